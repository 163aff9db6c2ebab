//! Why deficit support is what it is.

use super::{DeficitSupport, SupportTranche};
use crate::{
    explanation::{Explanation, Reasons, words},
    money::Money,
    outcome::Outcome,
    rulebook::{Role, RuleId, Rulebook},
};

impl Reasons for DeficitSupport {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let beyond = self.beyond_in_words().map(|says| {
            Explanation::new(says)
                .comparing("support planned", self.planned.nhs())
                .citing(rulebook, &self.playing(rulebook, [Role::DeficitSupportMatchedTo]))
        });
        let deciding = [
            Role::DeficitSupportTest,
            Role::DeficitSupportOffPlan,
            Role::DeficitSupportConditions,
            Role::DeficitSupportFirstStep,
            Role::DeficitSupportIdentity,
        ];
        Explanation::new(self.so_far_in_words())
            .citing(rulebook, &self.playing(rulebook, deciding))
            .following(self.quarters.iter().map(|one| self.quarter(rulebook, one)))
            .following(beyond)
            .following(self.planned_position(rulebook))
            .following(self.achieved_position(rulebook))
    }
}

impl DeficitSupport {
    fn so_far_in_words(&self) -> String {
        let (system, planned) = (&self.system, self.planned.nhs());
        match (&self.received, &self.withheld, &self.to_come) {
            (Outcome::Answer(received), Outcome::Answer(withheld), Outcome::Answer(to_come)) => {
                format!(
                    "{system} has received {} of {planned} of deficit support; {} is withheld and {} to come",
                    received.nhs(),
                    withheld.nhs(),
                    to_come.nhs()
                )
            }
            _ => format!(
                "{planned} of deficit support is planned for {system}; what it received and what is \
                 withheld cannot be told without the quarters"
            ),
        }
    }

    /// How the support planned and the planned deficit differ, where the two are equal by rule.
    pub(super) fn beyond_in_words(&self) -> Option<String> {
        let (before, beyond) = (self.plan_before_support?, self.beyond_deficit?);
        let (deficit, size) = (before.min(Money::ZERO).size().nhs(), beyond.size().nhs());
        Some(if beyond.is_zero() && !before.is_negative() {
            "no deficit is planned before support, and no support".to_owned()
        } else if beyond.is_zero() {
            format!("the support planned equals the planned deficit of {deficit}")
        } else if beyond.is_negative() {
            format!(
                "the support planned leaves {size} of the planned deficit of {deficit} uncovered"
            )
        } else {
            format!(
                "the support planned is {size} more than the planned deficit of {deficit}, which the \
                 rule that it equals the deficit does not provide for"
            )
        })
    }

    fn playing(&self, rulebook: &Rulebook, roles: impl IntoIterator<Item = Role>) -> Vec<RuleId> {
        rulebook.playing(&self.rules, roles)
    }

    /// The rules by which a position before support becomes one after it.
    fn moving(&self, rulebook: &Rulebook) -> Vec<RuleId> {
        self.playing(rulebook, [Role::DeficitSupportIdentity, Role::ReportBothBases])
    }

    fn quarter(&self, rulebook: &Rulebook, one: &SupportTranche) -> Explanation {
        let test = self.playing(rulebook, [Role::DeficitSupportTest]);
        let matched = || self.playing(rulebook, [Role::DeficitSupportMatchedTo]);
        let paying = if test.is_empty() { matched() } else { test };
        let quarter = one.decided.quarter;
        Explanation::new(format!("{quarter}: {} is received", one.received.nhs()))
            .comparing("due", one.decided.due.nhs())
            .comparing("withheld", one.decided.withheld.nhs())
            .comparing("released", one.decided.released.nhs())
            .comparing("withheld to date", one.withheld_to_date.nhs())
            .citing(rulebook, &paying)
    }

    /// The planned position after support; no surplus where support is more than the deficit.
    fn planned_position(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let (before, after) = (self.plan_before_support?, self.plan_after_support?);
        let says = if self.planned > before.min(Money::ZERO).size() {
            format!("the plan before support and the support planned come to {}", after.nhs())
        } else {
            format!("the position planned is {} after support", words::position(after))
        };
        let node = Explanation::new(says).comparing("before support", words::position(before));
        Some(node.citing(rulebook, &self.moving(rulebook)))
    }

    fn achieved_position(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let both = (self.actual_before_support.as_ref()?, self.actual_after_support.as_ref()?);
        let node = match both {
            (Outcome::Answer(before), Outcome::Answer(after)) => Explanation::new(format!(
                "the position achieved is {} after support",
                words::position(*after)
            ))
            .comparing("before support", words::position(*before)),
            (Outcome::Answer(_), refused) | (refused, _) => Explanation::refusal(refused),
        };
        Some(node.citing(rulebook, &self.moving(rulebook)))
    }
}
