//! What a system's plan does to its capital.

use ics_rules::capital::CapitalQuestion;
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, rulebook};

/// What a system's plan does to its capital: a bonus for a plan that balances, a loss for one in
/// deficit, which is a range until the share is stated.
///
/// @param question The plan, and the fair-share position or the capital it depends on.
/// @param year The financial year, for example `2024/25`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const found = capital({ plan: "0", fair_share: "-20000000" }, "2024/25");
/// if (found.outcome === "answer") console.log(found.value.bonus?.earned); // "6000000.00"
#[wasm_bindgen(unchecked_return_type = "Outcome<CapitalConsequence>")]
pub fn capital(
    #[wasm_bindgen(unchecked_param_type = "CapitalQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: CapitalQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}
