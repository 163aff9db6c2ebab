//! A rule as an edition states it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    str::FromStr,
    sync::Arc,
};

use ics_rules_macros::record;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    error::{Code, Problem},
    organisation::OdsCode,
    text::quoted,
    wire::{Read, Reader, Value, texts_of, word},
};

/// The public, stable name of a rule, for example `control-totals.2019-20.sct-is-sum`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(type = "string"))]
pub struct RuleId(Arc<str>);

impl RuleId {
    /// The ids that a value holds, wherever they stand in it.
    pub(crate) fn within(value: &impl Serialize) -> BTreeSet<Self> {
        texts_of("RuleId", value).into_iter().map(Self::from).collect()
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Read for RuleId {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        String::read(reader, value).map(Self::from)
    }
}

/// Any text may be an id; whether a rulebook has it is another question.
impl FromStr for RuleId {
    type Err = std::convert::Infallible;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        Ok(id.into())
    }
}

impl From<&str> for RuleId {
    fn from(id: &str) -> Self {
        Self(id.into())
    }
}

impl From<String> for RuleId {
    fn from(id: String) -> Self {
        Self(id.into())
    }
}

impl From<RuleId> for String {
    fn from(id: RuleId) -> Self {
        id.as_str().to_owned()
    }
}

word! {
    /// How well sourced a rule is, from best to weakest.
    ///
    /// An answer that rests on several rules has the weakest of their standings.
    pub enum Standing {
        /// Stated in the issuer's own text, or in data the issuer published.
        Primary = "primary": "primary",
        /// Stated by a third party: trade press, a trust's report, a consultancy.
        Secondary = "secondary": "secondary",
        /// Worked out from published data or from the wording of a source.
        Inferred = "inferred": "inferred",
        /// Believed to be so, but no source text supports it.
        Assumed = "assumed": "assumed",
    }
}

/// A publication that rules cite.
#[record(text)]
pub struct Source {
    /// Its number, by which rules cite it.
    pub number: u64,
    /// Who published it.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// When it was published, as far as known.
    pub date: Option<String>,
    /// Which part, article or copy of it.
    pub part: Option<String>,
    /// Where it can be read.
    pub url: Option<String>,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}] {}, {}", self.number, self.publisher, self.title)?;
        let more = [&self.date, &self.part, &self.url].into_iter().flatten();
        more.into_iter().try_for_each(|part| write!(f, ", {part}"))
    }
}

/// The value of a rule that is a parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub enum Parameter {
    /// A switch.
    Flag(bool),
    /// A count.
    Count(u64),
    /// A number or a word, as text.
    Text(String),
    /// A list of words.
    Words(Vec<String>),
    /// Several numbers of one unit, each with its name.
    Named(BTreeMap<String, String>),
}

impl Read for Parameter {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        match value {
            Value::Bool(flag) => Some(Self::Flag(*flag)),
            Value::Whole(_) => Read::read(reader, value).map(Self::Count),
            Value::Text(text) => Some(Self::Text(text.clone())),
            Value::List(_) => Read::read(reader, value).map(Self::Words),
            Value::Object(_) => Read::read(reader, value).map(Self::Named),
            other => reader.wrong_type(
                other,
                "true or false, a count, a text (decimals too), a list of texts, or named texts",
            ),
        }
    }
}

impl Parameter {
    /// The value as a rulebook file writes it.
    pub(crate) fn toml(&self) -> String {
        match self {
            Self::Flag(flag) => flag.to_string(),
            Self::Count(count) => count.to_string(),
            Self::Text(text) => format!("{text:?}"),
            Self::Words(words) => format!("{words:?}"),
            Self::Named(numbers) => {
                let numbers = numbers.iter().map(|(name, number)| format!("{name} = {number:?}"));
                format!("{{ {} }}", numbers.collect::<Vec<_>>().join(", "))
            }
        }
    }
}

impl fmt::Display for Parameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(true) => f.write_str("yes"),
            Self::Flag(false) => f.write_str("no"),
            Self::Count(count) => f.write_str(&crate::money::separated(*count)),
            Self::Text(text) => f.write_str(text),
            Self::Words(words) => f.write_str(&words.join(", ")),
            Self::Named(numbers) => {
                let numbers = numbers.iter().map(|(name, number)| format!("{name} {number}"));
                f.write_str(&numbers.collect::<Vec<_>>().join(", "))
            }
        }
    }
}

/// A rule as an edition states it: what it says, how well it is sourced, and its value where it is
/// a parameter.
#[record(columns(number: Option<Decimal>, is_open: bool))]
pub struct Rule {
    /// Its id.
    pub id: RuleId,
    /// What it says, in words.
    pub says: String,
    /// How well it is sourced.
    pub standing: Standing,
    /// Its sources; none where nothing supports it.
    pub sources: Vec<Arc<Source>>,
    /// The part of the source.
    pub section: Option<String>,
    /// What is open about it, or why it is inferred or assumed.
    pub note: Option<String>,
    /// Its value, where it is a parameter.
    pub value: Option<Parameter>,
    /// The unit of a value that is a number.
    pub unit: Option<String>,
    /// All the values a choice may take.
    pub options: Vec<String>,
    /// Whether it is a parameter whose value no source gives, so that the caller must supply it.
    pub required: bool,
    /// The one system it speaks of, if it does.
    pub system: Option<OdsCode>,
    /// What became of it, where it was not simply in force: `proposal`, `designed, not operated`.
    pub status: Option<String>,
}

