//! From the results of one metric to the score of each trust.

use std::collections::BTreeMap;

use super::{
    outcome::{LeftOutBecause, LeftOutMetric, MetricScore, ScoreBasis},
    question::{Absence, CohortMetric, MetricFloor, MetricResult},
    rank::{Bookends, Place, ranks},
    scale::{Case, bespoke, best_there_is, given_rules, left_out_rules, of_bookends},
};
use crate::{
    decimal::Number,
    organisation::OdsCode,
    outcome::NotInForce,
    rulebook::{Direction, FloorPassed, FrameworkMetric, Role, RuleId, Rulebook, ScoredBy},
    score::Score,
};

/// How a metric is scored, from the rulebook or from the caller.
pub(super) struct Scoring {
    metric: String,
    name: Option<String>,
    domain: Option<String>,
    better: Option<Direction>,
    standard: Option<Number>,
    floor: Option<MetricFloor>,
    bookends: Option<Bookends>,
    infection: bool,
    contextual: bool,
    /// How the rulebook scores it; none for a metric of the caller's own.
    scored_by: Option<ScoredBy>,
    /// The rule that states the metric.
    rule: Option<RuleId>,
}

/// Where a value lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// At or better than the standard.
    Standard,
    /// Failing the floor.
    Floor,
    /// Among those that are ranked.
    Ranked,
}

/// The score of a trust, or why it has none.
pub(super) type Scored = Result<MetricScore, LeftOutMetric>;

/// Why a result that is absent is left out, and the rule on that.
const fn because_of(absence: Absence) -> (LeftOutBecause, Role) {
    match absence {
        Absence::NotSubmitted => (LeftOutBecause::NotSubmitted, Role::CohortMissing),
        Absence::Suppressed => (LeftOutBecause::Suppressed, Role::CohortMissing),
        Absence::NotApplicable => (LeftOutBecause::NotApplicable, Role::CohortNotApplicable),
    }
}

impl Scoring {
    /// How a metric is scored: by the terms that are given, or else by the rulebook.
    pub(super) fn of(rulebook: &Rulebook, asked: &CohortMetric) -> Self {
        let known = rulebook.scored_metrics().iter().find(|one| one.code == asked.metric);
        let metric = asked.metric.clone();
        if let Some(terms) = &asked.terms {
            return Self {
                metric,
                name: terms.name.clone(),
                domain: terms.domain.clone(),
                better: terms.better,
                standard: terms.standard,
                floor: terms.floor.clone(),
                bookends: terms.bookends,
                infection: terms.infection.unwrap_or(false),
                contextual: terms.contextual.unwrap_or(false),
                scored_by: None,
                rule: None,
            };
        }
        let floor = known.and_then(|known| {
            Some(MetricFloor { at: known.floor?, passed: known.floor_is_passed? })
        });
        let text = |of: fn(&FrameworkMetric) -> &String| known.map(|known| of(known).clone());
        Self {
            metric,
            name: text(|known| &known.name),
            domain: text(|known| &known.domain),
            better: known.and_then(|known| known.better),
            standard: known.and_then(|known| known.standard),
            floor,
            bookends: None,
            infection: known.is_some_and(|known| known.infection),
            contextual: false,
            scored_by: known.map(|known| known.scored_by),
            rule: known.map(|known| known.id.clone()),
        }
    }

    /// Which way it gets better, where that is known.
    pub(super) const fn better(&self) -> Option<Direction> {
        self.better
    }

    /// How the rulebook scores it; none for a metric of the caller's own.
    pub(super) const fn scored_by(&self) -> Option<ScoredBy> {
        self.scored_by
    }

    /// The standard, where there is one.
    pub(super) const fn standard(&self) -> Option<Number> {
        self.standard
    }

    /// The floor, where there is one.
    pub(super) const fn floor(&self) -> Option<&MetricFloor> {
        self.floor.as_ref()
    }

