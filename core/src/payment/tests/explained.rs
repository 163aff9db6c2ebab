use super::*;
use crate::{Explain, testing::cites};

/// The explanation without the list of rules, whose wording is the rulebook's.
fn why(year: &str, json: &str) -> String {
    let rulebook = Rulebook::for_year(year.parse().unwrap()).unwrap();
    let text = paid(year, json).explain(&rulebook).unwrap().to_string();
    text.split("\n\nRules").next().unwrap().to_owned()
}

#[test]
fn a_blended_payment_above_is_explained_with_the_safeguards_nobody_publishes() {
    insta::assert_snapshot!(why("2020/21", &activity("blended_emergency", 1100)), @r"
    £2,040,000 is paid by the blended payment for emergency care: what was done is above what the fixed sum pays for
      full price: £2,200,000; fixed sum: £2,000,000
      by payment.blended-emergency (secondary)
      by payment.choice.formula (inferred)
      - the fixed sum is £2,000,000, 100% of the expected emergency activity
          baseline: 1,000; price: £2,000; baseline at full price: £2,000,000
          by payment.blended-emergency (secondary)
          by payment.choice.formula (inferred)
      - £200,000 more was done, for which £40,000 is paid
          done: 1,100; rate: 20%; at full price: £2,200,000
          by payment.blended-emergency (secondary)
          by payment.choice.formula (inferred)
      - the guidance provides for a threshold and a break-glass clause, of which no value is published; none was stated, and none is applied
          by payment.blended-emergency.safeguards (primary)
      - the fixed sum and the variable part make the payment, with nothing to round
          fixed: £2,000,000; variable: £40,000; total: £2,040,000
          by payment.choice.formula (inferred)
      - that is £160,000 less than the full price of what was done
          paid: £2,040,000; full price: £2,200,000
          by payment.choice.formula (inferred)
      - one unit more would bring £400, one unit fewer would take off £400
          the fixed sum pays for: £2,000,000; whole units of that: 1,000; distance from there: £200,000
          by payment.blended-emergency (secondary)
          by payment.choice.formula (inferred)
    ");
}

#[test]
fn an_aligned_payment_on_values_is_explained() {
    let json = r#"{"mechanism": "aligned", "value": {"baseline": "100", "actual": "104"}}"#;
    insta::assert_snapshot!(why("2022/23", json), @r"
    £104 is paid by the aligned payment: what was done is exactly what the fixed sum pays for
      full price: £104; fixed sum: £104
      by payment.aligned (secondary)
      by payment.choice.aligned-deals (assumed)
      by payment.choice.formula (inferred)
      - the fixed sum is £104, 104% of the elective value of 2019/20
          baseline at full price: £100
          by payment.aligned (secondary)
          by payment.choice.aligned-deals (assumed)
          by payment.choice.formula (inferred)
      - there is no difference to pay for
          at full price: £104
          by payment.aligned (secondary)
          by payment.choice.aligned-deals (assumed)
          by payment.choice.formula (inferred)
      - the fixed sum and the variable part make the payment, with nothing to round
          fixed: £104; variable: £0; total: £104
          by payment.choice.formula (inferred)
      - that is the full price of what was done
          paid: £104; full price: £104
          by payment.choice.formula (inferred)
      - one pound more would bring £0.75, one pound fewer would take off £0.75
          the fixed sum pays for: £104; distance from there: £0
          by payment.aligned (secondary)
          by payment.choice.aligned-deals (assumed)
          by payment.choice.formula (inferred)
    ");
}

#[test]
fn own_terms_with_safeguards_are_explained() {
    let json = r#"{"terms": {"fixed": "1", "above": "0.2", "below": "0.2"},
        "activity": {"baseline": 100, "actual": 70, "price": "10"},
        "safeguards": {"threshold": {"of_fixed": "0.05", "pays": "excess"},
                       "break_glass": {"of_fixed": "0.2", "above": "1", "below": "1"}}}"#;
    insta::assert_snapshot!(why("2026/27", json), @r"
    £870 is paid by the terms that were stated: what was done is below what the fixed sum pays for
      full price: £700; fixed sum: £1,000
      by payment.choice.formula (inferred)
      - the fixed sum is £1,000, 100% of the baseline
          baseline: 100; price: £10; baseline at full price: £1,000
          by payment.choice.formula (inferred)
      - £300 less was done, for which £130 is taken off
          done: 70; rate: 20%; at full price: £700
          by payment.choice.formula (inferred)
      - the safeguards that were stated pay what exceeds the break-glass point at its own rates; no value of theirs is published
          threshold: £50; break-glass point: £200; difference: £300; effect: (£70)
          by payment.choice.safeguards-effect (assumed)
      - the fixed sum and the variable part make the payment, with nothing to round
          fixed: £1,000; variable: (£130); total: £870
          by payment.choice.formula (inferred)
      - that is £170 more than the full price of what was done
          paid: £870; full price: £700
          by payment.choice.formula (inferred)
      - one unit more would bring £10, one unit fewer would take off £10
          the fixed sum pays for: £1,000; whole units of that: 100; distance from there: (£300)
          by payment.choice.formula (inferred)
    ");
}

#[test]
fn every_leaf_cites_a_rule_and_every_rule_is_cited() {
    let own = r#"{"terms": {"fixed": "1", "above": "0.2", "below": "0.2"},
        "value": {"baseline": "1", "actual": "1.01"},
        "safeguards": {"threshold": {"of_fixed": "0.05", "pays": "whole"}}}"#;
    let safe = own.replace(
        r#""terms": {"fixed": "1", "above": "0.2", "below": "0.2"}"#,
        r#""mechanism": "blended_emergency""#,
    );
    for (year, json) in [
        ("2018/19", activity("marginal_emergency", 900)),
        ("2020/21", activity("blended_emergency", 1000)),
        ("2022/23", activity("aligned", 1100)),
        ("2026/27", own.to_owned()),
        ("2026/27", own.replace("1.01", "1.11")),
        ("2020/21", safe),
    ] {
        let rulebook = Rulebook::for_year(year.parse().unwrap()).unwrap();
        let outcome = paid(year, &json);
        cites(outcome.explain(&rulebook), &outcome.rules);
    }
}
