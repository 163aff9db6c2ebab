//! Cells of spreadsheets and returns as people keep them: blanks, brackets, commas, pound signs,
//! binary fractions. What has one meaning is read; the rest is left to be refused as it stands.

use rust_decimal::Decimal;

use super::{Value, word};
use crate::{
    error::{Code, Problem},
    money::{Money, MoneyUnit},
    text::quoted,
};

word! {
    /// What a dash alone in a cell means. Returns use it both for "nothing to report" and for nil,
    /// so a dash is no figure until somebody says which.
    #[derive(Default)]
    pub enum Dash {
        /// A figure that was not given.
        #[default]
        Missing = "missing": "a missing figure",
        /// An amount of nothing.
        Nil = "nil": "nil",
    }
}

/// The marks that returns have in the place of a number.
const DASHES: [&str; 4] = ["-", "\u{2010}", "\u{2013}", "\u{2014}"];
/// What people write where a figure is not there, in capitals or not.
const NOT_GIVEN: [&str; 4] = ["n/a", "#n/a", "tbc", "n/k"];
/// What programs write there, as they spell it: `none` may be a word of a document, and `NAN` a code.
const WRITTEN_FOR_NOTHING: [&str; 8] = ["NA", "NULL", "null", "NaN", "nan", "None", "--", "---"];
const NIL: &str = "nil";
/// A document says it so; people write the others over their columns.
const THOUSANDS: [&str; 5] = ["thousands", "£000", "£000s", "£'000", "£k"];
const POUNDS: [&str; 2] = ["pounds", "£"];

/// Whether a text holds nothing, or a word that people or programs write in the place of nothing. A
/// dash alone is not among them: it may mean nil, see [`Dash`].
fn is_nothing(text: &str) -> bool {
    let text = text.trim();
    text.is_empty()
        || WRITTEN_FOR_NOTHING.contains(&text)
        || NOT_GIVEN.iter().any(|word| text.eq_ignore_ascii_case(word))
}

impl Dash {
    /// Whether the cell holds nothing: no value, no text, not a number, a word for nothing, or a dash
    /// that means no figure; for an object made of columns, whether all of them hold nothing.
    pub(crate) fn leaves_blank(self, cell: &Value) -> bool {
        match cell {
            Value::Null => true,
            Value::Inexact(number) => number == "NaN",
            Value::Text(text) => {
                is_nothing(text) || (self == Self::Missing && DASHES.contains(&text.trim()))
            }
            _ => false,
        }
    }

    /// An amount as a return has it.
    pub(crate) fn money(self, cell: &Value, unit: MoneyUnit) -> Result<Money, Problem> {
        let (found, number) = match cell {
            Value::Text(text) if is_nil(text) || DASHES.contains(&text.trim()) => {
                if self == Self::Nil {
                    return Ok(Money::ZERO);
                }
                let expected = format!("{}; nothing is written \"0\"", unit.expected());
                return Err(Problem::new(Code::NotANumber, quoted(text), expected));
            }
            Value::Text(text) => (quoted(text), plain(text)),
            Value::Whole(number) => (number.to_string(), Some(number.to_string())),
            Value::Inexact(number) => (number.clone(), written_out(number)),
            other => return Err(Problem::new(Code::WrongType, other.shown(), unit.expected())),
        };
        let Some(number) = number else {
            return Err(Problem::new(Code::NotANumber, found, unit.expected()));
        };
        Money::read(without_idle_zeros(&number), unit).map_err(|problem| match cell {
            Value::Inexact(_) if problem.code == Code::TooPrecise => Problem::new(
                Code::InexactNumber,
                format!("{found} (not exact to the penny)"),
                format!("{}; round it, or give a text or a decimal", unit.expected()),
            ),
            _ => Problem { found, ..problem },
        })
    }
}

