//! What every class has: `to_json`, `to_dict`, the cells of a row, equality, hash, `repr`, pickling
//! and copying.
//!
//! The methods stand once, on two base classes that ask a value what it is through [`Held`]; a class
//! of its own brings its getters and a few lines.

use std::{
    any::Any,
    hash::{DefaultHasher, Hash, Hasher},
};

use ics_rules::{Error, Explain, Explanation, Rulebook, wire};
use pyo3::{
    PyClass,
    exceptions::PyTypeError,
    prelude::*,
    types::{PyBool, PyNotImplemented},
};
#[cfg(feature = "stubs")]
use pyo3::{inspect::PyStaticExpr, type_hint_identifier};

use crate::{
    error::Fault,
    explanation::PyExplanation,
    table::{self, Columns},
    value::Dict,
};

/// A class that a pickle rebuilds from its JSON and, where it explains itself, its rulebook.
pub(crate) trait Rebuild: Sized {
    fn rebuild(json: &str, rulebook: &Given) -> Result<Self, Fault>;
}

/// The rulebook that a pickle names.
pub(crate) struct Given {
    pub(crate) year: Option<String>,
    pub(crate) overlays: Vec<String>,
}

impl Given {
    pub(crate) fn rulebook(&self) -> Result<Rulebook, Error> {
        let edition = Rulebook::for_year(self.year.as_deref().unwrap_or_default().parse()?)?;
        self.overlays.iter().try_fold(edition, |rulebook, overlay| rulebook.overlaid(overlay))
    }
}

/// What the base classes ask of a value.
pub(crate) trait Held: Any {
    /// The value that an object of this class holds.
    fn held<'a>(object: &'a Bound<'_, PyAny>) -> PyResult<&'a dyn Held>
    where
        Self: Sized;

    fn name(&self) -> &'static str;

    fn json(&self) -> String;

    fn same(&self, other: &dyn Any) -> bool;

    fn any(&self) -> &dyn Any;

    /// What `repr` says of it, where it does not explain itself.
    fn shown(&self) -> String {
        String::new()
    }

    /// What explains itself, by which rulebook.
    fn explained(&self) -> Option<(&dyn Explain, &Rulebook)> {
        None
    }
}

/// What every result has: its values as JSON and as a dict, and its cells as a row of a table.
#[pyclass(name = "_Data", module = "ics_rules._native", frozen, subclass, mapping)]
pub(crate) struct PyData {
    held: for<'a> fn(&'a Bound<'_, PyAny>) -> PyResult<&'a dyn Held>,
}

impl PyData {
    pub(crate) fn of<T: Held>() -> Self {
        Self { held: T::held }
    }

    fn value<'a>(slf: &'a Bound<'_, Self>) -> PyResult<&'a dyn Held> {
        (slf.get().held)(slf.as_any())
    }
}

/// Whether two objects are equal: None leaves it to the other one.
struct Equal(Option<bool>);

impl<'py> IntoPyObject<'py> for Equal {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = std::convert::Infallible;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = type_hint_identifier!("builtins", "bool");

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(match self.0 {
            Some(equal) => PyBool::new(py, equal).to_owned().into_any(),
            None => PyNotImplemented::get(py).to_owned().into_any(),
        })
    }
}

#[pymethods]
impl PyData {
    /// The columns that it has as a row of a table.
    fn keys(slf: &Bound<'_, Self>) -> PyResult<Vec<String>> {
        table::keys(slf.as_any())
    }

    /// Its cells as a row of a table, each with its column.
    fn items(slf: &Bound<'_, Self>) -> PyResult<Vec<(String, Py<PyAny>)>> {
        table::items(slf.as_any())
    }

