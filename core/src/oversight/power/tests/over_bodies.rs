//! Powers over each kind of body, by belief and by day.

use super::*;

#[test]
fn suspicion_opens_an_undertaking_and_satisfaction_a_requirement() {
    let suspected = found(BodyKind::FoundationTrust, "2019-06-01", breach(Belief::Suspected));
    assert_eq!(ids(&suspected.open), ["s104-information", "s106-undertakings"]);
    assert_eq!(why(&suspected, "s105-requirements"), [PowerExclusion::TestNotMet]);

    let satisfied = found(BodyKind::FoundationTrust, "2019-06-01", breach(Belief::Satisfied));
    let open = ["s104-information", "s105-requirements", "s106-undertakings"];
    assert_eq!(ids(&satisfied.open), open);
    let undertaking = &satisfied.open[2];
    let choice = "enforcement.choice.satisfied-includes-suspected";
    assert!(undertaking.rules.iter().any(|rule| rule.as_str() == choice));

    let nothing = found(BodyKind::FoundationTrust, "2019-06-01", breach(Belief::None));
    assert_eq!(ids(&nothing.open), ["s104-information"]);
}

#[test]
fn what_is_not_stated_neither_opens_nor_excludes_a_power() {
    let found = found(BodyKind::FoundationTrust, "2019-06-01", PowerFacts::default());
    assert_eq!(found.open, []);
    let undecided =
        ["s104-information", "s105-requirements", "s106-undertakings", "s111-governance"];
    assert_eq!(ids(&found.undecided), undecided);
    let missing = ["known.already_required", "known.breach", "known.undertaking"];
    assert_eq!(found.undecided[1].missing, missing);
    assert_eq!(found.undecided[3].missing, ["known.governance", "known.warning_notice"]);
}

#[test]
fn a_kind_of_body_that_there_is_not_on_the_day_is_said_not_to_be() {
    let says = |body, date: &str| {
        let found = found(body, date, failing(Belief::Satisfied));
        assert_eq!(found.open, []);
        found.notes.into_iter().map(|note| note.says).collect::<Vec<_>>()
    };
    let ccg = "there is no clinical commissioning group after 30 June 2022";
    assert_eq!(says(BodyKind::Ccg, "2022-07-01"), [ccg]);
    assert_eq!(says(BodyKind::Ccg, "2025-09-15"), [ccg]);
    let board = "there is no integrated care board before 1 July 2022";
    assert_eq!(says(BodyKind::Icb, "2022-06-30"), [board]);
}

#[test]
fn a_body_without_a_licence_breaches_only_what_binds_it() {
    let of = |breach_of, body, date: &str| {
        found(body, date, PowerFacts { breach_of, ..breach(Belief::Satisfied) })
    };
    let before = "2019-06-01";
    let unnamed = of(None, BodyKind::NhsTrust, before);
    let requirements = unnamed.undecided.iter().find(|one| one.power.as_str().contains("s105"));
    assert_eq!(requirements.unwrap().missing, ["known.breach_of"]);
    let condition = of(Some(BreachedDuty::LicenceCondition), BodyKind::NhsTrust, before);
    assert_eq!(why(&condition, "s105-requirements"), [PowerExclusion::TestNotMet]);
    let information = of(Some(BreachedDuty::InformationRequirement), BodyKind::NhsTrust, before);
    assert!(ids(&information.open).contains(&"s105-requirements"));
    let exempt = of(Some(BreachedDuty::NoLicence), BodyKind::NhsTrust, before);
    assert_eq!(why(&exempt, "s105-requirements"), [PowerExclusion::TestNotMet]);
    let without = PowerFacts {
        licensed: Some(false),
        breach_of: Some(BreachedDuty::NoLicence),
        ..breach(Belief::Satisfied)
    };
    let without = found(BodyKind::NhsTrust, "2024-06-01", without);
    assert!(ids(&without.open).contains(&"s105-requirements"));
    let board = of(Some(BreachedDuty::InformationRequirement), BodyKind::Icb, "2022-07-01");
    assert!(ids(&board.open).contains(&"s105-requirements"));
    let held = of(Some(BreachedDuty::NoLicence), BodyKind::FoundationTrust, before);
    assert_eq!(why(&held, "s105-requirements"), [PowerExclusion::TestNotMet]);
}

