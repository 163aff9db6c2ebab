//! What would bring a trust to the next better segment.

use super::{
    average::{Sum, Weighted},
    outcome::{Adjusted, AverageScore, MetricScore, SegmentFound, WayOut, WayOutByMetric},
};
use crate::{outcome::Outcome, score::Score};

/// The way out of a segment; none in the best one.
pub(super) fn way_out(
    scores: &[MetricScore],
    average: &AverageScore,
    found: &SegmentFound,
    adjusted: &Outcome<Adjusted>,
) -> Option<WayOut> {
    let better = found.segment.checked_sub(1).filter(|better| *better > 0)?;
    let cut = found.cuts.cuts.get(usize::try_from(better.checked_sub(1)?).ok()?)?;
    // Hundredths at or below the cut; an average is never worse than the worst score.
    let hundredths = (cut.decimal() * rust_decimal::Decimal::ONE_HUNDRED).floor();
    let hundredths: Option<u64> = hundredths.to_string().parse().ok();
    let enough = hundredths.and_then(Score::of_hundredths).filter(|score| !score.is_left_out());
    let sum = if average.scores == 0 { None } else { Sum::of(scores.iter().map(weighted)) };
    let mut fall_of_sum = None;
    let mut by_metric = Vec::new();
    if let (Some(enough), Some(sum)) = (enough, sum)
        && let Some(most) = sum.most_parts(enough)
    {
        let fall = sum.parts.saturating_sub(most);
        fall_of_sum = Some(sum.shown(fall));
        by_metric = scores.iter().map(|score| alone(score, fall, sum.unit)).collect();
    }
    let held_by_override = adjusted
        .answer()
        .is_some_and(|adjusted| adjusted.flag.applies && better < adjusted.best_under_override);
    let mut rules = average.rules.clone();
    rules.extend(found.cuts.rules.iter().filter(|id| !average.rules.contains(id)).cloned());
    Some(WayOut {
        segment: better,
        average: enough,
        fall_of_sum,
        by_metric,
        held_by_override,
        rules,
    })
}

/// What on one metric alone makes the sum fall by so many parts.
fn alone(score: &MetricScore, fall: u64, unit: u64) -> WayOutByMetric {
    let weight = unit.checked_div(score.weigh_as_one).filter(|weight| *weight > 0);
    let hundredths = weight
        .and_then(|weight| u64::from(score.score.hundredths()).checked_sub(fall.div_ceil(weight)));
    let enough = hundredths.and_then(Score::of_hundredths).filter(|enough| *enough >= score.best);
    let rank = match (enough, score.place, score.bookends) {
        (Some(enough), Some(place), Some(bookends)) => bookends.rank_for(enough, place.of),
        _ => None,
    };
    WayOutByMetric { metric: score.metric.clone(), score: score.score, enough, rank }
}

pub(super) fn weighted(score: &MetricScore) -> Weighted {
    Weighted { score: score.score, weigh_as_one: score.weigh_as_one }
}
