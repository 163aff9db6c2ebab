//! What every record has in Python: `to_json`, `to_dict`, the cells of a row, equality, hash, `repr`,
//! pickling and copying; and what an outcome has besides, which is to explain itself.
//!
//! The methods stand once, on two base classes that ask a value what it is.

use std::{
    any::Any,
    convert::Infallible,
    hash::{DefaultHasher, Hash, Hasher},
};

use pyo3::{
    PyClass, PyClassInitializer,
    exceptions::PyTypeError,
    prelude::*,
    pyclass::boolean_struct::True,
    sync::PyOnceLock,
    types::{PyBool, PyDict, PyIterator, PyNotImplemented},
};
#[cfg(feature = "stubs")]
use pyo3::{inspect::PyStaticExpr, type_hint_identifier, type_hint_subscript};
use serde::{Serialize, de::DeserializeOwned};

use super::{Column, Dict, Fault, Told};
use crate::{Assessment, Explain, Explanation, Rulebook, wire};

/// A type of this crate that is a class of Python; `#[record]` writes it.
pub trait Record:
    PyClass<Frozen = True> + Serialize + DeserializeOwned + Clone + PartialEq + Send + Sync
{
    /// The columns that it has as a row of a table.
    const COLUMNS: &[Column];

    /// A new object of it, with the rulebook that gave it.
    ///
    /// # Errors
    ///
    /// What Python raises.
    fn object(self, py: Python<'_>, by: Option<Rulebook>) -> PyResult<Bound<'_, Self>>;

    /// What `repr` says of it, where it has a text of its own.
    fn text(&self) -> Option<String> {
        None
    }

    /// Itself, where it is an outcome that explains itself.
    fn explained(&self) -> Option<&dyn Explain> {
        None
    }
}

/// A class whose objects know which rulebook gave them.
pub(crate) trait Gives: PyClass<Frozen = True> + Sync {
    fn by<'a>(object: &'a Bound<'_, Self>) -> Option<&'a Rulebook>;
}

impl<T: Record> Gives for T {
    fn by<'a>(object: &'a Bound<'_, Self>) -> Option<&'a Rulebook> {
        object.as_any().cast::<Data>().ok()?.get().by.as_ref()
    }
}

impl Gives for Assessment {
    fn by<'a>(object: &'a Bound<'_, Self>) -> Option<&'a Rulebook> {
        Some(object.get().rulebook())
    }
}

/// What the base classes ask of the value that an object holds.
trait Held: Any {
    fn name(&self) -> &'static str;
    fn json(&self) -> String;
    fn same(&self, other: &dyn Any) -> bool;
    fn any(&self) -> &dyn Any;
    fn said(&self) -> Option<String>;
    fn explaining(&self) -> Option<&dyn Explain>;
}

impl<T: Record> Held for T {
    fn name(&self) -> &'static str {
        T::NAME
    }

    fn json(&self) -> String {
        wire::to_json(self)
    }

    fn same(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<T>() == Some(self)
    }

    fn any(&self) -> &dyn Any {
        self
    }

    fn said(&self) -> Option<String> {
        self.text()
    }

    fn explaining(&self) -> Option<&dyn Explain> {
        self.explained()
    }
}

/// What every result has: its values as JSON and as a dict, and its cells as a row of a table.
#[pyclass(name = "_Data", module = "ics_rules._native", frozen, subclass, mapping)]
#[derive(Debug)]
pub struct Data {
    held: for<'a> fn(&'a Bound<'_, PyAny>) -> PyResult<&'a dyn Held>,
    by: Option<Rulebook>,
}

impl Data {
    /// The base of an object of a class.
    pub(crate) fn class<T: Record>(by: Option<Rulebook>) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Self { held: |object| Ok(object.cast::<T>()?.get()), by })
    }

    fn value<'a>(slf: &'a Bound<'_, Self>) -> PyResult<&'a dyn Held> {
        (slf.get().held)(slf.as_any())
    }

    /// Its cells by column, as a table has them.
    fn cells<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        static CELLS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let cells = CELLS.import(slf.py(), "ics_rules._columns", "cells")?;
        Ok(cells.call1((slf,))?.cast_into()?)
    }

    /// The names of its columns: no cell is looked at.
    fn names<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        static NAMES: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        NAMES.import(slf.py(), "ics_rules._columns", "names")?.call1((slf,))
    }
}

/// Whether two objects are equal: None leaves it to the other one.
struct Equal(Option<bool>);

impl<'py> IntoPyObject<'py> for Equal {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = Infallible;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = type_hint_identifier!("builtins", "bool");

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Infallible> {
        Ok(match self.0 {
            Some(equal) => PyBool::new(py, equal).to_owned().into_any(),
            None => PyNotImplemented::get(py).to_owned().into_any(),
        })
    }
}

/// The names of columns, one after the other.
struct Names<'py>(Bound<'py, PyIterator>);

