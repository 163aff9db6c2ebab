//! Assessing and explaining a system's year.

use ics_rules::{
    Assessment, Explanation, Result, SystemYear, assess_document,
    wire::{Dash, Value},
};
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, from_json, optional, rulebook, tree, value};

/// Assesses a system's year: control total, positions, risk share, maturity, freedoms, routes.
///
/// Amounts are texts in pounds with two decimal places: a surplus, a favourable variance and money
/// received are positive; a deficit, an adverse variance and money paid are negative. Each part is
/// an outcome: `answer`, `cannot_tell` with what is missing, or `not_in_force`; a part that the
/// document gives nothing for is `null`.
///
/// @param systemYear The document, or its JSON text. Whole numbers may stand for amounts.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} with every problem of the document and of the overlays.
///
/// @example
/// const { control_total } = assess(systemYear);
/// if (control_total.outcome === "answer") console.log(control_total.value.total); // "3000000.00"
#[wasm_bindgen(unchecked_return_type = "Assessment")]
pub fn assess(
    #[wasm_bindgen(js_name = systemYear, unchecked_param_type = "SystemYear | string")]
    system_year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    Ok(from_json(&assessed(system_year, overlays)?.json()))
}

/// The assessments of several years as one table, in order of year and then of system: month, aim,
/// basis, plan, outturn, against plan and against what the system is held to. Where a column changes
/// its meaning from one row to the next, `breaks` says what changed: aim, basis or map.
///
/// @param systemYears The documents, or their JSON text as one list.
/// @throws {IcsRulesError} with every problem of a document, by its place in the list.
///
/// @example
/// for (const row of series(systemYears).rows) console.log(row.year, row.against_plan);
#[wasm_bindgen(unchecked_return_type = "Series")]
pub fn series(
    #[wasm_bindgen(js_name = systemYears, unchecked_param_type = "SystemYear[] | string")]
    system_years: &JsValue,
) -> Answer {
    Ok(answer(&ics_rules::assessment::series_of(&tree(system_years)?)?))
}

/// The assessment of a system's year as a report for people: tables in pounds with deficits in
/// brackets, then caveats and sources.
///
/// @param systemYear The document, or its JSON text.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `assess`.
///
/// @example
/// console.log(report(systemYear));
#[wasm_bindgen(unchecked_return_type = "string")]
pub fn report(
    #[wasm_bindgen(js_name = systemYear, unchecked_param_type = "SystemYear | string")]
    system_year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    Ok(assessed(system_year, overlays)?.report().into())
}

/// The report and the explanation as HTML. Every text of the document is escaped.
///
/// @param systemYear The document, or its JSON text.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `assess`.
///
/// @example
/// element.innerHTML = reportHtml(systemYear);
#[wasm_bindgen(js_name = reportHtml, unchecked_return_type = "string")]
pub fn report_html(
    #[wasm_bindgen(js_name = systemYear, unchecked_param_type = "SystemYear | string")]
    system_year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    Ok(assessed(system_year, overlays)?.html().into())
}

/// Why every answer of the assessment is what it is: a tree of statements, each with the values
/// compared, its rules and their sources.
///
/// @param systemYear The document, or its JSON text.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `assess`.
///
/// @example
/// for (const part of explain(systemYear).because) console.log(part.says);
#[wasm_bindgen(unchecked_return_type = "Explanation")]
pub fn explain(
    #[wasm_bindgen(js_name = systemYear, unchecked_param_type = "SystemYear | string")]
    system_year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    Ok(answer(&assessed(system_year, overlays)?.explain()))
}

/// Why one part of the assessment is what it is; `null` when the document gives nothing for it.
///
/// @param systemYear The document, or its JSON text.
/// @param part The part.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `assess`, and with code `unknown_value` for another part.
///
/// @example
/// const shared = explainPart(systemYear, "risk_share");
/// if (shared !== null) console.log(shared.says);
#[wasm_bindgen(js_name = explainPart, unchecked_return_type = "Explanation | null")]
pub fn explain_part(
    #[wasm_bindgen(js_name = systemYear, unchecked_param_type = "SystemYear | string")]
    system_year: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "AssessmentPart")] part: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let part = value(part)?;
    Ok(answer(&assessed(system_year, overlays)?.explain_part(part)))
}

/// The explanation as indented text, whole or of one part; empty when the document gives nothing
/// for the part.
///
/// @param systemYear The document, or its JSON text.
/// @param part The part; the whole when it is left out.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `explainPart`.
///
/// @example
/// console.log(explainText(systemYear, "control_total"));
#[wasm_bindgen(js_name = explainText, unchecked_return_type = "string")]
pub fn explain_text(
    #[wasm_bindgen(js_name = systemYear, unchecked_param_type = "SystemYear | string")]
    system_year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "AssessmentPart")] part: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    explained(system_year, part, overlays, Explanation::to_string)
}

/// The explanation as a Markdown list with its rules and sources, whole or of one part; empty when
/// the document gives nothing for the part.
///
/// @param systemYear The document, or its JSON text.
/// @param part The part; the whole when it is left out.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `explainPart`.
///
/// @example
/// writeFileSync("why.md", explainMarkdown(systemYear));
#[wasm_bindgen(js_name = explainMarkdown, unchecked_return_type = "string")]
pub fn explain_markdown(
    #[wasm_bindgen(js_name = systemYear, unchecked_param_type = "SystemYear | string")]
    system_year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "AssessmentPart")] part: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    explained(system_year, part, overlays, Explanation::markdown)
}

