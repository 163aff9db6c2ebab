//! The questions of this room as documents, for callers in other languages.

use std::collections::{BTreeMap, BTreeSet};

use super::{Account, Allocation, Bounds, Claim, Split, Transfer, Weight, allocate, settle, split};
use crate::{
    error::{Code, Error, Problem, Result},
    money::Money,
    organisation::OdsCode,
    share::Share,
    text::quoted,
    wire::document,
};

document! {
    /// An amount, and in what proportion and within what bounds organisations share it.
    pub struct AllocationQuestion {
        /// The amount.
        pub amount: Money,
        /// What each part is in proportion to, by organisation code.
        pub weights: BTreeMap<OdsCode, Weight>,
        /// The most that the size of a part may be.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub at_most: BTreeMap<OdsCode, Money>,
        /// The least that the size of a part may be.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub at_least: BTreeMap<OdsCode, Money>,
    }
}

document! {
    /// An organisation's amount, and the share of it that counts in each system.
    pub struct SplitQuestion {
        /// The amount.
        pub amount: Money,
        /// The shares by system code; they sum to at most 1.
        pub shares: BTreeMap<OdsCode, Share>,
    }
}

document! {
    /// What everybody is owed: received positive, paid negative, in sum nothing.
    pub struct SettlementQuestion {
        /// The nets by account.
        pub nets: BTreeMap<Account, Money>,
    }
}

impl AllocationQuestion {
    /// The answer of [`allocate`].
    ///
    /// # Errors
    ///
    /// As [`allocate`], and [`Code::UnknownCode`] for a bound of an organisation without a weight.
    ///
    /// ```
    /// use ics_rules::{Code, allocation::AllocationQuestion, wire::Document};
    ///
    /// let question = AllocationQuestion::from_json(
    ///     r#"{ "amount": "-4000.01", "weights": { "RHQ": 2, "RXF": 1 }, "at_most": { "RHQ": 1000 } }"#,
    /// )?;
    /// assert_eq!(question.answer()?.parts[1].amount.to_string(), "-3000.01");
    ///
    /// let inexact = AllocationQuestion::from_json(r#"{ "amount": 1, "weights": { "RHQ": 0.5 } }"#);
    /// assert_eq!(inexact.unwrap_err().problems()[0].path, "weights.RHQ");
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn answer(&self) -> Result<Allocation> {
        let bounded = [("at_most", &self.at_most), ("at_least", &self.at_least)];
        let bounded = bounded
            .into_iter()
            .flat_map(|(field, bounds)| bounds.keys().map(move |code| (field, code)));
        let known: BTreeSet<_> = self.weights.keys().collect();
        let strangers = bounded.filter(|(_, code)| !known.contains(code)).map(|(field, code)| {
            let found = quoted(code.as_str());
            Problem::new(Code::UnknownCode, found, "the code of an organisation with a weight")
                .at(format!("{field}.{code}"))
        });
        if let Some(error) = Error::from_problems(strangers.collect()) {
            return Err(error);
        }
        let claims = self.weights.iter().map(|(code, weight)| Claim {
            code: code.clone(),
            weight: *weight,
            bounds: Bounds {
                at_least: self.at_least.get(code).copied().unwrap_or_default(),
                at_most: self.at_most.get(code).copied(),
            },
        });
        let answer = allocate(self.amount, &claims.collect::<Vec<_>>());
        answer.map_err(|error| error.relocated(in_question))
    }
}

/// Where the question has what a problem of [`allocate`] says of its claims.
fn in_question(problem: &Problem) -> String {
    let claim = problem.path.strip_prefix("claims").unwrap_or_default();
    match (claim.strip_suffix(".bounds"), problem.code) {
        (Some(code), _) => format!("at_most{code}"),
        (None, Code::LimitsCannotHold) => "at_least".to_owned(),
        (None, _) => format!("weights{claim}"),
    }
}

impl SplitQuestion {
    /// The answer of [`split`].
    ///
    /// # Errors
    ///
    /// As [`split`].
    pub fn answer(&self) -> Result<Split> {
        split(self.amount, &self.shares)
    }
}

impl SettlementQuestion {
    /// The answer of [`settle`].
    ///
    /// # Errors
    ///
    /// As [`settle`].
    pub fn answer(&self) -> Result<Vec<Transfer>> {
        settle(&self.nets)
    }
}
