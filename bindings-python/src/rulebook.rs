//! Rulebooks, their rules and sources, and what else they list.

use ics_rules::{
    Level, Rule, RuleId, Rulebook, Source,
    rulebook::{
        Belief, BodyKind, Criterion, Freedom, GovernanceArea, GovernedBody, LadderRow, LegalPower,
        Parameter, PaymentRule, PowerMeasure, Principle, Requirement, SegmentRole, Stage, StageRow,
    },
};
use pyo3::prelude::*;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

use crate::{
    assessment::{PyAssessment, PyCaveat},
    calendar::{AnyYear, PyFinancialYear},
    comparison::PyRulebookComparison,
    error::Fault,
    object::{Given, Rebuild, Reduced, data, reduced},
    system::{PyLevelRules, PyPopulationBand, PyRegion, PySystem},
    system_year::PySystemYear,
    table::{Dicts, Frame, Rows, Table},
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
    fn editions() -> Result<Vec<PyFinancialYear>, Fault> {
        Ok(Rulebook::editions()?.into_iter().map(PyFinancialYear).collect())
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
    fn year(&self) -> PyFinancialYear {
        PyFinancialYear(self.0.year())
    }

    /// The texts laid over the edition, in order.
    #[getter]
    fn overlays(&self) -> Vec<String> {
        self.0.overlays().to_vec()
    }

    /// The rule with this id.
    ///
    /// Raises:
    ///     IcsRulesError: with code `unknown_rule`.
    fn rule(&self, id: &str) -> Result<PyRule, Fault> {
        Ok(PyRule::of(self.0.rule(id)?))
    }

    /// Every rule, in the order of the files.
    fn rules(&self) -> Table<PyRule> {
        self.0.rules().map(PyRule::of).collect()
    }

    /// Its rules as dicts of plain values, one for each row.
    fn to_dicts<'py>(slf: &Bound<'py, Self>) -> PyResult<Dicts<'py>> {
        Frame(slf.call_method0("rules")?).to_dicts()
    }

    /// Its rules as a stream of Arrow, so that a library of data frames reads it as their table.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        slf: &Bound<'py, Self>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Frame(slf.call_method0("rules")?).stream(requested_schema)
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Rows<'py>> {
        Frame(slf.call_method0("rules")?).rows()
    }

    fn __len__(slf: &Bound<'_, Self>) -> PyResult<usize> {
        Frame(slf.call_method0("rules")?).len()
    }

    fn __bool__(&self) -> bool {
        true
    }

    /// Every source, by number.
    fn sources(&self) -> Table<PySource> {
        self.0.sources().map(PySource::of).collect()
    }

    /// What nobody has confirmed: assumed rules, and parameters whose value no source gives.
    fn open_points(&self) -> Table<PyRule> {
        self.0.open_points().map(PyRule::of).collect()
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
    fn caveats(&self, rules: Vec<String>) -> Result<Table<PyCaveat>, Fault> {
        let ids: Vec<RuleId> = rules.into_iter().map(RuleId::from).collect();
        Ok(self.0.caveats(&ids)?.iter().map(PyCaveat::of).collect())
    }

    /// What differs between this rulebook and another: the rules whose values changed, those put
    /// another way, those added and those gone.
    fn compare(&self, other: &Self) -> PyRulebookComparison {
        PyRulebookComparison::of(&self.0.compare(&other.0))
    }

    /// The 42 systems, valid from 1 July 2022.
    fn systems(&self) -> Table<PySystem> {
        self.0.systems().iter().map(PySystem::of).collect()
    }

    /// The seven regions.
    fn regions(&self) -> Table<PyRegion> {
        self.0.regions().iter().map(PyRegion::of).collect()
    }

    /// The freedoms and obligations of every stage.
    fn freedoms(&self) -> Table<PyFreedom> {
        self.0.freedoms().iter().map(PyFreedom::of).collect()
    }

    /// The criteria of the maturity matrix.
    fn criteria(&self) -> Table<PyCriterion> {
        self.0.criteria().iter().map(PyCriterion::of).collect()
    }

    /// The principles of oversight.
    fn principles(&self) -> Table<PyPrinciple> {
        self.0.principles().iter().map(PyPrinciple::of).collect()
    }

    /// The rows of the escalation ladder for interventions.
    fn ladder(&self) -> Table<PyLadderRow> {
        self.0.ladder().iter().map(PyLadderRow::of).collect()
    }

    /// The rows of the ladder that give a sentence for each stage.
    fn stage_rows(&self) -> Table<PyStageRow> {
        self.0.stage_rows().iter().map(PyStageRow::of).collect()
    }

    /// The governance requirements, and what else the rules say of governance.
    fn requirements(&self) -> Table<PyRequirement> {
        self.0.requirements().iter().map(PyRequirement::of).collect()
    }

    /// The statutory powers, each with its dates: every edition lists them all.
    fn powers(&self) -> Table<PyLegalPower> {
        self.0.powers().iter().map(PyLegalPower::of).collect()
    }

    /// The parts of board and NHS England in the oversight of a trust, segment by segment.
    fn segment_roles(&self) -> Table<PySegmentRole> {
        self.0.segment_roles().iter().map(PySegmentRole::of).collect()
    }

    /// The payment mechanisms of the year.
    fn payments(&self) -> Table<PyPaymentRule> {
        self.0.payments().iter().map(PyPaymentRule::of).collect()
    }

    /// The indicative population of a level (`neighbourhood`, `place`, `system`) and its rule;
    /// None when the year has none.
    fn population_band(&self, level: &str) -> Result<Option<(PyRule, PyPopulationBand)>, Fault> {
        let found = self.0.population_band(level.parse::<Level>()?);
        Ok(found.map(|(rule, band)| (PyRule::of(rule), PyPopulationBand::of(&band))))
    }

    /// What each of the five levels does, from `neighbourhood` to `national`.
    fn levels(&self) -> Table<PyLevelRules> {
        self.0.levels().iter().map(PyLevelRules::of).collect()
    }

    /// Assesses a system's year by this rulebook.
    ///
    /// Raises:
    ///     IcsRulesError: with code `no_edition` when the rulebook is of another year.
    fn assess(&self, py: Python<'_>, year: &PySystemYear) -> Result<PyAssessment, Fault> {
        Ok(PyAssessment(py.detach(|| self.0.assess(&year.0))?))
    }

    fn _repr_html_(slf: &Bound<'_, Self>) -> PyResult<String> {
        crate::table::html(slf, "rulebook")
    }

    fn __repr__(&self) -> String {
        format!("<Rulebook {}>", self.0.to_string().trim_start_matches("rulebook "))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        reduced(py, "Rulebook", String::new(), Some(&self.0))
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

impl Rebuild for PyRulebook {
    fn rebuild(_: &str, given: &Given) -> Result<Self, Fault> {
        Ok(Self(given.rulebook()?))
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

/// The value of a rule that is a parameter.
#[derive(IntoPyObject)]
pub(crate) enum Setting {
    Flag(bool),
    Count(u64),
    Text(String),
    Words(Vec<String>),
    Named(BTreeMap<String, String>),
}

impl From<Parameter> for Setting {
    fn from(parameter: Parameter) -> Self {
        match parameter {
            Parameter::Flag(flag) => Self::Flag(flag),
            Parameter::Count(count) => Self::Count(count),
            Parameter::Text(text) => Self::Text(text),
            Parameter::Words(words) => Self::Words(words),
            Parameter::Named(numbers) => Self::Named(numbers),
        }
    }
}

data! {
    /// A rule as an edition states it: what it says, how well it is sourced, and its value where it
    /// is a parameter.
    PyRule "Rule" of Rule, shown |it| format!("{} ({}): {}", it.id, it.reliance(), it.says);
    {
        /// Its id: public and stable.
        #[getter]
        fn id(&self) -> &str {
            self.0.id.as_str()
        }

        /// What it says, in words.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }

        /// How well it is sourced: `primary`, `secondary`, `inferred` or `assumed`.
        #[getter]
        fn standing(&self) -> &'static str {
            self.0.standing.as_str()
        }

        /// Its sources; empty where nothing supports it.
        #[getter]
        fn sources(&self) -> Table<PySource> {
            self.0.sources.iter().map(|source| PySource::of(source)).collect()
        }

        /// The part of the source.
        #[getter]
        fn section(&self) -> Option<&str> {
            self.0.section.as_deref()
        }

        /// What is open about it, or why it is inferred or assumed.
        #[getter]
        fn note(&self) -> Option<&str> {
            self.0.note.as_deref()
        }

        /// Its value as the rulebook writes it, where it is a parameter.
        #[getter]
        fn value(&self) -> Option<Setting> {
            self.0.value.clone().map(Setting::from)
        }

        /// Its value as a number, where it is a number with a unit.
        #[getter]
        fn number(&self) -> Option<Decimal> {
            self.0.number()
        }

        /// The unit of a value that is a number.
        #[getter]
        fn unit(&self) -> Option<&str> {
            self.0.unit.as_deref()
        }

        /// All the values a choice may take.
        #[getter]
        fn options(&self) -> Vec<String> {
            self.0.options.clone()
        }

        /// Whether it is a parameter whose value no source gives, so that the caller must.
        #[getter]
        fn required(&self) -> bool {
            self.0.required
        }

        /// The one system it speaks of, if it does.
        #[getter]
        fn system(&self) -> Option<&str> {
            self.0.system.as_ref().map(ics_rules::OdsCode::as_str)
        }

        /// What became of it, where it was not simply in force: `proposal`, `designed, not operated`.
        #[getter]
        fn status(&self) -> Option<&str> {
            self.0.status.as_deref()
        }

        /// Whether nobody has confirmed it.
        #[getter]
        fn is_open(&self) -> bool {
            self.0.is_open()
        }
    }
}

data! {
    /// A publication that rules cite.
    PySource "Source" of Source, shown |it| it;
    {
        /// Its number, by which rules cite it.
        #[getter]
        fn number(&self) -> u64 {
            self.0.number
        }

        /// Who published it.
        #[getter]
        fn publisher(&self) -> &str {
            &self.0.publisher
        }

        /// Its title.
        #[getter]
        fn title(&self) -> &str {
            &self.0.title
        }

        /// When it was published, as far as known, as text.
        #[getter]
        fn date(&self) -> Option<&str> {
            self.0.date.as_deref()
        }

        /// Which part, article or copy of it.
        #[getter]
        fn part(&self) -> Option<&str> {
            self.0.part.as_deref()
        }

        /// Where it can be read.
        #[getter]
        fn url(&self) -> Option<&str> {
            self.0.url.as_deref()
        }

        fn __str__(&self) -> String {
            self.0.to_string()
        }
    }
}

data! {
    /// A criterion of the maturity matrix.
    PyCriterion "Criterion" of Criterion, shown |it| format!("{}: {}", it.id, it.says);
    {
        /// Its id.
        #[getter]
        fn id(&self) -> &str {
            self.0.id.as_str()
        }

        /// The domain it is evidence for; None for the population gate.
        #[getter]
        fn domain(&self) -> Option<&'static str> {
            self.0.cell.map(|cell| cell.domain.as_str())
        }

        /// The stage it is evidence for; None for the population gate, the same at every stage.
        #[getter]
        fn stage(&self) -> Option<&'static str> {
            self.0.cell.map(|cell| cell.stage.as_str())
        }

        /// Whether it shows that the stage is reached (`attainment`) or not (`shortcoming`).
        #[getter]
        fn polarity(&self) -> &'static str {
            self.0.polarity.as_str()
        }

        /// What it says.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }
    }
}

