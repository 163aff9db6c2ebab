//! Sharing an amount exactly.

use ics_rules::{
    Share,
    allocation::{
        Allocation, AllocationQuestion, SettlementQuestion, Split, SplitQuestion, Transfer,
    },
    python::{Fault, Told},
    wire::Document as _,
};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::value::{Exact, Exacts, arguments};

/// Shares an amount between organisations in proportion to their weights, to the penny.
///
/// Args:
///     amount: pounds; a deficit is negative and is shared as a surplus of the same size is.
///     weights: what each part is in proportion to, by organisation code; zero or more.
///     at_most: the most that the size of a part may be, by code, in pounds of zero or more.
///     at_least: the least that it may be.
///
/// Raises:
///     IcsRulesError: with every problem; `inexact_number` for a float, `wrong_type` for a bool.
///
/// >>> from ics_rules import allocate
/// >>> shared = allocate("-10.00", {"RHQ": 1, "RXF": 1, "03N": 1}, at_most={"RHQ": 2})
/// >>> [(part.code, str(part.amount), part.bound) for part in shared.parts]
/// [('03N', '-4.00', 'free'), ('RHQ', '-2.00', 'at_cap'), ('RXF', '-4.00', 'free')]
#[pyfunction]
#[pyo3(signature = (amount, weights, at_most = None, at_least = None))]
pub(crate) fn allocate(
    amount: Exact,
    weights: Exacts,
    at_most: Option<Exacts>,
    at_least: Option<Exacts>,
) -> Result<Told<Allocation>, Fault> {
    let question = arguments([
        ("amount", Some(amount.0)),
        ("weights", Some(weights.0)),
        ("at_most", at_most.map(|bounds| bounds.0)),
        ("at_least", at_least.map(|bounds| bounds.0)),
    ]);
    Ok(Told::plain(AllocationQuestion::from_value(&question)?.answer()?))
}

/// Splits an organisation's amount over systems by shares that sum to at most 1, to the penny.
///
/// Args:
///     amount: pounds; a deficit is negative.
///     shares: the share that counts in each system, by system code, from 0 to 1.
///
/// Raises:
///     IcsRulesError: with every problem; `shares_do_not_sum` when the shares are more than 1.
///
/// >>> from ics_rules import split
/// >>> done = split("-100.01", {"QF7": "0.333", "QWO": "0.667"})
/// >>> done.parts
/// {'QF7': Decimal('-33.30'), 'QWO': Decimal('-66.71')}
#[pyfunction]
pub(crate) fn split(amount: Exact, shares: Exacts) -> Result<Told<Split>, Fault> {
    let question = arguments([("amount", Some(amount.0)), ("shares", Some(shares.0))]);
    Ok(Told::plain(SplitQuestion::from_value(&question)?.answer()?))
}

/// Who pays whom: the payments that give every account its net.
///
/// Args:
///     nets: pounds by account (a code, `pool` or `unallocated`): received positive, paid
///         negative; they sum to zero.
///
/// Raises:
///     IcsRulesError: with every problem; `not_net_neutral` when the nets do not sum to zero.
///
/// >>> from ics_rules import settle
/// >>> settle({"RHQ": "-30", "RXF": 10, "03N": 20})
/// [Transfer(from_='RHQ', to='03N', amount=20.00), Transfer(from_='RHQ', to='RXF', amount=10.00)]
#[pyfunction]
pub(crate) fn settle(nets: Exacts) -> Result<Told<Vec<Transfer>>, Fault> {
    let question = arguments([("nets", Some(nets.0))]);
    let transfers = SettlementQuestion::from_value(&question)?.answer()?;
    Ok(Told::plain(transfers))
}

/// A share of a whole, checked: from 0 to 1 with at most 12 decimal places.
///
/// Raises:
///     IcsRulesError: with code `not_a_number`, `too_precise` or `out_of_range`.
///
/// >>> from ics_rules import parse_share
/// >>> parse_share("0.150")
/// Decimal('0.15')
#[pyfunction]
pub(crate) fn parse_share(text: &str) -> Result<Decimal, Fault> {
    Ok(text.parse::<Share>()?.decimal())
}
