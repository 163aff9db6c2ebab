//! How large something may be: an amount, or a share of a base.

use serde::{Deserialize, Serialize};

use crate::{
    error::{Code, Problem},
    money::Money,
    share::Share,
    wire::{Read, Reader, Value, document},
};

document! {
    /// A size in several terms, of which the smallest holds.
    pub struct SizeTerms {
        /// An amount, zero or more.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub amount: Option<Money>,
        /// A share of turnover, to the nearest penny.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub share_of_turnover: Option<Share>,
        /// A share of allocation, to the nearest penny.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub share_of_allocation: Option<Share>,
    }
}

/// How large something may be: an amount, or terms of which the smallest holds.
///
/// In a document it is an amount, `"5000000"`, or an object, `{ "share_of_turnover": "0.01" }`. A
/// share is of the member's own base where the size is a member's, and of all members' together
/// where it is the system's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Size {
    /// An amount, zero or more.
    Amount(Money),
    /// Terms of which the smallest holds.
    Terms(SizeTerms),
}

impl Read for Size {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        match value {
            Value::Object(_) => Read::read(reader, value).map(Self::Terms),
            value => Read::read(reader, value).map(Self::Amount),
        }
    }
}

impl Size {
    /// It as terms.
    #[must_use]
    pub const fn terms(&self) -> SizeTerms {
        match self {
            Self::Amount(amount) => SizeTerms {
                amount: Some(*amount),
                share_of_turnover: None,
                share_of_allocation: None,
            },
            Self::Terms(SizeTerms { amount, share_of_turnover, share_of_allocation }) => {
                SizeTerms {
                    amount: *amount,
                    share_of_turnover: *share_of_turnover,
                    share_of_allocation: *share_of_allocation,
                }
            }
        }
    }
}

/// The bases that a size may be a share of, where they are known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bases {
    pub(super) turnover: Option<Money>,
    pub(super) allocation: Option<Money>,
}

impl SizeTerms {
    /// Each term with the name of its field; an amount is missing where its base is.
    fn amounts(&self, bases: Bases) -> impl Iterator<Item = (&'static str, Option<Money>)> {
        let of = |share: Option<Share>, base: Option<Money>| {
            share.map(|share| base.map(|base| share.of(base)))
        };
        let terms = [
            ("amount", self.amount.map(Some)),
            ("share_of_turnover", of(self.share_of_turnover, bases.turnover)),
            ("share_of_allocation", of(self.share_of_allocation, bases.allocation)),
        ];
        terms.into_iter().filter_map(|(field, amount)| Some((field, amount?)))
    }

    /// The smallest of the terms; none where there are none, or their bases are not known.
    pub(super) fn smallest(&self, bases: Bases) -> Option<Money> {
        self.amounts(bases).filter_map(|(_, amount)| amount).min()
    }

    /// What is wrong with the terms, with paths that start at them. `whose` is whose base a share is
    /// of.
    pub(super) fn problems(&self, bases: Bases, whose: &str) -> Vec<Problem> {
        let mut terms = self.amounts(bases).peekable();
        if terms.peek().is_none() {
            let expected = "an amount, a share of turnover or a share of allocation";
            return vec![Problem::new(Code::LimitsCannotHold, "no amount and no share", expected)];
        }
        let wrong = |(field, amount): (&str, Option<Money>)| {
            let problem = match amount {
                None => {
                    let base = field.trim_start_matches("share_of_");
                    let expected = format!("the {base} of {whose}");
                    Problem::new(Code::MissingField, "nothing to take a share of", expected)
                }
                Some(amount) if amount.is_negative() => {
                    let found = amount.to_string();
                    Problem::new(Code::LimitsCannotHold, found, "an amount of zero or more")
                }
                Some(_) => return None,
            };
            Some(problem.at(field))
        };
        terms.filter_map(wrong).collect()
    }
}
