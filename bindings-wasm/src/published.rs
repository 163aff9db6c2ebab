//! Published figures, read and recomputed.

use ics_rules::published::{PublishedRow, Reconciliation};
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
