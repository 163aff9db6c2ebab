//! From a question to its settlement.

use rust_decimal::Decimal;

use super::{
    CorridorQuestion, CorridorSide, Settlement,
    case::Case,
    preset::{of_preset, terms},
    question::refused,
    rules::Rules,
};
use crate::{
    error::{Code, Problem, Result},
    money::Money,
    outcome::{Outcome, Stop},
    rulebook::{CorridorPreset, Rulebook},
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
    Outcome::settled(answered(rulebook, question))
}

fn answered(rulebook: &Rulebook, question: &CorridorQuestion) -> Result<Settlement, Stop> {
    let mut problems = question.of_terms();
    let preset = question.scheme(rulebook).unwrap_or_else(|error| {
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
        return Err(Stop::cannot_tell(missing, because));
    };
    let rules = Rules::of(rulebook, preset, question.loss_limit.is_some())?;
    Ok(settled(case, preset, &rules)?)
}

impl CorridorQuestion {
    /// The answer of [`settle_corridor`].
    ///
    /// # Errors
    ///
    /// As [`settle_corridor`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<Settlement>> {
        settle_corridor(rulebook, self)
    }
}

/// The settlement of a case of which nothing is missing.
fn settled(case: Case<'_>, preset: Option<&CorridorPreset>, rules: &Rules) -> Result<Settlement> {
    let shared = match case.side {
        CorridorSide::Loss => Some(case.lost()?),
        _ if case.gains() => Some(case.gained()?),
        _ => None,
    };
    let amount = shared.as_ref().map_or(Money::ZERO, |shared| shared.exact.rounded());
    let lost = case.side == CorridorSide::Loss;
    Ok(Settlement {
        preset: preset.map(|preset| preset.id.clone()),
        year: case.question.year,
        benchmark: case.question.benchmark,
        difference: case.gap,
        rate: rate(case.gap, case.question.benchmark),
        side: case.side,
        edge: case.edge,
        generated: if case.side == CorridorSide::Inside { Money::ZERO } else { case.gap },
        quality: case.question.quality,
        quality_met: case.question.quality_met,
        final_share: case.final_share().map(|(share, _)| share),
        amount: if lost { amount.negated() } else { amount },
        rules: rules.used(&case, shared.as_ref()),
        shared,
        terms: case.terms,
    })
}

/// A difference over a benchmark to twelve decimals, halves away from zero.
fn rate(gap: Money, benchmark: Money) -> String {
    const PLACES: u32 = 12;
    // 1e14 pence times 1e12 is 1e26, within the 96 bits of a decimal.
    let exact = i128::from(gap.pence()) * 10_i128.pow(PLACES);
    let by = i128::from(benchmark.pence());
    let whole = exact.checked_div(by).unwrap_or_default();
    let rest = exact.checked_rem(by).unwrap_or_default();
    let away = if rest.abs() * 2 >= by { exact.signum() } else { 0 };
    Decimal::from_i128_with_scale(whole + away, PLACES).normalize().to_string()
}
