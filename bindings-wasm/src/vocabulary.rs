//! Words of the vocabulary, checked: years, months and codes.

use ics_rules::{FinancialYear, Month, OdsCode};
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, value};

/// A financial year, checked.
///
/// @throws {IcsRulesError} with code `not_a_year`.
///
/// @example
/// parseYear("2019/20"); // "2019/20"
#[wasm_bindgen(js_name = parseYear, unchecked_return_type = "FinancialYear")]
pub fn parse_year(#[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue) -> Answer {
    Ok(answer(&value::<FinancialYear>(text)?))
}

/// A month of the financial year as a number from 1 (April) to 12 (March).
///
/// @throws {IcsRulesError} with code `not_a_month`.
///
/// @example
/// parseMonth("M6"); // 6: September
#[wasm_bindgen(js_name = parseMonth, unchecked_return_type = "Month")]
pub fn parse_month(
    #[wasm_bindgen(unchecked_param_type = "string | number")] month: &JsValue,
) -> Answer {
    Ok(answer(&value::<Month>(month)?))
}

/// An organisation's code, checked: three to ten capital letters and digits.
///
/// @throws {IcsRulesError} with code `not_a_code`.
///
/// @example
/// parseOrganisationCode("RHQ"); // "RHQ"
#[wasm_bindgen(js_name = parseOrganisationCode, unchecked_return_type = "OdsCode")]
pub fn parse_organisation_code(
    #[wasm_bindgen(unchecked_param_type = "string")] code: &JsValue,
) -> Answer {
    Ok(answer(&value::<OdsCode>(code)?))
}
