//! The scores that exist on a metric, and the worst of them that is enough.

use std::collections::BTreeMap;

use super::{
    average::{MadeOf, Sum, Weighted},
    exact::{Fraction, most},
    exit::WayOutByMetric,
    finance,
    metric::{Scored, Scoring, Side},
    outcome::{MetricScore, ScoreBasis},
    question::{CohortMetric, FinanceCell},
    rank::{self, Bookends, Place},
    scale::{Case, bands, best_there_is, of_bookends},
};
use crate::{
    decimal::Number,
    order,
    organisation::OdsCode,
    outcome::NotInForce,
    rulebook::{Direction, FloorPassed, Rulebook, ScoredBy},
    score::Score,
};

/// A metric: how it is scored, the scores on it, and the values that exist.
pub(super) struct Metric {
    scoring: Scoring,
    pub(super) scored: BTreeMap<OdsCode, Scored>,
    /// The values that are ranked, the best first.
    ranked: Vec<Number>,
    /// Those of all trusts, of the standard and of a floor that is passed at it, the best first.
    values: Vec<Number>,
}

impl Metric {
    pub(super) fn of(rulebook: &Rulebook, asked: &CohortMetric) -> Result<Self, NotInForce> {
        let scoring = Scoring::of(rulebook, asked);
        let scored = scoring.scores(rulebook, asked)?;
        let mut values: Vec<Number> = asked.results.values().filter_map(|one| one.value).collect();
        let side = |value: &Number| scoring.side(*value) == Some(Side::Ranked);
        let mut ranked: Vec<Number> = values.iter().copied().filter(side).collect();
        let floor = scoring.floor().filter(|floor| floor.passed == FloorPassed::AtOrBetter);
        values.extend(scoring.standard());
        values.extend(floor.map(|floor| floor.at));
        for list in [&mut ranked, &mut values] {
            order::sort(list);
            if scoring.better() == Some(Direction::Higher) {
                list.reverse();
            }
        }
        Ok(Self { scoring, scored, ranked, values })
    }
}

/// What the average must come to.
pub(super) struct Wanted<'a> {
    pub(super) rulebook: &'a Rulebook,
    pub(super) made_of: MadeOf,
    pub(super) cells: &'a [FinanceCell],
    pub(super) sum: &'a Sum,
    pub(super) average: Score,
}

/// A score that exists, and what gives it.
#[derive(Default)]
struct Step {
    score: Score,
    rank: Option<u64>,
    value: Option<Number>,
    band: Option<String>,
}

