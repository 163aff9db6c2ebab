//! Questions about control totals that are asked on their own.

use ics_rules::{
    control_total::{ForecastChangeQuestion, MinimumImprovementQuestion},
    debt::{HistoricDebtQuestion, OverspendQuestion},
};
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, rulebook};

/// What a change of a provider's forecast leads to: who oversees it, what it needs, what follows.
///
/// The outcome is `cannot_tell` where the forecast worsens before the last quarter and `early_until`
/// is not stated, as no source gives it.
///
/// @param question The provider, its forecast before and after, and its system's forecast and plan.
/// @param year The financial year, for example `2023/24`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const forecasts = { before: "0", after: "-4000000", system_after: "1000000", system_plan: "0" };
/// const question = { provider: "RHQ", month: 9, ...forecasts, early_until: 4 };
/// const found = forecastChange(question, "2023/24");
/// if (found.outcome === "answer") console.log(found.value.worsening?.oversight.overseer); // "system"
#[wasm_bindgen(js_name = forecastChange, unchecked_return_type = "Outcome<ForecastChange>")]
pub fn forecast_change(
    #[wasm_bindgen(unchecked_param_type = "ForecastChangeQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: ForecastChangeQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}

/// The least by which an overspending CCG must improve, and whether its control total does.
///
/// @param question The CCG, its outturn of the year before, its allocation and its control total.
/// @param year The financial year, `2018/19`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const ccg = { ccg: "03N", prior_outturn: "-20000000", allocation: "850000000" };
/// const found = minimumImprovement(ccg, "2018/19");
/// if (found.outcome === "answer") console.log(found.value.required?.improvement); // "8500000.00"
#[wasm_bindgen(js_name = minimumImprovement, unchecked_return_type = "Outcome<MinimumImprovement>")]
pub fn minimum_improvement(
    #[wasm_bindgen(unchecked_param_type = "MinimumImprovementQuestion | string")]
    question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: MinimumImprovementQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}

/// Whether historic debt is written off: where the integrated care board and its system both
/// balanced in each of the years that count. Every rule of it is assumed.
///
/// @param question The board, the debt, and the outturns by financial year.
/// @param year The financial year, for example `2023/24`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const balanced = { icb: "0", system: "0" };
/// const results = { "2022/23": balanced, "2023/24": balanced };
/// const found = historicDebt({ icb: "QMJ", debt: "100000000", results }, "2023/24");
/// if (found.outcome === "answer") console.log(found.value.written_off); // "100000000.00"
#[wasm_bindgen(js_name = historicDebt, unchecked_return_type = "Outcome<HistoricDebt>")]
pub fn historic_debt(
    #[wasm_bindgen(unchecked_param_type = "HistoricDebtQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: HistoricDebtQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}

/// The instalments by which an integrated care board repays an overspend made after the years that
/// count for the write-off of historic debt. Every rule of it is assumed.
///
/// @param question The board, the year and the amount of the overspend, and the allocations of later
/// years.
/// @param year The financial year, for example `2024/25`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const overspend = { icb: "QMJ", year: "2024/25", overspend: "30000000" };
/// const found = overspendRepayment({ ...overspend, allocation: "2500000000" }, "2024/25");
/// if (found.outcome === "answer") console.log(found.value.repaid_by); // "2027/28"
#[wasm_bindgen(js_name = overspendRepayment, unchecked_return_type = "Outcome<OverspendRepayment>")]
pub fn overspend_repayment(
    #[wasm_bindgen(unchecked_param_type = "OverspendQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: OverspendQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}
