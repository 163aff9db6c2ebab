//! Heads of columns as people write them, and the fields that they name.

use std::collections::BTreeSet;

use crate::{calendar::FinancialYear, money::MoneyUnit, wire::untidy};

/// The heads by which the columns of a table are known.
pub(crate) struct Heads {
    /// The part of the document.
    pub(crate) table: &'static str,
    pub(crate) columns: &'static [Column],
}

/// A column by its field and by what people write over it.
pub(crate) struct Column {
    pub(crate) field: &'static str,
    pub(crate) is_amount: bool,
    /// What is written over it, in lower case; the first is its name where columns are listed.
    pub(crate) heads: &'static [&'static str],
}

/// What a head says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) field: Option<&'static str>,
    pub(crate) unit: Option<MoneyUnit>,
    /// Why a head that looks like a field is none.
    pub(crate) why_not: Option<String>,
}

/// What people add to a head that says no more: which sign is which.
const OF_SIGN: [&str; 4] = ["surplus", "deficit", "surplus/deficit", "surplus/"];

impl Heads {
    /// What a head names in a document of a year. A unit is taken off it, and the document's own year; a
    /// head of another year is not the field.
    pub(crate) fn named(&self, head: &str, year: Option<FinancialYear>) -> Named {
        let (name, unit) = untidy::in_head(head);
        let (mut years, mut words) = (Vec::new(), Vec::new());
        for word in name.split([' ', '(', ')', '\n']).filter(|word| !word.is_empty()) {
            match word.parse::<FinancialYear>() {
                Ok(year) => years.push(year),
                Err(_) if OF_SIGN.contains(&word.to_lowercase().as_str()) => {}
                Err(_) => words.push(word),
            }
        }
        let named = key(&words.concat());
        let is = |column: &&Column| {
            key(column.field) == named || column.heads.iter().any(|head| key(head) == named)
        };
        let Some(column) = self.columns.iter().find(is) else {
            return Named { unit, ..Named::default() };
        };
        let why_not = |why: String| Named { unit, why_not: Some(why), field: None };
        if let (Some(year), Some(other)) = (year, years.iter().find(|other| Some(**other) != year))
        {
            return why_not(format!("its head says {other}, and the year is {year}"));
        }
        if let (Some(unit), false) = (unit, column.is_amount) {
            return why_not(format!("its head says {}, and it is no amount", unit.in_words()));
        }
        Named { field: Some(column.field), unit, why_not: None }
    }

    /// How many fields the heads of a row name.
    pub(super) fn known(&self, texts: &[String]) -> usize {
        let named = texts.iter().filter_map(|text| self.named(text, None).field);
        named.collect::<BTreeSet<_>>().len()
    }

    /// The columns by their names.
    pub(super) fn listed(&self) -> String {
        let names = self.columns.iter().filter_map(|column| column.heads.first().copied());
        names.collect::<Vec<_>>().join(", ")
    }
}

/// The letters and digits of a head.
fn key(text: &str) -> String {
    text.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect()
}
