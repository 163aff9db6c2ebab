//! What comes of recomputing published segments.

use ics_rules::{
    OdsCode, Problem, Quarter, RuleId, Score,
    oversight::cohort::{Place, QuartileMethod},
};
use serde::{Deserialize, Serialize};

/// Published scores and segments, and what the rules make of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentReconciliation {
    /// The quarters of which a trust could not be read: their trusts have no place and no quarters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub incomplete: Vec<IncompleteQuarter>,
    /// The types of provider of which a quarter has not every trust: they have no league, and the quarter
    /// no quarters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub short: Vec<ShortPool>,
    /// The trusts without a published average, which must be known for quarters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_average: Vec<IncompleteQuarter>,
    /// Every trust of every quarter that could be read, in the order of the file.
    pub trusts: Vec<PublishedSegment>,
    /// Every published figure beside the computed one, trust by trust, then rank by rank.
    pub checks: Vec<SegmentCheck>,
    /// The comparisons by kind.
    pub kinds: Vec<SegmentCheckKind>,
    /// What the files alone do not determine, with the reason.
    pub not_checked: Vec<NotChecked>,
    /// The rows that could not be read.
    pub unread_rows: Vec<UnreadRow>,
    /// Columns that nothing was read from, each with its table.
    pub ignored: Vec<String>,
    /// How averages were quartered, where that was asked for.
    pub quartiles: Option<QuartileMethod>,
    /// How many rows could be read, of all tables.
    pub read: usize,
    /// How many rows could not be read.
    pub unread: usize,
    /// How many comparisons were made.
    pub compared: usize,
    /// How many of them differ by more than rounding explains.
    pub differing: usize,
    /// Whether every row was read and nothing differs.
    pub clean: bool,
}

/// A quarter of which a trust could not be read, so that nothing that takes all of them can be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncompleteQuarter {
    /// The quarter.
    pub quarter: Quarter,
    /// The trusts that could not be read, by their codes; a row without a code by its number.
    pub missing: Vec<UnreadTrust>,
}

/// A type of provider of which a quarter has not every trust.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShortPool {
    /// The quarter.
    pub quarter: Quarter,
    /// The type.
    pub provider_type: String,
    /// How many of its trusts were read.
    pub given: u64,
    /// How many it has.
    pub of: u64,
}

/// A trust that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnreadTrust {
    /// Its code as published, or `row 4` where there is none.
    pub code: String,
    /// Its name, as published; empty where the table of trusts has none.
    pub name: String,
}

/// A trust in a quarter, and what its figures come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedSegment {
    /// Its row in the table of trusts; the first is 1.
    pub row: usize,
    /// The quarter.
    pub quarter: Quarter,
    /// Its code.
    pub code: OdsCode,
    /// Its name, as published.
    pub name: String,
    /// Its type, as published.
    pub subtype: String,
    /// The published average; none where it was not published.
    pub average: Option<Score>,
    /// The published segment in the end; none where it was not published.
    pub final_segment: Option<u64>,
    /// What the figures come to.
    pub computed: ComputedSegment,
}

/// What the figures of a trust come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComputedSegment {
    /// The average of the published scores; none where none was published.
    pub average: Option<Score>,
    /// The segment of the published average, by the cut points of the quarter; none where there is no
    /// average, no cut point, or where no published result shows on which side of a threshold it is.
    pub unadjusted: Option<u64>,
    /// Whether the average lies between what published segments show, so that a midpoint decided.
    pub decided_by_midpoint: bool,
    /// The published segment after the override.
    pub adjusted: Option<u64>,
    /// The segment in the end, where the files determine it.
    pub final_segment: Option<u64>,
    /// The place in the league of its type; none where one of its trusts is missing or could not be read.
    pub league: Option<Place>,
    /// The segment by quarters of the averages of the trusts of all types, where every one of them could
    /// be read.
    pub by_quartiles: Option<u64>,
}

/// A published figure beside the computed one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentCheck {
    /// The table of the published figure.
    pub table: String,
    /// Its row; the first is 1.
    pub row: usize,
    /// The quarter.
    pub quarter: Quarter,
    /// The trust.
    pub code: OdsCode,
    /// The column.
    pub column: String,
    /// What it is compared with, in words.
    pub what: String,
    /// What is published; empty where nothing was.
    pub published: String,
    /// What it comes to; empty where it comes to nothing.
    pub computed: String,
    /// The largest difference that rounding explains; empty where the two must be the same.
    pub tolerance: String,
    /// Whether they agree.
    pub agrees: bool,
}

/// Comparisons of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentCheckKind {
    /// The table.
    pub table: String,
    /// The column.
    pub column: String,
    /// What it is compared with.
    pub what: String,
    /// How many were compared.
    pub compared: usize,
    /// How many differ.
    pub differing: usize,
    /// The largest difference of those that may differ by rounding; empty for the others.
    pub largest: String,
    /// The rules that say so.
    pub rules: Vec<RuleId>,
}

/// Figures that the files alone do not determine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotChecked {
    /// The quarter.
    pub quarter: Quarter,
    /// What they are.
    pub what: String,
    /// How many there are.
    pub count: usize,
    /// Why they are not determined.
    pub because: String,
    /// The rules that say so.
    pub rules: Vec<RuleId>,
}

/// A row that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnreadRow {
    /// The table.
    pub table: String,
    /// Its row; the first is 1.
    pub row: usize,
    /// The quarter, as published.
    pub quarter: String,
    /// The trust, as published.
    pub code: String,
    /// What is wrong with it; the path of each is a column.
    pub problems: Vec<Problem>,
}
