//! Trusts scored against one another: metric scores, averages, segments and the league of the NHS
//! Oversight Framework, for a whole table of trusts at once.
//!
//! [`CohortQuestion::answer`] scores every metric (by standard, floor, percentile rank, bands or the
//! table of finance scores), averages the scores, cuts the averages into segments, applies the
//! financial override, and says for each trust what would get it out of its segment, what binds first
//! coming first. Scores, ranks and averages that a publisher has already made may be given in place of
//! values; averages are made of scores as exactly as they are known.
//!
//! Who is ranked, whose averages are quartered and where the cuts lie are parameters: the framework's
//! text leaves them open. A trust that cannot be scored spoils no other's segment; a place in a league,
//! and quarters, are told only where nothing that is still open could change them.

mod adjust;
mod answer;
mod average;
mod check;
mod csv;
mod entrant;
mod exact;
mod exit;
mod exit_explained;
mod explain;
mod finance;
mod league;
mod member;
mod metric;
mod outcome;
mod pool;
mod question;
mod rank;
mod scale;
mod segment;
mod segments;
mod steps;
mod way_out;
mod whole;

pub use self::{
    exit::{AverageExit, Exit, ExitKind, ExitNeed, WayOut, WayOutByMetric},
    outcome::{
        Adjusted, AverageScore, Cohort, CohortMember, CombinedFinance, CutBasis, DomainScore,
        League, LeftOutBecause, LeftOutMetric, MetricScore, Override, OverrideBasis, ScoreBasis,
        ScoreRange, SegmentCuts, SegmentFound,
    },
    question::{
        Absence, CohortMetric, CohortQuestion, CohortTrust, FinanceCell, MetricFloor, MetricResult,
        MetricTerms, QuartileCohort, QuartileMethod, Quartiles, SegmentAdjustment,
    },
    rank::{Bookends, Place},
};

#[cfg(test)]
mod tests;
