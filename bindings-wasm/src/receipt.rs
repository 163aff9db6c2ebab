//! Receipts: an assessment kept with all that it came from, and checked again.

use ics_rules::assessment::verify_document;
use wasm_bindgen::prelude::*;

use crate::{
    assessment::assessed,
    crossing::{Answer, answer, from_json, tree},
};

#[wasm_bindgen(typescript_custom_section)]
const RECEIPT: &str = r#"
/**
 * An assessment with all that it came from, as JSON.
 */
export interface Receipt {
    /**
     * The form of the receipt.
     */
    receipt: 1;
    /**
     * The version of the package that answered.
     */
    version: string;
    /**
     * The digest of the rules that it answered by, and the local files (TOML) laid over the edition.
     */
    rulebook: { digest: string; overlays: string[] };
    /**
     * The document that was assessed.
     */
    document: SystemYear;
    /**
     * The assessment.
     */
    answers: Assessment;
    /**
     * The digest of all of this.
     */
    digest: string;
}
"#;

/// The assessment of a system's year as a receipt, to be kept with the paper it went into: the document,
/// the local rulebook files, every answer, the version of the package and digests of the rules and of the
/// whole. `verify` answers it again later, in any language.
///
/// @param systemYear The document, or its JSON text.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `assess`.
///
/// @example
/// localStorage.setItem("month 7", JSON.stringify(receipt(systemYear)));
#[wasm_bindgen(unchecked_return_type = "Receipt")]
pub fn receipt(
    #[wasm_bindgen(js_name = systemYear, unchecked_param_type = "SystemYear | string")]
    system_year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    Ok(from_json(&assessed(system_year, overlays)?.receipt()))
}

/// Answers the document of a receipt again and says whether every answer is the same, or which differ
/// and whether the rules or the library changed. A receipt that was altered is said to be.
///
/// @param receipt The receipt, or its JSON text.
/// @throws {IcsRulesError} for a receipt that lacks a part, is of a later form, or holds what this version
/// cannot read, each with its path.
///
/// @example
/// if (verify(receipt(systemYear)).verdict === "the_same") console.log("nothing has changed");
#[wasm_bindgen(unchecked_return_type = "Verification")]
pub fn verify(
    #[wasm_bindgen(unchecked_param_type = "Receipt | string")] receipt: &JsValue,
) -> Answer {
    Ok(answer(&verify_document(&tree(receipt)?)?))
}
