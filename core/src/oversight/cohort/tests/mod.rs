mod csv;
mod exits;
mod explained;
mod league;
mod properties;

use super::*;
use crate::{
    Code, Outcome, Rulebook,
    explanation::{Explain, Explanation},
    wire::{Document, to_json},
};

fn rulebook(year: &str) -> Rulebook {
    Rulebook::for_year(year.parse().unwrap()).unwrap()
}

fn question(json: &str) -> CohortQuestion {
    CohortQuestion::from_json(json).unwrap_or_else(|error| panic!("{error}"))
}

#[track_caller]
fn cohort(json: &str) -> Cohort {
    let answer =
        question(json).answer(&rulebook("2025/26")).unwrap_or_else(|error| panic!("{error}"));
    match answer {
        Outcome::Answer(cohort) => cohort,
        refusal => panic!("{refusal:?}"),
    }
}

/// Trusts T00, T01 … with these values on a metric of these terms, and the scores they get.
fn scores(terms: &str, values: &[&str]) -> Vec<String> {
    let code = |at: usize| format!("T{at:02}");
    let trusts: Vec<_> =
        (0..values.len()).map(|at| format!(r#"{{"code":"{}"}}"#, code(at))).collect();
    let results: Vec<_> = values
        .iter()
        .enumerate()
        .map(|(at, value)| format!(r#""{}":{{"value":"{value}"}}"#, code(at)))
        .collect();
    let cohort = cohort(&format!(
        r#"{{"trusts":[{}],"metrics":[{{"metric":"m","terms":{terms},"results":{{{}}}}}]}}"#,
        trusts.join(","),
        results.join(",")
    ));
    cohort.trusts.iter().map(|one| one.scores[0].score.to_string()).collect()
}

const HIGHER: &str = r#"{"better":"higher"}"#;

#[test]
fn values_spread_evenly_between_the_bookends_that_hold() {
    assert_eq!(scores(HIGHER, &["90", "80", "70", "60"]), ["1.00", "2.00", "3.00", "4.00"]);
    assert_eq!(scores(HIGHER, &["90", "80", "80", "60"]), ["1.00", "2.00", "2.00", "4.00"]);
    let standard = r#"{"better":"higher","standard":"80"}"#;
    let expected = ["1.00", "1.00", "2.00", "3.00", "4.00"];
    assert_eq!(scores(standard, &["85", "80", "79", "70", "60"]), expected);
    let floor = r#"{"better":"higher","floor":{"at":"0","passed":"better"}}"#;
    let expected = ["1.00", "2.00", "3.00", "4.00", "4.00"];
    assert_eq!(scores(floor, &["5", "3", "1", "0", "-2"]), expected);
}

#[test]
fn a_floor_may_be_passed_by_the_value_on_it() {
    let floor = r#"{"better":"lower","floor":{"at":"70","passed":"at_or_better"}}"#;
    assert_eq!(scores(floor, &["69.99", "70", "70.01"]), ["1.00", "3.00", "4.00"]);
    // The only one that is ranked has the better bookend.
    assert_eq!(scores(floor, &["70", "70.01", "71"]), ["1.00", "4.00", "4.00"]);
}

#[test]
fn all_tied_and_alone_have_the_better_bookend() {
    assert_eq!(scores(HIGHER, &["5", "5", "5"]), ["1.00", "1.00", "1.00"]);
    assert_eq!(scores(HIGHER, &["5"]), ["1.00"]);
    let standard = r#"{"better":"lower","standard":"3"}"#;
    assert_eq!(scores(standard, &["5"]), ["2.00"]);
}

#[test]
fn a_tied_cluster_has_its_best_score() {
    // Eleven ranked: steps of 0.30, so places 6 and 7 score 2.50 and 2.80.
    let values = ["20", "19", "18", "17", "16", "15", "15", "13", "12", "11", "10"];
    let found = scores(HIGHER, &values);
    assert_eq!((found[5].as_str(), found[6].as_str(), found[7].as_str()), ("2.50", "2.50", "3.10"));
}

#[test]
fn the_example_of_the_manual_is_in_segment_one() {
    let scores =
        ["1.00", "2.62", "1.00", "1.00", "1.00", "1.40", "1.00", "3.00", "1.36", "1.45", "2.00"];
    let metrics: Vec<_> = scores
        .iter()
        .enumerate()
        .map(|(at, score)| {
            format!(
                r#"{{"metric":"m{at:02}","terms":{{}},"results":{{"RXX":{{"score":"{score}"}}}}}}"#
            )
        })
        .collect();
    let cohort = cohort(&format!(
        r#"{{"quarter":"Q1","trusts":[{{"code":"RXX"}}],"metrics":[{}]}}"#,
        metrics.join(",")
    ));
    let average = cohort.trusts[0].average.answer().unwrap();
    assert_eq!((average.score.to_string().as_str(), average.sum.as_str()), ("1.53", "16.83"));
    assert_eq!((average.scores, average.over.as_str()), (11, "11"));
    assert_eq!(cohort.trusts[0].unadjusted.answer().unwrap().segment, 1);
}

#[test]
fn three_infection_scores_weigh_as_one() {
    let one = |name: &str, score: &str, infection: bool| {
        format!(
            r#"{{"metric":"{name}","terms":{{"infection":{infection}}},"results":{{"RXX":{{"score":"{score}"}}}}}}"#
        )
    };
    let metrics = [
        one("a", "1.20", true),
        one("b", "2.10", true),
        one("c", "3.00", true),
        one("d", "2.00", false),
        one("e", "3.00", false),
    ];
    let cohort =
        cohort(&format!(r#"{{"trusts":[{{"code":"RXX"}}],"metrics":[{}]}}"#, metrics.join(",")));
    let average = cohort.trusts[0].average.answer().unwrap();
    assert_eq!((average.score.to_string().as_str(), average.sum.as_str()), ("2.37", "7.1"));
    assert_eq!((average.scores, average.over.as_str()), (5, "3"));
}

#[test]
fn every_cell_of_the_finance_table_is_known_supplied_or_named() {
    let mut unknown = Vec::new();
    for planned in 1..=4 {
        for variance in 1..=4 {
            let cells = [FinanceCell { planned, variance, combined: "2.5".parse().unwrap() }];
            let book = rulebook("2025/26");
            let bare = finance::combined(&book, planned, variance, &[]);
            let supplied = finance::combined(&book, planned, variance, &cells);
            match bare {
                Outcome::Answer(found) => {
                    assert!(!found.supplied);
                    assert_eq!(supplied.answer(), Some(&found));
                }
                Outcome::CannotTell(refusal) => {
                    unknown.push(refusal.missing.concat());
                    assert_eq!(supplied.answer().unwrap().combined.to_string(), "2.50");
                }
                Outcome::NotInForce(refusal) => panic!("{refusal:?}"),
            }
        }
    }
    assert_eq!(unknown.len(), 5);
    assert_eq!(unknown[0], "finance_cells: planned 2 variance 2");
}

#[test]
fn the_override_floors_the_segment_and_the_programme_ends_it() {
    let of = |average: &str, flag: bool, programme: bool| {
        let cohort = cohort(&format!(
            r#"{{"quarter":"Q1","trusts":[{{"code":"RXX","average":"{average}","override_flag":{flag},"in_programme":{programme}}}]}}"#
        ));
        let trust = &cohort.trusts[0];
        (
            trust.unadjusted.answer().unwrap().segment,
            trust.adjusted.answer().unwrap().segment,
            *trust.final_segment.answer().unwrap(),
        )
    };
    for (average, segment) in
        [("2.05", 1), ("2.06", 2), ("2.32", 2), ("2.33", 3), ("2.62", 3), ("2.63", 4)]
    {
        assert_eq!(of(average, false, false), (segment, segment, segment), "{average}");
        assert_eq!(of(average, true, false), (segment, segment.max(3), segment.max(3)));
        assert_eq!(of(average, false, true), (segment, segment, 5));
    }
}

#[test]
fn an_average_between_what_was_seen_is_marked() {
    let of = |average: &str| {
        let cohort = cohort(&format!(
            r#"{{"quarter":"Q1","trusts":[{{"code":"RXX","average":"{average}"}}]}}"#
        ));
        cohort.trusts[0].unadjusted.answer().unwrap().undetermined.is_some()
    };
    let marked: Vec<_> = ["2.04", "2.05", "2.06", "2.32", "2.60", "2.62", "2.65"]
        .into_iter()
        .filter(|average| of(average))
        .collect();
    assert_eq!(marked, ["2.05", "2.62"]);
}

#[test]
fn quarters_depend_on_the_stated_method() {
    let averages: Vec<crate::Score> =
        ["1.00", "2.00", "3.00", "4.00", "4.00"].map(|text| text.parse().unwrap()).to_vec();
    let cuts = |method| {
        let cuts = segment::quartile_cuts(&averages, method).unwrap();
        cuts.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(cuts(QuartileMethod::Inclusive), ["2", "3", "4"]);
    assert_eq!(cuts(QuartileMethod::Exclusive), ["1.5", "3", "4"]);
    assert_eq!(cuts(QuartileMethod::NearestRank), ["2", "3", "4"]);
    assert_eq!(segment::quartile_cuts(&averages[..3], QuartileMethod::Inclusive), None);
}

#[track_caller]
fn refused(year: &str, json: &str, expected: &[(&str, Code)]) {
    let error = question(json).answer(&rulebook(year)).unwrap_err();
    let found: Vec<_> = error.problems().iter().map(|one| (one.path.as_str(), one.code)).collect();
    assert_eq!(found, expected, "{error}");
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    refused("2025/26", r#"{"trusts":[]}"#, &[("trusts", Code::Empty)]);
    refused(
        "2025/26",
        r#"{"trusts":[{"code":"RXX"},{"code":"RXX"},{"code":"QF7","kind":"icb"}],
            "cut_points":["2","1","3"], "quartiles":{},
            "metrics":[
              {"metric":"OF1062","results":{}},
              {"metric":"OF1061","results":{"RYY":{"value":"1"},"RXX":{"rank":3}}},
              {"metric":"m","terms":{"standard":"1","floor":{"at":"2","passed":"better"}},"ranked":2,
               "results":{"RXX":{"rank":3},"QF7":{"score":"1","band":"good"}}},
              {"metric":"OF1067","results":{"RXX":{"band":"great"}, "QF7":{}}}]}"#,
        &[
            ("trusts[1].code", Code::DuplicateCode),
            ("trusts[2].kind", Code::OutOfScope),
            ("metrics[0].metric", Code::UnknownValue),
            ("metrics[1].results", Code::UnknownValue),
            ("metrics[1].ranked", Code::MissingField),
            ("metrics[1].results.RYY", Code::UnknownCode),
            ("metrics[2].terms.bookends", Code::MissingField),
            ("metrics[2].results.QF7", Code::DuplicateField),
            ("metrics[2].results.RXX.rank", Code::OutOfRange),
            ("metrics[3].results.QF7", Code::MissingField),
            ("metrics[3].results.RXX.band", Code::UnknownValue),
            ("cut_points", Code::OutOfRange),
            ("quartiles", Code::UnknownValue),
        ],
    );
}

#[test]
fn what_no_source_gives_is_named() {
    let trusts = r#""trusts":[{"code":"RXX","average":"2.00"}]"#;
    let missing = |year: &str, rest: &str| {
        let answer = question(&format!("{{{trusts}{rest}}}")).answer(&rulebook(year)).unwrap();
        let cohort = answer.answer().unwrap().clone();
        let of = |outcome: &Outcome<SegmentFound>| match outcome {
            Outcome::CannotTell(refusal) => refusal.missing.clone(),
            other => panic!("{other:?}"),
        };
        of(&cohort.trusts[0].unadjusted)
    };
    assert_eq!(missing("2025/26", ""), ["quarter, cut_points or quartiles"]);
    assert_eq!(missing("2025/26", r#","quartiles":{}"#), ["quartiles.method", "quartiles.cohort"]);
    assert_eq!(missing("2026/27", r#","quarter":"Q1""#), ["cut_points"]);
    let refusal = question(r#"{"trusts":[{"code":"RXX"}]}"#).answer(&rulebook("2019/20")).unwrap();
    assert!(matches!(refusal, Outcome::NotInForce(refusal) if refusal.years.len() == 2));
}

#[test]
fn the_later_framework_takes_thresholds_and_an_adjustment() {
    let answer = question(
        r#"{"trusts":[{"code":"QF7","kind":"icb","average":"2.10","override_flag":true}],
            "cut_points":["2","2.5","3"],"adjustment":{"best_segment":3}}"#,
    );
    let answer = answer.answer(&rulebook("2026/27")).unwrap();
    let board = &answer.answer().unwrap().trusts[0];
    assert_eq!(board.unadjusted.answer().unwrap().segment, 2);
    assert_eq!(board.adjusted.answer().unwrap().segment, 3);
    assert!(matches!(board.final_segment, Outcome::NotInForce(_)));
    let values = question(
        r#"{"trusts":[{"code":"QF7"}],"metrics":[{"metric":"any","results":{"QF7":{"rank":1}},"ranked":2}]}"#,
    );
    let Outcome::CannotTell(refusal) = values.answer(&rulebook("2026/27")).unwrap() else {
        panic!()
    };
    assert_eq!(refusal.missing, ["metrics[0].results.QF7.score"]);
}

#[test]
fn a_cohort_survives_json() {
    let found = cohort(
        r#"{"quarter":"Q1","trusts":[{"code":"RXX","planned_percent":"-1","variance_percent":"0.3","provider_type":"acute"}]}"#,
    );
    let read: Cohort = serde_json::from_str(&to_json(&found)).unwrap();
    assert_eq!(read, found);
}
