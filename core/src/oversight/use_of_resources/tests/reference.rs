//! Every vector of scores under every circumstance, against a slow and obvious reference.

use rust_decimal::Decimal;

use ResourceFloor::{NoControlTotalSurplus, SpecialMeasures};

use super::*;

const FOOTINGS: [ControlTotalFooting; 3] = [
    ControlTotalFooting::Accepted,
    ControlTotalFooting::NotAcceptedPlanningDeficit,
    ControlTotalFooting::NotAcceptedPlanningSurplus,
];

fn vectors() -> impl Iterator<Item = [u8; 5]> {
    (0..1024_u32)
        .map(|number| [0, 2, 4, 6, 8].map(|shift| u8::try_from((number >> shift) & 3).unwrap() + 1))
}

/// The rule as it reads: the nearest whole number to the mean, then each floor in turn.
fn overall(scores: &[u8], special_measures: bool, footing: ControlTotalFooting) -> u8 {
    let count = u32::try_from(scores.len()).unwrap();
    let sum: u32 = scores.iter().map(|score| u32::from(*score)).sum();
    // The distance from each whole number, times twice the count; the first of equals is the better.
    let distance = |whole: &u32| (whole * count * 2).abs_diff(sum * 2);
    let mut score = (1..=4).min_by_key(distance).unwrap();
    if scores.contains(&4) {
        score = score.max(3);
    }
    if special_measures {
        score = 4;
    }
    if footing == ControlTotalFooting::NotAcceptedPlanningDeficit {
        score = score.max(3);
    }
    if footing == ControlTotalFooting::NotAcceptedPlanningSurplus {
        score = score.max(2);
    }
    u8::try_from(score).unwrap()
}

fn values(scores: [u8; 5]) -> [Decimal; 5] {
    let mut values = [Decimal::ZERO; 5];
    for ((value, bands), score) in values.iter_mut().zip(IN_BAND).zip(scores) {
        *value = bands[usize::from(score) - 1].parse().unwrap();
    }
    values
}

#[test]
fn every_vector_of_scores_agrees_with_the_reference() {
    let rulebook = rulebook();
    let scorer = Scorer::of(&rulebook).unwrap();
    let mut compared = 0;
    for scores in vectors() {
        for special in [false, true] {
            for footing in FOOTINGS {
                let circumstances =
                    Circumstances { financial_special_measures: special, control_total: footing };
                let scored = scorer.score(values(scores), circumstances);
                assert_eq!(scored.metrics, scores);
                let expected = overall(&scores, special, footing);
                assert_eq!(scored.overall, expected, "{scores:?} {special} {footing}");
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 1024 * 6);
}

#[test]
fn a_question_and_the_scorer_agree() {
    for scores in vectors().step_by(7) {
        for special in [false, true] {
            for footing in FOOTINGS {
                let mut asked = scoring(scores);
                asked.financial_special_measures = Some(special);
                asked.control_total = Some(footing);
                let found = answer(&asked);
                assert_eq!(found.overall, overall(&scores, special, footing), "{scores:?}");
                assert_eq!(
                    found.floors.last().map_or(found.rounded, |last| last.after),
                    found.overall
                );
            }
        }
    }
}

#[test]
fn improving_a_metric_never_makes_the_score_worse() {
    for scores in vectors() {
        let before = overall(&scores, false, FOOTINGS[0]);
        for place in 0..5 {
            let mut improved = scores;
            improved[place] = improved[place].saturating_sub(1).max(1);
            assert!(overall(&improved, false, FOOTINGS[0]) <= before, "{scores:?}");
        }
    }
}

#[test]
fn metrics_left_out_agree_with_the_reference() {
    for scores in vectors().step_by(11) {
        for out in 0..5 {
            let mut asked = scoring(scores);
            match out {
                0 => asked.capital_service_capacity = None,
                1 => asked.liquidity = None,
                2 => asked.margin = None,
                3 => asked.distance_from_plan = None,
                _ => asked.agency = None,
            }
            let metric = ResourceMetric::ALL[out];
            asked.left_out = vec![LeftOut { metric, by: "clause 1".to_owned() }];
            let rest: Vec<u8> =
                (0..5).filter(|place| *place != out).map(|place| scores[place]).collect();
            let expected = overall(&rest, false, FOOTINGS[0]);
            assert_eq!(answer(&asked).overall, expected, "{scores:?} without {metric}");
        }
    }
}

#[test]
fn the_smallest_change_of_each_metric_is_the_one_that_trying_finds() {
    for scores in vectors() {
        let found = answer(&scoring(scores));
        let targets: Vec<u8> = (1..found.overall).rev().collect();
        assert_eq!(found.better.iter().map(|one| one.overall).collect::<Vec<_>>(), targets);
        for better in &found.better {
            for (place, metric) in ResourceMetric::ALL.iter().enumerate() {
                let mut tried = (1..scores[place]).rev().filter(|score| {
                    let mut changed = scores;
                    changed[place] = *score;
                    overall(&changed, false, FOOTINGS[0]) <= better.overall
                });
                let change = better.alone.iter().find(|change| change.metric == *metric);
                let needed = change.map(|change| change.change.band);
                assert_eq!(needed, tried.next(), "{scores:?} {metric} to {}", better.overall);
            }
        }
    }
}

#[test]
fn floors_that_no_metric_lifts_are_named() {
    let mut asked = scoring([1; 5]);
    asked.financial_special_measures = Some(true);
    asked.control_total = Some(ControlTotalFooting::NotAcceptedPlanningSurplus);
    let found = answer(&asked);
    let blocked: Vec<_> =
        found.better.iter().map(|one| (one.overall, one.blocked_by.clone())).collect();
    assert_eq!(
        blocked,
        [
            (3, vec![SpecialMeasures]),
            (2, vec![SpecialMeasures]),
            (1, vec![SpecialMeasures, NoControlTotalSurplus])
        ]
    );
    assert!(found.better.iter().all(|one| one.alone.is_empty() && one.cheapest.is_none()));
}
