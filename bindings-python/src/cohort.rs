//! A cohort from the publisher's own files.

use ics_rules::{
    oversight::cohort::CohortQuestion,
    python::{Fault, Told},
};
use pyo3::prelude::*;

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
