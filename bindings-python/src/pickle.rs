//! Pickles of what is more than its fields: the function that rebuilds it, and what that needs.

use ics_rules::Rulebook;
use pyo3::prelude::*;

/// What `__reduce__` answers for an object with a rulebook.
pub(crate) type Reduced<'py> = (Bound<'py, PyAny>, (String, String, Vec<String>));

/// By the `_rebuilt` of its class, from a document and the rulebook's year and overlays.
pub(crate) fn reduced<'py>(
    object: &Bound<'py, PyAny>,
    document: String,
    rulebook: &Rulebook,
) -> PyResult<Reduced<'py>> {
    let rebuilt = object.getattr("_rebuilt")?;
    Ok((rebuilt, (document, rulebook.year().to_string(), rulebook.overlays().to_vec())))
}
