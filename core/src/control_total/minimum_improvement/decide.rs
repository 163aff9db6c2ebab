//! Working out the least improvement.

use super::{
    ImprovementFound, MinimumImprovement, MinimumImprovementQuestion, RequiredImprovement,
};
use crate::{
    error::{Code, Problem, Result},
    money::Money,
    outcome::{NotInForce, Outcome, Stop},
    rulebook::{Role, Rule, RuleId, Rulebook},
};

/// The least by which an overspending clinical commissioning group must improve on the year before,
/// and whether its control total does.
///
/// The improvement is a share of the allocation, rounded up to the penny: a control total a penny
/// below the least does not satisfy it. It is asked for whole even where it leads beyond break-even,
/// since no source ends it there; the answer says what the other reading would give. Of a group that
/// did not overspend nothing is asked.
///
/// The outcome is `CannotTell` where a group overspent and its allocation is not stated, and
/// `NotInForce` in a year without such a rule.
///
/// # Errors
///
/// [`Code::OutOfRange`] for an allocation below zero, and when an amount leaves the range of money.
///
/// ```
/// use ics_rules::{Rulebook, wire::Document};
/// use ics_rules::control_total::{MinimumImprovementQuestion, minimum_improvement};
///
/// let rulebook = Rulebook::for_year("2018/19".parse()?)?;
/// let question = MinimumImprovementQuestion::from_json(
///     r#"{ "ccg": "03N", "prior_outturn": "-20000000", "allocation": "850000000",
///          "control_total": "-11500000.01" }"#,
/// )?;
/// let outcome = minimum_improvement(&rulebook, &question)?;
/// let required = outcome.answer().unwrap().required.clone().unwrap();
/// assert_eq!(required.improvement.to_string(), "8500000.00");
/// assert_eq!(required.least_control_total.to_string(), "-11500000.00");
/// assert_eq!(required.found.map(|found| found.met), Some(false));
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn minimum_improvement(
    rulebook: &Rulebook,
    asked: &MinimumImprovementQuestion,
) -> Result<Outcome<MinimumImprovement>> {
    Outcome::settled(answered(rulebook, asked))
}

fn answered(
    rulebook: &Rulebook,
    asked: &MinimumImprovementQuestion,
) -> Result<MinimumImprovement, Stop> {
    let rules = Rules::of(rulebook)?;
    if let Some(allocation) = asked.allocation.filter(|amount| amount.is_negative()) {
        let problem =
            Problem::new(Code::OutOfRange, allocation.to_string(), "an allocation of zero or more");
        return Err(problem.at("allocation").into());
    }
    let overspends = asked.prior_outturn < rules.overspending.pounds()?;
    let answer = |required, cited: Vec<RuleId>| {
        let asked = asked.clone();
        Ok(MinimumImprovement { asked, required, rules: cited })
    };
    if !overspends {
        return answer(None, rules.of_any());
    }
    let Some(allocation) = asked.allocation else {
        let because = "the least improvement of a CCG that overspent is a share of its allocation";
        return Err(Stop::cannot_tell(["allocation"], because));
    };
    let required = asked.required(&rules, allocation)?;
    answer(Some(required), rules.of_an_overspend())
}

impl MinimumImprovementQuestion {
    /// The answer of [`minimum_improvement()`].
    ///
    /// # Errors
    ///
    /// As [`minimum_improvement()`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<MinimumImprovement>> {
        minimum_improvement(rulebook, self)
    }

    fn required(&self, rules: &Rules<'_>, allocation: Money) -> Result<RequiredImprovement> {
        let share = rules.improvement.share()?;
        let whole = share.rounded_up(allocation);
        let to_balance = self.prior_outturn.negated().max(Money::ZERO).min(whole);
        let beyond = rules.beyond_balance.flag() != Some(false);
        let (improvement, other) = if beyond { (whole, to_balance) } else { (to_balance, whole) };
        let least_control_total = self.prior_outturn.plus(improvement)?;
        let by_other = self.prior_outturn.plus(other)?;
        let found = self.control_total.map(|total| self.found(total, least_control_total));
        Ok(RequiredImprovement {
            share,
            improvement,
            least_control_total,
            least_by_other_reading: (by_other != least_control_total).then_some(by_other),
            found: found.transpose()?,
        })
    }

    fn found(&self, control_total: Money, least: Money) -> Result<ImprovementFound> {
        let above = control_total.minus(least)?;
        Ok(ImprovementFound {
            improvement: control_total.minus(self.prior_outturn)?,
            met: !above.is_negative(),
            headroom: above.max(Money::ZERO),
            short_by: above.negated().max(Money::ZERO),
        })
    }
}

/// The rules on the improvement of commissioners in a year.
struct Rules<'r> {
    improvement: &'r Rule,
    overspending: &'r Rule,
    beyond_balance: &'r Rule,
    rounding: &'r Rule,
}

impl<'r> Rules<'r> {
    fn of(rulebook: &'r Rulebook) -> Result<Self, NotInForce> {
        Ok(Self {
            improvement: rulebook.role(Role::CommissionerMinimumImprovement)?,
            overspending: rulebook.role(Role::ImprovementOverspending)?,
            beyond_balance: rulebook.role(Role::ImprovementBeyondBalance)?,
            rounding: rulebook.role(Role::ImprovementRounding)?,
        })
    }

    fn of_any(&self) -> Vec<RuleId> {
        [self.improvement, self.overspending].map(|rule| rule.id.clone()).into()
    }

    fn of_an_overspend(&self) -> Vec<RuleId> {
        let more = [self.beyond_balance, self.rounding].map(|rule| rule.id.clone());
        self.of_any().into_iter().chain(more).collect()
    }
}
