//! A system's year: the one document that goes in.

use ics_rules::{
    Changes, Month, SystemYear,
    python::{Dict, Fault, Got, Year},
    wire::{Document as _, TableNote, TableOptions, Value},
};
use pyo3::{
    exceptions::PyTypeError,
    prelude::*,
    types::{PyBytes, PyDict, PyString, PyTuple},
};

use crate::{
    calendar::AnyYear,
    rulebook::PyRulebook,
    value::{Document, Exact, Part, arguments},
};

/// A system's year, checked: its members, plan, agreement, returns and concerns.
///
/// Made by `from_json` or `from_dict`, which report every problem of the document at once. A
/// surplus is positive, a deficit negative; amounts are in pounds, or in thousands of pounds where
/// the document says `"unit": "thousands"`.
///
/// >>> from ics_rules import SystemYear
/// >>> year = SystemYear.from_dict({
/// ...     "system": "QF7", "year": "2019/20",
/// ...     "members": [{"code": "RHQ", "kind": "foundation_trust", "control_total": "3500000"}],
/// ... })
/// >>> year
/// <SystemYear QF7 2019/20: 1 members, 0 returns>
#[pyclass(name = "SystemYear", module = "ics_rules", frozen, eq, hash)]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct PySystemYear(pub(crate) SystemYear);

