//! Rows of the ladder that say for each stage who does what, and how binding it is.

use std::collections::BTreeMap;

use ics_rules_macros::record;

use super::{Modality, Response, RuleId, Stage};
use crate::wire::{document, word};

word! {
    /// Who takes a step.
    pub enum Actor {
        /// The regional team, through which NHS England and NHS Improvement act.
        Region = "region": "the region",
        /// The group that takes decisions nationally.
        NationalGroup = "national_group": "the national decision-making group",
        /// The system, by its leaders.
        System = "system": "the system",
        /// The system, where it is mature enough for the name.
        Ics = "ics": "the ICS",
        /// The organisation itself.
        Organisation = "organisation": "the organisation",
        /// The organisations of the system that are in financial surplus.
        SurplusOrganisations = "surplus_organisations": "organisations in surplus",
    }
}

impl Actor {
    /// The actor of a rule as a sentence names it.
    pub(crate) fn spoken(actor: &str) -> String {
        actor
            .to_lowercase()
            .parse()
            .map_or_else(|_| actor.to_owned(), |known: Self| known.to_string())
    }
}

word! {
    /// Whether a request is for what the performance framework and the agreed objectives of the system
    /// cover.
    pub enum RequestScope {
        /// It is for what they cover.
        Within = "within": "within the performance framework and the agreed objectives",
        /// It is for something else.
        Outside = "outside": "outside the performance framework and the agreed objectives",
    }
}

document! {
    /// What one party does by a row of the ladder at a stage.
    pub struct StageStep {
        /// What is done, as a sentence.
        pub says: String,
        /// Who does it.
        pub actor: Actor,
        /// The freedom or principle that it restates, which says how binding it is.
        pub entry: Option<RuleId>,
        /// How binding it is, where the row says so and no entry does.
        pub modality: Option<Modality>,
        /// The requests that it is about; all of them when left out.
        pub scope: Option<RequestScope>,
        /// The freedom in whose place it stands, and to which it gives way where that is in force.
        pub unless: Option<RuleId>,
    }
}

/// A row of the ladder that says for each stage who does what.
#[record(columns(cells: BTreeMap<Stage, String>))]
pub struct StageRow {
    /// Its id.
    pub id: RuleId,
    /// A summary.
    pub says: String,
    /// What it is about.
    pub response: Response,
    /// What is done at each stage of which the row speaks.
    #[cfg_attr(feature = "typescript", tsify(type = "Partial<Record<Stage, StageStep[]>>"))]
    #[python(skip)]
    pub cells: BTreeMap<Stage, Vec<StageStep>>,
    /// The stages of which the row is inferred.
    pub inferred: Vec<Stage>,
    /// The rule by which it is inferred.
    pub inferred_by: Option<RuleId>,
    /// The rule by which the region is its only channel, where that is more than the principle says.
    pub channel_by: Option<RuleId>,
}

#[record]
impl StageRow {
    /// The sentence for each stage of which the row speaks.
    #[python(getter, name = "cells")]
    #[must_use]
    pub fn sentences(&self) -> BTreeMap<Stage, String> {
        let stages = self.cells.keys();
        stages.filter_map(|stage| Some((*stage, self.sentence(*stage)?))).collect()
    }

    /// The rule by which the row speaks of a stage: its own, or that by which it is inferred.
    #[must_use]
    pub fn basis(&self, stage: Stage) -> &RuleId {
        let inferred = self.inferred_by.as_ref().filter(|_| self.inferred.contains(&stage));
        inferred.unwrap_or(&self.id)
    }

    /// What is done at a stage, as one sentence; none where the row does not speak of it.
    #[must_use]
    pub fn sentence(&self, stage: Stage) -> Option<String> {
        let steps = self.cells.get(&stage)?;
        let says: Vec<&str> = steps.iter().map(|step| step.says.as_str()).collect();
        Some(says.join("; "))
    }

    /// What is done at any stage.
    pub(super) fn steps(&self) -> impl Iterator<Item = &StageStep> {
        self.cells.values().flatten()
    }
}

document! {
    /// The fields of a `[cell_route]`.
    pub(super) struct StageRowFields {
        /// What it is about.
        response: Response,
        /// What is done in an emerging system.
        emerging: Vec<StageStep>,
        /// What is done in a developing system.
        developing: Vec<StageStep>,
        /// What is done in a maturing system.
        maturing: Vec<StageStep>,
        /// What is done in a thriving system.
        thriving: Vec<StageStep>,
        /// The stages of which it is inferred.
        inferred: Vec<Stage>,
        /// The rule by which it is inferred.
        inferred_by: Option<RuleId>,
        /// The rule by which the region is its only channel.
        channel_by: Option<RuleId>,
    }
}

impl StageRowFields {
    /// The row of this name.
    pub(super) fn named(self, id: RuleId, says: String) -> StageRow {
        let cells = [
            (Stage::Emerging, self.emerging),
            (Stage::Developing, self.developing),
            (Stage::Maturing, self.maturing),
            (Stage::Thriving, self.thriving),
        ];
        StageRow {
            id,
            says,
            response: self.response,
            cells: cells.into_iter().filter(|(_, steps)| !steps.is_empty()).collect(),
            inferred: self.inferred,
            inferred_by: self.inferred_by,
            channel_by: self.channel_by,
        }
    }
}
