mod explained;
mod later;

use super::*;
use crate::{
    Code, Error, Outcome, Rulebook,
    wire::{Document, to_json},
};

fn rulebook(year: &str) -> Rulebook {
    Rulebook::for_year(year.parse().unwrap()).unwrap()
}

fn asked(year: &str, json: &str) -> Result<Outcome<Segment>, Error> {
    SegmentQuestion::from_json(json).and_then(|asked| segment(&rulebook(year), &asked))
}

fn found(year: &str, json: &str) -> Segment {
    match asked(year, json).unwrap() {
        Outcome::Answer(answer) => answer,
        refusal => panic!("{refusal:?}"),
    }
}

fn problems(year: &str, json: &str) -> Vec<(Code, String)> {
    let error = asked(year, json).unwrap_err();
    error.problems().iter().map(|problem| (problem.code, problem.path.clone())).collect()
}

fn missing<T: std::fmt::Debug>(outcome: &Outcome<T>) -> Vec<String> {
    match outcome {
        Outcome::CannotTell(refusal) => refusal.missing.clone(),
        other => panic!("{other:?}"),
    }
}

/// Evidence of the Single Oversight Framework that shows no sign, with one field written anew.
fn evidence(part: &str, anew: &str) -> String {
    let whole = r#"{
        "cqc": { "safe": "good", "effective": "good", "caring": "outstanding", "responsive": "good",
                 "well_led": "good", "use_of_resources": "good" },
        "warning_notice": false, "other_quality_concern": false, "adverse_quality_trend": false,
        "seven_day_standards_missed": false, "use_of_resources_need": false,
        "performance": [ { "measure": "A&E 4 hours", "better": "higher", "standard": "95",
            "months": [ { "month": 1, "actual": "95" } ] } ],
        "sharp_fall": false, "linked_concerns": false, "strategic_concern": false,
        "adverse_leadership_review": false }"#;
    assert!(whole.contains(part), "{part}");
    whole.replace(part, anew)
}