impl Money {
    /// Reads a cell of a return as people write it: with commas between thousands and a pound sign,
    /// a deficit in brackets or with a minus sign. None where it is blank, a dash, or what people and
    /// programs write in its place (`n/a`, `TBC`, `NA`, `NULL`, `NaN`, `None`, `--`), which are no
    /// figure and never zero.
    ///
    /// # Errors
    ///
    /// [`Code::NotANumber`] for what is no amount or could be two, such as `1,23` or `nil`;
    /// [`Code::TooPrecise`] for a fraction of a penny; [`Code::OutOfRange`] beyond [`Money::MAX`].
    ///
    /// ```
    /// use ics_rules::{Money, MoneyUnit};
    ///
    /// let read = |text| Money::from_return_text(text, MoneyUnit::Thousands);
    /// assert_eq!(read("(1,234.5)")?, Some("-1234500".parse()?));
    /// assert_eq!((read(" - ")?, read("NA")?), (None, None));
    /// assert!(read("1,23").is_err());
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn from_return_text(text: &str, unit: MoneyUnit) -> crate::Result<Option<Self>> {
        let (cell, dash) = (Value::Text(text.to_owned()), Dash::Missing);
        if dash.leaves_blank(&cell) {
            return Ok(None);
        }
        Ok(Some(dash.money(&cell, unit)?))
    }
}

/// The word for an amount of nothing.
fn is_nil(text: &str) -> bool {
    text.trim().eq_ignore_ascii_case(NIL)
}

/// The number that a text of a return means, with a minus sign where it is in brackets; none where
/// it could mean two things.
pub(crate) fn plain(text: &str) -> Option<String> {
    let text = text.trim();
    let unsigned = |text: &str| text.strip_prefix('£').unwrap_or(text).trim_start().to_owned();
    let in_brackets =
        |text: &str| Some(text.strip_prefix('(')?.strip_suffix(')')?.trim().to_owned());
    let (negative, rest) = if let Some(inside) = in_brackets(&unsigned(text)) {
        (true, unsigned(&inside))
    } else {
        let sign = |text: &str| {
            let minus = text.strip_prefix(['-', '\u{2212}', '\u{2013}']);
            minus.map(|rest| (true, rest.trim_start().to_owned())).or_else(|| {
                text.strip_prefix('+').map(|rest| (false, rest.trim_start().to_owned()))
            })
        };
        match sign(text) {
            Some((negative, rest)) => (negative, unsigned(&rest)),
            // The pound sign may stand before the minus sign.
            None => sign(&unsigned(text)).unwrap_or_else(|| (false, unsigned(text))),
        }
    };
    let digits = ungrouped(&rest)?;
    Some(if negative { format!("-{digits}") } else { digits })
}

/// The number without commas, which must stand between thousands: `1,23` may be meant as 1.23.
fn ungrouped(text: &str) -> Option<String> {
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split(',');
    let first = groups.next().filter(|group| digits(group))?;
    let mut number = first.to_owned();
    for group in groups {
        if first.len() > 3 || group.len() != 3 || !digits(group) {
            return None;
        }
        number.push_str(group);
    }
    match fraction {
        Some(fraction) if digits(fraction) => Some(format!("{number}.{fraction}")),
        Some(_) => None,
        None => Some(number),
    }
}

/// The shortest decimal form of a binary number, without an exponent.
pub(crate) fn written_out(number: &str) -> Option<String> {
    if number.contains(['e', 'E']) {
        return Some(Decimal::from_scientific(number).ok()?.to_string());
    }
    number.ends_with(|last: char| last.is_ascii_digit()).then(|| number.to_owned())
}

/// The number without zeros at the end of its fraction.
fn without_idle_zeros(number: &str) -> &str {
    match number.split_once('.') {
        Some(_) => number.trim_end_matches('0').trim_end_matches('.'),
        None => number,
    }
}

/// A cell that means a whole number, as one: `6.0`, `"6"`, `"48,500"`.
pub(crate) fn whole(cell: &Value) -> Option<Value> {
    let number = match cell {
        Value::Text(text) => plain(text)?,
        Value::Inexact(number) => written_out(number)?,
        _ => return None,
    };
    without_idle_zeros(&number).parse().ok().map(Value::Whole)
}

