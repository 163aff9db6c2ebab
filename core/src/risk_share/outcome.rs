//! How a gain or loss was shared.

use std::collections::BTreeMap;

use ics_rules_macros::record;

use super::{BasisOrMix, Draw, SharedVariance};
use crate::{
    allocation::{Account, Bound, Ledger, Transfer, Weight},
    money::Money,
    organisation::OdsCode,
    rulebook::RuleId,
};

/// How a gain or loss was shared: what each member bears or has, and who pays whom.
///
/// What is in the pool and what the waterfall meets make, to the penny, the members' shares, what the
/// layers leave with somebody, and what is left over.
#[record(explained, plot = "RiskSharePlots")]
pub struct RiskShare {
    /// What the shares are in proportion to, where a layer does not say.
    pub basis: Option<BasisOrMix>,
    /// What was shared, where the agreement says.
    pub on: Option<SharedVariance>,
    /// What is in the pool: the sum of what the members bring to it, or the stated amount. Favourable
    /// positive, adverse negative.
    pub variance: Money,
    /// What the loss was met from first, in order.
    pub draws: Vec<Draw>,
    /// What was left for the layers, with the sign of the variance.
    pub to_share: Money,
    /// The layers that were reached, from the first pound up. An agreement without layers has one.
    pub layers: Vec<LayerShare>,
    /// The members, in order of organisation code.
    pub members: Vec<MemberShare>,
    /// What the layers leave with somebody, and what is left over with its bearer.
    pub left_with: BTreeMap<Account, Money>,
    /// What no layer, limit or bearer has room for, with the sign of the variance. Nobody has agreed
    /// to bear it, or to have it.
    pub unallocated: Money,
    /// The payments that carry the sharing out. What is unallocated is paid by or to
    /// `unallocated`.
    pub transfers: Vec<Transfer>,
    /// The payments that are below the agreed floor and are not made.
    pub not_paid: Vec<Transfer>,
    /// Every variance into the pool and every share out of it. The balance of a member is its net.
    pub ledger: Ledger,
    /// The rules it rests on, those of the bases first.
    pub rules: Vec<RuleId>,
}

impl RiskShare {
    /// The same, resting on one more rule if there is one.
    pub(crate) fn resting_on(mut self, rule: Option<RuleId>) -> Self {
        self.rules.extend(rule);
        self
    }

    /// How it was shared, in words: by the basis, or in how many layers.
    #[must_use]
    pub fn manner(&self) -> String {
        match (self.layers.as_slice(), &self.basis) {
            ([LayerShare { position: None, .. }], Some(basis)) => basis.to_string(),
            ([_], _) => "in 1 layer".to_owned(),
            (layers, _) => format!("in {} layers", layers.len()),
        }
    }
}

/// What of a gain or loss lies in one layer, and who takes it.
#[record]
pub struct LayerShare {
    /// Its position among the layers, from 0; none where the agreement has no layers.
    pub position: Option<usize>,
    /// The size of the gain or loss at which it begins.
    pub from: Money,
    /// The size at which it ends; none where it never does.
    pub to: Option<Money>,
    /// What lies in it, with the sign of the variance.
    pub amount: Money,
    /// What of that the members are to share.
    pub shared: Money,
    /// What their shares are in proportion to; none where they share nothing.
    pub basis: Option<BasisOrMix>,
    /// What each member takes of it, in order of organisation code.
    pub parts: Vec<LayerPart>,
    /// What it leaves with somebody.
    pub left_with: BTreeMap<Account, Money>,
    /// What of it the members' limits have no room for.
    pub left_over: Money,
}

/// What a member takes of a layer.
#[record]
pub struct LayerPart {
    /// The member.
    pub code: OdsCode,
    /// What its part is in proportion to: pounds or people of the base, millionths of the whole for a
    /// fixed share, 1 for equal shares, trillionths of the whole for a mix.
    pub weight: Weight,
    /// Its part, with the sign of the variance.
    pub amount: Money,
    /// Whether a limit decided it.
    pub bound: Bound,
}

/// A member's share of a gain or loss.
#[record]
pub struct MemberShare {
    /// Its code.
    pub code: OdsCode,
    /// Its own variance: favourable positive, adverse negative; none where it is not stated.
    pub own_variance: Option<Money>,
    /// What of its own variance it brings to the pool. The rest stays with it: its retention, and the
    /// lines that are not shared.
    pub brought: Money,
    /// Its share of what the members share, gain positive, loss negative.
    pub share: Money,
    /// What layers leave with it, and what is left over where it is the bearer.
    pub left_with: Money,
    /// The most its share may be in size; none where it has no limit.
    pub limit: Option<Money>,
    /// The least its share is in size as soon as there is that much to share.
    pub floor: Money,
    /// Whether a limit decided its part of the highest layer that was reached.
    pub bound: Bound,
    /// What is due to it (positive) or from it (negative), so that it ends at what it takes.
    pub net: Money,
    /// What it receives (positive) or pays (negative). It differs from what is due where a payment is
    /// too small to be made.
    pub paid: Money,
    /// Its control total, or its plan for a variance to date, once the sharing is carried out; a
    /// released reserve moves it where the agreement says so. None where a variance to date is shared
    /// and the member's plan to date is not stated.
    pub target_after: Option<Money>,
    /// What sources of the waterfall that it holds have met: money that is no longer spent or kept
    /// back, so that its position is better by as much. Underspends are in its own variance already,
    /// and a release that moves its control total is in `target_after`.
    pub met_from_own: Money,
    /// Its position once the sharing is carried out: what its variance is against, its own variance,
    /// what was met from sources it holds, and what it receives or pays. With every payment made it is
    /// what the member ends at: its total, what it kept of its own variance, and what it takes. None
    /// where what its variance is against, or its own variance, is not stated. What is unallocated
    /// is not in it: until somebody covers it, it stays with those whom a transfer from `unallocated`
    /// names.
    pub position_after: Option<Money>,
}
