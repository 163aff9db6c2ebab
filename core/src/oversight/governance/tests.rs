use std::collections::BTreeMap;

use proptest::{collection::btree_map, option, prelude::*, sample::select};

use super::*;
use crate::{
    Code, Explain,
    calendar::Date,
    outcome::Outcome,
    oversight::tests::{answer, every_leaf_of},
    rulebook::{GovernedBody, Modality, RuleId, Rulebook},
};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn book(date: Date) -> Rulebook {
    Rulebook::for_year(date.financial_year()).unwrap()
}

fn check(date: &str, reported: &[(&str, ReportedRequirement)]) -> GovernanceCheck {
    let reported = reported.iter().map(|(id, one)| (RuleId::from(*id), one.clone())).collect();
    let report = GovernanceReport { date: day(date), reported };
    answer(check_governance(&book(report.date), &report).unwrap())
}

fn met(evidence: &str) -> ReportedRequirement {
    ReportedRequirement {
        met: Some(true),
        evidence: Some(evidence.to_owned()),
        ..ReportedRequirement::default()
    }
}

fn count(count: u64) -> ReportedRequirement {
    ReportedRequirement { count: Some(count), ..ReportedRequirement::default() }
}

fn ids(rules: &[RuleId]) -> Vec<&str> {
    rules.iter().map(RuleId::as_str).collect()
}

const CHAIR: &str = "governance.ics.chair";
const MEMBERS: &str = "governance.statutory.icb-members";

#[test]
fn each_era_asks_for_its_own_requirements() {
    let asked = |date| {
        let found = check(date, &[]);
        assert_eq!(found.not_stated.len(), found.requirements.len());
        assert_eq!(found.complete, None);
        found.requirements.len()
    };
    assert_eq!(asked("2016-05-01"), 3);
    assert_eq!(asked("2016-10-01"), 4);
    assert_eq!(asked("2018-06-01"), 2);
    assert_eq!(asked("2019-06-01"), 7);
    assert_eq!(asked("2021-07-31"), 15);
    assert_eq!(asked("2021-08-01"), 16);
    assert_eq!(asked("2022-06-30"), 15);
    assert_eq!(asked("2022-07-01"), 23);
}

#[test]
fn the_years_of_integrated_care_ask_systems_trusts_and_providers() {
    use GovernedBody::{Providers, Systems, Trusts};
    let asked = |date: &str, id: &str| {
        let found = check(date, &[]).requirements;
        found.into_iter().find(|one| one.requirement.as_str() == id)
    };
    for (id, whom, modality) in [
        ("governance.2021.elements", Systems, Modality::Must),
        ("governance.jsna.regard", Systems, Modality::Must),
        ("governance.digital.provider", Providers, Modality::Must),
        ("governance.collaborative.every-trust", Trusts, Modality::Expect),
    ] {
        assert!(asked("2021-03-31", id).is_none(), "{id}");
        let found = asked("2021-04-01", id).unwrap();
        assert_eq!((found.binds, found.modality), (vec![whom], modality), "{id}");
        let after = asked("2022-07-01", id).is_some();
        assert_eq!(after, id != "governance.2021.elements", "{id}");
    }
}

fn beside(date: &str) -> Vec<String> {
    check(date, &[]).context.iter().map(|one| one.rule.to_string()).collect()
}

#[test]
fn what_a_system_does_not_report_on_stands_beside_in_its_era() {
    let told = |date: &str, id: &str| beside(date).iter().any(|one| one == id);
    for (id, [plans, first_systems, year_2021, last_day, statutory]) in [
        ("governance.hwb.duty", [true, true, true, true, false]),
        ("governance.hwb.members", [true, true, true, true, false]),
        ("governance.hwb.powers", [true, true, true, true, true]),
        ("governance.hwb.place", [false, true, true, true, true]),
        ("governance.icp.meanings", [true, true, true, true, true]),
        ("governance.icp-contract", [false, false, true, true, true]),
        ("governance.joint-committee.members", [true, true, true, true, false]),
        ("governance.proposal.2021.body", [false, false, true, true, false]),
        ("governance.proposal.2021.partnership", [false, false, true, true, false]),
        ("governance.pillars", [false, false, true, true, false]),
    ] {
        assert_eq!(told("2016-05-01", id), plans, "{id}");
        assert_eq!(told("2019-06-01", id), first_systems, "{id}");
        assert_eq!(told("2021-06-01", id), year_2021, "{id}");
        assert_eq!(told("2022-06-30", id), last_day, "{id}");
        assert_eq!(told("2022-07-01", id), statutory, "{id}");
    }
}

