//! The assessment of a system's year.

use std::hash::{DefaultHasher, Hash, Hasher};

use ics_rules::{
    Assessment, Explanation, Outcome, SystemYear,
    assessment::{
        self, AnswersCompared, Part, PositionLine, ScenariosCompared, Verification, verify_document,
    },
    python::{AssessmentPlots, Dict, Fault, Told, Year, html, rulebook},
    rulebook::Caveat,
    wire::Value,
};
use pyo3::{prelude::*, types::PyDict};

use crate::{
    many::Given,
    pickle::{Reduced, reduced},
    rulebook::{AnyRulebook, PyRulebook},
    system_year::PySystemYear,
    value::Written,
};

/// Assesses a system's year: by the built-in edition of the year, or by a rulebook of that year.
///
/// Args:
///     year: A `SystemYear`, or its document as a dict or as JSON.
///     rulebook: The rules of that year with local files laid over them.
///
/// Raises:
///     IcsRulesError: with every problem of the document, and with code `no_edition` when the rulebook
///         is of another year.
///
/// >>> from ics_rules import SystemYear, assess
/// >>> year = SystemYear.from_dict({
/// ...     "system": "QF7", "year": "2019/20",
/// ...     "members": [{"code": "RHQ", "kind": "foundation_trust", "control_total": "3500000"},
/// ...                 {"code": "03N", "kind": "ccg", "control_total": "-500000"}],
/// ... })
/// >>> result = assess(year)
/// >>> result.control_total.total
/// Decimal('3000000.00')
/// >>> result.control_total.variance
/// <CannotTell a variance needs the members' forecasts (missing: returns)>
#[pyfunction]
#[pyo3(signature = (year, rulebook = None))]
pub(crate) fn assess(
    py: Python<'_>,
    year: Given,
    rulebook: Option<PyRulebook>,
) -> Result<Py<PyAssessment>, Fault> {
    let rulebook = rulebook.as_ref().map(|rulebook| &rulebook.0);
    let assessment = py.detach(|| year.assessed(rulebook))?;
    Ok(PyAssessment::of(py, assessment)?)
}

/// Answers the document of a receipt again and says whether every answer is the same, or which differ
/// and whether the rules or the library changed. A receipt that was altered is said to be.
///
/// Args:
///     receipt: The text of `Assessment.receipt()`, or what `json.loads` makes of it.
///
/// Raises:
///     IcsRulesError: for a receipt that lacks a part, is of a later form, or holds what this version
///         cannot read, each with its path.
///
/// >>> from ics_rules import SystemYear, assess, verify
/// >>> year = SystemYear.from_dict({
/// ...     "system": "QF7", "year": "2019/20",
/// ...     "members": [{"code": "RHQ", "kind": "foundation_trust", "control_total": "3500000"},
/// ...                 {"code": "03N", "kind": "ccg", "control_total": "-500000"}],
/// ... })
/// >>> verify(assess(year).receipt()).verdict
/// 'the_same'
#[pyfunction]
pub(crate) fn verify(py: Python<'_>, receipt: Written) -> Result<Told<Verification>, Fault> {
    Ok(Told::plain(py.detach(|| verify_document(&receipt.0))?))
}

/// What changes from one assessment to others, by how much, and why: scenarios of a year, or two of its
/// months.
///
/// A change is tried and not inferred: each part of the year that differs is put back alone, and where
/// no figure moves by that the scenario has an alarm.
///
/// Args:
///     base: What the others are compared with.
///     others: The others by name.
///
/// Raises:
///     IcsRulesError: with code `out_of_range` when a difference is no amount.
///
/// >>> from ics_rules import SystemYear, assess, compare
/// >>> figures = {"month": 6, "code": "RHQ", "plan_to_date": 50, "actual_to_date": 50, "forecast": 100}
/// >>> year = SystemYear.from_dict({
/// ...     "system": "QF7", "year": "2019/20", "returns": [figures],
/// ...     "members": [{"code": "RHQ", "kind": "foundation_trust", "control_total": 100}],
/// ... })
/// >>> worse = assess(year.changed(forecast_by={"RHQ": -30}))
/// >>> outturn = compare(assess(year), {"worse": worse}).figures[0]
/// >>> outturn.figure, outturn.change, outturn.because
/// ('outturn', Decimal('-30.00'), 'RHQ £30 worse')
#[pyfunction]
pub(crate) fn compare(
    base: &Bound<'_, PyAssessment>,
    others: &Bound<'_, PyDict>,
) -> Result<Told<ScenariosCompared>, Fault> {
    let named = others.iter().map(|(name, other)| {
        let other = other.cast_into::<PyAssessment>().map_err(PyErr::from)?;
        Ok((name.extract()?, PyAssessment::get(&other).clone()))
    });
    let others: Vec<(String, Assessment)> = named.collect::<PyResult<_>>()?;
    Ok(Told::plain(assessment::compare(PyAssessment::get(base), &others)?))
}

