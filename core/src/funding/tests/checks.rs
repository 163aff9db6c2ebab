//! What a question may not hold, and what it lacks.

use super::*;

const PSF: &str = "provider_sustainability";
const OK: &str = r#", "accepted": true, "is_ics": false"#;
/// An organisation that the recovery fund of 2019/20 is for, in no ICS.
const FRF: &str = r#", "accepted": true, "is_ics": false, "recovery_plan": true"#;

fn history(quarters: &str) -> String {
    let rows: Vec<String> = quarters
        .split_whitespace()
        .map(|quarter| {
            format!(r#"{{"quarter": "{quarter}", "control_total": "0", "performance": "0"}}"#)
        })
        .collect();
    format!(r#", "quarters": [{}]"#, rows.join(","))
}

#[test]
fn quarters_out_of_order_twice_or_with_a_gap_are_refused_by_name() {
    let order = Code::QuartersNotInOrder;
    let told = |quarters: &str| {
        let question = question(PSF, "1", OK, &history(quarters));
        assess_fund(&edition("2019/20"), &question).unwrap_err().to_string()
    };
    let check = |quarters: &str, expected: &[(Code, &str)]| {
        refused("2019/20", &question(PSF, "1", OK, &history(quarters)), expected);
    };
    check("Q2 Q1", &[(order, "quarters[0].quarter"), (order, "quarters[1].quarter")]);
    check("Q1 Q1", &[(order, "quarters[1].quarter")]);
    check("Q1 Q3", &[(order, "quarters[1].quarter")]);
    check("Q1 Q2 Q3 Q4 Q4", &[(order, "quarters[4].quarter")]);
    assert!(
        told("Q1 Q3").contains("found Q3 after Q1, with a gap, expected Q2"),
        "{}",
        told("Q1 Q3")
    );
    assert!(told("Q1 Q1").contains("found Q1 twice, expected Q2"));
    assert!(told("Q2").contains("found Q2 first, expected Q1"));
    let twice = r#", "accepted": true, "results": [{"quarter": "Q1"}, {"quarter": "Q1"}]"#;
    refused("2018/19", &question(PSF, "1", twice, ""), &[(order, "fund.results[1].quarter")]);
}

#[test]
fn an_allocation_is_between_nothing_and_the_whole_fund() {
    let range = &[(Code::OutOfRange, "fund.amount")];
    refused("2019/20", &question(PSF, "-0.01", OK, ""), range);
    refused("2019/20", &question(PSF, "1250000000.01", OK, ""), range);
    assert_eq!(
        assessed("2019/20", &question(PSF, "1250000000", OK, "")).at_risk,
        money("1250000000")
    );
    let paid_for_acceptance = "marginal_rate_emergency_tariff";
    refused("2019/20", &question(paid_for_acceptance, "300000000.01", OK, ""), range);
    assert_eq!(assessed("2019/20", &question(PSF, "0", OK, "")).best, Money::ZERO);
}

#[test]
fn the_declaration_alone_says_what_it_lacks() {
    let linked = r#", "linked_to_system": "0.15""#;
    assert_eq!(
        missing("2019/20", &question(PSF, "1", linked, "")),
        ["fund.is_ics", "fund.accepted"]
    );
    let recovery = question("financial_recovery", "1", "", "");
    assert_eq!(
        missing("2019/20", &recovery),
        ["control_total", "fund.recovery_plan", "fund.phasing", "fund.is_ics", "fund.accepted"]
    );
    assert_eq!(missing("2018/19", &question(PSF, "1", "", "")), ["fund.accepted"]);
    let gap = r#", "quarters": [{"quarter": "Q1", "control_total": "0"},
        {"quarter": "Q2", "control_total": "0", "performance": "0"}]"#;
    assert_eq!(missing("2019/20", &question(PSF, "1", OK, gap)), ["quarters: performance at Q1"]);
}

#[test]
fn a_missing_standard_is_named_only_where_it_matters() {
    let mut question = question(PSF, "1000", OK, "");
    question.quarters = quarters(&[(0, None), (-1, None), (0, None)]);
    assert_eq!(
        missing("2018/19", &question),
        ["fund.results: a_and_e at Q1", "fund.results: a_and_e at Q3"]
    );
    assert_eq!(
        missing("2016/17", &question)[..3],
        ["fund.results: a_and_e at Q1", "fund.results: a_and_e at Q3", "fund.results: rtt at Q1"]
    );
    question.fund.a_and_e = Some(false);
    assert_eq!(assessed("2018/19", &question).earned, money("650"));
    question.fund.a_and_e = None;
    question.fund.accepted = Some(false);
    assert_eq!(assessed("2018/19", &question).lost, money("1000"));
}

#[test]
fn the_systems_figures_are_named_only_where_something_depends_on_them() {
    let ics = |share: &str| {
        let fund = format!(r#", "accepted": true, "linked_to_system": "{share}", "is_ics": true"#);
        let mut question = question(PSF, "1000", &fund, "");
        question.quarters = quarters(&[(0, None)]);
        question
    };
    let both = ["quarters: system_control_total at Q1", "quarters: system_performance at Q1"];
    assert_eq!(missing("2019/20", &ics("0.15")), both);
    // Under full linkage A&E depends on the system too; once it is missed, nothing is asked of it.
    let mut full = ics("1");
    assert_eq!(missing("2018/19", &full), [both[0], both[1], "fund.results: a_and_e at Q1"]);
    full.quarters = quarters(&[(0, Some(-1))]);
    let told = assessed("2018/19", &full);
    assert_eq!(
        (told.earned, told.recoverable, told.lost),
        (Money::ZERO, money("105"), money("45"))
    );
    let reasons = told.quarters[0].parts.iter().map(|part| part.reason);
    assert_eq!(reasons.collect::<Vec<_>>(), [Reason::SystemTotalMissed; 2]);
}

#[test]
fn a_result_that_the_fund_does_not_depend_on_is_refused() {
    let with = |result: &str| {
        format!(r#", "accepted": true, "results": [{{"quarter": "Q1", "{result}": true}}]"#)
    };
    let check = |year: &str, result: &str| {
        let path = format!("fund.results[0].{result}");
        refused(year, &question(PSF, "1", &with(result), ""), &[(Code::UnknownField, &path)]);
    };
    check("2018/19", "rtt");
    check("2018/19", "payment_test");
    check("2019/20", "a_and_e");
    assessed("2016/17", &question(PSF, "1", &with("cancer"), ""));
    let linked = r#", "accepted": true, "linked_to_system": "0.1""#;
    let mret = question("marginal_rate_emergency_tariff", "1", linked, "");
    refused("2019/20", &mret, &[(Code::UnknownField, "fund.linked_to_system")]);
}

#[test]
fn a_phasing_of_the_question_is_the_whole() {
    let phased = |last: &str| {
        format!(r#"{FRF}, "phasing": {{"q1": "0", "q2": "0.5", "q3": "0", "q4": "{last}"}}"#)
    };
    let problem = &[(Code::SharesDoNotSum, "fund.phasing")];
    refused("2019/20", &question(PSF, "1", &phased("0.499999999999"), ""), problem);
    let mut question =
        question("financial_recovery", "1000", &phased("0.5"), r#", "control_total": "-0.01""#);
    question.quarters = quarters(&[(0, None), (-1, None), (0, None)]);
    // Nothing belongs to Q3, and being on plan then earns back Q2.
    let told = assessed("2019/20", &question);
    assert_eq!((told.earned, told.quarters[2].paid), (money("500"), money("500")));
}
