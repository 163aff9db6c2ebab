//! Special measures for quality and for finance.

use ics_rules::oversight::special_measures::SpecialMeasuresQuestion;
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, explained, rulebook};

/// Whether a trust meets the usual tests for special measures, to June 2021, and by when the CQC
/// usually inspects a trust that has entered. The tests never decide entry.
///
/// @param question The ratings, the grounds of finance, and the day of entry.
/// @param year The financial year, for example `2018/19`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const found = specialMeasures({ entered: "2018-07-15" }, "2018/19");
/// if (found.outcome === "answer") console.log(found.value.reinspection_by); // "2019-07-15"
#[wasm_bindgen(js_name = specialMeasures, unchecked_return_type = "Outcome<SpecialMeasures>")]
pub fn special_measures(
    #[wasm_bindgen(unchecked_param_type = "SpecialMeasuresQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: SpecialMeasuresQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}

/// Why a trust meets the tests for special measures or does not: a tree of statements, each with the
/// values compared, its rules and their sources. `null` where there is no answer: the outcome of
/// `specialMeasures` says what is missing.
///
/// @param question As for `specialMeasures`.
/// @param year The financial year, for example `2018/19`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `specialMeasures`.
///
/// @example
/// explainSpecialMeasures(question, "2018/19")?.says;
#[wasm_bindgen(js_name = explainSpecialMeasures, unchecked_return_type = "Explanation | null")]
pub fn explain_special_measures(
    #[wasm_bindgen(unchecked_param_type = "SpecialMeasuresQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: SpecialMeasuresQuestion = document(question)?;
    let rulebook = rulebook(year, overlays)?;
    explained(&question.answer(&rulebook)?, &rulebook)
}
