//! The criteria of a cell, each met, unmet or not stated.

use std::fmt;

use ics_rules_macros::record;

use super::question::{CriteriaReport, CriterionEvidence};
use crate::{
    rulebook::{Criterion, Domain, Polarity, Rulebook, Stage},
    share::Share,
    wire::word,
};

word! {
    /// Whether a criterion is met, as far as was stated.
    pub enum CriterionStatus {
        /// An attainment that is present, or a shortcoming that is absent, with evidence.
        Met = "met": "met",
        /// An attainment that is absent, or a shortcoming that is present.
        Unmet = "unmet": "unmet",
        /// Nothing was stated that shows it either way.
        NotStated = "not_stated": "not stated",
    }
}

/// A criterion, and whether it is met.
#[record]
pub struct CriterionFound {
    /// The criterion.
    pub criterion: Criterion,
    /// Whether it is met.
    pub status: CriterionStatus,
    /// Why, in words.
    pub because: String,
}

/// A cell of the matrix.
#[record]
pub struct CellFound {
    /// Its stage.
    pub stage: Stage,
    /// Its criteria, in the order of the rulebook.
    pub criteria: Vec<CriterionFound>,
    /// Whether enough of its criteria are met; for emerging, whether it is left behind. None where what
    /// is not stated could change it, or where stages are judged.
    pub reached: Option<bool>,
}

impl CellFound {
    /// How many of its criteria have a status.
    #[must_use]
    pub fn count(&self, status: CriterionStatus) -> usize {
        self.criteria.iter().filter(|found| found.status == status).count()
    }
}

/// The population gate, which is the same at every stage.
#[record]
pub struct PopulationFound {
    /// Its criteria.
    pub criteria: Vec<CriterionFound>,
    /// Whether all are met: no as soon as one is unmet, and none while one is not stated.
    pub met: Option<bool>,
}

impl fmt::Display for PopulationFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.met {
            Some(true) => "met",
            Some(false) => "not met",
            None => "not known to be met",
        })
    }
}

/// The cell of a domain at a stage.
pub(super) fn cell(
    rulebook: &Rulebook,
    domain: Domain,
    stage: Stage,
    share: Option<Share>,
    report: &CriteriaReport,
) -> CellFound {
    let own = rulebook.criteria().iter().filter(|criterion| {
        criterion.cell.is_some_and(|cell| cell.domain == domain && cell.stage == stage)
    });
    let criteria: Vec<_> = own.map(|criterion| found(criterion, report)).collect();
    let mut cell = CellFound { stage, criteria, reached: None };
    cell.reached = share.and_then(|share| cell.reaches(share));
    cell
}

impl CellFound {
    /// Whether the criteria met are the share, whatever is not stated may be.
    fn reaches(&self, share: Share) -> Option<bool> {
        let enough = |number: usize| {
            let parts = number as u128 * u128::from(Share::WHOLE.parts());
            parts >= u128::from(share.parts()) * self.criteria.len() as u128
        };
        let met = self.count(CriterionStatus::Met);
        if enough(met) {
            Some(true)
        } else if enough(met + self.count(CriterionStatus::NotStated)) {
            None
        } else {
            Some(false)
        }
    }
}

pub(super) fn population(rulebook: &Rulebook, report: &CriteriaReport) -> PopulationFound {
    let gate = rulebook.criteria().iter().filter(|criterion| criterion.cell.is_none());
    let criteria: Vec<_> = gate.map(|criterion| found(criterion, report)).collect();
    let has = |status| criteria.iter().any(|found| found.status == status);
    let met = if has(CriterionStatus::Unmet) {
        Some(false)
    } else if has(CriterionStatus::NotStated) {
        None
    } else {
        Some(true)
    };
    PopulationFound { criteria, met }
}

fn found(criterion: &Criterion, report: &CriteriaReport) -> CriterionFound {
    let (status, because) = judged(criterion.polarity, report.criteria.get(&criterion.id));
    CriterionFound { criterion: criterion.clone(), status, because }
}

fn judged(polarity: Polarity, stated: Option<&CriterionEvidence>) -> (CriterionStatus, String) {
    use CriterionStatus::{Met, NotStated, Unmet};
    let Some(stated) = stated else { return (NotStated, "nothing is stated".to_owned()) };
    let shown = stated.evidence.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let (is, wanted) = match polarity {
        Polarity::Attainment => ("present", true),
        Polarity::Shortcoming => ("left behind", false),
    };
    match (stated.present, shown) {
        (None, _) => (NotStated, "neither present nor absent is stated".to_owned()),
        (Some(present), _) if present != wanted => (Unmet, format!("stated as not {is}")),
        (Some(_), None) => (NotStated, format!("stated as {is}, without evidence")),
        (Some(_), Some(evidence)) => (Met, format!("stated as {is}: {evidence}")),
    }
}
