use proptest::prelude::*;

use super::*;
use crate::{
    Code, Explain, Money, Outcome, Rulebook,
    testing::{self, cites, read_back},
    wire::Document,
};

fn rulebook() -> Rulebook {
    Rulebook::for_year("2024/25".parse().unwrap()).unwrap()
}

fn outcome(json: &str) -> Outcome<CapitalConsequence> {
    capital(&rulebook(), &CapitalQuestion::from_json(json).unwrap()).unwrap()
}

fn consequence(json: &str) -> CapitalConsequence {
    match outcome(json) {
        Outcome::Answer(answer) => answer,
        refusal => panic!("{refusal:?}"),
    }
}

/// The gap, what is earned of it, and the rest.
fn earned(json: &str) -> [String; 3] {
    let bonus = consequence(json).bonus.unwrap();
    [bonus.gap, bonus.earned, bonus.if_delivered].map(|amount| amount.to_string())
}

/// The least and the most that is lost, and that is left.
fn lost(json: &str) -> [String; 4] {
    let penalty = consequence(json).penalty.unwrap();
    let figures = [penalty.at_least, penalty.at_most, penalty.left_at_least, penalty.left_at_most];
    figures.map(|amount| amount.to_string())
}

#[test]
fn a_plan_that_balances_earns_a_share_of_the_gap() {
    let balanced = r#"{"plan": "0", "fair_share": "-20000000"}"#;
    assert_eq!(earned(balanced), ["20000000.00", "6000000.00", "14000000.00"]);
    assert_eq!(consequence(balanced).penalty, None);
    // 0.3 of 1.05 is 0.315: half a penny goes up, and the rest is what is left.
    assert_eq!(earned(r#"{"plan": "1", "fair_share": "-0.05"}"#), ["1.05", "0.32", "0.73"]);
    assert_eq!(earned(r#"{"plan": "1", "fair_share": "1"}"#), ["0.00", "0.00", "0.00"]);
    assert_eq!(earned(r#"{"plan": "1", "fair_share": "1.01"}"#), ["-0.01", "0.00", "0.00"]);
}

#[test]
fn a_plan_a_penny_short_loses_within_a_range_until_the_share_is_stated() {
    let deficit = r#"{"plan": "-0.01", "capital": "100000000"}"#;
    assert_eq!(lost(deficit), ["0.00", "10000000.00", "90000000.00", "100000000.00"]);
    let found = consequence(deficit);
    assert_eq!((found.to_break_even, found.bonus), (Money::PENNY, None));
    let stated = |share: &str| {
        lost(&deficit.replacen('{', &format!(r#"{{"penalty_share": "{share}", "#), 1))
    };
    assert_eq!(stated("0.04"), ["4000000.00", "4000000.00", "96000000.00", "96000000.00"]);
    assert_eq!(stated("0")[1], "0.00");
    assert_eq!(stated("0.1")[0], "10000000.00");
}

#[test]
fn a_plan_in_deficit_sees_what_balancing_would_earn() {
    let json = r#"{"plan": "-5", "fair_share": "-20", "capital": "100"}"#;
    assert_eq!(earned(json), ["20.00", "6.00", "14.00"]);
    assert_eq!(lost(json)[..2], ["0.00", "10.00"]);
}

#[test]
fn what_is_missing_is_named() {
    let missing = |json: &str| match outcome(json) {
        Outcome::CannotTell(refusal) => refusal.missing,
        other => panic!("{other:?}"),
    };
    assert_eq!(missing(r#"{"plan": "0"}"#), ["fair_share"]);
    assert_eq!(missing(r#"{"plan": "-1", "fair_share": "-2"}"#), ["capital"]);
}

#[test]
fn another_year_has_no_such_consequence() {
    let question = CapitalQuestion::from_json(r#"{"plan": "0"}"#).unwrap();
    for year in Rulebook::editions().unwrap() {
        let other = Rulebook::for_year(year).unwrap();
        match capital(&other, &question).unwrap() {
            Outcome::NotInForce(refusal) => {
                assert_eq!(refusal.years, ["2024/25".parse().unwrap()]);
            }
            _ => assert_eq!(year.to_string(), "2024/25"),
        }
    }
}

#[track_caller]
fn refused(json: &str, expected: &[(&str, Code)]) {
    testing::refused::<CapitalQuestion>(&rulebook(), json, expected);
}

#[test]
fn what_is_wrong_is_named() {
    refused(
        r#"{"plan": "-1", "capital": "-0.01", "penalty_share": "0.100000000001"}"#,
        &[("capital", Code::OutOfRange), ("penalty_share", Code::OutOfRange)],
    );
    refused("{}", &[("plan", Code::MissingField)]);
    let far = r#"{"plan": "1000000000000", "fair_share": "-0.01"}"#;
    refused(far, &[("", Code::OutOfRange)]);
    let question = r#"{"plan": "-1", "capital": "1", "penalty_share": "0.11"}"#;
    let question = CapitalQuestion::from_json(question).unwrap();
    let error = capital(&rulebook(), &question).unwrap_err();
    insta::assert_snapshot!(error, @"
    penalty_share: found 0.11, expected at most 0.1, by capital.2024-25.penalty [out_of_range]
    ");
}

/// The explanation without the list of rules, whose wording is the rulebook's.
fn why(json: &str) -> String {
    let text = consequence(json).explain(&rulebook()).unwrap().to_string();
    text.split("\n\nRules").next().unwrap().to_owned()
}

#[test]
fn a_bonus_is_explained() {
    insta::assert_snapshot!(why(r#"{"plan": "0", "fair_share": "-20000000"}"#), @"
    a plan of break-even earns capital of £6,000,000
      plan: £0
      by capital.2024-25.bonus (secondary)
      - the gap is the plan less the fair-share position, as stated
          plan: £0; fair-share position: (£20,000,000); gap: £20,000,000
          by capital.2024-25.fair-share-input (assumed)
      - break-even earns 30% of the gap, £6,000,000, and £14,000,000 more may be spent if it is delivered
          earned: £6,000,000; if delivered: £14,000,000
          by capital.2024-25.bonus (secondary)
    ");
}

#[test]
fn a_range_is_explained_with_what_balancing_would_earn() {
    let json = r#"{"plan": "-5", "fair_share": "3", "capital": "100"}"#;
    insta::assert_snapshot!(why(json), @"
    a plan of a deficit of £5 loses between £0 and £10 of capital
      plan: (£5)
      by capital.2024-25.penalty (secondary)
      - a plan in deficit loses up to 10% of the capital
          capital: £100
          by capital.2024-25.penalty (secondary)
      - no share was stated and none is published, so the loss is a range
          at least: £0; at most: £10; capital left, at least: £90; capital left, at most: £100
          by capital.2024-25.penalty.scale (assumed)
      - a plan better by £5 would lose nothing
          to break-even: £5
          by capital.2024-25.penalty (secondary)
      - the gap is the plan less the fair-share position, as stated
          plan: £0; fair-share position: £3; gap: (£3)
          by capital.2024-25.fair-share-input (assumed)
      - break-even would earn nothing, as it is no better than the fair share
          gap: (£3)
          by capital.choice.no-gap (assumed)
          by capital.2024-25.bonus (secondary)
    ");
}

#[test]
fn every_leaf_cites_a_rule_and_every_rule_is_cited() {
    for json in [
        r#"{"plan": "0", "fair_share": "-2"}"#,
        r#"{"plan": "0", "fair_share": "2"}"#,
        r#"{"plan": "-1", "capital": "2"}"#,
        r#"{"plan": "-1", "fair_share": "2", "capital": "2", "penalty_share": "0.05"}"#,
    ] {
        let outcome = consequence(json);
        cites(outcome.explain(&rulebook()), &outcome.rules);
        read_back(&outcome);
    }
}

#[test]
fn a_local_rulebook_changes_the_shares() {
    let local = r#"
        overlays = "2024/25"
        [rule."capital.2024-25.bonus"]
        value = "0.5"
        standing = "assumed"
        note = "local"
    "#;
    let question = CapitalQuestion::from_json(r#"{"plan": "0", "fair_share": "-20"}"#).unwrap();
    let outcome = capital(&Rulebook::from_toml(local).unwrap(), &question).unwrap();
    assert_eq!(outcome.answer().unwrap().bonus.as_ref().unwrap().earned.to_string(), "10.00");
    let wrong = Rulebook::from_toml(&local.replace("0.5", "1.5")).unwrap();
    assert_eq!(capital(&wrong, &question).unwrap_err().code(), Code::OutOfRange);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn what_is_earned_and_the_rest_make_the_gap(
        plan in 0..10_000_000_000_000_i64, fair_share in -10_000_000_000_000..10_000_000_000_000_i64,
    ) {
        let pence = |pence: i64| Money::from_pence(pence.into()).unwrap();
        let question = CapitalQuestion {
            plan: pence(plan),
            fair_share: Some(pence(fair_share)),
            capital: None,
            penalty_share: None,
        };
        let outcome = capital(&rulebook(), &question).unwrap();
        let bonus = outcome.answer().unwrap().bonus.clone().unwrap();
        let gap = plan - fair_share;
        prop_assert_eq!(bonus.gap.pence(), gap);
        prop_assert_eq!(bonus.earned.plus(bonus.if_delivered).unwrap().pence(), gap.max(0));
        // Three tenths, to within half a penny.
        prop_assert!((bonus.earned.pence() * 10 - gap.max(0) * 3).abs() <= 5);
    }
}
