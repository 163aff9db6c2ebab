//! Requirements of the day against what is reported.

use ics_rules_macros::record;

use super::question::{GovernanceReport, ReportedRequirement};
use crate::{
    calendar::Date,
    error::{Code, Error, Problem, Result},
    outcome::{NotInForce, Outcome, Stop},
    oversight::{in_force, settings::years_with},
    rulebook::{GovernanceArea, GovernedBody, Modality, Requirement, Role, RuleId, Rulebook},
    text::quoted,
    wire::{below, nearest, word},
};

word! {
    /// Whether a requirement is met, as far as was reported.
    pub enum RequirementStatus {
        /// It is met, with evidence.
        Met = "met": "met",
        /// It is not met.
        Missing = "missing": "missing",
        /// Nothing was reported that shows it either way.
        NotStated = "not_stated": "not stated",
    }
}

/// A requirement of the day, and whether it is met.
#[record(explained)]
pub struct RequirementFound {
    /// The id of the requirement.
    pub requirement: RuleId,
    /// What it says.
    pub says: String,
    /// What it is part of.
    pub area: GovernanceArea,
    /// How binding it is.
    pub modality: Modality,
    /// Whom it binds, where its source says so apart from the sentence.
    pub binds: Vec<GovernedBody>,
    /// Whether it is met.
    pub status: RequirementStatus,
    /// Why, in words.
    pub because: String,
    /// The least number that meets it, where it is a matter of number.
    pub at_least: Option<u64>,
    /// What was reported of it.
    pub reported: Option<ReportedRequirement>,
}

/// What the rules of a day say of governance besides, and a system does not report on: a duty of
/// somebody else, a power, a meaning, what the law allowed, a proposal.
#[record(explained)]
pub struct GovernanceContext {
    /// The id of the rule.
    pub rule: RuleId,
    /// What it says.
    pub says: String,
    /// How binding it is.
    pub modality: Modality,
    /// Whom it binds, where its source says so apart from the sentence.
    pub binds: Vec<GovernedBody>,
    /// What became of it, where it was not simply in force: `proposal`.
    pub status: Option<String>,
}

/// Which requirements of a day a system meets, by what it reports.
#[record(explained, rows = requirements)]
pub struct GovernanceCheck {
    /// What was reported.
    pub asked: GovernanceReport,
    /// Every requirement of the day, in the order of the rulebook.
    pub requirements: Vec<RequirementFound>,
    /// The ids of those that are met.
    pub met: Vec<RuleId>,
    /// The ids of those that are missing.
    pub missing: Vec<RuleId>,
    /// The ids of those that are not stated.
    pub not_stated: Vec<RuleId>,
    /// Whether every binding requirement is met: no as soon as one is missing, and none while one is
    /// not stated. Expectations do not count.
    pub complete: Option<bool>,
    /// What else the rules of the day say, in the order of the rulebook. No answer depends on it.
    pub context: Vec<GovernanceContext>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// Which governance requirements of a day a system meets, by what it reports.
///
/// A requirement is met only with evidence, or by a number that is enough; what is not reported is not
/// stated and never taken as met. What else the rules of the day say stands beside, with whom it binds
/// and, where it was a proposal, that it was.
///
/// # Errors
///
/// [`Code::NotInForce`] for a day outside the rulebook's year, and for a requirement that does not hold
/// on the day or is nothing to report on; [`Code::UnknownRule`] for an id that is no requirement;
/// [`Code::OutOfScope`] for a number where none is asked, or a yes or no where one is.
///
/// ```
/// use ics_rules::{Rulebook, oversight::{GovernanceReport, check_governance}, wire::Document};
///
/// let rulebook = Rulebook::for_year("2022/23".parse()?)?;
/// let report = GovernanceReport::from_json(
///     r#"{ "date": "2022-07-01",
///          "reported": { "governance.statutory.icb-members": { "count": 2 } } }"#,
/// )?;
/// let found = check_governance(&rulebook, &report)?;
/// let found = found.answer().unwrap();
/// assert_eq!(found.missing[0].as_str(), "governance.statutory.icb-members");
/// assert_eq!(found.complete, Some(false));
/// assert!(found.met.is_empty());
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn check_governance(
    rulebook: &Rulebook,
    report: &GovernanceReport,
) -> Result<Outcome<GovernanceCheck>> {
    match Error::from_problems(problems(rulebook, report)) {
        Some(error) => Err(error),
        None => Outcome::settled(checked(rulebook, report)),
    }
}

/// What the rules say of governance on the day of the report.
fn held<'r>(
    rulebook: &'r Rulebook,
    report: &GovernanceReport,
) -> impl Iterator<Item = &'r Requirement> {
    let date = report.date;
    rulebook.requirements().iter().filter(move |one| one.holds(date))
}

/// What is asked of a system on the day of the report.
fn asked<'r>(
    rulebook: &'r Rulebook,
    report: &GovernanceReport,
) -> impl Iterator<Item = (&'r Requirement, GovernanceArea)> {
    held(rulebook, report).filter_map(|one| Some((one, one.area?)))
}