fn sof(evidence: &str, more: &str) -> Segment {
    let json = format!(r#"{{ "body": "nhs_trust", "evidence": {evidence}{more} }}"#);
    found("2018/19", &json)
}

#[test]
fn without_any_sign_segment_1_is_indicated() {
    let found = sof(&evidence("", ""), "");
    assert!(found.signs.is_empty() && found.not_stated.is_empty());
    assert_eq!(found.opens_judgement, Some(false));
    let view = found.indicated.answer().unwrap();
    assert_eq!((view.segment, view.decided_by.as_str()), (1, "NHS Improvement"));
    assert_eq!((found.decided, found.agree), (None, None));
}

#[test]
fn every_sign_opens_a_judgement_and_none_sets_a_segment() {
    let signs = [
        (r#""safe": "good""#, r#""safe": "inadequate""#, Sign::CqcQuality),
        (r#""responsive": "good""#, r#""responsive": "requires_improvement""#, Sign::CqcQuality),
        (r#""warning_notice": false"#, r#""warning_notice": true"#, Sign::WarningNotice),
        (
            r#""other_quality_concern": false"#,
            r#""other_quality_concern": true"#,
            Sign::OtherQualityConcern,
        ),
        (
            r#""adverse_quality_trend": false"#,
            r#""adverse_quality_trend": true"#,
            Sign::AdverseQualityTrend,
        ),
        (
            r#""seven_day_standards_missed": false"#,
            r#""seven_day_standards_missed": true"#,
            Sign::SevenDayStandards,
        ),
        (
            r#""use_of_resources_need": false"#,
            r#""use_of_resources_need": true"#,
            Sign::UseOfResources,
        ),
        (
            r#""use_of_resources": "good""#,
            r#""use_of_resources": "inadequate""#,
            Sign::CqcUseOfResources,
        ),
        (
            r#"{ "month": 1, "actual": "95" }"#,
            r#"{ "month": 1, "actual": "94.9" }, { "month": 2, "actual": "94.9" }"#,
            Sign::MissedPerformance,
        ),
        (r#""sharp_fall": false"#, r#""sharp_fall": true"#, Sign::SharpFall),
        (r#""linked_concerns": false"#, r#""linked_concerns": true"#, Sign::LinkedConcerns),
        (r#""strategic_concern": false"#, r#""strategic_concern": true"#, Sign::StrategicConcern),
        (
            r#""adverse_leadership_review": false"#,
            r#""adverse_leadership_review": true"#,
            Sign::AdverseLeadershipReview,
        ),
        (r#""well_led": "good""#, r#""well_led": "requires_improvement""#, Sign::CqcWellLed),
    ];
    for (part, anew, sign) in signs {
        let found = sof(&evidence(part, anew), "");
        assert_eq!(found.signs.iter().map(|one| one.sign).collect::<Vec<_>>(), [sign], "{anew}");
        assert_eq!(found.opens_judgement, Some(true));
        assert_eq!(missing(&found.indicated), ["judgement"], "{anew}");
        let judged =
            sof(&evidence(part, anew), r#", "judgement": { "needs": "none", "breach": "none" }"#);
        assert_eq!(judged.indicated.answer().map(|view| view.segment), Some(1));
    }
}

#[test]
fn what_is_not_stated_is_no_sign_and_is_listed() {
    let found = sof(r#"{ "cqc": { "safe": "good" }, "sharp_fall": false }"#, "");
    assert!(found.signs.is_empty());
    assert_eq!(found.not_stated.len(), 12);
    assert!(missing(&found.indicated).contains(&"evidence.warning_notice".to_owned()));
    let poor = sof(r#"{ "cqc": { "safe": "inadequate" } }"#, "");
    assert_eq!(poor.signs[0].found, "safe inadequate");
}

#[test]
fn two_periods_right_after_one_another_are_a_sign() {
    let run = |months: &[(u8, &str)]| {
        let months: Vec<_> = months
            .iter()
            .map(|(month, actual)| format!(r#"{{ "month": {month}, "actual": "{actual}" }}"#))
            .collect();
        let anew = format!(r#""months": [ {} ]"#, months.join(", "));
        let part = r#""months": [ { "month": 1, "actual": "95" } ]"#;
        !sof(&evidence(part, &anew), "").signs.is_empty()
    };
    assert!(!run(&[(1, "90")]));
    assert!(run(&[(1, "90"), (2, "94.99")]));
    assert!(!run(&[(1, "90"), (2, "95")]));
    assert!(!run(&[(1, "90"), (2, "95"), (3, "90")]));
    assert!(run(&[(1, "95"), (2, "96"), (11, "90"), (12, "90")]));
}

/// What the months, or the quarters, of one measure show, and what is not known of it.
fn missed_in(results: &[(u8, &str)], quarterly: bool) -> (Vec<String>, Vec<String>) {
    let one = |(period, actual): &(u8, &str)| {
        if quarterly {
            format!(r#"{{ "quarter": "Q{period}", "actual": "{actual}" }}"#)
        } else {
            format!(r#"{{ "month": {period}, "actual": "{actual}" }}"#)
        }
    };
    let results: Vec<_> = results.iter().map(one).collect();
    let list = if quarterly { "quarters" } else { "months" };
    let anew = format!(r#""{list}": [ {} ]"#, results.join(", "));
    let found = sof(&evidence(r#""months": [ { "month": 1, "actual": "95" } ]"#, &anew), "");
    let unknown = found.not_stated.clone();
    assert_eq!(found.indicated.answer().is_some(), unknown.is_empty() && found.signs.is_empty());
    (found.signs.into_iter().map(|one| one.found).collect(), unknown)
}

#[test]
fn a_missing_period_neither_breaks_a_run_nor_makes_one() {
    let unknown = |results: &[(u8, &str)], quarterly| {
        let (found, unknown) = missed_in(results, quarterly);
        assert!(found.is_empty(), "{found:?}");
        unknown
    };
    let named = |names: &[&str]| -> Vec<String> {
        names.iter().map(|name| format!("performance[0].{name}")).collect()
    };
    // A run of two that the missing month may make, on either side or alone.
    assert_eq!(unknown(&[(1, "90"), (3, "90")], false), named(&["months: M2"]));
    assert_eq!(unknown(&[(1, "90"), (3, "95")], false), named(&["months: M2"]));
    assert_eq!(unknown(&[(1, "95"), (3, "90")], false), named(&["months: M2"]));
    assert_eq!(unknown(&[(1, "95"), (4, "95")], false), named(&["months: M2", "months: M3"]));
    assert_eq!(unknown(&[(1, "90"), (3, "90")], true), named(&["quarters: Q2"]));
    // Between two months that were met one missing month makes no run of two.
    assert!(unknown(&[(1, "95"), (3, "95"), (4, "90"), (5, "95")], false).is_empty());
    // Only the months that could decide are named.
    let apart = [(1, "95"), (3, "95"), (6, "95"), (7, "90"), (9, "95")];
    assert_eq!(unknown(&apart, false), named(&["months: M4", "months: M5", "months: M8"]));
}

#[test]
fn a_run_that_is_known_to_be_long_enough_is_a_sign_whatever_is_missing() {
    let (found, unknown) = missed_in(&[(1, "90"), (2, "90"), (4, "95"), (8, "95")], false);
    assert_eq!(found, ["A&E 4 hours missed in at least 2 months in a row"]);
    assert!(unknown.is_empty());
    let (found, _) = missed_in(&[(1, "95"), (3, "95"), (4, "90"), (5, "90")], false);
    assert_eq!(found, ["A&E 4 hours missed in 2 months in a row"]);
}

#[test]
fn a_missing_month_is_named_by_its_place_where_it_keeps_the_segment_from_being_told() {
    let months = r#""months": [ { "month": 1, "actual": "90" }, { "month": 3, "actual": "90" } ]"#;
    let found = sof(&evidence(r#""months": [ { "month": 1, "actual": "95" } ]"#, months), "");
    assert_eq!(missing(&found.indicated), ["evidence.performance[0].months: M2"]);
}

#[test]
fn an_agreed_trajectory_counts_before_the_standard() {
    let performance = |list: &str, better: &str| {
        let anew = format!(
            r#""performance": [ {{ "measure": "waits", "better": "{better}", "standard": "95", {list} }} ]"#
        );
        let part = r#""performance": [ { "measure": "A&E 4 hours", "better": "higher", "standard": "95",
            "months": [ { "month": 1, "actual": "95" } ] } ]"#;
        sof(&evidence(part, &anew), "").signs
    };
    let met = r#""months": [ { "month": 1, "actual": "90", "trajectory": "90" },
                             { "month": 2, "actual": "90", "trajectory": "90" } ]"#;
    assert!(performance(met, "higher").is_empty());
    let missed = met.replace(r#""trajectory": "90""#, r#""trajectory": "90.1""#);
    assert_eq!(performance(&missed, "higher")[0].found, "waits missed in 2 months in a row");
    assert!(performance(&missed, "lower").is_empty());
    let quarters = r#""quarters": [ { "quarter": "Q2", "actual": "96" }, { "quarter": "Q3", "actual": "96" } ]"#;
    assert!(performance(quarters, "higher").is_empty());
    assert_eq!(performance(quarters, "lower")[0].found, "waits missed in 2 quarters in a row");
}

#[test]
fn each_segment_has_its_test() {
    let indicated = |judgement: &str| {
        let json = format!(r#"{{ "body": "foundation_trust", "judgement": {judgement} }}"#);
        found("2018/19", &json).indicated
    };
    let segment = |needs: &str, breach: &str, serious: bool| {
        let judgement = format!(
            r#"{{ "needs": "{needs}", "breach": "{breach}", "very_serious_or_complex": {serious} }}"#
        );
        indicated(&judgement).answer().map(|view| view.segment)
    };
    for serious in [false, true] {
        assert_eq!(segment("none", "none", serious), Some(1));
        assert_eq!(segment("some", "none", serious), Some(2));
        assert_eq!(segment("significant", "none", serious), Some(2));
    }
    for breach in ["suspected", "actual"] {
        assert_eq!(segment("significant", breach, false), Some(3));
        assert_eq!(segment("significant", breach, true), Some(4));
        assert_eq!(segment("some", breach, true), Some(4));
        assert_eq!(segment("some", breach, false), None);
        assert_eq!(segment("none", breach, false), None);
    }
    let open = indicated(r#"{ "needs": "significant", "breach": "actual" }"#);
    assert_eq!(missing(&open), ["judgement.very_serious_or_complex"]);
}

#[test]
fn a_decision_stands_beside_what_is_indicated_and_against_the_licence_is_told() {
    let ask = |body: &str, decided: u8| {
        let json = format!(
            r#"{{ "body": "{body}", "judgement": {{ "needs": "some", "breach": "none" }},
                 "decided": {{ "segment": {decided}, "by": "NHS Improvement" }} }}"#
        );
        found("2018/19", &json)
    };
    for segment in 1..=4 {
        let found = ask("foundation_trust", segment);
        assert_eq!(found.agree, Some(segment == 2));
        assert_eq!(found.against_licence_link, segment > 2);
        assert_eq!(found.decided.unwrap().segment, segment);
        assert_eq!(found.indicated.answer().unwrap().segment, 2);
        assert!(!ask("nhs_trust", segment).against_licence_link);
    }
}

#[test]
fn the_rating_of_resources_is_a_sign_from_november_2017() {
    let ask = |year: &str, date: &str| {
        let json = format!(
            r#"{{ "body": "nhs_trust", "date": "{date}",
                 "evidence": {{ "cqc": {{ "use_of_resources": "inadequate" }} }} }}"#
        );
        asked(year, &json)
    };
    assert_eq!(ask("2017/18", "2017-10-31").unwrap_err().code(), Code::NotInForce);
    assert_eq!(ask("2016/17", "2017-03-31").unwrap_err().code(), Code::NotInForce);
    assert_eq!(ask("2017/18", "2017-11-01").unwrap().answer().unwrap().opens_judgement, Some(true));
}

#[test]
fn what_cannot_be_is_refused_all_at_once() {
    let json = r#"{ "body": "ccg", "date": "2018-03-31", "decided": { "segment": 5 },
        "recovery_support": {}, "evidence": { "bottom_decile": true, "performance": [
            { "measure": "a", "better": "higher" },
            { "measure": "b", "better": "higher", "standard": 1,
              "months": [ { "month": 3, "actual": 1 }, { "month": 3, "actual": 1 } ] },
            { "measure": "c", "better": "lower", "months": [ { "month": 1, "actual": 1 } ] } ] } }"#;
    let expected = [
        (Code::NotInForce, "date"),
        (Code::OutOfScope, "body"),
        (Code::NotInForce, "evidence.bottom_decile"),
        (Code::MissingField, "evidence.performance[0].months"),
        (Code::OutOfRange, "evidence.performance[1].months[1]"),
        (Code::MissingField, "evidence.performance[2].months[0].trajectory"),
        (Code::OutOfRange, "decided.segment"),
        (Code::NotInForce, "recovery_support"),
    ];
    let found = problems("2018/19", json);
    let found: Vec<_> = found.iter().map(|(code, path)| (*code, path.as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn an_answer_comes_back_from_its_json() {
    let found = sof(
        &evidence(r#""sharp_fall": false"#, r#""sharp_fall": true"#),
        r#", "judgement": { "needs": "some", "breach": "none" }, "decided": { "segment": 2 }"#,
    );
    assert_eq!(serde_json::from_str::<Segment>(&to_json(&found)).unwrap(), found);
}
