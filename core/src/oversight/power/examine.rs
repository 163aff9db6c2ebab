//! One power against one body on one day.

use super::{
    super::route::Note,
    case::Case,
    found::{PenaltyCap, PowerExclusion, PowerFound, PowerReason, PowerWithheld},
    question::UndertakingState,
    tests_met::tested,
};
use crate::{
    calendar::{Date, RoughDate},
    money::Money,
    order,
    outcome::Stop,
    rulebook::{BodyKind, LegalPower, PowerMeasure, Role, Rule, RuleId},
    share::Share,
};

/// Why a power does not reach such a body on the day, where it does on another.
pub(super) fn out_of_force(power: &LegalPower, body: BodyKind, date: Date) -> Option<PowerReason> {
    let (from, to) = power.reach(body)?;
    let rules = [std::slice::from_ref(&power.id), reached_by(power, body)].concat();
    if date < from.first() {
        let is = if from == power.from { "is in force" } else { "reaches such a body" };
        let says = format!("it {is} from {from}");
        return Some(PowerReason { why: PowerExclusion::NotYetInForce, says, rules });
    }
    let to = to.filter(|to| to.last() < date)?;
    let was = if Some(to) == power.to { "was in force" } else { "reached such a body" };
    let after = power.afterwards.as_ref().map(|after| format!("; {after}"));
    let says = format!("it {was} until {to}{}", after.unwrap_or_default());
    Some(PowerReason { why: PowerExclusion::NoLongerInForce, says, rules })
}

/// Why a power that reaches holders of a licence does not reach a body that holds none.
fn unlicensed(case: &Case<'_>, power: &LegalPower) -> Option<PowerReason> {
    let Case { body, licence, .. } = *case;
    let of_holders = power.targets.get(&body)?.licensed == Some(true);
    if !of_holders || licence.held != Some(false) {
        return None;
    }
    let rules = [std::slice::from_ref(&power.id), &licence.rules].concat();
    let says = "it reaches holders of a licence, and the body holds none".to_owned();
    Some(PowerReason { why: PowerExclusion::NotLicensed, says, rules })
}

/// The rules by which a power reaches such a body, where that is not what the power itself says.
fn reached_by(power: &LegalPower, body: BodyKind) -> &[RuleId] {
    power.targets.get(&body).map_or(&[], |target| &target.rests_on)
}

pub(super) fn examine(case: &Case<'_>, power: &LegalPower) -> Result<PowerFound, Stop> {
    let reach = power.reach(case.body);
    let reached_by = reached_by(power, case.body);
    let mut found = PowerFound {
        power: power.id.clone(),
        statute: power.statute.clone(),
        from: reach.map(|(from, _)| from),
        to: reach.and_then(|(_, to)| to),
        reached_by: reached_by.to_vec(),
        reasons: Vec::new(),
        missing: Vec::new(),
        contents: power.contents.clone(),
        withheld: Vec::new(),
        penalty: None,
        notes: Vec::new(),
        rules: [std::slice::from_ref(&power.id), reached_by].concat(),
    };
    let Some(reach) = reach else {
        found.contents.clear();
        found.reasons.push(other_body(case, power)?);
        return Ok(gathered(found));
    };
    if let Some(reason) = out_of_force(power, case.body, case.date) {
        found.contents.clear();
        // Of a power that nobody could use yet there is no more to say.
        let begun = power.from.first() <= case.date;
        found.reasons.extend(unlicensed(case, power).filter(|_| begun));
        found.reasons.push(reason);
        return Ok(gathered(found));
    }
    conditions(case, power, &mut found)?;
    if found.reasons.is_empty() {
        uses(case, power, reach, &mut found)?;
    }
    Ok(gathered(found))
}

fn other_body(case: &Case<'_>, power: &LegalPower) -> Result<PowerReason, Stop> {
    let mut rules = vec![power.id.clone()];
    if case.body == BodyKind::System {
        rules.push(case.rulebook.role(Role::NoPowerOverSystem)?.id.clone());
    }
    let bodies: Vec<String> = power.targets.keys().map(|body| format!("{body}s")).collect();
    let says = format!("it reaches {}", crate::explanation::words::list(&bodies));
    Ok(PowerReason { why: PowerExclusion::OtherBody, says, rules })
}

/// What stands in the way of a power that is in force, and what would have to be known.
fn conditions(case: &Case<'_>, power: &LegalPower, found: &mut PowerFound) -> Result<(), Stop> {
    let Case { known, licence, .. } = *case;
    let target = power.targets.get(&case.body);
    if target.is_some_and(|target| target.licensed == Some(true)) {
        found.rules.extend(licence.rules.iter().cloned());
        found.reasons.extend(unlicensed(case, power));
        if licence.held.is_none() {
            found.missing.push("known.licensed".to_owned());
        }
    }
    let test = tested(case, power)?;
    found.reasons.extend(test.reason);
    found.missing.extend(test.missing);
    found.rules.extend(case.rulebook.ids_of(test.cites)?);
    if power.threshold.is_some() {
        found.rules.push(case.rulebook.role(Role::TwoThresholds)?.id.clone());
    }
    if power.once_for_a_breach && known.already_required == Some(true) {
        let says = "it may be used once only for the same breach, and was".to_owned();
        let rules = vec![power.id.clone()];
        found.reasons.push(PowerReason { why: PowerExclusion::AlreadyUsed, says, rules });
    }
    if power.once_for_a_breach && known.already_required.is_none() {
        found.missing.push("known.already_required".to_owned());
    }
    // Undertakings are accepted from those who hold a licence.
    if power.barred_by_undertaking && licence.held != Some(false) {
        barred(case, power, found)?;
    }
    if found.reasons.is_empty() {
        order::sort(&mut found.missing);
        found.missing.dedup();
    } else {
        found.missing.clear();
        found.contents.clear();
    }
    Ok(())
}

