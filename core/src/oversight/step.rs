//! The steps of a route: who does what, how bound, before or after what, and through whom.

use std::fmt;

use ics_rules_macros::record;

use super::timing::Timing;
use crate::{
    rulebook::{Actor, Modality, RuleId},
    wire::word,
};

word! {
    /// What is done in a step.
    pub enum Act {
        /// Advice about the organisation.
        Advise = "advise": "advises on the organisation",
        /// The system comes to know.
        Inform = "inform": "lets the system know",
        /// The system is asked for its position.
        Consult = "consult": "consults the system on its position",
        /// The region recommends, because the decision must be national.
        Recommend = "recommend": "makes a recommendation to the national decision-making group",
        /// The decision.
        Decide = "decide": "decides on the intervention",
        /// Agreement without which the intervention is not carried out.
        Agree = "agree": "agrees the intervention",
        /// The intervention itself.
        Enact = "enact": "carries out the intervention, as the single channel",
        /// Co-ordination of the intervention.
        Coordinate = "coordinate": "co-ordinates the intervention",
        /// The way that everything takes.
        Channel = "channel": "is the single channel",
        /// What the rule's own words say.
        AsStated = "as_stated": "as the rule says",
    }
}

/// A step of a route.
///
/// Printed, it is a sentence with how binding it is in brackets, and on whom where the words are a
/// rule's own.
#[record(text, columns(is_duty: bool))]
pub struct Step {
    /// Its place in the order in which steps must happen, from 1.
    pub number: u32,
    /// Who takes it.
    pub actor: Option<Actor>,
    /// What is done.
    pub act: Act,
    /// How binding it is; none where no rule says.
    pub modality: Option<Modality>,
    /// When; every one holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub timing: Vec<Timing>,
    /// Through whom, in the words of the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub through: Option<String>,
    /// The rule's own words, where they are the step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

#[record]
impl Step {
    /// A step whose number is given later, by its place in a route.
    pub(super) fn new(actor: Actor, act: Act, modality: Modality, rules: &[&RuleId]) -> Self {
        Self {
            number: 0,
            actor: Some(actor),
            act,
            modality: Some(modality),
            timing: Vec::new(),
            through: None,
            says: None,
            rules: rules.iter().copied().cloned().collect(),
        }
    }

    /// A step in the words of a rule, whose number is given later.
    pub(super) fn as_stated(
        says: &str,
        actor: Actor,
        modality: Option<Modality>,
        rules: Vec<RuleId>,
    ) -> Self {
        Self {
            number: 0,
            actor: Some(actor),
            act: Act::AsStated,
            modality,
            timing: Vec::new(),
            through: None,
            says: Some(says.to_owned()),
            rules,
        }
    }

    pub(super) fn timed(mut self, timing: impl Into<Vec<Timing>>) -> Self {
        self.timing = timing.into();
        self
    }

    /// Whether somebody is bound to take it, and not merely allowed, encouraged or free to.
    #[must_use]
    #[python(getter)]
    pub const fn is_duty(&self) -> bool {
        use Modality::{Must, MustBefore, Will, WillNot};
        matches!(self.modality, Some(Must | Will | WillNot | MustBefore))
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(says) = &self.says {
            return match self.actor.zip(self.modality) {
                Some((actor, modality)) => write!(f, "{says} ({actor}: {modality})"),
                None => f.write_str(says),
            };
        }
        if let Some(actor) = self.actor {
            write!(f, "{actor} ")?;
        }
        write!(f, "{}", self.act)?;
        if let Some(through) = &self.through {
            write!(f, ", {through}")?;
        }
        for (position, timing) in self.timing.iter().enumerate() {
            write!(f, "{} {timing}", if position == 0 { "," } else { " and" })?;
        }
        match self.modality {
            // The act says already that it is a decision.
            None | Some(Modality::Decides) => Ok(()),
            Some(modality) => write!(f, " ({modality})"),
        }
    }
}
