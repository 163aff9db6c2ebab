//! The answer for a whole cohort: metric by metric, then trust by trust, then all together.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    adjust::{best_under_override, in_the_end, of_trust},
    average::average,
    finance,
    headroom::{way_out, weighted},
    league::place_in_league,
    metric::{Scored, Scoring},
    outcome::{
        AverageScore, Cohort, CohortMember, DomainScore, LeftOutBecause, LeftOutMetric,
        MetricScore, SegmentCuts, SegmentFound,
    },
    question::{CohortQuestion, CohortTrust, QuartileCohort, Quartiles},
    segment::Cutting,
};
use crate::{
    error::{Error, Result},
    order,
    organisation::OdsCode,
    outcome::{NotInForce, Outcome},
    rulebook::{Role, RuleId, Rulebook, ScoredBy},
    score::Score,
    wire::below,
};

impl CohortQuestion {
    /// Scores, averages, segments and the league of the trusts.
    ///
    /// What cannot be told about one trust is a refusal at that place and spoils no other. The order
    /// of trusts and metrics changes nothing.
    ///
    /// # Errors
    ///
    /// Every one of [`CohortQuestion::problems`].
    ///
    /// ```
    /// use ics_rules::{Rulebook, oversight::cohort::CohortQuestion, wire::Document};
    ///
    /// let question = CohortQuestion::from_json(
    ///     r#"{ "quarter": "Q1",
    ///          "trusts": [ { "code": "R1A", "override_flag": true }, { "code": "R1B" }, { "code": "R1C" } ],
    ///          "metrics": [ { "metric": "OF1061", "results": {
    ///            "R1A": { "value": "6.9" }, "R1B": { "value": "6.7" }, "R1C": { "value": "6.5" } } } ] }"#,
    /// )?;
    /// let rulebook = Rulebook::for_year("2025/26".parse()?)?;
    /// let answer = question.answer(&rulebook)?;
    /// let cohort = answer.answer().unwrap();
    /// let averages = cohort.trusts.iter().map(|one| one.average.answer().unwrap().score.to_string());
    /// assert_eq!(averages.collect::<Vec<_>>(), ["1.00", "2.50", "4.00"]);
    /// assert_eq!(cohort.trusts[0].unadjusted.answer().unwrap().segment, 1);
    /// assert_eq!(cohort.trusts[0].adjusted.answer().unwrap().segment, 3);
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<Cohort>> {
        if let Err(refusal) = rulebook.role(Role::CohortAverage) {
            return Ok(refusal.into());
        }
        if let Some(error) = Error::from_problems(self.problems(rulebook)) {
            return Err(error);
        }
        let unscored = self.unscored(rulebook);
        if !unscored.is_empty() {
            let because = "how values and ranks become scores in this year is not known";
            return Ok(Outcome::cannot_tell(unscored, because));
        }
        Ok(match self.cohort(rulebook) {
            Ok(cohort) => Outcome::Answer(cohort),
            Err(refusal) => refusal.into(),
        })
    }

    /// The results that the year's rules do not score, as the scores that would have to be given.
    fn unscored(&self, rulebook: &Rulebook) -> Vec<String> {
        let mut missing = Vec::new();
        if rulebook.in_force(Role::CohortFormula).is_some() {
            return missing;
        }
        for (position, metric) in self.metrics.iter().enumerate() {
            let place = format!("metrics[{position}].results");
            for (code, result) in &metric.results {
                if result.value.is_some() || result.rank.is_some() || result.band.is_some() {
                    missing.push(format!("{}.score", below(&place, code.as_str())));
                }
            }
        }
        missing
    }

    fn cohort(&self, rulebook: &Rulebook) -> Result<Cohort, NotInForce> {
        let mut trusts: Vec<&CohortTrust> = self.trusts.iter().collect();
        order::sort_by(&mut trusts, |one, other| one.code.cmp(&other.code));
        let scores = self.scores(rulebook)?;
        let mut members = Vec::with_capacity(trusts.len());
        for trust in trusts {
            members.push(self.scored(rulebook, trust, &scores)?);
        }
        self.segment(rulebook, &mut members);
        let best = best_under_override(rulebook, self.adjustment.as_ref());
        for member in &mut members {
            let before = member.unadjusted.as_ref().map(|found| found.segment);
            member.adjusted = of_trust(rulebook, &member.given, &before, &best);
            member.final_segment = in_the_end(rulebook, &member.given, &member.adjusted);
            if let (Outcome::Answer(average), Outcome::Answer(found)) =
                (&member.average, &member.unadjusted)
            {
                member.way_out = way_out(&member.scores, average, found, &member.adjusted);
            }
        }
        place_in_league(rulebook, &mut members);
        Ok(Cohort { year: rulebook.year(), quarter: self.quarter, trusts: members })
    }

