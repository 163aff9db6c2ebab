//! Special measures for quality and for finance.

use ics_rules::{
    Outcome,
    oversight::special_measures::{SpecialMeasures, SpecialMeasuresQuestion},
    python::{Fault, Told},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

/// Whether a trust meets the usual tests for special measures, to June 2021, and by when the CQC
/// usually inspects a trust that has entered. The tests never decide entry.
///
/// Args:
///     question: the `ratings` of the five key questions and whether the `management_needs_support`;
///         the grounds of `finance`; the day it `entered`; and the `date` that is asked about, dates
///         as text such as `2018-07-15`.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import special_measures
/// >>> found = special_measures({
/// ...     "ratings": {"safe": "inadequate", "effective": "good", "caring": "good",
/// ...                 "responsive": "good", "well_led": "inadequate"},
/// ...     "management_needs_support": True, "entered": "2018-07-15"}, "2018/19")
/// >>> found.quality.met, found.reinspection_by
/// (True, '2019-07-15')
#[pyfunction]
pub(crate) fn special_measures(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<SpecialMeasures>>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, SpecialMeasuresQuestion::from_value(&question.0)?);
    let outcome = asked.answer(&rulebook)?;
    Ok(Told::by(outcome, rulebook))
}
