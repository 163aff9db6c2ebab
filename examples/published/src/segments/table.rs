//! The published tables as their files have them.

use ics_rules::oversight::cohort::QuartileMethod;
use serde::{Deserialize, Serialize};

/// A published table: the names of its columns and the fields of its rows, all as texts, in the
/// order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishedTable {
    /// The names of the columns, from the first line of the file.
    pub columns: Vec<String>,
    /// The fields of each row; an empty field was not published.
    pub rows: Vec<Vec<String>>,
}

/// The three tables of published segments, each of one or more quarters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SegmentTables {
    /// Averages, segments, finance and domain scores: a row for each quarter and trust.
    pub trusts: PublishedTable,
    /// The metric scores that enter the average: a row for each quarter and trust.
    pub metric_scores: PublishedTable,
    /// Value, rank and score: a row for each quarter, metric and trust.
    pub raw_ranks: PublishedTable,
    /// How the averages of each quarter are quartered, where that is asked for too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quartiles: Option<QuartileMethod>,
}

/// The names of the three tables.
pub(crate) const TRUSTS: &str = "trusts";
pub(crate) const SCORES: &str = "metric_scores";
pub(crate) const RANKS: &str = "raw_ranks";
