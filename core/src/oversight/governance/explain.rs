//! A governance check in words.

use super::check::{GovernanceCheck, RequirementFound};
use crate::{
    explanation::{Explanation, Reasons},
    rulebook::{Role, Rulebook},
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
    }
}

impl Reasons for RequirementFound {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        Explanation::new(format!("{}: {}", self.status, self.says))
            .comparing("reported", &self.because)
            .comparing("how binding", self.modality)
            .citing(rulebook, [&self.requirement])
    }
}
