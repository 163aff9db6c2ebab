//! By which rules each statement about a fund is made: those that decide it, and no others.

use super::{
    FundAssessment, FundKind, FundPart, FundQuarter, GateTest, NextQuarter, Reason, TranchePart,
};
use crate::{calendar::Quarter, rulebook::Role};

impl FundAssessment {
    /// The parts of every rule that decides something of it.
    pub(super) fn rests_on(&self) -> Vec<Role> {
        let mut roles = vec![Role::SharesSumExactly];
        roles.extend(self.on_acceptance());
        roles.extend(self.on_eligibility());
        roles.extend(self.on_phasing());
        roles.extend(ON_LINK.into_iter().chain(BESIDE));
        for quarter in &self.quarters {
            roles.extend(self.on_quarter(quarter));
            let parts = quarter.parts.iter();
            roles.extend(parts.flat_map(|part| part.rests_on(self.kind, quarter.quarter)));
        }
        roles.extend(self.next.iter().flat_map(|next| self.on_next(next)));
        roles
    }

    pub(super) fn on_acceptance(&self) -> Vec<Role> {
        let paid = self.accepted && self.kind.own_part() == FundPart::Acceptance;
        [Role::FundsAcceptance]
            .into_iter()
            .chain(paid.then_some(Role::MarginalRatePayment))
            .collect()
    }

    /// Where the organisation has no recovery plan, it is left open whether it is in deficit.
    pub(super) fn on_eligibility(&self) -> Vec<Role> {
        match (self.eligible, self.recovery_plan) {
            (None, _) => Vec::new(),
            (Some(false), Some(false)) => vec![Role::RecoveryFundEligible],
            (Some(_), _) => vec![Role::RecoveryFundEligible, Role::RecoveryFundDeficit],
        }
    }

    /// A phasing that the question states is by no rule, unless a rule asks for it.
    pub(super) fn on_phasing(&self) -> Vec<Role> {
        let (_, phasing, _) = self.kind.roles();
        [phasing].into_iter().chain(self.phasing_given.then_some(Role::SharesSumExactly)).collect()
    }

    /// A quarter whose parts are lost before they are tested is still divided into them.
    pub(super) fn on_quarter(&self, quarter: &FundQuarter) -> Vec<Role> {
        let mut roles = self.on_phasing();
        roles.extend(quarter.own.as_ref().map(|_| Role::FundsNetAndGross));
        roles.extend(quarter.rests_on_a_plan().then_some(Role::FundsPlanToDate));
        let refused = quarter.parts.iter().filter(|part| part.is_refused());
        roles.extend(refused.flat_map(|part| part.part.divided_by(self.kind)));
        roles
    }

    pub(super) fn on_next(&self, next: &NextQuarter) -> Vec<Role> {
        let earned_back = !self.recoverable.is_zero();
        let by_plan = next.own_by_plan || next.system_by_plan;
        [Role::FundsMet]
            .into_iter()
            .chain(earned_back.then_some(Role::FundsEarnBack))
            .chain(by_plan.then_some(Role::FundsPlanToDate))
            .collect()
    }
}

impl FundQuarter {
    /// Whether a test that decides something of it is against a plan to date.
    fn rests_on_a_plan(&self) -> bool {
        let by_plan = |test: &Option<GateTest>| test.as_ref().is_some_and(|test| test.by_plan);
        let own = self.parts.iter().any(|part| {
            part.reason == Reason::OwnTotalMissed
                || !matches!(
                    part.part,
                    FundPart::SystemTotal | FundPart::PaymentTest | FundPart::Acceptance
                )
        });
        let linked = self.parts.iter().any(|part| part.part == FundPart::SystemTotal);
        let refused = self.parts.iter().any(TranchePart::is_refused);
        !refused && (own && by_plan(&self.own) || linked && by_plan(&self.system))
    }
}

