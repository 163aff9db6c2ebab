//! A quotient that is compared without dividing.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::decimal::Number;

/// An exact quotient of two whole numbers, for example of amounts in pence.
///
/// ```
/// use ics_rules::oversight::Ratio;
/// use rust_decimal::Decimal;
///
/// let third = Ratio::new(100, 3).unwrap();
/// assert!(third.compare(Decimal::new(33_333_333, 6)).is_gt());
/// assert_eq!(third.rounded(2).to_string(), "33.33");
/// assert!(Ratio::new(1, 0).is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ratio {
    numerator: i128,
    // INVARIANT: above zero.
    denominator: i128,
}

impl Ratio {
    /// A quotient; none where the denominator is zero, or where turning its sign leaves the range.
    #[must_use]
    pub const fn new(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator > 0 {
            return Some(Self { numerator, denominator });
        }
        match (numerator.checked_neg(), denominator.checked_neg()) {
            (Some(numerator), Some(denominator)) if denominator > 0 => {
                Some(Self { numerator, denominator })
            }
            _ => None,
        }
    }

    /// The same number as a quotient by a power of ten.
    pub(super) fn of(value: Decimal) -> Self {
        Self { numerator: value.mantissa(), denominator: 10_i128.pow(value.scale()) }
    }

    /// What is divided.
    #[must_use]
    pub const fn numerator(self) -> i128 {
        self.numerator
    }

    /// What it is divided by, above zero.
    #[must_use]
    pub const fn denominator(self) -> i128 {
        self.denominator
    }

    /// How it compares with a decimal number: exactly, whatever the sizes.
    #[must_use]
    pub fn compare(self, other: Decimal) -> Ordering {
        self.compare_ratio(Self::of(other))
    }

    pub(super) fn compare_ratio(self, other: Self) -> Ordering {
        let ours = self.numerator.checked_mul(other.denominator);
        match (ours, other.numerator.checked_mul(self.denominator)) {
            (Some(ours), Some(theirs)) => ours.cmp(&theirs),
            _ => self.compare_by_parts(other),
        }
    }

    /// The same where products would leave the range: whole parts first, then what is left over
    /// turned upside down, which turns the order too.
    const fn compare_by_parts(self, other: Self) -> Ordering {
        let (mut left, mut right) = (self, other);
        loop {
            let (ours, theirs) = (
                left.numerator.div_euclid(left.denominator),
                right.numerator.div_euclid(right.denominator),
            );
            if ours != theirs {
                return if ours < theirs { Ordering::Less } else { Ordering::Greater };
            }
            let our_rest = left.numerator.rem_euclid(left.denominator);
            let their_rest = right.numerator.rem_euclid(right.denominator);
            match (our_rest, their_rest) {
                (0, 0) => return Ordering::Equal,
                (0, _) => return Ordering::Less,
                (_, 0) => return Ordering::Greater,
                _ => {}
            }
            (left, right) = (
                Self { numerator: right.denominator, denominator: their_rest },
                Self { numerator: left.denominator, denominator: our_rest },
            );
        }
    }

    /// The quotient to a number of decimal places, halves away from zero, for people and for files;
    /// at most eighteen places. Bands are found from the quotient itself.
    #[must_use]
    pub fn rounded(self, places: u32) -> Decimal {
        let unit = 10_i128.pow(places.min(18));
        let size = self.numerator.unsigned_abs().cast_signed();
        let (whole, rest) = (size / self.denominator, size % self.denominator);
        let (units, left) = self.fraction(rest, unit);
        let up = i128::from(left >= self.denominator - left);
        let total = whole.saturating_mul(unit).saturating_add(units + up) * self.numerator.signum();
        Decimal::try_from_i128_with_scale(total, places.min(18)).unwrap_or_default().normalize()
    }

