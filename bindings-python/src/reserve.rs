//! Who holds the provider part of a reserve.

use ics_rules::{
    Outcome,
    python::{Fault, Told},
    reserve::{self, ProviderReserve},
};
use pyo3::prelude::*;

use crate::rulebook::AnyRulebook;

/// Who holds the provider part of a reserve.
///
/// Args:
///     prior_year_control_total_met: whether the provider met its control total of the year before;
///         None where that is not known.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// >>> from ics_rules import provider_holder
/// >>> provider_holder(True, "2017/18").holder
/// 'provider'
#[pyfunction]
pub(crate) fn provider_holder(
    prior_year_control_total_met: Option<bool>,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<ProviderReserve>>, Fault> {
    let rulebook = rulebook.get()?;
    let outcome = reserve::provider_holder(&rulebook, prior_year_control_total_met);
    Ok(Told::by(outcome, rulebook))
}
