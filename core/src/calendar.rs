//! The NHS calendar: financial years, months from April, quarters, dates.

mod date;
mod rough;

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{
    error::{Code, Error, Problem, Result},
    text::quoted,
};

pub use self::{date::Date, rough::RoughDate};

/// A financial year, from 1 April to 31 March, written `2019/20`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(type = "string"))]
pub struct FinancialYear {
    // INVARIANT: four digits, and so has the year after.
    start: u16,
}

impl FinancialYear {
    /// The financial year that starts on 1 April of the calendar year `start`.
    ///
    /// # Errors
    ///
    /// [`Code::NotAYear`] outside 1000 to 9998.
    pub fn starting_in(start: u16) -> Result<Self> {
        if (1000..=9998).contains(&start) {
            Ok(Self { start })
        } else {
            Err(not_a_year(start.to_string()).into())
        }
    }

    /// The calendar year in which it starts.
    ///
    /// ```
    /// use ics_rules::FinancialYear;
    ///
    /// let year: FinancialYear = "2019-20".parse()?;
    /// assert_eq!(year, FinancialYear::starting_in(2019)?);
    /// assert_eq!(year.to_string(), "2019/20");
    /// assert!("2019/21".parse::<FinancialYear>().is_err());
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub const fn start(self) -> u16 {
        self.start
    }
}

fn not_a_year(found: String) -> Problem {
    Problem::new(Code::NotAYear, found, r#"a financial year such as "2019/20""#)
}

impl fmt::Display for FinancialYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}/{:02}", self.start, (self.start + 1) % 100))
    }
}

impl FromStr for FinancialYear {
    type Err = Error;

    /// Reads `2019/20` or `2019-20`, with any hyphen or dash; also `2019/2020` and `FY2019/20`. The
    /// second part must be the year after.
    fn from_str(text: &str) -> Result<Self> {
        let refused = || Error::from(not_a_year_text(text));
        let digits = text.strip_prefix("FY").map_or(text, |rest| rest.trim_start_matches(' '));
        let (start, end) = digits.split_once(BETWEEN_YEARS).ok_or_else(refused)?;
        let year = written_year(start).ok_or_else(refused)?;
        let after = (year.start + 1).to_string();
        let agrees = end == after || after.get(2..) == Some(end);
        if agrees { Ok(year) } else { Err(refused()) }
    }
}

/// What stands between the two parts of a year: a stroke, a hyphen, or a dash as printers set it.
const BETWEEN_YEARS: [char; 8] =
    ['/', '-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2212}'];

/// The year that starts in a calendar year of four digits.
fn written_year(text: &str) -> Option<FinancialYear> {
    let four = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    FinancialYear::starting_in(text.parse().ok().filter(|_| four)?).ok()
}

/// The refusal of a text, with the year that it may mean.
fn not_a_year_text(text: &str) -> Problem {
    let problem = not_a_year(quoted(text));
    let hint = match text.split_once(BETWEEN_YEARS) {
        None => written_year(text)
            .map(|year| format!(r#"; write "{year}" for the year that starts in April {text}"#)),
        Some((start, end)) if start.len() == 2 => written_year(&format!("20{start}"))
            .filter(|year| year.to_string().get(5..) == Some(end))
            .map(|year| format!(r#"; did you mean "{year}"?"#)),
        Some(_) => None,
    };
    Problem { expected: format!("{}{}", problem.expected, hint.unwrap_or_default()), ..problem }
}

impl From<FinancialYear> for String {
    fn from(year: FinancialYear) -> Self {
        year.to_string()
    }
}

impl TryFrom<String> for FinancialYear {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

/// A month of the financial year, from M1 (April) to M12 (March).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "u8", try_from = "u8")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(type = "number"))]
pub struct Month {
    // INVARIANT: from 1 to 12.
    number: u8,
}

impl Month {
    /// April, the first month.
    pub const FIRST: Self = Self { number: 1 };

    /// March, the last month.
    pub const LAST: Self = Self { number: 12 };

    /// The month with this number; April is 1.
    ///
    /// # Errors
    ///
    /// [`Code::NotAMonth`] outside 1 to 12.
    pub fn new(number: u8) -> Result<Self> {
        if (1..=12).contains(&number) {
            Ok(Self { number })
        } else {
            Err(Self::problem(number.to_string()).into())
        }
    }

    pub(crate) fn problem(found: impl Into<String>) -> Problem {
        Problem::new(Code::NotAMonth, found, "a month from 1 (April) to 12 (March)")
    }

    /// The number of the month, which is also how many months have passed at its end.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.number
    }

    /// How many months of the year come after it.
    #[must_use]
    pub const fn remaining(self) -> u8 {
        12 - self.number
    }

    /// The name of the calendar month.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self.number {
            1 => "April",
            2 => "May",
            3 => "June",
            4 => "July",
            5 => "August",
            6 => "September",
            7 => "October",
            8 => "November",
            9 => "December",
            10 => "January",
            11 => "February",
            _ => "March",
        }
    }

    /// The quarter it belongs to.
    #[must_use]
    pub const fn quarter(self) -> Quarter {
        match self.number {
            1..=3 => Quarter::Q1,
            4..=6 => Quarter::Q2,
            7..=9 => Quarter::Q3,
            _ => Quarter::Q4,
        }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("M{}", self.number))
    }
}

impl FromStr for Month {
    type Err = Error;

    /// Reads `M6`, `M06` or `6`.
    fn from_str(text: &str) -> Result<Self> {
        let digits = text.strip_prefix('M').unwrap_or(text);
        let plain =
            !digits.is_empty() && digits.len() <= 2 && digits.bytes().all(|b| b.is_ascii_digit());
        let number = if plain { digits.parse().ok() } else { None };
        number
            .and_then(|number| Self::new(number).ok())
            .ok_or_else(|| Self::problem(quoted(text)).into())
    }
}

impl From<Month> for u8 {
    fn from(month: Month) -> Self {
        month.number
    }
}

impl TryFrom<u8> for Month {
    type Error = Error;

    fn try_from(number: u8) -> Result<Self> {
        Self::new(number)
    }
}

/// A quarter of the financial year; Q1 is April to June.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub enum Quarter {
    /// April to June.
    Q1,
    /// July to September.
    Q2,
    /// October to December.
    Q3,
    /// January to March.
    Q4,
}

