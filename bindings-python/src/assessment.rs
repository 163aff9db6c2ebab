//! The assessment of a system's year.

use std::hash::{DefaultHasher, Hash, Hasher};

use ics_rules::{
    Assessment, Explanation, SystemYear,
    assessment::{AnswersCompared, Part},
    python::{AssessmentPlots, Dict, Fault, Told, Year, html, rulebook},
    rulebook::Caveat,
    wire::Value,
};
use pyo3::prelude::*;

use crate::{
    pickle::{Reduced, reduced},
    rulebook::{AnyRulebook, PyRulebook},
    system_year::PySystemYear,
};

/// Assesses a system's year: by the built-in edition of the year, or by a rulebook of that year.
///
/// Raises:
///     IcsRulesError: with code `no_edition` when the rulebook is of another year.
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
    year: &PySystemYear,
    rulebook: Option<PyRulebook>,
) -> Result<Py<PyAssessment>, Fault> {
    let assessment = py.detach(|| match rulebook {
        Some(rulebook) => rulebook.0.assess(&year.0),
        None => ics_rules::assess(&year.0),
    });
    Ok(PyAssessment::of(py, assessment?)?)
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

    /// Why every answer is what it is, or why one part is: `control_total`, `organisations`,
    /// `funds`, `deficit_support`, `limits`, `reserves`, `capital`, `forecast_changes`,
    /// `oversight`, `governance`, `risk_share`, `maturity`, `freedoms`, `routes` or `observations`.
    /// None when the document gives nothing for the part.
    ///
    /// Raises:
    ///     IcsRulesError: with code `unknown_value` for another word.
    #[pyo3(signature = (part = None))]
    fn explain(
        slf: &Bound<'_, Self>,
        part: Option<&str>,
    ) -> Result<Told<Option<Explanation>>, Fault> {
        let own = Self::get(slf);
        Ok(Told::plain(match part {
            None => Some(own.explain()),
            Some(part) => own.explain_part(part.parse::<Part>()?),
        }))
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
