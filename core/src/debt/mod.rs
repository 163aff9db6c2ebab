//! Historic debt: when it is written off, and how a later overspend is repaid.
//!
//! [`historic_debt()`] looks at the years in which an integrated care board and its system had to
//! balance. [`overspend_repayment()`] gives the yearly instalments of an overspend made after them.
//! No source text supports either: every rule here is assumed, and each answer says so.

mod explain;
mod repayment;
mod write_off;

pub use self::{
    repayment::{OverspendInstalment, OverspendQuestion, OverspendRepayment, overspend_repayment},
    write_off::{BalanceResults, HistoricDebt, HistoricDebtQuestion, YearBalance, historic_debt},
};

#[cfg(test)]
mod tests;
