use proptest::prelude::*;

use super::*;
use crate::{Assessment, Code, Standing, SystemYear, assess, control_total::Delivery};

/// A year whose plans, results, control totals and adjustment are in pence.
struct Year {
    control_totals: [i64; 2],
    moved: i64,
    last_plan: i64,
    results: [i64; 2],
    rest: &'static str,
}

impl Year {
    fn assessed(&self, year: &str) -> Assessment {
        let pounds = |pence: i64| Money::from_pence(pence.into()).unwrap().to_string();
        let [own, other] = self.control_totals;
        let mut returns = Vec::new();
        for quarter in Quarter::ALL {
            let month = quarter.last_month().number();
            let last = quarter == Quarter::Q4;
            let (plan, results) = if last { (self.last_plan, self.results) } else { (0, [0, 0]) };
            for (code, plan, result) in [("RHQ", plan, results[0]), ("03N", 0, results[1])] {
                let (plan, result) = (pounds(plan), pounds(result));
                returns.push(format!(
                    r#"{{ "month": {month}, "code": "{code}", "plan_to_date": "{plan}", "actual_to_date": "{result}" }}"#
                ));
            }
        }
        let adjustment = format!(
            r#"{{ "window": "final_plan", "moves": {{ "RHQ": "{}", "03N": "{}" }},
                 "agreed_by": ["RHQ", "03N", "region"], "performance_statement": "better" }}"#,
            pounds(self.moved),
            pounds(-self.moved)
        );
        let json = format!(
            r#"{{ "system": "QF7", "year": "{year}", "members": [
                 {{ "code": "RHQ", "kind": "foundation_trust", "control_total": "{}"{} }},
                 {{ "code": "03N", "kind": "ccg", "control_total": "{}" }} ],
               "adjustments": [{adjustment}], "returns": [{}],
               "funds": [ {{ "kind": "provider_sustainability", "code": "RHQ", "amount": "1000",
                 "accepted": true, "is_ics": true, "linked_to_system": "0.5" }} ] }}"#,
            pounds(own),
            self.rest,
            pounds(other),
            returns.join(",")
        );
        assess(&SystemYear::from_json(&json).unwrap()).unwrap()
    }
}

fn pence() -> impl Strategy<Value = i64> {
    -3..=3_i64
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn one_assessment_says_one_thing_of_who_meets_its_total(
        control_totals in [pence(), pence()],
        moved in pence(),
        last_plan in pence(),
        results in [pence(), pence()],
    ) {
        let year = Year { control_totals, moved, last_plan, results, rest: "" };
        let told = year.assessed("2019/20");
        let fund = told.funds[0].assessment.answer().unwrap();
        let last = &fund.quarters[3];
        let own = last.own.as_ref().unwrap();
        // own_met[Q4] = p >= CT + delta, and the plan has no part in it
        prop_assert_eq!(own.met, results[0] >= control_totals[0] + moved);
        let missed = &told.organisations.answer().unwrap().missing_it;
        prop_assert_eq!(own.met, !missed.contains(&fund.code));
        let total = told.control_total.answer().unwrap();
        let delivery = total.latest().unwrap().outturn.answer().unwrap().delivery;
        prop_assert_eq!(last.system.as_ref().unwrap().met, delivery == Some(Delivery::Met));
        let sums = [control_totals, results].map(|pair| pair[0] + pair[1]);
        prop_assert_eq!(delivery == Some(Delivery::Met), sums[1] >= sums[0]);
    }
}

fn caveat(told: &Assessment) -> Option<Standing> {
    let caveats = told.caveats();
    let found = caveats.iter().find(|it| it.rule.as_str() == "funds.choice.plan-to-date");
    found.map(|it| it.standing)
}

#[test]
fn a_plan_that_stands_for_a_control_total_is_a_caveat_until_all_state_profiles() {
    let year =
        |rest| Year { control_totals: [0, 0], moved: 0, last_plan: 0, results: [0, 0], rest };
    assert_eq!(caveat(&year("").assessed("2019/20")), Some(Standing::Assumed));
    let profile = r#", "control_total_profile": [ { "month": 3, "control_total": "-1" },
        { "month": 6, "control_total": "2" }, { "month": 9, "control_total": "-1" },
        { "month": 12, "control_total": "0" } ]"#;
    let told = year(profile).assessed("2019/20");
    // The system's still rests on the plan of 03N.
    assert_eq!(caveat(&told), Some(Standing::Assumed));
    let fund = told.funds[0].assessment.answer().unwrap();
    let own = fund.quarters.iter().map(|quarter| quarter.own.as_ref().unwrap());
    let own: Vec<_> = own.map(|test| (test.by_plan, test.met)).collect();
    assert_eq!(own, [(false, true), (false, false), (false, true), (false, true)]);
}

#[test]
fn a_profile_of_a_year_without_funds_is_refused() {
    let json = r#"{ "system": "QF7", "year": "2021/22", "system_target": "0", "members": [
        { "code": "RHQ", "kind": "foundation_trust", "control_total": "0",
          "control_total_profile": [ { "month": 12, "control_total": "0" } ] } ] }"#;
    let error = SystemYear::from_json(json).unwrap_err();
    assert_eq!(error.code(), Code::NotInForce);
}
