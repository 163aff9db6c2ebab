//! Financial years.

use ics_rules::{FinancialYear, Month};
use pyo3::{prelude::*, types::PyType};

use crate::error::Fault;

/// A financial year, from 1 April to 31 March, written "2019/20" or "2019-20".
///
/// Years compare in order of time and can be keys of a dict.
///
/// Raises:
///     IcsRulesError: with code `not_a_year` when the text is not a financial year.
///
/// >>> from ics_rules import FinancialYear
/// >>> FinancialYear("2019-20")
/// FinancialYear('2019/20')
/// >>> FinancialYear("2019/20") < FinancialYear("2020/21")
/// True
#[pyclass(name = "FinancialYear", module = "ics_rules", frozen, eq, ord, hash, str, from_py_object)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct PyFinancialYear(pub(crate) FinancialYear);

#[pymethods]
impl PyFinancialYear {
    #[new]
    fn new(text: &str) -> Result<Self, Fault> {
        Ok(Self(text.parse()?))
    }

    /// The financial year that starts on 1 April of a calendar year.
    ///
    /// >>> from ics_rules import FinancialYear
    /// >>> print(FinancialYear.starting_in(2019))
    /// 2019/20
    #[staticmethod]
    fn starting_in(start: u16) -> Result<Self, Fault> {
        Ok(Self(FinancialYear::starting_in(start)?))
    }

    /// The calendar year in which it starts.
    #[getter]
    fn start(&self) -> u16 {
        self.0.start()
    }

    fn __repr__(&self) -> String {
        format!("FinancialYear('{}')", self.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> (Bound<'py, PyType>, (String,)) {
        (py.get_type::<Self>(), (self.0.to_string(),))
    }
}

impl std::fmt::Display for PyFinancialYear {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// A financial year, or its text.
#[derive(FromPyObject)]
pub(crate) enum AnyYear {
    #[pyo3(transparent)]
    Year(PyFinancialYear),
    #[pyo3(transparent)]
    Text(String),
}

impl AnyYear {
    /// The year as it was written.
    pub(crate) fn text(self) -> String {
        match self {
            Self::Year(year) => year.0.to_string(),
            Self::Text(text) => text,
        }
    }

    pub(crate) fn get(self) -> Result<FinancialYear, Fault> {
        match self {
            Self::Year(year) => Ok(year.0),
            Self::Text(text) => Ok(text.parse()?),
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
