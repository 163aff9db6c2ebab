//! Rulebooks, their rules and sources, and what else they list.

use ics_rules::{
    Level, PopulationBand, Region, Rule, RuleId, Rulebook, Source, System,
    python::{Dicts, Each, Fault, Rows, Told, Year, html, rulebook},
    rulebook::{
        Caveat, Criterion, Freedom, LadderRow, LegalPower, LevelRules, PaymentRule, Principle,
        Requirement, RulebookComparison, SegmentRole, StageRow, SuccessionEvent,
    },
};
use pyo3::{
    exceptions::PyTypeError,
    prelude::*,
    types::{PyDict, PyTuple},
};

use crate::{
    assessment::PyAssessment,
    calendar::AnyYear,
    pickle::{Reduced, reduced},
    system_year::PySystemYear,
};

/// The rules of one financial year, with their sources. Read-only.
///
/// >>> from ics_rules import Rulebook
/// >>> rulebook = Rulebook.for_year("2019/20")
/// >>> minimum = rulebook.rule("control-totals.2019-20.link-minimum")
/// >>> minimum.number, minimum.standing
/// (Decimal('0.15'), 'assumed')
#[pyclass(name = "Rulebook", module = "ics_rules", frozen, eq, hash, str, from_py_object)]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct PyRulebook(pub(crate) Rulebook);

