mod properties;

use super::*;
use crate::{
    Code, Explain, Outcome, Rulebook,
    testing::{self, cites},
    wire::{Document, to_json},
};

fn rulebook() -> Rulebook {
    Rulebook::for_year("2019/20".parse().unwrap()).unwrap()
}

/// A question with these givers and terms.
fn asked(givers: &str, terms: &str) -> String {
    format!(
        r#"{{"receiver": "QUE", "givers": {givers}, "moves": "positions",
             "terms": {{"within_years": 3, "interest": "0", "early_repayment": "at any time",
                        {terms}}}}}"#
    )
}

fn outcome(json: &str) -> Outcome<SupportSchedule> {
    support(&rulebook(), &SupportQuestion::from_json(json).unwrap()).unwrap()
}

fn scheduled(json: &str) -> SupportSchedule {
    match outcome(json) {
        Outcome::Answer(answer) => answer,
        refusal => panic!("{refusal:?}"),
    }
}

/// Year, instalment, interest and what is outstanding.
fn shown(years: &[Repayment]) -> Vec<String> {
    let row = |one: &Repayment| {
        format!("{} {} {} {}", one.year, one.instalment, one.interest, one.outstanding)
    };
    years.iter().map(row).collect()
}

const EQUAL: &str = r#""instalments": "equal""#;
const FIVE: &str = r#"{"QHG": "5000000", "QJG": "5000000", "QM7": "5000000", "QH8": "5000000",
    "QMM": "5000000"}"#;

#[test]
fn five_carry_five_million_each_for_a_sixth_within_three_years() {
    let found = scheduled(&asked(FIVE, EQUAL));
    assert_eq!(found.given.to_string(), "25000000.00");
    assert_eq!(found.repay_by.to_string(), "2022/23");
    let giver = [
        "2020/21 1666666.67 0.00 3333333.33",
        "2021/22 1666666.67 0.00 1666666.66",
        "2022/23 1666666.66 0.00 0.00",
    ];
    assert!(found.givers.iter().all(|one| shown(&one.years) == giver));
    assert_eq!(
        shown(&found.years),
        [
            "2020/21 8333333.35 0.00 16666666.65",
            "2021/22 8333333.35 0.00 8333333.30",
            "2022/23 8333333.30 0.00 0.00",
        ]
    );
    let aid: Vec<_> = found.movements.iter().map(|one| (one.code.as_str(), one.aid)).collect();
    assert_eq!(
        aid.last().map(|(code, aid)| (*code, aid.to_string())),
        Some(("QUE", "25000000.00".into()))
    );
    assert!(found.ledger.balances().unwrap().values().all(|balance| balance.is_zero()));
}

