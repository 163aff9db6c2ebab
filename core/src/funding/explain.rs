//! Why a fund is earned as it is.

use super::{
    FundAssessment, FundQuarter, GateTest, Needed, NextQuarter, Status, TranchePart,
    rests_on::{BESIDE, ON_LINK},
};
use crate::{
    calendar::Quarter,
    explanation::{Explanation, Reasons, words},
    outcome::Outcome,
    rulebook::{Role, Rule, RuleId, Rulebook},
    share::Share,
};

impl Reasons for FundAssessment {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let mut says = format!(
            "{} has earned {} of {} from the {}; {} is lost, {} recoverable and {} at risk",
            self.code,
            self.earned.nhs(),
            self.amount.nhs(),
            self.kind,
            self.lost.nhs(),
            self.recoverable.nhs(),
            self.at_risk.nhs()
        );
        if !self.certain_to_come.is_zero() {
            says = format!("{says}; {} is certain to come", self.certain_to_come.nhs());
        }
        Explanation::new(says)
            .comparing("best by the end of the year", self.best.nhs())
            .comparing("worst by the end of the year", self.worst.nhs())
            .citing(rulebook, &self.cited(rulebook, [Role::SharesSumExactly]))
            .following([self.acceptance(rulebook)])
            .following(self.eligible.map(|eligible| self.eligibility(rulebook, eligible)))
            .following([self.by_quarter(rulebook)])
            .following(self.linked(rulebook))
            .following(self.quarters.iter().map(|quarter| self.quarter(rulebook, quarter)))
            .following(self.next.as_ref().map(|next| self.what_earns(rulebook, next)))
            .following(BESIDE.into_iter().filter_map(|role| self.beside(rulebook, role)))
    }
}

impl FundAssessment {
    /// Those of its rules that play these parts.
    fn cited(&self, rulebook: &Rulebook, roles: impl IntoIterator<Item = Role>) -> Vec<RuleId> {
        rulebook.playing(&self.rules, roles)
    }

    fn acceptance(&self, rulebook: &Rulebook) -> Explanation {
        let says = if self.accepted {
            "the control total is accepted, without which nothing is paid"
        } else {
            "no control total is accepted, so no part is paid"
        };
        Explanation::new(says).citing(rulebook, &self.cited(rulebook, self.on_acceptance()))
    }

    fn eligibility(&self, rulebook: &Rulebook, eligible: bool) -> Explanation {
        let code = &self.code;
        let says = match (eligible, self.recovery_plan) {
            (true, _) => {
                format!("the fund is for {code}: it is held to a deficit and has a recovery plan")
            }
            (false, Some(false)) => {
                format!("the fund is not for {code}: it has no recovery plan, so no part is paid")
            }
            (false, _) => {
                format!("the fund is not for {code}: it is held to no deficit, so no part is paid")
            }
        };
        let mut node = Explanation::new(says);
        if let Some(total) = self.control_total {
            node = node.comparing("control total for the year", total.nhs());
        }
        node.citing(rulebook, &self.cited(rulebook, self.on_eligibility()))
    }

    fn by_quarter(&self, rulebook: &Rulebook) -> Explanation {
        let shares = self.phasing.shares().map(Share::percent);
        let by = if self.phasing_given { ", as the question states" } else { "" };
        Explanation::new(format!("the quarters have {} of it{by}", words::list(&shares)))
            .citing(rulebook, &self.cited(rulebook, self.on_phasing()))
    }

    /// What is linked, or that nothing is where the year asks it.
    fn linked(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let rules = self.cited(rulebook, ON_LINK);
        let Some(link) = &self.link else {
            let unlinked = rulebook.in_force(Role::UnlinkedEffect)?;
            let says =
                "nothing is linked to the system control total, as the partnership is no ICS";
            let unlinked = Some(unlinked).filter(|rule| self.rules.contains(&rule.id))?;
            return Some(Explanation::new(says).citing(rulebook, [&unlinked.id]));
        };
        let share = link.share.percent();
        let says = if link.in_effect {
            format!("{share} of the finance part is linked: it depends on the system control total")
        } else {
            format!(
                "a link of {share} is not in effect: {} must still agree, and the system control \
                 total has no effect on the fund",
                words::list(&link.awaiting.iter().map(ToString::to_string).collect::<Vec<_>>())
            )
        };
        let mut node = Explanation::new(says).comparing("linked", link.share);
        let asks = |rule: &&Rule| self.rules.contains(&rule.id);
        if let (Some(least), Some(_)) =
            (link.minimum, rulebook.in_force(Role::LinkMinimum).filter(asks))
        {
            let least_of = if link.is_below(self.is_ics) { "least, not binding" } else { "least" };
            node = node.comparing(least_of, least);
        }
        Some(node.citing(rulebook, &rules))
    }

