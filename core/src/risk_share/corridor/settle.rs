//! From a difference to what is earned or owed.

use rust_decimal::Decimal;

use super::{
    AppliedLimit, Corridor, CorridorQuestion, CorridorSide, ExactAmount, ExactShare, LimitBase,
    Settlement, ShareBasis, SharedAmount, question::refused, rules::Rules,
};
use crate::{
    error::{Code, Problem, Result},
    money::Money,
    outcome::Outcome,
    rulebook::{CorridorLimit, CorridorPreset, LossBasis, RuleId, Rulebook, SharedPart},
    share::Share,
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
/// use ics_rules::{Outcome, Rulebook, risk_share::{CorridorQuestion, settle_corridor}, wire::Document};
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

/// What keeps a scheme from being applied to this question.
fn of_preset(question: &CorridorQuestion, preset: &CorridorPreset) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Some(year) = question.year.filter(|year| !preset.holds_in(*year)) {
        let expected = format!("a performance year of {}: {}", preset.id, preset.years());
        problems.push(Problem::new(Code::NotInForce, year.to_string(), expected).at("year"));
    }
    if let Some(band) = &question.band {
        let least = preset.band_least.unwrap_or_default();
        let most = preset.band_most.unwrap_or(Share::WHOLE);
        if !(least..=most).contains(&band.gain) {
            let expected = format!("{least} to {most}, as {} has it", preset.id);
            let problem = Problem::new(Code::OutOfRange, band.gain.to_string(), expected);
            problems.push(problem.at("band.gain"));
        }
        if preset.symmetric_band && band.gain != band.loss {
            let expected = format!("{}, as the band of {} is symmetric", band.gain, preset.id);
            let problem = Problem::new(Code::OutOfRange, band.loss.to_string(), expected);
            problems.push(problem.at("band.loss"));
        }
    }
    if let Some(limit) = &question.loss_limit {
        problems.extend(limit.problem().map(|problem| problem.at("loss_limit")));
        if preset.loss.basis == LossBasis::None {
            let found = "a limit on losses of which none is shared";
            problems.push(Problem::new(Code::UnknownField, found, "none").at("loss_limit"));
        }
    }
    problems
}

/// The terms with what the organisation has of its own; none without the band of a scheme.
fn terms(question: &CorridorQuestion, preset: Option<&CorridorPreset>) -> Option<Corridor> {
    let Some(preset) = preset else { return question.terms.clone() };
    let band = question.band.clone()?;
    let mut loss = preset.loss.clone();
    loss.limit = question.loss_limit.clone().or(loss.limit);
    Some(Corridor { band, sharing: preset.sharing, gain: preset.gain.clone(), loss })
}

/// A question whose terms and difference are known.
struct Case<'q> {
    question: &'q CorridorQuestion,
    terms: Corridor,
    gap: Money,
    edge: ExactAmount,
    side: CorridorSide,
    /// The reduced rate, where it is taken.
    half_rate: Option<Share>,
}

impl<'q> Case<'q> {
    fn new(question: &'q CorridorQuestion, terms: Corridor, gap: Money) -> Result<Self> {
        let edge = if gap.is_negative() { terms.band.loss } else { terms.band.gain };
        let edge = ExactAmount::size_of(question.benchmark).times(edge)?;
        let beyond = !gap.is_zero() && ExactAmount::size_of(gap) >= edge;
        let side = match (beyond, gap.is_negative()) {
            (false, _) => CorridorSide::Inside,
            (true, false) => CorridorSide::Gain,
            (true, true) => CorridorSide::Loss,
        };
        let below = side == CorridorSide::Inside && gap > Money::ZERO;
        let taken = below && question.half_rate == Some(true);
        let half_rate = terms.gain.half_rate.filter(|_| taken);
        Ok(Self { question, terms, gap, edge, side, half_rate })
    }

    /// Whether the share of a gain is needed and shared out.
    fn gains(&self) -> bool {
        self.side == CorridorSide::Gain || self.half_rate.is_some()
    }

    fn failed(&self) -> bool {
        self.question.quality_met == Some(false)
    }

