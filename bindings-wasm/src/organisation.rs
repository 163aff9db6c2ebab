//! Codes of organisations.

use ics_rules::OdsCode;
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, value};

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