/// The explanation as HTML, nested `<details>` with rules and sources, whole or of one part; empty
/// when the document gives nothing for the part. Every text is escaped.
///
/// @param systemYear The document, or its JSON text.
/// @param part The part; the whole when it is left out.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `explainPart`.
///
/// @example
/// element.innerHTML = explainHtml(systemYear, "routes");
#[wasm_bindgen(js_name = explainHtml, unchecked_return_type = "string")]
pub fn explain_html(
    #[wasm_bindgen(js_name = systemYear, unchecked_param_type = "SystemYear | string")]
    system_year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "AssessmentPart")] part: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    explained(system_year, part, overlays, Explanation::html)
}

/// What the same facts come to under the rules of another year: which parts differ, and which
/// parameter alone makes the difference. What the other year does not know is left out and listed.
///
/// @param systemYear The document, or its JSON text.
/// @param year The year whose rules it is put under.
/// @param overlays Local rulebook files (TOML) laid over the edition of that year, in order.
/// @throws {IcsRulesError} as `assess`, and where the facts cannot be put under the other rules.
///
/// @example
/// for (const change of answersUnder(systemYear, "2018/19").differing) console.log(change.part);
#[wasm_bindgen(js_name = answersUnder, unchecked_return_type = "AnswersCompared")]
pub fn answers_under(
    #[wasm_bindgen(js_name = systemYear, unchecked_param_type = "SystemYear | string")]
    system_year: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let assessment = assess_document(&tree(system_year)?, &[])?;
    Ok(answer(&assessment.under(&rulebook(year, overlays)?)?))
}

/// Checks a system's year without assessing it, and gives it back with amounts as texts in pounds.
///
/// @param systemYear The document, or its JSON text.
/// @throws {IcsRulesError} with every problem of the document, each with its path.
///
/// @example
/// checkSystemYear({ ...form, unit: "thousands" }).members[0].control_total; // "3500000.00"
#[wasm_bindgen(js_name = checkSystemYear, unchecked_return_type = "SystemYear")]
pub fn check_system_year(
    #[wasm_bindgen(js_name = systemYear, unchecked_param_type = "SystemYear | string")]
    system_year: &JsValue,
) -> Answer {
    Ok(from_json(&SystemYear::from_value(&tree(system_year)?)?.json()))
}

/// Reads a system's year from tables as people keep them, and gives it back with amounts as texts in
/// pounds. `members`, `returns` and so on are lists of rows.
///
/// Amounts may have commas, pound signs and brackets for deficits. A blank cell is left out and never
/// zero. A column `excluded.psf.to_date` stands for nested fields, and a text such as `RHQ; 03N` for a
/// list.
///
/// @param tables The tables with `system`, `year` and `unit` (`pounds`, or `thousands` or `£000`).
/// @param columns The field that each column is, by column, where it is called otherwise:
/// `{ "Org code": "code" }`; or such an object by table, `{ returns: {...} }`.
/// @param dash What a dash alone in a cell means: `missing`, or `nil` for an amount of nothing;
/// `missing` when left out.
/// @throws {IcsRulesError} with every problem of every table, each by the row as it was given, from 0,
/// and the caller's own name of the column. A column that no row should have is named once.
///
/// @example
/// const members = [{ Org: "RHQ", kind: "Foundation Trust", Plan: "(3,500.5)" }];
/// const tables = { system: "QF7", year: "2019/20", unit: "£000", members };
/// systemYearFromTables(tables, { Org: "code", Plan: "control_total" }).members[0].control_total;
/// // "-3500500.00"
#[wasm_bindgen(js_name = systemYearFromTables, unchecked_return_type = "SystemYear")]
pub fn system_year_from_tables(
    #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | string")] tables: &JsValue,
    #[wasm_bindgen(
        unchecked_optional_param_type = "Record<string, string> | Record<string, Record<string, string>>"
    )]
    columns: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Dash")] dash: &JsValue,
) -> Answer {
    let columns = if columns.is_undefined() { Value::Null } else { tree(columns)? };
    let dash = optional(dash)?.unwrap_or(Dash::Missing);
    let read = SystemYear::from_tables(&tree(tables)?, &columns, dash, None)?;
    Ok(from_json(&read.json()))
}

fn assessed(system_year: &JsValue, overlays: &JsValue) -> Result<Assessment> {
    let overlays: Vec<String> = optional(overlays)?.unwrap_or_default();
    assess_document(&tree(system_year)?, &overlays)
}

/// The explanation of the whole, or of a part, as a text; empty when the document gives nothing for it.
fn explained(
    system_year: &JsValue,
    part: &JsValue,
    overlays: &JsValue,
    text: fn(&Explanation) -> String,
) -> Answer {
    let part = optional(part)?;
    let assessment = assessed(system_year, overlays)?;
    let why = part.map_or_else(|| Some(assessment.explain()), |part| assessment.explain_part(part));
    Ok(why.as_ref().map(text).unwrap_or_default().into())
}
