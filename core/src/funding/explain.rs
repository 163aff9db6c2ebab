//! Why a fund is earned as it is.

use super::{
    FundAssessment, FundLink, FundPart, FundQuarter, GateTest, Needed, NextQuarter, Reason, Status,
    TranchePart,
};
use crate::{
    explanation::{Explain, Explanation, words},
    outcome::Outcome,
    rulebook::{Role, RuleId, Rulebook},
    share::Share,
};

impl Explain for FundAssessment {
    fn explain(&self, rulebook: &Rulebook) -> Explanation {
        let says = format!(
            "{} has earned {} of {} from the {}; {} is lost, {} recoverable and {} at risk",
            self.code,
            self.earned.nhs(),
            self.amount.nhs(),
            self.kind,
            self.lost.nhs(),
            self.recoverable.nhs(),
            self.at_risk.nhs()
        );
        Explanation::new(says)
            .comparing("best by the end of the year", self.best.nhs())
            .comparing("worst by the end of the year", self.worst.nhs())
            .citing(rulebook, &self.cited(rulebook, [Role::SharesSumExactly]))
            .following([self.acceptance(rulebook), self.by_quarter(rulebook)])
            .following(self.link.as_ref().map(|link| self.linked(rulebook, link)))
            .following(self.quarters.iter().map(|quarter| self.quarter(rulebook, quarter)))
            .following(self.next.as_ref().map(|next| self.what_earns(rulebook, next)))
            .following(untapered(rulebook))
    }
}

impl FundAssessment {
    /// Those of its rules that play these parts; all of them under a rulebook in which they do not.
    fn cited(&self, rulebook: &Rulebook, roles: impl IntoIterator<Item = Role>) -> Vec<RuleId> {
        rulebook.playing(&self.rules, roles)
    }

    fn acceptance(&self, rulebook: &Rulebook) -> Explanation {
        let says = if self.accepted {
            "the control total is accepted, without which nothing is paid"
        } else {
            "no control total is accepted, so no part is paid"
        };
        let roles = [Role::FundsAcceptance, Role::MarginalRatePayment];
        Explanation::new(says).citing(rulebook, &self.cited(rulebook, roles))
    }

    fn by_quarter(&self, rulebook: &Rulebook) -> Explanation {
        let (total, phasing, _) = self.kind.roles();
        let shares = self.phasing.shares().map(Share::percent);
        let by = if self.phasing_given { ", as the question states" } else { "" };
        Explanation::new(format!("the quarters have {} of it{by}", words::list(&shares)))
            .citing(rulebook, &self.cited(rulebook, [total, phasing]))
    }

    fn linked(&self, rulebook: &Rulebook, link: &FundLink) -> Explanation {
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
        if let Some(minimum) = link.minimum {
            node = node.comparing("least", minimum);
        }
        let roles = [
            Role::FundsLinked,
            Role::LinkMinimum,
            Role::LinkByAgreement,
            Role::UnlinkedEffect,
            Role::FundsLinkedSystemOnly,
            Role::FundsFullLinkAccess,
        ];
        node.citing(rulebook, &self.cited(rulebook, roles))
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
            node = compared(node, whose, test);
        }
        if let Some(with_fund) = quarter.performance_with_fund {
            node = node.comparing("performance with the fund", with_fund.nhs());
        }
        let (_, phasing, _) = self.kind.roles();
        let tested = quarter.own.is_some().then_some(Role::FundsNetAndGross);
        let roles = [phasing].into_iter().chain(tested);
        node.citing(rulebook, &self.cited(rulebook, roles))
            .following(quarter.parts.iter().map(|part| self.part(rulebook, part)))
    }

    fn part(&self, rulebook: &Rulebook, part: &TranchePart) -> Explanation {
        let (name, amount, status) = (part.part, part.amount.nhs(), part.status);
        let status = match (status, part.paid_in) {
            (Status::Earned, Some(quarter)) => format!("earned in {quarter}"),
            _ => status.to_string(),
        };
        let says = format!("{name}, {amount}, is {status}: {}", part.reason);
        let (_, _, finance) = self.kind.roles();
        let mut roles = vec![part.part.role()];
        match part.part {
            FundPart::OwnTotal => {
                roles.extend([Role::FundsFinanceGate, Role::FundsEarnBack]);
                roles.extend(finance.into_iter().chain([Role::FundsNonAcute]));
            }
            FundPart::SystemTotal => roles.extend([Role::FundsMet, Role::FundsEarnBack]),
            FundPart::AAndE | FundPart::Rtt | FundPart::Cancer => {
                roles.extend([Role::FundsAccessLevel, Role::FundsAccessMeasure]);
                roles.extend([Role::FundsAccessShare, Role::FundsAccessWeights]);
                roles.push(Role::FundsAccessNeedsFinance);
                if part.reason == Reason::SystemTotalMissed {
                    roles.push(Role::FundsFullLinkAccess);
                }
            }
            FundPart::PaymentTest => roles.push(Role::FundsEarnBack),
            FundPart::Acceptance => {}
        }
        if part.reason == Reason::NotAccepted {
            roles.insert(0, Role::FundsAcceptance);
        }
        Explanation::new(says).citing(rulebook, &self.cited(rulebook, roles))
    }

    fn what_earns(&self, rulebook: &Rulebook, next: &NextQuarter) -> Explanation {
        let rules = self.cited(rulebook, [Role::FundsMet, Role::FundsEarnBack]);
        let needs = [("the organisation", &next.own), ("the system", &next.system)];
        let needs = needs.into_iter().filter_map(|(who, need)| Some((who, need.as_ref()?)));
        let needs = needs.map(|(who, need)| {
            let node = match need {
                Outcome::Answer(need) => needed(who, need),
                refused => Explanation::refusal(refused),
            };
            node.citing(rulebook, &rules)
        });
        Explanation::new(format!("what would earn {}", next.quarter))
            .citing(rulebook, &rules)
            .following(needs)
    }
}

fn compared(node: Explanation, whose: &str, test: &GateTest) -> Explanation {
    let met = if test.met { "met" } else { "missed" };
    node.comparing(format!("{whose} control total"), test.control_total.nhs())
        .comparing(format!("{whose} performance before funds"), test.performance.nhs())
        .comparing(format!("{whose} headroom"), format!("{}, {met}", test.headroom.nhs()))
}

fn needed(who: &str, need: &Needed) -> Explanation {
    let says = format!(
        "{who} needs {} in the quarter, which would pay {} of finance",
        words::at_least(need.needed),
        need.would_earn.nhs()
    );
    Explanation::new(says)
        .comparing("control total", need.control_total.nhs())
        .comparing("performance so far", need.so_far.nhs())
}

/// In a year with a taper the quarters are told without it.
fn untapered(rulebook: &Rulebook) -> Option<Explanation> {
    let rule = rulebook.in_force(Role::FundsTaper)?;
    let says = "the quarters are told without the taper, which loses less for a small miss";
    Some(Explanation::new(says).citing(rulebook, [&rule.id]))
}
