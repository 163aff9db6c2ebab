//! A rate of money for money.

use rust_decimal::Decimal;

use crate::{
    error::{Code, Problem, Result},
    money::Money,
    rulebook::Rule,
};

/// What a rule's rate makes of an amount, rounded to the penny, halves away from zero.
///
/// # Errors
///
/// [`Code::OutOfRange`] beyond [`Money::MAX`], [`Code::NotANumber`] where an overlay left the rule no
/// number.
pub(super) fn at_rate(rule: &Rule, amount: Money) -> Result<Money> {
    let Some(rate) = rule.number().map(|rate| rate.normalize()) else {
        let problem = Problem::new(Code::NotANumber, "no rate", "a decimal number");
        return Err(problem.at(place(rule)).into());
    };
    exactly(rate, amount).ok_or_else(|| {
        let problem = Problem::new(Code::OutOfRange, rate.to_string(), "a rate within exact sums");
        problem.at(place(rule)).into()
    })
}

fn exactly(rate: Decimal, amount: Money) -> Option<Money> {
    let whole = 10_i128.checked_pow(rate.scale())?;
    let exact = rate.mantissa().checked_mul(i128::from(amount.pence()))?;
    let away = if (exact % whole).abs() * 2 >= whole { exact.signum() } else { 0 };
    Money::from_pence(exact / whole + away).ok()
}

/// Where a rulebook has the value of a rule.
pub(super) fn place(rule: &Rule) -> String {
    format!("rule.{:?}.value", rule.id.as_str())
}
