//! Months as people write them: numbers, names, dates. What can mean one month of the year is read.

use crate::{
    calendar::{Date, FinancialYear, Month},
    error::{Code, Problem},
    text::quoted,
    wire::Value,
};

const NAMES: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
/// What stands before the number of a month.
const BEFORE_A_NUMBER: [&str; 7] = ["months", "month", "mths", "mth", "period", "m", "p"];
const EXPECTED: &str = "a month from 1 (April) to 12 (March)";
/// The day that spreadsheets count from, as they count: their 1900 has a 29 February.
const FIRST_OF_SHEETS: &str = "1899-12-30";

/// A calendar month, with its year where it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Named {
    month: u8,
    year: Option<u16>,
}

/// The month that a cell means in a year; without a year, only what needs none.
pub(crate) fn month(cell: &Value, year: Option<FinancialYear>) -> Result<Month, Problem> {
    let (found, text) = match cell {
        Value::Text(text) => (quoted(text), super::seen(text)),
        Value::Whole(number) => (number.to_string(), number.to_string()),
        Value::Inexact(number) => (number.clone(), super::written_out(number).unwrap_or_default()),
        other => return Err(Problem::new(Code::WrongType, other.shown(), EXPECTED)),
    };
    let text = super::without_idle_zeros(&text).to_owned();
    let refused = |expected: String| Problem::new(Code::NotAMonth, found.clone(), expected);
    if let Some(number) = numbered(&text).or_else(|| counted(&text)) {
        return Month::new(number).map_err(|_| refused(EXPECTED.to_owned()));
    }
    if let Some(of_sheet) = of_sheet(&text, year) {
        return Ok(of_sheet);
    }
    if let Some(reason) = of_six_digits(&text) {
        return Err(refused(format!("{EXPECTED}; {reason}")));
    }
    let meant: Vec<Named> = meanings(&text);
    let inside: Vec<Month> = meant.iter().filter_map(|named| named.in_year(year)).collect();
    match (inside.as_slice(), meant.as_slice()) {
        ([month], _) => Ok(*month),
        ([first, rest @ ..], _) if rest.iter().all(|month| month == first) => Ok(*first),
        ([first, second, ..], _) => Err(refused(format!(
            "{EXPECTED}; it may mean {} or {}: write the name of the month",
            first.name(),
            second.name()
        ))),
        ([], [named, ..]) => Err(refused(named.outside(year))),
        ([], []) => Err(refused(format!("{EXPECTED}, its name, or a date in it"))),
    }
}

/// The month of a number or of words such as `M6`, `P06` and `Month 6`.
fn numbered(text: &str) -> Option<u8> {
    let lower = text.to_lowercase();
    let after = BEFORE_A_NUMBER.iter().find_map(|word| lower.strip_prefix(word));
    let digits = after.map_or(lower.as_str(), |rest| rest.trim_start_matches([' ', '.', '-', ':']));
    let plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    // More digits are no month and no date either, unless they are told as one below.
    if plain { digits.parse().ok() } else { None }
}

/// A number that can be no date: beyond twelve, and of at most three digits.
fn counted(text: &str) -> Option<u8> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let short = !digits.is_empty() && digits.len() <= 3;
    (short && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(0)
}

/// The month of a day as spreadsheets count days, where that day is in the year.
fn of_sheet(text: &str, year: Option<FinancialYear>) -> Option<Month> {
    let days: u64 = text.parse().ok().filter(|_| text.len() == "43738".len())?;
    let date = FIRST_OF_SHEETS.parse::<Date>().ok()?.plus_days(days).ok()?;
    named_of(&date.iso())?.in_year(Some(year?))
}

/// Why a year and a number written as one are no month.
fn of_six_digits(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|letter| !['/', '.', ' '].contains(letter)).collect();
    let whole = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let (year, number) = match text.split_once('/') {
        Some((number, year)) if number.len() <= 2 => (year, number),
        Some((year, number)) => (year, number),
        None if whole => digits.split_at_checked(4)?,
        None => return None,
    };
    let number: u8 = number.parse().ok().filter(|number| (1..=12).contains(number))?;
    let four = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let name = NAMES.get(usize::from(number.checked_sub(1)?)).filter(|_| four)?;
    let name = capitalised(name);
    let period = Month::new(number).ok()?;
    Some(format!(
        "it may mean {name} {year} or month {number}, which is {}: write which",
        period.name()
    ))
}

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

impl Named {
    /// The month of the financial year; none where it lies outside of it.
    fn in_year(self, year: Option<FinancialYear>) -> Option<Month> {
        let number = if self.month >= 4 { self.month - 3 } else { self.month + 9 };
        match (self.year, year) {
            (Some(written), Some(year)) => {
                let starts = if self.month >= 4 { written } else { written.checked_sub(1)? };
                (starts == year.start()).then(|| Month::new(number).ok())?
            }
            (Some(_), None) => None,
            (None, _) => Month::new(number).ok(),
        }
    }

