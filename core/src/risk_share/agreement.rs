//! What the members of a system have agreed about sharing a gain or loss.

use std::collections::BTreeMap;

use super::{
    BasisOrMix, Layer, SharingBasis, Size, SizeTerms, WaterfallSource, WaterfallStep, size::Bases,
};
use crate::{
    allocation::Account,
    money::Money,
    organisation::OdsCode,
    share::Share,
    wire::{document, word},
};

word! {
    /// What is shared.
    pub enum SharedVariance {
        /// The variance forecast for the year.
        Forecast = "forecast": "forecast variance",
        /// The variance of the year to date.
        ToDate = "to_date": "variance to date",
        /// An amount that is stated with each outcome, and that somebody holds until it is shared.
        Stated = "stated": "stated amount",
    }
}

word! {
    /// Whether a line of the members' variances is shared.
    pub enum LineTreatment {
        /// The line stays with the member whose it is, whatever its variance.
        Fixed = "fixed": "fixed",
        /// The line's variance is shared.
        Variable = "variable": "variable",
    }
}

document! {
    /// What the members of a system have agreed about sharing a gain or loss.
    ///
    /// The simplest says what the shares are in proportion to:
    ///
    /// ```json
    /// { "basis": "turnover", "limits": { "RHQ": { "share_of_turnover": "0.005" } } }
    /// ```
    ///
    /// A fuller one is a tower. What enters the pool is each member's own variance beyond its
    /// retention; a loss is met from the waterfall first; what is left is shared layer by layer, in
    /// each by its own basis, within the limits.
    pub struct Agreement {
        /// What the shares are in proportion to, where a layer does not say.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub basis: Option<BasisOrMix>,
        /// What is shared.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub on: Option<SharedVariance>,
        /// Who holds a stated amount until it is shared.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub held_by: Option<Account>,
        /// The lines of the members' variances that the agreement names. With any, only those that
        /// are `variable` are shared, and everything else stays with the member whose it is. Every
        /// member states each line that is shared, `0` where it has none.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub lines: BTreeMap<String, LineTreatment>,
        /// Each member's share of the whole, where a basis is fixed shares. They sum to 1.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub shares: BTreeMap<OdsCode, Share>,
        /// What each member keeps of its own variance, gain or loss, before the rest enters the pool;
        /// a member without an entry keeps nothing.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub retention: BTreeMap<OdsCode, Size>,
        /// What a loss is met from before it is shared, in order.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub waterfall: Vec<WaterfallStep>,
        /// The layers of a loss, from the first pound up; without any, all of it is shared by the
        /// agreement's basis.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub losses: Vec<Layer>,
        /// The layers of a gain, as for a loss.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub gains: Vec<Layer>,
        /// The most that members may come to take of what is shared, and the least; a member without
        /// an entry has no limit.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub limits: BTreeMap<OdsCode, LimitTerms>,
        /// The most that all members together may come to take, and the least. A share is of their
        /// bases together.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub overall: Option<LimitTerms>,
        /// Who bears, or has, what no limit and no layer has room for; left out, nobody has agreed
        /// to, and it is unallocated.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub left_over_with: Option<Account>,
        /// The amount below which no payment is made; left out, every payment is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub no_payment_below: Option<Money>,
    }
}

document! {
    /// The most and the least that a member may come to take of what is shared, be it a gain or a
    /// loss. Of several terms for the most the tightest holds.
    pub struct LimitTerms {
        /// The most as an amount, zero or more.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub amount: Option<Money>,
        /// The most as a share of turnover, to the nearest penny.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub share_of_turnover: Option<Share>,
        /// The most as a share of allocation, to the nearest penny.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub share_of_allocation: Option<Share>,
        /// Whether, of a loss, it takes at most what its own variance adds to it, so that sharing
        /// never leaves it worse off than its own adverse variance. A favourable one adds nothing: the
        /// member then takes nothing of the loss, though what it brings has lowered it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub no_worse_than_own: Option<bool>,
        /// The least it takes as soon as there is that much to share. Where there is less, the
        /// members with such a floor share it in proportion to their floors.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub at_least: Option<Size>,
    }
}