    /// The scores of each metric, in the order of their names.
    fn scores(
        &self,
        rulebook: &Rulebook,
    ) -> Result<BTreeMap<&str, BTreeMap<OdsCode, Scored>>, NotInForce> {
        let mut scores = BTreeMap::new();
        for asked in &self.metrics {
            let scored = Scoring::of(rulebook, asked).scores(rulebook, asked)?;
            scores.insert(asked.metric.as_str(), scored);
        }
        Ok(scores)
    }

    /// A trust with its scores and averages, before anything is segmented.
    fn scored(
        &self,
        rulebook: &Rulebook,
        trust: &CohortTrust,
        metrics: &BTreeMap<&str, BTreeMap<OdsCode, Scored>>,
    ) -> Result<CohortMember, NotInForce> {
        let (mut scores, mut left_out) = (Vec::new(), Vec::new());
        for (metric, scored) in metrics {
            match scored.get(&trust.code) {
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
        // A combined score that is given stands before one that is made of plan and variance.
        let metric =
            rulebook.scored_metrics().iter().find(|one| one.scored_by == ScoredBy::Finance);
        let given = metric.and_then(|metric| metrics.get(metric.code.as_str()));
        let finance = if given.is_some_and(|given| given.contains_key(&trust.code)) {
            None
        } else {
            finance::of_trust(rulebook, trust, &self.finance_cells)
        };
        finance::add_to(rulebook, finance.as_ref(), &mut scores, &mut left_out)?;
        let given = trust.average.map(|score| AverageScore {
            score,
            scores: 0,
            sum: String::new(),
            over: String::new(),
            rules: Vec::new(),
        });
        let made = average(scores.iter().map(weighted), average_rules(rulebook, &scores)?);
        let refused = finance.as_ref().filter(|found| found.answer().is_none());
        let average = match (given, refused, made) {
            (Some(mut given), ..) => {
                given.rules = rulebook.ids_of([Role::CohortAverage])?;
                Outcome::Answer(given)
            }
            (None, Some(refused), _) => passed_on(refused),
            (None, None, Some(made)) => Outcome::Answer(made),
            (None, None, None) => {
                Outcome::cannot_tell(["metrics"], "the trust has no score on any metric")
            }
        };
        let domains = domains(rulebook, &scores)?;
        Ok(CohortMember {
            given: trust.clone(),
            scores,
            left_out,
            finance,
            unadjusted: passed_on(&average),
            average,
            domains,
            adjusted: no_segment(),
            final_segment: no_segment(),
            league: Outcome::cannot_tell(["average"], "without a segment there is no place"),
            way_out: None,
            rules: end_rules(rulebook, trust)?,
        })
    }

    /// The segments of averages and of domain scores.
    fn segment(&self, rulebook: &Rulebook, members: &mut [CohortMember]) {
        let averages: Vec<Standing> = members.iter().map(Standing::of).collect();
        let mut domains: BTreeMap<String, Vec<Standing>> = BTreeMap::new();
        for (member, standing) in members.iter().zip(&averages) {
            for domain in &member.domains {
                let own = Standing { score: Some(domain.average.score), ..standing.clone() };
                domains.entry(domain.domain.clone()).or_default().push(own);
            }
        }
        for (member, standing) in members.iter_mut().zip(&averages) {
            if standing.score.is_some() {
                member.unadjusted = self.segment_of(rulebook, None, standing, &averages);
            }
            for domain in &mut member.domains {
                let own = Standing { score: Some(domain.average.score), ..standing.clone() };
                let all = domains.get(&domain.domain).map_or(&[][..], Vec::as_slice);
                domain.segment = self.segment_of(rulebook, Some(&domain.domain), &own, all);
            }
        }
    }

    fn segment_of(
        &self,
        rulebook: &Rulebook,
        domain: Option<&str>,
        own: &Standing,
        all: &[Standing],
    ) -> Outcome<SegmentFound> {
        let Some(score) = own.score else {
            return no_segment();
        };
        let cuts = match &self.quartiles {
            Some(quartiles) => self.quarters(rulebook, domain, quartiles, own, all),
            None => self.stated_cuts(rulebook, domain),
        };
        cuts.map(|cuts| cuts.segment(score))
    }

    fn quarters(
        &self,
        rulebook: &Rulebook,
        domain: Option<&str>,
        quartiles: &Quartiles,
        own: &Standing,
        all: &[Standing],
    ) -> Outcome<SegmentCuts> {
        let (Some(method), Some(cohort)) = (quartiles.method, quartiles.cohort) else {
            let missing = [
                quartiles.method.is_none().then_some("quartiles.method"),
                quartiles.cohort.is_none().then_some("quartiles.cohort"),
            ];
            let because = "the framework does not say how averages are quartered";
            return Outcome::cannot_tell(missing.into_iter().flatten(), because);
        };
        let mut scores: Vec<Score> = Vec::new();
        match (cohort, &own.provider_type) {
            (QuartileCohort::AllGiven, _) => scores.extend(all.iter().filter_map(|one| one.score)),
            (QuartileCohort::OwnType, Some(_)) => {
                let same = all.iter().filter(|one| one.provider_type == own.provider_type);
                scores.extend(same.filter_map(|one| one.score));
            }
            (QuartileCohort::OwnType, None) => {
                let because = "averages are quartered within the type of provider";
                return Outcome::cannot_tell(["provider_type"], because);
            }
        }
        Cutting { rulebook, quarter: self.quarter, domain }.quarters(&scores, method)
    }
}

/// The average of each domain that has a score.
fn domains(rulebook: &Rulebook, scores: &[MetricScore]) -> Result<Vec<DomainScore>, NotInForce> {
    let names: BTreeSet<&str> = scores.iter().filter_map(|score| score.domain.as_deref()).collect();
    if names.is_empty() || rulebook.in_force(Role::CohortDomainScore).is_none() {
        return Ok(Vec::new());
    }
    let rules = rulebook.ids_of([
        Role::CohortDomainScore,
        Role::CohortAverage,
        Role::CohortAverageRounding,
        Role::CohortDomainNoAggregate,
    ])?;
    let mut domains = Vec::new();
    for name in names {
        let own = scores.iter().filter(|score| score.domain.as_deref() == Some(name));
        if let Some(average) = average(own.map(weighted), rules.clone()) {
            let segment = no_segment();
            domains.push(DomainScore { domain: name.to_owned(), average, segment });
        }
    }
    Ok(domains)
}

/// What quarters need of a trust.
#[derive(Debug, Clone)]
struct Standing {
    provider_type: Option<String>,
    score: Option<Score>,
}

impl Standing {
    fn of(member: &CohortMember) -> Self {
        Self {
            provider_type: member.given.provider_type.clone(),
            score: member.average.answer().map(|average| average.score),
        }
    }
}

pub(super) fn no_segment<T>() -> Outcome<T> {
    Outcome::cannot_tell(["average"], "without an average there is no segment")
}

/// The refusal of another outcome.
pub(super) fn passed_on<T, U>(outcome: &Outcome<T>) -> Outcome<U> {
    outcome.as_ref().and_then(|_| no_segment())
}

fn average_rules(rulebook: &Rulebook, scores: &[MetricScore]) -> Result<Vec<RuleId>, NotInForce> {
    let mut rules = rulebook.ids_of([Role::CohortAverage])?;
    for role in [Role::CohortAverageRounding, Role::CohortEqualWeights] {
        rules.extend(rulebook.in_force(role).map(|rule| rule.id.clone()));
    }
    if scores.iter().any(|score| score.weigh_as_one > 1) {
        rules.extend(rulebook.ids_of([Role::CohortInfections])?);
    }
    Ok(rules)
}

/// The rules of the final segment and the league.
fn end_rules(rulebook: &Rulebook, trust: &CohortTrust) -> Result<Vec<RuleId>, NotInForce> {
    let mut roles = Vec::new();
    if rulebook.in_force(Role::CohortIntensive).is_some() {
        roles.extend([Role::CohortIntensive, Role::CohortRecoveryProgramme, Role::CohortLeague]);
        if trust.capability.is_some() {
            roles.extend([Role::CohortCapability, Role::CohortCapabilityRatings]);
        }
    }
    rulebook.ids_of(roles)
}
