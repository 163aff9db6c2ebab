//! Why, in words.

use super::*;
use crate::{Explain, Explanation};

fn leaves_cite(node: &Explanation) {
    assert!(!node.rules.is_empty() || !node.because.is_empty(), "{}", node.says);
    node.because.iter().for_each(leaves_cite);
}

#[test]
fn every_leaf_cites_a_rule_whatever_was_asked() {
    let rulebook = rulebook();
    for scores in [[1; 5], [4; 5], [2, 3, 4, 1, 1]] {
        let mut asked = scoring(scores);
        leaves_cite(&answer(&asked).explain(&rulebook).unwrap());
        asked.financial_special_measures = Some(true);
        asked.control_total = Some(ControlTotalFooting::NotAcceptedPlanningSurplus);
        asked.value_for_money_concern = None;
        asked.agency = None;
        let by = "use-of-resources.choice.left-out".to_owned();
        asked.left_out = vec![LeftOut { metric: ResourceMetric::Agency, by }];
        leaves_cite(&answer(&asked).explain(&rulebook).unwrap());
    }
}

#[test]
fn an_explanation_gives_each_metric_the_mean_the_floors_and_the_way_out() {
    let mut asked = question(["2.6", "-3", "-0.25", "-1", "60"]);
    asked.margin = Some(MarginInput {
        value: None,
        adjusted_surplus: Some("-250000".parse().unwrap()),
        operating_income: Some("100000000".parse().unwrap()),
    });
    let explanation = answer(&asked).explain(&rulebook()).unwrap().to_string();
    let tree = explanation.split("\n\nRules\n").next().unwrap();
    insta::assert_snapshot!(tree, @"
    the use of resources score is 3
      mean: 2.4; rounded: 2
      by use-of-resources.scale (secondary)
      - capital service capacity of 2.6 times scores 1
          until it scores 2: 0.1 times to 2.5
          by use-of-resources.metric.capital-service-capacity (assumed)
          by use-of-resources.edges (assumed)
      - liquidity of -3 days scores 2
          to a score of 1: 3 days past 0; until it scores 3: 4 days past -7
          by use-of-resources.metric.liquidity (assumed)
          by use-of-resources.edges (assumed)
      - I&E margin of -0.25%, worked out from amounts, scores 3
          to a score of 2: 0.25 percentage points to 0%, £250,000 of adjusted surplus; until it scores 4: 0.75 percentage points to -1%, £750,000 of adjusted surplus
          by use-of-resources.metric.margin (assumed)
          by use-of-resources.edges (assumed)
      - distance from financial plan of -1 percentage points scores 2
          to a score of 1: 1 percentage points to 0; until it scores 3: 0 percentage points past -1
          by use-of-resources.metric.distance-from-plan (assumed)
          by use-of-resources.edges (assumed)
      - agency spend of 60% scores 4
          to a score of 3: 10 percentage points to 50%
          by use-of-resources.metric.agency (assumed)
          by use-of-resources.edges (assumed)
      - the weighted mean of the scores, 1, 2, 3, 2 and 4, is 2.4, which is rounded to 2
          by use-of-resources.weights (secondary)
          by use-of-resources.mean (assumed)
      - with a metric in its worst band the score is 3 at best, and it was better
          before: 2; after: 3
          by use-of-resources.override.any-four (assumed)
      - the worst of the rounded mean and the floors is the overall score, 3
          by use-of-resources.override.order (assumed)
          by sof.choice.in-force (assumed)
      - there may be a need for support with finance, which is for judgement
          by use-of-resources.trigger (assumed)
          by use-of-resources.choice.support-need (assumed)
      - one metric alone would bring the score to 2
          agency spend to a score of 3: 10 percentage points to 50%
          by use-of-resources.mean (assumed)
          by use-of-resources.override.order (assumed)
      - no metric alone brings the score to 1
          by use-of-resources.mean (assumed)
          by use-of-resources.override.order (assumed)
    ");
}

#[test]
fn nothing_is_said_of_a_floor_whose_circumstances_were_not_stated() {
    let mut asked = scoring([3; 5]);
    let says =
        |asked: &UseOfResourcesQuestion| answer(asked).explain(&rulebook()).unwrap().to_string();
    assert!(says(&asked).contains("no floor applies"));
    assert!(answer(&asked).better.iter().all(|better| better.not_stated.is_empty()));
    // A trust without an accepted control total scores 3 at best, which it does anyway.
    asked.control_total = None;
    let told = says(&asked);
    assert!(!told.contains("no floor applies"), "{told}");
    assert!(told.contains("no floor could make the rounded mean worse"), "{told}");
    let better = answer(&asked).better;
    assert_eq!(better[0].overall, 2);
    assert!(better.iter().all(|better| better.not_stated == ["control_total"]));
}
