//! The segment of a body, as indicated and as decided.

use ics_rules::{
    Outcome,
    oversight::segment::{Segment, SegmentQuestion},
    python::{Fault, Told},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

/// What segment a body is in by the framework of its day, 2016 to 2025.
///
/// Signs of a need open a judgement and never set a segment; the judgement indicates one; what was
/// decided stands beside it.
///
/// Args:
///     question: the `body` (`foundation_trust`, `nhs_trust`, `ccg`, `icb` or `system`), and as far as
///         they are known the `date`, the `evidence`, the `judgement`, the `decided` segment and its
///         standing in `recovery_support`.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import segment
/// >>> found = segment({
/// ...     "body": "foundation_trust", "evidence": {"use_of_resources_need": True},
/// ...     "judgement": {"needs": "significant", "breach": "suspected",
/// ...                   "very_serious_or_complex": False},
/// ...     "decided": {"segment": 2}}, "2018/19")
/// >>> found.opens_judgement, found.indicated.segment, found.decided.segment, found.agree
/// (True, 3, 2, False)
#[pyfunction]
pub(crate) fn segment(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<Segment>>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, SegmentQuestion::from_value(&question.0)?);
    let outcome = asked.answer(&rulebook)?;
    Ok(Told::by(outcome, rulebook))
}
