//! Results of many rows as `ics_rules.Table`, and what columns a row has.

use pyo3::{
    IntoPyObjectExt, PyClass,
    prelude::*,
    sync::PyOnceLock,
    types::{PyDict, PyIterator, PyList, PyType},
};
#[cfg(feature = "stubs")]
use pyo3::{inspect::PyStaticExpr, type_hint_identifier, type_hint_subscript};

#[cfg(feature = "stubs")]
use crate::value::Dict;

/// Rows of one class.
pub(crate) struct Table<T>(Vec<T>);

impl<T> FromIterator<T> for Table<T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Self {
        Self(rows.into_iter().collect())
    }
}

impl<'py, T: PyClass + IntoPyObject<'py>> IntoPyObject<'py> for Table<T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr =
        type_hint_subscript!(type_hint_identifier!("ics_rules._tables", "Table"), T::OUTPUT_TYPE);

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let mut rows = Vec::with_capacity(self.0.len());
        for row in self.0 {
            rows.push(row.into_bound_py_any(py)?);
        }
        table(rows, py.get_type::<T>())
    }
}

fn table<'py>(rows: Vec<Bound<'py, PyAny>>, of: Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
    static TABLE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let class = TABLE.import(of.py(), "ics_rules._tables", "Table")?;
    class.call1((PyList::new(of.py(), rows)?, of))
}

/// The rows of a result that is itself read as a table.
pub(crate) struct Frame<'py>(pub(crate) Bound<'py, PyAny>);

impl<'py> Frame<'py> {
    /// The table that the result has by this name.
    pub(crate) fn of(result: &Bound<'py, PyAny>, name: &str) -> PyResult<Self> {
        result.getattr(name).map(Self)
    }

    pub(crate) fn to_dicts(&self) -> PyResult<Dicts<'py>> {
        self.0.call_method0("to_dicts").map(Dicts)
    }

    pub(crate) fn rows(&self) -> PyResult<Rows<'py>> {
        self.0.try_iter().map(Rows)
    }

    pub(crate) fn len(&self) -> PyResult<usize> {
        self.0.len()
    }

    pub(crate) fn stream(&self, schema: Option<Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
        self.0.call_method1("__arrow_c_stream__", (schema,))
    }
}

/// Rows, one after the other. Other results give their columns here, so the stubs name no type.
pub(crate) struct Rows<'py>(Bound<'py, PyIterator>);

impl<'py> IntoPyObject<'py> for Rows<'py> {
    type Target = PyIterator;
    type Output = Bound<'py, PyIterator>;
    type Error = std::convert::Infallible;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = type_hint_subscript!(
        type_hint_identifier!("collections.abc", "Iterator"),
        type_hint_identifier!("typing", "Any")
    );

    fn into_pyobject(self, _: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.0)
    }
}

/// Rows as dicts.
pub(crate) struct Dicts<'py>(Bound<'py, PyAny>);

impl<'py> IntoPyObject<'py> for Dicts<'py> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = std::convert::Infallible;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr =
        type_hint_subscript!(type_hint_identifier!("builtins", "list"), Dict::OUTPUT_TYPE);

    fn into_pyobject(self, _: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.0)
    }
}

/// The names of columns, one after the other.
pub(crate) struct Columns<'py>(Bound<'py, PyIterator>);

impl<'py> IntoPyObject<'py> for Columns<'py> {
    type Target = PyIterator;
    type Output = Bound<'py, PyIterator>;
    type Error = std::convert::Infallible;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = type_hint_subscript!(
        type_hint_identifier!("collections.abc", "Iterator"),
        type_hint_identifier!("builtins", "str")
    );

    fn into_pyobject(self, _: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.0)
    }
}

/// The cells of a row by column, as its table has them.
fn cells<'py>(row: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    static CELLS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let cells = CELLS.import(row.py(), "ics_rules._tables", "cells")?;
    Ok(cells.call1((row,))?.cast_into()?)
}

pub(crate) fn keys(row: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    cells(row)?.keys().extract()
}

pub(crate) fn items(row: &Bound<'_, PyAny>) -> PyResult<Vec<(String, Py<PyAny>)>> {
    cells(row)?.items().extract()
}

pub(crate) fn cell<'py>(row: &Bound<'py, PyAny>, column: &str) -> PyResult<Bound<'py, PyAny>> {
    cells(row)?.as_any().get_item(column)
}

pub(crate) fn columns<'py>(row: &Bound<'py, PyAny>) -> PyResult<Columns<'py>> {
    cells(row)?.as_any().try_iter().map(Columns)
}

pub(crate) fn width(row: &Bound<'_, PyAny>) -> PyResult<usize> {
    Ok(cells(row)?.len())
}

/// What a notebook shows of an object: `ics_rules._display` puts it together.
pub(crate) fn html(one: &Bound<'_, PyAny>, function: &str) -> PyResult<String> {
    let display = one.py().import("ics_rules._display")?;
    display.getattr(function)?.call1((one,))?.extract()
}

/// The names of methods in the order of the source, each with the type it returns, as text.
macro_rules! signatures {
    ($(
        $(#[$meta:meta])*
        fn $name:ident $(<$($lifetime:lifetime),+>)? ($($given:tt)*) $(-> $Given:ty)? $body:block
    )*) => {
        vec![$((stringify!($name), concat!($(stringify!($Given))?))),*]
    };
}

pub(crate) use signatures;
