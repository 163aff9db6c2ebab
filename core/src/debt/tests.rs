use proptest::prelude::*;

use super::*;
use crate::{
    Code, Error, Explain, Explanation, Money, Outcome, RuleId, Rulebook, Standing,
    wire::{Document, to_json},
};

fn rulebook() -> Rulebook {
    Rulebook::for_year("2024/25".parse().unwrap()).unwrap()
}

/// A debt of 100, with these outturns of board and system in the two years.
fn debt(outturns: [&str; 4]) -> String {
    let [icb, system, next_icb, next_system] = outturns.map(|outturn| match outturn {
        "" => "null".to_owned(),
        outturn => format!("\"{outturn}\""),
    });
    format!(
        r#"{{"icb": "QMJ", "debt": "100", "results": {{
             "2022/23": {{"icb": {icb}, "system": {system}}},
             "2023/24": {{"icb": {next_icb}, "system": {next_system}}}}}}}"#
    )
}

fn outcome(json: &str) -> Outcome<HistoricDebt> {
    historic_debt(&rulebook(), &HistoricDebtQuestion::from_json(json).unwrap()).unwrap()
}

fn written_off(json: &str) -> HistoricDebt {
    match outcome(json) {
        Outcome::Answer(answer) => answer,
        refusal => panic!("{refusal:?}"),
    }
}

fn repaid(json: &str) -> OverspendRepayment {
    let question = OverspendQuestion::from_json(json).unwrap();
    match overspend_repayment(&rulebook(), &question).unwrap() {
        Outcome::Answer(answer) => answer,
        refusal => panic!("{refusal:?}"),
    }
}

