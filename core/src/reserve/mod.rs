//! Reserves: which must be held, whether one may be released, and what that moves.
//!
//! [`requirement()`] gives the reserves that the year asks of an organisation. [`release()`] checks
//! what the year's rules ask for before a reserve is released, and moves the holder's position and,
//! where the year re-bases, its control total. [`provider_holder()`] says who holds the provider part
//! of a reserve.

mod declared;
mod explain;
mod explain_required;
mod holder;
mod holding;
mod outcome;
mod question;
mod release;
mod required;
mod requirement;

pub use self::{
    declared::ReserveHeld,
    holder::{ProviderReserve, ReserveHolder, provider_holder},
    outcome::{ConditionFound, ReserveFigures, ReserveRelease},
    question::{ReleaseCondition, ReleaseQuestion},
    release::release,
    required::{
        RequiredReserve, ReserveBase, ReserveKind, ReserveRequirement, ReserveRequirementQuestion,
    },
    requirement::requirement,
};

#[cfg(test)]
mod tests;
