//! Reserves: which must be held, and releasing one.

use ics_rules::reserve::{ReleaseQuestion, ReserveRequirementQuestion, provider_holder as holder};
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, rulebook, value};

/// Whether a reserve is released by the rules of the year, and what that moves.
///
/// The outcome is `cannot_tell` where a condition of the year is not stated.
///
/// @param question The reserve, its holder's figures, and whether the year's conditions hold.
/// @param year The financial year, `2016/17` or `2017/18`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const before = { amount: "9900000", position: "-17400000", control_total: "-17400000" };
/// const found = releaseReserve({ ...before, treasury_consent: true }, "2016/17");
/// if (found.outcome === "answer") console.log(found.value.after.variance); // "0.00"
#[wasm_bindgen(js_name = releaseReserve, unchecked_return_type = "Outcome<ReserveRelease>")]
pub fn release_reserve(
    #[wasm_bindgen(unchecked_param_type = "ReleaseQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: ReleaseQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}

/// Which reserves the rules of the year ask an organisation to hold, how much each is, and who holds
/// it.
///
/// The outcome is `cannot_tell` where what a reserve depends on is not stated.
///
/// @param question The organisation, its kind, and its allocation or contract value.
/// @param year The financial year, for example `2017/18`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const ccg = { organisation: "03N", kind: "ccg", allocation: "800000000" } as const;
/// const found = reserveRequirement(ccg, "2016/17");
/// if (found.outcome === "answer") console.log(found.value.reserves[0]?.amount); // "8000000.00"
#[wasm_bindgen(js_name = reserveRequirement, unchecked_return_type = "Outcome<ReserveRequirement>")]
pub fn reserve_requirement(
    #[wasm_bindgen(unchecked_param_type = "ReserveRequirementQuestion | string")]
    question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: ReserveRequirementQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}

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
