//! Scoring a question.

use super::{
    Circumstances, ControlTotalFooting, FloorApplied, LeftOut, ResourceFloor, ResourceMetric,
    ScoredMetric, Scorer, UseOfResources, UseOfResourcesQuestion, amounts::MetricFigure,
};
use crate::{
    decimal::Number,
    error::{Code, Error, Problem, Result},
    outcome::{Outcome, Stop},
    oversight::{
        Measure, in_force,
        settings::{asked_for, not_understood},
    },
    rulebook::{Role, RuleId, Rulebook},
    text::quoted,
};

/// A trust's use of resources score by the rules of the year: five metrics, each scored by its bands,
/// their mean, and the floors that keep it from being better.
///
/// The answer says how far each metric is from the bands beside its own, in its unit and in pounds,
/// and what would be the smallest change of one metric to each better overall score.
///
/// The outcome is `CannotTell` where a metric is missing that no clause leaves out, where amounts give
/// no value, and where it depends on circumstances that were not stated; `NotInForce` in a year or on
/// a date without the framework.
///
/// # Errors
///
/// [`Code::OutOfRange`] for a value the metric cannot have and for amounts to divide by that are below
/// zero; [`Code::MissingField`] and [`Code::DuplicateField`] where neither the value nor all of the
/// amounts are given, or both; [`Code::NotInForce`] for a date of another year than the rulebook's.
///
/// ```
/// use ics_rules::{Rulebook, oversight::use_of_resources::UseOfResourcesQuestion, wire::Document};
///
/// let rulebook = Rulebook::for_year("2017/18".parse()?)?;
/// let question = UseOfResourcesQuestion::from_json(
///     r#"{ "capital_service_capacity": { "value": "2.6" }, "liquidity": { "value": "30.56" },
///          "margin": { "adjusted_surplus": "400000", "operating_income": "100000000" },
///          "distance_from_plan": { "value": "8.40" }, "agency": { "value": "-55.96" },
///          "control_total": "accepted", "financial_special_measures": false }"#,
/// )?;
/// let outcome = question.answer(&rulebook)?;
/// let found = outcome.answer().unwrap();
/// assert_eq!((found.overall, found.metrics[2].score), (1, 2));
/// // The margin must come above 1 per cent of £100m: from £0.4m that takes a penny over £0.6m.
/// let up = found.metrics[2].headroom.better.unwrap();
/// assert_eq!(up.pounds.unwrap().to_string(), "600000.01");
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn use_of_resources(
    rulebook: &Rulebook,
    asked: &UseOfResourcesQuestion,
) -> Result<Outcome<UseOfResources>> {
    Outcome::settled(answered(rulebook, asked))
}

fn answered(rulebook: &Rulebook, asked: &UseOfResourcesQuestion) -> Result<UseOfResources, Stop> {
    let (scorer, month_days) = rules(rulebook)?;
    if let Some(refusal) =
        asked.date.and_then(|date| in_force::refuses(rulebook, Role::SofInForce, date))
    {
        return Err(refusal.into());
    }
    let given = asked.check(rulebook, &scorer, month_days)?;
    let mut missing = Vec::new();
    for (metric, measure) in ResourceMetric::ALL.iter().zip(&given) {
        if measure.is_none() && !asked.leaves_out(*metric) {
            missing.push(metric.as_str());
        }
    }
    if !missing.is_empty() {
        let because = "every metric counts in the score unless a clause lets it be left out, and \
                       what a metric is divided by must be above zero";
        return Err(Stop::cannot_tell(missing, because));
    }
    if given.iter().all(Option::is_none) {
        return Err(Stop::cannot_tell(["metrics"], "a score needs a metric that counts"));
    }
    let measures = [0, 1, 2, 3, 4].map(|place: usize| given.get(place).copied().flatten());
    asked.scored(rulebook, &scorer, &measures)
}

/// The rules of the year, and how many days a month counts for.
fn rules(rulebook: &Rulebook) -> Result<(Scorer<'_>, i128), Stop> {
    asked_for(rulebook, Role::SofInForce, "a score for the use of resources")?;
    let scorer = Scorer::of(rulebook)?;
    let days = rulebook.role(Role::UseOfResourcesMonthDays)?;
    let count = days.number().and_then(|days| u16::try_from(days).ok());
    Ok((scorer, count.ok_or_else(|| not_understood(days))?.into()))
}

