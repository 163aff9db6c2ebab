//! The settings of a rulebook as typed values, or the refusal that follows without them.

use std::str::FromStr;

use crate::{
    calendar::FinancialYear,
    outcome::{CannotTell, NotInForce, Outcome},
    rulebook::{Freedom, Principle, Role, Rule, Rulebook},
};

/// Why there is no answer.
#[derive(Debug)]
pub(super) enum Refused {
    CannotTell(CannotTell),
    NotInForce(NotInForce),
}

/// An answer, or why there is none.
pub(super) type Answered<T> = Result<T, Refused>;

impl Refused {
    /// A refusal that names the missing inputs.
    pub(super) fn cannot_tell(missing: Vec<String>, because: impl Into<String>) -> Self {
        Self::CannotTell(CannotTell { missing, because: because.into() })
    }
}

impl From<NotInForce> for Refused {
    fn from(refusal: NotInForce) -> Self {
        Self::NotInForce(refusal)
    }
}

/// The same as an outcome.
pub(super) fn outcome<T>(answered: Answered<T>) -> Outcome<T> {
    match answered {
        Ok(answer) => Outcome::Answer(answer),
        Err(Refused::CannotTell(refusal)) => Outcome::CannotTell(refusal),
        Err(Refused::NotInForce(refusal)) => Outcome::NotInForce(refusal),
    }
}

/// What a choice is set to. An overlay may widen the options of a choice to a word that no code
/// follows; the answer is then refused.
pub(super) fn choice<T: FromStr>(rule: &Rule) -> Answered<T> {
    rule.word().and_then(|word| word.parse().ok()).ok_or_else(|| not_understood(rule))
}

/// What a switch is set to.
pub(super) fn switch(rule: &Rule) -> Answered<bool> {
    rule.flag().ok_or_else(|| not_understood(rule))
}

/// The refusal of a value that no code follows.
pub(super) fn not_understood(rule: &Rule) -> Refused {
    let value = rule.value.as_ref().map_or_else(|| "no value".to_owned(), ToString::to_string);
    let because = format!("`{}` is set to {value}, which this library does not follow", rule.id);
    Refused::cannot_tell(vec![rule.id.to_string()], because)
}

/// The rule that plays a part, or a refusal in the words of what was asked.
pub(super) fn asked_for<'r>(rulebook: &'r Rulebook, role: Role, asked: &str) -> Answered<&'r Rule> {
    let refused = |refusal: NotInForce| NotInForce { rule: asked.to_owned(), ..refusal };
    Ok(rulebook.role(role).map_err(refused)?)
}

/// The freedom that plays a part.
pub(super) fn freedom(rulebook: &Rulebook, role: Role) -> Answered<&Freedom> {
    let id = &rulebook.role(role)?.id;
    let found = rulebook.freedoms().iter().find(|freedom| freedom.id == *id);
    Ok(found.ok_or_else(|| nowhere(role))?)
}

/// The principle that plays a part.
pub(super) fn principle(rulebook: &Rulebook, role: Role) -> Answered<&Principle> {
    let id = &rulebook.role(role)?.id;
    let found = rulebook.principles().iter().find(|principle| principle.id == *id);
    Ok(found.ok_or_else(|| nowhere(role))?)
}

/// The part is played by an entry of another kind than the code looks for.
fn nowhere(role: Role) -> NotInForce {
    NotInForce::in_year(role.to_string(), Vec::new())
}

/// The refusal for what this rulebook does not have, with the years that do.
pub(super) fn elsewhere(rule: &str, has: impl Fn(&Rulebook) -> bool) -> Refused {
    Refused::NotInForce(NotInForce::in_year(rule, years_with(has)))
}

/// The years whose editions have something.
pub(super) fn years_with(has: impl Fn(&Rulebook) -> bool) -> Vec<FinancialYear> {
    let years = Rulebook::editions().unwrap_or_default().into_iter();
    years.filter(|year| Rulebook::for_year(*year).is_ok_and(|other| has(&other))).collect()
}
