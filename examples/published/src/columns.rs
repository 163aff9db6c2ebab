//! Where the columns of a published table stand, and the fields of its rows as they are read.

use ics_rules::{Code, Problem};

use crate::{
    error::{Error, Result, placed, problem},
    text::{is_nothing, nearest, quoted},
};

/// Where each column of a table stands.
pub(crate) struct Columns {
    places: Vec<(String, usize)>,
    width: usize,
    /// Columns that nothing is read from.
    pub(crate) ignored: Vec<String>,
}

impl Columns {
    /// The columns of a table that has all of these, and rows. The path of a problem begins with the
    /// name of the table, where it has one.
    pub(crate) fn of<N: AsRef<str>>(
        given: &[String],
        rows: &[Vec<String>],
        table: &str,
        names: &[N],
    ) -> Result<Self> {
        Self::with(given, rows, table, (names, &[]))
    }

    /// The columns of a table that has all of the first names, and perhaps the others; a column that is
    /// called nearly as one of those, which is not there, is taken for a slip. Heads are compared without
    /// regard to case.
    pub(crate) fn with<N: AsRef<str>>(
        given: &[String],
        rows: &[Vec<String>],
        table: &str,
        (names, others): (&[N], &[N]),
    ) -> Result<Self> {
        let place = |part: &str| match table {
            "" => part.to_owned(),
            table => format!("{table}.{part}"),
        };
        let empty = |what: &str, expected: &str, at: &str| {
            Error::from(placed(problem(Code::Empty, what, expected), place(at)))
        };
        if given.iter().all(String::is_empty) {
            return Err(empty("no column", "a line with the names of the columns", "columns"));
        }
        let is = |given: &str, name: &str| given.trim().eq_ignore_ascii_case(name);
        let all = || names.iter().chain(others).map(N::as_ref);
        let known = |given: &str| all().any(|name| is(given, name));
        let ignored: Vec<String> = given.iter().filter(|name| !known(name)).cloned().collect();
        let unknown: Vec<&str> = ignored.iter().map(String::as_str).collect();
        let mut problems = Vec::new();
        let mut places = Vec::new();
        for (at, name) in all().enumerate() {
            let mut found = given.iter().enumerate().filter(|(_, given)| is(given, name));
            match (found.next(), found.next()) {
                (Some((place, _)), None) => places.push((name.to_owned(), place)),
                (Some(_), Some(_)) => {
                    let found = format!("{} twice", quoted(name));
                    problems.push(problem(Code::DuplicateField, found, "each column once"));
                }
                (None, _) => {
                    let near = nearest(name, &unknown);
                    if at >= names.len() && near.is_none() {
                        continue;
                    }
                    let near = near.map(|near| format!("nothing but a column {}", quoted(near)));
                    let found = near.unwrap_or_else(|| "nothing".to_owned());
                    let expected = format!("a column `{name}`");
                    problems.push(problem(Code::MissingField, found, expected));
                }
            }
        }
        let problems = problems.into_iter().map(|problem| placed(problem, place("columns")));
        if let Some(error) = Error::of(problems.collect()) {
            return Err(error);
        }
        if rows.is_empty() {
            return Err(empty("no row", "at least one published row", "rows"));
        }
        Ok(Self { places, width: given.len(), ignored })
    }

    /// A field of a row; empty where the row has none, or a word for nothing.
    pub(crate) fn text<'r>(&self, row: &'r [String], column: &str) -> &'r str {
        let place = self.places.iter().find(|(name, _)| name == column);
        let text = place.and_then(|(_, place)| row.get(*place)).map_or("", String::as_str);
        if is_nothing(text) { "" } else { text }
    }
}

/// The fields of a row, and what is wrong with them.
pub(crate) struct Fields<'r> {
    columns: &'r Columns,
    row: &'r [String],
    pub(crate) problems: Vec<Problem>,
}

impl<'r> Fields<'r> {
    /// The fields of a row that has as many as there are columns.
    pub(crate) fn of(columns: &'r Columns, row: &'r [String]) -> Result<Self, Vec<Problem>> {
        if row.len() == columns.width {
            return Ok(Self { columns, row, problems: Vec::new() });
        }
        let found = match row.len() {
            1 => "1 field".to_owned(),
            fields => format!("{fields} fields"),
        };
        let expected = format!("{}, one for each column", columns.width);
        Err(vec![problem(Code::WrongType, found, expected)])
    }

    pub(crate) fn refuse<T>(&mut self, column: &str, problem: Problem) -> Option<T> {
        self.problems.push(placed(problem, column));
        None
    }

