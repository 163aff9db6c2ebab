//! Maturity from the criteria of the matrix: which are shown with evidence, what stage follows or was
//! judged, what is missing for the next, and whether the deadline is met.

mod cells;
mod deadline;
mod explain;
mod question;
mod stages;

use ics_rules_macros::record;

pub use self::{
    cells::{CellFound, CriterionFound, CriterionStatus, PopulationFound},
    deadline::Deadline,
    question::{CriteriaReport, CriterionEvidence},
    stages::{DomainFound, NextCell, ReachedBy},
};
use super::{
    maturity::{MATURITY, overall},
    naming::{self, Naming},
    report::MaturityReport,
    route::Note,
    settings::{asked_for, choice},
};
use crate::{
    error::{Code, Error, Problem, Result},
    outcome::{CannotTell, Outcome, Stop},
    rulebook::{Domain, Role, RuleId, Rulebook, Stage},
    text::quoted,
    wire::{below, nearest},
};

/// How mature a system is by the criteria of the matrix and their evidence.
#[record(explained)]
pub struct MaturityByCriteria {
    /// What was reported.
    pub asked: CriteriaReport,
    /// When a domain counts as having reached a stage, as the rulebook is set.
    pub reached_by: ReachedBy,
    /// Every domain with its cells.
    pub domains: Vec<DomainFound>,
    /// The population gate.
    pub population: PopulationFound,
    /// The stage of the whole system.
    pub overall: Outcome<Stage>,
    /// Whether the system may be formally named an integrated care system.
    pub naming: Outcome<Naming>,
    /// The month by which a stage had to be reached, and by whom it is.
    pub deadline: Deadline,
    /// The stages and the gate, as the other questions on maturity take them.
    pub report: MaturityReport,
    /// What else is to be known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// How mature a system is by the criteria of the matrix and their evidence.
///
/// Whether stages are judged or follow from criteria is the rulebook's choice
/// `maturity.choice.cell-reached`. A criterion is met only with evidence; what is not stated is never
/// taken as met, and where it could change a stage the stage is not told.
///
/// # Errors
///
/// [`Code::UnknownRule`] for an id that is no criterion; [`Code::OutOfScope`] for stages that are judged
/// where they follow from criteria, or a share where none is asked; [`Code::OutOfRange`] for a share of
/// zero.
///
/// ```
/// use ics_rules::{Rulebook, oversight::{CriteriaReport, maturity_by_criteria}, wire::Document};
///
/// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
/// let report = CriteriaReport::from_json(
///     r#"{ "judged": { "leadership": "developing" },
///          "criteria": {
///            "maturity.leadership.maturing.learning-culture":
///              { "present": true, "evidence": "board minute 7" } } }"#,
/// )?;
/// let found = maturity_by_criteria(&rulebook, &report)?;
/// let leadership = &found.answer().unwrap().domains[0];
/// let next = leadership.next.as_ref().unwrap();
/// assert_eq!((next.met.len(), next.not_stated.len()), (1, 4));
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn maturity_by_criteria(
    rulebook: &Rulebook,
    report: &CriteriaReport,
) -> Result<Outcome<MaturityByCriteria>> {
    Outcome::settled(answered(rulebook, report))
}

fn problems(rulebook: &Rulebook, by: ReachedBy, report: &CriteriaReport) -> Vec<Problem> {
    let ids: Vec<&str> = rulebook.criteria().iter().map(|one| one.id.as_str()).collect();
    let unknown = report.criteria.keys().filter(|id| !ids.contains(&id.as_str()));
    let mut problems: Vec<Problem> = unknown
        .map(|id| {
            let hint = nearest(id.as_str(), &ids).map(|near| format!("; did you mean `{near}`?"));
            let expected = format!("the id of a criterion{}", hint.unwrap_or_default());
            Problem::new(Code::UnknownRule, quoted(id.as_str()), expected)
                .at(below("criteria", id.as_str()))
        })
        .collect();
    if by != ReachedBy::Judgement && !report.judged.is_empty() {
        let expected = "nothing, as stages follow from criteria here";
        problems.push(Problem::new(Code::OutOfScope, "stages", expected).at("judged"));
    }
    if let Some(share) = report.criteria_share {
        let problem = |code, expected: &str| {
            Problem::new(code, share.to_string(), expected).at("criteria_share")
        };
        if by != ReachedBy::StatedShare {
            let expected = "nothing, as stages do not follow from a share of criteria here";
            problems.push(problem(Code::OutOfScope, expected));
        } else if share.parts() == 0 {
            problems.push(problem(Code::OutOfRange, "a share above zero"));
        }
    }
    problems
}

fn answered(rulebook: &Rulebook, report: &CriteriaReport) -> Result<MaturityByCriteria, Stop> {
    let by: ReachedBy = choice(asked_for(rulebook, Role::CellReached, MATURITY)?)?;
    if let Some(error) = Error::from_problems(problems(rulebook, by, report)) {
        return Err(error.into());
    }
    let share = by.share(report.criteria_share)?;
    let domains: Vec<DomainFound> =
        Domain::ALL.iter().map(|domain| stages::domain(rulebook, *domain, share, report)).collect();
    let population = cells::population(rulebook, report);
    let found = maturity_report(&domains, &population);
    let placed = found.domains();
    let overall = overall(rulebook.role(Role::OverallStage)?, &found, &placed);
    let overall = Outcome::settled(overall)?;
    let naming = Outcome::settled(naming::naming(rulebook, &found, &placed))?;
    let deadline = deadline::deadline(rulebook, &placed, report.date)?;
    let mut rules = rulebook.ids_of([
        Role::CellReached,
        Role::EvidenceNeeded,
        Role::OverallStage,
        Role::NoPublishedAggregate,
        Role::PopulationGate,
    ])?;
    if by != ReachedBy::Judgement {
        rules.extend(rulebook.ids_of([Role::StageFromCriteria])?);
    }
    let notes = notes(rulebook, report)?;
    rules.extend(naming::rules(&naming, rulebook));
    rules.extend(notes.iter().flat_map(|note| note.rules.clone()));
    rules.extend(deadline.rules.clone());
    let criteria = domains.iter().flat_map(DomainFound::criteria).chain(&population.criteria);
    rules.extend(criteria.map(|found| found.criterion.id.clone()));
    Ok(MaturityByCriteria {
        asked: report.clone(),
        reached_by: by,
        overall: named(overall, &domains),
        naming: named(naming, &domains),
        domains,
        population,
        deadline,
        report: found,
        notes,
        rules: each_once(rules),
    })
}

/// The stages and the gate, as the other questions on maturity take them.
fn maturity_report(domains: &[DomainFound], population: &PopulationFound) -> MaturityReport {
    let stage = |domain| domains.iter().find(|one| one.domain == domain)?.stage.answer().copied();
    MaturityReport {
        leadership: stage(Domain::Leadership),
        architecture: stage(Domain::Architecture),
        care_models: stage(Domain::CareModels),
        track_record: stage(Domain::TrackRecord),
        population: population.met,
        ..MaturityReport::default()
    }
}

fn each_once(rules: Vec<RuleId>) -> Vec<RuleId> {
    let mut once: Vec<RuleId> = Vec::new();
    for rule in rules {
        if !once.contains(&rule) {
            once.push(rule);
        }
    }
    once
}

/// A refusal that names what would settle the domains that are not told, in place of their stages.
fn named<T>(outcome: Outcome<T>, domains: &[DomainFound]) -> Outcome<T> {
    let Outcome::CannotTell(CannotTell { missing, because }) = outcome else { return outcome };
    let mut names: Vec<String> = Vec::new();
    for name in missing {
        let of_domain =
            domains.iter().find(|one| name == format!("maturity.{}", one.domain.as_str()));
        match of_domain.map(|one| &one.stage) {
            Some(Outcome::CannotTell(refusal)) => names.extend(refusal.missing.iter().cloned()),
            _ => names.push(name.replace("maturity.population", "criteria: the population gate")),
        }
    }
    Outcome::CannotTell(CannotTell { missing: names, because })
}

fn notes(rulebook: &Rulebook, report: &CriteriaReport) -> Result<Vec<Note>, Stop> {
    let consistent = rulebook.role(Role::ConsistentControlTotal)?;
    let parameter = rulebook.role(Role::ConsistentDelivery)?;
    if !report.criteria.contains_key(&consistent.id) {
        return Ok(Vec::new());
    }
    let says = "what counts as consistent delivery of the control total is not defined: the years and \
                the tolerance are those of whoever stated it";
    Ok(vec![Note::new(says, &[&consistent.id, &parameter.id])])
}

impl ReachedBy {
    /// The share of a cell's criteria that reaches it; none where stages are judged.
    fn share(
        self,
        stated: Option<crate::share::Share>,
    ) -> Result<Option<crate::share::Share>, Stop> {
        match self {
            Self::Judgement => Ok(None),
            Self::AllCriteria => Ok(Some(crate::share::Share::WHOLE)),
            Self::StatedShare => stated.map(Some).ok_or_else(|| {
                let because = "a stage is reached by a share of its criteria, which must be stated";
                Stop::cannot_tell(["criteria_share"], because)
            }),
        }
    }
}

#[cfg(test)]
mod tests;
