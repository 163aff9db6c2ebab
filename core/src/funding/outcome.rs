//! What an organisation has of a fund, and what it can still have.

use ics_rules_macros::record;

use super::{FundKind, FundLink, Phasing};
use crate::{
    allocation::Ledger, calendar::Quarter, money::Money, organisation::OdsCode, outcome::Outcome,
    rulebook::RuleId, wire::word,
};

word! {
    /// What a part of a quarter's tranche depends on.
    pub enum FundPart {
        /// The organisation's own control total.
        OwnTotal = "own_total": "own finance",
        /// The system control total.
        SystemTotal = "system_total": "linked finance",
        /// The A&E standard.
        AAndE = "a_and_e": "A&E",
        /// The referral to treatment standard.
        Rtt = "rtt": "RTT",
        /// The cancer standard.
        Cancer = "cancer": "cancer",
        /// A payment test that the caller states.
        PaymentTest = "payment_test": "payment test",
        /// Nothing but that the control total is accepted.
        Acceptance = "acceptance": "acceptance",
    }
}

word! {
    /// What has become of a part of a tranche.
    pub enum Status {
        /// It is paid.
        Earned = "earned": "earned",
        /// It cannot be earned any more.
        Lost = "lost": "lost",
        /// It was missed, and a later quarter can earn it back.
        Recoverable = "recoverable": "recoverable",
        /// Its quarter has not ended.
        AtRisk = "at_risk": "at risk",
        /// Its quarter has not ended, and nothing can take it away.
        CertainToCome = "certain_to_come": "certain to come",
    }
}

word! {
    /// Why a part of a tranche is earned or not.
    pub enum Reason {
        /// Its test was met.
        Met = "met": "its test is met",
        /// A later quarter is on plan.
        EarnedBack = "earned_back": "missed, and earned back by a later quarter",
        /// It is paid for acceptance alone.
        Accepted = "accepted": "the control total is accepted",
        /// There is no accepted control total.
        NotAccepted = "not_accepted": "no control total is accepted",
        /// The organisation is not one that the fund is for.
        NotEligible = "not_eligible": "the organisation is not eligible",
        /// The organisation is off its own control total.
        OwnTotalMissed = "own_total_missed": "the organisation's own control total is missed",
        /// The system is off its control total.
        SystemTotalMissed = "system_total_missed": "the system control total is missed",
        /// The access standard was missed.
        StandardMissed = "standard_missed": "the standard is missed",
        /// The payment test was missed.
        TestMissed = "test_missed": "the payment test is missed",
        /// The quarter has not ended.
        ToCome = "to_come": "the quarter has not ended",
    }
}

