//! Published figures, read and recomputed.

use ics_rules::published::{
    PublishedRow, Reconciliation, SegmentReconciliation, SegmentTables, SettlementReconciliation,
    SettlementTable,
};
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, rulebook};

/// Reads published figures and recomputes what follows from others: variances, sums, identities
/// between rows of one case, each compared within the rounding of what was printed.
///
/// Figures are texts as printed in the file; an empty text means not published. A row that cannot be
/// read is named with its problems and spoils no other. `clean` says that every row was read and
/// nothing differs.
///
/// @param rows The rows of the file, each an object by column, or their JSON text.
/// @param year The financial year of the rulebook to cite.
/// @throws {IcsRulesError} with every problem of the shape of the rows, or `empty`.
///
/// @example
/// const { clean, unread, differing } = reconcile(rows, "2019/20");
#[wasm_bindgen(unchecked_return_type = "Reconciliation")]
pub fn reconcile(
    #[wasm_bindgen(unchecked_param_type = "PublishedRow[] | string")] rows: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
) -> Answer {
    Ok(answer(&reconciled(rows, year)?))
}

/// The same as a table for people: published and computed figures side by side, what differs, what
/// could not be read and what could not be checked.
///
/// @param rows The rows of the file, each an object by column, or their JSON text.
/// @param year The financial year of the rulebook to cite.
/// @throws {IcsRulesError} as `reconcile`.
///
/// @example
/// console.log(reconciliationReport(rows, "2019/20"));
#[wasm_bindgen(js_name = reconciliationReport, unchecked_return_type = "string")]
pub fn reconciliation_report(
    #[wasm_bindgen(unchecked_param_type = "PublishedRow[] | string")] rows: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
) -> Answer {
    Ok(reconciled(rows, year)?.report().into())
}

fn reconciled(rows: &JsValue, year: &JsValue) -> ics_rules::Result<Reconciliation> {
    let rows: Vec<PublishedRow> = document(rows)?;
    ics_rules::published::reconcile(&rulebook(year, &JsValue::UNDEFINED)?, &rows)
}

/// Settles published settlements of a corridor scheme again, each by the terms of its track, and
/// compares: the generated amount, the gates, the share and what was earned or owed, exactly or within
/// the rounding that a rule states.
///
/// Columns may come in any order and others may stand beside them. A row that cannot be read is named
/// with its problems, each with its column, and spoils no other. `clean` says that every row was read
/// and nothing differs.
///
/// @param table The names of the columns and the fields of the rows, all texts, or their JSON text.
/// @param year The financial year of the rulebook to cite.
/// @throws {IcsRulesError} with every missing column, or `empty`.
///
/// @example
/// const [columns, ...rows] = parse(csv); // any reader of CSV that gives arrays
/// const { clean, unread, differing } = reconcileSettlements({ columns, rows }, "2019/20");
#[wasm_bindgen(js_name = reconcileSettlements, unchecked_return_type = "SettlementReconciliation")]
pub fn reconcile_settlements(
    #[wasm_bindgen(unchecked_param_type = "SettlementTable | string")] table: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
) -> Answer {
    Ok(answer(&settlements(table, year)?))
}

/// The same as a table for people: published and computed amounts side by side, what differs and what
/// could not be read.
///
/// @param table The names of the columns and the fields of the rows, all texts, or their JSON text.
/// @param year The financial year of the rulebook to cite.
/// @throws {IcsRulesError} as `reconcileSettlements`.
///
/// @example
/// console.log(settlementsReport({ columns, rows }, "2019/20"));
#[wasm_bindgen(js_name = settlementsReport, unchecked_return_type = "string")]
pub fn settlements_report(
    #[wasm_bindgen(unchecked_param_type = "SettlementTable | string")] table: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
) -> Answer {
    Ok(settlements(table, year)?.report().into())
}

fn settlements(table: &JsValue, year: &JsValue) -> ics_rules::Result<SettlementReconciliation> {
    let table: SettlementTable = document(table)?;
    ics_rules::published::reconcile_settlements(&rulebook(year, &JsValue::UNDEFINED)?, &table)
}

/// Recomputes published scores and segments of trusts and compares: the scores of ranks where the
/// tables have everybody who is ranked, finance scores, averages, domain scores, segments by the cut
/// points of the quarter, the override and the segment in the end.
///
/// Each quarter of the tables is a cohort of its own. Averages may differ by the tolerance that a rule
/// states; everything else must be the same. What the tables alone do not determine is counted and
/// listed with the reason. `clean` says that every row was read and nothing differs.
///
/// @param tables The three tables, each the names of its columns and the fields of its rows, all texts;
/// or their JSON text. With `quartiles`, segments by quarters are shown too.
/// @param year The financial year of the framework.
/// @throws {IcsRulesError} with every missing column, or `empty`.
///
/// @example
/// const tables = { trusts, metric_scores: scores, raw_ranks: ranks };
/// const { clean, not_checked } = reconcileSegments(tables, "2025/26");
#[wasm_bindgen(js_name = reconcileSegments, unchecked_return_type = "SegmentReconciliation")]
pub fn reconcile_segments(
    #[wasm_bindgen(unchecked_param_type = "SegmentTables | string")] tables: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
) -> Answer {
    Ok(answer(&segments(tables, year)?))
}

/// The same as a table for people.
///
/// @param tables The three tables, or their JSON text.
/// @param year The financial year of the framework.
/// @throws {IcsRulesError} as `reconcileSegments`.
///
/// @example
/// console.log(segmentsReport(tables, "2025/26"));
#[wasm_bindgen(js_name = segmentsReport, unchecked_return_type = "string")]
pub fn segments_report(
    #[wasm_bindgen(unchecked_param_type = "SegmentTables | string")] tables: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
) -> Answer {
    Ok(segments(tables, year)?.report().into())
}

fn segments(tables: &JsValue, year: &JsValue) -> ics_rules::Result<SegmentReconciliation> {
    let tables: SegmentTables = document(tables)?;
    ics_rules::published::reconcile_segments(&rulebook(year, &JsValue::UNDEFINED)?, &tables)
}