impl<'py> IntoPyObject<'py> for Names<'py> {
    type Target = PyIterator;
    type Output = Bound<'py, PyIterator>;
    type Error = Infallible;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = type_hint_subscript!(
        type_hint_identifier!("collections.abc", "Iterator"),
        type_hint_identifier!("builtins", "str")
    );

    fn into_pyobject(self, _: Python<'py>) -> Result<Self::Output, Infallible> {
        Ok(self.0)
    }
}

/// What `__reduce__` answers: the function that rebuilds the object, and its arguments.
type Reduced<'py> = (Bound<'py, PyAny>, (String, Option<String>, Vec<String>));

#[pymethods]
impl Data {
    /// The columns that it has as a row of a table.
    fn keys(slf: &Bound<'_, Self>) -> PyResult<Vec<String>> {
        Self::names(slf)?.extract()
    }

    /// Its cells as a row of a table, each with its column.
    fn items(slf: &Bound<'_, Self>) -> PyResult<Vec<(String, Py<PyAny>)>> {
        Self::cells(slf)?.items().extract()
    }

    fn __getitem__<'py>(slf: &Bound<'py, Self>, column: &str) -> PyResult<Bound<'py, PyAny>> {
        static CELL: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        CELL.import(slf.py(), "ics_rules._columns", "cell")?.call1((slf, column))
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Names<'py>> {
        Self::names(slf)?.try_iter().map(Names)
    }

    fn __len__(slf: &Bound<'_, Self>) -> PyResult<usize> {
        Self::names(slf)?.len()
    }

    /// What is there is true; a refusal says of itself that it is not.
    fn __bool__(_slf: &Bound<'_, Self>) -> bool {
        true
    }

    /// The same as JSON text; amounts are texts in pounds.
    fn to_json(slf: &Bound<'_, Self>) -> PyResult<String> {
        Ok(Self::value(slf)?.json())
    }

    /// The same as a dict of plain values, as `to_json` writes them.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Dict<'py>> {
        Dict::of(slf.py(), &Self::value(slf)?.json())
    }

    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Equal> {
        let Ok(other) = other.cast::<Self>() else { return Ok(Equal(None)) };
        let same = Self::value(slf)?.same(Self::value(other)?.any());
        Ok(Equal(Some(same && slf.get().by == other.get().by)))
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<u64> {
        let mut state = DefaultHasher::new();
        Self::value(slf)?.json().hash(&mut state);
        slf.get().by.as_ref().map(Rulebook::year).hash(&mut state);
        Ok(state.finish())
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        static SHOWN: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let value = Self::value(slf)?;
        if let (Some(explained), Some(rulebook)) = (value.explaining(), &slf.get().by) {
            let says = explained.explain(rulebook).map_err(Fault::from)?.says;
            return Ok(format!("<{} {}: {says}>", value.name(), rulebook.year()));
        }
        if let Some(text) = value.said() {
            let first = text.lines().next().unwrap_or_default().trim();
            return Ok(format!("<{} {first}>", value.name()));
        }
        let shown = SHOWN.import(slf.py(), "ics_rules._columns", "shown")?;
        shown.call1((slf,))?.extract()
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Reduced<'py>> {
        let rebuilt = slf.getattr("_rebuilt")?;
        let rulebook = slf.get().by.as_ref();
        let year = rulebook.map(|rulebook| rulebook.year().to_string());
        let overlays = rulebook.map(|rulebook| rulebook.overlays().to_vec()).unwrap_or_default();
        Ok((rebuilt, (Self::value(slf)?.json(), year, overlays)))
    }
}

/// What every outcome has besides: why it is what it is.
#[pyclass(name = "_Outcome", module = "ics_rules._native", frozen, subclass, extends = Data)]
#[derive(Debug)]
pub struct Explained;

impl Explained {
    fn told(slf: &Bound<'_, Self>) -> PyResult<Explanation> {
        let data = slf.as_super();
        let Some((explained, by)) = Data::value(data)?.explaining().zip(data.get().by.as_ref())
        else {
            return Err(PyTypeError::new_err("this does not explain itself"));
        };
        Ok(explained.explain(by).map_err(Fault::from)?)
    }
}

#[pymethods]
impl Explained {
    /// Why it is what it is: statements, each with its rules and their sources.
    fn explain(slf: &Bound<'_, Self>) -> PyResult<Told<Explanation>> {
        Self::told(slf).map(Told::plain)
    }

    fn _repr_html_(slf: &Bound<'_, Self>) -> PyResult<String> {
        html(slf.as_any(), "outcome")
    }

    fn __str__(slf: &Bound<'_, Self>) -> PyResult<String> {
        Ok(Self::told(slf)?.to_string())
    }
}

/// What a notebook shows of an object: `ics_rules._display` puts it together.
///
/// # Errors
///
/// What Python raises.
pub fn html(one: &Bound<'_, PyAny>, function: &str) -> PyResult<String> {
    let display = one.py().import("ics_rules._display")?;
    display.getattr(function)?.call1((one,))?.extract()
}
