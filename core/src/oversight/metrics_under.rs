//! The same metrics under the framework of another year: which it knows, and which it refuses.

use std::collections::BTreeMap;

use ics_rules_macros::record;

use super::use_of_resources::ResourceMetric;
use crate::{
    calendar::FinancialYear,
    decimal::Number,
    error::{Code, Error, Problem, Result},
    explanation::{Explanation, Reasons, words},
    outcome::NotInForce,
    rulebook::{RuleId, Rulebook},
    text::quoted,
    wire::document,
};

document! {
    /// A trust's metrics, by name: `capital_service_capacity`, `liquidity`, `margin`,
    /// `distance_from_plan` and `agency` of 2016 to 2019, or the codes of 2025/26, for example
    /// `OF1061`. Each value is in the metric's own unit.
    pub struct TrustMetrics {
        /// The values.
        pub metrics: BTreeMap<String, Number>,
    }
}

/// A trust's metrics under the framework of a year.
#[record(explained)]
pub struct MetricsUnder {
    /// The year.
    pub year: FinancialYear,
    /// The metrics that its framework knows, in order of name.
    pub known: Vec<KnownMetric>,
    /// The metrics that did not exist in it, in order of name.
    pub refused: Vec<RefusedMetric>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// A metric that a year's framework knows.
#[record]
pub struct KnownMetric {
    /// Its name.
    pub metric: String,
    /// The value given.
    pub value: Number,
    /// Its score where bands decide it, 1 the best; none where it is scored by a cohort.
    pub score: Option<u8>,
    /// The rule that has its bands, or that says how it is scored.
    pub rule: RuleId,
}

/// A metric that a year's framework does not know.
#[record]
pub struct RefusedMetric {
    /// Its name.
    pub metric: String,
    /// The years whose frameworks know it.
    pub years: Vec<FinancialYear>,
}

/// Puts a trust's metrics under the framework of the rulebook's year: those it knows with their
/// scores, and those that did not exist in it with the years that have them.
///
/// # Errors
///
/// [`Code::UnknownValue`] for each name that no year knows, [`Code::Empty`] without any metric.
///
/// ```
/// use ics_rules::{Rulebook, oversight::{TrustMetrics, metrics_under}, wire::Document};
///
/// let trust = TrustMetrics::from_json(
///     r#"{ "metrics": { "liquidity": "-7", "agency": "25.01", "OF1061": "6.7" } }"#,
/// )?;
/// let under = metrics_under(&Rulebook::for_year("2017/18".parse()?)?, &trust)?;
/// let scores: Vec<_> = under.known.iter().map(|one| (one.metric.as_str(), one.score)).collect();
/// assert_eq!(scores, [("agency", Some(3)), ("liquidity", Some(2))]);
/// assert_eq!(under.refused[0].metric, "OF1061");
/// assert_eq!(under.refused[0].years[0].to_string(), "2025/26");
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn metrics_under(rulebook: &Rulebook, trust: &TrustMetrics) -> Result<MetricsUnder> {
    let mut problems = Vec::new();
    if trust.metrics.is_empty() {
        problems.push(Problem::new(Code::Empty, "no metric", "at least one metric").at("metrics"));
    }
    let (mut known, mut refused) = (Vec::new(), Vec::new());
    for (metric, value) in &trust.metrics {
        match known_in(rulebook, metric, *value) {
            Ok(found) => known.push(found),
            Err(refusal) if refusal.years.is_empty() => {
                let expected = "a metric of some year's framework";
                let problem = Problem::new(Code::UnknownValue, quoted(metric), expected);
                problems.push(problem.at(format!("metrics.{metric}")));
            }
            Err(refusal) => {
                refused.push(RefusedMetric { metric: metric.clone(), years: refusal.years });
            }
        }
    }
    if let Some(error) = Error::from_problems(problems) {
        return Err(error);
    }
    let rules = known.iter().map(|metric| metric.rule.clone()).collect();
    Ok(MetricsUnder { year: rulebook.year(), known, refused, rules })
}

/// The metric as the year knows it; otherwise the years that do.
fn known_in(rulebook: &Rulebook, metric: &str, value: Number) -> Result<KnownMetric, NotInForce> {
    let known = |score, rule: &RuleId| KnownMetric {
        metric: metric.to_owned(),
        value,
        score,
        rule: rule.clone(),
    };
    if let Ok(resource) = metric.parse::<ResourceMetric>() {
        let bands = rulebook.bands_of(resource.role())?;
        let score = Some(bands.place(value.decimal()));
        return Ok(known(score, &bands.id));
    }
    let of = |book: &Rulebook| {
        let found = book.scored_metrics().iter().find(|one| one.code == metric);
        found.map(|one| one.id.clone())
    };
    if let Some(rule) = of(rulebook) {
        return Ok(known(None, &rule));
    }
    let years = Rulebook::editions().unwrap_or_default();
    let has =
        |year: &FinancialYear| Rulebook::for_year(*year).is_ok_and(|book| of(&book).is_some());
    Err(NotInForce::in_year(metric, years.into_iter().filter(has).collect()))
}

impl Reasons for MetricsUnder {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let (known, refused) = (self.known.len(), self.refused.len());
        let says = format!(
            "the framework of {} knows {known} of the {} metrics",
            self.year,
            known + refused
        );
        let each = self.known.iter().map(|one| {
            let says = match one.score {
                Some(score) => format!("{} of {} scores {score}", one.metric, one.value),
                None => format!("{} of {} is scored by the cohort", one.metric, one.value),
            };
            Explanation::new(says).citing(rulebook, [&one.rule])
        });
        let mut explained = Explanation::new(says);
        for one in &self.refused {
            let years: Vec<String> = one.years.iter().map(ToString::to_string).collect();
            let name = format!("{}, which did not exist", one.metric);
            explained = explained.comparing(name, format!("known in {}", words::list(&years)));
        }
        explained.citing(rulebook, &self.rules).following(each)
    }
}
