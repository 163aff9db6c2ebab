//! Assessing and explaining a system's year.

use ics_rules::{
    Assessment, Explanation, MoneyUnit, Result, SystemYear, assess_document,
    assessment::compare,
    wire::{Grid, GridRow, TableOptions, Value, to_json},
};
use serde::Serialize;
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

/// Every figure of every month in one long table: a line for each organisation, then one for the
/// system, which is their sum.
///
/// @param systemYear The document, or its JSON text.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `assess`.
///
/// @example
/// const table = positions(systemYear);
/// if (table.outcome === "answer") console.log(table.value[0].variance_to_date);
#[wasm_bindgen(unchecked_return_type = "Outcome<PositionLine[]>")]
pub fn positions(
    #[wasm_bindgen(js_name = systemYear, unchecked_param_type = "SystemYear | string")]
    system_year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    Ok(answer(&assessed(system_year, overlays)?.positions()?))
}

/// A system's year with changes: what if a forecast were another? Figures of returns are changed in
/// the latest return of each member.
///
/// @param systemYear The document, or its JSON text.
/// @param changes What is changed, in pounds, by the codes of members.
/// @throws {IcsRulesError} with a code that is no member's, a figure of a return that the year does not
/// have, or every problem of the year as it would then be.
///
/// @example
/// const worse = assess(changedSystemYear(systemYear, { forecast_by: { RHQ: "-5000000" } }));
/// console.log(worse.headline.says);
#[wasm_bindgen(js_name = changedSystemYear, unchecked_return_type = "SystemYear")]
pub fn changed_system_year(
    #[wasm_bindgen(js_name = systemYear, unchecked_param_type = "SystemYear | string")]
    system_year: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Changes")] changes: &JsValue,
) -> Answer {
    let changed = SystemYear::from_value(&tree(system_year)?)?.changed(&value(changes)?, None)?;
    Ok(from_json(&changed.json()))
}

/// What changes from one system's year to others, by how much, and why: scenarios of a year, or two of
/// its months.
///
/// A change is tried and not inferred: each part of the year that differs is put back alone, and where
/// no figure moves by that the scenario has an alarm.
///
/// @param base The document that the others are compared with, or its JSON text.
/// @param others The other documents by name.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `assess`.
///
/// @example
/// const worse = changedSystemYear(systemYear, { forecast_by: { RHQ: "-5000000" } });
/// for (const figure of compareSystemYears(systemYear, { worse }).figures) console.log(figure.change);
#[wasm_bindgen(js_name = compareSystemYears, unchecked_return_type = "ScenariosCompared")]
pub fn compare_system_years(
    #[wasm_bindgen(unchecked_param_type = "SystemYear | string")] base: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Record<string, SystemYear>")] others: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let overlays: Vec<String> = optional(overlays)?.unwrap_or_default();
    let base = assess_document(&tree(base)?, &overlays)?;
    let others = match tree(others)? {
        Value::Object(others) => others,
        // No system's year either: the reader says what it found in the place of an object.
        other => SystemYear::from_value(&other).map(|_| Vec::new())?,
    };
    let others = others.into_iter();
    let others = others.map(|(name, other)| Ok((name, assess_document(&other, &overlays)?)));
    Ok(answer(&compare(&base, &others.collect::<Result<Vec<_>>>()?)?))
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
/// pounds. `members`, `returns` and so on are lists of rows; lists of lists or the text of a CSV file, in
/// which the row of heads is found; or objects of `heads`, `rows` and `numbers` of rows.
///
/// Amounts may have commas, pound signs and brackets for deficits. Months are numbers, names or dates in
/// the year. A blank cell or a word for nothing is left out and never zero. A column
/// `excluded.psf.to_date` stands for nested fields, and a text such as `RHQ; 03N` for a list. Columns of
/// members and returns are known by the heads that tables of the NHS have.
///
/// @param tables The tables with `system`, `year` and `unit` (`pounds`, `thousands` or `millions`, also
/// written `£`, `£000` or `£m`), which must be said.
/// @param columns The field that each column is, by column, where it is called otherwise:
/// `{ "Plan B": "control_total" }`; or such an object by table, `{ returns: {...} }`.
/// @param dash What a dash alone in a cell means: `missing`, or `nil` for an amount of nothing;
/// `missing` when left out.
/// @param options How else the tables are read.
/// @throws {IcsRulesError} with every problem of every table, each by the row as it is counted (from 0, or
/// from `first_row`) and the caller's own name of the column. A column that no row should have is named
/// once, and one cause in more than three cells of a column is one problem with its `cells`.
///
/// @example
/// const members = [{ "Org code": "RHQ", Type: "NHS Foundation Trust", "Plan B": "(3,500.5)" }];
/// const tables = { system: "QF7", year: "2019/20", unit: "£000", members };
/// systemYearFromTables(tables, { "Plan B": "control_total" }).members[0].control_total;
/// // "-3500500.00"
#[wasm_bindgen(js_name = systemYearFromTables, unchecked_return_type = "SystemYear")]
pub fn system_year_from_tables(
    #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | string")] tables: &JsValue,
    #[wasm_bindgen(
        unchecked_optional_param_type = "Record<string, string> | Record<string, Record<string, string>>"
    )]
    columns: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Dash")] dash: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "TableOptions")] options: &JsValue,
) -> Answer {
    let options: TableOptions = optional(options)?.unwrap_or_default();
    let options = TableOptions { dash: optional(dash)?.or(options.dash), ..options };
    Ok(from_json(&from_tables(tables, columns, &options)?.json()))
}

