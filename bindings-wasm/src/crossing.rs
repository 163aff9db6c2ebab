//! Crossing between JavaScript and the core, by JSON.

use ics_rules::{
    FinancialYear, Result, Rulebook,
    wire::{Document, Value, to_json},
};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::error::IcsRulesError;

/// What an exported function gives: a value, or a thrown error.
pub(crate) type Answer = Result<JsValue, IcsRulesError>;

#[wasm_bindgen(raw_module = "../json.js")]
extern "C" {
    /// `JSON.stringify`, but what it would drop, alter or throw at arrives as a text that starts
    /// with [`FOREIGN`].
    #[wasm_bindgen(js_name = toJson)]
    fn json_of(given: &JsValue) -> String;
}

#[wasm_bindgen]
extern "C" {
    /// `JSON.parse`, for the core's own JSON.
    #[wasm_bindgen(js_namespace = JSON, js_name = parse)]
    pub(crate) fn from_json(text: &str) -> JsValue;
}

/// The first character of a text that stands for what no JSON document holds; see `json.js`.
const FOREIGN: char = '\0';

/// An outcome of the core as an object.
pub(crate) fn answer(outcome: &impl Serialize) -> JsValue {
    from_json(&to_json(outcome))
}

/// A document: an object, or a text that is JSON already.
pub(crate) fn document<T: Document>(given: &JsValue) -> Result<T> {
    T::from_value(&tree(given)?)
}

/// The tree of a document.
pub(crate) fn tree(given: &JsValue) -> Result<Value> {
    match given.as_string() {
        Some(json) => Value::from_json(&json),
        None => value_tree(given),
    }
}

/// A value on its own, where a text is only a text.
pub(crate) fn value<T: Document>(given: &JsValue) -> Result<T> {
    T::from_value(&value_tree(given)?)
}

/// A value that may be left out.
pub(crate) fn optional<T>(given: &JsValue) -> Result<Option<T>>
where
    Option<T>: Document,
{
    if given.is_undefined() { Ok(None) } else { value(given) }
}

/// The edition of a year with local files laid over it.
pub(crate) fn rulebook(year: &JsValue, overlays: &JsValue) -> Result<Rulebook> {
    rulebook_of(value(year)?, overlays)
}

/// As [`rulebook`], where the year is known.
pub(crate) fn rulebook_of(year: FinancialYear, overlays: &JsValue) -> Result<Rulebook> {
    let overlays: Vec<String> = optional(overlays)?.unwrap_or_default();
    overlays.iter().try_fold(Rulebook::for_year(year)?, |rulebook, text| rulebook.overlaid(text))
}

fn value_tree(given: &JsValue) -> Result<Value> {
    Value::from_json(&json_of(given)).map(with_foreign)
}

fn with_foreign(value: Value) -> Value {
    match value {
        Value::Text(text) => match text.strip_prefix(FOREIGN) {
            Some(kind) => Value::Foreign(kind.to_owned()),
            None => Value::Text(text),
        },
        Value::List(items) => Value::List(items.into_iter().map(with_foreign).collect()),
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| (name, with_foreign(value)));
            Value::Object(fields.collect())
        }
        plain => plain,
    }
}
