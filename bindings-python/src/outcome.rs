//! Outcomes: an answer, or a refusal that names its reason.

use ics_rules::{CannotTell, NotInForce, Outcome};
use pyo3::{BoundObject, prelude::*, types::PyAny};
#[cfg(feature = "stubs")]
use pyo3::{inspect::PyStaticExpr, type_hint_union};

use crate::{calendar::PyFinancialYear, object::data};

data! {
    /// Why a question cannot be answered from what was given.
    ///
    /// It stands in the place of an answer and is false in a condition.
    ///
    /// >>> from ics_rules import maturity
    /// >>> unknown = maturity({"leadership": "maturing"}, "2019/20")
    /// >>> bool(unknown)
    /// False
    /// >>> unknown.missing
    /// ['maturity.architecture', 'maturity.care_models', 'maturity.track_record']
    PyCannotTell "CannotTell" of CannotTell, shown |it| format!(
        "{} (missing: {})", it.because, it.missing.join(", ")
    );
    {
        /// Each missing input by its place in the document, for example `returns: 03N at M6`.
        #[getter]
        fn missing(&self) -> Vec<String> {
            self.0.missing.clone()
        }

        /// What the missing inputs are needed for, in words.
        #[getter]
        fn because(&self) -> &str {
            &self.0.because
        }

        fn __bool__(&self) -> bool {
            false
        }
    }
}

data! {
    /// A rule that the year, or the day that was asked about, does not have.
    ///
    /// It stands in the place of an answer and is false in a condition.
    PyNotInForce "NotInForce" of NotInForce, shown |it| it.rule;
    {
        /// What was asked for, in words.
        #[getter]
        fn rule(&self) -> &str {
            &self.0.rule
        }

        /// The years of this library that have it, without the year of a day on which it was not in
        /// force.
        #[getter]
        fn years(&self) -> Vec<PyFinancialYear> {
            self.0.years.iter().copied().map(PyFinancialYear).collect()
        }

        /// Its first day (`from` is a keyword of Python), where the day that was asked about is before
        /// it; None otherwise.
        #[getter]
        fn from_(&self) -> Option<String> {
            self.0.from.map(String::from)
        }

        /// Its last day, where the day that was asked about is after it; None otherwise.
        #[getter]
        fn until(&self) -> Option<String> {
            self.0.until.map(String::from)
        }

        fn __bool__(&self) -> bool {
            false
        }
    }
}

/// An outcome as Python sees it: the answer itself, or the refusal.
pub(crate) enum PyOutcome<T> {
    Answer(T),
    CannotTell(CannotTell),
    NotInForce(NotInForce),
}

impl<T> PyOutcome<T> {
    pub(crate) fn of<U>(outcome: &Outcome<U>, wrap: impl FnOnce(&U) -> T) -> Self {
        match outcome.as_ref() {
            Outcome::Answer(answer) => Self::Answer(wrap(answer)),
            Outcome::CannotTell(refusal) => Self::CannotTell(refusal),
            Outcome::NotInForce(refusal) => Self::NotInForce(refusal),
        }
    }
}

impl<'py, T: IntoPyObject<'py>> IntoPyObject<'py> for PyOutcome<T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr =
        type_hint_union!(T::OUTPUT_TYPE, PyCannotTell::OUTPUT_TYPE, PyNotInForce::OUTPUT_TYPE);

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        match self {
            Self::Answer(answer) => {
                answer.into_pyobject(py).map(|it| it.into_any().into_bound()).map_err(Into::into)
            }
            Self::CannotTell(refusal) => {
                Ok(PyCannotTell::of(&refusal).into_pyobject(py)?.into_any())
            }
            Self::NotInForce(refusal) => {
                Ok(PyNotInForce::of(&refusal).into_pyobject(py)?.into_any())
            }
        }
    }
}
