//! The assessment of a system's year.

use ics_rules::{
    Assessment, SystemYear,
    assessment::{
        Advice, ForecastAnswer, FundAnswer, LimitAnswer, Observation, Part, ReserveAnswer,
        SystemName,
    },
    rulebook::Caveat,
    wire::Value,
};
use pyo3::prelude::*;

use crate::{
    calendar::PyFinancialYear,
    capital::PyCapitalConsequence,
    control_total::{PyControlTotal, PyLimitKept, PyOwnTotals},
    error::Fault,
    explanation::PyExplanation,
    forecast_change::PyForecastChange,
    funding::{PyDeficitSupport, PyFundAssessment},
    governance::PyGovernanceCheck,
    object::{Given, Rebuild, Reduced, data, outcome, reduced},
    outcome::PyOutcome,
    overseen::PyOversightAnswer,
    oversight::{PyConcern, PyFreedomsInForce, PyMaturity, PyRoute},
    plot::AssessmentPlots,
    reserve::PyReserveRelease,
    risk_share::PyRiskShare,
    rulebook::{AnyRulebook, PyRulebook, ids},
    system::PyRegion,
    system_year::PySystemYear,
    table::Table,
    under::PyAnswersCompared,
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

    /// How every organisation stands against its own control total.
    #[getter]
    fn organisations(&self) -> PyOutcome<PyOwnTotals> {
        PyOutcome::of(&self.0.organisations, |it| PyOwnTotals::of(it, self.0.rulebook()))
    }

    /// What is earned of every fund, by the returns at the ends of quarters.
    #[getter]
    fn funds(&self) -> Table<PyFundAnswer> {
        self.0.funds.iter().map(|it| PyFundAnswer::of(it, self.0.rulebook())).collect()
    }

    /// What the system has of its deficit support; None where it is given none.
    #[getter]
    fn deficit_support(&self) -> Option<PyOutcome<PyDeficitSupport>> {
        let outcome = self.0.deficit_support.as_ref();
        outcome.map(|it| PyOutcome::of(it, |it| PyDeficitSupport::of(it, self.0.rulebook())))
    }

    /// Whether every limit is kept.
    #[getter]
    fn limits(&self) -> Table<PyLimitAnswer> {
        self.0.limits.iter().map(|it| PyLimitAnswer::of(it, self.0.rulebook())).collect()
    }

    /// Whether every reserve is released, and what that moves.
    #[getter]
    fn reserves(&self) -> Table<PyReserveAnswer> {
        self.0.reserves.iter().map(|it| PyReserveAnswer::of(it, self.0.rulebook())).collect()
    }

    /// What its plan does to the system's capital; None where nothing is stated.
    #[getter]
    fn capital(&self) -> Option<PyOutcome<PyCapitalConsequence>> {
        let outcome = self.0.capital.as_ref();
        outcome.map(|it| PyOutcome::of(it, |it| PyCapitalConsequence::of(it, self.0.rulebook())))
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

    /// Who oversees each forecast that worsened from one return to the next.
    #[getter]
    fn forecast_changes(&self) -> Table<PyForecastAnswer> {
        let answers = self.0.forecast_changes.iter();
        answers.map(|it| PyForecastAnswer::of(it, self.0.rulebook())).collect()
    }

    /// How the bodies of the system are overseen.
    #[getter]
    fn oversight(&self) -> Table<PyOversightAnswer> {
        self.0.oversight.iter().map(|it| PyOversightAnswer::of(it, self.0.rulebook())).collect()
    }

    /// Which governance requirements are met; None when nothing was reported.
    #[getter]
    fn governance(&self) -> Option<PyOutcome<PyGovernanceCheck>> {
        let outcome = self.0.governance.as_ref();
        outcome.map(|it| PyOutcome::of(it, |it| PyGovernanceCheck::of(it, self.0.rulebook())))
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

    /// What the same facts come to under another rulebook, or the edition of another year: which
    /// parts differ, and which parameter alone makes the difference. What the other year does not
    /// know is left out there and listed.
    ///
    /// Raises:
    ///     IcsRulesError: when the facts cannot be put under the other rules, for example a kind of
    ///         member that its systems do not have.
    fn under(&self, py: Python<'_>, rulebook: AnyRulebook) -> Result<PyAnswersCompared, Fault> {
        let other = rulebook.get()?;
        let compared = py.detach(|| self.0.under(&other))?;
        Ok(PyAnswersCompared::of(&compared))
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

    /// Why every answer is what it is, or why one part is: `control_total`, `organisations`,
    /// `funds`, `deficit_support`, `limits`, `reserves`, `capital`, `forecast_changes`,
    /// `oversight`, `governance`, `risk_share`, `maturity`, `freedoms`, `routes` or `observations`. None when the document gives nothing
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
    fn rebuild(json: &str, given: &Given) -> Result<Self, Fault> {
        let rulebook = given.rulebook()?;
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
    /// A fund and what is earned of it.
    PyFundAnswer "FundAnswer" of FundAnswer;
    {
        /// The code of the organisation.
        #[getter]
        fn code(&self) -> &str {
            self.core.fund.code.as_str()
        }

        /// The kind of fund, for example `provider_sustainability`.
        #[getter]
        fn kind(&self) -> &'static str {
            self.core.fund.kind.as_str()
        }

        /// What is earned, lost, recoverable or at risk.
        #[getter]
        fn assessment(&self) -> PyOutcome<PyFundAssessment> {
            PyOutcome::of(&self.core.assessment, |it| PyFundAssessment::of(it, &self.rulebook))
        }
    }
}

outcome! {
    /// A forecast that worsened from one return to the next, and who oversees it.
    PyForecastAnswer "ForecastAnswer" of ForecastAnswer;
    {
        /// The code of the provider.
        #[getter]
        fn code(&self) -> &str {
            self.core.code.as_str()
        }

        /// The number of the month of the return in which it worsened, 1 for April.
        #[getter]
        fn month(&self) -> u8 {
            self.core.month.number()
        }

        /// Who oversees it, and what it asks for.
        #[getter]
        fn change(&self) -> PyOutcome<PyForecastChange> {
            PyOutcome::of(&self.core.change, |it| PyForecastChange::of(it, &self.rulebook))
        }
    }
}

outcome! {
    /// A limit and whether it is kept.
    PyLimitAnswer "LimitAnswer" of LimitAnswer;
    {
        /// What the limit is on, for example `local_capital`.
        #[getter]
        fn on(&self) -> &'static str {
            self.core.limit.on.as_str()
        }

        /// Whether it is kept.
        #[getter]
        fn kept(&self) -> PyOutcome<PyLimitKept> {
            PyOutcome::of(&self.core.kept, |it| PyLimitKept::of(it, &self.rulebook))
        }
    }
}

outcome! {
    /// A reserve and whether it is released.
    PyReserveAnswer "ReserveAnswer" of ReserveAnswer;
    {
        /// The code of the member that holds it.
        #[getter]
        fn code(&self) -> &str {
            self.core.reserve.code.as_str()
        }

        /// Whether it is released, and what that moves.
        #[getter]
        fn release(&self) -> PyOutcome<PyReserveRelease> {
            PyOutcome::of(&self.core.release, |it| PyReserveRelease::of(it, &self.rulebook))
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
