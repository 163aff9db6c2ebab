//! How a value of this crate looks in Python.

use std::{collections::BTreeMap, convert::Infallible, fmt, sync::Arc};

use pyo3::{
    IntoPyObjectExt,
    prelude::*,
    sync::PyOnceLock,
    types::{PyDict, PyList, PyString, PyTuple, PyType},
};
#[cfg(feature = "stubs")]
use pyo3::{inspect::PyStaticExpr, type_hint_identifier, type_hint_subscript, type_hint_union};
use rust_decimal::Decimal;
use serde::Serialize;

use super::{Record, Year};
use crate::{
    Date, FinancialYear, Money, Month, Number, OdsCode, Outcome, Problem, Quarter, Rate, RoughDate,
    RuleId, Rulebook, Score, Share,
    allocation::{Account, Weight},
    oversight::cohort::{Adjusted, AverageScore, Place, ScoreRange, SegmentFound},
    risk_share::{
        BasisOrMix,
        corridor::{ExactAmount, ExactShare},
    },
    rulebook::{Parameter, RulebookName},
    wire,
};

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

/// Values that pyo3 turns into objects: their type in the stubs, and what a column of them holds.
macro_rules! plain {
    ($($Type:ty: $kind:literal, $module:literal $name:literal, |$it:ident| $object:expr;)+) => {
        $(
            impl Shown for $Type {
                #[cfg(feature = "stubs")]
                const HINT: PyStaticExpr = type_hint_identifier!($module, $name);

                fn shown<'py>(
                    &self,
                    py: Python<'py>,
                    _: Option<&Rulebook>,
                ) -> PyResult<Bound<'py, PyAny>> {
                    let $it = self;
                    $object.into_bound_py_any(py)
                }

                fn kind(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                    $kind.into_bound_py_any(py)
                }
            }
        )+
    };
}

plain! {
    bool: "flag", "builtins" "bool", |it| *it;
    u8: "whole", "builtins" "int", |it| *it;
    u16: "whole", "builtins" "int", |it| *it;
    u32: "whole", "builtins" "int", |it| *it;
    u64: "whole", "builtins" "int", |it| *it;
    usize: "whole", "builtins" "int", |it| *it;
    i64: "whole", "builtins" "int", |it| *it;
    Month: "whole", "builtins" "int", |it| it.number();
    str: "text", "builtins" "str", |it| it;
    String: "text", "builtins" "str", |it| it;
    OdsCode: "text", "builtins" "str", |it| it.as_str();
    RuleId: "text", "builtins" "str", |it| it.as_str();
    Quarter: "text", "builtins" "str", |it| it.as_str();
    Date: "text", "builtins" "str", |it| it.iso();
    RoughDate: "text", "builtins" "str", |it| String::from(*it);
    Account: "text", "builtins" "str", |it| it.to_string();
    Problem: "text", "builtins" "str", |it| it.to_string();
    Decimal: "decimal", "decimal" "Decimal", |it| *it;
    Money: "decimal", "decimal" "Decimal", |it| it.pounds();
    Number: "decimal", "decimal" "Decimal", |it| it.decimal();
    Rate: "decimal", "decimal" "Decimal", |it| it.decimal();
    Score: "decimal", "decimal" "Decimal", |it| it.decimal();
    Share: "decimal", "decimal" "Decimal", |it| it.decimal();
    Weight: "decimal", "decimal" "Decimal", |it| it.decimal();
}

impl Shown for FinancialYear {
    #[cfg(feature = "stubs")]
    const HINT: PyStaticExpr = <Year as pyo3::PyTypeInfo>::TYPE_HINT;

    fn shown<'py>(&self, py: Python<'py>, _: Option<&Rulebook>) -> PyResult<Bound<'py, PyAny>> {
        Year(*self).into_bound_py_any(py)
    }

    fn kind(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        "text".into_bound_py_any(py)
    }
}

