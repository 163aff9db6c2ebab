//! A refusal in the place of an answer: whoever goes on as if it were one is told why it is none.

use pyo3::{
    exceptions::{PyAttributeError, PyTypeError},
    prelude::*,
};

use crate::{CannotTell, NotInForce};

/// Refuses what an answer has and a refusal has not, with the refusal's own sentence.
macro_rules! refused {
    ($($Refusal:ident),+) => {
        $(
            #[pymethods]
            impl $Refusal {
                fn __getattr__(&self, name: &str) -> PyResult<Py<PyAny>> {
                    Err(PyAttributeError::new_err(format!("no `{name}`: {self}")))
                }

                fn __add__(&self, _other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
                    Err(self.no_number())
                }

                fn __radd__(&self, _other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
                    Err(self.no_number())
                }

                fn __sub__(&self, _other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
                    Err(self.no_number())
                }

                fn __rsub__(&self, _other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
                    Err(self.no_number())
                }

                fn __mul__(&self, _other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
                    Err(self.no_number())
                }

                fn __rmul__(&self, _other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
                    Err(self.no_number())
                }

                fn __truediv__(&self, _other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
                    Err(self.no_number())
                }

                fn __rtruediv__(&self, _other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
                    Err(self.no_number())
                }

                fn __neg__(&self) -> PyResult<Py<PyAny>> {
                    Err(self.no_number())
                }
            }

            impl $Refusal {
                fn no_number(&self) -> PyErr {
                    PyTypeError::new_err(format!("no number: {self}"))
                }
            }
        )+
    };
}

refused!(CannotTell, NotInForce);
