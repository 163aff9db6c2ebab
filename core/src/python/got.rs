//! What a getter gives.

use std::{convert::Infallible, marker::PhantomData};

#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;

use super::{Fault, Record, Shown, data::Gives};
use crate::{FinancialYear, Result, Rulebook, wire};

/// An object of Python that shows a value of the type.
#[derive(Debug)]
pub struct Got<'py, T>(Bound<'py, PyAny>, PhantomData<T>);

impl<'py, T: Shown> Got<'py, T> {
    /// A field of a record.
    pub(crate) fn field<R: Gives>(
        record: &Bound<'py, R>,
        field: impl FnOnce(&R) -> &T,
    ) -> PyResult<Self> {
        field(record.get()).shown(record.py(), R::by(record)).map(Self::of)
    }
}

impl<'py, T: Shown> Got<'py, T> {
    /// A value that no rulebook gave.
    ///
    /// # Errors
    ///
    /// What Python raises.
    pub fn alone(py: Python<'py>, value: &T) -> PyResult<Self> {
        value.shown(py, None).map(Self::of)
    }
}

impl<'py, T> Got<'py, T> {
    fn of(object: Bound<'py, PyAny>) -> Self {
        Self(object, PhantomData)
    }

    /// What a method of a record gives.
    pub(crate) fn value<R: Gives>(record: &Bound<'py, R>, value: impl Shown) -> PyResult<Self> {
        value.shown(record.py(), R::by(record)).map(Self::of)
    }
}

impl<'py, T: Record> Got<'py, T> {
    /// A record as a pickle or a copy has it: its JSON, and the rulebook that gave it.
    pub(crate) fn rebuilt(
        py: Python<'py>,
        json: &str,
        year: Option<&str>,
        overlays: &[String],
    ) -> PyResult<Self> {
        let rulebook =
            year.map(|year| rulebook(year, overlays)).transpose().map_err(Fault::from)?;
        let record: T = wire::from_json(json).map_err(Fault::from)?;
        Ok(Self::of(record.object(py, rulebook)?.into_any()))
    }
}

/// The rulebook that a pickle names.
///
/// # Errors
///
/// As [`Rulebook::for_year`] and [`Rulebook::overlaid`].
pub fn rulebook(year: &str, overlays: &[String]) -> Result<Rulebook> {
    let edition = Rulebook::for_year(year.parse::<FinancialYear>()?)?;
    overlays.iter().try_fold(edition, |rulebook, overlay| rulebook.overlaid(overlay))
}

impl<'py, T: Shown> IntoPyObject<'py> for Got<'py, T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = Infallible;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = T::HINT;

    fn into_pyobject(self, _: Python<'py>) -> std::result::Result<Self::Output, Infallible> {
        Ok(self.0)
    }
}
