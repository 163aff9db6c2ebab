//! Trusts scored against one another: metric scores, averages, segments and the league of the NHS
//! Oversight Framework, for a whole table of trusts at once.
//!
//! [`CohortQuestion::answer`] scores every metric (by standard, floor, percentile rank, bands or the
//! table of finance scores), averages the scores, cuts the averages into segments, applies the
//! financial override, and says for each trust what would bring it to the next better segment.
//! Scores, ranks and averages that a publisher has already made may be given in place of values.
//!
//! Who is ranked, whose averages are quartered and where the cuts lie are parameters: the framework's
//! text leaves them open. A trust that cannot be scored spoils no other.

mod adjust;
mod answer;
mod average;
mod check;
mod explain;
mod finance;
mod headroom;
mod league;
mod metric;
mod outcome;
mod question;
mod rank;
mod segment;

pub(crate) use self::{
    adjust::{adjusted, estimated},
    average::{Weighted, average},
    finance::{combined, finance_bands},
    league::league_ranks,
    segment::Cutting,
};
pub use self::{
    outcome::{
        Adjusted, AverageScore, Cohort, CohortMember, CombinedFinance, CutBasis, DomainScore,
        LeftOutBecause, LeftOutMetric, MetricScore, Override, OverrideBasis, ScoreBasis,
        SegmentCuts, SegmentFound, WayOut, WayOutByMetric,
    },
    question::{
        Absence, CohortMetric, CohortQuestion, CohortTrust, FinanceCell, MetricFloor, MetricResult,
        MetricTerms, QuartileCohort, QuartileMethod, Quartiles, SegmentAdjustment,
    },
    rank::{Bookends, Place},
};

#[cfg(test)]
mod tests;
