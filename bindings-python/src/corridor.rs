//! Savings and losses shared outside a dead-band.

use ics_rules::{
    Outcome,
    python::{Fault, Told},
    shared_savings::{CorridorPreset, CorridorQuestion, Settlement},
    wire::Document as _,
};
use pyo3::prelude::*;
#[cfg(feature = "stubs")]
use pyo3::{inspect::PyStaticExpr, type_hint_identifier};

use crate::{rulebook::AnyRulebook, value::Document};

/// Settles what was spent against a benchmark: what is earned of a gain or owed of a loss.
///
/// Args:
///     question: `benchmark`, and `actual` or `difference` (a gain positive, a loss negative); the
///         `terms` in full, or a `preset` with its performance `year` (a calendar year) and the
///         organisation's `band`; and where they matter `quality`, `quality_met`, `revenue`,
///         `relief`, `loss_limit` and `half_rate`. Amounts are in one currency, whichever it is.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question; `not_in_force` for a preset in a year in
///         which it does not hold.
///
/// >>> from ics_rules import settle_corridor
/// >>> settled = settle_corridor({
/// ...     "preset": "mssp-2018.track-1", "year": 2018, "band": {"gain": "0.02", "loss": "0.02"},
/// ...     "benchmark": 100000, "actual": 90000, "quality": "0.9", "quality_met": True}, "2019/20")
/// >>> settled.amount
/// Decimal('4410.00')
#[pyfunction]
pub(crate) fn settle_corridor(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<Settlement>>, Fault> {
    let rulebook = rulebook.get()?;
    let outcome = CorridorQuestion::from_value(&question.0)?.answer(&rulebook)?;
    Ok(Told::by(outcome, rulebook))
}

/// The published corridor schemes that `settle_corridor` knows by name.
///
/// >>> from ics_rules import corridor_presets
/// >>> [preset.id for preset in corridor_presets("2019/20")][:2]
/// ['mssp-2018.track-1', 'mssp-2018.track-1-plus']
#[pyfunction]
pub(crate) fn corridor_presets(rulebook: AnyRulebook) -> Result<Told<Vec<CorridorPreset>>, Fault> {
    Ok(Told::plain(rulebook.get()?.corridors().to_vec()))
}
