//! What a headline is made of, from the figures of the year.

use super::{EarlierResult, Headline, off_plan::off_plan};
use crate::{
    assessment::SystemName,
    control_total::{
        ControlTotal, Delivery, Outturn, Position, ToDate, aim::GIVING_A_TOTAL, own::ANSWERING,
        sheet::Sheet,
    },
    error::Result,
    money::Money,
    organisation::OdsCode,
    outcome::{NotInForce, Outcome},
    rulebook::{Role, RuleId, Rulebook},
    system_year::SystemYearDocument,
};

/// The headline of a system's year.
pub(in crate::assessment) fn headline(
    rulebook: &Rulebook,
    document: &SystemYearDocument,
    system: &SystemName,
    sheet: &Outcome<Sheet>,
    totals: &Outcome<ControlTotal>,
) -> Result<Headline> {
    let months = sheet.answer().map(|sheet| sheet.months.as_slice()).unwrap_or_default();
    let latest = months.last();
    let held = totals.answer();
    let result = latest.and_then(|latest| latest.outturn.answer());
    let plan = sheet.answer().map(Sheet::planned).transpose()?;
    let outturn = latest.map(expected).transpose()?.flatten();
    let to_date = latest.and_then(|latest| latest.to_date.answer());
    let against = |plan: Money| outturn.map(|outturn| outturn.minus(plan)).transpose();
    let mut told = Headline {
        says: String::new(),
        system: system.to_string(),
        year: document.year,
        month: latest.map(|latest| latest.month),
        delivery: delivery(rulebook, sheet, totals, latest),
        aim: held.map(|held| held.aim),
        held_to: held.map(|held| held.total),
        outturn,
        withheld: result.and_then(|result| result.withheld).filter(|amount| !amount.is_zero()),
        variance: result.map(|result| result.variance),
        plan,
        against_plan: plan.map(against).transpose()?.flatten(),
        reported: latest.map_or(0, |latest| count(&latest.members)),
        unreported: latest.map_or_else(Vec::new, |latest| {
            latest.missing.iter().map(|code| name(document, code)).collect()
        }),
        without_forecast: latest.map_or_else(Vec::new, |latest| {
            let without = latest.members.iter().filter(|member| member.outturn.is_none());
            without.map(|member| name(document, &member.code)).collect()
        }),
        off_plan: off_plan(months, |code| name(document, code)),
        average_per_month: to_date.map(average).transpose()?,
        needed_per_month: to_date.and_then(needed).transpose()?,
        before: result.is_none().then(|| earlier(months)).flatten(),
        own_total: own_total(rulebook).to_owned(),
        rules: rules(rulebook, latest),
    };
    told.says = told.sentences().join(" ");
    Ok(told)
}

/// An organisation as running text has it.
fn name(document: &SystemYearDocument, code: &OdsCode) -> String {
    let member = document.members.iter().find(|member| member.code == *code);
    member.map_or_else(|| code.to_string(), |member| member.organisation().to_string())
}

fn count<T>(items: &[T]) -> u64 {
    u64::try_from(items.len()).unwrap_or(u64::MAX)
}

/// What the members together expect for the year, where all say so.
fn expected(position: &Position) -> Result<Option<Money>> {
    if !position.unforecast().is_empty() {
        return Ok(None);
    }
    Money::sum(position.members.iter().filter_map(|member| member.outturn)).map(Some)
}

/// Whether the total is met, or everything that is missing for it.
fn delivery(
    rulebook: &Rulebook,
    sheet: &Outcome<Sheet>,
    totals: &Outcome<ControlTotal>,
    latest: Option<&Position>,
) -> Outcome<Delivery> {
    let lacking = latest.map_or_else(|| vec!["returns".to_owned()], Position::unforecast);
    match (sheet, totals, latest) {
        (Outcome::Answer(_), Outcome::CannotTell(refusal), _) => {
            let missing = refusal.missing.iter().cloned().chain(lacking);
            Outcome::cannot_tell(missing, refusal.because.clone())
        }
        (_, Outcome::Answer(_), Some(latest)) => {
            let delivery = latest.outturn.as_ref().map(|outturn: &Outturn| outturn.delivery);
            match delivery {
                Outcome::Answer(Some(delivery)) => Outcome::Answer(delivery),
                // Each organisation must balance by itself: their sum is no test.
                Outcome::Answer(None) => Outcome::NotInForce(no_test(rulebook)),
                Outcome::CannotTell(refusal) => Outcome::CannotTell(refusal),
                Outcome::NotInForce(refusal) => Outcome::NotInForce(refusal),
            }
        }
        (_, Outcome::Answer(_), None) => {
            Outcome::cannot_tell(lacking, "no return has been made for the year")
        }
        (_, Outcome::CannotTell(refusal), _) => Outcome::CannotTell(refusal.clone()),
        (_, Outcome::NotInForce(refusal), _) => Outcome::NotInForce(refusal.clone()),
    }
}

/// That a year holds no system to a total, with the years that do.
fn no_test(rulebook: &Rulebook) -> NotInForce {
    let held = rulebook.role(Role::BreakevenObjective);
    held.err()
        .unwrap_or_else(|| NotInForce::in_year(Role::BreakevenObjective.to_string(), Vec::new()))
}

/// The average of the months so far, to the nearest pound.
fn average(figures: &ToDate) -> Result<Money> {
    figures.run_rate.per_month.scaled(1, 100)?.scaled(100, 1)
}

/// What each month left must bring, rounded up to the pound.
fn needed(figures: &ToDate) -> Option<Result<Money>> {
    let pence = i128::from(figures.run_rate.needed_per_month?.pence());
    Some(Money::from_pence(pence + (-pence).rem_euclid(100)))
}

/// The last month with every return and forecast.
fn earlier(months: &[Position]) -> Option<EarlierResult> {
    months.iter().rev().find_map(|position| {
        let outturn = position.outturn.answer()?;
        let (outturn, variance) = (outturn.amount, outturn.variance);
        Some(EarlierResult { month: position.month, outturn, variance })
    })
}

/// What an organisation is held to, in the year's word.
fn own_total(rulebook: &Rulebook) -> &'static str {
    match rulebook.first_in_force(&ANSWERING).map(|(role, _)| role) {
        Some(Role::ImprovementTrajectories) => "trajectory",
        Some(Role::AgreementTrajectory | Role::JointObjectives) | None => "plan",
        Some(_) => "control total",
    }
}

/// The rule that holds the system to its total or says that none does, the one by which organisations
/// answer for their own, and those by which support withheld is counted back.
fn rules(rulebook: &Rulebook, latest: Option<&Position>) -> Vec<RuleId> {
    let mut rules: Vec<RuleId> = Vec::new();
    let giving = rulebook.first_in_force(&GIVING_A_TOTAL).map(|(_, rule)| &rule.id);
    let none = rulebook.in_force(Role::NoSystemControlTotal).map(|rule| &rule.id);
    let answering = rulebook.first_in_force(&ANSWERING).map(|(_, rule)| &rule.id);
    let counting = latest.into_iter().flat_map(|latest| &latest.rules);
    for id in giving.or(none).into_iter().chain(answering).chain(counting) {
        if !rules.contains(id) {
            rules.push(id.clone());
        }
    }
    rules
}
