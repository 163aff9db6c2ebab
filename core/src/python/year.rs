//! A financial year as a class of Python.

use std::fmt;

use pyo3::{prelude::*, types::PyType};

use super::Fault;
use crate::FinancialYear;

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
pub struct Year(pub FinancialYear);

#[pymethods]
impl Year {
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

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