/// A cell that means a share, as its text: `0.15` as a number, `"15%"`.
pub(crate) fn share(cell: &Value) -> Option<Value> {
    let number = match cell {
        Value::Text(text) => match text.trim().strip_suffix('%') {
            Some(percent) => {
                let percent = Decimal::from_str_exact(&plain(percent)?).ok()?;
                percent.checked_div(Decimal::ONE_HUNDRED)?.normalize().to_string()
            }
            None => plain(text)?,
        },
        Value::Inexact(number) => written_out(number)?,
        _ => return None,
    };
    Some(Value::Text(without_idle_zeros(&number).to_owned()))
}

/// A cell that means yes or no.
pub(crate) fn flag(cell: &Value) -> Option<bool> {
    let Value::Text(text) = cell else { return None };
    match text.trim().to_ascii_lowercase().as_str() {
        "yes" | "y" | "true" => Some(true),
        "no" | "n" | "false" => Some(false),
        _ => None,
    }
}

/// A word of a closed list as documents spell it: `Foundation Trust` as `foundation_trust`.
pub(crate) fn folded(text: &str) -> String {
    text.trim().to_ascii_lowercase().replace([' ', '-'], "_")
}

/// The parts of a cell that holds a list: `RZ2; RZ3`.
pub(crate) fn listed(text: &str) -> Vec<Value> {
    let parts = text.split([';', ',']).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(|part| Value::Text(part.to_owned())).collect()
}

