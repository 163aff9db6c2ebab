//! Carrying a table of amounts from the bodies of one day to those of another.

use std::collections::{BTreeMap, BTreeSet};

use ics_rules_macros::record;

use super::{
    CarryQuestion, FigureKind,
    graph::{began, gone, known, unknown},
    parts::weights,
};
use crate::{
    calendar::Date,
    error::{Code, Error, Problem, Result},
    money::Money,
    organisation::OdsCode,
    rulebook::{Role, RuleId, Rulebook, SuccessionChange, SuccessionEvent},
    text::quoted,
    wire::below,
};

/// A table by the bodies of the later day, and what could not be placed.
#[record(explained)]
pub struct Carry {
    /// What was asked.
    #[python(parts(kind: FigureKind))]
    pub asked: CarryQuestion,
    /// What each body has, in the order of their codes.
    pub bodies: Vec<CarriedBody>,
    /// What no stated share places, in the order of the codes: nothing of it is spread.
    pub not_placed: Vec<NotPlaced>,
    /// The sum of the figures as they were given.
    pub before: Money,
    /// The sum of what the bodies have. With what was not placed it is the sum before.
    pub after: Money,
    /// The sum of what was not placed.
    pub left: Money,
    /// What is worth a note: shares of another year, a day for which no list is known.
    pub observations: Vec<String>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// What one body has after the carrying.
#[record]
pub struct CarriedBody {
    /// Its code.
    pub code: OdsCode,
    /// The amount.
    pub amount: Money,
    /// What of it came from each figure that was given.
    pub from: BTreeMap<OdsCode, Money>,
    /// The rules by which it came.
    pub rules: Vec<RuleId>,
}

/// A figure, or what is left of it, that cannot be placed without shares.
#[record]
pub struct NotPlaced {
    /// The figure as it was given.
    pub code: OdsCode,
    /// The body that is divided.
    pub body: OdsCode,
    /// The amount that cannot be told by new body.
    pub amount: Money,
    /// The day of the division.
    pub date: Date,
    /// Who takes a part: the bodies whose shares are missing.
    pub parts: Vec<OdsCode>,
    /// The rules that divide it.
    pub rules: Vec<RuleId>,
}

/// What a body holds of a figure on the way.
#[derive(Clone)]
struct Held {
    body: OdsCode,
    amount: Money,
    rules: Vec<RuleId>,
}

/// Carries a table of amounts by the bodies of one day to those of a later day.
///
/// What passes whole is added up exactly. A divided figure is shared by the stated shares, by largest
/// remainder; without them it is named in `not_placed`, and nothing of it is spread.
///
/// # Errors
///
/// [`Code::OutOfScope`] for averages, ratios and scores, which do not add up, and for shares of a body
/// that is not divided; [`Code::OutOfRange`] for a later day before the first; [`Code::UnknownCode`];
/// [`Code::NotInForce`] for a body that is not there on the first day; [`Code::SharesDoNotSum`],
/// [`Code::Empty`] and [`Code::UnknownRule`] for shares that are not sound.
///
/// ```
/// use ics_rules::{Rulebook, succession::{CarryQuestion, carry}, wire::Document};
///
/// let rulebook = Rulebook::for_year("2026/27".parse()?)?;
/// let asked = CarryQuestion::from_json(
///     r#"{ "from": "2026-03-31", "to": "2026-04-01", "kind": "amount",
///          "figures": { "QMJ": "-100.01", "QRV": "0.02", "QNQ": "90" } }"#,
/// )?;
/// let found = carry(&rulebook, &asked)?;
/// assert_eq!(found.bodies[0].code.as_str(), "Z9B2Z");
/// assert_eq!(found.bodies[0].amount.to_string(), "-99.99");
/// assert_eq!(found.not_placed[0].code.as_str(), "QNQ");
/// assert_eq!(found.after.plus(found.left)?, found.before);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn carry(rulebook: &Rulebook, asked: &CarryQuestion) -> Result<Carry> {
    let way = Carrying { rulebook, asked };
    if let Some(error) = Error::from_problems(way.problems()) {
        return Err(error);
    }
    let mut bodies: BTreeMap<OdsCode, CarriedBody> = BTreeMap::new();
    let mut not_placed = Vec::new();
    for (code, amount) in &asked.figures {
        let mut held = vec![way.first(code, *amount)];
        for date in way.days() {
            let mut next = Vec::new();
            for one in held {
                way.step(code, one, date, &mut next, &mut not_placed)?;
            }
            held = next;
        }
        for Held { body, amount, rules } in held {
            let there = bodies.entry(body.clone()).or_insert_with(|| CarriedBody {
                code: body,
                amount: Money::ZERO,
                from: BTreeMap::new(),
                rules: Vec::new(),
            });
            there.amount = there.amount.plus(amount)?;
            let of_it = there.from.entry(code.clone()).or_insert(Money::ZERO);
            *of_it = of_it.plus(amount)?;
            add(&mut there.rules, rules);
        }
    }
    way.told(bodies.into_values().collect(), not_placed)
}