    /// What the terms need to know here and the question does not say.
    fn missing(&self) -> Vec<&'static str> {
        let Corridor { gain, loss, .. } = &self.terms;
        let lost = self.side == CorridorSide::Loss;
        let by_quality = lost
            && loss.basis == LossBasis::ByQuality
            && !(self.failed() && loss.if_quality_failed.is_some());
        let share = self.gains() || by_quality;
        let gate = share && gain.quality_gate || lost && loss.if_quality_failed.is_some();
        let score = share && gain.scaled_by_quality && !(gain.quality_gate && self.failed());
        let limit = match self.side {
            CorridorSide::Loss => &loss.limit,
            _ => &gain.cap,
        };
        let by_revenue = limit.as_ref().is_some_and(|limit| limit.of_revenue.is_some());
        let below = self.side == CorridorSide::Inside && self.gap > Money::ZERO;
        let question = self.question;
        [
            ("quality_met", gate && question.quality_met.is_none()),
            ("quality", score && question.quality.is_none()),
            ("revenue", (self.gains() || lost) && by_revenue && question.revenue.is_none()),
            ("half_rate", below && gain.half_rate.is_some() && question.half_rate.is_none()),
        ]
        .into_iter()
        .filter(|(_, lacking)| *lacking)
        .map(|(name, _)| name)
        .collect()
    }

    /// The share of a gain after quality and what decided it, where what was given tells it.
    fn final_share(&self) -> Option<(ExactShare, ShareBasis)> {
        let gain = &self.terms.gain;
        if gain.quality_gate && !self.question.quality_met? {
            return Some((ExactShare::default(), ShareBasis::QualityFailed));
        }
        if gain.scaled_by_quality {
            let share = ExactShare::product(gain.share, self.question.quality?);
            return Some((share, ShareBasis::Quality));
        }
        Some((gain.share.into(), ShareBasis::Greatest))
    }

    /// As [`Case::final_share`], once nothing is missing that it needs.
    fn quality_share(&self) -> (ExactShare, ShareBasis) {
        self.final_share().unwrap_or((ExactShare::default(), ShareBasis::QualityFailed))
    }

    /// The final share of an amount.
    fn finally(&self, of: ExactAmount, by: ShareBasis) -> Result<ExactAmount> {
        let greatest = of.times(self.terms.gain.share)?;
        match by {
            ShareBasis::QualityFailed => Ok(ExactAmount::default()),
            ShareBasis::Quality => greatest.times(self.question.quality.unwrap_or_default()),
            _ => Ok(greatest),
        }
    }

    /// What of the difference is shared out before any share is taken.
    fn part(&self) -> ExactAmount {
        let whole = ExactAmount::size_of(self.gap);
        match self.terms.sharing {
            SharedPart::Excess if self.side != CorridorSide::Inside => whole.less(self.edge),
            SharedPart::Excess | SharedPart::Whole => whole,
        }
    }

    /// What is earned of a gain.
    fn gained(&self) -> Result<SharedAmount> {
        let gain = &self.terms.gain;
        let of = self.part();
        let (share, by) = self.quality_share();
        // The excess, the greatest share, quality and retention: at most four shares of an amount.
        // The reduced rate is of the whole and stands in the place of the excess.
        let mut amount = self.finally(of, by)?;
        for factor in [self.half_rate, gain.retention].into_iter().flatten() {
            amount = amount.times(factor)?;
        }
        let limit = self.limit(gain.cap.as_ref(), amount)?;
        let exact = amount.min(limit.as_ref().map_or(amount, |limit| limit.amount));
        Ok(SharedAmount {
            of,
            share,
            by,
            half_rate: self.half_rate,
            retention: gain.retention,
            before_limit: amount,
            limit,
            relief: ExactAmount::default(),
            exact,
        })
    }

    /// The share of a loss where the terms state it or bound it; none where it is what the share of a
    /// gain leaves.
    fn stated_loss_share(&self) -> Option<(Share, ShareBasis)> {
        let loss = &self.terms.loss;
        if let Some(share) = loss.if_quality_failed.filter(|_| self.failed()) {
            return Some((share, ShareBasis::QualityFailed));
        }
        match loss.basis {
            LossBasis::None => Some((Share::default(), ShareBasis::None)),
            LossBasis::Fixed => Some((loss.share.unwrap_or_default(), ShareBasis::Fixed)),
            LossBasis::ByQuality => {
                let rest = self.quality_share().0.rest();
                let floor = loss.floor.filter(|floor| rest < (*floor).into());
                let ceiling = loss.ceiling.filter(|ceiling| rest > (*ceiling).into());
                let floor = floor.map(|floor| (floor, ShareBasis::Floor));
                floor.or(ceiling.map(|ceiling| (ceiling, ShareBasis::Ceiling)))
            }
        }
    }

    /// What is owed of a loss.
    fn lost(&self) -> Result<SharedAmount> {
        let loss = &self.terms.loss;
        let of = self.part();
        let (share, by, amount) = match self.stated_loss_share() {
            Some((share, by)) => (share.into(), by, of.times(share)?),
            None => {
                let (share, by) = self.quality_share();
                (share.rest(), ShareBasis::Remainder, of.less(self.finally(of, by)?))
            }
        };
        let limit = self.limit(loss.limit.as_ref(), amount)?;
        let after = amount.min(limit.as_ref().map_or(amount, |limit| limit.amount));
        let relief = ExactAmount::size_of(self.question.relief.unwrap_or_default()).min(after);
        Ok(SharedAmount {
            of,
            share,
            by,
            half_rate: None,
            retention: None,
            before_limit: amount,
            limit,
            relief,
            exact: after.less(relief),
        })
    }

    /// The lower of the terms of a limit, the benchmark's where they are the same.
    fn limit(
        &self,
        terms: Option<&CorridorLimit>,
        amount: ExactAmount,
    ) -> Result<Option<AppliedLimit>> {
        let Some(terms) = terms else { return Ok(None) };
        let of_benchmark =
            terms.of_benchmark.map(|share| (share, self.question.benchmark, LimitBase::Benchmark));
        let revenue = self.question.revenue.unwrap_or_default();
        let of_revenue = terms.of_revenue.map(|share| (share, revenue, LimitBase::Revenue));
        let limits = of_benchmark.into_iter().chain(of_revenue);
        let limits = limits.map(|(share, base, of)| {
            let most = ExactAmount::size_of(base).times(share)?;
            Ok(AppliedLimit { amount: most, of, share, bound: amount > most })
        });
        let limits = limits.collect::<Result<Vec<_>>>()?;
        Ok(limits.into_iter().min_by_key(|limit| limit.amount))
    }

    fn settled(self, preset: Option<&CorridorPreset>, rules: &Rules) -> Result<Settlement> {
        let shared = match self.side {
            CorridorSide::Loss => Some(self.lost()?),
            _ if self.gains() => Some(self.gained()?),
            _ => None,
        };
        let amount = shared.as_ref().map_or(Money::ZERO, |shared| shared.exact.rounded());
        let lost = self.side == CorridorSide::Loss;
        Ok(Settlement {
            preset: preset.map(|preset| preset.id.clone()),
            year: self.question.year,
            benchmark: self.question.benchmark,
            difference: self.gap,
            rate: rate(self.gap, self.question.benchmark),
            side: self.side,
            edge: self.edge,
            generated: if self.side == CorridorSide::Inside { Money::ZERO } else { self.gap },
            quality: self.question.quality,
            quality_met: self.question.quality_met,
            final_share: self.final_share().map(|(share, _)| share),
            amount: if lost { amount.negated() } else { amount },
            rules: self.rules(shared.as_ref(), rules),
            shared,
            terms: self.terms,
        })
    }

    /// The rules of the steps that were taken, each once.
    fn rules(&self, shared: Option<&SharedAmount>, rules: &Rules) -> Vec<RuleId> {
        let steps = &rules.steps;
        let named = self.question.preset.as_deref().map(RuleId::from);
        let mut used: Vec<&RuleId> = named.iter().chain(&steps.years).chain(&steps.band).collect();
        match shared {
            None => used.extend(&steps.inside),
            Some(shared) if self.side == CorridorSide::Loss => {
                let by_gain = matches!(
                    shared.by,
                    ShareBasis::Remainder | ShareBasis::Floor | ShareBasis::Ceiling
                );
                used.extend(steps.share.iter().filter(|_| by_gain));
                used.extend(&steps.loss);
                // A scheme may have a rule about limits although none is known.
                used.extend(steps.limit.iter().filter(|_| {
                    self.terms.loss.basis != LossBasis::None
                        && (shared.limit.is_some() || self.question.preset.is_some())
                }));
                let relief = self.question.relief.unwrap_or_default();
                if relief > Money::ZERO && shared.by != ShareBasis::None {
                    used.push(&rules.relief);
                    used.extend(
                        (ExactAmount::size_of(relief) > shared.relief)
                            .then_some(&rules.relief_ends),
                    );
                }
            }
            Some(shared) => {
                used.extend(steps.half_rate.iter().filter(|_| shared.half_rate.is_some()));
                used.extend(steps.share.iter().chain(&steps.gain));
                used.extend(steps.cap.iter().filter(|_| shared.limit.is_some()));
            }
        }
        used.extend(shared.map(|_| &rules.rounding));
        let mut once: Vec<RuleId> = Vec::new();
        for id in used {
            if !once.contains(id) {
                once.push(id.clone());
            }
        }
        once
    }
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