impl UseOfResourcesQuestion {
    /// The answer of [`use_of_resources()`].
    ///
    /// # Errors
    ///
    /// As [`use_of_resources()`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<UseOfResources>> {
        use_of_resources(rulebook, self)
    }

    pub(super) fn leaves_out(&self, metric: ResourceMetric) -> bool {
        self.left_out.iter().any(|left_out| left_out.metric == metric)
    }

    /// The measures of the five metrics, or everything that is wrong with the question.
    fn check(
        &self,
        rulebook: &Rulebook,
        scorer: &Scorer<'_>,
        month_days: i128,
    ) -> Result<Vec<Option<Measure>>> {
        let mut problems = Vec::new();
        problems.extend(self.date.and_then(|date| in_force::of_another_year(rulebook, date)));
        let mut measures = Vec::new();
        for (metric, bands) in ResourceMetric::ALL.iter().zip(&scorer.bands) {
            let (mut measure, mut wrong) = (None, Vec::new());
            match self.figure(*metric, month_days) {
                Ok(MetricFigure::Absent | MetricFigure::Undefined) => {}
                Ok(MetricFigure::Measured(given)) => match given.shown() {
                    Ok(value) => {
                        wrong.extend(bands.problem(value).map(|problem| match given {
                            Measure::Given(_) => problem.at("value"),
                            Measure::Worked { .. } => problem,
                        }));
                        measure = Some(given);
                    }
                    Err(error) => wrong.extend(error.problems().iter().cloned()),
                },
                Err(problems) => wrong.extend(problems),
            }
            problems.extend(wrong.into_iter().map(|problem| problem.below(metric.as_str())));
            measures.push(measure);
        }
        problems.extend(self.wrongly_left_out(&measures));
        Error::from_problems(problems).map_or(Ok(measures), Err)
    }

    fn wrongly_left_out(&self, measures: &[Option<Measure>]) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (position, LeftOut { metric, by }) in self.left_out.iter().enumerate() {
            let place = |field: &str| format!("left_out[{position}].{field}");
            if self.left_out.iter().take(position).any(|before| before.metric == *metric) {
                let found = quoted(metric.as_str());
                let problem = Problem::new(Code::DuplicateField, found, "each metric once");
                problems.push(problem.at(place("metric")));
            }
            if measures.get(metric.position()).is_some_and(Option::is_some) {
                let found = format!("{}, which has a value too", quoted(metric.as_str()));
                let expected = "a metric without a value";
                let problem = Problem::new(Code::DuplicateField, found, expected);
                problems.push(problem.at(place("metric")));
            }
            if by.trim().is_empty() {
                let expected = "the clause that lets the metric be left out";
                problems.push(Problem::new(Code::Empty, quoted(by), expected).at(place("by")));
            }
        }
        problems
    }

    fn scored(
        &self,
        rulebook: &Rulebook,
        scorer: &Scorer<'_>,
        measures: &[Option<Measure>; 5],
    ) -> Result<UseOfResources, Stop> {
        let metrics = scored_metrics(scorer, measures)?;
        let mut scores = [None; 5];
        for ((score, measure), bands) in scores.iter_mut().zip(measures).zip(&scorer.bands) {
            *score = measure.map(|measure| measure.band(bands));
        }
        let mean = scorer.mean(scores);
        let rounded = scorer.rounded(mean);
        let known = self.circumstances();
        let (floors, overall) = applied(rounded, scorer.floors(scores, known));
        let unknown = self.unknown(scorer, overall);
        if !unknown.is_empty() {
            let because = "it may keep the overall score from being as good as the metrics are";
            return Err(Stop::cannot_tell(unknown, because));
        }
        let mut better = scorer.better(measures, scores, known, overall)?;
        for one in &mut better {
            let unknown = self.unknown(scorer, one.overall).into_iter();
            one.not_stated = unknown.map(str::to_owned).collect();
        }
        let support_need = self.support_need(scorer, scores, overall);
        let rules = self.rules(rulebook, &metrics, &floors)?;
        Ok(UseOfResources {
            asked: self.clone(),
            metrics,
            left_out: self.left_out.clone(),
            mean: Number::new(mean.ratio().rounded(6))?,
            rounded,
            floors,
            overall,
            support_need,
            better,
            rules,
        })
    }

    /// The circumstances as stated; what is not stated is taken not to apply, and checked apart.
    fn circumstances(&self) -> Circumstances {
        Circumstances {
            financial_special_measures: self.financial_special_measures.unwrap_or(false),
            control_total: self.control_total.unwrap_or(ControlTotalFooting::Accepted),
        }
    }

    /// Whether everything is stated that a floor depends on.
    pub(super) const fn states_circumstances(&self) -> bool {
        self.control_total.is_some() && self.financial_special_measures.is_some()
    }

    /// The circumstances that were not stated and could make the score worse.
    fn unknown(&self, scorer: &Scorer<'_>, overall: u8) -> Vec<&'static str> {
        let mut unknown = Vec::new();
        let without_total = scorer.planned_deficit.max(scorer.planned_surplus);
        if self.control_total.is_none() && without_total > overall {
            unknown.push("control_total");
        }
        if self.financial_special_measures.is_none() && scorer.special_measures > overall {
            unknown.push("financial_special_measures");
        }
        unknown
    }

    /// Whether there may be a need for support.
    fn support_need(
        &self,
        scorer: &Scorer<'_>,
        scores: [Option<u8>; 5],
        overall: u8,
    ) -> Outcome<bool> {
        if overall >= scorer.trigger || scores.contains(&Some(scorer.worst)) {
            return Outcome::Answer(true);
        }
        match self.value_for_money_concern {
            Some(concern) => Outcome::Answer(concern),
            None => {
                let because = "a concern about value for money is a sign of need too";
                Outcome::cannot_tell(["value_for_money_concern"], because)
            }
        }
    }

    /// The rules that the answer rests on.
    fn rules(
        &self,
        rulebook: &Rulebook,
        metrics: &[ScoredMetric],
        floors: &[FloorApplied],
    ) -> std::result::Result<Vec<RuleId>, crate::NotInForce> {
        let mut roles = vec![Role::SofInForce, Role::UseOfResourcesScale];
        roles.extend(metrics.iter().map(|scored| scored.metric.role()));
        let is_worked_liquidity =
            |one: &ScoredMetric| one.worked && one.metric == ResourceMetric::Liquidity;
        if metrics.iter().any(is_worked_liquidity) {
            roles.push(Role::UseOfResourcesMonthDays);
        }
        roles.extend([
            Role::UseOfResourcesEdges,
            Role::UseOfResourcesWeights,
            Role::UseOfResourcesMean,
        ]);
        if !self.left_out.is_empty() {
            roles.push(Role::UseOfResourcesLeftOut);
        }
        roles.extend(floors.iter().map(|applied| applied.floor.role()));
        roles.extend([
            Role::UseOfResourcesOverrideOrder,
            Role::UseOfResourcesTrigger,
            Role::UseOfResourcesSupportNeed,
        ]);
        rulebook.ids_of(roles)
    }
}

