//! Outcomes from the JSON that `to_json` wrote.
//!
//! Every type of this library reads itself from one kind of tree, so that a program that reads all of
//! them holds each reader once, and none for what `to_json` never writes.

use std::{fmt::Display, mem, slice, vec};

use serde::{
    Deserializer,
    de::{
        DeserializeOwned, DeserializeSeed, EnumAccess, Error as _, Expected, MapAccess, SeqAccess,
        Unexpected, VariantAccess, Visitor,
    },
    forward_to_deserialize_any,
};

use super::{Value, json, word::one_of};
use crate::{
    error::{Code, Error, Problem, Result},
    text::quoted,
};

/// Any outcome from its JSON.
///
/// ```
/// use ics_rules::{CannotTell, wire};
///
/// let refusal = CannotTell { missing: vec!["returns".into()], because: "the position".into() };
/// assert_eq!(wire::from_json::<CannotTell>(&wire::to_json(&refusal))?, refusal);
/// # Ok::<(), ics_rules::Error>(())
/// ```
///
/// # Errors
///
/// [`Code::NotJson`] with line and column; [`Code::WrongType`] for JSON of anything else.
pub fn from_json<T: DeserializeOwned>(text: &str) -> Result<T> {
    // What `to_json` writes of an explanation nests as deep as its reasons do.
    const DEEPEST: usize = 120;
    T::deserialize(json::tree(text, DEEPEST)?)
}

impl serde::de::Error for Error {
    #[cold]
    fn custom<T: Display>(message: T) -> Self {
        let text = message.to_string();
        told(&text).map_or_else(|| malformed(text), Self::from)
    }
}

/// The one problem that a text tells: serde hands on the refusal of a type of ours as its text alone.
fn told(text: &str) -> Option<Problem> {
    let (told, code) = text.strip_prefix("found ")?.strip_suffix(']')?.rsplit_once(" [")?;
    let (found, expected) = told.rsplit_once(", expected ")?;
    let code = Code::ALL.iter().copied().find(|known| known.as_str() == code)?;
    Some(Problem::new(code, found, expected))
}

#[cold]
fn malformed(found: String) -> Error {
    Problem::new(Code::WrongType, found, "what this version writes as JSON").into()
}

impl Value {
    #[cold]
    fn refused(&self, expected: &dyn Expected) -> Error {
        Error::invalid_type(Unexpected::Other(&self.shown()), expected)
    }
}