/// The unit that people write over a column, for example `£000`.
pub(crate) fn unit(text: &str) -> Option<MoneyUnit> {
    let text = text.trim().to_ascii_lowercase();
    if THOUSANDS.contains(&text.as_str()) {
        Some(MoneyUnit::Thousands)
    } else {
        POUNDS.contains(&text.as_str()).then_some(MoneyUnit::Pounds)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, unit: MoneyUnit, expected: Result<&str, Code>) {
        let read = Dash::Missing.money(&Value::Text(text.to_owned()), unit);
        let read = read.map(|amount| amount.to_string()).map_err(|problem| problem.code);
        assert_eq!(read, expected.map(str::to_owned), "{text:?}");
    }

    #[test]
    fn amounts_are_read_as_returns_write_them() {
        use MoneyUnit::{Pounds, Thousands};
        for text in
            ["-1234.5", "(1,234.50)", "£(1,234.5)", "(£1,234.50)", "-£1234.500", "£-1,234.5"]
        {
            check(text, Pounds, Ok("-1234.50"));
        }
        check(" \u{a0}+£ 12 ", Pounds, Ok("12.00"));
        check("\u{2212}7", Pounds, Ok("-7.00"));
        check("(1.8)", Thousands, Ok("-1800.00"));
        check("1,234.56789", Thousands, Ok("1234567.89"));
        check("(0)", Pounds, Ok("0.00"));
    }

    #[test]
    fn what_could_mean_two_things_is_refused() {
        let texts = [
            "1,23",
            "1,2345",
            "12,34,567",
            "1234,567",
            "1 234",
            "1.234,56",
            "(-5)",
            "((5))",
            "(5",
            "5)",
            "--5",
            "5-",
            "£",
            "()",
            "1e3",
            "1.5m",
            "5 CR",
            ".5",
            "5.",
            "1,",
            "£££5",
            "٣",
            "12%",
        ];
        for text in texts {
            check(text, MoneyUnit::Pounds, Err(Code::NotANumber));
        }
        check("0.005", MoneyUnit::Pounds, Err(Code::TooPrecise));
        check("9,999,999,999,999", MoneyUnit::Pounds, Err(Code::OutOfRange));
    }

    #[test]
    fn a_binary_number_is_an_amount_where_its_shortest_form_is_whole_pence() {
        let read = |number: f64, unit| {
            let read = Dash::Missing.money(&Value::inexact(number), unit);
            read.map(|amount| amount.to_string()).map_err(|problem| problem.code)
        };
        assert_eq!(read(1234.57, MoneyUnit::Pounds), Ok("1234.57".to_owned()));
        assert_eq!(read(-0.0, MoneyUnit::Pounds), Ok("0.00".to_owned()));
        assert_eq!(read(0.1 + 0.2, MoneyUnit::Pounds), Err(Code::InexactNumber));
        assert_eq!(read(1.23456, MoneyUnit::Thousands), Ok("1234.56".to_owned()));
        assert_eq!(read(1e-5, MoneyUnit::Thousands), Ok("0.01".to_owned()));
        assert_eq!(read(1e-6, MoneyUnit::Thousands), Err(Code::InexactNumber));
        assert_eq!(read(1e22, MoneyUnit::Pounds), Err(Code::OutOfRange));
        assert_eq!(read(f64::INFINITY, MoneyUnit::Pounds), Err(Code::NotANumber));
    }

    #[test]
    fn a_dash_is_missing_unless_it_is_said_to_be_nil() {
        for dash in DASHES {
            let cell = Value::Text(format!(" {dash} "));
            assert!(Dash::Missing.leaves_blank(&cell));
            assert!(!Dash::Nil.leaves_blank(&cell));
            assert_eq!(Dash::Nil.money(&cell, MoneyUnit::Pounds), Ok(Money::ZERO));
        }
        for blank in [Value::Null, Value::inexact(f64::NAN), Value::Text(" N/A ".to_owned())] {
            assert!(Dash::Nil.leaves_blank(&blank));
        }
    }

    #[test]
    fn the_words_that_people_and_programs_write_for_nothing_are_no_figure() {
        let words = "NA NULL null NaN nan None -- --- n/a N/A #N/A TBC tbc N/K n/k";
        for word in words.split(' ') {
            let cell = Value::Text(format!(" {word} "));
            assert!(is_nothing(word) && Dash::Missing.leaves_blank(&cell), "{word}");
            // Two dashes are not the one that a caller may say means nil.
            assert!(Dash::Nil.leaves_blank(&cell), "{word}");
        }
        for other in ["none", "NAN", "NAR", "-", "----", "0", "nil", "NA1", "T B C"] {
            assert!(!is_nothing(other), "{other}");
        }
    }

    #[test]
    fn nil_is_nothing_where_the_caller_says_so_and_else_refused_with_the_way_out() {
        for text in ["nil", "Nil", " NIL "] {
            let cell = Value::Text(text.to_owned());
            assert!(!Dash::Missing.leaves_blank(&cell) && !Dash::Nil.leaves_blank(&cell));
            assert_eq!(Dash::Nil.money(&cell, MoneyUnit::Thousands), Ok(Money::ZERO));
            let refused = Dash::Missing.money(&cell, MoneyUnit::Pounds).unwrap_err();
            assert_eq!(refused.code, Code::NotANumber);
            assert!(refused.expected.ends_with("nothing is written \"0\""), "{refused}");
        }
    }

    #[test]
    fn other_cells_are_read_where_they_have_one_meaning() {
        let text = |text: &str| Value::Text(text.to_owned());
        assert_eq!(whole(&Value::inexact(6.0)), Some(Value::Whole(6)));
        assert_eq!(whole(&text("48,500")), Some(Value::Whole(48_500)));
        assert_eq!(whole(&Value::inexact(6.5)), None);
        assert_eq!(share(&text("12.5%")), Some(text("0.125")));
        assert_eq!(share(&Value::inexact(0.35)), Some(text("0.35")));
        assert_eq!(flag(&text("Yes")), Some(true));
        assert_eq!(flag(&text("maybe")), None);
        assert_eq!(folded("Foundation Trust"), "foundation_trust");
        assert_eq!(unit("£000"), Some(MoneyUnit::Thousands));
        assert_eq!(unit("$"), None);
    }

    proptest! {
        #[test]
        fn what_the_library_prints_it_reads(pence in -100_000_000_000_000_i128..=100_000_000_000_000) {
            let amount = Money::from_pence(pence).unwrap();
            for text in [amount.to_string(), amount.nhs().to_string()] {
                let read = Dash::Missing.money(&Value::Text(text), MoneyUnit::Pounds);
                prop_assert_eq!(read, Ok(amount));
            }
        }

        #[test]
        fn any_text_is_read_or_refused(text in r"[-+(£0-9,.)\u{a0} ]{0,12}") {
            if let Some(number) = plain(&text) {
                let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
                prop_assert_eq!(digits(&number), digits(&text));
            }
        }
    }
}
