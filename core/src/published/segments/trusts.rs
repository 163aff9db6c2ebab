//! The figures of a trust: finance scores, averages, segments.

use rust_decimal::Decimal;

use super::{
    check::{At, Checks, With},
    cohort::Standing,
    outcome::ComputedSegment,
    record::{ScoresRow, TrustRow},
};
use crate::{
    calendar::Quarter,
    outcome::Outcome,
    oversight::cohort::{
        Cutting, SegmentCuts, Weighted, adjusted, average, combined, estimated, finance_bands,
    },
    rulebook::{Role, ScoredBy},
    score::Score,
};

/// The tables of trusts and of scores.
pub(super) const TABLE: &str = "trusts";
pub(super) const SCORES: &str = "metric_scores";

/// What a trust is checked by.
pub(super) struct Settings {
    pub(super) tolerance: Decimal,
    pub(super) best_under_override: u64,
    pub(super) intensive: u64,
    /// The quarters in which the published flag of the programme decides the final segment.
    pub(super) decided_quarters: Vec<Quarter>,
    pub(super) infections: u64,
}

impl Checks<'_> {
    /// Every figure of a trust beside what it comes to.
    pub(super) fn trust(
        &mut self,
        settings: &Settings,
        (row, trust): (usize, &TrustRow),
        scores: Option<(usize, &ScoresRow)>,
        standing: Standing,
    ) -> ComputedSegment {
        let at = At { table: TABLE, row, key: &trust.key };
        self.finance(at, trust);
        let average = scores.and_then(|scores| self.averages(settings, at, trust, scores));
        let (unadjusted, decided_by_midpoint) = self.segment(at, trust);
        self.domain_segments(at, trust);
        let after = adjusted(trust.unadjusted, settings.best_under_override, trust.flag);
        let with = With {
            column: "adjusted_segment",
            what: "the segment after the override",
            roles: &[Role::CohortOverride, Role::CohortOverrideInput],
        };
        self.same(at, with, Some(trust.adjusted), Some(after));
        self.override_flag(settings, trust);
        let final_segment = self.in_the_end(settings, at, trust);
        ComputedSegment {
            average,
            unadjusted,
            decided_by_midpoint,
            adjusted: after,
            final_segment,
            league: standing.league,
            by_quartiles: standing.by_quartiles,
        }
    }

    fn finance(&mut self, at: At<'_>, trust: &TrustRow) {
        let quarter = trust.key.0;
        let roles = [Role::CohortFinancePlanned, Role::CohortFinanceVariance];
        match (trust.planned, trust.variance) {
            (Some(planned), Some(variance)) => {
                if let Ok((planned, variance)) = finance_bands(self.rulebook, planned, variance) {
                    let [by_plan, by_variance] = [
                        With {
                            column: "score_planned",
                            what: "the band of the plan",
                            roles: &roles[..1],
                        },
                        With {
                            column: "score_variance",
                            what: "the band of the variance",
                            roles: &roles[1..],
                        },
                    ];
                    self.scored(at, by_plan, trust.score_planned, Some(planned));
                    self.scored(at, by_variance, trust.score_variance, Some(variance));
                }
            }
            _ => self.leave(quarter, "finance scores", "a percentage is not published", &roles),
        }
        let (Some(planned), Some(variance)) =
            (trust.score_planned.score(), trust.score_variance.score())
        else {
            let because = "a finance score is not published, or is zero";
            return self.leave(quarter, "combined finance scores", because, &roles);
        };
        match combined(self.rulebook, planned, variance, &[]) {
            Outcome::Answer(found) => {
                let with = With {
                    column: "score_combined_finance",
                    what: "the table of finance scores",
                    roles: &[Role::CohortFinanceCombined],
                };
                self.scored(at, with, trust.score_combined, Some(found.combined));
            }
            _ => {
                let what =
                    format!("combined finance score of planned {planned} variance {variance}");
                let because = "no published result of the rulebook shows this cell";
                self.leave(quarter, &what, because, &[Role::CohortFinanceCombined]);
            }
        }
    }

    /// The average, the count and the domain scores; gives the average of the published scores.
    fn averages(
        &mut self,
        settings: &Settings,
        at: At<'_>,
        trust: &TrustRow,
        (row, scores): (usize, &ScoresRow),
    ) -> Option<Score> {
        let made = self.average_of(settings, scores, None);
        let roles =
            [Role::CohortAverage, Role::CohortFinanceInAverage, Role::CohortAverageTolerance];
        let with = With {
            column: "average_metric_score",
            what: "the average of the scores",
            roles: &roles,
        };
        self.near(at, with, Some(trust.average), made, settings.tolerance);
        for (domain, (published, _)) in &trust.domains {
            let column = format!("domain_{domain}");
            let roles = [Role::CohortDomainScore, Role::CohortAverageTolerance];
            let with = With { column: &column, what: "the average of the domain", roles: &roles };
            let made = self.average_of(settings, scores, Some(domain));
            if published.is_left_out() && made.is_none() {
                self.leave_zero(at, with);
            } else {
                self.near(at, with, published.score(), made, settings.tolerance);
            }
        }
        let here = At { table: SCORES, row, key: &scores.key };
        let with = With {
            column: "published_average_metric_score",
            what: "the average in trusts",
            roles: &[],
        };
        self.same(here, with, scores.average, Some(trust.average));
        let with = With { column: "n_scored", what: "how many scores there are", roles: &[] };
        self.same(here, with, scores.count, u64::try_from(scores.scores.len()).ok());
        self.other_scores(here, trust, scores);
        made
    }

    /// Scores that no rank stands behind, and those that are left out.
    fn other_scores(&mut self, at: At<'_>, trust: &TrustRow, scores: &ScoresRow) {
        for metric in self.rulebook.scored_metrics() {
            let with = |what, roles| With { column: &metric.code, what, roles };
            if scores.left_out.contains(&metric.code) {
                self.leave_zero(at, with("", &[]));
            }
            let score = scores.scores.get(&metric.code).copied();
            match (metric.scored_by, score) {
                (ScoredBy::Finance, score) => {
                    let with = with("the combined score in trusts", &[]);
                    self.same(at, with, score, trust.score_combined.score());
                }
                (ScoredBy::Bespoke, Some(score)) => {
                    let nearest = (u64::from(score.hundredths()) + 50) / 100 * 100;
                    let with = with("a whole score, as bands give", &[Role::CohortBespoke]);
                    self.same(at, with, Some(score), Score::of_hundredths(nearest));
                    let what = format!("the band behind {}", metric.code);
                    let because = "the files have the score and not the band";
                    self.leave(trust.key.0, &what, because, &[Role::CohortBespoke]);
                }
                (ScoredBy::Bespoke, None) | (ScoredBy::Rank, _) => {}
            }
        }
    }

    fn average_of(
        &self,
        settings: &Settings,
        scores: &ScoresRow,
        domain: Option<&str>,
    ) -> Option<Score> {
        let metrics = self.rulebook.scored_metrics().iter();
        let metrics = metrics.filter(|metric| domain.is_none_or(|domain| metric.domain == domain));
        let scores = metrics.filter_map(|metric| {
            let weigh_as_one = if metric.infection { settings.infections } else { 1 };
            Some(Weighted { score: *scores.scores.get(&metric.code)?, weigh_as_one })
        });
        average(scores, Vec::new()).map(|average| average.score)
    }

    /// The segment of the published average, and whether a midpoint decided it.
    fn segment(&mut self, at: At<'_>, trust: &TrustRow) -> (u64, bool) {
        let quarter = trust.key.0;
        let Some(cuts) = self.cuts(quarter, None) else { return (trust.unadjusted, false) };
        let found = cuts.segment(trust.average);
        let with = With {
            column: "unadjusted_segment",
            what: "the segment of the average",
            roles: &[Role::CohortQuartiles, Role::CohortCuts, Role::CohortCutEdge],
        };
        self.same(at, with, Some(trust.unadjusted), Some(found.segment));
        if found.undetermined.is_some() {
            let because = "no published result shows the segment there; compared by the midpoint";
            self.leave(quarter, "averages between the cuts", because, &[Role::CohortCuts]);
        }
        (found.segment, found.undetermined.is_some())
    }

    fn domain_segments(&mut self, at: At<'_>, trust: &TrustRow) {
        let quarter = trust.key.0;
        for (domain, (score, segment)) in &trust.domains {
            let column = format!("domseg_{domain}");
            let roles = [Role::CohortDomainSegment, Role::CohortCuts, Role::CohortCutEdge];
            let with =
                With { column: &column, what: "the segment of the domain score", roles: &roles };
            let Some(cuts) = self.cuts(quarter, Some(domain)) else { continue };
            let found = score.score().map(|score| cuts.segment(score));
            self.same(at, with, *segment, found.as_ref().map(|found| found.segment));
            if found.is_some_and(|found| found.undetermined.is_some()) {
                let because =
                    "no published result shows the segment there; compared by the midpoint";
                self.leave(quarter, "domain scores between the cuts", because, &[Role::CohortCuts]);
            }
        }
    }

    /// The cuts of a quarter; none where the rulebook has none.
    fn cuts(&mut self, quarter: Quarter, domain: Option<&str>) -> Option<SegmentCuts> {
        let cutting = Cutting { rulebook: self.rulebook, quarter: Some(quarter), domain };
        let cuts = cutting.published();
        if cuts.answer().is_none() {
            let because = "the rulebook has no cut points of this quarter";
            self.leave(quarter, "segments", because, &[Role::CohortCuts]);
        }
        cuts.answer().cloned()
    }

    /// What the files say of the flag of the override, and what they do not.
    fn override_flag(&mut self, settings: &Settings, trust: &TrustRow) {
        let quarter = trust.key.0;
        let roles = [Role::CohortOverrideInput, Role::CohortOverrideEstimate];
        let because = match (trust.planned, trust.variance) {
            (Some(planned), Some(variance)) if estimated(planned, variance) == trust.flag => {
                "deficit and deficit support are not in the files; the estimate agrees"
            }
            (Some(_), Some(_)) => {
                "deficit and deficit support are not in the files; the estimate is the other way"
            }
            _ => "neither deficit support nor both percentages are in the files",
        };
        self.leave(quarter, "flags of the override", because, &roles);
        if trust.unadjusted >= settings.best_under_override {
            let because = "the segment is the same with the override and without";
            self.leave(quarter, "flags of the override that show nowhere", because, &roles[..1]);
        }
    }

    /// The segment in the end, where the files determine it.
    fn in_the_end(&mut self, settings: &Settings, at: At<'_>, trust: &TrustRow) -> Option<u64> {
        let quarter = trust.key.0;
        let with = With {
            column: "final_segment_score_override",
            what: "the segment in the end",
            roles: &[Role::CohortIntensive, Role::CohortRecoveryProgramme],
        };
        let (before, intensive) = (trust.adjusted, settings.intensive);
        let decided = settings.decided_quarters.contains(&quarter);
        let by_programme = trust.in_programme.filter(|_| decided);
        let by_programme = by_programme.map(|inside| if inside { intensive } else { before });
        let Some(published) = trust.final_segment else {
            self.leave(quarter, "segments in the end", "none is published", with.roles);
            return by_programme;
        };
        // Who is in the programme is decided by the region, and the flag may not be of the quarter.
        let flagged = trust.in_programme == Some(true);
        let because = if published == intensive && !flagged {
            Some(
                "programme membership: only the programme leads there, and the trust has no flag of it",
            )
        } else if by_programme.is_none() && flagged && [before, intensive].contains(&published) {
            Some("programme membership: the flag is not known to be of this quarter")
        } else {
            None
        };
        if let Some(because) = because {
            self.leave(quarter, "segments in the end", because, with.roles);
            return None;
        }
        let computed = Some(by_programme.unwrap_or(before));
        self.same(at, with, Some(published), computed);
        computed
    }
}
