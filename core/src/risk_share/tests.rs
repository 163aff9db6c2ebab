mod cases;
mod checks;
mod explained;
mod properties;
mod waterfilling;

use super::*;
use crate::{
    Code, Money, Outcome, Rulebook,
    allocation::Transfer,
    wire::{Reader, Value, to_json},
};

fn rulebook() -> Rulebook {
    Rulebook::for_year("2016/17".parse().unwrap()).unwrap()
}

fn agreement(json: &str) -> Agreement {
    Reader::document(&Value::from_json(json).unwrap()).unwrap()
}

fn money(text: &str) -> Money {
    text.parse().unwrap()
}

/// A member from its code, own variance, control total, turnover and allocation; `-` is unknown.
fn member(row: &str) -> SharingMember {
    let fields: Vec<&str> = row.split_whitespace().collect();
    let known = |text: &str| (text != "-").then(|| money(text));
    SharingMember {
        own_variance: known(fields[1]),
        turnover: known(fields[3]),
        allocation: known(fields[4]),
        ..SharingMember::new(fields[0].parse().unwrap(), money(fields[2]))
    }
}

fn members(rows: &[&str]) -> Vec<SharingMember> {
    rows.iter().map(|row| member(row)).collect()
}

fn answered(agreement: &Agreement, members: &[SharingMember]) -> crate::Result<Outcome<RiskShare>> {
    let (agreement, members) = (agreement.clone(), members.to_vec());
    share_risk(&rulebook(), &SharingQuestion { agreement, members, amount: None })
}

fn shared(agreement: &Agreement, members: &[SharingMember]) -> RiskShare {
    match answered(agreement, members).unwrap() {
        Outcome::Answer(answer) => answer,
        refusal => panic!("{refusal:?}"),
    }
}

#[track_caller]
fn check(json: &str, rows: &[&str], expected: &[&str]) {
    let outcome = shared(&agreement(json), &members(rows));
    let shares = outcome.members.iter().map(|one| format!("{} {}", one.code, one.share));
    assert_eq!(shares.collect::<Vec<_>>(), expected);
}

