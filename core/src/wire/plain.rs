//! Reading values that are no objects of their own: numbers, texts, dates.

use std::str::FromStr;

use super::{Read, Reader, Value, unknown_word, untidy};
use crate::{
    calendar::{Date, FinancialYear, Month, Quarter, RoughDate},
    error::{Code, Error, Problem},
    fixed::Fixed,
    money::{Money, MoneyUnit},
    organisation::OdsCode,
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
        let meant = reader.untidy.and_then(|_| untidy::whole(value));
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
        if let Some(dash) = reader.untidy {
            let read = dash.money(value, unit).map_err(Error::from);
            return reader.accepted(read);
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
        let unit = match value {
            Value::Text(text) if text == "pounds" => Self::Pounds,
            Value::Text(text) if text == "thousands" => Self::Thousands,
            Value::Text(text) if reader.untidy.is_some() && untidy::unit(text).is_some() => {
                untidy::unit(text)?
            }
            Value::Text(text) => {
                reader.refuse(unknown_word(text, &["pounds", "thousands"]));
                return None;
            }
            other => return reader.wrong_type(other, "`pounds` or `thousands`"),
        };
        reader.unit = unit;
        Some(unit)
    }

    fn absent(_: &mut Reader) -> Option<Self> {
        Some(Self::Pounds)
    }
}

impl Reader {
    /// A number with fixed places: a text, or a whole number.
    pub(crate) fn number<T: FromStr<Err = Error>>(
        &mut self,
        value: &Value,
        number: &Fixed,
    ) -> Option<T> {
        let in_percent = number.in_percent && self.untidy.is_some();
        let meant = if in_percent { untidy::share(value) } else { None };
        match meant.as_ref().unwrap_or(value) {
            Value::Whole(number) => {
                let read = number.to_string().parse();
                self.accepted(read)
            }
            other => self.parsed(other, number.expected_text.unwrap_or(number.expected)),
        }
    }
}

impl Read for FinancialYear {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        reader.parsed(value, r#"a financial year such as "2019/20""#)
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
        let meant = reader.untidy.and_then(|_| untidy::whole(value));
        let month = match meant.as_ref().unwrap_or(value) {
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
