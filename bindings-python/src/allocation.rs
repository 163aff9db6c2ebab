//! Sharing an amount exactly.

use std::collections::BTreeMap;

use ics_rules::{
    Share,
    allocation::{
        Allocation, AllocationQuestion, Entry, Ledger, Part, SettlementQuestion, Split,
        SplitQuestion, Transfer,
    },
    wire::Document,
};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::{
    error::Fault,
    object::data,
    table::{Dicts, Frame, Rows, Table},
    value::{Exact, Exacts, arguments},
};

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
) -> Result<PyAllocation, Fault> {
    let question = arguments([
        ("amount", Some(amount.0)),
        ("weights", Some(weights.0)),
        ("at_most", at_most.map(|bounds| bounds.0)),
        ("at_least", at_least.map(|bounds| bounds.0)),
    ]);
    Ok(PyAllocation::of(&AllocationQuestion::from_value(&question)?.answer()?))
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
pub(crate) fn split(amount: Exact, shares: Exacts) -> Result<PySplit, Fault> {
    let question = arguments([("amount", Some(amount.0)), ("shares", Some(shares.0))]);
    Ok(PySplit::of(&SplitQuestion::from_value(&question)?.answer()?))
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
/// [<Transfer RHQ pays 03N £20>, <Transfer RHQ pays RXF £10>]
#[pyfunction]
pub(crate) fn settle(nets: Exacts) -> Result<Table<PyTransfer>, Fault> {
    let question = arguments([("nets", Some(nets.0))]);
    let transfers = SettlementQuestion::from_value(&question)?.answer()?;
    Ok(transfers.iter().map(PyTransfer::of).collect())
}

data! {
    /// An amount and how it was shared: the parts and what is unallocated make the amount exactly.
    PyAllocation "Allocation" of Allocation, shown |it| format!(
        "of {} in {} parts, {} unallocated", it.amount.nhs(), it.parts.len(), it.unallocated.nhs()
    );
    {
        /// The amount that was shared, in pounds.
        #[getter]
        fn amount(&self) -> Decimal {
            self.0.amount.pounds()
        }

        /// The parts, in order of organisation code.
        #[getter]
        fn parts(&self) -> Table<PyPart> {
            self.0.parts.iter().map(PyPart::of).collect()
        }

        /// Its parts as dicts of plain values, one for each row.
        fn to_dicts<'py>(slf: &Bound<'py, Self>) -> PyResult<Dicts<'py>> {
            Frame::of(slf.as_any(), "parts")?.to_dicts()
        }

        /// Its parts as a stream of Arrow, so that a library of data frames reads it as their table.
        #[pyo3(signature = (requested_schema = None))]
        fn __arrow_c_stream__<'py>(
            slf: &Bound<'py, Self>,
            requested_schema: Option<Bound<'py, PyAny>>,
        ) -> PyResult<Bound<'py, PyAny>> {
            Frame::of(slf.as_any(), "parts")?.stream(requested_schema)
        }

        fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Rows<'py>> {
            Frame::of(slf.as_any(), "parts")?.rows()
        }

        fn __len__(slf: &Bound<'_, Self>) -> PyResult<usize> {
            Frame::of(slf.as_any(), "parts")?.len()
        }

        fn __bool__(&self) -> bool {
            true
        }

        /// What no cap had room for, in pounds, with the sign of the amount.
        #[getter]
        fn unallocated(&self) -> Decimal {
            self.0.unallocated.pounds()
        }
    }
}

data! {
    /// One organisation's part of an amount.
    PyPart "Part" of Part, shown |it| format!("{}: {}, {}", it.code, it.amount.nhs(), it.bound);
    {
        /// The code of the organisation.
        #[getter]
        fn code(&self) -> &str {
            self.0.code.as_str()
        }

        /// Its part in pounds, with the sign of the amount that was shared.
        #[getter]
        fn amount(&self) -> Decimal {
            self.0.amount.pounds()
        }

        /// What decided its size: `free` (its weight), `at_floor` or `at_cap`.
        #[getter]
        fn bound(&self) -> &'static str {
            self.0.bound.as_str()
        }
    }
}