impl CarryQuestion {
    /// The answer of [`carry()`].
    ///
    /// # Errors
    ///
    /// As [`carry()`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Carry> {
        carry(rulebook, self)
    }
}

/// Adds the ids that are not there yet.
fn add(rules: &mut Vec<RuleId>, more: Vec<RuleId>) {
    for id in more {
        if !rules.contains(&id) {
            rules.push(id);
        }
    }
}

struct Carrying<'r> {
    rulebook: &'r Rulebook,
    asked: &'r CarryQuestion,
}

impl<'r> Carrying<'r> {
    /// The events by which something passes after the first day, up to the last.
    fn events(&self) -> impl Iterator<Item = &'r SuccessionEvent> {
        let (from, to) = (self.asked.from, self.asked.to);
        let events = self.rulebook.succession().iter().filter(|event| event.passes());
        events.filter(move |event| from < event.date && event.date <= to)
    }

    fn days(&self) -> BTreeSet<Date> {
        self.events().map(|event| event.date).collect()
    }

    /// The events by which something of a body passes on a day.
    fn leaving(&self, body: &OdsCode, date: Date) -> Vec<&'r SuccessionEvent> {
        let events = self.events().filter(|event| event.date == date);
        events.filter(|event| event.before.as_ref() == Some(body)).collect()
    }

    /// Who has a part of a divided body from a day on: those who take one, and itself where it goes on.
    fn takers(&self, body: &OdsCode, date: Date) -> Vec<OdsCode> {
        let mut takers: BTreeSet<OdsCode> =
            self.leaving(body, date).into_iter().filter_map(|event| event.after.clone()).collect();
        if gone(self.rulebook, body) != Some(date) {
            takers.insert(body.clone());
        }
        takers.into_iter().collect()
    }

    /// The day on which a body is divided, where it is.
    fn divided(&self, body: &OdsCode) -> Option<Date> {
        let mut events = self.events().filter(|event| event.change != SuccessionChange::Merge);
        events.find(|event| event.before.as_ref() == Some(body)).map(|event| event.date)
    }

    /// The events that move a sub-ICB location.
    fn moving(&self, code: &OdsCode) -> Vec<&'r SuccessionEvent> {
        let events = self.rulebook.succession().iter();
        events.filter(|event| event.locations.contains(code)).collect()
    }

    /// A figure before its first step: a location that moves whole is at once where it ends.
    fn first(&self, code: &OdsCode, amount: Money) -> Held {
        let start = |body: &OdsCode, rules| Held { body: body.clone(), amount, rules };
        match self.moving(code).as_slice() {
            [event] => {
                let mut rules = self.playing(Role::LocationsMoveWhole);
                if event.date <= self.asked.to {
                    rules.push(event.id.clone());
                    start(event.after.as_ref().unwrap_or(code), rules)
                } else {
                    start(event.before.as_ref().unwrap_or(code), rules)
                }
            }
            [event, ..] => start(event.before.as_ref().unwrap_or(code), Vec::new()),
            [] => start(code, Vec::new()),
        }
    }

    fn playing(&self, role: Role) -> Vec<RuleId> {
        self.rulebook.in_force(role).map(|rule| rule.id.clone()).into_iter().collect()
    }

    /// What becomes on one day of what a body holds.
    fn step(
        &self,
        code: &OdsCode,
        held: Held,
        date: Date,
        next: &mut Vec<Held>,
        not_placed: &mut Vec<NotPlaced>,
    ) -> Result<()> {
        let leaving = self.leaving(&held.body, date);
        let Some(first) = leaving.first() else {
            next.push(held);
            return Ok(());
        };
        let mut rules = held.rules.clone();
        add(&mut rules, leaving.iter().map(|event| event.id.clone()).collect());
        if let (SuccessionChange::Merge, Some(after)) = (first.change, &first.after) {
            next.push(Held { body: after.clone(), rules, ..held });
            return Ok(());
        }
        let takers = self.takers(&held.body, date);
        let Some(Ok(weights)) = weights(self.rulebook, self.asked, &held.body, &takers) else {
            let Held { body, amount, .. } = held;
            add(&mut rules, self.playing(Role::SuccessionNotOneToOne));
            let code = code.clone();
            not_placed.push(NotPlaced { code, body, amount, date, parts: takers, rules });
            return Ok(());
        };
        add(&mut rules, weights.rule.clone().into_iter().collect());
        for (body, amount) in weights.of(held.amount)? {
            next.push(Held { body, amount, rules: rules.clone() });
        }
        Ok(())
    }

    fn told(&self, mut bodies: Vec<CarriedBody>, not_placed: Vec<NotPlaced>) -> Result<Carry> {
        for body in bodies.iter_mut().filter(|body| body.rules.is_empty()) {
            body.rules = self.playing(Role::SystemsCodesKept);
        }
        let mut rules = Vec::new();
        let each = bodies.iter().map(|one| &one.rules);
        for ids in each.chain(not_placed.iter().map(|one| &one.rules)) {
            add(&mut rules, ids.clone());
        }
        Ok(Carry {
            before: Money::sum(self.asked.figures.values().copied())?,
            after: Money::sum(bodies.iter().map(|one| one.amount))?,
            left: Money::sum(not_placed.iter().map(|one| one.amount))?,
            observations: self.observations(),
            asked: self.asked.clone(),
            bodies,
            not_placed,
            rules,
        })
    }

    fn observations(&self) -> Vec<String> {
        let year = self.asked.from.financial_year();
        let mut notes = Vec::new();
        for (body, shares) in &self.asked.shares {
            match shares.year {
                Some(other) if other != year => {
                    notes.push(format!(
                        "the shares of {body} are of {other}, the figures of {year}"
                    ));
                }
                None => notes.push(format!("the year of the shares of {body} is not stated")),
                Some(_) => {}
            }
        }
        let last = Rulebook::editions().ok().and_then(|years| years.into_iter().max());
        let until = last.and_then(|last| self.rulebook.role_in(Role::SystemsValidTo, last));
        let until: Option<Date> = until.and_then(|rule| rule.word()?.parse().ok());
        if let Some(until) = until.filter(|until| *until < self.asked.to) {
            notes.push(format!(
                "no list of systems is known after {until}: boards may have merged by {}",
                self.asked.to
            ));
        }
        notes
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.asked.kind != FigureKind::Amount {
            let found = quoted(self.asked.kind.as_str());
            let expected = "amounts, which add up: work it out anew from the amounts it is made of";
            problems.push(Problem::new(Code::OutOfScope, found, expected).at("kind"));
        }
        if self.asked.to < self.asked.from {
            let expected = format!("a day from {} on", self.asked.from);
            let found = self.asked.to.to_string();
            problems.push(Problem::new(Code::OutOfRange, found, expected).at("to"));
        }
        let known = known(self.rulebook);
        for code in self.asked.figures.keys() {
            let problem = self.stranger(code, &known);
            problems.extend(problem.map(|problem| problem.at(below("figures", code.as_str()))));
        }
        for body in self.asked.shares.keys() {
            let Some(date) = self.divided(body) else {
                let expected = format!(
                    "no shares: {body} is not divided between {} and {}",
                    self.asked.from, self.asked.to
                );
                let problem = Problem::new(Code::OutOfScope, quoted(body.as_str()), expected);
                problems.push(problem.at(below("shares", body.as_str())));
                continue;
            };
            let takers = self.takers(body, date);
            if let Some(Err(wrong)) = weights(self.rulebook, self.asked, body, &takers) {
                problems.extend(wrong);
            }
        }
        problems
    }

    /// What is wrong with the code of a figure.
    fn stranger(&self, code: &OdsCode, known: &BTreeSet<OdsCode>) -> Option<Problem> {
        if !self.moving(code).is_empty() {
            return None;
        }
        if !known.contains(code) {
            return Some(unknown(self.rulebook, code));
        }
        let from = self.asked.from;
        let expected = match (began(self.rulebook, code), gone(self.rulebook, code)) {
            (Some(first), _) if from < first => {
                format!("a body of {from}: {code} began on {first}")
            }
            (_, Some(day)) if day <= from => {
                format!("a body of {from}: {code} was there no more on {day}")
            }
            _ => return None,
        };
        Some(Problem::new(Code::NotInForce, quoted(code.as_str()), expected))
    }
}
