//! The value of a rule in the type that a room needs. An overlay may have left another; the error
//! then names the rule.

use std::str::FromStr;

use super::{Parameter, Rule};
use crate::{
    calendar::{Month, Quarter},
    error::{Error, Result},
    money::Money,
    share::Share,
};

impl Rule {
    /// The value as a share.
    pub(crate) fn share(&self) -> Result<Share> {
        self.parsed(self.word().unwrap_or_default())
    }

    /// The value as an amount in pounds.
    pub(crate) fn pounds(&self) -> Result<Money> {
        self.parsed(self.word().unwrap_or_default())
    }

    /// The value as a month of the year.
    pub(crate) fn month(&self) -> Result<Month> {
        self.parsed(&self.count())
    }

    /// The value as a quarter of the year.
    pub(crate) fn quarter(&self) -> Result<Quarter> {
        self.parsed(&format!("Q{}", self.count()))
    }

    /// The value as a word of a closed list.
    pub(crate) fn choice<T: FromStr<Err = Error>>(&self) -> Result<T> {
        self.parsed(self.word().unwrap_or_default())
    }

    /// The values of a list.
    pub(crate) fn each<T: FromStr<Err = Error>>(&self) -> Result<Vec<T>> {
        self.words().iter().map(|word| self.parsed(word)).collect()
    }

    fn count(&self) -> String {
        match self.value {
            Some(Parameter::Count(count)) => count.to_string(),
            _ => String::new(),
        }
    }

    fn parsed<T: FromStr<Err = Error>>(&self, text: &str) -> Result<T> {
        let place = |_: &_| format!("rule.{:?}.value", self.id.as_str());
        text.parse().map_err(|error: Error| error.relocated(place))
    }
}