    fn __getitem__<'py>(slf: &Bound<'py, Self>, column: &str) -> PyResult<Bound<'py, PyAny>> {
        table::cell(slf.as_any(), column)
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Columns<'py>> {
        table::columns(slf.as_any())
    }

    fn __len__(slf: &Bound<'_, Self>) -> PyResult<usize> {
        table::width(slf.as_any())
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
        Ok(Equal(Some(Self::value(slf)?.same(Self::value(other)?.any()))))
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<u64> {
        let (value, mut state) = (Self::value(slf)?, DefaultHasher::new());
        value.json().hash(&mut state);
        value.explained().map(|(_, rulebook)| rulebook.year()).hash(&mut state);
        Ok(state.finish())
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let value = Self::value(slf)?;
        let name = value.name();
        Ok(match value.explained() {
            Some((explained, rulebook)) => {
                let says = explained.explain(rulebook).map_err(Fault::from)?.says;
                format!("<{name} {}: {says}>", rulebook.year())
            }
            None => format!("<{name} {}>", value.shown()),
        })
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Reduced<'py>> {
        let value = Self::value(slf)?;
        let rulebook = value.explained().map(|(_, rulebook)| rulebook);
        reduced(slf.py(), value.name(), value.json(), rulebook)
    }
}

/// What every outcome has besides: why it is what it is.
#[pyclass(name = "_Outcome", module = "ics_rules._native", frozen, subclass, extends = PyData)]
pub(crate) struct PyOutcomeData;

impl PyOutcomeData {
    fn told(slf: &Bound<'_, Self>) -> PyResult<Explanation> {
        let value = PyData::value(slf.as_super())?;
        let Some((explained, rulebook)) = value.explained() else {
            return Err(PyTypeError::new_err("this does not explain itself"));
        };
        Ok(explained.explain(rulebook).map_err(Fault::from)?)
    }
}

#[pymethods]
impl PyOutcomeData {
    /// Why it is what it is: statements, each with its rules and their sources.
    fn explain(slf: &Bound<'_, Self>) -> PyResult<PyExplanation> {
        Self::told(slf).map(PyExplanation::from)
    }

    fn _repr_html_(slf: &Bound<'_, Self>) -> PyResult<String> {
        table::html(slf.as_any(), "outcome")
    }

    fn __str__(slf: &Bound<'_, Self>) -> PyResult<String> {
        Ok(Self::told(slf)?.to_string())
    }
}

/// A new object of plain data.
pub(crate) fn data_object<T>(py: Python<'_>, value: T) -> PyResult<Bound<'_, T>>
where
    T: PyClass<BaseType = PyData> + Held,
{
    Bound::new(py, PyClassInitializer::from(PyData::of::<T>()).add_subclass(value))
}

/// A new object of an outcome.
pub(crate) fn outcome_object<T>(py: Python<'_>, value: T) -> PyResult<Bound<'_, T>>
where
    T: PyClass<BaseType = PyOutcomeData> + Held,
{
    let base = PyClassInitializer::from(PyData::of::<T>()).add_subclass(PyOutcomeData);
    Bound::new(py, base.add_subclass(value))
}

/// What `__reduce__` answers: the one function that rebuilds objects, and its arguments.
pub(crate) type Reduced<'py> =
    (Bound<'py, PyAny>, (&'static str, String, Option<String>, Vec<String>));

pub(crate) fn reduced<'py>(
    py: Python<'py>,
    kind: &'static str,
    json: String,
    rulebook: Option<&Rulebook>,
) -> PyResult<Reduced<'py>> {
    let rebuild = py.import("ics_rules._native")?.getattr("_rebuild")?;
    let year = rulebook.map(|rulebook| rulebook.year().to_string());
    let overlays = rulebook.map(|rulebook| rulebook.overlays().to_vec()).unwrap_or_default();
    Ok((rebuild, (kind, json, year, overlays)))
}