/// Reads a system's year from tables as `systemYearFromTables` does, and tells what was left out, passed
/// over and changed.
///
/// @param tables The tables with `system`, `year` and `unit`.
/// @param columns The field that each column is, where it is called otherwise.
/// @param options How else the tables are read.
/// @throws {IcsRulesError} as `systemYearFromTables`.
///
/// @example
/// const members = "Org code,Type,Control total\nRHQ,FT,3500\nTotal,,3500";
/// const tables = { system: "QF7", year: "2019/20", unit: "£000", members };
/// readTables(tables, {}, { drop_totals: true }).notes[0].kind; // "total_left_out"
#[wasm_bindgen(
    js_name = readTables,
    unchecked_return_type = "{ system_year: SystemYear; notes: TableNote[] }"
)]
pub fn read_tables(
    #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | string")] tables: &JsValue,
    #[wasm_bindgen(
        unchecked_optional_param_type = "Record<string, string> | Record<string, Record<string, string>>"
    )]
    columns: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "TableOptions")] options: &JsValue,
) -> Answer {
    let read = from_tables(tables, columns, &optional(options)?.unwrap_or_default())?;
    let (system_year, notes) = (read.json(), to_json(&read.notes()));
    Ok(from_json(&format!(r#"{{"system_year":{system_year},"notes":{notes}}}"#)))
}

/// The rows of a CSV text, or of a block copied from a spreadsheet, each a list of texts. Where they hold a
/// row of heads: the table they are of, the heads, the field of each (`null` where it is not known), and
/// the rows below alone. Blank rows keep their places in a block and are left out of a file.
///
/// @param text The text.
/// @param unit The unit of its amounts where its heads do not say it.
/// @param table The table that a copied block is for, `members` or `returns`: its cells are parted by tabs
/// alone. Left out for the text of a CSV file.
/// @throws {IcsRulesError} with code `not_csv` for broken quotation marks, `duplicate_field` for two columns
/// of one field, `too_many_cells` for a row with more cells than heads, and `out_of_scope` for a column
/// whose head says another unit.
///
/// @example
/// cellsOf("Org code,Control total\nRHQ,3500", "thousands").fields; // ["code", "control_total"]
#[wasm_bindgen(
    js_name = cellsOf,
    unchecked_return_type = "{ table: string | null; heads: string[]; fields: (string | null)[]; rows: string[][] }"
)]
pub fn cells_of(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "MoneyUnit")] unit: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] table: &JsValue,
) -> Answer {
    let (text, unit) = (value::<String>(text)?, value::<MoneyUnit>(unit)?);
    let table: Option<String> = optional(table)?;
    let block = table.is_some();
    let grid = if block { Grid::from_clipboard(&text)? } else { Grid::from_csv(&text)? };
    let Ok(found) = SystemYear::table_in(&grid, table.as_deref()) else {
        let rows = texts(&grid.rows, block);
        return Ok(answer(&CellsOf { table: None, heads: Vec::new(), fields: Vec::new(), rows }));
    };
    found.checked(unit)?;
    Ok(answer(&CellsOf {
        table: Some(found.table.as_str()),
        heads: found.heads.iter().map(|head| head.text.as_str()).collect(),
        fields: found.heads.iter().map(|head| head.field.as_deref()).collect(),
        rows: texts(&found.rows, block),
    }))
}

/// What [`cells_of`] gives.
#[derive(Serialize)]
struct CellsOf<'g> {
    table: Option<&'g str>,
    heads: Vec<&'g str>,
    fields: Vec<Option<&'g str>>,
    rows: Vec<Vec<&'g str>>,
}

/// The cells of every row of a block, and of the rows of a file that have any.
fn texts(rows: &[GridRow], block: bool) -> Vec<Vec<&str>> {
    let texts = rows.iter().map(|row| row.texts().collect::<Vec<_>>());
    texts.filter(|row| block || row.iter().any(|text| !text.trim().is_empty())).collect()
}

fn from_tables(tables: &JsValue, columns: &JsValue, options: &TableOptions) -> Result<SystemYear> {
    let columns = if columns.is_undefined() { Value::Null } else { tree(columns)? };
    SystemYear::from_tables(&tree(tables)?, &columns, options, None)
}

pub(crate) fn assessed(system_year: &JsValue, overlays: &JsValue) -> Result<Assessment> {
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
