use proptest::prelude::*;

use super::*;
use crate::{
    Code, Explain, Money, Month, Outcome, Rulebook, Standing,
    testing::{self, cites, read_back},
    wire::Document,
};

fn rulebook(year: &str) -> Rulebook {
    Rulebook::for_year(year.parse().unwrap()).unwrap()
}

/// A forecast that worsens from 0 by 4, in a system that planned 0.
fn asked(month: u8, system_after: &str, rest: &str) -> String {
    format!(
        r#"{{"provider": "RHQ", "month": {month}, "before": "0", "after": "-4",
             "system_after": "{system_after}", "system_plan": "0"{rest}}}"#
    )
}

const EARLY: &str = r#", "early_until": 4"#;

fn outcome(year: &str, json: &str) -> Outcome<ForecastChange> {
    forecast_change(&rulebook(year), &ForecastChangeQuestion::from_json(json).unwrap()).unwrap()
}

fn changed(year: &str, json: &str) -> ForecastChange {
    match outcome(year, json) {
        Outcome::Answer(answer) => answer,
        refusal => panic!("{refusal:?}"),
    }
}

fn worsening(json: &str) -> ForecastWorsening {
    changed("2023/24", json).worsening.unwrap()
}

#[test]
fn the_system_oversees_while_its_forecast_is_at_plan_to_the_penny() {
    let check = |system_after: &str, expected: (ForecastOverseer, &str, &str)| {
        let found = worsening(&asked(6, system_after, EARLY)).oversight;
        let (headroom, short_by) = (found.headroom.to_string(), found.short_by.to_string());
        assert_eq!((found.overseer, headroom.as_str(), short_by.as_str()), expected);
    };
    check("0.01", (ForecastOverseer::System, "0.01", "0.00"));
    check("0", (ForecastOverseer::System, "0.00", "0.00"));
    check("-0.01", (ForecastOverseer::Region, "0.00", "0.01"));
}

