//! Savings and losses shared outside a dead-band.

use ics_rules::shared_savings::CorridorQuestion;
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, rulebook};

/// Settles what was spent against a benchmark: what is earned of a gain or owed of a loss.
///
/// A gain and what is earned are positive, a loss and what is owed negative, in the currency of the
/// question. `amount` alone is rounded, once, to the penny, halves away from zero; sizes between are
/// exact. The outcome is `cannot_tell` where the terms need what the question does not say.
///
/// @param question The benchmark, what was spent or the difference, and the terms: in full, or by the
/// name of a published scheme with its performance year and the organisation's band.
/// @param year The financial year of the rulebook, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the question, among them `not_in_force` for a scheme
/// in a year in which it does not hold.
///
/// @example
/// const band = { gain: "0.02", loss: "0.02" };
/// const settled = settleCorridor({
///   preset: "mssp-2018.track-1", year: 2018, band,
///   benchmark: "100000", actual: "90000", quality: "0.9", quality_met: true,
/// }, "2019/20");
/// if (settled.outcome === "answer") console.log(settled.value.amount); // 4410.00
#[wasm_bindgen(js_name = settleCorridor, unchecked_return_type = "Outcome<Settlement>")]
pub fn settle_corridor(
    #[wasm_bindgen(unchecked_param_type = "CorridorQuestion | string")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: CorridorQuestion = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}

/// The published corridor schemes that `settleCorridor` knows by name.
///
/// @param year The financial year of the rulebook, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the year and of the overlays.
///
/// @example
/// corridorPresets("2019/20").map((preset) => preset.id); // mssp-2018.track-1, …
#[wasm_bindgen(js_name = corridorPresets, unchecked_return_type = "CorridorPreset[]")]
pub fn corridor_presets(
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    Ok(answer(&rulebook(year, overlays)?.corridors()))
}
