//! Sums of fractions, held exactly however many they are.
//!
//! The score of a rank is a fraction, and a sum of a dozen of them has a denominator of any size.
//! Whether an average lies below a half hundredth must not depend on where a division was cut off.

use std::{cmp::Ordering, collections::BTreeMap};

use rust_decimal::Decimal;

/// A fraction of whole numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fraction {
    over: u64,
    // INVARIANT: at least 1.
    under: u64,
}

impl Fraction {
    pub(crate) const fn whole(number: u64) -> Self {
        Self { over: number, under: 1 }
    }

    /// A quotient, whole where it is; the dividend where the divisor is zero.
    pub(crate) fn new(over: u64, under: u64) -> Self {
        match over.checked_rem(under) {
            Some(0) => Self::whole(over / under),
            Some(_) => Self { over, under },
            None => Self::whole(over),
        }
    }

    pub(super) const fn is_whole(self) -> bool {
        self.under == 1
    }

    pub(super) const fn is_zero(self) -> bool {
        self.over == 0
    }

    /// How much more it is than another; nothing where it is not.
    pub(super) fn less(self, other: Self) -> Self {
        let over = (self.over * other.under).saturating_sub(other.over.saturating_mul(self.under));
        Self::new(over, self.under * other.under)
    }

    pub(super) const fn times(self, by: u64) -> Self {
        Self { over: self.over.saturating_mul(by), under: self.under }
    }

    /// Hundredths as a number, cut off after six decimal places, so that what is below a half is never
    /// shown at it; none where they are whole.
    pub(super) fn shown(self) -> Option<String> {
        if self.is_whole() {
            return None;
        }
        Some(millionths(self.over.saturating_mul(10_000) / self.under))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        let wide = u128::from;
        (wide(self.over) * wide(other.under)).cmp(&(wide(other.over) * wide(self.under)))
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Millionths as a number, without zeros at the end.
pub(super) fn millionths(count: u64) -> String {
    const PLACES: u32 = 6;
    Decimal::from_i128_with_scale(count.into(), PLACES).normalize().to_string()
}

/// A sum of fractions, as one fraction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Total {
    over: Natural,
    under: Natural,
}

impl Total {
    pub(super) fn of(parts: impl IntoIterator<Item = Fraction>) -> Self {
        let mut alike: BTreeMap<u64, Natural> = BTreeMap::new();
        for part in parts {
            let sum = alike.entry(part.under).or_default();
            *sum = sum.plus(&Natural::from(part.over));
        }
        let nothing = Self { over: Natural::default(), under: Natural::from(1) };
        alike.into_iter().fold(nothing, |sum, (under, over)| Self {
            over: sum.over.times(under).plus(&over.multiplied(&sum.under)),
            under: sum.under.times(under),
        })
    }

    /// Whether it is below a bound after a fall.
    pub(super) fn is_below_after(&self, fall: Fraction, bound: Fraction) -> bool {
        let room = Natural::from(bound.over).times(fall.under);
        let room = room.plus(&Natural::from(fall.over).times(bound.under));
        let now = self.over.times(bound.under).times(fall.under);
        now.cmp(&self.under.multiplied(&room)) == Ordering::Less
    }

    /// The whole number below it or at it, once it is multiplied by one number and divided by another.
    pub(super) fn floor(&self, times: u64, by: u64) -> u64 {
        self.over.times(times).over(&self.under.times(by))
    }

    /// As [`Total::floor`], with a half rounded up.
    pub(super) fn rounded(&self, times: u64, by: u64) -> u64 {
        self.floor(times.saturating_mul(2), by).div_ceil(2)
    }

    /// Whether it lies half way between two whole numbers, once it is divided.
    pub(super) fn is_a_half(&self, by: u64) -> bool {
        let halves = self.floor(2, by);
        halves % 2 == 1 && self.under.times(by).times(halves) == self.over.times(2)
    }
}

/// The largest number up to a limit for which something holds that holds for every smaller one.
pub(super) fn most(limit: u64, holds: impl Fn(u64) -> bool) -> Option<u64> {
    if !holds(0) {
        return None;
    }
    let (mut least, mut beyond) = (0, limit.saturating_add(1));
    while beyond - least > 1 {
        let middle = least + (beyond - least) / 2;
        if holds(middle) { least = middle } else { beyond = middle }
    }
    Some(least)
}

/// A whole number of any size.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Natural {
    // INVARIANT: in 64-bit digits, the least first, without zeros at the end.
    digits: Vec<u64>,
}

/// The digit below 2^64, and what is carried beyond it.
fn split(value: u128) -> (u64, u128) {
    (u64::try_from(value & u128::from(u64::MAX)).unwrap_or_default(), value >> u64::BITS)
}

impl From<u64> for Natural {
    fn from(value: u64) -> Self {
        Self::trimmed(vec![value])
    }
}

impl Natural {
    fn trimmed(mut digits: Vec<u64>) -> Self {
        while digits.last() == Some(&0) {
            digits.pop();
        }
        Self { digits }
    }

