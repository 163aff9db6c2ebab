//! The month by which every system had to reach a stage.

use std::collections::BTreeMap;

use ics_rules_macros::record;

use super::super::settings::choice;
use crate::{
    calendar::{Date, RoughDate},
    explanation::{Explanation, Reasons, words},
    outcome::Stop,
    rulebook::{Domain, Role, RuleId, Rulebook, Stage},
};

/// The month by which every system had to reach a stage, and whether this one has.
#[record(explained)]
pub struct Deadline {
    /// The month.
    pub by: RoughDate,
    /// The stage.
    pub needs: Stage,
    /// The domains that have not reached it.
    pub lacking: Vec<Domain>,
    /// The domains whose stage is not told.
    pub unknown: Vec<Domain>,
    /// Whether every domain has: no as soon as one has not, and none while one is not told.
    pub met: Option<bool>,
    /// The day it is held against, if stated.
    pub date: Option<Date>,
    /// Whether that day is after the month.
    pub passed: Option<bool>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

pub(super) fn deadline(
    rulebook: &Rulebook,
    placed: &BTreeMap<Domain, Stage>,
    date: Option<Date>,
) -> Result<Deadline, Stop> {
    let rule = rulebook.role(Role::MaturityDeadline)?;
    let named = rulebook.role(Role::NamedIcs)?;
    let by: RoughDate = choice(rule)?;
    // The stage of the deadline is the one that formal naming needs.
    let needs: Stage = choice(named)?;
    let below = placed.iter().filter(|(_, stage)| **stage < needs);
    let lacking: Vec<Domain> = below.map(|(domain, _)| *domain).collect();
    let unknown: Vec<Domain> =
        Domain::ALL.iter().filter(|domain| !placed.contains_key(domain)).copied().collect();
    let met = match (lacking.is_empty(), unknown.is_empty()) {
        (false, _) => Some(false),
        (true, true) => Some(true),
        (true, false) => None,
    };
    let passed = date.map(|date| date > by.last());
    let rules = vec![rule.id.clone(), named.id.clone()];
    Ok(Deadline { by, needs, lacking, unknown, met, date, passed, rules })
}

impl Reasons for Deadline {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let met = match self.met {
            Some(true) => "every domain has reached it",
            Some(false) => "not every domain has",
            None => "whether every domain has is not known",
        };
        let says = format!("by {}, every system must be at least {}: {met}", self.by, self.needs);
        let mut root = Explanation::new(says).citing(rulebook, &self.rules);
        for (name, domains) in [("not yet", &self.lacking), ("not told", &self.unknown)] {
            if !domains.is_empty() {
                let domains: Vec<_> = domains.iter().map(ToString::to_string).collect();
                root = root.comparing(name, words::list(&domains));
            }
        }
        if let (Some(date), Some(passed)) = (self.date, self.passed) {
            let when = if passed { "after the deadline" } else { "not after the deadline" };
            root = root.comparing(date.to_string(), when);
        }
        root
    }
}
