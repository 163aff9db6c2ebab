//! Rates: how many times a price or an amount is paid.

use rust_decimal::Decimal;

use crate::{error::Result, fixed::fixed, money::Money};

fixed! {
    /// How many times a price or an amount is paid: from 0 to 10, with at most six decimal places.
    ///
    /// A marginal rate of 20 per cent is `0.2`, the full price `1`, a fixed sum of 104 per cent of a
    /// baseline `1.04`. Unlike a [`Share`](crate::Share) it may be more than the whole.
    pub struct Rate { millionths: u32 }
    places: 6,
    least: 0,
    most: 10,
    expected: r#"a rate from 0 to 10 with at most 6 decimal places, written "0.75""#,
}

const UNIT: u32 = 10_u32.pow(Rate::FIXED.places);

impl Rate {
    /// Nothing is paid.
    pub const ZERO: Self = Self { millionths: 0 };
    /// Once: the full price.
    pub const FULL: Self = Self { millionths: UNIT };

    /// The rate in millionths.
    #[must_use]
    pub const fn millionths(self) -> u32 {
        self.millionths
    }

    /// This many times an amount, rounded to the penny, halves away from zero.
    ///
    /// # Errors
    ///
    /// [`crate::Code::OutOfRange`] beyond [`Money::MAX`].
    ///
    /// ```
    /// use ics_rules::{Money, Rate};
    ///
    /// let rate: Rate = "1.04".parse()?;
    /// assert_eq!(rate.of("10000000".parse()?)?.to_string(), "10400000.00");
    /// assert_eq!("0.5".parse::<Rate>()?.of("-0.01".parse()?)?.to_string(), "-0.01");
    /// assert!("10.000001".parse::<Rate>().is_err());
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn of(self, amount: Money) -> Result<Money> {
        amount.scaled(self.millionths.into(), UNIT.into())
    }

    /// The rate as a decimal number.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        Self::FIXED.decimal(self.millionths.into())
    }

    /// The rate as a percentage, for people: `20%`, `104%`, `33.3333%`.
    #[must_use]
    pub fn percent(self) -> String {
        format!("{}%", (self.decimal() * Decimal::ONE_HUNDRED).normalize())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{Code, Error};

    #[track_caller]
    fn check(text: &str, expected: Result<&str, Code>) {
        let read = text.parse::<Rate>().map(|rate| rate.to_string());
        assert_eq!(read.as_deref().map_err(Error::code), expected, "{text}");
    }

    #[test]
    fn a_rate_is_read_between_nothing_and_ten_times() {
        check("0", Ok("0"));
        check("0.20", Ok("0.2"));
        check("1.04", Ok("1.04"));
        check("10", Ok("10"));
        check("10.000001", Err(Code::OutOfRange));
        check("-0.000001", Err(Code::OutOfRange));
        check("0.0000001", Err(Code::TooPrecise));
        check("20%", Err(Code::NotANumber));
    }

    #[test]
    fn a_percentage_keeps_every_place() {
        let percent = |text: &str| text.parse::<Rate>().unwrap().percent();
        assert_eq!(
            [percent("0.2"), percent("1.04"), percent("0.333333")],
            ["20%", "104%", "33.3333%"]
        );
    }

    #[test]
    fn ten_times_the_largest_amount_is_out_of_range() {
        let most: Rate = "10".parse().unwrap();
        assert_eq!(most.of(Money::MAX).unwrap_err().code(), Code::OutOfRange);
        assert_eq!(Rate::FULL.of(Money::MAX), Ok(Money::MAX));
    }
}