#[test]
fn a_rule_is_asked_or_stands_beside_and_never_both() {
    for date in ["2016-05-01", "2019-06-01", "2021-06-01", "2022-06-30", "2026-06-01"] {
        let found = check(date, &[]);
        let asked: Vec<_> = found.requirements.iter().map(|one| &one.requirement).collect();
        assert!(found.context.iter().all(|one| !asked.contains(&&one.rule)), "{date}");
        let held = book(day(date)).requirements().iter().filter(|one| one.holds(day(date))).count();
        assert_eq!(asked.len() + found.context.len(), held, "{date}");
    }
}

#[test]
fn a_proposal_is_told_as_one_in_answer_and_explanation() {
    let found = check("2021-06-01", &[]);
    let proposals = found.context.iter().filter(|one| one.status.is_some());
    let told: Vec<_> = proposals.map(|one| (one.rule.as_str(), one.status.as_deref())).collect();
    assert_eq!(
        told,
        [
            ("governance.proposal.2021.body", Some("proposal")),
            ("governance.proposal.2021.partnership", Some("proposal")),
            ("governance.pillars", Some("proposal")),
        ]
    );
    let rulebook = book(day("2021-06-01"));
    let explained = found.explain(&rulebook).unwrap().to_string();
    for (id, _) in told {
        assert!(explained.contains(&format!("by {id} (secondary; proposal)")), "{explained}");
    }
    let caveats = rulebook.caveats(&found.rules).unwrap();
    let told = caveats.iter().filter(|one| one.status.as_deref() == Some("proposal"));
    assert_eq!(told.count(), 3);
}

#[test]
fn a_duty_of_the_local_authority_leaves_the_answer_on_the_system_as_it_is() {
    let found = check("2019-06-01", &[]);
    let duty = found.context.iter().find(|one| one.rule.as_str() == "governance.hwb.duty").unwrap();
    assert_eq!(duty.modality, Modality::Must);
    assert_eq!(duty.binds, [GovernedBody::LocalAuthorities, GovernedBody::Ccgs]);
    let explained = found.explain(&book(day("2019-06-01"))).unwrap().to_string();
    assert!(explained.contains("how binding: must; on whom: local authorities and CCGs"));
    assert!(!explained.contains("notes:"));
    let id = "governance.hwb.duty";
    refused("2019-06-01", id, met("x"), Code::NotInForce, "reported[\"governance.hwb.duty\"]");
}

#[test]
fn a_year_without_requirements_is_not_in_force() {
    let report = GovernanceReport { date: day("2017-06-01"), reported: BTreeMap::new() };
    let Outcome::NotInForce(refusal) = check_governance(&book(report.date), &report).unwrap()
    else {
        panic!("answered")
    };
    assert_eq!(refusal.years.len(), 10);
}

#[test]
fn a_requirement_is_met_only_with_evidence() {
    let status = |reported: ReportedRequirement| check("2019-06-01", &[(CHAIR, reported)]);
    assert_eq!(ids(&status(met("minute 4")).met), [CHAIR]);
    let unmet = ReportedRequirement { met: Some(false), ..ReportedRequirement::default() };
    assert_eq!(ids(&status(unmet).missing), [CHAIR]);
    for reported in [met(""), met(" "), ReportedRequirement::default()] {
        assert!(status(reported.clone()).met.is_empty(), "{reported:?}");
    }
    let bare = ReportedRequirement { met: Some(true), ..ReportedRequirement::default() };
    let found = status(bare);
    let chair = found.requirements.iter().find(|one| one.requirement.as_str() == CHAIR).unwrap();
    assert_eq!(chair.because, "it is reported as met, without evidence");
    assert_eq!(chair.status, RequirementStatus::NotStated);
}