fn barred(case: &Case<'_>, power: &LegalPower, found: &mut PowerFound) -> Result<(), Stop> {
    let undertakings = &case.rulebook.role(Role::Undertakings)?.id;
    let rules = vec![power.id.clone(), undertakings.clone()];
    match case.known.undertaking {
        Some(UndertakingState::None | UndertakingState::NotKept) => {}
        Some(UndertakingState::Kept) => {
            let says = "an undertaking for this breach was accepted and is kept".to_owned();
            found.reasons.push(PowerReason { why: PowerExclusion::UndertakingKept, says, rules });
        }
        Some(UndertakingState::KeptInPart) => {
            let says = "the undertaking is kept in part, which must be taken into account";
            found.notes.push(Note::new(says, &[undertakings]));
        }
        None => found.missing.push("known.undertaking".to_owned()),
    }
    Ok(())
}

/// How a power that is not excluded must be used: caps, notice, appeal, publication.
fn uses(
    case: &Case<'_>,
    power: &LegalPower,
    (from, to): (RoughDate, Option<RoughDate>),
    found: &mut PowerFound,
) -> Result<(), Stop> {
    let book = case.rulebook;
    let rough = [Some(from), to].into_iter().flatten().find(|end| end.is_unsettled_on(case.date));
    if let Some(rough) = rough {
        let rule = book.role(Role::RoughPowerDates)?;
        let says = format!("the source gives {rough} and no day");
        found.notes.push(Note::new(says, &[&power.id, &rule.id]));
    }
    if let Some(share) = power.penalty_share {
        let penalty = penalty(case, power, share)?;
        if penalty.last_day.is_some_and(|last| last < case.date) {
            found.withheld.push(too_late(&penalty));
            found.contents.retain(|measure| *measure != PowerMeasure::MonetaryPenalty);
        }
        if penalty.last_day.is_none() {
            let says = "whether the time for a penalty is over depends on the day of the breach, which \
                        was not stated";
            let limit = book.role(Role::PenaltyTimeLimit)?;
            found.notes.push(Note::new(says, &[&limit.id]));
        }
        found.penalty = Some(penalty);
    }
    for rule in power.rests_on.iter().filter_map(|id| book.cite(id)) {
        found.notes.push(Note::new(rule.says.clone(), &[&rule.id]));
    }
    if power.published {
        found.notes.push(Note::new("its use is published", &[&power.id]));
    }
    Ok(())
}

fn penalty(case: &Case<'_>, power: &LegalPower, share: Share) -> Result<PenaltyCap, Stop> {
    let book = case.rulebook;
    let limit = book.role(Role::PenaltyTimeLimit)?;
    let last_day = match case.known.breached_on {
        Some(day) => Some(last_day(limit, day)?),
        None => None,
    };
    let turnover = case.known.turnover;
    let mut rules = vec![power.id.clone()];
    if turnover.is_some() {
        rules.push(book.role(Role::PenaltyCapRounding)?.id.clone());
    }
    rules.push(limit.id.clone());
    if last_day.is_some() {
        rules.push(book.role(Role::PenaltyTimeLimitEnd)?.id.clone());
    }
    let most = turnover.and_then(|turnover| capped(share, turnover));
    Ok(PenaltyCap { share, turnover, most, last_day, rules })
}

/// The share of a turnover, what is less than a penny left out.
fn capped(share: Share, turnover: Money) -> Option<Money> {
    let exact = i128::from(turnover.pence()) * i128::from(share.parts());
    Money::from_pence(exact / i128::from(Share::WHOLE.parts())).ok()
}

/// The last day of the time limit for a penalty.
pub(super) fn last_day(limit: &Rule, breach: Date) -> Result<Date, Stop> {
    let years = limit.number().and_then(|years| u16::try_from(years).ok());
    let last = years.and_then(|years| breach.plus_years(years).ok());
    last.ok_or_else(|| {
        let because = format!("`{}` gives no day within the calendar", limit.id);
        Stop::cannot_tell([limit.id.to_string()], because)
    })
}

fn too_late(penalty: &PenaltyCap) -> PowerWithheld {
    let last = penalty.last_day.map(|last| last.to_string()).unwrap_or_default();
    let says = format!("the time for a penalty ended on {last}");
    let rules = penalty.rules.clone();
    let reason = PowerReason { why: PowerExclusion::TooLate, says, rules };
    PowerWithheld { measure: PowerMeasure::MonetaryPenalty, reason }
}

/// Every rule that the finding rests on, each once.
fn gathered(mut found: PowerFound) -> PowerFound {
    let reasons = found.reasons.iter().flat_map(|reason| &reason.rules);
    let withheld = found.withheld.iter().flat_map(|withheld| &withheld.reason.rules);
    let notes = found.notes.iter().flat_map(|note| &note.rules);
    let penalty = found.penalty.iter().flat_map(|penalty| &penalty.rules);
    let all = reasons.chain(withheld).chain(notes).chain(penalty).cloned().collect::<Vec<_>>();
    let mut rules: Vec<RuleId> = Vec::new();
    for rule in std::mem::take(&mut found.rules).into_iter().chain(all) {
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    found.rules = rules;
    found
}
