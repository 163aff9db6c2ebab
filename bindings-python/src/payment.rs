//! What payment mechanisms pay.

use ics_rules::{
    Outcome,
    payment::{Payment, PaymentQuestion, payment as pay},
    python::{Fault, Told},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

/// What is paid for what was done, by a fixed sum and a marginal rate on the difference.
///
/// Args:
///     question: a `mechanism` of the year's rules (`marginal_emergency`, `blended_emergency` or
///         `aligned`) or `terms` of your own (`fixed`, `above` and `below`, as multiples); and
///         either `activity` (`baseline` and `actual` units, and the `price` of one) or `value`
///         (`baseline` and `actual`, in pounds at full price). Where the parties have agreed any,
///         `safeguards`: a `threshold` (`of_fixed`, and whether it `pays` the `whole` difference or
///         the `excess`) and `break_glass` (`of_fixed`, `above`, `below`).
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import payment
/// >>> found = payment({"mechanism": "blended_emergency",
/// ...                  "activity": {"baseline": 1000, "actual": 1100, "price": 2000}}, "2019/20")
/// >>> found.total, found.over_full_price
/// (Decimal('2040000.00'), Decimal('-160000.00'))
/// >>> found.exposure.one_more
/// Decimal('400.00')
/// >>> payment({"mechanism": "aligned", "value": {"baseline": 1, "actual": 1}}, "2019/20")
/// <NotInForce the aligned payment>
#[pyfunction]
pub(crate) fn payment(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<Payment>>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, PaymentQuestion::from_value(&question.0)?);
    let outcome = pay(&rulebook, &asked)?;
    Ok(Told::by(outcome, rulebook))
}
