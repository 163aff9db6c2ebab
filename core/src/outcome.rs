//! What a question is answered with: an answer, or a refusal that names its reason.

use std::{fmt, marker::PhantomData};

use ics_rules_macros::record;
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use crate::{
    calendar::{Date, FinancialYear, RoughDate},
    error::Result,
    wire::Value,
};

/// The outcome of a rule.
///
/// Refusal is a value: where an input is missing the outcome names it, and where the year has no
/// such rule the outcome names the years that do. There is never a number built on a gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", content = "value", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub enum Outcome<T> {
    /// The answer.
    Answer(T),
    /// The question cannot be answered from what was given.
    CannotTell(CannotTell),
    /// The year's rules have nothing of the kind.
    NotInForce(NotInForce),
}

/// Why a question cannot be answered from what was given.
#[record(refusal)]
pub struct CannotTell {
    /// Each missing input by its place in the document, for example `returns: 03N at M6`.
    pub missing: Vec<String>,
    /// What the missing inputs are needed for, in words.
    pub because: String,
}

/// A rule that the year, or the day that was asked about, does not have.
#[record(refusal)]
pub struct NotInForce {
    /// What was asked for, in words.
    pub rule: String,
    /// The years of this library that have it, without the year of a day on which it was not in
    /// force.
    pub years: Vec<FinancialYear>,
    /// Its first day, where the day that was asked about is before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<RoughDate>,
    /// Its last day, where the day that was asked about is after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<RoughDate>,
}

#[cfg(feature = "python")]
impl CannotTell {
    fn shown(&self) -> String {
        format!("{} (missing: {})", self.because, self.missing.join(", "))
    }
}

impl NotInForce {
    #[cfg(feature = "python")]
    fn shown(&self) -> String {
        self.rule.clone()
    }

    /// The refusal of what a year does not have.
    pub(crate) fn in_year(rule: impl Into<String>, years: Vec<FinancialYear>) -> Self {
        Self { rule: rule.into(), years, from: None, until: None }
    }

    /// The refusal of what was not in force on a day, although it may have been within that year.
    pub(crate) fn on(
        date: Date,
        rule: impl Into<String>,
        years: Vec<FinancialYear>,
        (from, until): (Option<RoughDate>, Option<RoughDate>),
    ) -> Self {
        let years = years.into_iter().filter(|year| *year != date.financial_year());
        Self {
            rule: rule.into(),
            years: years.collect(),
            from: from.filter(|from| date < from.first()),
            until: until.filter(|until| until.last() < date),
        }
    }
}

impl<T> Outcome<T> {
    /// A refusal that names the missing inputs.
    pub(crate) fn cannot_tell(
        missing: impl IntoIterator<Item = impl Into<String>>,
        because: impl Into<String>,
    ) -> Self {
        let missing = missing.into_iter().map(Into::into).collect();
        Self::CannotTell(CannotTell { missing, because: because.into() })
    }

    /// The answer, if there is one.
    pub const fn answer(&self) -> Option<&T> {
        match self {
            Self::Answer(answer) => Some(answer),
            Self::CannotTell(_) | Self::NotInForce(_) => None,
        }
    }

    /// The same outcome with a borrowed answer.
    pub fn as_ref(&self) -> Outcome<&T> {
        match self {
            Self::Answer(answer) => Outcome::Answer(answer),
            Self::CannotTell(refusal) => Outcome::CannotTell(refusal.clone()),
            Self::NotInForce(refusal) => Outcome::NotInForce(refusal.clone()),
        }
    }

    /// The same outcome with its missing inputs named by their place in a document.
    pub(crate) fn placed(mut self, place: &str) -> Self {
        if let Self::CannotTell(refusal) = &mut self {
            refusal.missing.iter_mut().for_each(|name| *name = format!("{place}.{name}"));
        }
        self
    }

    /// The outcome of a question that depends on this answer; a refusal stays the refusal it is.
    pub fn and_then<U>(self, next: impl FnOnce(T) -> Outcome<U>) -> Outcome<U> {
        match self {
            Self::Answer(answer) => next(answer),
            Self::CannotTell(refusal) => Outcome::CannotTell(refusal),
            Self::NotInForce(refusal) => Outcome::NotInForce(refusal),
        }
    }

