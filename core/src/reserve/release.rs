//! Deciding whether a reserve is released.

use super::{ConditionFound, ReleaseCondition, ReleaseQuestion, ReserveFigures, ReserveRelease};
use crate::{
    error::{Code, Error, Problem, Result},
    money::Money,
    outcome::{NotInForce, Outcome, Stop},
    rulebook::{Role, Rule, RuleId, Rulebook},
};

/// Whether a reserve is released by the rules of the year, and what that moves.
///
/// It is released, whole, when every condition of the year holds: the holder's position rises by
/// it, and its control total too where the year re-bases, so that the variance is unchanged. Without
/// re-basing the variance improves by what is released.
///
/// The outcome is `CannotTell` where a condition of the year is not stated, and `NotInForce` in a
/// year without such a reserve.
///
/// # Errors
///
/// [`Code::OutOfRange`] for a reserve below zero and for amounts that leave the range of money;
/// [`Code::UnknownField`] for a condition that the year's rules do not ask for, and for `rebase`
/// where they leave no choice.
///
/// ```
/// use ics_rules::{Outcome, Rulebook, wire::Document};
/// use ics_rules::reserve::{ReleaseQuestion, release};
///
/// let rulebook = Rulebook::for_year("2017/18".parse()?)?;
/// let question = ReleaseQuestion::from_json(
///     r#"{ "amount": "4000000", "position": "-6000000", "control_total": "-6000000",
///          "system_delivering": true, "national_risk_acceptable": true }"#,
/// )?;
/// let outcome = release(&rulebook, &question)?;
/// let released = outcome.answer().unwrap();
/// assert_eq!(released.after.position.to_string(), "-2000000.00");
/// assert_eq!(released.after.variance.to_string(), "0.00");
/// // That 2017/18 re-bases is assumed: otherwise the variance would improve.
/// assert_eq!(released.variance_if_switched, Some("4000000".parse()?));
///
/// let unsaid = ReleaseQuestion { national_risk_acceptable: None, ..question };
/// let Outcome::CannotTell(refusal) = release(&rulebook, &unsaid)? else { panic!() };
/// assert_eq!(refusal.missing, ["national_risk_acceptable"]);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn release(rulebook: &Rulebook, asked: &ReleaseQuestion) -> Result<Outcome<ReserveRelease>> {
    Outcome::settled(answered(rulebook, asked))
}

fn answered(rulebook: &Rulebook, asked: &ReleaseQuestion) -> Result<ReserveRelease, Stop> {
    let rules = Rules::of(rulebook)?;
    let conditions = rules.test.words().iter().map(|word| word.parse::<ReleaseCondition>());
    let conditions = conditions.collect::<Result<Vec<_>>>()?;
    if let Some(error) = Error::from_problems(asked.problems(&rules, &conditions)) {
        return Err(error.into());
    }
    let found = conditions.iter().filter_map(|condition| {
        let holds = asked.holds(*condition)?;
        Some(ConditionFound { condition: *condition, holds })
    });
    let found: Vec<_> = found.collect();
    if found.len() < conditions.len() {
        let missing = conditions.iter().filter(|condition| asked.holds(**condition).is_none());
        let because = format!("{} asks for each before a reserve is released", rules.test.id);
        return Err(Stop::cannot_tell(missing.map(|one| one.as_str()), because));
    }
    Ok(asked.decided(&rules, found)?)
}

impl ReleaseQuestion {
    /// The answer of [`release()`].
    ///
    /// # Errors
    ///
    /// As [`release()`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<ReserveRelease>> {
        release(rulebook, self)
    }

    fn problems(&self, rules: &Rules<'_>, conditions: &[ReleaseCondition]) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.amount.is_negative() {
            let expected = "a reserve of zero or more";
            let problem = Problem::new(Code::OutOfRange, self.amount.to_string(), expected);
            problems.push(problem.at("amount"));
        }
        let asked_for: Vec<_> = conditions.iter().map(|one| one.as_str()).collect();
        let stated = ReleaseCondition::ALL.iter().filter(|one| self.holds(**one).is_some());
        for condition in stated.filter(|one| !conditions.contains(one)) {
            let found = "a condition that the year's rules do not have";
            let expected = format!("only {}, by {}", asked_for.join(", "), rules.test.id);
            let problem = Problem::new(Code::UnknownField, found, expected);
            problems.push(problem.at(condition.as_str()));
        }
        if self.rebase.is_some() && !rules.leaves_rebasing_open() {
            let expected = format!("nothing, as {} decides it", rules.rebase.id);
            let problem = Problem::new(Code::UnknownField, "a setting of re-basing", expected);
            problems.push(problem.at("rebase"));
        }
        problems
    }

    fn decided(
        &self,
        rules: &Rules<'_>,
        conditions: Vec<ConditionFound>,
    ) -> Result<ReserveRelease> {
        let allowed = conditions.iter().all(|one| one.holds);
        let released = if allowed { self.amount } else { Money::ZERO };
        let rebased = self.rebase.unwrap_or_else(|| rules.rebases());
        let before = ReserveFigures::of(self.position, self.control_total)?;
        let after = before.after(released, rebased)?;
        let switched = before.after(released, !rebased).map(|other| other.variance);
        let variance_if_switched = rules.leaves_rebasing_open().then_some(switched).transpose()?;
        Ok(ReserveRelease {
            asked: self.clone(),
            conditions,
            released,
            held: self.amount.minus(released)?,
            rebased,
            before,
            after,
            variance_if_switched,
            rules: rules.all(),
        })
    }
}

/// The rules on the release of reserves of a year.
struct Rules<'r> {
    test: &'r Rule,
    rebase: &'r Rule,
}

impl<'r> Rules<'r> {
    fn of(rulebook: &'r Rulebook) -> Result<Self, NotInForce> {
        Ok(Self {
            test: rulebook.role(Role::ReserveReleaseTest)?,
            rebase: rulebook.role(Role::RebaseOnRelease)?,
        })
    }

    /// Whether the control total moves.
    fn rebases(&self) -> bool {
        self.rebase.flag() != Some(false)
    }

    /// Whether the year leaves it open, so that the caller may set it.
    fn leaves_rebasing_open(&self) -> bool {
        self.rebase.is_open()
    }

    fn all(&self) -> Vec<RuleId> {
        [self.test, self.rebase].map(|rule| rule.id.clone()).into()
    }
}
