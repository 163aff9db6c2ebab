//! Exact money and exact ratios.

use std::{fmt, str::FromStr};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    error::{Code, Problem, Result},
    number::parse_fixed,
};

/// An exact amount of sterling: whole pence, never rounded behind your back.
///
/// A surplus, a favourable variance and money received are positive; a deficit, an adverse
/// variance and money paid are negative. An amount is at most a trillion pounds in size.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(into = "String", try_from = "String")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(type = "string"))]
pub struct Money {
    // INVARIANT: between -MAX_PENCE and MAX_PENCE, so that negation and size always exist.
    pence: i64,
}

const MAX_PENCE: i64 = 100_000_000_000_000;
const EXPECTED_MONEY: &str = r#"an amount in pounds of at most a trillion, written "1234.50""#;

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self { pence: 0 };
    /// The largest amount: a trillion pounds.
    pub const MAX: Self = Self { pence: MAX_PENCE };
    /// The smallest amount there is above nothing.
    pub const PENNY: Self = Self { pence: 1 };

    /// Creates an amount from pounds.
    ///
    /// # Errors
    ///
    /// [`Code::TooPrecise`] when `pounds` has a fraction of a penny, [`Code::OutOfRange`] when it
    /// is larger than [`Money::MAX`].
    ///
    /// ```
    /// use ics_rules::{Code, Money};
    /// use rust_decimal::Decimal;
    ///
    /// assert_eq!(Money::new(Decimal::new(1250, 2))?.to_string(), "12.50");
    /// assert_eq!(Money::new(Decimal::new(5, 3)).unwrap_err().code(), Code::TooPrecise);
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn new(pounds: Decimal) -> Result<Self> {
        pounds.normalize().to_string().parse()
    }

    /// Creates an amount from whole pence.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`] beyond [`Money::MAX`].
    pub fn from_pence(pence: i128) -> Result<Self> {
        match i64::try_from(pence) {
            Ok(pence) if (-MAX_PENCE..=MAX_PENCE).contains(&pence) => Ok(Self { pence }),
            _ => {
                Err(Problem::new(Code::OutOfRange, format!("{pence} pence"), EXPECTED_MONEY).into())
            }
        }
    }

    /// The amount that a literal of [`money!`](macro@crate::money) writes; none where it writes none.
    #[doc(hidden)]
    #[must_use]
    pub const fn literal(text: &str) -> Option<Self> {
        let (negative, mut rest) = match text.as_bytes() {
            [b'-', rest @ ..] => (true, rest),
            rest => (false, rest),
        };
        let (mut pence, mut places) = (0, None);
        while let [byte, after @ ..] = rest {
            match (byte, places) {
                (b'_' | b' ', _) => {}
                (b'.', None) => places = Some(0),
                (digit @ b'0'..=b'9', None | Some(0 | 1)) => {
                    pence = pence * 10 + (*digit - b'0') as i64;
                    places = match places {
                        Some(places) => Some(places + 1),
                        None => None,
                    };
                }
                _ => return None,
            }
            if pence > MAX_PENCE {
                return None;
            }
            rest = after;
        }
        pence *= match places {
            None | Some(0) => 100,
            Some(1) => 10,
            Some(_) => 1,
        };
        if pence > MAX_PENCE {
            return None;
        }
        Some(Self { pence: if negative { -pence } else { pence } })
    }

    /// The amount in pence.
    #[must_use]
    pub const fn pence(self) -> i64 {
        self.pence
    }

    /// The amount in pounds, with two decimal places.
    #[must_use]
    pub fn pounds(self) -> Decimal {
        Decimal::new(self.pence, 2)
    }

    /// Reads an amount written in a unit, for example thousands of pounds as NHS returns have it.
    pub(crate) fn read(text: &str, unit: MoneyUnit) -> Result<Self, Problem> {
        let pence = parse_fixed(text, unit.places(), unit.expected())?;
        Self::from_pence(pence)
            .map_err(|_| Problem::new(Code::OutOfRange, crate::text::quoted(text), unit.expected()))
    }

    /// The sum of two amounts. There is no `+`: a sum that leaves the range has no answer, and the
    /// type says so.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`] beyond [`Money::MAX`].
    pub fn plus(self, other: Self) -> Result<Self> {
        Self::from_pence(i128::from(self.pence) + i128::from(other.pence))
    }

    /// The difference of two amounts.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`] beyond [`Money::MAX`].
    pub fn minus(self, other: Self) -> Result<Self> {
        self.plus(other.negated())
    }

    /// The sum of any number of amounts.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`] beyond [`Money::MAX`].
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Result<Self> {
        Self::from_pence(amounts.into_iter().map(|amount| i128::from(amount.pence)).sum())
    }

    /// The amount with the opposite sign.
    #[must_use]
    pub const fn negated(self) -> Self {
        Self { pence: -self.pence }
    }

    /// The amount without its sign.
    #[must_use]
    pub const fn size(self) -> Self {
        Self { pence: self.pence.abs() }
    }

    /// Whether the amount is below zero: a deficit, or an adverse variance.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.pence < 0
    }

    /// Whether the amount is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.pence == 0
    }

    /// `self × numerator ÷ denominator`, rounded to the penny, halves away from zero.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`] beyond [`Money::MAX`], or when `denominator` is zero.
    pub fn scaled(self, numerator: i64, denominator: i64) -> Result<Self> {
        let exact = i128::from(self.pence) * i128::from(numerator);
        let by = i128::from(denominator);
        let (Some(whole), Some(rest)) = (exact.checked_div(by), exact.checked_rem(by)) else {
            return Err(Problem::new(Code::OutOfRange, "division by zero", EXPECTED_MONEY).into());
        };
        let away = if rest.abs() * 2 >= by.abs() { exact.signum() * by.signum() } else { 0 };
        Self::from_pence(whole + away)
    }

    /// The amount as the NHS prints it: pounds with separators, a negative amount in brackets,
    /// pence only where there are any.
    ///
    /// ```
    /// use ics_rules::Money;
    ///
    /// let deficit: Money = "-1800000.50".parse()?;
    /// assert_eq!(deficit.to_string(), "-1800000.50");
    /// assert_eq!(deficit.nhs().to_string(), "(£1,800,000.50)");
    /// assert!("0.005".parse::<Money>().is_err());
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub const fn nhs(self) -> NhsMoney {
        NhsMoney { amount: self, pence: self.pence % 100 != 0 }
    }

    /// As [`Money::nhs`], with pence even where there are none, for columns in which another amount
    /// has some.
    #[must_use]
    pub const fn nhs_with_pence(self) -> NhsMoney {
        NhsMoney { amount: self, pence: true }
    }
}

