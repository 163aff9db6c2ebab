//! What every function throws.

use ics_rules::{Error, wire::to_json};
use wasm_bindgen::prelude::*;

use crate::crossing::from_json;

#[wasm_bindgen(raw_module = "../error.js")]
extern "C" {
    /// The class that the package exports under the same name.
    pub(crate) type IcsRulesError;

    #[wasm_bindgen(constructor)]
    fn new(message: &str, code: &str, problems: JsValue) -> IcsRulesError;
}

impl From<Error> for IcsRulesError {
    fn from(error: Error) -> Self {
        let problems = from_json(&to_json(&error.problems()));
        Self::new(&error.to_string(), error.code().as_str(), problems)
    }
}
