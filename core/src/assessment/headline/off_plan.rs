//! Which members are off plan, and since when.

use super::OffPlan;
use crate::{
    calendar::Month,
    control_total::{MemberPosition, Position},
    money::Money,
    order,
    organisation::OdsCode,
};

/// The members off plan at the latest month, to date or by their forecasts: the largest adverse
/// variance to date first, then by code.
pub(super) fn off_plan(months: &[Position], name: impl Fn(&OdsCode) -> String) -> Vec<OffPlan> {
    let Some(latest) = months.last() else { return Vec::new() };
    let adverse = |amount: Option<Money>| amount.is_some_and(Money::is_negative);
    let off = latest
        .members
        .iter()
        .filter(|member| member.variance_to_date.is_negative() || adverse(member.outturn_variance));
    let mut found: Vec<OffPlan> = off
        .map(|member| {
            let (since, or_earlier) = run(months, member);
            OffPlan {
                code: member.code.clone(),
                name: name(&member.code),
                variance_to_date: member.variance_to_date,
                since,
                or_earlier,
                outturn_variance: member.outturn_variance,
            }
        })
        .collect();
    order::sort_by(&mut found, |one, other| {
        let by_size = one.variance_to_date.cmp(&other.variance_to_date);
        by_size.then_with(|| one.code.cmp(&other.code))
    });
    found
}

/// The first month of the run of adverse months that ends with the latest, and whether the run may
/// have begun before it. A month without a return is neither on plan nor off it, so it ends what is
/// known of the run.
fn run(months: &[Position], member: &MemberPosition) -> (Option<Month>, bool) {
    let mut since: Option<Month> = None;
    for position in months.iter().rev() {
        let follows = since.is_none_or(|since| position.month.number() + 1 == since.number());
        let returned = position.members.iter().find(|one| one.code == member.code);
        let Some(returned) = returned.filter(|_| follows) else { break };
        if !returned.variance_to_date.is_negative() {
            return (since, false);
        }
        since = Some(position.month);
    }
    (since, since.is_some_and(|since| since.number() > 1))
}
