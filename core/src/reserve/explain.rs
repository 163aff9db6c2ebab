//! Why a reserve is released or held.

use super::{ConditionFound, ReserveRelease};
use crate::{
    explanation::{Explanation, Reasons, words},
    rulebook::{Role, RuleId, Rulebook},
};

impl Reasons for ReserveRelease {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let reserve = self.asked.amount.nhs();
        let says = if self.is_released() {
            format!("the reserve of {reserve} is released: every condition of the year holds")
        } else {
            format!("the reserve of {reserve} stays held: not every condition of the year holds")
        };
        Explanation::new(says)
            .comparing("released", self.released.nhs())
            .comparing("held", self.held.nhs())
            .citing(rulebook, &self.cited(rulebook, Role::ReserveReleaseTest))
            .following(self.conditions.iter().map(|one| self.condition(rulebook, one)))
            .following([self.figures(rulebook)])
            .following(self.switched(rulebook))
    }
}

impl ReserveRelease {
    /// Whether every condition holds.
    #[must_use]
    pub fn is_released(&self) -> bool {
        self.conditions.iter().all(|one| one.holds)
    }

    fn cited(&self, rulebook: &Rulebook, role: Role) -> Vec<RuleId> {
        rulebook.playing(&self.rules, [role])
    }

    fn condition(&self, rulebook: &Rulebook, one: &ConditionFound) -> Explanation {
        let holds = if one.holds { "it holds" } else { "it does not hold" };
        Explanation::new(format!("{holds} that {}", one.condition))
            .citing(rulebook, &self.cited(rulebook, Role::ReserveReleaseTest))
    }

    fn figures(&self, rulebook: &Rulebook) -> Explanation {
        let says = match (self.is_released(), self.rebased) {
            (false, _) => "nothing moves",
            (true, true) => "the position and the control total rise by it, and the variance stays",
            (true, false) => {
                "the position rises by it and the control total stays, so that the \
                              variance improves by it"
            }
        };
        Explanation::new(says)
            .comparing("position before", self.before.position.nhs())
            .comparing("position after", self.after.position.nhs())
            .comparing("control total before", self.before.control_total.nhs())
            .comparing("control total after", self.after.control_total.nhs())
            .comparing("variance before", words::variance(self.before.variance))
            .comparing("variance after", words::variance(self.after.variance))
            .citing(rulebook, &self.cited(rulebook, Role::RebaseOnRelease))
    }

    /// That the year leaves re-basing open, and what the other setting would give.
    fn switched(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let other = self.variance_if_switched?;
        let (taken, with) =
            if self.rebased { ("does", "without it") } else { ("does not", "with it") };
        let says = format!(
            "whether the control total moves too is not stated for the year; it is taken that it \
             {taken}, and {with} the variance would be {}",
            words::variance(other)
        );
        let rules = self.cited(rulebook, Role::RebaseOnRelease);
        Some(Explanation::new(says).citing(rulebook, &rules))
    }
}
