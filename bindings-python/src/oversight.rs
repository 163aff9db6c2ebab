//! The freedoms and obligations of a stage.

use ics_rules::{
    Outcome,
    oversight::{self, FreedomsInForce},
    python::{Fault, Told},
    rulebook::Stage,
};
use pyo3::prelude::*;

use crate::rulebook::AnyRulebook;

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
