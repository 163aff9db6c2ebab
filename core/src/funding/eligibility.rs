//! Who a fund is for, where a year's rules say so and it can be looked at.

use super::{FundKind, FundQuestion, gaps::Gaps, rate::place};
use crate::{
    error::Code,
    money::Money,
    rulebook::{Role, Rulebook},
};

/// Whether the fund is for the organisation: in deficit before sustainability money, and with a
/// recovery plan. None where the year does not ask it, or where it makes no difference.
///
/// Either test settles it when it fails; what is missing is named only where it decides.
pub(super) fn eligible(
    rulebook: &Rulebook,
    question: &FundQuestion,
    gaps: &mut Gaps,
) -> Option<bool> {
    let fund = &question.fund;
    rulebook.in_force(Role::RecoveryFundEligible)?;
    if fund.kind != FundKind::FinancialRecovery || fund.accepted == Some(false) {
        return None;
    }
    let rule = rulebook.in_force(Role::RecoveryFundDeficit)?;
    let Some(below) = rule.number().and_then(|below| Money::new(below).ok()) else {
        gaps.refuse(&place(rule), Code::NotANumber, "no amount", "an amount in pounds");
        return None;
    };
    let in_deficit = question.for_the_year().map(|total| total < below);
    if in_deficit == Some(false) || fund.recovery_plan == Some(false) {
        return Some(false);
    }
    let asked = [("control_total", in_deficit), ("fund.recovery_plan", fund.recovery_plan)];
    let lacking = asked.into_iter().filter(|(_, known)| known.is_none());
    let before = gaps.missing.len();
    gaps.missing.extend(lacking.map(|(name, _)| name.to_owned()));
    (gaps.missing.len() == before).then_some(true)
}
