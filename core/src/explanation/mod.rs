//! Why: every outcome as a tree of statements, each leaf with its rule, sources and standing.

mod html;
mod markdown;
pub(crate) mod table;
mod text;
pub(crate) mod words;

use std::{collections::BTreeMap, fmt, sync::Arc};

use ics_rules_macros::record;
use serde::Serialize;

use crate::{
    error::{Code, Error, Problem, Result},
    money::Money,
    outcome::Outcome,
    rulebook::{Role, Rule, RuleId, Rulebook, Source, Standing},
    text::quoted,
};

/// Why an outcome is what it is.
///
/// A tree: what was found, the values compared, the rules it rests on, and the statements it
/// follows from. It is printed as indented text, as
/// Markdown or as HTML.
#[record(text, tree, html = "explanation", columns(standing: Option<Standing>))]
pub struct Explanation {
    /// The statement.
    pub says: String,
    /// The values it was decided from.
    pub compared: Vec<Compared>,
    /// The rules it rests on.
    pub rules: Vec<Arc<Rule>>,
    /// The statements it follows from.
    pub because: Vec<Explanation>,
}

/// A value that a statement was decided from.
#[record]
pub struct Compared {
    /// What it is.
    pub name: String,
    /// The value, as text.
    pub value: String,
}

/// What explains itself.
///
/// An explanation is a view of the outcome, so that the answer and its reasons cannot disagree.
pub trait Explain {
    /// Why it is what it is, with the rules as the rulebook that gave it states them.
    ///
    /// # Errors
    ///
    /// [`Code::UnknownRule`] for each rule of the outcome that `rulebook` does not have, as that of
    /// another year.
    ///
    /// ```
    /// use ics_rules::{Code, Explain, Rulebook, oversight};
    ///
    /// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
    /// let found = oversight::freedoms(&rulebook, "emerging".parse()?, None)?;
    /// let freedoms = found.answer().expect("2019/20 has freedoms");
    /// assert!(freedoms.explain(&rulebook)?.says.starts_with("freedoms and obligations"));
    ///
    /// let other = Rulebook::for_year("2025/26".parse()?)?;
    /// assert_eq!(freedoms.explain(&other).unwrap_err().code(), Code::UnknownRule);
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    fn explain(&self, rulebook: &Rulebook) -> Result<Explanation>;
}

/// What a room says of its outcome, by the rulebook that gave it: the one implementation of
/// [`Explain`] asks for it once it knows that the rulebook has every rule of the outcome.
pub(crate) trait Reasons {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation;
}

impl<T: Reasons + Serialize> Explain for T {
    fn explain(&self, rulebook: &Rulebook) -> Result<Explanation> {
        let lacking = |id: &RuleId| rulebook.get(id.as_str()).is_none();
        let problems = RuleId::within(self).into_iter().filter(lacking).map(|id| {
            let expected = format!(
                "a rule of {}, as an outcome is explained by the rulebook that gave it",
                rulebook.year()
            );
            Problem::new(Code::UnknownRule, quoted(id.as_str()), expected)
        });
        match Error::from_problems(problems.collect()) {
            Some(error) => Err(error),
            None => Ok(self.reasons(rulebook)),
        }
    }
}

#[record]
impl Explanation {
    /// A statement without reasons yet.
    pub(crate) fn new(says: impl Into<String>) -> Self {
        Self { says: says.into(), compared: Vec::new(), rules: Vec::new(), because: Vec::new() }
    }

    /// Explains an answer, or the refusal by the first of the rules that ask for what is missing, as
    /// far as the year has them.
    pub(crate) fn of<T: Reasons>(
        outcome: &Outcome<T>,
        rulebook: &Rulebook,
        asking: &[Role],
    ) -> Self {
        match outcome {
            Outcome::Answer(answer) => answer.reasons(rulebook),
            refused => {
                let first = asking.iter().find_map(|role| rulebook.in_force(*role));
                Self::refusal(refused).citing(rulebook, first.map(|rule| &rule.id))
            }
        }
    }

    /// Why there is no answer.
    pub(crate) fn refusal<T>(outcome: &Outcome<T>) -> Self {
        match outcome {
            Outcome::Answer(_) => Self::new("answered"),
            Outcome::CannotTell(refusal) => {
                let says = format!("cannot tell: {}", refusal.because);
                refusal
                    .missing
                    .iter()
                    .fold(Self::new(says), |it, name| it.comparing("missing", name))
            }
            Outcome::NotInForce(refusal) => {
                let years: Vec<_> = refusal.years.iter().map(ToString::to_string).collect();
                let years =
                    if years.is_empty() { "no year here".to_owned() } else { words::list(&years) };
                let refused = Self::new(format!("not in force: {}", refusal.rule))
                    .comparing("years that have it", years);
                [("in force from", refusal.from), ("in force until", refusal.until)]
                    .into_iter()
                    .filter_map(|(name, day)| Some((name, day?)))
                    .fold(refused, |it, (name, day)| it.comparing(name, day))
            }
        }
    }

