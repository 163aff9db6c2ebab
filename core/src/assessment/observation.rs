//! What is worth a note and changes no answer.

use ics_rules_macros::record;

use super::FundAnswer;
use crate::{
    calendar::{Month, Quarter},
    control_total::{Aim, Basis, ControlTotal, aim::GIVING_A_TOTAL, own::ANSWERING, sheet::Sheet},
    explanation::{Explanation, Reasons, words},
    money::{Money, separated},
    order,
    organisation::{OdsCode, Sector},
    outcome::Outcome,
    rulebook::{Role, Rule, RuleId, Rulebook},
    system::Footing,
    system_year::{Footprint, SystemYearDocument},
};

/// A note on what was given: no error, and no answer depends on it.
#[record(explained)]
pub struct Observation {
    /// What is noted.
    pub says: String,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

impl Reasons for Observation {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        Explanation::new(self.says.clone()).citing(rulebook, &self.rules)
    }
}

/// Everything worth a note.
pub(super) fn observe(
    rulebook: &Rulebook,
    document: &SystemYearDocument,
    totals: &Outcome<ControlTotal>,
    sheet: &Outcome<Sheet>,
    funds: &[FundAnswer],
) -> Vec<Observation> {
    let mut notes = Vec::new();
    notes.extend(listed(rulebook, document));
    notes.extend(document.footprints.iter().filter_map(|one| footprint(rulebook, document, one)));
    notes.extend(one_sided(rulebook, document));
    notes.extend(last_forecasts(rulebook, document));
    if let Some(totals) = totals.answer() {
        notes.extend(basis(rulebook, document, totals));
        notes.extend(plans_beside_objective(rulebook, totals));
        notes.extend(unknown_withheld(rulebook, document, totals));
        notes.extend(planned_deficits(rulebook, document, totals));
    }
    notes.extend(sheet.answer().map(|sheet| last_plan(rulebook, sheet)).into_iter().flatten());
    notes.extend(funds.iter().filter_map(|fund| small_link(rulebook, fund)));
    notes
}

fn note<'r>(says: impl Into<String>, rules: impl IntoIterator<Item = &'r Rule>) -> Observation {
    let rules = rules.into_iter().map(|rule| rule.id.clone()).collect();
    Observation { says: says.into(), rules }
}

/// The list of systems is of a later date than most editions.
fn listed(rulebook: &Rulebook, document: &SystemYearDocument) -> Option<Observation> {
    let system = rulebook.system(&document.system).filter(|_| document.name.is_none())?;
    let from = rulebook.in_force(Role::SystemsValidFrom)?;
    let to = rulebook.in_force(Role::SystemsValidTo)?;
    let says = format!(
        "the name and region of {system} are from the list of systems valid from {} to {}",
        from.word()?,
        to.word()?
    );
    Some(note(says, [from, to]))
}

/// A population outside its band.
fn footprint(
    rulebook: &Rulebook,
    document: &SystemYearDocument,
    one: &Footprint,
) -> Option<Observation> {
    let (rule, band) = rulebook.population_band(one.level)?;
    let side = match band.footing(one.population) {
        Footing::Below => "below",
        Footing::Above => "above",
        Footing::Inside => return None,
    };
    let name = one.name.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
    let (level, people) = (one.level, separated(one.population));
    let (low, high) = (separated(band.low), separated(band.high));
    let mut says =
        format!("the {level}{name} has {people} people, {side} the guide of {low} to {high}");
    let mut rules = vec![rule];
    rules.extend(rulebook.in_force(Role::BandsIndicative));
    if let Some(exception) = rulebook.exception(&document.system) {
        says = format!("{says}; see {}", exception.says);
        rules.push(exception);
    }
    Some(note(says, rules))
}

/// A basis that the document leaves to the year's rules.
fn basis(
    rulebook: &Rulebook,
    document: &SystemYearDocument,
    totals: &ControlTotal,
) -> Option<Observation> {
    let rule = rulebook.in_force(Role::MeasurementBasis)?;
    let says = format!("no basis is stated, so the figures are taken to be {}", totals.basis);
    document.basis.is_none().then(|| note(says, [rule]))
}

