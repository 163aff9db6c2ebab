//! The sections on the control total and the risk share.

use super::{super::Assessment, page::Page};
use crate::{
    control_total::{AdjustmentOutcome, Aim},
    explanation::{
        table::{Cell, Table},
        words,
    },
    organisation::OdsCode,
    outcome::Outcome,
    risk_share::{Draw, RiskShare},
    rulebook::Role,
};

/// The name by which a table knows a member.
pub(super) fn name(assessment: &Assessment, code: &OdsCode) -> String {
    let mut members = assessment.system_year().document().members.iter();
    let member = members.find(|member| member.code == *code);
    member.map_or_else(|| code.to_string(), |member| member.organisation().to_string())
}

pub(super) fn control_total(out: &mut Page, assessment: &Assessment) {
    let aim = assessment.control_total.answer().map(|totals| totals.aim);
    out.section(match aim.or_else(|| Aim::of_year(assessment.rulebook())) {
        None | Some(Aim::SumOfMembers) => "Control total",
        Some(Aim::Stated) => "System target",
        Some(Aim::Objective) => "System objective",
        Some(Aim::EachOrganisation) => "Sum of the system, which is no test",
    });
    let totals = match &assessment.control_total {
        Outcome::Answer(totals) => totals,
        refused => return out.refused(refused),
    };
    out.line(&format!("{}.", words::sentence(&totals.in_words())));
    if !totals.surplus_of_plans.is_zero() {
        out.line(&format!("{}.", words::sentence(&totals.beside_plans_in_words())));
    }
    out.line("");
    let own = if totals.aim == Aim::SumOfMembers { "Control total" } else { "Plan" };
    let heading = ["Organisation", own, "In this system", "Transferred", "After transfers"];
    let mut table = Table::new(&heading);
    for member in &totals.members {
        table.row([
            member.organisation.to_string().into(),
            member.whole.into(),
            member.before.into(),
            member.moved.into(),
            member.total.into(),
        ]);
    }
    let moved = totals.of_members.minus(totals.before).map_or_else(|_| "".into(), Cell::Money);
    let after = totals.of_members.into();
    table.total(["System".into(), "".into(), totals.before.into(), moved, after]);
    out.table(&table);
    for adjustment in &totals.adjustments {
        out.line("");
        movement(out, assessment, adjustment);
    }
}

/// An adjustment between the members' totals, and whether it is in effect.
fn movement(out: &mut Page, assessment: &Assessment, adjustment: &AdjustmentOutcome) {
    let moves = adjustment.moves.iter().map(|(code, amount)| format!("{code} {}", amount.nhs()));
    let moves = words::list(&moves.collect::<Vec<_>>());
    let window = adjustment.window.replace('_', " ");
    let state = match adjustment.awaited() {
        _ if adjustment.in_effect => "in effect".to_owned(),
        Some(awaited) => format!("not in effect, awaiting {awaited}"),
        None => "not in effect, as the system's target would not hold".to_owned(),
    };
    out.item(&format!("Adjustment in the {window} window ({moves}): {state}."));
    let asked = assessment.rulebook().in_force(Role::NetNeutralTests).is_some();
    if asked && adjustment.in_effect && !adjustment.performance_stated {
        out.under(
            "No statement was given of how it improves overall performance; none is asked for.",
        );
    }
}

pub(super) fn risk_share(out: &mut Page, assessment: &Assessment) {
    let Some(outcome) = &assessment.risk_share else { return };
    out.section("Risk share");
    match outcome {
        Outcome::Answer(shared) => shares(out, shared, assessment),
        refused => out.refused(refused),
    }
}

fn shares(out: &mut Page, shared: &RiskShare, assessment: &Assessment) {
    let variance = words::variance(shared.variance);
    let on = shared.on.map(|on| format!(" ({on})")).unwrap_or_default();
    out.line(&format!("The system's variance, {variance}, is shared {}{on}.", shared.manner()));
    out.line("");
    let told = |draw: &&Draw| !draw.drawn.is_zero() || !draw.unmet.is_empty();
    for draw in shared.draws.iter().filter(told) {
        out.item(&format!("First, {}.", shared.drawn_in_words(draw)));
    }
    if shared.draws.iter().any(|draw| told(&draw)) {
        out.line("");
    }
    let heading =
        ["Organisation", "Own variance", "Share", "Limit", "Receives (pays)", "Position after"];
    let mut table = Table::new(&heading);
    for member in &shared.members {
        table.row([
            name(assessment, &member.code).into(),
            member.own_variance.map_or_else(|| "-".into(), Cell::Money),
            member.share.into(),
            member.limit.map_or_else(|| "-".into(), Cell::Money),
            member.paid.into(),
            member.position_after.map_or_else(|| "-".into(), Cell::Money),
        ]);
    }
    let unallocated = ["Unallocated".into(), "".into(), shared.unallocated.into()];
    table.total(unallocated);
    out.table(&table);
    if !shared.unallocated.is_zero() {
        let amount = words::variance(shared.unallocated);
        let agreed = if shared.unallocated.is_negative() { "bear" } else { "have" };
        out.line("");
        out.line(&format!(
            "The limits leave {amount} that no member has agreed to {agreed}. Positions after are \
             what the agreement makes of them once somebody covers it."
        ));
    }
    out.line("");
    if shared.transfers.is_empty() {
        return out.line("No payment is needed.");
    }
    out.line("Payments that settle it:");
    for transfer in &shared.transfers {
        out.item(&transfer.to_string());
    }
}
