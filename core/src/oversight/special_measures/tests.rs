use FinancialGround::{AdverseForecast, DeficitPlan, GovernanceFailure};

use super::*;
use crate::{
    Code, Explain, Explanation, Outcome, Rulebook,
    wire::{Document, to_json},
};

fn rulebook(year: &str) -> Rulebook {
    Rulebook::for_year(year.parse().unwrap()).unwrap()
}

fn outcome(year: &str, json: &str) -> Outcome<SpecialMeasures> {
    let asked = SpecialMeasuresQuestion::from_json(json).unwrap();
    special_measures(&rulebook(year), &asked).unwrap()
}

fn found(json: &str) -> SpecialMeasures {
    match outcome("2018/19", json) {
        Outcome::Answer(answer) => answer,
        refusal => panic!("{refusal:?}"),
    }
}

/// Ratings in the order safe, effective, caring, responsive, well-led, `i` for inadequate.
fn rated(ratings: &str, more: &str) -> String {
    let names = ["safe", "effective", "caring", "responsive", "well_led"];
    let words = ratings.chars().map(|one| if one == 'i' { "inadequate" } else { "good" });
    let pairs: Vec<_> =
        names.iter().zip(words).map(|(name, word)| format!("\"{name}\": \"{word}\"")).collect();
    format!("{{ \"ratings\": {{ {} }}{more} }}", pairs.join(", "))
}

