//! Who shares in an amount, within what bounds, and what each came away with.

use ics_rules_macros::record;
use serde::{Deserialize, Serialize};

use super::Weight;
use crate::{money::Money, organisation::OdsCode, wire::word};

/// What the size of a part may be, whether it is a gain or a loss.
///
/// Both bounds are amounts of zero or more, and a part may lie on either.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct Bounds {
    /// The least it may be; nothing where there is no floor.
    pub at_least: Money,
    /// The most it may be; none where there is no cap.
    pub at_most: Option<Money>,
}

impl Bounds {
    /// No floor and no cap.
    pub const NONE: Self = Self { at_least: Money::ZERO, at_most: None };

    /// Whether some size lies within them.
    pub(super) fn can_hold(&self) -> bool {
        let within = self.at_most.is_none_or(|most| self.at_least <= most);
        !self.at_least.is_negative() && within
    }
}

/// An organisation's claim to a part of an amount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct Claim {
    /// The organisation.
    pub code: OdsCode,
    /// What its part is in proportion to. With no weight it gets its floor and no more.
    pub weight: Weight,
    /// What the size of its part may be.
    pub bounds: Bounds,
}

word! {
    /// What decided the size of a part.
    pub enum Bound {
        /// Its weight: no bound changed it.
        Free = "free": "free",
        /// Its floor: by weight it would be smaller.
        AtFloor = "at_floor": "at its floor",
        /// Its cap: by weight it would be larger.
        AtCap = "at_cap": "at its cap",
    }
}

/// One organisation's part of an amount.
#[record]
pub struct Part {
    /// The organisation.
    pub code: OdsCode,
    /// Its part, with the sign of the amount that was shared.
    pub amount: Money,
    /// What decided its size.
    pub bound: Bound,
}

/// An amount and how it was shared: the parts and what is unallocated make the amount exactly.
#[record(rows = parts)]
pub struct Allocation {
    /// The amount that was shared.
    pub amount: Money,
    /// The parts, in order of organisation code.
    pub parts: Vec<Part>,
    /// What no cap had room for, with the sign of the amount.
    pub unallocated: Money,
}
