//! Repayable support between systems or members.

use ics_rules::mutual_aid::SupportQuestion;
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, rulebook};

/// What moves when systems or members support another, and what is repaid when.
///
/// What is repaid is what was given, to the penny, for each giver and in all. The outcome is
/// `cannot_tell` where a term is not stated, as none is published.
///
/// @param question Who gives what to whom, what it moves, and on what terms.
/// @param year The financial year of giving, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const terms = {
///   within_years: 3, interest: "0", instalments: "equal", early_repayment: "at any time",
/// };
/// const givers = { QHG: "5000000", QJG: "5000000" };
/// const found = support({ receiver: "QUE", givers, moves: "control_totals", terms }, "2019/20");
/// if (found.outcome === "answer") console.log(found.value.repay_by); // "2022/23"
#[wasm_bindgen(unchecked_return_type = "Outcome<SupportSchedule>")]
pub fn support(
    #[wasm_bindgen(unchecked_param_type = "SupportQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: SupportQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}
