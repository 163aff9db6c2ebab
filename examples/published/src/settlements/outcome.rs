//! What comes of settling published settlements again.

use ics_rules::{Money, Problem, RuleId, shared_savings::Settlement};
use serde::{Deserialize, Serialize};

/// Published settlements and what their terms come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettlementReconciliation {
    /// Every row, in the order of the file.
    pub rows: Vec<PublishedSettlement>,
    /// The unit of the amounts.
    pub unit: String,
    /// Columns that nothing was read from.
    pub ignored: Vec<String>,
    /// How many rows could be read.
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

/// A row and what came of reading it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedSettlement {
    /// Its number among the rows given; the first is 1.
    pub row: usize,
    /// Its track, as published.
    pub track: String,
    /// The organisation, as published.
    pub organisation: String,
    /// What came of reading it.
    pub reading: SettlementReading,
}

/// What came of reading a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "status", content = "value", rename_all = "snake_case")]
pub enum SettlementReading {
    /// It was read and settled again.
    Read(Box<RecomputedSettlement>),
    /// It was not, for every reason named; the path of each is a column.
    Unread(Vec<Problem>),
}

/// A published settlement, settled again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecomputedSettlement {
    /// The settlement by the terms of the track.
    pub settlement: Settlement,
    /// What is published.
    pub published: Money,
    /// Every published figure beside the computed one.
    pub checks: Vec<SettlementCheck>,
}

impl PublishedSettlement {
    /// The settlement, if the row could be read.
    #[must_use]
    pub fn read(&self) -> Option<&RecomputedSettlement> {
        match &self.reading {
            SettlementReading::Read(settled) => Some(settled),
            SettlementReading::Unread(_) => None,
        }
    }

    /// What is wrong with the row; nothing when it was read.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        match &self.reading {
            SettlementReading::Read(_) => &[],
            SettlementReading::Unread(problems) => problems,
        }
    }

    /// Its comparisons; none where it could not be read.
    pub fn checks(&self) -> impl Iterator<Item = &SettlementCheck> {
        self.read().into_iter().flat_map(|settled| &settled.checks)
    }
}

/// A published figure beside the computed one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettlementCheck {
    /// The column of the published figure.
    pub column: String,
    /// What is compared, in words.
    pub what: String,
    /// What is published.
    pub published: String,
    /// What it comes to.
    pub computed: String,
    /// Published less computed; empty where no numbers are compared.
    pub difference: String,
    /// The largest difference that rounding explains; empty where the two must be the same.
    pub tolerance: String,
    /// Whether they agree.
    pub agrees: bool,
    /// The rules that say so.
    pub rules: Vec<RuleId>,
}
