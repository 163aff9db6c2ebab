//! The metrics that a framework scores by the cohort, and the cut points between its segments.

use serde::{Deserialize, Serialize};

use super::RuleId;
use crate::{
    calendar::Quarter,
    decimal::Number,
    error::{Code, Problem},
    rulebook::Direction,
    score::Score,
    wire::{document, word},
};

word! {
    /// How a metric is scored.
    pub enum ScoredBy {
        /// By the place among all that are ranked.
        Rank = "rank": "rank",
        /// By bands of its own, each a whole score.
        Bespoke = "bespoke": "bands of its own",
        /// By the table of two finance scores.
        Finance = "finance": "the table of finance scores",
    }
}

word! {
    /// Who is ranked on a metric.
    pub enum RankedAmong {
        /// The trusts of the published table.
        Published = "published": "the trusts of the published table",
        /// More than the trusts of the published table.
        Wider = "wider": "more than the trusts of the published table",
    }
}

word! {
    /// Which values pass a floor.
    pub enum FloorPassed {
        /// The floor itself, and what is better.
        AtOrBetter = "at_or_better": "at the floor or better",
        /// Only what is better than the floor.
        Better = "better": "better than the floor",
    }
}

/// A metric of a framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct FrameworkMetric {
    /// The id of its rule.
    pub id: RuleId,
    /// What it measures.
    pub name: String,
    /// The code of its score, for example `OF1061`.
    pub code: String,
    /// The code of its value, for example `OF0061`; none where no value is published.
    pub value_code: Option<String>,
    /// The domain it belongs to.
    pub domain: String,
    /// How it is scored.
    pub scored_by: ScoredBy,
    /// Which way it gets better, where it is ranked.
    pub better: Option<Direction>,
    /// The unit of its value.
    pub unit: Option<String>,
    /// Who is ranked, as far as published results show.
    pub ranked_among: Option<RankedAmong>,
    /// The standard at which the best score begins.
    pub standard: Option<Number>,
    /// The floor below which the worst score begins.
    pub floor: Option<Number>,
    /// Which values pass the floor.
    pub floor_is_passed: Option<FloorPassed>,
    /// Whether it is one of the infection rates that weigh as one metric together.
    pub infection: bool,
    /// The types of provider that it is a metric of; a few trusts of other types may have a score too.
    pub types: Vec<String>,
    /// The types whose trusts are ranked together; none where each type is ranked by itself or the pool is
    /// not settled.
    pub pool: Vec<String>,
    /// Which trusts of these types it is left out for.
    pub left_out: Option<String>,
}

/// The cut points between the segments of a quarter, as published results show them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct CutPoints {
    /// The id of the rule that states them.
    pub id: RuleId,
    /// The quarter; none where they hold in every quarter of the year.
    pub quarter: Option<Quarter>,
    /// The domain whose scores they cut; none for averages.
    pub domain: Option<String>,
    /// Where each cut lies, from the best.
    pub between: Vec<CutInterval>,
}

/// Where a cut lies: above one average and below another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct CutInterval {
    /// The highest that was seen in the better segment.
    pub seen_below: Score,
    /// The lowest that was seen in the worse segment.
    pub seen_above: Score,
}

impl CutInterval {
    /// The point half way between.
    #[must_use]
    pub fn midpoint(&self) -> Number {
        let sum = self.seen_below.decimal() + self.seen_above.decimal();
        // Half a hundredth has three decimal places, so it is a number.
        Number::new(sum / rust_decimal::Decimal::TWO).unwrap_or_default()
    }

    /// Whether a score lies strictly between the two, where no published result shows the segment.
    #[must_use]
    pub fn leaves_open(&self, score: Score) -> bool {
        self.seen_below < score && score < self.seen_above
    }
}

document! {
    /// The fields of a `[scored_metric]`.
    pub(super) struct ScoredMetricFields {
        /// The code of its score.
        pub(super) code: String,
        /// The code of its value.
        pub(super) value_code: Option<String>,
        /// Its domain.
        pub(super) domain: String,
        /// How it is scored.
        pub(super) scored_by: ScoredBy,
        /// Which way it gets better.
        pub(super) better: Option<Direction>,
        /// The unit of its value.
        pub(super) unit: Option<String>,
        /// Who is ranked.
        pub(super) ranked_among: Option<RankedAmong>,
        /// The standard.
        pub(super) standard: Option<Number>,
        /// The floor.
        pub(super) floor: Option<Number>,
        /// Which values pass the floor.
        pub(super) floor_is_passed: Option<FloorPassed>,
        /// Whether it is an infection rate.
        pub(super) infection: Option<bool>,
        /// The types that it is a metric of.
        #[serde(default)]
        pub(super) types: Vec<String>,
        /// The types whose trusts are ranked together.
        #[serde(default)]
        pub(super) pool: Vec<String>,
        /// Which trusts it is left out for.
        pub(super) left_out: Option<String>,
    }
}

document! {
    /// The fields of a `[cut_points]`.
    pub(super) struct CutPointsFields {
        /// The quarter.
        pub(super) quarter: Option<Quarter>,
        /// The domain.
        pub(super) domain: Option<String>,
        /// What was seen on either side of the best cut.
        pub(super) between_1_and_2: Vec<Score>,
        /// What was seen on either side of the middle cut.
        pub(super) between_2_and_3: Vec<Score>,
        /// What was seen on either side of the worst cut.
        pub(super) between_3_and_4: Vec<Score>,
    }
}

impl ScoredMetricFields {
    /// What is wrong with the fields together.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut missing = |field: &str, expected: &str| {
            let problem = Problem::new(Code::MissingField, "nothing", expected);
            problems.push(problem.at(field));
        };
        if self.scored_by == ScoredBy::Rank && self.better.is_none() {
            missing("better", "which way a ranked metric gets better");
        }
        if self.floor.is_some() != self.floor_is_passed.is_some() {
            missing("floor_is_passed", "a floor and which values pass it, or neither");
        }
        problems
    }

    pub(super) fn named(self, id: RuleId, name: String) -> FrameworkMetric {
        FrameworkMetric {
            id,
            name,
            code: self.code,
            value_code: self.value_code,
            domain: self.domain,
            scored_by: self.scored_by,
            better: self.better,
            unit: self.unit,
            ranked_among: self.ranked_among,
            standard: self.standard,
            floor: self.floor,
            floor_is_passed: self.floor_is_passed,
            infection: self.infection.unwrap_or(false),
            types: self.types,
            pool: self.pool,
            left_out: self.left_out,
        }
    }
}

impl CutPointsFields {
    /// The cut points, in order, or what is wrong with them.
    pub(super) fn named(self, id: RuleId) -> Result<CutPoints, Vec<Problem>> {
        let fields = [
            ("between_1_and_2", self.between_1_and_2),
            ("between_2_and_3", self.between_2_and_3),
            ("between_3_and_4", self.between_3_and_4),
        ];
        let mut between = Vec::new();
        let mut problems = Vec::new();
        let mut last = Score::default();
        for (field, seen) in fields {
            match seen.as_slice() {
                [below, above] if last <= *below && below < above => {
                    between.push(CutInterval { seen_below: *below, seen_above: *above });
                    last = *above;
                }
                _ => {
                    let found = seen.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                    let expected = "two scores, the lower first, not below those of the cut before";
                    problems.push(Problem::new(Code::OutOfRange, found, expected).at(field));
                }
            }
        }
        let Self { quarter, domain, .. } = self;
        if problems.is_empty() {
            Ok(CutPoints { id, quarter, domain, between })
        } else {
            Err(problems)
        }
    }
}
