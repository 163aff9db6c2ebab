//! The system control total, how it may move, and the position and forecast against it.
//!
//! Questions 1 and 2: what is our control total, where do we stand against it, and may we move
//! money between organisations' control totals?

mod adjustment;
mod basis;
pub(crate) mod check;
mod explain;
mod measurement;
mod member;
mod position;
mod target;

pub use adjustment::{Adjustment, AdjustmentOutcome, SectorEffect};
pub use basis::Basis;
pub use measurement::{ExcludedAmounts, Return};
pub use member::{Member, MemberTotal};
pub use position::{Delivery, MemberPosition, Outturn, Position, RunRate, ToDate};
pub use target::{ControlTotal, control_total};

#[cfg(test)]
mod tests;
