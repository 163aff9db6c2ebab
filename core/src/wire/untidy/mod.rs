//! Cells of spreadsheets and returns as people keep them: blanks, brackets, commas, pound signs,
//! binary fractions. What has one meaning is read; the rest is left to be refused as it stands.

mod amount;
mod hint;
mod month;
mod unit;

use rust_decimal::Decimal;

use super::{Value, word};
use crate::money::{Money, MoneyUnit};

pub(crate) use amount::{Rounded, plain};
pub(crate) use month::month;
pub(crate) use unit::{in_head, unit};

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

word! {
    /// What becomes of a number that is whole pence but for the noise of binary arithmetic, such as
    /// 16100.000000000002 in thousands of pounds.
    #[derive(Default)]
    pub enum Noise {
        /// It is refused, with the number of places to round to.
        #[default]
        Refuse = "refuse": "refused",
        /// It is read as the whole pence next to it, and told.
        Round = "round": "rounded to whole pence",
    }
}

/// What stands for a minus sign before a figure, and for a dash alone.
pub(crate) const HYPHENS: [char; 7] =
    ['-', '\u{2010}', '\u{2011}', '\u{2212}', '\u{2013}', '\u{ff0d}', '\u{fe63}'];
/// What stands for a dash alone besides.
const LONGER_DASHES: [char; 3] = ['\u{2012}', '\u{2014}', '\u{2015}'];
/// Spaces that join the groups of one number; a plain space may part two.
const JOINING: [char; 5] = ['\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}', '\u{200a}'];
/// Marks without width or meaning, which programs leave in texts.
const UNSEEN: [char; 6] = ['\u{200b}', '\u{200c}', '\u{200e}', '\u{200f}', '\u{2060}', '\u{feff}'];
/// What people write where a figure is not there, in capitals or not.
const NOT_GIVEN: [&str; 6] = ["n/a", "#n/a", "#n/a n/a", "tbc", "n/k", "<na>"];
/// What programs write there, as they spell it: `none` may be a word of a document, and `NAN` a code.
const WRITTEN_FOR_NOTHING: [&str; 7] = ["NA", "NULL", "null", "NaN", "nan", "None", "NaT"];
const NIL: &str = "nil";

/// How the cells of tables are read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cells {
    pub(crate) dash: Dash,
    pub(crate) noise: Noise,
    /// What the caller's tables write for no figure, besides the words that everybody does.
    pub(crate) missing: Vec<String>,
    /// What becomes of a column that a table should not have.
    pub(crate) extra: super::Extra,
}

/// A text without the marks that cannot be seen and the spaces around it.
pub(crate) fn seen(text: &str) -> String {
    text.chars().filter(|letter| !UNSEEN.contains(letter)).collect::<String>().trim().to_owned()
}

fn is_dash(letter: char) -> bool {
    HYPHENS.contains(&letter) || LONGER_DASHES.contains(&letter)
}

/// Whether a text is one dash alone.
fn is_dash_alone(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(is_dash) && letters.next().is_none()
}

