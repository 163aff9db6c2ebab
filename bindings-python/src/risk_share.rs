//! Sharing a gain or loss of a system.

use ics_rules::{
    Outcome,
    python::{Fault, Told},
    risk_share::{RiskShare, SharingQuestion},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{
    rulebook::AnyRulebook,
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
/// >>> for layer in shared.layers:
/// ...     print(layer.from_, layer.to, layer.shared, [(one.code, str(one.amount), one.bound) for one in layer.parts])
/// 0.00 5000.00 -3750.00 [('RHQ', '-2625.00', 'free'), ('RXF', '-1125.00', 'free')]
/// 5000.00 None -1000.00 [('RHQ', '-625.00', 'free'), ('RXF', '-375.00', 'at_cap')]
/// >>> shared.left_with
/// {'region': Decimal('-1250.00')}
/// >>> for one in shared.transfers: print(one.from_, "pays", one.to, one.amount)
/// reserve pays RHQ 4000.00
/// RXF pays RHQ 2500.00
/// region pays RHQ 1250.00
#[pyfunction]
#[pyo3(signature = (agreement, members, rulebook, *, amount = None))]
pub(crate) fn share_risk(
    agreement: Document,
    members: Documents,
    rulebook: AnyRulebook,
    amount: Option<Exact>,
) -> Result<Told<Outcome<RiskShare>>, Fault> {
    let rulebook = rulebook.get()?;
    let question = arguments([
        ("agreement", Some(agreement.0)),
        ("members", Some(members.0)),
        ("amount", amount.map(|amount| amount.0)),
    ]);
    let outcome = SharingQuestion::from_value(&question)?.answer(&rulebook)?;
    Ok(Told::by(outcome, rulebook))
}
