//! Changing a forecast in year.

use ics_rules::{
    Outcome,
    control_total::{ForecastChange, ForecastChangeQuestion, forecast_change as decide},
    python::{Fault, Told},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

/// What a change of a provider's forecast leads to: who oversees it, what it needs, what follows.
///
/// Args:
///     question: the `provider`; the `month` (1 is April); its forecast for the year `before` and
///         `after`, in pounds, a deficit negative; the forecast of its system with the change,
///         `system_after`, and the `system_plan`; `early_until`, the last month that counts as early
///         in the year, which no source gives and which a forecast that worsens before the last
///         quarter needs; and `actions_evidenced`, where that is known.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import forecast_change
/// >>> question = {"provider": "RHQ", "month": 9, "before": 0, "after": -4000000,
/// ...             "system_after": 1000000, "system_plan": 0, "early_until": 4}
/// >>> found = forecast_change(question, "2023/24").worsening
/// >>> found.by, found.oversight.overseer, found.oversight.headroom
/// (Decimal('4000000.00'), 'system', Decimal('1000000.00'))
/// >>> del question["early_until"]
/// >>> forecast_change(question, "2023/24").missing
/// ['early_until']
#[pyfunction]
pub(crate) fn forecast_change(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<ForecastChange>>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, ForecastChangeQuestion::from_value(&question.0)?);
    let outcome = decide(&rulebook, &asked)?;
    Ok(Told::by(outcome, rulebook))
}
