//! Whether a reserve is released, and what that moves.

use ics_rules_macros::record;

use super::{ReleaseCondition, ReleaseQuestion};
use crate::{error::Result, money::Money, rulebook::RuleId};

/// Whether a reserve is released, and what that moves.
///
/// What is released and what is held make the reserve exactly.
#[record(explained)]
pub struct ReserveRelease {
    /// What was asked.
    pub asked: ReleaseQuestion,
    /// What the year's rules ask for, and whether it holds.
    pub conditions: Vec<ConditionFound>,
    /// What is released: the reserve, or nothing.
    pub released: Money,
    /// What is still held.
    pub held: Money,
    /// Whether a release moves the control total by the same amount.
    pub rebased: bool,
    /// The holder's figures before.
    pub before: ReserveFigures,
    /// The holder's figures after.
    pub after: ReserveFigures,
    /// The variance after with the other setting of the switch; none where the year's rules decide
    /// and there is no switch.
    pub variance_if_switched: Option<Money>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// A condition of the release.
#[record]
pub struct ConditionFound {
    /// The condition.
    pub condition: ReleaseCondition,
    /// Whether it holds.
    pub holds: bool,
}

/// A position, what it is measured against, and the difference.
#[record]
pub struct ReserveFigures {
    /// The position: a surplus positive, a deficit negative.
    pub position: Money,
    /// The control total.
    pub control_total: Money,
    /// The position less the control total: favourable positive, adverse negative.
    pub variance: Money,
}

impl ReserveFigures {
    pub(super) fn of(position: Money, control_total: Money) -> Result<Self> {
        Ok(Self { position, control_total, variance: position.minus(control_total)? })
    }

    /// The figures after an amount is released.
    pub(super) fn after(&self, released: Money, rebased: bool) -> Result<Self> {
        let moved = if rebased { released } else { Money::ZERO };
        Self::of(self.position.plus(released)?, self.control_total.plus(moved)?)
    }
}
