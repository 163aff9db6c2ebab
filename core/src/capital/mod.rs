//! What a system's revenue plan does to its capital.
//!
//! A system that plans break-even or a surplus earns capital, one that plans a deficit loses some.
//! Where the rules say only "up to", [`capital()`] answers with a range until the caller states the
//! share.

mod consequence;
mod explain;
mod outcome;
mod question;

pub use self::{
    consequence::capital,
    outcome::{CapitalBonus, CapitalConsequence, CapitalPenalty},
    question::CapitalQuestion,
};

#[cfg(test)]
mod tests;