    /// Where a value lies; none where nothing says which way the metric gets better.
    pub(super) fn side(&self, value: Number) -> Option<Side> {
        let better = self.better?;
        let reaches = |other: Number| match better {
            Direction::Higher => value >= other,
            Direction::Lower => value <= other,
        };
        let passes = |floor: &MetricFloor| match floor.passed {
            FloorPassed::AtOrBetter => reaches(floor.at),
            FloorPassed::Better => reaches(floor.at) && value != floor.at,
        };
        Some(if self.standard.is_some_and(reaches) {
            Side::Standard
        } else if self.floor.as_ref().is_some_and(|floor| !passes(floor)) {
            Side::Floor
        } else {
            Side::Ranked
        })
    }

    /// Whether it has a standard and a floor and no bookends.
    pub(super) const fn lacks_bookends(&self) -> bool {
        self.standard.is_some() && self.floor.is_some() && self.bookends.is_none()
    }

    /// The scores of the trusts that have a result.
    pub(super) fn scores(
        &self,
        rulebook: &Rulebook,
        asked: &CohortMetric,
    ) -> Result<BTreeMap<OdsCode, Scored>, NotInForce> {
        let by_value = self.by_value(rulebook, asked)?;
        let mut scored = BTreeMap::new();
        for (code, result) in &asked.results {
            let one = match by_value.get(code) {
                Some(score) => Ok(score.clone()),
                None => self.one(rulebook, asked, result)?,
            };
            scored.insert(code.clone(), one);
        }
        Ok(scored)
    }

    /// A result that stands on its own: a rank, a score, a band, or none.
    fn one(
        &self,
        rulebook: &Rulebook,
        asked: &CohortMetric,
        result: &MetricResult,
    ) -> Result<Scored, NotInForce> {
        if self.contextual {
            let rules = rulebook.ids_of([Role::CohortContextual])?;
            return Ok(Err(self.left_out(LeftOutBecause::Contextual, rules)));
        }
        if let Some(absence) = result.absent {
            let (because, role) = because_of(absence);
            return Ok(Err(self.left_out(because, left_out_rules(rulebook, role)?)));
        }
        if let (Some(rank), Some(of)) = (result.rank, asked.ranked) {
            let place = Place { rank, of };
            return Ok(match self.ranked(rulebook, place, ScoreBasis::RankGiven)? {
                Some(score) => Ok(score),
                None => Err(self.left_out(LeftOutBecause::CannotTell, Vec::new())),
            });
        }
        if let Some(band) = &result.band {
            let Some((score, rule)) = bespoke(rulebook, band) else {
                return Ok(Err(self.left_out(LeftOutBecause::CannotTell, Vec::new())));
            };
            let best = best_there_is(rulebook)?;
            return self.score(rulebook, score, ScoreBasis::Band, best, vec![rule]).map(Ok);
        }
        match result.score {
            Some(score) if !score.is_left_out() => {
                let best = best_there_is(rulebook)?;
                let rules = given_rules(rulebook)?;
                self.score(rulebook, score, ScoreBasis::Given, best, rules).map(Ok)
            }
            Some(_) => {
                let rules = left_out_rules(rulebook, Role::CohortMissing)?;
                Ok(Err(self.left_out(LeftOutBecause::NotSubmitted, rules)))
            }
            None => Ok(Err(self.left_out(LeftOutBecause::NoResult, Vec::new()))),
        }
    }

