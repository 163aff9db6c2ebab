//! What of oversight is asked with more than one document.

use ics_rules::{
    Explain, OdsCode,
    oversight::{self, cohort::CohortQuestion},
};
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, optional, rulebook, value};

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

/// A cohort out of the tables that the publisher of the NHS Oversight Framework has, as the question
/// that `cohort` takes.
///
/// Columns are found by their names, in any order: `quarter` and `trust_code`, which must be there, what
/// is known of a trust (`trust_name`, `provider_type`, `average_metric_score`,
/// `financial_override_flag` and so on), and a column for each metric by the code of its score
/// (`OF1061`). Others are not read, and a blank cell was not published. Rows of several files for one
/// trust are joined by its code.
///
/// @param files The texts of the CSV files, of one quarter: that of trusts, that of metric scores, or both.
/// @throws {IcsRulesError} with every problem, each with its file, row and column, all counted from 0.
///
/// @example
/// const question = cohortFromCsv([await file.text()]);
/// const found = cohort(question, "2025/26");
#[wasm_bindgen(js_name = cohortFromCsv, unchecked_return_type = "CohortQuestion")]
pub fn cohort_from_csv(
    #[wasm_bindgen(unchecked_param_type = "string[]")] files: &JsValue,
) -> Answer {
    let files: Vec<String> = value(files)?;
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    Ok(answer(&CohortQuestion::from_published_csv(&files)?))
}

/// Why a trust is in its segment: a tree of statements, each with the values compared, its rules and
/// their sources. `null` where the cohort cannot be told or does not have the trust.
///
/// @param question The trusts, their results on each metric, and how averages become segments.
/// @param code The code of the trust.
/// @param year The financial year, for example `2025/26`.
/// @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
/// @throws {IcsRulesError} as `cohort`.
///
/// @example
/// explainTrust(question, "R1A", "2025/26")?.says;
#[wasm_bindgen(js_name = explainTrust, unchecked_return_type = "Explanation | null")]
pub fn explain_trust(
    #[wasm_bindgen(unchecked_param_type = "CohortQuestion | string")] question: &JsValue,
    code: &str,
    #[wasm_bindgen(unchecked_param_type = "FinancialYear")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] overlays: &JsValue,
) -> Answer {
    let question: CohortQuestion = document(question)?;
    let rulebook = rulebook(year, overlays)?;
    let code = code.parse::<OdsCode>()?;
    let found = question.answer(&rulebook)?;
    let trust = found.answer().and_then(|cohort| cohort.trust(&code));
    Ok(answer(&trust.map(|trust| trust.explain(&rulebook)).transpose()?))
}
