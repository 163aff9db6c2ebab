//! The sections on organisations' own totals, funds, support, limits, reserves, capital and forecasts.

use super::{
    super::{Assessment, FundAnswer},
    page::Page,
};
use crate::{
    explanation::{
        Reasons,
        table::{Cell, Table},
        words,
    },
    money::Money,
    outcome::Outcome,
    rulebook::Role,
};

/// Organisations' own totals, where they are all there is or count beside the system's.
pub(super) fn organisations(out: &mut Page, assessment: &Assessment) {
    let alone = assessment.control_total.answer().is_none();
    let answering = [Role::DualAccountability, Role::OrganisationsBalance];
    let both = assessment.rulebook().first_in_force(&answering);
    if !alone && both.is_none() {
        return;
    }
    let balance = both.is_some_and(|(role, _)| role == Role::OrganisationsBalance);
    if balance {
        return balances(out, assessment);
    }
    out.section("Organisations' own totals");
    let own = match &assessment.organisations {
        Outcome::Answer(own) => own,
        refused => return out.refused(refused),
    };
    let mut table = Table::new(&["Organisation", "Own total", "Outturn", "Against total"]);
    for one in &own.organisations {
        let (outturn, variance) = match &one.outturn {
            Outcome::Answer(found) => (Cell::Money(found.amount), Cell::Money(found.variance)),
            _ => ("none given".into(), "".into()),
        };
        table.row([one.organisation.to_string().into(), one.total.into(), outturn, variance]);
    }
    out.table(&table);
}

/// Each board and each trust against balance and against its plan, in years in which that is the test.
fn balances(out: &mut Page, assessment: &Assessment) {
    out.section("Balance of each board and each trust");
    let own = match &assessment.organisations {
        Outcome::Answer(own) => own,
        refused => return out.refused(refused),
    };
    let heading = [
        "Organisation",
        "Plan",
        "Outturn",
        "Against plan",
        "Held to",
        "Against balance",
        "Balance",
    ];
    let mut table = Table::new(&heading);
    let mut refused = Vec::new();
    for one in &own.organisations {
        let mut row = vec![one.organisation.to_string().into(), one.total.into()];
        match &one.outturn {
            Outcome::Answer(found) => {
                row.extend([found.amount.into(), found.against_plan.into()]);
                row.extend([found.control_total.into(), found.variance.into()]);
                row.extend(found.delivery.map(|delivery| Cell::from(delivery.to_string())));
            }
            outcome => {
                row.push("cannot tell".into());
                refused.push((&one.organisation, outcome));
            }
        }
        table.row(row);
    }
    out.table(&table);
    for (organisation, outcome) in refused {
        out.line(&format!("{organisation}:"));
        out.refused(outcome);
    }
}

pub(super) fn funds(out: &mut Page, assessment: &Assessment) {
    if assessment.funds.is_empty() {
        return;
    }
    out.section("Sustainability funds");
    for (position, answer) in assessment.funds.iter().enumerate() {
        if position > 0 {
            out.line("");
        }
        match &answer.assessment {
            Outcome::Answer(found) => {
                out.table(found);
                expected(out, answer);
            }
            refused => {
                out.line(&format!("{}: {}.", answer.fund.code, answer.fund.kind));
                out.refused(refused);
            }
        }
    }
}

/// What the present forecasts make of a fund.
fn expected(out: &mut Page, answer: &FundAnswer) {
    match &answer.on_forecasts {
        Some(Outcome::Answer(told)) => {
            out.line(&format!("{}.", words::sentence(&told.in_words())));
        }
        Some(refused) => out.refused(refused),
        None => {}
    }
}