#[test]
fn an_independent_provider_needs_a_licence_above_ten_million_or_for_requested_services() {
    let provider = |income: Option<&str>, requested| {
        let known = PowerFacts {
            licensed: Some(false),
            breach_of: Some(BreachedDuty::NoLicence),
            nhs_income: income.map(|income| income.parse().unwrap()),
            commissioner_requested: requested,
            ..breach(Belief::Satisfied)
        };
        found(BodyKind::IndependentProvider, "2024-06-01", known)
    };
    let needed = |income, requested| provider(income, requested).licence.needed;
    assert_eq!(needed(Some("10000000.00"), Some(false)), Some(false));
    assert_eq!(needed(Some("10000000.01"), Some(false)), Some(true));
    assert_eq!(needed(Some("9999999.99"), Some(true)), Some(true));
    assert_eq!(needed(None, Some(true)), Some(true));
    assert_eq!(needed(Some("9999999.99"), None), None);
    let above = provider(Some("10000000.01"), None);
    assert!(ids(&above.open).contains(&"s105-requirements"));
    let below = provider(Some("10000000"), Some(false));
    assert_eq!(why(&below, "s105-requirements"), [PowerExclusion::TestNotMet]);
    let unknown = provider(None, None);
    let missing = &unknown.undecided[0].missing;
    assert_eq!(missing, &["known.commissioner_requested", "known.nhs_income"]);
}

#[test]
fn governance_needs_satisfaction_or_a_warning_notice() {
    let trust = |governance, warning_notice| {
        let known = PowerFacts { governance, warning_notice, ..breach(Belief::None) };
        found(BodyKind::FoundationTrust, "2019-06-01", known)
    };
    let open = |powers: &LegalPowers| ids(&powers.open).contains(&"s111-governance");
    assert!(open(&trust(Some(Belief::Satisfied), None)));
    assert!(open(&trust(Some(Belief::None), Some(true))));
    assert!(open(&trust(None, Some(true))));
    let suspected = trust(Some(Belief::Suspected), Some(false));
    assert_eq!(why(&suspected, "s111-governance"), [PowerExclusion::TestNotMet]);
    for (governance, notice, missing) in [
        (None, Some(false), vec!["known.governance"]),
        (Some(Belief::Suspected), None, vec!["known.warning_notice"]),
        (None, None, vec!["known.governance", "known.warning_notice"]),
    ] {
        assert_eq!(trust(governance, notice).undecided[0].missing, missing);
    }
}

#[test]
fn a_power_over_commissioners_turns_with_the_first_of_july_2022() {
    let last = found(BodyKind::Ccg, "2022-06-30", failing(Belief::Satisfied));
    assert_eq!(ids(&last.open), ["s104-information", "ccg-directions"]);
    let after = found(BodyKind::Ccg, "2022-07-01", failing(Belief::Satisfied));
    assert_eq!(after.open, []);
    assert_eq!(why(&after, "ccg-directions"), [PowerExclusion::NoLongerInForce]);
    let says = &after.excluded.iter().find(|one| one.power.as_str().contains("ccg")).unwrap();
    assert_eq!(
        says.reasons[0].says,
        "it was in force until 30 June 2022; directions in force on that day continue until further notice"
    );
    let early = found(BodyKind::Icb, "2022-06-30", failing(Belief::Satisfied));
    assert_eq!(early.open, []);
    assert_eq!(why(&early, "icb-directions"), [PowerExclusion::NotYetInForce]);
    let board = found(BodyKind::Icb, "2022-07-01", failing(Belief::Satisfied));
    let open = [
        "s104-information",
        "icb-assessment",
        "icb-information",
        "icb-directions",
        "financial-directions",
    ];
    assert_eq!(ids(&board.open), open);
    assert_eq!(why(&board, "icb-undertakings"), [PowerExclusion::NotYetInForce]);
    let guided = found(BodyKind::Icb, "2023-08-01", failing(Belief::Suspected));
    assert!(ids(&guided.open).contains(&"icb-undertakings"));
    assert_eq!(why(&guided, "icb-directions"), [PowerExclusion::TestNotMet]);
}