/// Whether a text holds nothing, or a word that people or programs write in the place of nothing. A
/// dash alone is not among them: it may mean nil, see [`Dash`].
fn is_nothing(text: &str) -> bool {
    let dashes = text.chars().count();
    text.is_empty()
        || WRITTEN_FOR_NOTHING.contains(&text)
        || ((2..=3).contains(&dashes) && text.chars().all(is_dash))
        || NOT_GIVEN.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// The word for an amount of nothing.
fn is_nil(text: &str) -> bool {
    text.eq_ignore_ascii_case(NIL)
}

impl Cells {
    /// Whether the cell holds nothing: no value, no text, not a number, a word for nothing, or a dash
    /// that means no figure.
    pub(crate) fn leaves_blank(&self, cell: &Value) -> bool {
        match cell {
            Value::Null => true,
            Value::Inexact(number) => number.eq_ignore_ascii_case("nan"),
            Value::Text(text) => {
                let text = seen(text);
                is_nothing(&text)
                    || self.missing.iter().any(|word| seen(word) == text)
                    || (self.dash == Dash::Missing && is_dash_alone(&text))
            }
            _ => false,
        }
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
        let (cell, cells) = (Value::Text(text.to_owned()), Cells::default());
        if cells.leaves_blank(&cell) {
            return Ok(None);
        }
        Ok(Some(cells.money(&cell, unit)?.0))
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
pub(super) fn without_idle_zeros(number: &str) -> &str {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::error::{Code, Problem};

    /// Cells in which a dash means this.
    fn with(dash: Dash) -> Cells {
        Cells { dash, ..Cells::default() }
    }

    fn money(cells: &Cells, cell: &Value, unit: MoneyUnit) -> Result<Money, Problem> {
        cells.money(cell, unit).map(|(amount, _)| amount)
    }

    #[track_caller]
    fn check(text: &str, unit: MoneyUnit, expected: Result<&str, Code>) {
        let read = money(&Cells::default(), &Value::Text(text.to_owned()), unit);
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
        for minus in HYPHENS {
            check(&format!("{minus}1,200"), Pounds, Ok("-1200.00"));
        }
        for space in JOINING {
            check(&format!("1{space}234{space}567.5"), Pounds, Ok("1234567.50"));
            check(&format!("12{space}34"), Pounds, Err(Code::NotANumber));
        }
        check("\u{200b}5\u{feff}", Pounds, Ok("5.00"));
        check("16.1", MoneyUnit::Millions, Ok("16100000.00"));
        check("(0.00000001)", MoneyUnit::Millions, Ok("-0.01"));
        check("0.000000001", MoneyUnit::Millions, Err(Code::TooPrecise));
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
            let read = money(&Cells::default(), &Value::inexact(number), unit);
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
        for dash in HYPHENS.into_iter().chain(LONGER_DASHES) {
            let cell = Value::Text(format!(" {dash} "));
            assert!(with(Dash::Missing).leaves_blank(&cell));
            assert!(!with(Dash::Nil).leaves_blank(&cell));
            assert_eq!(money(&with(Dash::Nil), &cell, MoneyUnit::Pounds), Ok(Money::ZERO));
        }
        for blank in [Value::Null, Value::inexact(f64::NAN), Value::Text(" N/A ".to_owned())] {
            assert!(with(Dash::Nil).leaves_blank(&blank));
        }
    }

    #[test]
    fn the_words_that_people_and_programs_write_for_nothing_are_no_figure() {
        let words = "NA NULL null NaN nan None NaT <NA> -- --- \u{2013}\u{2013} n/a N/A #N/A TBC tbc N/K n/k";
        for word in words.split(' ') {
            let cell = Value::Text(format!(" {word} "));
            assert!(with(Dash::Missing).leaves_blank(&cell), "{word}");
            // Two dashes are not the one that a caller may say means nil.
            assert!(with(Dash::Nil).leaves_blank(&cell), "{word}");
        }
        for other in ["none", "NAN", "NAR", "-", "----", "0", "nil", "NA1", "T B C"] {
            assert!(!is_nothing(other), "{other}");
        }
        let cells = Cells { missing: vec!["withheld".to_owned()], ..Cells::default() };
        assert!(cells.leaves_blank(&Value::Text(" withheld".to_owned())));
    }

    #[test]
    fn a_refusal_says_why_and_the_way_out() {
        for (text, reason) in [
            ("1,200-", "a minus sign before it"),
            ("1,200\u{2212}", "a minus sign before it"),
            ("1,200 CR", "a minus sign before it"),
            ("DR 1,200", "a minus sign before it"),
            ("<1,200>", "a minus sign before it"),
            ("[1,200]", "a minus sign before it"),
            ("(-1,200)", "brackets or a minus sign, not both"),
            ("-(1,200)", "brackets or a minus sign, not both"),
            ("(1,200", "one of the brackets is missing"),
            ("3.5E+06", "widen the column and save again"),
            ("1e3", "widen the column and save again"),
            ("########", "too narrow"),
            ("#REF!", "mend the formula"),
            ("#DIV/0!", "mend the formula"),
            ("=SUM(A1:A3)", "not calculated"),
            ("£1.2m", "give it in thousands of pounds, without the letter"),
            ("(1.2m)", "give it in thousands of pounds, without the letter"),
            ("3k", "give it in thousands of pounds, without the letter"),
            ("2 billion", "give it in thousands of pounds, without the letter"),
            ("1,200 [p]", "take the mark [p] off"),
            ("1,200*", "take the mark * off"),
            ("1,200 p", "take the mark p off"),
            ("'1,200", "take the mark before it off"),
            ("12.3%", "a per cent is no amount"),
            ("$5", "in sterling"),
            ("1,23", "commas stand between thousands"),
            ("1.234,56", "commas stand between thousands"),
            ("1 234", "take the space out"),
            ("1\u{2044}2", "U+2044"),
        ] {
            let cell = Value::Text(text.to_owned());
            let refused = money(&Cells::default(), &cell, MoneyUnit::Thousands).unwrap_err();
            assert_eq!(refused.code, Code::NotANumber, "{text}");
            assert!(refused.expected.contains(reason), "{text}: {refused}");
        }
    }

    #[test]
    fn noise_is_refused_with_the_places_to_round_to_or_rounded_and_told() {
        let (round, cells) = (Cells { noise: Noise::Round, ..Cells::default() }, Cells::default());
        for (number, unit, places, read) in [
            (16.1 * 1000.0, MoneyUnit::Thousands, "round it to 5 places", "16100000.00"),
            (3_479.999_999_999_999_5, MoneyUnit::Thousands, "round it to 5 places", "3480000.00"),
            (0.1 + 0.2, MoneyUnit::Pounds, "round it to 2 places", "0.30"),
            (-16.1 - 1e-14, MoneyUnit::Millions, "round it to 8 places", "-16100000.00"),
        ] {
            let cell = Value::inexact(number);
            let refused = money(&cells, &cell, unit).unwrap_err();
            assert_eq!(refused.code, Code::InexactNumber);
            assert!(
                refused.expected.contains(places) && refused.expected.contains("noise"),
                "{refused}"
            );
            let (amount, rounded) = round.money(&cell, unit).unwrap();
            assert_eq!(amount.to_string(), read);
            assert_eq!(rounded.unwrap().read, amount);
        }
        // A ledger's fraction of a penny is no noise: which way it is rounded is the caller's to say.
        let ledger = Value::inexact(127.615_694_8);
        assert_eq!(
            round.money(&ledger, MoneyUnit::Thousands).unwrap_err().code,
            Code::InexactNumber
        );
        // As a reader of workbooks writes a number into a column of texts.
        let written = Value::Text("123456789.120000005".to_owned());
        let refused = money(&cells, &written, MoneyUnit::Pounds).unwrap_err();
        assert!(
            refused.code == Code::TooPrecise && refused.expected.contains("noise"),
            "{refused}"
        );
    }

    #[test]
    fn nil_is_nothing_where_the_caller_says_so_and_else_refused_with_the_way_out() {
        for text in ["nil", "Nil", " NIL "] {
            let cell = Value::Text(text.to_owned());
            assert!(
                !with(Dash::Missing).leaves_blank(&cell) && !with(Dash::Nil).leaves_blank(&cell)
            );
            assert_eq!(money(&with(Dash::Nil), &cell, MoneyUnit::Thousands), Ok(Money::ZERO));
            let refused = money(&with(Dash::Missing), &cell, MoneyUnit::Pounds).unwrap_err();
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
    }

    proptest! {
        #[test]
        fn what_the_library_prints_it_reads(pence in -100_000_000_000_000_i128..=100_000_000_000_000) {
            let amount = Money::from_pence(pence).unwrap();
            for text in [amount.to_string(), amount.nhs().to_string()] {
                let read = money(&Cells::default(), &Value::Text(text), MoneyUnit::Pounds);
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
