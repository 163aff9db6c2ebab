//! Systems, regions, levels and their indicative populations.

use ics_rules::{
    python::{Fault, Told},
    rulebook::LevelRules,
};
use pyo3::prelude::*;

use crate::rulebook::AnyRulebook;

/// What each of the five levels does: its indicative population, its functions, its priorities and
/// what else is said of it.
///
/// Args:
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// >>> from ics_rules import levels
/// >>> place = levels("2019/20")[1]
/// >>> place.level, place.functions[0].says
/// ('place', 'a place is usually of council or borough scale')
#[pyfunction]
pub(crate) fn levels(rulebook: AnyRulebook) -> Result<Told<Vec<LevelRules>>, Fault> {
    Ok(Told::plain(rulebook.get()?.levels().clone()))
}
