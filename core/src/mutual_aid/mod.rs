//! Repayable support: systems or members that carry part of another's shortfall for some years.
//!
//! [`support()`] says what moves in the year of giving, on one basis for both sides, and what is
//! repaid in each later year: the instalment, the interest and what is still outstanding, for each
//! giver and in all. Not a penny is lent that is not repaid. The terms have no default, because
//! none are published.

mod check;
mod explain;
mod outcome;
mod question;
mod repayment;
mod schedule;

pub use self::{
    outcome::{GiverSchedule, Repayment, SupportMovement, SupportSchedule},
    question::{Instalments, SupportMoves, SupportQuestion, SupportTerms},
    schedule::support,
};

#[cfg(test)]
mod tests;
