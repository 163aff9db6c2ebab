//! Trusts scored, segmented and ranked against one another.

use ics_rules::{
    Outcome,
    oversight::cohort::{Cohort, CohortQuestion},
    python::{Fault, Told},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

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
) -> Result<Told<Outcome<Cohort>>, Fault> {
    let rulebook = rulebook.get()?;
    let outcome = py.detach(|| {
        let asked = CohortQuestion::from_value(&question.0)?;
        asked.answer(&rulebook)
    })?;
    Ok(Told::by(outcome, rulebook))
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
pub(crate) fn cohort_from_csv(
    py: Python<'_>,
    files: Vec<String>,
) -> Result<Told<CohortQuestion>, Fault> {
    let question = py.detach(|| {
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        CohortQuestion::from_published_csv(&files)
    })?;
    Ok(Told::plain(question))
}
