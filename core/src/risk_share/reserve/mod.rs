//! Releasing a reserve: whether it may be, and what that moves.
//!
//! [`release()`] checks what the year's rules ask for before a reserve is released, and moves the
//! holder's position and, where the year re-bases, its control total. [`provider_holder()`] says who
//! holds the provider part of a reserve.

mod explain;
mod held;
mod holder;
mod outcome;
mod question;
mod release;

pub use self::{
    held::ReserveHeld,
    holder::{ProviderReserve, ReserveHolder, provider_holder},
    outcome::{ConditionFound, ReserveFigures, ReserveRelease},
    question::{ReleaseCondition, ReleaseQuestion},
    release::release,
};

#[cfg(test)]
mod tests;