/// Values that look like others.
macro_rules! alike {
    ($($Type:ty: $Other:ty, |$it:ident| $other:expr;)+) => {
        $(
            impl Shown for $Type {
                #[cfg(feature = "stubs")]
                const HINT: PyStaticExpr = <$Other as Shown>::HINT;

                fn shown<'py>(
                    &self,
                    py: Python<'py>,
                    by: Option<&Rulebook>,
                ) -> PyResult<Bound<'py, PyAny>> {
                    let $it = self;
                    $other.shown(py, by)
                }

                fn kind(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                    <$Other as Shown>::kind(py)
                }
            }
        )+
    };
}

alike! {
    AverageScore: Score, |it| it.score;
    SegmentFound: u64, |it| it.segment;
    Adjusted: u64, |it| it.segment;
    ScoreRange: (Score, Score), |it| (it.best, it.worst);
    Place: (u64, u64), |it| (it.rank, it.of);
    RulebookName: FinancialYear, |it| it.year;
}

/// Values of several types, each shown as what it is; a column of them is JSON.
macro_rules! either {
    ($($Type:ident: $($Variant:ident $Held:ty),+;)+) => {
        $(
            impl Shown for $Type {
                #[cfg(feature = "stubs")]
                const HINT: PyStaticExpr = type_hint_union!($(<$Held as Shown>::HINT),+);

                fn shown<'py>(
                    &self,
                    py: Python<'py>,
                    by: Option<&Rulebook>,
                ) -> PyResult<Bound<'py, PyAny>> {
                    match self {
                        $(Self::$Variant(held) => held.shown(py, by),)+
                    }
                }

                fn kind(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                    "json".into_bound_py_any(py)
                }
            }
        )+
    };
}

either! {
    BasisOrMix: One crate::risk_share::SharingBasis, Mix BTreeMap<crate::risk_share::SharingBasis, Share>;
    Parameter: Flag bool, Count u64, Text String, Words Vec<String>, Named BTreeMap<String, String>;
}

/// Exact numbers of any size, by their digits.
macro_rules! digits {
    ($($Type:ty),+) => {
        $(
            impl Shown for $Type {
                #[cfg(feature = "stubs")]
                const HINT: PyStaticExpr = type_hint_identifier!("decimal", "Decimal");

                fn shown<'py>(
                    &self,
                    py: Python<'py>,
                    _: Option<&Rulebook>,
                ) -> PyResult<Bound<'py, PyAny>> {
                    py.import("decimal")?.getattr("Decimal")?.call1((self.to_string(),))
                }

                fn kind(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                    "decimal".into_bound_py_any(py)
                }
            }
        )+
    };
}

digits!(ExactAmount, ExactShare, Digits);

/// A number that a record holds as its digits.
#[derive(Debug)]
pub struct Digits(String);

impl Digits {
    /// The number that is written so.
    pub(crate) fn of(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The number, where there is one.
    #[expect(clippy::ref_option, reason = "a field is handed over as it is")]
    pub(crate) fn any(text: &Option<String>) -> Option<Self> {
        text.as_deref().map(Self::of)
    }
}

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
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

/// How a record is shown; `#[record]` writes it. (The classes of one trait cannot have one implementation
/// beside those of references and boxes.) Several are a table, but for a `tree`: no table holds one.
macro_rules! shown_record {
    ($Record:ty) => {
        $crate::python::shown_record! {
            $Record;

            #[cfg(feature = "stubs")]
            const HINTS: pyo3::inspect::PyStaticExpr = pyo3::type_hint_subscript!(
                pyo3::type_hint_identifier!("ics_rules._tables", "Table"),
                <$Record as pyo3::PyTypeInfo>::TYPE_HINT
            );

            fn several<'a, 'py>(
                items: impl Iterator<Item = &'a Self>,
                py: pyo3::Python<'py>,
                by: Option<&$crate::Rulebook>,
            ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                $crate::python::table(items, py, by)
            }

            fn kind_of_several(
                py: pyo3::Python<'_>,
            ) -> pyo3::PyResult<pyo3::Bound<'_, pyo3::PyAny>> {
                pyo3::IntoPyObjectExt::into_bound_py_any(("rows", py.get_type::<Self>()), py)
            }
        }
    };
    ($Record:ty; $($several:tt)*) => {
        impl $crate::python::Shown for $Record {
            #[cfg(feature = "stubs")]
            const HINT: pyo3::inspect::PyStaticExpr = <$Record as pyo3::PyTypeInfo>::TYPE_HINT;

            fn shown<'py>(
                &self,
                py: pyo3::Python<'py>,
                by: Option<&$crate::Rulebook>,
            ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                let object = $crate::python::Record::object(self.clone(), py, by.cloned())?;
                Ok(object.into_any())
            }

            fn kind(py: pyo3::Python<'_>) -> pyo3::PyResult<pyo3::Bound<'_, pyo3::PyAny>> {
                pyo3::IntoPyObjectExt::into_bound_py_any(("object", py.get_type::<Self>()), py)
            }

            $($several)*
        }
    };
}