#[test]
fn control_totals_move_the_other_way_so_that_variances_move_alike() {
    let of = |moves: &str| {
        let json = asked(r#"{"QHG": "5"}"#, EQUAL).replace(
            r#""moves": "positions""#,
            &format!(r#""moves": "{moves}", "before": {{"QUE": "-30", "QHG": "2"}}"#),
        );
        let row = |one: &SupportMovement| {
            let after = one.after.unwrap();
            format!("{} aid {} moved {} to {after}", one.code, one.aid, one.moved)
        };
        scheduled(&json).movements.iter().map(row).collect::<Vec<_>>()
    };
    let positions = ["QHG aid -5.00 moved -5.00 to -3.00", "QUE aid 5.00 moved 5.00 to -25.00"];
    assert_eq!(of("positions"), positions);
    let totals = ["QHG aid -5.00 moved 5.00 to 7.00", "QUE aid 5.00 moved -5.00 to -35.00"];
    assert_eq!(of("control_totals"), totals);
}

#[test]
fn interest_is_on_what_is_outstanding_at_the_start_of_the_year() {
    let json = asked(r#"{"QHG": "1000.01"}"#, EQUAL)
        .replace(r#""interest": "0""#, r#""interest": "0.05""#);
    let found = scheduled(&json);
    // 5% of 1,000.01, 666.67 and 333.33 is 50.0005, 33.3335 and 16.6665.
    assert_eq!(
        shown(&found.givers[0].years),
        ["2020/21 333.34 50.00 666.67", "2021/22 333.34 33.33 333.33", "2022/23 333.33 16.67 0.00"]
    );
    assert_eq!(
        (found.interest, found.givers[0].interest),
        ("100".parse().unwrap(), found.interest)
    );
    let balances = found.ledger.balances().unwrap();
    let shown: Vec<_> = balances.iter().map(|(who, net)| format!("{who} {net}")).collect();
    assert_eq!(shown, ["QHG 100.00", "QUE -100.00"]);
}

#[test]
fn stated_shares_divide_and_stated_amounts_are_met() {
    let two = r#"{"QHG": "100.00", "QJG": "0.01"}"#;
    let shares = r#""instalments": "shares", "shares": {"2020/21": "0.5", "2022/23": "0.5"}"#;
    let found = scheduled(&asked(two, shares));
    assert_eq!(
        shown(&found.givers[1].years)[..2],
        ["2020/21 0.01 0.00 0.00", "2021/22 0.00 0.00 0.00"]
    );
    let amounts =
        r#""instalments": "amounts", "amounts": {"2020/21": "33.33", "2021/22": "66.68"}"#;
    let found = scheduled(&asked(two, amounts));
    assert_eq!(
        shown(&found.years),
        ["2020/21 33.33 0.00 66.68", "2021/22 66.68 0.00 0.00", "2022/23 0.00 0.00 0.00"]
    );
    // A third of a penny is QJG's: the remainder of QHG, 0.67, is the larger.
    let of = |giver: usize| shown(&found.givers[giver].years);
    assert_eq!(of(0)[0], "2020/21 33.33 0.00 66.67");
    assert_eq!(of(1)[1], "2021/22 0.01 0.00 0.00");
}

#[test]
fn terms_that_are_not_stated_are_named() {
    let json = r#"{"receiver": "QUE", "givers": {"QHG": "1"}, "moves": "positions", "terms": {}}"#;
    let Outcome::CannotTell(refusal) = outcome(json) else { panic!("an answer") };
    assert_eq!(
        refusal.missing,
        ["terms.within_years", "terms.interest", "terms.instalments", "terms.early_repayment"]
    );
    insta::assert_snapshot!(refusal.because, @"
    by mutual-aid.terms, interest, instalments and the treatment of early repayment are terms of the aid, which are not published
    ");
}

#[test]
fn another_year_has_no_such_support() {
    let other = Rulebook::for_year("2020/21".parse().unwrap()).unwrap();
    let question = SupportQuestion::from_json(&asked(FIVE, EQUAL)).unwrap();
    let Outcome::NotInForce(refusal) = support(&other, &question).unwrap() else {
        panic!("an answer")
    };
    assert_eq!(refusal.years, ["2019/20".parse().unwrap()]);
}

#[track_caller]
fn refused(json: &str, expected: &[(&str, Code)]) {
    testing::refused::<SupportQuestion>(&rulebook(), json, expected);
}

#[test]
fn givers_give_something_and_do_not_receive() {
    refused(&asked("{}", EQUAL), &[("givers", Code::Empty)]);
    refused(
        &asked(r#"{"QHG": "0", "QJG": "-0.01", "QUE": "1"}"#, EQUAL),
        &[
            ("givers.QHG", Code::OutOfRange),
            ("givers.QJG", Code::OutOfRange),
            ("givers.QUE", Code::DuplicateCode),
        ],
    );
    let most = r#"{"QHG": "1000000000000", "QJG": "0.01"}"#;
    refused(&asked(most, EQUAL), &[("givers", Code::OutOfRange)]);
    refused(
        r#"{"givers": {"QHG": "1"}}"#,
        &[
            ("receiver", Code::MissingField),
            ("moves", Code::MissingField),
            ("terms", Code::MissingField),
        ],
    );
    let stranger = asked(FIVE, EQUAL).replacen('{', r#"{"before": {"QXX": "1", "QUE": "1"}, "#, 1);
    refused(&stranger, &[("before.QXX", Code::UnknownCode)]);
}

#[test]
fn instalments_sum_and_fall_in_their_years() {
    let one = |terms: &str| asked(r#"{"QHG": "100"}"#, terms);
    let shares = |shares: &str| one(&format!(r#""instalments": "shares", "shares": {shares}"#));
    let amounts =
        |amounts: &str| one(&format!(r#""instalments": "amounts", "amounts": {amounts}"#));
    let sum = ("terms.shares", Code::SharesDoNotSum);
    refused(&shares(r#"{"2020/21": "0.999999999999"}"#), &[sum]);
    refused(&shares(r#"{"2020/21": "1", "2021/22": "0.000000000001"}"#), &[sum]);
    refused(&shares("{}"), &[("terms.shares", Code::Empty)]);
    let year = |field: &'static str| (field, Code::OutOfRange);
    refused(&shares(r#"{"2023/24": "1"}"#), &[year("terms.shares[\"2023/24\"]")]);
    refused(&shares(r#"{"2019/20": "1"}"#), &[year("terms.shares[\"2019/20\"]")]);
    refused(&shares(r#"{"2018/19": "1"}"#), &[year("terms.shares[\"2018/19\"]")]);
    let total = ("terms.amounts", Code::AmountsDoNotSum);
    refused(&amounts(r#"{"2020/21": "99.99"}"#), &[total]);
    refused(&amounts(r#"{"2020/21": "100.01"}"#), &[total]);
    refused(
        &amounts(r#"{"2020/21": "100.01", "2021/22": "-0.01"}"#),
        &[year("terms.amounts[\"2021/22\"]")],
    );
    refused(
        &one(
            r#""instalments": "equal", "shares": {"2020/21": "1"}, "amounts": {"2020/21": "100"}"#,
        ),
        &[("terms.shares", Code::UnknownField), ("terms.amounts", Code::UnknownField)],
    );
    let years = |years: &str| one(EQUAL).replace(r#""within_years": 3"#, years);
    for out in [r#""within_years": 0"#, r#""within_years": 101"#] {
        refused(&years(out), &[("terms.within_years", Code::OutOfRange)]);
    }
    assert_eq!(scheduled(&years(r#""within_years": 100"#)).years.len(), 100);
    let silent = one(EQUAL).replace("at any time", " ");
    refused(&silent, &[("terms.early_repayment", Code::Empty)]);
    let negative = one(EQUAL).replace(r#""interest": "0""#, r#""interest": "-0.01""#);
    refused(&negative, &[("terms.interest", Code::OutOfRange)]);
}

#[test]
fn support_is_explained() {
    let json = asked(r#"{"QHG": "100.01"}"#, EQUAL)
        .replace(r#""interest": "0""#, r#""interest": "0.01""#)
        .replace("positions", "control_totals");
    let text = scheduled(&json).explain(&rulebook()).unwrap().to_string();
    insta::assert_snapshot!(text.split("\n\nRules").next().unwrap(), @"
    £100.01 from 1 giver supports QUE in 2019/20, repayable by the end of 2022/23
      interest in all: £2
      by mutual-aid.zero-sum (inferred)
      by mutual-aid.terms (assumed)
      - the aid moves the control totals of both sides and sums to nothing
          sum of the aid: £0
          by mutual-aid.zero-sum (inferred)
        - QHG gives £100.01, and its control total goes up by it
            aid: (£100.01); moved: £100.01
            by mutual-aid.choice.direction (inferred)
        - QUE receives £100.01, and its control total goes down by it
            aid: £100.01; moved: (£100.01)
            by mutual-aid.choice.direction (inferred)
      - the terms are those that were stated; none are published
          repaid within years: 3; yearly interest: 1%; repaid: in equal instalments; early repayment: at any time
          by mutual-aid.terms (assumed)
          by mutual-aid.2019-20.example (secondary)
      - QHG gave £100.01 and gets it back to the penny
          interest: £2
          by mutual-aid.choice.instalments (assumed)
        - £33.34 is repaid in 2020/21
            interest: £1; outstanding at its end: £66.67
            by mutual-aid.choice.instalments (assumed)
            by mutual-aid.choice.interest (assumed)
        - £33.34 is repaid in 2021/22
            interest: £0.67; outstanding at its end: £33.33
            by mutual-aid.choice.instalments (assumed)
            by mutual-aid.choice.interest (assumed)
        - £33.33 is repaid in 2022/23
            interest: £0.33; outstanding at its end: £0
            by mutual-aid.choice.instalments (assumed)
            by mutual-aid.choice.interest (assumed)
      - the instalments make what was given
          given: £100.01; repaid: £100.01
          by mutual-aid.choice.instalments (assumed)
    ");
}

#[test]
fn every_leaf_cites_a_rule_and_every_rule_is_cited() {
    let interest = asked(FIVE, EQUAL).replace(r#""interest": "0""#, r#""interest": "0.000001""#);
    for json in [asked(FIVE, EQUAL), interest] {
        let outcome = scheduled(&json);
        cites(outcome.explain(&rulebook()), &outcome.rules);
    }
}

#[test]
fn an_outcome_is_plain_data() {
    let found = scheduled(&asked(r#"{"QHG": "0.01"}"#, EQUAL));
    let json = to_json(&found);
    assert_eq!(serde_json::from_str::<SupportSchedule>(&json).unwrap(), found);
    insta::assert_snapshot!(json, @r#"
    {"asked":{"receiver":"QUE","givers":{"QHG":"0.01"},"moves":"positions","terms":{"within_years":3,"interest":"0","instalments":"equal","early_repayment":"at any time"}},"given_in":"2019/20","repay_by":"2022/23","given":"0.01","movements":[{"code":"QHG","aid":"-0.01","moved":"-0.01","before":null,"after":null},{"code":"QUE","aid":"0.01","moved":"0.01","before":null,"after":null}],"givers":[{"code":"QHG","given":"0.01","years":[{"year":"2020/21","instalment":"0.01","interest":"0.00","outstanding":"0.00"},{"year":"2021/22","instalment":"0.00","interest":"0.00","outstanding":"0.00"},{"year":"2022/23","instalment":"0.00","interest":"0.00","outstanding":"0.00"}],"interest":"0.00"}],"years":[{"year":"2020/21","instalment":"0.01","interest":"0.00","outstanding":"0.00"},{"year":"2021/22","instalment":"0.00","interest":"0.00","outstanding":"0.00"},{"year":"2022/23","instalment":"0.00","interest":"0.00","outstanding":"0.00"}],"interest":"0.00","ledger":{"entries":[{"from":"QHG","to":"QUE","amount":"0.01","rule":"mutual-aid.zero-sum"},{"from":"QUE","to":"QHG","amount":"0.01","rule":"mutual-aid.choice.instalments"}]},"rules":["mutual-aid.zero-sum","mutual-aid.choice.direction","mutual-aid.terms","mutual-aid.choice.instalments","mutual-aid.2019-20.example"]}
    "#);
}
