//! The scores of published ranks, where the files alone determine them.

use std::collections::BTreeMap;

use ics_rules::{
    Quarter, Rulebook, Score,
    oversight::cohort::{Bookends, Place},
    rulebook::{FrameworkMetric, RankedAmong, Role, ScoredBy},
};

use super::{
    check::{At, Checks, With},
    record::{Key, Numbered, RankRow, Scored, ScoresRow, TrustRow},
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
        bookends: Option<[Bookends; 2]>,
    ) {
        for (row, rank) in rows {
            self.beside_scores((*row, rank), scores, trusts);
        }
        let mut groups: BTreeMap<(Quarter, &str, Option<&str>), Vec<&Numbered<RankRow>>> =
            BTreeMap::new();
        for numbered in rows {
            let (_, rank) = numbered;
            let kind = rank.provider_type.as_deref();
            groups.entry((rank.key.0, &rank.metric, kind)).or_default().push(numbered);
        }
        for ((quarter, code, kind), rows) in groups {
            let metrics = self.rulebook.scored_metrics().iter();
            let metric = metrics.clone().find(|one| one.value_code.as_deref() == Some(code));
            match bookends {
                Some(bookends) => self.group((quarter, code, kind), metric, &rows, bookends),
                None => {
                    let because = "how ranks become scores in this year is not known";
                    let what = format!("scores from ranks: {code}");
                    rows.iter().for_each(|_| self.leave(quarter, &what, because, &[]));
                }
            }
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

    /// The rows of one metric in one quarter, of the trusts of one type.
    fn group(
        &mut self,
        (quarter, code, kind): (Quarter, &str, Option<&str>),
        metric: Option<&FrameworkMetric>,
        rows: &[&Numbered<RankRow>],
        bookends: [Bookends; 2],
    ) {
        let what = format!("scores from ranks: {code}");
        let rulebook = self.rulebook;
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
        if metric.floor.is_some() {
            let because = "who fails the floor depends on unrounded values";
            return leave(because, &[Role::CohortFloor]);
        }
        let ranked: Vec<&Numbered<RankRow>> =
            rows.iter().copied().filter(|(_, row)| row.rank.is_some()).collect();
        let stated = Stated { rulebook, code: &metric.code, quarter, kind };
        let of = if metric.ranked_among == Some(RankedAmong::Published) {
            stated.ranked().or_else(|| {
                let all = covers(&ranked) || !explained_by_more(&ranked, bookends[0]);
                all.then(|| u64::try_from(ranked.len()).unwrap_or(u64::MAX))
            })
        } else {
            stated.ranked()
        };
        let Some(of) = of else {
            let because = match metric.ranked_among {
                Some(RankedAmong::Published) => {
                    "the ranks leave places that no row has, so more are ranked than the files have"
                }
                _ => "more are ranked than the files have, and how many is not published",
            };
            return leave(because, &[Role::CohortGroup]);
        };
        let meeting = metric.standard.map(|_| {
            let best = |row: &&&Numbered<RankRow>| {
                row.1.score.score().is_some_and(|it| it < bookends[1].best)
            };
            let seen = || u64::try_from(ranked.iter().filter(best).count()).unwrap_or(u64::MAX);
            stated.at_the_standard().unwrap_or_else(seen)
        });
        let ladder = Ladder { of, meeting, bookends };
        // Beyond the trusts of the file others are ranked, any number of them ahead.
        let more = if metric.ranked_among == Some(RankedAmong::Published) { 0 } else { of };
        for (row, one) in rows.iter().map(|numbered| (&numbered.0, &numbered.1)) {
            self.beside_rank((*row, one), &what, &ladder, more);
        }
    }

    /// A published score beside the one of its rank, or of a rank with more ahead.
    fn beside_rank(
        &mut self,
        (row, one): (usize, &RankRow),
        what: &str,
        ladder: &Ladder,
        more: u64,
    ) {
        let quarter = one.key.0;
        let roles = [Role::CohortRank, Role::CohortBookends, Role::CohortTies, Role::CohortFormula];
        let Some(rank) = one.rank else {
            return self.leave(quarter, what, "no rank is published", &[Role::CohortMissing]);
        };
        if one.score == Scored::Blank {
            return self.leave(quarter, what, "no score is published", &[Role::CohortMissing]);
        }
        let at = At { table: RANKS, row, key: &one.key };
        if more == 0 {
            let with = With { column: SCORE, what: "the score of its rank", roles: &roles };
            return self.scored(at, with, one.score, ladder.score(rank));
        }
        let with = With {
            column: SCORE,
            what: "a score of the ladder of all that are ranked",
            roles: &[Role::CohortRanked, Role::CohortPool, Role::CohortFormula],
        };
        let mut places = rank..=ladder.of.min(rank.saturating_add(more));
        let published = one.score.score();
        let fits = places.find_map(|place| ladder.score(place).filter(|it| Some(*it) == published));
        self.scored(at, with, one.score, fits.or_else(|| ladder.score(rank)));
    }
}

/// How many are ranked on a metric, as the rulebook has it: of a type or of all, in a quarter or in any.
struct Stated<'a> {
    rulebook: &'a Rulebook,
    code: &'a str,
    quarter: Quarter,
    kind: Option<&'a str>,
}

impl Stated<'_> {
    fn ranked(&self) -> Option<u64> {
        self.count("")
    }

    fn at_the_standard(&self) -> Option<u64> {
        self.count(" at the standard")
    }

    fn count(&self, ending: &str) -> Option<u64> {
        let rule = self.rulebook.role(Role::CohortRanked).ok()?;
        let Self { code, quarter, kind, .. } = self;
        let of_type =
            kind.map(|kind| [format!("{kind} {code} {quarter}"), format!("{kind} {code}")]);
        let names = of_type.into_iter().flatten();
        let names = names.chain([format!("{code} {quarter}"), (*code).to_owned()]);
        let named = |name: String| rule.named(&format!("{name}{ending}"));
        names.filter_map(named).next()?.normalize().to_string().parse().ok()
    }
}

/// The scores of the places of a metric.
struct Ladder {
    /// How many are ranked, those at the standard among them.
    of: u64,
    /// How many are at the standard, where there is one.
    meeting: Option<u64>,
    /// Those of a metric without a standard, and those beyond a standard.
    bookends: [Bookends; 2],
}

impl Ladder {
    fn score(&self, rank: u64) -> Option<Score> {
        let [plain, standard] = self.bookends;
        match self.meeting {
            None => score_of(plain, Place { rank, of: self.of }),
            Some(meeting) if rank <= meeting => Some(plain.best),
            Some(meeting) => {
                let place =
                    Place { rank: rank.checked_sub(meeting)?, of: self.of.checked_sub(meeting)? };
                score_of(standard, place)
            }
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
