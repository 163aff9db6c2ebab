//! A trust with its scores and averages, before anything is segmented.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    average::{MadeOf, Sum, Weighted, average},
    entrant::{Ends, Entrant, no_segment, passed_on},
    finance,
    outcome::{
        AverageScore, CohortMember, CombinedFinance, DomainScore, LeftOutBecause, LeftOutMetric,
        MetricScore, ScoreRange,
    },
    question::{CohortQuestion, CohortTrust},
    scale::{Case, of_bookends},
    steps::Metric,
};
use crate::{
    calendar::Quarter,
    outcome::{NotInForce, Outcome},
    rulebook::{FrameworkMetric, Role, RuleId, Rulebook, ScoredBy},
    score::Score,
};

impl CohortQuestion {
    /// A trust with its scores and averages.
    pub(super) fn entrant(
        &self,
        rulebook: &Rulebook,
        place: String,
        trust: &CohortTrust,
        metrics: &BTreeMap<&str, Metric>,
    ) -> Result<Entrant, NotInForce> {
        let (mut scores, mut left_out) = of_metrics(rulebook, trust, metrics)?;
        let made = finance_metric(rulebook);
        // A combined score that is given stands before one that is made of plan and variance.
        let given = made.and_then(|metric| metrics.get(metric.code.as_str()));
        let finance = if given.is_some_and(|given| given.scored.contains_key(&trust.code)) {
            None
        } else {
            finance::of_trust(rulebook, trust, &self.finance_cells)
        };
        finance::add_to(rulebook, finance.as_ref(), &mut scores, &mut left_out)?;
        let refused = finance.as_ref().filter(|found| found.answer().is_none());
        let whole = self.whole(rulebook, trust, &scores);
        let average = of_trust(rulebook, trust, &scores, refused)?;
        let average = average.map(|average| AverageScore { of: whole.of, ..average });
        let ends = match (&average, refused) {
            (Outcome::Answer(average), _) => {
                Some(Ends { best: average.score, worst: average.score })
            }
            (_, Some(_)) => while_finance_is_open(rulebook, &scores)?,
            _ => None,
        };
        let open_domain = refused.and(made).map(|metric| metric.domain.as_str());
        let range = ends.filter(|_| average.answer().is_none());
        let member = CohortMember {
            given: trust.clone(),
            domains: domains(rulebook, &scores, open_domain)?,
            scores,
            left_out,
            finance,
            unadjusted: passed_on(&average),
            average_range: range.map(|Ends { best, worst }| ScoreRange { best, worst }),
            league: passed_on(&average),
            average,
            adjusted: no_segment(),
            final_segment: no_segment(),
            way_out: None,
            rules: end_rules(rulebook, self.quarter, trust)?,
        };
        Ok(Entrant { member, place, average: ends, whole, before: Ends::ANY })
    }
}

/// The metric whose score is made of plan and variance.
pub(super) fn finance_metric(rulebook: &Rulebook) -> Option<&FrameworkMetric> {
    rulebook.scored_metrics().iter().find(|one| one.scored_by == ScoredBy::Finance)
}

/// A trust's scores on the metrics, and those it has none on.
fn of_metrics(
    rulebook: &Rulebook,
    trust: &CohortTrust,
    metrics: &BTreeMap<&str, Metric>,
) -> Result<(Vec<MetricScore>, Vec<LeftOutMetric>), NotInForce> {
    let (mut scores, mut left_out) = (Vec::new(), Vec::new());
    for (metric, of) in metrics {
        match of.scored.get(&trust.code) {
            Some(Ok(score)) => scores.push(score.clone()),
            Some(Err(reason)) => left_out.push(reason.clone()),
            None => left_out.push(LeftOutMetric {
                metric: (*metric).to_owned(),
                because: LeftOutBecause::NoResult,
                rules: rulebook
                    .ids_of([Role::CohortMissing])
                    .or_else(|_| rulebook.ids_of([Role::CohortAverage]))?,
            }),
        }
    }
    Ok((scores, left_out))
}

