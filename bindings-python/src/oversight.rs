//! Maturity, freedoms, and how an intervention must run.

use std::collections::BTreeMap;

use ics_rules::{
    oversight::{
        self, Actor, Concern, FreedomsInForce, Gap, Intervention, Maturity, MaturityReport, Naming,
        NextStage, Note, RequestScope, Route, Step, Timing,
    },
    rulebook::{Domain, Modality, Stage},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{
    error::Fault,
    object::{data, outcome},
    outcome::PyOutcome,
    plot::MaturityPlots,
    rulebook::{AnyRulebook, PyCriterion, PyFreedom, ids},
    table::{Dicts, Frame, Rows, Table},
    value::Document,
};

/// How mature a system is, whether it may be named, and what is missing for its next stage.
///
/// Args:
///     report: the stage (`emerging`, `developing`, `maturing`, `thriving`) of `leadership`,
///         `architecture`, `care_models` and `track_record`, and whether the `population` is
///         coherent; or a `stage` stated for the whole system. Stages are judgements of those who
///         know the system.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the report.
///
/// >>> from ics_rules import maturity
/// >>> found = maturity({"leadership": "maturing", "architecture": "thriving",
/// ...                   "care_models": "developing", "track_record": "maturing",
/// ...                   "population": True}, "2019/20")
/// >>> found.overall
/// 'developing'
#[pyfunction]
pub(crate) fn maturity(
    report: Document,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PyMaturity>, Fault> {
    let (rulebook, report) = (rulebook.get()?, MaturityReport::from_value(&report.0)?);
    let outcome = oversight::maturity(&rulebook, &report)?;
    Ok(PyOutcome::of(&outcome, |found| PyMaturity::of(found, &rulebook)))
}

/// The freedoms and obligations in force at a stage.
///
/// Args:
///     stage: `emerging`, `developing`, `maturing` or `thriving`.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///     inherit: whether entries of earlier stages are kept; the rulebook's setting when None.
///
/// >>> from ics_rules import freedoms
/// >>> {entry.stage for entry in freedoms("thriving", "2019/20", inherit=False).entries}
/// {'thriving'}
#[pyfunction]
#[pyo3(signature = (stage, rulebook, inherit = None))]
pub(crate) fn freedoms(
    stage: &str,
    rulebook: AnyRulebook,
    inherit: Option<bool>,
) -> Result<PyOutcome<PyFreedomsInForce>, Fault> {
    let (rulebook, stage) = (rulebook.get()?, stage.parse::<Stage>()?);
    let outcome = oversight::freedoms(&rulebook, stage, inherit)?;
    Ok(PyOutcome::of(&outcome, |found| PyFreedomsInForce::of(found, &rulebook)))
}

/// How an intervention or another response must run: who decides, and every step in order.
///
/// Args:
///     intervention: `subject` (`organisation` or `system`), the `stage` of the system and the
///         `response`; for an intervention also `exceptional` and `needs_national_decision`; for a
///         request for information, where limits depend on it, whether its `request_scope` is
///         `within` or `outside` the performance framework and the agreed objectives; and where it
///         applies a `reason` and `inherit`.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the intervention.
///
/// >>> from ics_rules import route
/// >>> found = route({"subject": "organisation", "stage": "developing",
/// ...                "response": "intervention", "exceptional": False,
/// ...                "needs_national_decision": False}, "2019/20")
/// >>> print(found.steps[0])
/// the region consults the system on its position, through one identified lead, before approval and before enactment (will)
#[pyfunction]
pub(crate) fn route(
    intervention: Document,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PyRoute>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, Intervention::from_value(&intervention.0)?);
    let outcome = oversight::route(&rulebook, &asked)?;
    Ok(PyOutcome::of(&outcome, |found| PyRoute::of(found, &rulebook)))
}

outcome! {
    /// How mature a system is, whether it may be named, and what is missing for its next stage.
    PyMaturity "Maturity" of Maturity;
    {
        /// Charts of it: `grid`. Needs the extra `plot`.
        #[getter]
        fn plot<'py>(slf: &Bound<'py, Self>) -> PyResult<MaturityPlots<'py>> {
            MaturityPlots::of(slf)
        }

        /// The stage of each domain that was given.
        #[getter]
        fn domains(&self) -> BTreeMap<&'static str, &'static str> {
            let domains = self.core.domains.iter();
            domains.map(|(domain, stage)| (domain.as_str(), stage.as_str())).collect()
        }

        /// The stage of the whole system.
        #[getter]
        fn overall(&self) -> &'static str {
            self.core.overall.as_str()
        }

        /// Whether that stage was stated by the caller and not made from the domains.
        #[getter]
        fn stated(&self) -> bool {
            self.core.stated
        }

        /// Whether the population gate is met; None where it is not known.
        #[getter]
        fn population_met(&self) -> Option<bool> {
            self.core.population_met
        }

        /// Whether the system may be formally named an integrated care system.
        #[getter]
        fn naming(&self) -> PyOutcome<PyNaming> {
            PyOutcome::of(&self.core.naming, |naming| PyNaming::of(naming, &self.rulebook))
        }

        /// What is missing for the next stage; None after the last.
        #[getter]
        fn next(&self) -> Option<PyNextStage> {
            self.core.next.as_ref().map(|next| PyNextStage::of(next, &self.rulebook))
        }

        /// The criteria of the population gate, when it is known not to be met.
        #[getter]
        fn population_criteria(&self) -> Table<PyCriterion> {
            self.core.population_criteria.iter().map(PyCriterion::of).collect()
        }

        /// The ids of the rules the stage rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

