use super::*;
use crate::{
    control_total::{MinimumImprovement, MinimumImprovementQuestion},
    wire::Document,
};

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

/// What a year asks of a commissioner that overspent.
fn improvement(year: &str) -> (Rulebook, MinimumImprovement) {
    let rulebook = Rulebook::for_year(year.parse().unwrap()).unwrap();
    let question = MinimumImprovementQuestion::from_json(
        r#"{ "ccg": "03N", "prior_outturn": "-100", "allocation": "1000" }"#,
    );
    let found = question.unwrap().answer(&rulebook).unwrap().answer().unwrap().clone();
    (rulebook, found)
}

#[test]
fn an_outcome_is_explained_by_the_rulebook_that_gave_it_and_by_none_that_lacks_its_rules() {
    let (rulebook, found) = improvement("2018/19");
    assert!(found.explain(&rulebook).is_ok());
    let other = Rulebook::for_year("2019/20".parse().unwrap()).unwrap();
    let refused = found.explain(&other).unwrap_err();
    assert_eq!(refused.code(), Code::UnknownRule);
    assert_eq!(
        refused.problems()[0].to_string(),
        "found \"control-totals.2018-19.ccg-minimum-improvement\", expected a rule of 2019/20, as an \
         outcome is explained by the rulebook that gave it [unknown_rule]"
    );
}

#[test]
fn every_rule_that_a_rulebook_lacks_is_named_and_no_other() {
    let (_, found) = improvement("2018/19");
    for year in Rulebook::editions().unwrap() {
        let rulebook = Rulebook::for_year(year).unwrap();
        let lacking = found.rules.iter().filter(|id| rulebook.get(id.as_str()).is_none());
        let mut lacking: Vec<_> = lacking.map(|id| quoted(id.as_str())).collect();
        lacking.sort();
        let named: Vec<_> = match found.explain(&rulebook) {
            Ok(_) => Vec::new(),
            Err(error) => error.problems().iter().map(|one| one.found.clone()).collect(),
        };
        assert_eq!(named, lacking, "{year}");
    }
}
