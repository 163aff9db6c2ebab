//! What a function gives.

#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;

use super::Shown;
use crate::Rulebook;

/// A value that is shown to Python, with the rulebook that gave it.
#[derive(Debug)]
pub struct Told<T> {
    value: T,
    by: Option<Rulebook>,
}

impl<T: Shown> Told<T> {
    /// The answer of a rulebook: outcomes in it explain themselves by that.
    pub const fn by(value: T, rulebook: Rulebook) -> Self {
        Self { value, by: Some(rulebook) }
    }

    /// A value in which nothing explains itself.
    pub const fn plain(value: T) -> Self {
        Self { value, by: None }
    }
}

impl<'py, T: Shown> IntoPyObject<'py> for Told<T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = T::HINT;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        self.value.shown(py, self.by.as_ref())
    }
}
