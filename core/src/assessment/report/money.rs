//! The sections on money: control total, positions, risk share.

use super::{Assessment, Page};
use crate::{
    control_total::{ControlTotal, Delivery, Position},
    explanation::{table::Table, words},
    money::Money,
    organisation::OdsCode,
    outcome::Outcome,
    risk_share::RiskShare,
};

fn nhs(amount: Money) -> String {
    amount.nhs().to_string()
}

fn nhs_or_none(amount: Option<Money>) -> String {
    amount.map_or_else(|| "none given".to_owned(), nhs)
}

/// The name by which a table knows a member.
fn name(totals: &ControlTotal, code: &OdsCode) -> String {
    let member = totals.members.iter().find(|member| member.organisation.code == *code);
    member.map_or_else(|| code.to_string(), |member| member.organisation.to_string())
}

pub(super) fn control_total(out: &mut Page, assessment: &Assessment) {
    out.section("Control total");
    let totals = match &assessment.control_total {
        Outcome::Answer(totals) => totals,
        refused => return out.refused(refused),
    };
    let total = words::position(totals.total);
    out.line(&format!("The system control total is {total}, {}.", totals.basis));
    out.line("");
    let mut table =
        Table::new(&["Organisation", "Control total", "Counted here", "Moved", "After"]);
    for member in &totals.members {
        table.row([
            member.organisation.to_string(),
            nhs(member.whole),
            nhs(member.before),
            nhs(member.moved),
            nhs(member.total),
        ]);
    }
    let moved = totals.total.minus(totals.before).map_or_else(|_| String::new(), nhs);
    table.total(["System".to_owned(), String::new(), nhs(totals.before), moved, nhs(totals.total)]);
    out.table(&table);
    for adjustment in &totals.adjustments {
        let moves =
            adjustment.moves.iter().map(|(code, amount)| format!("{code} {}", amount.nhs()));
        let moves = words::list(&moves.collect::<Vec<_>>());
        let window = adjustment.window.replace('_', " ");
        let state = if adjustment.in_effect {
            "in effect".to_owned()
        } else {
            format!(
                "not in effect, awaiting the agreement of {}",
                words::list(&adjustment.awaiting)
            )
        };
        out.line("");
        out.item(&format!("Net-neutral adjustment at the {window} ({moves}): {state}."));
        if !adjustment.performance_stated {
            out.under("No statement was given of how it improves overall performance.");
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
            name(totals, &member.code),
            nhs(member.plan_to_date),
            nhs(member.actual_to_date),
            nhs(member.variance_to_date),
            nhs_or_none(member.outturn),
            nhs_or_none(member.outturn_variance),
        ]);
    }
    for code in &latest.missing {
        table.row([name(totals, code), "no return".to_owned()]);
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
                    "Needed to end on the control total: {needed} in each of {months} months."
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
            out.line(&format!("The outturn, {amount}, {met} the control total: {variance}."));
        }
        refused => out.refused(refused),
    }
    if totals.months.len() > 1 {
        by_month(out, totals);
    }
}

fn system_row(position: &Position) -> Vec<String> {
    let mut row = vec!["System".to_owned()];
    match &position.to_date {
        Outcome::Answer(it) => row.extend([nhs(it.plan), nhs(it.actual), nhs(it.variance)]),
        _ => row.extend(["cannot tell".to_owned(), String::new(), String::new()]),
    }
    match &position.outturn {
        Outcome::Answer(it) => row.extend([nhs(it.amount), nhs(it.variance)]),
        _ => row.push("cannot tell".to_owned()),
    }
    row
}

fn by_month(out: &mut Page, totals: &ControlTotal) {
    out.line("");
    let mut table = Table::new(&["System by month", "Plan to date", "Actual", "Variance"]);
    for position in &totals.months {
        let mut row = vec![format!("{} {}", position.month, position.month.name())];
        match &position.to_date {
            Outcome::Answer(it) => row.extend([nhs(it.plan), nhs(it.actual), nhs(it.variance)]),
            _ => row.push(format!("{} missing", position.missing.len())),
        }
        table.row(row);
    }
    out.table(&table);
}

pub(super) fn risk_share(out: &mut Page, assessment: &Assessment) {
    let Some(outcome) = &assessment.risk_share else { return };
    out.section("Risk share");
    match (outcome, assessment.control_total.answer()) {
        (Outcome::Answer(shared), Some(totals)) => shares(out, shared, totals),
        (refused, _) => out.refused(refused),
    }
}

fn shares(out: &mut Page, shared: &RiskShare, totals: &ControlTotal) {
    let variance = words::variance(shared.variance);
    let on = shared.on.map(|on| format!(" ({on})")).unwrap_or_default();
    out.line(&format!("The system's variance, {variance}, is shared {}{on}.", shared.basis));
    out.line("");
    let heading =
        ["Organisation", "Own variance", "Share", "Limit", "Receives (pays)", "Position after"];
    let mut table = Table::new(&heading);
    for member in &shared.members {
        table.row([
            name(totals, &member.code),
            nhs(member.own_variance),
            nhs(member.share),
            member.limit.map_or_else(|| "-".to_owned(), nhs),
            nhs(member.net),
            nhs(member.position_after),
        ]);
    }
    let unallocated = ["Unallocated".to_owned(), String::new(), nhs(shared.unallocated)];
    table.total(unallocated);
    out.table(&table);
    if !shared.unallocated.is_zero() {
        let amount = words::variance(shared.unallocated);
        out.line("");
        out.line(&format!("The limits leave {amount} that no member has agreed to bear."));
    }
    out.line("");
    if shared.transfers.is_empty() {
        return out.line("No payment is needed.");
    }
    out.line("Payments that settle it:");
    for transfer in &shared.transfers {
        let (from, to, amount) = (&transfer.from, &transfer.to, transfer.amount.nhs());
        out.item(&format!("{from} pays {to} {amount}"));
    }
}
