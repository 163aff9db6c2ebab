//! Deficit support: what a system has received, what is withheld, what is to come.

use ics_rules_macros::record;

use super::{DeficitSupportQuestion, SupportQuarter};
use crate::{
    allocation::{Account, Ledger},
    error::{Error, Result},
    money::Money,
    organisation::OdsCode,
    outcome::{NotInForce, Outcome, Stop},
    rulebook::{Role, RuleId, Rulebook},
};

/// What a system has of its deficit support.
///
/// What is received, withheld and to come makes what was planned exactly. Without quarters none of the
/// three is known.
#[record(explained, text)]
pub struct DeficitSupport {
    /// Whose support it is: the system, or from 2026/27 an organisation.
    pub system: OdsCode,
    /// The support planned for the year; also the most it can receive.
    pub planned: Money,
    /// The quarters so far.
    pub quarters: Vec<SupportTranche>,
    /// Received so far; also the least it can receive.
    pub received: Outcome<Money>,
    /// Withheld and not released: what a release can still bring.
    pub withheld: Outcome<Money>,
    /// The support of the quarters to come.
    pub to_come: Outcome<Money>,
    /// The planned position before support, if given.
    pub plan_before_support: Option<Money>,
    /// The planned position after support: the one before it and the support planned.
    pub plan_after_support: Option<Money>,
    /// What the support planned is beyond the planned deficit, which it equals by the rules of 2024/25
    /// and 2025/26: above zero, more than the deficit; below zero, what of the deficit is left
    /// uncovered. None without the planned position and in years without such a rule.
    pub beyond_deficit: Option<Money>,
    /// The position achieved before support, if one of the two is given.
    pub actual_before_support: Option<Outcome<Money>>,
    /// The position achieved after support: the one before it and the support received. Support
    /// that is withheld worsens it although nothing more was spent.
    pub actual_after_support: Option<Outcome<Money>>,
    /// The payments to the system.
    pub ledger: Ledger,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// A quarter of deficit support.
#[record]
pub struct SupportTranche {
    /// What was decided.
    #[python(parts(quarter: crate::Quarter, due: Money, withheld: Money, released: Money))]
    pub decided: SupportQuarter,
    /// What was received in it: what was due and not withheld, and what was released.
    pub received: Money,
    /// What stays withheld at its end.
    pub withheld_to_date: Money,
}

/// What a system has received of its deficit support, what is withheld and what is to come.
///
/// In 2024/25 support equals the agreed deficit and no rule withholds it. In 2025/26 support of the
/// next quarter may be withheld from a system that is off plan, and released later. In 2026/27 it is
/// still paid, held and withheld by organisation and by quarter, and no rule matches it to the deficit.
///
/// # Errors
///
/// [`crate::Code::QuartersNotInOrder`] for quarters that do not follow one another from Q1;
/// [`crate::Code::OutOfRange`] for an amount below zero, more withheld than due, more released than is
/// withheld, or quarters that are due more than is planned or, all four, less;
/// [`crate::Code::AmountsDoNotSum`] for actuals before and after support that differ by another amount than
/// the support received.
///
/// ```
/// use ics_rules::{Rulebook, funding::{DeficitSupportQuestion, deficit_support}, wire::Document};
///
/// let question = DeficitSupportQuestion::from_json(
///     r#"{ "system": "QYG", "planned": "400", "quarters": [
///            { "quarter": "Q1", "due": "100", "withheld": "0", "released": "0" },
///            { "quarter": "Q2", "due": "100", "withheld": "100", "released": "0" },
///            { "quarter": "Q3", "due": "100", "withheld": "0", "released": "60" } ] }"#,
/// )?;
/// let outcome = deficit_support(&Rulebook::for_year("2025/26".parse()?)?, &question)?;
/// let support = outcome.answer().unwrap();
/// let told = [&support.received, &support.withheld, &support.to_come];
/// assert_eq!(told.map(|amount| amount.answer().unwrap().to_string()), ["260.00", "40.00", "100.00"]);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn deficit_support(
    rulebook: &Rulebook,
    question: &DeficitSupportQuestion,
) -> Result<Outcome<DeficitSupport>> {
    Outcome::settled(answered(rulebook, question))
}

