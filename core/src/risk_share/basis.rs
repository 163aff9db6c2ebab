//! What the members' shares are in proportion to.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

use crate::{
    rulebook::Role,
    share::Share,
    wire::{Read, Reader, Value, word},
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
        /// The people the members serve.
        Population = "population": "in proportion to population",
        /// What the members have paid into the pool.
        Contribution = "contribution": "in proportion to contribution",
        /// The members' control totals, none of which may then be a deficit.
        ControlTotal = "control_total": "in proportion to control totals",
        /// What each member's own variance adds: whoever causes a loss bears it, and has no part in
        /// one where its own variance is favourable. A gain is shared by favourable variances alike.
        OwnVariance = "own_variance": "in proportion to what own variances add",
    }
}

impl SharingBasis {
    /// The figure of a member that the basis goes by, as documents name it; none where shares are
    /// equal or fixed.
    #[must_use]
    pub const fn base(self) -> Option<&'static str> {
        match self {
            Self::Equal | Self::Fixed => None,
            _ => Some(self.as_str()),
        }
    }

    /// Whether the figure it goes by is an amount of money.
    pub(super) const fn in_money(self) -> bool {
        !matches!(self, Self::Equal | Self::Fixed | Self::Population)
    }

    /// The part of the rule that describes it.
    pub(super) const fn role(self) -> Role {
        match self {
            Self::Equal => Role::KeyEqual,
            Self::Fixed => Role::KeyFixed,
            Self::Turnover => Role::KeyTurnover,
            Self::Allocation => Role::KeyAllocation,
            Self::Contribution => Role::KeyContribution,
            Self::OwnVariance => Role::KeyCauser,
            // No rule has these keys. What there is says that the choice is the members' own.
            Self::Population | Self::ControlTotal => Role::SharesAreData,
        }
    }

    /// The part of the rule that checks what it goes by.
    pub(super) const fn check(self) -> Option<Role> {
        match self {
            Self::Equal => None,
            Self::Fixed => Some(Role::FixedSharesAreWhole),
            _ => Some(Role::BaseAboveZero),
        }
    }
}

/// One basis, or several mixed in stated parts that sum to 1.
///
/// In a document it is a word, `"turnover"`, or an object, `{ "equal": "0.25", "turnover": "0.75" }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(
    feature = "typescript",
    derive(tsify::Tsify),
    tsify(type = "SharingBasis | Partial<Record<SharingBasis, Share>>")
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum BasisOrMix {
    /// One basis.
    One(SharingBasis),
    /// Several, each with its part of the whole.
    Mix(BTreeMap<SharingBasis, Share>),
}

impl BasisOrMix {
    /// Each basis with its part of the whole.
    pub fn parts(&self) -> impl Iterator<Item = (SharingBasis, Share)> {
        let (one, mix) = match self {
            Self::One(basis) => (Some((*basis, Share::WHOLE)), None),
            Self::Mix(parts) => (None, Some(parts)),
        };
        let mixed = mix.into_iter().flatten().map(|(basis, part)| (*basis, *part));
        one.into_iter().chain(mixed)
    }

    /// Whether a basis is, or is in, this one.
    #[must_use]
    pub fn has(&self, basis: SharingBasis) -> bool {
        self.parts().any(|(one, _)| one == basis)
    }
}

impl From<SharingBasis> for BasisOrMix {
    fn from(basis: SharingBasis) -> Self {
        Self::One(basis)
    }
}

impl fmt::Display for BasisOrMix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(basis) => basis.fmt(f),
            Self::Mix(parts) => {
                let parts: Vec<String> = parts
                    .iter()
                    .map(|(basis, part)| format!("{} {basis}", part.percent()))
                    .collect();
                f.write_str(&parts.join(" and "))
            }
        }
    }
}

impl Read for BasisOrMix {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        match value {
            Value::Object(_) => Read::read(reader, value).map(Self::Mix),
            value => Read::read(reader, value).map(Self::One),
        }
    }
}
