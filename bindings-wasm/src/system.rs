//! The indicative populations of levels.

use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, rulebook, value};

/// The indicative population of a level and the rule that gives it; `null` where the year has none.
///
/// @param level The level.
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the level, of the year and of the overlays.
///
/// @example
/// const [rule, band] = populationBand("neighbourhood", "2019/20") ?? [];
#[wasm_bindgen(
    js_name = populationBand,
    unchecked_return_type = "[rule: Rule, band: PopulationBand] | null"
)]
pub fn population_band(
    #[wasm_bindgen(unchecked_param_type = "Level")] level: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let level = value(level)?;
    Ok(answer(&rulebook(year, overlays)?.population_band(level)))
}

/// Where a population lies against the indicative population of a level; its edges are inside.
/// `null` where the year has none.
///
/// @param level The level.
/// @param population How many people.
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `populationBand`, and for a population that is not a count.
///
/// @example
/// footing("neighbourhood", 47500, "2019/20"); // "inside"
#[wasm_bindgen(unchecked_return_type = "Footing | null")]
pub fn footing(
    #[wasm_bindgen(unchecked_param_type = "Level")] level: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] population: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let (level, population) = (value(level)?, value(population)?);
    let rulebook = rulebook(year, overlays)?;
    Ok(answer(&rulebook.population_band(level).map(|(_, band)| band.footing(population))))
}