fn answered(
    rulebook: &Rulebook,
    question: &DeficitSupportQuestion,
) -> Result<DeficitSupport, Stop> {
    if let Some(error) = Error::from_problems(question.problems()?) {
        return Err(error.into());
    }
    let (by, rules) = question.rules(rulebook)?;
    let (quarters, ledger) = question.tranches(&by)?;
    let received = Money::sum(quarters.iter().map(|one| one.received))?;
    let due = Money::sum(quarters.iter().map(|one| one.decided.due))?;
    let withheld = quarters.last().map_or(Money::ZERO, |last| last.withheld_to_date);
    let known = |amount: Money| match quarters.as_slice() {
        [] => Outcome::cannot_tell(["quarters"], BY_QUARTER),
        _ => Outcome::Answer(amount),
    };
    let planned = question.planned;
    let (received, withheld, to_come) =
        (known(received), known(withheld), known(planned.minus(due)?));
    let (actual_before_support, actual_after_support) = question.actuals(&received)?;
    let plan_before_support = question.plan_before_support;
    let after = |before: Money| before.plus(planned);
    Ok(DeficitSupport {
        system: question.system.clone(),
        planned,
        quarters,
        received,
        withheld,
        to_come,
        plan_before_support,
        plan_after_support: plan_before_support.map(after).transpose()?,
        beyond_deficit: question.beyond_deficit(rulebook)?,
        actual_before_support,
        actual_after_support,
        ledger,
        rules,
    })
}

const BY_QUARTER: &str = "what was received and withheld of deficit support is known by quarter";

/// A position before and after support, where one of them is given.
type BothActuals = (Option<Outcome<Money>>, Option<Outcome<Money>>);

impl DeficitSupportQuestion {
    /// What was received in each quarter, and the payments, by the rule that pays.
    fn tranches(&self, by: &RuleId) -> Result<(Vec<SupportTranche>, Ledger)> {
        let mut ledger = Ledger::default();
        let mut quarters = Vec::with_capacity(self.quarters.len());
        let mut withheld_to_date = Money::ZERO;
        for decided in &self.quarters {
            let received = decided.due.minus(decided.withheld)?.plus(decided.released)?;
            withheld_to_date = withheld_to_date.plus(decided.withheld)?.minus(decided.released)?;
            let system = Account::Member(self.system.clone());
            ledger.pass(Account::Pool, system, received, by.clone());
            quarters.push(SupportTranche { decided: decided.clone(), received, withheld_to_date });
        }
        Ok((quarters, ledger))
    }

    /// The position achieved before and after support: as given, or by what was received.
    fn actuals(&self, received: &Outcome<Money>) -> Result<BothActuals> {
        let by = |other: Money, moved: fn(Money, Money) -> Result<Money>| {
            let received = received.as_ref().into_result();
            Outcome::settled(received.and_then(|received| Ok(moved(other, *received)?)))
        };
        let (before, after) = match (self.actual_before_support, self.actual_after_support) {
            (None, None) => return Ok((None, None)),
            (Some(before), None) => (Outcome::Answer(before), by(before, Money::plus)?),
            (None, Some(after)) => (by(after, Money::minus)?, Outcome::Answer(after)),
            (Some(before), Some(after)) => (Outcome::Answer(before), Outcome::Answer(after)),
        };
        Ok((Some(before), Some(after)))
    }

    /// The support planned less the planned deficit, where the two are equal by rule.
    fn beyond_deficit(&self, rulebook: &Rulebook) -> Result<Option<Money>> {
        if rulebook.in_force(Role::DeficitSupportMatchedTo).is_none() {
            return Ok(None);
        }
        let deficit = |before: Money| before.min(Money::ZERO).size();
        let beyond = |before| self.planned.minus(deficit(before));
        self.plan_before_support.map(beyond).transpose()
    }

    /// The rule of the year that pays, and all that the answer rests on.
    fn rules(&self, rulebook: &Rulebook) -> Result<(RuleId, Vec<RuleId>), NotInForce> {
        rulebook.role(Role::DeficitSupportIdentity)?;
        let (paying, paid) =
            rulebook.first_role(&[Role::DeficitSupportMatchedTo, Role::DeficitSupportFirstStep])?;
        let held = |one: &SupportQuarter| !(one.withheld.is_zero() && one.released.is_zero());
        let mut by = paid;
        let mut roles = Vec::new();
        match rulebook.role(Role::DeficitSupportTest) {
            Ok(test) if !self.quarters.is_empty() => {
                by = test;
                roles.extend([Role::DeficitSupportTest, Role::DeficitSupportOffPlan]);
                roles.push(Role::DeficitSupportConditions);
            }
            Err(refusal) if self.quarters.iter().any(held) => return Err(refusal),
            _ => {}
        }
        let (planned, actual) = (self.plan_before_support, self.actual_before_support);
        let matched = planned.is_some() || by.id == paid.id;
        roles.extend((matched || paying == Role::DeficitSupportFirstStep).then_some(paying));
        roles.push(Role::DeficitSupportIdentity);
        let both = planned.or(actual).or(self.actual_after_support).is_some();
        roles.extend(both.then_some(Role::ReportBothBases));
        Ok((by.id.clone(), rulebook.ids_in_force(roles)))
    }
}
