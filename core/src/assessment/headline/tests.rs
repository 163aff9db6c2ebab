//! The headline on a surplus, a deficit, exactly on plan, without returns, with gaps, at month 12.

use crate::{Assessment, Outcome, SystemYear, assess, control_total::Delivery};

/// Two trusts held to £100 and −£300 with returns as `[month, plan, actual, forecast]`.
fn year(number: &str, first: &[(u8, i64, i64, i64)], second: &[(u8, i64, i64, i64)]) -> String {
    let made = |code: &str, figures: &[(u8, i64, i64, i64)]| -> Vec<String> {
        let one = figures.iter().map(|(month, plan, actual, forecast)| {
            format!(
                r#"{{ "month": {month}, "code": "{code}", "plan_to_date": {plan}, "actual_to_date": {actual}, "forecast": {forecast} }}"#
            )
        });
        one.collect()
    };
    let returns = [made("RHQ", first), made("RXF", second)].concat().join(",");
    format!(
        r#"{{ "system": "QF7", "year": "{number}", "members": [
            {{ "code": "RHQ", "name": "Sheffield", "kind": "foundation_trust", "control_total": 100 }},
            {{ "code": "RXF", "name": "Mid Yorkshire", "kind": "nhs_trust", "control_total": -300 }} ],
            "returns": [{returns}] }}"#
    )
}

fn assessed(json: &str) -> Assessment {
    assess(&SystemYear::from_json(json).unwrap()).unwrap()
}

#[track_caller]
fn says(json: &str, expected: &[&str]) -> Assessment {
    let found = assessed(json);
    assert_eq!(found.headline.says, expected.join(" "));
    found
}

#[test]
fn a_forecast_that_misses_says_by_how_much_who_is_off_plan_since_when_and_what_is_needed() {
    let json = year(
        "2019/20",
        &[(5, 40, 40, 100), (6, 50, 50, 100)],
        &[(4, -100, -100, -300), (5, -125, -126, -300), (6, -150, -190, -340)],
    );
    // 100 − 340 = −240 against 100 − 300 = −200. To date −140, so −60 is left for 6 months.
    let found = says(
        &json,
        &[
            "South Yorkshire (QF7) is not on course for its system control total in 2019/20: at M6 \
             (September) it forecasts a deficit of £240, £40 worse than the deficit of £200 it is held to.",
            "1 of 2 organisations is off plan: Mid Yorkshire (RXF) since M5 (£40 adverse).",
            "To end on the system control total, each of the 6 months left may bring a deficit of no more \
             than £10; the average so far is a deficit of £23.",
        ],
    );
    let headline = &found.headline;
    assert_eq!(headline.delivery, Outcome::Answer(Delivery::Missed));
    assert_eq!(headline.variance.unwrap().to_string(), "-40.00");
    assert_eq!(headline.off_plan[0].since.unwrap().number(), 5);
    assert!(!headline.off_plan[0].or_earlier);
    assert!(found.report().contains("is not on course for its system control total"));
    assert_eq!(found.explain().because[0].says, headline.sentences()[0]);
}

#[test]
fn the_verdict_turns_on_a_pound_to_each_side() {
    for (forecast, lead, beside) in [
        (
            99,
            "is not on course for",
            "a deficit of £201, £1 worse than the deficit of £200 it is held to",
        ),
        (100, "is on course for", "a deficit of £200, exactly what it is held to"),
        (
            101,
            "is on course for",
            "a deficit of £199, £1 better than the deficit of £200 it is held to",
        ),
    ] {
        let json = year("2019/20", &[(1, 8, 8, forecast)], &[(1, -25, -25, -300)]);
        let found = assessed(&json).headline.says;
        assert!(found.contains(lead) && found.contains(beside), "{found}");
    }
}