data! {
    /// An organisation's amount and the part of it that counts in each system.
    PySplit "Split" of Split, shown |it| format!(
        "of {} over {} systems, {} outside", it.amount.nhs(), it.parts.len(), it.outside.nhs()
    );
    {
        /// The amount that was split, in pounds.
        #[getter]
        fn amount(&self) -> Decimal {
            self.0.amount.pounds()
        }

        /// The part in each system, in pounds, by system code.
        #[getter]
        fn parts(&self) -> BTreeMap<&str, Decimal> {
            self.0.parts.iter().map(|(code, part)| (code.as_str(), part.pounds())).collect()
        }

        /// What counts in no system, in pounds.
        #[getter]
        fn outside(&self) -> Decimal {
            self.0.outside.pounds()
        }
    }
}

data! {
    /// A payment from one account to another.
    PyTransfer "Transfer" of Transfer, shown |it| format!(
        "{} pays {} {}", it.from, it.to, it.amount.nhs()
    );
    {
        /// Who pays: a code, `pool` or `unallocated` (`from` is a keyword of Python).
        #[getter]
        fn from_(&self) -> String {
            self.0.from.to_string()
        }

        /// Who receives.
        #[getter]
        fn to(&self) -> String {
            self.0.to.to_string()
        }

        /// How much, in pounds above zero.
        #[getter]
        fn amount(&self) -> Decimal {
            self.0.amount.pounds()
        }
    }
}

data! {
    /// Movements between accounts, in the order in which they were made. Over all accounts the
    /// balances sum to zero.
    PyLedger "Ledger" of Ledger, shown |it| format!("of {} entries", it.entries.len());
    {
        /// The movements.
        #[getter]
        fn entries(&self) -> Table<PyEntry> {
            self.0.entries.iter().map(PyEntry::of).collect()
        }

        /// Its entries as dicts of plain values, one for each row.
        fn to_dicts<'py>(slf: &Bound<'py, Self>) -> PyResult<Dicts<'py>> {
            Frame::of(slf.as_any(), "entries")?.to_dicts()
        }

        /// Its entries as a stream of Arrow, so that a library of data frames reads it as their table.
        #[pyo3(signature = (requested_schema = None))]
        fn __arrow_c_stream__<'py>(
            slf: &Bound<'py, Self>,
            requested_schema: Option<Bound<'py, PyAny>>,
        ) -> PyResult<Bound<'py, PyAny>> {
            Frame::of(slf.as_any(), "entries")?.stream(requested_schema)
        }

        fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Rows<'py>> {
            Frame::of(slf.as_any(), "entries")?.rows()
        }

        fn __len__(slf: &Bound<'_, Self>) -> PyResult<usize> {
            Frame::of(slf.as_any(), "entries")?.len()
        }

        fn __bool__(&self) -> bool {
            true
        }

        /// What every account has received (positive) or paid (negative) on balance, in pounds.
        fn balances(&self) -> Result<BTreeMap<String, Decimal>, Fault> {
            let balances = self.0.balances()?.into_iter();
            Ok(balances.map(|(account, net)| (account.to_string(), net.pounds())).collect())
        }
    }
}

data! {
    /// One movement: an amount leaves one account and arrives in another.
    PyEntry "Entry" of Entry, shown |it| format!(
        "{} from {} to {}", it.amount.nhs(), it.from, it.to
    );
    {
        /// The account it leaves: a code, `pool` or `unallocated` (`from` is a keyword of Python).
        #[getter]
        fn from_(&self) -> String {
            self.0.from.to_string()
        }

        /// The account it arrives in.
        #[getter]
        fn to(&self) -> String {
            self.0.to.to_string()
        }

        /// The amount, in pounds above zero.
        #[getter]
        fn amount(&self) -> Decimal {
            self.0.amount.pounds()
        }

        /// The id of the rule that moves it.
        #[getter]
        fn rule(&self) -> &str {
            self.0.rule.as_str()
        }
    }
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
