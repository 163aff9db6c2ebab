//! From a score to its segment: cut points that are given, seen or quartered.

use rust_decimal::Decimal;

use super::{
    entrant::Ends,
    outcome::{CutBasis, SegmentCuts, SegmentFound},
    question::QuartileMethod,
};
use crate::{
    calendar::Quarter,
    decimal::Number,
    order,
    outcome::Outcome,
    rulebook::{CutInterval, CutPoints, Role, Rulebook},
    score::Score,
};

/// What is cut, and by which rules.
pub(super) struct Cutting<'a> {
    pub(super) rulebook: &'a Rulebook,
    pub(super) quarter: Option<Quarter>,
    /// The domain; none for averages.
    pub(super) domain: Option<&'a str>,
}

impl SegmentCuts {
    /// The segment of a score, told where published results show on which side of each threshold it is.
    pub(super) fn told(&self, score: Score) -> Outcome<SegmentFound> {
        let open = self.between.iter().find(|seen| seen.leaves_open(score));
        match open.filter(|_| self.basis == CutBasis::Shown) {
            Some(open) => {
                let because = format!(
                    "between {} and {} no published result shows the segment",
                    open.seen_below, open.seen_above
                );
                Outcome::cannot_tell(["cut_points"], because)
            }
            None => Outcome::Answer(self.segment(score)),
        }
    }

    /// The best and the worst segment that a score can be in.
    pub(super) fn ends(&self, score: Score) -> Ends<u64> {
        let worst = self.segment(score).segment;
        let open = self.between.iter().any(|seen| seen.leaves_open(score));
        let unsure = open && self.basis == CutBasis::Shown;
        Ends { best: worst.saturating_sub(u64::from(unsure)), worst }
    }

    /// The segment of a score: at or below a cut is the better side.
    pub(super) fn segment(&self, score: Score) -> SegmentFound {
        let beyond = self.cuts.iter().filter(|cut| score.decimal() > cut.decimal()).count();
        let by_midpoint = self.basis == CutBasis::Published;
        let undetermined = self.between.iter().find(|seen| by_midpoint && seen.leaves_open(score));
        let undetermined = undetermined.cloned();
        SegmentFound {
            segment: u64::try_from(beyond).unwrap_or(u64::MAX).saturating_add(1),
            score: Some(score),
            range: None,
            cuts: self.clone(),
            undetermined,
        }
    }
}

impl Cutting<'_> {
    /// Cut points that were supplied.
    pub(super) fn supplied(&self, cuts: &[Number]) -> Outcome<SegmentCuts> {
        let rulebook = self.rulebook;
        let roles: &[Role] = match self.domain {
            Some(_) => &[Role::CohortDomainSegment, Role::CohortCutEdge],
            None if rulebook.in_force(Role::CohortThresholds).is_some() => {
                &[Role::CohortThresholds, Role::CohortThresholdValues, Role::CohortCutEdge]
            }
            None => &[Role::CohortQuartiles, Role::CohortCutEdge],
        };
        self.cuts(CutBasis::Supplied, cuts.to_vec(), roles)
    }

    /// What published segments of the quarter show: midpoints, or the better side of thresholds.
    pub(super) fn published(&self) -> Outcome<SegmentCuts> {
        let by_thresholds = self.rulebook.in_force(Role::CohortThresholds).is_some();
        if self.quarter.is_none() && !by_thresholds {
            let missing = ["quarter, cut_points or quartiles"];
            return Outcome::cannot_tell(missing, "averages become segments by cut points");
        }
        let Some(seen) = self.seen() else {
            let name = self.domain.map_or_else(
                || "cut_points".to_owned(),
                |domain| format!("domain_cut_points.{domain}"),
            );
            return Outcome::cannot_tell([name], "no published segments show the cut points");
        };
        let first = match self.domain {
            Some(_) => Role::CohortDomainSegment,
            None if by_thresholds => Role::CohortThresholds,
            None => Role::CohortQuartiles,
        };
        let roles = [first, Role::CohortCuts, Role::CohortCutEdge];
        let (basis, cuts) = if by_thresholds {
            let below = |one: &CutInterval| Number::new(one.seen_below.decimal()).ok();
            (CutBasis::Shown, seen.between.iter().filter_map(below).collect())
        } else {
            (CutBasis::Published, seen.between.iter().map(CutInterval::midpoint).collect())
        };
        self.cuts(basis, cuts, &roles).map(|mut cuts| {
            cuts.between.clone_from(&seen.between);
            cuts.rules.push(seen.id.clone());
            cuts
        })
    }

    /// The cut points that published segments of the quarter show.
    fn seen(&self) -> Option<&CutPoints> {
        let mut all = self.rulebook.cut_points().iter();
        let holds = |one: &CutPoints| one.quarter.is_none() || one.quarter == self.quarter;
        all.find(|one| holds(one) && one.domain.as_deref() == self.domain)
    }

    /// Quarters of scores, by a method.
    pub(super) fn quarters(
        &self,
        scores: &[Score],
        method: QuartileMethod,
    ) -> Outcome<SegmentCuts> {
        let Some(cuts) = quartile_cuts(scores, method) else {
            let because = "a distribution of fewer averages than quarters cannot be quartered";
            return Outcome::cannot_tell(["trusts"], because);
        };
        let first = self.domain.map_or(Role::CohortQuartiles, |_| Role::CohortDomainSegment);
        let roles = [
            first,
            Role::CohortQuartered,
            Role::CohortQuartileMethod,
            Role::CohortQuartileMethods,
            Role::CohortCutEdge,
        ];
        self.cuts(CutBasis::Quartiles, cuts, &roles).map(|mut cuts| {
            cuts.quartered = u64::try_from(scores.len()).ok();
            cuts.between = self.seen().map(|seen| seen.between.clone()).unwrap_or_default();
            cuts
        })
    }

    fn cuts(&self, basis: CutBasis, cuts: Vec<Number>, roles: &[Role]) -> Outcome<SegmentCuts> {
        match self.rulebook.ids_of(roles.iter().copied()) {
            Ok(rules) => {
                let between = Vec::new();
                Outcome::Answer(SegmentCuts { basis, cuts, between, quartered: None, rules })
            }
            Err(refusal) => refusal.into(),
        }
    }
}

/// The three edges of quarters, exactly; none for fewer scores than quarters.
pub(super) fn quartile_cuts(scores: &[Score], method: QuartileMethod) -> Option<Vec<Number>> {
    const QUARTERS: usize = 4;
    let mut sorted: Vec<Score> = scores.to_vec();
    order::sort(&mut sorted);
    let count = sorted.len();
    if count < QUARTERS {
        return None;
    }
    let at = |place: usize| sorted.get(place.min(count - 1)).map(|score| score.decimal());
    let edge = |quarter: usize| {
        // A place in quarters of a step, counted from the first score.
        let quarters = match method {
            QuartileMethod::Inclusive => (count - 1) * quarter,
            QuartileMethod::Exclusive => ((count + 1) * quarter).saturating_sub(QUARTERS),
            QuartileMethod::NearestRank => ((count * quarter).div_ceil(QUARTERS) - 1) * QUARTERS,
        };
        let (place, part) = (quarters / QUARTERS, quarters % QUARTERS);
        let (low, high) = (at(place)?, at(place + 1)?);
        let part = Decimal::from(part) / Decimal::from(QUARTERS);
        Number::new(low + (high - low) * part).ok()
    };
    (1..QUARTERS).map(edge).collect()
}
