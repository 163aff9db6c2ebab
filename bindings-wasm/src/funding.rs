//! Funds that depend on delivery, and what else a year pays or withholds.

use ics_rules::funding::{
    self, BonusQuestion, DeficitSupportQuestion, FundQuestion, RewardQuestion, TaperQuestion,
    YearEnd,
};
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, rulebook};

/// What an organisation has earned of a fund, has lost, can recover and may still earn.
///
/// With what is certain to come the four make the allocation to the penny. All performance is before
/// sustainability money; a surplus is positive, a deficit negative. The outcome is `cannot_tell` where
/// an input that matters is missing, and names it.
///
/// @param question The fund, and the year as far as it has gone.
/// @param year The financial year, for example `2018/19`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const fund = {
///   kind: "provider_sustainability", code: "RHQ", amount: "10000000", accepted: true, is_ics: false,
/// };
/// const quarters = [
///   { quarter: "Q1", control_total: "-500000", performance: "-500001" },
///   { quarter: "Q2", control_total: "-300000" },
/// ];
/// const told = assessFund({ fund, quarters }, "2019/20");
/// if (told.outcome === "answer") console.log(told.value.recoverable); // 1500000.00
#[wasm_bindgen(js_name = assessFund, unchecked_return_type = "Outcome<FundAssessment>")]
pub fn assess_fund(
    #[wasm_bindgen(unchecked_param_type = "FundQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: FundQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}

/// What a result better than the control total earns: pound for pound, in 2016/17.
///
/// @param yearEnd The result at the end of the year, before sustainability money.
/// @param year The financial year, for example `2016/17`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const yearEnd = { code: "RHQ", control_total: "-2000000", performance: "1000000", accepted: true };
/// const earned = incentive(yearEnd, "2016/17");
/// if (earned.outcome === "answer") console.log(earned.value.amount); // 3000000.00
#[wasm_bindgen(unchecked_return_type = "Outcome<Incentive>")]
pub fn incentive(
    #[wasm_bindgen(js_name = yearEnd, unchecked_param_type = "YearEnd | string")]
    year_end: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let year_end: YearEnd = document(year_end)?;
    Ok(answer(&funding::incentive(&rulebook(year, overlays)?, &year_end)?))
}

/// What a shortfall leaves of an allocation where a fund is lost gradually (2020/21, designed and
/// not operated). The slope is the rulebook's, which is assumed.
///
/// @param question The allocation, and the result at the end of the year.
/// @param year The financial year, for example `2020/21`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const year_end = { code: "RHQ", control_total: "0", performance: "-3000000", accepted: true };
/// const left = taper({ amount: "8000000", year_end }, "2020/21");
/// if (left.outcome === "answer") console.log(left.value.earned); // 5000000.00
#[wasm_bindgen(unchecked_return_type = "Outcome<Taper>")]
pub fn taper(
    #[wasm_bindgen(unchecked_param_type = "TaperQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: TaperQuestion = document(question)?;
    Ok(answer(&funding::taper(&rulebook(year, overlays)?, &question)?))
}

/// Shares what is left of a fund among the providers that met or beat their control totals
/// (2016/17). No source gives the key, so the question does.
///
/// @param question What is left, the results of the providers, and the key.
/// @param year The financial year, for example `2016/17`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const providers = [{ code: "RHQ", control_total: "0", performance: "5", accepted: true }];
/// const shared = bonus({ amount: "9", providers, weights: { RHQ: 1 } }, "2016/17");
/// if (shared.outcome === "answer") console.log(shared.value.providers[0].amount); // 9.00
#[wasm_bindgen(unchecked_return_type = "Outcome<Bonus>")]
pub fn bonus(
    #[wasm_bindgen(unchecked_param_type = "BonusQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: BonusQuestion = document(question)?;
    Ok(answer(&funding::bonus(&rulebook(year, overlays)?, &question)?))
}

/// The reward of a trust that stays in surplus or leaves deficit (2020/21, designed and not
/// operated).
///
/// @param question The trust, for what it is to be rewarded, and its relevant income.
/// @param year The financial year, for example `2020/21`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const reward = transitionalReward(
///   { code: "RHQ", path: "stays_in_surplus", relevant_income: "500000000", rewards_before: 0 },
///   "2020/21",
/// );
/// if (reward.outcome === "answer") console.log(reward.value.amount); // 2500000.00
#[wasm_bindgen(js_name = transitionalReward, unchecked_return_type = "Outcome<Reward>")]
pub fn transitional_reward(
    #[wasm_bindgen(unchecked_param_type = "RewardQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: RewardQuestion = document(question)?;
    Ok(answer(&funding::transitional_reward(&rulebook(year, overlays)?, &question)?))
}

/// What a system has received of its deficit support, what is withheld and what is to come
/// (from 2024/25). What counts as off plan is not published, so the question states what was withheld
/// and released; without quarters it is not known.
///
/// @param question The support planned, and what was decided quarter by quarter.
/// @param year The financial year, for example `2025/26`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, of the year and of the overlays.
///
/// @example
/// const quarters = [
///   { quarter: "Q1", due: "100", withheld: "100", released: "0" },
///   { quarter: "Q2", due: "100", withheld: "0", released: "60" },
/// ];
/// const support = deficitSupport({ system: "QYG", planned: "400", quarters }, "2025/26");
/// if (support.outcome === "answer") console.log(support.value.withheld); // an outcome: 40.00
#[wasm_bindgen(js_name = deficitSupport, unchecked_return_type = "Outcome<DeficitSupport>")]
pub fn deficit_support(
    #[wasm_bindgen(unchecked_param_type = "DeficitSupportQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: DeficitSupportQuestion = document(question)?;
    Ok(answer(&funding::deficit_support(&rulebook(year, overlays)?, &question)?))
}
