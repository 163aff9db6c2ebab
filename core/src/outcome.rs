//! What a question is answered with: an answer, or a refusal that names its reason.

use std::{fmt, marker::PhantomData};

use ics_rules_macros::record;
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use crate::{
    calendar::{Date, FinancialYear, RoughDate},
    error::{Error, Problem, Result},
    text::list,
    wire::Value,
};

/// The outcome of a rule.
///
/// Refusal is a value: where an input is missing the outcome names it, and where the year has no
/// such rule the outcome names the years that do. There is never a number built on a gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", content = "value", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub enum Outcome<T> {
    /// The answer.
    Answer(T),
    /// The question cannot be answered from what was given.
    CannotTell(CannotTell),
    /// The year's rules have nothing of the kind.
    NotInForce(NotInForce),
}

/// Why a question cannot be answered from what was given.
#[record(refusal)]
#[derive(thiserror::Error)]
#[error("cannot tell: {because}{}", lacking(.missing))]
pub struct CannotTell {
    /// Each missing input by its place in the document, for example `returns: 03N at M6`.
    pub missing: Vec<String>,
    /// What the missing inputs are needed for, in words.
    pub because: String,
}

/// A rule that the year, or the day that was asked about, does not have.
#[record(refusal)]
#[derive(thiserror::Error)]
#[error("not in force: {rule}, in force {}", self.when())]
pub struct NotInForce {
    /// What was asked for, in words.
    pub rule: String,
    /// The years of this library that have it, without the year of a day on which it was not in
    /// force.
    pub years: Vec<FinancialYear>,
    /// Its first day, where the day that was asked about is before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<RoughDate>,
    /// Its last day, where the day that was asked about is after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<RoughDate>,
}

impl CannotTell {
    #[cfg(feature = "python")]
    fn shown(&self) -> String {
        format!("{}{}", self.because, lacking(&self.missing))
    }

    fn new(
        missing: impl IntoIterator<Item = impl Into<String>>,
        because: impl Into<String>,
    ) -> Self {
        Self { missing: missing.into_iter().map(Into::into).collect(), because: because.into() }
    }
}

impl NotInForce {
    #[cfg(feature = "python")]
    fn shown(&self) -> String {
        self.rule.clone()
    }

    /// The refusal of what a year does not have.
    pub(crate) fn in_year(rule: impl Into<String>, years: Vec<FinancialYear>) -> Self {
        Self { rule: rule.into(), years, from: None, until: None }
    }

    /// The refusal of what was not in force on a day, although it may have been within that year.
    pub(crate) fn on(
        date: Date,
        rule: impl Into<String>,
        years: Vec<FinancialYear>,
        (from, until): (Option<RoughDate>, Option<RoughDate>),
    ) -> Self {
        let years = years.into_iter().filter(|year| *year != date.financial_year());
        Self {
            rule: rule.into(),
            years: years.collect(),
            from: from.filter(|from| date < from.first()),
            until: until.filter(|until| until.last() < date),
        }
    }

    /// The years that have it, and its first or last day where that is why it was refused.
    fn when(&self) -> String {
        let years: Vec<_> = self.years.iter().map(ToString::to_string).collect();
        let years = (!years.is_empty()).then(|| format!("in {}", list(&years)));
        let from = self.from.map(|day| format!("from {day}"));
        let until = self.until.map(|day| format!("until {day}"));
        let when: Vec<_> = [years, from, until].into_iter().flatten().collect();
        if when.is_empty() { "in no year here".to_owned() } else { when.join(", ") }
    }
}

/// The missing inputs in brackets, as far as there are any.
fn lacking(missing: &[String]) -> String {
    if missing.is_empty() { String::new() } else { format!(" (missing: {})", missing.join(", ")) }
}