#[test]
fn a_least_number_is_met_at_it_and_missed_one_below() {
    for (number, enough) in [(0, false), (2, false), (3, true), (12, true)] {
        let found = check("2022-07-01", &[(MEMBERS, count(number))]);
        let (met, missing) = (found.met.len(), found.missing.len());
        assert_eq!((met, missing), if enough { (1, 0) } else { (0, 1) }, "{number}");
    }
}

#[test]
fn only_binding_requirements_make_a_system_complete() {
    let date = "2019-06-01";
    let binding = ["partnership-board", "chair", "capacity", "all-providers-contribute"];
    let binding = binding.map(|name| format!("governance.ics.{name}"));
    let reported: Vec<_> = binding.iter().map(|id| (id.as_str(), met("minute 4"))).collect();
    let found = check(date, &reported);
    assert_eq!(found.complete, Some(true));
    assert_eq!(found.not_stated.len(), 3);
    assert_eq!(check(date, &reported[1..]).complete, None);
    let mut missing = reported;
    missing[0].1 = ReportedRequirement { met: Some(false), ..ReportedRequirement::default() };
    assert_eq!(check(date, &missing).complete, Some(false));
}

#[track_caller]
fn refused(date: &str, id: &str, reported: ReportedRequirement, code: Code, path: &str) {
    let report =
        GovernanceReport { date: day(date), reported: [(RuleId::from(id), reported)].into() };
    let error = check_governance(&book(report.date), &report).unwrap_err();
    let problem = &error.problems()[0];
    assert_eq!((problem.code, problem.path.as_str()), (code, path), "{error}");
}

#[test]
fn what_is_not_asked_on_the_day_is_refused_by_name() {
    let place = |id: &str| format!("reported[{id:?}]");
    let (chair, members) = (place(CHAIR), place(MEMBERS));
    let later = ("2022-07-01", CHAIR);
    refused(later.0, later.1, met("x"), Code::NotInForce, &chair);
    refused("2022-06-30", MEMBERS, count(3), Code::NotInForce, &members);
    let note = "governance.ics.joint-accountable-officer";
    refused("2019-06-01", note, met("x"), Code::NotInForce, &place(note));
    let slip = "governance.ics.chiar";
    refused("2019-06-01", slip, met("x"), Code::UnknownRule, &place(slip));
    refused("2019-06-01", CHAIR, count(1), Code::OutOfScope, &format!("{chair}.count"));
    refused("2022-07-01", MEMBERS, met("x"), Code::OutOfScope, &format!("{members}.met"));
    let report = GovernanceReport { date: day("2022-07-01"), reported: BTreeMap::new() };
    let error = check_governance(&book(day("2019-06-01")), &report).unwrap_err();
    assert_eq!((error.code(), &*error.problems()[0].path), (Code::NotInForce, "date"));
}

fn reported() -> impl Strategy<Value = ReportedRequirement> {
    (option::of(any::<bool>()), option::of(select(vec!["", "minute 4"]))).prop_map(
        |(met, shown)| ReportedRequirement { met, count: None, evidence: shown.map(str::to_owned) },
    )
}

proptest! {
    #[test]
    fn every_requirement_has_one_status_and_reporting_one_changes_no_other(
        reported in btree_map(select(vec![0_usize, 1, 2, 3, 4, 5, 6]), reported(), 0..7)
    ) {
        let date = "2019-06-01";
        let all = check(date, &[]);
        let id = |place: usize| all.requirements[place].requirement.as_str();
        let given: Vec<_> = reported.iter().map(|(place, one)| (id(*place), one.clone())).collect();
        let found = check(date, &given);
        prop_assert_eq!(found.met.len() + found.missing.len() + found.not_stated.len(), 7);
        for (place, one) in found.requirements.iter().enumerate() {
            let alone = match reported.get(&place) {
                Some(reported) => check(date, &[(id(place), reported.clone())]),
                None => all.clone(),
            };
            prop_assert_eq!(one.status, alone.requirements[place].status);
        }
        every_leaf_of(&found, &book(day(date)));
        let json = serde_json::to_string(&found).unwrap();
        prop_assert_eq!(serde_json::from_str::<GovernanceCheck>(&json).unwrap(), found);
    }
}
