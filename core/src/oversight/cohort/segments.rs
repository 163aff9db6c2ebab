//! The segments of a cohort's averages and domain scores.

use super::{
    entrant::{Ends, Entrant, passed_on},
    member::finance_metric,
    outcome::{ScoreRange, SegmentCuts, SegmentFound},
    pool::Pool,
    question::{CohortQuestion, QuartileCohort, Quartiles},
    segment::Cutting,
};
use crate::{
    outcome::Outcome,
    rulebook::{Role, Rulebook},
    score::Score,
};

/// A score that is cut, or what keeps it from being known, with the type of its trust.
struct Standing {
    provider_type: Option<String>,
    /// The trust's place in the document.
    place: String,
    score: Result<Score, Vec<String>>,
}

impl Standing {
    /// The average of a trust of which some figure was given.
    fn of_average(entrant: &Entrant) -> Option<Self> {
        let average = &entrant.member.average;
        let known = average.answer().map(|average| average.score);
        entrant.average?;
        if !entrant.whole.missing.is_empty() {
            return Some(Self::new(entrant, Err(entrant.lacking())));
        }
        Some(Self::new(entrant, known.ok_or_else(|| entrant.missing(average))))
    }

    /// The score of a trust on a domain, where it has one or will have.
    fn of_domain(entrant: &Entrant, domain: &str, with_finance: bool) -> Option<Self> {
        let found = entrant.member.domains.iter().find(|one| one.domain == domain);
        let finance = entrant.member.finance.as_ref().filter(|one| one.answer().is_none());
        match (found, finance) {
            (Some(_), _) if entrant.whole.refusal_of::<()>(domain).is_some() => {
                Some(Self::new(entrant, Err(entrant.lacking())))
            }
            (Some(found), _) => Some(Self::new(entrant, Ok(found.average.score))),
            (None, Some(refused)) if with_finance => {
                Some(Self::new(entrant, Err(entrant.missing(refused))))
            }
            (None, _) => None,
        }
    }

    fn new(entrant: &Entrant, score: Result<Score, Vec<String>>) -> Self {
        let provider_type = entrant.member.given.league_type();
        Self { provider_type, place: entrant.place.clone(), score }
    }
}

impl CohortQuestion {
    /// The segments of averages and of domain scores.
    pub(super) fn segment(&self, rulebook: &Rulebook, entrants: &mut [Entrant]) {
        let all: Vec<Standing> = entrants.iter().filter_map(Standing::of_average).collect();
        let pool = Pool::of(rulebook, entrants);
        for entrant in entrants.iter_mut() {
            if let Some(average) = entrant.average {
                let cuts = self.cuts(rulebook, None, entrant, (&all, pool.as_ref()));
                of_average(entrant, average, &cuts);
            }
        }
        let domains = entrants.iter().flat_map(|one| &one.member.domains);
        let pool = pool.filter(|pool| pool.scored);
        let domains: std::collections::BTreeSet<String> =
            domains.map(|one| one.domain.clone()).collect();
        let finance = finance_metric(rulebook).map(|metric| metric.domain.as_str());
        for domain in domains {
            let of = |one: &Entrant| Standing::of_domain(one, &domain, finance == Some(&domain));
            let all: Vec<Standing> = entrants.iter().filter_map(of).collect();
            for entrant in entrants.iter_mut() {
                let cuts = self.cuts(rulebook, Some(&domain), entrant, (&all, pool.as_ref()));
                let mut own = entrant.member.domains.iter_mut();
                if let Some(own) = own.find(|one| one.domain == domain) {
                    let refused = entrant.whole.refusal_of(&domain);
                    own.segment = refused
                        .unwrap_or_else(|| cuts.and_then(|cuts| cuts.told(own.average.score)));
                }
            }
        }
    }

