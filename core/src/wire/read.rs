//! Reading a document tree into types, with every problem reported at once.

use std::{collections::BTreeMap, str::FromStr};

use super::Value;
use crate::{
    calendar::{FinancialYear, Month},
    error::{Code, Error, Problem, Result},
    money::{Money, MoneyUnit, Share},
    organisation::OdsCode,
    text::quoted,
};

/// What can be read from a document.
pub(crate) trait Read: Sized {
    /// Reads `value`; what is wrong goes to the reader and the result is `None`.
    fn read(reader: &mut Reader, value: &Value) -> Option<Self>;

    /// What a field of this type is when the document leaves it out.
    fn absent(reader: &mut Reader) -> Option<Self> {
        reader.refuse(Problem::new(Code::MissingField, "nothing", "this field"));
        None
    }
}

/// Reads a document and keeps the path, the unit of its money, and the problems found so far.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    path: String,
    unit: MoneyUnit,
    problems: Vec<Problem>,
}

/// No error lists more problems than this, so that a hostile document stays cheap to refuse.
const MOST_PROBLEMS: usize = 1000;

impl Reader {
    /// Reads a whole document.
    pub(crate) fn document<T: Read>(value: &Value) -> Result<T> {
        let mut reader = Self::default();
        let read = T::read(&mut reader, value);
        reader.finish(read)
    }

    /// The value read, or every problem.
    pub(crate) fn finish<T>(self, read: Option<T>) -> Result<T> {
        match (Error::from_problems(self.problems), read) {
            (Some(error), _) => Err(error),
            (None, Some(read)) => Ok(read),
            // INVARIANT: what is not read leaves a problem behind.
            (None, None) => Err(Problem::new(Code::WrongType, "nothing", "a document").into()),
        }
    }

    /// Adds a problem at the current place, or below it when the problem has a path of its own.
    pub(crate) fn refuse(&mut self, problem: Problem) {
        if self.problems.len() == MOST_PROBLEMS {
            let found = format!("more than {MOST_PROBLEMS} problems");
            self.problems.push(Problem::new(Code::TooManyProblems, found, "these mended first"));
        }
        if self.is_full() {
            return;
        }
        let path = match (self.path.as_str(), problem.path.as_str()) {
            (here, "") => here.to_owned(),
            ("", below) => below.to_owned(),
            (here, below) => format!("{here}.{below}"),
        };
        self.problems.push(problem.at(path));
    }

    fn is_full(&self) -> bool {
        self.problems.len() > MOST_PROBLEMS
    }

    /// A problem with the type of a value.
    pub(crate) fn wrong_type<T>(&mut self, value: &Value, expected: &str) -> Option<T> {
        let code = match value {
            Value::Inexact(_) => Code::InexactNumber,
            _ => Code::WrongType,
        };
        self.refuse(Problem::new(code, value.shown(), expected));
        None
    }

    /// A text that parses.
    pub(crate) fn parsed<T: FromStr<Err = Error>>(
        &mut self,
        value: &Value,
        expected: &str,
    ) -> Option<T> {
        match value {
            Value::Text(text) => self.accepted(text.parse()),
            other => self.wrong_type(other, expected),
        }
    }

    /// The answer, or its problems, added at the current place.
    pub(crate) fn accepted<T>(&mut self, answer: Result<T>) -> Option<T> {
        answer
            .map_err(|error| error.problems().iter().cloned().for_each(|one| self.refuse(one)))
            .ok()
    }

    /// Reads something below the current place.
    pub(crate) fn within<T>(&mut self, step: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.path.len();
        if !self.path.is_empty() && !step.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(step);
        let result = read(self);
        self.path.truncate(before);
        result
    }

    /// The fields of an object; unknown and repeated ones are refused.
    pub(crate) fn fields<'v>(&mut self, value: &'v Value, names: &[&str]) -> Option<Fields<'v>> {
        let Value::Object(fields) = value else {
            return self.wrong_type(value, "an object");
        };
        let mut known: Vec<(&str, &Value)> = Vec::new();
        for (name, value) in fields {
            if self.is_full() {
                break;
            }
            if !names.contains(&name.as_str()) {
                self.within(&step(name), |reader| reader.refuse(unknown_field(name, names)));
            } else if known.iter().any(|(seen, _)| seen == name) {
                self.within(name, |reader| reader.refuse(repeated()));
            } else {
                known.push((name, value));
            }
        }
        Some(Fields(known))
    }

    /// The entries of an object whose keys are data.
    pub(crate) fn entries<K: Ord, V>(
        &mut self,
        value: &Value,
        key: impl Fn(&str) -> Result<K>,
        read: impl Fn(&mut Self, &Value) -> Option<V>,
    ) -> Option<BTreeMap<K, V>> {
        let Value::Object(fields) = value else {
            return self.wrong_type(value, "an object");
        };
        let mut entries = BTreeMap::new();
        let mut complete = true;
        for (name, value) in fields {
            if self.is_full() {
                break;
            }
            let entry = self.within(&step(name), |reader| {
                let entry = (reader.accepted(key(name)), read(reader, value));
                if let (Some(key), Some(value)) = entry {
                    if entries.insert(key, value).is_some() {
                        reader.refuse(repeated());
                    }
                    return Some(());
                }
                None
            });
            complete &= entry.is_some();
        }
        complete.then_some(entries)
    }
}