/// What a link rests on, as far as the terms of the fund have it.
pub(super) const ON_LINK: [Role; 6] = [
    Role::FundsLinked,
    Role::LinkMinimum,
    Role::LinkByAgreement,
    Role::UnlinkedEffect,
    Role::FundsLinkedSystemOnly,
    Role::FundsFullLinkAccess,
];

/// What a year says of a fund beside its tests, each told in a statement of its own.
pub(super) const BESIDE: [Role; 4] = [
    Role::ProviderFundEligible,
    Role::RecoveryFundBalancing,
    Role::FundsSettledEarly,
    Role::FundsTaper,
];

impl TranchePart {
    /// Whether it is lost whatever the results.
    pub(super) fn is_refused(&self) -> bool {
        matches!(self.reason, Reason::NotAccepted | Reason::NotEligible)
    }

    /// What makes its amount and decides what becomes of it.
    pub(super) fn rests_on(&self, kind: FundKind, quarter: Quarter) -> Vec<Role> {
        let mut roles = self.decided_by(quarter);
        if !self.is_refused() {
            roles.extend(self.part.divided_by(kind));
        }
        roles
    }

    fn decided_by(&self, quarter: Quarter) -> Vec<Role> {
        let earn_back = match self.part {
            FundPart::AAndE | FundPart::Rtt | FundPart::Cancer => Role::FundsAccessQuarterly,
            _ => Role::FundsEarnBack,
        };
        match self.reason {
            Reason::ToCome => Vec::new(),
            Reason::NotAccepted => vec![Role::FundsAcceptance],
            Reason::NotEligible => vec![Role::RecoveryFundEligible],
            Reason::Accepted => vec![Role::MarginalRatePayment],
            Reason::Met => self.part.tested_by(self.reason),
            Reason::EarnedBack => {
                [earn_back].into_iter().chain(self.part.tested_by(Reason::Met)).collect()
            }
            _ => {
                // After the last quarter nothing could be earned back.
                let later = (quarter != Quarter::Q4).then_some(earn_back);
                self.part.tested_by(self.reason).into_iter().chain(later).collect()
            }
        }
    }
}

impl FundPart {
    /// The test that had this result.
    fn tested_by(self, result: Reason) -> Vec<Role> {
        match (self, result) {
            (Self::OwnTotal, _) => vec![Role::FundsMet, Role::FundsFinanceGate],
            (Self::SystemTotal, _) => vec![Role::FundsLinkedSystemOnly, Role::FundsMet],
            (Self::PaymentTest, _) => vec![Role::CommissionerFundGates],
            (Self::Acceptance, _) => vec![Role::MarginalRatePayment],
            (_, Reason::OwnTotalMissed) => vec![Role::FundsAccessNeedsFinance, Role::FundsMet],
            (_, Reason::SystemTotalMissed) => vec![Role::FundsFullLinkAccess, Role::FundsMet],
            (_, Reason::StandardMissed) => {
                vec![Role::FundsAccessQuarterly, Role::FundsAccessLevel]
            }
            _ => vec![
                Role::FundsAccessQuarterly,
                Role::FundsAccessLevel,
                Role::FundsAccessNeedsFinance,
                Role::FundsFullLinkAccess,
            ],
        }
    }

    /// What divides a quarter into this part and others.
    fn divided_by(self, kind: FundKind) -> Vec<Role> {
        let (_, _, finance) = kind.roles();
        let finance = finance.into_iter().chain([Role::FundsNonAcute]);
        match self {
            Self::OwnTotal => finance.collect(),
            Self::SystemTotal => {
                let linked = [Role::FundsLinked, Role::LinkByAgreement, Role::LinkMinimum];
                finance.chain(linked).collect()
            }
            Self::PaymentTest => vec![Role::CommissionerFundGates],
            Self::Acceptance => vec![Role::MarginalRatePayment],
            Self::AAndE | Self::Rtt | Self::Cancer => {
                let access =
                    [Role::FundsAccessShare, Role::FundsAccessWeights, Role::FundsAccessMeasure];
                finance.chain(access).collect()
            }
        }
    }
}
