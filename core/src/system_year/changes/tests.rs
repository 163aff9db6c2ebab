//! What can be changed in a year, and how what cannot is refused.

use crate::{Changes, Code, Month, SystemYear, wire::Document};

fn year() -> SystemYear {
    SystemYear::from_json(
        r#"{ "system": "QF7", "year": "2024/25", "basis": "including_dsf",
             "members": [
               { "code": "RHQ", "kind": "foundation_trust", "control_total": "100" },
               { "code": "RXF", "kind": "nhs_trust", "control_total": "-100" } ],
             "deficit_support": { "planned": "80", "quarters": [
               { "quarter": "Q1", "due": "20", "withheld": "0", "released": "0" } ] },
             "returns": [
               { "month": 2, "code": "RHQ", "plan_to_date": "10", "actual_to_date": "10", "forecast": "90" },
               { "month": 3, "code": "RHQ", "plan_to_date": "20", "actual_to_date": "20" } ] }"#,
    )
    .unwrap()
}

#[track_caller]
fn changed(changes: &str) -> SystemYear {
    year().changed(&Changes::from_json(changes).unwrap(), None).unwrap()
}

#[track_caller]
fn refused(changes: &str) -> Vec<(Code, String)> {
    let error = year().changed(&Changes::from_json(changes).unwrap(), None).unwrap_err();
    error.problems().iter().map(|problem| (problem.code, problem.path.clone())).collect()
}

#[test]
fn nothing_to_change_leaves_the_year_as_it_is() {
    assert_eq!(changed("{}"), year());
}

#[test]
fn a_figure_is_changed_in_the_latest_return_alone() {
    let made = changed(
        r#"{ "forecast": { "RHQ": "80" }, "actual_to_date_by": { "RHQ": "-5" }, "plan_to_date": { "RHQ": "21" } }"#,
    );
    let [first, latest] = made.document().returns.as_slice() else { panic!("{made:?}") };
    assert_eq!(first, &year().document().returns[0]);
    let figures = [latest.forecast.unwrap(), latest.actual_to_date, latest.plan_to_date];
    assert_eq!(figures.map(|amount| amount.to_string()), ["80.00", "15.00", "21.00"]);
}

#[test]
fn totals_targets_and_support_withheld_are_changed_where_the_year_states_them() {
    let made = changed(
        r#"{ "control_total": { "RXF": "-90" }, "system_target": "-7", "support_withheld": { "Q1": "20" } }"#,
    );
    let document = made.document();
    assert_eq!(document.members[1].control_total.to_string(), "-90.00");
    assert_eq!(document.system_target.unwrap().to_string(), "-7.00");
    let support = document.deficit_support.as_ref().unwrap();
    assert_eq!(support.quarters[0].withheld.to_string(), "20.00");
}

#[test]
fn every_change_that_finds_nothing_to_change_is_refused_at_its_place() {
    let found = refused(
        r#"{ "forecast": { "RHX": "1", "RXF": "1" }, "forecast_by": { "RHQ": "1" },
             "control_total": { "XXX": "1" }, "support_withheld": { "Q2": "1" } }"#,
    );
    assert_eq!(
        found,
        [
            (Code::UnknownCode, "forecast.RHX".to_owned()),
            (Code::MissingField, "forecast.RXF".to_owned()),
            (Code::MissingField, "forecast_by.RHQ".to_owned()),
            (Code::UnknownCode, "control_total.XXX".to_owned()),
            (Code::MissingField, "support_withheld.Q2".to_owned()),
        ]
    );
}

#[test]
fn a_figure_is_either_given_or_moved() {
    let both = r#"{ "actual_to_date": { "RHQ": "1" }, "actual_to_date_by": { "RHQ": "1" } }"#;
    assert_eq!(refused(both), [(Code::DuplicateField, "actual_to_date_by.RHQ".to_owned())]);
}

#[test]
fn what_no_year_may_hold_is_refused_by_its_place_in_the_year() {
    let withheld = refused(r#"{ "support_withheld": { "Q1": "20.01" } }"#);
    assert_eq!(withheld, [(Code::OutOfRange, "deficit_support.quarters[0].withheld".to_owned())]);
}

#[test]
fn a_year_until_a_month_lacks_the_returns_made_later() {
    let months = |year: SystemYear| -> Vec<u8> {
        year.document().returns.iter().map(|one| one.month.number()).collect()
    };
    assert_eq!(months(year().until(Month::new(2).unwrap())), [2]);
    assert_eq!(months(year().until(Month::new(3).unwrap())), [2, 3]);
}
