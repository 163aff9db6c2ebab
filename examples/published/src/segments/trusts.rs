//! The figures of a trust: finance scores, averages, segments.

use ics_rules::{
    Number, Quarter, Rulebook, Score,
    rulebook::{Role, ScoredBy},
};
use rust_decimal::Decimal;

use super::{
    averages::Averages,
    check::{At, Checks, With},
    cohort::Standing,
    outcome::ComputedSegment,
    record::{Scored, ScoresRow, TrustRow},
    settings::Settings,
    table::{SCORES, TRUSTS},
};
use crate::number::score_of_hundredths;

/// Why a figure is compared with nothing.
const NOT_PUBLISHED: &str = "it is not published, or was not read";

/// The scores of a trust, and what they come to.
#[derive(Clone, Copy)]
pub(crate) struct OwnScores<'a> {
    /// The row in the table of scores.
    pub(crate) row: usize,
    pub(crate) scores: &'a ScoresRow,
    pub(crate) made: Option<&'a Averages>,
}

impl Checks<'_> {
    /// Every figure of a trust beside what it comes to.
    pub(crate) fn trust(
        &mut self,
        settings: &Settings,
        (row, trust): (usize, &TrustRow),
        scores: Option<OwnScores<'_>>,
        standing: Standing,
    ) -> ComputedSegment {
        let at = At { table: TRUSTS, row, key: &trust.key };
        self.finance(at, trust);
        let average = scores.and_then(|scores| self.averages(settings, at, trust, scores));
        let (unadjusted, decided_by_midpoint) = self.segment(settings, at, trust);
        self.domain_segments(settings, at, trust);
        let of = trust.unadjusted.zip(trust.flag);
        let after = of.map(|(before, flag)| settings.adjusted(before, flag));
        let with = With {
            column: "adjusted_segment",
            what: "the segment after the override",
            roles: &[Role::CohortOverride, Role::CohortOverrideInput],
        };
        match (trust.adjusted, after) {
            (Some(published), Some(after)) => self.same(at, with, Some(published), Some(after)),
            _ => self.leave(trust.key.0, "segments after the override", NOT_PUBLISHED, with.roles),
        }
        self.by_quarters(at, trust, standing);
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
                if let Some((planned, variance)) = finance_bands(self.rulebook, planned, variance) {
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
        if let Some(combined) = combined(self.rulebook, planned, variance) {
            let with = With {
                column: "score_combined_finance",
                what: "the table of finance scores",
                roles: &[Role::CohortFinanceCombined],
            };
            self.scored(at, with, trust.score_combined, Some(combined));
        } else {
            let what = format!("combined finance score of planned {planned} variance {variance}");
            let because = "no published result of the rulebook shows this cell";
            self.leave(quarter, &what, because, &[Role::CohortFinanceCombined]);
        }
    }

    /// The average, the count and the domain scores; gives the average of the published scores.
    fn averages(
        &mut self,
        settings: &Settings,
        at: At<'_>,
        trust: &TrustRow,
        OwnScores { row, scores, made: averages }: OwnScores<'_>,
    ) -> Option<Score> {
        let made = averages.and_then(|averages| averages.all);
        let roles =
            [Role::CohortAverage, Role::CohortFinanceInAverage, Role::CohortAverageTolerance];
        let with = With {
            column: "average_metric_score",
            what: "the average of the scores",
            roles: &roles,
        };
        self.near(at, with, trust.average, made, settings.tolerance);
        let none = trust.domains.values().all(|(score, _)| *score == Scored::Blank);
        if none {
            self.leave(trust.key.0, "domain scores", NOT_PUBLISHED, &[Role::CohortDomainScore]);
        }
        for (domain, (published, _)) in trust.domains.iter().filter(|_| !none) {
            let column = format!("domain_{domain}");
            let roles = [Role::CohortDomainScore, Role::CohortAverageTolerance];
            let with = With { column: &column, what: "the average of the domain", roles: &roles };
            let made = averages.and_then(|averages| averages.domain(domain));
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
        self.same(here, with, scores.average, trust.average);
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
                (ScoredBy::Finance, Some(_)) if trust.score_combined == Scored::Blank => {
                    let what = "combined finance scores in trusts";
                    self.leave(trust.key.0, what, NOT_PUBLISHED, &[Role::CohortFinanceCombined]);
                }
                (ScoredBy::Finance, score) => {
                    let with = with("the combined score in trusts", &[]);
                    self.same(at, with, score, trust.score_combined.score());
                }
                (ScoredBy::Bespoke, Some(score)) => {
                    let nearest = (u64::from(score.hundredths()) + 50) / 100 * 100;
                    let with = with("a whole score, as bands give", &[Role::CohortBespoke]);
                    self.same(at, with, Some(score), score_of_hundredths(nearest));
                    let what = format!("the band behind {}", metric.code);
                    let because = "the files have the score and not the band";
                    self.leave(trust.key.0, &what, because, &[Role::CohortBespoke]);
                }
                _ => {}
            }
        }
    }

    /// The segment of the published average, and whether a midpoint decided it.
    fn segment(
        &mut self,
        settings: &Settings,
        at: At<'_>,
        trust: &TrustRow,
    ) -> (Option<u64>, bool) {
        let quarter = trust.key.0;
        let Some(segment) = settings.segment(quarter, None) else {
            self.leave_uncut(quarter);
            return (None, false);
        };
        let (Some(average), Some(published)) = (trust.average, trust.unadjusted) else {
            self.leave(quarter, "segments of averages", NOT_PUBLISHED, &[Role::CohortCuts]);
            return (None, false);
        };
        let Some((segment, by_midpoint)) = segment(average) else {
            self.leave_open(quarter, "segments of averages");
            return (None, false);
        };
        let with = With {
            column: "unadjusted_segment",
            what: "the segment of the average",
            roles: &[Role::CohortCuts, Role::CohortCutEdge],
        };
        self.same(at, with, Some(published), Some(segment));
        if by_midpoint {
            self.leave_to_midpoint(quarter, "averages between the cuts");
        }
        (Some(segment), by_midpoint)
    }

    /// The published segment beside the quarter of the averages of all trusts.
    fn by_quarters(&mut self, at: At<'_>, trust: &TrustRow, standing: Standing) {
        let with = With {
            column: "unadjusted_segment",
            what: "quarters of the averages of all trusts",
            roles: &[Role::CohortQuartiles, Role::CohortQuartered, Role::CohortQuartileMethod],
        };
        if let (Some(published), Some(segment)) = (trust.unadjusted, standing.by_quartiles) {
            self.same(at, with, Some(published), Some(segment));
        } else if self.rulebook.role(Role::CohortQuartered).is_ok() {
            let because = "the averages of the trusts of all types are not all in the files";
            self.leave(trust.key.0, "segments by quarters", because, with.roles);
        }
    }

    fn domain_segments(&mut self, settings: &Settings, at: At<'_>, trust: &TrustRow) {
        let quarter = trust.key.0;
        for (domain, (score, published)) in &trust.domains {
            let column = format!("domseg_{domain}");
            let roles = [Role::CohortDomainSegment, Role::CohortCuts, Role::CohortCutEdge];
            let with =
                With { column: &column, what: "the segment of the domain score", roles: &roles };
            let Some(segment) = settings.segment(quarter, Some(domain)) else {
                if published.is_some() {
                    self.leave_uncut(quarter);
                }
                continue;
            };
            let found = score.score().map(segment);
            if let Some(None) = found {
                self.leave_open(quarter, "segments of domain scores");
                continue;
            }
            let found = found.flatten();
            self.same(at, with, *published, found.map(|(segment, _)| segment));
            if found.is_some_and(|(_, by_midpoint)| by_midpoint) {
                self.leave_to_midpoint(quarter, "domain scores between the cuts");
            }
        }
    }

    fn leave_open(&mut self, quarter: Quarter, what: &str) {
        let because = "no published result shows on which side of the threshold it is";
        self.leave(quarter, what, because, &[Role::CohortThresholdValues]);
    }

    fn leave_uncut(&mut self, quarter: Quarter) {
        let because = "the rulebook has no cut points of this quarter";
        self.leave(quarter, "segments", because, &[Role::CohortCuts]);
    }

    fn leave_to_midpoint(&mut self, quarter: Quarter, what: &str) {
        let because = "no published result shows the segment there; compared by the midpoint";
        self.leave(quarter, what, because, &[Role::CohortCuts]);
    }

    /// What the files say of the flag of the override, and what they do not.
    fn override_flag(&mut self, settings: &Settings, trust: &TrustRow) {
        let quarter = trust.key.0;
        let roles = [Role::CohortOverrideInput, Role::CohortOverrideEstimate];
        let because = match (trust.planned, trust.variance) {
            _ if trust.flag.is_none() => NOT_PUBLISHED,
            (Some(planned), Some(variance)) if Some(estimated(planned, variance)) == trust.flag => {
                "deficit and deficit support are not in the files; the estimate agrees"
            }
            (Some(_), Some(_)) => {
                "deficit and deficit support are not in the files; the estimate is the other way"
            }
            _ => "neither deficit support nor both percentages are in the files",
        };
        self.leave(quarter, "flags of the override", because, &roles);
        if trust.unadjusted.is_some_and(|before| before >= settings.best_under_override) {
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
        let (Some(before), Some(intensive)) = (trust.adjusted, settings.intensive) else {
            let none =
                "no segment after the override is published, or no segment of intensive support";
            if trust.final_segment.is_some() {
                self.leave(quarter, "segments in the end", none, with.roles);
            }
            return None;
        };
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

/// The scores of a planned surplus or deficit and of a variance to plan, both in per cent.
fn finance_bands(rulebook: &Rulebook, planned: Number, variance: Number) -> Option<(u64, u64)> {
    let of = |role, value: Number| {
        let bands = rulebook.bands_of(role).ok()?;
        Some(u64::from(bands.place(value.decimal())))
    };
    Some((of(Role::CohortFinancePlanned, planned)?, of(Role::CohortFinanceVariance, variance)?))
}

/// The combined score of two finance scores, where a published result shows it.
fn combined(rulebook: &Rulebook, planned: u64, variance: u64) -> Option<Score> {
    let table = rulebook.role(Role::CohortFinanceCombined).ok()?;
    let score = table.named(&format!("planned {planned} variance {variance}"))?;
    score.normalize().to_string().parse().ok()
}

/// Whether the override is estimated to apply: plan and variance add up to less than zero.
fn estimated(planned: Number, variance: Number) -> bool {
    planned.decimal() + variance.decimal() < Decimal::ZERO
}
