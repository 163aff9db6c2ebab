//! Who holds the provider part of a reserve.

use ics_rules::reserve::provider_holder as holder;
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, rulebook, value};

/// Who holds the provider part of a reserve.
///
/// @param met Whether the provider met its control total of the year before; null where that is not
/// known.
/// @param year The financial year, `2017/18`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `rules`, and with code `wrong_type` for anything but a boolean or null.
///
/// @example
/// const found = providerHolder(true, "2017/18");
/// if (found.outcome === "answer") console.log(found.value.holder); // "provider"
#[wasm_bindgen(js_name = providerHolder, unchecked_return_type = "Outcome<ProviderReserve>")]
pub fn provider_holder(
    #[wasm_bindgen(unchecked_param_type = "boolean | null")] met: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    Ok(answer(&holder(&rulebook(year, overlays)?, value(met)?)))
}
