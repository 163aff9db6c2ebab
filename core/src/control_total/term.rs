//! The months of a year in which a member makes returns: all of them, or those in which it exists.

use std::collections::BTreeSet;

use super::{Member, Return, refused::stranger};
use crate::{
    calendar::{Date, Month},
    error::{Code, Problem},
    organisation::{OdsCode, OrganisationKind},
    rulebook::{Role, Rule, RuleId, Rulebook},
    text::quoted,
};

/// The first and the last month of a member in a year, as it states them and as its kind of body has
/// them by rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Term {
    first: Month,
    last: Month,
}

/// How a member stands in the figures of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It counts by its return of this month: the month itself, or the last one that it had.
    By(Month),
    /// It does not count: it has not begun, or its successor's figures hold its own.
    Absent,
    /// It has ended, and nobody says whether its successor's figures hold its own.
    Unsaid,
}

impl Member {
    /// The months in which it makes returns.
    pub(crate) fn term(&self, rulebook: &Rulebook) -> Term {
        let turn = Turn::of(rulebook, self.kind);
        let by_rule = turn.map_or(Term::WHOLE, |turn| turn.term);
        Term {
            first: self.first_month.unwrap_or(by_rule.first).max(by_rule.first),
            last: self.last_month.unwrap_or(by_rule.last).min(by_rule.last),
        }
    }

    /// How it stands in the figures of a month.
    pub(crate) fn presence(&self, term: Term, month: Month) -> Presence {
        if month < term.first {
            return Presence::Absent;
        }
        match (self.successor.as_ref().filter(|_| month > term.last), self.successor_includes) {
            (Some(_), Some(true)) => Presence::Absent,
            (Some(_), None) => Presence::Unsaid,
            _ => Presence::By(month.min(term.last)),
        }
    }
}

impl Term {
    const WHOLE: Self = Self { first: Month::FIRST, last: Month::LAST };

    const fn holds(self, month: Month) -> bool {
        self.first.number() <= month.number() && month.number() <= self.last.number()
    }
}

/// The day on which a kind of body begins or ends, where that is within a year.
struct Turn<'r> {
    rule: &'r Rule,
    term: Term,
}

impl<'r> Turn<'r> {
    fn of(rulebook: &'r Rulebook, kind: OrganisationKind) -> Option<Self> {
        let (rule, date) = day(rulebook, kind)?;
        if date.financial_year() != rulebook.year() {
            return None;
        }
        let month = date.month();
        let term = match kind {
            OrganisationKind::Ccg => Term { last: month, ..Term::WHOLE },
            _ => Term { first: month, ..Term::WHOLE },
        };
        Some(Self { rule, term })
    }
}

/// The rule on the day on which a kind of body begins or ends.
fn day(rulebook: &Rulebook, kind: OrganisationKind) -> Option<(&Rule, Date)> {
    let role = match kind {
        OrganisationKind::Ccg => Role::LastDayOfCcgs,
        OrganisationKind::Icb => Role::FirstDayOfIcbs,
        _ => return None,
    };
    let rule = rulebook.in_force(role)?;
    Some((rule, rule.word()?.parse().ok()?))
}

/// The rules by which members begin or end within the year.
pub(super) fn rules(rulebook: &Rulebook, members: &[Member]) -> Vec<RuleId> {
    let turns = members.iter().filter_map(|member| Turn::of(rulebook, member.kind));
    let found: BTreeSet<_> = turns.map(|turn| turn.rule.id.clone()).collect();
    found.into_iter().collect()
}

