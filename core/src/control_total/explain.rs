//! Why the control total is what it is, and what became of adjustments.

use super::{AdjustmentOutcome, ControlTotal, MemberTotal};
use crate::{
    explanation::{Explanation, Reasons, words},
    rulebook::{Role, RuleId, Rulebook},
};

impl Reasons for ControlTotal {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = self.in_words();
        let members = self.members.iter().map(|one| member_total(one, rulebook, &self.rules));
        let adjustments = self.adjustments.iter().map(|adjustment| adjustment.reasons(rulebook));
        let latest = self.latest().map(|position| position.reasons(rulebook));
        let mut explained = Explanation::new(says)
            .comparing("sum before adjustments", self.before.nhs())
            .comparing("sum after adjustments", self.of_members.nhs());
        if let Some(objective) = self.objective {
            explained = explained.comparing("joint objective", objective.nhs());
        }
        let open = (!self.surplus_of_plans.is_zero()).then(|| self.beside_plans(rulebook));
        explained
            .citing(rulebook, &self.rules)
            .following(latest.into_iter().chain(open).chain(members).chain(adjustments))
    }
}

impl ControlTotal {
    /// What the system is held to, in words.
    pub(crate) fn in_words(&self) -> String {
        let total = words::position(self.total);
        let says = format!("the {} is {total}, {}", self.aim, self.basis);
        if !self.aim.is_test() {
            return format!(
                "{says}, and is no test: each board and each trust must balance as a body of its own"
            );
        }
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

fn member_total(member: &MemberTotal, rulebook: &Rulebook, rules: &[RuleId]) -> Explanation {
    let mut says = format!("{} counts for {}", member.organisation, words::position(member.total));
    let counting = [Role::WholeTrust, Role::SystemTarget, Role::AgreementTrajectory];
    let mut cited = rulebook.playing(rules, counting);
    cited.truncate(1);
    if let Some(share) = member.counted_share {
        says = format!("{says}, {} of it belonging to this system", share.percent());
        cited.extend(rulebook.playing(rules, [Role::OrganisationSplit]));
    }
    let mut explained = Explanation::new(says).comparing("control total", member.whole.nhs());
    if member.before != member.whole {
        explained = explained.comparing("counted here", member.before.nhs());
    }
    if !member.moved.is_zero() {
        explained = explained.comparing("moved by adjustments", member.moved.nhs());
    }
    explained.citing(rulebook, &cited)
}

impl Reasons for AdjustmentOutcome {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let window = self.window.replace('_', " ");
        let says = format!("the adjustment in the {window} window is {}", self.state());
        let mut explained = Explanation::new(says);
        for (code, amount) in &self.moves {
            explained = explained.comparing(code.to_string(), amount.nhs());
        }
        explained = explained
            .comparing("effect on providers", self.sectors.providers.nhs())
            .comparing("effect on commissioners", self.sectors.commissioners.nhs());
        let unasked = rulebook.playing(&self.rules, [Role::NetNeutralStatement]);
        if self.in_effect && !self.performance_stated && !unasked.is_empty() {
            let says = "no statement was given of how the change improves overall performance, and none \
                        is asked for";
            let node = Explanation::new(says).citing(rulebook, &unasked);
            explained = explained.following([node]);
        }
        explained.citing(rulebook, &self.rules)
    }
}

impl AdjustmentOutcome {
    /// Whether it is in effect, and what it then does or why it is not, in words.
    fn state(&self) -> String {
        if let Some(awaited) = self.awaited() {
            return format!("not in effect: it awaits {awaited}");
        }
        if !self.target_holds {
            return "not in effect: the system's target would not hold".to_owned();
        }
        let does = match self.sum() {
            Ok(sum) if sum.is_zero() => "leaves the system's total as it was".to_owned(),
            Ok(sum) if sum.is_negative() => {
                let size = sum.size().nhs();
                format!(
                    "lowers what members' totals come to by {size}; the system's target still holds"
                )
            }
            Ok(sum) => format!("raises what members' totals come to by {}", sum.nhs()),
            // A sum out of range was refused with the document.
            Err(_) => "moves members' totals".to_owned(),
        };
        format!("in effect and {does}")
    }
}