fn problems(rulebook: &Rulebook, report: &GovernanceReport) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Some(problem) = in_force::of_another_year(rulebook, report.date) {
        return vec![problem];
    }
    for (id, reported) in &report.reported {
        let path = below("reported", id.as_str());
        let Some((requirement, _)) = asked(rulebook, report).find(|(one, _)| one.id == *id) else {
            problems.push(unknown(rulebook, report, id).at(path));
            continue;
        };
        let of_number = requirement.at_least.is_some();
        if of_number && reported.met.is_some() {
            let expected = "a `count`, as the requirement is one of number";
            let problem = Problem::new(Code::OutOfScope, "`met`", expected);
            problems.push(problem.at(format!("{path}.met")));
        }
        if !of_number && let Some(count) = reported.count {
            let expected = "`met`, as the requirement is not one of number";
            let problem = Problem::new(Code::OutOfScope, count.to_string(), expected);
            problems.push(problem.at(format!("{path}.count")));
        }
    }
    problems
}

fn unknown(rulebook: &Rulebook, report: &GovernanceReport, id: &RuleId) -> Problem {
    let known = rulebook.requirements().iter().find(|one| one.id == *id);
    let found = quoted(id.as_str());
    if let Some(known) = known {
        let expected = match known.area {
            None => "a requirement that a system reports on".to_owned(),
            Some(_) => format!("a requirement that holds on {}", report.date),
        };
        return Problem::new(Code::NotInForce, found, expected);
    }
    let ids: Vec<&str> = asked(rulebook, report).map(|(one, _)| one.id.as_str()).collect();
    let hint = nearest(id.as_str(), &ids).map(|near| format!("; did you mean `{near}`?"));
    let expected = format!("the id of a requirement of the day{}", hint.unwrap_or_default());
    Problem::new(Code::UnknownRule, found, expected)
}

/// The refusal of a day without requirements, although its year may have some before or after it.
fn none_on(rulebook: &Rulebook, date: Date) -> NotInForce {
    let what = "governance requirements that a system reports on";
    let has = |other: &Rulebook| other.requirements().iter().any(|one| one.area.is_some());
    let of_year = || rulebook.requirements().iter().filter(|one| one.area.is_some());
    let from = of_year().filter_map(|one| one.from).filter(|from| date < from.first()).min();
    let until = of_year().filter_map(|one| one.to).filter(|to| to.last() < date).max();
    NotInForce::on(date, what, years_with(has), (from, until))
}

fn checked(rulebook: &Rulebook, report: &GovernanceReport) -> Result<GovernanceCheck, Stop> {
    let requirements: Vec<RequirementFound> =
        asked(rulebook, report).map(|(one, area)| found(one, area, report)).collect();
    if requirements.is_empty() {
        return Err(none_on(rulebook, report.date).into());
    }
    let of = |status: RequirementStatus| {
        let ids = requirements.iter().filter(|found| found.status == status);
        ids.map(|found| found.requirement.clone()).collect::<Vec<_>>()
    };
    let (met, missing, not_stated) = (
        of(RequirementStatus::Met),
        of(RequirementStatus::Missing),
        of(RequirementStatus::NotStated),
    );
    let binding = requirements.iter().filter(|found| found.modality == Modality::Must);
    let statuses: Vec<_> = binding.map(|found| found.status).collect();
    let complete = if statuses.contains(&RequirementStatus::Missing) {
        Some(false)
    } else if statuses.contains(&RequirementStatus::NotStated) {
        None
    } else {
        Some(true)
    };
    let mut rules = rulebook.ids_of([Role::GovernanceEvidence, Role::RoughGovernanceDates])?;
    rules.extend(requirements.iter().map(|found| found.requirement.clone()));
    let context = context(rulebook, report);
    rules.extend(context.iter().map(|beside| beside.rule.clone()));
    let asked = report.clone();
    Ok(GovernanceCheck { asked, requirements, met, missing, not_stated, complete, context, rules })
}

/// What the rules of the day say and a system does not report on.
fn context(rulebook: &Rulebook, report: &GovernanceReport) -> Vec<GovernanceContext> {
    let beside = held(rulebook, report).filter(|one| one.area.is_none());
    let told = beside.map(|one| GovernanceContext {
        rule: one.id.clone(),
        says: one.says.clone(),
        modality: one.modality,
        binds: one.binds.clone(),
        status: rulebook.get(one.id.as_str()).and_then(|rule| rule.status.clone()),
    });
    told.collect()
}

fn found(
    requirement: &Requirement,
    area: GovernanceArea,
    report: &GovernanceReport,
) -> RequirementFound {
    let reported = report.reported.get(&requirement.id).cloned();
    let (status, because) = judged(requirement.at_least, reported.as_ref());
    RequirementFound {
        requirement: requirement.id.clone(),
        says: requirement.says.clone(),
        area,
        modality: requirement.modality,
        binds: requirement.binds.clone(),
        status,
        because,
        at_least: requirement.at_least,
        reported,
    }
}

fn judged(
    at_least: Option<u64>,
    reported: Option<&ReportedRequirement>,
) -> (RequirementStatus, String) {
    use RequirementStatus::{Met, Missing, NotStated};
    let Some(reported) = reported else { return (NotStated, "nothing is reported".to_owned()) };
    let shown = reported.evidence.as_deref().map(str::trim).filter(|text| !text.is_empty());
    match (at_least, reported.count, reported.met) {
        (Some(least), Some(count), _) if count < least => {
            (Missing, format!("the number reported is {count}, fewer than {least}"))
        }
        (Some(least), Some(count), _) => {
            (Met, format!("the number reported is {count}, at least {least}"))
        }
        (None, _, Some(false)) => (Missing, "it is reported as not met".to_owned()),
        (None, _, Some(true)) => match shown {
            Some(evidence) => (Met, format!("it is reported as met: {evidence}")),
            None => (NotStated, "it is reported as met, without evidence".to_owned()),
        },
        _ => (NotStated, "neither met nor not met is reported".to_owned()),
    }
}
