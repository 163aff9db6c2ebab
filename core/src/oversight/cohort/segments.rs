//! The segments of a cohort's averages and domain scores.

use super::{
    entrant::{Ends, Entrant, passed_on},
    member::finance_metric,
    outcome::{ScoreRange, SegmentCuts, SegmentFound},
    question::{CohortQuestion, QuartileCohort, Quartiles},
    segment::Cutting,
};
use crate::{outcome::Outcome, rulebook::Rulebook, score::Score};

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
        Some(Self::new(entrant, known.ok_or_else(|| entrant.missing(average))))
    }

    /// The score of a trust on a domain, where it has one or will have.
    fn of_domain(entrant: &Entrant, domain: &str, with_finance: bool) -> Option<Self> {
        let found = entrant.member.domains.iter().find(|one| one.domain == domain);
        let finance = entrant.member.finance.as_ref().filter(|one| one.answer().is_none());
        match (found, finance) {
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
        for entrant in entrants.iter_mut() {
            if let Some(average) = entrant.average {
                let cuts = self.cuts(rulebook, None, entrant, &all);
                of_average(entrant, average, &cuts);
            }
        }
        let domains = entrants.iter().flat_map(|one| &one.member.domains);
        let domains: std::collections::BTreeSet<String> =
            domains.map(|one| one.domain.clone()).collect();
        let finance = finance_metric(rulebook).map(|metric| metric.domain.as_str());
        for domain in domains {
            let of = |one: &Entrant| Standing::of_domain(one, &domain, finance == Some(&domain));
            let all: Vec<Standing> = entrants.iter().filter_map(of).collect();
            for entrant in entrants.iter_mut() {
                let cuts = self.cuts(rulebook, Some(&domain), entrant, &all);
                let mut own = entrant.member.domains.iter_mut();
                if let Some(own) = own.find(|one| one.domain == domain) {
                    own.segment = cuts.map(|cuts| cuts.segment(own.average.score));
                }
            }
        }
    }

    /// The cuts that hold for a trust: those that are stated, or those of quarters.
    fn cuts(
        &self,
        rulebook: &Rulebook,
        domain: Option<&str>,
        own: &Entrant,
        all: &[Standing],
    ) -> Outcome<SegmentCuts> {
        if let Some(quartiles) = &self.quartiles {
            return self.quarters(rulebook, domain, quartiles, own, all);
        }
        let cutting = Cutting { rulebook, quarter: self.quarter, domain };
        let given = domain.map_or(Some(&self.cut_points), |name| self.domain_cut_points.get(name));
        match given.filter(|given| !given.is_empty()) {
            Some(given) => cutting.supplied(given),
            None => cutting.published(),
        }
    }

    fn quarters(
        &self,
        rulebook: &Rulebook,
        domain: Option<&str>,
        quartiles: &Quartiles,
        own: &Entrant,
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
    if let Outcome::Answer(cuts) = cuts {
        let (best, worst) = (cuts.segment(average.best), cuts.segment(average.worst));
        entrant.before = Ends { best: best.segment, worst: worst.segment };
        if entrant.member.average.answer().is_some() {
            entrant.member.unadjusted = Outcome::Answer(best);
        } else if best.segment == worst.segment {
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