#[test]
fn each_basis_shares_by_its_own_figures() {
    let rows = ["RHQ -90 10 200 30", "RXF 0 20 100 60"];
    check(r#"{"basis": "equal"}"#, &rows, &["RHQ -45.00", "RXF -45.00"]);
    check(r#"{"basis": "turnover"}"#, &rows, &["RHQ -60.00", "RXF -30.00"]);
    check(r#"{"basis": "allocation"}"#, &rows, &["RHQ -30.00", "RXF -60.00"]);
    check(r#"{"basis": "control_total"}"#, &rows, &["RHQ -30.00", "RXF -60.00"]);
    let fixed = r#"{"basis": "fixed", "shares": {"RHQ": "0.9", "RXF": "0.1"}}"#;
    check(fixed, &rows, &["RHQ -81.00", "RXF -9.00"]);
}

#[test]
fn the_tightest_limit_binds_gains_and_losses_alike() {
    let json = r#"{"basis": "equal", "limits": {"RHQ":
        {"amount": "3", "share_of_turnover": "0.01", "share_of_allocation": "0.1"}}}"#;
    check(json, &["RHQ -10 0 200 500", "RXF 0 0 - -"], &["RHQ -2.00", "RXF -8.00"]);
    check(json, &["RHQ 10 0 400 500", "RXF 0 0 - -"], &["RHQ 3.00", "RXF 7.00"]);
    // Half a penny of turnover rounds away from zero, to a penny.
    check(json, &["RHQ 10 0 0.50 500", "RXF 0 0 - -"], &["RHQ 0.01", "RXF 9.99"]);
}

#[test]
fn an_agreement_reads_as_it_is_written() {
    let json = r#"{"basis":"turnover","limits":{"RHQ":{"share_of_turnover":"0.005"}}}"#;
    assert_eq!(to_json(&agreement(json)), json);
    let full = r#"{"basis":"fixed","on":"to_date","shares":{"RHQ":"1"},"limits":{"RHQ":{"amount":"5.00"}}}"#;
    assert_eq!(to_json(&agreement(full)), full);
    assert_eq!(serde_json::from_str::<Agreement>(full).unwrap(), agreement(full));
    let nothing = agreement("{}").problems(&members(&["RHQ 0 0 - -"]));
    assert_eq!((nothing[0].code, &*nothing[0].path), (Code::MissingField, "basis"));
}

#[test]
fn an_outcome_is_plain_data() {
    let json = r#"{"basis": "equal", "limits": {"RHQ": {"amount": "1"}, "RXF": {"amount": "1"}}}"#;
    let outcome = shared(&agreement(json), &members(&["RHQ -10 0 - -", "RXF 0 0 - -"]));
    assert_eq!(serde_json::from_str::<RiskShare>(&to_json(&outcome)).unwrap(), outcome);
    insta::assert_snapshot!(to_json(&outcome), @r#"
    {"basis":"equal","on":null,"variance":"-10.00","draws":[],"to_share":"-10.00","layers":[{"position":null,"from":"0.00","to":null,"amount":"-10.00","shared":"-10.00","basis":"equal","parts":[{"code":"RHQ","weight":"1","amount":"-1.00","bound":"at_cap"},{"code":"RXF","weight":"1","amount":"-1.00","bound":"at_cap"}],"left_with":{},"left_over":"-8.00"}],"members":[{"code":"RHQ","own_variance":"-10.00","brought":"-10.00","share":"-1.00","left_with":"0.00","limit":"1.00","floor":"0.00","bound":"at_cap","net":"9.00","paid":"9.00","target_after":"0.00","position_after":"-1.00"},{"code":"RXF","own_variance":"0.00","brought":"0.00","share":"-1.00","left_with":"0.00","limit":"1.00","floor":"0.00","bound":"at_cap","net":"-1.00","paid":"-1.00","target_after":"0.00","position_after":"-1.00"}],"left_with":{},"unallocated":"-8.00","transfers":[{"from":"unallocated","to":"RHQ","amount":"8.00"},{"from":"RXF","to":"RHQ","amount":"1.00"}],"not_paid":[],"ledger":{"entries":[{"from":"pool","to":"RHQ","amount":"10.00","rule":"risk-sharing.shares-are-data"},{"from":"RHQ","to":"pool","amount":"1.00","rule":"keys.equal"},{"from":"RXF","to":"pool","amount":"1.00","rule":"keys.equal"},{"from":"unallocated","to":"pool","amount":"8.00","rule":"risk-sharing.shares-are-data"}]},"rules":["keys.equal","keys.check.sums","risk-sharing.shares-are-data"]}
    "#);
}

#[test]
fn an_adverse_rest_is_owed_by_nobody_and_a_favourable_one_to_nobody() {
    let json = r#"{"basis": "equal", "limits": {"RHQ": {"amount": "1"}, "RXF": {"amount": "2"}}}"#;
    let transfers = |rows: &[&str]| {
        let outcome = shared(&agreement(json), &members(rows));
        let shown = |one: &Transfer| format!("{} to {} {}", one.from, one.to, one.amount);
        outcome.transfers.iter().map(shown).collect::<Vec<_>>()
    };
    let adverse = ["unallocated to RHQ 7.00", "RXF to RHQ 2.00"];
    assert_eq!(transfers(&["RHQ -10 0 - -", "RXF 0 0 - -"]), adverse);
    let favourable = ["RHQ to unallocated 7.00", "RHQ to RXF 2.00"];
    assert_eq!(transfers(&["RHQ 10 0 - -", "RXF 0 0 - -"]), favourable);
}

#[test]
fn variances_that_cancel_leave_every_member_at_its_control_total() {
    let outcome =
        shared(&agreement(r#"{"basis": "equal"}"#), &members(&["RHQ -5 3 - -", "RXF 5 -1 - -"]));
    let after: Vec<_> =
        outcome.members.iter().map(|one| one.position_after.unwrap().to_string()).collect();
    assert_eq!(after, ["3.00", "-1.00"]);
    assert_eq!(outcome.transfers.len(), 1);
}
