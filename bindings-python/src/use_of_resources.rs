//! The use of resources score of a trust.

use std::hash::{Hash, Hasher};

use ics_rules::{
    Outcome, Rulebook,
    oversight::use_of_resources::{
        BetterScore, ControlTotalFooting, FloorApplied, LeftOut, MetricChange, ResourceMetric,
        ResourceScores, ResourceValues, ScoredMetric, Scorer, UseOfResources,
        UseOfResourcesQuestion,
    },
    wire::{Document as _, Value},
};
use pyo3::{exceptions::PyValueError, prelude::*};
use rust_decimal::Decimal;

use crate::{
    error::Fault,
    headroom::{PyCrossing, PyHeadroom},
    object::{Given, Rebuild, Reduced, data, outcome, reduced},
    outcome::PyOutcome,
    plot::UseOfResourcesPlots,
    rulebook::{AnyRulebook, PyRulebook, ids},
    table::{Dicts, Frame, Rows, Table},
    value::{Document, Swift, arguments},
};

/// A trust's use of resources score, 2016 to 2019: five metrics, their mean, and floors.
///
/// Args:
///     question: the metrics `capital_service_capacity`, `liquidity`, `margin`,
///         `distance_from_plan` and `agency`, each a dict with its `value` or with the amounts it is
///         worked out from; `control_total` (`accepted`, `not_accepted_planning_deficit` or
///         `not_accepted_planning_surplus`) and `financial_special_measures`, where they could change
///         the score; and where they apply `date`, `value_for_money_concern` and `left_out`, a list of
///         metrics each with the clause that lets it be left out.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import use_of_resources
/// >>> found = use_of_resources({
/// ...     "capital_service_capacity": {"value": "2.6"}, "liquidity": {"value": "30.56"},
/// ...     "margin": {"adjusted_surplus": 400000, "operating_income": 100000000},
/// ...     "distance_from_plan": {"value": "8.40"}, "agency": {"value": "-55.96"},
/// ...     "control_total": "accepted", "financial_special_measures": False}, "2017/18")
/// >>> found.overall, [metric.score for metric in found.metrics]
/// (1, [1, 1, 2, 1, 1])
/// >>> found.metrics[2].headroom.better.pounds
/// Decimal('600000.01')
#[pyfunction]
pub(crate) fn use_of_resources(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PyUseOfResources>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, UseOfResourcesQuestion::from_value(&question.0)?);
    let outcome = asked.answer(&rulebook)?;
    Ok(PyOutcome::of(&outcome, |found| PyUseOfResources::of(found, &rulebook)))
}

