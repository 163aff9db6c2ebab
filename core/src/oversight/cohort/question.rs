//! What is asked about a cohort of trusts.

use std::collections::BTreeMap;

use super::rank::Bookends;
use crate::{
    calendar::Quarter,
    decimal::Number,
    organisation::{OdsCode, OrganisationKind},
    rulebook::{Direction, FloorPassed},
    score::Score,
    wire::{document, folded, word},
};

document! {
    /// A table of trusts: their results on each metric, and how averages become segments.
    ///
    /// ```json
    /// { "quarter": "Q1",
    ///   "trusts": [ { "code": "R1A", "override_flag": false }, { "code": "R1D" } ],
    ///   "metrics": [ { "metric": "OF1061",
    ///                  "results": { "R1A": { "value": "6.7" }, "R1D": { "value": "6.4" } } } ] }
    /// ```
    pub struct CohortQuestion {
        /// The quarter of the rulebook's year, by which cut points are found.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub quarter: Option<Quarter>,
        /// The trusts, each once. Their order changes nothing.
        pub trusts: Vec<CohortTrust>,
        /// The metrics, each once.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub metrics: Vec<CohortMetric>,
        /// Three cut points of averages, ascending; an average at or below the first is in segment 1.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub cut_points: Vec<Number>,
        /// Cut points of the scores of a domain, by the domain.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub domain_cut_points: BTreeMap<String, Vec<Number>>,
        /// Quarters of averages, in place of cut points. They are the default where every trust of the
        /// framework is given, with its type.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub quartiles: Option<Quartiles>,
        /// The adjustment of segments, in a year whose adjustment is not published.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub adjustment: Option<SegmentAdjustment>,
        /// Cells of the table of finance scores that no published result shows.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub finance_cells: Vec<FinanceCell>,
    }
}

document! {
    /// A provider, and what is known of it beyond its metrics.
    pub struct CohortTrust {
        /// Its code.
        pub code: OdsCode,
        /// Its name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// What kind of organisation it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub kind: Option<OrganisationKind>,
        /// Its type: `acute`, `mental_health_and_community` or `ambulance`. Leagues, and quarters of
        /// the own type, are of a type.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub provider_type: Option<String>,
        /// What it is within its type, as published, such as `Community`; it makes no league.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub trust_subtype: Option<String>,
        /// The average, where it is published and its metrics are not given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub average: Option<Score>,
        /// Its planned surplus (positive) or deficit, in per cent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub planned_percent: Option<Number>,
        /// Its variance to plan for the year to date, favourable positive, in per cent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub variance_percent: Option<Number>,
        /// Whether the financial override applies, as published.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub override_flag: Option<bool>,
        /// Whether it reports a deficit of its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub deficit: Option<bool>,
        /// Whether it receives deficit support.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub deficit_support: Option<bool>,
        /// Whether it is in the programme of intensive support, which the region decides.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub in_programme: Option<bool>,
        /// The rating of its capability, which changes none of the segments here.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub capability: Option<String>,
    }
}

impl CohortTrust {
    /// Its type as a word of the rulebook.
    pub(super) fn league_type(&self) -> Option<String> {
        self.provider_type.as_deref().map(folded)
    }
}

document! {
    /// A metric and the results of trusts on it.
    pub struct CohortMetric {
        /// The code of its score, for example `OF1061`, or any name where `terms` are given.
        pub metric: String,
        /// How it is scored, where it is no metric of the rulebook or its terms are others.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub terms: Option<MetricTerms>,
        /// How many providers are ranked, where ranks are given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ranked: Option<u64>,
        /// The result of each trust; a trust that is not here is left out.
        pub results: BTreeMap<OdsCode, MetricResult>,
    }
}

document! {
    /// Exactly one of a value, a rank, a score, a band and the reason why there is none.
    pub struct MetricResult {
        /// The value, unrounded, in the unit of the metric.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub value: Option<Number>,
        /// The competition rank among those that are ranked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub rank: Option<u64>,
        /// The score; 0 stands for none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub score: Option<Score>,
        /// The band of a metric with bands of its own, such as `good`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub band: Option<String>,
        /// Why there is none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub absent: Option<Absence>,
    }
}

document! {
    /// How a metric of the caller's own is scored.
    pub struct MetricTerms {
        /// What it measures.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Its domain.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub domain: Option<String>,
        /// Which way it gets better; needed where values are given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub better: Option<Direction>,
        /// The standard: at or better than it the score is the best there is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub standard: Option<Number>,
        /// The floor: who fails it has the worst score there is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub floor: Option<MetricFloor>,
        /// The best and the worst score of a rank; needed where there is a standard and a floor.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub bookends: Option<Bookends>,
        /// Whether it is one of the infection rates that weigh as one metric together.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub infection: Option<bool>,
        /// Whether it is contextual, so that it is not scored.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub contextual: Option<bool>,
    }
}

document! {
    /// A floor and which values pass it.
    pub struct MetricFloor {
        /// The value on the floor.
        pub at: Number,
        /// Which values pass.
        pub passed: FloorPassed,
    }
}

word! {
    /// Why a trust has no result on a metric.
    pub enum Absence {
        /// The data were not submitted.
        NotSubmitted = "not_submitted": "not submitted",
        /// The numbers are too small to be shown.
        Suppressed = "suppressed": "suppressed for small numbers",
        /// The trust does not perform the function.
        NotApplicable = "not_applicable": "not applicable",
    }
}

document! {
    /// Quarters of averages as segments.
    pub struct Quartiles {
        /// How the edges of quarters are found; by the rulebook where it is not stated.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub method: Option<QuartileMethod>,
        /// Whose averages are quartered; where it is not stated, those of the trusts of all types
        /// together, every one of which must be given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub cohort: Option<QuartileCohort>,
    }
}

impl Quartiles {
    /// Quarters of the whole pool, as the rulebook has them.
    pub(super) const BY_THE_RULES: Self = Self { method: None, cohort: None };
}

word! {
    /// How the edges of quarters are found.
    pub enum QuartileMethod {
        /// Linear interpolation over the places from the first to the last (`QUARTILE.INC`).
        Inclusive = "inclusive": "interpolation that includes the ends",
        /// Linear interpolation over the places between nothing and one more than all
        /// (`QUARTILE.EXC`).
        Exclusive = "exclusive": "interpolation that excludes the ends",
        /// The average at the place that is the quarter of all, rounded up.
        NearestRank = "nearest_rank": "the nearest rank",
    }
}

word! {
    /// Whose averages are quartered.
    pub enum QuartileCohort {
        /// Those of the trust's own type.
        OwnType = "own_type": "the trusts of the same type",
        /// Those of every trust given.
        AllGiven = "all_given": "every trust given",
    }
}

document! {
    /// An adjustment of segments.
    pub struct SegmentAdjustment {
        /// The best segment that a provider with the override flag may have, from 1 to 4.
        pub best_segment: u64,
    }
}

document! {
    /// A cell of the table of finance scores.
    pub struct FinanceCell {
        /// The score of the plan, from 1 to 4.
        pub planned: u64,
        /// The score of the variance, from 1 to 4.
        pub variance: u64,
        /// The combined score.
        pub combined: Score,
    }
}
