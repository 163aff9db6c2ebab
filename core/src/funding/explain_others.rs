//! Why incentive, taper, bonus and reward are what they are.

use super::{Bonus, BonusProvider, Incentive, Reward, Taper};
use crate::{
    explanation::{Explanation, Reasons, words},
    rulebook::{Role, Rule, Rulebook},
};

impl Reasons for Incentive {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = if self.accepted && self.above.is_zero() {
            format!("{} is not above its control total and earns nothing", self.code)
        } else if self.accepted {
            format!(
                "{} is {} above its control total and earns {}",
                self.code,
                self.above.nhs(),
                self.amount.nhs()
            )
        } else {
            format!("{} has no accepted control total and earns nothing", self.code)
        };
        Explanation::new(says)
            .comparing("control total", self.control_total.nhs())
            .comparing("performance before funds", self.performance.nhs())
            .comparing("performance with the incentive", self.performance_with_incentive.nhs())
            .citing(rulebook, &self.rules)
    }
}

impl Reasons for Taper {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let year_end = &self.year_end;
        let says = if year_end.accepted == Some(true) {
            format!(
                "a shortfall of {} leaves {} of {}, and {} is lost",
                self.shortfall.nhs(),
                self.earned.nhs(),
                self.amount.nhs(),
                self.lost.nhs()
            )
        } else {
            format!(
                "{} has no accepted control total, so all of {} is lost",
                year_end.code,
                self.amount.nhs()
            )
        };
        let slope = rulebook.in_force(Role::FundsTaperSlope);
        let slope = slope.filter(|rule| self.rules.contains(&rule.id)).and_then(Rule::number);
        let mut node = Explanation::new(says)
            .comparing("control total", year_end.control_total.nhs())
            .comparing("performance before funds", year_end.performance.nhs());
        if let Some(slope) = slope {
            node = node.comparing("lost for each pound of shortfall", slope);
        }
        node.citing(rulebook, &self.rules)
    }
}

impl Reasons for Bonus {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let sharing = self.providers.iter().filter(|provider| provider.shares).count();
        let says = match sharing {
            0 => {
                format!("nobody shares {}: no control total is accepted and met", self.amount.nhs())
            }
            1 => format!("1 provider has all of {}", self.amount.nhs()),
            many => format!("{many} providers share {}", self.amount.nhs()),
        };
        let provider = |one: &BonusProvider| {
            let code = &one.year_end.code;
            let says = match (one.shares, one.headroom.is_negative()) {
                (true, _) => format!("{code} has {}", one.amount.nhs()),
                (false, true) => format!("{code} missed its control total and has no share"),
                (false, false) => {
                    format!("{code} has not accepted its control total and has no share")
                }
            };
            let roles = match (one.shares, one.headroom.is_negative()) {
                (true, _) => vec![Role::FundsBonus, Role::FundsMet, Role::FundsAcceptance],
                (false, true) => vec![Role::FundsMet],
                (false, false) => vec![Role::FundsAcceptance],
            };
            Explanation::new(says)
                .comparing("performance less control total", words::variance(one.headroom))
                .citing(rulebook, &rulebook.playing(&self.rules, roles))
        };
        Explanation::new(says)
            .comparing("unallocated", self.unallocated.nhs())
            .citing(rulebook, &self.rules)
            .following(self.providers.iter().map(provider))
    }
}

impl Reasons for Reward {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = if self.rewards_before < self.at_most {
            format!("{} is rewarded {} for {}", self.code, self.amount.nhs(), self.path)
        } else {
            format!("{} has had every reward there is for {}", self.code, self.path)
        };
        Explanation::new(says)
            .comparing("relevant income", self.relevant_income.nhs())
            .comparing("rewards before", self.rewards_before)
            .comparing("rewards at most", self.at_most)
            .citing(rulebook, &self.rules)
    }
}
