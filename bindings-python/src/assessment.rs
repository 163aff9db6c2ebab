//! The assessment of a system's year.

use ics_rules::{
    Assessment, SystemYear,
    assessment::{Advice, Caveat, Observation, Part, SystemName},
    wire::Value,
};
use pyo3::prelude::*;

use crate::{
    calendar::PyFinancialYear,
    control_total::PyControlTotal,
    error::Fault,
    explanation::PyExplanation,
    object::{Rebuild, Reduced, data, outcome, reduced},
    outcome::PyOutcome,
    oversight::{PyConcern, PyFreedomsInForce, PyMaturity, PyRoute},
    plot::AssessmentPlots,
    risk_share::PyRiskShare,
    rulebook::{PyRulebook, ids},
    system::PyRegion,
    system_year::PySystemYear,
    table::Table,
    value::Dict,
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
) -> Result<PyAssessment, Fault> {
    let assessment = py.detach(|| match rulebook {
        Some(rulebook) => rulebook.0.assess(&year.0),
        None => ics_rules::assess(&year.0),
    });
    Ok(PyAssessment(assessment?))
}

/// A system's year, assessed.
///
/// Each part is an answer, a `CannotTell` that names what is missing, or a `NotInForce`; a part
/// that the document gives nothing for is None. A notebook shows it with its explanation.
#[pyclass(name = "Assessment", module = "ics_rules", frozen, eq, hash)]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct PyAssessment(pub(crate) Assessment);

#[pymethods]
impl PyAssessment {
    /// Charts of it: `bridge`, `run_rate`, `layers`, `who_pays_whom`, `maturity`. Needs the extra `plot`.
    #[getter]
    fn plot<'py>(slf: &Bound<'py, Self>) -> PyResult<AssessmentPlots<'py>> {
        AssessmentPlots::of(slf)
    }

    /// The system.
    #[getter]
    fn system(&self) -> PySystemName {
        PySystemName::of(&self.0.system)
    }

    /// The financial year.
    #[getter]
    fn year(&self) -> PyFinancialYear {
        PyFinancialYear(self.0.year())
    }

    /// The document that was assessed.
    #[getter]
    fn system_year(&self) -> PySystemYear {
        PySystemYear(self.0.system_year().clone())
    }

    /// The rulebook it was assessed by.
    #[getter]
    fn rulebook(&self) -> PyRulebook {
        PyRulebook(self.0.rulebook().clone())
    }

    /// The control total and the positions against it.
    #[getter]
    fn control_total(&self) -> PyOutcome<PyControlTotal> {
        PyOutcome::of(&self.0.control_total, |it| PyControlTotal::of(it, self.0.rulebook()))
    }

    /// Who bears or gains what; None where the members have no agreement.
    #[getter]
    fn risk_share(&self) -> Option<PyOutcome<PyRiskShare>> {
        let outcome = self.0.risk_share.as_ref();
        outcome.map(|it| PyOutcome::of(it, |it| PyRiskShare::of(it, self.0.rulebook())))
    }

    /// How mature the system is and what is missing for the next stage; None when nothing was
    /// stated.
    #[getter]
    fn maturity(&self) -> Option<PyOutcome<PyMaturity>> {
        let outcome = self.0.maturity.as_ref();
        outcome.map(|it| PyOutcome::of(it, |it| PyMaturity::of(it, self.0.rulebook())))
    }

    /// What its stage entitles and obliges it to.
    #[getter]
    fn freedoms(&self) -> Option<PyOutcome<PyFreedomsInForce>> {
        let outcome = self.0.freedoms.as_ref();
        outcome.map(|it| PyOutcome::of(it, |it| PyFreedomsInForce::of(it, self.0.rulebook())))
    }

    /// How each intervention or other response must run.
    #[getter]
    fn routes(&self) -> Table<PyAdvice> {
        self.0.routes.iter().map(|it| PyAdvice::of(it, self.0.rulebook())).collect()
    }

    /// What is worth a note and changes no answer.
    #[getter]
    fn observations(&self) -> Table<PyObservation> {
        self.0.observations.iter().map(|it| PyObservation::of(it, self.0.rulebook())).collect()
    }

    /// What nobody has confirmed: the inferred and assumed rules that the answers rest on, the
    /// weakest first.
    fn caveats(&self) -> Table<PyCaveat> {
        self.0.caveats().iter().map(PyCaveat::of).collect()
    }

    /// The assessment as a report for people: tables in pounds with deficits in brackets, then
    /// caveats and sources.
    fn report(&self) -> String {
        self.0.report()
    }

    /// Why every answer is what it is, or why one part is: `control_total`, `risk_share`,
    /// `maturity`, `freedoms`, `routes` or `observations`. None when the document gives nothing
    /// for the part.
    ///
    /// Raises:
    ///     IcsRulesError: with code `unknown_value` for another word.
    #[pyo3(signature = (part = None))]
    fn explain(&self, part: Option<&str>) -> Result<Option<PyExplanation>, Fault> {
        let explanation = match part {
            None => Some(self.0.explain()),
            Some(part) => self.0.explain_part(part.parse::<Part>()?),
        };
        Ok(explanation.map(PyExplanation::from))
    }

    /// The whole assessment as JSON text, with its caveats and the rules it cites; amounts are
    /// texts in pounds.
    fn to_json(&self) -> String {
        self.0.json()
    }

    /// The whole assessment as a dict of plain values, as `to_json` writes them.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Dict<'py>> {
        Dict::of(py, &self.0.json())
    }

    /// The report and the explanation as HTML. Every text is escaped.
    fn html(&self) -> String {
        self.0.html()
    }

    fn _repr_html_(slf: &Bound<'_, Self>) -> PyResult<String> {
        crate::table::html(slf, "assessment")
    }

    fn __repr__(&self) -> String {
        format!("<Assessment {}>", self.0.explain().says)
    }

    fn __str__(&self) -> String {
        self.0.report()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        reduced(py, "Assessment", self.0.system_year().json(), Some(self.0.rulebook()))
    }
}