#[test]
fn a_month_without_a_return_leaves_open_since_when() {
    let gap = year("2019/20", &[(6, 50, 49, 100)], &[(6, -150, -150, -300)]);
    assert!(assessed(&gap).headline.says.contains("off plan: Sheffield (RHQ) (£1 adverse)."));
    let run = year(
        "2019/20",
        &[(3, 25, 24, 100), (5, 40, 39, 100), (6, 50, 49, 100)],
        &[(6, -150, -150, -300)],
    );
    let found = assessed(&run);
    assert!(found.headline.says.contains("Sheffield (RHQ) since M5 or earlier (£1 adverse)."));
    assert!(found.headline.off_plan[0].or_earlier);
}

#[test]
fn one_on_plan_to_date_that_forecasts_less_is_named() {
    let json = year("2019/20", &[(6, 50, 50, 90)], &[(6, -150, -150, -300)]);
    let expected = "1 of 2 organisations is on plan to date, but forecasts to end below its own control \
                    total: Sheffield (RHQ) (£10 adverse).";
    assert!(assessed(&json).headline.says.contains(expected));
}

#[test]
fn month_12_is_told_as_what_happened() {
    let json = year("2019/20", &[(12, 100, 100, 100)], &[(12, -300, -299, -300)]);
    says(
        &json,
        &[
            "South Yorkshire (QF7) met its system control total in 2019/20: it ended the year with a \
             deficit of £199, £1 better than the deficit of £200 it is held to.",
            "No organisation was off plan.",
        ],
    );
}

#[test]
fn without_returns_it_says_what_the_system_is_held_to_and_no_more() {
    says(
        &year("2019/20", &[], &[]),
        &[
            "Whether South Yorkshire (QF7) is on course in 2019/20 cannot be told: no return has been \
           made. Its system control total is a deficit of £200.",
        ],
    );
}

#[test]
fn a_missing_return_is_named_and_the_last_whole_month_told() {
    let json = year("2019/20", &[(5, 40, 40, 100), (6, 50, 50, 100)], &[(5, -125, -125, -310)]);
    let found = says(
        &json,
        &[
            "Whether South Yorkshire (QF7) is on course in 2019/20 cannot be told: at M6 (September) there \
             is no return of Mid Yorkshire (RXF). Its system control total is a deficit of £200.",
            "At M5 (August), the last month with every return and forecast, it forecast a deficit of £210, \
             £10 worse than the deficit of £200 it is held to.",
            "No organisation that reported is off plan to date.",
        ],
    );
    let Outcome::CannotTell(refusal) = &found.headline.delivery else { panic!() };
    assert_eq!(refusal.missing, ["returns: RXF at M6"]);
}

#[test]
fn a_basis_that_is_asked_for_is_named_with_those_there_are() {
    let found = assessed(&year("2024/25", &[], &[])).headline.says;
    let expected = "say on which basis the figures are: `excluding_dsf` or `including_dsf`";
    assert!(found.contains(expected), "{found}");
}

#[test]
fn every_edition_has_a_headline_in_its_own_word() {
    for (number, word) in [
        ("2016/17", "each organisation answers for a control total of its own"),
        ("2017/18", "so it must be stated (missing: system_target)"),
        ("2018/19", "on course for its system control total"),
        ("2020/21", "each organisation answers for a trajectory of its own"),
        ("2021/22", "so it must be stated (missing: system_target)"),
        ("2022/23", "not on course for its system objective"),
        ("2023/24", "not on course for its system objective"),
    ] {
        let json = year(number, &[(6, 50, 50, 100)], &[(6, -150, -150, -300)]);
        let found = assessed(&json).headline.says;
        assert!(found.contains(word), "{number}: {found}");
    }
}

#[test]
fn a_plan_that_is_not_the_total_is_a_line_of_its_own() {
    let json = year("2023/24", &[(6, 50, 50, 100)], &[(6, -150, -150, -290)]);
    let expected = "it forecasts a deficit of £190, £190 worse than the break-even it is held to, and £10 \
                    better than the deficit of £200 its members plan together.";
    let found = assessed(&json).headline.says;
    assert!(found.contains(expected), "{found}");
}
