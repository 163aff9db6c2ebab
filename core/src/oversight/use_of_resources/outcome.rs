//! A use of resources score, with what would change it.

use ics_rules_macros::record;

use super::{LeftOut, ResourceMetric, UseOfResourcesQuestion};
use crate::{
    decimal::Number,
    outcome::Outcome,
    oversight::{Crossing, Headroom},
    rulebook::RuleId,
    wire::word,
};

/// A trust's use of resources score: 1 is the best.
#[record(explained, rows = metrics, plot = "UseOfResourcesPlots")]
pub struct UseOfResources {
    /// What was asked.
    pub asked: UseOfResourcesQuestion,
    /// The metrics that count, each with its score.
    pub metrics: Vec<ScoredMetric>,
    /// The metrics that were left out, each with its clause.
    pub left_out: Vec<LeftOut>,
    /// The weighted mean of the scores, to six decimal places.
    pub mean: Number,
    /// The mean as a whole number.
    pub rounded: u8,
    /// Every floor that applies, in the order in which they are looked at.
    pub floors: Vec<FloorApplied>,
    /// The overall score: the worst of the rounded mean and the floors.
    pub overall: u8,
    /// Whether there may be a need for support with finance, which opens a judgement and settles
    /// nothing.
    pub support_need: Outcome<bool>,
    /// What it would take to reach each better overall score, the nearest first.
    pub better: Vec<BetterScore>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// A metric and its score.
#[record]
pub struct ScoredMetric {
    /// The metric.
    pub metric: ResourceMetric,
    /// Its value: exact where it was given, to six decimal places where it was worked out. The score
    /// comes of the exact value.
    pub value: Number,
    /// Whether the value was worked out from amounts.
    pub worked: bool,
    /// Its unit.
    pub unit: String,
    /// Its score.
    pub score: u8,
    /// How far it is from the bands beside its own.
    pub headroom: Headroom,
}

word! {
    /// What keeps an overall score from being better.
    pub enum ResourceFloor {
        /// A metric is in its worst band.
        AnyFour = "any_four": "a metric in its worst band",
        /// The trust is in financial special measures.
        SpecialMeasures = "special_measures": "financial special measures",
        /// There is no accepted control total, and a deficit is planned.
        NoControlTotalDeficit = "no_control_total_deficit":
            "no accepted control total and a planned deficit",
        /// There is no accepted control total, and a surplus is planned.
        NoControlTotalSurplus = "no_control_total_surplus":
            "no accepted control total and a planned surplus",
    }
}

/// A floor that applies.
#[record]
#[derive(Copy)]
pub struct FloorApplied {
    /// Which floor.
    pub floor: ResourceFloor,
    /// The best score it leaves.
    pub at_best: u8,
    /// The score before it: the rounded mean, or what the floors before it left.
    pub before: u8,
    /// The score after it.
    pub after: u8,
}

/// What it would take to reach a better overall score by changing one metric alone.
#[record]
pub struct BetterScore {
    /// The overall score.
    pub overall: u8,
    /// The metrics that could do it alone, each with the smallest change that does.
    pub alone: Vec<MetricChange>,
    /// Of those that were worked out from amounts, the one that needs the fewest pounds; the first of
    /// equals.
    pub cheapest: Option<ResourceMetric>,
    /// The floors that no metric can lift and that are worse than this score.
    pub blocked_by: Vec<ResourceFloor>,
    /// What was not stated, by its place in the question, and may keep the score from being this good.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_stated: Vec<String>,
}

/// The smallest change of one metric that reaches an overall score.
#[record]
#[derive(Copy)]
pub struct MetricChange {
    /// The metric.
    pub metric: ResourceMetric,
    /// The change: its `band` is the score that the metric needs.
    pub change: Crossing,
}
