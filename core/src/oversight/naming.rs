//! Whether a system may be formally named an integrated care system.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    report::MaturityReport,
    settings::{Answered, Refused, choice, outcome},
};
use crate::{
    explanation::{Explanation, Reasons},
    outcome::Outcome,
    rulebook::{Domain, Role, RuleId, Rulebook, Stage},
    wire::word,
};

word! {
    /// Whether the population gate is met, and what follows if it is not.
    pub enum Gate {
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct Naming {
    /// Whether it may.
    pub may_be_named: bool,
    /// The stage that every domain must have reached.
    pub needs: Stage,
    /// The domains that have not reached it.
    pub lacking: Vec<Domain>,
    /// The population gate.
    pub gate: Gate,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

pub(super) fn naming(
    rulebook: &Rulebook,
    report: &MaturityReport,
    domains: &BTreeMap<Domain, Stage>,
) -> Outcome<Naming> {
    outcome(answered(rulebook, report, domains))
}

fn answered(
    rulebook: &Rulebook,
    report: &MaturityReport,
    domains: &BTreeMap<Domain, Stage>,
) -> Answered<Naming> {
    let named = rulebook.role(Role::NamedIcs)?;
    let effect = rulebook.role(Role::GateEffect)?;
    let gate_rule = rulebook.role(Role::PopulationGate)?;
    let needs: Stage = choice(named)?;
    let mut missing = report.missing();
    missing.extend(report.population.is_none().then(|| "maturity.population".to_owned()));
    let (true, Some(met)) = (missing.is_empty(), report.population) else {
        let because = "formal naming looks at every domain and at the population gate";
        return Err(Refused::cannot_tell(missing, because));
    };
    let gate = match (met, choice(effect)?) {
        (true, GateEffect::Warning | GateEffect::Blocks) => Gate::Met,
        (false, GateEffect::Warning) => Gate::NotMetWarns,
        (false, GateEffect::Blocks) => Gate::NotMetBlocks,
    };
    let below = domains.iter().filter(|(_, stage)| **stage < needs);
    let lacking: Vec<Domain> = below.map(|(domain, _)| *domain).collect();
    Ok(Naming {
        may_be_named: lacking.is_empty() && gate != Gate::NotMetBlocks,
        needs,
        lacking,
        gate,
        rules: vec![named.id.clone(), gate_rule.id.clone(), effect.id.clone()],
    })
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
        let domains = if self.lacking.is_empty() {
            format!("every domain is at least {}", self.needs)
        } else {
            let lacking: Vec<_> = self.lacking.iter().map(ToString::to_string).collect();
            format!("not yet {}: {}", self.needs, lacking.join(", "))
        };
        let domains =
            Explanation::new(domains).citing(rulebook, &rulebook.ids_in_force([Role::NamedIcs]));
        let by = match self.gate {
            Gate::Met => vec![Role::PopulationGate],
            Gate::NotMetWarns | Gate::NotMetBlocks => {
                vec![Role::PopulationGate, Role::GateEffect]
            }
        };
        let gate = Explanation::new(format!("the population gate is {}", self.gate))
            .citing(rulebook, &rulebook.ids_in_force(by));
        Explanation::new(format!("it {may} be formally named an ICS"))
            .citing(rulebook, &rulebook.ids_in_force([Role::NamedIcs]))
            .following([domains, gate])
    }
}
