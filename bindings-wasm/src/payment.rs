//! What payment mechanisms pay.

use ics_rules::payment::PaymentQuestion;
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, rulebook};

/// What is paid for what was done, by a fixed sum and a marginal rate on the difference: by a
/// mechanism of the year's rules, or by terms of your own.
///
/// Amounts are payments to the provider. The outcome is `not_in_force` in a year without the
/// mechanism, and names the years that have it.
///
/// @param question The mechanism or the terms, and what was expected and done, as activity or value.
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const activity = { baseline: 1000, actual: 1100, price: "2000" };
/// const paid = payment({ mechanism: "blended_emergency", activity }, "2019/20");
/// if (paid.outcome === "answer") console.log(paid.value.total); // "2040000.00"
#[wasm_bindgen(unchecked_return_type = "Outcome<Payment>")]
pub fn payment(
    #[wasm_bindgen(unchecked_param_type = "PaymentQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: PaymentQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}