    fn plus(&self, other: &Self) -> Self {
        let count = self.digits.len().max(other.digits.len());
        let digit =
            |of: &Self, place| u128::from(of.digits.get(place).copied().unwrap_or_default());
        let (mut digits, mut carried) = (Vec::with_capacity(count + 1), 0);
        for place in 0..=count {
            let (low, high) = split(digit(self, place) + digit(other, place) + carried);
            digits.push(low);
            carried = high;
        }
        Self::trimmed(digits)
    }

    fn times(&self, by: u64) -> Self {
        let (mut digits, mut carried) = (Vec::with_capacity(self.digits.len() + 1), 0);
        for digit in &self.digits {
            let (low, high) = split(u128::from(*digit) * u128::from(by) + carried);
            digits.push(low);
            carried = high;
        }
        digits.push(split(carried).0);
        Self::trimmed(digits)
    }

    fn multiplied(&self, other: &Self) -> Self {
        // Digit by digit from the largest, what there is so far moving up by one.
        other.digits.iter().rev().fold(Self::default(), |sum, by| {
            let moved = std::iter::once(0).chain(sum.digits).collect();
            self.times(*by).plus(&Self::trimmed(moved))
        })
    }

    /// The number in 128 bits, where it fits.
    fn small(&self) -> Option<u128> {
        let fits = self.digits.len() <= 2;
        let digits = self.digits.iter().rev();
        fits.then(|| digits.fold(0, |sum, digit| (sum << u64::BITS) + u128::from(*digit)))
    }

    /// How many times another number goes into it; more than any sum of scores is not looked for.
    fn over(&self, other: &Self) -> u64 {
        const MOST: u64 = 1 << 48;
        match (self.small(), other.small()) {
            (Some(over), Some(under)) => {
                over.checked_div(under).and_then(|it| u64::try_from(it).ok()).unwrap_or(MOST)
            }
            _ => most(MOST, |number| other.times(number) <= *self).unwrap_or_default(),
        }
    }
}

impl Ord for Natural {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_digits = || self.digits.iter().rev().cmp(other.digits.iter().rev());
        self.digits.len().cmp(&other.digits.len()).then_with(by_digits)
    }
}

impl PartialOrd for Natural {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn wide(natural: &Natural) -> u128 {
        natural.digits.iter().rev().fold(0, |sum, digit| (sum << 64) + u128::from(*digit))
    }

    proptest! {
        #[test]
        fn numbers_of_any_size_are_those_of_the_machine_where_it_has_them(one: u64, other: u64, third: u32) {
            let (a, b) = (Natural::from(one), Natural::from(other));
            prop_assert_eq!(wide(&a.plus(&b)), u128::from(one) + u128::from(other));
            prop_assert_eq!(wide(&a.multiplied(&b)), u128::from(one) * u128::from(other));
            prop_assert_eq!(a.cmp(&b), one.cmp(&other));
            prop_assert_eq!(a.multiplied(&b).times(third.into()), b.times(third.into()).multiplied(&a));
        }

        #[test]
        fn a_sum_of_fractions_is_the_one_on_their_common_denominator(
            parts in prop::collection::vec((0..90_000_u64, 1..900_u64), 1..6), bound in 0..900_u64,
        ) {
            let common: u128 = parts.iter().map(|(_, under)| u128::from(*under)).product();
            let over: u128 =
                parts.iter().map(|(over, under)| u128::from(*over) * common / u128::from(*under)).sum();
            let total = Total::of(parts.iter().map(|(over, under)| Fraction::new(*over, *under)));
            prop_assert_eq!(u128::from(total.floor(3, 7)), 3 * over / (7 * common));
            prop_assert_eq!(u128::from(total.rounded(1, 1)), (2 * over + common) / (2 * common));
            prop_assert_eq!(total.is_a_half(1), over % common * 2 == common);
            let fall = Fraction::whole(bound);
            let here = total.is_below_after(fall, Fraction::whole(bound));
            prop_assert_eq!(here, over < 2 * u128::from(bound) * common);
        }

        #[test]
        fn a_quotient_of_large_numbers_is_the_one_of_small_ones(over: u64, under in 1..u64::MAX, by in 1..u64::MAX) {
            let quotient = (over / under).min(1 << 48);
            let (large_over, large_under) = (Natural::from(over).times(by).times(by), Natural::from(under).times(by).times(by));
            prop_assert_eq!(large_over.over(&large_under), quotient);
            prop_assert_eq!(Natural::from(over).over(&Natural::from(under)).min(1 << 48), quotient);
        }

        #[test]
        fn fractions_keep_their_order(a in 0..999_u64, b in 1..99_u64, c in 0..999_u64, d in 1..99_u64) {
            let (one, other) = (Fraction::new(a, b), Fraction::new(c, d));
            prop_assert_eq!(one < other, a * d < c * b);
            prop_assert_eq!(one.less(other).is_zero(), one <= other);
        }
    }

    #[test]
    fn a_billionth_below_a_half_is_below_it() {
        // A third three times, less one part of a billion, of a half: no division is exact.
        let third = Fraction::new(1, 6);
        let below = [third, third, Fraction::new(166_666_666, 1_000_000_000)];
        assert_eq!(Total::of([third; 3]).rounded(1, 1), 1);
        assert!(Total::of([third; 3]).is_a_half(1));
        assert_eq!(Total::of(below).rounded(1, 1), 0);
    }
}
