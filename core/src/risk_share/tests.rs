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
    {"basis":"equal","on":null,"variance":"-10.00","draws":[],"to_share":"-10.00","layers":[{"position":null,"from":"0.00","to":null,"amount":"-10.00","shared":"-10.00","basis":"equal","parts":[{"code":"RHQ","weight":"1","amount":"-1.00","bound":"at_cap"},{"code":"RXF","weight":"1","amount":"-1.00","bound":"at_cap"}],"left_with":{},"left_over":"-8.00"}],"members":[{"code":"RHQ","own_variance":"-10.00","brought":"-10.00","share":"-1.00","left_with":"0.00","limit":"1.00","floor":"0.00","bound":"at_cap","net":"9.00","paid":"9.00","target_after":"0.00","met_from_own":"0.00","position_after":"-1.00"},{"code":"RXF","own_variance":"0.00","brought":"0.00","share":"-1.00","left_with":"0.00","limit":"1.00","floor":"0.00","bound":"at_cap","net":"-1.00","paid":"-1.00","target_after":"0.00","met_from_own":"0.00","position_after":"-1.00"}],"left_with":{},"unallocated":"-8.00","transfers":[{"from":"unallocated","to":"RHQ","amount":"8.00"},{"from":"RXF","to":"RHQ","amount":"1.00"}],"not_paid":[],"ledger":{"entries":[{"from":"pool","to":"RHQ","amount":"10.00","rule":"risk-sharing.shares-are-data"},{"from":"RHQ","to":"pool","amount":"1.00","rule":"keys.equal"},{"from":"RXF","to":"pool","amount":"1.00","rule":"keys.equal"},{"from":"unallocated","to":"pool","amount":"8.00","rule":"risk-sharing.shares-are-data"}]},"rules":["keys.equal","keys.check.sums","risk-sharing.shares-are-data"]}
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

#[test]
fn a_source_that_a_member_holds_makes_its_position_better_by_what_it_meets() {
    let json = |source: &str, holder: &str| {
        format!(
            r#"{{"basis": "equal",
                "waterfall": [{{"source": "{source}", "amount": "30", "held_by": "{holder}"}}]}}"#
        )
    };
    let rows = members(&["RHQ -90 5 - -", "RXF 0 -5 - -"]);
    let after = |source: &str, holder: &str| {
        let outcome = shared(&agreement(&json(source, holder)), &rows);
        let shown = |one: &MemberShare| {
            let (code, after) = (&one.code, one.position_after.unwrap());
            format!("{code} {} {} {after}", one.paid, one.met_from_own)
        };
        outcome.members.iter().map(shown).collect::<Vec<_>>()
    };
    // Of 90 the source meets 30, and each bears half of 60 whoever held it.
    let by_member = ["RHQ 60.00 0.00 -25.00", "RXF -60.00 30.00 -35.00"];
    for source in ["uncommitted_schemes", "risk_reserve", "outside"] {
        assert_eq!(after(source, "RXF"), by_member);
        assert_eq!(after(source, "region"), ["RHQ 60.00 0.00 -25.00", "RXF -30.00 0.00 -35.00"]);
    }
    assert_eq!(after("risk_reserve", "RHQ"), ["RHQ 30.00 30.00 -25.00", "RXF -30.00 0.00 -35.00"]);
}

#[test]
fn an_underspend_that_a_member_holds_is_in_its_own_variance_already() {
    let question = SharingQuestion {
        agreement: agreement(
            r#"{"basis": "equal", "on": "stated", "held_by": "RHQ",
                "waterfall": [{"source": "underspend", "amount": "30", "held_by": "RXF"}]}"#,
        ),
        members: members(&["RHQ -90 0 - -", "RXF 30 0 - -"]),
        amount: Some(money("-90")),
    };
    let outcome = share_risk(&rulebook(), &question).unwrap();
    let members = &outcome.answer().unwrap().members;
    let after = members.iter().map(|one| one.position_after.unwrap().to_string());
    assert_eq!(after.collect::<Vec<_>>(), ["-30.00", "-30.00"]);
    assert!(members.iter().all(|one| one.met_from_own.is_zero()));
}

#[test]
fn a_layer_is_reached_by_the_penny_above_where_it_begins() {
    let json = r#"{"basis": "equal", "losses": [{"from": "0", "to": "50", "shared": "1"},
        {"from": "50", "to": "80", "shared": "0.5", "left_with": {"region": "0.5"}}]}"#;
    let reached = |own: &str| {
        let outcome = shared(&agreement(json), &members(&[&format!("RHQ {own} 0 - -")]));
        (outcome.layers.len(), outcome.members[0].share, outcome.unallocated)
    };
    assert_eq!(reached("-49.99"), (1, money("-49.99"), Money::ZERO));
    assert_eq!(reached("-50"), (1, money("-50"), Money::ZERO));
    assert_eq!(reached("-50.01"), (2, money("-50.01"), Money::ZERO));
    assert_eq!(reached("-80"), (2, money("-65"), Money::ZERO));
    assert_eq!(reached("-80.01"), (2, money("-65"), money("-0.01")));
}

#[test]
fn a_rulebook_may_round_what_members_share_first_and_leave_a_holder_no_better() {
    let local = Rulebook::from_toml(
        r#"overlays = "2016/17"
        [rule."risk-sharing.choice.layer-pennies"]
        value = false
        standing = "assumed"
        note = "as agreed locally"
        [rule."risk-sharing.choice.held-source"]
        value = false
        standing = "assumed"
        note = "as agreed locally""#,
    );
    let question = SharingQuestion {
        agreement: agreement(
            r#"{"basis": "equal", "losses": [{"from": "0", "shared": "0.33",
                    "left_with": {"reserve": "0.19", "outside": "0.48"}}],
                "waterfall": [{"source": "uncommitted_schemes", "amount": "1", "held_by": "RHQ"}]}"#,
        ),
        members: members(&["RHQ -14.41 0 - -"]),
        amount: None,
    };
    let found = |rulebook: &Rulebook| {
        let outcome = share_risk(rulebook, &question).unwrap();
        let shared = outcome.answer().unwrap();
        let left = shared.left_with.values().map(ToString::to_string);
        let member = &shared.members[0];
        let cited = ["risk-sharing.choice.layer-pennies", "risk-sharing.choice.held-source"];
        assert!(cited.iter().all(|id| shared.rules.iter().any(|rule| rule.as_str() == *id)));
        (member.share.to_string(), left.collect::<Vec<_>>(), member.met_from_own)
    };
    let owned = |left: [&str; 2]| left.map(ToOwned::to_owned).to_vec();
    let usual = ("-4.42".to_owned(), owned(["-2.55", "-6.44"]), money("1"));
    assert_eq!(found(&rulebook()), usual);
    let otherwise = ("-4.43".to_owned(), owned(["-2.55", "-6.43"]), Money::ZERO);
    assert_eq!(found(&local.unwrap()), otherwise);
}
