//! Averages of scores, by weight.

use rust_decimal::Decimal;

use super::{
    exact::{Fraction, Total, millionths, most},
    outcome::{AverageScore, MetricScore},
};
use crate::{
    rulebook::{Role, Rule, RuleId, Rulebook},
    score::Score,
};

/// What an average is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MadeOf {
    /// Scores before they are rounded, as far as they are known.
    Unrounded,
    /// Scores as they are rounded.
    Rounded,
}

impl MadeOf {
    /// What the rulebook makes averages of.
    pub(super) fn by(rulebook: &Rulebook) -> Self {
        match rulebook.in_force(Role::CohortAverageRounding).and_then(Rule::flag) {
            Some(true) => Self::Rounded,
            _ => Self::Unrounded,
        }
    }

    /// What a score brings to an average.
    pub(super) fn weighted(self, score: &MetricScore) -> Weighted {
        let unrounded = match (self, score.place, score.bookends) {
            (Self::Unrounded, Some(place), Some(bookends)) => Some(bookends.unrounded(place)),
            _ => None,
        };
        let rounded = Weighted::rounded(score.score, score.weigh_as_one);
        Weighted { hundredths: unrounded.unwrap_or(rounded.hundredths), ..rounded }
    }
}

/// A score and how many such scores weigh as one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Weighted {
    pub(super) hundredths: Fraction,
    pub(super) weigh_as_one: u64,
}

impl Weighted {
    /// A score of which only the hundredths are known.
    pub(super) fn rounded(score: Score, weigh_as_one: u64) -> Self {
        Self { hundredths: Fraction::whole(score.hundredths().into()), weigh_as_one }
    }
}

/// A weighted sum in whole parts: the sum is `parts / unit` hundredths and is divided by
/// `weight / unit`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sum {
    parts: Total,
    weight: u64,
    /// How many parts make one.
    unit: u64,
    scores: u64,
    /// Whether some score is no whole number of hundredths.
    finer: bool,
}

impl Sum {
    /// The sum of scores that are not left out; none where there are none.
    pub(super) fn of(scores: impl IntoIterator<Item = Weighted>) -> Option<Self> {
        let left_out = |one: &Weighted| one.hundredths.is_zero();
        let scores: Vec<Weighted> = scores.into_iter().filter(|one| !left_out(one)).collect();
        // All weights of an edition are one or the same part of one, so their largest is common.
        let unit = scores.iter().map(|one| one.weigh_as_one).max()?.max(1);
        let weight = |one: &Weighted| unit.checked_div(one.weigh_as_one);
        let parts: Option<Vec<Fraction>> =
            scores.iter().map(|one| Some(one.hundredths.times(weight(one)?))).collect();
        Some(Self {
            parts: Total::of(parts?),
            weight: scores.iter().filter_map(weight).sum(),
            unit,
            scores: u64::try_from(scores.len()).ok()?,
            finer: scores.iter().any(|one| !one.hundredths.is_whole()),
        })
    }

    /// The average, rounded half up to the hundredth.
    pub(super) fn average(&self) -> Option<Score> {
        Score::of_hundredths(self.parts.rounded(1, self.weight))
    }

    /// Whether some score is known more finely than to the hundredth.
    pub(super) const fn is_finer(&self) -> bool {
        self.finer
    }

    /// Whether the average lies half way between two hundredths.
    pub(super) fn is_a_half(&self) -> bool {
        self.parts.is_a_half(self.weight)
    }

    /// Whether the average is no worse than a score after one of its scores has changed.
    pub(super) fn reaches(&self, wanted: Score, from: Weighted, to: Fraction) -> bool {
        let weight = self.unit.checked_div(from.weigh_as_one).unwrap_or_default();
        self.falls_to(wanted, from.hundredths.less(to).times(weight))
    }

    /// Whether a fall of so many parts makes the average no worse than a score: it rounds to it or to a
    /// better one while it is below the half hundredth beyond.
    fn falls_to(&self, wanted: Score, fall: Fraction) -> bool {
        let bound = (2 * u64::from(wanted.hundredths()) + 1).saturating_mul(self.weight);
        self.parts.is_below_after(fall, Fraction::new(bound, 2))
    }

    /// The least fall of the sum that makes the average no worse than a score, as a number of whole
    /// scores: to the hundredth where all scores are known so, or else to the ten-thousandth.
    pub(super) fn least_fall(&self, wanted: Score) -> String {
        const MOST: u64 = 1 << 40;
        let least = |fall: &dyn Fn(u64) -> Fraction| {
            let short = most(MOST, |steps| !self.falls_to(wanted, fall(steps)));
            short.map_or(0, |steps| steps + 1)
        };
        if self.finer {
            let finely = |steps: u64| Fraction::new(steps.saturating_mul(self.unit), 100);
            return ten_thousandths(least(&finely));
        }
        let steps = Total::of([Fraction::whole(least(&Fraction::whole))]);
        ten_thousandths(steps.rounded(100, self.unit))
    }
}

/// Ten-thousandths as a number, without zeros at the end.
fn ten_thousandths(count: u64) -> String {
    const PLACES: u32 = 4;
    Decimal::from_i128_with_scale(count.into(), PLACES).normalize().to_string()
}

/// The average of scores that are not left out; none where there are none.
pub(super) fn average(
    scores: impl IntoIterator<Item = Weighted>,
    rules: Vec<RuleId>,
) -> Option<AverageScore> {
    let sum = Sum::of(scores)?;
    let score = sum.average()?;
    let exact = millionths(sum.parts.floor(10_000, sum.weight));
    Some(AverageScore {
        score,
        unrounded: (exact != score.decimal().normalize().to_string()).then_some(exact),
        scores: sum.scores,
        of: None,
        sum: ten_thousandths(sum.parts.rounded(100, sum.unit)),
        over: ten_thousandths(Total::of([Fraction::whole(sum.weight)]).rounded(10_000, sum.unit)),
        rules,
    })
}
