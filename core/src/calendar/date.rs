//! Days of the calendar, counted exactly.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use time::{Duration, Month};

use super::FinancialYear;
use crate::{
    error::{Code, Error, Problem, Result},
    text::quoted,
};

/// A day of the calendar, written `2022-07-01` in documents and `1 July 2022` for people.
///
/// Every date lies in a financial year, so the calendar years run from 1001 to 9998.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(type = "string"))]
pub struct Date {
    // INVARIANT: the calendar year is one of YEARS.
    day: time::Date,
}

const YEARS: std::ops::RangeInclusive<i32> = 1001..=9998;
const EXPECTED: &str = r#"a date of the calendar written "2022-07-01""#;

impl Date {
    /// The day with this number in a month from 1 (January) to 12 of a calendar year.
    ///
    /// # Errors
    ///
    /// [`Code::NotADate`] where the calendar has no such day, or the year is outside 1001 to 9998.
    ///
    /// ```
    /// use ics_rules::Date;
    ///
    /// let date = Date::new(2022, 7, 1)?;
    /// assert_eq!(date, "2022-07-01".parse()?);
    /// assert_eq!(date.to_string(), "1 July 2022");
    /// assert!(Date::new(2022, 2, 29).is_err());
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self> {
        let month = Month::try_from(month).ok();
        let found = month.and_then(|month| time::Date::from_calendar_date(year, month, day).ok());
        found.and_then(Self::of).ok_or_else(|| {
            let found = format!("day {day} of the month {month:?} of {year}");
            Problem::new(Code::NotADate, found, EXPECTED).into()
        })
    }

    fn of(day: time::Date) -> Option<Self> {
        YEARS.contains(&day.year()).then_some(Self { day })
    }

    /// The date as documents have it, for example `2022-07-01`.
    #[must_use]
    pub fn iso(self) -> String {
        let (year, month, day) = self.day.to_calendar_date();
        format!("{year:04}-{:02}-{day:02}", u8::from(month))
    }

    /// The day that comes this many days later.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`] after the last year of the calendar.
    ///
    /// ```
    /// use ics_rules::Date;
    ///
    /// let received: Date = "2024-06-01".parse()?;
    /// assert_eq!(received.plus_days(28)?.to_string(), "29 June 2024");
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn plus_days(self, days: u64) -> Result<Self> {
        let later = i64::try_from(days).ok().filter(|days| *days < i64::from(u32::MAX));
        let later = later.and_then(|days| self.day.checked_add(Duration::days(days)));
        later.and_then(Self::of).ok_or_else(|| {
            let expected = "a number of days that ends within the calendar";
            Problem::new(Code::OutOfRange, format!("{days} days from {self}"), expected).into()
        })
    }

    /// The same day of the month this many years later; 28 February where the year has no 29th.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`] after the last year of the calendar.
    pub fn plus_years(self, years: u16) -> Result<Self> {
        let (year, month, day) = self.day.to_calendar_date();
        let year = year + i32::from(years);
        let day = day.min(month.length(year));
        let later = time::Date::from_calendar_date(year, month, day).ok();
        later.and_then(Self::of).ok_or_else(|| {
            let expected = "a number of years that ends within the calendar";
            Problem::new(Code::OutOfRange, format!("{years} years from {self}"), expected).into()
        })
    }

    /// The last day of the last of so many months, its own the first, of one calendar year.
    pub(super) fn last_of(self, months: u8) -> Self {
        let (year, month, _) = self.day.to_calendar_date();
        let month = (1..months).fold(month, |month, _| month.next());
        let day = month.length(year);
        time::Date::from_calendar_date(year, month, day).ok().and_then(Self::of).unwrap_or(self)
    }

    /// The month of the financial year it lies in, from M1 (April).
    #[must_use]
    pub fn month(self) -> super::Month {
        let calendar = u8::from(self.day.month());
        // INVARIANT: from 1 to 12, as the calendar's month is.
        super::Month { number: if calendar > 3 { calendar - 3 } else { calendar + 9 } }
    }