data! {
    /// A freedom or obligation of a stage.
    PyFreedom "Freedom" of Freedom, shown |it| format!(
        "{}: {} {} {}", it.id, it.actor, it.modality, it.says
    );
    {
        /// Its id.
        #[getter]
        fn id(&self) -> &str {
            self.0.id.as_str()
        }

        /// What it is about: `oversight`, `finance`, `planning` or `support`.
        #[getter]
        fn subject(&self) -> &'static str {
            self.0.subject.as_str()
        }

        /// The stage whose column it stands in.
        #[getter]
        fn stage(&self) -> &'static str {
            self.0.stage.as_str()
        }

        /// Who it binds or frees.
        #[getter]
        fn actor(&self) -> &str {
            &self.0.actor
        }

        /// How binding it is, for example `must`, `will`, `may`.
        #[getter]
        fn modality(&self) -> &'static str {
            self.0.modality.as_str()
        }

        /// What is done.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }

        /// On what condition.
        #[getter]
        fn condition(&self) -> Option<&str> {
            self.0.condition.as_deref()
        }

        /// Except when.
        #[getter]
        fn exception(&self) -> Option<&str> {
            self.0.exception.as_deref()
        }

        /// The ids of entries it depends on.
        #[getter]
        fn requires(&self) -> Vec<&str> {
            ids(&self.0.requires)
        }

        /// The ids of later entries it gives way to when freedoms are kept from earlier stages.
        #[getter]
        fn replaced_by(&self) -> Vec<&str> {
            ids(&self.0.replaced_by)
        }

        /// When it revives although it gave way.
        #[getter]
        fn revives(&self) -> Option<&str> {
            self.0.revives.as_deref()
        }
    }
}

