//! Trusts scored, segmented and ranked against one another.

use ics_rules::{
    OdsCode, Outcome, Score,
    oversight::cohort::{
        Cohort, CohortMember, CohortQuestion, MetricScore, SegmentFound, WayOut, WayOutByMetric,
    },
    wire::Document as _,
};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::{
    error::Fault,
    object::{data, outcome},
    outcome::PyOutcome,
    plot::CohortPlots,
    rulebook::{AnyRulebook, ids},
    table::{Dicts, Frame, Rows, Table},
    value::Document,
};

/// Scores, averages, segments and the league of a table of trusts, by the NHS Oversight Framework.
///
/// Args:
///     question: `trusts`, each with its `code` and what is known of it (`provider_type`,
///         `planned_percent`, `variance_percent`, `override_flag`, `in_programme` and so on); and
///         `metrics`, each with `metric`, `results` by code (one of `value`, `rank`, `score`, `band`,
///         `absent`) and, for metrics of your own, `terms`. Segments come from the cut points of the
///         `quarter`, from `cut_points` of your own, or from `quartiles` (`method` and `cohort`).
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import cohort
/// >>> results = {"R1A": {"value": "6.9"}, "R1B": {"value": "6.7"}, "R1C": {"value": "6.5"}}
/// >>> found = cohort({"quarter": "Q1", "trusts": [{"code": code} for code in results],
/// ...                 "metrics": [{"metric": "OF1061", "results": results}]}, "2025/26")
/// >>> [(trust.code, trust.average, trust.unadjusted) for trust in found.trusts]
/// [('R1A', Decimal('1.00'), 1), ('R1B', Decimal('2.50'), 3), ('R1C', Decimal('4.00'), 4)]
/// >>> found.trust("R1B").way_out.average
/// Decimal('2.32')
#[pyfunction]
pub(crate) fn cohort(
    py: Python<'_>,
    question: Document,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PyCohort>, Fault> {
    let rulebook = rulebook.get()?;
    let outcome = py.detach(|| {
        let asked = CohortQuestion::from_value(&question.0)?;
        asked.answer(&rulebook)
    })?;
    Ok(PyOutcome::of(&outcome, |found| PyCohort::of(found, &rulebook)))
}

outcome! {
    /// The trusts of a cohort, scored, segmented and ranked.
    PyCohort "Cohort" of Cohort;
    {
        /// Charts of it: `strip`. Needs the extra `plot`.
        #[getter]
        fn plot<'py>(slf: &Bound<'py, Self>) -> PyResult<CohortPlots<'py>> {
            CohortPlots::of(slf)
        }

        /// The trusts, in the order of their codes.
        #[getter]
        fn trusts(&self) -> Table<PyCohortMember> {
            self.core.trusts.iter().map(|one| PyCohortMember::of(one, &self.rulebook)).collect()
        }

        /// Its trusts as dicts of plain values, one for each row.
        fn to_dicts<'py>(slf: &Bound<'py, Self>) -> PyResult<Dicts<'py>> {
            Frame::of(slf.as_any(), "trusts")?.to_dicts()
        }

        /// Its trusts as a stream of Arrow, so that a library of data frames reads it as their table.
        #[pyo3(signature = (requested_schema = None))]
        fn __arrow_c_stream__<'py>(
            slf: &Bound<'py, Self>,
            requested_schema: Option<Bound<'py, PyAny>>,
        ) -> PyResult<Bound<'py, PyAny>> {
            Frame::of(slf.as_any(), "trusts")?.stream(requested_schema)
        }

        fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Rows<'py>> {
            Frame::of(slf.as_any(), "trusts")?.rows()
        }

        fn __len__(slf: &Bound<'_, Self>) -> PyResult<usize> {
            Frame::of(slf.as_any(), "trusts")?.len()
        }

        fn __bool__(&self) -> bool {
            true
        }

        /// The trust with this code; None where it is not in the cohort.
        ///
        /// Raises:
        ///     IcsRulesError: when the text is no organisation code.
        fn trust(&self, code: &str) -> Result<Option<PyCohortMember>, Fault> {
            let code: OdsCode = code.parse::<OdsCode>()?;
            Ok(self.core.trust(&code).map(|one| PyCohortMember::of(one, &self.rulebook)))
        }
    }
}