outcome! {
    /// Whether a system may be formally named an integrated care system.
    PyNaming "Naming" of Naming;
    {
        /// Whether it may.
        #[getter]
        fn may_be_named(&self) -> bool {
            self.core.may_be_named
        }

        /// The stage that every domain must have reached.
        #[getter]
        fn needs(&self) -> &'static str {
            self.core.needs.as_str()
        }

        /// The domains that have not reached it.
        #[getter]
        fn lacking(&self) -> Vec<&'static str> {
            self.core.lacking.iter().copied().map(Domain::as_str).collect()
        }

        /// The domains whose stage was not given, where others settle that it may not be named.
        #[getter]
        fn unknown(&self) -> Vec<&'static str> {
            self.core.unknown.iter().copied().map(Domain::as_str).collect()
        }

        /// The population gate: `met`, `not_met_warns` or `not_met_blocks`; `not_stated` where a domain
        /// settles alone that the system may not be named.
        #[getter]
        fn gate(&self) -> &'static str {
            self.core.gate.as_str()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

outcome! {
    /// What is missing for the next stage.
    PyNextStage "NextStage" of NextStage;
    {
        /// The next stage.
        #[getter]
        fn stage(&self) -> &'static str {
            self.core.stage.as_str()
        }

        /// The domains below it, each with its criteria.
        #[getter]
        fn gaps(&self) -> Table<PyGap> {
            self.core.gaps.iter().map(PyGap::of).collect()
        }

        /// The domains whose stage was not given, so that their gap is not known.
        #[getter]
        fn unknown(&self) -> Vec<&'static str> {
            self.core.unknown.iter().copied().map(Domain::as_str).collect()
        }

        /// The ids of the rules it rests on, beside the criteria.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// A domain below the next stage.
    PyGap "Gap" of Gap, shown |it| format!(
        "{}, now {}: {} criteria", it.domain, it.current, it.criteria.len()
    );
    {
        /// The domain.
        #[getter]
        fn domain(&self) -> &'static str {
            self.0.domain.as_str()
        }

        /// Where it is.
        #[getter]
        fn current(&self) -> &'static str {
            self.0.current.as_str()
        }

        /// Shortcomings of its present cell, and attainments of every cell up to the next stage.
        #[getter]
        fn criteria(&self) -> Table<PyCriterion> {
            self.0.criteria.iter().map(PyCriterion::of).collect()
        }
    }
}

