//! When the system misses or beats its total: who bears or gains how much, and who pays whom.
//!
//! An [`Agreement`] says by what the members share and how much each takes at most; [`share_risk`]
//! applies it to what each member's variance is. Nothing about an agreement has a default, because
//! no published agreement gives figures that could serve as one.
//!
//! Other ways in which risk is shared each have a module: [`payment`] mechanisms, repayable
//! [`support`] between systems, what a plan does to [`capital`], and the release of a [`reserve`].

mod agreement;
pub mod capital;
mod check;
mod cited;
mod explain;
mod member;
mod outcome;
pub mod payment;
mod question;
pub mod reserve;
mod rules;
mod share;
pub mod support;

pub use self::{
    agreement::{Agreement, LimitTerms, SharedVariance, SharingBasis},
    member::SharingMember,
    outcome::{MemberShare, RiskShare},
    question::SharingQuestion,
    share::share_risk,
};

#[cfg(test)]
mod tests;
