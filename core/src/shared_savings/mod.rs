//! Savings and losses against a benchmark, shared outside a dead-band.
//!
//! A [`Corridor`] says how wide the band is and what of a gain or a loss beyond it is paid or owed;
//! [`settle_corridor`] applies it to what was spent. The terms come in full, or by the name of a
//! published scheme that the rulebook holds ([`Rulebook::corridors`](crate::Rulebook::corridors)).
//! Every amount is exact until the one rounding at the end.
//!
//! The result is one amount for one organisation or pool. How partners split it is theirs to agree:
//! put it to [`allocate`](crate::allocation::allocate), or to an
//! [`Agreement`](crate::risk_share::Agreement).

mod case;
mod exact;
mod explain;
mod preset;
mod question;
mod rules;
mod settle;
mod settlement;
mod share;
mod terms;

pub use self::{
    exact::{ExactAmount, ExactShare},
    question::CorridorQuestion,
    settle::settle_corridor,
    settlement::{AppliedLimit, CorridorSide, LimitBase, Settlement, ShareBasis, SharedAmount},
    terms::{Corridor, CorridorBand},
};
pub use crate::rulebook::{
    CorridorLimit, CorridorPreset, CorridorRules, GainTerms, LossBasis, LossTerms, SharedPart,
};

#[cfg(test)]
mod tests;
