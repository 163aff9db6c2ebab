//! Legal powers, and the notice of a requirement.

use ics_rules::{
    Outcome,
    oversight::{self, LegalPowers, NoticePeriod, NoticeQuestion, PowersQuestion},
    python::{Fault, Told},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

/// Which statutory powers are open against a body on a day, which are excluded and why, and which
/// cannot be told from what was stated.
///
/// Args:
///     question: the kind of `body` (`nhs_trust`, `foundation_trust`, `independent_provider`, `ccg`,
///         `icb` or `system`); the `date` on which a power would be used, as `"2022-07-01"`; where
///         one power is meant its id as `power`; and what the regulator holds as `known`: `breach`,
///         `governance` and `functions` as `none`, `suspected` or `satisfied`, and more. What is left
///         out neither opens nor excludes a power.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import legal_powers
/// >>> found = legal_powers({"body": "icb", "date": "2022-07-01",
/// ...                       "known": {"functions": "satisfied"}}, "2022/23")
/// >>> [one.power for one in found.open if "directions" in one.contents]
/// ['enforcement.icb-directions', 'enforcement.financial-directions']
#[pyfunction]
pub(crate) fn legal_powers(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<LegalPowers>>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, PowersQuestion::from_value(&question.0)?);
    let outcome = oversight::legal_powers(&rulebook, &asked)?;
    Ok(Told::by(outcome, rulebook))
}

/// Whether the notice of a requirement or penalty is valid, and until when it may be answered.
///
/// Args:
///     question: the `measure` that is intended (`compliance_requirement`, `restoration_requirement`
///         or `monetary_penalty`); the day on which the notice is `received`; the `days` that it
///         gives, the least there may be when left out; for a shorter time whether it is
///         `to_prevent_further_breach`; and for a penalty the day it was `breached_on`.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import check_notice
/// >>> check_notice({"measure": "compliance_requirement", "received": "2024-06-01"},
/// ...              "2024/25").last_day
/// '2024-06-29'
#[pyfunction]
pub(crate) fn check_notice(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<NoticePeriod>>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, NoticeQuestion::from_value(&question.0)?);
    let outcome = oversight::check_notice(&rulebook, &asked)?;
    Ok(Told::by(outcome, rulebook))
}
