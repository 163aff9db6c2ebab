//! JSON text to a document tree.

use std::{fmt, path::Path};

use serde::{
    Deserialize,
    de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor},
};

use super::Value;
use crate::error::{Code, Problem, Result};

impl Value {
    /// Reads JSON.
    ///
    /// # Errors
    ///
    /// [`Code::NotJson`] with line and column, [`Code::TooDeep`] beyond 32 levels.
    pub fn from_json(text: &str) -> Result<Self> {
        tree(text, Self::DEEPEST)
    }
}

/// Reads JSON of at most so many levels.
pub(super) fn tree(text: &str, levels: usize) -> Result<Value> {
    let mut json = serde_json::Deserializer::from_str(text);
    let read = Tree { levels }.deserialize(&mut json).and_then(|tree| json.end().map(|()| tree));
    read.map_err(|error| {
        // The tree's own refusal is the only error of this category: it takes any JSON.
        if error.is_data() {
            Value::deeper_than(levels)
        } else {
            let expected = if is_file_name(text) {
                "a JSON document; this is the name of a file: read it and give its text"
            } else {
                "a JSON document"
            };
            Problem::new(Code::NotJson, error.to_string(), expected).into()
        }
    })
}

/// Whether a text that is no JSON ends as the names of files with JSON do.
fn is_file_name(text: &str) -> bool {
    let is_json = |kind: &std::ffi::OsStr| kind.eq_ignore_ascii_case("json");
    text.lines().count() == 1 && Path::new(text.trim_end()).extension().is_some_and(is_json)
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        Tree { levels: Self::DEEPEST }.deserialize(json)
    }
}

#[derive(Clone, Copy)]
struct Tree {
    /// How many levels may still follow.
    levels: usize,
}

impl Tree {
    fn deeper<E: serde::de::Error>(self) -> Result<Self, E> {
        let levels = self.levels.checked_sub(1);
        let levels = levels.ok_or_else(|| E::custom("lists or objects nested too deep"))?;
        Ok(Self { levels })
    }
}

impl<'de> DeserializeSeed<'de> for Tree {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Value, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Whole(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Whole(number.into()))
    }

    // The parser's float is only shown in the refusal; no rule ever sees it.
    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::inexact(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let inner = self.deeper::<A::Error>()?;
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(inner)? {
            items.push(item);
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let inner = self.deeper::<A::Error>()?;
        let mut fields = Vec::new();
        while let Some(name) = object.next_key()? {
            fields.push((name, object.next_value_seed(inner)?));
        }
        Ok(Value::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn code(text: &str) -> Option<Code> {
        Value::from_json(text).err().map(|error| error.code())
    }

    #[test]
    fn any_json_is_kept_as_written() {
        let tree = Value::from_json(r#"{"a": [1, -2, 0.5, "x", null, true], "a": {}}"#).unwrap();
        let list = vec![
            Value::Whole(1),
            Value::Whole(-2),
            Value::Inexact("0.5".into()),
            Value::Text("x".into()),
            Value::Null,
            Value::Bool(true),
        ];
        let fields = vec![("a".into(), Value::List(list)), ("a".into(), Value::Object(Vec::new()))];
        assert_eq!(tree, Value::Object(fields));
    }

    #[test]
    fn a_number_with_a_point_or_exponent_is_never_whole() {
        for text in ["1.0", "1e2", "9007199254740990.9999", "123456789012345678901234567890"] {
            assert!(matches!(Value::from_json(text), Ok(Value::Inexact(_))), "{text}");
        }
    }

    #[test]
    fn what_is_not_json_is_refused_with_its_place() {
        for text in ["", "{", "{} {}", "nul", "{'a': 1}", "[1,]", "NaN", "1e999"] {
            assert_eq!(code(text), Some(Code::NotJson), "{text}");
        }
        let error = Value::from_json("{\n  \"a\": }").unwrap_err();
        assert!(error.to_string().contains("line 2 column 8"), "{error}");
    }

    #[test]
    fn the_name_of_a_file_is_said_to_be_one() {
        let said = |text: &str| Value::from_json(text).unwrap_err().to_string();
        assert!(said("returns/month 7.json").contains("read it and give its text"));
        assert!(!said("{\n.json").contains("name of a file"));
    }

    #[test]
    fn nesting_is_bounded_before_the_stack_is() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert_eq!(code(&nested(Value::DEEPEST)), None);
        assert_eq!(code(&nested(Value::DEEPEST + 1)), Some(Code::TooDeep));
        assert_eq!(code(&nested(100_000)), Some(Code::TooDeep));
    }
}
