//! A refusal as the exception of the package.

use pyo3::{prelude::*, sync::PyOnceLock, types::PyType};

use crate::Error;

/// What a call ends with when it has no answer: a refusal, or an exception of Python.
#[derive(Debug)]
pub enum Fault {
    /// A refusal.
    Refused(Error),
    /// An exception of Python.
    Raised(PyErr),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

impl From<PyErr> for Fault {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

impl From<Fault> for PyErr {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Refused(error) => {
                Python::attach(|py| raised(py, &error).unwrap_or_else(|it| it))
            }
            Fault::Raised(error) => error,
        }
    }
}

/// The refusal as `ics_rules.IcsRulesError`. The class is written in Python, so that its fields are
/// typed and documented there.
fn raised(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    static ERROR: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    static PROBLEM: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let class = PROBLEM.import(py, "ics_rules._errors", "Problem")?;
    let problems = error.problems().iter();
    let problems = problems
        .map(|one| {
            class.call1((one.code.as_str(), &one.path, &one.found, &one.expected, &one.cells))
        })
        .collect::<PyResult<Vec<_>>>()?;
    let class = ERROR.import(py, "ics_rules._errors", "IcsRulesError")?;
    Ok(PyErr::from_value(class.call1((error.to_string(), problems))?))
}
