//! Sharing a system's variance.

use ics_rules::{
    risk_share::{MemberShare, RiskShare, SharedVariance, SharingQuestion},
    wire::Document as _,
};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::{
    allocation::{PyLedger, PyTransfer},
    error::Fault,
    object::{data, outcome},
    outcome::PyOutcome,
    rulebook::{AnyRulebook, ids},
    value::{Document, Documents, arguments},
};

/// Shares a system's variance between its members as they have agreed.
///
/// Args:
///     agreement: `basis` (`equal`, `fixed`, `turnover`, `allocation` or `control_total`), and
///         where they apply `on`, `shares` and `limits`.
///     members: each with `code`, `own_variance` and `control_total`, and where they are known
///         `turnover` and `allocation`, in pounds; adverse and deficit are negative.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the agreement and the members.
///
/// >>> from ics_rules import share_risk
/// >>> members = [
/// ...     {"code": "RHQ", "own_variance": -900, "control_total": 0, "turnover": 2000},
/// ...     {"code": "RXF", "own_variance": 0, "control_total": 0, "turnover": 1000}]
/// >>> shared = share_risk({"basis": "turnover"}, members, "2019/20")
/// >>> shared.transfers
/// [<Transfer RXF pays RHQ £300>]
#[pyfunction]
pub(crate) fn share_risk(
    agreement: Document,
    members: Documents,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PyRiskShare>, Fault> {
    let rulebook = rulebook.get()?;
    let question = arguments([("agreement", Some(agreement.0)), ("members", Some(members.0))]);
    let outcome = SharingQuestion::from_value(&question)?.answer(&rulebook)?;
    Ok(PyOutcome::of(&outcome, |shared| PyRiskShare::of(shared, &rulebook)))
}

outcome! {
    /// How a system's variance was shared: what each member bears or gains, and who pays whom.
    ///
    /// Amounts are in pounds: favourable, gained and received are positive, adverse, borne and
    /// paid negative. The shares and what is unallocated make the variance exactly.
    PyRiskShare "RiskShare" of RiskShare;
    {
        /// What the shares are in proportion to, for example `turnover`.
        #[getter]
        fn basis(&self) -> &'static str {
            self.core.basis.as_str()
        }

        /// Which variance was shared, `forecast` or `to_date`, where the agreement says.
        #[getter]
        fn on(&self) -> Option<&'static str> {
            self.core.on.map(SharedVariance::as_str)
        }

        /// The variance of the system, the sum of its members'.
        #[getter]
        fn variance(&self) -> Decimal {
            self.core.variance.pounds()
        }

        /// The members, in order of organisation code.
        #[getter]
        fn members(&self) -> Vec<PyMemberShare> {
            self.core.members.iter().map(PyMemberShare::of).collect()
        }

        /// What no member's limit had room for, with the sign of the variance.
        #[getter]
        fn unallocated(&self) -> Decimal {
            self.core.unallocated.pounds()
        }

        /// The payments that carry the sharing out.
        #[getter]
        fn transfers(&self) -> Vec<PyTransfer> {
            self.core.transfers.iter().map(PyTransfer::of).collect()
        }

        /// Every variance into the pool and every share out of it.
        #[getter]
        fn ledger(&self) -> PyLedger {
            PyLedger::of(&self.core.ledger)
        }

        /// The ids of the rules it rests on, the rule of the basis first.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// A member's share of the system's variance, in pounds.
    PyMemberShare "MemberShare" of MemberShare, shown |it| format!(
        "{}: {}, {}", it.code, it.share.nhs(), it.bound
    );
    {
        /// The code of the member.
        #[getter]
        fn code(&self) -> &str {
            self.0.code.as_str()
        }

        /// Its own variance: favourable positive, adverse negative.
        #[getter]
        fn own_variance(&self) -> Decimal {
            self.0.own_variance.pounds()
        }

        /// What its share is in proportion to: pounds of the base, millionths of the whole for a
        /// fixed share, 1 for equal shares.
        #[getter]
        fn weight(&self) -> Decimal {
            self.0.weight.decimal()
        }

        /// The figure the basis goes by; None where shares are equal or fixed.
        #[getter]
        fn base(&self) -> Option<Decimal> {
            self.0.base.map(ics_rules::Money::pounds)
        }

        /// Its share of the system's variance: gain positive, loss negative.
        #[getter]
        fn share(&self) -> Decimal {
            self.0.share.pounds()
        }

        /// The most its share may be in size; None where it has no limit.
        #[getter]
        fn limit(&self) -> Option<Decimal> {
            self.0.limit.map(ics_rules::Money::pounds)
        }

        /// Whether the limit decided the share (`at_cap`) or not (`free`).
        #[getter]
        fn bound(&self) -> &'static str {
            self.0.bound.as_str()
        }

        /// Its position once the sharing is carried out: its control total and its share.
        #[getter]
        fn position_after(&self) -> Decimal {
            self.0.position_after.pounds()
        }

        /// What it receives (positive) or pays (negative): its share less its own variance.
        #[getter]
        fn net(&self) -> Decimal {
            self.0.net.pounds()
        }
    }
}
