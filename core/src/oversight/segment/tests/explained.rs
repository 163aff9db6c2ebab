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
            leaves_cite(&found(year, &json).explain(&rulebook(year)).unwrap());
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
    let explanation = found.explain(&rulebook("2018/19")).unwrap().to_string();
    let tree = explanation.split("\n\nRules\n").next().unwrap();
    insta::assert_snapshot!(tree, @"
    the foundation trust is in segment 3, as decided
      - it is under the Single Oversight Framework
          by sof.choice.in-force (assumed)
          by sof.scope (primary)
      - there is a sign of a need with quality: safe inadequate
          by sof.trigger.quality (assumed)
      - a sign opens a judgement and sets no segment
          not stated: warning_notice; not stated: other_quality_concern; not stated: adverse_quality_trend; not stated: seven_day_standards_missed; not stated: use_of_resources_need; not stated: cqc.use_of_resources; not stated: performance; not stated: linked_concerns; not stated: strategic_concern; not stated: adverse_leadership_review
          by sof.trigger.opens-judgement (assumed)
      - by the judgement, segment 2 is indicated
          needs: significant needs of support; breach: no breach
          by sof.segment.2 (assumed)
          by sof.trigger.opens-judgement (assumed)
          by sof.choice.decided-by (assumed)
        - segment 2, targeted support, which is offered: needs in one or more themes, without a breach of licence and without need of formal action
            by sof.segment.2 (assumed)
      - segment 3 was decided, which is not indicated
          decides: NHS Improvement; decided by: the regulator's committee
          by sof.choice.decided-by (assumed)
        - it obliges: segment 3, mandated support: significant needs, and an actual or suspected breach of the licence or, for an NHS trust, its equivalent
            by sof.segment.3 (assumed)
      - without a breach of its licence a foundation trust is not in this segment
          by sof.licence-link (inferred)
    ");
}

#[test]
fn the_programme_is_explained_where_it_is_entered() {
    let found = found(
        "2023/24",
        r#"{ "body": "nhs_trust", "decided": { "segment": 4 }, "recovery_support": {
             "exit_criteria": [ { "criterion": "a plan that balances", "met": false } ] } }"#,
    );
    let explanation = found.explain(&rulebook("2023/24")).unwrap().to_string();
    let tree = explanation.split("\n\nRules\n").next().unwrap();
    insta::assert_snapshot!(tree, @"
    the NHS trust is in segment 4, as decided
      - it is under the NHS Oversight Framework 2022/23
          by nof-2022-25.choice.in-force (primary)
          by nof-2022-25.choice.scope (inferred)
      - by default, segment 2 is indicated
          by nof-2021-25.default-segment (secondary)
          by nof-2021-25.choice.decided-by (assumed)
          by nof-2021-25.decision-rights (assumed)
        - support: flexible: peers, networks and national offers
            by nof-2021-25.support-description (assumed)
        - it obliges: the region formally reviews support needs each quarter, for a single organisation together with the ICB
            by nof-2021-25.review-quarterly (primary)
      - segment 4 was decided, which is not indicated
          decides: NHS England nationally
          by nof-2021-25.choice.decided-by (assumed)
          by nof-2021-25.decision-rights (assumed)
        - support: mandated and intensive
            by nof-2021-25.support-description (assumed)
        - it obliges: the body enters the Recovery Support Programme, which replaced special measures for quality and for finance
            by nof-2021-25.segment-4 (primary)
        - it obliges: support is mandated, and more reporting and financial controls are possible
            by nof-2021-25.mandated-support (secondary)
      - it is in the Recovery Support Programme and may not leave it yet
          decides: NHS England nationally; not met: a plan that balances
          by nof-2021-25.rsp.choice.in-force (primary)
          by nof-2021-25.rsp.terms (primary)
          by nof-2021-25.rsp.entry (secondary)
          by nof-2021-25.rsp.exit (primary)
    ");
}
