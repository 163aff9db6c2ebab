//! Organisations.

use ics_rules::{OdsCode, Organisation};
use pyo3::prelude::*;

use crate::{error::Fault, object::data};

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

data! {
    /// An organisation and what kind it is.
    PyOrganisation "Organisation" of Organisation, shown |it| it;
    {
        /// Its code, for example `RHQ`.
        #[getter]
        fn code(&self) -> &str {
            self.0.code.as_str()
        }

        /// Its name, when one was given.
        #[getter]
        fn name(&self) -> Option<&str> {
            self.0.name.as_deref()
        }

        /// What kind of organisation it is, for example `foundation_trust` or `ccg`.
        #[getter]
        fn kind(&self) -> &'static str {
            self.0.kind.as_str()
        }

        fn __str__(&self) -> String {
            self.0.to_string()
        }
    }
}
