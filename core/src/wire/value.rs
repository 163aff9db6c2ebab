//! A document as a tree, before anything is known about its meaning.

use crate::{
    error::{Code, Error, Problem},
    text::quoted,
};

/// A value of a JSON document, a TOML document or a Python object, as it was written.
///
/// Objects keep their fields in order and keep a field that stands twice, so that the reader can
/// refuse it. A number that is not whole is kept as text and is never used as an amount.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Value {
    /// No value.
    #[default]
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number.
    Whole(i128),
    /// A number with a fraction or an exponent, as text.
    Inexact(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object: its fields in order.
    Object(Vec<(String, Value)>),
    /// Something no document holds, by the name of its type, for example a Python `date`.
    Foreign(String),
}

impl Value {
    /// No document of this library nests deeper; what does is refused before it is built.
    pub const DEEPEST: usize = 32;

    /// The refusal of lists or objects that nest deeper than [`Value::DEEPEST`].
    #[must_use]
    pub fn too_deep() -> Error {
        Self::deeper_than(Self::DEEPEST)
    }

    pub(super) fn deeper_than(levels: usize) -> Error {
        let expected = format!("at most {levels} levels");
        Problem::new(Code::TooDeep, "lists or objects nested deeper", expected).into()
    }

    /// A binary floating-point number, kept as its shortest text: only to be shown in a refusal.
    #[must_use]
    pub fn inexact(number: f64) -> Self {
        Self::Inexact(format!("{number:?}"))
    }

    /// The first field of this name, if the value is an object that has it.
    pub(crate) fn field(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => {
                fields.iter().find(|(given, _)| given == name).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// The items, if the value is a list.
    pub(crate) fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The text, if the value is one.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The value as an error message shows it.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(value) => value.to_string(),
            Self::Whole(number) => number.to_string(),
            Self::Inexact(number) => format!("{number} (not a whole number)"),
            Self::Text(text) => quoted(text),
            Self::List(items) if items.len() == 1 => "a list of 1 item".to_owned(),
            Self::List(items) => format!("a list of {} items", items.len()),
            Self::Object(_) => "an object".to_owned(),
            Self::Foreign(kind) => format!("a value of type `{kind}`"),
        }
    }
}
