//! Published positions of systems: rows of plans, actuals and variances, and what they say about each
//! other.

mod comparison;
mod equation;
mod examine;
mod finding;
mod identity;
mod information;
mod line;
mod movements;
mod outcome;
mod period;
mod ratio;
mod reconcile;
mod report;
mod row;
mod stated;
mod sums;
mod totals;
mod unit;

pub use self::{
    comparison::Comparison,
    finding::{Finding, IdentityKind, IdentityResult},
    outcome::{Reading, Reconciliation, RowResult},
    period::{Period, Span},
    reconcile::reconcile,
    row::{Arithmetic, LineBasis, Measure, PublishedRow, ReadRow},
    stated::Stated,
    unit::Unit,
};

#[cfg(test)]
mod tests;
