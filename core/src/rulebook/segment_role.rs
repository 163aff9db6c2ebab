//! Who oversees a trust in each segment, and who decides the segment.

use ics_rules_macros::record;

use super::RuleId;
use crate::{
    calendar::{Date, RoughDate},
    error::{Code, Problem},
    wire::{document, word},
};

word! {
    /// The part a body has in the oversight of a trust.
    pub enum OversightPart {
        /// It leads day to day.
        Leads = "leads": "leads",
        /// It leads together with the other.
        Jointly = "jointly": "leads jointly",
        /// It takes part with the one that leads.
        TakesPart = "takes_part": "takes part",
        /// It acts by exception alone.
        ByException = "by_exception": "acts by exception",
    }
}

word! {
    /// The level at which a segment is decided.
    pub enum DecidedBy {
        /// By the region.
        Region = "region": "the region",
        /// Nationally.
        Nation = "nation": "the nation",
    }
}

/// Who oversees a trust in a segment, and who decides that it is in it.
#[record]
pub struct SegmentRole {
    /// Its id.
    pub id: RuleId,
    /// What it says.
    pub says: String,
    /// The segment, from 1, the best.
    pub segment: u64,
    /// The part of the integrated care board.
    pub board: OversightPart,
    /// The part of NHS England, through its region.
    pub nhs_england: OversightPart,
    /// Who decides that a body enters the segment.
    pub decided_by: DecidedBy,
    /// Whether the decision is moderated nationally.
    pub moderated: bool,
    /// Whether leaving the segment is decided where entering it is.
    pub exit_alike: bool,
    /// From when it holds.
    pub from: RoughDate,
    /// Until when it holds.
    pub to: RoughDate,
    /// The rules it rests on.
    pub rests_on: Vec<RuleId>,
}

impl SegmentRole {
    /// Whether it holds on a day.
    #[must_use]
    pub fn holds(&self, date: Date) -> bool {
        self.from.first() <= date && date <= self.to.last()
    }
}

document! {
    /// The fields of a `[segment_role]`.
    pub(super) struct SegmentRoleFields {
        /// The segment.
        segment: u64,
        /// The part of the board.
        board: OversightPart,
        /// The part of NHS England.
        nhs_england: OversightPart,
        /// Who decides the segment.
        decided_by: DecidedBy,
        /// Whether the decision is moderated nationally.
        moderated: Option<bool>,
        /// Whether leaving it is decided where entering it is.
        exit_alike: Option<bool>,
        /// From when.
        from: RoughDate,
        /// Until when.
        to: RoughDate,
        /// The rules it rests on.
        rests_on: Vec<RuleId>,
    }
}

impl SegmentRoleFields {
    /// What is wrong between fields.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let backwards = self.to.last() < self.from.first();
        let problem = Problem::new(Code::OutOfRange, self.from.iso(), "from before to").at("from");
        backwards.then_some(problem).into_iter().collect()
    }

    /// The row of this name.
    pub(super) fn named(self, id: RuleId, says: String) -> SegmentRole {
        SegmentRole {
            id,
            says,
            segment: self.segment,
            board: self.board,
            nhs_england: self.nhs_england,
            decided_by: self.decided_by,
            moderated: self.moderated == Some(true),
            exit_alike: self.exit_alike == Some(true),
            from: self.from,
            to: self.to,
            rests_on: self.rests_on,
        }
    }
}
