//! The route of an intervention or another response: who decides, and every step in order.

use ics_rules_macros::record;

use super::{concern::Intervention, step::Step};
use crate::rulebook::{Actor, RuleId};

/// How an intervention or another response must run.
#[record(explained, rows = steps)]
pub struct Route {
    /// What was asked.
    pub asked: Intervention,
    /// The row of the escalation ladder that it follows.
    pub row: RuleId,
    /// Who decides, in the words of the row; none where the row is not about a decision.
    pub decides: Option<String>,
    /// Who carries it out, in the words of the row.
    pub carried_out_by: Option<String>,
    /// The only one who may deal with the organisation or the system; what reaches them another way,
    /// such as from a national team, is refused as a channel.
    pub channel: Option<Actor>,
    /// The steps, in the order in which they must happen.
    pub steps: Vec<Step>,
    /// Who co-ordinates it, where somebody does.
    pub coordinator: Option<Actor>,
    /// What else is to be known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// Whether freedoms of earlier stages were taken to be kept.
    pub inherit: bool,
    /// Whether the other setting would give another route.
    pub depends_on_inherit: bool,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// What else is to be known about a route.
#[record]
pub struct Note {
    /// What it says.
    pub says: String,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

impl Note {
    pub(super) fn new(says: impl Into<String>, rules: &[&RuleId]) -> Self {
        Self { says: says.into(), rules: rules.iter().copied().cloned().collect() }
    }
}

impl Route {
    /// The same route with its steps numbered and every rule it rests on gathered, each once.
    pub(super) fn gathered(mut self) -> Self {
        for (number, step) in (1..).zip(&mut self.steps) {
            step.number = number;
        }
        let steps = self.steps.iter().flat_map(|step| &step.rules);
        for rule in steps.chain(self.notes.iter().flat_map(|note| &note.rules)) {
            if !self.rules.contains(rule) {
                self.rules.push(rule.clone());
            }
        }
        self
    }

    /// The steps that somebody is bound to take, without permissions, expectations and principles.
    pub fn duties(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(|step| step.is_duty())
    }
}