/// A total of providers alone, or of commissioners alone, in a year that holds systems to one.
fn one_sided(rulebook: &Rulebook, document: &SystemYearDocument) -> Option<Observation> {
    let (role, total) = rulebook.first_in_force(&GIVING_A_TOTAL)?;
    let has = |sector| document.members.iter().any(|member| member.kind.sector() == Some(sector));
    let (lacking, alone) = match (has(Sector::Providers), has(Sector::Commissioners)) {
        (true, false) => ("commissioner", "providers"),
        (false, true) => ("provider", "commissioners"),
        _ => return None,
    };
    let summed = role == Role::SystemControlTotal;
    let what = if summed { "control total is" } else { "system's figures are" };
    Some(note(format!("no {lacking} is a member, so the {what} of {alone} alone"), [total]))
}

/// Forecasts at month 12 that are not the actual.
fn last_forecasts(rulebook: &Rulebook, document: &SystemYearDocument) -> Option<Observation> {
    let last = document.returns.iter().filter(|one| one.month == Month::LAST);
    let differing =
        last.filter(|one| one.forecast.is_some_and(|forecast| forecast != one.actual_to_date));
    let mut codes: Vec<String> = differing.map(|one| one.code.to_string()).collect();
    order::sort(&mut codes);
    let verb = if codes.len() == 1 { "forecasts" } else { "forecast" };
    let says = format!(
        "{} {verb} another result at {} than the actual, which is the outturn",
        words::list(&codes),
        Month::LAST
    );
    (!codes.is_empty()).then(|| note(says, rulebook.in_force(Role::MeasurementBasis)))
}

/// Plans that do not come to the objective.
fn plans_beside_objective(rulebook: &Rulebook, totals: &ControlTotal) -> Option<Observation> {
    let differs = totals.aim == Aim::Objective && !totals.surplus_of_plans.is_zero();
    let (_, giving) = rulebook.first_in_force(&GIVING_A_TOTAL).filter(|_| differs)?;
    let (plans, total) = (words::position(totals.of_members), words::position(totals.total));
    let says = format!(
        "the members' plans come to {plans}, and the {} is {total}, {}: if that plan is agreed, give it \
         as `system_target`",
        totals.aim, totals.basis
    );
    Some(note(says, [Some(giving), rulebook.in_force(Role::ImposedLimit)].into_iter().flatten()))
}

/// Figures after support, in a year that withholds it, of which nobody states what was withheld.
fn unknown_withheld(
    rulebook: &Rulebook,
    document: &SystemYearDocument,
    totals: &ControlTotal,
) -> Option<Observation> {
    let counting = rulebook.in_force(Role::SystemVarianceLines)?;
    let test = rulebook.in_force(Role::DeficitSupportTest)?;
    let latest = totals.latest().filter(|_| totals.basis == Basis::IncludingDsf)?.month;
    let none = |planned: Option<Money>| planned.is_some_and(Money::is_zero);
    let none_planned = match &document.deficit_support {
        Some(plan) => none(Some(plan.planned)),
        None => document.members.iter().all(|member| none(member.deficit_support)),
    };
    if none_planned {
        return None;
    }
    if rulebook.in_force(Role::OrganisationsBalance).is_some() {
        return unknown_by_organisation(rulebook, document, latest);
    }
    let stated = document.deficit_support.iter().flat_map(|plan| &plan.quarters).count();
    let ended = Quarter::ALL.into_iter().filter(|quarter| quarter.last_month() <= latest);
    let unstated: Vec<String> = ended.skip(stated).map(|quarter| quarter.to_string()).collect();
    if unstated.is_empty() {
        return None;
    }
    let quarters = words::list(&unstated);
    let says = format!(
        "what was withheld of deficit support in {quarters} is not stated, so nothing is counted back \
         for it: if any was, give `deficit_support.quarters`"
    );
    Some(note(says, [test, counting]))
}

