//! What every class has: `to_json`, `to_dict`, the cells of a row, equality, hash, `repr`, pickling
//! and copying.

use ics_rules::Rulebook;
use pyo3::prelude::*;
use serde::{Serialize, de::DeserializeOwned};

use crate::error::{Fault, malformed};

/// A class that a pickle rebuilds from its JSON and, where it explains itself, its rulebook.
pub(crate) trait Rebuild: Sized {
    fn rebuild(
        json: &str,
        rulebook: impl FnOnce() -> Result<Rulebook, Fault>,
    ) -> Result<Self, Fault>;
}

pub(crate) fn json(value: &impl Serialize) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(malformed)
}

pub(crate) fn from_json<T: DeserializeOwned>(json: &str) -> Result<T, Fault> {
    serde_json::from_str(json).map_err(malformed)
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
        #[pyo3::pyclass(name = $name, module = "ics_rules", frozen, eq, hash, mapping)]
        #[derive(Clone, PartialEq, Eq)]
        pub(crate) struct $Wrapper($Core);

        impl $Wrapper {
            pub(crate) fn of(core: &$Core) -> Self {
                Self(core.clone())
            }
        }

        impl std::hash::Hash for $Wrapper {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                crate::object::json(&self.0).ok().hash(state);
            }
        }

        impl crate::object::Rebuild for $Wrapper {
            fn rebuild(
                json: &str,
                _: impl FnOnce() -> Result<ics_rules::Rulebook, crate::error::Fault>,
            ) -> Result<Self, crate::error::Fault> {
                crate::object::from_json(json).map(Self)
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

            /// The columns that it has as a row of a table.
            fn keys(slf: &pyo3::Bound<'_, Self>) -> pyo3::PyResult<Vec<String>> {
                crate::table::keys(slf)
            }

            /// Its cells as a row of a table, each with its column.
            fn items(
 slf: &pyo3::Bound<'_, Self>,
 ) -> pyo3::PyResult<Vec<(String, pyo3::Py<pyo3::PyAny>)>> {
                crate::table::items(slf)
            }

            fn __getitem__<'py>(
                slf: &pyo3::Bound<'py, Self>,
                column: &str,
            ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                crate::table::cell(slf, column)
            }

            fn __iter__<'py>(
                slf: &pyo3::Bound<'py, Self>,
            ) -> pyo3::PyResult<crate::table::Columns<'py>> {
                crate::table::columns(slf)
            }

            fn __len__(slf: &pyo3::Bound<'_, Self>) -> pyo3::PyResult<usize> {
                crate::table::width(slf)
            }

            /// The same as JSON text; amounts are texts in pounds.
            fn to_json(&self) -> Result<String, crate::error::Fault> {
                crate::object::json(&self.0)
            }

            /// The same as a dict of plain values, as `to_json` writes them.
            fn to_dict<'py>(
                &self,
                py: pyo3::Python<'py>,
            ) -> Result<crate::value::Dict<'py>, crate::error::Fault> {
                Ok(crate::value::Dict::of(py, &crate::object::json(&self.0)?)?)
            }

            fn __repr__(&self) -> String {
                let $it = &self.0;
                format!("<{} {}>", $name, $shown)
            }

            fn __reduce__<'py>(
                &self,
                py: pyo3::Python<'py>,
            ) -> Result<crate::object::Reduced<'py>, crate::error::Fault> {
                let json = crate::object::json(&self.0)?;
                Ok(crate::object::reduced(py, $name, json, None)?)
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
        #[pyo3::pyclass(name = $name, module = "ics_rules", frozen, eq, hash, mapping)]
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

        impl std::hash::Hash for $Wrapper {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                crate::object::json(&self.core).ok().hash(state);
                self.rulebook.year().hash(state);
            }
        }

        impl crate::object::Rebuild for $Wrapper {
            fn rebuild(
                json: &str,
                rulebook: impl FnOnce() -> Result<ics_rules::Rulebook, crate::error::Fault>,
            ) -> Result<Self, crate::error::Fault> {
                Ok(Self { core: crate::object::from_json(json)?, rulebook: rulebook()? })
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

            /// The columns that it has as a row of a table.
            fn keys(slf: &pyo3::Bound<'_, Self>) -> pyo3::PyResult<Vec<String>> {
                crate::table::keys(slf)
            }

            /// Its cells as a row of a table, each with its column.
            fn items(
 slf: &pyo3::Bound<'_, Self>,
 ) -> pyo3::PyResult<Vec<(String, pyo3::Py<pyo3::PyAny>)>> {
                crate::table::items(slf)
            }

            fn __getitem__<'py>(
                slf: &pyo3::Bound<'py, Self>,
                column: &str,
            ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                crate::table::cell(slf, column)
            }

            fn __iter__<'py>(
                slf: &pyo3::Bound<'py, Self>,
            ) -> pyo3::PyResult<crate::table::Columns<'py>> {
                crate::table::columns(slf)
            }

            fn __len__(slf: &pyo3::Bound<'_, Self>) -> pyo3::PyResult<usize> {
                crate::table::width(slf)
            }

            /// Why it is what it is: statements, each with its rules and their sources.
            fn explain(&self) -> crate::explanation::PyExplanation {
                let explanation = ics_rules::Explain::explain(&self.core, &self.rulebook);
                crate::explanation::PyExplanation::from(explanation)
            }

            /// The same as JSON text; amounts are texts in pounds.
            fn to_json(&self) -> Result<String, crate::error::Fault> {
                crate::object::json(&self.core)
            }

            /// The same as a dict of plain values, as `to_json` writes them.
            fn to_dict<'py>(
                &self,
                py: pyo3::Python<'py>,
            ) -> Result<crate::value::Dict<'py>, crate::error::Fault> {
                Ok(crate::value::Dict::of(py, &crate::object::json(&self.core)?)?)
            }

            fn _repr_html_(slf: &pyo3::Bound<'_, Self>) -> pyo3::PyResult<String> {
                crate::table::html(slf, "outcome")
            }

            fn __repr__(&self) -> String {
                let says = ics_rules::Explain::explain(&self.core, &self.rulebook).says;
                format!("<{} {}: {says}>", $name, self.rulebook.year())
            }

            fn __reduce__<'py>(
                &self,
                py: pyo3::Python<'py>,
            ) -> Result<crate::object::Reduced<'py>, crate::error::Fault> {
                let json = crate::object::json(&self.core)?;
                Ok(crate::object::reduced(py, $name, json, Some(&self.rulebook))?)
            }
        }
    };
}

pub(crate) use {data, outcome};