    /// How far it is from a decimal number, without a sign, rounded up to a number of decimal
    /// places; none beyond the range of exact arithmetic.
    pub(super) fn distance(self, other: Decimal, places: u32) -> Option<Number> {
        let other = Self::of(other);
        let ours = self.numerator.checked_mul(other.denominator)?;
        let theirs = other.numerator.checked_mul(self.denominator)?;
        let size = ours.checked_sub(theirs)?.checked_abs()?;
        let by =
            Self { numerator: size, denominator: self.denominator.checked_mul(other.denominator)? };
        let unit = 10_i128.checked_pow(places)?;
        let (whole, rest) = (size / by.denominator, size % by.denominator);
        let (units, left) = by.fraction(rest, unit);
        let total =
            whole.checked_mul(unit)?.checked_add(units)?.checked_add(i128::from(left > 0))?;
        Number::new(Decimal::try_from_i128_with_scale(total, places).ok()?).ok()
    }

    /// `rest × unit ÷ denominator`, and what is left over: digit by digit, so that nothing overflows
    /// while ten denominators fit.
    fn fraction(self, mut rest: i128, unit: i128) -> (i128, i128) {
        let (mut units, mut left) = (0, unit);
        while left > 1 {
            // A denominator so large that ten of it do not fit has lost nothing to people by now.
            let Some(tenfold) = rest.checked_mul(10) else { return (units * left, 0) };
            units = units * 10 + tenfold / self.denominator;
            rest = tenfold % self.denominator;
            left /= 10;
        }
        (units, rest)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_quotient_turns_its_sign_and_needs_a_denominator() {
        let turned = Ratio::new(3, -4).unwrap();
        assert_eq!((turned.numerator(), turned.denominator()), (-3, 4));
        assert_eq!(turned.rounded(2).to_string(), "-0.75");
        assert_eq!(Ratio::new(1, 0), None);
        assert_eq!(Ratio::new(i128::MIN, -1), None);
    }

    #[test]
    fn halves_go_away_from_zero() {
        assert_eq!(Ratio::new(1, 8).unwrap().rounded(2).to_string(), "0.13");
        assert_eq!(Ratio::new(-1, 8).unwrap().rounded(2).to_string(), "-0.13");
        assert_eq!(Ratio::new(2, 3).unwrap().rounded(0).to_string(), "1");
    }

    #[test]
    fn a_distance_is_rounded_up() {
        let third = Ratio::new(1, 3).unwrap();
        let up = third.distance(Decimal::ONE, 6).unwrap();
        assert_eq!(up.to_string(), "0.666667");
        assert_eq!(third.distance(Decimal::ZERO, 2).unwrap().to_string(), "0.34");
        let half = Ratio::new(-1, 2).unwrap();
        assert_eq!(half.distance(Decimal::ZERO, 6).unwrap().to_string(), "0.5");
    }

    #[test]
    fn the_largest_quotients_are_compared_exactly() {
        let largest = Ratio::new(i128::MAX, i128::MAX - 1).unwrap();
        assert_eq!(largest.compare(Decimal::ONE), Ordering::Greater);
        let smaller = Ratio::new(i128::MAX - 1, i128::MAX - 2).unwrap();
        assert_eq!(largest.compare_ratio(smaller), Ordering::Less);
        assert_eq!(largest.compare_ratio(largest), Ordering::Equal);
    }

    proptest! {
        #[test]
        fn both_ways_of_comparing_agree(
            a in -10_000_i128..10_000, b in 1_i128..500, c in -10_000_i128..10_000, d in 1_i128..500,
        ) {
            let (left, right) = (Ratio::new(a, b).unwrap(), Ratio::new(c, d).unwrap());
            prop_assert_eq!(left.compare_ratio(right), left.compare_by_parts(right));
            prop_assert_eq!(left.compare_by_parts(right), (a * d).cmp(&(c * b)));
        }

        #[test]
        fn a_rounded_quotient_is_within_half_a_unit(a in -1_000_000_i128..1_000_000, b in 1_i128..999) {
            let rounded = Ratio::new(a, b).unwrap().rounded(3);
            let exact = Decimal::from_i128_with_scale(a, 0);
            let error = (rounded * Decimal::from_i128_with_scale(b, 0) - exact).abs();
            prop_assert!(error * Decimal::from(2000) <= Decimal::from_i128_with_scale(b, 0));
        }
    }
}
