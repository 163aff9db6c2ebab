//! The scores of five values, their mean and the floors: one place for a question and for many rows.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::{ControlTotalFooting, ResourceFloor, ResourceMetric};
use crate::{
    decimal::Number,
    outcome::Stop,
    oversight::{Bands, Ratio, settings::not_understood},
    rulebook::{Role, Rule, Rulebook},
};

/// The use of resources rules of a year, ready to score many trusts.
///
/// ```
/// use ics_rules::{Rulebook, oversight::use_of_resources::{Circumstances, Scorer}};
/// use rust_decimal::Decimal;
///
/// let rulebook = Rulebook::for_year("2017/18".parse()?)?;
/// let scorer = Scorer::of(&rulebook)?;
/// let values = [2_60, 30_56, 8_46, 8_40, 62_50].map(|hundredths| Decimal::new(hundredths, 2));
/// let scored = scorer.score(values, Circumstances::default());
/// assert_eq!((scored.metrics, scored.rounded, scored.overall), ([1, 1, 1, 1, 4], 2, 3));
/// # Ok::<(), ics_rules::Stop>(())
/// ```
#[derive(Debug, Clone)]
pub struct Scorer<'r> {
    pub(super) bands: [Cow<'r, Bands>; 5],
    /// Above zero, in units of 10^-18.
    pub(super) weights: [i128; 5],
    pub(super) half_to_better: bool,
    pub(super) worst: u8,
    pub(super) any_four: u8,
    pub(super) special_measures: u8,
    pub(super) planned_deficit: u8,
    pub(super) planned_surplus: u8,
    pub(super) trigger: u8,
}

/// What a trust's overall score depends on beside its metrics. By default the control total is
/// accepted and the trust is not in financial special measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Circumstances {
    /// Whether the trust is in financial special measures.
    pub financial_special_measures: bool,
    /// Whether it has accepted its control total.
    pub control_total: ControlTotalFooting,
}

impl Default for Circumstances {
    fn default() -> Self {
        let control_total = ControlTotalFooting::Accepted;
        Self { financial_special_measures: false, control_total }
    }
}

/// The scores of five values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scores {
    /// The score of each metric, in the order of [`ResourceMetric::ALL`].
    pub metrics: [u8; 5],
    /// The weighted mean of the scores.
    pub mean: Ratio,
    /// The mean as a whole number.
    pub rounded: u8,
    /// The overall score.
    pub overall: u8,
}

impl<'r> Scorer<'r> {
    /// The rules of a rulebook.
    ///
    /// # Errors
    ///
    /// [`Stop::NotInForce`] in a year without them, and [`Stop::CannotTell`] where an overlay sets one
    /// to what this library does not follow.
    pub fn of(rulebook: &'r Rulebook) -> Result<Self, Stop> {
        use ResourceMetric::{Agency, CapitalServiceCapacity, DistanceFromPlan, Liquidity, Margin};
        let bands = |metric: ResourceMetric| rulebook.bands_of(metric.role()).map(Cow::Borrowed);
        let weights = rulebook.role(Role::UseOfResourcesWeights)?;
        let weight = |metric: ResourceMetric| weight(weights, metric);
        let scale = rulebook.role(Role::UseOfResourcesScale)?;
        let worst = whole(scale, u8::MAX)?;
        let floor = |role| whole(rulebook.role(role)?, worst);
        let mean = rulebook.role(Role::UseOfResourcesMean)?;
        let half_to_better = match mean.word() {
            Some("better") => true,
            Some("worse") => false,
            _ => return Err(not_understood(mean)),
        };
        let bands = [
            bands(CapitalServiceCapacity)?,
            bands(Liquidity)?,
            bands(Margin)?,
            bands(DistanceFromPlan)?,
            bands(Agency)?,
        ];
        if bands.iter().any(|bands| bands.count() != worst) {
            return Err(not_understood(scale));
        }
        Ok(Self {
            bands,
            weights: [
                weight(CapitalServiceCapacity)?,
                weight(Liquidity)?,
                weight(Margin)?,
                weight(DistanceFromPlan)?,
                weight(Agency)?,
            ],
            half_to_better,
            worst,
            any_four: floor(Role::UseOfResourcesAnyFour)?,
            special_measures: floor(Role::UseOfResourcesSpecialMeasures)?,
            planned_deficit: floor(Role::UseOfResourcesNoControlTotalDeficit)?,
            planned_surplus: floor(Role::UseOfResourcesNoControlTotalSurplus)?,
            trigger: floor(Role::UseOfResourcesTrigger)?,
        })
    }

