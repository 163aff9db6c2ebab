//! Sharing a system's variance.

use ics_rules::risk_share::SharingQuestion;
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, rulebook};

/// Shares a system's variance between its members as they have agreed: who bears or gains how much,
/// and who pays whom.
///
/// A gain and money received are positive, a loss and money paid negative. The outcome is
/// `cannot_tell` where members lack the figure that the agreement goes by.
///
/// @param question The agreement, and the figures of each member.
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the agreement, of the year and of the overlays.
///
/// @example
/// const members = [
///   { code: "RHQ", own_variance: "-900", control_total: "0", turnover: "2000" },
///   { code: "RXF", own_variance: "0", control_total: "0", turnover: "1000" },
/// ];
/// const shared = shareRisk({ agreement: { basis: "turnover" }, members }, "2019/20");
/// if (shared.outcome === "answer") console.log(shared.value.transfers); // RXF pays RHQ 300.00
#[wasm_bindgen(js_name = shareRisk, unchecked_return_type = "Outcome<RiskShare>")]
pub fn share_risk(
    #[wasm_bindgen(unchecked_param_type = "SharingQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: SharingQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}
