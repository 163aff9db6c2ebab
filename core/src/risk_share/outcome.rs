//! How a system's variance was shared.

use serde::{Deserialize, Serialize};

use super::{SharedVariance, SharingBasis};
use crate::{
    allocation::{Bound, Ledger, Transfer, Weight},
    money::Money,
    organisation::OdsCode,
    rulebook::RuleId,
};

/// How a system's variance was shared: what each member bears or gains, and who pays whom.
///
/// The shares and what is unallocated make the variance exactly, so the members' positions after
/// sharing and what is unallocated make the sum of the control totals and the variance. What the
/// members receive on balance is minus what is unallocated: they come out even where nothing is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct RiskShare {
    /// What the shares are in proportion to.
    pub basis: SharingBasis,
    /// Which variance was shared, where the agreement says.
    pub on: Option<SharedVariance>,
    /// The variance of the system, the sum of its members': favourable positive, adverse negative.
    pub variance: Money,
    /// The members, in order of organisation code.
    pub members: Vec<MemberShare>,
    /// What no member's limit had room for, with the sign of the variance. Nobody has agreed to
    /// bear it, or to have it.
    pub unallocated: Money,
    /// The payments that carry the sharing out. What is unallocated is paid by or to
    /// `unallocated`.
    pub transfers: Vec<Transfer>,
    /// Every variance into the pool and every share out of it. The balance of a member is its net.
    pub ledger: Ledger,
    /// The rules it rests on, the rule of the basis first.
    pub rules: Vec<RuleId>,
}

impl RiskShare {
    /// The same, resting on one more rule if there is one.
    pub(crate) fn resting_on(mut self, rule: Option<RuleId>) -> Self {
        self.rules.extend(rule);
        self
    }
}

/// A member's share of the system's variance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct MemberShare {
    /// Its code.
    pub code: OdsCode,
    /// Its own variance: favourable positive, adverse negative.
    pub own_variance: Money,
    /// What its share is in proportion to: pounds of the base, millionths of the whole for a fixed
    /// share, 1 for equal shares.
    pub weight: Weight,
    /// The figure the basis goes by; none where shares are equal or fixed.
    pub base: Option<Money>,
    /// Its share of the system's variance, gain positive, loss negative.
    pub share: Money,
    /// The most its share may be in size; none where it has no limit.
    pub limit: Option<Money>,
    /// Whether the limit decided the share.
    pub bound: Bound,
    /// Its position once the sharing is carried out: what its variance is against, and its share.
    /// That is its control total for the year, or its plan for a variance to date. What is
    /// unallocated is not in it: until somebody covers it, it stays with those whom a transfer from
    /// `unallocated` names.
    pub position_after: Money,
    /// What it receives (positive) or pays (negative): its share less its own variance.
    pub net: Money,
}