impl ResourceFloor {
    /// The part that its rule plays.
    pub(super) const fn role(self) -> Role {
        match self {
            Self::AnyFour => Role::UseOfResourcesAnyFour,
            Self::SpecialMeasures => Role::UseOfResourcesSpecialMeasures,
            Self::NoControlTotalDeficit => Role::UseOfResourcesNoControlTotalDeficit,
            Self::NoControlTotalSurplus => Role::UseOfResourcesNoControlTotalSurplus,
        }
    }
}

/// The floors that apply, one after the other, and the score that they leave.
fn applied(rounded: u8, floors: [(ResourceFloor, u8); 4]) -> (Vec<FloorApplied>, u8) {
    let mut score = rounded;
    let mut applied = Vec::new();
    for (floor, at_best) in floors {
        if at_best > 1 {
            let after = score.max(at_best);
            applied.push(FloorApplied { floor, at_best, before: score, after });
            score = after;
        }
    }
    (applied, score)
}

/// The metrics that are scored, each with its band and the way to the next.
fn scored_metrics(
    scorer: &Scorer<'_>,
    measures: &[Option<Measure>; 5],
) -> Result<Vec<ScoredMetric>> {
    let mut metrics = Vec::new();
    for ((metric, bands), measure) in ResourceMetric::ALL.iter().zip(&scorer.bands).zip(measures) {
        let Some(measure) = measure else { continue };
        metrics.push(ScoredMetric {
            metric: *metric,
            value: measure.shown()?,
            worked: matches!(measure, Measure::Worked { .. }),
            unit: bands.unit.clone(),
            score: measure.band(bands),
            headroom: measure.headroom(bands)?,
        });
    }
    Ok(metrics)
}