outcome! {
    /// A trust's use of resources score: 1 is the best.
    PyUseOfResources "UseOfResources" of UseOfResources;
    {
        /// Charts of it: `headroom`. Needs the extra `plot`.
        #[getter]
        fn plot<'py>(slf: &Bound<'py, Self>) -> PyResult<UseOfResourcesPlots<'py>> {
            UseOfResourcesPlots::of(slf)
        }

        /// The metrics that count, each with its score.
        #[getter]
        fn metrics(&self) -> Table<PyScoredMetric> {
            self.core.metrics.iter().map(PyScoredMetric::of).collect()
        }

        /// Its metrics as dicts of plain values, one for each row.
        fn to_dicts<'py>(slf: &Bound<'py, Self>) -> PyResult<Dicts<'py>> {
            Frame::of(slf.as_any(), "metrics")?.to_dicts()
        }

        /// Its metrics as a stream of Arrow, so that a library of data frames reads it as their table.
        #[pyo3(signature = (requested_schema = None))]
        fn __arrow_c_stream__<'py>(
            slf: &Bound<'py, Self>,
            requested_schema: Option<Bound<'py, PyAny>>,
        ) -> PyResult<Bound<'py, PyAny>> {
            Frame::of(slf.as_any(), "metrics")?.stream(requested_schema)
        }

        fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Rows<'py>> {
            Frame::of(slf.as_any(), "metrics")?.rows()
        }

        fn __len__(slf: &Bound<'_, Self>) -> PyResult<usize> {
            Frame::of(slf.as_any(), "metrics")?.len()
        }

        fn __bool__(&self) -> bool {
            true
        }

        /// The metrics that were left out, each with its clause.
        #[getter]
        fn left_out(&self) -> Table<PyLeftOut> {
            self.core.left_out.iter().map(PyLeftOut::of).collect()
        }

        /// The weighted mean of the scores, to six decimal places.
        #[getter]
        fn mean(&self) -> Decimal {
            self.core.mean.decimal()
        }

        /// The mean as a whole number.
        #[getter]
        fn rounded(&self) -> u8 {
            self.core.rounded
        }

        /// Every floor that applies, in the order in which they are looked at.
        #[getter]
        fn floors(&self) -> Table<PyFloorApplied> {
            self.core.floors.iter().map(PyFloorApplied::of).collect()
        }

        /// The overall score: the worst of the rounded mean and the floors.
        #[getter]
        fn overall(&self) -> u8 {
            self.core.overall
        }

        /// Whether there may be a need for support with finance, which opens a judgement.
        #[getter]
        fn support_need(&self) -> PyOutcome<bool> {
            PyOutcome::of(&self.core.support_need, |need| *need)
        }

        /// What it would take to reach each better overall score, the nearest first.
        #[getter]
        fn better(&self) -> Table<PyBetterScore> {
            self.core.better.iter().map(PyBetterScore::of).collect()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// A metric and its score.
    PyScoredMetric "ScoredMetric" of ScoredMetric, shown |it| format!(
        "{} {}: {}", it.metric, it.value, it.score
    );
    {
        /// The metric.
        #[getter]
        fn metric(&self) -> &'static str {
            self.0.metric.as_str()
        }

        /// Its value; to six decimal places where it was worked out from amounts.
        #[getter]
        fn value(&self) -> Decimal {
            self.0.value.decimal()
        }

        /// Whether the value was worked out from amounts.
        #[getter]
        fn worked(&self) -> bool {
            self.0.worked
        }

        /// Its unit.
        #[getter]
        fn unit(&self) -> &str {
            &self.0.unit
        }

        /// Its score.
        #[getter]
        fn score(&self) -> u8 {
            self.0.score
        }

        /// How far it is from the bands beside its own.
        #[getter]
        fn headroom(&self) -> PyHeadroom {
            PyHeadroom::of(&self.0.headroom)
        }
    }
}

data! {
    /// A metric that does not count, and why it may.
    PyLeftOut "LeftOut" of LeftOut, shown |it| format!("{} by {}", it.metric, it.by);
    {
        /// The metric.
        #[getter]
        fn metric(&self) -> &'static str {
            self.0.metric.as_str()
        }

        /// The clause that lets it be left out.
        #[getter]
        fn by(&self) -> &str {
            &self.0.by
        }
    }
}

data! {
    /// A floor that applies.
    PyFloorApplied "FloorApplied" of FloorApplied, shown |it| format!(
        "{}: {} at best", it.floor, it.at_best
    );
    {
        /// Which floor: `any_four`, `special_measures`, `no_control_total_deficit` or
        /// `no_control_total_surplus`.
        #[getter]
        fn floor(&self) -> &'static str {
            self.0.floor.as_str()
        }

        /// The best score it leaves.
        #[getter]
        fn at_best(&self) -> u8 {
            self.0.at_best
        }

        /// The score before it.
        #[getter]
        fn before(&self) -> u8 {
            self.0.before
        }

        /// The score after it.
        #[getter]
        fn after(&self) -> u8 {
            self.0.after
        }
    }
}

