mod required;

use proptest::prelude::*;

use super::*;
use crate::{
    Code, Explain, Money, Outcome, RuleId, Rulebook,
    testing::{self, cites, read_back},
    wire::Document,
};

fn rulebook(year: &str) -> Rulebook {
    Rulebook::for_year(year.parse().unwrap()).unwrap()
}

fn outcome(year: &str, json: &str) -> Outcome<ReserveRelease> {
    release(&rulebook(year), &ReleaseQuestion::from_json(json).unwrap()).unwrap()
}

fn released(year: &str, json: &str) -> ReserveRelease {
    match outcome(year, json) {
        Outcome::Answer(answer) => answer,
        refusal => panic!("{refusal:?}"),
    }
}

/// Position, control total and variance after, and what is held.
fn after(year: &str, json: &str) -> [String; 4] {
    let found = released(year, json);
    let figures =
        [found.after.position, found.after.control_total, found.after.variance, found.held];
    figures.map(|amount| amount.to_string())
}

/// A reserve of 4 against a position of -6 and a control total of -5.
fn reserve(rest: &str) -> String {
    format!(r#"{{"amount": "4", "position": "-6", "control_total": "-5", {rest}}}"#)
}

const BOTH: &str = r#""system_delivering": true, "national_risk_acceptable": true"#;

#[test]
fn the_variance_of_cambridgeshire_and_peterborough_is_unchanged() {
    let json = r#"{"amount": "9900000", "position": "-17400000", "control_total": "-17400000",
        "treasury_consent": true}"#;
    assert_eq!(after("2016/17", json), ["-7500000.00", "-7500000.00", "0.00", "0.00"]);
    assert_eq!(released("2016/17", json).variance_if_switched, None);
}

