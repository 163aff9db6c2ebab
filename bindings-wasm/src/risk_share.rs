//! Sharing a gain or loss of a system.

use ics_rules::risk_share::{ExposureQuestion, SharingQuestion};
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, rulebook};

/// Shares a gain or loss between the members of a system as they have agreed: who bears or has how
/// much, and who pays whom.
///
/// What is shared is the sum of what each member's own variance brings to the pool, or the `amount`
/// where the agreement says `on: "stated"`. A loss is met from the `waterfall` first. What is left is
/// shared layer by layer, in each by its `basis` and within the `limits`; what a limit cuts off goes
/// on to the others until nothing more fits. What the layers leave with somebody is in `left_with`,
/// by member's code, `reserve`, `region` or `outside`.
///
/// A gain and money received are positive, a loss and money paid negative. The outcome is
/// `cannot_tell` where a figure that the agreement goes by, or the answer to a condition, is missing.
///
/// @param question The agreement, the figures of each member and, where one is shared, the stated
/// amount.
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the agreement, of the year and of the overlays,
/// among them `layers_overlap`, `layers_leave_gap`, `shares_do_not_sum` and `limits_cannot_hold`.
///
/// @example
/// const agreement = {
///   basis: "turnover",
///   losses: [
///     { from: "0", to: "600", shared: "0.5", left_with: { region: "0.5" } },
///     { from: "600", shared: "1", basis: { equal: "0.25", turnover: "0.75" } },
///   ],
///   limits: { RXF: { amount: "150" } },
/// };
/// const members = [
///   { code: "RHQ", own_variance: "-900", control_total: "0", turnover: "2000" },
///   { code: "RXF", own_variance: "0", control_total: "0", turnover: "1000" },
/// ];
/// const shared = shareRisk({ agreement, members }, "2019/20");
/// if (shared.outcome === "answer") console.log(shared.value.members.map((member) => member.share));
/// // ["-450.00", "-150.00"], and "-300.00" is left with the region
#[wasm_bindgen(js_name = shareRisk, unchecked_return_type = "Outcome<RiskShare>")]
pub fn share_risk(
    #[wasm_bindgen(unchecked_param_type = "SharingQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: SharingQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}

/// What every outcome of the system would mean for each member by an agreement: break points, the
/// part of a further pound at each, the most a member can come to take and where, and the
/// improvement that frees it.
///
/// Between break points a share is a straight line, so the points alone draw it. An outcome is the
/// amount in the pool before the waterfall, a gain positive and a loss negative. Figures that the
/// agreement goes by, own variances among them, are held as they are. The outcome is `cannot_tell`
/// where a condition of the waterfall has no answer; `losses` and `gains` are where a figure is
/// missing.
///
/// @param question The agreement, the members, and where they are of interest the outcome as it
/// stands (`now`) and the `outcomes` whose shares are wanted to the penny.
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem, as `shareRisk`, and `out_of_range` for more than a
/// thousand members.
///
/// @example
/// const agreement = { basis: "equal", limits: { RHQ: { amount: "300" } } };
/// const members = [{ code: "RHQ", control_total: "0" }, { code: "RXF", control_total: "0" }];
/// const exposure = riskExposure({ agreement, members, now: "-1000", outcomes: ["-700"] }, "2019/20");
/// if (exposure.outcome === "answer" && exposure.value.losses.outcome === "answer") {
///   console.log(exposure.value.losses.value.members[0]); // RHQ: most "-300.00", most_at "-600.00"
///   console.log(exposure.value.at[0].shares); // { RHQ: "-300.00", RXF: "-400.00" }
/// }
#[wasm_bindgen(js_name = riskExposure, unchecked_return_type = "Outcome<Exposure>")]
pub fn risk_exposure(
    #[wasm_bindgen(unchecked_param_type = "ExposureQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: ExposureQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}
