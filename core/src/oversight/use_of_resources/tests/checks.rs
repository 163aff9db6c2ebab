//! What is refused, and how.

use super::*;
use crate::{Code, Error};

const WHOLE: &str = r#"{ "capital_service_capacity": { "value": "3" }, "liquidity": { "value": "1" },
    "margin": { "value": "2" }, "distance_from_plan": { "value": "0" }, "agency": { "value": "0" },
    "control_total": "accepted", "financial_special_measures": false }"#;

/// The problems of a whole question with one part written anew.
fn problems(part: &str, anew: &str) -> Vec<(Code, String)> {
    assert!(WHOLE.contains(part), "{part}");
    let asked = UseOfResourcesQuestion::from_json(&WHOLE.replace(part, anew));
    let outcome = asked.and_then(|asked| use_of_resources(&rulebook(), &asked));
    let problems = outcome.map_err(|error: Error| error.problems().to_vec()).unwrap_err();
    problems.into_iter().map(|problem| (problem.code, problem.path)).collect()
}

#[track_caller]
fn check(part: &str, anew: &str, expected: &[(Code, &str)]) {
    let found = problems(part, anew);
    let found: Vec<_> = found.iter().map(|(code, path)| (*code, path.as_str())).collect();
    assert_eq!(found, expected, "{anew}");
}