pub(super) fn deficit_support(out: &mut Page, assessment: &Assessment) {
    let Some(outcome) = &assessment.deficit_support else { return };
    out.section("Deficit support");
    let support = match outcome {
        Outcome::Answer(support) => support,
        refused => return out.refused(refused),
    };
    out.table(support);
    let mut table = Table::new(&["System", "Before support", "After support"]);
    if let (Some(before), Some(after)) = (support.plan_before_support, support.plan_after_support) {
        table.row(["Plan".into(), before.into(), after.into()]);
    }
    let actual = (&support.actual_before_support, &support.actual_after_support);
    if let (Some(before), Some(after)) = actual {
        table.row(["Actual to date".into(), or_cannot_tell(before), or_cannot_tell(after)]);
    }
    if !table.is_empty() {
        out.line("");
        out.table(&table);
    }
    support_by_organisation(out, assessment);
}

/// What each organisation has of its own support.
fn support_by_organisation(out: &mut Page, assessment: &Assessment) {
    if assessment.support_by_organisation.is_empty() {
        return;
    }
    out.line("");
    let heading = ["Organisation", "Planned", "Received", "Withheld", "To come"];
    let mut table = Table::new(&heading);
    for answer in &assessment.support_by_organisation {
        let named = super::money::name(assessment, &answer.code).into();
        match &answer.support {
            Outcome::Answer(found) => table.row([
                named,
                found.planned.into(),
                or_cannot_tell(&found.received),
                or_cannot_tell(&found.withheld),
                or_cannot_tell(&found.to_come),
            ]),
            _ => table.row([named, "cannot tell".into()]),
        }
    }
    out.table(&table);
}

fn or_cannot_tell(amount: &Outcome<Money>) -> Cell {
    amount.answer().map_or_else(|| "cannot tell".into(), |amount| Cell::Money(*amount))
}

pub(super) fn limits(out: &mut Page, assessment: &Assessment) {
    if assessment.limits.is_empty() {
        return;
    }
    out.section("Limits");
    let mut table = Table::new(&["Limit on", "Limit", "Expected", "Headroom"]);
    let mut refused = Vec::new();
    for answer in &assessment.limits {
        let (on, limit) = (answer.limit.on.to_string(), answer.limit.limit);
        let Some(found) = answer.kept.answer() else {
            refused.push(answer);
            continue;
        };
        let expected = found.asked.expected.or(found.asked.planned);
        let expected = expected.map_or_else(|| "".into(), Cell::Money);
        table.row([on.into(), limit.into(), expected, found.headroom.into()]);
    }
    if !table.is_empty() {
        out.table(&table);
    }
    for answer in refused {
        out.line(&format!("{}, {}:", answer.limit.on, answer.limit.limit.nhs()));
        out.refused(&answer.kept);
    }
}

pub(super) fn reserves(out: &mut Page, assessment: &Assessment) {
    if assessment.reserves.is_empty() {
        return;
    }
    out.section("Reserves");
    for answer in &assessment.reserves {
        match &answer.release {
            Outcome::Answer(found) => {
                let says = found.reasons(assessment.rulebook()).says;
                out.item(&format!("{}: {says}.", answer.reserve.code));
            }
            refused => {
                out.item(&format!("{}, {}:", answer.reserve.code, answer.reserve.amount.nhs()));
                out.refused(refused);
            }
        }
    }
}

pub(super) fn capital(out: &mut Page, assessment: &Assessment) {
    let Some(outcome) = &assessment.capital else { return };
    out.section("Capital");
    match outcome {
        Outcome::Answer(found) => {
            let says = found.reasons(assessment.rulebook()).says;
            out.item(&format!("{says}."));
        }
        refused => out.refused(refused),
    }
}

pub(super) fn forecast_changes(out: &mut Page, assessment: &Assessment) {
    if assessment.forecast_changes.is_empty() {
        return;
    }
    out.section("Forecasts that worsened");
    for answer in &assessment.forecast_changes {
        match &answer.change {
            Outcome::Answer(change) => out.reasons(&change.reasons(assessment.rulebook())),
            refused => {
                out.item(&format!("{} at {}:", answer.code, answer.month));
                out.refused(refused);
            }
        }
    }
}
