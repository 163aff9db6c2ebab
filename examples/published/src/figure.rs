//! A published figure: an exact decimal that knows to which place it was rounded.

use std::{fmt, str::FromStr};

use ics_rules::{Code, Problem};
use serde::{Deserialize, Serialize};

use crate::{
    error::{Error, Result, problem},
    number::{parse_fixed, separated},
    text::quoted,
};

/// A figure as published, with its number of decimal places.
///
/// `1.0` and `1` are the same amount, but the first was rounded to tenths and the second to whole
/// units, so both are kept as written. There is no binary float anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Figure {
    digits: i128,
    // INVARIANT: at most `MOST_PLACES`.
    places: u32,
}

const EXPECTED: &str =
    r#"a number written "-563" or "12.5": no separators, brackets, spaces or signs of money"#;

/// Every figure, whatever its unit, is a whole number of `10^-FINEST` base units.
const FINEST: u32 = 8;
/// The largest unit, a billion, has nine places more than the base unit.
const MOST_PLACES: u32 = FINEST + 9;
const MOST_DIGITS: u32 = 15;
/// Below ten trillion, so that no sum of published figures leaves 128 bits.
const TOO_LARGE: i128 = 10_i128.pow(13);

impl Figure {
    /// The most decimal places of a published figure.
    pub(crate) const FINEST: u32 = FINEST;

    /// Reads a figure of a published row.
    pub(crate) fn read(text: &str) -> Result<Self, Problem> {
        let figure = Self::parse(text)?;
        if figure.places > FINEST {
            let expected = format!("a figure with at most {FINEST} decimal places");
            return Err(problem(Code::TooPrecise, quoted(text), expected));
        }
        if figure.digits.abs() / 10_i128.pow(figure.places) >= TOO_LARGE {
            return Err(problem(Code::OutOfRange, quoted(text), "a figure below ten trillion"));
        }
        Ok(figure)
    }

    fn parse(text: &str) -> Result<Self, Problem> {
        let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction);
        let places = u32::try_from(fraction.len()).unwrap_or(u32::MAX).min(MOST_PLACES);
        let digits = parse_fixed(text, places, EXPECTED)?;
        if digits.abs() / 10_i128.pow(places) >= 10_i128.pow(MOST_DIGITS) {
            return Err(problem(Code::OutOfRange, quoted(text), "a smaller figure"));
        }
        Ok(Self { digits, places })
    }

    /// How many decimal places it was published with.
    ///
    /// ```
    /// use ics_rules_published::Figure;
    ///
    /// let figure: Figure = "-1234.50".parse()?;
    /// assert_eq!(figure.to_string(), "-1234.50");
    /// assert_eq!(figure.places(), 2);
    /// assert_eq!(figure.rounding().to_string(), "0.01");
    /// assert_eq!(figure.nhs(), "(1,234.50)");
    /// assert!("1,234".parse::<Figure>().is_err());
    /// # Ok::<(), ics_rules_published::Error>(())
    /// ```
    #[must_use]
    pub const fn places(self) -> u32 {
        self.places
    }

    /// One unit in its last place.
    #[must_use]
    pub const fn rounding(self) -> Self {
        Self { digits: 1, places: self.places }
    }

    /// Whether it is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.digits < 0
    }

    /// As the NHS prints it: thousands separated, a negative figure in brackets.
    #[must_use]
    pub fn nhs(self) -> String {
        let text = Self { digits: self.digits.abs(), ..self }.to_string();
        let (whole, fraction) = text.split_at(text.find('.').unwrap_or(text.len()));
        let whole = separated(whole);
        if self.is_negative() {
            format!("({whole}{fraction})")
        } else {
            format!("{whole}{fraction}")
        }
    }

    /// The figure in the finest fractions of a base unit, where its own unit is `10^exponent` base
    /// units: figures in thousands and in millions become comparable.
    pub(crate) fn exact(self, exponent: u32) -> i128 {
        self.digits * 10_i128.pow((exponent + FINEST).saturating_sub(self.places))
    }

    /// The figure that an exact amount is in a unit, with at least `places` decimals and as many
    /// more as it takes to lose nothing.
    pub(crate) fn from_exact(exact: i128, exponent: u32, places: u32) -> Self {
        let mut figure = Self { digits: exact, places: exponent + FINEST };
        while figure.places > places && figure.digits % 10 == 0 {
            figure = Self { digits: figure.digits / 10, places: figure.places - 1 };
        }
        figure
    }

    /// `exact ÷ by` in a unit, rounded to `places` decimals, halves away from zero; nothing when
    /// `by` is zero or the numbers are too large.
    pub(crate) fn quotient(exact: i128, by: i128, exponent: u32, places: u32) -> Option<Self> {
        let by = by.checked_mul(10_i128.pow((exponent + FINEST).checked_sub(places)?))?;
        let (whole, rest) = (exact.checked_div(by)?, exact.checked_rem(by)?);
        let away = rest.abs().checked_mul(2)? >= by.abs();
        let away = if away { exact.signum() * by.signum() } else { 0 };
        Some(Self { digits: whole + away, places })
    }

    /// One base unit, as [`Figure::exact`] counts it.
    pub(crate) const fn whole_one() -> i128 {
        10_i128.pow(FINEST)
    }

    /// `of ÷ whole` per hundred, rounded to `places` decimals.
    pub(crate) fn per_cent(of: i128, whole: i128, places: u32) -> Option<Self> {
        Self::quotient(of.checked_mul(100 * Self::whole_one())?, whole, 0, places)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.is_negative() { "-" } else { "" };
        let one = 10_u128.pow(self.places);
        let (whole, fraction) =
            (self.digits.unsigned_abs() / one, self.digits.unsigned_abs() % one);
        match usize::try_from(self.places) {
            Ok(places) if places > 0 => f.pad(&format!("{sign}{whole}.{fraction:0places$}")),
            _ => f.pad(&format!("{sign}{whole}")),
        }
    }
}