impl LimitTerms {
    /// The terms of the most, but for its own variance.
    pub(super) const fn most(&self) -> SizeTerms {
        SizeTerms {
            amount: self.amount,
            share_of_turnover: self.share_of_turnover,
            share_of_allocation: self.share_of_allocation,
        }
    }

    /// Whether it has a term for the most, but for its own variance.
    pub(super) const fn has_most(&self) -> bool {
        self.amount.is_some()
            || self.share_of_turnover.is_some()
            || self.share_of_allocation.is_some()
    }

    /// Whether the member's own variance is a limit to its part of a loss.
    pub(super) fn by_own_variance(&self) -> bool {
        self.no_worse_than_own == Some(true)
    }

    /// The most, where a member's own variance adds `added` to what is shared.
    pub(super) fn cap(&self, bases: Bases, side: Side, added: Option<Money>) -> Option<Money> {
        let own = added.filter(|_| side == Side::Loss && self.by_own_variance());
        self.most().smallest(bases).into_iter().chain(own).min()
    }

    /// The least, as an amount.
    pub(super) fn floor(&self, bases: Bases) -> Option<Money> {
        self.at_least.as_ref().and_then(|least| least.terms().smallest(bases))
    }
}

impl Agreement {
    /// An agreement that shares all of the variance by one basis, without limits.
    #[must_use]
    pub fn by(basis: impl Into<BasisOrMix>) -> Self {
        Self { basis: Some(basis.into()), ..Self::default() }
    }

    /// The layers of one side; none where all of it is shared by the agreement's basis.
    pub(super) fn layers(&self, side: Side) -> &[Layer] {
        match side {
            Side::Loss => &self.losses,
            Side::Gain => &self.gains,
        }
    }

    /// Whether an amount is stated with each outcome, rather than made of the members' variances.
    pub(super) fn is_stated(&self) -> bool {
        self.on == Some(SharedVariance::Stated)
    }

    /// Whether what members bring is made of lines of their own variances.
    pub(super) fn goes_by_lines(&self) -> bool {
        !self.is_stated() && !self.lines.is_empty()
    }

    /// Whether underspends are worked out from the members' own variances.
    pub(super) fn nets_underspends(&self, step: &WaterfallStep) -> bool {
        step.source == WaterfallSource::Underspend && !self.is_stated()
    }

    /// Whether members may come to share some of a layer: its own part of it, or what they take at
    /// least together.
    pub(super) fn is_shared(&self, layer: &Layer) -> bool {
        let floored = self.overall.as_ref().is_some_and(|overall| overall.at_least.is_some());
        layer.shared != Share::default() || floored
    }

    /// Whether shares of a gain or a loss go by a basis.
    pub(crate) fn goes_by(&self, basis: SharingBasis) -> bool {
        Side::BOTH.iter().any(|side| self.bases(*side).any(|one| one == basis))
    }

    /// The bases that shares of one side are in proportion to.
    pub(super) fn bases(&self, side: Side) -> impl Iterator<Item = SharingBasis> {
        let layers = self.layers(side);
        let whole = self.basis.as_ref().filter(|_| layers.is_empty());
        let of_layers = layers.iter().filter(|layer| self.is_shared(layer));
        let of_layers = of_layers.filter_map(|layer| layer.basis.as_ref().or(self.basis.as_ref()));
        whole.into_iter().chain(of_layers).flat_map(BasisOrMix::parts).map(|(basis, _)| basis)
    }
}

word! {
    /// Whether a gain or a loss is shared.
    pub enum Side {
        /// A loss: the variance is adverse.
        Loss = "loss": "loss",
        /// A gain: the variance is favourable.
        Gain = "gain": "gain",
    }
}

impl Side {
    /// Both, losses first.
    pub(super) const BOTH: [Self; 2] = [Self::Loss, Self::Gain];

    /// The side of an amount; nothing is shared as a gain is.
    pub(super) const fn of(amount: Money) -> Self {
        if amount.is_negative() { Self::Loss } else { Self::Gain }
    }

    /// An amount of this size on this side.
    pub(super) const fn signed(self, size: Money) -> Money {
        match self {
            Self::Loss => size.negated(),
            Self::Gain => size,
        }
    }

    /// The name of its layers in an agreement.
    pub(super) const fn layers(self) -> &'static str {
        match self {
            Self::Loss => "losses",
            Self::Gain => "gains",
        }
    }
}
