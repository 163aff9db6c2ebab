//! Escalation in any year.

use ics_rules::oversight::Escalation;
use ics_rules::{
    oversight::{self, EscalationQuestion},
    python::{Fault, Told},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

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
pub(crate) fn escalation(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Escalation>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, EscalationQuestion::from_value(&question.0)?);
    let found = oversight::escalation(&rulebook, &asked)?;
    Ok(Told::by(found, rulebook))
}