/// JSON as text or as bytes in UTF-8.
#[derive(FromPyObject)]
enum Json<'py> {
    #[pyo3(transparent)]
    Text(Bound<'py, PyString>),
    #[pyo3(transparent)]
    Bytes(Bound<'py, PyBytes>),
}

/// Reads by the built-in edition of the year, or by a rulebook.
fn read(document: &Value, rulebook: Option<PyRulebook>) -> ics_rules::Result<SystemYear> {
    match rulebook {
        Some(rulebook) => SystemYear::by_rulebook(document, &rulebook.0),
        None => SystemYear::from_value(document),
    }
}

#[pymethods]
impl PySystemYear {
    #[new]
    #[pyo3(signature = (*_given, **_named))]
    fn new(_given: &Bound<'_, PyTuple>, _named: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        Err(PyTypeError::new_err(
            "a system's year is read by SystemYear.from_dict(document), SystemYear.from_json(text) \
             or SystemYear.from_frames(system, year, members=table)",
        ))
    }

    /// Reads a system's year from JSON: a `str`, or `bytes` in UTF-8. A rulebook with overlays may
    /// allow more than the built-in edition of the year.
    ///
    /// Raises:
    ///     IcsRulesError: with every problem of the document.
    ///     UnicodeError: when the bytes are not UTF-8.
    #[staticmethod]
    #[pyo3(signature = (json, rulebook = None))]
    fn from_json(
        py: Python<'_>,
        json: Json<'_>,
        rulebook: Option<PyRulebook>,
    ) -> Result<Self, Fault> {
        let text: String = match json {
            Json::Text(text) => text.extract()?,
            Json::Bytes(bytes) => bytes.call_method1("decode", ("utf-8",))?.extract()?,
        };
        Ok(Self(py.detach(|| read(&Value::from_json(&text)?, rulebook))?))
    }

    /// Reads a system's year from a dict of dicts, lists, tuples, `str`, `int`, `bool`, `None` and
    /// `Decimal`. A `float` as an amount is refused, as it is not exact. A rulebook with overlays may
    /// allow more than the built-in edition of the year.
    ///
    /// Raises:
    ///     IcsRulesError: with every problem of the document, each with its path.
    ///
    /// >>> from decimal import Decimal
    /// >>> from ics_rules import IcsRulesError, SystemYear
    /// >>> trust = {"code": "RHQ", "kind": "foundation_trust", "control_total": 0.1}
    /// >>> try:
    /// ...     SystemYear.from_dict({"system": "QF7", "year": "2019/20", "members": [trust]})
    /// ... except IcsRulesError as error:
    /// ...     print(error.problems[0].path, error.code)
    /// members[0].control_total inexact_number
    #[staticmethod]
    #[pyo3(signature = (document, rulebook = None))]
    fn from_dict(
        py: Python<'_>,
        document: Document,
        rulebook: Option<PyRulebook>,
    ) -> Result<Self, Fault> {
        Ok(Self(py.detach(|| read(&document.0, rulebook))?))
    }

    /// Reads a system's year from tables as people keep them.
    ///
    /// A table is a pandas, polars or pyarrow frame, lazy or not, anything else that gives itself as
    /// Arrow, a list of rows (dicts, named tuples, dataclasses, rows of a database), or the text of a CSV
    /// file. None of these libraries is needed. A dict is a part as it stands, for example an agreement.
    ///
    /// Amounts are integers, `Decimal`, or texts with or without commas, pound signs and brackets
    /// for deficits. A `float` is read where its shortest decimal form, in its own width, is whole
    /// pence, and refused otherwise. Months are numbers, names or dates in the year. A blank cell, None,
    /// NaN or a word for nothing (`n/a`, `TBC`, `NA`, `NULL`, `None`, `--`) is left out and never zero. A
    /// column such as `excluded.psf.to_date` or `moves.RHQ` stands for nested fields, and a text such as
    /// `RHQ; 03N` for a list. Columns of members and returns are known by the heads that tables of the
    /// NHS have, such as `Org code`, `YTD plan` and `FOT`; named levels of an index are columns too.
    ///
    /// Args:
    ///     system: the code of the system.
    ///     year: the financial year.
    ///     unit: the unit of every amount, which must be said: `pounds`, `thousands` or `millions`, also
    ///         written `£`, `£000` or `£m`. A head that says another unit, such as `Plan (£m)`, is read
    ///         in that.
    ///     columns: the field that each column is, by column, where it is called otherwise:
    ///         `{"Plan B": "control_total"}`; or such a dict by table, `{"returns": {...}}`.
    ///     ignore: columns that are not read, by their heads.
    ///     extra: what becomes of every other column that a table should not have: `refuse`, or `ignore`
    ///         to leave it out, and tell it in `notes`.
    ///     missing: what stands for no figure in these tables, besides the words that everybody writes.
    ///     dash: what a dash alone in a cell means: `missing`, or `nil` for an amount of nothing.
    ///     noise: what becomes of a number that is whole pence but for the noise of binary arithmetic:
    ///         `refuse`, or `round` to read it as whole pence, and tell each in `notes`.
    ///     drop_totals: whether total rows are left out, and told in `notes`, in place of being refused.
    ///     first_row: what the first row is called in problems and notes, for example 7 where that is its
    ///         row in the sheet; without it the label of a frame's index, or from 0.
    ///     rulebook: a rulebook with overlays, which may allow more than the edition of the year.
    ///     parts: the parts of the document by name: `members`, `returns` and so on are tables; `basis`,
    ///         `name`, `system_target`, `agreement` and so on are values.
    ///
    /// Raises:
    ///     IcsRulesError: with every problem of every table. `problems` is itself a table, with the
    ///         row and column of each; a column that no row should have is named once, and one cause in
    ///         more than three cells of a column is one problem with its `cells`.
    ///
    /// >>> from ics_rules import IcsRulesError, SystemYear
    /// >>> members = [{"Org code": "RHQ", "Type": "NHS Foundation Trust", "Plan B": "(3,500.5)"},
    /// ...            {"Org code": "03N", "Type": "CCG", "Plan B": 0.5},
    /// ...            {"Org code": "Total", "Type": None, "Plan B": "(3,500)"}]
    /// >>> columns = {"Plan B": "control_total"}
    /// >>> year = SystemYear.from_frames("QF7", "2019/20", unit="£000", members=members,
    /// ...                               columns=columns, drop_totals=True)
    /// >>> year.to_dict()["members"][0]["control_total"]
    /// '-3500500.00'
    /// >>> year.notes[0].says
    /// 'row 2 is a total and was left out: "Total"'
    /// >>> members[1]["Plan B"] = "1,23"
    /// >>> try:
    /// ...     SystemYear.from_frames("QF7", "2019/20", unit="£000", members=members, columns=columns)
    /// ... except IcsRulesError as error:
    /// ...     for problem in error.problems: print(problem.row, problem.column, problem.value)
    /// 2 None "Total"
    /// 1 Plan B "1,23"
    #[staticmethod]
    #[pyo3(signature = (
        system, year, *, unit = None, columns = None, ignore = None, extra = "refuse", missing = None,
        dash = "missing", noise = "refuse", drop_totals = false, first_row = None, rulebook = None,
        **parts
    ))]
    #[expect(clippy::too_many_arguments, reason = "each is a word of the caller's")]
    fn from_frames(
        py: Python<'_>,
        system: &str,
        year: AnyYear,
        unit: Option<&str>,
        columns: Option<Document>,
        ignore: Option<Vec<String>>,
        extra: &str,
        missing: Option<Vec<String>>,
        dash: &str,
        noise: &str,
        drop_totals: bool,
        first_row: Option<u64>,
        rulebook: Option<PyRulebook>,
        parts: Option<Bound<'_, PyDict>>,
    ) -> Result<Self, Fault> {
        let options = TableOptions {
            dash: Some(dash.parse()?),
            missing: missing.unwrap_or_default(),
            noise: Some(noise.parse()?),
            drop_totals: Some(drop_totals),
            ignore: ignore.unwrap_or_default(),
            extra: Some(extra.parse()?),
            first_row,
        };
        let text = |name: &str, text: &str| (name.to_owned(), Value::Text(text.to_owned()));
        let mut document = vec![text("system", system), text("year", &year.text())];
        document.extend(unit.map(|unit| text("unit", unit)));
        for (name, part) in parts.iter().flat_map(PyDictMethods::iter) {
            if !part.is_none() {
                document.push((name.extract()?, Part::of(&part, first_row.is_none())?.0));
            }
        }
        let (tables, columns) = (Value::Object(document), columns.map_or(Value::Null, |it| it.0));
        let rulebook = rulebook.as_ref().map(|rulebook| &rulebook.0);
        let read = py.detach(|| SystemYear::from_tables(&tables, &columns, &options, rulebook));
        Ok(Self(read?))
    }

    /// What was left out, passed over and changed when it was read from tables, as a table.
    #[getter]
    fn notes<'py>(&self, py: Python<'py>) -> PyResult<Got<'py, Vec<TableNote>>> {
        Got::alone(py, &self.0.notes().to_vec())
    }

    /// The year with changes: what if a forecast were another? Amounts are in pounds.
    ///
    /// Figures of returns are changed in the latest return of each member, by its code; `..._by` moves
    /// a figure by an amount, where worse is negative. What is left out stays as it is.
    ///
    /// Args:
    ///     forecast: The forecasts for the year.
    ///     forecast_by: By how much forecasts for the year move.
    ///     actual_to_date: The actuals to date.
    ///     actual_to_date_by: By how much actuals to date move.
    ///     plan_to_date: The plans to date.
    ///     control_total: The control totals of members for the year, or their plans.
    ///     system_target: The total set for the system.
    ///     agreement: How the members share risk.
    ///     support_withheld: How much deficit support is withheld, by quarter that the year states.
    ///     rulebook: A rulebook with overlays, which may allow more than the edition of the year.
    ///
    /// Raises:
    ///     IcsRulesError: with a code that is no member's, a figure of a return that the year does not
    ///         have, or every problem of the year as it would then be.
    ///
    /// >>> from ics_rules import SystemYear, assess
    /// >>> figures = {"month": 6, "code": "RHQ", "plan_to_date": 50, "actual_to_date": 50, "forecast": 100}
    /// >>> year = SystemYear.from_dict({
    /// ...     "system": "QF7", "year": "2019/20", "returns": [figures],
    /// ...     "members": [{"code": "RHQ", "kind": "foundation_trust", "control_total": 100}],
    /// ... })
    /// >>> assess(year.changed(forecast={"RHQ": "70"})).headline.variance
    /// Decimal('-30.00')
    #[pyo3(signature = (
        *, forecast = None, forecast_by = None, actual_to_date = None, actual_to_date_by = None,
        plan_to_date = None, control_total = None, system_target = None, agreement = None,
        support_withheld = None, rulebook = None
    ))]
    #[expect(clippy::too_many_arguments, reason = "each is a keyword of Python")]
    fn changed(
        &self,
        forecast: Option<Document>,
        forecast_by: Option<Document>,
        actual_to_date: Option<Document>,
        actual_to_date_by: Option<Document>,
        plan_to_date: Option<Document>,
        control_total: Option<Document>,
        system_target: Option<Exact>,
        agreement: Option<Document>,
        support_withheld: Option<Document>,
        rulebook: Option<PyRulebook>,
    ) -> Result<Self, Fault> {
        let given = |document: Option<Document>| document.map(|document| document.0);
        let changes = Changes::from_value(&arguments([
            ("forecast", given(forecast)),
            ("forecast_by", given(forecast_by)),
            ("actual_to_date", given(actual_to_date)),
            ("actual_to_date_by", given(actual_to_date_by)),
            ("plan_to_date", given(plan_to_date)),
            ("control_total", given(control_total)),
            ("system_target", system_target.map(|amount| amount.0)),
            ("agreement", given(agreement)),
            ("support_withheld", given(support_withheld)),
        ]))?;
        Ok(Self(self.0.changed(&changes, rulebook.as_ref().map(|rulebook| &rulebook.0))?))
    }

    /// The year as it was known at the end of a month: without the returns made later.
    ///
    /// Args:
    ///     month: The month, from 1 (April) to 12 (March).
    ///
    /// Raises:
    ///     IcsRulesError: with code `not_a_month`.
    fn until(&self, month: u8) -> Result<Self, Fault> {
        Ok(Self(self.0.until(Month::new(month)?)))
    }

    /// The code of the system.
    #[getter]
    fn system(&self) -> &str {
        self.0.system().as_str()
    }

    /// The financial year.
    #[getter]
    fn year(&self) -> Year {
        Year(self.0.year())
    }

    /// The document as JSON text, with amounts as texts in pounds.
    fn to_json(&self) -> String {
        self.0.json()
    }

    /// The document as a dict of plain values, as `to_json` writes them.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Dict<'py>> {
        Dict::of(py, &self.0.json())
    }

    fn __repr__(&self) -> String {
        let (system, year, document) = (self.0.system(), self.0.year(), self.0.document());
        let (members, returns) = (document.members.len(), document.returns.len());
        format!("<SystemYear {system} {year}: {members} members, {returns} returns>")
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        Ok((slf.getattr("from_json")?, (slf.get().0.json(),)))
    }
}

impl std::hash::Hash for PySystemYear {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.json().hash(state);
    }
}
