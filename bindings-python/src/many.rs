//! Many systems' years at once: without the lock of Python, on every core.

use ics_rules::{Assessment, Error, Rulebook, SystemYear, python::Fault, wire::Value};
#[cfg(feature = "stubs")]
use pyo3::{PyTypeInfo, inspect::PyStaticExpr, type_hint_identifier, type_hint_union};
use pyo3::{
    prelude::*,
    types::{PyBytes, PyString},
};
use std::{
    num::NonZero,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

#[cfg(feature = "stubs")]
use crate::value::Written;
use crate::{
    assessment::PyAssessment, rulebook::PyRulebook, system_year::PySystemYear, value::Document,
};

/// A system's year in one of the forms in which it is given: read, as a document, as JSON.
pub(crate) enum Given {
    Year(Box<SystemYear>),
    Json(String),
    Document(Value),
}

impl FromPyObject<'_, '_> for Given {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(
        <PySystemYear as PyTypeInfo>::TYPE_HINT,
        Written::INPUT_TYPE,
        type_hint_identifier!("builtins", "bytes")
    );

    fn extract(object: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        Ok(Self::of(&object)?)
    }
}

impl Given {
    fn of(item: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        if let Ok(year) = item.cast::<PySystemYear>() {
            Ok(Self::Year(Box::new(year.get().0.clone())))
        } else if let Ok(text) = item.cast::<PyString>() {
            Ok(Self::Json(text.extract()?))
        } else if let Ok(bytes) = item.cast::<PyBytes>() {
            let text = bytes.call_method1("decode", ("utf-8",))?;
            Ok(Self::Json(text.extract()?))
        } else {
            Ok(Self::Document(item.extract::<Document>()?.0))
        }
    }

    pub(crate) fn assessed(&self, rulebook: Option<&Rulebook>) -> Result<Assessment, Error> {
        let read;
        let document = match self {
            Self::Year(year) => {
                return match rulebook {
                    Some(rulebook) => rulebook.assess(year),
                    None => ics_rules::assess(year),
                };
            }
            Self::Json(text) => {
                read = Value::from_json(text)?;
                &read
            }
            Self::Document(document) => document,
        };
        match rulebook {
            Some(rulebook) => rulebook.assess(&SystemYear::by_rulebook(document, rulebook)?),
            None => ics_rules::assess(&SystemYear::from_value(document)?),
        }
    }
}

/// Assesses each item by itself, on every core. Private: `assess_many` calls it for a part of the
/// items at a time, so that it can tell how far it is and be interrupted.
#[pyfunction]
pub(crate) fn _assess_each(
    py: Python<'_>,
    items: Vec<Bound<'_, PyAny>>,
    rulebook: Option<PyRulebook>,
) -> Result<Vec<Py<PyAny>>, Fault> {
    // What Python cannot hand over, for example bytes that are no text, is an error of its item too.
    let given: Vec<Result<Given, Fault>> = items.iter().map(Given::of).collect();
    let sound: Vec<Option<&Given>> = given.iter().map(|item| item.as_ref().ok()).collect();
    let rulebook = rulebook.as_ref().map(|rulebook| &rulebook.0);
    let answers = py.detach(|| assess_each(&sound, rulebook));
    let mut results = Vec::new();
    for (item, answer) in given.into_iter().zip(answers) {
        let fault = match (item, answer) {
            (_, Some(Ok(assessment))) => {
                results.push(PyAssessment::of(py, assessment)?.into_any());
                continue;
            }
            (_, Some(Err(error))) => Fault::from(error),
            (Err(fault), None) => fault,
            (Ok(_), None) => continue,
        };
        results.push(PyErr::from(fault).into_value(py).into_any());
    }
    Ok(results)
}

/// The answers in the order of the items; none for an item that is none.
fn assess_each(
    items: &[Option<&Given>],
    rulebook: Option<&Rulebook>,
) -> Vec<Option<Result<Assessment, Error>>> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get).min(items.len());
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let position = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(position) else { return done };
            done.push((position, item.map(|item| item.assessed(rulebook))));
        }
    };
    let mut answers = thread::scope(|scope| {
        let helpers: Vec<_> = (1..cores).map(|_| scope.spawn(work)).collect();
        let mut answers = work();
        answers.extend(helpers.into_iter().filter_map(|helper| helper.join().ok()).flatten());
        answers
    });
    answers.sort_by_key(|(position, _)| *position);
    answers.into_iter().map(|(_, answer)| answer).collect()
}
