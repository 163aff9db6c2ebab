//! Exact decimal numbers that are no money: the values of metrics.

use std::{fmt, str::FromStr};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    error::{Code, Error, Problem, Result},
    number::parse_fixed,
    text::quoted,
    wire::{Read, Reader, Value},
};

/// An exact decimal number, for example the value of a metric: at most a billion in size, with at
/// most eighteen decimal places.
///
/// It is written as a text, so that no binary fraction comes between: `"30.56"`, `"-7"`. Neither
/// infinities nor "not a number" can be written.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(into = "String", try_from = "String")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(type = "string"))]
pub struct Number {
    // INVARIANT: within the bounds above, without trailing zeros.
    value: Decimal,
}

const PLACES: u32 = 18;
const MOST: i128 = 1_000_000_000;
const EXPECTED: &str =
    r#"a number of at most a billion with at most 18 decimal places, written "-7.25""#;

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
        let refused = |code| Problem::new(code, value.to_string(), EXPECTED).into();
        if value.scale() > PLACES {
            return Err(refused(Code::TooPrecise));
        }
        let most = Decimal::from_i128_with_scale(MOST, 0);
        if value.abs() > most { Err(refused(Code::OutOfRange)) } else { Ok(Self { value }) }
    }

    /// The number as a decimal, without trailing zeros.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.value
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl FromStr for Number {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let units = parse_fixed(text, PLACES, EXPECTED)?;
        if units.abs() > MOST * 10_i128.pow(PLACES) {
            return Err(Problem::new(Code::OutOfRange, quoted(text), EXPECTED).into());
        }
        // 1e27 is within the 96 bits of a decimal.
        Ok(Self { value: Decimal::from_i128_with_scale(units, PLACES).normalize() })
    }
}

impl From<Number> for String {
    fn from(number: Number) -> Self {
        number.to_string()
    }
}

impl TryFrom<String> for Number {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

impl Read for Number {
    /// A text, or a whole number.
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        match value {
            Value::Whole(number) => {
                let read = number.to_string().parse();
                reader.accepted(read)
            }
            other => reader.parsed(other, EXPECTED),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