impl std::hash::Hash for PyAssessment {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.0.system_year().json(), self.0.rulebook().overlays()).hash(state);
    }
}

impl Rebuild for PyAssessment {
    fn rebuild(
        json: &str,
        rulebook: impl FnOnce() -> Result<ics_rules::Rulebook, Fault>,
    ) -> Result<Self, Fault> {
        let rulebook = rulebook()?;
        let year = SystemYear::by_rulebook(&Value::from_json(json)?, &rulebook)?;
        Ok(Self(rulebook.assess(&year)?))
    }
}

data! {
    /// The system that was assessed.
    PySystemName "SystemName" of SystemName, shown |it| format!("{} ({})", it.name, it.code);
    {
        /// Its code.
        #[getter]
        fn code(&self) -> &str {
            self.0.code.as_str()
        }

        /// Its name: as given, or as the list of 42 systems has it.
        #[getter]
        fn name(&self) -> &str {
            &self.0.name
        }

        /// Its region, where it is one of the 42.
        #[getter]
        fn region(&self) -> Option<PyRegion> {
            self.0.region.as_ref().map(PyRegion::of)
        }
    }
}

outcome! {
    /// A concern and the route it must take.
    PyAdvice "Advice" of Advice;
    {
        /// The concern.
        #[getter]
        fn concern(&self) -> PyConcern {
            PyConcern::of(&self.core.concern)
        }

        /// How it must run.
        #[getter]
        fn route(&self) -> PyOutcome<PyRoute> {
            PyOutcome::of(&self.core.route, |it| PyRoute::of(it, &self.rulebook))
        }
    }
}

outcome! {
    /// A note on what was given: no error, and no answer depends on it.
    PyObservation "Observation" of Observation;
    {
        /// What is noted.
        #[getter]
        fn says(&self) -> &str {
            &self.core.says
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// A rule that an answer rests on and that nobody has confirmed, or that did not take effect.
    PyCaveat "Caveat" of Caveat, shown |it| format!("{} ({}): {}", it.rule, it.standing, it.says);
    {
        /// The id of the rule.
        #[getter]
        fn rule(&self) -> &str {
            self.0.rule.as_str()
        }

        /// How weak it is: `inferred` or `assumed`, and any standing where it has a `status`.
        #[getter]
        fn standing(&self) -> &'static str {
            self.0.standing.as_str()
        }

        /// What it says.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }

        /// Why it is inferred or assumed.
        #[getter]
        fn note(&self) -> Option<&str> {
            self.0.note.as_deref()
        }

        /// What became of it, where it was not simply in force.
        #[getter]
        fn status(&self) -> Option<&str> {
            self.0.status.as_deref()
        }
    }
}
