//! Reserves: which must be held, and releasing one.

use std::collections::BTreeMap;

use ics_rules::{
    reserve::{
        self, ProviderReserve, ReleaseQuestion, RequiredReserve, ReserveFigures, ReserveRelease,
        ReserveRequirement, ReserveRequirementQuestion,
    },
    wire::Document as _,
};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::{
    error::Fault,
    object::{data, outcome},
    outcome::PyOutcome,
    rulebook::{AnyRulebook, ids},
    table::Table,
    value::Document,
};

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
) -> Result<PyOutcome<PyReserveRelease>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, ReleaseQuestion::from_value(&question.0)?);
    let outcome = reserve::release(&rulebook, &asked)?;
    Ok(PyOutcome::of(&outcome, |found| PyReserveRelease::of(found, &rulebook)))
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
) -> Result<PyOutcome<PyReserveRequirement>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, ReserveRequirementQuestion::from_value(&question.0)?);
    let outcome = reserve::requirement(&rulebook, &asked)?;
    Ok(PyOutcome::of(&outcome, |found| PyReserveRequirement::of(found, &rulebook)))
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
) -> Result<PyOutcome<PyProviderReserve>, Fault> {
    let rulebook = rulebook.get()?;
    let outcome = reserve::provider_holder(&rulebook, prior_year_control_total_met);
    Ok(PyOutcome::of(&outcome, |found| PyProviderReserve::of(found, &rulebook)))
}

outcome! {
    /// Whether a reserve is released, and what that moves, in pounds.
    PyReserveRelease "ReserveRelease" of ReserveRelease;
    {
        /// The conditions of the year, and whether each holds.
        #[getter]
        fn conditions(&self) -> BTreeMap<&'static str, bool> {
            let conditions = self.core.conditions.iter();
            conditions.map(|one| (one.condition.as_str(), one.holds)).collect()
        }

        /// What is released: the reserve, or nothing.
        #[getter]
        fn released(&self) -> Decimal {
            self.core.released.pounds()
        }

        /// What is still held.
        #[getter]
        fn held(&self) -> Decimal {
            self.core.held.pounds()
        }

        /// Whether a release moves the control total by the same amount.
        #[getter]
        fn rebased(&self) -> bool {
            self.core.rebased
        }

        /// The holder's figures before.
        #[getter]
        fn before(&self) -> PyReserveFigures {
            PyReserveFigures::of(&self.core.before)
        }

        /// The holder's figures after.
        #[getter]
        fn after(&self) -> PyReserveFigures {
            PyReserveFigures::of(&self.core.after)
        }

        /// The variance after with the other setting of re-basing; None where the year's rules
        /// decide it.
        #[getter]
        fn variance_if_switched(&self) -> Option<Decimal> {
            self.core.variance_if_switched.map(ics_rules::Money::pounds)
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

outcome! {
    /// Who holds the provider part of a reserve.
    PyProviderReserve "ProviderReserve" of ProviderReserve;
    {
        /// Whether the provider met its control total of the year before.
        #[getter]
        fn met(&self) -> bool {
            self.core.met
        }

        /// Who holds it: `provider` or `ccg`.
        #[getter]
        fn holder(&self) -> &'static str {
            self.core.holder.as_str()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// A position, what it is measured against, and the difference, in pounds.
    PyReserveFigures "ReserveFigures" of ReserveFigures, shown |it| format!(
        "{} against {}", it.position.nhs(), it.control_total.nhs()
    );
    {
        /// The position: a surplus positive, a deficit negative.
        #[getter]
        fn position(&self) -> Decimal {
            self.0.position.pounds()
        }

        /// The control total.
        #[getter]
        fn control_total(&self) -> Decimal {
            self.0.control_total.pounds()
        }

        /// The position less the control total: favourable positive, adverse negative.
        #[getter]
        fn variance(&self) -> Decimal {
            self.0.variance.pounds()
        }
    }
}

outcome! {
    /// The reserves that an organisation must hold in a year, in pounds.
    PyReserveRequirement "ReserveRequirement" of ReserveRequirement;
    {
        /// The code of the organisation.
        #[getter]
        fn organisation(&self) -> &str {
            self.core.asked.organisation.as_str()
        }

        /// Each reserve; empty where the year asks for none.
        #[getter]
        fn reserves(&self) -> Table<PyRequiredReserve> {
            self.core.reserves.iter().map(PyRequiredReserve::of).collect()
        }

        /// Their sum, whoever holds them.
        #[getter]
        fn total(&self) -> Decimal {
            self.core.total.pounds()
        }

        /// The ids of the rules it rests on: where reserves were withdrawn, that rule first.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// One reserve that must be held, in pounds.
    PyRequiredReserve "RequiredReserve" of RequiredReserve, shown |it| format!(
        "{}: {}, by {}", it.kind.as_str(), it.amount.nhs(), it.holder
    );
    {
        /// What it is for: `uncommitted`, `transformation`, `provider_cquin` or `contingency`.
        #[getter]
        fn kind(&self) -> &'static str {
            self.0.kind.as_str()
        }

        /// How large a share it is.
        #[getter]
        fn share(&self) -> Decimal {
            self.0.share.decimal()
        }

        /// What it is a share of: `allocation` or `contract_value`.
        #[getter]
        fn base(&self) -> &'static str {
            self.0.base.as_str()
        }

        /// The amount of that.
        #[getter]
        fn base_amount(&self) -> Decimal {
            self.0.base_amount.pounds()
        }

        /// The reserve.
        #[getter]
        fn amount(&self) -> Decimal {
            self.0.amount.pounds()
        }

        /// Who holds it: `provider` or `ccg`.
        #[getter]
        fn holder(&self) -> &'static str {
            self.0.holder.as_str()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.0.rules)
        }
    }
}
