//! Reading values that are no objects of their own: numbers, texts, dates.

use std::str::FromStr;

use super::{Read, Reader, Value, unknown_word, untidy};
use crate::{
    calendar::{Date, FinancialYear, Month, Quarter, RoughDate},
    error::{Code, Error, Problem},
    fixed::Fixed,
    money::{Money, MoneyUnit},
    organisation::OdsCode,
    text::quoted,
};

impl Read for bool {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        match value {
            Value::Bool(value) => Some(*value),
            other if reader.untidy.is_some() && untidy::flag(other).is_some() => {
                untidy::flag(other)
            }
            other => reader.wrong_type(other, "true or false"),
        }
    }
}

impl Read for String {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        match value {
            Value::Text(text) => Some(text.clone()),
            other => reader.wrong_type(other, "a text"),
        }
    }
}

impl Read for u64 {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        let meant = reader.untidy.as_ref().and_then(|_| untidy::whole(value));
        match meant.as_ref().unwrap_or(value) {
            Value::Whole(number) => Self::try_from(*number).ok().or_else(|| {
                let problem = Problem::new(Code::OutOfRange, number.to_string(), "a count");
                reader.refuse(problem);
                None
            }),
            other => reader.wrong_type(other, "a whole number"),
        }
    }
}

impl Read for Money {
    /// A text in the document's unit, or a whole number that every JSON reader holds exactly.
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        const SAFE: i128 = (1 << 53) - 1;
        let unit = reader.unit;
        if let Some(cells) = &reader.untidy {
            let read = cells.money(value, unit).map_err(Error::from);
            let (amount, rounded) = reader.accepted(read)?;
            reader.note_rounded(rounded);
            return Some(amount);
        }
        let text = match value {
            Value::Text(text) => text.clone(),
            Value::Whole(number) if (-SAFE..=SAFE).contains(number) => number.to_string(),
            other => return reader.wrong_type(other, unit.expected()),
        };
        let read = Self::read(&text, unit).map_err(Error::from);
        reader.accepted(read)
    }
}

impl Read for MoneyUnit {
    /// Reading the unit sets it for the rest of the document, so it is read first.
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        let Value::Text(text) = value else {
            return reader.wrong_type(value, EXPECTED_UNIT);
        };
        let plain = Self::WORDS.into_iter().find(|(word, _)| word == text);
        let unit = match plain {
            Some((_, unit)) => unit,
            None if reader.untidy.is_some() => reader.accepted(Self::from_people(text))?,
            None => {
                reader.refuse(unknown_word(text, &Self::WORDS.map(|(word, _)| word)));
                return None;
            }
        };
        reader.unit = unit;
        Some(unit)
    }

    /// A document is in pounds unless it says so. Of tables that is never known.
    fn absent(reader: &mut Reader) -> Option<Self> {
        if reader.untidy.is_some() {
            let expected = format!("{EXPECTED_UNIT}: the unit of every amount of the tables");
            reader.refuse(Problem::new(Code::MissingField, "nothing", expected));
            return None;
        }
        Some(Self::Pounds)
    }
}

impl MoneyUnit {
    /// The unit by its word, or as people write it over a column or beside a table: `£`, `£000`,
    /// `£'000s`, `£k`, `£m`, `GBP m` and the like.
    ///
    /// # Errors
    ///
    /// [`Code::UnknownValue`] for anything else.
    ///
    /// ```
    /// use ics_rules::MoneyUnit;
    ///
    /// assert_eq!(MoneyUnit::from_people("£'000s")?, MoneyUnit::Thousands);
    /// assert!(MoneyUnit::from_people("$").is_err());
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn from_people(text: &str) -> crate::Result<Self> {
        untidy::unit(text).ok_or_else(|| {
            let expected = format!("{EXPECTED_UNIT}, also written `£`, `£000` or `£m`");
            Problem::new(Code::UnknownValue, quoted(text), expected).into()
        })
    }
}

const EXPECTED_UNIT: &str = "`pounds`, `thousands` or `millions`";

impl Reader {
    /// A number with fixed places: a text, or a whole number.
    pub(crate) fn number<T: FromStr<Err = Error>>(
        &mut self,
        value: &Value,
        number: &Fixed,
    ) -> Option<T> {
        let in_percent = number.in_percent && self.untidy.is_some();
        let meant = if in_percent { untidy::share(value) } else { None };
        if let (Value::Text(text), None, Some(share)) = (value, &meant, percent(value)) {
            let expected = number.expected_text.unwrap_or(number.expected);
            let expected = format!("{expected}; {} is {share}", text.trim());
            self.refuse(Problem::new(Code::NotANumber, quoted(text), expected));
            return None;
        }
        match meant.as_ref().unwrap_or(value) {
            Value::Whole(number) => {
                let read = number.to_string().parse();
                self.accepted(read)
            }
            other => self.parsed(other, number.expected_text.unwrap_or(number.expected)),
        }
    }
}

/// The number that a text in per cent means.
fn percent(value: &Value) -> Option<String> {
    value.text().filter(|text| text.trim().ends_with('%'))?;
    untidy::share(value)?.text().map(ToOwned::to_owned)
}

impl Read for FinancialYear {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        match value {
            Value::Whole(number) => reader.accepted(number.to_string().parse()),
            other => reader.parsed(other, r#"a financial year such as "2019/20""#),
        }
    }
}

impl Read for Date {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        reader.parsed(value, r#"a date written "2022-07-01""#)
    }
}

impl Read for RoughDate {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        reader.parsed(
            value,
            r#"a date, a month or a year, written "2022-07-01", "2022-07" or "2022""#,
        )
    }
}

impl Read for Month {
    /// A number from 1 to 12, or `"M6"`.
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        if reader.untidy.is_some() {
            let read = untidy::month(value, reader.year).map_err(Error::from);
            return reader.accepted(read);
        }
        let month = match value {
            Value::Whole(number) => match u8::try_from(*number) {
                Ok(number) => Self::new(number),
                Err(_) => Err(Self::problem(number.to_string()).into()),
            },
            other => return reader.parsed(other, "a month from 1 (April) to 12 (March)"),
        };
        reader.accepted(month)
    }
}

impl Read for Quarter {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        reader.parsed(value, "a quarter from `Q1` (April to June) to `Q4`")
    }
}

impl Read for OdsCode {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        reader.parsed(value, "an organisation code as a text")
    }
}

impl<T: Read> Read for Option<T> {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::read(reader, value).map(Some),
        }
    }

    fn absent(_: &mut Reader) -> Option<Self> {
        Some(None)
    }
}
