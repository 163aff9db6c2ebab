//! Python objects as document trees: what cannot be in a document is named, not guessed at.

use ics_rules::{Number, python::Fault, wire::Value};
#[cfg(feature = "stubs")]
use pyo3::{inspect::PyStaticExpr, type_hint_identifier, type_hint_subscript, type_hint_union};
use pyo3::{
    prelude::*,
    sync::PyOnceLock,
    types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple, PyType},
};
use rust_decimal::Decimal;

/// An object of Python as a document tree.
fn tree(object: &Bound<'_, PyAny>) -> Result<Value, Fault> {
    below(object, Value::DEEPEST)
}

/// The arguments of a call as one document, so that problems are named by argument.
pub(crate) fn arguments<const N: usize>(arguments: [(&str, Option<Value>); N]) -> Value {
    let given = arguments.into_iter();
    Value::Object(given.filter_map(|(name, given)| Some((name.to_owned(), given?))).collect())
}

/// Declares an argument that is read as a document tree, with the type that the stubs give it.
macro_rules! argument {
    ($(#[$meta:meta])* $Name:ident: $($hint:tt)+) => {
        $(#[$meta])*
        pub(crate) struct $Name(pub(crate) Value);

        impl<'py> FromPyObject<'_, 'py> for $Name {
            type Error = PyErr;

            #[cfg(feature = "stubs")]
            const INPUT_TYPE: PyStaticExpr = $($hint)+;

            fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
                Ok(Self(tree(&object)?))
            }
        }
    };
}

#[cfg(feature = "stubs")]
const ANY: PyStaticExpr = type_hint_identifier!("typing", "Any");
#[cfg(feature = "stubs")]
const STR: PyStaticExpr = type_hint_identifier!("builtins", "str");
#[cfg(feature = "stubs")]
const MAPPING: PyStaticExpr = type_hint_identifier!("collections.abc", "Mapping");
#[cfg(feature = "stubs")]
const SEQUENCE: PyStaticExpr = type_hint_identifier!("collections.abc", "Sequence");

argument! {
    /// An exact number.
    Exact: type_hint_union!(
        type_hint_identifier!("decimal", "Decimal"),
        type_hint_identifier!("builtins", "int"),
        STR
    )
}
/// An exact number that is read at once where it can be, for calls that are made very often.
pub(crate) enum Swift {
    Read(Number),
    /// Anything else, so that the core says what is wrong with it.
    Unread(Value),
}

impl Swift {
    pub(crate) const fn number(&self) -> Option<Number> {
        match self {
            Self::Read(number) => Some(*number),
            Self::Unread(_) => None,
        }
    }

    pub(crate) fn value(self) -> Value {
        match self {
            Self::Read(number) => Value::Text(number.to_string()),
            Self::Unread(value) => value,
        }
    }
}

impl<'py> FromPyObject<'_, 'py> for Swift {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = Exact::INPUT_TYPE;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if is_decimal(&object)? {
            // An exponent, or what is no number, is left to the slower way.
            let plain = Decimal::from_str_exact(&object.str()?.to_cow()?).ok();
            if let Some(number) = plain.and_then(|plain| Number::new(plain).ok()) {
                return Ok(Self::Read(number));
            }
        }
        Ok(Self::Unread(tree(&object)?))
    }
}

argument! {
    /// Exact numbers by code.
    Exacts: type_hint_subscript!(MAPPING, STR, Exact::INPUT_TYPE)
}
argument! {
    /// A list of exact numbers.
    ExactList: type_hint_subscript!(SEQUENCE, Exact::INPUT_TYPE)
}
argument! {
    /// A document.
    Document: type_hint_subscript!(MAPPING, STR, ANY)
}
argument! {
    /// Documents.
    Documents: type_hint_subscript!(SEQUENCE, Document::INPUT_TYPE)
}

/// A part of a document: plain values as they stand, a table as its rows.
pub(crate) struct Part(pub(crate) Value);

impl Part {
    /// Rows have the numbers that the caller's frame gives them, unless the caller says how they count.
    pub(crate) fn of(part: &Bound<'_, PyAny>, numbered: bool) -> Result<Self, Fault> {
        static TABLE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let table = TABLE.import(part.py(), "ics_rules._frames", "table")?;
        Ok(Self(tree(&table.call1((part, numbered))?)?))
    }
}