#[pymethods]
impl PyRulebook {
    #[new]
    #[pyo3(signature = (*_given, **_named))]
    fn new(_given: &Bound<'_, PyTuple>, _named: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        Err(PyTypeError::new_err(
            "a rulebook is made by Rulebook.for_year(\"2026/27\"), or with a local file by Rulebook.from_toml(text)",
        ))
    }

    /// The edition of a financial year.
    ///
    /// Raises:
    ///     IcsRulesError: with code `no_edition` when the library has none.
    #[staticmethod]
    fn for_year(year: AnyYear) -> Result<Self, Fault> {
        Ok(Self(Rulebook::for_year(year.get()?)?))
    }

    /// The years this library has an edition for, oldest first.
    #[staticmethod]
    fn editions() -> Result<Vec<Year>, Fault> {
        Ok(Rulebook::editions()?.into_iter().map(Year).collect())
    }

    /// Reads an overlay and lays it over the edition that it names with `overlays = "2019/20"`.
    ///
    /// >>> from ics_rules import Rulebook
    /// >>> local = Rulebook.from_toml('''
    /// ...     overlays = "2019/20"
    /// ...     [rule."control-totals.2019-20.link-minimum"]
    /// ...     value = "0.20"
    /// ...     standing = "assumed"
    /// ...     note = "local memorandum of understanding, paragraph 4"
    /// ... ''')
    /// >>> local.rule("control-totals.2019-20.link-minimum").value
    /// '0.20'
    #[staticmethod]
    fn from_toml(text: &str) -> Result<Self, Fault> {
        Ok(Self(Rulebook::from_toml(text)?))
    }

    /// This rulebook with an overlay laid over it, field by field. A changed entry states its own
    /// standing, and its sources or a note.
    ///
    /// Raises:
    ///     IcsRulesError: for an id that the edition does not have, an overlay that changes
    ///         nothing, and every problem an edition itself could have.
    fn overlaid(&self, text: &str) -> Result<Self, Fault> {
        Ok(Self(self.0.overlaid(text)?))
    }

    /// The financial year.
    #[getter]
    fn year(&self) -> Year {
        Year(self.0.year())
    }

    /// The texts laid over the edition, in order.
    #[getter]
    fn overlays(&self) -> Vec<String> {
        self.0.overlays().to_vec()
    }

    /// A digest of every rule of the year with its value, words, standing and sources, as the local
    /// files have left them: `sha256:` and 64 hexadecimal digits. Two rulebooks with one digest hold
    /// the same rules.
    fn digest(&self) -> String {
        self.0.digest()
    }

    /// The rule with this id.
    ///
    /// Raises:
    ///     IcsRulesError: with code `unknown_rule`.
    fn rule(&self, id: &str) -> Result<Told<Rule>, Fault> {
        Ok(Told::plain(self.0.rule(id)?.clone()))
    }

    /// Every rule, in the order of the files.
    fn rules(&self) -> Told<Vec<Rule>> {
        Told::plain(self.0.rules().cloned().collect())
    }

    /// Its rules as dicts of plain values, one for each row.
    fn to_dicts<'py>(slf: &Bound<'py, Self>) -> PyResult<Dicts<'py>> {
        Rows::table(slf.call_method0("rules")?).to_dicts()
    }

    /// Its rules as a stream of Arrow, so that a library of data frames reads it as their table.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        slf: &Bound<'py, Self>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Rows::table(slf.call_method0("rules")?).stream(requested_schema)
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Each<'py>> {
        Rows::table(slf.call_method0("rules")?).each()
    }

    fn __len__(slf: &Bound<'_, Self>) -> PyResult<usize> {
        Rows::table(slf.call_method0("rules")?).count()
    }

    fn __bool__(&self) -> bool {
        true
    }

    /// Every source, by number.
    fn sources(&self) -> Told<Vec<Source>> {
        Told::plain(self.0.sources().cloned().collect())
    }

    /// What nobody has confirmed: assumed rules, and parameters whose value no source gives.
    fn open_points(&self) -> Told<Vec<Rule>> {
        Told::plain(self.0.open_points().cloned().collect())
    }

    /// What weakens an answer that rests on these rules, each once and the weakest first: those that
    /// are inferred, assumed or of a status of their own.
    ///
    /// Args:
    ///     rules: ids of rules; every answer lists its own in `rules`.
    ///
    /// Raises:
    ///     IcsRulesError: with code `unknown_rule` for an id that the rulebook does not have.
    ///
    /// >>> from ics_rules import Rulebook
    /// >>> rulebook = Rulebook.for_year("2019/20")
    /// >>> ids = ["control-totals.2019-20.sct-is-sum", "control-totals.2019-20.link-minimum"]
    /// >>> [caveat.standing for caveat in rulebook.caveats(ids)]
    /// ['assumed']
    fn caveats(&self, rules: Vec<String>) -> Result<Told<Vec<Caveat>>, Fault> {
        let ids: Vec<RuleId> = rules.into_iter().map(RuleId::from).collect();
        Ok(Told::plain(self.0.caveats(&ids)?))
    }

    /// What differs between this rulebook and another: the rules whose values changed, those put
    /// another way, those added and those gone.
    fn compare(&self, other: &Self) -> Told<RulebookComparison> {
        Told::plain(self.0.compare(&other.0))
    }

    /// The systems that are there in the year, by the names that they had last.
    fn systems(&self) -> Told<&[System]> {
        Told::plain(self.0.systems())
    }

    /// The systems of a day (text such as `"2022-06-30"`), by the names of that day.
    ///
    /// >>> from ics_rules import Rulebook
    /// >>> book = Rulebook.for_year("2026/27")
    /// >>> len(book.systems_on("2026-03-31")), len(book.systems_on("2026-04-01"))
    /// (42, 36)
    fn systems_on(&self, date: &str) -> Result<Told<Vec<System>>, Fault> {
        Ok(Told::plain(self.0.systems_on(date.parse()?)))
    }

    /// What came after which system or board, oldest first.
    fn succession(&self) -> Told<&[SuccessionEvent]> {
        Told::plain(self.0.succession())
    }

    /// The seven regions.
    fn regions(&self) -> Told<&[Region]> {
        Told::plain(self.0.regions())
    }

    /// The freedoms and obligations of every stage.
    fn freedoms(&self) -> Told<&[Freedom]> {
        Told::plain(self.0.freedoms())
    }

    /// The criteria of the maturity matrix.
    fn criteria(&self) -> Told<&[Criterion]> {
        Told::plain(self.0.criteria())
    }

    /// The principles of oversight.
    fn principles(&self) -> Told<&[Principle]> {
        Told::plain(self.0.principles())
    }

    /// The rows of the escalation ladder for interventions.
    fn ladder(&self) -> Told<&[LadderRow]> {
        Told::plain(self.0.ladder())
    }

    /// The rows of the ladder that give a sentence for each stage.
    fn stage_rows(&self) -> Told<&[StageRow]> {
        Told::plain(self.0.stage_rows())
    }

    /// The governance requirements, and what else the rules say of governance.
    fn requirements(&self) -> Told<&[Requirement]> {
        Told::plain(self.0.requirements())
    }

    /// The statutory powers, each with its dates: every edition lists them all.
    fn powers(&self) -> Told<&[LegalPower]> {
        Told::plain(self.0.powers())
    }

    /// The parts of board and NHS England in the oversight of a trust, segment by segment.
    fn segment_roles(&self) -> Told<&[SegmentRole]> {
        Told::plain(self.0.segment_roles())
    }

    /// The payment mechanisms of the year.
    fn payments(&self) -> Told<&[PaymentRule]> {
        Told::plain(self.0.payments())
    }

    /// The indicative population of a level (`neighbourhood`, `place`, `system`) and its rule;
    /// None when the year has none.
    fn population_band(&self, level: &str) -> Result<Told<Option<(Rule, PopulationBand)>>, Fault> {
        let found = self.0.population_band(level.parse::<Level>()?);
        Ok(Told::plain(found.map(|(rule, band)| (rule.clone(), band))))
    }

    /// What each of the five levels does, from `neighbourhood` to `national`.
    fn levels(&self) -> Told<Vec<LevelRules>> {
        Told::plain(self.0.levels())
    }

    /// Assesses a system's year by this rulebook.
    ///
    /// Raises:
    ///     IcsRulesError: with code `no_edition` when the rulebook is of another year.
    fn assess(&self, py: Python<'_>, year: &PySystemYear) -> Result<Py<PyAssessment>, Fault> {
        let assessment = py.detach(|| self.0.assess(&year.0))?;
        Ok(PyAssessment::of(py, assessment)?)
    }

    fn _repr_html_(slf: &Bound<'_, Self>) -> PyResult<String> {
        html(slf.as_any(), "rulebook")
    }

    fn __repr__(&self) -> String {
        format!("<Rulebook {}>", self.0.to_string().trim_start_matches("rulebook "))
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Reduced<'py>> {
        reduced(slf.as_any(), String::new(), &slf.get().0)
    }

    #[staticmethod]
    #[expect(unused_variables, reason = "it is made of its rulebook alone")]
    fn _rebuilt(document: &str, year: &str, overlays: Vec<String>) -> Result<Self, Fault> {
        Ok(Self(rulebook(year, &overlays)?))
    }
}

impl std::fmt::Display for PyRulebook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::hash::Hash for PyRulebook {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.0.year(), self.0.overlays()).hash(state);
    }
}

/// A rulebook, or the year whose edition is meant.
#[derive(FromPyObject)]
pub(crate) enum AnyRulebook {
    #[pyo3(transparent)]
    Rulebook(PyRulebook),
    #[pyo3(transparent)]
    Year(AnyYear),
}

impl AnyRulebook {
    pub(crate) fn get(self) -> Result<Rulebook, Fault> {
        match self {
            Self::Rulebook(rulebook) => Ok(rulebook.0),
            Self::Year(year) => Ok(Rulebook::for_year(year.get()?)?),
        }
    }
}
