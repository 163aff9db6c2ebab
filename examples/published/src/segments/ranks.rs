//! The scores of published ranks, where the files alone determine them.

use std::collections::BTreeMap;

use ics_rules::{
    Quarter, Score,
    oversight::cohort::{Bookends, Place},
    rulebook::{FrameworkMetric, RankedAmong, Role, ScoredBy},
};

use super::{
    check::{At, Checks, With},
    record::{Key, Numbered, RankRow, ScoresRow, TrustRow},
    table::RANKS,
};
use crate::number::score_of_hundredths;

const SCORE: &str = "published_score";

/// How many places a group is searched for that would explain ranks with gaps.
const MOST_SEARCHED: u64 = 2000;

impl Checks<'_> {
    /// Every score of the table of ranks: beside the table of scores, and beside its rank.
    pub(crate) fn ranks(
        &mut self,
        rows: &[Numbered<RankRow>],
        scores: &BTreeMap<&Key, &ScoresRow>,
        trusts: &BTreeMap<&Key, &TrustRow>,
        bookends: Bookends,
    ) {
        for (row, rank) in rows {
            self.beside_scores((*row, rank), scores, trusts);
        }
        let mut groups: BTreeMap<(Quarter, &str), Vec<&Numbered<RankRow>>> = BTreeMap::new();
        for numbered in rows {
            let (_, rank) = numbered;
            groups.entry((rank.key.0, &rank.metric)).or_default().push(numbered);
        }
        for ((quarter, code), rows) in groups {
            let metrics = self.rulebook.scored_metrics().iter();
            let metric = metrics.clone().find(|one| one.value_code.as_deref() == Some(code));
            self.group(quarter, code, metric, &rows, bookends);
        }
    }

    /// A row beside the other tables, which have some of the same figures.
    fn beside_scores(
        &mut self,
        (row, rank): (usize, &RankRow),
        scores: &BTreeMap<&Key, &ScoresRow>,
        trusts: &BTreeMap<&Key, &TrustRow>,
    ) {
        let at = At { table: RANKS, row, key: &rank.key };
        let metrics = self.rulebook.scored_metrics().iter();
        let metric = metrics.clone().find(|one| one.value_code.as_deref() == Some(&rank.metric));
        if let Some(metric) = metric {
            let Some(other) = scores.get(&rank.key) else { return };
            let with = With { column: SCORE, what: "the score in metric_scores", roles: &[] };
            self.same(at, with, rank.score.score(), other.scores.get(&metric.code).copied());
        }
        let Some(trust) = trusts.get(&rank.key) else { return };
        let (value, score) = match finance_part(&rank.metric) {
            Some(Part::Planned) => (trust.planned, trust.score_planned),
            Some(Part::Variance) => (trust.variance, trust.score_variance),
            None => return,
        };
        let with = With { column: "raw_value", what: "the percentage in trusts", roles: &[] };
        self.same(at, with, rank.value, value);
        let with = With { column: SCORE, what: "the finance score in trusts", roles: &[] };
        let score = score.score().and_then(|score| score_of_hundredths(score * 100));
        self.same(at, with, rank.score.score(), score);
    }

    /// The rows of one metric in one quarter.
    fn group(
        &mut self,
        quarter: Quarter,
        code: &str,
        metric: Option<&FrameworkMetric>,
        rows: &[&Numbered<RankRow>],
        bookends: Bookends,
    ) {
        let what = format!("scores from ranks: {code}");
        let mut leave = |because: &str, roles: &[Role]| {
            rows.iter().for_each(|_| self.leave(quarter, &what, because, roles));
        };
        let Some(metric) = metric else {
            let because = "scored by bands and not by rank; made from the percentages in trusts";
            return leave(because, &[Role::CohortFinancePlanned, Role::CohortFinanceVariance]);
        };
        if metric.scored_by != ScoredBy::Rank {
            return leave("not scored by rank", &[Role::CohortBespoke]);
        }
        if metric.ranked_among != Some(RankedAmong::Published) {
            let because = "more are ranked than the files have, and how many is not published";
            return leave(because, &[Role::CohortGroup]);
        }
        if metric.standard.is_some() || metric.floor.is_some() {
            let because = "who is at the standard or fails the floor depends on unrounded values";
            return leave(because, &[Role::CohortStandard, Role::CohortFloor]);
        }
        let ranked: Vec<&Numbered<RankRow>> =
            rows.iter().copied().filter(|(_, row)| row.rank.is_some()).collect();
        if !covers(&ranked) && explained_by_more(&ranked, bookends) {
            let because =
                "the ranks leave places that no row has, so more are ranked than the files have";
            return leave(because, &[Role::CohortGroup]);
        }
        let of = u64::try_from(ranked.len()).unwrap_or(u64::MAX);
        let roles = [Role::CohortRank, Role::CohortBookends, Role::CohortTies, Role::CohortFormula];
        for (row, one) in rows.iter().map(|numbered| (&numbered.0, &numbered.1)) {
            let Some(rank) = one.rank else {
                self.leave(quarter, &what, "no rank is published", &[Role::CohortMissing]);
                continue;
            };
            let at = At { table: RANKS, row: *row, key: &one.key };
            let with = With { column: SCORE, what: "the score of its rank", roles: &roles };
            self.scored(at, with, one.score, score_of(bookends, Place { rank, of }));
        }
    }
}