data! {
    /// What it would take to reach a better overall score by changing one metric alone.
    PyBetterScore "BetterScore" of BetterScore, shown |it| format!(
        "{}: {} metrics alone", it.overall, it.alone.len()
    );
    {
        /// The overall score.
        #[getter]
        fn overall(&self) -> u8 {
            self.0.overall
        }

        /// The metrics that could do it alone, each with the smallest change that does.
        #[getter]
        fn alone(&self) -> Table<PyMetricChange> {
            self.0.alone.iter().map(PyMetricChange::of).collect()
        }

        /// Of those worked out from amounts, the metric that needs the fewest pounds.
        #[getter]
        fn cheapest(&self) -> Option<&'static str> {
            self.0.cheapest.map(ResourceMetric::as_str)
        }

        /// The floors that no metric can lift and that are worse than this score.
        #[getter]
        fn blocked_by(&self) -> Vec<&'static str> {
            self.0.blocked_by.iter().map(|floor| floor.as_str()).collect()
        }

        /// What was not stated and may keep the score from being this good.
        #[getter]
        fn not_stated(&self) -> Vec<String> {
            self.0.not_stated.clone()
        }
    }
}

data! {
    /// The smallest change of one metric that reaches an overall score.
    PyMetricChange "MetricChange" of MetricChange, shown |it| format!(
        "{} to {}", it.metric, it.change.band
    );
    {
        /// The metric.
        #[getter]
        fn metric(&self) -> &'static str {
            self.0.metric.as_str()
        }

        /// The change; its `band` is the score that the metric needs.
        #[getter]
        fn change(&self) -> PyCrossing {
            PyCrossing::of(&self.0.change)
        }
    }
}

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
) -> Result<PyOutcome<PyUseOfResourcesScorer>, Fault> {
    let rulebook = rulebook.get()?;
    let scorer = Outcome::settled(Scorer::of(&rulebook))?;
    Ok(PyOutcome::of(&scorer, |scorer| PyUseOfResourcesScorer {
        scorer: scorer.clone().into_owned(),
        rulebook: rulebook.clone(),
    }))
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
pub(crate) struct PyUseOfResourcesScorer {
    scorer: Scorer<'static>,
    rulebook: Rulebook,
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

impl Rebuild for PyUseOfResourcesScorer {
    fn rebuild(_: &str, given: &Given) -> Result<Self, Fault> {
        let rulebook = given.rulebook()?;
        let none = |_| PyValueError::new_err("a rulebook without the rules of a scorer");
        let scorer = Scorer::of(&rulebook).map_err(none)?.into_owned();
        Ok(Self { scorer, rulebook })
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
    ) -> Result<PyResourceScores, Fault> {
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
        Ok(PyResourceScores::of(&self.scorer.answer(&values)?))
    }

    /// The rulebook it scores by.
    #[getter]
    fn rulebook(&self) -> PyRulebook {
        PyRulebook(self.rulebook.clone())
    }

    fn __repr__(&self) -> String {
        format!("<UseOfResourcesScorer {}>", self.rulebook.year())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        reduced(py, "UseOfResourcesScorer", String::new(), Some(&self.rulebook))
    }
}

data! {
    /// The scores of a trust's five metrics.
    PyResourceScores "UseOfResourcesScores" of ResourceScores, shown |it| format!(
        "{}: {}", it.overall, it.metrics.map(|score| score.to_string()).join(", ")
    );
    {
        /// The score of each metric, in the order of the arguments; 1 is the best.
        #[getter]
        fn metrics(&self) -> Vec<u64> {
            // A list of bytes would become `bytes`.
            self.0.metrics.map(u64::from).to_vec()
        }

        /// The weighted mean of the scores, to six decimal places.
        #[getter]
        fn mean(&self) -> Decimal {
            self.0.mean.decimal()
        }

        /// The mean as a whole number.
        #[getter]
        fn rounded(&self) -> u8 {
            self.0.rounded
        }

        /// The overall score: the worst of the rounded mean and the floors.
        #[getter]
        fn overall(&self) -> u8 {
            self.0.overall
        }
    }
}
