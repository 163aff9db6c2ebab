//! Members' totals and figures side by side: what every statement about a system's money starts from.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Adjustment, AdjustmentOutcome, Basis, Member, MemberTotal, Position, Return, SupportStated,
    WithheldByQuarter,
    aim::{self, Target},
    balance::Balance,
    check,
    position::Line,
    support::{self, CountedBack},
    term::{self, Presence},
};
use crate::{
    calendar::Month,
    error::{Error, Problem, Result},
    money::Money,
    order,
    organisation::{OdsCode, Organisation},
    outcome::{Outcome, Stop},
    rulebook::{Role, RuleId, Rulebook},
};

/// What a system and its members planned and reported in a year.
#[derive(Debug, Clone, Copy)]
pub struct PlanAndReturns<'a> {
    /// The system.
    pub system: &'a OdsCode,
    /// The basis of every figure; the year's own where it is left out.
    pub basis: Option<Basis>,
    /// The total set for the system, in a year that does not make it up from its members'.
    pub system_target: Option<Money>,
    /// What is stated of deficit support for the system as a whole.
    pub support: SupportStated,
    /// What was withheld of organisations' own deficit support, in a year that holds it by organisation.
    pub withheld_of: &'a [(OdsCode, WithheldByQuarter)],
    /// The members with their control totals, or in years without those with their plans.
    pub members: &'a [Member],
    /// Adjustments between the members' totals.
    pub adjustments: &'a [Adjustment],
    /// Monthly returns.
    pub returns: &'a [Return],
}

/// Members' totals after adjustments, and every month's figures against them.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    pub(super) system: OdsCode,
    pub(super) basis: Basis,
    /// In order of code.
    pub(super) members: Vec<MemberTotal>,
    pub(super) adjustments: Vec<AdjustmentOutcome>,
    pub(super) target: Outcome<Target>,
    /// The deficit support planned, where anybody states any.
    pub(crate) planned_support: Option<Outcome<Money>>,
    /// What each organisation is held to, where each must balance by itself.
    pub(super) balance: Option<Balance>,
    /// The rules on the members' figures.
    pub(super) rules: Vec<RuleId>,
    /// The rules by which support withheld is counted back, where any is.
    pub(super) counting_back: Vec<RuleId>,
    /// Every month for which a return was made, in order.
    pub(crate) months: Vec<Position>,
}

impl Sheet {
    /// Puts the figures side by side; refused where nothing says on what basis they are.
    pub(crate) fn of(rulebook: &Rulebook, given: PlanAndReturns<'_>) -> Result<Self, Stop> {
        if let Some(error) = Error::from_problems(problems(rulebook, given)) {
            return Err(error.into());
        }
        let Some(basis) = basis(rulebook, given) else {
            return Err(unstated_basis(rulebook));
        };
        let PlanAndReturns { system, system_target, members, .. } = given;
        let adjustments =
            AdjustmentOutcome::of_all(rulebook, system, system_target, members, given.adjustments)?;
        let totals = totals(system, members, &adjustments)?;
        let sum = Money::sum(totals.iter().map(|member| member.total))?;
        let planned_support = support::planned(system, given.support.planned, members)?;
        let by_support = support::beside_objective(rulebook, basis, planned_support.as_ref());
        let target = Outcome::settled(Target::of(rulebook, system_target, sum, by_support))?;
        let line = Line {
            held_to: target.as_ref().map(|target| target.amount),
            is_test: target.answer().is_none_or(|target| target.aim.is_test()),
            given_by: target.answer().and_then(|target| target.rules.first()).cloned(),
            plan: sum,
            counted_back: CountedBack::of(rulebook, basis, given.support),
        };
        let months = months(rulebook, given, &totals, &line)?;
        let roles = months.iter().flat_map(Position::counting);
        Ok(Self {
            system: system.clone(),
            basis,
            counting_back: rulebook.ids_in_force(roles),
            months,
            members: totals,
            adjustments,
            target,
            planned_support,
            balance: Balance::of(rulebook, given, basis)?,
            rules: rules(rulebook, given),
        })
    }
}

impl Sheet {
    /// The basis of every figure.
    pub(crate) const fn basis(&self) -> Basis {
        self.basis
    }

    /// Every organisation, in order of code, with what of its total counts here.
    pub(crate) fn organisations(&self) -> impl Iterator<Item = (&Organisation, Money)> {
        self.members.iter().map(|member| (&member.organisation, member.total))
    }

    /// What the members together plan for the year.
    pub(crate) fn planned(&self) -> Result<Money> {
        Money::sum(self.members.iter().map(|member| member.total))
    }

    /// The total for the year that the system is tested by: what it is held to, and in a year that
    /// holds no system to one the sum of its members'. None while what it is held to is not given.
    pub(crate) fn for_the_year(&self) -> Result<Option<Money>> {
        match &self.target {
            Outcome::Answer(target) => Ok(Some(target.amount)),
            Outcome::NotInForce(_) => self.planned().map(Some),
            Outcome::CannotTell(_) => Ok(None),
        }
    }

