//! The columns that a record has as a row of a table.

use pyo3::prelude::*;

use super::{Record, Shown};

/// A column: its name, and what its cells hold.
///
/// What they hold is told by type and never by value: `amount` in pounds, `share` (also a rate or a score),
/// `weight`, `number`, `exact_share`, `exact`, `whole`, `flag`, `text`, `json`, or a pair of `list`, `map`,
/// `object`, `rows` or `answer` with what is inside.
#[derive(Debug)]
pub struct Column {
    name: &'static str,
    kind: for<'py> fn(Python<'py>) -> PyResult<Bound<'py, PyAny>>,
}

impl Column {
    /// A column of cells of a type.
    #[must_use]
    pub const fn of<T: Shown>(name: &'static str) -> Self {
        Self { name, kind: T::kind }
    }

    /// The columns of a record, as the package reads them.
    pub(crate) fn all<T: Record>(py: Python<'_>) -> PyResult<Vec<(&'static str, Py<PyAny>)>> {
        T::COLUMNS.iter().map(|one| Ok((one.name, (one.kind)(py)?.unbind()))).collect()
    }
}
