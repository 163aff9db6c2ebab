//! Why the control total is what it is, and what became of adjustments.

use super::{AdjustmentOutcome, ControlTotal, MemberTotal};
use crate::{
    explanation::{Explain, Explanation, words},
    rulebook::{Role, Rulebook},
};

impl Explain for ControlTotal {
    fn explain(&self, rulebook: &Rulebook) -> Explanation {
        let says = self.in_words();
        let members = self.members.iter().map(|member| member_total(member, rulebook));
        let adjustments = self.adjustments.iter().map(|adjustment| adjustment.explain(rulebook));
        let latest = self.latest().map(|position| position.explain(rulebook));
        let mut explained = Explanation::new(says)
            .comparing("sum before adjustments", self.before.nhs())
            .comparing("sum after adjustments", self.of_members.nhs());
        if let Some(objective) = self.objective {
            explained = explained.comparing("joint objective", objective.nhs());
        }
        let open = (!self.surplus_of_plans.is_zero()).then(|| self.beside_plans(rulebook));
        explained
            .citing(rulebook, &self.rules)
            .following(open.into_iter().chain(members).chain(adjustments).chain(latest))
    }
}

impl ControlTotal {
    /// What the system is held to, in words.
    pub(crate) fn in_words(&self) -> String {
        let total = words::position(self.total);
        let says = format!("the {} is {total}, {}", self.aim, self.basis);
        let (Some(support), Some(objective)) = (self.planned_support, self.objective) else {
            return says;
        };
        let (objective, support) = (words::position(objective), support.nhs());
        format!("{says}: the objective is {objective}, and {support} of support is planned")
    }

    /// How the members' totals and the system's differ, in words.
    pub(crate) fn beside_plans_in_words(&self) -> String {
        let (plans, total) = (words::position(self.of_members), words::position(self.total));
        let gap = self.surplus_of_plans;
        if gap.is_negative() {
            let gap = gap.negated().nhs();
            format!(
                "the members' own totals come to {plans}, so the system must find {gap} besides to reach {total}"
            )
        } else {
            let gap = gap.nhs();
            format!(
                "the members' own totals come to {plans}, {gap} better than the {total} it is held to"
            )
        }
    }

    fn beside_plans(&self, rulebook: &Rulebook) -> Explanation {
        Explanation::new(self.beside_plans_in_words()).citing(rulebook, self.rules.first())
    }
}

fn member_total(member: &MemberTotal, rulebook: &Rulebook) -> Explanation {
    let mut says = format!("{} counts for {}", member.organisation, words::position(member.total));
    let counting = [Role::WholeTrust, Role::SystemTarget, Role::AgreementTrajectory];
    let mut roles: Vec<Role> =
        rulebook.first_in_force(&counting).map(|(role, _)| role).into_iter().collect();
    if let Some(share) = member.counted_share {
        says = format!("{says}, {} of it belonging to this system", share.percent());
        roles.push(Role::OrganisationSplit);
    }
    let mut explained = Explanation::new(says).comparing("control total", member.whole.nhs());
    if member.before != member.whole {
        explained = explained.comparing("counted here", member.before.nhs());
    }
    if !member.moved.is_zero() {
        explained = explained.comparing("moved by adjustments", member.moved.nhs());
    }
    roles.into_iter().fold(explained, |explained, role| cite_role(explained, rulebook, role))
}

fn cite_role(explained: Explanation, rulebook: &Rulebook, role: Role) -> Explanation {
    match rulebook.in_force(role) {
        Some(rule) => explained.citing(rulebook, [&rule.id]),
        None => explained,
    }
}

impl Explain for AdjustmentOutcome {
    fn explain(&self, rulebook: &Rulebook) -> Explanation {
        let window = self.window.replace('_', " ");
        let net_neutral = self.sectors.providers.negated() == self.sectors.commissioners;
        let says = if !self.target_holds {
            format!(
                "the adjustment in the {window} window is not in effect: the system's target would not hold"
            )
        } else if !self.in_effect {
            let awaiting = words::list(&self.awaiting);
            format!(
                "the adjustment in the {window} window is not in effect: {awaiting} must still agree"
            )
        } else if net_neutral {
            format!(
                "the adjustment in the {window} window is in effect and leaves the system's total as it was"
            )
        } else {
            format!(
                "the adjustment in the {window} window is in effect, and the system's target still holds"
            )
        };
        let mut explained = Explanation::new(says);
        for (code, amount) in &self.moves {
            explained = explained.comparing(code.to_string(), amount.nhs());
        }
        explained = explained
            .comparing("effect on providers", self.sectors.providers.nhs())
            .comparing("effect on commissioners", self.sectors.commissioners.nhs());
        if !self.performance_stated && rulebook.in_force(Role::NetNeutralTests).is_some() {
            let says = "no statement was given of how the change improves overall performance";
            explained = explained.following([cite_role(
                Explanation::new(says),
                rulebook,
                Role::NetNeutralTests,
            )]);
        }
        explained.citing(rulebook, &self.rules)
    }
}
