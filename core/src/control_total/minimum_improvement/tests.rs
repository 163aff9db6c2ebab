use proptest::prelude::*;

use super::*;
use crate::{
    Code, Explain, Money, Outcome, Rulebook,
    testing::{self, cites, read_back},
    wire::Document,
};

fn rulebook() -> Rulebook {
    Rulebook::for_year("2018/19".parse().unwrap()).unwrap()
}

fn asked(outturn: &str, allocation: &str, control_total: &str) -> String {
    format!(
        r#"{{"ccg": "03N", "prior_outturn": "{outturn}", "allocation": "{allocation}",
             "control_total": "{control_total}"}}"#
    )
}

fn outcome(json: &str) -> Outcome<MinimumImprovement> {
    minimum_improvement(&rulebook(), &MinimumImprovementQuestion::from_json(json).unwrap()).unwrap()
}

fn improvement(json: &str) -> MinimumImprovement {
    match outcome(json) {
        Outcome::Answer(answer) => answer,
        refusal => panic!("{refusal:?}"),
    }
}

fn required(json: &str) -> RequiredImprovement {
    improvement(json).required.unwrap()
}

/// The least improvement, the least control total, whether it is met, headroom and shortfall.
fn shown(json: &str) -> String {
    let it = required(json);
    let found = it.found.unwrap();
    let (met, room, short) = (found.met, found.headroom, found.short_by);
    format!("{} {} {met} {room} {short}", it.improvement, it.least_control_total)
}

#[test]
fn the_least_is_enough_and_a_penny_below_it_is_not() {
    let of = |total: &str| shown(&asked("-20000000", "850000000", total));
    assert_eq!(of("-11500000.01"), "8500000.00 -11500000.00 false 0.00 0.01");
    assert_eq!(of("-11500000"), "8500000.00 -11500000.00 true 0.00 0.00");
    assert_eq!(of("-11499999.99"), "8500000.00 -11500000.00 true 0.01 0.00");
    let worse = required(&asked("-20", "100", "-25")).found.unwrap();
    assert_eq!((worse.improvement.to_string(), worse.met), ("-5.00".into(), false));
}

#[test]
fn a_fraction_of_a_penny_is_rounded_up() {
    // 1% of 100.01 is 1.0001 and of 100.00 is 1.00.
    assert_eq!(shown(&asked("-20", "100.01", "-18.99")), "1.01 -18.99 true 0.00 0.00");
    assert_eq!(shown(&asked("-20", "100.01", "-19")), "1.01 -18.99 false 0.00 0.01");
    assert_eq!(shown(&asked("-20", "100", "-19")), "1.00 -19.00 true 0.00 0.00");
    assert_eq!(shown(&asked("-20", "0.01", "-19.99")), "0.01 -19.99 true 0.00 0.00");
    assert_eq!(shown(&asked("-20", "0", "-20")), "0.00 -20.00 true 0.00 0.00");
}