    fn quarter(&self, rulebook: &Rulebook, quarter: &FundQuarter) -> Explanation {
        let (name, tranche) = (quarter.quarter, quarter.tranche.nhs());
        let mut node = if quarter.own.is_some() || !quarter.paid.is_zero() {
            let says =
                format!("{name}: {} is paid, its own tranche being {tranche}", quarter.paid.nhs());
            Explanation::new(says)
        } else {
            Explanation::new(format!("{name}: a tranche of {tranche}"))
        };
        let tests = [("own", &quarter.own), ("system", &quarter.system)];
        for (whose, test) in tests.into_iter().filter_map(|(whose, it)| Some((whose, it.as_ref()?)))
        {
            node = compared(node, name, whose, test);
        }
        if let Some(with_fund) = quarter.performance_with_fund {
            node = node.comparing("performance with the fund", with_fund.nhs());
        }
        node.citing(rulebook, &self.cited(rulebook, self.on_quarter(quarter)))
            .following(quarter.parts.iter().map(|part| self.part(rulebook, name, part)))
    }

    fn part(&self, rulebook: &Rulebook, quarter: Quarter, part: &TranchePart) -> Explanation {
        let (name, amount, status) = (part.part, part.amount.nhs(), part.status);
        let status = match (status, part.paid_in) {
            (Status::Earned, Some(quarter)) => format!("earned in {quarter}"),
            _ => status.to_string(),
        };
        let says = format!("{name}, {amount}, is {status}: {}", part.reason);
        let roles = part.rests_on(self.kind, quarter);
        Explanation::new(says).citing(rulebook, &self.cited(rulebook, roles))
    }

    fn what_earns(&self, rulebook: &Rulebook, next: &NextQuarter) -> Explanation {
        let rules = self.cited(rulebook, self.on_next(next));
        let needs = [
            ("the organisation", &next.own, next.own_by_plan),
            ("the system", &next.system, next.system_by_plan),
        ];
        let needs = needs.into_iter().filter_map(|(who, need, by)| Some((who, need.as_ref()?, by)));
        let needs = needs.map(|(who, need, by_plan)| {
            let node = match need {
                Outcome::Answer(need) => needed(who, need, total_to(next.quarter, by_plan)),
                refused => Explanation::refusal(refused),
            };
            node.citing(rulebook, &rules)
        });
        Explanation::new(format!("what would earn {}", next.quarter))
            .citing(rulebook, &rules)
            .following(needs)
    }

    /// What a year says of the fund besides, where it does.
    fn beside(&self, rulebook: &Rulebook, role: Role) -> Option<Explanation> {
        let rule = rulebook.in_force(role).filter(|rule| self.rules.contains(&rule.id))?;
        let says = match role {
            Role::FundsTaper => {
                "the quarters are told without the taper, which loses less for a small miss"
                    .to_owned()
            }
            Role::FundsSettledEarly => {
                "an instalment is settled early in its quarter, before its test: what it earns is \
                 told when the quarter has ended"
                    .to_owned()
            }
            _ => format!(
                "the allocation is taken as stated, and not held against this: {}",
                rule.says
            ),
        };
        Some(Explanation::new(says).citing(rulebook, [&rule.id]))
    }
}

fn compared(node: Explanation, quarter: Quarter, whose: &str, test: &GateTest) -> Explanation {
    let met = if test.met { "met" } else { "missed" };
    let total = format!("{whose} {}", total_to(quarter, test.by_plan));
    node.comparing(total, test.control_total.nhs())
        .comparing(format!("{whose} performance before funds"), test.performance.nhs())
        .comparing(format!("{whose} headroom"), format!("{}, {met}", test.headroom.nhs()))
}

/// What a quarter is tested against, by its name.
fn total_to(quarter: Quarter, by_plan: bool) -> &'static str {
    match (quarter, by_plan) {
        (_, true) => "plan to date, which stands for a control total that nobody phased",
        (Quarter::Q4, _) => "control total for the year",
        _ => "control total",
    }
}

fn needed(who: &str, need: &Needed, total: &str) -> Explanation {
    let says = format!(
        "{who} needs {} in the quarter, which would pay {} of finance",
        words::at_least(need.needed),
        need.would_earn.nhs()
    );
    Explanation::new(says)
        .comparing(total, need.control_total.nhs())
        .comparing("performance so far", need.so_far.nhs())
}
