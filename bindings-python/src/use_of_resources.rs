//! Many use of resources scores by one year's rules.

use std::hash::{Hash, Hasher};

use ics_rules::{
    Outcome, Rulebook,
    oversight::use_of_resources::{ControlTotalFooting, ResourceScores, ResourceValues, Scorer},
    python::{Fault, Shown, Told, rulebook},
    wire::{Document as _, Value},
};
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::{IntoPyObjectExt, exceptions::PyValueError, prelude::*};

use crate::{
    pickle::{Reduced, reduced},
    rulebook::{AnyRulebook, PyRulebook},
    value::{Swift, arguments},
};

/// The use of resources rules of a year, made ready to score many trusts one by one.
///
/// Args:
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Returns:
///     A `UseOfResourcesScorer`, or the refusal of a year without these rules.
///
/// >>> from ics_rules import use_of_resources_scorer
/// >>> bool(use_of_resources_scorer("2025/26"))
/// False
#[pyfunction]
pub(crate) fn use_of_resources_scorer(
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<PyUseOfResourcesScorer>>, Fault> {
    let rulebook = rulebook.get()?;
    let scorer = Outcome::settled(Scorer::of(&rulebook))?;
    Ok(Told::plain(scorer.map(|scorer| PyUseOfResourcesScorer {
        scorer: scorer.into_owned(),
        rulebook: rulebook.clone(),
    })))
}

/// Scores trusts by the use of resources rules of a year: made by `use_of_resources_scorer`.
///
/// It gives scores alone. `use_of_resources` also works metrics out from amounts, leaves metrics out,
/// and says why, how near the next band is and what would be better.
///
/// >>> from decimal import Decimal
/// >>> from ics_rules import use_of_resources_scorer
/// >>> scorer = use_of_resources_scorer("2017/18")
/// >>> values = [Decimal(text) for text in ("2.60", "30.56", "8.46", "8.40", "62.50")]
/// >>> scores = scorer.score(*values)
/// >>> scores.metrics, scores.mean, scores.rounded, scores.overall
/// ([1, 1, 1, 1, 4], Decimal('1.6'), 2, 3)
#[pyclass(name = "UseOfResourcesScorer", module = "ics_rules", frozen, eq, hash)]
#[derive(Clone)]
pub(crate) struct PyUseOfResourcesScorer {
    scorer: Scorer<'static>,
    rulebook: Rulebook,
}

impl Shown for PyUseOfResourcesScorer {
    #[cfg(feature = "stubs")]
    const HINT: PyStaticExpr = <Self as pyo3::PyTypeInfo>::TYPE_HINT;

    fn shown<'py>(&self, py: Python<'py>, _: Option<&Rulebook>) -> PyResult<Bound<'py, PyAny>> {
        self.clone().into_bound_py_any(py)
    }

    fn kind(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        "json".into_bound_py_any(py)
    }
}

// A scorer is what its rulebook makes it.
impl PartialEq for PyUseOfResourcesScorer {
    fn eq(&self, other: &Self) -> bool {
        self.rulebook == other.rulebook
    }
}

impl Hash for PyUseOfResourcesScorer {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.rulebook.year().hash(state);
    }
}

#[pymethods]
impl PyUseOfResourcesScorer {
    /// The scores of a trust's five metrics, each a `Decimal`, a whole number or a text in its own
    /// unit. A binary number is refused.
    ///
    /// Args:
    ///     capital_service_capacity: in times.
    ///     liquidity: in days.
    ///     margin: the I&E margin, in per cent.
    ///     distance_from_plan: in percentage points; worse than plan is negative.
    ///     agency: how far agency spend is above its ceiling, in per cent; below it is negative.
    ///     control_total: `accepted`, which it is where nothing else is said,
    ///         `not_accepted_planning_deficit` or `not_accepted_planning_surplus`.
    ///     financial_special_measures: whether the trust is in them; not where nothing else is said.
    ///
    /// Raises:
    ///     IcsRulesError: with every argument that is no exact number, or that its metric cannot be.
    #[pyo3(signature = (
        capital_service_capacity, liquidity, margin, distance_from_plan, agency, *,
        control_total = None, financial_special_measures = None
    ))]
    #[expect(clippy::too_many_arguments, reason = "five metrics, by their names")]
    fn score(
        &self,
        capital_service_capacity: Swift,
        liquidity: Swift,
        margin: Swift,
        distance_from_plan: Swift,
        agency: Swift,
        control_total: Option<&str>,
        financial_special_measures: Option<bool>,
    ) -> Result<Told<ResourceScores>, Fault> {
        let given = [capital_service_capacity, liquidity, margin, distance_from_plan, agency];
        let footing = control_total.map(str::parse::<ControlTotalFooting>).transpose();
        let values = if let (
            [Some(capital), Some(liquidity), Some(margin), Some(plan), Some(agency)],
            Ok(footing),
        ) = (given.each_ref().map(Swift::number), footing)
        {
            ResourceValues {
                capital_service_capacity: capital,
                liquidity,
                margin,
                distance_from_plan: plan,
                agency,
                control_total: footing,
                financial_special_measures,
            }
        } else {
            let [capital, liquidity, margin, plan, agency] = given.map(|one| Some(one.value()));
            ResourceValues::from_value(&arguments([
                ("capital_service_capacity", capital),
                ("liquidity", liquidity),
                ("margin", margin),
                ("distance_from_plan", plan),
                ("agency", agency),
                ("control_total", control_total.map(|word| Value::Text(word.to_owned()))),
                ("financial_special_measures", financial_special_measures.map(Value::Bool)),
            ]))?
        };
        Ok(Told::plain(self.scorer.answer(&values)?))
    }

    /// The rulebook it scores by.
    #[getter]
    fn rulebook(&self) -> PyRulebook {
        PyRulebook(self.rulebook.clone())
    }

    fn __repr__(&self) -> String {
        format!("<UseOfResourcesScorer {}>", self.rulebook.year())
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Reduced<'py>> {
        reduced(slf.as_any(), String::new(), &slf.get().rulebook)
    }

    #[staticmethod]
    #[expect(unused_variables, reason = "it is made of its rulebook alone")]
    fn _rebuilt(document: &str, year: &str, overlays: Vec<String>) -> Result<Self, Fault> {
        let rulebook = rulebook(year, &overlays)?;
        let none = |_| PyValueError::new_err("a rulebook without the rules of a scorer");
        let scorer = Scorer::of(&rulebook).map_err(none)?.into_owned();
        Ok(Self { scorer, rulebook })
    }
}
