//! How a difference to a benchmark was settled, step by step.

use ics_rules_macros::record;

use super::{Corridor, ExactAmount, ExactShare};
use crate::{money::Money, rulebook::RuleId, share::Share, wire::word};

word! {
    /// Where a difference lies.
    pub enum CorridorSide {
        /// Inside the band, or no difference at all.
        Inside = "inside": "inside the band",
        /// A gain at or beyond the edge.
        Gain = "gain": "a gain beyond the band",
        /// A loss at or beyond the edge.
        Loss = "loss": "a loss beyond the band",
    }
}

word! {
    /// What decided the share that was applied.
    pub enum ShareBasis {
        /// The greatest share of a gain, as it stands.
        Greatest = "greatest": "the greatest share",
        /// The greatest share times the quality score.
        Quality = "quality": "the greatest share times the quality score",
        /// The quality standard was failed.
        QualityFailed = "quality_failed": "the failed quality standard",
        /// The terms share nothing.
        None = "none": "no share",
        /// A fixed share.
        Fixed = "fixed": "a fixed share",
        /// One minus the share of a gain.
        Remainder = "remainder": "one minus the share of a gain",
        /// The floor under that.
        Floor = "floor": "the floor",
        /// The ceiling over that.
        Ceiling = "ceiling": "the ceiling",
    }
}

word! {
    /// What a limit is a share of.
    pub enum LimitBase {
        /// The benchmark.
        Benchmark = "benchmark": "the benchmark",
        /// The organisation's revenue.
        Revenue = "revenue": "revenue",
    }
}

/// A limit as an amount.
#[record]
pub struct AppliedLimit {
    /// The most that is paid or owed: of two terms the lower.
    pub amount: ExactAmount,
    /// What it is a share of.
    #[python(name = "of_")]
    pub of: LimitBase,
    /// The share.
    pub share: Share,
    /// Whether it decided the result: the amount before it was larger.
    pub bound: bool,
}

/// What was shared of a difference beyond the band, or below it at a reduced rate.
#[record]
pub struct SharedAmount {
    /// The size of what the share was taken of: the difference, or what of it lies beyond the edge.
    #[python(name = "of_")]
    pub of: ExactAmount,
    /// The share that was applied: of a gain the final share, of a loss the share owed.
    pub share: ExactShare,
    /// What decided the share.
    pub by: ShareBasis,
    /// The part of the share that was applied below the band, where it was.
    pub half_rate: Option<Share>,
    /// The part of a payment that was left, where something is kept back.
    pub retention: Option<Share>,
    /// What that comes to before any limit.
    pub before_limit: ExactAmount,
    /// The cap on a gain or the limit on a loss, where there is one.
    pub limit: Option<AppliedLimit>,
    /// What relief took off a loss; never more than was owed.
    pub relief: ExactAmount,
    /// What that leaves, exact.
    pub exact: ExactAmount,
}

/// How a difference to a benchmark was settled: what was decided from, every step, and the result.
///
/// Amounts between are exact sizes, without a sign. `amount` alone is rounded: once, to the penny,
/// halves away from zero. All are in the currency of the question. To split a settlement among
/// partners, put `amount` to [`allocate`](crate::allocation::allocate) or to an agreement on sharing
/// ([`share_risk`](crate::risk_share::share_risk)); nothing here does it.
#[record(explained)]
pub struct Settlement {
    /// The published scheme whose terms these are, where they are one's.
    pub preset: Option<RuleId>,
    /// The performance year, where the question gave it.
    pub year: Option<u64>,
    /// The terms that were applied, with what the organisation has of its own.
    pub terms: Corridor,
    /// What was expected to be spent.
    pub benchmark: Money,
    /// The benchmark less what was spent: a gain positive, a loss negative.
    pub difference: Money,
    /// The difference over the benchmark to twelve decimals, for people. Nothing is decided by it.
    #[python(like(crate::python::Digits, crate::python::Digits::of))]
    pub rate: String,
    /// Where the difference lies.
    pub side: CorridorSide,
    /// The edge of the band on that side as an amount.
    pub edge: ExactAmount,
    /// The difference if it is beyond the band, or nothing.
    pub generated: Money,
    /// The quality score, where it was given.
    pub quality: Option<Share>,
    /// Whether the quality standard was met, where that was given.
    pub quality_met: Option<bool>,
    /// The share of a gain after quality, where what was given tells it, whether or not it mattered.
    pub final_share: Option<ExactShare>,
    /// What was shared; nothing where the difference is inside the band.
    pub shared: Option<SharedAmount>,
    /// What is earned (positive) or owed (negative).
    pub amount: Money,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}
