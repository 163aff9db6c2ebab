//! Working out what a plan does to capital.

use super::{CapitalBonus, CapitalConsequence, CapitalPenalty, CapitalQuestion};
use crate::{
    error::{Code, Error, Problem, Result},
    money::Money,
    outcome::{NotInForce, Outcome, Stop},
    rulebook::{Role, Rule, RuleId, Rulebook},
    share::Share,
};

/// What a system's plan does to its capital, by the rules of the year.
///
/// A plan of break-even or better earns a share of the gap between it and the fair-share position,
/// and the rest of the gap may be spent if the plan is delivered. A plan in deficit loses up to a
/// share of the capital: a range, until the caller states the share.
///
/// The outcome is `CannotTell` where a plan that balances comes without its fair-share position, or
/// a plan in deficit without the capital; `NotInForce` in a year without such rules.
///
/// # Errors
///
/// [`Code::OutOfRange`] for capital below zero, for a share beyond what the rules allow, and when an
/// amount leaves the range of money.
///
/// ```
/// use ics_rules::{Rulebook, wire::Document};
/// use ics_rules::capital::{CapitalQuestion, capital};
///
/// let rulebook = Rulebook::for_year("2024/25".parse()?)?;
/// let balanced = CapitalQuestion::from_json(r#"{ "plan": "0", "fair_share": "-20000000" }"#)?;
/// let outcome = capital(&rulebook, &balanced)?;
/// let bonus = outcome.answer().unwrap().bonus.clone().unwrap();
/// assert_eq!(bonus.earned.to_string(), "6000000.00");
/// assert_eq!(bonus.if_delivered.to_string(), "14000000.00");
///
/// let deficit = CapitalQuestion::from_json(r#"{ "plan": "-5", "capital": "100000000" }"#)?;
/// let outcome = capital(&rulebook, &deficit)?;
/// let penalty = outcome.answer().unwrap().penalty.clone().unwrap();
/// assert_eq!((penalty.at_least.to_string(), penalty.at_most.to_string()),
///            ("0.00".to_owned(), "10000000.00".to_owned()));
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn capital(
    rulebook: &Rulebook,
    asked: &CapitalQuestion,
) -> Result<Outcome<CapitalConsequence>> {
    Outcome::settled(answered(rulebook, asked))
}

fn answered(rulebook: &Rulebook, asked: &CapitalQuestion) -> Result<CapitalConsequence, Stop> {
    let rules = Rules::of(rulebook)?;
    let (earns, loses) = (share(rules.bonus)?, share(rules.penalty)?);
    if let Some(error) = Error::from_problems(asked.problems(rules.penalty, loses)) {
        return Err(error.into());
    }
    if asked.plan.is_negative() {
        let Some(capital) = asked.capital else {
            let because = "what a plan in deficit loses is a share of the capital";
            return Err(Stop::cannot_tell(["capital"], because));
        };
        Ok(asked.in_deficit(&rules, capital, loses, earns)?)
    } else {
        let Some(fair_share) = asked.fair_share else {
            let because = "what a plan that balances earns is a share of the gap between it and \
                           the fair-share position";
            return Err(Stop::cannot_tell(["fair_share"], because));
        };
        Ok(asked.balancing(&rules, fair_share, earns)?)
    }
}

impl CapitalQuestion {
    /// The answer of [`capital()`].
    ///
    /// # Errors
    ///
    /// As [`capital()`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<CapitalConsequence>> {
        capital(rulebook, self)
    }

    fn problems(&self, penalty: &Rule, at_most: Share) -> Vec<Problem> {
        let mut problems = Vec::new();
        if let Some(capital) = self.capital.filter(|capital| capital.is_negative()) {
            let expected = "capital of zero or more";
            let problem = Problem::new(Code::OutOfRange, capital.to_string(), expected);
            problems.push(problem.at("capital"));
        }
        if let Some(share) = self.penalty_share.filter(|share| *share > at_most) {
            let expected = format!("at most {at_most}, by {}", penalty.id);
            let problem = Problem::new(Code::OutOfRange, share.to_string(), expected);
            problems.push(problem.at("penalty_share"));
        }
        problems
    }

    fn balancing(
        &self,
        rules: &Rules<'_>,
        fair_share: Money,
        earns: Share,
    ) -> Result<CapitalConsequence> {
        let bonus = bonus(self.plan, fair_share, earns)?;
        let mut cited = vec![rules.bonus.id.clone(), rules.fair_share.clone()];
        cited.extend((bonus.gap <= Money::ZERO).then(|| rules.no_gap.clone()));
        Ok(CapitalConsequence {
            asked: self.clone(),
            bonus: Some(bonus),
            penalty: None,
            to_break_even: Money::ZERO,
            rules: cited,
        })
    }

    fn in_deficit(
        &self,
        rules: &Rules<'_>,
        capital: Money,
        loses: Share,
        earns: Share,
    ) -> Result<CapitalConsequence> {
        let at_least = self.penalty_share.unwrap_or_default().of(capital);
        let at_most = self.penalty_share.unwrap_or(loses).of(capital);
        let penalty = CapitalPenalty {
            at_most_share: loses,
            share: self.penalty_share,
            at_least,
            at_most,
            left_at_least: capital.minus(at_most)?,
            left_at_most: capital.minus(at_least)?,
        };
        let mut cited = vec![rules.penalty.id.clone(), rules.scale.clone()];
        let bonus = self.fair_share.map(|fair_share| bonus(Money::ZERO, fair_share, earns));
        let bonus = bonus.transpose()?;
        if let Some(bonus) = &bonus {
            cited.extend([rules.bonus.id.clone(), rules.fair_share.clone()]);
            cited.extend((bonus.gap <= Money::ZERO).then(|| rules.no_gap.clone()));
        }
        Ok(CapitalConsequence {
            asked: self.clone(),
            bonus,
            penalty: Some(penalty),
            to_break_even: self.plan.size(),
            rules: cited,
        })
    }
}

/// What a plan earns over the fair-share position.
fn bonus(plan: Money, fair_share: Money, share: Share) -> Result<CapitalBonus> {
    let gap = plan.minus(fair_share)?;
    let earning = gap.max(Money::ZERO);
    let earned = share.of(earning);
    Ok(CapitalBonus { at_plan: plan, gap, share, earned, if_delivered: earning.minus(earned)? })
}

/// The value of a rule that is a share.
fn share(rule: &Rule) -> Result<Share> {
    rule.word().unwrap_or_default().parse()
}

/// The rules on capital of a year.
struct Rules<'r> {
    bonus: &'r Rule,
    penalty: &'r Rule,
    scale: RuleId,
    fair_share: RuleId,
    no_gap: RuleId,
}

impl<'r> Rules<'r> {
    fn of(rulebook: &'r Rulebook) -> Result<Self, NotInForce> {
        let id = |role: Role| rulebook.role(role).map(|rule| rule.id.clone());
        Ok(Self {
            bonus: rulebook.role(Role::CapitalBonus)?,
            penalty: rulebook.role(Role::CapitalPenalty)?,
            scale: id(Role::CapitalPenaltyScale)?,
            fair_share: id(Role::FairSharePosition)?,
            no_gap: id(Role::CapitalWithoutGap)?,
        })
    }
}
