//! Legal powers, and the notice of a requirement.

use ics_rules::oversight;
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, explained, rulebook};

/// Which statutory powers are open against a body on a day, which are excluded and why, and which
/// cannot be told from what was stated.
///
/// What is left out of `known` neither opens nor excludes a power. Where the question names one power,
/// a day outside its dates is answered with `not_in_force`.
///
/// @param question The kind of body, the day, and what the regulator holds.
/// @param year The financial year, for example `2022/23`; every edition lists every power.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const known = { functions: "satisfied" };
/// const found = legalPowers({ body: "icb", date: "2022-07-01", known }, "2022/23");
/// if (found.outcome === "answer") for (const one of found.value.open) console.log(one.statute);
#[wasm_bindgen(js_name = legalPowers, unchecked_return_type = "Outcome<LegalPowers>")]
pub fn legal_powers(
    #[wasm_bindgen(unchecked_param_type = "PowersQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question = document(question)?;
    Ok(answer(&oversight::legal_powers(&rulebook(year, overlays)?, &question)?))
}

/// Whether the notice of a requirement or penalty is valid, and until when it may be answered.
///
/// Days are counted from the day after receipt.
///
/// @param question What is intended, the day of receipt, and the days that the notice gives.
/// @param year The financial year, for example `2024/25`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const found = checkNotice({ measure: "compliance_requirement", received: "2024-06-01" }, "2024/25");
/// if (found.outcome === "answer") console.log(found.value.last_day); // "2024-06-29"
#[wasm_bindgen(js_name = checkNotice, unchecked_return_type = "Outcome<NoticePeriod>")]
pub fn check_notice(
    #[wasm_bindgen(unchecked_param_type = "NoticeQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question = document(question)?;
    Ok(answer(&oversight::check_notice(&rulebook(year, overlays)?, &question)?))
}

/// Why each power is open or excluded: a tree of statements, each with the values compared, its rules and their sources.
/// `null` where there is no answer: the outcome of `legalPowers` says what is missing.
///
/// @param question As for `legalPowers`.
/// @param year The financial year, for example `2022/23`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `legalPowers`.
///
/// @example
/// explainLegalPowers(question, "2022/23")?.because.map(({ says }) => says);
#[wasm_bindgen(js_name = explainLegalPowers, unchecked_return_type = "Explanation | null")]
pub fn explain_legal_powers(
    #[wasm_bindgen(unchecked_param_type = "PowersQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question = document(question)?;
    let rulebook = rulebook(year, overlays)?;
    explained(&oversight::legal_powers(&rulebook, &question)?, &rulebook)
}