outcome! {
    /// A trust and what was found about it.
    PyCohortMember "CohortMember" of CohortMember;
    {
        /// Its code.
        #[getter]
        fn code(&self) -> &str {
            self.core.given.code.as_str()
        }

        /// Its name, where one was given.
        #[getter]
        fn name(&self) -> Option<&str> {
            self.core.given.name.as_deref()
        }

        /// Its scores, in the order of the names of metrics.
        #[getter]
        fn scores(&self) -> Table<PyMetricScore> {
            self.core.scores.iter().map(PyMetricScore::of).collect()
        }

        /// The average of its scores.
        #[getter]
        fn average(&self) -> PyOutcome<Decimal> {
            PyOutcome::of(&self.core.average, |average| average.score.decimal())
        }

        /// The three cuts between segments that its average was held against, ascending: at or below
        /// one is the better segment. None where it has no segment.
        #[getter]
        fn cuts(&self) -> Option<Vec<Decimal>> {
            let found = self.core.unadjusted.answer()?;
            Some(found.cuts.cuts.iter().map(|cut| cut.decimal()).collect())
        }

        /// The segment of its average, before the override.
        #[getter]
        fn unadjusted(&self) -> PyOutcome<u64> {
            PyOutcome::of(&self.core.unadjusted, |found| found.segment)
        }

        /// The segment after the override.
        #[getter]
        fn adjusted(&self) -> PyOutcome<u64> {
            PyOutcome::of(&self.core.adjusted, |found| found.segment)
        }

        /// The segment in the end.
        #[getter]
        fn final_segment(&self) -> PyOutcome<u64> {
            PyOutcome::of(&self.core.final_segment, |segment| *segment)
        }

        /// Its place in the league of its type: the rank, and how many there are.
        #[getter]
        fn league(&self) -> PyOutcome<(u64, u64)> {
            PyOutcome::of(&self.core.league, |place| (place.rank, place.of))
        }

        /// The score and the segment of each domain, by its name; a segment that cannot be told is
        /// None.
        #[getter]
        fn domains(&self) -> Vec<(String, Decimal, Option<u64>)> {
            let domains = self.core.domains.iter();
            let segment =
                |found: &Outcome<SegmentFound>| found.answer().map(|found| found.segment);
            domains
                .map(|one| (one.domain.clone(), one.average.score.decimal(), segment(&one.segment)))
                .collect()
        }

        /// What would bring it to the next better segment; None in the best, or without a segment.
        #[getter]
        fn way_out(&self) -> Option<PyWayOut> {
            self.core.way_out.as_ref().map(PyWayOut::of)
        }
    }
}

data! {
    /// The score of a trust on a metric.
    PyMetricScore "MetricScore" of MetricScore, shown |it| format!("{} {}", it.metric, it.score);
    {
        /// The metric.
        #[getter]
        fn metric(&self) -> &str {
            &self.0.metric
        }

        /// What it measures, where that is known.
        #[getter]
        fn name(&self) -> Option<&str> {
            self.0.name.as_deref()
        }

        /// Its domain, where that is known.
        #[getter]
        fn domain(&self) -> Option<&str> {
            self.0.domain.as_deref()
        }

        /// The score.
        #[getter]
        fn score(&self) -> Decimal {
            self.0.score.decimal()
        }

        /// What it rests on, for example `rank_of_value`.
        #[getter]
        fn basis(&self) -> &'static str {
            self.0.basis.as_str()
        }

        /// Its rank, and how many are ranked; None where it was not ranked.
        #[getter]
        fn place(&self) -> Option<(u64, u64)> {
            self.0.place.map(|place| (place.rank, place.of))
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.0.rules)
        }
    }
}

data! {
    /// What would bring a trust to the next better segment before the override.
    PyWayOut "WayOut" of WayOut, shown |it| format!("segment {}", it.segment);
    {
        /// The segment it would reach.
        #[getter]
        fn segment(&self) -> u64 {
            self.0.segment
        }

        /// The worst average that reaches it; None where none does.
        #[getter]
        fn average(&self) -> Option<Decimal> {
            self.0.average.map(Score::decimal)
        }

        /// For each metric, what on it alone would be enough.
        #[getter]
        fn by_metric(&self) -> Table<PyWayOutByMetric> {
            self.0.by_metric.iter().map(PyWayOutByMetric::of).collect()
        }

        /// Whether the override would keep the trust from it even then.
        #[getter]
        fn held_by_override(&self) -> bool {
            self.0.held_by_override
        }
    }
}

data! {
    /// What on one metric alone would bring a trust to the next better segment.
    PyWayOutByMetric "WayOutByMetric" of WayOutByMetric, shown |it| format!("{} {}", it.metric, it.score);
    {
        /// The metric.
        #[getter]
        fn metric(&self) -> &str {
            &self.0.metric
        }

        /// The score it has.
        #[getter]
        fn score(&self) -> Decimal {
            self.0.score.decimal()
        }

        /// The worst score that is enough; None where no score of this metric is.
        #[getter]
        fn enough(&self) -> Option<Decimal> {
            self.0.enough.map(Score::decimal)
        }

        /// The worst rank that gives it, where the metric is ranked and a rank can.
        #[getter]
        fn rank(&self) -> Option<u64> {
            self.0.rank
        }
    }
}
