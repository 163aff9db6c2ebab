use super::*;
use crate::{Explain, testing::cites};

/// The explanation without the list of rules, whose wording is the rulebook's.
fn why(agreement: &Agreement, members: &[SharingMember]) -> String {
    let text = shared(agreement, members).explain(&rulebook()).unwrap().to_string();
    text.split("\n\nRules").next().unwrap().to_owned()
}

#[test]
fn every_leaf_cites_a_rule_and_every_rule_is_cited() {
    for basis in SharingBasis::ALL {
        let shares = match basis {
            SharingBasis::Fixed => r#", "shares": {"RHQ": "0.5", "RXF": "0.5"}"#,
            _ => "",
        };
        let limits = r#""limits": {"RHQ": {"amount": "1"}, "RXF": {"amount": "2"}}"#;
        let json = format!(r#"{{"basis": "{}"{shares}, {limits}}}"#, basis.as_str());
        let mut members = members(&["RHQ -9 4 1 1", "RXF 0 1 1 1"]);
        for member in &mut members {
            member.population = Some(1);
            member.contribution = Some(money("1"));
        }
        let outcome = shared(&agreement(&json), &members);
        cites(outcome.explain(&rulebook()), &outcome.rules);
        assert_eq!(outcome.rules[0], rulebook().role(basis.role()).unwrap().id);
    }
}

#[test]
fn a_loss_by_turnover_within_a_limit_is_explained() {
    let json = r#"{"basis": "turnover", "on": "forecast",
        "limits": {"RHQ": {"share_of_turnover": "0.0005"}}}"#;
    let rows = members(&[
        "RHQ -2000000 3500000 1100000000 -",
        "RXF 500000 -1000000 400000000 -",
        "03N 0 0 0 850000000",
    ]);
    insta::assert_snapshot!(why(&agreement(json), &rows), @"
    the system's forecast variance of (£1,500,000) is shared in proportion to turnover
      members: 3
      by keys.pro-rata-turnover (inferred)
      by risk-sharing.shares-are-data (inferred)
      by keys.check.zero-base (assumed)
      - 03N's share is £0
          own variance: £0; turnover: £0; weight: 0%; position after: £0; receives: £0
          by keys.pro-rata-turnover (inferred)
      - RHQ's share is (£550,000), held at its limit
          own variance: (£2,000,000); turnover: £1,100,000,000; weight: 73.3333%; limit: £550,000; position after: £2,950,000; receives: £1,450,000
          by keys.pro-rata-turnover (inferred)
          by risk-sharing.shares-are-data (inferred)
      - RXF's share is (£950,000)
          own variance: £500,000; turnover: £400,000,000; weight: 26.6667%; position after: (£1,950,000); pays: £1,450,000
          by keys.pro-rata-turnover (inferred)
      - the shares and what is unallocated make what there was to share, to the penny; the last pennies go to the largest remainders
          shares: (£1,500,000); unallocated: £0; to share: (£1,500,000)
          by keys.check.sums (assumed)
      - 1 payment carries it out
          by keys.pro-rata-turnover (inferred)
        - RXF pays RHQ £1,450,000
            by keys.pro-rata-turnover (inferred)
    ");
}

#[test]
fn what_nobody_has_agreed_to_bear_is_explained() {
    let json = r#"{"basis": "control_total", "on": "to_date",
        "limits": {"RHQ": {"amount": "1000"}}}"#;
    let rows = members(&["RHQ -2500.50 750000 - -"]);
    insta::assert_snapshot!(why(&agreement(json), &rows), @"
    the system's variance to date of (£2,500.50) is shared in proportion to control totals, which is the members' own choice: no rule has such a key
      members: 1
      by risk-sharing.shares-are-data (inferred)
      by keys.check.zero-base (assumed)
      - RHQ's share is (£1,000), held at its limit
          own variance: (£2,500.50); control total: £750,000; weight: 100%; limit: £1,000; receives: £1,500.50
          by risk-sharing.shares-are-data (inferred)
      - the shares and what is unallocated make what there was to share, to the penny; the last pennies go to the largest remainders
          shares: (£1,000); unallocated: (£1,500.50); to share: (£2,500.50)
          by keys.check.sums (assumed)
      - (£1,500.50) is unallocated: no layer and no limit has room for it, and nobody has agreed to bear it
          by risk-sharing.shares-are-data (inferred)
      - 1 payment carries it out
          by risk-sharing.shares-are-data (inferred)
        - RHQ is owed £1,500.50 that stays unallocated
            by risk-sharing.shares-are-data (inferred)
    ");
}

#[test]
fn a_year_without_variances_is_explained() {
    let rows = members(&["RHQ 0 750000 - -"]);
    let tree = shared(&agreement(r#"{"basis": "equal"}"#), &rows).explain(&rulebook()).unwrap();
    let says: Vec<&str> = tree.because.iter().map(|node| node.says.as_str()).collect();
    assert_eq!(says.last(), Some(&"nobody pays anybody: every member has what it is to take"));
}

#[test]
fn draws_say_what_was_met_from_where_and_why_not() {
    let json = r#"{"basis": "equal", "waterfall": [
        {"source": "underspend"},
        {"source": "risk_reserve", "amount": "40", "conditions": {"the board agrees": false}},
        {"source": "uncommitted_schemes", "amount": "20", "held_by": "RXF"},
        {"source": "risk_reserve", "amount": "7", "held_by": "RHQ", "moves_control_total": true}]}"#;
    let text = why(&agreement(json), &members(&["RHQ -90 0 - -", "RXF 10 0 - -"]));
    for says in [
        "- £10 is met from underspends inside the pool\n",
        "- nothing is drawn from the risk reserve, as this is not so: the board agrees\n",
        "- £20 is met from uncommitted schemes, held by RXF, whose position is better by it\n",
        "- RHQ releases £7 of the risk reserve, which moves its control total with its position and \
         meets nothing of the loss\n",
    ] {
        assert!(text.contains(says), "{says} in {text}");
    }
}

#[test]
fn every_outcome_s_meaning_is_told_by_member_and_every_statement_cites_a_rule() {
    let question = ExposureQuestion {
        agreement: agreement(r#"{"basis": "equal", "limits": {"RHQ": {"amount": "300"}}}"#),
        members: members(&["RHQ - 0 - -", "RXF - 0 - -"]),
        now: Some(money("-1000")),
        outcomes: Vec::new(),
    };
    let outcome = exposure(&rulebook(), &question).unwrap();
    let tree = outcome.answer().unwrap().explain(&rulebook()).unwrap();
    let mut nodes = vec![&tree];
    while let Some(node) = nodes.pop() {
        assert!(!node.rules.is_empty(), "{}", node.says);
        nodes.extend(&node.because);
    }
    let losses = &tree.because[0];
    insta::assert_snapshot!(losses, @"
    of a loss
      break points: 2
      by risk-sharing.shares-are-data (inferred)
      - RHQ bears at most (£300), reached at (£600)
          nothing until: £0; freed by an improvement of: £1,000
          by risk-sharing.shares-are-data (inferred)
        - from £0: 50% of each further pound
            share: £0
            by risk-sharing.shares-are-data (inferred)
        - from (£600): 0% of each further pound
            share: (£300)
            by risk-sharing.shares-are-data (inferred)
      - there is no end to what RXF bears
          nothing until: £0; freed by an improvement of: £1,000
          by risk-sharing.shares-are-data (inferred)
        - from £0: 50% of each further pound
            share: £0
            by risk-sharing.shares-are-data (inferred)
        - from (£600): 100% of each further pound
            share: (£300)
            by risk-sharing.shares-are-data (inferred)

    Rules
      risk-sharing.shares-are-data (inferred; no source)
        no published ICS agreement gives actual percentages for its partners, so shares are always input data and never defaults
        note: inferred from the published agreements, of which none gives figures
    ");
}