/// The fields of one object.
pub(crate) struct Fields<'v>(Vec<(&'v str, &'v Value)>);

impl Fields<'_> {
    /// Reads one field, or what its absence means.
    pub(crate) fn read<T: Read>(&self, reader: &mut Reader, name: &str) -> Option<T> {
        let value = self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        reader.within(name, |reader| match value {
            None => T::absent(reader),
            Some(value) => T::read(reader, value),
        })
    }
}

/// A step of a path: a plain name, or the name in quotes.
fn step(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !name.is_empty() && name.len() <= 40 && name.chars().all(plain) {
        name.to_owned()
    } else {
        format!("[{}]", quoted(name))
    }
}

fn repeated() -> Problem {
    Problem::new(Code::DuplicateField, "it twice", "each field once")
}

fn unknown_field(name: &str, names: &[&str]) -> Problem {
    let found = format!("a field {}", quoted(name));
    Problem::new(Code::UnknownField, found, one_of(name, names))
}

/// The refusal of a word outside a closed list.
pub(crate) fn unknown_word(text: &str, words: &[&str]) -> Problem {
    Problem::new(Code::UnknownValue, quoted(text), one_of(text, words))
}

/// "one of …", with the nearest named when the text looks like a slip.
fn one_of(text: &str, words: &[&str]) -> String {
    let list = words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    let list = if words.len() == 1 { list } else { format!("one of {list}") };
    match nearest(text, words) {
        Some(word) => format!("{list}; did you mean `{word}`?"),
        None => list,
    }
}

/// The word most like `text`, if any is like it.
pub(crate) fn nearest<'w>(text: &str, words: &[&'w str]) -> Option<&'w str> {
    const LONGEST: usize = 64;
    const ALIKE: usize = 3;
    if text.len() > LONGEST {
        return None;
    }
    let folded = text.to_lowercase().replace([' ', '-'], "_");
    let near = words.iter().map(|word| (strsim::osa_distance(&folded, word), *word));
    near.filter(|(distance, word)| *distance <= ALIKE && *distance < word.len())
        .min()
        .map(|(_, word)| word)
}

impl Read for bool {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        match value {
            Value::Bool(value) => Some(*value),
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
        match value {
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

impl Read for Share {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        match value {
            Value::Whole(number) => {
                let read = number.to_string().parse();
                reader.accepted(read)
            }
            other => reader.parsed(other, r#"a share written "0.25""#),
        }
    }
}

impl Read for FinancialYear {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        reader.parsed(value, r#"a financial year such as "2019/20""#)
    }
}

impl Read for Month {
    /// A number from 1 to 12, or `"M6"`.
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
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

/// A list of which each item was read or refused on its own, so that what was read can be checked
/// although something else is wrong.
pub(crate) struct Partly<T>(pub(crate) Vec<Option<T>>);

impl<T: Read> Read for Partly<T> {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        let Value::List(items) = value else {
            return reader.wrong_type(value, "a list");
        };
        let mut read = Vec::new();
        for (position, item) in items.iter().enumerate() {
            if reader.is_full() {
                break;
            }
            read.push(reader.within(&format!("[{position}]"), |reader| T::read(reader, item)));
        }
        Some(Self(read))
    }

    fn absent(_: &mut Reader) -> Option<Self> {
        Some(Self(Vec::new()))
    }
}

impl<T> Partly<T> {
    /// The list, if every item was read.
    pub(crate) fn complete(self) -> Option<Vec<T>> {
        self.0.into_iter().collect()
    }

    /// What was read, with its position in the list.
    pub(crate) fn each(&self) -> impl Iterator<Item = (usize, &T)> {
        let read = self.0.iter().enumerate();
        read.filter_map(|(position, item)| item.as_ref().map(|item| (position, item)))
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        Partly::read(reader, value)?.complete()
    }

    fn absent(_: &mut Reader) -> Option<Self> {
        Some(Self::new())
    }
}

impl<K: FromStr<Err: Into<Error>> + Ord, V: Read> Read for BTreeMap<K, V> {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        reader.entries(value, |key| key.parse().map_err(Into::into), V::read)
    }

    fn absent(_: &mut Reader) -> Option<Self> {
        Some(Self::new())
    }
}

/// An input that is read from a document, with every problem reported at once.
pub trait Document: Sized {
    /// Reads it from a document tree.
    ///
    /// # Errors
    ///
    /// Every problem, each with its path and [`Code`].
    fn from_value(value: &Value) -> Result<Self>;

