//! The segment of a body, as indicated and as decided.

use ics_rules::oversight::segment::SegmentQuestion;
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, explained, rulebook};

/// What segment a body is in by the framework of its day, 2016 to 2025. Signs of a need open a
/// judgement and never set a segment; the judgement indicates one; what was decided stands beside it.
///
/// @param question The body, and as far as they are known the date, the evidence, the judgement and
/// what was decided.
/// @param year The financial year, for example `2018/19`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const found = segment({
///   body: "foundation_trust", evidence: { use_of_resources_need: true }, decided: { segment: 2 },
/// }, "2018/19");
/// if (found.outcome === "answer") console.log(found.value.opens_judgement); // true
#[wasm_bindgen(unchecked_return_type = "Outcome<Segment>")]
pub fn segment(
    #[wasm_bindgen(unchecked_param_type = "SegmentQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: SegmentQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}

/// Why a body's segment is what it is: a tree of statements, each with the values compared, its rules and their sources.
/// `null` where there is no answer: the outcome of `segment` says what is missing.
///
/// @param question As for `segment`.
/// @param year The financial year, for example `2018/19`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `segment`.
///
/// @example
/// explainSegment(question, "2018/19")?.says;
#[wasm_bindgen(js_name = explainSegment, unchecked_return_type = "Explanation | null")]
pub fn explain_segment(
    #[wasm_bindgen(unchecked_param_type = "SegmentQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: SegmentQuestion = document(question)?;
    let rulebook = rulebook(year, overlays)?;
    explained(&question.answer(&rulebook)?, &rulebook)
}
