//! Why a plan does to capital what it does.

use super::{CapitalBonus, CapitalConsequence, CapitalPenalty};
use crate::{
    explanation::{Explanation, Reasons, words},
    money::Money,
    rulebook::{Role, RuleId, Rulebook},
};

impl Reasons for CapitalConsequence {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let plan = words::position(self.asked.plan);
        let (says, role) = match (&self.penalty, &self.bonus) {
            (Some(penalty), _) => {
                (format!("a plan of {plan} loses {}", penalty.range()), Role::CapitalPenalty)
            }
            (None, Some(bonus)) => {
                let earned = bonus.earned.nhs();
                (format!("a plan of {plan} earns capital of {earned}"), Role::CapitalBonus)
            }
            (None, None) => (format!("a plan of {plan}"), Role::CapitalBonus),
        };
        let penalty = self.penalty.iter().flat_map(|penalty| self.lost(rulebook, penalty));
        let bonus = self.bonus.iter().flat_map(|bonus| self.earned(rulebook, bonus));
        Explanation::new(says)
            .comparing("plan", self.asked.plan.nhs())
            .citing(rulebook, &self.cited(rulebook, role))
            .following(penalty)
            .following(bonus)
    }
}

impl CapitalConsequence {
    fn cited(&self, rulebook: &Rulebook, role: Role) -> Vec<RuleId> {
        rulebook.playing(&self.rules, [role])
    }

    fn lost(&self, rulebook: &Rulebook, penalty: &CapitalPenalty) -> [Explanation; 3] {
        let most = penalty.at_most_share.percent();
        let capital = self.asked.capital.unwrap_or_default();
        let limit =
            Explanation::new(format!("a plan in deficit loses up to {most} of the capital"))
                .comparing("capital", capital.nhs())
                .citing(rulebook, &self.cited(rulebook, Role::CapitalPenalty));
        let says = match penalty.share {
            Some(share) => format!("{} was stated as the share that is lost", share.percent()),
            None => "no share was stated and none is published, so the loss is a range".to_owned(),
        };
        let scale = Explanation::new(says)
            .comparing("at least", penalty.at_least.nhs())
            .comparing("at most", penalty.at_most.nhs())
            .comparing("capital left, at least", penalty.left_at_least.nhs())
            .comparing("capital left, at most", penalty.left_at_most.nhs())
            .citing(rulebook, &self.cited(rulebook, Role::CapitalPenaltyScale));
        let nearer = self.to_break_even.nhs();
        let next = Explanation::new(format!("a plan better by {nearer} would lose nothing"))
            .comparing("to break-even", nearer)
            .citing(rulebook, &self.cited(rulebook, Role::CapitalPenalty));
        [limit, scale, next]
    }

    fn earned(&self, rulebook: &Rulebook, bonus: &CapitalBonus) -> [Explanation; 2] {
        let plan = words::position(bonus.at_plan);
        let would = if self.penalty.is_some() { "would earn" } else { "earns" };
        let gap = Explanation::new("the gap is the plan less the fair-share position, as stated")
            .comparing("plan", bonus.at_plan.nhs())
            .comparing("fair-share position", self.asked.fair_share.unwrap_or_default().nhs())
            .comparing("gap", bonus.gap.nhs())
            .citing(rulebook, &self.cited(rulebook, Role::FairSharePosition));
        if bonus.gap <= Money::ZERO {
            let says = format!("{plan} {would} nothing, as it is no better than the fair share");
            let none = Explanation::new(says)
                .comparing("gap", bonus.gap.nhs())
                .citing(rulebook, &self.cited(rulebook, Role::CapitalWithoutGap))
                .citing(rulebook, &self.cited(rulebook, Role::CapitalBonus));
            return [gap, none];
        }
        let says = format!(
            "{plan} {would} {} of the gap, {}, and {} more may be spent if it is delivered",
            bonus.share.percent(),
            bonus.earned.nhs(),
            bonus.if_delivered.nhs()
        );
        let earned = Explanation::new(says)
            .comparing("earned", bonus.earned.nhs())
            .comparing("if delivered", bonus.if_delivered.nhs())
            .citing(rulebook, &self.cited(rulebook, Role::CapitalBonus));
        [gap, earned]
    }
}

impl CapitalPenalty {
    /// What is lost, in words.
    fn range(&self) -> String {
        if self.at_least == self.at_most {
            return format!("{} of capital", self.at_most.nhs());
        }
        format!("between {} and {} of capital", self.at_least.nhs(), self.at_most.nhs())
    }
}
