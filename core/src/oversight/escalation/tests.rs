use proptest::{option, prelude::*, sample::select};

use super::*;
use crate::{
    calendar::Date,
    oversight::{
        Intervention, PowerFacts,
        tests::{answer, every_leaf_of},
    },
    rulebook::{Belief, DecidedBy, OversightPart, Response, Stage},
};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn book(date: Date) -> Rulebook {
    Rulebook::for_year(date.financial_year()).unwrap()
}

fn asked(body: BodyKind, date: &str) -> EscalationQuestion {
    EscalationQuestion {
        body,
        date: day(date),
        segment: None,
        proposed_segment: None,
        intervention: None,
        known: None,
    }
}

fn found(asked: &EscalationQuestion) -> Escalation {
    escalation(&book(asked.date), asked).unwrap()
}

fn intervention(stage: Stage, subject: SubjectKind, flags: [bool; 2]) -> Intervention {
    Intervention {
        subject,
        stage,
        response: Response::Intervention,
        exceptional: Some(flags[0]),
        needs_national_decision: Some(flags[1]),
        request_scope: None,
        reason: Some("as minuted".to_owned()),
        inherit: None,
    }
}

#[test]
fn board_region_and_nation_have_their_parts_by_segment() {
    use OversightPart::{ByException, Jointly, Leads, TakesPart};
    let table = [
        (1, Leads, ByException, DecidedBy::Region, false),
        (2, Leads, ByException, DecidedBy::Region, false),
        (3, Jointly, Jointly, DecidedBy::Region, true),
        (4, TakesPart, Leads, DecidedBy::Nation, false),
    ];
    for body in [BodyKind::NhsTrust, BodyKind::FoundationTrust] {
        for (segment, board, nhs_england, decided_by, moderated) in table {
            let asked = EscalationQuestion { segment: Some(segment), ..asked(body, "2022-07-01") };
            let roles = answer(found(&asked).roles);
            assert_eq!((roles.board, roles.nhs_england), (Some(board), nhs_england));
            let decision = roles.decision.unwrap();
            assert_eq!((decision.decided_by, decision.moderated), (decided_by, moderated));
        }
    }
}

#[test]
fn entry_to_segment_4_and_exit_from_it_are_decided_nationally_and_every_other_change_regionally() {
    for from in 1..=4 {
        for to in 1..=4 {
            let asked = EscalationQuestion {
                segment: Some(from),
                proposed_segment: Some(to),
                ..asked(BodyKind::NhsTrust, "2024-06-01")
            };
            let decision = answer(found(&asked).roles).decision.unwrap();
            let national = from == 4 || to == 4;
            assert_eq!(decision.decided_by == DecidedBy::Nation, national, "{from} to {to}");
            assert_eq!(decision.moderated, to == 3, "{from} to {to}");
        }
    }
}

#[test]
fn a_board_is_always_overseen_by_the_region() {
    for segment in [None, Some(1), Some(2), Some(3), Some(4)] {
        let asked = EscalationQuestion { segment, ..asked(BodyKind::Icb, "2024-06-01") };
        let roles = answer(found(&asked).roles);
        assert_eq!((roles.board, roles.nhs_england), (None, OversightPart::Leads));
        assert_eq!(roles.decision.is_some(), segment.is_some());
    }
}

#[test]
fn roles_by_segment_hold_from_1_july_2022_to_25_june_2025() {
    let holds = |date: &str| {
        let asked = EscalationQuestion { segment: Some(2), ..asked(BodyKind::NhsTrust, date) };
        match found(&asked).roles {
            Outcome::Answer(_) => true,
            Outcome::NotInForce(refusal) => {
                // The year of the day that was asked is not told as one that has them.
                let asked = day(date).financial_year();
                assert!(!refusal.years.contains(&asked) && refusal.years.len() >= 3, "{date}");
                let from = (date < "2022-07-01").then_some("2022-07-01");
                let until = (date > "2025-06-25").then_some("2025-06-25");
                assert_eq!(refusal.from.map(crate::RoughDate::iso).as_deref(), from);
                assert_eq!(refusal.until.map(crate::RoughDate::iso).as_deref(), until);
                false
            }
            Outcome::CannotTell(refusal) => panic!("{refusal:?}"),
        }
    };
    assert!(!holds("2022-06-30") && holds("2022-07-01"));
    assert!(holds("2025-06-25") && !holds("2025-06-26"));
    assert!(!holds("2019-06-01") && !holds("2026-04-01"));
}

