//! Reserves: which must be held, and releasing one.

use ics_rules::{
    Outcome,
    python::{Fault, Told},
    reserve::{
        self, ProviderReserve, ReleaseQuestion, ReserveRelease, ReserveRequirement,
        ReserveRequirementQuestion,
    },
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

/// Whether a reserve is released by the rules of the year, and what that moves.
///
/// Args:
///     question: the `amount`, and the holder's `position` and `control_total` before, in pounds;
///         whether the year's conditions hold (`treasury_consent` in 2016/17; `system_delivering`
///         and `national_risk_acceptable` in 2017/18); and `rebase`, where the year leaves it open.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import release_reserve
/// >>> found = release_reserve({"amount": 9900000, "position": -17400000,
/// ...                          "control_total": -17400000, "treasury_consent": True}, "2016/17")
/// >>> found.after.position, found.after.control_total, found.after.variance
/// (Decimal('-7500000.00'), Decimal('-7500000.00'), Decimal('0.00'))
#[pyfunction]
pub(crate) fn release_reserve(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<ReserveRelease>>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, ReleaseQuestion::from_value(&question.0)?);
    let outcome = reserve::release(&rulebook, &asked)?;
    Ok(Told::by(outcome, rulebook))
}

/// Which reserves the rules of the year ask an organisation to hold, how much each is, and who holds
/// it.
///
/// Args:
///     question: the code of the `organisation` and its `kind` (`ccg`, `nhs_trust` or
///         `foundation_trust`); the `allocation` of a CCG, or the `contract_value` of a trust, in
///         pounds; and `prior_year_control_total_met`, which a trust needs.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import reserve_requirement
/// >>> ccg = {"organisation": "03N", "kind": "ccg", "allocation": 800000000}
/// >>> for one in reserve_requirement(ccg, "2016/17").reserves:
/// ...     print(one.kind, one.amount, one.holder)
/// uncommitted 8000000.00 ccg
/// contingency 4000000.00 ccg
/// >>> reserve_requirement({"organisation": "03N", "kind": "ccg"}, "2016/17").missing
/// ['allocation']
#[pyfunction]
pub(crate) fn reserve_requirement(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<Told<Outcome<ReserveRequirement>>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, ReserveRequirementQuestion::from_value(&question.0)?);
    let outcome = reserve::requirement(&rulebook, &asked)?;
    Ok(Told::by(outcome, rulebook))
}

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
