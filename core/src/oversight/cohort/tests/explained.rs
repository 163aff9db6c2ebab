use super::*;

fn leaves<'e>(node: &'e Explanation, found: &mut Vec<&'e Explanation>) {
    if node.because.is_empty() {
        found.push(node);
    }
    node.because.iter().for_each(|child| leaves(child, found));
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
        let explanation = answer.answer().unwrap().explain(&book);
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
    let explanation = trust.explain(&book);
    let mut says = Vec::new();
    fn walk(node: &Explanation, depth: usize, says: &mut Vec<String>) {
        let compared: Vec<_> =
            node.compared.iter().map(|one| format!("{}: {}", one.name, one.value)).collect();
        let compared =
            if compared.is_empty() { String::new() } else { format!(" [{}]", compared.join("; ")) };
        says.push(format!("{}{}{compared}", "  ".repeat(depth), node.says));
        node.because.iter().for_each(|child| walk(child, depth + 1, says));
    }
    walk(&explanation, 0, &mut says);
    insta::assert_snapshot!(says.join("\n"), @"");
}
