//! Maturity, freedoms, and the route of an intervention.

use ics_rules::oversight;
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, explained, optional, rulebook, value};

/// How mature a system is, whether it may be named, and what is missing for its next stage.
///
/// @param report The stage of each domain, as those who know the system judge.
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the report, of the year and of the overlays.
///
/// @example
/// const stages = { leadership: "maturing", architecture: "thriving", care_models: "developing" };
/// const found = maturity({ ...stages, track_record: "maturing", population: true }, "2019/20");
/// if (found.outcome === "answer") console.log(found.value.overall); // "developing"
#[wasm_bindgen(unchecked_return_type = "Outcome<Maturity>")]
pub fn maturity(
    #[wasm_bindgen(unchecked_param_type = "MaturityReport | string")] report: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let report = document(report)?;
    Ok(answer(&oversight::maturity(&rulebook(year, overlays)?, &report)?))
}

/// What a system is free, or bound, to do at a stage, and what others owe it.
///
/// @param stage The stage of the system.
/// @param year The financial year, for example `2019/20`.
/// @param inherit Whether entries of earlier stages are kept; the rulebook's setting when left out.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the stage, of the year and of the overlays.
///
/// @example
/// const found = freedoms("thriving", "2019/20");
/// if (found.outcome === "answer") for (const entry of found.value.entries) console.log(entry.says);
#[wasm_bindgen(unchecked_return_type = "Outcome<FreedomsInForce>")]
pub fn freedoms(
    #[wasm_bindgen(unchecked_param_type = "Stage")] stage: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "boolean | null")] inherit: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let (stage, inherit) = (value(stage)?, optional(inherit)?);
    Ok(answer(&oversight::freedoms(&rulebook(year, overlays)?, stage, inherit)?))
}

/// How an intervention or another response must run: who decides, and every step in order.
///
/// Whether circumstances are exceptional and whether the decision must be national are judgements
/// that the caller states; without them the outcome for an intervention is `cannot_tell`.
///
/// @param intervention What is to be done, with whom, in a system of what stage.
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the intervention, of the year and of the overlays.
///
/// @example
/// const found = route(
///   {
///     subject: "organisation",
///     stage: "developing",
///     response: "intervention",
///     exceptional: false,
///     needs_national_decision: false,
///   },
///   "2019/20",
/// );
/// if (found.outcome === "answer") console.log(found.value.decides);
#[wasm_bindgen(unchecked_return_type = "Outcome<Route>")]
pub fn route(
    #[wasm_bindgen(unchecked_param_type = "Intervention | string")] intervention: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let asked = document(intervention)?;
    Ok(answer(&oversight::route(&rulebook(year, overlays)?, &asked)?))
}

/// A trust's metrics under the framework of another year: those it knows, with their scores where bands
/// decide them, and those that did not exist in it.
///
/// @param trust The metrics by name: `capital_service_capacity`, `liquidity`, `margin`,
/// `distance_from_plan` and `agency` of 2016 to 2019, or the codes of 2025/26, for example `OF1061`.
/// @param year The financial year, for example `2017/18`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} for names that no year knows.
///
/// @example
/// metricsUnder({ metrics: { liquidity: "-7", OF1061: "6.7" } }, "2017/18").refused[0].metric; // "OF1061"
#[wasm_bindgen(js_name = metricsUnder, unchecked_return_type = "MetricsUnder")]
pub fn metrics_under(
    #[wasm_bindgen(unchecked_param_type = "TrustMetrics | string")] trust: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let asked = document(trust)?;
    Ok(answer(&oversight::metrics_under(&rulebook(year, overlays)?, &asked)?))
}

/// Why an intervention runs as it does: a tree of statements, each with the values compared, its rules and their sources.
/// `null` where there is no answer: the outcome of `route` says what is missing.
///
/// @param intervention As for `route`.
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `route`.
///
/// @example
/// explainRoute(intervention, "2019/20")?.because.map(({ says }) => says);
#[wasm_bindgen(js_name = explainRoute, unchecked_return_type = "Explanation | null")]
pub fn explain_route(
    #[wasm_bindgen(unchecked_param_type = "Intervention | string")] intervention: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let asked = document(intervention)?;
    let rulebook = rulebook(year, overlays)?;
    explained(&oversight::route(&rulebook, &asked)?, &rulebook)
}
