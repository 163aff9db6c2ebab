//! Deficit support beside the line that a system is held to: figures before it lie below the objective
//! by what was planned, and what is withheld of it is counted back in figures after it.

use super::{Basis, Member, refused::not_in_force};
use crate::{
    calendar::{Month, Quarter},
    error::{Code, Problem, Result},
    money::Money,
    order,
    organisation::OdsCode,
    outcome::Outcome,
    rulebook::{Role, Rule, Rulebook},
};

/// What was withheld and not released at the end of each quarter, from Q1; none of a quarter of which
/// nothing is stated.
pub type WithheldByQuarter = [Option<Money>; Quarter::ALL.len()];

/// What is stated of a system's deficit support as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SupportStated {
    /// The support planned for the year; members may state theirs in its place.
    pub planned: Option<Money>,
    /// What was withheld and not released at the end of each quarter.
    pub withheld: WithheldByQuarter,
}

impl SupportStated {
    /// What is withheld at a month: as the last quarter left it that had begun by then and is stated.
    fn withheld_at(&self, month: Month) -> Option<Money> {
        let mut quarters = Quarter::ALL.into_iter().zip(self.withheld).rev();
        quarters.find_map(|(quarter, withheld)| withheld.filter(|_| quarter <= month.quarter()))
    }
}

/// The support planned for the system: as it is stated, or the sum of its members'. None where nobody
/// states any; refused where some members do and others do not.
pub(super) fn planned(
    system: &OdsCode,
    of_system: Option<Money>,
    members: &[Member],
) -> Result<Option<Outcome<Money>>> {
    if let Some(planned) = of_system {
        return Ok(Some(Outcome::Answer(planned)));
    }
    let (stated, silent): (Vec<&Member>, Vec<&Member>) =
        members.iter().partition(|member| member.deficit_support.is_some());
    if stated.is_empty() {
        return Ok(None);
    }
    if silent.is_empty() {
        return of_members(system, stated).map(|sum| Some(Outcome::Answer(sum)));
    }
    let names = silent.iter().map(|member| format!("members: deficit_support of {}", member.code));
    let mut names: Vec<_> = names.collect();
    order::sort(&mut names);
    Ok(Some(Outcome::cannot_tell(
        names,
        "the support planned for a system is the sum of its members'",
    )))
}

/// What of the members' planned support counts in a system.
fn of_members<'a>(
    system: &OdsCode,
    members: impl IntoIterator<Item = &'a Member>,
) -> Result<Money> {
    let mut sum = Money::ZERO;
    for member in members {
        let stated = member.deficit_support.unwrap_or_default();
        sum = sum.plus(member.counted_in(system, stated)?)?;
    }
    Ok(sum)
}

/// What the support planned moves the objective by, for figures on a basis: nothing on the basis on
/// which the objective is set.
pub(super) fn beside_objective(
    rulebook: &Rulebook,
    basis: Basis,
    planned: Option<&Outcome<Money>>,
) -> Outcome<Option<Money>> {
    let rule = rulebook.in_force(Role::ObjectiveBasis);
    let Some(set_on) = rule.and_then(Rule::word).and_then(|word| word.parse().ok()) else {
        return Outcome::Answer(None);
    };
    let moved: fn(Money) -> Money = match (set_on, basis) {
        (Basis::IncludingDsf, Basis::ExcludingDsf) => Money::negated,
        (Basis::ExcludingDsf, Basis::IncludingDsf) => |support| support,
        _ => return Outcome::Answer(None),
    };
    let unknown = |missing: &[String]| {
        let because = format!(
            "the objective is set {set_on}, so figures {basis} are held to it only with the support \
             planned for the year, or to a target stated in its place"
        );
        let missing = missing.iter().map(String::as_str).chain(["system_target"]);
        Outcome::cannot_tell(missing, because)
    };
    match planned {
        Some(Outcome::Answer(support)) => Outcome::Answer(Some(moved(*support))),
        Some(Outcome::CannotTell(refusal)) => unknown(&refusal.missing),
        _ => unknown(&["deficit_support.planned".to_owned()]),
    }
}

/// What the support planned for an organisation moves the balance that it is held to by.
pub(super) fn beside_balance(
    rulebook: &Rulebook,
    basis: Basis,
    code: &OdsCode,
    planned: Option<Money>,
) -> Outcome<Option<Money>> {
    let planned = planned.map(Outcome::Answer);
    match beside_objective(rulebook, basis, planned.as_ref()) {
        Outcome::CannotTell(_) => Outcome::cannot_tell(
            [format!("members: deficit_support of {code}")],
            format!(
                "balance is after deficit support, so figures {basis} are held to it only with the \
                 support planned for the organisation, nothing where it has none"
            ),
        ),
        found => found,
    }
}

/// What support withheld is counted back into results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct CountedBack {
    support: SupportStated,
    in_forecasts: bool,
}

impl CountedBack {
    /// Nothing in figures before support, and nothing in forecasts that hold it already.
    pub(super) fn of(rulebook: &Rulebook, basis: Basis, support: SupportStated) -> Self {
        let counted = rulebook.in_force(Role::SystemVarianceLines).is_some();
        if !counted || basis != Basis::IncludingDsf {
            return Self::default();
        }
        let left_out = rulebook.in_force(Role::ForecastWithoutWithheld).and_then(Rule::flag);
        Self { support, in_forecasts: left_out.unwrap_or(false) }
    }

    /// Into the actual to date.
    pub(super) fn to_date(self, month: Month) -> Option<Money> {
        self.support.withheld_at(month)
    }

    /// Into the result for the year, forecast or achieved.
    pub(super) fn for_year(self, month: Month) -> Option<Money> {
        self.to_date(month).filter(|_| self.in_forecasts || month == Month::LAST)
    }
}

/// What is wrong with the planned support of members, and of the system where both are stated.
/// Members that could not be read leave their sum open.
pub(crate) fn problems<'a>(
    rulebook: &Rulebook,
    system: Option<&OdsCode>,
    planned: Option<Money>,
    members: impl Iterator<Item = (usize, &'a Member)>,
    all_read: bool,
) -> Vec<Problem> {
    let members: Vec<_> = members.collect();
    let mut problems = Vec::new();
    for (position, member) in &members {
        let Some(support) = member.deficit_support else { continue };
        let problem = match rulebook.role(Role::DeficitSupportIdentity) {
            Err(refusal) => not_in_force(&refusal, "deficit support"),
            Ok(_) if support.is_negative() => {
                Problem::new(Code::OutOfRange, support.to_string(), "zero or more")
            }
            Ok(_) => continue,
        };
        problems.push(problem.at(format!("members[{position}].deficit_support")));
    }
    let (Some(system), Some(planned), true) = (system, planned, problems.is_empty()) else {
        return problems;
    };
    let stated = members.iter().filter(|(_, member)| member.deficit_support.is_some()).count();
    let Ok(sum) = of_members(system, members.iter().map(|(_, member)| *member)) else {
        return problems;
    };
    let whole = all_read && stated == members.len();
    if stated > 0 && (sum > planned || (whole && sum != planned)) {
        let what = if whole { "the sum of" } else { "at least" };
        let expected = format!("{what} `deficit_support` of the members, {sum}");
        let problem = Problem::new(Code::AmountsDoNotSum, planned.to_string(), expected);
        problems.push(problem.at("deficit_support.planned"));
    }
    problems
}
