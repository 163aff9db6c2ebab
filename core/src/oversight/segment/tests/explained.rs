//! Why, in words.

use super::*;
use crate::{Explain, Explanation};

fn leaves_cite(node: &Explanation) {
    assert!(!node.rules.is_empty() || !node.because.is_empty(), "{}", node.says);
    node.because.iter().for_each(leaves_cite);
}

#[test]
fn every_leaf_cites_a_rule_under_every_framework() {
    for (year, date) in [
        ("2018/19", "2018-06-30"),
        ("2020/21", "2020-06-30"),
        ("2021/22", "2021-09-30"),
        ("2023/24", "2023-09-30"),
    ] {
        for more in [
            "",
            r#", "evidence": {}"#,
            r#", "decided": { "segment": 4 }"#,
            r#", "judgement": { "needs": "none", "breach": "none" }, "decided": { "segment": 3 }"#,
            r#", "judgement": { "needs": "some", "breach": "actual" }"#,
        ] {
            let json = format!(r#"{{ "body": "foundation_trust", "date": "{date}"{more} }}"#);
            leaves_cite(&found(year, &json).explain(&rulebook(year)));
        }
    }
}

#[test]
fn an_explanation_keeps_signs_judgement_and_decision_apart() {
    let found = found(
        "2018/19",
        r#"{ "body": "foundation_trust",
             "evidence": { "cqc": { "safe": "inadequate", "well_led": "good" }, "sharp_fall": false },
             "judgement": { "needs": "significant", "breach": "none" },
             "decided": { "segment": 3, "by": "the regulator's committee" } }"#,
    );
    let explanation = found.explain(&rulebook("2018/19")).to_string();
    let tree = explanation.split("\n\nRules\n").next().unwrap();
    insta::assert_snapshot!(tree, @"");
}

#[test]
fn the_programme_is_explained_where_it_is_entered() {
    let found = found(
        "2023/24",
        r#"{ "body": "nhs_trust", "decided": { "segment": 4 }, "recovery_support": {
             "exit_criteria": [ { "criterion": "a plan that balances", "met": false } ] } }"#,
    );
    let explanation = found.explain(&rulebook("2023/24")).to_string();
    let tree = explanation.split("\n\nRules\n").next().unwrap();
    insta::assert_snapshot!(tree, @"");
}
