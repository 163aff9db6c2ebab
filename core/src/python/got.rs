//! What a getter or a function gives.

use std::{convert::Infallible, marker::PhantomData};

#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;

use super::{Data, Fault, Record, Shown};
use crate::{FinancialYear, Result, Rulebook, wire};

/// An object of Python that shows a value of the type.
#[derive(Debug)]
pub struct Got<'py, T>(Bound<'py, PyAny>, PhantomData<T>);

impl<'py, T: Shown> Got<'py, T> {
    /// A field of a record.
    pub(crate) fn field<R: Record>(
        record: &Bound<'py, R>,
        field: impl FnOnce(&R) -> &T,
    ) -> PyResult<Self> {
        field(record.get()).shown(record.py(), Data::by(record.as_any())).map(Self::of)
    }

    /// The answer of a rulebook.
    ///
    /// # Errors
    ///
    /// What Python raises when it makes the object.
    pub fn by(py: Python<'py>, rulebook: &Rulebook, answer: &T) -> PyResult<Self> {
        answer.shown(py, Some(rulebook)).map(Self::of)
    }

    /// A value that no rulebook explains.
    ///
    /// # Errors
    ///
    /// As [`Got::by`].
    pub fn plain(py: Python<'py>, value: &T) -> PyResult<Self> {
        value.shown(py, None).map(Self::of)
    }
}

impl<'py, T> Got<'py, T> {
    fn of(object: Bound<'py, PyAny>) -> Self {
        Self(object, PhantomData)
    }

    /// What a method of a record gives.
    pub(crate) fn value<R: Record>(record: &Bound<'py, R>, value: impl Shown) -> PyResult<Self> {
        value.shown(record.py(), Data::by(record.as_any())).map(Self::of)
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

fn rulebook(year: &str, overlays: &[String]) -> Result<Rulebook> {
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
