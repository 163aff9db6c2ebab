//! The stage of a domain, judged or from its criteria, and what is missing for the next.

use ics_rules_macros::record;

use super::{
    cells::{CellFound, CriterionFound, CriterionStatus, cell},
    question::CriteriaReport,
};
use crate::{
    order,
    outcome::Outcome,
    rulebook::{Criterion, Domain, RuleId, Rulebook, Stage},
    share::Share,
    wire::word,
};

word! {
    /// When a domain counts as having reached a stage.
    pub enum ReachedBy {
        /// When those who know the system judge so.
        Judgement = "judgement": "judgement",
        /// When all criteria of the stage's cell are met.
        AllCriteria = "all_criteria": "all criteria of the cell",
        /// When a stated share of them is met.
        StatedShare = "stated_share": "a stated share of the criteria of the cell",
    }
}

/// A domain with its cells, its stage, and what is missing for the next.
#[record]
pub struct DomainFound {
    /// The domain.
    pub domain: Domain,
    /// Its stage: as judged, or as its criteria show.
    pub stage: Outcome<Stage>,
    /// Its four cells, from emerging.
    pub cells: Vec<CellFound>,
    /// What is missing for the stage after its own; none after the last, or where its stage is not
    /// told.
    pub next: Option<NextCell>,
    /// The criteria that are unmet although the stage that was judged speaks of them: those of its own
    /// cell, and shortcomings that should be behind it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<RuleId>,
}

/// What is missing for the next stage of a domain, by criterion.
#[record]
pub struct NextCell {
    /// The next stage.
    pub stage: Stage,
    /// The criteria of its cell that are met, and of emerging the shortcomings that are left behind.
    pub met: Vec<RuleId>,
    /// The criteria that are unmet.
    pub unmet: Vec<Criterion>,
    /// The criteria that were not stated, or not with evidence.
    pub not_stated: Vec<Criterion>,
}

impl DomainFound {
    /// The criteria of all its cells.
    pub(super) fn criteria(&self) -> impl Iterator<Item = &CriterionFound> {
        self.cells.iter().flat_map(|cell| &cell.criteria)
    }
}

pub(super) fn domain(
    rulebook: &Rulebook,
    domain: Domain,
    share: Option<Share>,
    report: &CriteriaReport,
) -> DomainFound {
    let cells: Vec<CellFound> =
        Stage::ALL.iter().map(|stage| cell(rulebook, domain, *stage, share, report)).collect();
    let stage = match (share, report.judged.get(&domain)) {
        (Some(_), _) => from_criteria(&cells),
        (None, Some(judged)) => Outcome::Answer(*judged),
        (None, None) => {
            let because = "the stage of a domain is judged, and was not stated";
            Outcome::cannot_tell([format!("judged.{}", domain.as_str())], because)
        }
    };
    let told = stage.answer().copied();
    let next = told.and_then(|stage| Some(next(&cells, stage, stage.next()?)));
    let doubts = match (share, told) {
        (None, Some(judged)) => doubts(&cells, judged),
        _ => Vec::new(),
    };
    DomainFound { domain, stage, cells, next, doubts }
}

/// The highest stage whose own cell is reached, unless emerging is not left behind.
fn from_criteria(cells: &[CellFound]) -> Outcome<Stage> {
    let behind = cells.iter().find(|cell| cell.stage == Stage::Emerging);
    let behind = behind.map_or(Some(true), |cell| cell.reached);
    if behind == Some(false) {
        return Outcome::Answer(Stage::Emerging);
    }
    let above = || cells.iter().filter(|cell| cell.stage > Stage::Emerging);
    let reached = above().filter(|cell| cell.reached == Some(true)).map(|cell| cell.stage).max();
    let highest = reached.unwrap_or(Stage::Emerging);
    let open = above().filter(|cell| cell.stage > highest && cell.reached.is_none());
    let mut unsettled: Vec<&CellFound> = open.collect();
    // Whether emerging is left behind matters only where a stage above it is, or may be, reached.
    if behind.is_none() && (highest > Stage::Emerging || !unsettled.is_empty()) {
        unsettled.extend(cells.iter().filter(|cell| cell.stage == Stage::Emerging));
    }
    if unsettled.is_empty() {
        return Outcome::Answer(highest);
    }
    order::sort_by_key(&mut unsettled, |cell| cell.stage);
    let open = unsettled.into_iter().flat_map(|cell| &cell.criteria);
    let open = open.filter(|found| found.status == CriterionStatus::NotStated);
    let missing: Vec<String> =
        open.map(|found| format!("criteria.{}", found.criterion.id)).collect();
    Outcome::cannot_tell(missing, "what is not stated could change the stage of the domain")
}

/// The criteria of the next cell and, for a domain that is emerging, its shortcomings.
fn next(cells: &[CellFound], stage: Stage, next: Stage) -> NextCell {
    let own = |cell: &&CellFound| {
        cell.stage == next || stage == Stage::Emerging && cell.stage == Stage::Emerging
    };
    let criteria = || cells.iter().filter(own).flat_map(|cell| &cell.criteria);
    let of = |status: CriterionStatus| {
        criteria().filter(move |found| found.status == status).map(|found| &found.criterion)
    };
    NextCell {
        stage: next,
        met: of(CriterionStatus::Met).map(|criterion| criterion.id.clone()).collect(),
        unmet: of(CriterionStatus::Unmet).cloned().collect(),
        not_stated: of(CriterionStatus::NotStated).cloned().collect(),
    }
}

fn doubts(cells: &[CellFound], judged: Stage) -> Vec<RuleId> {
    let spoken_of = |cell: &&CellFound| {
        judged > Stage::Emerging && (cell.stage == judged || cell.stage == Stage::Emerging)
    };
    let criteria = cells.iter().filter(spoken_of).flat_map(|cell| &cell.criteria);
    let unmet = criteria.filter(|found| found.status == CriterionStatus::Unmet);
    unmet.map(|found| found.criterion.id.clone()).collect()
}