#[test]
fn the_ladder_of_stages_is_that_of_its_one_year() {
    let route = intervention(Stage::Thriving, SubjectKind::Organisation, [false, true]);
    let with =
        |body, date| EscalationQuestion { intervention: Some(route.clone()), ..asked(body, date) };
    let found_then = found(&with(BodyKind::Ccg, "2019-06-01"));
    assert_eq!(answer(found_then.ladder).row.as_str(), "escalation.thriving.national");
    let Outcome::NotInForce(later) = found(&with(BodyKind::NhsTrust, "2023-06-01")).ladder else {
        panic!("answered")
    };
    let years: Vec<_> = later.years.iter().map(ToString::to_string).collect();
    assert_eq!(years, ["2019/20"]);
    for (body, missing) in
        [(BodyKind::IndependentProvider, "body"), (BodyKind::NhsTrust, "intervention")]
    {
        let Outcome::CannotTell(refusal) = found(&asked(body, "2019-06-01")).ladder else {
            panic!("answered")
        };
        assert_eq!(refusal.missing, [missing]);
    }
    let unstated = Intervention { exceptional: None, ..route };
    let unstated =
        EscalationQuestion { intervention: Some(unstated), ..asked(BodyKind::Ccg, "2019-06-01") };
    let Outcome::CannotTell(refusal) = found(&unstated).ladder else { panic!("answered") };
    assert_eq!(refusal.missing, ["intervention.exceptional"]);
}

#[test]
fn a_stage_binds_whom_it_says_and_the_whole_ladder_is_covered() {
    let mut rows = std::collections::BTreeSet::new();
    for stage in Stage::ALL.iter().copied() {
        for subject in [SubjectKind::Organisation, SubjectKind::System] {
            for flags in [[false, false], [false, true], [true, false], [true, true]] {
                let [exceptional, national] = flags;
                let body = match subject {
                    SubjectKind::Organisation => BodyKind::FoundationTrust,
                    SubjectKind::System => BodyKind::System,
                };
                let asked = EscalationQuestion {
                    intervention: Some(intervention(stage, subject, flags)),
                    ..asked(body, "2019-06-01")
                };
                let row = answer(found(&asked).ladder).row;
                // The rows of the reference, by stage, subject and the two judgements.
                let level = if national { "national" } else { "region" };
                let expected = match (subject, stage) {
                    (SubjectKind::System, _) => format!("escalation.system.{level}"),
                    (_, Stage::Thriving) if exceptional => {
                        format!("escalation.thriving.exceptional-{level}")
                    }
                    (_, stage) => format!("escalation.{stage}.{level}"),
                };
                assert_eq!(row.as_str(), expected);
                rows.insert(row);
            }
        }
    }
    assert_eq!(rows.len(), book(day("2019-06-01")).ladder().len());
}

#[test]
fn bodies_without_published_roles_are_refused_by_name() {
    for body in [BodyKind::System, BodyKind::IndependentProvider] {
        let asked = EscalationQuestion { segment: Some(4), ..asked(body, "2024-06-01") };
        let Outcome::CannotTell(refusal) = found(&asked).roles else { panic!("answered") };
        assert_eq!(refusal.missing, ["body"]);
    }
    let Outcome::CannotTell(refusal) = found(&asked(BodyKind::NhsTrust, "2024-06-01")).roles else {
        panic!("answered")
    };
    assert_eq!(refusal.missing, ["segment"]);
}

#[test]
fn a_kind_of_body_that_there_is_not_on_the_day_is_refused() {
    let refused = |body, date: &str| escalation(&book(day(date)), &asked(body, date)).is_err();
    assert!(!refused(BodyKind::Ccg, "2022-06-30") && refused(BodyKind::Ccg, "2022-07-01"));
    assert!(refused(BodyKind::Icb, "2022-06-30") && !refused(BodyKind::Icb, "2022-07-01"));
    let ended = asked(BodyKind::Ccg, "2025-09-15");
    let error = escalation(&book(ended.date), &ended).unwrap_err();
    let problem = &error.problems()[0];
    assert_eq!((problem.code, &*problem.path), (Code::NotInForce, "body"));
    let expected = "a body that there is on the day: there is no clinical commissioning group after \
                    30 June 2022 (systems.actors.ccg)";
    assert_eq!(problem.expected, expected);
}