/// An amount of pounds that is known when the program is written: exact, and checked by the compiler.
///
/// The literal is never a binary number: its digits are read as they are written, with underscores
/// where they help.
///
/// ```
/// use ics_rules::{Money, money};
///
/// const DEFICIT: Money = money!(-1_800_000.50);
/// assert_eq!(DEFICIT, "-1800000.50".parse()?);
/// assert_eq!(money!(3_500_000).nhs().to_string(), "£3,500,000");
/// # Ok::<(), ics_rules::Error>(())
/// ```
///
/// What is no amount, such as a fraction of a penny, does not compile:
///
/// ```compile_fail
/// ics_rules::money!(0.005);
/// ```
#[macro_export]
macro_rules! money {
    ($pounds:literal) => {
        const {
            match $crate::Money::literal(::core::stringify!($pounds)) {
                ::core::option::Option::Some(amount) => amount,
                ::core::option::Option::None => {
                    ::core::panic!("an amount is in pounds, to the penny, of at most a trillion")
                }
            }
        }
    };
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.is_negative() { "-" } else { "" };
        let pence = self.pence.unsigned_abs();
        f.pad(&format!("{sign}{}.{:02}", pence / 100, pence % 100))
    }
}

impl FromStr for Money {
    type Err = crate::Error;

    fn from_str(text: &str) -> Result<Self> {
        Ok(Self::read(text, MoneyUnit::Pounds)?)
    }
}

impl From<Money> for String {
    fn from(amount: Money) -> Self {
        amount.to_string()
    }
}

impl TryFrom<String> for Money {
    type Error = crate::Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

/// Shows an amount as the NHS prints it; made by [`Money::nhs`].
#[derive(Debug, Clone, Copy)]
pub struct NhsMoney {
    amount: Money,
    pence: bool,
}

impl fmt::Display for NhsMoney {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pence = self.amount.pence.unsigned_abs();
        let mut text = format!("£{}", separated(pence / 100));
        if self.pence {
            text = format!("{text}.{:02}", pence % 100);
        }
        if self.amount.is_negative() {
            text = format!("({text})");
        }
        f.pad(&text)
    }
}