#[test]
fn no_power_acts_on_a_system_as_such() {
    for date in ["2019-06-01", "2022-06-30", "2022-07-01", "2026-01-01"] {
        let found = found(BodyKind::System, date, failing(Belief::Satisfied));
        assert_eq!((found.open.len(), found.undecided.len()), (0, 0));
        let no_power = "enforcement.no-power-over-system";
        assert!(found.rules.iter().any(|rule| rule.as_str() == no_power));
        assert!(found.excluded.iter().all(|one| one.reasons[0].why == PowerExclusion::OtherBody));
    }
}

#[test]
fn before_the_first_of_april_2013_there_is_no_power_of_the_act() {
    let before = found(BodyKind::FoundationTrust, "2013-03-31", breach(Belief::Satisfied));
    assert_eq!(before.open, []);
    assert_eq!(why(&before, "s105-requirements"), [PowerExclusion::NotYetInForce]);
    let on = found(BodyKind::FoundationTrust, "2013-04-01", breach(Belief::Satisfied));
    assert_eq!(on.open.len(), 3);
    // The editions begin in 2016/17, and the answer says that another was asked.
    assert_eq!(on.notes.len(), 1);
}

#[test]
fn an_undertaking_that_is_kept_bars_a_requirement_and_one_that_is_not_does_not() {
    let trust = |undertaking| {
        let known = PowerFacts { undertaking: Some(undertaking), ..breach(Belief::Satisfied) };
        found(BodyKind::FoundationTrust, "2024-06-01", known)
    };
    let kept = trust(UndertakingState::Kept);
    assert_eq!(why(&kept, "s105-requirements"), [PowerExclusion::UndertakingKept]);
    for state in [UndertakingState::None, UndertakingState::NotKept] {
        assert!(ids(&trust(state).open).contains(&"s105-requirements"), "{state}");
    }
    let partly = trust(UndertakingState::KeptInPart);
    let notes = &partly.open[1].notes;
    assert_eq!(notes[0].says, "the undertaking is kept in part, which must be taken into account");
}

#[test]
fn a_second_penalty_for_the_same_breach_is_excluded() {
    let known = PowerFacts { already_required: Some(true), ..breach(Belief::Satisfied) };
    let again = found(BodyKind::FoundationTrust, "2024-06-01", known);
    assert_eq!(why(&again, "s105-requirements"), [PowerExclusion::AlreadyUsed]);
}

#[track_caller]
fn cap(turnover: &str) -> String {
    let turnover = Some(turnover.parse().unwrap());
    let found = found(
        BodyKind::FoundationTrust,
        "2024-06-01",
        PowerFacts { turnover, ..breach(Belief::Satisfied) },
    );
    let penalty = found.open[1].penalty.clone().unwrap();
    penalty.most.unwrap().to_string()
}

#[test]
fn a_penalty_is_at_most_a_tenth_of_turnover() {
    assert_eq!(cap("200000000"), "20000000.00");
    assert_eq!(cap("0"), "0.00");
    assert_eq!(cap("0.09"), "0.00");
    assert_eq!(cap("0.10"), "0.01");
    assert_eq!(cap("0.19"), "0.01");
    assert_eq!(cap("1000000000000"), "100000000000.00");
}