/// The assessments of several years as one table, in order of year and then of system: month, aim,
/// basis, plan, outturn, against plan and against what the system is held to. Where a column changes
/// its meaning from one row to the next, `breaks` says what changed: aim, basis or map.
///
/// >>> from ics_rules import SystemYear, assess, series
/// >>> def year(year, basis):
/// ...     return assess(SystemYear.from_dict({
/// ...         "system": "QF7", "year": year, "basis": basis,
/// ...         "members": [{"code": "RHQ", "kind": "foundation_trust", "control_total": "-10"}],
/// ...     }))
/// >>> table = series([year("2019/20", "excluding_funds"), year("2023/24", "adjusted")])
/// >>> [row.aim for row in table.rows]
/// ['sum_of_members', 'objective']
/// >>> [one.change for one in table.breaks]
/// ['aim', 'basis']
#[pyfunction]
pub(crate) fn series(
    py: Python<'_>,
    assessments: Vec<Bound<'_, PyAssessment>>,
) -> Told<ics_rules::assessment::Series> {
    let given: Vec<Assessment> =
        assessments.iter().map(|one| PyAssessment::get(one).clone()).collect();
    Told::plain(py.detach(|| ics_rules::assessment::series(&given)))
}

/// A system's year, assessed.
///
/// Each part is an answer, a `CannotTell` that names what is missing, or a `NotInForce`; a part
/// that the document gives nothing for is None. A notebook shows it with its explanation.
#[pyclass(name = "Assessment", module = "ics_rules", frozen, extends = Assessment)]
pub(crate) struct PyAssessment;

impl PyAssessment {
    pub(crate) fn of(py: Python<'_>, assessment: Assessment) -> PyResult<Py<Self>> {
        Py::new(py, PyClassInitializer::from(assessment).add_subclass(Self))
    }

    fn get<'a>(slf: &'a Bound<'_, Self>) -> &'a Assessment {
        slf.as_super().get()
    }
}

