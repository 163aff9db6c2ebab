//! Changing a forecast in year.

use ics_rules::{
    control_total::{
        ForecastChange, ForecastChangeQuestion, ForecastFlag, ForecastOversight, ForecastWorsening,
        forecast_change as decide,
    },
    wire::Document as _,
};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::{
    error::Fault,
    object::{data, outcome},
    outcome::PyOutcome,
    rulebook::{AnyRulebook, ids},
    value::Document,
};

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
) -> Result<PyOutcome<PyForecastChange>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, ForecastChangeQuestion::from_value(&question.0)?);
    let outcome = decide(&rulebook, &asked)?;
    Ok(PyOutcome::of(&outcome, |found| PyForecastChange::of(found, &rulebook)))
}

outcome! {
    /// What a change of a provider's forecast leads to.
    PyForecastChange "ForecastChange" of ForecastChange;
    {
        /// The code of the provider.
        #[getter]
        fn provider(&self) -> &str {
            self.core.asked.provider.as_str()
        }

        /// The forecast after less the forecast before, in pounds: a worsening is negative.
        #[getter]
        fn change(&self) -> Decimal {
            self.core.change.pounds()
        }

        /// What follows, where the forecast worsens; None where it does not.
        #[getter]
        fn worsening(&self) -> Option<PyForecastWorsening> {
            self.core.worsening.as_ref().map(PyForecastWorsening::of)
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// What follows from a forecast that worsens.
    PyForecastWorsening "ForecastWorsening" of ForecastWorsening, shown |it| format!(
        "by {}, overseen by {}", it.by.nhs(), it.oversight.overseer
    );
    {
        /// By how much it worsens, in pounds, above zero.
        #[getter]
        fn by(&self) -> Decimal {
            self.0.by.pounds()
        }

        /// Who oversees it, and how near that is to changing.
        #[getter]
        fn oversight(&self) -> PyForecastOversight {
            PyForecastOversight::of(&self.0.oversight)
        }

        /// The same by the other reading of what the system's forecast is held against.
        #[getter]
        fn other_reading(&self) -> PyForecastOversight {
            PyForecastOversight::of(&self.0.other_reading)
        }

        /// What is to be noted: `last_resort`, and `early_in_year` or `late`.
        #[getter]
        fn flags(&self) -> Vec<&'static str> {
            self.0.flags.iter().copied().map(ForecastFlag::as_str).collect()
        }

        /// Whether there is evidence of the actions it needs: `met`, `missing` or `unstated`.
        #[getter]
        fn precondition(&self) -> &'static str {
            self.0.precondition.as_str()
        }

        /// What follows, in the words of the rulebook.
        #[getter]
        fn consequences(&self) -> Vec<String> {
            self.0.consequences.clone()
        }
    }
}

data! {
    /// Who oversees a forecast that worsens, and how near that is to changing, in pounds.
    PyForecastOversight "ForecastOversight" of ForecastOversight, shown |it| format!(
        "{}, held against {}", it.overseer, it.test
    );
    {
        /// What the system's forecast is held against: `plan` or `break_even`.
        #[getter]
        fn test(&self) -> &'static str {
            self.0.test.as_str()
        }

        /// The amount that this is.
        #[getter]
        fn line(&self) -> Decimal {
            self.0.line.pounds()
        }

        /// Who oversees the change: `system` or `region`.
        #[getter]
        fn overseer(&self) -> &'static str {
            self.0.overseer.as_str()
        }

        /// By how much the system's forecast could still worsen with the same overseer; zero where
        /// it is below the line.
        #[getter]
        fn headroom(&self) -> Decimal {
            self.0.headroom.pounds()
        }

        /// By how much it falls short of the line; zero where it does not.
        #[getter]
        fn short_by(&self) -> Decimal {
            self.0.short_by.pounds()
        }
    }
}
