//! Whether a day is within a framework, and within the year that is asked.

use crate::{
    calendar::{Date, RoughDate},
    error::{Code, Problem},
    outcome::NotInForce,
    rulebook::{Role, Rule, Rulebook},
};

/// The first and the last day of a framework, as its rule states them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Period {
    first: RoughDate,
    last: RoughDate,
}

impl Period {
    /// The period that a rule states as two dates.
    pub(super) fn of(rule: &Rule) -> Option<Self> {
        let [first, last] = rule.words() else { return None };
        Some(Self { first: first.parse().ok()?, last: last.parse().ok()? })
    }

    /// The first and the last day, as they are known.
    pub(super) const fn ends(self) -> (Option<RoughDate>, Option<RoughDate>) {
        (Some(self.first), Some(self.last))
    }

    /// Whether a day may lie in it.
    pub(super) fn holds(self, date: Date) -> bool {
        self.first.first() <= date && date <= self.last.last()
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} to {}", self.first, self.last)
    }
}

/// The refusal of a day on which a framework was not in force, with its first or last day and the
/// years that have it.
pub(super) fn refuses(rulebook: &Rulebook, role: Role, date: Date) -> Option<NotInForce> {
    let rule = rulebook.in_force(role)?;
    let period = Period::of(rule)?;
    if period.holds(date) {
        return None;
    }
    let years = Rulebook::editions().unwrap_or_default().into_iter();
    let having = years.filter(|year| rulebook.role_in(role, *year).is_some());
    let rule = format!("{role} on {date}: it was in force from {period}");
    Some(NotInForce::on(date, rule, having.collect(), period.ends()))
}

/// What is wrong with a day of another year than the rulebook's.
pub(super) fn of_another_year(rulebook: &Rulebook, date: Date) -> Option<Problem> {
    let expected = format!("a date in {}", rulebook.year());
    let problem = || Problem::new(Code::NotInForce, date.to_string(), expected).at("date");
    (date.financial_year() != rulebook.year()).then(problem)
}