/// Organisations with support of their own of which nobody states what was withheld, in a year that
/// holds each of them to balance.
fn unknown_by_organisation(
    rulebook: &Rulebook,
    document: &SystemYearDocument,
    latest: Month,
) -> Option<Observation> {
    let ended = Quarter::ALL.iter().filter(|quarter| quarter.last_month() <= latest).count();
    let stated = |code: &OdsCode| {
        let mut each = document.deficit_support.iter().flat_map(|plan| &plan.organisations);
        each.find(|one| one.code == *code).map_or(0, |one| one.quarters.len())
    };
    let open = document.members.iter().filter(|member| {
        let none = member.deficit_support.is_some_and(Money::is_zero);
        !none && stated(&member.code) < ended
    });
    let mut open: Vec<String> = open.map(|member| member.code.to_string()).collect();
    if open.is_empty() {
        return None;
    }
    order::sort(&mut open);
    let says = format!(
        "what was withheld of the deficit support of {} is not stated for each quarter that has ended, \
         so nothing is counted back for it: if any was, give `deficit_support.organisations`; an \
         organisation without support states a `deficit_support` of 0",
        words::list(&open)
    );
    let rules = [Role::DeficitSupportTest, Role::SystemVarianceLines];
    Some(note(says, rules.into_iter().filter_map(|role| rulebook.in_force(role))))
}

/// Organisations that plan less than the balance that each is held to.
fn planned_deficits(
    rulebook: &Rulebook,
    document: &SystemYearDocument,
    totals: &ControlTotal,
) -> Option<Observation> {
    let balance = rulebook.in_force(Role::OrganisationsBalance)?;
    let support = |code: &OdsCode| {
        let member = document.members.iter().find(|member| member.code == *code);
        member.and_then(|member| member.deficit_support).unwrap_or_default()
    };
    let below = totals.members.iter().filter_map(|member| {
        let plan = match totals.basis {
            Basis::ExcludingDsf => member.total.plus(support(&member.organisation.code)).ok()?,
            _ => member.total,
        };
        let of_deficit = format!("{} by {}", member.organisation.code, plan.size().nhs());
        plan.is_negative().then_some(of_deficit)
    });
    let below: Vec<String> = below.collect();
    if below.is_empty() {
        return None;
    }
    let says = format!(
        "plans that lie below balance after the support stated: {}; a body whose plan is not accepted \
         has no deficit support",
        words::list(&below)
    );
    let also = [Role::PlannedDeficitsExist, Role::DeficitSupportConditions];
    let also = also.into_iter().filter_map(|role| rulebook.in_force(role));
    Some(note(says, [balance].into_iter().chain(also)))
}

/// A plan for all twelve months that is not the control total.
fn last_plan(rulebook: &Rulebook, sheet: &Sheet) -> Vec<Observation> {
    let held_to = rulebook.first_in_force(&GIVING_A_TOTAL);
    let held_to = held_to.or_else(|| rulebook.first_in_force(&ANSWERING)).map(|(_, rule)| rule);
    let last = sheet.months.iter().filter(|position| position.month == Month::LAST);
    let members = last.flat_map(|position| &position.members);
    // The plan of a member that ended is that to its last month.
    let members = members.filter(|member| member.carried_from.is_none());
    let differing = members.filter(|member| member.plan_to_date != member.control_total);
    let notes = differing.map(|member| {
        let (plan, total) = (member.plan_to_date.nhs(), member.control_total.nhs());
        let says = format!(
            "the plan of {} for the year, {plan}, is not its control total, {total}",
            member.code
        );
        note(says, held_to)
    });
    notes.collect()
}

/// A link of an ICS below the least share, where that does not bind.
fn small_link(rulebook: &Rulebook, answer: &FundAnswer) -> Option<Observation> {
    let found = answer.assessment.answer()?;
    let link = found.link.as_ref().filter(|link| link.is_below(found.is_ics))?;
    let says = format!(
        "{} links {} of its finance part of the {} to the system, less than the {} taken to be the \
         least for an ICS",
        found.code,
        link.share.percent(),
        found.kind,
        link.minimum?.percent()
    );
    Some(note(says, rulebook.in_force(Role::LinkMinimum)))
}