    /// The control total of a whole organisation for the year, after the adjustments in effect.
    pub(crate) fn whole_for_the_year(&self, code: &OdsCode) -> Result<Option<Money>> {
        let member = self.members.iter().find(|member| member.organisation.code == *code);
        member.map(MemberTotal::whole_after).transpose()
    }

    /// What the members together achieved by the latest month, where every return of it is in.
    pub(crate) fn actual_to_date(&self) -> Option<Money> {
        self.months.last()?.to_date.answer().map(|figures| figures.actual)
    }
}

/// The members' totals after adjustments, in order of code.
fn totals(
    system: &OdsCode,
    members: &[Member],
    adjustments: &[AdjustmentOutcome],
) -> Result<Vec<MemberTotal>> {
    let mut totals = Vec::with_capacity(members.len());
    for member in members {
        let moved = AdjustmentOutcome::moved(adjustments, &member.code)?;
        totals.push(MemberTotal::of(member, system, moved)?);
    }
    order::sort_by(&mut totals, |one, other| one.organisation.code.cmp(&other.organisation.code));
    Ok(totals)
}

/// The position at each month for which a return was made, in order.
fn months(
    rulebook: &Rulebook,
    given: PlanAndReturns<'_>,
    totals: &[MemberTotal],
    line: &Line,
) -> Result<Vec<Position>> {
    let PlanAndReturns { system, members, returns, .. } = given;
    let months: BTreeSet<Month> = returns.iter().map(|one| one.month).collect();
    let returned = returns.iter().map(|one| ((one.month, &one.code), one)).collect();
    let by_code: BTreeMap<_, _> = members.iter().map(|member| (&member.code, member)).collect();
    let counted = |code: &OdsCode, amount| match by_code.get(code) {
        Some(member) => member.counted_in(system, amount),
        None => Ok(amount),
    };
    let terms: BTreeMap<_, _> =
        members.iter().map(|member| (&member.code, (member, member.term(rulebook)))).collect();
    let position = |month| {
        let presence = |code: &OdsCode| match terms.get(code) {
            Some((member, term)) => member.presence(*term, month),
            None => Presence::By(month),
        };
        let position = Position::at(month, totals, presence, counted, &returned, line)?;
        Ok(position.with_counting(rulebook))
    };
    months.into_iter().map(position).collect()
}

/// What a caller's lists hold that no sound document does, with paths as a document has them.
fn problems(rulebook: &Rulebook, given: PlanAndReturns<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut known = BTreeSet::new();
    for (position, member) in given.members.iter().enumerate() {
        if !known.insert(member.code.clone()) {
            problems.push(check::repeated(position, &member.code));
        }
    }
    problems.extend(aim::stray(rulebook, given.system_target));
    let members = || given.members.iter().enumerate();
    let (system, planned) = (Some(given.system), given.support.planned);
    problems.extend(check::support(rulebook, system, planned, members(), true));
    problems.extend(check::splits(rulebook, members()));
    problems.extend(check::profiles(rulebook, members()));
    let returns = || given.returns.iter().enumerate();
    problems.extend(term::problems(rulebook, &known, members(), returns()));
    problems.extend(check::adjustments(rulebook, &known, given.adjustments.iter().enumerate()));
    problems.extend(check::returns(rulebook, given.basis, &known, returns()));
    problems
}

/// The basis that is stated, or the only one that the year's rule takes for granted.
fn basis(rulebook: &Rulebook, given: PlanAndReturns<'_>) -> Option<Basis> {
    let by_rule = || rulebook.in_force(Role::MeasurementBasis)?.word()?.parse().ok();
    given.basis.or_else(by_rule)
}

/// The basis is asked for, with those that the year knows.
fn unstated_basis(rulebook: &Rulebook) -> Stop {
    let rule = rulebook.in_force(Role::MeasurementBasis);
    let known = rule.map(|rule| rule.options.as_slice()).unwrap_or_default();
    let known: Vec<String> = known.iter().map(|word| format!("`{word}`")).collect();
    let because = format!("say on which basis the figures are: {}", known.join(" or "));
    Stop::cannot_tell(["basis"], because)
}

/// The rules on the members' figures, as far as the year has any.
fn rules(rulebook: &Rulebook, given: PlanAndReturns<'_>) -> Vec<RuleId> {
    let mut roles = vec![Role::MeasurementBasis, Role::WholeTrust];
    if given.members.iter().any(|member| !member.organisation_split.is_empty()) {
        roles.extend([Role::OrganisationSplit, Role::SplitSums]);
    }
    if given.returns.iter().any(|one| !one.excluded.is_empty()) {
        roles.extend([Role::ExcludedIncomes, Role::ExcludedItems, Role::ExcludedItemsLater]);
    }
    let mut rules = rulebook.ids_in_force(roles);
    rules.extend(term::rules(rulebook, given.members));
    rules
}
