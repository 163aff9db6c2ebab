//! The sections on money: control total, positions, risk share.

use super::{Assessment, Page};
use crate::{
    control_total::{Aim, ControlTotal, Delivery, Position},
    explanation::{
        table::{Cell, Table},
        words,
    },
    money::Money,
    organisation::OdsCode,
    outcome::Outcome,
    risk_share::{Draw, RiskShare},
    rulebook::Role,
};

fn or_none(amount: Option<Money>) -> Cell {
    amount.map_or_else(|| "none given".into(), Cell::Money)
}

/// The name by which a table knows a member.
fn name(assessment: &Assessment, code: &OdsCode) -> String {
    let mut members = assessment.system_year().document().members.iter();
    let member = members.find(|member| member.code == *code);
    member.map_or_else(|| code.to_string(), |member| member.organisation().to_string())
}

pub(super) fn control_total(out: &mut Page, assessment: &Assessment) {
    let aim = assessment.control_total.answer().map(|totals| totals.aim);
    out.section(match aim {
        None | Some(Aim::SumOfMembers) => "Control total",
        Some(Aim::Stated) => "System target",
        Some(Aim::Objective) => "System objective",
    });
    let totals = match &assessment.control_total {
        Outcome::Answer(totals) => totals,
        refused => return out.refused(refused),
    };
    let total = words::position(totals.total);
    out.line(&format!("The {} is {total}, {}.", totals.aim, totals.basis));
    if !totals.surplus_of_plans.is_zero() {
        let mut says = totals.beside_plans_in_words();
        says.replace_range(..1, "T");
        out.line(&format!("{says}."));
    }
    out.line("");
    let own = if totals.aim == Aim::SumOfMembers { "Control total" } else { "Own total" };
    let mut table = Table::new(&["Organisation", own, "Counted here", "Moved", "After"]);
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
        let moves =
            adjustment.moves.iter().map(|(code, amount)| format!("{code} {}", amount.nhs()));
        let moves = words::list(&moves.collect::<Vec<_>>());
        let window = adjustment.window.replace('_', " ");
        let state = match adjustment.awaited() {
            _ if adjustment.in_effect => "in effect".to_owned(),
            Some(awaited) => format!("not in effect, awaiting {awaited}"),
            None => "not in effect, as the system's target would not hold".to_owned(),
        };
        out.line("");
        out.item(&format!("Adjustment in the {window} window ({moves}): {state}."));
        let asked = assessment.rulebook().in_force(Role::NetNeutralTests).is_some();
        if asked && adjustment.in_effect && !adjustment.performance_stated {
            out.under(
                "No statement was given of how it improves overall performance; none is asked for.",
            );
        }
    }
}

pub(super) fn positions(out: &mut Page, assessment: &Assessment) {
    let Some(totals) = assessment.control_total.answer() else { return };
    let Some(latest) = totals.latest() else {
        out.section("Position");
        return out.line("No return was given, so there is no position.");
    };
    out.section(&format!("Position at {} ({})", latest.month, latest.month.name()));
    let heading =
        ["Organisation", "Plan to date", "Actual", "Variance", "Outturn", "Against total"];
    let mut table = Table::new(&heading);
    for member in &latest.members {
        table.row([
            name(assessment, &member.code).into(),
            member.plan_to_date.into(),
            member.actual_to_date.into(),
            member.variance_to_date.into(),
            or_none(member.outturn),
            or_none(member.outturn_variance),
        ]);
    }
    for code in &latest.missing {
        table.row([name(assessment, code).into(), "no return".into()]);
    }
    table.total(system_row(latest));
    out.table(&table);
    out.line("");
    match &latest.to_date {
        Outcome::Answer(figures) => {
            let rate = &figures.run_rate;
            let (month, year) = (rate.per_month.nhs(), rate.straight_line.nhs());
            out.line(&format!(
                "Run rate: {month} a month, which over twelve months would be {year}."
            ));
            if let Some(needed) = rate.needed_per_month {
                let (needed, months) = (needed.nhs(), latest.month.remaining());
                out.line(&format!(
                    "Needed to end on the {}: {needed} in each of {months} months.",
                    totals.aim
                ));
            }
        }
        refused => out.refused(refused),
    }
    match &latest.outturn {
        Outcome::Answer(outturn) => {
            let met = match outturn.delivery {
                Delivery::Met => "meets",
                Delivery::Missed => "misses",
            };
            let (amount, variance) =
                (words::position(outturn.amount), words::variance(outturn.variance));
            out.line(&format!("The outturn, {amount}, {met} the {}: {variance}.", totals.aim));
        }
        refused => out.refused(refused),
    }
    if totals.months.len() > 1 {
        by_month(out, totals);
    }
}

fn system_row(position: &Position) -> Vec<Cell> {
    let mut row = vec![Cell::from("System")];
    match &position.to_date {
        Outcome::Answer(it) => row.extend([it.plan.into(), it.actual.into(), it.variance.into()]),
        _ => row.extend(["cannot tell".into(), "".into(), "".into()]),
    }
    match &position.outturn {
        Outcome::Answer(it) => row.extend([it.amount.into(), it.variance.into()]),
        _ => row.push("cannot tell".into()),
    }
    row
}

fn by_month(out: &mut Page, totals: &ControlTotal) {
    out.line("");
    let mut table = Table::new(&["System by month", "Plan to date", "Actual", "Variance"]);
    for position in &totals.months {
        let mut row = vec![Cell::from(format!("{} {}", position.month, position.month.name()))];
        match &position.to_date {
            Outcome::Answer(it) => {
                row.extend([it.plan.into(), it.actual.into(), it.variance.into()]);
            }
            _ => row.push(format!("{} missing", position.missing.len()).into()),
        }
        table.row(row);
    }
    out.table(&table);
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
