//! What the members of a system have agreed about sharing its variance.

use std::collections::BTreeMap;

use crate::{
    money::Money,
    organisation::OdsCode,
    rulebook::Role,
    share::Share,
    wire::{document, word},
};

word! {
    /// What the members' shares are in proportion to.
    pub enum SharingBasis {
        /// Everybody shares alike.
        Equal = "equal": "in equal shares",
        /// The agreement states each member's share of the whole.
        Fixed = "fixed": "by fixed shares",
        /// The members' turnovers.
        Turnover = "turnover": "in proportion to turnover",
        /// The members' allocations.
        Allocation = "allocation": "in proportion to allocation",
        /// The members' control totals, none of which may then be a deficit.
        ControlTotal = "control_total": "in proportion to control totals",
    }
}

word! {
    /// Which variance of the system is shared.
    pub enum SharedVariance {
        /// The variance forecast for the year.
        Forecast = "forecast": "forecast variance",
        /// The variance of the year to date.
        ToDate = "to_date": "variance to date",
    }
}

document! {
    /// What the members of a system have agreed about sharing its variance.
    ///
    /// ```json
    /// { "basis": "turnover", "limits": { "RHQ": { "share_of_turnover": "0.005" } } }
    /// ```
    pub struct Agreement {
        /// What the shares are in proportion to.
        pub basis: SharingBasis,
        /// Which variance is shared.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub on: Option<SharedVariance>,
        /// Each member's share of the whole, where the basis is fixed shares. They sum to 1.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub shares: BTreeMap<OdsCode, Share>,
        /// The most that members may come to bear or gain; a member without an entry has no limit.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub limits: BTreeMap<OdsCode, LimitTerms>,
    }
}

document! {
    /// The most that a member may come to bear or gain; of several terms the tightest holds.
    pub struct LimitTerms {
        /// An amount, zero or more.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub amount: Option<Money>,
        /// A share of the member's turnover, to the nearest penny.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub share_of_turnover: Option<Share>,
        /// A share of the member's allocation, to the nearest penny.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub share_of_allocation: Option<Share>,
    }
}

impl SharingBasis {
    /// The figure of a member that the basis goes by, as documents name it; none where shares are
    /// equal or fixed.
    #[must_use]
    pub const fn base(self) -> Option<&'static str> {
        match self {
            Self::Equal | Self::Fixed => None,
            Self::Turnover | Self::Allocation | Self::ControlTotal => Some(self.as_str()),
        }
    }

    /// The part of the rule that describes it.
    pub(super) const fn role(self) -> Role {
        match self {
            Self::Equal => Role::KeyEqual,
            Self::Fixed => Role::KeyFixed,
            Self::Turnover => Role::KeyTurnover,
            Self::Allocation => Role::KeyAllocation,
            // No rule has this key. What there is says that the choice is the members' own.
            Self::ControlTotal => Role::SharesAreData,
        }
    }

    /// The part of the rule that checks what it goes by.
    pub(super) const fn check(self) -> Option<Role> {
        match self {
            Self::Equal => None,
            Self::Fixed => Some(Role::FixedSharesAreWhole),
            Self::Turnover | Self::Allocation | Self::ControlTotal => Some(Role::BaseAboveZero),
        }
    }
}
