//! Amounts as returns have them.

use ics_rules::{Money, MoneyUnit, python::Fault};
use pyo3::prelude::*;
use rust_decimal::Decimal;

/// An amount in pounds from a cell of a return, as people write it: with commas between thousands and
/// a pound sign, a deficit in brackets or with a minus sign.
///
/// Args:
///     text: the cell.
///     unit: `pounds`, `thousands` or `millions`, also written `£`, `£000` or `£m`.
///
/// Returns:
///     The amount; None where the cell is blank, a dash, or what people and programs write in its
///     place (`n/a`, `TBC`, `NA`, `NULL`, `NaN`, `None`, `--`), which are no figure and never zero.
///
/// Raises:
///     IcsRulesError: with code `not_a_number` for what is no amount or could be two, such as `1,23`;
///         `too_precise` for a fraction of a penny; `out_of_range` beyond a trillion pounds.
///
/// >>> from ics_rules import money_from_return
/// >>> money_from_return("(1,234.5)", "thousands")
/// Decimal('-1234500.00')
/// >>> money_from_return("-", "thousands") is None
/// True
#[pyfunction]
pub(crate) fn money_from_return(text: &str, unit: &str) -> Result<Option<Decimal>, Fault> {
    let unit = MoneyUnit::from_people(unit)?;
    Ok(Money::from_return_text(text, unit)?.map(Money::pounds))
}
