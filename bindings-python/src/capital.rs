//! What a system's plan does to its capital.

use ics_rules::{
    Outcome,
    capital::{CapitalConsequence, CapitalQuestion, capital as decide},
    python::{Fault, Told},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

/// What a system's plan does to its capital.
///
/// Args:
///     question: the `plan` in pounds, a deficit negative; the `fair_share` position, which a plan
///         that balances needs; the `capital`, which a plan in deficit needs; and the
///         `penalty_share` that a plan in deficit loses, where it has been settled.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import capital
/// >>> found = capital({"plan": 0, "fair_share": -20000000}, "2024/25")
/// >>> found.bonus.earned, found.bonus.if_delivered
/// (Decimal('6000000.00'), Decimal('14000000.00'))
/// >>> found = capital({"plan": -1, "capital": 100000000}, "2024/25")
/// >>> found.penalty.at_least, found.penalty.at_most
/// (Decimal('0.00'), Decimal('10000000.00'))
#[pyfunction]
pub(crate) fn capital(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<CapitalConsequence>>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, CapitalQuestion::from_value(&question.0)?);
    let outcome = decide(&rulebook, &asked)?;
    Ok(Told::by(outcome, rulebook))
}
