//! Amounts and shares.

use ics_rules::{Money, MoneyUnit, Share};
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, value};

/// An amount in pounds as a text with two decimal places; a deficit is negative.
///
/// @param amount A text, or a whole number that JavaScript holds exactly.
/// @throws {IcsRulesError} with code `inexact_number` for a number with a fraction, `too_precise`,
/// `not_a_number` or `out_of_range`.
///
/// @example
/// parseMoney("1234.5"); // "1234.50"
#[wasm_bindgen(js_name = parseMoney, unchecked_return_type = "Money")]
pub fn parse_money(
    #[wasm_bindgen(unchecked_param_type = "string | number")] amount: &JsValue,
) -> Answer {
    Ok(answer(&value::<Money>(amount)?))
}

/// An amount as the NHS prints it: pounds with separators, a negative amount in brackets, pence only
/// where there are any.
///
/// @param amount A text, or a whole number that JavaScript holds exactly.
/// @throws {IcsRulesError} as `parseMoney`.
///
/// @example
/// formatMoney("-1800000.50"); // "(£1,800,000.50)"
#[wasm_bindgen(js_name = formatMoney, unchecked_return_type = "string")]
pub fn format_money(
    #[wasm_bindgen(unchecked_param_type = "string | number")] amount: &JsValue,
) -> Answer {
    Ok(value::<Money>(amount)?.nhs().to_string().into())
}

/// An amount in pounds from a cell of a return, as people write it: with commas between thousands and
/// a pound sign, a deficit in brackets or with a minus sign. `null` where the cell is blank, a dash, or
/// what people and programs write in its place (`n/a`, `TBC`, `NA`, `NULL`, `NaN`, `None`, `--`), which
/// are no figure and never zero.
///
/// @param text The cell.
/// @param unit `"pounds"`, `"thousands"` or `"millions"`, also written `"£"`, `"£000"` or `"£m"`.
/// @throws {IcsRulesError} with code `not_a_number` for what is no amount or could be two, such as
/// `1,23`; `too_precise` for a fraction of a penny; `out_of_range` beyond a trillion pounds.
///
/// @example
/// moneyFromReturn("(1,234.5)", "thousands"); // "-1234500.00"
#[wasm_bindgen(js_name = moneyFromReturn, unchecked_return_type = "Money | null")]
pub fn money_from_return(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "MoneyUnit | string")] unit: &JsValue,
) -> Answer {
    let (text, unit) = (value::<String>(text)?, value::<String>(unit)?);
    let unit = MoneyUnit::from_people(&unit)?;
    Ok(answer(&Money::from_return_text(&text, unit)?))
}

/// A share from 0 to 1, with at most twelve decimal places, as a text.
///
/// @param share A text, or 0 or 1.
/// @throws {IcsRulesError} with code `inexact_number` for a number with a fraction, `too_precise`,
/// `not_a_number` or `out_of_range`.
///
/// @example
/// parseShare("0.250"); // "0.25"
#[wasm_bindgen(js_name = parseShare, unchecked_return_type = "Share")]
pub fn parse_share(
    #[wasm_bindgen(unchecked_param_type = "string | number")] share: &JsValue,
) -> Answer {
    Ok(answer(&value::<Share>(share)?))
}
