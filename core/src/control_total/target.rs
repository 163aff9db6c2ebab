//! The system control total and everything measured against it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Adjustment, AdjustmentOutcome, Basis, Member, MemberTotal, Position, Return, check};
use crate::{
    calendar::Month,
    error::{Error, Problem, Result},
    money::Money,
    organisation::OdsCode,
    outcome::{NotInForce, Outcome},
    rulebook::{Role, RuleId, Rulebook},
};

/// The system control total, and the positions and forecasts against it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct ControlTotal {
    /// The system.
    pub system: OdsCode,
    /// The basis of every figure here.
    pub basis: Basis,
    /// Each member's control total, in order of code.
    pub members: Vec<MemberTotal>,
    /// The sum before net-neutral adjustments.
    pub before: Money,
    /// The system control total. Net-neutral adjustments leave it as it was.
    pub total: Money,
    /// What became of each adjustment.
    pub adjustments: Vec<AdjustmentOutcome>,
    /// The position at every month for which a return was made, in order.
    pub months: Vec<Position>,
    /// The outturn at the latest month less the control total: adverse is negative.
    pub variance: Outcome<Money>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

impl ControlTotal {
    /// The position at the latest month for which any return was made.
    #[must_use]
    pub fn latest(&self) -> Option<&Position> {
        self.months.last()
    }
}

/// The system control total of the members, with their positions against it.
///
/// The total is the sum of what counts of each member's control total, after the net-neutral
/// adjustments that everyone concerned has agreed. Positions come for every month with a return; a
/// system figure is refused, with the missing returns named, while a member's is missing.
///
/// # Errors
///
/// Every problem of the lists, as [`SystemYear`](crate::SystemYear) would find them: moves that do
/// not sum to zero, codes that stand for nobody, anything twice. [`crate::Code::OutOfRange`] when a sum
/// leaves the range of [`Money`], [`crate::Code::SharesDoNotSum`] when an organisation split is of more
/// than the whole.
pub fn control_total(
    rulebook: &Rulebook,
    system: &OdsCode,
    basis: Option<Basis>,
    members: &[Member],
    adjustments: &[Adjustment],
    returns: &[Return],
) -> Result<Outcome<ControlTotal>> {
    let wrong = problems(rulebook, basis, members, adjustments, returns);
    if let Some(error) = Error::from_problems(wrong) {
        return Err(error);
    }
    let (rules, basis) = match foundations(rulebook, basis, members, returns) {
        Ok(foundations) => foundations,
        Err(refusal) => return Ok(refusal.into()),
    };
    let mut outcomes = Vec::with_capacity(adjustments.len());
    for adjustment in adjustments {
        match adjustment.outcome(rulebook, members)? {
            Ok(outcome) => outcomes.push(outcome),
            Err(refusal) => return Ok(refusal.into()),
        }
    }
    let mut totals = Vec::with_capacity(members.len());
    for member in members {
        totals.push(member_total(member, system, &outcomes)?);
    }
    totals.sort_by(|one, other| one.organisation.code.cmp(&other.organisation.code));
    let before = Money::sum(totals.iter().map(|member| member.before))?;
    let total = Money::sum(totals.iter().map(|member| member.total))?;

    let months: BTreeSet<Month> = returns.iter().map(|one| one.month).collect();
    let returns = returns.iter().map(|one| ((one.month, &one.code), one)).collect();
    let by_code: BTreeMap<_, _> = members.iter().map(|member| (&member.code, member)).collect();
    let counted = |code: &OdsCode, amount| match by_code.get(code) {
        Some(member) => member.counted_in(system, amount),
        None => Ok(amount),
    };
    let positions =
        months.into_iter().map(|month| Position::at(month, &totals, counted, &returns, total));
    let months = positions.collect::<Result<Vec<_>>>()?;
    let variance = match months.last() {
        Some(latest) => latest.outturn.as_ref().map(|outturn| outturn.variance),
        None => Outcome::cannot_tell(["returns"], "a variance needs the members' forecasts"),
    };
    let (system, adjustments) = (system.clone(), outcomes);
    let members = totals;
    Ok(Outcome::Answer(ControlTotal {
        system,
        basis,
        members,
        before,
        total,
        adjustments,
        months,
        variance,
        rules,
    }))
}

/// What a caller's lists hold that no sound document does, with paths as a document has them.
fn problems(
    rulebook: &Rulebook,
    basis: Option<Basis>,
    members: &[Member],
    adjustments: &[Adjustment],
    returns: &[Return],
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut known = BTreeSet::new();
    for (position, member) in members.iter().enumerate() {
        if !known.insert(member.code.clone()) {
            problems.push(check::repeated(position, &member.code));
        }
    }
    problems.extend(check::adjustments(rulebook, &known, adjustments.iter().enumerate()));
    problems.extend(check::returns(rulebook, basis, &known, returns.iter().enumerate()));
    problems
}

fn member_total(
    member: &Member,
    system: &OdsCode,
    adjustments: &[AdjustmentOutcome],
) -> Result<MemberTotal> {
    let before = member.counted_in(system, member.control_total)?;
    let in_effect = adjustments.iter().filter(|adjustment| adjustment.in_effect);
    let moved =
        Money::sum(in_effect.filter_map(|adjustment| adjustment.moves.get(&member.code).copied()))?;
    let counted_share = if member.organisation_split.is_empty() {
        None
    } else {
        Some(member.organisation_split.get(system).copied().unwrap_or_default())
    };
    Ok(MemberTotal {
        organisation: member.organisation(),
        whole: member.control_total,
        counted_share,
        before,
        moved,
        total: before.plus(moved)?,
    })
}

/// The rules that every control total rests on, and the basis of its figures.
fn foundations(
    rulebook: &Rulebook,
    basis: Option<Basis>,
    members: &[Member],
    returns: &[Return],
) -> Result<(Vec<RuleId>, Basis), NotInForce> {
    let measured = rulebook.role(Role::MeasurementBasis)?;
    let default = measured.word().and_then(|word| word.parse().ok());
    let mut roles = vec![Role::SystemControlTotal, Role::MeasurementBasis, Role::WholeTrust];
    if members.iter().any(|member| !member.organisation_split.is_empty()) {
        roles.extend([Role::OrganisationSplit, Role::SplitSums]);
    }
    if returns.iter().any(|one| !one.excluded.is_empty()) {
        roles.extend([Role::ExcludedIncomes, Role::ExcludedItems]);
    }
    let rules = roles.into_iter().map(|role| rulebook.role(role).map(|rule| rule.id.clone()));
    let rules = rules.collect::<Result<_, _>>()?;
    let basis = basis
        .or(default)
        .ok_or_else(|| NotInForce { rule: measured.says.clone(), years: Vec::new() })?;
    Ok((rules, basis))
}