data! {
    /// A principle of oversight, the same at every stage.
    PyPrinciple "Principle" of Principle, shown |it| format!(
        "{}: {} {} {}", it.id, it.actor, it.modality, it.says
    );
    {
        /// Its id.
        #[getter]
        fn id(&self) -> &str {
            self.0.id.as_str()
        }

        /// Who it speaks of.
        #[getter]
        fn actor(&self) -> &str {
            &self.0.actor
        }

        /// How binding it is.
        #[getter]
        fn modality(&self) -> &'static str {
            self.0.modality.as_str()
        }

        /// What is done.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }

        /// On what condition.
        #[getter]
        fn condition(&self) -> Option<&str> {
            self.0.condition.as_deref()
        }

        /// Except when.
        #[getter]
        fn exception(&self) -> Option<&str> {
            self.0.exception.as_deref()
        }
    }
}

data! {
    /// A row of the escalation ladder for interventions.
    PyLadderRow "LadderRow" of LadderRow, shown |it| format!("{}: {}", it.id, it.says);
    {
        /// Its id.
        #[getter]
        fn id(&self) -> &str {
            self.0.id.as_str()
        }

        /// A summary.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }

        /// Whom the intervention is in: `organisation` or `system`.
        #[getter]
        fn subject(&self) -> &'static str {
            self.0.subject.as_str()
        }

        /// The stages it holds for.
        #[getter]
        fn stages(&self) -> Vec<&'static str> {
            self.0.stages.iter().copied().map(Stage::as_str).collect()
        }

        /// Whether it holds in exceptional circumstances: `yes` (only then), `no` (only
        /// otherwise) or `any`.
        #[getter]
        fn exceptional(&self) -> &'static str {
            self.0.exceptional.as_str()
        }

        /// Whether the decision must be national.
        #[getter]
        fn national(&self) -> bool {
            self.0.national
        }

        /// Who decides.
        #[getter]
        fn decides(&self) -> &str {
            &self.0.decides
        }

        /// The part of the system.
        #[getter]
        fn system_part(&self) -> &str {
            &self.0.system_part
        }

        /// Before what.
        #[getter]
        fn timing(&self) -> Option<&str> {
            self.0.timing.as_deref()
        }

        /// Who carries it out.
        #[getter]
        fn carried_out_by(&self) -> &str {
            &self.0.carried_out_by
        }
    }
}

