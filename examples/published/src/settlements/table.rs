//! A table of published settlements as its file has it.

use serde::{Deserialize, Serialize};

/// A table of published settlements: the names of its columns and the fields of its rows, all as
/// texts, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SettlementTable {
    /// The names of the columns, from the first line of the file.
    pub columns: Vec<String>,
    /// The fields of each row; an empty field was not published.
    pub rows: Vec<Vec<String>>,
}

/// The columns, as their publisher names them.
pub(crate) const COLUMNS: [&str; 16] = [
    "track",
    "ACO_ID",
    "N_AB",
    "ABtotBnchmk",
    "ABtotExp",
    "BnchmkMinExp",
    "Sav_rate",
    "MinSavPerc",
    "GenSaveLoss",
    "QualScore",
    "Met_QPS",
    "QualPerfShare",
    "FinalShareRate",
    "RevLossLimit",
    "DisAdj",
    "EarnSaveLoss",
];
