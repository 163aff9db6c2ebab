//! How what a macro declares looks in Python: records, words and documents.

use pyo3::{
    prelude::*,
    sync::PyOnceLock,
    types::{PyList, PyType},
};

use super::{Record, Shown};
use crate::Rulebook;

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