/// Why a rule stopped before its answer: what `?` hands on from one rule to the next.
///
/// A wrong input is an error of who asked; the two others are refusals, which
/// [`Outcome::settled`] turns into an outcome.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Stop {
    /// What was given is wrong.
    #[error(transparent)]
    Wrong(#[from] Error),
    /// The question cannot be answered from what was given.
    #[error(transparent)]
    CannotTell(#[from] CannotTell),
    /// The year's rules have nothing of the kind.
    #[error(transparent)]
    NotInForce(#[from] NotInForce),
}

impl Stop {
    /// A refusal that names the missing inputs.
    pub(crate) fn cannot_tell(
        missing: impl IntoIterator<Item = impl Into<String>>,
        because: impl Into<String>,
    ) -> Self {
        CannotTell::new(missing, because).into()
    }
}

impl From<Problem> for Stop {
    fn from(problem: Problem) -> Self {
        Self::Wrong(problem.into())
    }
}

impl<T> Outcome<T> {
    /// A refusal that names the missing inputs.
    pub(crate) fn cannot_tell(
        missing: impl IntoIterator<Item = impl Into<String>>,
        because: impl Into<String>,
    ) -> Self {
        Self::CannotTell(CannotTell::new(missing, because))
    }

    /// What a rule came to: its answer, or the refusal at which it stopped.
    ///
    /// ```
    /// use ics_rules::{CannotTell, Outcome};
    ///
    /// let refusal = CannotTell { missing: vec!["returns".into()], because: "a position".into() };
    /// let stopped = Err::<u8, _>(refusal.clone().into());
    /// assert_eq!(Outcome::settled(stopped)?, Outcome::CannotTell(refusal));
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// That of [`Stop::Wrong`].
    pub fn settled(result: Result<T, Stop>) -> Result<Self> {
        match result {
            Ok(answer) => Ok(Self::Answer(answer)),
            Err(Stop::CannotTell(refusal)) => Ok(Self::CannotTell(refusal)),
            Err(Stop::NotInForce(refusal)) => Ok(Self::NotInForce(refusal)),
            Err(Stop::Wrong(error)) => Err(error),
        }
    }

    /// The answer, or the refusal as an error, so that `?` takes it out of one question for the next.
    ///
    /// ```
    /// use ics_rules::{Money, Rulebook, Stop, control_total::Limit, wire::Document};
    ///
    /// fn headrooms(book: &Rulebook, revenue: &Limit, capital: &Limit) -> Result<[Money; 2], Stop> {
    ///     let revenue = revenue.kept(book)?.into_result()?;
    ///     let capital = capital.kept(book)?.into_result()?;
    ///     Ok([revenue.headroom, capital.headroom])
    /// }
    ///
    /// let book = Rulebook::for_year("2023/24".parse()?)?;
    /// let revenue = r#"{ "on": "local_revenue", "limit": "900000000", "expected": "899000000" }"#;
    /// let capital = r#"{ "on": "local_capital", "limit": "80000000" }"#;
    /// let [revenue, capital] = [Limit::from_json(revenue)?, Limit::from_json(capital)?];
    /// assert_eq!(
    ///     headrooms(&book, &revenue, &capital).unwrap_err().to_string(),
    ///     "cannot tell: a limit is kept by what is used of it (missing: expected)"
    /// );
    /// let capital = Limit { expected: Some("79999999".parse()?), ..capital };
    /// let [_, left] = headrooms(&book, &revenue, &capital)?;
    /// assert_eq!(left.to_string(), "1.00");
    /// # Ok::<(), Stop>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Stop::CannotTell`] and [`Stop::NotInForce`] for the refusals of the same name.
    pub fn into_result(self) -> Result<T, Stop> {
        match self {
            Self::Answer(answer) => Ok(answer),
            Self::CannotTell(refusal) => Err(refusal.into()),
            Self::NotInForce(refusal) => Err(refusal.into()),
        }
    }

    /// The answer, if there is one.
    pub const fn answer(&self) -> Option<&T> {
        match self {
            Self::Answer(answer) => Some(answer),
            Self::CannotTell(_) | Self::NotInForce(_) => None,
        }
    }

    /// The same outcome with a borrowed answer.
    pub fn as_ref(&self) -> Outcome<&T> {
        match self {
            Self::Answer(answer) => Outcome::Answer(answer),
            Self::CannotTell(refusal) => Outcome::CannotTell(refusal.clone()),
            Self::NotInForce(refusal) => Outcome::NotInForce(refusal.clone()),
        }
    }

    /// The same outcome with its missing inputs named by their place in a document.
    pub(crate) fn placed(mut self, place: &str) -> Self {
        if let Self::CannotTell(refusal) = &mut self {
            refusal.missing.iter_mut().for_each(|name| *name = format!("{place}.{name}"));
        }
        self
    }

    /// The outcome of a question that depends on this answer; a refusal stays the refusal it is.
    pub fn and_then<U>(self, next: impl FnOnce(T) -> Outcome<U>) -> Outcome<U> {
        match self {
            Self::Answer(answer) => next(answer),
            Self::CannotTell(refusal) => Outcome::CannotTell(refusal),
            Self::NotInForce(refusal) => Outcome::NotInForce(refusal),
        }
    }

    /// The outcome with its answer turned into another.
    pub fn map<U>(self, turn: impl FnOnce(T) -> U) -> Outcome<U> {
        self.and_then(|answer| Outcome::Answer(turn(answer)))
    }
}

/// Which kind of outcome JSON has.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Answer,
    CannotTell,
    NotInForce,
}

// By hand, as the derive reads each answer in two ways: as it comes, and from serde's own buffer.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Outcome<T> {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_struct("Outcome", &["outcome", "value"], OutcomeVisitor(PhantomData))
    }
}

