//! Published scores and segments of trusts, each recomputed from the figures that it is made of.
//!
//! Each quarter of the tables is a cohort of its own. What the files alone do not determine is counted
//! and listed with the reason, and never made up.

mod averages;
mod check;
mod cohort;
mod files;
mod long;
mod outcome;
mod ranks;
mod read;
mod reconcile;
mod record;
mod report;
mod settings;
mod table;
mod trusts;
mod types;

pub use self::{
    files::reconcile_files,
    outcome::{
        ComputedSegment, IncompleteQuarter, NotChecked, PublishedSegment, SegmentCheck,
        SegmentCheckKind, SegmentReconciliation, ShortPool, UnreadRow, UnreadTrust,
    },
    reconcile::reconcile_segments,
    table::{FileRow, PublishedTable, SegmentTables},
};

#[cfg(test)]
mod tests;
