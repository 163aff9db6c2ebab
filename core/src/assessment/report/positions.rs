//! The section on positions: members against their plans, and the system against what it is held to.

use super::{super::Assessment, money::name, page::Page};
use crate::{
    control_total::{
        Aim, ControlTotal, Delivery, Outturn, Position, explain_position::with_withheld,
    },
    explanation::{
        table::{Cell, Table},
        words,
    },
    money::Money,
    outcome::Outcome,
};

pub(super) fn positions(out: &mut Page, assessment: &Assessment) {
    let Some(totals) = assessment.control_total.answer() else { return };
    let Some(latest) = totals.latest() else {
        out.section("Position");
        return out.line("No return was given, so there is no position.");
    };
    out.section(&format!("Position at {} ({})", latest.month, latest.month.name()));
    out.table(&table(assessment, totals.aim, latest));
    out.line("");
    run_rate(out, totals, latest);
    match &latest.outturn {
        Outcome::Answer(outturn) => out.line(&verdict(totals.aim, outturn)),
        refused => out.refused(refused),
    }
    if let Some(says) = latest.withheld_in_words() {
        out.line(&format!("{}.", words::sentence(&says)));
    }
    if totals.months.len() > 1 {
        by_month(out, totals);
    }
}

/// Members and system. What the system is held to is a line of its own where it is not the sum of the
/// members', and then a column of its own in which members have nothing.
fn table(assessment: &Assessment, aim: Aim, latest: &Position) -> Table {
    let (own, system) = match aim {
        Aim::SumOfMembers => ("Against total", None),
        Aim::EachOrganisation => ("Against plan", None),
        Aim::Stated => ("Against plan", Some("Against target")),
        Aim::Objective => ("Against plan", Some("Against objective")),
    };
    let mut heading = vec!["Organisation", "Plan to date", "Actual", "Variance", "Outturn", own];
    heading.extend(system);
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
    table.total(system_row(latest, system.is_some()));
    table
}

fn system_row(position: &Position, held_to_another: bool) -> Vec<Cell> {
    let mut row = vec![Cell::from("System")];
    match &position.to_date {
        Outcome::Answer(it) => row.extend([it.plan.into(), it.actual.into(), it.variance.into()]),
        _ => row.extend(["cannot tell".into(), "".into(), "".into()]),
    }
    match &position.outturn {
        Outcome::Answer(it) => {
            row.extend([it.amount.into(), it.against_plan.into()]);
            row.extend(held_to_another.then(|| Cell::from(it.variance)));
        }
        _ => row.push("cannot tell".into()),
    }
    row
}

fn or_none(amount: Option<Money>) -> Cell {
    amount.map_or_else(|| "none given".into(), Cell::Money)
}

fn run_rate(out: &mut Page, totals: &ControlTotal, latest: &Position) {
    let figures = match &latest.to_date {
        Outcome::Answer(figures) => figures,
        refused => return out.refused(refused),
    };
    let rate = &figures.run_rate;
    let (month, year) = (rate.per_month.nhs(), rate.straight_line.nhs());
    out.line(&format!("Run rate: {month} a month, which over twelve months would be {year}."));
    if let Some(needed) = rate.needed_per_month {
        let needed = words::at_least(needed);
        out.line(&format!(
            "Needed to end on the {}: {needed} in each month to come ({} left).",
            totals.aim,
            latest.month.remaining()
        ));
    }
}

/// Whether the system's result for the year meets what it is held to and, where that is another line,
/// how it stands against plan.
fn verdict(aim: Aim, outturn: &Outturn) -> String {
    let met = match outturn.delivery {
        Some(Delivery::Met) => "meets",
        Some(Delivery::Missed) => "misses",
        None => "stands beside",
    };
    let amount = words::position(outturn.amount);
    let withheld = with_withheld(outturn.withheld);
    let variance = words::variance(outturn.variance);
    if !aim.is_test() {
        return format!(
            "The outturn in sum, {amount}, is {variance} against the sum of plans. It is no test: each \
             board and each trust must balance as a body of its own."
        );
    }
    let says = format!("The outturn, {amount}{withheld}, {met} the {aim}: {variance}.");
    if aim == Aim::SumOfMembers {
        return says;
    }
    let (plan, against) = (words::position(outturn.plan), words::variance(outturn.against_plan));
    format!("{says} Against the members' plans, {plan} in all: {against}.")
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