    /// The financial year it lies in.
    #[must_use]
    pub fn financial_year(self) -> FinancialYear {
        let before_april = u8::from(self.day.month()) < u8::from(Month::April);
        let start = self.day.year() - i32::from(before_april);
        // INVARIANT: the year is one of YEARS, so the start is between 1000 and 9998.
        FinancialYear { start: u16::try_from(start).unwrap_or(u16::MIN) }
    }
}

fn not_a_date(text: &str) -> Error {
    Problem::new(Code::NotADate, quoted(text), EXPECTED).into()
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.day.to_calendar_date();
        f.pad(&format!("{day} {month} {year}"))
    }
}

impl FromStr for Date {
    type Err = Error;

    /// Reads `2022-07-01` and nothing else.
    fn from_str(text: &str) -> Result<Self> {
        let refused = || not_a_date(text);
        let mut parts = text.split('-');
        let (Some(year), Some(month), Some(day), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(refused());
        };
        let read = (year.parse().ok(), month.parse().ok(), day.parse().ok());
        let (Some(year), Some(month), Some(day)) = read else { return Err(refused()) };
        let date = Self::new(year, month, day).map_err(|_| refused())?;
        if date.iso() == text { Ok(date) } else { Err(refused()) }
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.iso()
    }
}

impl TryFrom<String> for Date {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

impl FinancialYear {
    /// Its first day, 1 April.
    ///
    /// # Errors
    ///
    /// [`Code::NotADate`] for the year that starts in 1000, before the first date there is.
    pub fn first_day(self) -> Result<Date> {
        Date::new(i32::from(self.start), 4, 1)
    }

    /// Its last day, 31 March.
    ///
    /// # Errors
    ///
    /// [`Code::NotADate`] for the year that ends in 9999, after the last date there is.
    pub fn last_day(self) -> Result<Date> {
        Date::new(i32::from(self.start) + 1, 3, 31)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_date_is_read_in_one_form_alone() {
        for text in ["2022-07-01", "2024-02-29", "1001-01-01", "9998-12-31"] {
            assert_eq!(date(text).iso(), text);
        }
        let wrong = [
            "2022-7-1",
            "2022-07-32",
            "2023-02-29",
            "2022-13-01",
            "2022-00-10",
            "01-07-2022",
            "2022/07/01",
            "2022-07-01T00:00",
            "+2022-07-01",
            "1000-12-31",
            "9999-01-01",
            "",
            "2022-07",
            "1 July 2022",
            "२०२२-०७-०१",
        ];
        for text in wrong {
            assert_eq!(text.parse::<Date>().unwrap_err().code(), Code::NotADate, "{text}");
        }
    }

    #[test]
    fn the_financial_year_turns_on_the_first_of_april() {
        assert_eq!(date("2022-03-31").financial_year().to_string(), "2021/22");
        assert_eq!(date("2022-04-01").financial_year().to_string(), "2022/23");
        let year = date("2022-04-01").financial_year();
        assert_eq!(year.first_day().unwrap().iso(), "2022-04-01");
        assert_eq!(year.last_day().unwrap().iso(), "2023-03-31");
    }

    #[test]
    fn years_later_is_the_same_day_or_the_last_of_its_month() {
        assert_eq!(date("2019-06-30").plus_years(5).unwrap(), date("2024-06-30"));
        assert_eq!(date("2016-02-29").plus_years(4).unwrap(), date("2020-02-29"));
        assert_eq!(date("2016-02-29").plus_years(5).unwrap(), date("2021-02-28"));
        assert_eq!(date("9998-01-01").plus_years(1).unwrap_err().code(), Code::OutOfRange);
    }

    #[test]
    fn days_end_with_the_calendar() {
        assert_eq!(date("9998-12-30").plus_days(1).unwrap(), date("9998-12-31"));
        for days in [2, 3_000_000, u64::MAX] {
            let error = date("9998-12-30").plus_days(days).unwrap_err();
            assert_eq!(error.code(), Code::OutOfRange, "{days}");
        }
    }

    proptest! {
        #[test]
        fn dates_order_as_their_text_and_are_read_as_written(days in 0_u64..3_000_000, more in 1_u64..10_000) {
            let first = date("1001-01-01").plus_days(days).unwrap();
            let later = first.plus_days(more).unwrap();
            prop_assert!(first < later && first.iso() < later.iso());
            prop_assert_eq!(date(&first.iso()), first);
        }
    }
}
