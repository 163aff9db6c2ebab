//! The unit a published figure is in.

use std::{fmt, str::FromStr};

use ics_rules::{Code, Problem};
use serde::{Deserialize, Serialize};

use crate::{
    error::{Error, Result, problem},
    figure::Figure,
    text::quoted,
};

/// The unit of a row's figures.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Unit {
    /// Pounds, written `GBP`.
    Pounds,
    /// Thousands of pounds, written `GBP k`.
    Thousands,
    /// Millions of pounds, written `GBP m`.
    Millions,
    /// Billions of pounds, written `GBP bn`.
    Billions,
    /// Per cent, written `%`.
    PerCent,
    /// What is counted, in the publisher's words.
    Counted(String),
}

const NAMED: [&str; 5] = ["GBP", "GBP k", "GBP m", "GBP bn", "%"];

impl Unit {
    /// Reads a unit; only a row that counts something may name what it counts.
    pub(crate) fn read(text: &str, may_count: bool) -> Result<Self, Problem> {
        if let Some(unit) = Self::named(text) {
            return Ok(unit);
        }
        let expected = || {
            let list = NAMED.map(|unit| format!("`{unit}`")).join(", ");
            let counted = if may_count { ", or what is counted, in words" } else { "" };
            let near = NAMED.iter().find(|unit| compact(unit) == compact(text));
            let hint = near.map(|near| format!("; did you mean `{near}`?"));
            format!("one of {list}{counted}{}", hint.unwrap_or_default())
        };
        if text.is_empty() {
            return Err(problem(Code::MissingField, "nothing", expected()));
        }
        let money = text.to_uppercase().starts_with("GBP") || text.contains('£');
        let word = text.starts_with(char::is_alphabetic) && text.trim() == text;
        if may_count && word && !money && !text.contains("://") && Figure::read(text).is_err() {
            return Ok(Self::Counted(text.to_owned()));
        }
        Err(problem(Code::UnknownValue, quoted(text), expected()))
    }

    fn named(text: &str) -> Option<Self> {
        match text {
            "GBP" => Some(Self::Pounds),
            "GBP k" => Some(Self::Thousands),
            "GBP m" => Some(Self::Millions),
            "GBP bn" => Some(Self::Billions),
            "%" => Some(Self::PerCent),
            _ => None,
        }
    }

    /// The power of ten that turns the unit into its base unit.
    pub(crate) const fn exponent(&self) -> u32 {
        match self {
            Self::Pounds | Self::PerCent | Self::Counted(_) => 0,
            Self::Thousands => 3,
            Self::Millions => 6,
            Self::Billions => 9,
        }
    }

    /// Whether figures in the two units can be added.
    pub(crate) fn adds_to(&self, other: &Self) -> bool {
        let money = |unit: &Self| !matches!(unit, Self::PerCent | Self::Counted(_));
        self == other || money(self) && money(other)
    }
}

/// A unit as hurried hands write it.
fn compact(text: &str) -> String {
    text.to_lowercase().replace('£', "gbp").replace(' ', "")
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Pounds => "GBP",
            Self::Thousands => "GBP k",
            Self::Millions => "GBP m",
            Self::Billions => "GBP bn",
            Self::PerCent => "%",
            Self::Counted(what) => what,
        })
    }
}

impl FromStr for Unit {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Ok(Self::read(text, true)?)
    }
}

impl From<Unit> for String {
    fn from(unit: Unit) -> Self {
        unit.to_string()
    }
}

impl TryFrom<String> for Unit {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_of_money_are_a_closed_list_and_counts_name_what_they_count() {
        for text in NAMED {
            assert_eq!(Unit::read(text, false).unwrap().to_string(), text);
        }
        for text in ["systems", "whole-time equivalents", "times"] {
            assert_eq!(Unit::read(text, true), Ok(Unit::Counted(text.to_owned())));
            assert_eq!(Unit::read(text, false).unwrap_err().code, Code::UnknownValue);
        }
        for text in ["GBPm", "gbp m", "£m", "12", "nan ", " systems", "https://a.b/", "a://b"] {
            assert_eq!(Unit::read(text, true).unwrap_err().code, Code::UnknownValue, "{text}");
        }
        assert_eq!(Unit::read("", true).unwrap_err().code, Code::MissingField);
        for text in ["GBPm", "gbp m", "£m"] {
            let slip = Unit::read(text, false).unwrap_err();
            assert!(slip.expected.ends_with("did you mean `GBP m`?"), "{slip}");
        }
    }
}