    /// The cuts that hold for a trust: those that are stated, quarters of the whole pool where it is
    /// given, or what published segments show.
    fn cuts(
        &self,
        rulebook: &Rulebook,
        domain: Option<&str>,
        own: &Entrant,
        among: (&[Standing], Option<&Pool>),
    ) -> Outcome<SegmentCuts> {
        if let Some(quartiles) = &self.quartiles {
            return self.quarters(rulebook, domain, quartiles, own, among);
        }
        let cutting = Cutting { rulebook, quarter: self.quarter, domain };
        let given = domain.map_or(Some(&self.cut_points), |name| self.domain_cut_points.get(name));
        match given.filter(|given| !given.is_empty()) {
            Some(given) => cutting.supplied(given),
            None if among.1.is_some_and(Pool::is_complete) => {
                self.quarters(rulebook, domain, &Quartiles::BY_THE_RULES, own, among)
            }
            None => cutting.published(),
        }
    }

    fn quarters(
        &self,
        rulebook: &Rulebook,
        domain: Option<&str>,
        quartiles: &Quartiles,
        own: &Entrant,
        (all, pool): (&[Standing], Option<&Pool>),
    ) -> Outcome<SegmentCuts> {
        let by_rule = || rulebook.in_force(Role::CohortQuartileMethod)?.word()?.parse().ok();
        let Some(method) = quartiles.method.or_else(by_rule) else {
            let because = "the framework does not say how averages are quartered";
            return Outcome::cannot_tell(["quartiles.method"], because);
        };
        let cohort = quartiles.cohort.unwrap_or(QuartileCohort::AllGiven);
        let incomplete = pool.filter(|pool| quartiles.cohort.is_none() && !pool.is_complete());
        if let Some(pool) = incomplete {
            return Outcome::cannot_tell(
                pool.lacking(),
                "quarters are of the whole pool of trusts",
            );
        }
        let kind = own.member.given.league_type();
        if cohort == QuartileCohort::OwnType && kind.is_none() {
            let because = "averages are quartered within the type of provider";
            return Outcome::cannot_tell([format!("{}.provider_type", own.place)], because);
        }
        let (mut scores, mut missing) = (Vec::new(), Vec::new());
        for one in all {
            match (cohort, &one.provider_type) {
                (QuartileCohort::OwnType, Some(other)) if Some(other) != kind.as_ref() => continue,
                (QuartileCohort::OwnType, None) => {
                    missing.push(format!("{}.provider_type", one.place));
                    continue;
                }
                _ => {}
            }
            match &one.score {
                Ok(score) => scores.push(*score),
                Err(names) => missing.extend(names.iter().cloned()),
            }
        }
        if missing.is_empty() {
            return Cutting { rulebook, quarter: self.quarter, domain }.quarters(&scores, method);
        }
        Outcome::cannot_tell(missing, "quarters are of averages that are all known")
    }
}

/// The segment of an average, or of all that it can be where that is one.
fn of_average(entrant: &mut Entrant, average: Ends<Score>, cuts: &Outcome<SegmentCuts>) {
    if let Some(refused) = entrant.whole.refusal() {
        entrant.member.unadjusted = refused;
        return;
    }
    if let Outcome::Answer(cuts) = cuts {
        let (best, worst) = (cuts.segment(average.best), cuts.segment(average.worst));
        let ends = (cuts.ends(average.best), cuts.ends(average.worst));
        entrant.before = Ends { best: ends.0.best, worst: ends.1.worst };
        if entrant.member.average.answer().is_some() {
            entrant.member.unadjusted = cuts.told(average.best);
        } else if entrant.before.best == entrant.before.worst {
            let Ends { best: from, worst: to } = average;
            entrant.member.unadjusted = Outcome::Answer(SegmentFound {
                score: None,
                range: Some(ScoreRange { best: from, worst: to }),
                undetermined: best.undetermined.or(worst.undetermined),
                ..best
            });
        }
    } else if entrant.member.average.answer().is_some() {
        entrant.member.unadjusted = passed_on(cuts);
    }
}
