//! Numbers with a fixed number of decimal places: what is true of every one of them, as a table.

use std::fmt;

use rust_decimal::Decimal;

use crate::{
    error::{Code, Problem},
    number::parse_fixed,
    text::quoted,
};

/// What one number is: a row of the table.
///
/// A number is held as a whole number of units, of which `10^places` make one.
pub(crate) struct Fixed {
    /// How many decimal places it has.
    pub(crate) places: u32,
    /// The least it may be.
    pub(crate) least: i64,
    /// The most it may be.
    pub(crate) most: i64,
    /// What is expected, in the words of a refusal.
    pub(crate) expected: &'static str,
    /// What is expected where the value is no text, if that is said in other words.
    pub(crate) expected_text: Option<&'static str>,
    /// The code of what is below zero.
    pub(crate) negative: Code,
    /// Zero apart, the least units it may be.
    pub(crate) least_above_zero: i128,
    /// Whether it is written with every place, as money is, rather than without trailing zeros.
    pub(crate) every_place: bool,
    /// Whether tables may have it in per cent.
    pub(crate) in_percent: bool,
}

impl Fixed {
    /// A number of which nothing is particular; every row says the first four itself.
    pub(crate) const PLAIN: Self = Self {
        places: 0,
        least: 0,
        most: 0,
        expected: "",
        expected_text: None,
        negative: Code::OutOfRange,
        least_above_zero: 1,
        every_place: false,
        in_percent: false,
    };

    /// The units that a text stands for, held in an integer of their own.
    pub(crate) fn parse<U: Units>(&self, text: &str) -> Result<U, Problem> {
        let units = parse_fixed(text, self.places, self.expected)?;
        self.held(units).map_err(|code| self.refused(code, quoted(text)))
    }

    /// So many units, within the bounds.
    pub(crate) fn held<U: Units>(&self, units: i128) -> Result<U, Code> {
        let unit = 10_i128.pow(self.places);
        let (least, most) = (i128::from(self.least) * unit, i128::from(self.most) * unit);
        if !(least..=most).contains(&units) {
            return Err(if units < 0 { self.negative } else { Code::OutOfRange });
        }
        if (1..self.least_above_zero).contains(&units) {
            return Err(Code::OutOfRange);
        }
        U::held(units, self.places).ok_or(Code::OutOfRange)
    }

    /// What is wrong with something that was found in its place.
    pub(crate) fn refused(&self, code: Code, found: String) -> Problem {
        Problem::new(code, found, self.expected)
    }

    /// So many units as a decimal number.
    pub(crate) fn decimal(&self, units: i128) -> Decimal {
        // Every row has fewer units than the 96 bits of a decimal hold.
        let exact = Decimal::try_from_i128_with_scale(units, self.places).unwrap_or_default();
        if self.every_place { exact } else { exact.normalize() }
    }

    /// Writes its decimal number.
    pub(crate) fn show(&self, decimal: Decimal, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.every_place { f.pad(&decimal.to_string()) } else { fmt::Display::fmt(&decimal, f) }
    }
}

/// What units are held in.
pub(crate) trait Units: Sized {
    /// So many units of `10^-places`, where they fit.
    fn held(units: i128, places: u32) -> Option<Self>;
}

macro_rules! whole_units {
    ($($Integer:ty),+) => {
        $(impl Units for $Integer {
            fn held(units: i128, _: u32) -> Option<Self> {
                Self::try_from(units).ok()
            }
        })+
    };
}

whole_units!(u16, u32, u64);

impl Units for Decimal {
    /// Without trailing zeros.
    fn held(units: i128, places: u32) -> Option<Self> {
        Some(Self::try_from_i128_with_scale(units, places).ok()?.normalize())
    }
}

/// Declares a number with fixed places: the type that holds its units, and its row.
///
/// It reads itself from a text or a document, and is written as it is read. Its `decimal()`, its
/// constants and what else is its own stand in its file.
macro_rules! fixed {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident { $units:ident: $Units:ty }
        places: $places:expr,
        least: $least:expr,
        most: $most:expr,
        expected: $expected:expr,
        $($particular:ident: $value:expr,)*
    ) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize,
        )]
        #[serde(into = "String", try_from = "String")]
        #[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(type = "string"))]
        pub struct $Name {
            // INVARIANT: within the bounds of its row.
            $units: $Units,
        }

        impl $Name {
            pub(crate) const FIXED: $crate::fixed::Fixed = $crate::fixed::Fixed {
                places: $places,
                least: $least,
                most: $most,
                expected: $expected,
                $($particular: $value,)*
                ..$crate::fixed::Fixed::PLAIN
            };

            pub(crate) fn read(text: &str) -> std::result::Result<Self, $crate::Problem> {
                Ok(Self { $units: Self::FIXED.parse(text)? })
            }
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                Self::FIXED.show(self.decimal(), f)
            }
        }

        impl std::str::FromStr for $Name {
            type Err = $crate::Error;

            fn from_str(text: &str) -> $crate::Result<Self> {
                Ok(Self::read(text)?)
            }
        }

        impl From<$Name> for String {
            fn from(number: $Name) -> Self {
                number.to_string()
            }
        }

        impl TryFrom<String> for $Name {
            type Error = $crate::Error;

            fn try_from(text: String) -> $crate::Result<Self> {
                text.parse()
            }
        }

        impl $crate::wire::Read for $Name {
            fn read(
                reader: &mut $crate::wire::Reader,
                value: &$crate::wire::Value,
            ) -> Option<Self> {
                reader.number(value, &Self::FIXED)
            }
        }
    };
}

pub(crate) use fixed;

#[cfg(test)]
mod tests;