#[test]
fn a_system_with_a_deficit_plan_is_held_against_it_and_the_other_reading_is_told() {
    let json = asked(6, "-30", EARLY).replace(r#""system_plan": "0""#, r#""system_plan": "-30""#);
    let found = worsening(&json);
    let of = |it: &ForecastOversight| (it.test, it.line.to_string(), it.overseer);
    assert_eq!(
        of(&found.oversight),
        (ForecastTest::Plan, "-30.00".into(), ForecastOverseer::System)
    );
    assert_eq!(
        of(&found.other_reading),
        (ForecastTest::BreakEven, "0.00".into(), ForecastOverseer::Region)
    );
    let local = Rulebook::from_toml(
        "overlays = \"2023/24\"\n[rule.\"forecast-change.overseer.test\"]\nvalue = \"break_even\"\n\
         standing = \"assumed\"\nnote = \"local\"",
    )
    .unwrap();
    let question = ForecastChangeQuestion::from_json(&json).unwrap();
    let outcome = forecast_change(&local, &question).unwrap();
    let swapped = outcome.answer().unwrap().worsening.clone().unwrap();
    assert_eq!((swapped.oversight, swapped.other_reading), (found.other_reading, found.oversight));
}

#[test]
fn a_month_is_early_until_the_month_stated_and_late_in_the_last_quarter() {
    use ForecastFlag::{EarlyInYear, LastResort, Late};
    let flags = |month, rest: &str| worsening(&asked(month, "0", rest)).flags;
    assert_eq!(flags(4, EARLY), [LastResort, EarlyInYear]);
    assert_eq!(flags(5, EARLY), [LastResort]);
    assert_eq!(flags(9, EARLY), [LastResort]);
    assert_eq!(flags(9, r#", "early_until": 9"#), [LastResort, EarlyInYear]);
    assert_eq!(flags(10, EARLY), [LastResort, Late]);
    assert_eq!(flags(12, ""), [LastResort, Late]);
}

#[test]
fn how_long_early_lasts_is_asked_for_only_where_it_matters() {
    let missing = |json: &str| match outcome("2023/24", json) {
        Outcome::CannotTell(refusal) => refusal.missing,
        Outcome::Answer(_) => Vec::new(),
        Outcome::NotInForce(refusal) => panic!("{refusal:?}"),
    };
    assert_eq!(missing(&asked(9, "0", "")), ["early_until"]);
    assert_eq!(missing(&asked(10, "0", "")), [""; 0]);
    for after in ["0", "0.01"] {
        let json = asked(9, "0", "").replace(r#""-4""#, &format!(r#""{after}""#));
        assert_eq!(missing(&json), [""; 0]);
        assert_eq!(changed("2023/24", &json).worsening, None);
    }
    let penny = asked(9, "0", "").replace(r#""-4""#, r#""-0.01""#);
    assert_eq!(missing(&penny), ["early_until"]);
}

#[test]
fn evidence_is_there_or_missing_or_was_not_stated() {
    let found = |rest: &str| worsening(&asked(12, "0", rest)).precondition;
    assert_eq!(found(r#", "actions_evidenced": true"#), ForecastPrecondition::Met);
    assert_eq!(found(r#", "actions_evidenced": false"#), ForecastPrecondition::Missing);
    assert_eq!(found(""), ForecastPrecondition::Unstated);
    assert_eq!(
        worsening(&asked(12, "0", "")).consequences,
        ["nhs_england_signs_off_revenue_investment", "extra_reporting_and_review"]
    );
}

#[test]
fn the_protocol_begins_in_a_month_of_its_first_year() {
    let Outcome::NotInForce(refusal) = outcome("2022/23", &asked(7, "0", EARLY)) else {
        panic!("an answer")
    };
    insta::assert_snapshot!(refusal.rule, @"
    the overseer of a change of forecast at M7: by forecast-change.parameter.first-month the protocol is in force from M8 (November) of 2022/23
    ");
    let years: Vec<_> = refusal.years.iter().map(ToString::to_string).collect();
    assert_eq!(years, ["2022/23", "2023/24", "2024/25", "2025/26", "2026/27"]);
    let first = changed("2022/23", &asked(8, "0", EARLY));
    assert_eq!(first.rules[0].as_str(), "forecast-change.parameter.first-month");
    assert!(changed("2023/24", &asked(1, "0", EARLY)).worsening.is_some());
    let Outcome::NotInForce(refusal) = outcome("2021/22", &asked(8, "0", EARLY)) else {
        panic!("an answer")
    };
    assert_eq!(refusal.years.len(), 5);
}

#[track_caller]
fn refused(json: &str, expected: &[(&str, Code)]) {
    testing::refused::<ForecastChangeQuestion>(&rulebook("2023/24"), json, expected);
}

#[test]
fn what_is_wrong_is_named() {
    refused(&asked(6, "0", r#", "early_until": 10"#), &[("early_until", Code::OutOfRange)]);
    refused(
        r#"{"provider": "rhq", "month": 13, "before": 0.5, "system_after": "0", "plan": "0",
            "actions_evidenced": "yes"}"#,
        &[
            ("plan", Code::UnknownField),
            ("provider", Code::NotACode),
            ("month", Code::NotAMonth),
            ("before", Code::InexactNumber),
            ("after", Code::MissingField),
            ("system_plan", Code::MissingField),
            ("actions_evidenced", Code::WrongType),
        ],
    );
    let far = asked(6, "1000000000000", EARLY);
    refused(
        &far.replace(r#""system_plan": "0""#, r#""system_plan": "-0.01""#),
        &[("", Code::OutOfRange)],
    );
    let overseers = Rulebook::from_toml(
        "overlays = \"2023/24\"\n[rule.\"forecast-change.overseer\"]\nvalue = [\"system\"]\n\
         standing = \"assumed\"\nnote = \"local\"",
    )
    .unwrap();
    let question = ForecastChangeQuestion::from_json(&asked(6, "0", EARLY)).unwrap();
    let error = forecast_change(&overseers, &question).unwrap_err();
    assert_eq!(error.problems()[0].path, r#"rule."forecast-change.overseer".value"#);
}

/// The explanation without the list of rules, whose wording is the rulebook's.
fn why(year: &str, json: &str) -> String {
    let text = changed(year, json).explain(&rulebook(year)).unwrap().to_string();
    text.split("\n\nRules").next().unwrap().to_owned()
}

#[test]
fn a_worsening_that_the_system_absorbs_is_explained() {
    insta::assert_snapshot!(why("2022/23", &asked(8, "1", r#", "early_until": 8"#)), @"
    the forecast of RHQ worsens by £4 at M8, and the system oversees the change
      forecast before: £0; forecast after: (£4); change: £4 adverse
      by forecast-change.parameter.first-month (secondary)
      by forecast-change.overseer (secondary)
      - the system absorbs it: its forecast could worsen by £1 more and still be at its plan
          forecast of the system: £1; held against: £0
          by forecast-change.overseer (secondary)
          by forecast-change.overseer.test (inferred)
        - held against break-even instead, the system would oversee it
            forecast of the system: £1; held against: £0
            by forecast-change.overseer.test (inferred)
      - a forecast that worsens is a last resort
          by forecast-change.last-resort (secondary)
      - M8 (November) is early in the year, when a forecast should not worsen
          early in the year ends, as stated, with: M8
          by forecast-change.parameter.early-months (assumed)
          by forecast-change.last-resort.late-quarter (secondary)
      - a change of forecast needs certain actions first; whether there is evidence of them was not stated
          by forecast-change.precondition (secondary)
      - what follows, in the words of the rulebook
          consequences: nhs_england_signs_off_revenue_investment, extra_reporting_and_review
          by forecast-change.consequences (secondary)
    ");
}

#[test]
fn a_late_worsening_that_the_region_oversees_is_explained() {
    insta::assert_snapshot!(why("2023/24", &asked(11, "-3", r#", "actions_evidenced": false"#)), @"
    the forecast of RHQ worsens by £4 at M11, and the NHS England region oversees the change
      forecast before: £0; forecast after: (£4); change: £4 adverse
      by forecast-change.overseer (secondary)
      - the system does not absorb it: its forecast is £3 short of its plan
          forecast of the system: (£3); held against: £0
          by forecast-change.overseer (secondary)
          by forecast-change.overseer.test (inferred)
        - held against break-even instead, the NHS England region would oversee it
            forecast of the system: (£3); held against: £0
            by forecast-change.overseer.test (inferred)
      - a forecast that worsens is a last resort
          by forecast-change.last-resort (secondary)
      - M11 (February) is so late that it is read as a sign of very poor control
          quarter: Q4
          by forecast-change.last-resort.late-quarter (secondary)
      - a change of forecast needs certain actions first; there is no evidence of them
          by forecast-change.precondition (secondary)
      - what follows, in the words of the rulebook
          consequences: nhs_england_signs_off_revenue_investment, extra_reporting_and_review
          by forecast-change.consequences (secondary)
    ");
}

#[test]
fn a_forecast_that_does_not_worsen_is_explained() {
    let json = asked(11, "-3", "").replace(r#""-4""#, r#""2""#);
    insta::assert_snapshot!(why("2023/24", &json), @"
    the forecast of RHQ does not worsen at M11, so the protocol asks nothing
      forecast before: £0; forecast after: £2; change: £2 favourable
      by forecast-change.choice.worsening-only (assumed)
    ");
}

#[test]
fn every_leaf_cites_a_rule_and_every_rule_is_cited() {
    for (year, json) in [
        ("2022/23", asked(8, "0", EARLY)),
        ("2023/24", asked(3, "-1", EARLY)),
        ("2023/24", asked(12, "-1", "")),
        ("2023/24", asked(12, "-1", "").replace(r#""-4""#, r#""0""#)),
        ("2022/23", asked(12, "-1", "").replace(r#""-4""#, r#""0""#)),
    ] {
        let outcome = changed(year, &json);
        cites(outcome.explain(&rulebook(year)), &outcome.rules);
        read_back(&outcome);
    }
    // In the last quarter nothing assumed is needed; before it, how long "early" lasts is.
    let standing = |month, rest| {
        changed("2023/24", &asked(month, "0", rest))
            .explain(&rulebook("2023/24"))
            .unwrap()
            .standing()
    };
    assert_eq!(standing(12, ""), Some(Standing::Inferred));
    assert_eq!(standing(6, EARLY), Some(Standing::Assumed));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn using_up_the_headroom_keeps_the_overseer_and_a_penny_more_does_not(
        before in -1_000_000_i64..1_000_000, after in -1_000_000_i64..1_000_000,
        system_after in -1_000_000_i64..1_000_000, system_plan in -1_000_000_i64..1_000_000,
        month in 1..=12_u8, early in 1..=9_u8,
    ) {
        let pence = |pence: i64| Money::from_pence(pence.into()).unwrap();
        let question = ForecastChangeQuestion {
            provider: "RHQ".parse().unwrap(),
            month: Month::new(month).unwrap(),
            before: pence(before),
            after: pence(after),
            system_after: pence(system_after),
            system_plan: pence(system_plan),
            early_until: Some(Month::new(early).unwrap()),
            actions_evidenced: None,
            protocol_holds: None,
        };
        let book = rulebook("2024/25");
        let put = |question: &ForecastChangeQuestion| {
            forecast_change(&book, question).unwrap().answer().unwrap().clone()
        };
        let found = put(&question);
        prop_assert_eq!(found.change.pence(), after - before);
        let Some(worsening) = found.worsening else {
            prop_assert!(after >= before);
            return Ok(());
        };
        prop_assert_eq!(worsening.by.pence(), before - after);
        let it = worsening.oversight;
        prop_assert!(it.headroom.is_zero() || it.short_by.is_zero());
        prop_assert_eq!(it.headroom.pence() - it.short_by.pence(), system_after - system_plan);
        prop_assert_eq!(it.overseer == ForecastOverseer::System, it.short_by.is_zero());
        let at = |system_after: i64| {
            let moved = ForecastChangeQuestion { system_after: pence(system_after), ..question.clone() };
            put(&moved).worsening.unwrap().oversight.overseer
        };
        let line = system_after - it.headroom.pence() + it.short_by.pence();
        prop_assert_eq!(at(line), ForecastOverseer::System);
        prop_assert_eq!(at(line - 1), ForecastOverseer::Region);
        let flag = |flag| worsening.flags.contains(&flag);
        prop_assert_eq!(flag(ForecastFlag::Late), month >= 10);
        prop_assert_eq!(flag(ForecastFlag::EarlyInYear), month <= early && month < 10);
    }
}