/// A whole number with commas between thousands.
pub(crate) fn separated(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The unit in which a document writes its money.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub enum MoneyUnit {
    /// Pounds, with up to two decimal places.
    #[default]
    Pounds,
    /// Thousands of pounds (£000), with up to five decimal places, as NHS returns have it.
    Thousands,
    /// Millions of pounds (£m), with up to eight decimal places, as reports to boards have it.
    Millions,
}

impl MoneyUnit {
    /// Every unit by its word in documents.
    pub(crate) const WORDS: [(&str, Self); 3] =
        [("pounds", Self::Pounds), ("thousands", Self::Thousands), ("millions", Self::Millions)];

    /// How many decimal places whole pence have in this unit.
    pub(crate) const fn places(self) -> u32 {
        match self {
            Self::Pounds => 2,
            Self::Thousands => 5,
            Self::Millions => 8,
        }
    }

    pub(crate) const fn expected(self) -> &'static str {
        match self {
            Self::Pounds => EXPECTED_MONEY,
            Self::Thousands => {
                r#"an amount in thousands of pounds of at most a trillion pounds, written "1234.567""#
            }
            Self::Millions => {
                r#"an amount in millions of pounds of at most a trillion pounds, written "1.2""#
            }
        }
    }

    /// The unit in running text.
    pub(crate) const fn in_words(self) -> &'static str {
        match self {
            Self::Pounds => "in pounds",
            Self::Thousands => "in thousands of pounds",
            Self::Millions => "in millions of pounds",
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn money() -> impl Strategy<Value = Money> {
        (-MAX_PENCE..=MAX_PENCE).prop_map(|pence| Money { pence })
    }

    #[test]
    fn the_range_ends_at_a_trillion_pounds() {
        assert_eq!("1000000000000.00".parse(), Ok(Money::MAX));
        let beyond = "1000000000000.01".parse::<Money>().unwrap_err();
        assert_eq!(beyond.code(), Code::OutOfRange);
        assert_eq!(Money::MAX.plus(Money::PENNY).unwrap_err().code(), Code::OutOfRange);
    }

    #[test]
    fn a_literal_is_an_amount_or_nothing() {
        assert_eq!(money!(1_250.50).to_string(), "1250.50");
        assert_eq!(money!(-0.5).to_string(), "-0.50");
        assert_eq!(money!(1_000_000_000_000), Money::MAX);
        for text in ["0.005", "1e3", "0x10", "5_i64", "\"5\"", "1.5.0", "5-", "true"] {
            assert_eq!(Money::literal(text), None, "{text}");
        }
        assert_eq!(Money::literal("1000000000000.01"), None);
        assert_eq!(Money::literal(&"9".repeat(60)), None);
    }

    #[test]
    fn thousands_are_read_to_the_penny() {
        let read = |text| Money::read(text, MoneyUnit::Thousands).map_err(|problem| problem.code);
        assert_eq!(read("1234.56789").unwrap().to_string(), "1234567.89");
        assert_eq!(read("1234.567891"), Err(Code::TooPrecise));
    }

    #[test]
    fn prints_as_the_nhs_does() {
        let shown = |text: &str| text.parse::<Money>().unwrap().nhs().to_string();
        assert_eq!(shown("0"), "£0");
        assert_eq!(shown("999"), "£999");
        assert_eq!(shown("1000"), "£1,000");
        assert_eq!(shown("-1234567.05"), "(£1,234,567.05)");
    }

    #[test]
    fn a_scaled_half_penny_goes_away_from_zero() {
        let penny = Money::PENNY;
        assert_eq!(penny.scaled(1, 2).unwrap(), penny);
        assert_eq!(penny.negated().scaled(1, 2).unwrap(), penny.negated());
        assert_eq!(penny.scaled(49, 100).unwrap(), Money::ZERO);
        assert_eq!(penny.scaled(1, 0).unwrap_err().code(), Code::OutOfRange);
    }

    proptest! {
        #[test]
        fn text_keeps_every_penny(amount in money()) {
            prop_assert_eq!(amount.to_string().parse(), Ok(amount));
            prop_assert_eq!(Money::literal(&amount.to_string()), Some(amount));
            prop_assert_eq!(Money::new(amount.pounds()), Ok(amount));
        }
    }
}