    fn outside(self, year: Option<FinancialYear>) -> String {
        let name =
            NAMES.get(usize::from(self.month.saturating_sub(1))).copied().unwrap_or_default();
        let name = capitalised(name);
        let written = self.year.map(|year| format!(" {year}")).unwrap_or_default();
        match year {
            Some(year) => format!("a month of {year}, April to March: {name}{written} is outside"),
            None => format!("{EXPECTED}: the year is not known, so {name}{written} says nothing"),
        }
    }
}

/// Every calendar month that a text may mean.
fn meanings(text: &str) -> Vec<Named> {
    if let Some(named) = named_of(text).or_else(|| by_name(text)) {
        return vec![named];
    }
    let by_number = day_first(text);
    if !by_number.is_empty() {
        return by_number;
    }
    said_twice(text).into_iter().collect()
}

/// A number and a name that say the same, such as `M6 Sep-19` or `06 - September`.
fn said_twice(text: &str) -> Option<Named> {
    let parting = [' ', '(', '-', ':'];
    text.match_indices(parting).find_map(|(at, parting)| {
        let (first, second) = (text.get(..at)?, text.get(at + parting.len()..)?);
        let named = by_name(second.trim_matches([' ', '(', ')', '-', ':']))?;
        let number = numbered(first.trim())?;
        (named_month(named) == Some(number)).then_some(named)
    })
}

fn named_month(named: Named) -> Option<u8> {
    Named { year: None, ..named }.in_year(None).map(Month::number)
}

/// A date or a month as ISO writes them, with a time of day or without: `2019-09-30T00:00:00`. A time
/// with a zone is read at midnight alone: any other may be of the next day where it was written.
fn named_of(text: &str) -> Option<Named> {
    let day = text.get(..10).unwrap_or(text);
    let time = text.get(10..).unwrap_or_default();
    let clock = time.strip_prefix(['T', ' ']).unwrap_or(time);
    let is_clock =
        |letter: char| letter.is_ascii_digit() || [':', '.', '+', '-', 'Z'].contains(&letter);
    if !clock.chars().all(is_clock) || (time.is_empty() != clock.is_empty()) {
        return None;
    }
    let zoned = clock.contains(['Z', '+', '-']);
    if zoned && !clock.starts_with("00:00:00") && !clock.starts_with("00:00Z") {
        return None;
    }
    let is_date = |day: &str| day.parse::<Date>().is_ok();
    if !(is_date(day) || time.is_empty() && is_date(&format!("{day}-01"))) {
        return None;
    }
    Some(Named { year: day.get(..4)?.parse().ok(), month: day.get(5..7)?.parse().ok()? })
}

/// A month by its name or a short form of it, with day and year or without: `Sept`, `Sep-19`,
/// `30 September 2019`.
fn by_name(text: &str) -> Option<Named> {
    let parts = parts(text);
    let is_name = |part: &&String| part.chars().all(char::is_alphabetic);
    let mut names = parts.iter().filter(is_name);
    let month = calendar_month(names.next()?)?;
    if names.next().is_some() {
        return None;
    }
    let at = parts.iter().position(|part| part.chars().all(char::is_alphabetic))?;
    let (before, after) = (parts.get(..at)?, parts.get(at + 1..)?);
    let year = match (before, after) {
        ([], []) => None,
        ([day], []) if is_day(day) => None,
        ([day], [year]) | ([], [day, year]) if is_day(day) => Some(of_year(year)?),
        ([year], []) | ([], [year]) => Some(of_year(year)?),
        _ => return None,
    };
    Some(Named { month, year })
}

/// The words and numbers of a text.
fn parts(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut last: Option<bool> = None;
    for letter in text.to_lowercase().chars() {
        let kind = if letter.is_alphabetic() {
            Some(false)
        } else if letter.is_ascii_digit() {
            Some(true)
        } else {
            None
        };
        match (kind, parts.last_mut()) {
            (Some(_), Some(part)) if kind == last => part.push(letter),
            (Some(_), _) => parts.push(letter.to_string()),
            (None, _) => {}
        }
        last = kind;
    }
    // The endings of days: 1st, 2nd, 3rd, 30th.
    parts.retain(|part| !["st", "nd", "rd", "th"].contains(&part.as_str()));
    parts
}

fn calendar_month(name: &str) -> Option<u8> {
    let short = name.chars().count() >= 3;
    let place = NAMES.iter().position(|full| {
        short && (*full == name || full.get(..3) == Some(name))
            || (*full == "september" && name == "sept")
    })?;
    u8::try_from(place + 1).ok()
}

fn is_day(text: &str) -> bool {
    text.len() <= 2 && text.parse().is_ok_and(|day: u8| (1..=31).contains(&day))
}