    /// As [`Outcome::and_then`], for a question that may also fail.
    ///
    /// # Errors
    ///
    /// Those of `next`.
    pub fn try_and_then<U>(self, next: impl FnOnce(T) -> Result<Outcome<U>>) -> Result<Outcome<U>> {
        match self {
            Self::Answer(answer) => next(answer),
            Self::CannotTell(refusal) => Ok(Outcome::CannotTell(refusal)),
            Self::NotInForce(refusal) => Ok(Outcome::NotInForce(refusal)),
        }
    }

    /// The outcome with its answer turned into another.
    pub fn map<U>(self, turn: impl FnOnce(T) -> U) -> Outcome<U> {
        self.and_then(|answer| Outcome::Answer(turn(answer)))
    }
}

/// Which kind of outcome JSON has.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Answer,
    CannotTell,
    NotInForce,
}

// By hand, as the derive reads each answer in two ways: as it comes, and from serde's own buffer.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Outcome<T> {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_struct("Outcome", &["outcome", "value"], Told(PhantomData))
    }
}

struct Told<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Told<T> {
    type Value = Outcome<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an outcome and its value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut fields: A) -> Result<Outcome<T>, A::Error> {
        let kind = fields.next_element()?.ok_or_else(|| A::Error::missing_field("outcome"))?;
        let told = match kind {
            Kind::Answer => fields.next_element()?.map(Outcome::Answer),
            Kind::CannotTell => fields.next_element()?.map(Outcome::CannotTell),
            Kind::NotInForce => fields.next_element()?.map(Outcome::NotInForce),
        };
        told.ok_or_else(|| A::Error::missing_field("value"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Outcome<T>, A::Error> {
        let (mut kind, mut early, mut told) = (None, None, None);
        while let Some(field) = fields.next_key::<String>()? {
            match (field.as_str(), kind) {
                ("outcome", None) => kind = Some(fields.next_value()?),
                ("value", None) => early = Some(fields.next_value::<Value>()?),
                ("value", Some(kind)) => {
                    told = Some(match kind {
                        Kind::Answer => Outcome::Answer(fields.next_value()?),
                        Kind::CannotTell => Outcome::CannotTell(fields.next_value()?),
                        Kind::NotInForce => Outcome::NotInForce(fields.next_value()?),
                    });
                }
                _ => drop(fields.next_value::<IgnoredAny>()?),
            }
        }
        let early = kind.zip(early).map(|(kind, value)| match kind {
            Kind::Answer => T::deserialize(value).map(Outcome::Answer),
            Kind::CannotTell => CannotTell::deserialize(value).map(Outcome::CannotTell),
            Kind::NotInForce => NotInForce::deserialize(value).map(Outcome::NotInForce),
        });
        match (told, early) {
            (Some(told), _) => Ok(told),
            (None, Some(early)) => early.map_err(A::Error::custom),
            (None, None) if kind.is_none() => Err(A::Error::missing_field("outcome")),
            (None, None) => Err(A::Error::missing_field("value")),
        }
    }
}

impl<T> From<NotInForce> for Outcome<T> {
    fn from(refusal: NotInForce) -> Self {
        Self::NotInForce(refusal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outcome_is_read_back_whatever_the_order_of_its_fields() {
        for (json, outcome) in [
            (r#"{"outcome":"answer","value":3}"#, Outcome::Answer(3_u8)),
            (r#"{"value":3,"outcome":"answer"}"#, Outcome::Answer(3)),
            (
                r#"{"value":{"missing":["a"],"because":"b"},"outcome":"cannot_tell"}"#,
                Outcome::cannot_tell(["a"], "b"),
            ),
        ] {
            assert_eq!(serde_json::from_str::<Outcome<u8>>(json).unwrap(), outcome, "{json}");
            assert_eq!(crate::wire::from_json::<Outcome<u8>>(json).unwrap(), outcome, "{json}");
        }
    }

    #[test]
    fn what_is_no_outcome_is_refused() {
        for (json, why) in [
            ("{}", "missing field `outcome`"),
            (r#"{"outcome":"answer"}"#, "missing field `value`"),
            (r#"{"outcome":"guess","value":3}"#, "unknown variant `guess`"),
            (r#"{"outcome":"answer","value":"3"}"#, "invalid type"),
            (r#"{"value":"3","outcome":"answer"}"#, "invalid type"),
            ("[]", "a list of 0 items"),
        ] {
            let error = crate::wire::from_json::<Outcome<u8>>(json).unwrap_err();
            assert!(error.to_string().contains(why), "{json}: {error}");
        }
    }
}
