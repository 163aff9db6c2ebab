//! Why an organisation must hold the reserves it must.

use super::{RequiredReserve, ReserveKind, ReserveRequirement};
use crate::{
    explanation::{Explanation, Reasons},
    rulebook::{Role, RuleId, Rulebook},
};

impl Reasons for ReserveRequirement {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let organisation = &self.asked.organisation;
        let says = if self.reserves.is_empty() {
            format!("no reserve is asked for from {organisation}")
        } else {
            format!("reserves of {} are asked for from {organisation}", self.total.nhs())
        };
        let withdrawn = rulebook.playing(&self.rules, [Role::ReservesWithdrawn]);
        let withdrawn = (!withdrawn.is_empty()).then(|| {
            Explanation::new("the two halves of the reserve have been withdrawn")
                .citing(rulebook, &withdrawn)
        });
        let own = self.reserves.iter().filter_map(|one| one.rules.first());
        let own: Vec<&RuleId> = own.collect();
        let node = Explanation::new(says).comparing("kind", self.asked.kind);
        let node = if own.is_empty() {
            node.citing(rulebook, &self.rules)
        } else {
            node.citing(rulebook, own)
        };
        let met = self.asked.prior_year_control_total_met;
        node.following(withdrawn)
            .following(self.reserves.iter().map(|one| one.explain(rulebook, met)))
    }
}

impl RequiredReserve {
    fn explain(&self, rulebook: &Rulebook, met: Option<bool>) -> Explanation {
        let says = format!(
            "{} of its {} {}: {}, by {}",
            self.share.percent(),
            self.base,
            self.kind,
            self.amount.nhs(),
            self.holder
        );
        let holder = rulebook.playing(&self.rules, [Role::ProviderReserveHolder]);
        let because = met.filter(|_| self.kind == ReserveKind::ProviderCquin).map(|met| {
            let met = if met { "met" } else { "did not meet" };
            let says = format!(
                "{} holds it, as the trust {met} its control total of the year before",
                self.holder
            );
            Explanation::new(says).citing(rulebook, &holder)
        });
        Explanation::new(says)
            .comparing(self.base.to_string(), self.base_amount.nhs())
            .citing(rulebook, &self.rules)
            .following(because)
    }
}
