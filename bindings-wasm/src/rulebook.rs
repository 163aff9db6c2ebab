//! Looking into the rules of a year.

use ics_rules::{Rule, RuleId, Rulebook, Source, rulebook::RulebookComparison};
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

/// Every rule of a year, in the order of the rulebook's files.
///
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with code `no_edition` for a year without rules, and with every problem
/// of the overlays.
///
/// @example
/// rules("2019/20").filter((rule) => rule.standing === "assumed");
#[wasm_bindgen(unchecked_return_type = "Rule[]")]
pub fn rules(
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let rulebook = rulebook(year, overlays)?;
    Ok(answer(&rulebook.rules().collect::<Vec<&Rule>>()))
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

/// Every source that the rulebook of a year lists, by number.
///
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `rules`.
///
/// @example
/// sources("2019/20").map((source) => `[${source.number}] ${source.title}`);
#[wasm_bindgen(unchecked_return_type = "Source[]")]
pub fn sources(
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let rulebook = rulebook(year, overlays)?;
    Ok(answer(&rulebook.sources().collect::<Vec<&Source>>()))
}

/// What nobody has confirmed: assumed rules, and parameters whose value no source gives.
///
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `rules`.
///
/// @example
/// openPoints("2019/20").map((rule) => rule.note);
#[wasm_bindgen(js_name = openPoints, unchecked_return_type = "Rule[]")]
pub fn open_points(
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let rulebook = rulebook(year, overlays)?;
    Ok(answer(&rulebook.open_points().collect::<Vec<&Rule>>()))
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
    Ok(answer(&compared(from, to, from_overlays, to_overlays)?))
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
    Ok(compared(from, to, from_overlays, to_overlays)?.markdown().into())
}

fn compared(
    from: &JsValue,
    to: &JsValue,
    from_overlays: &JsValue,
    to_overlays: &JsValue,
) -> ics_rules::Result<RulebookComparison> {
    Ok(rulebook(from, from_overlays)?.compare(&rulebook(to, to_overlays)?))
}

/// The criteria of the maturity matrix.
///
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `rules`.
///
/// @example
/// criteria("2019/20").filter(({ cell }) => cell?.domain === "leadership");
#[wasm_bindgen(unchecked_return_type = "Criterion[]")]
pub fn criteria(
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    Ok(answer(&rulebook(year, overlays)?.criteria()))
}

/// The payment mechanisms of a year, each with its fixed sum and its marginal rates.
///
/// @param year The financial year, for example `2019/20`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `rules`.
///
/// @example
/// payments("2019/20")[0].above; // "0.2"
#[wasm_bindgen(unchecked_return_type = "PaymentRule[]")]
pub fn payments(
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    Ok(answer(&rulebook(year, overlays)?.payments()))
}
