//! A settlement worked out again, slowly and plainly: whole numbers of any length, digit by digit.

use std::cmp::Ordering;

use super::*;
use crate::Share;

/// A whole number by its decimal digits, the least first.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Digits(Vec<u8>);

/// Amounts are in this power of ten of a penny, so that no share of a share has more places.
const PLACES: usize = 80;
const SHARE_PLACES: usize = 12;

impl Digits {
    fn of(number: u128) -> Self {
        Self(number.to_string().bytes().rev().map(|digit| digit - b'0').collect()).trimmed()
    }

    fn trimmed(mut self) -> Self {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
        self
    }

    fn times(&self, other: &Self) -> Self {
        let mut sums = vec![0_u32; self.0.len() + other.0.len() + 1];
        for (at, one) in self.0.iter().enumerate() {
            for (further, two) in other.0.iter().enumerate() {
                sums[at + further] += u32::from(*one) * u32::from(*two);
            }
        }
        let mut carry = 0;
        let digits = sums.into_iter().map(|sum| {
            let all = sum + carry;
            carry = all / 10;
            u8::try_from(all % 10).unwrap()
        });
        Self(digits.collect()).trimmed()
    }

    fn minus(&self, other: &Self) -> Self {
        assert_ne!(self.compared(other), Ordering::Less);
        let mut borrow = 0;
        let digits = self.0.iter().enumerate().map(|(at, digit)| {
            let less = other.0.get(at).copied().unwrap_or(0) + borrow;
            borrow = u8::from(*digit < less);
            *digit + 10 * borrow - less
        });
        Self(digits.collect()).trimmed()
    }

    fn compared(&self, other: &Self) -> Ordering {
        let length = self.0.len().cmp(&other.0.len());
        length.then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }

    fn least(self, other: Self) -> Self {
        if self.compared(&other) == Ordering::Greater { other } else { self }
    }

    fn below(&self, other: &Self) -> bool {
        self.compared(other) == Ordering::Less
    }

    /// An amount of pence.
    fn amount(pence: i64) -> Self {
        let mut digits = vec![0; PLACES];
        digits.extend(Self::of(pence.unsigned_abs().into()).0);
        Self(digits).trimmed()
    }

    /// A share of an amount; no digit is lost.
    fn share(&self, share: Share) -> Self {
        let product = self.times(&Self::of(share.parts().into()));
        let (lost, kept) = product.0.split_at(SHARE_PLACES.min(product.0.len()));
        assert!(lost.iter().all(|digit| *digit == 0));
        Self(kept.to_vec())
    }

    /// The pence, halves away from zero.
    fn rounded(&self) -> i64 {
        let digit = |at: usize| self.0.get(at).copied().unwrap_or(0);
        let whole =
            self.0.iter().skip(PLACES).rev().fold(0_i64, |sum, one| sum * 10 + i64::from(*one));
        whole + i64::from(digit(PLACES - 1) >= 5)
    }
}

fn limited(amount: Digits, limit: Option<&CorridorLimit>, asked: &CorridorQuestion) -> Digits {
    let Some(limit) = limit else { return amount };
    let benchmark = Digits::amount(asked.benchmark.pence());
    let revenue = Digits::amount(asked.revenue.unwrap().pence());
    let terms = [(limit.of_benchmark, benchmark), (limit.of_revenue, revenue)];
    let terms = terms.into_iter().filter_map(|(share, base)| Some(base.share(share?)));
    terms.fold(amount, Digits::least)
}

/// What is earned or owed in pence, of a question that gives everything.
pub(super) fn worked_out(asked: &CorridorQuestion) -> i64 {
    let terms = asked.terms.as_ref().unwrap();
    let Corridor { band, gain, loss, .. } = terms;
    let gap = asked.difference.unwrap().pence();
    let (size, benchmark) = (Digits::amount(gap), Digits::amount(asked.benchmark.pence()));
    let failed = !asked.quality_met.unwrap();
    let edge = benchmark.share(if gap < 0 { band.loss } else { band.gain });
    let inside = size.below(&edge);
    let part = match terms.sharing {
        SharedPart::Excess if !inside => size.minus(&edge),
        _ => size.clone(),
    };
    let finally = |of: &Digits| {
        if gain.quality_gate && failed {
            return Digits::of(0);
        }
        let greatest = of.share(gain.share);
        if gain.scaled_by_quality { greatest.share(asked.quality.unwrap()) } else { greatest }
    };
    if gap >= 0 {
        let mut earned = finally(&part);
        if inside || gap == 0 {
            match gain.half_rate.filter(|_| asked.half_rate == Some(true)) {
                Some(part) => earned = earned.share(part),
                None => return 0,
            }
        }
        let earned = gain.retention.map_or(earned.clone(), |left| earned.share(left));
        return limited(earned, gain.cap.as_ref(), asked).rounded();
    }
    if inside {
        return 0;
    }
    let owed = match (loss.if_quality_failed.filter(|_| failed), loss.basis) {
        (Some(share), _) => part.share(share),
        (None, LossBasis::None) => Digits::of(0),
        (None, LossBasis::Fixed) => part.share(loss.share.unwrap()),
        (None, LossBasis::ByQuality) => {
            let mut owed = part.minus(&finally(&part));
            if let Some(floor) =
                loss.floor.map(|floor| part.share(floor)).filter(|it| owed.below(it))
            {
                owed = floor;
            }
            loss.ceiling.map_or(owed.clone(), |ceiling| owed.least(part.share(ceiling)))
        }
    };
    let owed = limited(owed, loss.limit.as_ref(), asked);
    let relief = Digits::amount(asked.relief.unwrap().pence());
    if owed.below(&relief) { 0 } else { -owed.minus(&relief).rounded() }
}
