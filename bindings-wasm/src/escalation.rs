//! Escalation in any year.

use ics_rules::oversight;
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, rulebook};

/// How a concern about a body is escalated on a day: the ladder of stages, the roles by segment and the
/// statutory powers, each in its own years. Neither a stage nor a segment opens or excludes a power.
///
/// @param question The kind of body, a day of the year, its segment, and what is known of it.
/// @param year The financial year, for example `2023/24`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const found = escalation({ body: "nhs_trust", date: "2023-06-01", segment: 3 }, "2023/24");
/// if (found.roles.outcome === "answer") console.log(found.roles.value.board); // "jointly"
#[wasm_bindgen(unchecked_return_type = "Escalation")]
pub fn escalation(
    #[wasm_bindgen(unchecked_param_type = "EscalationQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question = document(question)?;
    Ok(answer(&oversight::escalation(&rulebook(year, overlays)?, &question)?))
}