outcome! {
    /// What a system is free, or bound, to do at its stage, and what others owe it.
    PyFreedomsInForce "FreedomsInForce" of FreedomsInForce;
    {
        /// The stage.
        #[getter]
        fn stage(&self) -> &'static str {
            self.core.stage.as_str()
        }

        /// Whether entries of earlier stages are kept unless a later one replaces them.
        #[getter]
        fn inherit(&self) -> bool {
            self.core.inherit
        }

        /// The entries in force, in the order of the rulebook.
        #[getter]
        fn entries(&self) -> Table<PyFreedom> {
            self.core.entries.iter().map(PyFreedom::of).collect()
        }

        /// Its entries as dicts of plain values, one for each row.
        fn to_dicts<'py>(slf: &Bound<'py, Self>) -> PyResult<Dicts<'py>> {
            Frame::of(slf.as_any(), "entries")?.to_dicts()
        }

        /// Its entries as a stream of Arrow, so that a library of data frames reads it as their table.
        #[pyo3(signature = (requested_schema = None))]
        fn __arrow_c_stream__<'py>(
            slf: &Bound<'py, Self>,
            requested_schema: Option<Bound<'py, PyAny>>,
        ) -> PyResult<Bound<'py, PyAny>> {
            Frame::of(slf.as_any(), "entries")?.stream(requested_schema)
        }

        fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Rows<'py>> {
            Frame::of(slf.as_any(), "entries")?.rows()
        }

        fn __len__(slf: &Bound<'_, Self>) -> PyResult<usize> {
            Frame::of(slf.as_any(), "entries")?.len()
        }

        fn __bool__(&self) -> bool {
            true
        }

        /// Entries that gave way to a later one and revive in the case they name.
        #[getter]
        fn revivable(&self) -> Table<PyFreedom> {
            self.core.revivable.iter().map(PyFreedom::of).collect()
        }

        /// Whether the other setting of `inherit` would give other entries.
        #[getter]
        fn differs(&self) -> bool {
            self.core.differs
        }

        /// The ids of entries that the other setting would add or drop.
        #[getter]
        fn other_reading(&self) -> Vec<&str> {
            ids(&self.core.other_reading)
        }

        /// The ids of the rules it rests on, the entries among them.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

outcome! {
    /// How an intervention or another response must run.
    PyRoute "Route" of Route;
    {
        /// What was asked.
        #[getter]
        fn asked(&self) -> PyIntervention {
            PyIntervention::of(&self.core.asked)
        }

        /// The id of the row of the escalation ladder that it follows.
        #[getter]
        fn row(&self) -> &str {
            self.core.row.as_str()
        }

        /// Who decides, in the words of the row; None where the row is not about a decision.
        #[getter]
        fn decides(&self) -> Option<&str> {
            self.core.decides.as_deref()
        }

        /// Who carries it out, in the words of the row.
        #[getter]
        fn carried_out_by(&self) -> Option<&str> {
            self.core.carried_out_by.as_deref()
        }

        /// The only one who may deal with the organisation or the system, for example `region`.
        #[getter]
        fn channel(&self) -> Option<&'static str> {
            self.core.channel.map(Actor::as_str)
        }

        /// The steps, in the order in which they must happen.
        #[getter]
        fn steps(&self) -> Table<PyStep> {
            self.core.steps.iter().map(PyStep::of).collect()
        }

        /// Its steps as dicts of plain values, one for each row.
        fn to_dicts<'py>(slf: &Bound<'py, Self>) -> PyResult<Dicts<'py>> {
            Frame::of(slf.as_any(), "steps")?.to_dicts()
        }

        /// Its steps as a stream of Arrow, so that a library of data frames reads it as their table.
        #[pyo3(signature = (requested_schema = None))]
        fn __arrow_c_stream__<'py>(
            slf: &Bound<'py, Self>,
            requested_schema: Option<Bound<'py, PyAny>>,
        ) -> PyResult<Bound<'py, PyAny>> {
            Frame::of(slf.as_any(), "steps")?.stream(requested_schema)
        }

        fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Rows<'py>> {
            Frame::of(slf.as_any(), "steps")?.rows()
        }

        fn __len__(slf: &Bound<'_, Self>) -> PyResult<usize> {
            Frame::of(slf.as_any(), "steps")?.len()
        }

        fn __bool__(&self) -> bool {
            true
        }

        /// The steps that somebody is bound to take.
        fn duties(&self) -> Table<PyStep> {
            self.core.duties().map(PyStep::of).collect()
        }

        /// Who co-ordinates it, where somebody does.
        #[getter]
        fn coordinator(&self) -> Option<&'static str> {
            self.core.coordinator.map(Actor::as_str)
        }

        /// What else is to be known.
        #[getter]
        fn notes(&self) -> Table<PyNote> {
            self.core.notes.iter().map(PyNote::of).collect()
        }

        /// Whether freedoms of earlier stages were taken to be kept.
        #[getter]
        fn inherit(&self) -> bool {
            self.core.inherit
        }

        /// Whether the other setting would give another route.
        #[getter]
        fn depends_on_inherit(&self) -> bool {
            self.core.depends_on_inherit
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// A step of a route: who does what, how bound, before or after what, and through whom.
    ///
    /// Printed, it is a sentence.
    PyStep "Step" of Step, shown |it| format!("{}: {it}", it.number);
    {
        /// Its place in the order in which steps must happen, from 1.
        #[getter]
        fn number(&self) -> u32 {
            self.0.number
        }

        /// Who takes it.
        #[getter]
        fn actor(&self) -> Option<&'static str> {
            self.0.actor.map(Actor::as_str)
        }

        /// What is done, for example `consult`.
        #[getter]
        fn act(&self) -> &'static str {
            self.0.act.as_str()
        }

        /// How binding it is; None where no rule says.
        #[getter]
        fn modality(&self) -> Option<&'static str> {
            self.0.modality.map(Modality::as_str)
        }

        /// When; every one holds.
        #[getter]
        fn timing(&self) -> Table<PyTiming> {
            self.0.timing.iter().map(PyTiming::of).collect()
        }

        /// Through whom, in the words of the rule.
        #[getter]
        fn through(&self) -> Option<&str> {
            self.0.through.as_deref()
        }

        /// The rule's own words, where they are the step.
        #[getter]
        fn says(&self) -> Option<&str> {
            self.0.says.as_deref()
        }

        /// Whether somebody is bound to take it.
        #[getter]
        fn is_duty(&self) -> bool {
            self.0.is_duty()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.0.rules)
        }

        fn __str__(&self) -> String {
            self.0.to_string()
        }
    }
}

