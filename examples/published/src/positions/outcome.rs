//! What comes of reading published rows and recomputing what follows from them.

use ics_rules::Problem;
use serde::{Deserialize, Serialize};

use super::{
    comparison::Comparison,
    finding::{Finding, IdentityResult},
    row::{Arithmetic, ReadRow},
};

/// Published rows and what was recomputed from them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reconciliation {
    /// Every row, in the order of the file.
    pub rows: Vec<RowResult>,
    /// Every identity between rows, sorted by case, system, year and period.
    pub identities: Vec<IdentityResult>,
    /// How many rows could be read.
    pub read: usize,
    /// How many rows could not be read.
    pub unread: usize,
    /// How many comparisons were made, within rows and between rows.
    pub compared: usize,
    /// How many of them differ by more than rounding explains.
    pub differing: usize,
    /// Whether every row was read and nothing differs.
    pub clean: bool,
}

/// A row and what came of reading it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowResult {
    /// Its number among the rows given; the first is 1.
    pub row: usize,
    /// Its case, as published.
    pub case: String,
    /// Its system, as published.
    pub system: String,
    /// Its line, as published.
    pub line: String,
    /// What came of reading it.
    pub reading: Reading,
}

/// What came of reading a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "status", content = "value", rename_all = "snake_case")]
pub enum Reading {
    /// It was read.
    Read(Box<ReadRow>),
    /// It was not, for every reason named; no other row is spoilt by it.
    Unread(Vec<Problem>),
}

impl RowResult {
    /// The row, if it could be read.
    #[must_use]
    pub fn read(&self) -> Option<&ReadRow> {
        match &self.reading {
            Reading::Read(row) => Some(row),
            Reading::Unread(_) => None,
        }
    }

    /// What is wrong with the row; nothing when it was read.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        match &self.reading {
            Reading::Read(_) => &[],
            Reading::Unread(problems) => problems,
        }
    }
}

impl Reconciliation {
    /// Whether every row could be read and no published figure differs from the computed one.
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        self.clean
    }

    /// Every comparison, within rows and between rows, with its case.
    pub fn comparisons(&self) -> impl Iterator<Item = (&str, &Comparison)> {
        let rows = self.rows.iter().filter_map(|row| match &row.read()?.arithmetic {
            Arithmetic::Compared(comparison) => Some((row.case.as_str(), comparison)),
            Arithmetic::Derived(_) | Arithmetic::OneFigure => None,
        });
        let between = self.identities.iter().filter_map(|one| match &one.finding {
            Finding::Compared(comparison) => Some((one.case.as_str(), comparison)),
            _ => None,
        });
        rows.chain(between)
    }
}
