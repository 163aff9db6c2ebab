//! The rules that say what published figures must agree with.

use std::collections::BTreeMap;

use ics_rules::{
    FinancialYear, NotInForce, RuleId, Rulebook,
    rulebook::{Role, Rule},
};

/// The ids of the rules that play these parts, each once and in order; none where one of the parts is
/// not in force.
pub(crate) fn ids_of(rulebook: &Rulebook, roles: &[Role]) -> Vec<RuleId> {
    let mut ids: Vec<RuleId> = Vec::new();
    for role in roles {
        match rulebook.role(*role) {
            Ok(rule) if ids.contains(&rule.id) => {}
            Ok(rule) => ids.push(rule.id.clone()),
            Err(_) => return Vec::new(),
        }
    }
    ids
}

/// The value of the rule that plays a part, where it is a whole number.
pub(crate) fn count(rulebook: &Rulebook, role: Role) -> Result<u64, NotInForce> {
    let number = rulebook.role(role)?.number();
    let count = number.and_then(|number| number.normalize().to_string().parse().ok());
    count.ok_or_else(|| without_value(role))
}

/// The refusal of a rule that does not say what is needed of it.
pub(crate) fn without_value(role: Role) -> NotInForce {
    NotInForce { rule: role.to_string(), years: Vec::new(), from: None, until: None }
}

/// The words of the rule that plays a part, by this rulebook or by the latest edition that has one.
pub(crate) fn words_of_any_year(rulebook: &Rulebook, role: Role) -> Vec<String> {
    let words = |rule: &Rule| rule.words().to_vec();
    if let Ok(rule) = rulebook.role(role) {
        return words(rule);
    }
    let years = Rulebook::editions().unwrap_or_default().into_iter().rev();
    let mut editions = years.filter_map(|year| Rulebook::for_year(year).ok());
    editions.find_map(|edition| edition.role(role).ok().map(words)).unwrap_or_default()
}

/// The rules of the years that figures are of, whatever the year of the rulebook: by the rulebook
/// where it is of the year, by the built-in edition otherwise.
pub(crate) struct Citations<'r> {
    rulebook: &'r Rulebook,
    found: BTreeMap<(FinancialYear, Role), Option<RuleId>>,
}

impl<'r> Citations<'r> {
    pub(crate) const fn by(rulebook: &'r Rulebook) -> Self {
        Self { rulebook, found: BTreeMap::new() }
    }

    /// The rule that plays a part in a year, where the year has one.
    pub(crate) fn of(&mut self, year: FinancialYear, role: Role) -> Option<RuleId> {
        let look = || {
            if year == self.rulebook.year() {
                return self.rulebook.role(role).ok().map(|rule| rule.id.clone());
            }
            let edition = Rulebook::for_year(year).ok()?;
            edition.role(role).ok().map(|rule| rule.id.clone())
        };
        self.found.entry((year, role)).or_insert_with(look).clone()
    }
}