data! {
    /// A payment mechanism: a fixed sum, and marginal rates above and below what it pays for.
    PyPaymentRule "PaymentRule" of PaymentRule, shown |it| format!("{}: {}", it.id, it.says);
    {
        /// Its id.
        #[getter]
        fn id(&self) -> &str {
            self.0.id.as_str()
        }

        /// What it says.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }

        /// What the baseline is, in words.
        #[getter]
        fn baseline(&self) -> &str {
            &self.0.baseline
        }

        /// The fixed sum, as a multiple of the baseline at full price.
        #[getter]
        fn fixed(&self) -> Decimal {
            self.0.fixed.decimal()
        }

        /// The rate at which what is done beyond the fixed sum is paid for.
        #[getter]
        fn above(&self) -> Decimal {
            self.0.above.decimal()
        }

        /// The rate at which what the fixed sum pays for and is not done is taken off.
        #[getter]
        fn below(&self) -> Decimal {
            self.0.below.decimal()
        }

        /// The ids of further rules it rests on.
        #[getter]
        fn rests_on(&self) -> Vec<&str> {
            ids(&self.0.rests_on)
        }
    }
}

data! {
    /// A row of the ladder that says for each stage who does what.
    PyStageRow "StageRow" of StageRow, shown |it| format!("{}: {}", it.id, it.says);
    {
        /// Its id.
        #[getter]
        fn id(&self) -> &str {
            self.0.id.as_str()
        }

        /// A summary.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }

        /// What it is about, for example `engagement`.
        #[getter]
        fn response(&self) -> &'static str {
            self.0.response.as_str()
        }

        /// The sentence for each stage.
        #[getter]
        fn cells(&self) -> BTreeMap<&'static str, String> {
            let stages = self.0.cells.keys();
            stages.filter_map(|stage| Some((stage.as_str(), self.0.sentence(*stage)?))).collect()
        }

        /// The stages whose sentence is inferred.
        #[getter]
        fn inferred(&self) -> Vec<&'static str> {
            self.0.inferred.iter().copied().map(Stage::as_str).collect()
        }

        /// The id of the rule by which those stages are inferred; None where none is.
        #[getter]
        fn inferred_by(&self) -> Option<&str> {
            self.0.inferred_by.as_ref().map(RuleId::as_str)
        }

        /// The id of the rule by which the region is its only channel, where that is more than the
        /// principle says; None otherwise.
        #[getter]
        fn channel_by(&self) -> Option<&str> {
            self.0.channel_by.as_ref().map(RuleId::as_str)
        }
    }
}

