//! Trusts scored, segmented and ranked against one another.

use ics_rules::{
    Number, OdsCode, Outcome, Score,
    oversight::cohort::{
        AverageExit, Cohort, CohortMember, CohortQuestion, Exit, League, MetricScore, SegmentFound,
        WayOut, WayOutByMetric,
    },
    wire::{Document as _, to_json},
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
    value::{Dict, Document},
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
/// >>> [(exit.kind, exit.to, exit.average) for exit in found.trust("R1B").way_out.exits]
/// [('average', 2, Decimal('2.32'))]
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

/// A cohort out of the tables that the publisher of the NHS Oversight Framework has, as the question
/// that `cohort` takes.
///
/// Columns are found by their names, in any order: `quarter` and `trust_code`, which must be there, what
/// is known of a trust (`trust_name`, `provider_type`, `average_metric_score`,
/// `financial_override_flag` and so on), and a column for each metric by the code of its score
/// (`OF1061`). Others are not read, and a blank cell was not published. Rows of several files for one
/// trust are joined by its code.
///
/// Args:
///     files: the texts of the CSV files, of one quarter: that of trusts, that of metric scores, or both.
///
/// Raises:
///     IcsRulesError: with every problem, each with its file, row and column, all counted from 0.
///
/// >>> import os
/// >>> from ics_rules import cohort, cohort_from_csv
/// >>> rows = ["quarter,trust_code,OF1061", "Q1 2025/26,RRE,1.25", "Q1 2025/26,RT2,3.5"]
/// >>> question = cohort_from_csv([os.linesep.join(rows)])
/// >>> [trust.unadjusted for trust in cohort(question, "2025/26").trusts]
/// [1, 4]
#[pyfunction]
pub(crate) fn cohort_from_csv(py: Python<'_>, files: Vec<String>) -> Result<Dict<'_>, Fault> {
    let question = py.detach(|| {
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        CohortQuestion::from_published_csv(&files)
    })?;
    Ok(Dict::of(py, &to_json(&question))?)
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

        /// The leagues of the types of provider among them, in the order of the types.
        #[getter]
        fn leagues(&self) -> Table<PyLeague> {
            self.core.leagues.iter().map(PyLeague::of).collect()
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

        /// The best and the worst that the average can be, where it waits for the combined finance
        /// score.
        #[getter]
        fn average_range(&self) -> Option<(Decimal, Decimal)> {
            self.core.average_range.map(|range| (range.best.decimal(), range.worst.decimal()))
        }

        /// The three cuts between segments that its average was held against, ascending: at or below
        /// one is the better segment. None where it has no segment.
        #[getter]
        fn cuts(&self) -> Option<Vec<Decimal>> {
            let found = self.core.unadjusted.answer()?;
            Some(found.cuts.cuts.iter().map(|cut| cut.decimal()).collect())
        }

        /// The segment of its average, before the override; told too where the average is not known and
        /// its range is in one.
        #[getter]
        fn unadjusted(&self) -> PyOutcome<u64> {
            PyOutcome::of(&self.core.unadjusted, |found| found.segment)
        }

        /// The segment after the override; told too where nothing that is not known could change it.
        #[getter]
        fn adjusted(&self) -> PyOutcome<u64> {
            PyOutcome::of(&self.core.adjusted, |found| found.segment)
        }

        /// The segment in the end.
        #[getter]
        fn final_segment(&self) -> PyOutcome<u64> {
            PyOutcome::of(&self.core.final_segment, |segment| *segment)
        }

        /// Its place in the league of its type: the rank, and how many there are. Told where nothing that
        /// is not known could change it.
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

        /// What would get it out of the segment it is in, what binds first coming first; None in the
        /// best, or where the segment after the override cannot be told.
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

        /// The score, rounded to the hundredth.
        #[getter]
        fn score(&self) -> Decimal {
            self.0.score.decimal()
        }

        /// The score of its place before it is rounded, cut off after six decimal places; None where it
        /// is the same. Averages are made of it, exactly.
        #[getter]
        fn unrounded(&self) -> Option<Decimal> {
            self.0.unrounded.as_deref().and_then(|text| text.parse().ok())
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
    /// The league of a type of provider.
    PyLeague "League" of League, shown |it| format!("{} {}", it.provider_type, it.ranked);
    {
        /// The type.
        #[getter]
        fn provider_type(&self) -> &str {
            &self.0.provider_type
        }

        /// How many trusts of the type it ranks: those of which some figure was given.
        #[getter]
        fn ranked(&self) -> u64 {
            self.0.ranked
        }

        /// The codes of those without a final place yet, and of trusts with figures whose type is not
        /// given. A place that one of them could change is not told.
        #[getter]
        fn waiting(&self) -> Vec<&str> {
            self.0.waiting.iter().map(OdsCode::as_str).collect()
        }

        /// The codes of the trusts of the type without any figure, which the places leave out.
        #[getter]
        fn left_out(&self) -> Vec<&str> {
            self.0.left_out.iter().map(OdsCode::as_str).collect()
        }
    }
}

data! {
    /// What would get a trust out of the segment it is in.
    PyWayOut "WayOut" of WayOut, shown |it| format!("out of segment {}", it.held_in);
    {
        /// The segment that it is in: the one in the end, or the one after the override where nobody has
        /// said whether it is in the programme.
        #[getter]
        fn held_in(&self) -> u64 {
            self.0.held_in
        }

        /// The exits in the order of what binds first.
        #[getter]
        fn exits(&self) -> Table<PyExit> {
            self.0.exits.iter().map(PyExit::of).collect()
        }

        /// The fields of the trust that were not given and may hold it where it is in spite of them.
        #[getter]
        fn unknown(&self) -> Vec<&str> {
            self.0.unknown.iter().map(String::as_str).collect()
        }
    }
}

data! {
    /// One step on the way out of a segment.
    PyExit "Exit" of Exit, shown |it| it.kind.as_str().to_owned();
    {
        /// What it is from: `programme`, `override` or `average`.
        #[getter]
        fn kind(&self) -> &'static str {
            self.0.kind.as_str()
        }

        /// All that must come about, for example `no_deficit` and `no_deficit_support`.
        #[getter]
        fn needs(&self) -> Vec<&str> {
            self.0.needs.iter().map(|need| need.as_str()).collect()
        }

        /// The segment after it and all before it; None where it cannot be told.
        #[getter]
        fn to(&self) -> Option<u64> {
            self.0.to
        }

        /// The exits without which this one changes nothing.
        #[getter]
        fn waits_for(&self) -> Vec<&str> {
            self.0.waits_for.iter().map(|kind| kind.as_str()).collect()
        }

        /// The worst average that is enough; None for another kind, or where not even the best scores
        /// there are reach it.
        #[getter]
        fn average(&self) -> Option<Decimal> {
            self.better()?.average.map(Score::decimal)
        }

        /// By how much the sum of scores must fall at least; None where no scores are known.
        #[getter]
        fn fall_of_sum(&self) -> Option<Decimal> {
            self.better()?.fall_of_sum.as_deref()?.parse().ok()
        }

        /// For each metric, what on it alone would be enough, of the scores that exist.
        #[getter]
        fn by_metric(&self) -> Table<PyWayOutByMetric> {
            let metrics = self.better().into_iter().flat_map(|better| &better.by_metric);
            metrics.map(PyWayOutByMetric::of).collect()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.0.rules)
        }
    }
}

impl PyExit {
    fn better(&self) -> Option<&AverageExit> {
        self.0.average.as_ref()
    }
}

data! {
    /// What on one metric alone would be enough.
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

        /// The worst score that is enough, of those that exist; None where no score of this metric is.
        #[getter]
        fn enough(&self) -> Option<Decimal> {
            self.0.enough.map(Score::decimal)
        }

        /// The worst rank that gives it, where the metric is ranked and a rank can.
        #[getter]
        fn rank(&self) -> Option<u64> {
            self.0.rank
        }

        /// The value that gives it: that of the standard, of the floor, or of the trust it would draw
        /// level with.
        #[getter]
        fn value(&self) -> Option<Decimal> {
            self.0.value.map(Number::decimal)
        }

        /// The band that gives it.
        #[getter]
        fn band(&self) -> Option<&str> {
            self.0.band.as_deref()
        }
    }
}
