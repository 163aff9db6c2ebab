//! Sharing amounts exactly.

use ics_rules::allocation::{AllocationQuestion, SettlementQuestion, SplitQuestion};
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document};

/// Shares an amount between organisations in proportion to weights, within bounds.
///
/// The parts and what is unallocated make the amount exactly. Pennies that do not divide go to the
/// largest remainders and, among equals, in order of organisation code. Each part has the sign of
/// the amount; bounds are sizes, zero or more, for gains and losses alike.
///
/// @param question The amount, the weights, and the least and most that a part may be.
/// @throws {IcsRulesError} with every problem, among them `no_weight`, `negative_weight`,
/// `limits_cannot_hold` and `unknown_code`.
///
/// @example
/// allocate({ amount: "-4000.01", weights: { RHQ: "2", RXF: "1" }, at_most: { RHQ: "1000" } });
/// // parts: RHQ -1000.00 (at_cap), RXF -3000.01 (free); unallocated 0.00
#[wasm_bindgen(unchecked_return_type = "Allocation")]
pub fn allocate(
    #[wasm_bindgen(unchecked_param_type = "AllocationQuestion | string")] question: &JsValue,
) -> Answer {
    Ok(answer(&document::<AllocationQuestion>(question)?.answer()?))
}

/// Splits an organisation's amount over systems by shares that sum to at most 1.
///
/// The parts and what is outside make the amount exactly, each with its sign.
///
/// @param question The amount, and the shares by system code.
/// @throws {IcsRulesError} with every problem, among them `shares_do_not_sum` and `empty`.
///
/// @example
/// split({ amount: "100.01", shares: { QF7: "0.333", QWO: "0.667" } }).parts.QF7; // "33.30"
#[wasm_bindgen(unchecked_return_type = "Split")]
pub fn split(
    #[wasm_bindgen(unchecked_param_type = "SplitQuestion | string")] question: &JsValue,
) -> Answer {
    Ok(answer(&document::<SplitQuestion>(question)?.answer()?))
}

/// The payments that give everybody what they are owed; they are few, though not always fewest.
///
/// @param question The nets by account (an organisation's code, `pool` or `unallocated`): received
/// positive, paid negative.
/// @throws {IcsRulesError} with every problem, among them `not_net_neutral`.
///
/// @example
/// settle({ nets: { RHQ: "-30", RXF: "10", "03N": "20" } });
/// // [{ from: "RHQ", to: "03N", amount: "20.00" }, { from: "RHQ", to: "RXF", amount: "10.00" }]
#[wasm_bindgen(unchecked_return_type = "Transfer[]")]
pub fn settle(
    #[wasm_bindgen(unchecked_param_type = "SettlementQuestion | string")] question: &JsValue,
) -> Answer {
    Ok(answer(&document::<SettlementQuestion>(question)?.answer()?))
}
