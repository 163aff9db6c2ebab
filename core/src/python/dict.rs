//! A document as Python has it.

use std::convert::Infallible;

use pyo3::prelude::*;
#[cfg(feature = "stubs")]
use pyo3::{inspect::PyStaticExpr, type_hint_identifier, type_hint_subscript};
use serde::Serialize;

use crate::wire;

/// A document as `dict`, `list`, `str`, `int`, `bool` and `None`.
#[derive(Debug)]
pub struct Dict<'py>(Bound<'py, PyAny>);

impl<'py> Dict<'py> {
    /// Its type, for the stubs.
    #[cfg(feature = "stubs")]
    pub(crate) const HINT: PyStaticExpr = type_hint_subscript!(
        type_hint_identifier!("builtins", "dict"),
        type_hint_identifier!("builtins", "str"),
        type_hint_identifier!("typing", "Any")
    );

    /// The document that is this JSON.
    ///
    /// # Errors
    ///
    /// What Python raises.
    pub fn of(py: Python<'py>, json: &str) -> PyResult<Self> {
        py.import("json")?.call_method1("loads", (json,)).map(Self)
    }

    /// What was asked, as it was written.
    pub(crate) fn document(
        py: Python<'py>,
        document: &impl Serialize,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(Self::of(py, &wire::to_json(document))?.0)
    }
}

impl<'py> IntoPyObject<'py> for Dict<'py> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = Infallible;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = Self::HINT;

    fn into_pyobject(self, _: Python<'py>) -> Result<Self::Output, Infallible> {
        Ok(self.0)
    }
}
