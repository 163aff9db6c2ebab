//! How tables are read, and what is told of their reading.

use ics_rules_macros::record;

use super::super::{Cells, Dash, Noise, document, word};

word! {
    /// What becomes of a column that a table should not have.
    #[derive(Default)]
    pub enum Extra {
        /// It is refused, by its name.
        #[default]
        Refuse = "refuse": "refused",
        /// It is not read, and told.
        Ignore = "ignore": "not read",
    }
}

document! {
    /// How tables are read. What is left out is read as by default.
    pub struct TableOptions {
        /// What a dash alone in a cell means: a missing figure, unless it is said to be nil.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub dash: Option<Dash>,
        /// What stands for no figure in these tables, besides a blank cell and the words that everybody
        /// writes for it, such as `n/a`, `NA`, `NULL`, `TBC` and `--`.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub missing: Vec<String>,
        /// What becomes of a number that is whole pence but for the noise of binary arithmetic: it is
        /// refused, unless it is said to be rounded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub noise: Option<Noise>,
        /// Whether total rows are left out, and told, in place of being refused.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub drop_totals: Option<bool>,
        /// Columns that are not read, by their heads.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub ignore: Vec<String>,
        /// What becomes of every other column that a table should not have.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub extra: Option<Extra>,
        /// What the first row below the heads is called where rows have no numbers of their own, for
        /// example 7 where that is its row in the sheet; 0 where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub first_row: Option<u64>,
    }
}

impl TableOptions {
    pub(crate) fn cells(&self) -> Cells {
        Cells {
            dash: self.dash.unwrap_or_default(),
            noise: self.noise.unwrap_or_default(),
            missing: self.missing.clone(),
            extra: self.extra.unwrap_or_default(),
        }
    }
}

word! {
    /// What is told of the reading of tables.
    pub enum TableNoteKind {
        /// A total row that was left out.
        TotalLeftOut = "total_left_out": "total row left out",
        /// A line of text among the rows or below them.
        TextPassedOver = "text_passed_over": "text passed over",
        /// A column that was not read.
        ColumnNotRead = "column_not_read": "column not read",
        /// A column that was read in the unit that its head says, and not in that of the tables.
        UnitOfHead = "unit_of_head": "read in the unit of its head",
        /// An amount that was read as the whole pence next to it.
        Rounded = "rounded": "rounded to whole pence",
    }
}

/// Something of a table that was left out, passed over or changed when it was read.
#[record]
pub struct TableNote {
    /// What was done.
    pub kind: TableNoteKind,
    /// The table.
    pub table: String,
    /// The row, as the user counts it; none where it is about a column.
    pub row: Option<String>,
    /// The column by its head; none where it is about a row.
    pub column: Option<String>,
    /// What was there and what became of it.
    pub says: String,
}
