//! Every power against one body on one day.

use super::{
    super::{existence, route::Note},
    case::Case,
    check,
    examine::{examine, out_of_force},
    found::{LegalPowers, PowerFound},
    licence::licence,
    question::{PowerFacts, PowersQuestion},
};
use crate::{
    calendar::FinancialYear,
    error::{Code, Error, Problem, Result},
    outcome::{NotInForce, Outcome, Stop},
    rulebook::{LegalPower, Role, RuleId, Rulebook},
    text::quoted,
};

/// Which statutory powers are open against a body on a day, which are excluded and why, and which
/// cannot be told from what was stated.
///
/// Every edition lists every power with its dates, so any day may be asked about. Where the question
/// names one power, a day outside its dates is answered with `not_in_force`.
///
/// # Errors
///
/// [`Code::OutOfRange`] for a negative amount or a breach after the day; [`Code::OutOfScope`] for what
/// such a body cannot have; [`Code::UnknownRule`] for a power that the rulebook does not list.
///
/// ```
/// use ics_rules::{Rulebook, oversight::{PowerFacts, PowersQuestion, legal_powers}, rulebook::{Belief, BodyKind}};
///
/// let rulebook = Rulebook::for_year("2022/23".parse()?)?;
/// let known = PowerFacts { functions: Some(Belief::Satisfied), ..PowerFacts::default() };
/// let mut asked = PowersQuestion {
///     body: BodyKind::Icb,
///     date: "2022-07-01".parse()?,
///     power: None,
///     known: Some(known),
/// };
/// let found = legal_powers(&rulebook, &asked)?;
/// let open = &found.answer().unwrap().open;
/// assert!(open.iter().any(|found| found.power.as_str() == "enforcement.icb-directions"));
///
/// asked.date = "2022-06-30".parse()?;
/// assert!(legal_powers(&rulebook, &asked)?.answer().unwrap().open.is_empty());
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn legal_powers(rulebook: &Rulebook, asked: &PowersQuestion) -> Result<Outcome<LegalPowers>> {
    Outcome::settled(answered(rulebook, asked))
}

fn answered(rulebook: &Rulebook, asked: &PowersQuestion) -> Result<LegalPowers, Stop> {
    let nothing = PowerFacts::default();
    let known = asked.known.as_ref().unwrap_or(&nothing);
    let mut problems: Vec<Problem> = check::problems(asked.body, asked.date, known)
        .into_iter()
        .map(|problem| problem.below("known"))
        .collect();
    let named = match &asked.power {
        Some(id) => match rulebook.powers().iter().find(|power| power.id == *id) {
            Some(power) => Some(power),
            None => {
                problems.push(unknown(rulebook, id));
                None
            }
        },
        None => None,
    };
    if let Some(error) = Error::from_problems(problems) {
        return Err(error.into());
    }
    if let Some(power) = named
        && let Some(reason) = out_of_force(power, asked.body, asked.date)
    {
        let rule = format!("{}, against a body such as this ({})", power.statute, reason.says);
        let (years, reach) = (years(power, asked)?, power.reach(asked.body));
        let reach = reach.map_or((None, None), |(from, to)| (Some(from), to));
        return Err(NotInForce::on(asked.date, rule, years, reach).into());
    }
    found_powers(rulebook, asked)
}

/// The powers found, where the question has no problems.
pub(in crate::oversight) fn found_powers(
    rulebook: &Rulebook,
    asked: &PowersQuestion,
) -> Result<LegalPowers, Stop> {
    let known = asked.known.clone().unwrap_or_default();
    let licence = licence(rulebook, asked.body, asked.date, &known)?;
    let case =
        Case { rulebook, body: asked.body, date: asked.date, known: &known, licence: &licence };
    let wanted = |power: &&LegalPower| asked.power.as_ref().is_none_or(|id| *id == power.id);
    let (mut open, mut excluded, mut undecided) = (Vec::new(), Vec::new(), Vec::new());
    for power in rulebook.powers().iter().filter(wanted) {
        let found = examine(&case, power)?;
        if !found.reasons.is_empty() {
            excluded.push(found);
        } else if found.missing.is_empty() {
            open.push(found);
        } else {
            undecided.push(found);
        }
    }
    let notes = notes(rulebook, asked, licence.unsettled)?;
    let mut rules: Vec<RuleId> = Vec::new();
    let of_powers = [&open, &excluded, &undecided].into_iter().flatten();
    let of_powers = of_powers.flat_map(|found: &PowerFound| &found.rules);
    let of_notes = notes.iter().flat_map(|note| &note.rules);
    for rule in licence.rules.iter().chain(of_powers).chain(of_notes) {
        if !rules.contains(rule) {
            rules.push(rule.clone());
        }
    }
    Ok(LegalPowers { asked: asked.clone(), licence, open, excluded, undecided, notes, rules })
}

fn notes(rulebook: &Rulebook, asked: &PowersQuestion, unsettled: bool) -> Result<Vec<Note>, Stop> {
    let mut notes = Vec::new();
    if let Some(never) = existence::outside(rulebook, asked.body, asked.date)? {
        notes.push(Note::new(never.says, &[never.rule]));
    }
    if asked.date.financial_year() != rulebook.year() {
        let rule = rulebook.role(Role::PowersOfAnyYear)?;
        let says = format!(
            "{} lies in {}, and the rulebook asked is that of {}",
            asked.date,
            asked.date.financial_year(),
            rulebook.year()
        );
        notes.push(Note::new(says, &[&rule.id]));
    }
    if unsettled {
        let [from, rough] =
            [Role::NhsTrustLicences, Role::RoughPowerDates].map(|role| rulebook.role(role));
        let says = "the source gives the month in which NHS trusts became licensed and no day";
        notes.push(Note::new(says, &[&from?.id, &rough?.id]));
    }
    Ok(notes)
}

fn unknown(rulebook: &Rulebook, id: &RuleId) -> Problem {
    let ids: Vec<&str> = rulebook.powers().iter().map(|power| power.id.as_str()).collect();
    let hint = crate::wire::nearest(id.as_str(), &ids);
    let hint = hint.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    let expected = format!("the id of a power{hint}");
    Problem::new(Code::UnknownRule, quoted(id.as_str()), expected).at("power")
}

/// The years of this library on some day of which a power reaches such a body.
fn years(power: &LegalPower, asked: &PowersQuestion) -> Result<Vec<FinancialYear>> {
    let Some((from, to)) = power.reach(asked.body) else { return Ok(Vec::new()) };
    let mut years = Vec::new();
    for year in Rulebook::editions()? {
        let begun = from.first() <= year.last_day()?;
        let first = year.first_day()?;
        if begun && to.is_none_or(|to| first <= to.last()) {
            years.push(year);
        }
    }
    Ok(years)
}
