//! Maturity, freedoms, and how an intervention must run.

use ics_rules::{
    Outcome,
    oversight::{self, FreedomsInForce, Intervention, Maturity, MaturityReport, Route},
    python::{Fault, Told},
    rulebook::Stage,
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

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
) -> Result<Told<Outcome<Maturity>>, Fault> {
    let (rulebook, report) = (rulebook.get()?, MaturityReport::from_value(&report.0)?);
    let outcome = oversight::maturity(&rulebook, &report)?;
    Ok(Told::by(outcome, rulebook))
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
) -> Result<Told<Outcome<FreedomsInForce>>, Fault> {
    let (rulebook, stage) = (rulebook.get()?, stage.parse::<Stage>()?);
    let outcome = oversight::freedoms(&rulebook, stage, inherit)?;
    Ok(Told::by(outcome, rulebook))
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
) -> Result<Told<Outcome<Route>>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, Intervention::from_value(&intervention.0)?);
    let outcome = oversight::route(&rulebook, &asked)?;
    Ok(Told::by(outcome, rulebook))
}
