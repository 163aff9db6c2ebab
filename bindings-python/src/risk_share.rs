//! Sharing a gain or loss of a system.

use std::collections::BTreeMap;

use ics_rules::{
    Money,
    allocation::Account,
    risk_share::{
        BasisOrMix, Draw, LayerPart, LayerShare, MemberShare, RiskShare, SharedVariance,
        SharingQuestion,
    },
    wire::Document as _,
};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::{
    allocation::{PyLedger, PyTransfer},
    error::Fault,
    object::{data, outcome},
    outcome::PyOutcome,
    plot::RiskSharePlots,
    rulebook::{AnyRulebook, ids},
    table::Table,
    value::{Document, Documents, Exact, arguments},
};

/// Shares a gain or loss between the members of a system as they have agreed.
///
/// What is shared is the sum of what each member's own variance brings to the pool, or a stated
/// amount. A loss is met from the waterfall first. What is left is shared layer by layer, in each by
/// its basis and within the limits; what a limit cuts off goes on to the others until nothing more
/// fits. Who takes more or less than its own variance pays or receives the difference.
///
/// Args:
///     agreement: what the members have agreed, by the terms below.
///     members: each with `code` and `control_total`, and where they are known `own_variance`,
///         `lines` (the variance of each line that the agreement names, 0 where it has none),
///         `plan_to_date`, `turnover`, `allocation`, `contribution` (all in pounds) and `population`;
///         adverse and deficit are negative.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///     amount: where the agreement shares a stated amount, that amount: a gain positive, a loss
///         negative.
///
/// Raises:
///     IcsRulesError: with every problem of the agreement, the members and the amount.
///
/// The answer is a `CannotTell` where a figure or the answer to a condition is missing.
///
/// In the terms of an agreement, a size is an amount in pounds, or a dict with `amount`,
/// `share_of_turnover` and `share_of_allocation`, of which the smallest holds. A holder or bearer is
/// a member's code, `reserve`, `region` or `outside`. Shares are from 0 to 1. No term has a default
/// beyond what is said here:
///
///     basis: what shares are in proportion to: `equal`, `fixed`, `turnover`, `allocation`,
///         `population`, `contribution`, `control_total`, `own_variance`, or several of them with
///         their parts of 1, as `{"equal": "0.2", "turnover": "0.8"}`. It may be left out where every
///         layer has one.
///     shares: each member's share, by code, where a basis is `fixed`; they sum to 1.
///     on: `forecast` or `to_date`, which says what the variances are, or `stated` where an amount is
///         given with each call.
///     held_by: who holds a stated amount until it is shared.
///     lines: names of lines, each `variable` or `fixed`; with any, only the variable ones are
///         shared, and each member states every one of those.
///     retention: by code, the size that a member keeps of its own variance, gain or loss.
///     waterfall: what a loss is met from first, in order, each step with `source` (`underspend`,
///         `risk_reserve`, `uncommitted_schemes` or `outside`), `amount`, `held_by`, `conditions`
///         (a dict of what must be so, each True, False or None for unknown) and
///         `moves_control_total` (True where it is released whole and moves its holder's control
///         total, so that it meets nothing of the loss).
///     losses: the layers of a loss from nothing up, each with `from` and `to` (sizes; without `to`
///         it never ends), `shared` (the members' part), `left_with` (the parts of others; all sum
///         to 1), and its own `basis` and `shares` where they differ.
///     gains: the layers of a gain, as for a loss.
///     limits: by code, the most that a member's share may be (the terms of a size, and
///         `no_worse_than_own`: of a loss at most what its own variance adds) and `at_least`, the
///         size it takes as soon as there is that much.
///     overall: the same terms for all members together, but for `no_worse_than_own`; a share is of
///         their bases together.
///     left_over_with: who bears, or has, what no layer and no limit has room for; without it that
///         is unallocated.
///     no_payment_below: the amount below which no payment is made.
///
/// >>> from ics_rules import share_risk
/// >>> agreement = {
/// ...     "basis": {"equal": "0.2", "turnover": "0.8"},
/// ...     "retention": {"RHQ": 1000},
/// ...     "waterfall": [
/// ...         {"source": "underspend"},
/// ...         {"source": "risk_reserve", "amount": 4000, "conditions": {"board agrees": True}}],
/// ...     "losses": [
/// ...         {"from": 0, "to": 5000, "shared": "0.75", "left_with": {"region": "0.25"}},
/// ...         {"from": 5000, "shared": 1, "basis": "equal"}],
/// ...     "limits": {"RXF": {"amount": 1500, "at_least": 500}},
/// ...     "left_over_with": "region",
/// ...     "no_payment_below": 10}
/// >>> members = [
/// ...     {"code": "RHQ", "own_variance": -12000, "control_total": 0, "turnover": 3000000},
/// ...     {"code": "RXF", "own_variance": 1000, "control_total": 0, "turnover": 1000000}]
/// >>> shared = share_risk(agreement, members, "2019/20")
/// >>> shared.variance, shared.to_share
/// (Decimal('-10000.00'), Decimal('-6000.00'))
/// >>> for layer in shared.layers: print(layer, layer.parts)
/// <LayerShare 1, £0 to £5,000: (£5,000), the members (£3,750)> [<LayerPart RHQ: (£2,625), free>, <LayerPart RXF: (£1,125), free>]
/// <LayerShare 2, from £5,000: (£1,000), the members (£1,000)> [<LayerPart RHQ: (£625), free>, <LayerPart RXF: (£375), at its cap>]
/// >>> shared.left_with
/// {'region': Decimal('-1250.00')}
/// >>> shared.transfers
/// [<Transfer reserve pays RHQ £4,000>, <Transfer RXF pays RHQ £2,500>, <Transfer region pays RHQ £1,250>]
#[pyfunction]
#[pyo3(signature = (agreement, members, rulebook, *, amount = None))]
pub(crate) fn share_risk(
    agreement: Document,
    members: Documents,
    rulebook: AnyRulebook,
    amount: Option<Exact>,
) -> Result<PyOutcome<PyRiskShare>, Fault> {
    let rulebook = rulebook.get()?;
    let question = arguments([
        ("agreement", Some(agreement.0)),
        ("members", Some(members.0)),
        ("amount", amount.map(|amount| amount.0)),
    ]);
    let outcome = SharingQuestion::from_value(&question)?.answer(&rulebook)?;
    Ok(PyOutcome::of(&outcome, |shared| PyRiskShare::of(shared, &rulebook)))
}

