use proptest::prelude::*;

use super::*;

fn asked(kind: &str, rest: &str) -> String {
    format!(r#"{{"organisation": "03N", "kind": "{kind}"{rest}}}"#)
}

fn outcome(year: &str, json: &str) -> Outcome<ReserveRequirement> {
    requirement(&rulebook(year), &ReserveRequirementQuestion::from_json(json).unwrap()).unwrap()
}

fn required(year: &str, json: &str) -> ReserveRequirement {
    match outcome(year, json) {
        Outcome::Answer(answer) => answer,
        refusal => panic!("{refusal:?}"),
    }
}

/// What each reserve is, its amount and its holder.
fn shown(year: &str, json: &str) -> Vec<String> {
    let row = |one: &RequiredReserve| {
        format!("{} {} {}", one.kind.as_str(), one.amount, one.holder.as_str())
    };
    required(year, json).reserves.iter().map(row).collect()
}

fn ids(found: &ReserveRequirement) -> Vec<&str> {
    found.rules.iter().map(RuleId::as_str).collect()
}

#[test]
fn a_group_holds_what_its_year_asks_for() {
    let ccg = asked("ccg", r#", "allocation": "800""#);
    assert_eq!(shown("2016/17", &ccg), ["uncommitted 8.00 ccg", "contingency 4.00 ccg"]);
    let both = ["uncommitted 4.00 ccg", "transformation 4.00 ccg", "contingency 4.00 ccg"];
    assert_eq!(shown("2017/18", &ccg), both);
    for year in ["2018/19", "2019/20"] {
        let found = required(year, &ccg);
        assert_eq!(found.total.to_string(), "4.00");
        assert_eq!(
            ids(&found),
            ["reserves.2018-19.withdrawn", "reserves.ccg-contingency", "reserves.choice.rounding"]
        );
    }
    let none = required("2020/21", &asked("ccg", ""));
    assert_eq!((none.total, none.reserves.len()), (Money::ZERO, 0));
    assert_eq!(ids(&none), ["reserves.2018-19.withdrawn"]);
}

#[test]
fn a_trust_holds_its_part_where_it_met_its_control_total() {
    let trust = |met: bool| {
        let rest = format!(r#", "contract_value": "540", "prior_year_control_total_met": {met}"#);
        asked("foundation_trust", &rest)
    };
    assert_eq!(shown("2017/18", &trust(true)), ["provider_cquin 2.70 provider"]);
    assert_eq!(shown("2017/18", &trust(false)), ["provider_cquin 2.70 ccg"]);
    let Outcome::NotInForce(refusal) = outcome("2016/17", &trust(true)) else {
        panic!("an answer")
    };
    assert_eq!(refusal.years, ["2017/18".parse().unwrap()]);
    assert_eq!(ids(&required("2018/19", &trust(true))), ["reserves.2018-19.withdrawn"]);
}

#[test]
fn a_reserve_is_rounded_once_and_two_shares_make_the_rounded_whole() {
    let of = |year, allocation: &str| {
        let json = asked("ccg", &format!(r#", "allocation": "{allocation}""#));
        let amounts = required(year, &json).reserves.into_iter().map(|one| one.amount.to_string());
        amounts.collect::<Vec<_>>()
    };
    // 0.01 of 0.49, 0.50 and 0.51 is 0.0049, 0.0050 and 0.0051.
    assert_eq!(of("2016/17", "0.49"), ["0.00", "0.00"]);
    assert_eq!(of("2016/17", "0.50"), ["0.01", "0.00"]);
    assert_eq!(of("2016/17", "0.51"), ["0.01", "0.00"]);
    // Half a penny twice is one penny, which the first share has.
    assert_eq!(of("2017/18", "1"), ["0.01", "0.00", "0.01"]);
    assert_eq!(of("2017/18", "3"), ["0.02", "0.01", "0.02"]);
}

#[test]
fn what_a_reserve_depends_on_is_named() {
    let missing = |year, json: &str| match outcome(year, json) {
        Outcome::CannotTell(refusal) => refusal.missing,
        other => panic!("{other:?}"),
    };
    assert_eq!(missing("2017/18", &asked("ccg", r#", "contract_value": "1""#)), ["allocation"]);
    assert_eq!(missing("2019/20", &asked("ccg", "")), ["allocation"]);
    let trust = |rest| missing("2017/18", &asked("nhs_trust", rest));
    assert_eq!(trust(""), ["contract_value", "prior_year_control_total_met"]);
    assert_eq!(trust(r#", "prior_year_control_total_met": true"#), ["contract_value"]);
    assert_eq!(trust(r#", "contract_value": "1""#), ["prior_year_control_total_met"]);
}

#[track_caller]
fn refused(json: &str, expected: &[(&str, Code)]) {
    testing::refused::<ReserveRequirementQuestion>(&rulebook("2017/18"), json, expected);
}

#[test]
fn other_kinds_and_amounts_below_zero_are_refused() {
    let rest = r#", "allocation": "-0.01", "contract_value": "-0.01""#;
    let base = [("allocation", Code::OutOfRange), ("contract_value", Code::OutOfRange)];
    refused(&asked("ccg", rest), &base);
    for kind in ["icb", "nhs_england", "local_authority"] {
        refused(&asked(kind, ""), &[("kind", Code::OutOfScope)]);
    }
    refused(&asked("cgg", ""), &[("kind", Code::UnknownValue)]);
    refused("{}", &[("organisation", Code::MissingField), ("kind", Code::MissingField)]);
    let shares = Rulebook::from_toml(
        "overlays = \"2017/18\"\n[rule.\"reserves.2017-18.ccg.transformation\"]\nvalue = \"0.996\"\n\
         standing = \"assumed\"\nnote = \"local\"",
    );
    let question = asked("ccg", r#", "allocation": "1""#);
    let question = ReserveRequirementQuestion::from_json(&question).unwrap();
    let error = requirement(&shares.unwrap(), &question).unwrap_err();
    assert_eq!(error.code(), Code::SharesDoNotSum);
    assert_eq!(error.problems()[0].path, r#"rule."reserves.2017-18.ccg.transformation".value"#);
}

/// The explanation without the list of rules, whose wording is the rulebook's.
fn why(year: &str, json: &str) -> String {
    let text = required(year, json).explain(&rulebook(year)).unwrap().to_string();
    text.split("\n\nRules").next().unwrap().to_owned()
}

const TRUST: &str = r#", "contract_value": "540", "prior_year_control_total_met": false"#;

#[test]
fn the_reserves_of_a_group_are_explained() {
    insta::assert_snapshot!(why("2017/18", &asked("ccg", r#", "allocation": "800""#)), @"
    reserves of £12 are asked for from 03N
      kind: clinical commissioning group
      by reserves.2017-18.ccg.uncommitted (secondary)
      by reserves.2017-18.ccg.transformation (secondary)
      by reserves.ccg-contingency (assumed)
      - 0.5% of its allocation is held uncommitted: £4, by the CCG
          allocation: £800
          by reserves.2017-18.ccg.uncommitted (secondary)
          by reserves.choice.rounding (assumed)
      - 0.5% of its allocation is set aside for transformation: £4, by the CCG
          allocation: £800
          by reserves.2017-18.ccg.transformation (secondary)
          by reserves.choice.rounding (assumed)
      - 0.5% of its allocation is kept as a general contingency: £4, by the CCG
          allocation: £800
          by reserves.ccg-contingency (assumed)
          by reserves.choice.rounding (assumed)
    ");
}

#[test]
fn the_reserve_of_a_trust_is_explained() {
    insta::assert_snapshot!(why("2017/18", &asked("nhs_trust", TRUST)), @"
    reserves of £2.70 are asked for from 03N
      kind: NHS trust
      by reserves.2017-18.provider-cquin (secondary)
      - 0.5% of its contract value is the CQUIN element held in reserve: £2.70, by the CCG
          contract value: £540
          by reserves.2017-18.provider-cquin (secondary)
          by reserves.2017-18.provider-cquin.base (inferred)
          by reserves.2017-18.provider-holder (secondary)
          by reserves.choice.rounding (assumed)
        - the CCG holds it, as the trust did not meet its control total of the year before
            by reserves.2017-18.provider-holder (secondary)
    ");
}

#[test]
fn a_withdrawal_is_explained() {
    insta::assert_snapshot!(why("2018/19", &asked("ccg", r#", "allocation": "800""#)), @"
    reserves of £4 are asked for from 03N
      kind: clinical commissioning group
      by reserves.ccg-contingency (assumed)
      - the two halves of the reserve have been withdrawn
          by reserves.2018-19.withdrawn (secondary)
      - 0.5% of its allocation is kept as a general contingency: £4, by the CCG
          allocation: £800
          by reserves.ccg-contingency (assumed)
          by reserves.choice.rounding (assumed)
    ");
    insta::assert_snapshot!(why("2018/19", &asked("nhs_trust", TRUST)), @"
    no reserve is asked for from 03N
      kind: NHS trust
      by reserves.2018-19.withdrawn (secondary)
      - the two halves of the reserve have been withdrawn
          by reserves.2018-19.withdrawn (secondary)
    ");
}

#[test]
fn every_leaf_of_a_requirement_cites_a_rule_and_every_rule_is_cited() {
    let ccg = asked("ccg", r#", "allocation": "800""#);
    let trust = asked("nhs_trust", TRUST);
    for (year, json) in [
        ("2016/17", &ccg),
        ("2017/18", &ccg),
        ("2017/18", &trust),
        ("2018/19", &ccg),
        ("2018/19", &trust),
        ("2024/25", &ccg),
    ] {
        let outcome = required(year, json);
        cites(outcome.explain(&rulebook(year)), &outcome.rules);
        read_back(&outcome);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn reserves_are_within_half_a_penny_of_their_shares_in_sum(
        allocation in 0..10_000_000_000_000_i64,
    ) {
        let question = ReserveRequirementQuestion {
            organisation: "03N".parse().unwrap(),
            kind: "ccg".parse().unwrap(),
            allocation: Some(Money::from_pence(allocation.into()).unwrap()),
            contract_value: None,
            prior_year_control_total_met: None,
        };
        let outcome = requirement(&rulebook("2017/18"), &question).unwrap();
        let found = outcome.answer().unwrap();
        let amounts: Vec<i64> = found.reserves.iter().map(|one| one.amount.pence()).collect();
        let [uncommitted, transformation, contingency] = amounts[..] else { panic!() };
        prop_assert!(((uncommitted + transformation) * 100 - allocation).abs() <= 50);
        prop_assert!((uncommitted * 200 - allocation).abs() <= 100);
        prop_assert!((uncommitted - transformation).abs() <= 1);
        prop_assert_eq!(contingency, uncommitted);
        prop_assert_eq!(found.total.pence(), amounts.iter().sum::<i64>());
    }
}
