//! How the bodies of a system are overseen, and metrics under another year's framework.

use ics_rules::{
    oversight::{self, KnownMetric, MetricsUnder, OversightAnswer, RefusedMetric, TrustMetrics},
    wire::Document as _,
};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::{
    calendar::PyFinancialYear,
    error::Fault,
    escalation::PyEscalation,
    object::{data, outcome},
    outcome::PyOutcome,
    rulebook::{AnyRulebook, ids},
    segment::PySegment,
    special_measures::PySpecialMeasures,
    table::Table,
    use_of_resources::PyUseOfResources,
    value::Document,
};

/// A trust's metrics under the framework of another year: those it knows, with their scores where
/// bands decide them, and those that did not exist in it.
///
/// Args:
///     trust: `metrics`, a dict of values by name: `capital_service_capacity`, `liquidity`, `margin`,
///         `distance_from_plan` and `agency` of 2016 to 2019, or the codes of 2025/26, for example
///         `OF1061`. Each value is in the metric's own unit.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: for names that no year knows.
///
/// >>> from ics_rules import metrics_under
/// >>> under = metrics_under({"metrics": {"liquidity": "-7", "OF1061": "6.7"}}, "2017/18")
/// >>> [(one.metric, one.score) for one in under.known]
/// [('liquidity', 2)]
/// >>> [(one.metric, [str(year) for year in one.years]) for one in under.refused]
/// [('OF1061', ['2025/26'])]
#[pyfunction]
pub(crate) fn metrics_under(
    trust: Document,
    rulebook: AnyRulebook,
) -> Result<PyMetricsUnder, Fault> {
    let (rulebook, trust) = (rulebook.get()?, TrustMetrics::from_value(&trust.0)?);
    Ok(PyMetricsUnder::of(&oversight::metrics_under(&rulebook, &trust)?, &rulebook))
}

outcome! {
    /// How a body of the system is overseen; what was not asked is None.
    PyOversightAnswer "OversightAnswer" of OversightAnswer;
    {
        /// The code of the body.
        #[getter]
        fn code(&self) -> &str {
            self.core.code.as_str()
        }

        /// Its score for the use of resources.
        #[getter]
        fn use_of_resources(&self) -> Option<PyOutcome<PyUseOfResources>> {
            let outcome = self.core.use_of_resources.as_ref();
            outcome.map(|it| PyOutcome::of(it, |it| PyUseOfResources::of(it, &self.rulebook)))
        }

        /// Its segment.
        #[getter]
        fn segment(&self) -> Option<PyOutcome<PySegment>> {
            let outcome = self.core.segment.as_ref();
            outcome.map(|it| PyOutcome::of(it, |it| PySegment::of(it, &self.rulebook)))
        }

        /// Whether it meets the tests for special measures.
        #[getter]
        fn special_measures(&self) -> Option<PyOutcome<PySpecialMeasures>> {
            let outcome = self.core.special_measures.as_ref();
            outcome.map(|it| PyOutcome::of(it, |it| PySpecialMeasures::of(it, &self.rulebook)))
        }

        /// How an escalation runs.
        #[getter]
        fn escalation(&self) -> Option<PyEscalation> {
            self.core.escalation.as_ref().map(|it| PyEscalation::of(it, &self.rulebook))
        }
    }
}

outcome! {
    /// A trust's metrics under the framework of a year.
    PyMetricsUnder "MetricsUnder" of MetricsUnder;
    {
        /// The year.
        #[getter]
        fn year(&self) -> PyFinancialYear {
            PyFinancialYear(self.core.year)
        }

        /// The metrics that its framework knows, in order of name.
        #[getter]
        fn known(&self) -> Table<PyKnownMetric> {
            self.core.known.iter().map(PyKnownMetric::of).collect()
        }

        /// The metrics that did not exist in it, in order of name.
        #[getter]
        fn refused(&self) -> Table<PyRefusedMetric> {
            self.core.refused.iter().map(PyRefusedMetric::of).collect()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// A metric that a year's framework knows.
    PyKnownMetric "KnownMetric" of KnownMetric, shown |it| format!("{}: {}", it.metric, it.value);
    {
        /// Its name.
        #[getter]
        fn metric(&self) -> &str {
            &self.0.metric
        }

        /// The value given.
        #[getter]
        fn value(&self) -> Decimal {
            self.0.value.decimal()
        }

        /// Its score where bands decide it, 1 the best; None where it is scored by a cohort.
        #[getter]
        fn score(&self) -> Option<u8> {
            self.0.score
        }

        /// The id of the rule that has its bands, or that says how it is scored.
        #[getter]
        fn rule(&self) -> &str {
            self.0.rule.as_str()
        }
    }
}

data! {
    /// A metric that a year's framework does not know.
    PyRefusedMetric "RefusedMetric" of RefusedMetric, shown |it| it.metric.clone();
    {
        /// Its name.
        #[getter]
        fn metric(&self) -> &str {
            &self.0.metric
        }

        /// The years whose frameworks know it.
        #[getter]
        fn years(&self) -> Vec<PyFinancialYear> {
            self.0.years.iter().copied().map(PyFinancialYear).collect()
        }
    }
}