#[test]
fn a_segment_that_needs_a_breach_says_so_where_none_is_suspected() {
    let notes = |body, segment, breach| {
        let known = Some(PowerFacts { breach: Some(breach), ..PowerFacts::default() });
        let asked =
            EscalationQuestion { segment: Some(segment), known, ..asked(body, "2024-06-01") };
        found(&asked).notes.len()
    };
    let trust = BodyKind::FoundationTrust;
    for segment in [3, 4] {
        assert_eq!(notes(trust, segment, Belief::None), 2);
        assert_eq!(notes(trust, segment, Belief::Suspected), 1);
        assert_eq!(notes(BodyKind::NhsTrust, segment, Belief::None), 1);
    }
    assert_eq!(notes(trust, 2, Belief::None), 1);
}

#[test]
fn every_problem_is_named_at_once() {
    let asked = EscalationQuestion {
        segment: Some(5),
        proposed_segment: Some(0),
        intervention: Some(intervention(Stage::Maturing, SubjectKind::System, [false; 2])),
        known: Some(PowerFacts { turnover: Some("-1".parse().unwrap()), ..PowerFacts::default() }),
        ..asked(BodyKind::NhsTrust, "2024-06-01")
    };
    let error = escalation(&book(day("2024-06-01")), &asked).unwrap_err();
    let problems: Vec<_> =
        error.problems().iter().map(|one| (one.path.as_str(), one.code)).collect();
    assert_eq!(
        problems,
        [
            ("segment", Code::OutOfRange),
            ("proposed_segment", Code::OutOfRange),
            ("intervention.subject", Code::OutOfScope),
            ("known.turnover", Code::OutOfRange),
        ]
    );
    let another = escalation(&book(day("2019-06-01")), &asked).unwrap_err();
    assert_eq!((another.code(), &*another.problems()[0].path), (Code::NotInForce, "date"));
}

proptest! {
    #[test]
    fn neither_a_segment_nor_a_trigger_changes_what_powers_are_open(
        body in select(vec![BodyKind::NhsTrust, BodyKind::FoundationTrust, BodyKind::Icb]),
        days in 0_u64..1_000,
        segments in [option::of(1_u64..=4), option::of(1_u64..=4)],
        breach in option::of(select(Belief::ALL.to_vec())),
        functions in option::of(select(Belief::ALL.to_vec())),
    ) {
        let date = day("2022-07-01").plus_days(days).unwrap();
        let known = PowerFacts { breach, functions, ..PowerFacts::default() };
        let with = EscalationQuestion {
            segment: segments[0],
            proposed_segment: segments[1],
            known: Some(known),
            ..asked(body, &date.iso())
        };
        let without = EscalationQuestion { segment: None, proposed_segment: None, ..with.clone() };
        let (with, without) = (found(&with), found(&without));
        prop_assert_eq!(&with.powers, &without.powers);
        every_leaf_of(&with, &book(date));
        let json = serde_json::to_string(&with).unwrap();
        prop_assert_eq!(serde_json::from_str::<Escalation>(&json).unwrap(), with);
    }
}

#[test]
fn an_escalation_in_words() {
    let asked = EscalationQuestion {
        segment: Some(3),
        proposed_segment: Some(4),
        ..asked(BodyKind::FoundationTrust, "2024-06-01")
    };
    let roles = answer(found(&asked).roles);
    let text = crate::explanation::Explain::explain(&roles, &book(asked.date)).unwrap().to_string();
    insta::assert_snapshot!(text.split("\n\nRules\n").next().unwrap(), @"
    the ICB leads jointly, NHS England leads jointly
      segment: 3
      by escalation.segment.3 (assumed)
      by nof-2021-25.role-split (assumed)
      by nof-2022-25.icb-role (secondary)
      by escalation.segment.4 (assumed)
      by nof-2021-25.decision-rights (assumed)
      - segment 4 is decided by the nation, on the region's proposal
          by escalation.segment.4 (assumed)
          by nof-2021-25.decision-rights (assumed)
    ");
}