#[pymethods]
impl PyAssessment {
    /// Charts of it: `bridge`, `run_rate`, `layers`, `who_pays_whom`, `maturity`. Needs the extra `plot`.
    #[getter]
    fn plot<'py>(slf: &Bound<'py, Self>) -> PyResult<AssessmentPlots<'py>> {
        AssessmentPlots::of(slf)
    }

    /// The financial year.
    #[getter]
    fn year(slf: &Bound<'_, Self>) -> Year {
        Year(Self::get(slf).year())
    }

    /// The document that was assessed.
    #[getter]
    fn system_year(slf: &Bound<'_, Self>) -> PySystemYear {
        PySystemYear(Self::get(slf).system_year().clone())
    }

    /// The rulebook it was assessed by.
    #[getter]
    fn rulebook(slf: &Bound<'_, Self>) -> PyRulebook {
        PyRulebook(Self::get(slf).rulebook().clone())
    }

    /// What the same facts come to under another rulebook, or the edition of another year: which
    /// parts differ, and which parameter alone makes the difference. What the other year does not
    /// know is left out there and listed.
    ///
    /// Raises:
    ///     IcsRulesError: when the facts cannot be put under the other rules, for example a kind of
    ///         member that its systems do not have.
    fn under(slf: &Bound<'_, Self>, rulebook: AnyRulebook) -> Result<Told<AnswersCompared>, Fault> {
        let (own, other) = (Self::get(slf), rulebook.get()?);
        Ok(Told::plain(slf.py().detach(|| own.under(&other))?))
    }

    /// The assessment as a receipt in JSON, to be kept with the paper it went into: the document, the
    /// local rulebook files, every answer, the version of the package and digests of the rules and of
    /// the whole. `verify` answers it again later, in any language.
    fn receipt(slf: &Bound<'_, Self>) -> String {
        Self::get(slf).receipt()
    }

    /// What nobody has confirmed: the inferred and assumed rules that the answers rest on, the
    /// weakest first.
    fn caveats(slf: &Bound<'_, Self>) -> Told<Vec<Caveat>> {
        Told::plain(Self::get(slf).caveats())
    }

    /// The assessment as a report for people: tables in pounds with deficits in brackets, then
    /// caveats and sources.
    fn report(slf: &Bound<'_, Self>) -> String {
        Self::get(slf).report()
    }

    /// Why every answer is what it is, or why one part is: `headline`, `control_total`, `organisations`,
    /// `funds`, `deficit_support`, `limits`, `reserves`, `capital`, `forecast_changes`,
    /// `oversight`, `governance`, `risk_share`, `maturity`, `freedoms`, `routes` or `observations`.
    /// None when the document gives nothing for the part. `depth` says how many steps down the
    /// reasons go: 1 gives the statement and those it follows from.
    ///
    /// Raises:
    ///     IcsRulesError: with code `unknown_value` for another word.
    #[pyo3(signature = (part = None, *, depth = None))]
    fn explain(
        slf: &Bound<'_, Self>,
        part: Option<&str>,
        depth: Option<u64>,
    ) -> Result<Told<Option<Explanation>>, Fault> {
        let own = Self::get(slf);
        let explained = match part {
            None => Some(own.explain()),
            Some(part) => own.explain_part(part.parse::<Part>()?),
        };
        Ok(Told::plain(match depth {
            Some(depth) => explained.map(|explained| explained.in_short(depth)),
            None => explained,
        }))
    }

    /// Every figure of every month in one long table: a line for each organisation, then one for the
    /// system, which is their sum.
    #[getter]
    fn positions(slf: &Bound<'_, Self>) -> Result<Told<Outcome<Vec<PositionLine>>>, Fault> {
        Ok(Told::plain(Self::get(slf).positions()?))
    }

    /// The whole assessment as JSON text, with its caveats and the rules it cites; amounts are
    /// texts in pounds.
    fn to_json(slf: &Bound<'_, Self>) -> String {
        Self::get(slf).json()
    }

    /// The whole assessment as a dict of plain values, as `to_json` writes them.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Dict<'py>> {
        Dict::of(slf.py(), &Self::get(slf).json())
    }

    /// The report and the explanation as HTML. Every text is escaped.
    fn html(slf: &Bound<'_, Self>) -> String {
        Self::get(slf).html()
    }

    /// Writes it as a workbook: cover, contents, notes, a sheet for each table, and sources. Amounts
    /// are numbers in the unit, `£`, `£000` or `£m`, with a deficit in brackets. The same facts give
    /// the same bytes. Needs the extra `excel`.
    #[pyo3(signature = (path, unit = "£000"))]
    fn to_excel(slf: &Bound<'_, Self>, path: Bound<'_, PyAny>, unit: &str) -> PyResult<()> {
        let workbook = slf.py().import("ics_rules._workbook")?;
        workbook.call_method1("write", (slf, path, unit)).map(drop)
    }

    /// Writes it as a Word document, with amounts in the unit. In a template `{{ control_total.total }}`
    /// becomes that value, and a paragraph `{{ table control_total.members }}` that table; the
    /// template's styles are kept. The same facts give the same bytes. Needs the extra `word`.
    ///
    /// Raises:
    ///     ValueError: when the template names what the assessment does not have; all such names are
    ///         listed.
    #[pyo3(signature = (path, template = None, unit = "£000"))]
    fn to_docx(
        slf: &Bound<'_, Self>,
        path: Bound<'_, PyAny>,
        template: Option<Bound<'_, PyAny>>,
        unit: &str,
    ) -> PyResult<()> {
        let word = slf.py().import("ics_rules._word")?;
        word.call_method1("write", (slf, path, template, unit)).map(drop)
    }

    fn _repr_html_(slf: &Bound<'_, Self>) -> PyResult<String> {
        html(slf.as_any(), "assessment")
    }

    fn __repr__(slf: &Bound<'_, Self>) -> String {
        format!("<Assessment {}>", Self::get(slf).explain().says)
    }

    fn __str__(slf: &Bound<'_, Self>) -> String {
        Self::get(slf).report()
    }

    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| Self::get(slf) == Self::get(other))
    }

    fn __hash__(slf: &Bound<'_, Self>) -> u64 {
        let (own, mut state) = (Self::get(slf), DefaultHasher::new());
        (own.system_year().json(), own.rulebook().overlays()).hash(&mut state);
        state.finish()
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Reduced<'py>> {
        let own = Self::get(slf);
        reduced(slf.as_any(), own.system_year().json(), own.rulebook())
    }

    #[staticmethod]
    fn _rebuilt(
        py: Python<'_>,
        document: &str,
        year: &str,
        overlays: Vec<String>,
    ) -> Result<Py<Self>, Fault> {
        let rulebook = rulebook(year, &overlays)?;
        let year = SystemYear::by_rulebook(&Value::from_json(document)?, &rulebook)?;
        Ok(Self::of(py, rulebook.assess(&year)?)?)
    }
}
