//! How a value of this crate looks in Python.

use std::{collections::BTreeMap, sync::Arc};

use pyo3::{
    IntoPyObjectExt,
    prelude::*,
    types::{PyDict, PyList, PyString, PyTuple},
};
#[cfg(feature = "stubs")]
use pyo3::{inspect::PyStaticExpr, type_hint_identifier, type_hint_subscript, type_hint_union};

use crate::{Outcome, Rulebook};

/// A value as an object of Python.
///
/// Amounts and ratios are `decimal.Decimal`, words and codes are `str`, records are their classes and
/// several of them a `Table`; an outcome is its answer or the refusal in its place.
pub trait Shown {
    /// Its type, for the stubs.
    #[cfg(feature = "stubs")]
    const HINT: PyStaticExpr;

    /// The type of several of them.
    #[cfg(feature = "stubs")]
    const HINTS: PyStaticExpr =
        type_hint_subscript!(type_hint_identifier!("builtins", "list"), Self::HINT);

    /// The object; outcomes within it explain themselves by the rulebook.
    ///
    /// # Errors
    ///
    /// What Python raises.
    fn shown<'py>(&self, py: Python<'py>, by: Option<&Rulebook>) -> PyResult<Bound<'py, PyAny>>;

    /// What a column of it holds; see [`super::Column`].
    ///
    /// # Errors
    ///
    /// What Python raises.
    fn kind(py: Python<'_>) -> PyResult<Bound<'_, PyAny>>;

    /// Several of them as one object.
    ///
    /// # Errors
    ///
    /// What Python raises.
    fn several<'a, 'py>(
        items: impl Iterator<Item = &'a Self>,
        py: Python<'py>,
        by: Option<&Rulebook>,
    ) -> PyResult<Bound<'py, PyAny>>
    where
        Self: 'a,
    {
        let list = PyList::empty(py);
        for item in items {
            list.append(item.shown(py, by)?)?;
        }
        Ok(list.into_any())
    }

    /// What a column of several of them holds.
    ///
    /// # Errors
    ///
    /// What Python raises.
    fn kind_of_several(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        of_words(py, "list", Self::kind(py)?)
    }
}

/// A list or a map of plain cells; of anything else it is a column of JSON.
fn of_words<'py>(
    py: Python<'py>,
    many: &str,
    one: Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let plain = one.is_instance_of::<PyString>() && !one.eq("json")?;
    if plain { (many, one).into_bound_py_any(py) } else { "json".into_bound_py_any(py) }
}

/// What is shown as what it leads to.
macro_rules! through {
    ($($Type:ty),+) => {
        $(
            impl<T: Shown + ?Sized> Shown for $Type {
                #[cfg(feature = "stubs")]
                const HINT: PyStaticExpr = T::HINT;

                #[cfg(feature = "stubs")]
                const HINTS: PyStaticExpr = T::HINTS;

                fn shown<'py>(
                    &self,
                    py: Python<'py>,
                    by: Option<&Rulebook>,
                ) -> PyResult<Bound<'py, PyAny>> {
                    T::shown(self, py, by)
                }

                fn kind(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                    T::kind(py)
                }

                fn several<'a, 'py>(
                    items: impl Iterator<Item = &'a Self>,
                    py: Python<'py>,
                    by: Option<&Rulebook>,
                ) -> PyResult<Bound<'py, PyAny>>
                where
                    Self: 'a,
                {
                    T::several(items.map(|item| &**item), py, by)
                }

                fn kind_of_several(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                    T::kind_of_several(py)
                }
            }
        )+
    };
}

through!(&T, Box<T>, Arc<T>);

impl<T: Shown> Shown for Option<T> {
    #[cfg(feature = "stubs")]
    const HINT: PyStaticExpr = type_hint_union!(T::HINT, type_hint_identifier!("builtins", "None"));

    fn shown<'py>(&self, py: Python<'py>, by: Option<&Rulebook>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Some(value) => value.shown(py, by),
            None => Ok(py.None().into_bound(py)),
        }
    }

    fn kind(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        T::kind(py)
    }
}

macro_rules! several {
    ($($Type:ty $([$N:ident])?),+) => {
        $(
            impl<T: Shown $(, const $N: usize)?> Shown for $Type {
                #[cfg(feature = "stubs")]
                const HINT: PyStaticExpr = T::HINTS;

                fn shown<'py>(
                    &self,
                    py: Python<'py>,
                    by: Option<&Rulebook>,
                ) -> PyResult<Bound<'py, PyAny>> {
                    T::several(self.iter(), py, by)
                }

                fn kind(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                    T::kind_of_several(py)
                }
            }
        )+
    };
}

several!(Vec<T>, [T], [T; N][N]);

impl<K: Shown, T: Shown> Shown for BTreeMap<K, T> {
    #[cfg(feature = "stubs")]
    const HINT: PyStaticExpr =
        type_hint_subscript!(type_hint_identifier!("builtins", "dict"), K::HINT, T::HINT);

    fn shown<'py>(&self, py: Python<'py>, by: Option<&Rulebook>) -> PyResult<Bound<'py, PyAny>> {
        let dict = PyDict::new(py);
        for (key, value) in self {
            dict.set_item(key.shown(py, by)?, value.shown(py, by)?)?;
        }
        Ok(dict.into_any())
    }

    fn kind(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        of_words(py, "map", T::kind(py)?)
    }
}

macro_rules! tuple {
    ($($T:ident $place:tt),+) => {
        impl<$($T: Shown),+> Shown for ($($T,)+) {
            #[cfg(feature = "stubs")]
            const HINT: PyStaticExpr =
                type_hint_subscript!(type_hint_identifier!("builtins", "tuple"), $($T::HINT),+);

            fn shown<'py>(
                &self,
                py: Python<'py>,
                by: Option<&Rulebook>,
            ) -> PyResult<Bound<'py, PyAny>> {
                Ok(PyTuple::new(py, [$(self.$place.shown(py, by)?),+])?.into_any())
            }

            fn kind(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                "json".into_bound_py_any(py)
            }
        }
    };
}

tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);

impl<T: Shown> Shown for Outcome<T> {
    #[cfg(feature = "stubs")]
    const HINT: PyStaticExpr =
        type_hint_union!(T::HINT, crate::CannotTell::HINT, crate::NotInForce::HINT);

    fn shown<'py>(&self, py: Python<'py>, by: Option<&Rulebook>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Self::Answer(answer) => answer.shown(py, by),
            Self::CannotTell(refusal) => refusal.shown(py, by),
            Self::NotInForce(refusal) => refusal.shown(py, by),
        }
    }

    fn kind(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        ("answer", T::kind(py)?).into_bound_py_any(py)
    }
}
