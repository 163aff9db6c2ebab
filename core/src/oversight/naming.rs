//! Whether a system may be formally named an integrated care system.

use std::collections::BTreeMap;

use ics_rules_macros::record;

use super::{report::MaturityReport, settings::choice};
use crate::{
    explanation::{Explanation, Reasons},
    outcome::{Outcome, Stop},
    rulebook::{Domain, Role, RuleId, Rulebook, Stage},
    wire::word,
};

word! {
    /// Whether the population gate is met, and what follows if it is not.
    pub enum Gate {
        /// It was not stated, where a domain settles alone that the system may not be named.
        NotStated = "not_stated": "not stated",
        /// The population is coherent and defined.
        Met = "met": "met",
        /// It is not, which is a warning against naming and does not prevent it.
        NotMetWarns = "not_met_warns": "not met, which is a warning and does not prevent naming",
        /// It is not, which prevents naming.
        NotMetBlocks = "not_met_blocks": "not met, which prevents naming",
    }
}

word! {
    /// What a failed population gate does.
    enum GateEffect {
        /// It warns.
        Warning = "warning": "warning",
        /// It prevents naming.
        Blocks = "blocks": "blocks",
    }
}

/// Whether a system may be formally named an integrated care system.
#[record(explained)]
pub struct Naming {
    /// Whether it may.
    pub may_be_named: bool,
    /// The stage that every domain must have reached.
    pub needs: Stage,
    /// The domains that have not reached it.
    pub lacking: Vec<Domain>,
    /// The domains whose stage was not given, where others settle that it may not be named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<Domain>,
    /// The population gate.
    pub gate: Gate,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

pub(super) fn naming(
    rulebook: &Rulebook,
    report: &MaturityReport,
    domains: &BTreeMap<Domain, Stage>,
) -> Result<Naming, Stop> {
    let named = rulebook.role(Role::NamedIcs)?;
    let effect = rulebook.role(Role::GateEffect)?;
    let gate_rule = rulebook.role(Role::PopulationGate)?;
    let needs: Stage = choice(named)?;
    let gate = match (report.population, choice(effect)?) {
        (None, _) => Gate::NotStated,
        (Some(true), GateEffect::Warning | GateEffect::Blocks) => Gate::Met,
        (Some(false), GateEffect::Warning) => Gate::NotMetWarns,
        (Some(false), GateEffect::Blocks) => Gate::NotMetBlocks,
    };
    let below = domains.iter().filter(|(_, stage)| **stage < needs);
    let lacking: Vec<Domain> = below.map(|(domain, _)| *domain).collect();
    // One domain below the stage, or a gate that blocks, settles that it may not be named.
    let settled = !lacking.is_empty() || gate == Gate::NotMetBlocks;
    let mut missing = report.missing();
    missing.extend((gate == Gate::NotStated).then(|| "maturity.population".to_owned()));
    if !settled && !missing.is_empty() {
        let because = "formal naming looks at every domain and at the population gate";
        return Err(Stop::cannot_tell(missing, because));
    }
    let mut rules = vec![named.id.clone()];
    if gate != Gate::NotStated {
        rules.extend([gate_rule.id.clone(), effect.id.clone()]);
    }
    let unknown = Domain::ALL.iter().filter(|domain| !domains.contains_key(domain));
    let unknown = unknown.copied().collect();
    Ok(Naming { may_be_named: !settled, needs, lacking, unknown, gate, rules })
}

/// The rules that the answer rests on, or those that ask for what is missing.
pub(super) fn rules(naming: &Outcome<Naming>, rulebook: &Rulebook) -> Vec<RuleId> {
    let asking = || rulebook.ids_in_force([Role::NamedIcs, Role::PopulationGate]);
    naming.answer().map_or_else(asking, |naming| naming.rules.clone())
}

/// The answer explained, or why there is none.
pub(super) fn explain(naming: &Outcome<Naming>, rulebook: &Rulebook) -> Explanation {
    let refused = |why: String| {
        let cited =
            rulebook.ids_in_force([Role::NamedIcs, Role::PopulationGate, Role::OverallStage]);
        Explanation::new(why).citing(rulebook, &cited)
    };
    match naming {
        Outcome::Answer(naming) => naming.reasons(rulebook),
        Outcome::CannotTell(refusal) => refused(format!(
            "whether it may be formally named an ICS cannot be told: {}",
            refusal.because
        ))
        .comparing("missing", refusal.missing.join(", ")),
        Outcome::NotInForce(refusal) => {
            refused(format!("this year has no rule for {}", refusal.rule))
        }
    }
}

impl Reasons for Naming {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let may = if self.may_be_named { "may" } else { "may not yet" };
        let listed = |domains: &[Domain]| {
            domains.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        };
        let mut says = Vec::new();
        if !self.lacking.is_empty() {
            says.push(format!("not yet {}: {}", self.needs, listed(&self.lacking)));
        } else if self.unknown.is_empty() {
            says.push(format!("every domain is at least {}", self.needs));
        }
        if !self.unknown.is_empty() {
            says.push(format!("not stated, which changes nothing: {}", listed(&self.unknown)));
        }
        let domains = Explanation::new(says.join("; "))
            .citing(rulebook, &rulebook.ids_in_force([Role::NamedIcs]));
        let by: &[Role] = match self.gate {
            Gate::NotStated => &[],
            Gate::Met => &[Role::PopulationGate],
            Gate::NotMetWarns | Gate::NotMetBlocks => &[Role::PopulationGate, Role::GateEffect],
        };
        let gate = (!by.is_empty()).then(|| {
            Explanation::new(format!("the population gate is {}", self.gate))
                .citing(rulebook, &rulebook.ids_in_force(by.iter().copied()))
        });
        Explanation::new(format!("it {may} be formally named an ICS"))
            .citing(rulebook, &rulebook.ids_in_force([Role::NamedIcs]))
            .following([domains])
            .following(gate)
    }
}
