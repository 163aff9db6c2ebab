//! What becomes of adjustments, year by year.

use super::*;

const TRUSTS: &str = r#"[
    { "code": "AAA", "kind": "nhs_trust", "control_total": "-60" },
    { "code": "BBB", "kind": "foundation_trust", "control_total": "20" } ]"#;

/// What becomes of adjustments among the trusts in a year with a target.
fn outcomes(
    rulebook: &Rulebook,
    target: Option<&str>,
    adjustments: &str,
) -> Vec<AdjustmentOutcome> {
    let (members, adjustments) = (list::<Member>(TRUSTS), list::<Adjustment>(adjustments));
    let system = code("QF7");
    AdjustmentOutcome::of_all(rulebook, &system, target.map(money), &members, &adjustments).unwrap()
}

/// The two trusts' total moves by these amounts, and everybody has agreed.
fn moving(one: &str, other: &str, more: &str) -> String {
    format!(
        r#"[{{ "window": "final_plan", "moves": {{ "AAA": "{one}", "BBB": "{other}" }},
            "agreed_by": ["AAA", "BBB", "region"]{more} }}]"#
    )
}

#[test]
fn a_change_without_a_statement_awaits_one_and_blanks_are_none() {
    for given in ["", r#", "performance_statement": "" "#, r#", "performance_statement": " \n\t""#]
    {
        let found = outcomes(&rulebook(), None, &moving("5", "-5", given)).remove(0);
        assert!(!found.in_effect && !found.performance_stated, "{given}");
        assert_eq!(found.awaiting, ["performance_statement"]);
    }
    let stated = r#", "performance_statement": "shorter waits""#;
    let found = outcomes(&rulebook(), None, &moving("5", "-5", stated)).remove(0);
    assert!(found.in_effect && found.performance_stated);
    assert_eq!(found.awaiting, Vec::<String>::new());
}

#[test]
fn an_overlay_may_ask_for_no_statement_and_the_explanation_says_so() {
    let local = Rulebook::from_toml(
        r#"overlays = "2019/20"
        [rule."control-totals.2019-20.choice.statement-required"]
        value = false
        standing = "assumed"
        note = "agreed with the region""#,
    )
    .unwrap();
    let found = outcomes(&local, None, &moving("5", "-5", "")).remove(0);
    assert!(found.in_effect && !found.performance_stated);
    let explained = found.explain(&local).unwrap();
    let says: Vec<&str> = explained.because.iter().map(|node| node.says.as_str()).collect();
    let none = "no statement was given of how the change improves overall performance, and none is \
                asked for";
    assert_eq!(says, [none]);
    let cited = explained.because[0].rules.iter().map(|rule| rule.id.as_str());
    assert_eq!(cited.collect::<Vec<_>>(), ["control-totals.2019-20.choice.statement-required"]);
}

#[test]
fn no_other_year_asks_for_a_statement() {
    let rulebook = Rulebook::for_year("2018/19".parse().unwrap()).unwrap();
    let agreed = r#"[{ "window": "in_year", "moves": { "AAA": "5", "BBB": "-5" },
        "agreed_by": ["AAA", "BBB", "nhs_england", "nhs_improvement"] }]"#;
    let found = outcomes(&rulebook, None, agreed).remove(0);
    assert!(found.in_effect && !found.performance_stated);
}

/// Of moves in 2017/18 against a target: in effect, whether the target holds, awaited, and in words.
fn in_2017(target: Option<&str>, one: &str, other: &str) -> (bool, bool, Vec<String>, String) {
    let rulebook = Rulebook::for_year("2017/18".parse().unwrap()).unwrap();
    let found = outcomes(&rulebook, target, &moving(one, other, "").replace(r#", "region""#, ""));
    let found = found.first().unwrap();
    let said = found.explain(&rulebook).unwrap().says.clone();
    let said = said.replace("the adjustment in the final plan window is ", "");
    (found.in_effect, found.target_holds, found.awaiting.clone(), said)
}

#[test]
fn a_change_that_the_target_does_not_survive_is_not_in_effect() {
    // -60 and 20 make -40; the target is -50.
    let lowered = "lowers what members' totals come to by £10; the system's target still holds";
    let none = Vec::new;
    let expected = (true, true, none(), format!("in effect and {lowered}"));
    assert_eq!(in_2017(Some("-50"), "-10", "0"), expected);
    let not = "not in effect: the system's target would not hold".to_owned();
    assert_eq!(in_2017(Some("-50"), "-10.01", "0"), (false, false, none(), not.clone()));
    assert_eq!(in_2017(Some("-49.99"), "-10", "0"), (false, false, none(), not));
}

#[test]
fn a_change_that_lowers_nothing_is_in_effect_whatever_the_target() {
    let raised = "in effect and raises what members' totals come to by £5".to_owned();
    assert_eq!(in_2017(Some("-30"), "10", "-5"), (true, true, Vec::new(), raised.clone()));
    assert_eq!(in_2017(None, "10", "-5"), (true, true, Vec::new(), raised));
    let kept = "in effect and leaves the system's total as it was".to_owned();
    assert_eq!(in_2017(Some("-30"), "10", "-10"), (true, true, Vec::new(), kept));
}

#[test]
fn a_change_that_lowers_totals_awaits_a_target_that_is_not_given() {
    let awaits = "not in effect: it awaits the system's target, which must still hold".to_owned();
    let expected = (false, false, vec!["system_target".to_owned()], awaits);
    assert_eq!(in_2017(None, "-10", "0"), expected);
}

#[test]
fn sectors_are_told_as_they_are_where_moves_do_not_sum_to_zero() {
    let rulebook = Rulebook::for_year("2017/18".parse().unwrap()).unwrap();
    let lowered = r#"[{ "window": "any", "moves": { "AAA": "-5" }, "agreed_by": ["AAA"] }]"#;
    let sectors = outcomes(&rulebook, Some("-50"), lowered)[0].sectors;
    assert_eq!((sectors.providers, sectors.commissioners), (money("-5"), Money::ZERO));
}
