//! What changes between scenarios, and what does not.

use super::{Figure, ScenariosCompared, compare};
use crate::{Assessment, Changes, Month, SystemYear, assess, wire::Document};

fn base(month: u8) -> SystemYear {
    let json = format!(
        r#"{{ "system": "QF7", "year": "2019/20", "members": [
            {{ "code": "RHQ", "name": "Sheffield", "kind": "foundation_trust", "control_total": 100 }},
            {{ "code": "RXF", "kind": "nhs_trust", "control_total": 0 }} ],
            "returns": [
            {{ "month": 1, "code": "RHQ", "plan_to_date": 8, "actual_to_date": 8, "forecast": 100 }},
            {{ "month": 1, "code": "RXF", "plan_to_date": 0, "actual_to_date": 0, "forecast": 0 }},
            {{ "month": {month}, "code": "RHQ", "plan_to_date": 50, "actual_to_date": 50, "forecast": 100 }},
            {{ "month": {month}, "code": "RXF", "plan_to_date": 0, "actual_to_date": 0, "forecast": 0 }} ] }}"#
    );
    SystemYear::from_json(&json).unwrap()
}

fn compared(year: &SystemYear, changes: &str) -> ScenariosCompared {
    let base = assess(year).unwrap();
    let other = base.what_if(&Changes::from_json(changes).unwrap()).unwrap();
    compare(&base, &[("other".to_owned(), other)]).unwrap()
}

fn told(compared: &ScenariosCompared, figure: Figure) -> Vec<(String, String, Option<String>)> {
    let of = compared.figures.iter().filter(|one| one.figure == figure);
    let change = |one: &super::FigureCompared| {
        (one.name.clone(), one.change.unwrap().to_string(), one.because.clone())
    };
    of.map(change).collect()
}

#[test]
fn the_system_s_change_is_told_with_whose_forecasts_move_it() {
    let found = compared(&base(6), r#"{ "forecast_by": { "RHQ": -30, "RXF": 10 } }"#);
    let because = Some("Sheffield £30 worse and RXF £10 better".to_owned());
    assert_eq!(
        told(&found, Figure::Outturn),
        [
            ("South Yorkshire".to_owned(), "-20.00".to_owned(), because),
            ("Sheffield".to_owned(), "-30.00".to_owned(), None),
            ("RXF".to_owned(), "10.00".to_owned(), None),
        ]
    );
    assert_eq!(found.scenarios[0].alarms, Vec::<String>::new());
}

#[test]
fn a_change_that_moves_no_figure_sounds_an_alarm() {
    // At month 12 the actual is the outturn, whatever is forecast.
    let found = compared(&base(12), r#"{ "forecast": { "RHQ": 70 } }"#);
    assert_eq!(
        found.scenarios[0].alarms,
        ["return of RHQ at M12: forecast 100.00 is now forecast 70.00, and no figure moves by it"]
    );
    assert!(found.figures.is_empty());
    let same = compared(&base(6), r#"{ "forecast": { "RHQ": 100 } }"#);
    assert_eq!(same.scenarios[0].alarms, ["nothing differs from what it is compared with"]);
}

#[test]
fn a_change_beside_one_that_works_sounds_its_own_alarm() {
    let found =
        compared(&base(12), r#"{ "forecast": { "RHQ": 70 }, "actual_to_date": { "RXF": -5 } }"#);
    let works: Vec<bool> = found.scenarios[0].changed.iter().map(|one| one.has_effect).collect();
    assert_eq!(works, [false, true]);
    assert_eq!(found.scenarios[0].alarms.len(), 1);
}

#[test]
fn two_months_of_one_year_are_compared_like_any_scenarios() {
    let year = base(6);
    let early: Assessment = assess(&year.until(Month::new(1).unwrap())).unwrap();
    let found = compare(&early, &[("M6".to_owned(), assess(&year).unwrap())]).unwrap();
    assert_eq!(told(&found, Figure::ActualToDate)[0].1, "42.00");
    let text = found.to_string();
    assert!(text.contains("actual to date") && text.contains("£42"), "{text}");
}

#[test]
fn a_forecast_that_worsens_moves_what_is_expected_of_the_fund() {
    let quarter = |month: u8, actual: i64| {
        format!(
            r#"{{ "month": {month}, "code": "RHQ", "plan_to_date": 0, "actual_to_date": {actual}, "forecast": 0 }}"#
        )
    };
    let returns = [quarter(3, 0), quarter(6, 0), quarter(9, 0)].join(",");
    let json = format!(
        r#"{{ "system": "QF7", "year": "2019/20", "basis": "excluding_funds",
             "members": [{{ "code": "RHQ", "kind": "foundation_trust", "control_total": 0 }}],
             "funds": [{{ "kind": "provider_sustainability", "code": "RHQ", "amount": 10000000,
                          "accepted": true, "is_ics": false }}],
             "returns": [{returns}] }}"#
    );
    // Quarter 4 is 35 per cent of the year; what is earned before it stays earned.
    let year = SystemYear::from_json(&json).unwrap();
    let met = assess(&year).unwrap();
    let expected = met.funds[0].on_forecasts.as_ref().unwrap().answer().unwrap();
    assert_eq!(expected.earned_at_least.to_string(), "10000000.00");
    let found = compared(&year, r#"{ "forecast_by": { "RHQ": "-0.01" } }"#);
    assert_eq!(told(&found, Figure::FundsExpected)[0].1, "-3500000.00");
    assert_eq!(told(&found, Figure::FundsEarned), []);
}