impl ExactList {
    /// A list of nothing.
    pub(crate) const fn empty() -> Self {
        Self(Value::List(Vec::new()))
    }
}

fn below(object: &Bound<'_, PyAny>, levels: usize) -> Result<Value, Fault> {
    if object.is_none() {
        Ok(Value::Null)
    } else if let Ok(flag) = object.cast::<PyBool>() {
        Ok(Value::Bool(flag.is_true()))
    } else if object.is_instance_of::<PyInt>() {
        Ok(object
            .extract()
            .map_or_else(|_| Value::Foreign("int beyond 128 bits".to_owned()), Value::Whole))
    } else if object.is_instance_of::<PyFloat>() {
        // A number of another width says itself how it is written at its shortest.
        if object.is_exact_instance_of::<PyFloat>() {
            Ok(Value::inexact(object.extract()?))
        } else {
            Ok(Value::Inexact(object.str()?.extract()?))
        }
    } else if let Ok(text) = object.cast::<PyString>() {
        Ok(self::text(text).map_or_else(Value::Foreign, Value::Text))
    } else if is_decimal(object)? {
        Ok(Value::Text(plain(object)?))
    } else if let Ok(dict) = object.cast::<PyDict>() {
        object_of(dict.iter(), levels)
    } else if let Ok(list) = object.cast::<PyList>() {
        list_of(list.iter(), levels)
    } else if let Ok(tuple) = object.cast::<PyTuple>() {
        list_of(tuple.iter(), levels)
    } else if let Ok(mapping) = object.cast::<PyMapping>() {
        let items = mapping.items()?;
        let pairs = items.iter().map(|pair| pair.extract()).collect::<PyResult<Vec<_>>>()?;
        object_of(pairs.into_iter(), levels)
    } else {
        Ok(Value::Foreign(object.get_type().fully_qualified_name()?.to_string()))
    }
}

fn list_of<'py>(
    items: impl Iterator<Item = Bound<'py, PyAny>>,
    levels: usize,
) -> Result<Value, Fault> {
    let levels = deeper(levels)?;
    items.map(|item| below(&item, levels)).collect::<Result<_, _>>().map(Value::List)
}

fn object_of<'py>(
    pairs: impl Iterator<Item = (Bound<'py, PyAny>, Bound<'py, PyAny>)>,
    levels: usize,
) -> Result<Value, Fault> {
    let levels = deeper(levels)?;
    let mut fields = Vec::new();
    for (key, value) in pairs {
        let Ok(name) = key.cast::<PyString>() else {
            let kind = key.get_type().fully_qualified_name()?;
            return Ok(Value::Foreign(format!("dict with a key of type {kind}")));
        };
        match text(name) {
            Ok(name) => fields.push((name, below(&value, levels)?)),
            Err(kind) => return Ok(Value::Foreign(format!("dict with a key of type {kind}"))),
        }
    }
    Ok(Value::Object(fields))
}

fn deeper(levels: usize) -> Result<usize, Fault> {
    levels.checked_sub(1).ok_or_else(|| Value::too_deep().into())
}

/// The text, or the name of what it is instead: Python lets a `str` hold half a character.
fn text(text: &Bound<'_, PyString>) -> Result<String, String> {
    let unicode = text.to_cow().map(std::borrow::Cow::into_owned);
    unicode.map_err(|_| "str with a lone surrogate".to_owned())
}

fn is_decimal(object: &Bound<'_, PyAny>) -> PyResult<bool> {
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    object.is_instance(DECIMAL.import(object.py(), "decimal", "Decimal")?)
}

/// A `Decimal` digit by digit, without an exponent and without zeros at its end.
fn plain(decimal: &Bound<'_, PyAny>) -> PyResult<String> {
    // Beyond this a number is out of range whatever it is for, and would be long to write out.
    const LONGEST: i64 = 100;
    let exponent: i64 = decimal.call_method0("adjusted")?.extract()?;
    if exponent.abs() > LONGEST {
        return decimal.str()?.extract();
    }
    let text: String = decimal.call_method1("__format__", ("f",))?.extract()?;
    if text.contains('.') {
        Ok(text.trim_end_matches('0').trim_end_matches('.').to_owned())
    } else {
        Ok(text)
    }
}
