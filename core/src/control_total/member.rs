//! The members of a system and what of each counts in it.

use std::collections::BTreeMap;

use ics_rules_macros::record;
use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive as _};

use super::{PhasedTotal, PlannedPosition};
use crate::{
    allocation::split,
    calendar::Month,
    error::Result,
    money::Money,
    organisation::{OdsCode, Organisation, OrganisationKind},
    share::Share,
    wire::document,
};

document! {
    /// A member of a system: an organisation with a control total.
    pub struct Member {
        /// Its code.
        pub code: OdsCode,
        /// Its name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// What kind of organisation it is.
        pub kind: OrganisationKind,
        /// Its control total for the year: a surplus is positive, a deficit negative. In 2020/21 its
        /// trajectory, and from 2021/22, when organisations have plans in place of control totals,
        /// its planned surplus or deficit.
        pub control_total: Money,
        /// The first month in which it makes a return, where it begins within the year. Before it
        /// none is asked for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub first_month: Option<Month>,
        /// The last month in which it makes a return, where it ends within the year. After it none is
        /// asked for, and its last cumulative figures stay in the system's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_month: Option<Month>,
        /// The member that takes over from it after its last month, where one does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub successor: Option<OdsCode>,
        /// Whether the cumulative figures of the successor hold its own: then its own are no longer
        /// counted beside them. Only the caller knows, so it is asked wherever there is a successor.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub successor_includes: Option<bool>,
        /// What it plans by the end of months to come, in any order.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub plan: Vec<PlannedPosition>,
        /// Its control total phased over the year, as it was before adjustments: the ends of the four
        /// quarters in order, the last of them the control total. Where it is stated, funds are tested
        /// against it, and without it a plan to date stands for it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub control_total_profile: Vec<PhasedTotal>,
        /// The deficit support planned for it for the year, zero or more (from 2024/25). Where every
        /// member states its own, their sum is the system's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub deficit_support: Option<Money>,
        /// Its turnover for the year, in which it may share risk.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub turnover: Option<Money>,
        /// Its allocation for the year, if it is a commissioner.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub allocation: Option<Money>,
        /// The people it serves, in which it may share risk.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub population: Option<u64>,
        /// What it has paid into a pool of the members, in which it may share risk.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub contribution: Option<Money>,
        /// The share of it that counts in each system, by system code. Left out, it counts whole
        /// in this one; what the shares leave over lies outside any system.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub organisation_split: BTreeMap<OdsCode, Share>,
    }
}

impl Member {
    /// What of an amount of this member counts in a system: all of it, or its part by largest
    /// remainder, so that the parts of all systems make the whole.
    ///
    /// # Errors
    ///
    /// [`crate::Code::SharesDoNotSum`] when the split is of more than the whole.
    pub fn counted_in(&self, system: &OdsCode, amount: Money) -> Result<Money> {
        if self.organisation_split.is_empty() {
            return Ok(amount);
        }
        let split = split(amount, &self.organisation_split)?;
        Ok(split.parts.get(system).copied().unwrap_or(Money::ZERO))
    }

    /// The people it serves who count in a system: its population, or that share of it to the nearest
    /// person. None where the population is not known.
    #[must_use]
    pub fn people_in(&self, system: &OdsCode) -> Option<u64> {
        let share = match self.organisation_split.get(system) {
            Some(share) => share.decimal(),
            None if self.organisation_split.is_empty() => return self.population,
            None => return Some(0),
        };
        let exact = Decimal::from(self.population?).checked_mul(share)?;
        exact.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero).to_u64()
    }

    /// What it plans by the end of a month, where it says so.
    #[must_use]
    pub fn planned_by(&self, month: Month) -> Option<Money> {
        let planned = self.plan.iter().find(|planned| planned.month == month);
        planned.map(|planned| planned.plan_to_date)
    }

    /// Its control total to the end of a quarter, where it says how that is phased.
    #[must_use]
    pub fn phased_by(&self, month: Month) -> Option<Money> {
        let phased = self.control_total_profile.iter().find(|phased| phased.month == month);
        phased.map(|phased| phased.control_total)
    }

    /// The organisation.
    #[must_use]
    pub fn organisation(&self) -> Organisation {
        Organisation { code: self.code.clone(), name: self.name.clone(), kind: self.kind }
    }
}

/// A member's control total, as it counts in the system.
#[record]
pub struct MemberTotal {
    /// The organisation.
    #[python(with(code: OdsCode))]
    pub organisation: Organisation,
    /// Its control total as a whole, before any adjustment.
    pub whole: Money,
    /// The share of it that counts here; none when it counts whole.
    pub counted_share: Option<Share>,
    /// What of it counts here, before any adjustment.
    pub before: Money,
    /// What the agreed net-neutral adjustments move, in sum.
    pub moved: Money,
    /// What counts here after them.
    pub total: Money,
}

impl MemberTotal {
    /// What of a member's control total counts in a system, with what the adjustments in effect move.
    pub(super) fn of(member: &Member, system: &OdsCode, moved: Money) -> Result<Self> {
        let before = member.counted_in(system, member.control_total)?;
        let counted_share = if member.organisation_split.is_empty() {
            None
        } else {
            Some(member.organisation_split.get(system).copied().unwrap_or_default())
        };
        Ok(Self {
            organisation: member.organisation(),
            whole: member.control_total,
            counted_share,
            before,
            moved,
            total: before.plus(moved)?,
        })
    }

    /// The control total of the whole organisation after the adjustments in effect, which move the
    /// part that counts here and with it the whole.
    ///
    /// # Errors
    ///
    /// [`crate::Code::OutOfRange`] beyond [`Money::MAX`].
    pub fn whole_after(&self) -> Result<Money> {
        self.whole.plus(self.moved)
    }
}
