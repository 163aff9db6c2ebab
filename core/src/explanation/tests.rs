use super::*;

fn sample() -> (Rulebook, Explanation) {
    let rulebook = Rulebook::for_year("2019/20".parse().unwrap()).unwrap();
    let minimum = RuleId::from("control-totals.2019-20.link-minimum");
    let sum = RuleId::from("control-totals.2019-20.sct-is-sum");
    let leaf = Explanation::new("<b>*Trust* & \"Co\"</b>")
        .comparing("share", "0.15")
        .citing(&rulebook, [&minimum]);
    let tree = Explanation::new("the whole").citing(&rulebook, [&sum]).following([leaf]);
    (rulebook, tree)
}

#[test]
fn the_standing_is_the_weakest_of_the_rules() {
    let (_, tree) = sample();
    assert_eq!(tree.standing(), Some(Standing::Assumed));
    assert_eq!(tree.because[0].because.len(), 0);
}

#[test]
fn markup_in_a_text_is_shown_and_never_run() {
    let (_, tree) = sample();
    assert!(tree.html().contains("&lt;b&gt;*Trust* &amp; &quot;Co&quot;&lt;/b&gt;"));
    assert!(!tree.html().contains("<b>"));
    assert!(tree.markdown().contains("&lt;b\\>\\*Trust\\* &amp; \"Co\"&lt;/b\\>"));
}

#[test]
fn the_json_reads_back_as_the_same_tree() {
    let (_, tree) = sample();
    assert_eq!(serde_json::from_str::<Explanation>(&tree.json()).unwrap(), tree);
}

#[test]
fn a_rule_of_another_rulebook_is_cited_as_such() {
    let (rulebook, _) = sample();
    let tree = Explanation::new("x").citing(&rulebook, [&RuleId::from("no.such.rule")]);
    assert_eq!(tree.rules[0].says, "not a rule of this rulebook");
    assert_eq!(tree.standing(), Some(Standing::Assumed));
}
