//! The npm package `ics-rules`: conversions, and no rules.
//!
//! Whatever goes in crosses as JSON and is read by the core's own reader, so that every problem is
//! the core's; whatever comes out is the core's JSON. The questions are those that the core lists; what is
//! asked in another way has a file. The comments on exported functions are for readers of TypeScript.

#![expect(clippy::doc_markdown, reason = "the comments are read as TSDoc")]
#![expect(unreachable_pub, reason = "JavaScript reaches what `wasm_bindgen` exports")]

mod allocation;
mod assessment;
mod crossing;
mod error;
mod money;
mod oversight;
mod questions;
mod receipt;
mod reserve;
mod rulebook;
mod system;
mod vocabulary;

use wasm_bindgen::prelude::wasm_bindgen;

/// The version of the library, for example `0.1.0`.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    ics_rules::VERSION.to_owned()
}
