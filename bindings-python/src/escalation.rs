//! Escalation in any year.

use ics_rules::{
    oversight::{self, Escalation, EscalationQuestion, OversightRoles, SegmentDecision},
    rulebook::OversightPart,
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{
    error::Fault,
    object::{data, json, outcome},
    outcome::PyOutcome,
    oversight::{PyNote, PyRoute},
    power::PyLegalPowers,
    rulebook::{AnyRulebook, ids},
    table::Table,
    value::{Dict, Document},
};

/// How a concern about a body is escalated on a day: the ladder of stages, the roles by segment and
/// the statutory powers, each in its own years.
///
/// Args:
///     question: the kind of `body` and the `date`, a day of the rulebook's year; the `segment` that
///         the body is in and the `proposed_segment` of a change; the `intervention` for the ladder of
///         stages, as `route` takes it; and what the regulator holds as `known`, as `legal_powers`
///         takes it. Neither a stage nor a segment opens or excludes a power.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import escalation
/// >>> found = escalation({"body": "nhs_trust", "date": "2023-06-01", "segment": 3,
/// ...                     "proposed_segment": 4}, "2023/24")
/// >>> found.roles.board, found.roles.decision.decided_by, found.powers.open
/// ('jointly', 'nation', [])
#[pyfunction]
pub(crate) fn escalation(question: Document, rulebook: AnyRulebook) -> Result<PyEscalation, Fault> {
    let (rulebook, asked) = (rulebook.get()?, EscalationQuestion::from_value(&question.0)?);
    Ok(PyEscalation::of(&oversight::escalation(&rulebook, &asked)?, &rulebook))
}

outcome! {
    /// How a concern about a body is escalated: who decides and takes part, and which powers are open.
    PyEscalation "Escalation" of Escalation;
    {
        /// What was asked.
        #[getter]
        fn asked<'py>(&self, py: Python<'py>) -> Result<Dict<'py>, Fault> {
            Ok(Dict::of(py, &json(&self.core.asked))?)
        }

        /// The route by the stage of the system, in the year that has a ladder of stages.
        #[getter]
        fn ladder(&self) -> PyOutcome<PyRoute> {
            PyOutcome::of(&self.core.ladder, |route| PyRoute::of(route, &self.rulebook))
        }

        /// The parts of board, region and nation by segment, in the years that have them.
        #[getter]
        fn roles(&self) -> PyOutcome<PyOversightRoles> {
            PyOutcome::of(&self.core.roles, |roles| PyOversightRoles::of(roles, &self.rulebook))
        }

        /// The statutory powers, by their own tests alone.
        #[getter]
        fn powers(&self) -> PyOutcome<PyLegalPowers> {
            PyOutcome::of(&self.core.powers, |powers| PyLegalPowers::of(powers, &self.rulebook))
        }

        /// What else is to be known.
        #[getter]
        fn notes(&self) -> Table<PyNote> {
            self.core.notes.iter().map(PyNote::of).collect()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

outcome! {
    /// Who oversees a body, and who decides its segment.
    PyOversightRoles "OversightRoles" of OversightRoles;
    {
        /// The segment, if stated.
        #[getter]
        fn segment(&self) -> Option<u64> {
            self.core.segment
        }

        /// The part of the integrated care board: `leads`, `jointly` or `takes_part`; None for a
        /// board, which the region oversees.
        #[getter]
        fn board(&self) -> Option<&'static str> {
            self.core.board.map(OversightPart::as_str)
        }

        /// The part of NHS England, which acts through its region: also `by_exception`.
        #[getter]
        fn nhs_england(&self) -> &'static str {
            self.core.nhs_england.as_str()
        }

        /// Who decides the segment that is proposed, or the segment itself where none is.
        #[getter]
        fn decision(&self) -> Option<PySegmentDecision> {
            self.core.decision.as_ref().map(PySegmentDecision::of)
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// Who decides a segment. The region proposes it, with input from the board.
    PySegmentDecision "SegmentDecision" of SegmentDecision, shown |it| format!(
        "segment {} by {}", it.to, it.decided_by
    );
    {
        /// The segment before (`from` is a keyword of Python); None where it was not stated.
        #[getter]
        fn from_(&self) -> Option<u64> {
            self.0.from
        }

        /// The segment that is decided.
        #[getter]
        fn to(&self) -> u64 {
            self.0.to
        }

        /// At which level it is decided: `region` or `nation`.
        #[getter]
        fn decided_by(&self) -> &'static str {
            self.0.decided_by.as_str()
        }

        /// Whether the decision is moderated nationally.
        #[getter]
        fn moderated(&self) -> bool {
            self.0.moderated
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.0.rules)
        }
    }
}