fn overspend(amount: &str, rest: &str) -> String {
    format!(r#"{{"icb": "QMJ", "year": "2024/25", "overspend": "{amount}", {rest}}}"#)
}

#[test]
fn a_debt_is_written_off_where_all_four_outturns_balance_to_the_penny() {
    let found = written_off(&debt(["0", "0", "0", "0"]));
    assert_eq!((found.written_off.to_string(), found.remains), ("100.00".into(), Money::ZERO));
    assert_eq!(found.lowest, Money::ZERO);
    assert_eq!(written_off(&debt(["3", "0.01", "4", "5"])).lowest, Money::PENNY);
    for short in 0..4 {
        let mut outturns = ["0"; 4];
        outturns[short] = "-0.01";
        let found = written_off(&debt(outturns));
        assert!(!found.is_written_off());
        assert_eq!((found.written_off, found.remains.to_string()), (Money::ZERO, "100.00".into()));
        assert_eq!(found.lowest, Money::PENNY.negated());
    }
}

#[test]
fn one_outturn_short_of_balance_decides_and_otherwise_all_are_needed() {
    assert!(!written_off(&debt(["", "", "-1", ""])).is_written_off());
    let missing = |json: &str| match outcome(json) {
        Outcome::CannotTell(refusal) => refusal.missing,
        other => panic!("{other:?}"),
    };
    assert_eq!(missing(&debt(["0", "0", "0", ""])), [r#"results["2023/24"].system"#]);
    assert_eq!(
        missing(r#"{"icb": "QMJ", "debt": "100", "results": {"2023/24": {"icb": "0"}}}"#),
        [
            r#"results["2022/23"].icb"#,
            r#"results["2022/23"].system"#,
            r#"results["2023/24"].system"#
        ]
    );
}

#[test]
fn an_overspend_is_repaid_as_fast_as_the_cap_allows() {
    let shown = |json: &str| {
        let years = repaid(json).years.into_iter();
        years.map(|it| format!("{} {} {}", it.year, it.repaid, it.outstanding)).collect::<Vec<_>>()
    };
    // The cap is 0.005 of 2,000 = 10.00.
    let flat = r#""allocation": "2000""#;
    assert_eq!(shown(&overspend("9.99", flat)), ["2025/26 9.99 0.00"]);
    assert_eq!(shown(&overspend("10", flat)), ["2025/26 10.00 0.00"]);
    assert_eq!(shown(&overspend("10.01", flat)), ["2025/26 10.00 0.01", "2026/27 0.01 0.00"]);
    // 0.005 of 2,001.99 is 10.00995: down to the penny.
    let odd = r#""allocation": "2000", "allocations": {"2025/26": "2001.99", "2026/27": "0"}"#;
    assert_eq!(
        shown(&overspend("15.50", odd)),
        ["2025/26 10.00 5.50", "2026/27 0.00 5.50", "2027/28 5.50 0.00"]
    );
}

#[test]
fn the_allocation_of_a_year_that_is_needed_is_named() {
    let question = overspend("10.01", r#""allocations": {"2025/26": "2000"}"#);
    let question = OverspendQuestion::from_json(&question).unwrap();
    let Outcome::CannotTell(refusal) = overspend_repayment(&rulebook(), &question).unwrap() else {
        panic!("an answer")
    };
    assert_eq!(refusal.missing, [r#"allocations["2026/27"]"#]);
    insta::assert_snapshot!(refusal.because, @"
    £0.01 is outstanding, and what is repaid in a year is limited by its allocation
    ");
}

#[test]
fn an_earlier_year_has_no_such_rules() {
    let other = Rulebook::for_year("2021/22".parse().unwrap()).unwrap();
    let debt = HistoricDebtQuestion::from_json(&debt(["0"; 4])).unwrap();
    let Outcome::NotInForce(refusal) = historic_debt(&other, &debt).unwrap() else {
        panic!("an answer")
    };
    assert_eq!(refusal.years.first().map(ToString::to_string).as_deref(), Some("2022/23"));
    let later = OverspendQuestion::from_json(&overspend("1", r#""allocation": "1""#)).unwrap();
    assert!(matches!(overspend_repayment(&other, &later).unwrap(), Outcome::NotInForce(_)));
}

#[track_caller]
fn refused(found: Result<(), Error>, expected: &[(&str, Code)]) {
    let error = found.unwrap_err();
    let found: Vec<_> = error.problems().iter().map(|one| (one.path.as_str(), one.code)).collect();
    assert_eq!(found, expected, "{error}");
}

#[test]
fn what_is_wrong_is_named() {
    let put = |json: &str| {
        let asked = HistoricDebtQuestion::from_json(json)?;
        historic_debt(&rulebook(), &asked).map(drop)
    };
    refused(
        put(r#"{"icb": "QMJ", "debt": "-0.01", "results": {"2024/25": {}, "2022/23": {}}}"#),
        &[("debt", Code::OutOfRange), (r#"results["2024/25"]"#, Code::OutOfRange)],
    );
    refused(
        put(r#"{"icb": "QMJ", "results": {"2024": {}}}"#),
        &[("debt", Code::MissingField), ("results.2024", Code::NotAYear)],
    );
    let put = |json: &str| {
        let asked = OverspendQuestion::from_json(json)?;
        overspend_repayment(&rulebook(), &asked).map(drop)
    };
    let earlier = overspend("0", r#""allocation": "-1", "allocations": {"2023/24": "-1"}"#);
    refused(
        put(&earlier.replace("2024/25", "2023/24")),
        &[
            ("year", Code::OutOfRange),
            ("overspend", Code::OutOfRange),
            ("allocation", Code::OutOfRange),
            (r#"allocations["2023/24"]"#, Code::OutOfRange),
            (r#"allocations["2023/24"]"#, Code::OutOfRange),
        ],
    );
    // A hundred years of a penny each.
    assert_eq!(repaid(&overspend("1", r#""allocation": "2""#)).years.len(), 100);
    refused(put(&overspend("1.01", r#""allocation": "2""#)), &[("overspend", Code::OutOfRange)]);
    refused(put(&overspend("1", r#""allocation": "0""#)), &[("overspend", Code::OutOfRange)]);
    let last = overspend("1", r#""allocation": "2""#).replace("2024/25", "9998/99");
    refused(put(&last), &[("", Code::NotAYear)]);
}

/// The explanation without the list of rules, whose wording is the rulebook's.
fn why(found: &impl Explain) -> String {
    let text = found.explain(&rulebook()).unwrap().to_string();
    text.split("\n\nRules").next().unwrap().to_owned()
}

#[test]
fn a_debt_that_is_written_off_is_explained() {
    insta::assert_snapshot!(why(&written_off(&debt(["0", "2", "3", "4"]))), @"
    the historic debt of QMJ, £100, is written off
      written off: £100; remains: £0
      by deficit.historic-debt-rule (assumed)
      - 2022/23: the board and its system both balanced
          board: break-even; system: a surplus of £2
          by deficit.historic-debt-rule (assumed)
          by deficit.choice.historic-debt-balance (assumed)
      - 2023/24: the board and its system both balanced
          board: a surplus of £3; system: a surplus of £4
          by deficit.historic-debt-rule (assumed)
          by deficit.choice.historic-debt-balance (assumed)
      - the lowest outturn could be lower by £0 with the debt still written off
          by deficit.choice.historic-debt-balance (assumed)
    ");
}

#[test]
fn a_debt_that_stays_is_explained() {
    insta::assert_snapshot!(why(&written_off(&debt(["-1", "-2", "0", ""]))), @"
    the historic debt of QMJ, £100, is not written off
      written off: £0; remains: £100
      by deficit.historic-debt-rule (assumed)
      - 2022/23: neither the board nor its system balanced
          board: a deficit of £1; system: a deficit of £2
          by deficit.historic-debt-rule (assumed)
          by deficit.choice.historic-debt-balance (assumed)
      - 2023/24: what was not stated could not change the answer
          board: break-even; system: not stated
          by deficit.historic-debt-rule (assumed)
          by deficit.choice.historic-debt-balance (assumed)
      - the lowest outturn is short of balance by £2
          by deficit.choice.historic-debt-balance (assumed)
    ");
}

#[test]
fn a_repayment_is_explained() {
    insta::assert_snapshot!(why(&repaid(&overspend("10.01", r#""allocation": "2000""#))), @"
    QMJ repays its overspend of £10.01 in 2024/25 by the end of 2026/27
      by deficit.historic-debt-rule (assumed)
      - the overspend is repaid in 2 instalments from the year after it
          by deficit.choice.repayment-schedule (assumed)
      - at most 0.5% of its allocation is repaid in a year
          by deficit.historic-debt-rule.repayment-cap (assumed)
          by deficit.choice.repayment-rounding (assumed)
        - £10 is repaid in 2025/26
            allocation: £2,000; cap: £10; outstanding at its end: £0.01
            by deficit.historic-debt-rule.repayment-cap (assumed)
            by deficit.choice.repayment-schedule (assumed)
        - £0.01 is repaid in 2026/27
            allocation: £2,000; cap: £10; outstanding at its end: £0
            by deficit.historic-debt-rule.repayment-cap (assumed)
            by deficit.choice.repayment-schedule (assumed)
    ");
}

#[track_caller]
fn cites_all(tree: &Explanation, rules: &[RuleId]) {
    let mut nodes = vec![tree];
    while let Some(node) = nodes.pop() {
        assert!(!node.rules.is_empty(), "{}", node.says);
        nodes.extend(&node.because);
    }
    let mut rules = rules.to_vec();
    rules.sort();
    let cited: Vec<_> = tree.cited().iter().map(|rule| rule.id.clone()).collect();
    assert_eq!(cited, rules);
    assert!(tree.cited().iter().all(|rule| rule.standing == Standing::Assumed));
}

#[test]
fn every_leaf_cites_an_assumed_rule_and_every_rule_is_cited() {
    for outturns in [["0"; 4], ["-1", "0", "", "0"], ["", "-1", "-1", "-1"]] {
        let found = written_off(&debt(outturns));
        cites_all(&found.explain(&rulebook()).unwrap(), &found.rules);
        assert_eq!(serde_json::from_str::<HistoricDebt>(&to_json(&found)).unwrap(), found);
    }
    for amount in ["10", "10.01"] {
        let found = repaid(&overspend(amount, r#""allocation": "2000""#));
        cites_all(&found.explain(&rulebook()).unwrap(), &found.rules);
        assert_eq!(serde_json::from_str::<OverspendRepayment>(&to_json(&found)).unwrap(), found);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_is_repaid_makes_the_overspend_within_the_cap_and_no_year_could_take_more(
        amount in 1..1_000_000_i64, allocation in 10_000_000..1_000_000_000_i64,
    ) {
        let pence = |pence: i64| Money::from_pence(pence.into()).unwrap();
        let question = OverspendQuestion {
            icb: "QMJ".parse().unwrap(),
            year: "2024/25".parse().unwrap(),
            overspend: pence(amount),
            allocation: Some(pence(allocation)),
            allocations: std::collections::BTreeMap::new(),
        };
        let outcome = overspend_repayment(&rulebook(), &question).unwrap();
        let found = outcome.answer().unwrap();
        let repaid: i64 = found.years.iter().map(|one| one.repaid.pence()).sum();
        prop_assert_eq!(repaid, amount);
        for one in &found.years {
            // Five thousandths, and a penny more would be beyond them.
            prop_assert!(one.repaid.pence() * 200 <= allocation);
            prop_assert!(one.outstanding.is_zero() || (one.repaid.pence() + 1) * 200 > allocation);
        }
        prop_assert_eq!(found.years.last().map(|one| one.outstanding), Some(Money::ZERO));
    }

    #[test]
    fn better_outturns_never_bring_a_written_off_debt_back(
        outturns in prop::array::uniform4(-3..3_i64), better in prop::array::uniform4(0..3_i64),
    ) {
        let of = |outturns: [i64; 4]| {
            let texts = outturns.map(|outturn| outturn.to_string());
            written_off(&debt([&texts[0], &texts[1], &texts[2], &texts[3]]))
        };
        let (before, mut improved) = (of(outturns), outturns);
        improved.iter_mut().zip(better).for_each(|(outturn, more)| *outturn += more);
        let after = of(improved);
        prop_assert!(after.written_off >= before.written_off);
        prop_assert_eq!(before.written_off.plus(before.remains), Ok("100".parse().unwrap()));
        prop_assert_eq!(before.is_written_off(), outturns.iter().all(|outturn| *outturn >= 0));
    }
}
