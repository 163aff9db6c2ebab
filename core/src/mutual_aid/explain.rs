//! Why support moves what it moves and is repaid as it is.

use super::{
    GiverSchedule, Instalments, Repayment, SupportMovement, SupportMoves, SupportSchedule,
};
use crate::{
    explanation::{Explanation, Reasons},
    money::Money,
    rate::Rate,
    rulebook::{Role, RuleId, Rulebook},
};

impl Reasons for SupportSchedule {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let givers = match self.givers.len() {
            1 => "1 giver".to_owned(),
            givers => format!("{givers} givers"),
        };
        let says = format!(
            "{} from {givers} supports {} in {}, repayable by the end of {}",
            self.given.nhs(),
            self.asked.receiver,
            self.given_in,
            self.repay_by
        );
        Explanation::new(says)
            .comparing("interest in all", self.interest.nhs())
            .citing(rulebook, &self.cited(rulebook, [Role::MutualAidZeroSum, Role::MutualAidTerms]))
            .following([self.moves(rulebook), self.terms(rulebook)])
            .following(self.givers.iter().map(|giver| self.giver(rulebook, giver)))
            .following([self.sum(rulebook)])
    }
}

impl SupportSchedule {
    fn cited(&self, rulebook: &Rulebook, roles: impl IntoIterator<Item = Role>) -> Vec<RuleId> {
        rulebook.playing(&self.rules, roles)
    }

    /// What moves in the year of giving.
    fn moves(&self, rulebook: &Rulebook) -> Explanation {
        let what = match self.asked.moves {
            SupportMoves::Positions => "positions",
            SupportMoves::ControlTotals => "control totals",
        };
        let rules = self.cited(rulebook, [Role::MutualAidDirection]);
        let moved = self.movements.iter().map(|one| {
            let node = Explanation::new(self.moved(one));
            let known = |node: Explanation, name: &str, figure: Option<Money>| match figure {
                Some(figure) => node.comparing(name, figure.nhs()),
                None => node,
            };
            let node = node.comparing("aid", one.aid.nhs()).comparing("moved", one.moved.nhs());
            known(known(node, "before", one.before), "after", one.after).citing(rulebook, &rules)
        });
        let sum = Money::sum(self.movements.iter().map(|one| one.aid)).unwrap_or_default();
        Explanation::new(format!("the aid moves the {what} of both sides and sums to nothing"))
            .comparing("sum of the aid", sum.nhs())
            .citing(rulebook, &self.cited(rulebook, [Role::MutualAidZeroSum]))
            .following(moved)
    }

    fn moved(&self, one: &SupportMovement) -> String {
        let does = if one.aid.is_negative() { "gives" } else { "receives" };
        let way = if one.moved.is_negative() { "down" } else { "up" };
        let size = one.moved.size().nhs();
        format!("{} {does} {size}, and its {} goes {way} by it", one.code, self.asked.moves)
    }

    /// The terms that were stated.
    fn terms(&self, rulebook: &Rulebook) -> Explanation {
        let terms = &self.asked.terms;
        let mut node = Explanation::new("the terms are those that were stated; none are published");
        if let Some(years) = terms.within_years {
            node = node.comparing("repaid within years", years);
        }
        if let Some(interest) = terms.interest {
            node = node.comparing("yearly interest", interest.percent());
        }
        if let Some(kind) = terms.instalments {
            node = node.comparing("repaid", kind);
        }
        if let Some(words) = &terms.early_repayment {
            node = node.comparing("early repayment", words);
        }
        let roles = [Role::MutualAidTerms, Role::MutualAidPeriod];
        node.citing(rulebook, &self.cited(rulebook, roles))
    }

    fn giver(&self, rulebook: &Rulebook, giver: &GiverSchedule) -> Explanation {
        let rules = self.cited(rulebook, [Role::MutualAidInstalments]);
        let says =
            format!("{} gave {} and gets it back to the penny", giver.code, giver.given.nhs());
        Explanation::new(says)
            .comparing("interest", giver.interest.nhs())
            .citing(rulebook, &rules)
            .following(giver.years.iter().map(|year| self.year(rulebook, year)))
    }

    fn year(&self, rulebook: &Rulebook, year: &Repayment) -> Explanation {
        let mut roles = vec![Role::MutualAidInstalments];
        let mut node =
            Explanation::new(format!("{} is repaid in {}", year.instalment.nhs(), year.year));
        if self.asked.terms.interest.is_some_and(|rate| rate != Rate::ZERO) {
            node = node.comparing("interest", year.interest.nhs());
            roles.push(Role::MutualAidInterest);
        }
        node.comparing("outstanding at its end", year.outstanding.nhs())
            .citing(rulebook, &self.cited(rulebook, roles))
    }

    /// What is repaid is what was given.
    fn sum(&self, rulebook: &Rulebook) -> Explanation {
        let repaid = Money::sum(self.years.iter().map(|year| year.instalment)).unwrap_or_default();
        let says = match self.asked.terms.instalments {
            Some(Instalments::Amounts) => "the amounts that were stated make what was given",
            _ => "the instalments make what was given",
        };
        Explanation::new(says)
            .comparing("given", self.given.nhs())
            .comparing("repaid", repaid.nhs())
            .citing(rulebook, &self.cited(rulebook, [Role::MutualAidInstalments]))
    }
}
