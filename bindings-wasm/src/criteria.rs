//! Maturity from the criteria of the matrix.

use ics_rules::oversight;
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, rulebook};

/// How mature a system is by the criteria of the matrix and their evidence: the stage of each domain, as
/// judged or as its criteria show, and what is missing for the next, by criterion.
///
/// @param report What is stated of criteria by their ids, each with its evidence.
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the report, of the year and of the overlays.
///
/// @example
/// const shown = { present: true, evidence: "board minute 7" };
/// const criteria = { "maturity.leadership.maturing.learning-culture": shown };
/// const found = maturityByCriteria({ judged: { leadership: "developing" }, criteria }, "2019/20");
/// if (found.outcome === "answer") console.log(found.value.domains[0].next?.unmet);
#[wasm_bindgen(js_name = maturityByCriteria, unchecked_return_type = "Outcome<MaturityByCriteria>")]
pub fn maturity_by_criteria(
    #[wasm_bindgen(unchecked_param_type = "CriteriaReport | string")] report: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let report = document(report)?;
    Ok(answer(&oversight::maturity_by_criteria(&rulebook(year, overlays)?, &report)?))
}