    /// The scores of every trust with a value: by standard, by floor, or by rank among the rest.
    fn by_value(
        &self,
        rulebook: &Rulebook,
        asked: &CohortMetric,
    ) -> Result<BTreeMap<OdsCode, MetricScore>, NotInForce> {
        let mut scores = BTreeMap::new();
        let Some(better) = self.better.filter(|_| !self.contextual) else { return Ok(scores) };
        let mut ranked: Vec<(&OdsCode, Number)> = Vec::new();
        let values = asked.results.iter().filter_map(|(code, one)| Some((code, one.value?)));
        for (code, value) in values {
            let score = match self.side(value).unwrap_or(Side::Ranked) {
                Side::Standard => {
                    let best = best_there_is(rulebook)?;
                    let rules = rulebook.ids_of([Role::CohortStandard])?;
                    self.score(rulebook, best, ScoreBasis::Standard, best, rules)?
                }
                Side::Floor => {
                    let worst = of_bookends(rulebook, Case::Plain)?.worst;
                    let rules = rulebook.ids_of([Role::CohortFloor])?;
                    let best = self.best(rulebook)?;
                    self.score(rulebook, worst, ScoreBasis::Floor, best, rules)?
                }
                Side::Ranked => {
                    ranked.push((code, value));
                    continue;
                }
            };
            scores.insert(code.clone(), MetricScore { value: Some(value), ..score });
        }
        let values: Vec<Number> = ranked.iter().map(|(_, value)| *value).collect();
        let of = u64::try_from(values.len()).unwrap_or(u64::MAX);
        for ((code, value), rank) in ranked.into_iter().zip(ranks(&values, better)) {
            let place = Place { rank, of };
            if let Some(score) = self.ranked(rulebook, place, ScoreBasis::RankOfValue)? {
                scores.insert(code.clone(), MetricScore { value: Some(value), ..score });
            }
        }
        Ok(scores)
    }

    /// The score of a place.
    fn ranked(
        &self,
        rulebook: &Rulebook,
        place: Place,
        basis: ScoreBasis,
    ) -> Result<Option<MetricScore>, NotInForce> {
        let bookends = self.bookends(rulebook)?;
        let Some(score) = bookends.score(place) else { return Ok(None) };
        let mut roles = vec![
            Role::CohortRank,
            Role::CohortBookends,
            Role::CohortTies,
            Role::CohortFormula,
            Role::CohortUnrounded,
            Role::CohortGroup,
        ];
        if place.of == 1 {
            roles.push(Role::CohortSingle);
        }
        if basis == ScoreBasis::RankOfValue {
            roles.push(Role::CohortRankByGiven);
        }
        if self.standard.is_some() && self.floor.is_some() {
            roles.push(Role::CohortBoth);
        }
        let rules = rulebook.ids_of(roles)?;
        let best = self.best(rulebook)?;
        let score = self.score(rulebook, score, basis, best, rules)?;
        let unrounded = bookends.unrounded(place).shown();
        Ok(Some(MetricScore { unrounded, place: Some(place), bookends: Some(bookends), ..score }))
    }

    /// The best and the worst score of a rank.
    pub(super) fn bookends(&self, rulebook: &Rulebook) -> Result<Bookends, NotInForce> {
        if let Some(given) = self.bookends {
            return Ok(given);
        }
        let case = match (self.standard, &self.floor) {
            (Some(_), _) => Case::Standard,
            (None, Some(_)) => Case::Floor,
            (None, None) => Case::Plain,
        };
        of_bookends(rulebook, case)
    }

    /// The best score there is on the metric.
    fn best(&self, rulebook: &Rulebook) -> Result<Score, NotInForce> {
        match self.standard {
            Some(_) => best_there_is(rulebook),
            None => Ok(self.bookends(rulebook)?.best),
        }
    }

    fn score(
        &self,
        rulebook: &Rulebook,
        score: Score,
        basis: ScoreBasis,
        best: Score,
        mut rules: Vec<RuleId>,
    ) -> Result<MetricScore, NotInForce> {
        rules.extend(self.rule.clone());
        let weigh_as_one = if self.infection {
            rules.extend(rulebook.ids_of([Role::CohortInfections])?);
            rulebook.count(Role::CohortInfections)?.max(1)
        } else {
            1
        };
        Ok(MetricScore {
            metric: self.metric.clone(),
            name: self.name.clone(),
            domain: self.domain.clone(),
            score,
            unrounded: None,
            basis,
            value: None,
            place: None,
            best,
            bookends: None,
            weigh_as_one,
            rules,
        })
    }

    fn left_out(&self, because: LeftOutBecause, rules: Vec<RuleId>) -> LeftOutMetric {
        LeftOutMetric { metric: self.metric.clone(), because, rules }
    }
}
