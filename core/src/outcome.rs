//! What a question is answered with: an answer, or a refusal that names its reason.

use serde::{Deserialize, Serialize};

use crate::{calendar::FinancialYear, error::Result};

/// The outcome of a rule.
///
/// Refusal is a value: where an input is missing the outcome names it, and where the year has no
/// such rule the outcome names the years that do. There is never a number built on a gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct CannotTell {
    /// Each missing input by its place in the document, for example `returns: 03N at M6`.
    pub missing: Vec<String>,
    /// What the missing inputs are needed for, in words.
    pub because: String,
}

/// A rule that the year does not have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct NotInForce {
    /// What was asked for, in words.
    pub rule: String,
    /// The years of this library that have it.
    pub years: Vec<FinancialYear>,
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

impl<T> From<NotInForce> for Outcome<T> {
    fn from(refusal: NotInForce) -> Self {
        Self::NotInForce(refusal)
    }
}
