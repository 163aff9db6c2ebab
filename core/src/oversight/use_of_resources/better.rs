//! The smallest change of one metric to each better overall score.

use super::{BetterScore, Circumstances, MetricChange, ResourceFloor, ResourceMetric, Scorer};
use crate::{error::Result, oversight::Measure};

impl Scorer<'_> {
    /// What each better overall score would take, the nearest first.
    pub(super) fn better(
        &self,
        measures: &[Option<Measure>; 5],
        scores: [Option<u8>; 5],
        circumstances: Circumstances,
        overall: u8,
    ) -> Result<Vec<BetterScore>> {
        let floors = self.floors(scores, circumstances);
        let mut better = Vec::new();
        for wanted in (1..overall).rev() {
            let blocking = floors
                .into_iter()
                .filter(|(floor, at_best)| *floor != ResourceFloor::AnyFour && *at_best > wanted);
            let blocked_by: Vec<_> = blocking.map(|(floor, _)| floor).collect();
            let mut alone = Vec::new();
            let each = ResourceMetric::ALL.iter().zip(&self.bands).zip(measures);
            for ((metric, bands), measure) in each.filter(|_| blocked_by.is_empty()) {
                let needed = self.needed(scores, metric.position(), wanted);
                if let (Some(measure), Some(needed)) = (measure, needed)
                    && let Some(change) = measure.crossing(bands, needed)?
                {
                    alone.push(MetricChange { metric: *metric, change });
                }
            }
            let priced = alone.iter().filter_map(|one| Some((one.change.pounds?, one.metric)));
            let cheapest = priced.min_by_key(|(pounds, _)| *pounds).map(|(_, metric)| metric);
            let not_stated = Vec::new();
            better.push(BetterScore { overall: wanted, alone, cheapest, blocked_by, not_stated });
        }
        Ok(better)
    }

    /// The worst score of one metric with which the overall score is as wanted, the others as they are
    /// and no other floor in the way; none where even the best is not enough.
    fn needed(&self, scores: [Option<u8>; 5], position: usize, wanted: u8) -> Option<u8> {
        let score = scores.get(position).copied().flatten()?;
        let weight = *self.weights.get(position)?;
        let mean = self.mean(scores);
        let others = mean.sum - i128::from(score) * weight;
        let room = self.most_sum(wanted, mean.weight) - others;
        let mut needed = u8::try_from(room.div_euclid(weight).min(self.worst.into())).ok()?;
        if wanted < self.any_four {
            let elsewhere = scores.iter().enumerate();
            let mut elsewhere = elsewhere.filter(|(place, _)| *place != position);
            if elsewhere.any(|(_, score)| *score == Some(self.worst)) {
                return None;
            }
            needed = needed.min(self.worst - 1);
        }
        (needed >= 1).then_some(needed)
    }
}