impl Quarter {
    /// The four quarters, in order.
    pub const ALL: [Self; 4] = [Self::Q1, Self::Q2, Self::Q3, Self::Q4];

    /// The quarter as documents have it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Q1 => "Q1",
            Self::Q2 => "Q2",
            Self::Q3 => "Q3",
            Self::Q4 => "Q4",
        }
    }

    /// The quarter after it; none after the last.
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::Q1 => Some(Self::Q2),
            Self::Q2 => Some(Self::Q3),
            Self::Q3 => Some(Self::Q4),
            Self::Q4 => None,
        }
    }

    /// Its last month: the month whose cumulative figures are the quarter's.
    #[must_use]
    pub const fn last_month(self) -> Month {
        let number = match self {
            Self::Q1 => 3,
            Self::Q2 => 6,
            Self::Q3 => 9,
            Self::Q4 => 12,
        };
        Month { number }
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Quarter {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let known = Self::ALL.into_iter().find(|quarter| quarter.as_str() == text);
        known.ok_or_else(|| crate::wire::unknown_word(text, &Self::ALL.map(Self::as_str)).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<u16>) {
        let read = text.parse::<FinancialYear>().ok().map(FinancialYear::start);
        assert_eq!(read, expected, "{text}");
    }

    #[test]
    fn a_year_is_read_when_both_parts_agree() {
        check("2019/20", Some(2019));
        check("2019-20", Some(2019));
        for text in [
            "2019\u{2013}20",
            "2019\u{2011}20",
            "2019/2020",
            "2019-2020",
            "FY2019/20",
            "FY 2019-20",
        ] {
            check(text, Some(2019));
        }
        check("1999/00", Some(1999));
        check("1999/2000", Some(1999));
        check("2099/00", Some(2099));
        check("9998/99", Some(9998));
        for text in [
            "2019/21",
            "2019",
            "19/20",
            "2019/2021",
            "2019 /20",
            "FY2019",
            "20192020",
            "9999/00",
            "/20",
            "٢٠١٩/20",
            "",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn a_year_that_may_be_meant_is_suggested() {
        let expected = |text: &str| text.parse::<FinancialYear>().unwrap_err().to_string();
        assert!(
            expected("2019").contains(r#"write "2019/20" for the year that starts in April 2019"#)
        );
        assert!(expected("19/20").contains(r#"did you mean "2019/20"?"#));
    }

    #[test]
    fn months_run_from_april_to_march() {
        assert_eq!(Month::new(1).unwrap().name(), "April");
        assert_eq!(Month::LAST.name(), "March");
        assert_eq!("M06".parse::<Month>().unwrap().number(), 6);
        for text in ["0", "13", "M13", "M", "+6", "June", "006"] {
            assert_eq!(text.parse::<Month>().unwrap_err().code(), Code::NotAMonth, "{text}");
        }
    }

    #[test]
    fn quarters_follow_one_another_and_are_written_as_they_are_read() {
        for (quarter, next) in Quarter::ALL.iter().zip(Quarter::ALL.iter().skip(1)) {
            assert_eq!(quarter.next(), Some(*next));
            assert_eq!(quarter.to_string().parse(), Ok(*quarter));
        }
        assert_eq!(Quarter::Q4.next(), None);
        assert_eq!("q1".parse::<Quarter>().unwrap_err().code(), Code::UnknownValue);
    }

    #[test]
    fn a_quarter_ends_with_its_last_month() {
        for number in 1..=12 {
            let quarter = Month::new(number).unwrap().quarter();
            assert!(quarter.last_month().number() >= number);
            assert_eq!(quarter.last_month().quarter(), quarter);
        }
    }
}
