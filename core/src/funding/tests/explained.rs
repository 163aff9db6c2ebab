//! Why: the wording, and that every statement cites a rule.

use super::*;
use crate::{Explain, explanation::Explanation};

/// The explanation without the list of rules, whose wording is the rulebook's.
fn why(year: &str, question: &FundQuestion) -> String {
    let text = assessed(year, question).explain(&edition(year)).unwrap().to_string();
    text.split("\n\nRules").next().unwrap().to_owned()
}

#[track_caller]
fn check_cited(tree: &Explanation, told: &FundAssessment) {
    let mut nodes = vec![tree];
    while let Some(node) = nodes.pop() {
        assert!(!node.rules.is_empty(), "{}", node.says);
        nodes.extend(&node.because);
    }
    let cited: Vec<_> = tree.cited().iter().map(|rule| rule.id.clone()).collect();
    for rule in &told.rules {
        assert!(cited.contains(rule), "{rule} is not cited");
    }
    assert_eq!(cited.len(), told.rules.len(), "{cited:?} and {:?}", told.rules);
}

#[test]
fn every_statement_cites_a_rule_and_every_rule_is_cited() {
    let ics = r#", "accepted": true, "linked_to_system": "0.5", "is_ics": true"#;
    let phased = r#", "accepted": true, "phasing": {"q1": "1", "q2": "0", "q3": "0", "q4": "0"}"#;
    let cases = [
        ("2016/17", "provider_sustainability", r#", "accepted": true"#),
        ("2017/18", "provider_sustainability", r#", "accepted": true, "a_and_e": false"#),
        ("2018/19", "provider_sustainability", ics),
        ("2018/19", "provider_sustainability", r#", "accepted": false"#),
        ("2018/19", "commissioner_sustainability", phased),
        ("2019/20", "provider_sustainability", ics),
        ("2019/20", "marginal_rate_emergency_tariff", r#", "accepted": true"#),
        ("2020/21", "financial_recovery", ics),
    ];
    for (year, kind, fund) in cases {
        let mut question = question(kind, "1000", fund, "");
        question.quarters = quarters(&[(0, Some(-1)), (-1, Some(0))]);
        let standards = match (year, kind) {
            ("2016/17", _) => [Some(true); 3],
            ("2018/19", "provider_sustainability") => [Some(false), None, None],
            _ => [None; 3],
        };
        let test = Some(false).filter(|_| kind == "commissioner_sustainability");
        for quarter in [Quarter::Q1, Quarter::Q2] {
            let [a_and_e, rtt, cancer] = standards;
            let results = QuarterResults { quarter, a_and_e, rtt, cancer, payment_test: test };
            question.fund.results.push(results);
        }
        let told = assessed(year, &question);
        check_cited(&told.explain(&edition(year)).unwrap(), &told);
    }
}

#[test]
fn a_loss_for_want_of_acceptance_rests_on_acceptance_alone() {
    for year in ["2016/17", "2017/18", "2018/19", "2019/20"] {
        let mut question =
            question("provider_sustainability", "1000", r#", "accepted": false"#, "");
        question.quarters = quarters(&[(0, None), (-1, None)]);
        let told = assessed(year, &question);
        let tree = told.explain(&edition(year)).unwrap();
        check_cited(&tree, &told);
        let mut nodes = vec![&tree];
        while let Some(node) = nodes.pop() {
            if node.says.contains("is lost: no control total is accepted") {
                let rules: Vec<&str> = node.rules.iter().map(|rule| rule.id.as_str()).collect();
                assert_eq!(rules, ["funds.calc.acceptance-first"]);
            }
            nodes.extend(&node.because);
        }
        for beside in ["met-is-at-least", "finance-cumulative", "earn-back", "access-quarterly"] {
            assert!(
                !told.rules.iter().any(|rule| rule.as_str().ends_with(beside)),
                "{year} {beside}"
            );
        }
    }
}

#[test]
fn a_year_with_a_miss_is_explained_and_printed() {
    let rest = r#", "quarters": [
        {"quarter": "Q1", "control_total": "-500000", "performance": "-500000"},
        {"quarter": "Q2", "control_total": "-900000", "performance": "-900000.01"},
        {"quarter": "Q3", "control_total": "-700000"}]"#;
    let fund = r#", "accepted": true, "results": [{"quarter": "Q1", "a_and_e": false}]"#;
    let question = question("provider_sustainability", "10000000", fund, rest);
    insta::assert_snapshot!(why("2018/19", &question), @"
    RHQ has earned £1,050,000 of £10,000,000 from the Provider Sustainability Fund; £1,050,000 is lost, £1,400,000 recoverable and £6,500,000 at risk
      best by the end of the year: £8,950,000; worst by the end of the year: £1,050,000
      by keys.check.sums (assumed)
      - the control total is accepted, without which nothing is paid
          by funds.calc.acceptance-first (secondary)
      - the quarters have 15%, 20%, 30% and 35% of it
          by funds.psf.2018-19.phasing (secondary)
      - Q1: £1,050,000 is paid, its own tranche being £1,500,000
          own control total: (£500,000); own performance before funds: (£500,000); own headroom: £0, met; performance with the fund: £550,000
          by funds.psf.2018-19.phasing (secondary)
          by funds.calc.net-and-gross (secondary)
        - own finance, £1,050,000, is earned in Q1: its test is met
            by funds.calc.met-is-at-least (inferred)
            by funds.psf.2018-19.finance-share (assumed)
        - A&E, £450,000, is lost: the standard is missed
            by funds.detail.access-quarterly (assumed)
            by funds.psf.2018-19.a-and-e-path (secondary)
            by funds.psf.2018-19.finance-share (assumed)
            by funds.psf.2018-19.choice.access-measure (assumed)
      - Q2: £0 is paid, its own tranche being £2,000,000
          own control total: (£900,000); own performance before funds: (£900,000.01); own headroom: (£0.01), missed; performance with the fund: £149,999.99
          by funds.psf.2018-19.phasing (secondary)
          by funds.calc.net-and-gross (secondary)
        - own finance, £1,400,000, is recoverable: the organisation's own control total is missed
            by funds.calc.met-is-at-least (inferred)
            by funds.detail.finance-cumulative (assumed)
            by funds.psf.2018-19.finance-share (assumed)
        - A&E, £600,000, is lost: the organisation's own control total is missed
            by funds.detail.access-needs-finance (assumed)
            by funds.calc.met-is-at-least (inferred)
            by funds.detail.access-quarterly (assumed)
            by funds.psf.2018-19.finance-share (assumed)
            by funds.psf.2018-19.choice.access-measure (assumed)
      - Q3: a tranche of £3,000,000
          by funds.psf.2018-19.phasing (secondary)
        - own finance, £2,100,000, is at risk: the quarter has not ended
            by funds.psf.2018-19.finance-share (assumed)
        - A&E, £900,000, is at risk: the quarter has not ended
            by funds.psf.2018-19.finance-share (assumed)
            by funds.psf.2018-19.choice.access-measure (assumed)
      - Q4: a tranche of £3,500,000
          by funds.psf.2018-19.phasing (secondary)
        - own finance, £2,450,000, is at risk: the quarter has not ended
            by funds.psf.2018-19.finance-share (assumed)
        - A&E, £1,050,000, is at risk: the quarter has not ended
            by funds.psf.2018-19.finance-share (assumed)
            by funds.psf.2018-19.choice.access-measure (assumed)
      - what would earn Q3
          by funds.calc.met-is-at-least (inferred)
          by funds.detail.finance-cumulative (assumed)
        - the organisation needs a surplus of at least £200,000.01 in the quarter, which would pay £3,500,000 of finance
            control total: (£700,000); performance so far: (£900,000.01)
            by funds.calc.met-is-at-least (inferred)
            by funds.detail.finance-cumulative (assumed)
    ");
    insta::assert_snapshot!(assessed("2018/19", &question), @"
    RHQ: Provider Sustainability Fund, £10,000,000 for the year
      Quarter         Tranche            Paid            Lost     Recoverable         At risk   Own headroom   System
      ----------------------------------------------------------------------------------------------------------------
      Q1        £1,500,000.00   £1,050,000.00     £450,000.00           £0.00           £0.00          £0.00        -
      Q2        £2,000,000.00           £0.00     £600,000.00   £1,400,000.00           £0.00         (£0.01)       -
      Q3        £3,000,000.00           £0.00           £0.00           £0.00   £3,000,000.00              -        -
      Q4        £3,500,000.00           £0.00           £0.00           £0.00   £3,500,000.00              -        -
      ----------------------------------------------------------------------------------------------------------------
      Year     £10,000,000.00   £1,050,000.00   £1,050,000.00   £1,400,000.00   £6,500,000.00
    By the end of the year: £8,950,000 at best, £1,050,000 at worst.
    In Q3 the organisation needs a surplus of at least £200,000.01, which would pay £3,500,000 of finance.
    ");
}

#[test]
fn a_link_that_awaits_consent_is_explained_and_printed() {
    let fund =
        r#", "accepted": true, "linked_to_system": "0.5", "is_ics": false, "agreed_by": ["RHQ"]"#;
    let mut question =
        question("provider_sustainability", "1000", fund, r#", "parties": ["RHQ", "RXF", "03N"]"#);
    question.quarters = quarters(&[(0, None)]);
    insta::assert_snapshot!(why("2019/20", &question), @"
    RHQ has earned £150 of £1,000 from the Provider Sustainability Fund; £0 is lost, £0 recoverable and £850 at risk
      best by the end of the year: £1,000; worst by the end of the year: £150
      by keys.check.sums (assumed)
      - the control total is accepted, without which nothing is paid
          by funds.calc.acceptance-first (secondary)
      - the quarters have 15%, 20%, 30% and 35% of it
          by funds.psf.2019-20.phasing (assumed)
      - a link of 50% is not in effect: 03N and RXF must still agree, and the system control total has no effect on the fund
          linked: 0.5
          by control-totals.2019-20.stp-link (secondary)
          by control-totals.2019-20.stp-unlinked (secondary)
      - Q1: £150 is paid, its own tranche being £150
          own control total: £0; own performance before funds: £0; own headroom: £0, met; performance with the fund: £150
          by funds.psf.2019-20.phasing (assumed)
          by funds.calc.net-and-gross (secondary)
        - own finance, £150, is earned in Q1: its test is met
            by funds.calc.met-is-at-least (inferred)
            by funds.psf.2019-20.no-a-and-e (assumed)
      - Q2: a tranche of £200
          by funds.psf.2019-20.phasing (assumed)
        - own finance, £200, is at risk: the quarter has not ended
            by funds.psf.2019-20.no-a-and-e (assumed)
      - Q3: a tranche of £300
          by funds.psf.2019-20.phasing (assumed)
        - own finance, £300, is at risk: the quarter has not ended
            by funds.psf.2019-20.no-a-and-e (assumed)
      - Q4: a tranche of £350
          by funds.psf.2019-20.phasing (assumed)
        - own finance, £350, is at risk: the quarter has not ended
            by funds.psf.2019-20.no-a-and-e (assumed)
      - what would earn Q2
          by funds.calc.met-is-at-least (inferred)
        - cannot tell: the next quarter is earned against its control total
            missing: quarters: control_total at Q2
            by funds.calc.met-is-at-least (inferred)
    ");
    insta::assert_snapshot!(assessed("2019/20", &question), @"
    RHQ: Provider Sustainability Fund, £1,000 for the year
      Quarter  Tranche   Paid   Lost   Recoverable   At risk   Own headroom   System
      -------------------------------------------------------------------------------
      Q1          £150   £150     £0            £0        £0             £0        -
      Q2          £200     £0     £0            £0      £200              -        -
      Q3          £300     £0     £0            £0      £300              -        -
      Q4          £350     £0     £0            £0      £350              -        -
      -------------------------------------------------------------------------------
      Year      £1,000   £150     £0            £0      £850
    Not linked to the system: 03N and RXF must still agree.
    By the end of the year: £1,000 at best, £150 at worst.
    What the organisation needs in Q2: quarters: control_total at Q2 is not given.
    ");
}
