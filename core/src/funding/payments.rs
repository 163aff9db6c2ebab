//! What is paid and what is lost, movement by movement.

use super::{FundPart, FundQuarter, FundQuestion, Reason, Status, TranchePart};
use crate::{
    allocation::{Account, Ledger},
    rulebook::{Role, RuleId, Rulebook},
};

/// Every payment by quarter and part, and every loss.
pub(super) fn ledger(
    rulebook: &Rulebook,
    question: &FundQuestion,
    quarters: &[FundQuarter],
) -> Ledger {
    let mut ledger = Ledger::default();
    let member = Account::Member(question.fund.code.clone());
    let parts = || quarters.iter().flat_map(|quarter| &quarter.parts);
    for quarter in quarters {
        for part in parts().filter(|part| part.paid_in == Some(quarter.quarter)) {
            ledger.pass(Account::Pool, member.clone(), part.amount, part.rule(rulebook));
        }
        for part in quarter.parts.iter().filter(|part| part.status == Status::Lost) {
            ledger.pass(Account::Pool, Account::Unallocated, part.amount, part.rule(rulebook));
        }
    }
    ledger
}

impl TranchePart {
    /// The rule that pays or withholds it.
    fn rule(&self, rulebook: &Rulebook) -> RuleId {
        let role = match (self.reason, self.part) {
            (Reason::NotAccepted, _) => Role::FundsAcceptance,
            (Reason::NotEligible, _) => Role::RecoveryFundEligible,
            (Reason::EarnedBack, FundPart::OwnTotal | FundPart::SystemTotal) => Role::FundsEarnBack,
            (Reason::OwnTotalMissed, FundPart::AAndE | FundPart::Rtt | FundPart::Cancer) => {
                Role::FundsAccessNeedsFinance
            }
            (Reason::SystemTotalMissed, FundPart::AAndE | FundPart::Rtt | FundPart::Cancer) => {
                Role::FundsFullLinkAccess
            }
            (_, part) => part.role(),
        };
        // Every part that the terms ask for is played by a rule of the year.
        rulebook.in_force(role).map_or_else(|| RuleId::from(role.as_str()), |rule| rule.id.clone())
    }
}

impl FundPart {
    /// The rule that decides it.
    pub(super) const fn role(self) -> Role {
        match self {
            Self::OwnTotal => Role::FundsMet,
            Self::SystemTotal => Role::FundsLinkedSystemOnly,
            Self::AAndE | Self::Rtt | Self::Cancer => Role::FundsAccessQuarterly,
            Self::PaymentTest => Role::CommissionerFundGates,
            Self::Acceptance => Role::MarginalRatePayment,
        }
    }
}
