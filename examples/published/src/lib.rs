//! Published figures of NHS systems and trusts and of corridor schemes, checked against one another and
//! against the rules.
//!
//! Published tables are rounded, cut and sometimes wrong. [`reconcile`] reads rows as a publisher
//! has them, works out what they say about themselves and about each other, and puts published and
//! computed figures side by side with the difference that rounding can explain. Figures are exact
//! decimals; nothing here reads a file.
//!
//! [`reconcile_settlements`] does the same for the published settlements of a corridor scheme,
//! [`reconcile_segments`] for published scores and segments of trusts.

mod columns;
mod error;
mod figure;
mod layout;
mod number;
mod positions;
mod rules;
mod segments;
mod settlements;
mod text;

pub use error::{Error, Result};
pub use figure::Figure;
pub use positions::{
    Arithmetic, Comparison, Finding, IdentityKind, IdentityResult, LineBasis, Measure, Period,
    PublishedRow, ReadRow, Reading, Reconciliation, RowResult, Span, Stated, Unit, reconcile,
};
pub use segments::{
    ComputedSegment, FileRow, IncompleteQuarter, NotChecked, PublishedSegment, PublishedTable,
    SegmentCheck, SegmentCheckKind, SegmentReconciliation, SegmentTables, ShortPool, UnreadRow,
    UnreadTrust, reconcile_files, reconcile_segments,
};
pub use settlements::{
    PublishedSettlement, RecomputedSettlement, SettlementCheck, SettlementReading,
    SettlementReconciliation, SettlementTable, reconcile_settlements,
};
