//! The stage of a system, from the stages of its domains.

use std::collections::BTreeMap;

use ics_rules_macros::record;

use super::{
    gap::{self, NextStage},
    naming::{self, Naming},
    report::MaturityReport,
    settings::{asked_for, choice},
};
use crate::{
    error::Result,
    explanation::{Explanation, Reasons},
    outcome::{Outcome, Stop},
    rulebook::{Criterion, Domain, Role, Rule, RuleId, Rulebook, Stage},
    wire::word,
};

word! {
    /// How domain stages become one stage.
    enum OverallStage {
        /// The lowest of them.
        Lowest = "lowest": "lowest",
        /// Only as stated by the caller.
        Stated = "stated": "stated",
    }
}

word! {
    /// When a domain counts as having reached a stage, as far as a report of stages can tell.
    enum CellReached {
        /// When those who know the system judge so.
        Judgement = "judgement": "judgement",
    }
}

/// How mature a system is, whether it may be named, and what is missing for its next stage.
#[record(explained, plot = "MaturityPlots")]
pub struct Maturity {
    /// The stage of each domain that was given.
    #[cfg_attr(feature = "typescript", tsify(type = "Partial<Record<Domain, Stage>>"))]
    pub domains: BTreeMap<Domain, Stage>,
    /// The stage of the whole system.
    pub overall: Stage,
    /// Whether that stage was stated by the caller and not made from the domains.
    pub stated: bool,
    /// Whether the population gate is met, if known.
    pub population_met: Option<bool>,
    /// Whether the system may be formally named an integrated care system.
    pub naming: Outcome<Naming>,
    /// What is missing for the stage after `overall`; none after the last stage.
    pub next: Option<NextStage>,
    /// The criteria of the population gate, when it is known not to be met.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub population_criteria: Vec<Criterion>,
    /// The rules the stage rests on.
    pub rules: Vec<RuleId>,
}

/// How mature a system is.
///
/// Stages that follow from criteria and their evidence are
/// [`maturity_by_criteria()`](super::maturity_by_criteria()). Unless a stage is stated, the overall
/// stage is the lowest of the domains', which must all be placed unless one is emerging: none can be
/// lower. With a stated stage domains may be missing; what depends on them is refused or says so.
///
/// # Errors
///
/// None: a report is sound once it is read, and what it lacks is a refusal.
///
/// ```
/// use ics_rules::{Rulebook, oversight::{MaturityReport, maturity}, rulebook::Stage};
///
/// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
/// let report = MaturityReport {
///     leadership: Some(Stage::Maturing),
///     architecture: Some(Stage::Thriving),
///     care_models: Some(Stage::Developing),
///     track_record: Some(Stage::Maturing),
///     population: Some(true),
///     ..MaturityReport::default()
/// };
/// let found = maturity(&rulebook, &report)?;
/// assert_eq!(found.answer().map(|found| found.overall), Some(Stage::Developing));
///
/// let unknown = maturity(&rulebook, &MaturityReport { leadership: None, ..report })?;
/// assert_eq!(unknown.answer(), None);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn maturity(rulebook: &Rulebook, report: &MaturityReport) -> Result<Outcome<Maturity>> {
    Outcome::settled(answered(rulebook, report))
}

/// What is asked, in words.
pub(super) const MATURITY: &str = "the stage of maturity of a system";

fn answered(rulebook: &Rulebook, report: &MaturityReport) -> Result<Maturity, Stop> {
    let reached = asked_for(rulebook, Role::CellReached, MATURITY)?;
    let chosen = rulebook.role(Role::OverallStage)?;
    let aggregate = rulebook.role(Role::NoPublishedAggregate)?;
    let CellReached::Judgement = choice(reached)?;
    let domains = report.domains();
    let overall = overall(chosen, report, &domains)?;
    let unmet = report.population == Some(false);
    let naming = Outcome::settled(naming::naming(rulebook, report, &domains))?;
    let mut rules = vec![chosen.id.clone(), aggregate.id.clone(), reached.id.clone()];
    rules.extend(naming::rules(&naming, rulebook));
    let next = overall.next().map(|stage| gap::next(rulebook, chosen, stage, &domains));
    let population_criteria = if unmet { gap::of_population(rulebook) } else { Vec::new() };
    Ok(Maturity {
        overall,
        stated: report.stage.is_some(),
        population_met: report.population,
        naming,
        next,
        population_criteria,
        domains,
        rules,
    })
}

/// The stage of the whole system, as stated or from its domains.
pub(super) fn overall(
    chosen: &Rule,
    report: &MaturityReport,
    domains: &BTreeMap<Domain, Stage>,
) -> Result<Stage, Stop> {
    match (report.stage, choice(chosen)?) {
        (Some(stated), _) => Ok(stated),
        (None, OverallStage::Lowest) => lowest(report, domains),
        (None, OverallStage::Stated) => {
            let because = "the overall stage is the one stated, and none is";
            Err(Stop::cannot_tell(["maturity.stage"], because))
        }
    }
}

fn lowest(report: &MaturityReport, domains: &BTreeMap<Domain, Stage>) -> Result<Stage, Stop> {
    let missing = report.missing();
    match domains.values().min() {
        // No domain that is missing can be below the first stage.
        Some(lowest) if missing.is_empty() || Stage::ALL.first() == Some(lowest) => Ok(*lowest),
        _ => {
            let because = "the overall stage is the lowest of all domains, unless it is stated";
            Err(Stop::cannot_tell(missing, because))
        }
    }
}

impl Reasons for Maturity {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let how = if self.stated { "as the caller stated" } else { "the lowest of its domains" };
        let mut root = Explanation::new(format!("the system is {}, {how}", self.overall)).citing(
            rulebook,
            &rulebook.playing(&self.rules, [Role::OverallStage, Role::NoPublishedAggregate]),
        );
        if let Some(lowest) = self.domains.values().min().filter(|_| self.stated) {
            root = root.comparing("the lowest of the domains given", lowest);
        }
        let judged = rulebook.playing(&self.rules, [Role::CellReached]);
        let domains = self.domains.iter().map(|(domain, stage)| {
            Explanation::new(format!("{domain}: {stage}, as judged by the caller"))
                .citing(rulebook, &judged)
        });
        root.following(domains)
            .following([naming::explain(&self.naming, rulebook)])
            .following(gap::explain_population(&self.population_criteria, &self.rules, rulebook))
            .following(self.next.as_ref().map(|next| next.reasons(rulebook)))
    }
}