/// Amounts by account.
pub(crate) fn by_account(amounts: &BTreeMap<Account, Money>) -> BTreeMap<String, Decimal> {
    amounts.iter().map(|(account, amount)| (account.to_string(), amount.pounds())).collect()
}

/// A basis, or the parts of a mix.
#[derive(IntoPyObject)]
pub(crate) enum PyBasis {
    One(&'static str),
    Mix(BTreeMap<&'static str, Decimal>),
}

impl PyBasis {
    fn of(basis: &BasisOrMix) -> Self {
        match basis {
            BasisOrMix::One(basis) => Self::One(basis.as_str()),
            BasisOrMix::Mix(parts) => {
                let parts = parts.iter().map(|(basis, part)| (basis.as_str(), part.decimal()));
                Self::Mix(parts.collect())
            }
        }
    }
}

outcome! {
    /// How a gain or loss was shared: what each member bears or has, and who pays whom.
    ///
    /// Amounts are in pounds: favourable, gained and received are positive, adverse, borne and
    /// paid negative. What is in the pool and what the waterfall meets make, to the penny, the
    /// members' shares, what is left with somebody, and what is unallocated.
    PyRiskShare "RiskShare" of RiskShare;
    {
        /// Charts of it: `layers` and `who_pays_whom`. Needs the extra `plot`.
        #[getter]
        fn plot<'py>(slf: &Bound<'py, Self>) -> PyResult<RiskSharePlots<'py>> {
            RiskSharePlots::of(slf)
        }

        /// What the shares are in proportion to, for example `turnover`, or the parts of a mix by
        /// basis; None where every layer says it for itself.
        #[getter]
        fn basis(&self) -> Option<PyBasis> {
            self.core.basis.as_ref().map(PyBasis::of)
        }

        /// What was shared, `forecast`, `to_date` or `stated`, where the agreement says.
        #[getter]
        fn on(&self) -> Option<&'static str> {
            self.core.on.map(SharedVariance::as_str)
        }

        /// What is in the pool: the sum of what the members bring to it, or the stated amount.
        #[getter]
        fn variance(&self) -> Decimal {
            self.core.variance.pounds()
        }

        /// What the loss was met from first, in order.
        #[getter]
        fn draws(&self) -> Table<PyDraw> {
            self.core.draws.iter().map(PyDraw::of).collect()
        }

        /// What was left for the layers, with the sign of the variance.
        #[getter]
        fn to_share(&self) -> Decimal {
            self.core.to_share.pounds()
        }

