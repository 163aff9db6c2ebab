//! A system's year: the one document that goes in.

use ics_rules::{
    Changes, Month, SystemYear,
    python::{Dict, Fault, Year},
    wire::{Dash, Document as _, Value},
};
use pyo3::{
    prelude::*,
    types::{PyBytes, PyDict, PyString},
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
    /// A table is a pandas, polars or pyarrow frame, anything else that gives itself as Arrow, or a
    /// list of dicts. None of these libraries is needed. A dict is a part as it stands, for example
    /// an agreement.
    ///
    /// Amounts are integers, `Decimal`, or texts with or without commas, pound signs and brackets
    /// for deficits. A `float` is read where its shortest decimal form is whole pence, and refused
    /// otherwise. A blank cell, None, NaN or a word for nothing
    /// (`n/a`, `TBC`, `NA`, `NULL`, `None`, `--`) is left out and never zero. A column such as
    /// `excluded.psf.to_date` or `moves.RHQ` stands for nested fields, and a text such as
    /// `RHQ; 03N` for a list.
    ///
    /// Args:
    ///     system: the code of the system.
    ///     year: the financial year.
    ///     columns: the field that each column is, by column, where it is called otherwise:
    ///         `{"Org code": "code"}`; or such a dict by table, `{"returns": {...}}`.
    ///     dash: what a dash alone in a cell means: `missing`, or `nil` for an amount of nothing.
    ///     rulebook: a rulebook with overlays, which may allow more than the edition of the year.
    ///     parts: the parts of the document by name: `members`, `returns` and so on are tables;
    ///         `unit` is `pounds`, or `thousands` or `£000` for thousands of pounds.
    ///
    /// Raises:
    ///     IcsRulesError: with every problem of every table. `problems` is itself a table, with the
    ///         row (from 0) and column of each; a column that no row should have is named once.
    ///
    /// >>> from ics_rules import IcsRulesError, SystemYear
    /// >>> members = [{"Org": "RHQ", "kind": "Foundation Trust", "Plan": "(3,500.5)"},
    /// ...            {"Org": "03N", "kind": "CCG", "Plan": 0.5}]
    /// >>> columns = {"Org": "code", "Plan": "control_total"}
    /// >>> year = SystemYear.from_frames(
    /// ...     "QF7", "2019/20", members=members, columns=columns, unit="£000")
    /// >>> year.to_dict()["members"][0]["control_total"]
    /// '-3500500.00'
    /// >>> members[1]["Plan"] = "1,23"
    /// >>> try:
    /// ...     SystemYear.from_frames("QF7", "2019/20", members=members, columns=columns)
    /// ... except IcsRulesError as error:
    /// ...     for problem in error.problems: print(problem.row, problem.column, problem.value)
    /// 1 Plan "1,23"
    #[staticmethod]
    #[pyo3(signature = (
        system, year, *, columns = None, dash = "missing", rulebook = None, **parts
    ))]
    fn from_frames(
        py: Python<'_>,
        system: &str,
        year: AnyYear,
        columns: Option<Document>,
        dash: &str,
        rulebook: Option<PyRulebook>,
        parts: Option<Bound<'_, PyDict>>,
    ) -> Result<Self, Fault> {
        let dash: Dash = dash.parse()?;
        let mut document = vec![
            ("system".to_owned(), Value::Text(system.to_owned())),
            ("year".to_owned(), Value::Text(year.text())),
        ];
        for (name, part) in parts.iter().flat_map(PyDictMethods::iter) {
            if !part.is_none() {
                document.push((name.extract()?, Part::of(&part)?.0));
            }
        }
        let (tables, columns) = (Value::Object(document), columns.map_or(Value::Null, |it| it.0));
        let rulebook = rulebook.as_ref().map(|rulebook| &rulebook.0);
        let read = py.detach(|| SystemYear::from_tables(&tables, &columns, dash, rulebook));
        Ok(Self(read?))
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
