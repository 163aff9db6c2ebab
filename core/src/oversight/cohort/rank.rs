//! From values to ranks, and from ranks to scores.

use serde::{Deserialize, Serialize};

use super::exact::Fraction;
use crate::{
    decimal::Number,
    error::{Code, Problem},
    order,
    rulebook::Direction,
    score::Score,
    wire::document,
};

document! {
    /// The best and the worst score that a rank can give.
    #[derive(Copy)]
    pub struct Bookends {
        /// The score of the best.
        pub best: Score,
        /// The score of the worst.
        pub worst: Score,
    }
}

/// A place among those that are ranked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct Place {
    /// The competition rank: tied providers share the best place, and the next place skips.
    pub rank: u64,
    /// How many are ranked.
    pub of: u64,
}

/// More than are ever ranked; what keeps every product here within 64 bits.
pub(super) const MOST_RANKED: u64 = 1_000_000;

impl Bookends {
    /// What is wrong with them.
    pub(super) fn problem(self) -> Option<Problem> {
        let whole = !self.best.is_left_out() && self.best < self.worst;
        (!whole).then(|| {
            let found = format!("{} to {}", self.best, self.worst);
            Problem::new(Code::OutOfRange, found, "a best score from 1 and a worse worst score")
        })
    }

    /// The distance between them in hundredths.
    fn span(self) -> u64 {
        u64::from(self.worst.hundredths().saturating_sub(self.best.hundredths()))
    }

    /// The score of a place: spread evenly from the best to the worst, rounded half up to the
    /// hundredth; the best where only one is ranked.
    pub(super) fn score(self, place: Place) -> Option<Score> {
        let Place { rank, of } = place;
        if rank == 0 || rank > of || of > MOST_RANKED {
            return None;
        }
        let above = (rank - 1) * self.span() * 2;
        let steps = of - 1;
        let hundredths = if steps == 0 { 0 } else { (above + steps) / (steps * 2) };
        Score::of_hundredths(u64::from(self.best.hundredths()) + hundredths)
    }

    /// The score of a place in hundredths, before it is rounded.
    pub(super) fn unrounded(self, Place { rank, of }: Place) -> Fraction {
        let (best, steps) = (u64::from(self.best.hundredths()), of.saturating_sub(1));
        let above = rank.saturating_sub(1).saturating_mul(self.span());
        if steps == 0 {
            return Fraction::whole(best);
        }
        Fraction::new((best * steps).saturating_add(above), steps)
    }
}

/// The competition rank of each value among all of them, in the order given.
pub(super) fn ranks(values: &[Number], better: Direction) -> Vec<u64> {
    let mut sorted: Vec<Number> = values.to_vec();
    order::sort(&mut sorted);
    let rank = |value: &Number| {
        let ahead = match better {
            Direction::Higher => sorted.len() - sorted.partition_point(|other| other <= value),
            Direction::Lower => sorted.partition_point(|other| other < value),
        };
        u64::try_from(ahead).unwrap_or(u64::MAX).saturating_add(1)
    };
    values.iter().map(rank).collect()
}

/// How many of some values are ahead of one; they are in order, the best first.
pub(super) fn ahead_of(values: &[Number], value: Number, better: Direction) -> usize {
    values.partition_point(|other| match better {
        Direction::Higher => *other > value,
        Direction::Lower => *other < value,
    })
}