#[test]
fn two_of_five_with_well_led_let_a_trust_enter() {
    let cases = [
        ("ggggg", false),
        ("ggggi", false),
        ("iiiig", false),
        ("igggi", true),
        ("giggi", true),
        ("iiiii", true),
    ];
    for (ratings, by_ratings) in cases {
        let found = found(&rated(ratings, r#", "management_needs_support": true"#));
        let test = found.quality.unwrap();
        let test = test.answer().unwrap();
        assert_eq!((test.by_ratings, test.met), (by_ratings, by_ratings), "{ratings}");
    }
    let able = found(&rated("igggi", r#", "management_needs_support": false"#)).quality.unwrap();
    assert_eq!(able.answer().map(|test| (test.by_ratings, test.met)), Some((true, false)));
}

#[test]
fn management_is_asked_for_only_where_the_ratings_would_do() {
    let quality = found(&rated("igggi", "")).quality.unwrap();
    let Outcome::CannotTell(refusal) = quality else { panic!("{quality:?}") };
    assert_eq!(refusal.missing, ["management_needs_support"]);
    assert!(found(&rated("ggggi", "")).quality.unwrap().answer().is_some());
}

#[test]
fn the_cqc_inspects_again_within_twelve_months_of_entry() {
    for (entered, by) in
        [("2018-07-15", "2019-07-15"), ("2016-02-29", "2017-02-28"), ("2013-07-01", "2014-07-01")]
    {
        let found = found(&format!(r#"{{ "entered": "{entered}" }}"#));
        assert_eq!(found.reinspection_by, Some(by.parse().unwrap()));
        assert!(found.quality.is_none() && found.finance.is_none());
    }
}

#[test]
fn each_ground_for_financial_special_measures_is_named() {
    let grounds = |agreed: bool, deficit: bool, forecast: bool, failure: bool| {
        let json = format!(
            r#"{{ "finance": {{ "control_total_agreed": {agreed},
                "significant_deficit_planned": {deficit}, "significant_adverse_forecast": {forecast},
                "exceptional_governance_failure": {failure} }} }}"#
        );
        let test = found(&json).finance.unwrap();
        assert_eq!(test.met, !test.grounds.is_empty());
        test.grounds
    };
    for number in 0..16 {
        let [agreed, deficit, forecast, failure] = [1, 2, 4, 8].map(|bit| number & bit != 0);
        let mut expected = Vec::new();
        if !agreed && deficit {
            expected.push(DeficitPlan);
        }
        if agreed && forecast {
            expected.push(AdverseForecast);
        }
        if failure {
            expected.push(GovernanceFailure);
        }
        assert_eq!(grounds(agreed, deficit, forecast, failure), expected);
    }
}

#[test]
fn days_outside_special_measures_are_not_in_force_and_other_years_are_wrong() {
    let refused = |year, json: &str| matches!(outcome(year, json), Outcome::NotInForce(_));
    assert!(refused("2021/22", r#"{ "date": "2021-07-01" }"#));
    assert!(!refused("2021/22", r#"{ "date": "2021-06-30" }"#));
    assert!(refused("2016/17", r#"{ "entered": "2013-06-30" }"#));
    assert!(refused("2022/23", "{}"));
    let finance = r#""finance": { "control_total_agreed": true, "significant_deficit_planned": false,
        "significant_adverse_forecast": false, "exceptional_governance_failure": false }"#;
    assert!(refused("2016/17", &format!(r#"{{ "date": "2016-06-30", {finance} }}"#)));
    assert!(!refused("2016/17", &format!(r#"{{ "date": "2016-07-01", {finance} }}"#)));
    let wrong = |json: &str| {
        let asked = SpecialMeasuresQuestion::from_json(json).unwrap();
        let error = special_measures(&rulebook("2018/19"), &asked).unwrap_err();
        (error.code(), error.problems()[0].path.clone())
    };
    assert_eq!(wrong(r#"{ "date": "2019-04-01" }"#), (Code::NotInForce, "date".to_owned()));
    let late = r#"{ "date": "2018-05-01", "entered": "2018-05-02" }"#;
    assert_eq!(wrong(late), (Code::OutOfRange, "entered".to_owned()));
}

const NO_GROUNDS: &str = r#""finance": { "control_total_agreed": true, "significant_deficit_planned": false,
    "significant_adverse_forecast": false, "exceptional_governance_failure": false }"#;

fn says(found: &SpecialMeasures, year: &str) -> String {
    found.explain(&rulebook(year)).unwrap().says
}

#[test]
fn no_test_is_met_only_where_every_test_is_known_not_to_be() {
    let missing = |json: &str| match found(json).met {
        Outcome::CannotTell(refusal) => refusal.missing,
        answer => panic!("{answer:?}"),
    };
    let grounds = format!(", {NO_GROUNDS}");
    assert_eq!(missing("{}"), ["ratings", "finance"]);
    assert_eq!(missing(&rated("ggggg", "")), ["finance"]);
    assert_eq!(missing(&format!("{{ {NO_GROUNDS} }}")), ["ratings"]);
    assert_eq!(missing(&rated("igggi", "")), ["management_needs_support", "finance"]);
    assert_eq!(missing(&rated("igggi", &grounds)), ["management_needs_support"]);
    for json in ["{}", &rated("ggggg", ""), &rated("igggi", &grounds)] {
        let told = says(&found(json), "2018/19");
        assert_eq!(told, "whether a test for special measures is met cannot be told", "{json}");
    }
    let none = found(&rated("ggggg", &grounds));
    assert_eq!(none.met, Outcome::Answer(false));
    assert_eq!(says(&none, "2018/19"), "no test for special measures is met");
    // One that is met is enough, whatever is not known of the other.
    let met = found(&rated("igggi", r#", "management_needs_support": true"#));
    assert_eq!(met.met, Outcome::Answer(true));
    let failed = grounds.replace("failure\": false", "failure\": true");
    assert_eq!(found(&rated("igggi", &failed)).met, Outcome::Answer(true));
}

#[test]
fn before_financial_special_measures_the_test_for_quality_is_the_only_one() {
    let on = |day: &str| {
        let json = rated("ggggg", &format!(r#", "date": "{day}""#));
        match outcome("2016/17", &json) {
            Outcome::Answer(answer) => answer,
            refusal => panic!("{refusal:?}"),
        }
    };
    let before = on("2016-06-30");
    assert_eq!(before.met, Outcome::Answer(false));
    let explained = before.explain(&rulebook("2016/17")).unwrap().to_string();
    assert!(explained.contains("there were no financial special measures on the day"));
    assert!(on("2016-07-01").met.answer().is_none());
}

#[test]
fn a_trust_may_have_entered_on_the_day_that_is_asked_about_and_on_none_after() {
    let entered = |entered: &str| {
        let json = format!(r#"{{ "date": "2018-05-01", "entered": "{entered}" }}"#);
        let asked = SpecialMeasuresQuestion::from_json(&json).unwrap();
        special_measures(&rulebook("2018/19"), &asked).map_err(|error| error.code())
    };
    let by = |day: &str| entered(day).unwrap().answer().unwrap().reinspection_by.unwrap().iso();
    assert_eq!(by("2018-04-30"), "2019-04-30");
    assert_eq!(by("2018-05-01"), "2019-05-01");
    assert_eq!(entered("2018-05-02").unwrap_err(), Code::OutOfRange);
    // The first and the last day on which a trust could enter.
    let holds = |day: &str| {
        let year = day.parse::<crate::Date>().unwrap().financial_year().to_string();
        let year = if day < "2016-04-01" { "2016/17" } else { &year };
        !matches!(outcome(year, &format!(r#"{{ "entered": "{day}" }}"#)), Outcome::NotInForce(_))
    };
    assert!(!holds("2013-06-30") && holds("2013-07-01"));
    assert!(holds("2021-06-30") && !holds("2021-07-01"));
}

fn leaves_cite(node: &Explanation) {
    assert!(!node.rules.is_empty() || !node.because.is_empty(), "{}", node.says);
    node.because.iter().for_each(leaves_cite);
}

#[test]
fn an_explanation_tells_test_inspection_and_who_decides() {
    let found = found(&rated(
        "igggi",
        r#", "management_needs_support": true, "entered": "2018-07-15", "finance": {
            "control_total_agreed": false, "significant_deficit_planned": true,
            "significant_adverse_forecast": true, "exceptional_governance_failure": false }"#,
    ));
    assert_eq!(serde_json::from_str::<SpecialMeasures>(&to_json(&found)).unwrap(), found);
    let explanation = found.explain(&rulebook("2018/19")).unwrap();
    leaves_cite(&explanation);
    let explanation = explanation.to_string();
    let tree = explanation.split("\n\nRules\n").next().unwrap();
    insta::assert_snapshot!(tree, @"
    the usual tests for special measures for quality and for finance are met
      by special-measures.choice.in-force (primary)
      - the ratings and the management let the trust enter
          rated inadequate: safe and well-led; needed, well-led among them: 2
          by special-measures.entry (primary)
          by special-measures.five-questions-only (primary)
      - the grounds for financial special measures: no agreed control total and a plan for a significant deficit
          by special-measures.financial.start (secondary)
          by special-measures.financial.entry (assumed)
      - the CQC usually inspects again by 15 July 2019, sooner on a significant concern
          entered: 15 July 2018
          by special-measures.reinspection (primary)
      - the CQC recommends special measures, and NHS Improvement decides
          by special-measures.who (primary)
      - what a trust in special measures gets: an improvement director, a partner trust, an action plan that is published, a review of leadership, and possibly a suspension of freedoms of a foundation trust
          by special-measures.content (primary)
    ");
}
