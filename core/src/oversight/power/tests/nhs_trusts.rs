//! Powers over NHS trusts, some of which reach them only with the licence of April 2023.

use super::*;

#[test]
fn an_nhs_trust_is_licensed_from_april_2023() {
    let before = found(BodyKind::NhsTrust, "2023-03-31", breach(Belief::Suspected));
    let neither = [PowerExclusion::NotLicensed, PowerExclusion::NotYetInForce];
    assert_eq!(why(&before, "s106-undertakings"), neither);
    assert_eq!(why(&before, "s111-governance"), neither);
    assert!(ids(&before.undecided).contains(&"nhs-trusts-before-licence"));
    assert!(!before.licence.unsettled);

    let on = found(BodyKind::NhsTrust, "2023-04-01", breach(Belief::Suspected));
    assert!(ids(&on.open).contains(&"s106-undertakings"));
    assert_eq!(why(&on, "nhs-trusts-before-licence"), [PowerExclusion::NoLongerInForce]);
    assert!(on.licence.unsettled && on.notes.len() == 1);
    let later = found(BodyKind::NhsTrust, "2023-05-01", breach(Belief::Suspected));
    assert!(!later.licence.unsettled && later.notes.is_empty());

    let stated = PowerFacts { licensed: Some(false), ..breach(Belief::Suspected) };
    let stated = found(BodyKind::NhsTrust, "2023-05-01", stated);
    assert_eq!(why(&stated, "s106-undertakings"), [PowerExclusion::NotLicensed]);
}

#[test]
fn a_stated_licence_opens_no_power_that_did_not_reach_nhs_trusts() {
    let known = PowerFacts {
        licensed: Some(true),
        governance: Some(Belief::Satisfied),
        ..breach(Belief::Suspected)
    };
    let on = |body, date: &str| found(body, date, known.clone());
    let reached = ["s106-undertakings", "s111-governance"];
    for date in ["2013-04-01", "2019-03-31", "2023-03-31"] {
        let trust = on(BodyKind::NhsTrust, date);
        let foundation_trust = on(BodyKind::FoundationTrust, date);
        for power in reached {
            assert_eq!(why(&trust, power), [PowerExclusion::NotYetInForce], "{power} on {date}");
            assert!(ids(&foundation_trust.open).contains(&power), "{power} on {date}");
        }
    }
    let licensed = on(BodyKind::NhsTrust, "2023-04-01");
    for power in reached {
        let id = format!("enforcement.{power}");
        let found = licensed.open.iter().find(|one| one.power.as_str() == id).unwrap();
        assert_eq!(found.from.map(crate::RoughDate::iso).as_deref(), Some("2023-04"));
        // It reaches NHS trusts by a rule of its own, which is inferred.
        let book = book(day("2023-04-01"));
        let standings = found.reached_by.iter().map(|id| book.rule(id.as_str()).unwrap().standing);
        assert_eq!(standings.collect::<Vec<_>>(), [crate::Standing::Inferred]);
        assert!(found.rules.contains(&found.reached_by[0]));
    }
    let foundation_trust = on(BodyKind::FoundationTrust, "2023-04-01");
    assert!(foundation_trust.open.iter().all(|found| found.reached_by.is_empty()));
}