/// What is wrong with the months and the successors of members, by the member's position, and with
/// returns outside those months.
pub(crate) fn problems<'a>(
    rulebook: &Rulebook,
    known: &BTreeSet<OdsCode>,
    members: impl Iterator<Item = (usize, &'a Member)>,
    returns: impl Iterator<Item = (usize, &'a Return)>,
) -> Vec<Problem> {
    let members: Vec<_> = members.collect();
    let mut problems = Vec::new();
    for (position, member) in &members {
        let found = member.within_rule(rulebook).into_iter().chain(member.of_months());
        let found = found.chain(member.of_successor(rulebook, known, &members));
        problems.extend(found.map(|problem| problem.below(&format!("members[{position}]"))));
    }
    for (position, one) in returns {
        let of_code = |(_, member): &&(usize, &Member)| member.code == one.code;
        let Some((_, member)) = members.iter().find(of_code) else { continue };
        let term = member.term(rulebook);
        if !term.holds(one.month) && term.first <= term.last {
            let why = Turn::of(rulebook, member.kind).map(|turn| format!(" ({})", turn.rule.id));
            let expected = format!(
                "a month from {} to {}, in which {} makes returns{}",
                term.first,
                term.last,
                one.code,
                why.unwrap_or_default()
            );
            let problem = Problem::new(Code::OutOfRange, one.month.to_string(), expected);
            problems.push(problem.at(format!("returns[{position}].month")));
        }
    }
    problems
}

/// A kind of body that there is not in the whole year.
pub(crate) fn stranger_to_the_year(rulebook: &Rulebook, kind: OrganisationKind) -> Option<Problem> {
    let (rule, date) = day(rulebook, kind)?;
    let (year, turn) = (rulebook.year(), date.financial_year());
    let (outside, side) = match kind {
        OrganisationKind::Ccg => (year > turn, "after"),
        _ => (year < turn, "before"),
    };
    let expected = format!("a body of {year}: there is no {} {side} {date} ({})", kind, rule.id);
    outside.then(|| Problem::new(Code::OutOfScope, quoted(kind.as_str()), expected))
}

impl Member {
    /// A stated month outside those of its kind of body.
    fn within_rule(&self, rulebook: &Rulebook) -> Vec<Problem> {
        let Some(turn) = Turn::of(rulebook, self.kind) else { return Vec::new() };
        let stated = [("first_month", self.first_month), ("last_month", self.last_month)];
        let outside = stated.into_iter().filter_map(|(field, month)| {
            let month = month.filter(|month| !turn.term.holds(*month))?;
            let expected = format!(
                "a month from {} to {} ({})",
                turn.term.first, turn.term.last, turn.rule.id
            );
            Some(Problem::new(Code::OutOfRange, month.to_string(), expected).at(field))
        });
        outside.collect()
    }

    /// A last month before the first.
    fn of_months(&self) -> Option<Problem> {
        let (first, last) = (self.first_month?, self.last_month?);
        let problem = || {
            let expected = format!("{first}, its first month, or later");
            Problem::new(Code::OutOfRange, last.to_string(), expected).at("last_month")
        };
        (last < first).then(problem)
    }

    fn of_successor(
        &self,
        rulebook: &Rulebook,
        known: &BTreeSet<OdsCode>,
        members: &[(usize, &Self)],
    ) -> Vec<Problem> {
        let mut problems = Vec::new();
        let Some(successor) = &self.successor else {
            if self.successor_includes.is_some() {
                let expected = "the code of the member whose figures are meant";
                let problem = Problem::new(Code::MissingField, "nothing", expected);
                problems.push(problem.at("successor"));
            }
            return problems;
        };
        if self.last_month.is_none() {
            let expected = "the last month in which it makes a return, as it has a successor";
            problems.push(Problem::new(Code::MissingField, "nothing", expected).at("last_month"));
        }
        if *successor == self.code {
            let found = format!("{successor}, the member itself");
            let problem = Problem::new(Code::OutOfScope, found, "the code of another member");
            problems.push(problem.at("successor"));
            return problems;
        }
        problems.extend(stranger("successor", successor, known));
        let after = members.iter().find(|(_, member)| member.code == *successor);
        let ends = after.map(|(_, member)| member.term(rulebook).last);
        let last = self.term(rulebook).last;
        if ends.is_some_and(|ends| ends <= last && last < Month::LAST) {
            let found = format!("{successor}, which makes no return after {last} either");
            let expected = format!("a member that makes returns after {last}");
            problems.push(Problem::new(Code::OutOfRange, found, expected).at("successor"));
        }
        problems
    }
}
