use super::*;

fn leaves<'e>(node: &'e Explanation, found: &mut Vec<&'e Explanation>) {
    if node.because.is_empty() {
        found.push(node);
    }
    node.because.iter().for_each(|child| leaves(child, found));
}

/// Every statement with the values compared, indented.
fn walk(node: &Explanation, depth: usize, says: &mut Vec<String>) {
    let compared: Vec<_> =
        node.compared.iter().map(|one| format!("{}: {}", one.name, one.value)).collect();
    let compared =
        if compared.is_empty() { String::new() } else { format!(" [{}]", compared.join("; ")) };
    says.push(format!("{}{}{compared}", "  ".repeat(depth), node.says));
    node.because.iter().for_each(|child| walk(child, depth + 1, says));
}

const EVERYTHING: &str = r#"{"quarter":"Q1",
  "trusts":[
    {"code":"R1A","name":"Alpha","provider_type":"community","planned_percent":"-0.5",
     "variance_percent":"0","in_programme":false,"capability":"amber_green"},
    {"code":"R1B","provider_type":"community","override_flag":false},
    {"code":"R1C"}],
  "metrics":[
    {"metric":"OF1061","results":{"R1A":{"value":"6.4"},"R1B":{"value":"6.9"},"R1C":{"absent":"suppressed"}}},
    {"metric":"OF1067","results":{"R1A":{"band":"good"},"R1B":{"absent":"not_applicable"}}},
    {"metric":"OF1057","ranked":40,"results":{"R1A":{"rank":31}}},
    {"metric":"mrsa","terms":{"infection":true,"domain":"patient_safety"},"results":{"R1A":{"score":"3.00"}}},
    {"metric":"beds","terms":{"contextual":true},"results":{"R1A":{"score":"3.00"}}}]}"#;

#[test]
fn every_leaf_cites_a_rule_of_the_edition() {
    for year in ["2025/26", "2026/27"] {
        let book = rulebook(year);
        let text = if year == "2025/26" {
            EVERYTHING.to_owned()
        } else {
            r#"{"trusts":[{"code":"R1A","average":"2.00"},{"code":"R1B","override_flag":true}],
                "cut_points":["2","2.5","3"],
                "metrics":[{"metric":"m","results":{"R1B":{"score":"3.00"}, "R1A":{"absent":"not_submitted"}}}]}"#
                .to_owned()
        };
        let answer = question(&text).answer(&book).unwrap();
        let explanation = answer.answer().unwrap().explain(&book).unwrap();
        let mut found = Vec::new();
        leaves(&explanation, &mut found);
        for leaf in found {
            assert!(!leaf.rules.is_empty(), "{}", leaf.says);
            assert!(
                leaf.rules.iter().all(|rule| book.get(rule.id.as_str()).is_some()),
                "{}",
                leaf.says
            );
        }
    }
}

#[test]
fn an_explanation_says_what_would_get_a_trust_out() {
    let book = rulebook("2025/26");
    let answer = question(EVERYTHING).answer(&book).unwrap();
    let trust = &answer.answer().unwrap().trusts[0];
    let explanation = trust.explain(&book).unwrap();
    let mut says = Vec::new();
    walk(&explanation, 0, &mut says);
    insta::assert_snapshot!(says.join("\n"), @"
    Alpha (R1A) is in segment 4
      the average of 5 scores is 2.66 [sum: 11.54; over: 4.3333]
        OF1057 (urgent community response within 2 hours) scores 2.54 by the rank that was given [rank: 31; ranked: 40; bookends: 1.00 to 3.00]
        OF1061 (staff survey, raising concerns) scores 4.00 by the rank of its value among the trusts given [value: 6.4; rank: 2; ranked: 2; bookends: 1.00 to 4.00]
        OF1067 (safety rating of the Care Quality Commission) scores 2.00 by its band
        OF1080 (combined finance) scores 2.00 by the table of finance scores
        mrsa scores 3.00 by the score that was given [scores that weigh as one: 3]
        plan and variance combine to 2.00 by the table [score of the plan: 2; score of the variance: 1]
        beds is left out: contextual metrics are not scored
      the domain effectiveness experience scores 2.54, segment 4 [sum: 2.54; over: 1; cuts: 1.895, 2.16, 2.45]
      the domain finance productivity scores 2.00, segment 2 [sum: 2; over: 1; cuts: 1.76, 2.21, 2.685]
      the domain patient safety scores 3.00, segment 3 [sum: 7; over: 2.3333; cuts: 2.14, 2.565, 3.09]
      2.66 is segment 4 by midpoints of what published segments show [cuts: 2.05, 2.325, 2.625]
      the override applies and leaves segment 4 [best segment under the override: 3]
        known from an estimate from plan and variance
      it is not in the programme of intensive support
      its capability changes none of the segments from its average [rating: amber-green]
      it is place 2 of 2 among providers of type community
      an average of 2.62 would be segment 3 [fall of the sum of scores: 0.1667; OF1057 alone: 2.54 to 2.37, rank 27; OF1061 alone: 4.00 to 3.83, rank 1; OF1067 alone: 2.00 to 1.83; OF1080 alone: 2.00 to 1.83; mrsa alone: 3.00 to 2.50]
    ");
}
