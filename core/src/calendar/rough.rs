//! Dates as a source gives them: to the day, or only to the month or the year.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::Date;
use crate::{
    error::{Code, Error, Problem, Result},
    text::quoted,
};

/// A date as a source gives it: a day, a month or a year, written `2022-07-01`, `2022-07` or `2022`.
///
/// For people it is `1 July 2022`, `July 2022` or `2022`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(type = "string"))]
pub struct RoughDate {
    first: Date,
    known: Known,
}

/// How far a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Known {
    Day,
    Month,
    Year,
}

impl RoughDate {
    /// The first day it may mean.
    ///
    /// ```
    /// use ics_rules::RoughDate;
    ///
    /// let month: RoughDate = "2023-04".parse()?;
    /// assert_eq!(month.to_string(), "April 2023");
    /// assert_eq!(month.first().to_string(), "1 April 2023");
    /// assert_eq!(month.last().to_string(), "30 April 2023");
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub const fn first(self) -> Date {
        self.first
    }

    /// The last day it may mean.
    #[must_use]
    pub fn last(self) -> Date {
        match self.known {
            Known::Day => self.first,
            Known::Month => self.first.last_of(1),
            Known::Year => self.first.last_of(12),
        }
    }

    /// Whether a day is one that it may mean and the source does not say which.
    #[must_use]
    pub fn is_unsettled_on(self, date: Date) -> bool {
        self.known != Known::Day && self.first <= date && date <= self.last()
    }

    /// The date as documents have it.
    #[must_use]
    pub fn iso(self) -> String {
        let length = match self.known {
            Known::Day => "2022-07-01".len(),
            Known::Month => "2022-07".len(),
            Known::Year => "2022".len(),
        };
        self.first.iso().chars().take(length).collect()
    }
}

impl fmt::Display for RoughDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.first.to_string();
        let leave_out = match self.known {
            Known::Day => 0,
            Known::Month => 1,
            Known::Year => 2,
        };
        f.pad(&day.split(' ').skip(leave_out).collect::<Vec<_>>().join(" "))
    }
}

impl FromStr for RoughDate {
    type Err = Error;

    /// Reads `2022-07-01`, `2022-07` or `2022`.
    fn from_str(text: &str) -> Result<Self> {
        let (known, whole) = match text.split('-').count() {
            1 => (Known::Year, format!("{text}-01-01")),
            2 => (Known::Month, format!("{text}-01")),
            _ => (Known::Day, text.to_owned()),
        };
        whole.parse().map(|first| Self { first, known }).map_err(|_| {
            let expected =
                r#"a date, a month or a year, written "2022-07-01", "2022-07" or "2022""#;
            Problem::new(Code::NotADate, quoted(text), expected).into()
        })
    }
}

impl From<RoughDate> for String {
    fn from(date: RoughDate) -> Self {
        date.iso()
    }
}

impl TryFrom<String> for RoughDate {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rough(text: &str) -> RoughDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_rough_date_means_the_days_of_its_month_or_year() {
        for (text, shown, first, last) in [
            ("2022-07-01", "1 July 2022", "2022-07-01", "2022-07-01"),
            ("2024-02", "February 2024", "2024-02-01", "2024-02-29"),
            ("2013", "2013", "2013-01-01", "2013-12-31"),
        ] {
            let date = rough(text);
            assert_eq!((date.to_string().as_str(), date.iso().as_str()), (shown, text));
            let days = (date.first().iso(), date.last().iso());
            assert_eq!(days, (first.to_owned(), last.to_owned()));
        }
        for text in ["", "2022-13", "2022-7", "22", "2022-07-01-01", "July 2022"] {
            assert_eq!(text.parse::<RoughDate>().unwrap_err().code(), Code::NotADate, "{text}");
        }
    }

    #[test]
    fn only_the_days_of_a_rough_date_are_unsettled() {
        let april = rough("2023-04");
        let unsettled = |text: &str| april.is_unsettled_on(text.parse().unwrap());
        assert!(unsettled("2023-04-01") && unsettled("2023-04-30"));
        assert!(!unsettled("2023-03-31") && !unsettled("2023-05-01"));
        let day = rough("2022-07-01");
        assert!(!day.is_unsettled_on(day.first()));
    }
}
