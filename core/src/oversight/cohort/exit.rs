//! What would get a trust out of its segment.

use ics_rules_macros::record;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{decimal::Number, rulebook::RuleId, score::Score, wire::word};

/// What would get a trust out of the segment it is in, while the cuts and the results of all others
/// stay as they are.
///
/// The exits are steps in the order of what binds first: the programme of intensive support, then the
/// financial override, then the average. An exit that waits for another changes nothing before it.
#[record]
pub struct WayOut {
    /// The segment that it is in: the one in the end, or the one after the override where nobody has
    /// said whether it is in the programme.
    pub held_in: u64,
    /// The exits, in order.
    pub exits: Vec<Exit>,
    /// The fields of the trust that were not given and may hold it where it is in spite of them.
    pub unknown: Vec<String>,
}

word! {
    /// What holds a trust in its segment, and so what its exit is from.
    pub enum ExitKind {
        /// The programme of intensive support.
        Programme = "programme": "the programme of intensive support",
        /// The financial override.
        Override = "override": "the financial override",
        /// Its average.
        Average = "average": "its average",
    }
}

word! {
    /// What must come about for an exit.
    pub enum ExitNeed {
        /// The region ends its part in the programme.
        LeavesProgramme = "leaves_programme": "it leaves the programme, which the region decides",
        /// It reports no deficit of its own.
        NoDeficit = "no_deficit": "it reports no deficit of its own",
        /// It receives no deficit support.
        NoDeficitSupport = "no_deficit_support": "it receives no deficit support",
        /// What the adjustment of the year looks at ends.
        NoAdjustment = "no_adjustment": "the adjustment of the year no longer applies to it",
        /// Its average gets better.
        BetterAverage = "better_average": "its average gets better",
    }
}

/// One step on the way out.
#[record(columns(
    average: Option<Score>,
    fall_of_sum: Option<Decimal>,
    by_metric: Vec<WayOutByMetric>,
))]
pub struct Exit {
    /// What it is from.
    pub kind: ExitKind,
    /// All that must come about.
    pub needs: Vec<ExitNeed>,
    /// The segment after it and all before it; none where it cannot be told.
    pub to: Option<u64>,
    /// The exits without which this one changes nothing.
    pub waits_for: Vec<ExitKind>,
    /// The average that is needed, where it is an exit from the average.
    #[python(skip)]
    pub average: Option<AverageExit>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

#[record]
impl Exit {
    /// The worst average that is enough; none where not even the best scores there are reach it, or
    /// where it is no exit from the average.
    #[python(getter, name = "average")]
    #[must_use]
    pub fn enough(&self) -> Option<Score> {
        self.average.as_ref()?.average
    }

    /// By how much the sum of scores must fall at least, where it is an exit from the average.
    #[python(getter)]
    #[must_use]
    pub fn fall_of_sum(&self) -> Option<Decimal> {
        self.average.as_ref()?.fall_of_sum.as_deref()?.parse().ok()
    }

    /// For each metric, what on it alone would be enough, where it is an exit from the average.
    #[python(getter)]
    #[must_use]
    pub fn by_metric(&self) -> Vec<WayOutByMetric> {
        self.average.iter().flat_map(|average| &average.by_metric).cloned().collect()
    }
}

/// What a better average takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct AverageExit {
    /// The worst average that is enough; none where not even the best scores there are reach it.
    pub average: Option<Score>,
    /// By how much the sum of scores must fall at least: to the hundredth where all scores are known
    /// so, or else to the ten-thousandth; none where the average itself was given or is not known.
    pub fall_of_sum: Option<String>,
    /// For each metric, what on it alone would be enough, of the scores that exist.
    pub by_metric: Vec<WayOutByMetric>,
}

/// What on one metric alone would be enough.
#[record]
pub struct WayOutByMetric {
    /// The metric.
    pub metric: String,
    /// The score it has.
    pub score: Score,
    /// The worst score that is enough, of those that a rank, a band, a standard or the table of finance
    /// scores can give; to the hundredth where only a ranked metric's score is known. None where no
    /// score of this metric is enough.
    pub enough: Option<Score>,
    /// The worst rank that gives it, where the trust is ranked and a rank can.
    pub rank: Option<u64>,
    /// The value that gives it: that of the standard, of the floor, or of the trust it would draw level
    /// with.
    pub value: Option<Number>,
    /// The band that gives it.
    pub band: Option<String>,
}
