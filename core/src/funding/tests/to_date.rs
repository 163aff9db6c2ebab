//! Against what a quarter is tested, and what is certain before it has ended.

use super::*;
use crate::Explain;

const PSF: &str = r#", "accepted": true, "is_ics": false"#;

fn year(rest: &str, by_plan: &str) -> FundQuestion {
    let quarters = format!(
        r#"{rest}, "quarters": [
            {{"quarter": "Q1", "control_total": "1", "performance": "1"{by_plan}}},
            {{"quarter": "Q2", "control_total": "2", "performance": "2"}},
            {{"quarter": "Q3", "control_total": "3", "performance": "3"}},
            {{"quarter": "Q4", "control_total": "9", "performance": "8.99"}}]"#
    );
    question("provider_sustainability", "1000", PSF, &quarters)
}

#[test]
fn quarter_4_is_held_against_the_control_total_for_the_year() {
    let told = assessed("2019/20", &year("", ""));
    assert_eq!((told.control_total, told.earned), (Some(money("9")), money("650")));
    assert_eq!(assessed("2019/20", &year(r#", "control_total": "9""#, "")).earned, money("650"));
    let other = year(r#", "control_total": "8.99""#, "");
    refused("2019/20", &other, &[(Code::AmountsDoNotSum, "quarters[3].control_total")]);
    let mut by_plan = year("", "");
    by_plan.quarters[3].by_plan = Some(true);
    by_plan.quarters[3].system_by_plan = Some(true);
    let unknown = Code::UnknownField;
    let expected = [(unknown, "quarters[3].by_plan"), (unknown, "quarters[3].system_by_plan")];
    refused("2019/20", &by_plan, &expected);
}

#[test]
fn a_plan_that_stands_for_a_control_total_is_told_where_it_decides() {
    let id = "funds.choice.plan-to-date";
    let rests = |told: &FundAssessment| told.rules.iter().any(|rule| rule.as_str() == id);
    let by_plan = assessed("2019/20", &year("", r#", "by_plan": true"#));
    assert!(rests(&by_plan));
    assert!(by_plan.quarters[0].own.as_ref().unwrap().by_plan);
    let why = by_plan.explain(&edition("2019/20")).unwrap().to_string();
    assert!(
        why.contains("own plan to date, which stands for a control total that nobody phased: £1")
    );
    assert!(why.contains("own control total for the year: £9"));
    assert!(!rests(&assessed("2019/20", &year("", ""))));
    let mut refused = year("", r#", "by_plan": true"#);
    refused.fund.accepted = Some(false);
    assert!(!rests(&assessed("2019/20", &refused)));
}

#[test]
fn where_no_plan_stands_the_control_total_is_asked_for() {
    let book = edition("2019/20")
        .overlaid(
            r#"overlays = "2019/20"
            [rule."funds.choice.plan-to-date"]
            value = false
            standing = "assumed"
            note = "local""#,
        )
        .unwrap();
    let outcome = assess_fund(&book, &year("", r#", "by_plan": true"#)).unwrap();
    let Outcome::CannotTell(refusal) = outcome else { panic!("{outcome:?}") };
    assert_eq!(refusal.missing, ["quarters: control_total at Q1"]);
    assert!(assess_fund(&book, &year("", "")).unwrap().answer().is_some());
}

#[test]
fn money_for_acceptance_is_paid_as_quarters_end_and_certain_before() {
    let mret = "marginal_rate_emergency_tariff";
    for over in 0..=4 {
        let mut asked = question(mret, "4000000", r#", "accepted": true"#, "");
        asked.quarters = quarters(&[(-1, None), (0, None), (1, None), (-9, None)][..over]);
        let told = assessed("2019/20", &asked);
        let million = |count: usize| money(&format!("{count}000000"));
        assert_eq!((told.earned, told.certain_to_come), (million(over), million(4 - over)));
        assert_eq!((told.at_risk, told.best, told.worst), (Money::ZERO, told.amount, told.amount));
        let paid = told.quarters.iter().map(|quarter| quarter.paid);
        assert_eq!(paid.filter(|paid| !paid.is_zero()).count(), over);
        assert_eq!(
            Money::sum(told.ledger.entries.iter().map(|entry| entry.amount)),
            Ok(told.earned)
        );
    }
    let unaccepted = question(mret, "4000000", r#", "accepted": false"#, "");
    assert_eq!(assessed("2019/20", &unaccepted).certain_to_come, Money::ZERO);
}

#[test]
fn an_instalment_that_is_settled_early_is_told() {
    let fund = r#", "accepted": true, "linked_to_system": "0.5""#;
    let told = assessed("2020/21", &question("financial_recovery", "1000", fund, ""));
    assert_eq!((told.earned, told.at_risk), (Money::ZERO, money("1000")));
    let why = told.explain(&edition("2020/21")).unwrap().to_string();
    assert!(why.contains("settled early in its quarter"));
}