/// Declares a class of plain data: `data! { /// docs … PyX "X" of X, shown |x| …; { getters } }`.
macro_rules! data {
    (
        $(#[$meta:meta])*
        $Wrapper:ident $name:literal of $Core:ty, shown |$it:ident| $shown:expr;
        { $($body:tt)* }
    ) => {
        $(#[$meta])*
        #[pyo3::pyclass(
            name = $name, module = "ics_rules", frozen, extends = crate::object::PyData
        )]
        #[derive(Clone, PartialEq, Eq)]
        pub(crate) struct $Wrapper($Core);

        impl $Wrapper {
            pub(crate) fn of(core: &$Core) -> Self {
                Self(core.clone())
            }
        }

        crate::object::common! {
            $Wrapper $name by data_object with { $($body)* };

            fn json(&self) -> String {
                ics_rules::wire::to_json(&self.0)
            }

            fn shown(&self) -> String {
                let $it = &self.0;
                std::string::ToString::to_string(&$shown)
            }
        }

        impl crate::object::Rebuild for $Wrapper {
            fn rebuild(
                json: &str,
                _: &crate::object::Given,
            ) -> Result<Self, crate::error::Fault> {
                Ok(Self(ics_rules::wire::from_json(json)?))
            }
        }
    };
}

/// Declares a class of an outcome that explains itself by its rulebook:
/// `outcome! { /// docs … PyX "X" of X; { getters } }`.
macro_rules! outcome {
    (
        $(#[$meta:meta])*
        $Wrapper:ident $name:literal of $Core:ty;
        { $($body:tt)* }
    ) => {
        $(#[$meta])*
        #[pyo3::pyclass(
            name = $name, module = "ics_rules", frozen, extends = crate::object::PyOutcomeData
        )]
        #[derive(Clone, PartialEq, Eq)]
        pub(crate) struct $Wrapper {
            core: $Core,
            rulebook: ics_rules::Rulebook,
        }

        impl $Wrapper {
            pub(crate) fn of(core: &$Core, rulebook: &ics_rules::Rulebook) -> Self {
                Self { core: core.clone(), rulebook: rulebook.clone() }
            }
        }

        crate::object::common! {
            $Wrapper $name by outcome_object with { $($body)* };

            fn json(&self) -> String {
                ics_rules::wire::to_json(&self.core)
            }

            fn explained(&self) -> Option<(&dyn ics_rules::Explain, &ics_rules::Rulebook)> {
                Some((&self.core, &self.rulebook))
            }
        }

        impl crate::object::Rebuild for $Wrapper {
            fn rebuild(
                json: &str,
                given: &crate::object::Given,
            ) -> Result<Self, crate::error::Fault> {
                let core = ics_rules::wire::from_json(json)?;
                Ok(Self { core, rulebook: given.rulebook()? })
            }
        }
    };
}

/// What the classes of both kinds have: their getters, and what their base asks of them.
macro_rules! common {
    (
        $Wrapper:ident $name:literal by $object:ident with { $($body:tt)* };
        $($held:item)*
    ) => {
        impl crate::object::Held for $Wrapper {
            fn held<'a>(
                object: &'a pyo3::Bound<'_, pyo3::PyAny>,
            ) -> pyo3::PyResult<&'a dyn crate::object::Held> {
                Ok(object.cast::<Self>()?.get())
            }

            fn name(&self) -> &'static str {
                $name
            }

            fn same(&self, other: &dyn std::any::Any) -> bool {
                other.downcast_ref::<Self>() == Some(self)
            }

            fn any(&self) -> &dyn std::any::Any {
                self
            }

            $($held)*
        }

        impl<'py> pyo3::IntoPyObject<'py> for $Wrapper {
            type Target = Self;
            type Output = pyo3::Bound<'py, Self>;
            type Error = pyo3::PyErr;

            #[cfg(feature = "stubs")]
            const OUTPUT_TYPE: pyo3::inspect::PyStaticExpr =
                <Self as pyo3::PyTypeInfo>::TYPE_HINT;

            fn into_pyobject(self, py: pyo3::Python<'py>) -> pyo3::PyResult<Self::Output> {
                crate::object::$object(py, self)
            }
        }

        #[pyo3::pymethods]
        impl $Wrapper {
            $($body)*

            #[classattr]
            #[pyo3(name = "_signatures")]
            fn signatures() -> Vec<(&'static str, &'static str)> {
                crate::table::signatures!($($body)*)
            }
        }
    };
}

pub(crate) use {common, data, outcome};

/// Anything of the core as JSON.
pub(crate) use wire::to_json as json;