    /// Reads it from JSON.
    ///
    /// # Errors
    ///
    /// As [`Document::from_value`], and [`Code::NotJson`].
    fn from_json(text: &str) -> Result<Self> {
        Self::from_value(&Value::from_json(text)?)
    }
}

impl<T: Read> Document for T {
    fn from_value(value: &Value) -> Result<Self> {
        Reader::document(value)
    }
}

/// Declares the shape of an object once: a struct whose fields are the document's fields.
///
/// The struct serialises under the same names and, with the feature `typescript`, a `pub` one declares
/// its TypeScript type; reading it reports every problem of every field.
macro_rules! document {
    ($(#[$meta:meta])* pub struct $($rest:tt)*) => {
        $crate::wire::document! {
            @
            #[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
            $(#[$meta])*
            pub struct $($rest)*
        }
    };
    (
        $(@)?
        $(#[$meta:meta])*
        $vis:vis struct $Name:ident {
            $($(#[$field_meta:meta])* $field_vis:vis $field:ident: $Type:ty,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        $vis struct $Name {
            $($(#[$field_meta])* $field_vis $field: $Type,)+
        }

        impl $crate::wire::Read for $Name {
            fn read(reader: &mut $crate::wire::Reader, value: &$crate::wire::Value) -> Option<Self> {
                let fields = reader.fields(value, &[$(stringify!($field)),+])?;
                $(let $field = fields.read(reader, stringify!($field));)+
                Some(Self { $($field: $field?),+ })
            }
        }
    };
}

pub(crate) use document;

#[cfg(test)]
mod tests {
    use super::*;

    document! {
        /// A document for these tests.
        struct Sample {
            /// A unit.
            unit: MoneyUnit,
            /// An amount.
            control_total: Money,
            /// A list.
            months: Vec<Month>,
            /// A map.
            shares: BTreeMap<OdsCode, Share>,
            /// An option.
            name: Option<String>,
        }
    }

    fn read(json: &str) -> Result<Sample> {
        Reader::document(&Value::from_json(json)?)
    }

    #[test]
    fn every_problem_is_reported_with_its_place() {
        let error = read(
            r#"{"control_totle": 1, "control_total": 0.5, "months": [6, 13, "x", 256],
                "shares": {"RHQ": "2", "rhq": "0.5", "λ": 1, "RXF": "0.1", "RXF": "0.1"},
                "name": 3, "name": "Ünïcode 🏥"}"#,
        );
        insta::assert_snapshot!(error.unwrap_err(), @r#"
        11 problems
          control_totle: found a field "control_totle", expected one of `unit`, `control_total`, `months`, `shares`, `name`; did you mean `control_total`? [unknown_field]
          name: found it twice, expected each field once [duplicate_field]
          control_total: found 0.5 (not a whole number), expected an amount in pounds of at most a trillion, written "1234.50" [inexact_number]
          months[1]: found 13, expected a month from 1 (April) to 12 (March) [not_a_month]
          months[2]: found "x", expected a month from 1 (April) to 12 (March) [not_a_month]
          months[3]: found 256, expected a month from 1 (April) to 12 (March) [not_a_month]
          shares.RHQ: found "2", expected a share from 0 to 1 with at most 12 decimal places, written "0.25" [out_of_range]
          shares.rhq: found "rhq", expected an organisation code of 3 to 10 capital letters and digits [not_a_code]
          shares["λ"]: found "λ", expected an organisation code of 3 to 10 capital letters and digits [not_a_code]
          shares.RXF: found it twice, expected each field once [duplicate_field]
          name: found 3, expected a text [wrong_type]
        "#);
    }

    #[test]
    fn the_unit_holds_for_the_whole_document_wherever_it_stands() {
        let sample = read(r#"{"control_total": "-1.5", "unit": "thousands"}"#).unwrap();
        assert_eq!(sample.control_total.to_string(), "-1500.00");
    }

    #[test]
    fn a_whole_number_is_an_amount_while_every_reader_holds_it_exactly() {
        assert_eq!(read(r#"{"control_total": -5}"#).unwrap().control_total.to_string(), "-5.00");
        let unsafe_number = read(r#"{"control_total": 9007199254740992}"#).unwrap_err();
        assert_eq!(unsafe_number.code(), Code::WrongType);
    }

    #[test]
    fn a_hostile_document_is_refused_within_bounds() {
        let many = format!(r#"{{"control_total": 1, "months": [{}0]}}"#, "0,".repeat(1_000_000));
        let error = read(&many).unwrap_err();
        assert_eq!(error.problems().len(), MOST_PROBLEMS + 1);
        assert_eq!(error.problems().last().unwrap().code, Code::TooManyProblems);
    }
}
