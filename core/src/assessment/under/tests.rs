use super::*;
use crate::{Code, SystemYear, assess};

fn year(year: &str, rest: &str) -> SystemYear {
    SystemYear::from_json(&format!(
        r#"{{ "system": "QVV", "year": "{year}",
            "members": [
              {{ "code": "RBD", "kind": "foundation_trust", "control_total": "2000000", "turnover": "190000000" }},
              {{ "code": "11J", "kind": "ccg", "control_total": "0", "turnover": "1100000000" }} ],
            "returns": [
              {{ "month": 3, "code": "RBD", "plan_to_date": "400000", "actual_to_date": "400000", "forecast": "2000000" }},
              {{ "month": 3, "code": "11J", "plan_to_date": "0", "actual_to_date": "0", "forecast": "0" }} ]{rest} }}"#
    ))
    .unwrap()
}

fn rules(year: &str) -> Rulebook {
    Rulebook::for_year(year.parse().unwrap()).unwrap()
}

const FUND: &str = r#", "funds": [{ "kind": "provider_sustainability", "code": "RBD",
    "amount": "1000000", "accepted": true, "results": [{ "quarter": "Q1", "a_and_e": true }] }]"#;

#[test]
fn under_its_own_rules_nothing_differs() {
    let assessment = assess(&year("2018/19", FUND)).unwrap();
    let compared = assessment.under(&rules("2018/19")).unwrap();
    assert_eq!((compared.differing, compared.left_out), (Vec::new(), Vec::new()));
    // What the facts give nothing for is not told, and the headline says again what other parts say.
    let told = [Part::ControlTotal, Part::Organisations, Part::Funds, Part::Observations];
    assert_eq!(compared.same, told);
}

#[test]
fn a_parameter_that_alone_changes_the_answer_is_named_as_deciding() {
    let edition = rules("2018/19");
    let local = edition
        .overlaid(
            r#"overlays = "2018/19"
            [rule."funds.psf.2018-19.phasing"]
            value = { q1 = "0.25", q2 = "0.25", q3 = "0.25", q4 = "0.25" }
            standing = "assumed"
            note = "a local reading"
            [rule."funds.detail.access-quarterly"]
            value = false
            standing = "assumed"
            note = "a local reading""#,
        )
        .unwrap();
    let compared = assess(&year("2018/19", FUND)).unwrap().under(&local).unwrap();
    let funds = compared.differing.iter().find(|one| one.part == Part::Funds).unwrap();
    let decides: Vec<_> =
        funds.parameters.iter().map(|one| (one.rule.as_str(), one.decides)).collect();
    assert_eq!(
        decides,
        [("funds.psf.2018-19.phasing", true), ("funds.detail.access-quarterly", false)]
    );
    let earned = funds.values.iter().find(|one| one.what.ends_with("value.earned")).unwrap();
    assert_eq!(
        (earned.from.as_deref(), earned.to.as_deref()),
        (Some("150000.00"), Some("250000.00"))
    );
}

#[test]
fn what_the_other_year_does_not_know_is_left_out_and_listed() {
    let adjustment =
        r#", "adjustments": [{ "window": "plan", "moves": { "RBD": "5", "11J": "-5" } }]"#;
    let compared = assess(&year("2018/19", adjustment)).unwrap().under(&rules("2016/17")).unwrap();
    let left_out: Vec<_> =
        compared.left_out.iter().map(|one| (one.path.as_str(), one.code)).collect();
    assert_eq!(left_out, [("adjustments[0]", Code::NotInForce)]);
    let total = compared.differing.iter().find(|one| one.part == Part::ControlTotal).unwrap();
    assert_eq!(total.to.as_deref(), Some("not in force: a system control total"));
    assert!(total.gone.iter().any(|id| id.as_str() == "control-totals.2018-19.sct-definition"));
}

#[test]
fn a_document_that_cannot_be_put_under_the_other_rules_is_refused() {
    let error = assess(&year("2018/19", "")).unwrap().under(&rules("2024/25")).unwrap_err();
    let found: Vec<_> = error.problems().iter().map(|one| (one.path.as_str(), one.code)).collect();
    assert_eq!(found, [("members[1].kind", Code::OutOfScope)]);
}
