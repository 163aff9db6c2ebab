//! Governance requirements against what a system reports.

use ics_rules::oversight;
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, rulebook};

/// Which governance requirements of a day a system meets, by what it reports. A requirement is met only
/// with evidence, or by a number that is enough; what is not reported is not stated.
///
/// @param report The day, and what is reported of requirements by their ids.
/// @param year The financial year, for example `2022/23`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the report, of the year and of the overlays.
///
/// @example
/// const reported = { "governance.statutory.icb-members": { count: 2 } };
/// const found = checkGovernance({ date: "2022-07-01", reported }, "2022/23");
/// if (found.outcome === "answer") console.log(found.value.missing);
#[wasm_bindgen(js_name = checkGovernance, unchecked_return_type = "Outcome<GovernanceCheck>")]
pub fn check_governance(
    #[wasm_bindgen(unchecked_param_type = "GovernanceReport | string")] report: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let report = document(report)?;
    Ok(answer(&oversight::check_governance(&rulebook(year, overlays)?, &report)?))
}