    /// The same rules without the rulebook they were read from, to be kept as long as is wanted.
    #[must_use]
    pub fn into_owned(self) -> Scorer<'static> {
        Scorer { bands: self.bands.map(|bands| Cow::Owned(bands.into_owned())), ..self }
    }

    /// The scores of values in the order of [`ResourceMetric::ALL`], each in its own unit: times, days,
    /// per cent, percentage points, per cent. Allocates nothing.
    #[must_use]
    pub fn score(&self, values: [Decimal; 5], circumstances: Circumstances) -> Scores {
        let mut metrics = [0; 5];
        for ((score, bands), value) in metrics.iter_mut().zip(&self.bands).zip(values) {
            *score = bands.place(value);
        }
        let mean = self.mean(metrics.map(Some));
        let rounded = self.rounded(mean);
        let floors = self.floors(metrics.map(Some), circumstances);
        let overall = floors.into_iter().fold(rounded, |score, (_, floor)| score.max(floor));
        Scores { metrics, mean: mean.ratio(), rounded, overall }
    }

    /// The weighted mean of the scores that there are.
    pub(super) fn mean(&self, scores: [Option<u8>; 5]) -> Mean {
        let mut mean = Mean { sum: 0, weight: 0 };
        for (score, weight) in scores.into_iter().zip(self.weights) {
            if let Some(score) = score {
                mean.sum += i128::from(score) * weight;
                mean.weight += weight;
            }
        }
        mean
    }

    /// The nearest whole score; an exact half goes where the rulebook says.
    pub(super) fn rounded(&self, mean: Mean) -> u8 {
        let mut score = 1;
        while score < self.worst && !self.rounds_to(mean, score) {
            score += 1;
        }
        score
    }

    /// Whether the mean is rounded to this score or a better one.
    fn rounds_to(&self, mean: Mean, score: u8) -> bool {
        let half_above = (2 * i128::from(score) + 1) * mean.weight;
        if self.half_to_better { mean.sum * 2 <= half_above } else { mean.sum * 2 < half_above }
    }

    /// The greatest weighted sum of scores whose mean is rounded to this score or a better one.
    pub(super) const fn most_sum(&self, score: u8, weight: i128) -> i128 {
        let half_above = (2 * score as i128 + 1) * weight;
        if self.half_to_better { half_above.div_euclid(2) } else { (half_above - 1).div_euclid(2) }
    }

    /// Every floor with the best score it leaves, in the order in which they are looked at; 1 where it
    /// does not apply.
    pub(super) fn floors(
        &self,
        scores: [Option<u8>; 5],
        circumstances: Circumstances,
    ) -> [(ResourceFloor, u8); 4] {
        use ControlTotalFooting::{NotAcceptedPlanningDeficit, NotAcceptedPlanningSurplus};
        let applies = |applies: bool, floor: u8| if applies { floor } else { 1 };
        let footing = circumstances.control_total;
        [
            (ResourceFloor::AnyFour, applies(scores.contains(&Some(self.worst)), self.any_four)),
            (
                ResourceFloor::SpecialMeasures,
                applies(circumstances.financial_special_measures, self.special_measures),
            ),
            (
                ResourceFloor::NoControlTotalDeficit,
                applies(footing == NotAcceptedPlanningDeficit, self.planned_deficit),
            ),
            (
                ResourceFloor::NoControlTotalSurplus,
                applies(footing == NotAcceptedPlanningSurplus, self.planned_surplus),
            ),
        ]
    }
}

/// A weighted sum of scores, and of their weights.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mean {
    pub(super) sum: i128,
    // INVARIANT: above zero once a metric counts.
    pub(super) weight: i128,
}

impl Mean {
    pub(super) fn ratio(self) -> Ratio {
        Ratio::new(self.sum, self.weight).unwrap_or_else(|| Ratio::of(Decimal::ZERO))
    }
}

/// A whole score from 1 to the worst.
fn whole(rule: &Rule, worst: u8) -> Result<u8, Stop> {
    let score = rule.number().and_then(|score| u8::try_from(score).ok());
    score.filter(|score| (1..=worst).contains(score)).ok_or_else(|| not_understood(rule))
}

/// The weight of a metric, above zero and at most one, in units of 10^-18.
fn weight(rule: &Rule, metric: ResourceMetric) -> Result<i128, Stop> {
    let weight = rule.named(metric.as_str()).and_then(|weight| Number::new(weight).ok());
    let weight = weight.map(Number::decimal).filter(|weight| *weight <= Decimal::ONE);
    let units = weight.map(|weight| weight.mantissa() * 10_i128.pow(18 - weight.scale()));
    units.filter(|units| *units > 0).ok_or_else(|| not_understood(rule))
}
