//! Exact shares of a whole.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::{fixed::fixed, money::Money};

fixed! {
    /// A share of a whole: from 0 to 1, with at most twelve decimal places.
    ///
    /// Held as a whole number of millionths of a millionth, so that shares add up exactly.
    pub struct Share { parts: u64 }
    places: 12,
    least: 0,
    most: 1,
    expected: r#"a share from 0 to 1 with at most 12 decimal places, written "0.25""#,
    expected_text: Some(r#"a share written "0.25""#),
    in_percent: true,
}

const WHOLE: u64 = 10_u64.pow(Share::FIXED.places);

impl Share {
    /// All of it.
    pub const WHOLE: Self = Self { parts: WHOLE };

    /// The share in millionths of a millionth.
    #[must_use]
    pub const fn parts(self) -> u64 {
        self.parts
    }

    /// A share from its parts; the whole where they are more.
    pub(crate) fn of_parts(parts: i128) -> Self {
        Self { parts: u64::try_from(parts.max(0)).unwrap_or(WHOLE).min(WHOLE) }
    }

    /// What is left of the whole.
    #[must_use]
    pub const fn rest(self) -> Self {
        Self { parts: WHOLE - self.parts }
    }

    /// The sum of shares, when it is at most the whole.
    pub fn sum(shares: impl IntoIterator<Item = Self>) -> Option<Self> {
        let mut parts = 0_u64;
        for share in shares {
            parts = parts.checked_add(share.parts).filter(|&sum| sum <= WHOLE)?;
        }
        Some(Self { parts })
    }

    /// This share of an amount, rounded to the penny, halves away from zero.
    #[must_use]
    pub fn of(self, amount: Money) -> Money {
        let exact = i128::from(amount.pence()) * i128::from(self.parts);
        let whole = i128::from(WHOLE);
        let away = if (exact % whole).abs() * 2 >= whole { exact.signum() } else { 0 };
        // A share of an amount is never larger than the amount, so it fits.
        Money::from_pence(exact / whole + away).unwrap_or_default()
    }

    /// The least whole pence that are at least this share of an amount.
    #[must_use]
    pub fn rounded_up(self, amount: Money) -> Money {
        self.rounded_down(amount.negated()).negated()
    }

    /// The most whole pence that are at most this share of an amount.
    ///
    /// ```
    /// use ics_rules::Share;
    ///
    /// let share: Share = "0.005".parse()?;
    /// let (down, up) = (share.rounded_down("1.99".parse()?), share.rounded_up("1.99".parse()?));
    /// assert_eq!((down.to_string().as_str(), up.to_string().as_str()), ("0.00", "0.01"));
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn rounded_down(self, amount: Money) -> Money {
        let exact = i128::from(amount.pence()) * i128::from(self.parts);
        // A share of an amount is never larger than the amount, so it fits.
        Money::from_pence(exact.div_euclid(i128::from(WHOLE))).unwrap_or_default()
    }

    /// The share as a decimal number.
    ///
    /// ```
    /// use ics_rules::Share;
    ///
    /// let share: Share = "0.15".parse()?;
    /// assert_eq!(share.to_string(), "0.15");
    /// assert!("1.01".parse::<Share>().is_err());
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn decimal(self) -> Decimal {
        Self::FIXED.decimal(self.parts.into())
    }

    /// The share as a percentage, for people: `15%`, `33.3333%`.
    #[must_use]
    pub fn percent(self) -> String {
        let percent = self.decimal() * Decimal::ONE_HUNDRED;
        format!(
            "{}%",
            percent.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero).normalize()
        )
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::error::Code;

    #[test]
    fn shares_end_at_nothing_and_at_the_whole() {
        assert_eq!("1".parse(), Ok(Share::WHOLE));
        assert_eq!("-0.1".parse::<Share>().unwrap_err().code(), Code::OutOfRange);
        assert_eq!("1.000000000001".parse::<Share>().unwrap_err().code(), Code::OutOfRange);
        assert_eq!("0.0000000000001".parse::<Share>().unwrap_err().code(), Code::TooPrecise);
        assert_eq!("0.333333333333".parse::<Share>().unwrap().percent(), "33.3333%");
    }

    proptest! {
        #[test]
        fn rounding_up_and_down_are_a_penny_apart_at_most(parts in 0..=WHOLE, pence in -1_000_000_i64..1_000_000) {
            let (share, amount) = (Share { parts }, Money::from_pence(pence.into()).unwrap());
            let (down, up) = (share.rounded_down(amount).pence(), share.rounded_up(amount).pence());
            let exact = i128::from(pence) * i128::from(parts);
            let whole = i128::from(WHOLE);
            prop_assert!(i128::from(down) * whole <= exact && exact <= i128::from(up) * whole);
            prop_assert!(up - down == i64::from(exact % whole != 0));
            prop_assert!((down..=up).contains(&share.of(amount).pence()));
        }

        #[test]
        fn a_share_and_its_rest_make_the_whole(parts in 0..=WHOLE) {
            let share = Share { parts };
            prop_assert_eq!(Share::sum([share, share.rest()]), Some(Share::WHOLE));
            prop_assert_eq!(share.to_string().parse(), Ok(share));
        }
    }
}
