//! Which version of the library this is.

use wasm_bindgen::prelude::*;

/// The version of the library, for example `0.1.0`.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    ics_rules::VERSION.to_owned()
}
