//! Why a system's variance was shared as it was.

use super::{MemberShare, RiskShare, SharingBasis, cited::playing};
use crate::{
    allocation::Bound,
    explanation::{Explain, Explanation},
    money::Money,
    rulebook::{Role, RuleId, Rulebook},
};

impl Explain for RiskShare {
    fn explain(&self, rulebook: &Rulebook) -> Explanation {
        let variance = self.on.map_or_else(|| "variance".to_owned(), |on| on.to_string());
        let own_choice = match self.basis {
            SharingBasis::ControlTotal => {
                ", which is the members' own choice: no rule has such a key"
            }
            _ => "",
        };
        let says = format!(
            "the system's {variance} of {} is shared {}{own_choice}",
            self.variance.nhs(),
            self.basis
        );
        let check = self.basis.check().into_iter();
        let roles =
            [self.basis.role(), Role::SharesAreData, Role::SharedVariance].into_iter().chain(check);
        Explanation::new(says)
            .comparing("members", self.members.len())
            .citing(rulebook, &self.cited(rulebook, roles))
            .following(self.members.iter().map(|member| self.member(rulebook, member)))
            .following([self.sum(rulebook)])
            .following(self.left_over(rulebook))
            .following([self.payments(rulebook)])
    }
}

impl RiskShare {
    fn cited(&self, rulebook: &Rulebook, roles: impl IntoIterator<Item = Role>) -> Vec<RuleId> {
        playing(rulebook, &self.rules, roles)
    }

    fn member(&self, rulebook: &Rulebook, member: &MemberShare) -> Explanation {
        let share = member.share.nhs();
        let says = match (member.bound, member.limit) {
            (Bound::AtCap, _) => format!("{}'s share is {share}, held at its limit", member.code),
            (_, Some(_)) => format!("{}'s share is {share}, inside its limit", member.code),
            (_, None) => format!("{}'s share is {share}", member.code),
        };
        let mut node = Explanation::new(says).comparing("own variance", member.own_variance.nhs());
        if let (Some(name), Some(base)) = (self.basis.base(), member.base) {
            node = node.comparing(name.replace('_', " "), base.nhs());
        }
        let weights = self.members.iter().map(|member| member.weight);
        node = node.comparing("weight", member.weight.percent_of(weights));
        let mut roles = vec![self.basis.role()];
        if let Some(limit) = member.limit {
            node = node.comparing("limit", limit.nhs());
            roles.push(Role::SharesAreData);
        }
        node.comparing("position after", member.position_after.nhs())
            .comparing(
                if member.net.is_negative() { "pays" } else { "receives" },
                member.net.size().nhs(),
            )
            .citing(rulebook, &self.cited(rulebook, roles))
    }

    fn sum(&self, rulebook: &Rulebook) -> Explanation {
        // The shares sum to the variance less what is unallocated, so the sum is within range.
        let shares = Money::sum(self.members.iter().map(|member| member.share));
        Explanation::new("the shares and what is unallocated make the variance to the penny")
            .comparing("shares", shares.unwrap_or_default().nhs())
            .comparing("unallocated", self.unallocated.nhs())
            .comparing("variance", self.variance.nhs())
            .citing(rulebook, &self.cited(rulebook, [Role::SharesSumExactly]))
    }

    fn left_over(&self, rulebook: &Rulebook) -> Option<Explanation> {
        if self.unallocated.is_zero() {
            return None;
        }
        let agreed = if self.unallocated.is_negative() { "bear" } else { "have" };
        let says = format!(
            "{} is unallocated: every member that could share it is at its limit, and nobody has \
             agreed to {agreed} it",
            self.unallocated.nhs()
        );
        Some(Explanation::new(says).citing(rulebook, &self.cited(rulebook, [Role::SharesAreData])))
    }

    fn payments(&self, rulebook: &Rulebook) -> Explanation {
        let rules = self.cited(rulebook, [self.basis.role()]);
        let says = match self.transfers.len() {
            0 => "nobody pays anybody: every member's own variance is its share".to_owned(),
            1 => "1 payment carries it out".to_owned(),
            payments => format!("{payments} payments carry it out"),
        };
        let payments = self
            .transfers
            .iter()
            .map(|one| Explanation::new(one.to_string()).citing(rulebook, &rules));
        Explanation::new(says).citing(rulebook, &rules).following(payments)
    }
}