#[record]
impl Rule {
    /// The words of a list parameter; none when it is not a list.
    #[must_use]
    pub fn words(&self) -> &[String] {
        match &self.value {
            Some(Parameter::Words(words)) => words,
            _ => &[],
        }
    }

    /// The word of a choice.
    #[must_use]
    pub fn word(&self) -> Option<&str> {
        match &self.value {
            Some(Parameter::Text(word)) => Some(word),
            _ => None,
        }
    }

    /// The value of a switch.
    #[must_use]
    pub fn flag(&self) -> Option<bool> {
        match self.value {
            Some(Parameter::Flag(flag)) => Some(flag),
            _ => None,
        }
    }

    /// The value of a parameter that is a number with a unit.
    #[must_use]
    #[python(getter)]
    pub fn number(&self) -> Option<Decimal> {
        match &self.value {
            Some(Parameter::Count(count)) => Some(Decimal::from(*count)),
            Some(Parameter::Text(text)) if self.unit.is_some() => {
                Decimal::from_str_exact(text).ok()
            }
            _ => None,
        }
    }

    /// One of the numbers of a parameter that has several, by its name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<Decimal> {
        match &self.value {
            Some(Parameter::Named(numbers)) => Decimal::from_str_exact(numbers.get(name)?).ok(),
            _ => None,
        }
    }

    /// The names of the numbers of a parameter that has several.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        let numbers = match &self.value {
            Some(Parameter::Named(numbers)) => Some(numbers),
            _ => None,
        };
        numbers.into_iter().flat_map(|numbers| numbers.keys().map(String::as_str))
    }

    /// Whether nobody has confirmed it: assumed, or a value that the caller must supply.
    #[must_use]
    #[python(getter)]
    pub fn is_open(&self) -> bool {
        self.standing == Standing::Assumed || self.required
    }

    /// How to say that what it asks for is not known here: whether a source of it was read only in part.
    pub(crate) fn not_known(&self) -> &'static str {
        let mut parts = self.sources.iter().filter_map(|source| source.part.as_deref());
        if parts.any(|part| part.starts_with("opening")) {
            "not known to this library (source read in part)"
        } else {
            "not known to this library"
        }
    }

    /// How far to rely on it, in words: its standing, and its status where it has one.
    #[must_use]
    pub fn reliance(&self) -> String {
        match &self.status {
            Some(status) => format!("{}; {status}", self.standing),
            None => self.standing.to_string(),
        }
    }

    /// What is wrong with the value, given the unit, the options and the standing.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = self.problems_of_value();
        let mut wrong = |field: &str, code, found: &str, expected: &str| {
            problems.push(Problem::new(code, found, expected).at(field));
        };
        if self.value.is_some() && self.required {
            wrong("required", Code::UnknownValue, "true", "false, as the entry has a value");
        }
        if self.standing >= Standing::Inferred && self.note.is_none() {
            let expected = "the basis of what is inferred or assumed";
            wrong("note", Code::MissingField, "nothing", expected);
        }
        if self.standing <= Standing::Secondary && self.sources.is_empty() {
            let expected = "the source of a primary or secondary rule";
            wrong("sources", Code::MissingField, "nothing", expected);
        }
        problems
    }

    fn problems_of_value(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut wrong = |path: &str, code, found: &str, expected: &str| {
            problems.push(Problem::new(code, found, expected).at(path));
        };
        match &self.value {
            Some(Parameter::Text(text)) if self.unit.is_some() && self.number().is_none() => {
                let expected = "a decimal number, as the entry has a unit";
                wrong("value", Code::NotANumber, &quoted(text), expected);
            }
            Some(Parameter::Text(text))
                if !self.options.is_empty() && !self.options.contains(text) =>
            {
                wrong("value", Code::UnknownValue, &quoted(text), &self.options.join(", "));
            }
            Some(Parameter::Named(numbers)) => {
                for (name, number) in numbers {
                    if Decimal::from_str_exact(number).is_err() {
                        let path = format!("value.{name}");
                        wrong(&path, Code::NotANumber, &quoted(number), "a decimal number");
                    }
                }
                if self.unit.is_none() {
                    wrong("unit", Code::MissingField, "nothing", "the unit of the numbers");
                }
            }
            Some(Parameter::Count(count)) if self.unit.is_none() => {
                let expected = format!("the unit of {count}");
                wrong("unit", Code::MissingField, "nothing", &expected);
            }
            _ => {}
        }
        problems
    }
}
