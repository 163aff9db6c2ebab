//! The use of resources score of a trust, 2016 to 2019: five metrics, their mean, and floors.
//!
//! [`use_of_resources()`] answers from a question: each metric is given, or worked out from amounts.
//! [`Scorer`] is the same rule for many rows of values.

mod amounts;
mod better;
mod explain;
mod metric;
mod outcome;
mod question;
mod score;
mod scorer;
mod values;

pub use self::{
    metric::ResourceMetric,
    outcome::{
        BetterScore, FloorApplied, MetricChange, ResourceFloor, ScoredMetric, UseOfResources,
    },
    question::{
        AgencyInput, CapitalServiceInput, ControlTotalFooting, DistanceFromPlanInput, LeftOut,
        LiquidityInput, MarginInput, UseOfResourcesQuestion,
    },
    score::use_of_resources,
    scorer::{Circumstances, Scorer, Scores},
    values::{ResourceScores, ResourceValues},
};

#[cfg(test)]
mod tests;