impl FromStr for Figure {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Ok(Self::parse(text)?)
    }
}

impl From<Figure> for String {
    fn from(figure: Figure) -> Self {
        figure.to_string()
    }
}

impl TryFrom<String> for Figure {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

/// A figure written as text, as the NHS prints it; any other text as it is.
pub(crate) fn printed(text: &str) -> String {
    text.parse().map_or_else(|_| text.to_owned(), Figure::nhs)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn code(text: &str) -> Option<Code> {
        Figure::read(text).err().map(|problem| problem.code)
    }

    #[test]
    fn only_plain_decimals_are_figures() {
        for text in ["0", "-563", "12.5", "-0.1", "0.12345678", "9999999999999"] {
            assert_eq!(Figure::read(text).unwrap().to_string(), text);
        }
        for text in [
            "1,234", "nan", "NaN", "inf", "(563)", "−563", "+5", "1e3", " 5", "5 ", "£5", "5.",
            ".5", "n/a", "-", "٣", "1.2.3", "--1",
        ] {
            assert_eq!(code(text), Some(Code::NotANumber), "{text}");
        }
        assert_eq!(code("0.123456789"), Some(Code::TooPrecise));
        assert_eq!(code("10000000000000"), Some(Code::OutOfRange));
        assert_eq!(code(&"9".repeat(400)), Some(Code::OutOfRange));
        assert_eq!(code(&format!("1.{}", "0".repeat(400))), Some(Code::TooPrecise));
    }

    #[test]
    fn a_figure_has_as_many_digits_as_fit_and_not_one_more() {
        let read = |text: &str| Figure::read(text).map_err(|problem| problem.code);
        // Eight decimals and thirteen digits before them, as a publisher may print them.
        for text in ["0.12345678", "-0.10000000", "9999999999999.99999999", "-9999999999999"] {
            assert_eq!(read(text).unwrap().to_string(), text);
        }
        for text in ["0.123456789", "0.100000000", "1.000000000"] {
            assert_eq!(read(text), Err(Code::TooPrecise), "{text}");
        }
        assert_eq!(read("10000000000000.0"), Err(Code::OutOfRange));
        // Seventeen decimals and fifteen digits before them, where a figure was worked out.
        let parsed = |text: &str| text.parse::<Figure>().map_err(|error| error.code());
        let (decimals, digits) = ("1".repeat(17), "9".repeat(15));
        let most = format!("-{digits}.{decimals}");
        assert_eq!(parsed(&most).unwrap().to_string(), most);
        assert_eq!(parsed(&most).unwrap().places(), 17);
        assert_eq!(parsed(&format!("0.{decimals}1")), Err(Code::TooPrecise));
        assert_eq!(parsed(&format!("0.{decimals}0")), Err(Code::TooPrecise));
        assert_eq!(parsed(&format!("1{}", "0".repeat(15))), Err(Code::OutOfRange));
        assert_eq!(parsed(&format!("{digits}9")), Err(Code::OutOfRange));
    }

    #[test]
    fn negatives_are_printed_in_brackets() {
        for (text, printed) in
            [("-1234567.5", "(1,234,567.5)"), ("1000", "1,000"), ("0.0", "0.0"), ("-0.0", "0.0")]
        {
            assert_eq!(Figure::read(text).unwrap().nhs(), printed);
        }
    }

    #[test]
    fn a_quotient_is_rounded_half_away_from_zero() {
        let quotient = |text: &str, by| {
            let exact = Figure::read(text).unwrap().exact(6);
            Figure::quotient(exact, by, 6, 1).map(|figure| figure.to_string())
        };
        assert_eq!(quotient("-32.3", 2).as_deref(), Some("-16.2")); // -16.15
        assert_eq!(quotient("1", 4).as_deref(), Some("0.3"));
        assert_eq!(quotient("1", 0), None);
        let share = Figure::per_cent(28, 158_500, 2).unwrap(); // 0.0177
        assert_eq!(share.to_string(), "0.02");
    }

    proptest! {
        #[test]
        fn a_figure_survives_every_unit(
            digits in -(10_i128.pow(13))..10_i128.pow(13),
            places in 0..=FINEST,
            exponent in 0..=9_u32,
        ) {
            let figure = Figure { digits, places };
            prop_assert_eq!(Figure::from_exact(figure.exact(exponent), exponent, places), figure);
            prop_assert_eq!(figure.to_string().parse::<Figure>(), Ok(figure));
        }
    }
}