struct OutcomeVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OutcomeVisitor<T> {
    type Value = Outcome<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an outcome and its value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut fields: A) -> Result<Outcome<T>, A::Error> {
        let kind = fields.next_element()?.ok_or_else(|| A::Error::missing_field("outcome"))?;
        let told = match kind {
            Kind::Answer => fields.next_element()?.map(Outcome::Answer),
            Kind::CannotTell => fields.next_element()?.map(Outcome::CannotTell),
            Kind::NotInForce => fields.next_element()?.map(Outcome::NotInForce),
        };
        told.ok_or_else(|| A::Error::missing_field("value"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Outcome<T>, A::Error> {
        let (mut kind, mut early, mut told) = (None, None, None);
        while let Some(field) = fields.next_key::<String>()? {
            match (field.as_str(), kind) {
                ("outcome", None) => kind = Some(fields.next_value()?),
                ("value", None) => early = Some(fields.next_value::<Value>()?),
                ("value", Some(kind)) => {
                    told = Some(match kind {
                        Kind::Answer => Outcome::Answer(fields.next_value()?),
                        Kind::CannotTell => Outcome::CannotTell(fields.next_value()?),
                        Kind::NotInForce => Outcome::NotInForce(fields.next_value()?),
                    });
                }
                _ => drop(fields.next_value::<IgnoredAny>()?),
            }
        }
        let early = kind.zip(early).map(|(kind, value)| match kind {
            Kind::Answer => T::deserialize(value).map(Outcome::Answer),
            Kind::CannotTell => CannotTell::deserialize(value).map(Outcome::CannotTell),
            Kind::NotInForce => NotInForce::deserialize(value).map(Outcome::NotInForce),
        });
        match (told, early) {
            (Some(told), _) => Ok(told),
            (None, Some(early)) => early.map_err(A::Error::custom),
            (None, None) if kind.is_none() => Err(A::Error::missing_field("outcome")),
            (None, None) => Err(A::Error::missing_field("value")),
        }
    }
}

impl<T> From<NotInForce> for Outcome<T> {
    fn from(refusal: NotInForce) -> Self {
        Self::NotInForce(refusal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Code;

    #[test]
    fn an_outcome_is_read_back_whatever_the_order_of_its_fields() {
        for (json, outcome) in [
            (r#"{"outcome":"answer","value":3}"#, Outcome::Answer(3_u8)),
            (r#"{"value":3,"outcome":"answer"}"#, Outcome::Answer(3)),
            (
                r#"{"value":{"missing":["a"],"because":"b"},"outcome":"cannot_tell"}"#,
                Outcome::cannot_tell(["a"], "b"),
            ),
        ] {
            assert_eq!(serde_json::from_str::<Outcome<u8>>(json).unwrap(), outcome, "{json}");
            assert_eq!(crate::wire::from_json::<Outcome<u8>>(json).unwrap(), outcome, "{json}");
        }
    }

    fn missing(names: &[&str]) -> CannotTell {
        CannotTell::new(names.iter().copied(), "it is needed")
    }

    fn years(years: &[&str]) -> Vec<FinancialYear> {
        years.iter().map(|year| year.parse().unwrap()).collect()
    }

    #[test]
    fn a_refusal_says_what_is_missing_or_when_there_is_one() {
        let asked = |having: &[&str]| NotInForce::in_year("a total", years(having));
        let day = |day: &str| day.parse::<RoughDate>().ok();
        let from = NotInForce { from: day("2019-08-23"), ..asked(&["2020/21"]) };
        let until = NotInForce { until: day("2019-08"), ..asked(&[]) };
        for (stop, says) in [
            (Stop::from(missing(&["a", "b"])), "cannot tell: it is needed (missing: a, b)"),
            (missing(&[]).into(), "cannot tell: it is needed"),
            (asked(&["2018/19"]).into(), "not in force: a total, in force in 2018/19"),
            (
                asked(&["2018/19", "2019/20"]).into(),
                "not in force: a total, in force in 2018/19 and 2019/20",
            ),
            (asked(&[]).into(), "not in force: a total, in force in no year here"),
            (from.into(), "not in force: a total, in force in 2020/21, from 23 August 2019"),
            (until.into(), "not in force: a total, in force until August 2019"),
        ] {
            assert_eq!(stop.to_string(), says);
        }
    }

    #[test]
    fn a_stop_is_what_stopped_the_rule_and_nothing_around_it() {
        let problem = Problem::new(Code::Empty, "nothing", "a member").at("members");
        let error = Error::from(problem.clone());
        let stop = Stop::from(error.clone());
        assert_eq!(stop, Stop::Wrong(error.clone()));
        assert_eq!(Stop::from(problem), stop);
        assert_eq!(stop.to_string(), error.to_string());
        let refused = NotInForce::in_year("a total", Vec::new());
        assert_eq!(Stop::from(refused.clone()), Stop::NotInForce(refused.clone()));
        assert_eq!(Stop::from(missing(&["a"])), Stop::CannotTell(missing(&["a"])));
        for stop in [stop, refused.into(), missing(&["a"]).into()] {
            assert!(std::error::Error::source(&stop).is_none());
        }
    }

    #[test]
    fn an_outcome_becomes_a_result_and_a_result_the_same_outcome() {
        let refused = NotInForce::in_year("a total", years(&["2018/19"]));
        for outcome in [
            Outcome::Answer(3_u8),
            Outcome::CannotTell(missing(&["a", "b"])),
            Outcome::NotInForce(refused),
        ] {
            let result = outcome.clone().into_result();
            assert_eq!(result.is_ok(), outcome.answer().is_some());
            assert_eq!(Outcome::settled(result), Ok(outcome));
        }
        let error = Error::from(Problem::new(Code::Empty, "nothing", "a member"));
        assert_eq!(Outcome::<u8>::settled(Err(error.clone().into())), Err(error));
    }

    #[test]
    fn what_is_no_outcome_is_refused() {
        for (json, why) in [
            ("{}", "missing field `outcome`"),
            (r#"{"outcome":"answer"}"#, "missing field `value`"),
            (r#"{"outcome":"guess","value":3}"#, "unknown variant `guess`"),
            (r#"{"outcome":"answer","value":"3"}"#, "invalid type"),
            (r#"{"value":"3","outcome":"answer"}"#, "invalid type"),
            ("[]", "a list of 0 items"),
        ] {
            let error = crate::wire::from_json::<Outcome<u8>>(json).unwrap_err();
            assert!(error.to_string().contains(why), "{json}: {error}");
        }
    }
}