data! {
    /// A governance requirement, or what else the rules say of governance.
    PyRequirement "Requirement" of Requirement, shown |it| format!("{}: {}", it.id, it.says);
    {
        /// Its id.
        #[getter]
        fn id(&self) -> &str {
            self.0.id.as_str()
        }

        /// What it says.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }

        /// How binding it is.
        #[getter]
        fn modality(&self) -> &'static str {
            self.0.modality.as_str()
        }

        /// Whom it binds, where its source says so apart from the sentence, for example `trusts`.
        #[getter]
        fn binds(&self) -> Vec<&'static str> {
            self.0.binds.iter().copied().map(GovernedBody::as_str).collect()
        }

        /// What a system reports on it as part of; None where it is nothing to report on.
        #[getter]
        fn area(&self) -> Option<&'static str> {
            self.0.area.map(GovernanceArea::as_str)
        }

        /// The least number that meets it, where it is a matter of number.
        #[getter]
        fn at_least(&self) -> Option<u64> {
            self.0.at_least
        }

        /// From when, to the day, the month or the year (`from` is a keyword of Python).
        #[getter]
        fn from_(&self) -> Option<String> {
            self.0.from.map(String::from)
        }

        /// Until when, to the day, the month or the year.
        #[getter]
        fn to(&self) -> Option<String> {
            self.0.to.map(String::from)
        }
    }
}

data! {
    /// A statutory power, as the rulebook states it.
    PyLegalPower "LegalPower" of LegalPower, shown |it| format!("{}: {}", it.id, it.statute);
    {
        /// Its id.
        #[getter]
        fn id(&self) -> &str {
            self.0.id.as_str()
        }

        /// What it says.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }

        /// The provision it rests on.
        #[getter]
        fn statute(&self) -> &str {
            &self.0.statute
        }

        /// The kinds of body it reaches.
        #[getter]
        fn targets(&self) -> Vec<&'static str> {
            self.0.targets.keys().copied().map(BodyKind::as_str).collect()
        }

        /// From when it is in force (`from` is a keyword of Python).
        #[getter]
        fn from_(&self) -> String {
            self.0.from.iso()
        }

        /// Until when; None while it is open.
        #[getter]
        fn to(&self) -> Option<String> {
            self.0.to.map(String::from)
        }

        /// What the regulator must hold, for example `breach`.
        #[getter]
        fn test(&self) -> &'static str {
            self.0.test.as_str()
        }

        /// How far it must be convinced: `suspected` or `satisfied`; None where the test is another.
        #[getter]
        fn threshold(&self) -> Option<&'static str> {
            self.0.threshold.map(Belief::as_str)
        }

        /// What it does, for example `directions`.
        #[getter]
        fn contents(&self) -> Vec<&'static str> {
            self.0.contents.iter().copied().map(PowerMeasure::as_str).collect()
        }

        /// The most that a penalty may be, as a share of turnover in England.
        #[getter]
        fn penalty_share(&self) -> Option<Decimal> {
            self.0.penalty_share.map(ics_rules::Share::decimal)
        }
    }
}

data! {
    /// Who oversees a trust in a segment, and who decides that it is in it.
    PySegmentRole "SegmentRole" of SegmentRole, shown |it| format!("{}: {}", it.segment, it.says);
    {
        /// Its id.
        #[getter]
        fn id(&self) -> &str {
            self.0.id.as_str()
        }

        /// What it says.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }

        /// The segment, from 1, the best.
        #[getter]
        fn segment(&self) -> u64 {
            self.0.segment
        }

        /// The part of the integrated care board.
        #[getter]
        fn board(&self) -> &'static str {
            self.0.board.as_str()
        }

        /// The part of NHS England.
        #[getter]
        fn nhs_england(&self) -> &'static str {
            self.0.nhs_england.as_str()
        }

        /// Who decides that a body enters the segment: `region` or `nation`.
        #[getter]
        fn decided_by(&self) -> &'static str {
            self.0.decided_by.as_str()
        }
    }
}

/// Rule ids as texts.
pub(crate) fn ids(rules: &[ics_rules::RuleId]) -> Vec<&str> {
    rules.iter().map(ics_rules::RuleId::as_str).collect()
}
