//! Exact decimal numbers that are no money: the values of metrics.

use rust_decimal::Decimal;

use crate::{
    error::{Code, Result},
    fixed::fixed,
};

fixed! {
    /// An exact decimal number, for example the value of a metric: at most a billion in size, with at
    /// most eighteen decimal places.
    ///
    /// It is written as a text, so that no binary fraction comes between: `"30.56"`, `"-7"`. Neither
    /// infinities nor "not a number" can be written.
    pub struct Number { value: Decimal }
    places: 18,
    least: -1_000_000_000,
    most: 1_000_000_000,
    expected: r#"a number of at most a billion with at most 18 decimal places, written "-7.25""#,
}

impl Number {
    /// Creates a number from a decimal.
    ///
    /// # Errors
    ///
    /// [`Code::TooPrecise`] beyond eighteen decimal places, [`Code::OutOfRange`] beyond a billion.
    ///
    /// ```
    /// use ics_rules::Number;
    /// use rust_decimal::Decimal;
    ///
    /// assert_eq!(Number::new(Decimal::new(3056, 2))?.to_string(), "30.56");
    /// assert!("NaN".parse::<Number>().is_err());
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn new(value: Decimal) -> Result<Self> {
        let value = value.normalize();
        let refused = |code| Self::FIXED.refused(code, value.to_string()).into();
        if value.scale() > Self::FIXED.places {
            return Err(refused(Code::TooPrecise));
        }
        let (least, most) = (Self::FIXED.least.into(), Self::FIXED.most.into());
        if (least..=most).contains(&value) {
            Ok(Self { value })
        } else {
            Err(refused(Code::OutOfRange))
        }
    }

    /// The number as a decimal, without trailing zeros.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    #[track_caller]
    fn check(text: &str, expected: Result<&str, Code>) {
        let read = text.parse::<Number>().map(|number| number.to_string());
        assert_eq!(read.as_deref().map_err(Error::code), expected, "{text}");
    }

    #[test]
    fn a_number_is_read_exactly_or_not_at_all() {
        check("30.560", Ok("30.56"));
        check("-0", Ok("0"));
        check("-55.96", Ok("-55.96"));
        check("0.000000000000000001", Ok("0.000000000000000001"));
        check("0.0000000000000000001", Err(Code::TooPrecise));
        check("1000000000", Ok("1000000000"));
        check("-1000000000.000000000000000001", Err(Code::OutOfRange));
        for text in ["NaN", "inf", "-Infinity", "1e3", "", "5%", "1,000"] {
            check(text, Err(Code::NotANumber));
        }
    }

    #[test]
    fn a_decimal_keeps_its_value_within_the_same_bounds() {
        let most = "1000000000".parse::<Number>().unwrap();
        assert_eq!(Number::new(most.decimal()), Ok(most));
        let beyond = most.decimal() + Decimal::new(1, 18);
        assert_eq!(Number::new(beyond).unwrap_err().code(), Code::OutOfRange);
        assert_eq!(Number::new(Decimal::new(1, 19)).unwrap_err().code(), Code::TooPrecise);
        assert_eq!(Number::new(Decimal::MAX).unwrap_err().code(), Code::OutOfRange);
    }
}
