//! Payment mechanisms that share risk: a fixed sum, and a marginal rate on what is done above or
//! below what it pays for.
//!
//! Paying less than the full price for each unit more, and taking off less than the full price for
//! each unit fewer, leaves part of every difference with the provider and part with the
//! commissioner. [`payment()`] works out what is paid, by a mechanism of the year's rules or by
//! terms of the caller's own, how far that is from the full price, and what one unit more or fewer
//! would change.

mod check;
mod curve;
mod explain;
mod outcome;
mod pay;
mod question;
mod rules;

pub use self::{
    outcome::{Payment, PaymentExposure, PaymentSide, SafeguardsUsed},
    pay::payment,
    question::{
        ActivityFigures, BreakGlass, PaymentMechanism, PaymentQuestion, PaymentTerms, Safeguards,
        Threshold, ThresholdPays, ValueFigures,
    },
};

#[cfg(test)]
mod tests;
