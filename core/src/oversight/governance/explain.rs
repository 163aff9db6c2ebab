//! A governance check in words.

use super::check::{GovernanceCheck, GovernanceContext, RequirementFound};
use crate::{
    explanation::{Explanation, Reasons, words::list},
    rulebook::{GovernedBody, Modality, Role, Rulebook},
};

impl Reasons for GovernanceCheck {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let complete = match self.complete {
            Some(true) => "every binding requirement is met",
            Some(false) => "not every binding requirement is met",
            None => "whether every binding requirement is met is not known",
        };
        let says = format!(
            "governance on {}: {} met, {} missing, {} not stated",
            self.asked.date,
            self.met.len(),
            self.missing.len(),
            self.not_stated.len()
        );
        let choices =
            rulebook.playing(&self.rules, [Role::GovernanceEvidence, Role::RoughGovernanceDates]);
        Explanation::new(says)
            .comparing("in all", complete)
            .citing(rulebook, &choices)
            .following(self.requirements.iter().map(|found| found.reasons(rulebook)))
            .following(self.beside(rulebook))
    }
}

impl GovernanceCheck {
    /// What else the rules of the day say, where they do.
    fn beside(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let says = "what else the rules of the day say of governance, which changes no answer";
        let told = self.context.iter().map(|beside| beside.reasons(rulebook));
        (!self.context.is_empty()).then(|| Explanation::new(says).following(told))
    }
}

impl Reasons for RequirementFound {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let found = Explanation::new(format!("{}: {}", self.status, self.says))
            .comparing("reported", &self.because);
        binding(found, self.modality, &self.binds).citing(rulebook, [&self.requirement])
    }
}

impl Reasons for GovernanceContext {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = match &self.status {
            Some(status) => format!("{} ({status})", self.says),
            None => self.says.clone(),
        };
        binding(Explanation::new(says), self.modality, &self.binds).citing(rulebook, [&self.rule])
    }
}

/// How binding a rule is and on whom; nothing where it binds nobody.
fn binding(told: Explanation, modality: Modality, binds: &[GovernedBody]) -> Explanation {
    if modality == Modality::Note {
        return told;
    }
    let told = told.comparing("how binding", modality);
    let whom: Vec<String> = binds.iter().map(ToString::to_string).collect();
    if whom.is_empty() { told } else { told.comparing("on whom", list(&whom)) }
}