impl<'de> Deserializer<'de> for Value {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self {
            Self::Null => visitor.visit_unit(),
            Self::Bool(flag) => visitor.visit_bool(flag),
            Self::Whole(_) => self.deserialize_u64(visitor),
            Self::Text(text) => visitor.visit_string(text),
            Self::List(_) => self.deserialize_seq(visitor),
            Self::Object(_) => self.deserialize_map(visitor),
            Self::Inexact(_) | Self::Foreign(_) => Err(self.refused(&visitor)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self {
            Self::Bool(flag) => visitor.visit_bool(flag),
            _ => Err(self.refused(&visitor)),
        }
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        let Self::Whole(number) = self else { return Err(self.refused(&visitor)) };
        match (u64::try_from(number), i64::try_from(number)) {
            (Ok(number), _) => visitor.visit_u64(number),
            (_, Ok(number)) => visitor.visit_i64(number),
            _ => visitor.visit_i128(number),
        }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self {
            Self::Text(text) => visitor.visit_string(text),
            _ => Err(self.refused(&visitor)),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_string(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self {
            Self::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self {
            Self::List(items) => visitor.visit_seq(Items { left: items.into_iter(), position: 0 }),
            _ => Err(self.refused(&visitor)),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self {
            Self::Object(fields) => {
                let left = fields.into_iter();
                visitor.visit_map(Fields { left, name: String::new(), value: None })
            }
            _ => Err(self.refused(&visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        match self {
            Self::Object(fields) => {
                unknown(&fields, names)?;
                visitor.visit_seq(Named { names: names.iter(), fields })
            }
            _ => Err(self.refused(&visitor)),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        visitor.visit_enum(self.variant()?)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_string(visitor)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u16 u128 f32 f64 char bytes byte_buf unit unit_struct ignored_any
    }
}

impl Value {
    /// A word of a list, alone or with what belongs to it.
    fn variant(self) -> Result<Variant> {
        match self {
            Self::Text(name) => Ok(Variant { name, content: None }),
            Self::Object(mut fields) if fields.len() == 1 => match fields.pop() {
                Some((name, content)) => Ok(Variant { name, content: Some(content) }),
                None => Err(malformed("an object without fields".to_owned())),
            },
            _ => Err(malformed(self.shown())),
        }
    }
}

/// Refuses a field that the type does not have, as that of another version.
#[inline(never)]
fn unknown(fields: &[(String, Value)], names: &[&str]) -> Result<()> {
    let unknown = fields.iter().filter(|(name, _)| !names.contains(&name.as_str()));
    let problems = unknown.map(|(name, _)| {
        let found = format!("a field {}", quoted(name));
        Problem::new(Code::UnknownField, found, one_of(name, names)).at(name)
    });
    Error::from_problems(problems.collect()).map_or(Ok(()), Err)
}

/// An error of what stands at a place, with its path from there.
#[cold]
fn at(place: &str, error: Error) -> Error {
    error.relocated(|problem| match problem.path.as_str() {
        "" => place.to_owned(),
        path if path.starts_with('[') => format!("{place}{path}"),
        path => format!("{place}.{path}"),
    })
}

struct Items {
    left: vec::IntoIter<Value>,
    position: usize,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        let Some(item) = self.left.next() else { return Ok(None) };
        let place = self.position;
        self.position += 1;
        seed.deserialize(item).map(Some).map_err(|error| at(&format!("[{place}]"), error))
    }
}

/// The fields of an object in the order in which a type declares them. Read so, a type brings a line for
/// each field; read by name, it brings a search, a place to keep the field, and two refusals.
struct Named {
    names: slice::Iter<'static, &'static str>,
    fields: Vec<(String, Value)>,
}

impl Named {
    #[inline(never)]
    fn next(&mut self) -> Option<(&'static str, Value)> {
        let name = self.names.next()?;
        let (_, value) = self.fields.iter_mut().find(|(field, _)| field == name)?;
        Some((name, mem::replace(value, Value::Null)))
    }
}

impl<'de> SeqAccess<'de> for Named {
    type Error = Error;

    // Nothing where the object lacks the field: the type has a default for it, or refuses.
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        let Some((name, value)) = self.next() else { return Ok(None) };
        seed.deserialize(value).map(Some).map_err(|error| at(name, error))
    }
}

struct Fields {
    left: vec::IntoIter<(String, Value)>,
    name: String,
    value: Option<Value>,
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        let Some((name, value)) = self.left.next() else { return Ok(None) };
        self.value = Some(value);
        self.name.clone_from(&name);
        seed.deserialize(Value::Text(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value> {
        let value = self.value.take().unwrap_or(Value::Null);
        seed.deserialize(value).map_err(|error| at(&self.name, error))
    }
}

struct Variant {
    name: String,
    content: Option<Value>,
}

impl<'de> EnumAccess<'de> for Variant {
    type Error = Error;
    type Variant = Content;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Content)> {
        Ok((seed.deserialize(Value::Text(self.name))?, Content(self.content)))
    }
}

struct Content(Option<Value>);

impl Content {
    fn given(self) -> Result<Value> {
        self.0.ok_or_else(|| malformed("a word alone".to_owned()))
    }
}

impl<'de> VariantAccess<'de> for Content {
    type Error = Error;

    fn unit_variant(self) -> Result<()> {
        match self.0 {
            None | Some(Value::Null) => Ok(()),
            Some(content) => Err(malformed(content.shown())),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value> {
        seed.deserialize(self.given()?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value> {
        self.given()?.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        self.given()?.deserialize_struct("", names, visitor)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Serialize};

    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    enum Word {
        Alone,
        Holding(Vec<u8>),
        Named { least: Option<i64>, pair: (bool, String) },
    }

    fn again<T: Serialize + DeserializeOwned>(value: &T) -> Result<T> {
        from_json(&crate::wire::to_json(value))
    }

    #[test]
    fn what_was_written_is_read_back() {
        for word in [
            Word::Alone,
            Word::Holding(vec![1, 255]),
            Word::Named { least: Some(i64::MIN), pair: (true, "Ναός".into()) },
            Word::Named { least: None, pair: (false, String::new()) },
        ] {
            assert_eq!(again(&word).unwrap(), word);
        }
        let map = BTreeMap::from([("a".to_owned(), u64::MAX)]);
        assert_eq!(again(&map).unwrap(), map);
    }

    #[test]
    fn what_this_version_does_not_write_is_refused() {
        for text in [
            r#""Nobody""#,
            r#"{"Alone": 1}"#,
            r#"{"Holding": [256]}"#,
            r#"{"Holding": 1}"#,
            r#""Holding""#,
            r#"{"Named": {"least": null}}"#,
            "{}",
            "null",
            "1.5",
            "[",
            "",
        ] {
            assert!(from_json::<Word>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_field_of_another_version_is_refused_at_its_place() {
        #[derive(Debug, Serialize, Deserialize)]
        struct Whole {
            parts: Vec<Part>,
        }
        #[derive(Debug, Serialize, Deserialize)]
        struct Part {
            amount: u8,
        }
        let refused = |text: &str| from_json::<Whole>(text).unwrap_err().to_string();
        insta::assert_snapshot!(
            refused(r#"{"parts": [{"amount": 1}, {"amount": 2, "amuont": 3}]}"#),
            @r#"parts[1].amuont: found a field "amuont", expected `amount`; did you mean `amount`? [unknown_field]"#
        );
        assert!(refused(r#"{"parts": [{"amount": "x"}]}"#).starts_with("parts[0].amount: found "));
    }

    #[test]
    fn a_figure_that_is_none_is_refused_as_a_document_refuses_it() {
        #[derive(Debug, Serialize, Deserialize)]
        struct Part {
            amount: crate::Money,
        }
        let problem = "x".parse::<crate::Money>().unwrap_err().problems()[0].clone().at("amount");
        let error = from_json::<Part>(r#"{"amount": "x"}"#).unwrap_err();
        assert_eq!(error.problems(), [problem]);
    }

    #[test]
    fn an_explanation_may_nest_deeper_than_a_document_and_not_without_end() {
        let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert!(from_json::<serde::de::IgnoredAny>(&nested(Value::DEEPEST * 2)).is_ok());
        let error = from_json::<serde::de::IgnoredAny>(&nested(1_000)).unwrap_err();
        assert_eq!(error.code(), Code::TooDeep);
    }
}