/// A calendar year of four digits, or of two in this century.
fn of_year(text: &str) -> Option<u16> {
    let year: u16 = text.parse().ok()?;
    match text.len() {
        4 => Some(year),
        2 => Some(2000 + year),
        _ => None,
    }
}

/// A date of three numbers, the day first as in Britain; also the month first where both may be meant.
fn day_first(text: &str) -> Vec<Named> {
    let day = text
        .split_once([' ', 'T'])
        .filter(|(_, clock)| clock.chars().all(|letter| letter.is_ascii_digit() || letter == ':'));
    let day = day.map_or(text, |(day, _)| day);
    let numbers: Vec<&str> = day.split(['/', '.', '-']).collect();
    let [first, second, year] = numbers.as_slice() else { return Vec::new() };
    let number = |text: &str| -> Option<u8> { text.parse().ok().filter(|_| text.len() <= 2) };
    let (Some(first), Some(second), Some(year)) = (number(first), number(second), of_year(year))
    else {
        return Vec::new();
    };
    let dated = |day: u8, month: u8| {
        let exists = format!("{year:04}-{month:02}-{day:02}").parse::<Date>().is_ok();
        exists.then_some(Named { month, year: Some(year) })
    };
    [dated(first, second), dated(second, first)].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, year: &str) -> Result<u8, Problem> {
        let read = month(&Value::Text(text.to_owned()), Some(year.parse().unwrap()));
        read.map(Month::number)
    }

    #[test]
    fn what_can_mean_one_month_of_the_year_is_read() {
        for text in [
            "6",
            "06",
            "M6",
            "m6",
            "M06",
            "P06",
            "p6",
            "Month 6",
            "month 06",
            "Mth 6",
            "Period 6",
            "6.0",
            "Sep",
            "SEP",
            "Sept",
            "September",
            "Sep-19",
            "Sep 19",
            "Sep '19",
            "Sep19",
            "Sep 2019",
            "Sept-19",
            "September 2019",
            "30-Sep-19",
            "30 September 2019",
            "1st September 2019",
            "September 30, 2019",
            "2019-09-30",
            "2019-09-01",
            "2019-09",
            "2019-09-30T00:00:00",
            "2019-09-30 00:00:00",
            "2019-09-30 13:45:00",
            "2019-09-01T00:00:00Z",
            "2019-09-01T00:00:00+01:00",
            "30/09/2019",
            "30/09/19",
            "30.09.2019",
            "30-09-2019",
            "30/09/2019 00:00",
            "01/09/2019",
            "M6 Sep-19",
            "06 - September",
            "43738",
            "43738.0",
            "19-Sep",
            "Month 6 (September)",
        ] {
            assert_eq!(read(text, "2019/20").map_err(|it| it.to_string()), Ok(6), "{text}");
        }
        assert_eq!(read("Jan-20", "2019/20"), Ok(10));
        assert_eq!(read("2020-03-31", "2019/20"), Ok(12));
        assert_eq!(read("2019-04-01", "2019/20"), Ok(1));
    }

    #[test]
    fn what_lies_outside_the_year_or_may_mean_two_months_is_refused_with_the_reason() {
        for (text, reason) in [
            ("2018-09-30", "September 2018 is outside"),
            ("2020-04-01", "April 2020 is outside"),
            ("2019-03-31", "March 2019 is outside"),
            ("Sep-18", "September 2018 is outside"),
            ("201906", "June 2019 or month 6, which is September"),
            ("06/2019", "June 2019 or month 6"),
            ("2019/06", "June 2019 or month 6"),
            ("05/09/2019", "September or May"),
            ("0", "from 1 (April) to 12"),
            ("13", "from 1 (April) to 12"),
            ("-6", "from 1 (April) to 12"),
            ("6.5", "its name, or a date"),
            ("Q2", "its name, or a date"),
            ("2019-06-30T23:00:00Z", "its name, or a date"),
            ("M7 Sep-19", "its name, or a date"),
            ("Sep Oct", "its name, or a date"),
            ("31/02/2019", "its name, or a date"),
            ("45000", "its name, or a date"),
            ("Ma", "its name, or a date"),
            ("half", "its name, or a date"),
        ] {
            let refused = read(text, "2019/20").unwrap_err();
            assert_eq!(refused.code, Code::NotAMonth, "{text}");
            assert!(refused.expected.contains(reason), "{text}: {refused}");
        }
    }

    #[test]
    fn a_name_needs_no_year_and_a_date_does() {
        let read = |text: &str| month(&Value::Text(text.to_owned()), None).map(Month::number);
        assert_eq!(read("Sep").ok(), Some(6));
        assert_eq!(read("6").ok(), Some(6));
        assert!(read("2019-09-30").is_err());
    }
}