/// The average of a trust: the one that was given, or that of its scores.
fn of_trust(
    rulebook: &Rulebook,
    trust: &CohortTrust,
    scores: &[MetricScore],
    refused: Option<&Outcome<CombinedFinance>>,
) -> Result<Outcome<AverageScore>, NotInForce> {
    if let Some(score) = trust.average {
        return Ok(Outcome::Answer(AverageScore {
            score,
            unrounded: None,
            scores: 0,
            of: None,
            sum: String::new(),
            over: String::new(),
            rules: rulebook.ids_of([Role::CohortAverage])?,
        }));
    }
    if let Some(refused) = refused {
        return Ok(passed_on(refused));
    }
    let mut roles = vec![Role::CohortAverage];
    if rulebook.in_force(Role::CohortEqualWeights).is_some() {
        roles.push(Role::CohortEqualWeights);
    }
    Ok(match averaged(rulebook, scores, roles)? {
        Some(average) => Outcome::Answer(average),
        None => Outcome::cannot_tell(["metrics"], "the trust has no score on any metric"),
    })
}

/// The average of scores by rules, with those that decide what it comes to; none without scores.
fn averaged(
    rulebook: &Rulebook,
    scores: &[MetricScore],
    mut roles: Vec<Role>,
) -> Result<Option<AverageScore>, NotInForce> {
    let made_of = MadeOf::by(rulebook);
    let sum = |made_of: MadeOf| Sum::of(scores.iter().map(|score| made_of.weighted(score)));
    let in_force = |role| rulebook.in_force(role).is_some();
    if sum(MadeOf::Unrounded).is_some_and(|sum| sum.is_finer()) {
        roles.extend([Role::CohortAverageRounding].into_iter().filter(|role| in_force(*role)));
    }
    if sum(made_of).is_some_and(|sum| sum.is_a_half()) {
        roles.extend([Role::CohortAverageHalf].into_iter().filter(|role| in_force(*role)));
    }
    if scores.iter().any(|score| score.weigh_as_one > 1) {
        roles.push(Role::CohortInfections);
        let divisor = Role::CohortInfectionsDivisor;
        roles.extend(in_force(divisor).then_some(divisor));
    }
    let rules = rulebook.ids_of(roles)?;
    Ok(average(scores.iter().map(|score| made_of.weighted(score)), rules))
}

/// The best and the worst that an average can be while the combined finance score is not known.
fn while_finance_is_open(
    rulebook: &Rulebook,
    scores: &[MetricScore],
) -> Result<Option<Ends<Score>>, NotInForce> {
    let (made_of, scale) = (MadeOf::by(rulebook), of_bookends(rulebook, Case::Plain)?);
    let with = |finance: Score| {
        let known = scores.iter().map(|score| made_of.weighted(score));
        let with = known.chain([Weighted::rounded(finance, 1)]);
        Sum::of(with).and_then(|sum| sum.average())
    };
    Ok(with(scale.best).zip(with(scale.worst)).map(|(best, worst)| Ends { best, worst }))
}

/// The average of each domain that has a score, but for one that a score is still missing in.
fn domains(
    rulebook: &Rulebook,
    scores: &[MetricScore],
    open: Option<&str>,
) -> Result<Vec<DomainScore>, NotInForce> {
    let names = scores.iter().filter_map(|score| score.domain.as_deref());
    let names: BTreeSet<&str> = names.filter(|name| Some(*name) != open).collect();
    if names.is_empty() || rulebook.in_force(Role::CohortDomainScore).is_none() {
        return Ok(Vec::new());
    }
    let roles = [Role::CohortDomainScore, Role::CohortAverage, Role::CohortDomainNoAggregate];
    let roles: Vec<Role> =
        roles.into_iter().filter(|role| rulebook.in_force(*role).is_some()).collect();
    let mut domains = Vec::new();
    for name in names {
        let own = scores.iter().filter(|score| score.domain.as_deref() == Some(name));
        let own: Vec<MetricScore> = own.cloned().collect();
        if let Some(average) = averaged(rulebook, &own, roles.clone())? {
            let segment = no_segment();
            domains.push(DomainScore { domain: name.to_owned(), average, segment });
        }
    }
    Ok(domains)
}

/// The rules of the final segment.
fn end_rules(
    rulebook: &Rulebook,
    quarter: Option<Quarter>,
    trust: &CohortTrust,
) -> Result<Vec<RuleId>, NotInForce> {
    let mut roles = Vec::new();
    if rulebook.in_force(Role::CohortIntensive).is_some() {
        roles.push(Role::CohortIntensive);
        let published = rulebook.role(Role::CohortRecoveryProgramme)?.words();
        let shown = quarter.is_some_and(|it| published.contains(&it.to_string()));
        if shown && trust.in_programme == Some(true) {
            roles.push(Role::CohortRecoveryProgramme);
        }
        roles.push(Role::CohortLeague);
        if trust.capability.is_some() {
            roles.extend([Role::CohortCapability, Role::CohortCapabilityRatings]);
        }
    }
    rulebook.ids_of(roles)
}
