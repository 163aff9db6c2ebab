//! What is found about a cohort of trusts.

use ics_rules_macros::record;
use serde::{Deserialize, Serialize};

use super::{CohortTrust, exit::WayOut, rank::Place};
use crate::{
    calendar::{FinancialYear, Quarter},
    decimal::Number,
    organisation::OdsCode,
    outcome::Outcome,
    rulebook::{CutInterval, RuleId},
    score::Score,
    wire::word,
};

/// The trusts of a cohort, scored, segmented and ranked.
#[record(explained, rows = trusts, plot = "CohortPlots")]
pub struct Cohort {
    /// The financial year.
    pub year: FinancialYear,
    /// The quarter, where one was given.
    pub quarter: Option<Quarter>,
    /// The trusts, in the order of their codes.
    pub trusts: Vec<CohortMember>,
    /// The leagues of the types of provider among them, in the order of the types.
    pub leagues: Vec<League>,
}

impl Cohort {
    /// The trust with this code.
    #[must_use]
    pub fn trust(&self, code: &OdsCode) -> Option<&CohortMember> {
        self.trusts.iter().find(|trust| trust.given.code == *code)
    }
}

/// The league of a type of provider.
#[record]
pub struct League {
    /// The type.
    pub provider_type: String,
    /// How many trusts of the type it ranks: those of which a score, an average or a finance figure was
    /// given.
    pub ranked: u64,
    /// Those of them that have no final place yet, and those with figures whose type is not given, by
    /// their codes. A place that one of them could change is not told.
    pub waiting: Vec<OdsCode>,
    /// The trusts of the type without any figure, by their codes. Places leave them out.
    pub left_out: Vec<OdsCode>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// A trust and what was found about it.
#[record(explained, columns(cuts: Option<Vec<Number>>))]
pub struct CohortMember {
    /// The trust as it was given.
    #[python(parts(code: OdsCode, name: Option<String>))]
    pub given: CohortTrust,
    /// Its scores, in the order of the names of metrics.
    pub scores: Vec<MetricScore>,
    /// The metrics that it has no score on, and why.
    pub left_out: Vec<LeftOutMetric>,
    /// The combined finance score, where it was made from plan and variance.
    pub finance: Option<Outcome<CombinedFinance>>,
    /// The average of its scores.
    pub average: Outcome<AverageScore>,
    /// The best and the worst that the average can be, where it waits for the combined finance score.
    pub average_range: Option<ScoreRange>,
    /// Its domains, in the order of their names; without one whose combined finance score cannot be
    /// told.
    pub domains: Vec<DomainScore>,
    /// The segment of its average, told too where the average is not known and its range is in one.
    pub unadjusted: Outcome<SegmentFound>,
    /// The segment after the override, told too where nothing that is not known could change it.
    pub adjusted: Outcome<Adjusted>,
    /// The segment in the end: that of intensive support where it is in the programme.
    pub final_segment: Outcome<u64>,
    /// Its place in the league of its type; told where nothing that is not known could change it.
    pub league: Outcome<Place>,
    /// What would get it out of the segment it is in, what binds first coming first; none in the best,
    /// or where the segment after the override cannot be told.
    pub way_out: Option<WayOut>,
    /// The rules that the final segment and the league rest on beyond those named above.
    pub rules: Vec<RuleId>,
}

#[record]
impl CohortMember {
    /// The three cuts between segments that its average was held against, ascending: at or below one is
    /// the better segment. None where it has no segment.
    #[python(getter)]
    #[must_use]
    pub fn cuts(&self) -> Option<Vec<Number>> {
        self.unadjusted.answer().map(|found| found.cuts.cuts.clone())
    }
}

word! {
    /// What a score rests on.
    pub enum ScoreBasis {
        /// At or better than the standard.
        Standard = "standard": "at or better than the standard",
        /// Failing the floor.
        Floor = "floor": "failing the floor",
        /// The rank of its value among the trusts given.
        RankOfValue = "rank_of_value": "the rank of its value among the trusts given",
        /// The rank that was given.
        RankGiven = "rank_given": "the rank that was given",
        /// The band of a metric with bands of its own.
        Band = "band": "its band",
        /// The score that was given.
        Given = "given": "the score that was given",
        /// The table of the two finance scores.
        Finance = "finance": "the table of finance scores",
    }
}

/// The score of a trust on a metric.
#[record]
pub struct MetricScore {
    /// The metric.
    pub metric: String,
    /// What it measures, where that is known.
    pub name: Option<String>,
    /// Its domain, where that is known.
    pub domain: Option<String>,
    /// The score, rounded to the hundredth.
    pub score: Score,
    /// The score of its place before it is rounded, cut off after six decimal places; none where it is
    /// the same. Place and bookends give it exactly, and averages are made of that.
    #[python(like(Option<crate::python::Digits>, crate::python::Digits::any))]
    pub unrounded: Option<String>,
    /// What it rests on.
    pub basis: ScoreBasis,
    /// The value, where one was given.
    pub value: Option<Number>,
    /// The place among those ranked, where it was ranked.
    pub place: Option<Place>,
    /// The best score that this trust could have on the metric.
    pub best: Score,
    /// The bookends of a rank, where it was ranked.
    pub bookends: Option<super::Bookends>,
    /// How many scores such as this weigh as one.
    pub weigh_as_one: u64,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// A metric that a trust has no score on.
#[record]
pub struct LeftOutMetric {
    /// The metric.
    pub metric: String,
    /// Why.
    pub because: LeftOutBecause,
    /// The rules that say so.
    pub rules: Vec<RuleId>,
}

word! {
    /// Why a metric is left out of a trust's average.
    pub enum LeftOutBecause {
        /// No result was given.
        NoResult = "no_result": "no result was given",
        /// The data were not submitted, or the score is zero.
        NotSubmitted = "not_submitted": "the data were not submitted",
        /// The numbers are too small to be shown.
        Suppressed = "suppressed": "the numbers are too small to be shown",
        /// The trust does not perform the function.
        NotApplicable = "not_applicable": "the trust does not perform the function",
        /// Contextual metrics are not scored.
        Contextual = "contextual": "contextual metrics are not scored",
        /// The finance scores that it is made of give none.
        CannotTell = "cannot_tell": "it cannot be told",
    }
}

/// A combined finance score and what it is made of.
#[record]
pub struct CombinedFinance {
    /// The score of the planned surplus or deficit.
    pub planned: u64,
    /// The score of the variance to plan.
    pub variance: u64,
    /// The combined score.
    pub combined: Score,
    /// Whether the caller supplied the cell.
    pub supplied: bool,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// The best and the worst that a score can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct ScoreRange {
    /// The best.
    pub best: Score,
    /// The worst.
    pub worst: Score,
}

/// An average of scores.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct AverageScore {
    /// The average, rounded to the hundredth.
    pub score: Score,
    /// The average before it is rounded, cut off after six decimal places, so that what is below a half
    /// hundredth never shows at it; none where it is the same or was given.
    pub unrounded: Option<String>,
    /// How many scores it is made of; zero where the average itself was given.
    pub scores: u64,
    /// How many metrics a trust of its type has; none where the type is not given or its metrics are not
    /// known.
    pub of: Option<u64>,
    /// The sum of the scores, each by its weight and as exactly as it is known, to four decimal places.
    pub sum: String,
    /// What the sum is divided by, to four decimal places.
    pub over: String,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// The score of a domain and its segment.
#[record]
pub struct DomainScore {
    /// The domain.
    pub domain: String,
    /// The average of the scores of its metrics.
    pub average: AverageScore,
    /// Its segment.
    pub segment: Outcome<SegmentFound>,
}

word! {
    /// Where cuts come from.
    pub enum CutBasis {
        /// They were supplied.
        Supplied = "supplied": "cut points that were supplied",
        /// Midpoints of what published segments show.
        Published = "published": "midpoints of what published segments show",
        /// The highest that published results show on the better side of each.
        Shown = "shown": "what published segments show on either side of each threshold",
        /// Quarters of the averages of the cohort.
        Quartiles = "quartiles": "quarters of the averages of the cohort",
    }
}

/// The cuts between segments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct SegmentCuts {
    /// Where they come from.
    pub basis: CutBasis,
    /// The three cuts, ascending. At or below one is the better segment.
    pub cuts: Vec<Number>,
    /// What published segments of the quarter show of each; beside quarters it is a check of them.
    pub between: Vec<CutInterval>,
    /// How many averages were quartered, where they are quarters.
    pub quartered: Option<u64>,
    /// The rules they rest on.
    pub rules: Vec<RuleId>,
}

/// The segment of a score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct SegmentFound {
    /// The segment, from 1, the best.
    pub segment: u64,
    /// The score that was cut; none where it is not known and all that it can be is in the segment.
    pub score: Option<Score>,
    /// What it can be, where it is not known.
    pub range: Option<ScoreRange>,
    /// The cuts.
    pub cuts: SegmentCuts,
    /// The interval in which no published result shows the segment, where the score lies in one and a
    /// midpoint decides.
    pub undetermined: Option<CutInterval>,
}

word! {
    /// What the override rests on.
    pub enum OverrideBasis {
        /// The flag that was given.
        Flag = "flag": "the flag that was given",
        /// The deficit and the deficit support that were given.
        Status = "status": "its deficit and its deficit support",
        /// An estimate from plan and variance.
        Estimate = "estimate": "an estimate from plan and variance",
    }
}

/// Whether the override applies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct Override {
    /// Whether it does.
    pub applies: bool,
    /// What that rests on.
    pub basis: OverrideBasis,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// A segment after the override.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct Adjusted {
    /// The segment.
    pub segment: u64,
    /// The segment before; none where it is not known and decides nothing.
    pub before: Option<u64>,
    /// The best segment under the override.
    pub best_under_override: u64,
    /// Whether the override applies; none where it is not known and decides nothing.
    pub flag: Option<Override>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}
