//! Sharing an amount exactly: by weight and within bounds, with every penny accounted for.
//!
//! [`allocate`] shares an amount between organisations, [`split`] one organisation's amount between
//! its systems, [`settle`] turns what everybody is owed into payments, and a [`Ledger`] keeps
//! every movement twice, so that nothing appears or disappears.

mod allocate;
mod claim;
mod ledger;
mod pennies;
mod question;
mod settle;
mod split;
mod water;
mod weight;

pub(crate) use self::pennies::in_proportion;
pub use self::{
    allocate::allocate,
    claim::{Allocation, Bound, Bounds, Claim, Part},
    ledger::{Account, Entry, Ledger},
    question::{AllocationQuestion, SettlementQuestion, SplitQuestion},
    settle::{Transfer, settle},
    split::{Split, split},
    weight::Weight,
};

#[cfg(test)]
mod tests;