#[test]
fn a_penalty_comes_within_five_years_of_the_breach_and_other_requirements_later_too() {
    let trust = |date: &str| {
        let known =
            PowerFacts { breached_on: Some(day("2019-06-30")), ..breach(Belief::Satisfied) };
        found(BodyKind::FoundationTrust, date, known).open[1].clone()
    };
    let last = trust("2024-06-30");
    assert_eq!(last.penalty.as_ref().unwrap().last_day, Some(day("2024-06-30")));
    assert!(last.contents.contains(&PowerMeasure::MonetaryPenalty) && last.withheld.is_empty());
    let late = trust("2024-07-01");
    assert_eq!(
        late.contents,
        [PowerMeasure::ComplianceRequirement, PowerMeasure::RestorationRequirement]
    );
    assert_eq!(late.withheld[0].reason.why, PowerExclusion::TooLate);
}

fn one(body: BodyKind, date: &str, power: &str) -> Result<Outcome<LegalPowers>> {
    let asked = PowersQuestion { body, date: day(date), power: Some(power.into()), known: None };
    legal_powers(&book(day(date)), &asked)
}

#[test]
fn one_power_is_not_in_force_before_it_began_and_after_it_ended() {
    let directions = "enforcement.icb-directions";
    let Outcome::NotInForce(early) = one(BodyKind::Icb, "2022-06-30", directions).unwrap() else {
        panic!("answered")
    };
    assert!(early.rule.ends_with("(it is in force from 1 July 2022)"), "{}", early.rule);
    let years: Vec<_> = early.years.iter().map(ToString::to_string).collect();
    assert_eq!(years, ["2023/24", "2024/25", "2025/26", "2026/27"]);
    assert_eq!(early.from.map(crate::RoughDate::iso).as_deref(), Some("2022-07-01"));
    let on = answer(one(BodyKind::Icb, "2022-07-01", directions).unwrap());
    assert_eq!((on.open.len(), on.excluded.len(), on.undecided.len()), (0, 0, 1));

    let Outcome::NotInForce(late) =
        one(BodyKind::Ccg, "2022-07-01", "enforcement.ccg-directions").unwrap()
    else {
        panic!("answered")
    };
    assert_eq!(late.years.len(), 6);
    assert_eq!(late.until.map(crate::RoughDate::iso).as_deref(), Some("2022-06-30"));
    let other = answer(one(BodyKind::NhsTrust, "2022-07-01", directions).unwrap());
    assert_eq!(why(&other, "icb-directions"), [PowerExclusion::OtherBody]);
    let nowhere = one(BodyKind::Icb, "2022-07-01", "enforcement.icb-direction").unwrap_err();
    assert_eq!((nowhere.code(), nowhere.problems()[0].path.as_str()), (Code::UnknownRule, "power"));
}

#[track_caller]
fn refused(body: BodyKind, known: PowerFacts, expected: &[(&str, Code)]) {
    let asked = PowersQuestion { body, date: day("2024-06-01"), power: None, known: Some(known) };
    let error = legal_powers(&book(asked.date), &asked).unwrap_err();
    let problems = error.problems().iter();
    let problems: Vec<_> = problems.map(|one| (one.path.as_str(), one.code)).collect();
    assert_eq!(problems, expected);
}

#[test]
fn bad_inputs_are_refused_all_at_once() {
    refused(
        BodyKind::Icb,
        PowerFacts {
            licensed: Some(true),
            nhs_income: Some("-1".parse().unwrap()),
            breach_of: Some(BreachedDuty::NoLicence),
            breached_on: Some(day("2024-06-02")),
            turnover: Some("-0.01".parse().unwrap()),
            ..PowerFacts::default()
        },
        &[
            ("known.turnover", Code::OutOfRange),
            ("known.nhs_income", Code::OutOfRange),
            ("known.breached_on", Code::OutOfRange),
            ("known.licensed", Code::OutOfScope),
            ("known.breach_of", Code::OutOfScope),
            ("known.nhs_income", Code::OutOfScope),
        ],
    );
    let requested = PowerFacts { commissioner_requested: Some(true), ..PowerFacts::default() };
    refused(BodyKind::NhsTrust, requested, &[("known.commissioner_requested", Code::OutOfScope)]);
}