        /// The layers that were reached, from the first pound up. An agreement without layers has
        /// one.
        #[getter]
        fn layers(&self) -> Table<PyLayerShare> {
            self.core.layers.iter().map(PyLayerShare::of).collect()
        }

        /// The members, in order of organisation code.
        #[getter]
        fn members(&self) -> Table<PyMemberShare> {
            self.core.members.iter().map(PyMemberShare::of).collect()
        }

        /// What the layers leave with somebody, and what is left over with its bearer, by member's
        /// code, `reserve`, `region` or `outside`.
        #[getter]
        fn left_with(&self) -> BTreeMap<String, Decimal> {
            by_account(&self.core.left_with)
        }

        /// What no layer, limit or bearer had room for, with the sign of the variance.
        #[getter]
        fn unallocated(&self) -> Decimal {
            self.core.unallocated.pounds()
        }

        /// The payments that carry the sharing out.
        #[getter]
        fn transfers(&self) -> Table<PyTransfer> {
            self.core.transfers.iter().map(PyTransfer::of).collect()
        }

        /// The payments that are below the agreed floor and are not made.
        #[getter]
        fn not_paid(&self) -> Table<PyTransfer> {
            self.core.not_paid.iter().map(PyTransfer::of).collect()
        }

        /// Every variance into the pool and every share out of it.
        #[getter]
        fn ledger(&self) -> PyLedger {
            PyLedger::of(&self.core.ledger)
        }

        /// The ids of the rules it rests on, those of the bases first.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// What was drawn from a source of the waterfall, in pounds of zero or more.
    PyDraw "Draw" of Draw, shown |it| {
        let held = it.held_by.as_ref().map(|holder| format!(", held by {holder}"));
        format!("{} from {}{}", it.drawn.nhs(), it.source, held.unwrap_or_default())
    };
    {
        /// Which step of the waterfall it is, from 0.
        #[getter]
        fn step(&self) -> usize {
            self.0.step
        }

        /// What the source is, for example `risk_reserve`.
        #[getter]
        fn source(&self) -> &'static str {
            self.0.source.as_str()
        }

        /// Who holds it; None for underspends of the members' own variances.
        #[getter]
        fn held_by(&self) -> Option<String> {
            self.0.held_by.as_ref().map(ToString::to_string)
        }

        /// What could be drawn; None where it meets whatever is left.
        #[getter]
        fn available(&self) -> Option<Decimal> {
            self.0.available.map(Money::pounds)
        }

        /// What was drawn. What could be drawn less this is left of the source.
        #[getter]
        fn drawn(&self) -> Decimal {
            self.0.drawn.pounds()
        }

        /// Whether it was released whole and moved the control total of its holder, so that it met
        /// nothing of the loss.
        #[getter]
        fn moves_control_total(&self) -> bool {
            self.0.moves_control_total
        }

        /// The conditions that kept it from being drawn.
        #[getter]
        fn unmet(&self) -> Vec<String> {
            self.0.unmet.clone()
        }
    }
}

data! {
    /// What of a gain or loss lies in one layer, and who takes it, in pounds.
    PyLayerShare "LayerShare" of LayerShare, shown |it| {
        let number = it.position.map(|position| format!("{}, ", position + 1));
        let edges = match it.to {
            Some(to) => format!("{} to {}", it.from.nhs(), to.nhs()),
            None => format!("from {}", it.from.nhs()),
        };
        let (amount, shared) = (it.amount.nhs(), it.shared.nhs());
        format!("{}{edges}: {amount}, the members {shared}", number.unwrap_or_default())
    };
    {
        /// Its position among the layers, from 0; None where the agreement has no layers.
        #[getter]
        fn position(&self) -> Option<usize> {
            self.0.position
        }

        /// The size of the gain or loss at which it begins (`from` is a keyword of Python).
        #[getter]
        fn from_(&self) -> Decimal {
            self.0.from.pounds()
        }

        /// The size at which it ends; None where it never does.
        #[getter]
        fn to(&self) -> Option<Decimal> {
            self.0.to.map(Money::pounds)
        }

        /// What lies in it, with the sign of the variance.
        #[getter]
        fn amount(&self) -> Decimal {
            self.0.amount.pounds()
        }

        /// What of that the members are to share.
        #[getter]
        fn shared(&self) -> Decimal {
            self.0.shared.pounds()
        }

        /// What their shares are in proportion to, or the parts of a mix by basis; None where they
        /// share nothing.
        #[getter]
        fn basis(&self) -> Option<PyBasis> {
            self.0.basis.as_ref().map(PyBasis::of)
        }

        /// What each member takes of it, in order of organisation code.
        #[getter]
        fn parts(&self) -> Table<PyLayerPart> {
            self.0.parts.iter().map(PyLayerPart::of).collect()
        }

        /// What it leaves with somebody, by member's code, `reserve`, `region` or `outside`.
        #[getter]
        fn left_with(&self) -> BTreeMap<String, Decimal> {
            by_account(&self.0.left_with)
        }

        /// What of it the members' limits have no room for.
        #[getter]
        fn left_over(&self) -> Decimal {
            self.0.left_over.pounds()
        }
    }
}