/// How a word of a closed list is shown: as documents have it.
macro_rules! shown_word {
    ($Word:ty) => {
        impl $crate::python::Shown for $Word {
            #[cfg(feature = "stubs")]
            const HINT: pyo3::inspect::PyStaticExpr = <str as $crate::python::Shown>::HINT;

            fn shown<'py>(
                &self,
                py: pyo3::Python<'py>,
                by: Option<&$crate::Rulebook>,
            ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                $crate::python::Shown::shown(self.as_str(), py, by)
            }

            fn kind(py: pyo3::Python<'_>) -> pyo3::PyResult<pyo3::Bound<'_, pyo3::PyAny>> {
                <str as $crate::python::Shown>::kind(py)
            }
        }
    };
}

/// How a document is shown, as what was asked: as a dict.
macro_rules! shown_document {
    ($Document:ty) => {
        impl $crate::python::Shown for $Document {
            #[cfg(feature = "stubs")]
            const HINT: pyo3::inspect::PyStaticExpr = $crate::python::Dict::HINT;

            fn shown<'py>(
                &self,
                py: pyo3::Python<'py>,
                _: Option<&$crate::Rulebook>,
            ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                $crate::python::Dict::document(py, self)
            }

            fn kind(py: pyo3::Python<'_>) -> pyo3::PyResult<pyo3::Bound<'_, pyo3::PyAny>> {
                pyo3::IntoPyObjectExt::into_bound_py_any("json", py)
            }
        }
    };
}

pub(crate) use {shown_document, shown_record, shown_word};

/// Rows of a class as an `ics_rules.Table`.
pub(crate) fn table<'a, 'py, T: Record + Shown>(
    items: impl Iterator<Item = &'a T>,
    py: Python<'py>,
    by: Option<&Rulebook>,
) -> PyResult<Bound<'py, PyAny>> {
    static TABLE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let rows = PyList::empty(py);
    for item in items {
        rows.append(item.shown(py, by)?)?;
    }
    TABLE.import(py, "ics_rules._tables", "Table")?.call1((rows, py.get_type::<T>()))
}

/// A document as `dict`, `list`, `str`, `int`, `bool` and `None`.
#[derive(Debug)]
pub struct Dict<'py>(Bound<'py, PyAny>);

impl<'py> Dict<'py> {
    /// Its type, for the stubs.
    #[cfg(feature = "stubs")]
    pub(crate) const HINT: PyStaticExpr = type_hint_subscript!(
        type_hint_identifier!("builtins", "dict"),
        type_hint_identifier!("builtins", "str"),
        type_hint_identifier!("typing", "Any")
    );

    /// The document that is this JSON.
    ///
    /// # Errors
    ///
    /// What Python raises.
    pub fn of(py: Python<'py>, json: &str) -> PyResult<Self> {
        py.import("json")?.call_method1("loads", (json,)).map(Self)
    }

    /// What was asked, as it was written.
    pub(crate) fn document(
        py: Python<'py>,
        document: &impl Serialize,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(Self::of(py, &wire::to_json(document))?.0)
    }
}

impl<'py> IntoPyObject<'py> for Dict<'py> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = Infallible;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = Self::HINT;

    fn into_pyobject(self, _: Python<'py>) -> Result<Self::Output, Infallible> {
        Ok(self.0)
    }
}
