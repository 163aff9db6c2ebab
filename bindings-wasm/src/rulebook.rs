//! Looking into the rules of a year.

use ics_rules::{RuleId, Rulebook};
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, rulebook, value};

/// The financial years whose rules this package has, oldest first.
///
/// @example
/// editions().includes("2019/20"); // true
#[wasm_bindgen(unchecked_return_type = "FinancialYear[]")]
pub fn editions() -> Answer {
    Ok(answer(&Rulebook::editions()?))
}

/// A digest of every rule of a year with its value, words, standing and sources: `sha256:` and 64
/// hexadecimal digits. Two rulebooks with one digest hold the same rules.
///
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `rules`.
///
/// @example
/// digest("2019/20") === digest("2019/20", [localRules]); // false
#[wasm_bindgen(unchecked_return_type = "string")]
pub fn digest(
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    Ok(rulebook(year, overlays)?.digest().into())
}

/// One rule of a year: what it says, its value, its sources and how well sourced it is.
///
/// @param id The public, stable id of the rule.
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `rules`, and with code `unknown_rule`.
///
/// @example
/// rule("control-totals.2019-20.link-minimum", "2019/20").value; // "0.15"
#[wasm_bindgen(unchecked_return_type = "Rule")]
pub fn rule(
    #[wasm_bindgen(unchecked_param_type = "RuleId")] id: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let id: String = value(id)?;
    Ok(answer(rulebook(year, overlays)?.rule(&id)?))
}

/// The systems of a day, by the names of that day, in the order of their codes.
///
/// @param date The day, for example `2022-06-30`.
/// @param year The financial year whose rulebook is asked, for example `2026/27`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `rules`, and with code `not_a_date`.
///
/// @example
/// systemsOn("2026-03-31", "2026/27").length; // 42
#[wasm_bindgen(js_name = systemsOn, unchecked_return_type = "System[]")]
pub fn systems_on(
    #[wasm_bindgen(unchecked_param_type = "string")] date: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let date: String = value(date)?;
    let rulebook = rulebook(year, overlays)?;
    Ok(answer(&rulebook.systems_on(date.parse()?)))
}

/// What weakens an answer that rests on these rules, the weakest first: those that are inferred,
/// assumed or of a status of their own.
///
/// @param rules The ids, as every answer lists them in `rules`.
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `rules`, and with code `unknown_rule` for an id that there is not.
///
/// @example
/// const found = route(intervention, "2019/20");
/// if (found.outcome === "answer") caveats(found.value.rules, "2019/20").map(({ note }) => note);
#[wasm_bindgen(unchecked_return_type = "Caveat[]")]
pub fn caveats(
    #[wasm_bindgen(unchecked_param_type = "RuleId[]")] rules: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let ids: Vec<RuleId> = value(rules)?;
    Ok(answer(&rulebook(year, overlays)?.caveats(&ids)?))
}

/// What differs between two rulebooks: the rules whose values changed, those put another way, those
/// added and those gone, each by id. Rules that name their year are paired by the part they play.
///
/// @param from The financial year compared.
/// @param to The financial year it is compared with.
/// @param fromOverlays Local rulebook files (TOML) laid over the first edition, in order.
/// @param toOverlays Local rulebook files (TOML) laid over the second edition, in order.
/// @throws {IcsRulesError} as `rules`.
///
/// @example
/// Object.keys(compareRulebooks("2018/19", "2019/20").parameters);
#[wasm_bindgen(js_name = compareRulebooks, unchecked_return_type = "RulebookComparison")]
pub fn compare_rulebooks(
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] from: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] to: &JsValue,
    #[wasm_bindgen(js_name = fromOverlays, unchecked_optional_param_type = "string[]")]
    from_overlays: &JsValue,
    #[wasm_bindgen(js_name = toOverlays, unchecked_optional_param_type = "string[]")]
    to_overlays: &JsValue,
) -> Answer {
    Ok(answer(&rulebook(from, from_overlays)?.compare(&rulebook(to, to_overlays)?)))
}

/// The same as Markdown: one line in words and a table for each kind of difference.
///
/// @param from The financial year compared.
/// @param to The financial year it is compared with.
/// @param fromOverlays Local rulebook files (TOML) laid over the first edition, in order.
/// @param toOverlays Local rulebook files (TOML) laid over the second edition, in order.
/// @throws {IcsRulesError} as `rules`.
///
/// @example
/// console.log(comparisonMarkdown("2018/19", "2019/20"));
#[wasm_bindgen(js_name = comparisonMarkdown, unchecked_return_type = "string")]
pub fn comparison_markdown(
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] from: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] to: &JsValue,
    #[wasm_bindgen(js_name = fromOverlays, unchecked_optional_param_type = "string[]")]
    from_overlays: &JsValue,
    #[wasm_bindgen(js_name = toOverlays, unchecked_optional_param_type = "string[]")]
    to_overlays: &JsValue,
) -> Answer {
    let compared = rulebook(from, from_overlays)?.compare(&rulebook(to, to_overlays)?);
    Ok(compared.markdown().into())
}