data! {
    /// What a member takes of a layer.
    PyLayerPart "LayerPart" of LayerPart, shown |it| format!(
        "{}: {}, {}", it.code, it.amount.nhs(), it.bound
    );
    {
        /// The code of the member.
        #[getter]
        fn code(&self) -> &str {
            self.0.code.as_str()
        }

        /// What its part is in proportion to: pounds or people of the base, millionths of the whole
        /// for a fixed share, 1 for equal shares, trillionths of the whole for a mix.
        #[getter]
        fn weight(&self) -> Decimal {
            self.0.weight.decimal()
        }

        /// Its part in pounds, with the sign of the variance.
        #[getter]
        fn amount(&self) -> Decimal {
            self.0.amount.pounds()
        }

        /// What decided it: `free` (its weight), `at_floor` or `at_cap`.
        #[getter]
        fn bound(&self) -> &'static str {
            self.0.bound.as_str()
        }
    }
}

data! {
    /// A member's share of a gain or loss, in pounds.
    PyMemberShare "MemberShare" of MemberShare, shown |it| {
        let (word, paid) = (if it.paid.is_negative() { "pays" } else { "receives" }, it.paid.size());
        format!("{}: {}, {}, {word} {}", it.code, it.share.nhs(), it.bound, paid.nhs())
    };
    {
        /// The code of the member.
        #[getter]
        fn code(&self) -> &str {
            self.0.code.as_str()
        }

        /// Its own variance: favourable positive, adverse negative; None where it is not stated.
        #[getter]
        fn own_variance(&self) -> Option<Decimal> {
            self.0.own_variance.map(Money::pounds)
        }

        /// What of its own variance it brings to the pool. The rest stays with it: its retention,
        /// and the lines that are not shared.
        #[getter]
        fn brought(&self) -> Decimal {
            self.0.brought.pounds()
        }

        /// Its share of what the members share: gain positive, loss negative.
        #[getter]
        fn share(&self) -> Decimal {
            self.0.share.pounds()
        }

        /// What layers leave with it, and what is left over where it is the bearer.
        #[getter]
        fn left_with(&self) -> Decimal {
            self.0.left_with.pounds()
        }

        /// The most its share may be in size; None where it has no limit.
        #[getter]
        fn limit(&self) -> Option<Decimal> {
            self.0.limit.map(Money::pounds)
        }

        /// The least its share is in size as soon as there is that much to share.
        #[getter]
        fn floor(&self) -> Decimal {
            self.0.floor.pounds()
        }

        /// What decided its part of the highest layer that was reached: `free` (its weight),
        /// `at_floor` or `at_cap`.
        #[getter]
        fn bound(&self) -> &'static str {
            self.0.bound.as_str()
        }

        /// What is due to it (positive) or from it (negative), so that it ends at what it takes.
        #[getter]
        fn net(&self) -> Decimal {
            self.0.net.pounds()
        }

        /// What it receives (positive) or pays (negative). It differs from what is due where a
        /// payment is too small to be made.
        #[getter]
        fn paid(&self) -> Decimal {
            self.0.paid.pounds()
        }

        /// Its control total, or its plan for a variance to date, once the sharing is carried out; a
        /// released reserve moves it where the agreement says so. None where a variance to date is
        /// shared and the member's `plan_to_date` is not stated.
        #[getter]
        fn target_after(&self) -> Option<Decimal> {
            self.0.target_after.map(Money::pounds)
        }

        /// What sources of the waterfall that it holds have met, by which its position is better: the
        /// money is no longer spent or kept back. Underspends are in its own variance already.
        #[getter]
        fn met_from_own(&self) -> Decimal {
            self.0.met_from_own.pounds()
        }

        /// Its position once the sharing is carried out: what its variance is against, its own variance,
        /// what was met from sources it holds, and what it receives or pays. None where its own variance,
        /// or what that is against, is not stated. What is unallocated is not in it.
        #[getter]
        fn position_after(&self) -> Option<Decimal> {
            self.0.position_after.map(Money::pounds)
        }
    }
}
