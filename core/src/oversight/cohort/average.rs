//! Averages of scores, by weight.

use rust_decimal::{Decimal, RoundingStrategy};

use super::outcome::AverageScore;
use crate::{rulebook::RuleId, score::Score};

/// A score and how many such scores weigh as one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Weighted {
    pub(crate) score: Score,
    pub(crate) weigh_as_one: u64,
}

/// A weighted sum in whole parts: the sum is `parts / unit` hundredths and is divided by
/// `weight / unit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sum {
    pub(super) parts: u64,
    pub(super) weight: u64,
    /// How many parts make one.
    pub(super) unit: u64,
    scores: u64,
}

impl Sum {
    /// The sum of scores that are not left out; none where there are none.
    pub(super) fn of(scores: impl IntoIterator<Item = Weighted>) -> Option<Self> {
        let scores: Vec<Weighted> =
            scores.into_iter().filter(|one| !one.score.is_left_out()).collect();
        // All weights of an edition are one or the same part of one, so their largest is common.
        let unit = scores.iter().map(|one| one.weigh_as_one).max()?.max(1);
        let mut sum = Self { parts: 0, weight: 0, unit, scores: 0 };
        for one in scores {
            let weight = unit.checked_div(one.weigh_as_one)?;
            let parts = u64::from(one.score.hundredths()).checked_mul(weight)?;
            sum.parts = sum.parts.checked_add(parts)?;
            sum.weight = sum.weight.checked_add(weight)?;
            sum.scores += 1;
        }
        Some(sum)
    }

    /// The average, rounded half up to the hundredth.
    pub(super) fn average(self) -> Option<Score> {
        let doubled = self.parts.checked_mul(2)?.checked_add(self.weight)?;
        Score::of_hundredths(doubled.checked_div(self.weight.checked_mul(2)?)?)
    }

    /// The most parts whose average is no worse than a score.
    pub(super) fn most_parts(self, score: Score) -> Option<u64> {
        // The average rounds to at most `score` while 2 parts < (2 score + 1) weight.
        let bound = (2 * u64::from(score.hundredths()) + 1).checked_mul(self.weight)?;
        bound.div_ceil(2).checked_sub(1)
    }

    /// Parts as a number of whole scores, for people.
    pub(super) fn shown(self, parts: u64) -> String {
        quotient(parts, self.unit.saturating_mul(100))
    }
}

/// A quotient to four decimal places, halves up, without zeros at the end.
fn quotient(numerator: u64, denominator: u64) -> String {
    let exact = Decimal::from(numerator).checked_div(Decimal::from(denominator));
    let exact = exact.unwrap_or_default();
    exact.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero).normalize().to_string()
}

/// The average of scores that are not left out; none where there are none.
pub(crate) fn average(
    scores: impl IntoIterator<Item = Weighted>,
    rules: Vec<RuleId>,
) -> Option<AverageScore> {
    let sum = Sum::of(scores)?;
    Some(AverageScore {
        score: sum.average()?,
        scores: sum.scores,
        sum: sum.shown(sum.parts),
        over: quotient(sum.weight, sum.unit),
        rules,
    })
}
