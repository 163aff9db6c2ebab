//! A result that is itself read as a table.

use std::convert::Infallible;

#[cfg(feature = "stubs")]
use pyo3::{inspect::PyStaticExpr, type_hint_identifier, type_hint_subscript};
use pyo3::{prelude::*, types::PyIterator};

#[cfg(feature = "stubs")]
use super::Dict;

/// The table that a result has as one of its fields.
#[derive(Debug)]
pub struct Rows<'py>(Bound<'py, PyAny>);

impl<'py> Rows<'py> {
    /// The table of this name.
    ///
    /// # Errors
    ///
    /// What Python raises; so do all that follow.
    pub fn of(result: &Bound<'py, PyAny>, name: &str) -> PyResult<Self> {
        result.getattr(name).map(Self)
    }

    /// A table that is at hand.
    #[must_use]
    pub const fn table(table: Bound<'py, PyAny>) -> Self {
        Self(table)
    }

    /// Its rows as dicts.
    ///
    /// # Errors
    ///
    /// As [`Rows::of`].
    pub fn to_dicts(&self) -> PyResult<Dicts<'py>> {
        self.0.call_method0("to_dicts").map(Dicts)
    }

    /// Its rows, one after the other.
    ///
    /// # Errors
    ///
    /// As [`Rows::of`].
    pub fn each(&self) -> PyResult<Each<'py>> {
        self.0.try_iter().map(Each)
    }

    /// How many there are.
    ///
    /// # Errors
    ///
    /// As [`Rows::of`].
    pub fn count(&self) -> PyResult<usize> {
        self.0.len()
    }

    /// Its rows as a stream of Arrow.
    ///
    /// # Errors
    ///
    /// As [`Rows::of`].
    pub fn stream(&self, schema: Option<Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
        self.0.call_method1("__arrow_c_stream__", (schema,))
    }
}

/// Rows, one after the other. Other results give their columns here, so the stubs name no type.
#[derive(Debug)]
pub struct Each<'py>(Bound<'py, PyIterator>);

impl<'py> IntoPyObject<'py> for Each<'py> {
    type Target = PyIterator;
    type Output = Bound<'py, PyIterator>;
    type Error = Infallible;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = type_hint_subscript!(
        type_hint_identifier!("collections.abc", "Iterator"),
        type_hint_identifier!("typing", "Any")
    );

    fn into_pyobject(self, _: Python<'py>) -> Result<Self::Output, Infallible> {
        Ok(self.0)
    }
}

/// Rows as dicts.
#[derive(Debug)]
pub struct Dicts<'py>(Bound<'py, PyAny>);

impl<'py> IntoPyObject<'py> for Dicts<'py> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = Infallible;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr =
        type_hint_subscript!(type_hint_identifier!("builtins", "list"), Dict::HINT);

    fn into_pyobject(self, _: Python<'py>) -> Result<Self::Output, Infallible> {
        Ok(self.0)
    }
}
