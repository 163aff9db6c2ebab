//! Who the recovery fund is for.

use super::*;
use crate::{Explain, rulebook::Standing};

const PHASED: &str =
    r#", "is_ics": false, "phasing": {"q1": "0.25", "q2": "0.25", "q3": "0.25", "q4": "0.25"}"#;

fn recovery(fund: &str, control_total: Option<&str>) -> FundQuestion {
    let total = control_total.map(|total| format!(r#", "control_total": "{total}""#));
    let rest = format!(
        r#"{}, "quarters": [{{"quarter": "Q1", "control_total": "5", "performance": "5"}}]"#,
        total.unwrap_or_default()
    );
    question("financial_recovery", "1000", &format!("{PHASED}{fund}"), &rest)
}

const PLAN: &str = r#", "accepted": true, "recovery_plan": true"#;

#[test]
fn the_recovery_fund_is_for_a_trust_held_to_a_deficit_with_a_recovery_plan() {
    let told = |fund: &str, total: &str| {
        let told = assessed("2019/20", &recovery(fund, Some(total)));
        (told.eligible, told.earned, told.lost)
    };
    let (nothing, quarter, all) = (Money::ZERO, money("250"), money("1000"));
    assert_eq!(told(PLAN, "-0.01"), (Some(true), quarter, nothing));
    assert_eq!(told(PLAN, "0"), (Some(false), nothing, all));
    assert_eq!(told(PLAN, "0.01"), (Some(false), nothing, all));
    let without = r#", "accepted": true, "recovery_plan": false"#;
    assert_eq!(told(without, "-0.01"), (Some(false), nothing, all));
    // Acceptance comes first, and nothing else is then looked at.
    assert_eq!(told(r#", "accepted": false"#, "-0.01"), (None, nothing, all));
}

#[test]
fn what_does_not_settle_it_is_asked_for() {
    let lacks = |fund: &str, total| missing("2019/20", &recovery(fund, total));
    let accepted = r#", "accepted": true"#;
    assert_eq!(lacks(accepted, None), ["control_total", "fund.recovery_plan"]);
    assert_eq!(lacks(accepted, Some("-1")), ["fund.recovery_plan"]);
    assert_eq!(lacks(PLAN, None), ["control_total"]);
    // A surplus, or the want of a plan, settles it alone.
    let settled = |fund: &str, total| assessed("2019/20", &recovery(fund, total)).eligible;
    assert_eq!(settled(accepted, Some("1")), Some(false));
    assert_eq!(settled(r#", "accepted": true, "recovery_plan": false"#, None), Some(false));
}

#[test]
fn the_reason_is_the_assumed_rule() {
    let told = assessed("2019/20", &recovery(PLAN, Some("5")));
    let reasons = told.quarters.iter().flat_map(|quarter| &quarter.parts).map(|part| part.reason);
    assert!(reasons.into_iter().all(|reason| reason == Reason::NotEligible));
    let tree = told.explain(&edition("2019/20")).unwrap();
    let rule =
        tree.cited().into_iter().find(|rule| rule.id.as_str() == "funds.frf.2019-20.eligible");
    assert_eq!(rule.map(|rule| rule.standing), Some(Standing::Assumed));
    assert!(!told.rules.iter().any(|rule| rule.as_str() == "funds.calc.met-is-at-least"));
    assert!(tree.to_string().contains("the fund is not for RHQ: it is held to no deficit"));
    assert!(told.to_string().contains("The fund is not for RHQ: no part is paid."));
}

#[test]
fn what_a_year_says_and_nobody_looks_at_is_told() {
    for (year, kind, id) in [
        ("2016/17", "provider_sustainability", "funds.stf.2016-17.eligible"),
        ("2020/21", "financial_recovery", "funds.frf.2020-21.balancing"),
    ] {
        let linked = if year == "2020/21" { r#", "linked_to_system": "0.5""# } else { "" };
        let told =
            assessed(year, &question(kind, "1000", &format!(r#", "accepted": true{linked}"#), ""));
        assert_eq!(told.eligible, None);
        let told = told.explain(&edition(year)).unwrap();
        let node =
            told.because.iter().find(|node| node.rules.iter().any(|it| it.id.as_str() == id));
        assert!(node.unwrap().says.contains("not held against this"), "{year}");
    }
}