/// What an organisation has earned of a fund, has lost, can recover and may still earn.
///
/// With what is certain to come the four make the amount of the fund exactly, and so do the tranches
/// of the quarters; the parts of a quarter make its tranche. All performance is before sustainability money.
#[record(explained, text, plot = "FundPlots")]
pub struct FundAssessment {
    /// The fund.
    pub kind: FundKind,
    /// The organisation.
    pub code: OdsCode,
    /// Its allocation for the year.
    pub amount: Money,
    /// Whether it has accepted its control total.
    pub accepted: bool,
    /// Whether the fund is for it; none where the year asks nothing that is looked at, or where no
    /// control total is accepted.
    pub eligible: Option<bool>,
    /// Its control total for the year, before sustainability money, where it was given.
    pub control_total: Option<Money>,
    /// Whether it has a recovery plan, where that was stated.
    pub recovery_plan: Option<bool>,
    /// Whether its partnership is an integrated care system, where that was stated.
    pub is_ics: Option<bool>,
    /// The share of each quarter.
    #[python(like([crate::Share; 4], Phasing::shares))]
    pub phasing: Phasing,
    /// Whether the question gave it, in place of the year's rule or where no rule does.
    pub phasing_given: bool,
    /// What is linked to the system control total, where a share is.
    pub link: Option<FundLink>,
    /// The four quarters.
    pub quarters: Vec<FundQuarter>,
    /// Paid for the quarters that have ended.
    pub earned: Money,
    /// What cannot be earned any more.
    pub lost: Money,
    /// Missed so far, and earned back if a later quarter is on plan.
    pub recoverable: Money,
    /// What the quarters to come can earn.
    pub at_risk: Money,
    /// What the quarters to come bring whatever happens, as it is paid for acceptance alone.
    pub certain_to_come: Money,
    /// The most that can be earned by the end of the year.
    pub best: Money,
    /// The least that can be earned by the end of the year: what is earned stays earned, and what is
    /// certain comes.
    pub worst: Money,
    /// What would earn the next quarter; none when the year has ended or nothing can be earned.
    pub next: Option<NextQuarter>,
    /// The payments out of the fund, and what is lost to `unallocated`. What is recoverable or at
    /// risk stays in the pool.
    pub ledger: Ledger,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// A quarter of a fund.
#[record]
pub struct FundQuarter {
    /// The quarter.
    pub quarter: Quarter,
    /// What of the allocation belongs to it.
    pub tranche: Money,
    /// The organisation against its own control total; none until the quarter has ended.
    pub own: Option<GateTest>,
    /// The system against its control total; none until the quarter has ended, or without a link.
    pub system: Option<GateTest>,
    /// The parts of the tranche that are above nothing.
    pub parts: Vec<TranchePart>,
    /// What is paid for the quarter and, with it, for earlier quarters that it earned back.
    pub paid: Money,
    /// Performance to date with all that is paid by the end of the quarter; `own` has it without.
    pub performance_with_fund: Option<Money>,
}

/// A cumulative result against its control total.
#[record]
pub struct GateTest {
    /// The control total to date.
    pub control_total: Money,
    /// The performance to date, before sustainability money.
    pub performance: Money,
    /// Performance less control total: what there is to spare, or below zero what is missing.
    pub headroom: Money,
    /// Whether it is met, which a result equal to it does.
    pub met: bool,
    /// Whether the control total to date is a plan to date, which stands for it.
    pub by_plan: bool,
}

/// A part of a quarter's tranche.
#[record]
pub struct TranchePart {
    /// What it depends on.
    pub part: FundPart,
    /// The amount, above zero.
    pub amount: Money,
    /// What has become of it.
    pub status: Status,
    /// Why.
    pub reason: Reason,
    /// The quarter that earned it: its own or a later one.
    pub paid_in: Option<Quarter>,
}

/// What would earn the next quarter.
#[record]
pub struct NextQuarter {
    /// The quarter.
    pub quarter: Quarter,
    /// What the organisation needs; none where nothing depends on its own control total.
    pub own: Option<Outcome<Needed>>,
    /// What the system needs; none where nothing is linked to it.
    pub system: Option<Outcome<Needed>>,
    /// Whether a plan to date stands for the organisation's control total.
    pub own_by_plan: bool,
    /// Whether a plan to date stands for the system's.
    pub system_by_plan: bool,
}

/// What it takes to be on plan at the end of a quarter.
#[record]
pub struct Needed {
    /// The control total at its end, which the performance must equal.
    pub control_total: Money,
    /// The performance so far; nothing before the first quarter has ended.
    pub so_far: Money,
    /// The control total less the performance so far: the surplus that the quarter must bring, or
    /// below zero the deficit that it may.
    pub needed: Money,
    /// What this part would then be paid: the quarter's own and what it earns back.
    pub would_earn: Money,
}

impl FundQuarter {
    /// What of its tranche has this status. The parts sum to the tranche, so the sum is in range.
    #[must_use]
    pub fn amount_of(&self, status: Status) -> Money {
        let parts = self.parts.iter().filter(|part| part.status == status);
        Money::sum(parts.map(|part| part.amount)).unwrap_or_default()
    }
}

impl GateTest {
    /// The test of a cumulative result.
    pub(super) fn of(
        control_total: Money,
        performance: Money,
        by_plan: Option<bool>,
    ) -> crate::Result<Self> {
        Ok(Self {
            control_total,
            performance,
            headroom: performance.minus(control_total)?,
            met: performance >= control_total,
            by_plan: by_plan.unwrap_or_default(),
        })
    }
}
