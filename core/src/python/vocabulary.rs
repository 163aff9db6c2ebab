//! How the vocabulary looks in Python: amounts, words, codes and days.

use std::fmt;

use pyo3::{IntoPyObjectExt, prelude::*};
#[cfg(feature = "stubs")]
use pyo3::{inspect::PyStaticExpr, type_hint_identifier, type_hint_union};
use rust_decimal::Decimal;

use super::{Shown, Year};
use crate::{
    Date, FinancialYear, Money, Month, Number, OdsCode, Problem, Quarter, Rate, RoughDate, RuleId,
    Rulebook, Score, Share,
    allocation::{Account, Weight},
    oversight::cohort::{Adjusted, AverageScore, Place, ScoreRange, SegmentFound},
    risk_share::BasisOrMix,
    rulebook::{Parameter, RulebookName},
    shared_savings::{ExactAmount, ExactShare},
};

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
    Decimal: "number", "decimal" "Decimal", |it| *it;
    Money: "amount", "decimal" "Decimal", |it| it.pounds();
    Number: "number", "decimal" "Decimal", |it| it.decimal();
    Rate: "share", "decimal" "Decimal", |it| it.decimal();
    Score: "share", "decimal" "Decimal", |it| it.decimal();
    Share: "share", "decimal" "Decimal", |it| it.decimal();
    Weight: "weight", "decimal" "Decimal", |it| it.decimal();
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
    BasisOrMix: One crate::risk_share::SharingBasis, Mix std::collections::BTreeMap<crate::risk_share::SharingBasis, Share>;
    Parameter: Flag bool, Count u64, Text String, Words Vec<String>, Named std::collections::BTreeMap<String, String>;
}

/// Exact numbers of any size, by their digits.
macro_rules! digits {
    ($($Type:ty: $kind:literal),+) => {
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
                    $kind.into_bound_py_any(py)
                }
            }
        )+
    };
}

digits!(ExactAmount: "exact", ExactShare: "exact_share", Digits: "number");

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
