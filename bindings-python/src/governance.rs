//! Governance requirements against what a system reports.

use ics_rules::{
    Outcome,
    oversight::{self, GovernanceCheck, GovernanceReport},
    python::{Fault, Told},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

/// Which governance requirements of a day a system meets, by what it reports.
///
/// Args:
///     report: the `date`, a day of the rulebook's year, and what is `reported` of requirements by
///         their ids: `met` with `evidence`, or the `count` where a least number is asked. What is
///         left out is not stated and never taken as met.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the report.
///
/// >>> from ics_rules import check_governance
/// >>> found = check_governance(
/// ...     {"date": "2022-07-01",
/// ...      "reported": {"governance.statutory.icb-members": {"count": 2}}}, "2022/23")
/// >>> found.missing, found.complete
/// (['governance.statutory.icb-members'], False)
#[pyfunction]
pub(crate) fn check_governance(
    report: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<GovernanceCheck>>, Fault> {
    let (rulebook, report) = (rulebook.get()?, GovernanceReport::from_value(&report.0)?);
    let outcome = oversight::check_governance(&rulebook, &report)?;
    Ok(Told::by(outcome, rulebook))
}
