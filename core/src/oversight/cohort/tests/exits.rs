use proptest::prelude::*;

use super::*;

/// The way out of a trust as `kind from what it needs to segment, waiting for others`.
fn exits(fields: &str) -> (u64, Vec<String>) {
    let found = cohort(&format!(r#"{{"quarter":"Q1","trusts":[{{"code":"R1A",{fields}}}]}}"#));
    let Some(way) = found.trusts[0].way_out.clone() else { return (0, Vec::new()) };
    let one = |exit: &Exit| {
        let waits: Vec<&str> = exit.waits_for.iter().map(|kind| kind.as_str()).collect();
        let to = exit.to.map_or("?".to_owned(), |to| to.to_string());
        format!("{} to {to} after [{}]", exit.kind.as_str(), waits.join(", "))
    };
    (way.held_in, way.exits.iter().map(one).collect())
}

#[track_caller]
fn check(average: &str, flag: bool, programme: bool, held_in: u64, expected: &[&str]) {
    let fields =
        format!(r#""average":"{average}","override_flag":{flag},"in_programme":{programme}"#);
    let found = exits(&fields);
    assert_eq!(
        (found.0, found.1.iter().map(String::as_str).collect()),
        (held_in, expected.to_vec())
    );
}

#[test]
fn what_binds_first_is_named_first() {
    check("1.77", false, false, 0, &[]);
    check("1.77", true, false, 3, &["override to 1 after []"]);
    check("1.77", true, true, 5, &["programme to 3 after []", "override to 1 after [programme]"]);
    check("2.20", false, false, 2, &["average to 1 after []"]);
    check("2.20", true, false, 3, &["override to 2 after []", "average to 1 after [override]"]);
    check("2.50", true, false, 3, &["override to 3 after []", "average to 2 after [override]"]);
    check("3.00", true, false, 4, &["average to 3 after []"]);
    check("3.00", true, true, 5, &["programme to 4 after []", "average to 3 after [programme]"]);
}

/// The best score with which a trust alone on two metrics is in a better segment, tried one by one.
fn tried(first: u64, second: u64, of: u64) -> Option<u64> {
    let text = |rank: u64| {
        format!(
            r#"{{"quarter":"Q1","trusts":[{{"code":"R1A","override_flag":false,"in_programme":false}}],"metrics":[
                {{"metric":"OF1061","ranked":{of},"results":{{"R1A":{{"rank":{rank}}}}}}},
                {{"metric":"OF1084","ranked":{of},"results":{{"R1A":{{"rank":{second}}}}}}}]}}"#
        )
    };
    let segment = |rank| cohort(&text(rank)).trusts[0].unadjusted.answer().unwrap().segment;
    let before = segment(first);
    (1..first).rev().find(|rank| segment(*rank) < before)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_rank_that_is_enough_is_the_one_that_trying_each_finds(
        of in 2..70_u64, first in 0..70_u64, second in 0..70_u64,
    ) {
        let (first, second) = (first % of + 1, second % of + 1);
        let found = cohort(&format!(
            r#"{{"quarter":"Q1","trusts":[{{"code":"R1A","override_flag":false,"in_programme":false}}],"metrics":[
                {{"metric":"OF1061","ranked":{of},"results":{{"R1A":{{"rank":{first}}}}}}},
                {{"metric":"OF1084","ranked":{of},"results":{{"R1A":{{"rank":{second}}}}}}}]}}"#
        ));
        let exit = found.trusts[0].way_out.iter().flat_map(|way| &way.exits).next();
        let by_metric = exit.and_then(|exit| exit.average.as_ref()).map(|average| &average.by_metric);
        if let Some(by_metric) = by_metric {
            prop_assert_eq!(by_metric[0].rank, tried(first, second, of));
        } else {
            prop_assert_eq!(found.trusts[0].unadjusted.answer().unwrap().segment, 1);
        }
    }

    #[test]
    fn a_value_that_is_enough_is_enough(
        values in prop::collection::vec(0..30_i32, 2..9), standard in prop::option::of(0..40_i32), other in 100..=400_u16,
    ) {
        let standard = standard.map(|it| format!(r#","standard":"{it}""#)).unwrap_or_default();
        let with = |values: &[i32]| {
            let trusts: Vec<_> = (0..values.len())
                .map(|at| format!(r#"{{"code":"T{at:02}","override_flag":false,"in_programme":false}}"#))
                .collect();
            let results: Vec<_> =
                values.iter().enumerate().map(|(at, value)| format!(r#""T{at:02}":{{"value":"{value}"}}"#)).collect();
            cohort(&format!(
                r#"{{"quarter":"Q1","trusts":[{}],"metrics":[
                    {{"metric":"a","terms":{{"better":"higher"{standard}}},"results":{{{}}}}},
                    {{"metric":"b","terms":{{}},"results":{{"T00":{{"score":"{}.{:02}"}}}}}}]}}"#,
                trusts.join(","), results.join(","), other / 100, other % 100
            ))
        };
        let found = with(&values);
        let before = found.trusts[0].unadjusted.answer().unwrap().segment;
        let exit = found.trusts[0].way_out.iter().flat_map(|way| &way.exits).next();
        let alone = exit.and_then(|exit| exit.average.as_ref()).and_then(|average| average.by_metric.first());
        let worse = |than: i32| (values[0] + 1..than).rev().find(|it| values.contains(it));
        match alone.and_then(|alone| Some((alone.enough?, alone.value?))) {
            Some((enough, value)) => {
                let value: i32 = value.to_string().parse().unwrap();
                let mut better = values.clone();
                better[0] = value;
                let after = with(&better);
                prop_assert_eq!(after.trusts[0].scores[0].score, enough);
                prop_assert!(after.trusts[0].unadjusted.answer().unwrap().segment < before);
                if let Some(worse) = worse(value) {
                    better[0] = worse;
                    prop_assert_eq!(with(&better).trusts[0].unadjusted.answer().unwrap().segment, before);
                }
            }
            None if before > 1 => {
                let mut better = values.clone();
                better[0] = values.iter().copied().max().unwrap();
                prop_assert_eq!(with(&better).trusts[0].unadjusted.answer().unwrap().segment, before);
            }
            None => {}
        }
    }
}
