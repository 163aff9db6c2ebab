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
        leaves_cite(&answer(&asked).explain(&rulebook));
        asked.financial_special_measures = Some(true);
        asked.control_total = Some(ControlTotalFooting::NotAcceptedPlanningSurplus);
        asked.value_for_money_concern = None;
        asked.agency = None;
        let by = "use-of-resources.choice.left-out".to_owned();
        asked.left_out = vec![LeftOut { metric: ResourceMetric::Agency, by }];
        leaves_cite(&answer(&asked).explain(&rulebook));
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
    let explanation = answer(&asked).explain(&rulebook()).to_string();
    let tree = explanation.split("\n\nRules\n").next().unwrap();
    insta::assert_snapshot!(tree, @"");
}