#[test]
fn without_rebasing_the_variance_improves_by_what_is_released() {
    assert_eq!(after("2017/18", &reserve(BOTH)), ["-2.00", "-1.00", "-1.00", "0.00"]);
    let off = reserve(&format!(r#"{BOTH}, "rebase": false"#));
    assert_eq!(after("2017/18", &off), ["-2.00", "-5.00", "3.00", "0.00"]);
    let found = released("2017/18", &off);
    assert_eq!((found.rebased, found.variance_if_switched), (false, Some("-1".parse().unwrap())));
    let local = Rulebook::from_toml(
        "overlays = \"2017/18\"\n[rule.\"reserves.choice.rebase-2017-18\"]\nvalue = false\n\
         standing = \"assumed\"\nnote = \"local\"",
    )
    .unwrap();
    let question = ReleaseQuestion::from_json(&reserve(BOTH)).unwrap();
    let outcome = release(&local, &question).unwrap();
    assert_eq!(outcome.answer().unwrap().after.variance.to_string(), "3.00");
}

#[test]
fn a_condition_that_does_not_hold_keeps_the_reserve() {
    for (delivering, acceptable) in [(true, false), (false, true), (false, false)] {
        let conditions = format!(
            r#""system_delivering": {delivering}, "national_risk_acceptable": {acceptable}"#
        );
        let found = released("2017/18", &reserve(&conditions));
        assert!(!found.is_released());
        assert_eq!(found.before, found.after);
        assert_eq!((found.released, found.held), (Money::ZERO, "4".parse().unwrap()));
    }
}

#[test]
fn a_condition_that_is_not_stated_is_named() {
    let missing = |year: &str, rest: &str| match outcome(year, &reserve(rest)) {
        Outcome::CannotTell(refusal) => refusal.missing,
        other => panic!("{other:?}"),
    };
    assert_eq!(missing("2017/18", r#""system_delivering": true"#), ["national_risk_acceptable"]);
    assert_eq!(missing("2017/18", r#""national_risk_acceptable": false"#), ["system_delivering"]);
    assert_eq!(missing("2016/17", r#""treasury_consent": null"#), ["treasury_consent"]);
}

#[test]
fn another_year_has_no_such_reserve() {
    let Outcome::NotInForce(refusal) = outcome("2018/19", &reserve(BOTH)) else {
        panic!("an answer")
    };
    assert_eq!(refusal.years, ["2016/17".parse().unwrap(), "2017/18".parse().unwrap()]);
}

#[track_caller]
fn refused(year: &str, json: &str, expected: &[(&str, Code)]) {
    testing::refused::<ReleaseQuestion>(&rulebook(year), json, expected);
}

#[test]
fn what_is_wrong_is_named() {
    refused(
        "2016/17",
        &reserve(r#""system_delivering": true, "rebase": true"#).replace("\"4\"", "\"-0.01\""),
        &[
            ("amount", Code::OutOfRange),
            ("system_delivering", Code::UnknownField),
            ("rebase", Code::UnknownField),
        ],
    );
    let text = r#"{"amount": "1", "position": "0", "treasury_consent": "yes"}"#;
    refused(
        "2016/17",
        text,
        &[("control_total", Code::MissingField), ("treasury_consent", Code::WrongType)],
    );
    let far = r#"{"amount": "0.01", "position": "1000000000000", "control_total": "0",
        "treasury_consent": true}"#;
    refused("2016/17", far, &[("", Code::OutOfRange)]);
    let unread = r#"overlays = "2017/18"
        [rule."reserves.2017-18.release-test"]
        value = ["luck"]
        standing = "assumed"
        note = "local""#;
    let question = ReleaseQuestion::from_json(&reserve(BOTH)).unwrap();
    let error = release(&Rulebook::from_toml(unread).unwrap(), &question).unwrap_err();
    assert_eq!(error.code(), Code::UnknownValue);
}

/// The explanation without the list of rules, whose wording is the rulebook's.
fn why(year: &str, json: &str) -> String {
    let text = released(year, json).explain(&rulebook(year)).unwrap().to_string();
    text.split("\n\nRules").next().unwrap().to_owned()
}

#[test]
fn a_release_with_its_switch_is_explained() {
    insta::assert_snapshot!(why("2017/18", &reserve(BOTH)), @"
    the reserve of £4 is released: every condition of the year holds
      released: £4; held: £0
      by reserves.2017-18.release-test (secondary)
      - it holds that the local system is delivering its control total
          by reserves.2017-18.release-test (secondary)
      - it holds that the national risk position is acceptable
          by reserves.2017-18.release-test (secondary)
      - the position and the control total rise by it, and the variance stays
          position before: (£6); position after: (£2); control total before: (£5); control total after: (£1); variance before: £1 adverse; variance after: £1 adverse
          by reserves.choice.rebase-2017-18 (assumed)
      - whether the control total moves too is not stated for the year; it is taken that it does, and without it the variance would be £3 favourable
          by reserves.choice.rebase-2017-18 (assumed)
    ");
}

#[test]
fn a_reserve_that_stays_held_is_explained() {
    insta::assert_snapshot!(why("2016/17", &reserve(r#""treasury_consent": false"#)), @"
    the reserve of £4 stays held: not every condition of the year holds
      released: £0; held: £4
      by reserves.2016-17.ccg.consent (secondary)
      - it does not hold that the Treasury consents
          by reserves.2016-17.ccg.consent (secondary)
      - nothing moves
          position before: (£6); position after: (£6); control total before: (£5); control total after: (£5); variance before: £1 adverse; variance after: £1 adverse
          by reserves.rebase-on-release (secondary)
    ");
}

#[test]
fn every_leaf_cites_a_rule_and_every_rule_is_cited() {
    for (year, json) in [
        ("2016/17", reserve(r#""treasury_consent": true"#)),
        ("2017/18", reserve(BOTH)),
        ("2017/18", reserve(&format!(r#"{BOTH}, "rebase": false"#))),
    ] {
        let outcome = released(year, &json);
        cites(outcome.explain(&rulebook(year)), &outcome.rules);
        read_back(&outcome);
    }
}

#[test]
fn the_holder_of_the_provider_part_depends_on_the_year_before() {
    let holder = |year: &str, met| provider_holder(&rulebook(year), met);
    let found = holder("2017/18", Some(true));
    let text = found.answer().unwrap().explain(&rulebook("2017/18")).unwrap().says;
    assert_eq!(
        text,
        "the provider holds it, as the provider met its control total of the year before"
    );
    assert!(matches!(holder("2017/18", None), Outcome::CannotTell(_)));
    assert!(matches!(holder("2016/17", Some(true)), Outcome::NotInForce(_)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn a_release_moves_by_the_reserve_what_it_moves_and_loses_nothing(
        amount in 0..10_000_000_000_i64, position in -10_000_000_000..10_000_000_000_i64,
        control_total in -10_000_000_000..10_000_000_000_i64,
        delivering: bool, acceptable: bool, rebase: Option<bool>,
    ) {
        let pence = |pence: i64| Money::from_pence(pence.into()).unwrap();
        let question = ReleaseQuestion {
            amount: pence(amount),
            position: pence(position),
            control_total: pence(control_total),
            treasury_consent: None,
            system_delivering: Some(delivering),
            national_risk_acceptable: Some(acceptable),
            rebase,
        };
        let outcome = release(&rulebook("2017/18"), &question).unwrap();
        let found = outcome.answer().unwrap();
        let moved = if delivering && acceptable { amount } else { 0 };
        prop_assert_eq!(found.released.plus(found.held), Ok(pence(amount)));
        prop_assert_eq!(found.after.position.pence(), position + moved);
        let rebased = if rebase == Some(false) { 0 } else { moved };
        prop_assert_eq!(found.after.control_total.pence(), control_total + rebased);
        let better = found.after.variance.pence() - found.before.variance.pence();
        prop_assert_eq!(better, moved - rebased);
    }
}
