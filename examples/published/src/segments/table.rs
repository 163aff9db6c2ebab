//! The published tables as their files have them.

use ics_rules::oversight::cohort::QuartileMethod;
use serde::{Deserialize, Serialize};

/// A published table: the names of its columns and the fields of its rows, all as texts, in the
/// order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishedTable {
    /// The names of the columns, from the first line of the file.
    pub columns: Vec<String>,
    /// The fields of each row; an empty field was not published.
    pub rows: Vec<Vec<String>>,
    /// The files that the rows come from, in their order, where they are of several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<FileRow>,
}

/// Where a row comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileRow {
    /// The name of the file.
    pub file: String,
    /// The row in it; the first is 1.
    pub row: usize,
}

impl PublishedTable {
    /// The file of a row, the first being 1, and the row in it; the table's own where it is of one file.
    pub(crate) fn place<'t>(&'t self, name: &'t str, row: usize) -> (&'t str, usize) {
        let at = row.checked_sub(1).and_then(|at| self.files.get(at));
        at.map_or((name, row), |at| (at.file.as_str(), at.row))
    }
}

/// The tables of published segments, each of one or more quarters and types of provider, as many of the
/// three as there are.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SegmentTables {
    /// Averages, segments, finance and domain scores: a row for each quarter and trust.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trusts: Option<PublishedTable>,
    /// The metric scores that enter the average: a row for each quarter and trust.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metric_scores: Option<PublishedTable>,
    /// Value, rank and score: a row for each quarter, metric and trust.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw_ranks: Option<PublishedTable>,
    /// How the averages of all trusts are quartered, where it is not as the rulebook says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quartiles: Option<QuartileMethod>,
}

impl SegmentTables {
    /// The three tables with their names.
    pub(crate) fn all(&self) -> [(&'static str, Option<&PublishedTable>); 3] {
        let [trusts, scores, ranks] = [&self.trusts, &self.metric_scores, &self.raw_ranks];
        [(TRUSTS, trusts.as_ref()), (SCORES, scores.as_ref()), (RANKS, ranks.as_ref())]
    }
}

/// The names of the three tables.
pub(crate) const TRUSTS: &str = "trusts";
pub(crate) const SCORES: &str = "metric_scores";
pub(crate) const RANKS: &str = "raw_ranks";
