//! When the system misses or beats its total: who bears or gains how much, and who pays whom.
//!
//! An [`Agreement`] says by what the members share and how much each takes at most; [`share_risk`]
//! applies it to what each member's variance is. Nothing about an agreement has a default, because
//! no published agreement gives figures that could serve as one.

mod agreement;
mod check;
pub mod corridor;
mod explain;
mod member;
mod outcome;
mod question;
mod rules;
mod share;

pub use self::{
    agreement::{Agreement, LimitTerms, SharedVariance, SharingBasis},
    corridor::{Corridor, CorridorQuestion, Settlement, settle_corridor},
    member::SharingMember,
    outcome::{MemberShare, RiskShare},
    question::SharingQuestion,
    share::share_risk,
};

#[cfg(test)]
mod tests;
