//! Workbooks: the bytes go in, a system's year or every fault at its cell comes out.

use ics_rules::{
    SystemYear,
    python::Fault,
    wire::{self, TableOptions, Value},
};
use ics_rules_workbook::{Asked, read, together};
use pyo3::{
    prelude::*,
    sync::PyOnceLock,
    types::{PyBytes, PyDict},
};

use crate::{
    rulebook::PyRulebook,
    system_year::PySystemYear,
    value::{Document, Part},
};

/// The year of a workbook, and what was found, as JSON: `ics_rules._workbooks` gives it its face.
#[pyfunction]
#[pyo3(name = "_read_workbook")]
#[expect(clippy::too_many_arguments, reason = "each is a word of the caller's")]
pub(crate) fn read_workbook(
    py: Python<'_>,
    workbook: &Bound<'_, PyBytes>,
    beside: &Bound<'_, PyDict>,
    sheets: Vec<(String, String)>,
    head_rows: Vec<(String, u64)>,
    columns: Option<Document>,
    options: Document,
    rulebook: Option<PyRulebook>,
) -> Result<(Option<PySystemYear>, String), Fault> {
    let mut parts = Vec::new();
    for (name, part) in beside.iter().filter(|(_, part)| !part.is_none()) {
        parts.push((name.extract()?, Part::of(&part, true)?.0));
    }
    let options = <TableOptions as wire::Document>::from_value(&options.0)?;
    let columns = columns.map_or(Value::Null, |columns| columns.0);
    let asked = Asked { beside: parts, sheets, head_rows, columns, options };
    let rulebook = rulebook.as_ref().map(|rulebook| &rulebook.0);
    let bytes = workbook.as_bytes();
    let reading = py.detach(|| read(bytes, &asked, rulebook));
    let told = wire::to_json(&reading);
    Ok((reading.year.map(PySystemYear), told))
}

/// One system's year of those of several workbooks.
#[pyfunction]
#[pyo3(name = "_together")]
pub(crate) fn put_together(years: Vec<Bound<'_, PySystemYear>>) -> Result<PySystemYear, Fault> {
    let years: Vec<SystemYear> = years.iter().map(|year| year.get().0.clone()).collect();
    Ok(PySystemYear(together(&years)?))
}

#[pymethods]
impl PySystemYear {
    /// Reads a system's year from a workbook: .xlsx, .xlsm, .ods or .xls. Macros are never looked at.
    ///
    /// The tables of members and of returns are found by their heads on the sheets that are shown, or
    /// where `sheet` and `head_row` say. A head may stand in one row or in two. Codes stay text, dates
    /// are read as months, and numbers are taken in their shortest form. A formula that gives an error
    /// or was not worked out is refused at its cell.
    ///
    /// Args:
    ///     book: the path of the workbook, or its bytes.
    ///     system: the code of the system.
    ///     year: the financial year.
    ///     unit: the unit of the amounts: `pounds`, `£000` or `£m`.
    ///     sheet: the sheet to read, or the sheet of each table: `{"returns": "M7"}`.
    ///     head_row: the row in which the heads begin, as the spreadsheet counts, or that of each table.
    ///     columns: the field that each column is, where its head is not known.
    ///     dash: what a dash alone in a cell means: `missing`, or `nil` for an amount of nothing.
    ///     missing: words that stand for no figure, besides those that everybody writes.
    ///     noise: `round` to take an amount that is whole pence but for the noise of binary arithmetic.
    ///     drop_totals: whether total rows are left out, and told, in place of being refused.
    ///     rulebook: a rulebook with overlays, which may allow more than the edition of the year.
    ///     parts: what the workbook does not hold, as `from_frames` takes it: an agreement, or a table.
    ///
    /// Raises:
    ///     WorkbookError: with every problem, each at its sheet and cell.
    ///     OSError: when the file cannot be opened.
    #[staticmethod]
    #[pyo3(signature = (
        book, *, system, year, unit, sheet = None, head_row = None, columns = None, dash = None,
        missing = None, noise = None, drop_totals = false, rulebook = None, **parts
    ))]
    #[expect(clippy::too_many_arguments, reason = "each is a word of the caller's")]
    fn from_workbook(
        py: Python<'_>,
        book: Bound<'_, PyAny>,
        system: &str,
        year: Bound<'_, PyAny>,
        unit: &str,
        sheet: Option<Bound<'_, PyAny>>,
        head_row: Option<Bound<'_, PyAny>>,
        columns: Option<Bound<'_, PyAny>>,
        dash: Option<&str>,
        missing: Option<Vec<String>>,
        noise: Option<&str>,
        drop_totals: bool,
        rulebook: Option<PyRulebook>,
        parts: Option<Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        static READ: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let given = parts.unwrap_or_else(|| PyDict::new(py));
        given.set_item("system", system)?;
        given.set_item("year", year)?;
        given.set_item("unit", unit)?;
        given.set_item("sheet", sheet)?;
        given.set_item("head_row", head_row)?;
        given.set_item("columns", columns)?;
        given.set_item("dash", dash)?;
        given.set_item("missing", missing)?;
        given.set_item("noise", noise)?;
        given.set_item("drop_totals", drop_totals)?;
        given.set_item("rulebook", rulebook)?;
        let read = READ.import(py, "ics_rules._workbooks", "from_workbook")?;
        Ok(read.call((book,), Some(&given))?.unbind())
    }
}