    /// A text; empty where it was not published.
    pub(crate) fn text(&self, column: &str) -> &'r str {
        self.columns.text(self.row, column)
    }

    /// What was published, if anything was.
    pub(crate) fn maybe<T>(
        &mut self,
        column: &str,
        read: impl FnOnce(&str) -> Result<T, Problem>,
    ) -> Option<T> {
        let text = self.text(column);
        if text.is_empty() {
            return None;
        }
        let plain = plain(text);
        match read(plain.as_deref().unwrap_or(text)) {
            Ok(read) => Some(read),
            Err(problem) => self.refuse(column, Problem { found: quoted(text), ..problem }),
        }
    }

    /// What must have been published.
    pub(crate) fn must<T>(
        &mut self,
        column: &str,
        expected: &str,
        read: impl FnOnce(&str) -> Result<T, Problem>,
    ) -> Option<T> {
        if self.text(column).is_empty() {
            return self.refuse(column, problem(Code::MissingField, "nothing", expected));
        }
        self.maybe(column, read)
    }
}

/// How many decimals a figure is printed with, zeros at their end among them; none where it has none
/// but zeros: a whole figure does not show to which place it was rounded.
pub(crate) fn places(text: &str) -> Option<u32> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (_, decimals) = mantissa.split_once('.').unwrap_or_default();
    let exponent: i64 = exponent.parse().ok()?;
    let places = i64::try_from(decimals.len()).ok()?.checked_sub(exponent)?;
    let has_decimals = plain(text)?.contains('.');
    u32::try_from(places).ok().filter(|_| has_decimals)
}

/// A field that is 1 where something holds and 0 where it does not.
pub(crate) fn flag(text: &str) -> Result<bool, Problem> {
    match text {
        "0" => Ok(false),
        "1" => Ok(true),
        _ => Err(problem(Code::UnknownValue, "", "0 or 1")),
    }
}

/// A number without an exponent and without zeros at the end of its decimals, if it has either:
/// programs write 0.000085 as `8.5e-05` and 717 as `717.0`.
fn plain(text: &str) -> Option<String> {
    const FURTHEST: usize = 30;
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (sign, size) = text.strip_prefix('-').map_or(("", text), |size| ("-", size));
    let (mantissa, exponent) = size.split_once(['e', 'E']).unwrap_or((size, "0"));
    let (whole, decimals) =
        mantissa.split_once('.').map_or((mantissa, None), |(w, d)| (w, Some(d)));
    let (down, exponent) = match exponent.strip_prefix('-') {
        Some(exponent) => (true, exponent),
        None => (false, exponent.strip_prefix('+').unwrap_or(exponent)),
    };
    if !digits(whole) || !decimals.is_none_or(digits) || !digits(exponent) || exponent.len() > 3 {
        return None;
    }
    let by: usize = exponent.parse().ok().filter(|by| *by <= FURTHEST)?;
    let decimals = decimals.unwrap_or_default();
    let (whole, decimals) = if down {
        let whole = format!("{}{whole}", "0".repeat(by));
        let (kept, moved) = whole.split_at(whole.len() - by);
        (kept.to_owned(), format!("{moved}{decimals}"))
    } else {
        let decimals = format!("{decimals}{}", "0".repeat(by));
        let (moved, kept) = decimals.split_at(by);
        (format!("{whole}{moved}"), kept.to_owned())
    };
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    Some(match decimals.trim_end_matches('0') {
        "" => format!("{sign}{whole}"),
        decimals => format!("{sign}{whole}.{decimals}"),
    })
}

#[cfg(test)]
mod tests {
    use super::{places, plain};

    #[test]
    fn a_figure_shows_the_last_place_it_is_printed_with() {
        for (text, expected) in [
            ("0.0873715", Some(7)),
            ("-0.08737150", Some(8)),
            ("0.5", Some(1)),
            ("8.5e-05", Some(6)),
            ("-1.20E-3", Some(5)),
            ("12.345e1", Some(2)),
            ("12.3e-0", Some(1)),
            ("0", None),
            ("1.000", None),
            ("717", None),
            ("1.25e2", None),
            ("x.5", None),
        ] {
            assert_eq!(places(text), expected, "{text}");
        }
    }

    #[test]
    fn a_number_is_the_same_whichever_way_a_program_wrote_it() {
        for (text, expected) in [
            ("717.0", "717"),
            ("-717", "-717"),
            ("8.5e-05", "0.000085"),
            ("-1E-3", "-0.001"),
            ("1.0725e+09", "1072500000"),
            ("12.345e1", "123.45"),
            ("0.40", "0.4"),
            ("007", "7"),
            ("0e0", "0"),
        ] {
            assert_eq!(plain(text).as_deref(), Some(expected), "{text}");
        }
        for text in
            ["", "-", "1e", "e5", "1.e5", ".5", "5.", "1e1.5", "1e99", "1e0031", "+1", "1 ", "١"]
        {
            assert_eq!(plain(text), None, "{text}");
        }
    }
}
