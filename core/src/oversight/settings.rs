//! The settings of a rulebook as typed values, or the refusal that follows without them.

use std::str::FromStr;

use crate::{
    calendar::FinancialYear,
    outcome::{NotInForce, Stop},
    rulebook::{Freedom, Principle, Role, Rule, Rulebook},
};

/// What a choice is set to. An overlay may widen the options of a choice to a word that no code
/// follows; the answer is then refused.
pub(super) fn choice<T: FromStr>(rule: &Rule) -> Result<T, Stop> {
    rule.word().and_then(|word| word.parse().ok()).ok_or_else(|| not_understood(rule))
}

/// What a switch is set to.
pub(super) fn switch(rule: &Rule) -> Result<bool, Stop> {
    rule.flag().ok_or_else(|| not_understood(rule))
}

/// The refusal of a value that no code follows.
pub(super) fn not_understood(rule: &Rule) -> Stop {
    let value = rule.value.as_ref().map_or_else(|| "no value".to_owned(), ToString::to_string);
    let because = format!("`{}` is set to {value}, which this library does not follow", rule.id);
    Stop::cannot_tell([rule.id.to_string()], because)
}

/// The rule that plays a part, or a refusal in the words of what was asked.
pub(super) fn asked_for<'r>(
    rulebook: &'r Rulebook,
    role: Role,
    asked: &str,
) -> Result<&'r Rule, Stop> {
    let refused = |refusal: NotInForce| NotInForce { rule: asked.to_owned(), ..refusal };
    Ok(rulebook.role(role).map_err(refused)?)
}

/// The freedom that plays a part.
pub(super) fn freedom(rulebook: &Rulebook, role: Role) -> Result<&Freedom, Stop> {
    let id = &rulebook.role(role)?.id;
    let found = rulebook.freedoms().iter().find(|freedom| freedom.id == *id);
    Ok(found.ok_or_else(|| nowhere(role))?)
}

/// The principle that plays a part.
pub(super) fn principle(rulebook: &Rulebook, role: Role) -> Result<&Principle, Stop> {
    let id = &rulebook.role(role)?.id;
    let found = rulebook.principles().iter().find(|principle| principle.id == *id);
    Ok(found.ok_or_else(|| nowhere(role))?)
}

/// The part is played by an entry of another kind than the code looks for.
fn nowhere(role: Role) -> NotInForce {
    NotInForce::in_year(role.to_string(), Vec::new())
}

/// The refusal for what this rulebook does not have, with the years that do.
pub(super) fn elsewhere(rule: &str, has: impl Fn(&Rulebook) -> bool) -> Stop {
    NotInForce::in_year(rule, years_with(has)).into()
}

/// The years whose editions have something.
pub(super) fn years_with(has: impl Fn(&Rulebook) -> bool) -> Vec<FinancialYear> {
    let years = Rulebook::editions().unwrap_or_default().into_iter();
    years.filter(|year| Rulebook::for_year(*year).is_ok_and(|other| has(&other))).collect()
}
