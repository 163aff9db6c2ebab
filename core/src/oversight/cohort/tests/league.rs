use proptest::prelude::*;

use super::*;

/// A place, or what it waits for.
type PlaceOrMissing = Result<(u64, u64), Vec<String>>;

/// R1A in segment 2 with 2.20 beside R1B with an average and an override that is not known.
fn beside(average: &str) -> PlaceOrMissing {
    let found = cohort(&format!(
        r#"{{"quarter":"Q1","trusts":[
            {{"code":"R1A","provider_type":"acute","average":"2.20","override_flag":false}},
            {{"code":"R1B","provider_type":"acute","average":"{average}"}}]}}"#
    ));
    match &found.trusts[0].league {
        Outcome::Answer(place) => Ok((place.rank, place.of)),
        Outcome::CannotTell(refusal) => Err(refusal.missing.clone()),
        Outcome::NotInForce(refusal) => panic!("{refusal:?}"),
    }
}

#[test]
fn a_place_is_told_where_the_unknown_override_of_another_cannot_change_it() {
    let open = || Err(vec!["trusts[1].override_flag".to_owned()]);
    // In segment 1 or 3: ahead, or behind.
    assert_eq!(beside("2.05"), open());
    // In segment 2 or 3, ahead by the average in segment 2 alone.
    assert_eq!(beside("2.19"), open());
    // Level in segment 2, behind in 3: ahead in neither.
    assert_eq!(beside("2.20"), Ok((1, 2)));
    assert_eq!(beside("2.40"), Ok((1, 2)));
}

#[test]
fn a_type_in_other_words_is_refused_with_the_words_there_are() {
    let text =
        r#"{"trusts":[{"code":"R1A","provider_type":"Mental Health and Learning Disability"}]}"#;
    let error = question(text).answer(&rulebook("2025/26")).unwrap_err();
    assert_eq!(error.code(), Code::UnknownValue);
    let said = error.to_string();
    assert!(said.contains("`acute`, `mental_health_and_community`, `ambulance`"), "{said}");
    assert!(said.contains("`trust_subtype`"), "{said}");
}

/// What is held back of a trust.
#[derive(Debug, Clone, Copy)]
struct Hidden {
    flag: bool,
    variance: bool,
    kind: bool,
}

/// A trust, and what of it is held back.
#[derive(Debug, Clone)]
struct Sample {
    average: Option<u16>,
    score: u16,
    variance: &'static str,
    flag: bool,
    kind: &'static str,
    hidden: Hidden,
}

fn samples() -> impl Strategy<Value = Vec<Sample>> {
    let hidden = (prop::bool::weighted(0.4), prop::bool::weighted(0.4), prop::bool::weighted(0.05));
    let hidden = hidden.prop_map(|(flag, variance, kind)| Hidden { flag, variance, kind });
    let one = (
        prop::option::of(100..=400_u16),
        100..=400_u16,
        prop::sample::select(vec!["1", "0", "-0.4", "-0.8", "-2"]),
        any::<bool>(),
        prop::sample::select(vec!["acute", "ambulance"]),
        hidden,
    );
    let sample = one.prop_map(|(average, score, variance, flag, kind, hidden)| Sample {
        average,
        score,
        variance,
        flag,
        kind,
        hidden,
    });
    prop::collection::vec(sample, 1..7)
}

fn hundredths(score: u16) -> String {
    format!("{}.{:02}", score / 100, score % 100)
}

/// The cohort of samples, with what they hide or with everything.
fn document(samples: &[Sample], complete: bool, order: &[usize]) -> String {
    let trusts = order.iter().map(|at| {
        let one = &samples[*at];
        let mut fields = vec![format!(r#""code":"T{at:02}""#), r#""deficit":false"#.to_owned()];
        if complete || !one.hidden.kind {
            fields.push(format!(r#""provider_type":"{}""#, one.kind));
        }
        if complete || !one.hidden.flag {
            fields.push(format!(r#""override_flag":{}"#, one.flag));
        }
        if let Some(average) = one.average {
            fields.push(format!(r#""average":"{}""#, hundredths(average)));
        } else {
            fields.push(r#""planned_percent":"0.5""#.to_owned());
            if complete || !one.hidden.variance {
                fields.push(format!(r#""variance_percent":"{}""#, one.variance));
            }
        }
        format!("{{{}}}", fields.join(","))
    });
    let results = order.iter().filter(|at| samples[**at].average.is_none());
    let results =
        results.map(|at| format!(r#""T{at:02}":{{"score":"{}"}}"#, hundredths(samples[*at].score)));
    format!(
        r#"{{"quarter":"Q1","trusts":[{}],"metrics":[{{"metric":"m","terms":{{}},"results":{{{}}}}}]}}"#,
        trusts.collect::<Vec<_>>().join(","),
        results.collect::<Vec<_>>().join(",")
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn completing_a_cohort_never_contradicts_what_was_told_before(samples in samples()) {
        let order: Vec<usize> = (0..samples.len()).collect();
        let before = cohort(&document(&samples, false, &order));
        let after = cohort(&document(&samples, true, &order));
        for (before, after) in before.trusts.iter().zip(&after.trusts) {
            let same = |one: Option<u64>, other: Option<u64>| one.is_none() || one == other;
            let segment = |one: &CohortMember| one.unadjusted.answer().map(|found| found.segment);
            prop_assert!(same(segment(before), segment(after)));
            let segment = |one: &CohortMember| one.adjusted.answer().map(|found| found.segment);
            prop_assert!(same(segment(before), segment(after)));
            if let Some(place) = before.league.answer() {
                prop_assert_eq!(Some(place), after.league.answer());
            }
            if let (Some(range), Some(average)) = (before.average_range, after.average.answer()) {
                prop_assert!((range.best..=range.worst).contains(&average.score));
            }
        }
    }

    #[test]
    fn a_complete_cohort_has_a_place_for_everybody(samples in samples(), turn in 0..7_usize) {
        let mut order: Vec<usize> = (0..samples.len()).collect();
        let found = cohort(&document(&samples, true, &order));
        prop_assert!(found.trusts.iter().all(|one| one.league.answer().is_some()));
        prop_assert!(found.leagues.iter().all(|one| one.waiting.is_empty() && one.left_out.is_empty()));
        order.rotate_left(turn % samples.len());
        prop_assert_eq!(cohort(&document(&samples, true, &order)), found);
    }

    #[test]
    fn the_order_of_an_incomplete_cohort_changes_no_answer(samples in samples(), turn in 0..7_usize) {
        let mut order: Vec<usize> = (0..samples.len()).collect();
        let found = cohort(&document(&samples, false, &order));
        order.rotate_left(turn % samples.len());
        order.reverse();
        let turned = cohort(&document(&samples, false, &order));
        prop_assert_eq!(&found.leagues, &turned.leagues);
        for (one, other) in found.trusts.iter().zip(&turned.trusts) {
            prop_assert_eq!(one.league.answer(), other.league.answer());
            prop_assert_eq!((&one.adjusted, &one.way_out), (&other.adjusted, &other.way_out));
        }
    }
}
