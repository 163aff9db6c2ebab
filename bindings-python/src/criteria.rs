//! Maturity from the criteria of the matrix.

use ics_rules::{
    Outcome,
    oversight::{self, CriteriaReport, MaturityByCriteria},
    python::{Fault, Told},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

/// How mature a system is by the criteria of the matrix and their evidence.
///
/// Args:
///     report: what is stated of `criteria` by their ids, each `present` or not with its `evidence`;
///         the stages that are `judged`, by domain; the `criteria_share` where stages follow from
///         one; and the `date` that the deadline is held against. What is left out is never taken as
///         met.
///     rulebook: a rulebook, or the financial year whose edition is meant. Its choice
///         `maturity.choice.cell-reached` says whether stages are judged or follow from criteria.
///
/// Raises:
///     IcsRulesError: with every problem of the report.
///
/// >>> from ics_rules import maturity_by_criteria
/// >>> found = maturity_by_criteria(
/// ...     {"judged": {"leadership": "developing"},
/// ...      "criteria": {"maturity.leadership.maturing.learning-culture":
/// ...                   {"present": True, "evidence": "board minute 7"}}}, "2019/20")
/// >>> gap = found.domains[0].next
/// >>> gap.stage, gap.met, len(gap.not_stated)
/// ('maturing', ['maturity.leadership.maturing.learning-culture'], 4)
#[pyfunction]
pub(crate) fn maturity_by_criteria(
    report: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<MaturityByCriteria>>, Fault> {
    let (rulebook, report) = (rulebook.get()?, CriteriaReport::from_value(&report.0)?);
    let outcome = oversight::maturity_by_criteria(&rulebook, &report)?;
    Ok(Told::by(outcome, rulebook))
}
