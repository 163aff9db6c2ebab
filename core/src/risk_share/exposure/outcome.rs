//! What every outcome of the system would mean for each member.

use std::collections::BTreeMap;

use ics_rules_macros::record;

use crate::{
    allocation::Account, money::Money, organisation::OdsCode, outcome::Outcome, rulebook::RuleId,
    share::Share,
};

/// What every outcome of the system would mean for each member: its share as a function of what is in
/// the pool.
///
/// The function is a straight line between break points. Figures that an agreement goes by, own
/// variances among them, are held as they are. An outcome is the amount in the pool before the
/// waterfall, a gain positive and a loss negative.
#[record(explained, plot = "ExposurePlots")]
pub struct Exposure {
    /// What losses would mean; it cannot be told where a figure is missing that they go by.
    pub losses: Outcome<ExposureSide>,
    /// What gains would mean.
    pub gains: Outcome<ExposureSide>,
    /// The outcome as it stands, where it is stated.
    pub now: Option<Money>,
    /// The outcomes that were asked for, in the order of the question.
    pub at: Vec<ExposureAt>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// What losses, or gains, of every size would mean.
#[record]
pub struct ExposureSide {
    /// Where something changes, from nothing out. A step holds from its outcome to the next.
    pub steps: Vec<ExposureStep>,
    /// The members, in order of organisation code.
    pub members: Vec<MemberExposure>,
}

/// An outcome from which on the members share differently.
#[record]
pub struct ExposureStep {
    /// The outcome, to the whole penny at which the step begins.
    pub outcome: Money,
    /// The layer it lies in, from 0; none below the layers, where the waterfall meets a loss, above
    /// them, and where the agreement has no layers.
    pub layer: Option<usize>,
    /// The part of each further pound that the members are to share.
    pub shared: Share,
    /// The members that reach their limit here.
    pub at_limit: Vec<OdsCode>,
    /// The members that leave their floor here.
    pub off_floor: Vec<OdsCode>,
}

/// What every outcome would mean for one member.
#[record]
pub struct MemberExposure {
    /// The member.
    pub code: OdsCode,
    /// Where its part of each further pound changes, from nothing out.
    pub points: Vec<ExposurePoint>,
    /// The most it can come to take, with the sign of the outcome; none where there is no end to it.
    pub most: Option<Money>,
    /// The outcome at which it takes the most; none where there is no end to it.
    pub most_at: Option<Money>,
    /// The largest outcome at which it takes nothing, by the agreement and not by rounding; none where
    /// it never takes anything.
    pub nothing_until: Option<Money>,
    /// The smallest improvement of the outcome as it stands that frees it: after which it takes nothing
    /// of the loss. None where the outcome as it stands is no loss, or is not stated, and where the
    /// member takes nothing as it is.
    pub freed_by: Option<Money>,
}

/// A break point of a member's share.
#[record]
#[derive(Copy)]
pub struct ExposurePoint {
    /// The outcome.
    pub outcome: Money,
    /// Its share there, to the penny.
    pub share: Money,
    /// The part of each further pound that it takes from here on, to the twelfth place.
    pub marginal: Share,
}

/// What one outcome would mean for everybody.
#[record]
pub struct ExposureAt {
    /// The outcome.
    pub outcome: Money,
    /// Each member's share, to the penny.
    pub shares: BTreeMap<OdsCode, Money>,
    /// What the waterfall meets of it.
    pub met: Money,
    /// What the layers leave with somebody, and what is left over with its bearer.
    pub left_with: BTreeMap<Account, Money>,
    /// What nobody has agreed to take.
    pub unallocated: Money,
}
