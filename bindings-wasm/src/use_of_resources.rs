//! The use of resources score of a trust.

use ics_rules::oversight::use_of_resources::UseOfResourcesQuestion;
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, explained, rulebook};

/// A trust's use of resources score, 2016 to 2019: five metrics, their mean, and floors; how far each
/// metric is from the bands beside its own, and what would be the smallest change of one metric to
/// each better score.
///
/// @param question Each metric as a value or as the amounts it is worked out from, and the
/// circumstances that the score depends on.
/// @param year The financial year, for example `2017/18`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const found = useOfResources({
///   capital_service_capacity: { value: "2.6" }, liquidity: { value: "30.56" },
///   margin: { adjusted_surplus: "400000", operating_income: "100000000" },
///   distance_from_plan: { value: "8.40" }, agency: { value: "-55.96" },
///   control_total: "accepted", financial_special_measures: false,
/// }, "2017/18");
/// if (found.outcome === "answer") console.log(found.value.overall); // 1
#[wasm_bindgen(js_name = useOfResources, unchecked_return_type = "Outcome<UseOfResources>")]
pub fn use_of_resources(
    #[wasm_bindgen(unchecked_param_type = "UseOfResourcesQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: UseOfResourcesQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}

/// Why a trust's use of resources score is what it is: a tree of statements, each with the values compared, its rules and their sources.
/// `null` where there is no answer: the outcome of `useOfResources` says what is missing.
///
/// @param question As for `useOfResources`.
/// @param year The financial year, for example `2017/18`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `useOfResources`.
///
/// @example
/// explainUseOfResources(question, "2017/18")?.because.map(({ says }) => says);
#[wasm_bindgen(js_name = explainUseOfResources, unchecked_return_type = "Explanation | null")]
pub fn explain_use_of_resources(
    #[wasm_bindgen(unchecked_param_type = "UseOfResourcesQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: UseOfResourcesQuestion = document(question)?;
    let rulebook = rulebook(year, overlays)?;
    explained(&question.answer(&rulebook)?, &rulebook)
}
