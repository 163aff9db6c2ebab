use proptest::prelude::*;

use super::*;
use crate::{Number, oversight::Direction};

/// The score of a rank, the slow way: a fraction rounded half up.
fn slow(best: u64, worst: u64, rank: u64, of: u64) -> u64 {
    let mut hundredths = best;
    if of == 1 {
        return hundredths;
    }
    // Count up while the next hundredth is at most half a hundredth above the exact score.
    while 2 * (of - 1) * (hundredths + 1 - best) <= 2 * (worst - best) * (rank - 1) + (of - 1) {
        hundredths += 1;
    }
    hundredths
}

fn number(tenths: i32) -> String {
    format!("{}{}.{}", if tenths < 0 { "-" } else { "" }, tenths.abs() / 10, tenths.abs() % 10)
}

fn bookends() -> impl Strategy<Value = Bookends> {
    prop::sample::select(vec![("1", "4"), ("2", "4"), ("1", "3")]).prop_map(|(best, worst)| {
        Bookends { best: best.parse().unwrap(), worst: worst.parse().unwrap() }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_formula_is_the_slow_one(bookends in bookends(), of in 1..400_u64, at in 0..400_u64) {
        let rank = at % of + 1;
        let found = bookends.score(Place { rank, of }).unwrap();
        let (best, worst) = (bookends.best.hundredths(), bookends.worst.hundredths());
        prop_assert_eq!(u64::from(found.hundredths()), slow(best.into(), worst.into(), rank, of));
    }

    #[test]
    fn a_better_value_never_scores_worse(
        values in prop::collection::vec(-50..50_i32, 1..12), at: prop::sample::Index, by in 0..40_i32,
        higher: bool, standard in prop::option::of(-20..60_i32), with_floor: bool,
    ) {
        let direction = if higher { "higher" } else { "lower" };
        let standard = standard.filter(|_| !with_floor);
        let standard = standard.map(|it| format!(r#","standard":"{}""#, number(it))).unwrap_or_default();
        let floor = if with_floor { r#","floor":{"at":"0","passed":"better"}"# } else { "" };
        let terms = format!(r#"{{"better":"{direction}"{standard}{floor}}}"#);
        let of = |values: &[i32]| {
            let texts: Vec<String> = values.iter().map(|value| number(*value)).collect();
            scores(&terms, &texts.iter().map(String::as_str).collect::<Vec<_>>())
        };
        let before = of(&values);
        let at = at.index(values.len());
        let mut better = values.clone();
        better[at] += if higher { by } else { -by };
        prop_assert!(of(&better)[at] <= before[at]);
    }

    #[test]
    fn ranks_are_one_more_than_how_many_are_better(values in prop::collection::vec(-9..9_i32, 0..20), higher: bool) {
        let direction = if higher { Direction::Higher } else { Direction::Lower };
        let numbers: Vec<Number> = values.iter().map(|value| value.to_string().parse().unwrap()).collect();
        let slow = |value: &i32| {
            let ahead = values.iter().filter(|other| if higher { *other > value } else { *other < value });
            u64::try_from(ahead.count()).unwrap() + 1
        };
        prop_assert_eq!(rank::ranks(&numbers, direction), values.iter().map(slow).collect::<Vec<_>>());
    }
}

/// A cohort of trusts with scores, as JSON, in the order of the permutation.
fn table(scores: &[Vec<u16>], order: &[usize]) -> String {
    let trusts: Vec<_> = order
        .iter()
        .map(|at| {
            format!(
                r#"{{"code":"T{at:02}","provider_type":"acute","override_flag":{}}}"#,
                at % 3 == 0
            )
        })
        .collect();
    let width = scores.first().map_or(0, Vec::len);
    let metrics: Vec<_> = (0..width)
        .map(|metric| {
            let results: Vec<_> = order
                .iter()
                .filter(|at| **at < scores.len())
                .map(|at| {
                    let score = scores[*at][metric];
                    format!(r#""T{at:02}":{{"score":"{}.{:02}"}}"#, score / 100, score % 100)
                })
                .collect();
            let infection = metric < 3;
            format!(
                r#"{{"metric":"m{metric}","terms":{{"domain":"d{}","infection":{infection}}},"results":{{{}}}}}"#,
                metric % 2,
                results.join(",")
            )
        })
        .collect();
    format!(
        r#"{{"quarter":"Q1","quartiles":{{"method":"inclusive","cohort":"all_given"}},"trusts":[{}],"metrics":[{}]}}"#,
        trusts.join(","),
        metrics.join(",")
    )
}

fn table_of_scores() -> impl Strategy<Value = Vec<Vec<u16>>> {
    (1..6_usize).prop_flat_map(|width| {
        prop::collection::vec(prop::collection::vec(100..=400_u16, width), 4..9)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_order_of_trusts_changes_nothing(scores in table_of_scores(), turn in 0..8_usize) {
        let order: Vec<usize> = (0..scores.len()).collect();
        let mut turned = order.clone();
        turned.rotate_left(turn % scores.len());
        turned.reverse();
        prop_assert_eq!(cohort(&table(&scores, &order)), cohort(&table(&scores, &turned)));
    }

    #[test]
    fn a_trust_without_data_changes_nobody(scores in table_of_scores()) {
        let order: Vec<usize> = (0..scores.len()).collect();
        let more: Vec<usize> = (0..=scores.len()).collect();
        let (before, mut after) = (cohort(&table(&scores, &order)), cohort(&table(&scores, &more)));
        let empty = after.trusts.pop().unwrap();
        prop_assert!(empty.average.answer().is_none() && empty.league.answer().is_none());
        prop_assert_eq!(&after.leagues[0].left_out, &[empty.given.code]);
        prop_assert_eq!(before.trusts, after.trusts);
        prop_assert_eq!(before.leagues[0].ranked, after.leagues[0].ranked);
    }

    #[test]
    fn the_way_out_is_enough_and_a_hundredth_less_is_not(scores in table_of_scores(), cut in 101..399_u16) {
        let order: Vec<usize> = (0..scores.len()).collect();
        let cuts = format!(
            r#""cut_points":["{}.{:02}","{}.{:02}5","4"]"#, cut / 100, cut % 100, cut / 100, cut % 100
        );
        let quarters = r#""quartiles":{"method":"inclusive","cohort":"all_given"}"#;
        let with = |scores: &[Vec<u16>]| cohort(&table(scores, &order).replace(quarters, &cuts));
        let found = with(&scores);
        for (at, trust) in found.trusts.iter().enumerate() {
            let before = trust.unadjusted.answer().unwrap().segment;
            let mut exits = trust.way_out.iter().flat_map(|way| &way.exits);
            let Some((to, average)) = exits.find_map(|exit| exit.to.zip(exit.average.as_ref())) else {
                prop_assert_eq!(before, 1);
                continue;
            };
            prop_assert_eq!(to, before - 1);
            for (metric, alone) in average.by_metric.iter().enumerate() {
                let mut changed = scores.clone();
                let segment_with = |scores: &[Vec<u16>]| {
                    with(scores).trusts[at].unadjusted.answer().unwrap().segment
                };
                match alone.enough {
                    Some(enough) => {
                        changed[at][metric] = enough.hundredths();
                        prop_assert!(segment_with(&changed) <= to);
                        changed[at][metric] += 1;
                        prop_assert!(segment_with(&changed) > to);
                    }
                    None => {
                        changed[at][metric] = 100;
                        prop_assert!(segment_with(&changed) > to);
                    }
                }
            }
        }
    }

    #[test]
    fn a_better_score_never_worsens_a_segment(scores in table_of_scores(), at in 0..4_usize, by in 0..100_u16) {
        let order: Vec<usize> = (0..scores.len()).collect();
        let quarters = r#""quartiles":{"method":"inclusive","cohort":"all_given"},"#;
        let with = |scores: &[Vec<u16>]| cohort(&table(scores, &order).replace(quarters, ""));
        let mut better = scores.clone();
        better[at][0] = (better[at][0] - by.min(better[at][0] - 100)).max(100);
        let segment = |cohort: &Cohort| cohort.trusts[at].unadjusted.answer().unwrap().segment;
        prop_assert!(segment(&with(&better)) <= segment(&with(&scores)));
    }
}