#[test]
fn nothing_is_asked_of_a_group_that_did_not_overspend() {
    for outturn in ["0", "0.01"] {
        let json = format!(r#"{{"ccg": "03N", "prior_outturn": "{outturn}"}}"#);
        assert_eq!(improvement(&json).required, None);
    }
    let Outcome::CannotTell(refusal) = outcome(r#"{"ccg": "03N", "prior_outturn": "-0.01"}"#)
    else {
        panic!("an answer")
    };
    assert_eq!(refusal.missing, ["allocation"]);
}

#[test]
fn without_a_control_total_the_least_is_still_told() {
    let json = r#"{"ccg": "03N", "prior_outturn": "-20", "allocation": "100"}"#;
    let found = required(json);
    assert_eq!((found.least_control_total.to_string(), found.found), ("-19.00".into(), None));
}

#[test]
fn whether_the_improvement_goes_beyond_break_even_is_a_switch() {
    let beyond = required(&asked("-3", "400", "0"));
    assert_eq!(beyond.least_control_total.to_string(), "1.00");
    assert_eq!(beyond.least_by_other_reading, Some(Money::ZERO));
    assert_eq!(required(&asked("-4", "400", "0")).least_by_other_reading, None);
    let local = Rulebook::from_toml(
        "overlays = \"2018/19\"\n[rule.\"control-totals.2018-19.choice.beyond-balance\"]\n\
         value = false\nstanding = \"assumed\"\nnote = \"local\"",
    )
    .unwrap();
    let question = MinimumImprovementQuestion::from_json(&asked("-3", "400", "0")).unwrap();
    let outcome = minimum_improvement(&local, &question).unwrap();
    let found = outcome.answer().unwrap().required.clone().unwrap();
    assert_eq!(
        (found.improvement.to_string(), found.least_control_total),
        ("3.00".into(), Money::ZERO)
    );
    assert_eq!(found.least_by_other_reading, Some("1".parse().unwrap()));
    assert!(found.found.unwrap().met);
    insta::assert_snapshot!(why(outcome.answer().unwrap(), &local), @"
    the control total of 03N improves enough: it must be break-even or better
      by control-totals.2018-19.ccg-minimum-improvement (secondary)
      - 03N overspent
          outturn of the year before: a deficit of £3
          by control-totals.2018-19.choice.overspending (assumed)
      - it improves by at least 1% of its allocation, and faster where its deficit is long-standing or large
          allocation: £400
          by control-totals.2018-19.ccg-minimum-improvement (secondary)
          by control-totals.2018-19.choice.improvement-rounding (assumed)
      - the improvement ends at break-even; were it asked for whole, the least control total would be a surplus of £1
          least improvement: £3
          by control-totals.2018-19.choice.beyond-balance (assumed)
      - the control total is exactly the least
          control total: £0; improvement: £3
          by control-totals.2018-19.ccg-minimum-improvement (secondary)
    ");
}

#[test]
fn another_year_has_no_such_rule() {
    let question = MinimumImprovementQuestion::from_json(&asked("-3", "400", "0")).unwrap();
    for year in Rulebook::editions().unwrap() {
        match minimum_improvement(&Rulebook::for_year(year).unwrap(), &question).unwrap() {
            Outcome::NotInForce(refusal) => assert_eq!(refusal.years, ["2018/19".parse().unwrap()]),
            _ => assert_eq!(year.to_string(), "2018/19"),
        }
    }
}

#[track_caller]
fn refused(json: &str, expected: &[(&str, Code)]) {
    testing::refused::<MinimumImprovementQuestion>(&rulebook(), json, expected);
}

#[test]
fn what_is_wrong_is_named() {
    refused(&asked("-3", "-0.01", "0"), &[("allocation", Code::OutOfRange)]);
    refused(
        r#"{"ccg": "3", "outturn": "1", "allocation": true}"#,
        &[
            ("outturn", Code::UnknownField),
            ("ccg", Code::NotACode),
            ("prior_outturn", Code::MissingField),
            ("allocation", Code::WrongType),
        ],
    );
    let far = asked("-1000000000000", "100", "1000000000000");
    refused(&far, &[("", Code::OutOfRange)]);
    let wrong = Rulebook::from_toml(
        "overlays = \"2018/19\"\n[rule.\"control-totals.2018-19.ccg-minimum-improvement\"]\n\
         value = \"1.5\"\nstanding = \"assumed\"\nnote = \"local\"",
    )
    .unwrap();
    let question = MinimumImprovementQuestion::from_json(&asked("-3", "400", "0")).unwrap();
    let error = minimum_improvement(&wrong, &question).unwrap_err();
    assert_eq!(
        error.problems()[0].path,
        r#"rule."control-totals.2018-19.ccg-minimum-improvement".value"#
    );
}

/// The explanation without the list of rules, whose wording is the rulebook's.
fn why(found: &MinimumImprovement, rulebook: &Rulebook) -> String {
    let text = found.explain(rulebook).unwrap().to_string();
    text.split("\n\nRules").next().unwrap().to_owned()
}

#[test]
fn a_control_total_that_is_not_enough_is_explained() {
    let found = improvement(&asked("-20000000", "850000000", "-12000000"));
    insta::assert_snapshot!(why(&found, &rulebook()), @"
    the control total of 03N does not improve enough: it must be a deficit of £11,500,000 or better
      by control-totals.2018-19.ccg-minimum-improvement (secondary)
      - 03N overspent
          outturn of the year before: a deficit of £20,000,000
          by control-totals.2018-19.choice.overspending (assumed)
      - it improves by at least 1% of its allocation, and faster where its deficit is long-standing or large
          allocation: £850,000,000
          by control-totals.2018-19.ccg-minimum-improvement (secondary)
          by control-totals.2018-19.choice.improvement-rounding (assumed)
      - the improvement does not lead beyond break-even
          least improvement: £8,500,000
          by control-totals.2018-19.choice.beyond-balance (assumed)
      - a control total higher by £500,000 would be enough
          control total: (£12,000,000); improvement: £8,000,000
          by control-totals.2018-19.ccg-minimum-improvement (secondary)
    ");
}

#[test]
fn a_control_total_beyond_break_even_is_explained() {
    insta::assert_snapshot!(why(&improvement(&asked("-3", "400", "2")), &rulebook()), @"
    the control total of 03N improves enough: it must be a surplus of £1 or better
      by control-totals.2018-19.ccg-minimum-improvement (secondary)
      - 03N overspent
          outturn of the year before: a deficit of £3
          by control-totals.2018-19.choice.overspending (assumed)
      - it improves by at least 1% of its allocation, and faster where its deficit is long-standing or large
          allocation: £400
          by control-totals.2018-19.ccg-minimum-improvement (secondary)
          by control-totals.2018-19.choice.improvement-rounding (assumed)
      - the improvement leads beyond break-even; were it to end there, the least control total would be break-even
          least improvement: £4
          by control-totals.2018-19.choice.beyond-balance (assumed)
      - the control total could be lower by £1 and be enough
          control total: £2; improvement: £5
          by control-totals.2018-19.ccg-minimum-improvement (secondary)
    ");
}

#[test]
fn a_group_that_did_not_overspend_is_explained() {
    insta::assert_snapshot!(why(&improvement(&asked("0", "400", "0")), &rulebook()), @"
    no improvement is asked of 03N, which did not overspend
      outturn of the year before: break-even
      by control-totals.2018-19.choice.overspending (assumed)
      by control-totals.2018-19.ccg-minimum-improvement (secondary)
    ");
}

#[test]
fn every_leaf_cites_a_rule_and_every_rule_is_cited() {
    let unjudged = r#"{"ccg": "03N", "prior_outturn": "-20", "allocation": "100"}"#.to_owned();
    for json in [asked("-3", "400", "2"), asked("-3", "3", "-3"), asked("3", "3", "-3"), unjudged] {
        let outcome = improvement(&json);
        cites(outcome.explain(&rulebook()), &outcome.rules);
        read_back(&outcome);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn the_least_improvement_is_the_least_whole_pence_that_reach_the_share(
        outturn in -10_000_000_000_i64..0, allocation in 0..10_000_000_000_000_i64,
        control_total in -10_000_000_000..10_000_000_000_i64,
    ) {
        let pence = |pence: i64| Money::from_pence(pence.into()).unwrap();
        let question = MinimumImprovementQuestion {
            ccg: "03N".parse().unwrap(),
            prior_outturn: pence(outturn),
            allocation: Some(pence(allocation)),
            control_total: Some(pence(control_total)),
        };
        let outcome = minimum_improvement(&rulebook(), &question).unwrap();
        let required = outcome.answer().unwrap().required.clone().unwrap();
        let least = required.improvement.pence();
        prop_assert!(least * 100 >= allocation && (least - 1) * 100 < allocation);
        prop_assert_eq!(required.least_control_total.pence(), outturn + least);
        let found = required.found.unwrap();
        prop_assert_eq!(found.met, (control_total - outturn) * 100 >= allocation);
        prop_assert!(found.headroom.is_zero() || found.short_by.is_zero());
        let line = control_total - found.headroom.pence() + found.short_by.pence();
        prop_assert_eq!(line, outturn + least);
    }
}
