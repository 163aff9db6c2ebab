//! Methods of records that take or give what only Python has to be told about.

use std::collections::BTreeMap;

use pyo3::prelude::*;

use super::{Fault, Got};
use crate::{
    Money,
    allocation::{Account, Ledger},
    oversight::{
        Route, Step,
        cohort::{Cohort, CohortMember},
    },
};

#[pymethods]
impl Cohort {
    /// The trust with this code; None where it is not in the cohort.
    ///
    /// Raises:
    ///     IcsRulesError: when the text is no organisation code.
    #[pyo3(name = "trust")]
    fn __trust<'py>(
        slf: &Bound<'py, Self>,
        code: &str,
    ) -> Result<Got<'py, Option<CohortMember>>, Fault> {
        Ok(Got::value(slf, slf.get().trust(&code.parse()?))?)
    }
}

#[pymethods]
impl Ledger {
    /// What every account has received (positive) or paid (negative) on balance, in pounds.
    #[pyo3(name = "balances")]
    fn __balances<'py>(
        slf: &Bound<'py, Self>,
    ) -> Result<Got<'py, BTreeMap<Account, Money>>, Fault> {
        Ok(Got::value(slf, slf.get().balances()?)?)
    }
}

#[pymethods]
impl Route {
    /// The steps that somebody is bound to take, without permissions, expectations and principles.
    #[pyo3(name = "duties")]
    fn __duties<'py>(slf: &Bound<'py, Self>) -> PyResult<Got<'py, Vec<Step>>> {
        Got::value(slf, slf.get().duties().cloned().collect::<Vec<_>>())
    }
}