#[test]
fn values_that_are_no_numbers_are_refused_at_the_door() {
    for text in ["NaN", "Infinity", "-inf", "1e3", "5%", ""] {
        let anew = format!(r#""liquidity": {{ "value": "{text}" }}"#);
        check(r#""liquidity": { "value": "1" }"#, &anew, &[(Code::NotANumber, "liquidity.value")]);
    }
    let inexact = r#""liquidity": { "value": 0.5 }"#;
    let path = "liquidity.value";
    check(r#""liquidity": { "value": "1" }"#, inexact, &[(Code::InexactNumber, path)]);
}

#[test]
fn a_value_that_a_metric_cannot_have_is_refused() {
    let below = r#""agency": { "value": "-100.01" }"#;
    let agency = r#""agency": { "value": "0" }"#;
    check(agency, below, &[(Code::OutOfRange, "agency.value")]);
    assert!(
        UseOfResourcesQuestion::from_json(&WHOLE.replace(agency, &below.replace(".01", "")))
            .is_ok_and(|asked| answer(&asked).metrics[4].score == 1)
    );
    let spent = r#""agency": { "spending": "-1", "ceiling": "100" }"#;
    check(agency, spent, &[(Code::OutOfRange, "agency")]);
}

#[test]
fn unknown_metrics_and_half_given_ones_are_refused_together() {
    check(
        r#""margin": { "value": "2" }"#,
        r#""margn": { "value": "2" }, "margin": { "adjusted_surplus": "1" }"#,
        &[(Code::UnknownField, "margn")],
    );
    check(
        r#""margin": { "value": "2" }"#,
        r#""margin": { "adjusted_surplus": "1" }, "date": "2018-05-01""#,
        &[(Code::NotInForce, "date"), (Code::MissingField, "margin.operating_income")],
    );
    check(
        r#""margin": { "value": "2" }"#,
        r#""margin": { "value": "2", "operating_income": "1" }"#,
        &[(Code::DuplicateField, "margin.operating_income")],
    );
    check(
        r#""liquidity": { "value": "1" }"#,
        r#""liquidity": {}"#,
        &[
            (Code::MissingField, "liquidity.current_assets"),
            (Code::MissingField, "liquidity.inventories"),
            (Code::MissingField, "liquidity.current_liabilities"),
            (Code::MissingField, "liquidity.held_for_sale_adjustment"),
            (Code::MissingField, "liquidity.committed_credit_lines"),
            (Code::MissingField, "liquidity.operating_expenses"),
            (Code::MissingField, "liquidity.depreciation_amortisation"),
            (Code::MissingField, "liquidity.month"),
        ],
    );
}

#[test]
fn what_is_divided_by_is_above_zero() {
    let part = r#""margin": { "value": "2" }"#;
    let below = r#""margin": { "adjusted_surplus": "1", "operating_income": "-1" }"#;
    check(part, below, &[(Code::OutOfRange, "margin.operating_income")]);
    let nothing = WHOLE.replace(part, &below.replace("-1", "0"));
    let asked = UseOfResourcesQuestion::from_json(&nothing).unwrap();
    let Outcome::CannotTell(refusal) = use_of_resources(&rulebook(), &asked).unwrap() else {
        panic!()
    };
    assert_eq!(refusal.missing, ["margin"]);
}

#[test]
fn a_metric_is_left_out_once_with_its_clause_and_without_a_value() {
    check(
        r#""agency": { "value": "0" }"#,
        r#""agency": { "value": "0" }, "left_out": [
            { "metric": "agency", "by": "  " }, { "metric": "agency", "by": "clause 1" } ]"#,
        &[
            (Code::DuplicateField, "left_out[0].metric"),
            (Code::Empty, "left_out[0].by"),
            (Code::DuplicateField, "left_out[1].metric"),
            (Code::DuplicateField, "left_out[1].metric"),
        ],
    );
    let every: Vec<_> = ResourceMetric::ALL
        .iter()
        .map(|metric| LeftOut { metric: *metric, by: "clause 1".to_owned() })
        .collect();
    let asked = UseOfResourcesQuestion { left_out: every, ..Default::default() };
    let found = use_of_resources(&rulebook(), &asked).unwrap();
    assert!(matches!(found, Outcome::CannotTell(_)), "{found:?}");
}

#[test]
fn missing_metrics_are_named_and_nothing_is_built_on_the_gap() {
    let asked = UseOfResourcesQuestion { margin: None, liquidity: None, ..scoring([1; 5]) };
    let Outcome::CannotTell(refusal) = use_of_resources(&rulebook(), &asked).unwrap() else {
        panic!()
    };
    assert_eq!(refusal.missing, ["liquidity", "margin"]);
}

#[test]
fn circumstances_are_asked_for_only_where_they_could_matter() {
    let missing = |scores, special, total| {
        let asked = UseOfResourcesQuestion {
            financial_special_measures: special,
            control_total: total,
            ..scoring(scores)
        };
        match use_of_resources(&rulebook(), &asked).unwrap() {
            Outcome::Answer(_) => Vec::new(),
            Outcome::CannotTell(refusal) => refusal.missing,
            Outcome::NotInForce(refusal) => panic!("{refusal:?}"),
        }
    };
    let accepted = Some(ControlTotalFooting::Accepted);
    assert_eq!(missing([1; 5], None, None), ["control_total", "financial_special_measures"]);
    assert_eq!(missing([3; 5], None, None), ["financial_special_measures"]);
    assert!(missing([4; 5], None, None).is_empty());
    assert!(missing([1; 5], Some(true), None).is_empty());
    assert_eq!(missing([2; 5], Some(false), None), ["control_total"]);
    assert!(missing([2; 5], Some(false), accepted).is_empty());
}

#[test]
fn a_date_outside_the_framework_names_the_years_it_was_in_force() {
    let on = |year: &str, date: &str| {
        let rulebook = Rulebook::for_year(year.parse().unwrap()).unwrap();
        let date = Some(date.parse().unwrap());
        use_of_resources(&rulebook, &UseOfResourcesQuestion { date, ..scoring([1; 5]) })
    };
    let refused = |year: &str, date: &str| match on(year, date).unwrap() {
        Outcome::NotInForce(refusal) => {
            refusal.years.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        }
        other => panic!("{other:?}"),
    };
    let years = "2016/17 2017/18 2018/19 2019/20";
    // The year of the day that was asked is not told as one that has it.
    assert_eq!(refused("2016/17", "2016-09-30"), "2017/18 2018/19 2019/20");
    assert_eq!(refused("2017/18", "2012-01-01"), years);
    assert_eq!(refused("2019/20", "2019-08-23"), "2016/17 2017/18 2018/19");
    assert_eq!(refused("2020/21", "2017-01-01"), years);
    for (year, date) in [("2016/17", "2016-10-01"), ("2019/20", "2019-08-22")] {
        assert!(on(year, date).unwrap().answer().is_some(), "{date}");
    }
    let other = on("2017/18", "2018-04-01").unwrap_err();
    assert_eq!((other.code(), other.problems()[0].path.as_str()), (Code::NotInForce, "date"));
}

#[test]
fn the_need_of_support_waits_for_the_one_judgement_it_lacks() {
    let need = |scores, concern| {
        let asked = UseOfResourcesQuestion { value_for_money_concern: concern, ..scoring(scores) };
        answer(&asked).support_need
    };
    assert_eq!(need([3; 5], None), Outcome::Answer(true));
    assert_eq!(need([1, 1, 1, 1, 4], None), Outcome::Answer(true));
    assert_eq!(need([2; 5], Some(true)), Outcome::Answer(true));
    assert_eq!(need([2; 5], Some(false)), Outcome::Answer(false));
    assert!(matches!(need([2; 5], None), Outcome::CannotTell(_)));
}
