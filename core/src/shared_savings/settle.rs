//! From a question to its settlement.

use super::{
    CorridorQuestion, Settlement,
    case::Case,
    preset::{of_preset, terms},
    question::refused,
    rules::Rules,
};
use crate::{
    error::{Code, Problem, Result},
    outcome::Outcome,
    rulebook::Rulebook,
};

/// Settles what was spent against a benchmark: what is earned of a gain or owed of a loss.
///
/// A difference whose size is at least the band's edge times the benchmark is beyond the band;
/// amounts are compared, and no rounded rate. Of a gain the final share after quality is earned, of a
/// loss the share of the terms is owed, each at most its limit; relief then lowers what is owed.
/// Amounts are exact until the result, which is rounded to the penny, halves away from zero.
///
/// # Errors
///
/// Every problem of the question, with its path: figures out of range, terms that contradict
/// themselves, [`Code::UnknownValue`] for a scheme there is not (with the nearest name) and
/// [`Code::NotInForce`] for a year in which it does not hold (with its years).
///
/// ```
/// use ics_rules::{Outcome, Rulebook, shared_savings::{CorridorQuestion, settle_corridor}, wire::Document};
///
/// let question = CorridorQuestion::from_json(
///     r#"{ "preset": "mssp-2018.track-3", "year": 2018, "band": { "gain": "0", "loss": "0" },
///          "benchmark": "149336701", "difference": "-977071", "relief": "121049",
///          "quality": "0.9383", "quality_met": true }"#,
/// )?;
/// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
///
/// let outcome = settle_corridor(&rulebook, &question)?;
/// let settlement = outcome.answer().unwrap();
/// // One minus 0.75 × 0.9383 is below the floor of 0.40; 0.40 × 977,071 less relief is owed.
/// assert_eq!(settlement.amount.to_string(), "-269779.40");
///
/// let unknown = CorridorQuestion { band: None, ..question };
/// let Outcome::CannotTell(refusal) = settle_corridor(&rulebook, &unknown)? else { panic!() };
/// assert_eq!(refusal.missing, ["band"]);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn settle_corridor(
    rulebook: &Rulebook,
    question: &CorridorQuestion,
) -> Result<Outcome<Settlement>> {
    let mut problems = question.of_terms();
    let name = question.preset.as_deref().filter(|_| question.terms.is_none());
    let preset = name.map(|name| rulebook.corridor(name)).transpose();
    let preset = preset.unwrap_or_else(|error| {
        problems.extend(error.problems().iter().map(|one| one.clone().at("preset")));
        None
    });
    problems.extend(preset.map(|preset| of_preset(question, preset)).unwrap_or_default());
    problems.extend(question.problems());
    let offered = match (&question.terms, preset) {
        (Some(terms), _) => terms.gain.half_rate.is_some(),
        (None, Some(preset)) => preset.gain.half_rate.is_some(),
        (None, None) => true,
    };
    if question.half_rate == Some(true) && !offered {
        let found = "a reduced rate where the terms have none";
        problems.push(Problem::new(Code::UnknownField, found, "false, or nothing").at("half_rate"));
    }
    refused(problems)?;

    let gap = question.gap()?;
    let terms = terms(question, preset);
    let needed = [
        ("year", preset.is_some() && question.year.is_none()),
        ("band", terms.is_none()),
        ("actual", gap.is_none()),
    ];
    let mut missing: Vec<&str> =
        needed.into_iter().filter(|(_, lacking)| *lacking).map(|(name, _)| name).collect();
    let case = match (terms, gap) {
        (Some(terms), Some(gap)) => Some(Case::new(question, terms, gap)?),
        _ => None,
    };
    missing.extend(case.iter().flat_map(Case::missing));
    let Some(case) = case.filter(|_| missing.is_empty()) else {
        let because = "the terms of the settlement go by what is missing";
        return Ok(Outcome::cannot_tell(missing, because));
    };
    match Rules::of(rulebook, preset, question.loss_limit.is_some()) {
        Ok(rules) => case.settled(preset, &rules).map(Outcome::Answer),
        Err(refusal) => Ok(refusal.into()),
    }
}