    /// With a value it was decided from.
    #[must_use]
    pub(crate) fn comparing(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        self.compared.push(Compared { name: name.into(), value: value.to_string() });
        self
    }

    /// With amounts it was decided from, those that there are.
    #[must_use]
    pub(crate) fn comparing_money<N: Into<String>>(
        self,
        amounts: impl IntoIterator<Item = (N, Option<Money>)>,
    ) -> Self {
        let amounts = amounts.into_iter().filter_map(|(name, amount)| Some((name, amount?)));
        amounts.fold(self, |node, (name, amount)| node.comparing(name, amount.nhs()))
    }

    /// With the rules it rests on.
    #[must_use]
    pub(crate) fn citing<'r>(
        mut self,
        rulebook: &Rulebook,
        rules: impl IntoIterator<Item = &'r RuleId>,
    ) -> Self {
        self.rules.extend(rules.into_iter().filter_map(|id| rulebook.cite(id)));
        self
    }

    /// With statements it follows from.
    #[must_use]
    pub(crate) fn following(mut self, reasons: impl IntoIterator<Item = Self>) -> Self {
        self.because.extend(reasons);
        self
    }

    /// Every rule the tree cites, once, by id.
    #[must_use]
    #[python]
    pub fn cited(&self) -> Vec<&Rule> {
        let mut rules = BTreeMap::new();
        self.each(&mut |node| {
            rules.extend(node.rules.iter().map(|rule| (&rule.id, rule.as_ref())));
        });
        rules.into_values().collect()
    }

    /// Every source the tree cites, once, by number.
    #[must_use]
    #[python]
    pub fn sources(&self) -> Vec<&Source> {
        let cited = self.cited().into_iter();
        let sources =
            cited.flat_map(|rule| rule.sources.iter().map(|one| (one.number, one.as_ref())));
        sources.collect::<BTreeMap<_, _>>().into_values().collect()
    }

    /// How well sourced the whole is: the weakest standing of its rules.
    #[must_use]
    #[python(getter)]
    pub fn standing(&self) -> Option<Standing> {
        self.cited().iter().map(|rule| rule.standing).max()
    }

    /// The same in short: the statement and those it follows from, so many steps down and no further.
    /// Rules and sources are those of what is left.
    ///
    /// ```
    /// use ics_rules::{SystemYear, assess};
    ///
    /// let year = SystemYear::from_json(
    ///     r#"{ "system": "QF7", "year": "2019/20",
    ///          "members": [{ "code": "RHQ", "kind": "foundation_trust", "control_total": "100" }] }"#,
    /// )?;
    /// let short = assess(&year)?.explain().in_short(1);
    /// assert!(!short.because.is_empty());
    /// assert!(short.because.iter().all(|part| part.because.is_empty()));
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn in_short(mut self, depth: u64) -> Self {
        self.because = match depth.checked_sub(1) {
            Some(below) => self.because.into_iter().map(|one| one.in_short(below)).collect(),
            None => Vec::new(),
        };
        self
    }

    /// The tree as JSON.
    #[must_use]
    pub fn json(&self) -> String {
        crate::wire::to_json(self)
    }

    fn each<'t>(&'t self, visit: &mut impl FnMut(&'t Self)) {
        visit(self);
        self.because.iter().for_each(|reason| reason.each(visit));
    }

    /// The values compared, in one line; empty when there are none.
    fn compared_line(&self) -> String {
        let values = self.compared.iter().map(|one| format!("{}: {}", one.name, one.value));
        values.collect::<Vec<_>>().join("; ")
    }
}

/// The sources of a rule as numbers, for example `[40] [41], section 2.1`; says so when there are
/// none.
fn source_numbers(rule: &Rule) -> String {
    if rule.sources.is_empty() {
        return "no source".to_owned();
    }
    let numbers: Vec<_> =
        rule.sources.iter().map(|source| format!("[{}]", source.number)).collect();
    match &rule.section {
        Some(section) => format!("{}, {section}", numbers.join(" ")),
        None => numbers.join(" "),
    }
}

#[cfg(test)]
mod tests;