impl Wanted<'_> {
    /// What on one metric alone is enough.
    pub(super) fn alone(
        &self,
        metric: Option<&Metric>,
        score: &MetricScore,
    ) -> Result<WayOutByMetric, NotInForce> {
        let step = match (score.basis, metric) {
            (ScoreBasis::Finance, _) => self.by_finance(score),
            (ScoreBasis::Band, _) => self.by_band(score),
            (ScoreBasis::RankGiven, Some(metric)) => self.by_rank(metric, score)?,
            (ScoreBasis::Given, Some(metric)) => self.by_score(metric, score)?,
            (ScoreBasis::RankOfValue | ScoreBasis::Floor, Some(metric)) => {
                self.by_value(metric, score)?
            }
            (ScoreBasis::Standard, _) | (_, None) => None,
        };
        let Step { score: enough, rank, value, band } = step.unwrap_or_default();
        Ok(WayOutByMetric {
            metric: score.metric.clone(),
            score: score.score,
            enough: Some(enough).filter(|enough| !enough.is_left_out()),
            rank,
            value,
            band,
        })
    }

    /// Whether the best scores there are reach it together.
    pub(super) fn is_reachable(&self, scores: &[MetricScore]) -> bool {
        let best = scores.iter().map(|score| Weighted::rounded(score.best, score.weigh_as_one));
        Sum::of(best).and_then(|sum| sum.average()).is_some_and(|best| best <= self.average)
    }

    fn enough(&self, score: &MetricScore, to: Fraction) -> bool {
        self.sum.reaches(self.average, self.made_of.weighted(score), to)
    }

    fn enough_rounded(&self, score: &MetricScore, to: Score) -> bool {
        to < score.score && self.enough(score, Fraction::whole(to.hundredths().into()))
    }

    /// The score of a place, as an average has it.
    fn brought(&self, bookends: Bookends, place: Place) -> Option<(Score, Fraction)> {
        let score = bookends.score(place)?;
        Some(match self.made_of {
            MadeOf::Unrounded => (score, bookends.unrounded(place)),
            MadeOf::Rounded => (score, Fraction::whole(score.hundredths().into())),
        })
    }

    /// The worst of some scores, best first, that is enough.
    fn whole(&self, score: &MetricScore, exist: Vec<Score>) -> Option<Step> {
        let enough = exist.into_iter().rev().find(|to| self.enough_rounded(score, *to))?;
        Some(Step { score: enough, ..Step::default() })
    }

    fn by_finance(&self, score: &MetricScore) -> Option<Step> {
        self.whole(score, finance::possible(self.rulebook, self.cells))
    }

    fn by_band(&self, score: &MetricScore) -> Option<Step> {
        let bands = bands(self.rulebook);
        let mut better = bands.iter().rev();
        let (to, band) = better.find(|(to, _)| self.enough_rounded(score, *to))?;
        Some(Step { score: *to, band: Some(band.clone()), ..Step::default() })
    }

    /// The worst rank that is enough, or else the standard.
    fn by_rank(&self, metric: &Metric, score: &MetricScore) -> Result<Option<Step>, NotInForce> {
        let (Some(Place { rank, of }), Some(bookends)) = (score.place, score.bookends) else {
            return Ok(None);
        };
        let enough = |rank| {
            let brought = self.brought(bookends, Place { rank, of });
            brought.is_some_and(|(_, to)| self.enough(score, to))
        };
        // Ranks from the first, before the one it has.
        let found = rank.checked_sub(2).and_then(|last| most(last, |place| enough(place + 1)));
        let found = found.map(|place| place + 1);
        let by_rank = found.and_then(|rank| {
            let (to, _) = self.brought(bookends, Place { rank, of })?;
            Some(Step { score: to, rank: Some(rank), ..Step::default() })
        });
        by_rank.map_or_else(|| self.by_standard(metric, score), |step| Ok(Some(step)))
    }

    fn by_standard(
        &self,
        metric: &Metric,
        score: &MetricScore,
    ) -> Result<Option<Step>, NotInForce> {
        let Some(standard) = metric.scoring.standard() else { return Ok(None) };
        let best = best_there_is(self.rulebook)?;
        let step = Step { score: best, value: Some(standard), ..Step::default() };
        Ok(self.enough_rounded(score, best).then_some(step))
    }

    /// Where only the score is known: whole scores where the metric gives only those, and hundredths
    /// between the bookends of a rank.
    fn by_score(&self, metric: &Metric, score: &MetricScore) -> Result<Option<Step>, NotInForce> {
        let plain = of_bookends(self.rulebook, Case::Plain)?;
        match metric.scoring.scored_by() {
            Some(ScoredBy::Finance) => return Ok(self.by_finance(score)),
            Some(ScoredBy::Bespoke) => {
                let hundredths = (plain.best.hundredths()..=plain.worst.hundredths()).step_by(100);
                let exist = hundredths.filter_map(|it| Score::of_hundredths(it.into()));
                return Ok(self.whole(score, exist.collect()));
            }
            Some(ScoredBy::Rank) | None => {}
        }
        let bookends = metric.scoring.bookends(self.rulebook)?;
        let best = u64::from(bookends.best.hundredths());
        let worst = u64::from(bookends.worst.min(score.score).hundredths());
        let of = |above: u64| Score::of_hundredths(best + above);
        let enough = |above| of(above).is_some_and(|to| self.enough_rounded(score, to));
        let found = worst.checked_sub(best).and_then(|span| most(span, enough)).and_then(of);
        match found {
            Some(to) => Ok(Some(Step { score: to, ..Step::default() })),
            None => self.by_standard(metric, score),
        }
    }

    /// The worst value that is enough, of those that other trusts, the standard and the floor have.
    fn by_value(&self, metric: &Metric, score: &MetricScore) -> Result<Option<Step>, NotInForce> {
        let (Some(own), Some(better)) = (score.value, metric.scoring.better()) else {
            return Ok(None);
        };
        let bookends = metric.scoring.bookends(self.rulebook)?;
        let best = best_there_is(self.rulebook)?;
        let count = |places: usize| u64::try_from(places).unwrap_or(u64::MAX);
        let of = count(metric.ranked.len()) + u64::from(score.place.is_none());
        let brought = |value: Number| match metric.scoring.side(value)? {
            Side::Floor => None,
            Side::Standard => Some((best, Fraction::whole(best.hundredths().into()), None)),
            Side::Ranked => {
                let rank = count(rank::ahead_of(&metric.ranked, value, better)).saturating_add(1);
                let (score, to) = self.brought(bookends, Place { rank, of })?;
                Some((score, to, Some(rank)))
            }
        };
        let at = |place: u64| metric.values.get(usize::try_from(place).ok()?).copied();
        let enough = |place| {
            let found = at(place).and_then(brought);
            found.is_some_and(|(_, to, _)| self.enough(score, to))
        };
        let better = count(rank::ahead_of(&metric.values, own, better));
        let found = better.checked_sub(1).and_then(|last| most(last, enough)).and_then(at);
        Ok(found.and_then(|value| {
            let (score, _, rank) = brought(value)?;
            Some(Step { score, rank, value: Some(value), band: None })
        }))
    }
}