/// The parts of the combined finance score.
enum Part {
    Planned,
    Variance,
}

/// Which part of the combined finance score a value is.
fn finance_part(code: &str) -> Option<Part> {
    match code {
        PLANNED => Some(Part::Planned),
        VARIANCE => Some(Part::Variance),
        _ => None,
    }
}

/// The publisher's codes of the values that the combined finance score is made of.
pub(crate) const PLANNED: &str = "OF0079";
pub(crate) const VARIANCE: &str = "OF0081";

/// Whether the ranks are the competition ranks of exactly these rows.
fn covers(rows: &[&Numbered<RankRow>]) -> bool {
    let ranks = sorted(rows);
    let ahead = |rank: &u64| u64::try_from(ranks.partition_point(|other| other < rank)).ok();
    ranks.iter().all(|rank| ahead(rank).and_then(|ahead| ahead.checked_add(1)) == Some(*rank))
}

/// Whether some larger group gives every published score from its published rank.
fn explained_by_more(rows: &[&Numbered<RankRow>], bookends: Bookends) -> bool {
    let least = sorted(rows).last().copied().unwrap_or_default();
    let rows: Vec<(u64, Score)> =
        rows.iter().filter_map(|(_, row)| row.rank.zip(row.score.score())).collect();
    let fits = |of| {
        rows.iter()
            .all(|(rank, score)| score_of(bookends, Place { rank: *rank, of }) == Some(*score))
    };
    (least..=MOST_SEARCHED).any(fits)
}

fn sorted(rows: &[&Numbered<RankRow>]) -> Vec<u64> {
    let mut ranks: Vec<u64> = rows.iter().filter_map(|(_, row)| row.rank).collect();
    ranks.sort_unstable();
    ranks
}

/// The score of a place: spread evenly from the best to the worst, rounded half up to the hundredth; the
/// best where only one is ranked.
fn score_of(bookends: Bookends, Place { rank, of }: Place) -> Option<Score> {
    let best = u64::from(bookends.best.hundredths());
    let span = u64::from(bookends.worst.hundredths()).checked_sub(best)?;
    let (above, steps) = (rank.checked_sub(1)?, of.checked_sub(1)?);
    if above > steps {
        return None;
    }
    let doubled = above.checked_mul(span)?.checked_mul(2)?.checked_add(steps)?;
    let hundredths = if steps == 0 { 0 } else { doubled.checked_div(steps.checked_mul(2)?)? };
    score_of_hundredths(best.checked_add(hundredths)?)
}