data! {
    /// When a step must be taken.
    PyTiming "Timing" of Timing, shown |it| it;
    {
        /// `before` or `after`.
        #[getter]
        fn relation(&self) -> &'static str {
            self.0.relation.as_str()
        }

        /// The moment, for example `approval`.
        #[getter]
        fn moment(&self) -> &'static str {
            self.0.moment.as_str()
        }

        fn __str__(&self) -> String {
            self.0.to_string()
        }
    }
}

data! {
    /// What else is to be known about a route.
    PyNote "Note" of Note, shown |it| it.says;
    {
        /// What it says.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.0.rules)
        }
    }
}

data! {
    /// What is to be done, with whom, in a system of what stage.
    PyIntervention "Intervention" of Intervention, shown |it| format!(
        "{} in a {} system, of one {}", it.response, it.stage, it.subject
    );
    {
        /// `organisation` or `system`.
        #[getter]
        fn subject(&self) -> &'static str {
            self.0.subject.as_str()
        }

        /// The stage of the system.
        #[getter]
        fn stage(&self) -> &'static str {
            self.0.stage.as_str()
        }

        /// What is to be done.
        #[getter]
        fn response(&self) -> &'static str {
            self.0.response.as_str()
        }

        /// Whether the circumstances are exceptional, where it was stated.
        #[getter]
        fn exceptional(&self) -> Option<bool> {
            self.0.exceptional
        }

        /// Whether it must be decided nationally, where it was stated.
        #[getter]
        fn needs_national_decision(&self) -> Option<bool> {
            self.0.needs_national_decision
        }

        /// For a request for information `within` or `outside` the performance framework and the agreed
        /// objectives, where it was stated.
        #[getter]
        fn request_scope(&self) -> Option<&'static str> {
            self.0.request_scope.map(RequestScope::as_str)
        }

        /// The reason for these judgements.
        #[getter]
        fn reason(&self) -> Option<&str> {
            self.0.reason.as_deref()
        }

        /// Whether freedoms of earlier stages are kept, where it was stated.
        #[getter]
        fn inherit(&self) -> Option<bool> {
            self.0.inherit
        }
    }
}

data! {
    /// A concern about an organisation or a system, and how it is to be met.
    PyConcern "Concern" of Concern, shown |it| format!(
        "{}: {} ({})", it.subject, it.response, it.theme
    );
    {
        /// The code of the organisation, or of the system itself.
        #[getter]
        fn subject(&self) -> &str {
            self.0.subject.as_str()
        }

        /// What it is about, for example `finance`.
        #[getter]
        fn theme(&self) -> &'static str {
            self.0.theme.as_str()
        }

        /// What is to be done.
        #[getter]
        fn response(&self) -> &'static str {
            self.0.response.as_str()
        }

        /// Whether the circumstances are exceptional, where it was stated.
        #[getter]
        fn exceptional(&self) -> Option<bool> {
            self.0.exceptional
        }

        /// Whether it must be decided nationally, where it was stated.
        #[getter]
        fn needs_national_decision(&self) -> Option<bool> {
            self.0.needs_national_decision
        }

        /// For a request for information `within` or `outside` the performance framework and the agreed
        /// objectives, where it was stated.
        #[getter]
        fn request_scope(&self) -> Option<&'static str> {
            self.0.request_scope.map(RequestScope::as_str)
        }

        /// The reason for these judgements.
        #[getter]
        fn reason(&self) -> Option<&str> {
            self.0.reason.as_deref()
        }
    }
}
