//! Funds that depend on delivery: what is earned, lost, recoverable or still at risk.
//!
//! From 2016/17 to 2020/21 trusts and commissioners were paid for accepting a control total and
//! meeting it, quarter by quarter: the Sustainability and Transformation Fund, later the Provider
//! Sustainability Fund, the Commissioner Sustainability Fund and the Financial Recovery Fund.
//! [`assess_fund`] says what an organisation has of its allocation and what it can still have.
//! [`deficit_support`] does the same for the support that stands behind a system's deficit plan
//! (from 2024/25).
//!
//! | what else a year pays | function |
//! |---|---|
//! | for doing better than the control total (2016/17) | [`incentive`] |
//! | from what others did not earn (2016/17) | [`bonus`] |
//! | less and less for a growing miss (2020/21) | [`taper`] |
//! | for staying out of deficit (2020/21) | [`transitional_reward`] |
//!
//! Every function is dated by its edition: in a year without the rule it answers
//! [`NotInForce`](crate::NotInForce) with the years that have it. All tests are on performance before
//! sustainability money.

mod assess;
mod bonus;
mod check;
mod eligibility;
mod explain;
mod explain_others;
mod fund;
mod gaps;
mod incentive;
mod link;
mod next;
mod outcome;
mod payments;
mod question;
mod rate;
mod report;
mod rests_on;
mod reward;
mod support;
mod support_explain;
mod support_question;
mod taper;
mod terms;
mod track;

pub use self::{
    assess::assess_fund,
    bonus::{Bonus, BonusProvider, BonusQuestion, bonus},
    fund::{Fund, FundKind, Phasing, QuarterResults},
    incentive::{Incentive, YearEnd, incentive},
    link::FundLink,
    outcome::{
        FundAssessment, FundPart, FundQuarter, GateTest, Needed, NextQuarter, Reason, Status,
        TranchePart,
    },
    question::{FundQuestion, QuarterFigures},
    reward::{Reward, RewardPath, RewardQuestion, transitional_reward},
    support::{DeficitSupport, SupportTranche, deficit_support},
    support_question::{
        DeficitSupportPlan, DeficitSupportQuestion, OrganisationSupport, SupportQuarter,
    },
    taper::{Taper, TaperQuestion, taper},
};

#[cfg(test)]
mod tests;
