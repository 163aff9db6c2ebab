//! Writing JSON: the text that `serde_json` writes, by a serializer that cannot fail on the way.
//!
//! Every type brings its own instance of the functions that write it. `serde_json` writes to anything
//! and so asks after each field whether the writer failed. Appending to a text does not fail, and
//! without that question the same answers take far less room in the npm package.

mod canonical;
mod compound;
mod value;

use std::fmt::Display;

use serde::ser::{self, Serialize};

pub(crate) use canonical::canonical;

/// The JSON of a value; none for what no document of this library holds: a binary float, raw bytes.
pub(super) fn json(value: &impl Serialize) -> Option<String> {
    let mut json = Json::default();
    value.serialize(&mut json).ok()?;
    Some(json.text)
}

/// The texts of one type, by its name, that a value holds, wherever they stand in it.
///
/// The value is written to find them, as another serializer would bring each type a second instance
/// of the functions that write it.
pub(super) fn texts_of(name: &'static str, value: &impl Serialize) -> Vec<String> {
    let mut json = Json { wanted: Some(name), ..Json::default() };
    // What cannot be written holds no text of a type of this library.
    let _ = value.serialize(&mut json);
    json.found
}

#[derive(Default)]
struct Json {
    /// The text so far. Its last byte tells whether a list or an object was just opened.
    text: String,
    /// The name of the type whose texts are kept.
    wanted: Option<&'static str>,
    /// Whether the next text is of that type.
    is_wanted: bool,
    found: Vec<String>,
}

/// The refusal of what no document of this library holds.
#[derive(Debug, thiserror::Error)]
#[error("a value that documents do not hold")]
struct Unwritable;

type Written = Result<(), Unwritable>;

impl ser::Error for Unwritable {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

impl Json {
    /// Separates what follows from what was written before it in the same list or object.
    fn next(&mut self) {
        if !matches!(self.text.as_bytes().last(), Some(b'[' | b'{')) {
            self.text.push(',');
        }
    }

    fn name(&mut self, name: &str) {
        self.next();
        self.quoted(name);
        self.text.push(':');
    }

    /// Opens the object that holds a variant by its name.
    fn variant(&mut self, name: &str, opening: &str) {
        self.text.push('{');
        self.name(name);
        self.text.push_str(opening);
    }

    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        if text.bytes().any(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
            text.chars().for_each(|c| self.escaped(c));
        } else {
            self.text.push_str(text);
        }
        self.text.push('"');
    }

    fn escaped(&mut self, c: char) {
        match c {
            '"' => self.text.push_str(r#"\""#),
            '\\' => self.text.push_str(r"\\"),
            '\n' => self.text.push_str(r"\n"),
            '\r' => self.text.push_str(r"\r"),
            '\t' => self.text.push_str(r"\t"),
            '\u{8}' => self.text.push_str(r"\b"),
            '\u{c}' => self.text.push_str(r"\f"),
            '\0'..' ' => {
                let code = u32::from(c);
                let digits = [code >> 4, code & 0xf].map(|digit| char::from_digit(digit, 16));
                self.text.push_str(r"\u00");
                self.text.extend(digits.into_iter().flatten());
            }
            _ => self.text.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    #[derive(serde::Serialize)]
    enum Shape {
        Unit,
        Newtype(Option<i64>),
        Tuple(u8, char),
        Struct { inner: BTreeMap<u8, bool>, unit: () },
    }

    #[derive(serde::Serialize)]
    struct Pair(i128, &'static str);

    #[derive(serde::Serialize)]
    struct Sample {
        shapes: Vec<Shape>,
        pairs: (Pair, Pair),
        none: [u8; 0],
        #[serde(skip_serializing_if = "Option::is_none")]
        left_out: Option<u8>,
    }

    #[test]
    fn every_shape_is_written_as_serde_json_writes_it() {
        let inner = BTreeMap::from([(3, true), (12, false)]);
        let value = Sample {
            shapes: vec![
                Shape::Unit,
                Shape::Newtype(None),
                Shape::Newtype(Some(-7)),
                Shape::Tuple(255, '"'),
                Shape::Struct { inner, unit: () },
                Shape::Struct { inner: BTreeMap::new(), unit: () },
            ],
            pairs: (Pair(i128::MIN, "[{"), Pair(i128::MAX, "")),
            none: [],
            left_out: None,
        };
        assert_eq!(json(&value), Some(serde_json::to_string(&value).unwrap()));
    }

    #[test]
    fn the_texts_of_a_type_are_found_wherever_they_stand() {
        #[derive(serde::Serialize, PartialEq, Eq, PartialOrd, Ord)]
        struct Id(&'static str);
        #[derive(serde::Serialize)]
        struct Other(&'static str);
        let value =
            (Id("a"), vec![Some(Id("b \"c\""))], BTreeMap::from([(Id("d"), Other("e"))]), "f");
        assert_eq!(texts_of("Id", &value), ["a", "b \"c\"", "d"]);
        assert_eq!(texts_of("Other", &value), ["e"]);
    }

    #[test]
    fn no_float_is_written() {
        assert_eq!(json(&vec![0.1]), None);
    }

    proptest! {
        #[test]
        fn every_text_is_written_as_serde_json_writes_it(
            texts in prop::collection::btree_map(any::<String>(), "[\0-\u{7f}]{0,9}", 0..4),
        ) {
            prop_assert_eq!(json(&texts), Some(serde_json::to_string(&texts).unwrap()));
        }
    }
}
