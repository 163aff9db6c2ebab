//! Financial years.

use ics_rules::{
    FinancialYear, Month,
    python::{Fault, Year},
};
use pyo3::prelude::*;

/// A financial year, or its text.
#[derive(FromPyObject)]
pub(crate) enum AnyYear {
    #[pyo3(transparent)]
    Year(Year),
    #[pyo3(transparent)]
    Text(String),
    /// A whole number, which the core refuses with what to write.
    #[pyo3(transparent)]
    Number(i64),
}

impl AnyYear {
    /// The year as it was written.
    pub(crate) fn text(self) -> String {
        match self {
            Self::Year(year) => year.0.to_string(),
            Self::Text(text) => text,
            Self::Number(number) => number.to_string(),
        }
    }

    pub(crate) fn get(self) -> Result<FinancialYear, Fault> {
        match self {
            Self::Year(year) => Ok(year.0),
            Self::Text(text) => Ok(text.parse()?),
            Self::Number(number) => Ok(number.to_string().parse()?),
        }
    }
}

/// The number of a month of the financial year, from 1 (April) to 12 (March).
///
/// Raises:
///     IcsRulesError: with code `not_a_month`.
///
/// >>> from ics_rules import parse_month
/// >>> parse_month("M06")
/// 6
#[pyfunction]
pub(crate) fn parse_month(text: &str) -> Result<u8, Fault> {
    Ok(text.parse::<Month>()?.number())
}
