//! Organisations.

use ics_rules::{OdsCode, python::Fault};
use pyo3::prelude::*;

/// The code of an organisation, checked: 3 to 10 capital letters and digits.
///
/// Raises:
///     IcsRulesError: with code `not_a_code`.
///
/// >>> from ics_rules import parse_organisation_code
/// >>> parse_organisation_code("RHQ")
/// 'RHQ'
#[pyfunction]
pub(crate) fn parse_organisation_code(text: &str) -> Result<String, Fault> {
    Ok(text.parse::<OdsCode>()?.into())
}
