mod checks;
mod explained;
mod headroom;
mod reference;

use super::*;
use crate::{
    Outcome, Rulebook,
    wire::{Document, to_json},
};

/// A value in each band of each metric, in the order of the metrics.
const IN_BAND: [[&str; 4]; 5] = [
    ["3", "2", "1.5", "1"],
    ["1", "-3", "-10", "-20"],
    ["2", "0.5", "-0.5", "-3"],
    ["1", "-0.5", "-1.5", "-4"],
    ["-10", "10", "40", "90"],
];

fn rulebook() -> Rulebook {
    Rulebook::for_year("2017/18".parse().unwrap()).unwrap()
}

fn question(values: [&str; 5]) -> UseOfResourcesQuestion {
    let value = |text: &str| Some(text.parse().unwrap());
    let [capital, liquidity, margin, plan, agency] = values;
    UseOfResourcesQuestion {
        capital_service_capacity: Some(CapitalServiceInput {
            value: value(capital),
            ..Default::default()
        }),
        liquidity: Some(LiquidityInput { value: value(liquidity), ..Default::default() }),
        margin: Some(MarginInput { value: value(margin), ..Default::default() }),
        distance_from_plan: Some(DistanceFromPlanInput {
            value: value(plan),
            ..Default::default()
        }),
        agency: Some(AgencyInput { value: value(agency), ..Default::default() }),
        control_total: Some(ControlTotalFooting::Accepted),
        financial_special_measures: Some(false),
        value_for_money_concern: Some(false),
        ..Default::default()
    }
}

/// A question whose metrics have these scores.
fn scoring(scores: [u8; 5]) -> UseOfResourcesQuestion {
    let mut values = [""; 5];
    for ((value, bands), score) in values.iter_mut().zip(IN_BAND).zip(scores) {
        *value = bands[usize::from(score) - 1];
    }
    question(values)
}

fn answer(asked: &UseOfResourcesQuestion) -> UseOfResources {
    match use_of_resources(&rulebook(), asked).unwrap() {
        Outcome::Answer(answer) => answer,
        refusal => panic!("{refusal:?}"),
    }
}

#[test]
fn the_published_case_scores_as_published() {
    let found = answer(&question(["2.6", "30.56", "8.46", "8.40", "-55.96"]));
    assert!(found.metrics.iter().all(|metric| metric.score == 1));
    assert_eq!((found.mean.to_string(), found.overall), ("1".to_owned(), 1));
    assert!(found.better.is_empty());
}

#[test]
fn an_exact_half_goes_to_the_better_score_and_only_with_a_metric_left_out() {
    let mut asked = scoring([1, 2, 1, 2, 1]);
    asked.agency = None;
    let refused = use_of_resources(&rulebook(), &asked).unwrap();
    let Outcome::CannotTell(refusal) = refused else { panic!("{refused:?}") };
    assert_eq!(refusal.missing, ["agency"]);
    let by = "a clause of the framework".to_owned();
    asked.left_out = vec![LeftOut { metric: ResourceMetric::Agency, by }];
    let found = answer(&asked);
    assert_eq!((found.mean.to_string(), found.rounded), ("1.5".to_owned(), 1));
}

#[test]
fn an_answer_comes_back_from_its_json() {
    let mut asked = scoring([2, 3, 4, 1, 2]);
    asked.control_total = Some(ControlTotalFooting::NotAcceptedPlanningDeficit);
    let found = answer(&asked);
    assert_eq!(serde_json::from_str::<UseOfResources>(&to_json(&found)).unwrap(), found);
    assert_eq!(UseOfResourcesQuestion::from_json(&to_json(&asked)), Ok(asked));
}

#[test]
fn a_year_with_other_weights_and_edges_is_another_score() {
    let local = r#"
        overlays = "2017/18"
        [bands."use-of-resources.metric.margin"]
        bands = ["x >= 2", "0 <= x < 2", "-1 < x < 0", "x <= -1"]
        standing = "assumed"
        note = "a local reading"
        [rule."use-of-resources.weights"]
        value = { capital_service_capacity = "0.1", liquidity = "0.1", margin = "0.6", distance_from_plan = "0.1", agency = "0.1" }
        standing = "assumed"
        note = "a local reading"
    "#;
    let rulebook = rulebook().overlaid(local).unwrap();
    let asked = question(["3", "1", "1.5", "1", "0"]);
    let found = use_of_resources(&rulebook, &asked).unwrap();
    let found = found.answer().unwrap();
    assert_eq!((found.mean.to_string(), found.overall), ("1.6".to_owned(), 2));
    assert_eq!(answer(&asked).overall, 1);
}

#[test]
fn settings_that_nothing_follows_are_refused() {
    let with = |entry: &str| {
        let local = format!(
            "overlays = \"2017/18\"\n{entry}\nstanding = \"assumed\"\nnote = \"a local reading\""
        );
        let rulebook = rulebook().overlaid(&local).unwrap();
        use_of_resources(&rulebook, &scoring([1; 5])).unwrap()
    };
    let entries = [
        "[rule.\"use-of-resources.scale\"]\nvalue = 3",
        "[rule.\"use-of-resources.override.any-four\"]\nvalue = 5",
        "[rule.\"use-of-resources.override.special-measures\"]\nvalue = 0",
        "[rule.\"use-of-resources.weights\"]\nvalue = { liquidity = \"1\" }",
        "[rule.\"use-of-resources.choice.month-days\"]\nvalue = 70000",
        "[rule.\"use-of-resources.mean\"]\nvalue = \"up\"\noptions = [\"up\"]",
    ];
    for entry in entries {
        let Outcome::CannotTell(refusal) = with(entry) else { panic!("{entry}") };
        assert!(refusal.missing[0].starts_with("use-of-resources."), "{refusal:?}");
    }
}
