//! Results of many rows as `ics_rules.Table`, and what columns a row has.

use pyo3::{
    PyClass,
    inspect::PyStaticExpr,
    prelude::*,
    sync::PyOnceLock,
    type_hint_identifier, type_hint_subscript,
    types::{PyDict, PyIterator, PyList, PyType},
};

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

    const OUTPUT_TYPE: PyStaticExpr =
        type_hint_subscript!(type_hint_identifier!("ics_rules._tables", "Table"), T::OUTPUT_TYPE);

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        static TABLE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        let table = TABLE.import(py, "ics_rules._tables", "Table")?;
        table.call1((PyList::new(py, self.0)?, py.get_type::<T>()))
    }
}

/// The names of columns, one after the other.
pub(crate) struct Columns<'py>(Bound<'py, PyIterator>);

impl<'py> IntoPyObject<'py> for Columns<'py> {
    type Target = PyIterator;
    type Output = Bound<'py, PyIterator>;
    type Error = std::convert::Infallible;

    const OUTPUT_TYPE: PyStaticExpr = type_hint_subscript!(
        type_hint_identifier!("collections.abc", "Iterator"),
        type_hint_identifier!("builtins", "str")
    );

    fn into_pyobject(self, _: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.0)
    }
}

/// The cells of a row by column, as its table has them.
fn cells<'py, T: PyClass>(row: &Bound<'py, T>) -> PyResult<Bound<'py, PyDict>> {
    static CELLS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let cells = CELLS.import(row.py(), "ics_rules._tables", "cells")?;
    Ok(cells.call1((row,))?.cast_into()?)
}

pub(crate) fn keys<T: PyClass>(row: &Bound<'_, T>) -> PyResult<Vec<String>> {
    cells(row)?.keys().extract()
}

pub(crate) fn items<T: PyClass>(row: &Bound<'_, T>) -> PyResult<Vec<(String, Py<PyAny>)>> {
    cells(row)?.items().extract()
}

pub(crate) fn cell<'py, T: PyClass>(
    row: &Bound<'py, T>,
    column: &str,
) -> PyResult<Bound<'py, PyAny>> {
    cells(row)?.as_any().get_item(column)
}

pub(crate) fn columns<'py, T: PyClass>(row: &Bound<'py, T>) -> PyResult<Columns<'py>> {
    cells(row)?.as_any().try_iter().map(Columns)
}

pub(crate) fn width<T: PyClass>(row: &Bound<'_, T>) -> PyResult<usize> {
    Ok(cells(row)?.len())
}

/// What a notebook shows of an object: `ics_rules._display` puts it together.
pub(crate) fn html<T: PyClass>(one: &Bound<'_, T>, function: &str) -> PyResult<String> {
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
