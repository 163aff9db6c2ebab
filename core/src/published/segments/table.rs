//! The published tables as their files have them.

use crate::{oversight::cohort::QuartileMethod, wire::document};

document! {
    /// A published table: the names of its columns and the fields of its rows, all as texts, in the
    /// order of the file.
    pub struct PublishedTable {
        /// The names of the columns, from the first line of the file.
        pub columns: Vec<String>,
        /// The fields of each row; an empty field was not published.
        pub rows: Vec<Vec<String>>,
    }
}

document! {
    /// The three tables of published segments, each of one or more quarters.
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
}
