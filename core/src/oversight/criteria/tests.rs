use std::collections::BTreeMap;

use proptest::{collection::vec, prelude::*};

use super::*;
use crate::{
    oversight::tests::{answer, every_leaf_of},
    rulebook::Polarity,
};

const BY_CRITERIA: &str = "all_criteria";
const BY_SHARE: &str = "stated_share";

fn book(setting: &str) -> Rulebook {
    let overlay = format!(
        "overlays = \"2019/20\"\n[rule.\"maturity.choice.cell-reached\"]\nvalue = \"{setting}\"\n\
         standing = \"assumed\"\nnote = \"local\"\n"
    );
    match setting {
        "judgement" => Rulebook::for_year("2019/20".parse().unwrap()).unwrap(),
        _ => Rulebook::from_toml(&overlay).unwrap(),
    }
}

fn stated(present: bool) -> CriterionEvidence {
    CriterionEvidence { present: Some(present), evidence: Some("minute 4".to_owned()) }
}

/// Every criterion as a system has it that is wholly at a stage: cells above it are unmet.
fn at(book: &Rulebook, stage: Stage) -> BTreeMap<RuleId, CriterionEvidence> {
    let criteria = book.criteria().iter().map(|criterion| {
        let met = match (criterion.cell, criterion.polarity) {
            (None, _) => true,
            (Some(cell), Polarity::Attainment) => cell.stage <= stage,
            (Some(_), Polarity::Shortcoming) => stage > Stage::Emerging,
        };
        let present = met == (criterion.polarity == Polarity::Attainment);
        (criterion.id.clone(), stated(present))
    });
    criteria.collect()
}

fn found(setting: &str, report: &CriteriaReport) -> MaturityByCriteria {
    answer(maturity_by_criteria(&book(setting), report).unwrap())
}

fn of_criteria(criteria: BTreeMap<RuleId, CriterionEvidence>) -> CriteriaReport {
    CriteriaReport { criteria, ..CriteriaReport::default() }
}

fn stage(found: &MaturityByCriteria, domain: Domain) -> Option<Stage> {
    let found = found.domains.iter().find(|one| one.domain == domain).unwrap();
    found.stage.answer().copied()
}

#[test]
fn a_system_wholly_at_a_stage_is_at_that_stage() {
    let book = book(BY_CRITERIA);
    for wanted in Stage::ALL.iter().copied() {
        let found = found(BY_CRITERIA, &of_criteria(at(&book, wanted)));
        assert_eq!(found.overall, Outcome::Answer(wanted));
        assert_eq!(answer(found.naming).may_be_named, wanted >= Stage::Maturing);
        assert_eq!(found.deadline.met, Some(wanted >= Stage::Maturing));
        assert_eq!(found.population.met, Some(true));
        let next = found.domains[0].next.as_ref();
        assert_eq!(next.map(|next| next.stage), wanted.next());
    }
}

#[test]
fn one_criterion_that_is_not_stated_leaves_the_stage_untold_and_is_named() {
    let book = book(BY_CRITERIA);
    let mut criteria = at(&book, Stage::Thriving);
    let id = "maturity.leadership.thriving.talent-pipeline";
    criteria.remove(&RuleId::from(id));
    let untold = found(BY_CRITERIA, &of_criteria(criteria.clone()));
    let Outcome::CannotTell(refusal) = &untold.domains[0].stage else { panic!("told") };
    assert_eq!(refusal.missing, [format!("criteria.{id}")]);
    let Outcome::CannotTell(refusal) = &untold.overall else { panic!("told") };
    assert_eq!(refusal.missing, [format!("criteria.{id}")]);
    assert_eq!(untold.deadline.met, None);
    // Without evidence it is as if it were not stated.
    let bare = CriterionEvidence { present: Some(true), evidence: None };
    criteria.insert(RuleId::from(id), bare);
    assert_eq!(
        stage(&found(BY_CRITERIA, &of_criteria(criteria.clone())), Domain::Leadership),
        None
    );
    criteria.insert(RuleId::from(id), stated(false));
    let unmet = found(BY_CRITERIA, &of_criteria(criteria));
    assert_eq!(stage(&unmet, Domain::Leadership), Some(Stage::Maturing));
    let next = unmet.domains[0].next.as_ref().unwrap();
    assert_eq!((next.met.len(), next.unmet.len(), next.not_stated.len()), (4, 1, 0));
    assert_eq!(next.unmet[0].id.as_str(), id);
}

#[test]
fn a_shortcoming_keeps_a_domain_at_emerging_whatever_else_is_met() {
    let book = book(BY_CRITERIA);
    let mut criteria = at(&book, Stage::Thriving);
    let id = RuleId::from("maturity.architecture.emerging.no-enabling-plans");
    criteria.insert(id.clone(), stated(true));
    let kept = found(BY_CRITERIA, &of_criteria(criteria.clone()));
    assert_eq!(stage(&kept, Domain::Architecture), Some(Stage::Emerging));
    assert_eq!(kept.overall, Outcome::Answer(Stage::Emerging));
    let next = kept.domains[1].next.as_ref().unwrap();
    let unmet: Vec<_> = next.unmet.iter().map(|one| &one.id).collect();
    assert_eq!(unmet, [&id]);
    criteria.remove(&id);
    assert_eq!(stage(&found(BY_CRITERIA, &of_criteria(criteria)), Domain::Architecture), None);
}

#[test]
fn a_stated_share_is_reached_at_it_and_not_below() {
    let book = book(BY_SHARE);
    // The thriving cell of leadership has five criteria, so each is a fifth.
    let mut criteria = at(&book, Stage::Thriving);
    for name in ["talent-pipeline", "dedicated-capacity"] {
        let id = format!("maturity.leadership.thriving.{name}");
        criteria.insert(RuleId::from(id.as_str()), stated(false));
    }
    let with = |share: &str| {
        let criteria_share = Some(share.parse().unwrap());
        let report = CriteriaReport { criteria_share, ..of_criteria(criteria.clone()) };
        stage(&found(BY_SHARE, &report), Domain::Leadership).unwrap()
    };
    assert_eq!(with("0.6"), Stage::Thriving);
    assert_eq!(with("0.600000000001"), Stage::Maturing);
    assert_eq!(with("1"), Stage::Maturing);
    let unstated = maturity_by_criteria(&book, &of_criteria(criteria)).unwrap();
    let Outcome::CannotTell(refusal) = unstated else { panic!("answered") };
    assert_eq!(refusal.missing, ["criteria_share"]);
}

#[test]
fn a_judged_stage_stands_and_criteria_at_variance_with_it_are_named() {
    let book = book("judgement");
    let id = RuleId::from("maturity.track-record.maturing.challenged-organisations");
    let slow = RuleId::from("maturity.track-record.emerging.slow-priorities");
    let criteria = [(id.clone(), stated(false)), (slow.clone(), stated(true))].into();
    let judged = Domain::ALL.iter().map(|domain| (*domain, Stage::Maturing)).collect();
    let report = CriteriaReport { judged, ..of_criteria(criteria) };
    let found = answer(maturity_by_criteria(&book, &report).unwrap());
    assert_eq!(found.overall, Outcome::Answer(Stage::Maturing));
    assert_eq!(found.domains[3].doubts, [slow, id]);
    assert_eq!(found.report.track_record, Some(Stage::Maturing));
    // The gate is not stated, so the system is not said to be one that may be named.
    assert!(matches!(found.naming, Outcome::CannotTell(_)));
    every_leaf_of(&found, &book);

    let none = answer(maturity_by_criteria(&book, &CriteriaReport::default()).unwrap());
    let Outcome::CannotTell(refusal) = none.overall else { panic!("told") };
    let names = ["leadership", "architecture", "care_models", "track_record"];
    assert_eq!(refusal.missing, names.map(|name| format!("judged.{name}")));
}

#[test]
fn the_deadline_passes_with_the_last_day_of_its_month() {
    let book = book("judgement");
    let passed = |date: &str| {
        let report =
            CriteriaReport { date: Some(date.parse().unwrap()), ..CriteriaReport::default() };
        answer(maturity_by_criteria(&book, &report).unwrap()).deadline.passed
    };
    assert_eq!(passed("2021-04-30"), Some(false));
    assert_eq!(passed("2021-05-01"), Some(true));
    let found = answer(maturity_by_criteria(&book, &CriteriaReport::default()).unwrap());
    assert_eq!((found.deadline.passed, found.deadline.met), (None, None));
    assert_eq!(found.deadline.by.to_string(), "April 2021");
}

#[test]
fn the_word_consistently_is_said_to_be_undefined_where_it_is_relied_on() {
    let id = RuleId::from("maturity.track-record.thriving.consistent-control-total");
    let report = of_criteria([(id, stated(true))].into());
    let found = answer(maturity_by_criteria(&book("judgement"), &report).unwrap());
    let rules: Vec<_> = found.notes[0].rules.iter().map(RuleId::as_str).collect();
    assert_eq!(rules[1], "maturity.parameter.consistent-delivery");
}

#[track_caller]
fn refused(setting: &str, report: &CriteriaReport, code: Code, path: &str) {
    let error = maturity_by_criteria(&book(setting), report).unwrap_err();
    assert_eq!((error.code(), error.problems()[0].path.as_str()), (code, path), "{error}");
}

#[test]
fn bad_reports_are_refused_by_name() {
    let slip = "maturity.leadership.maturing.learning-cultur";
    let report = of_criteria([(RuleId::from(slip), stated(true))].into());
    refused("judgement", &report, Code::UnknownRule, &format!("criteria[{slip:?}]"));
    let judged = [(Domain::Leadership, Stage::Maturing)].into();
    let report = CriteriaReport { judged, ..CriteriaReport::default() };
    refused(BY_CRITERIA, &report, Code::OutOfScope, "judged");
    let share = |share: &str| CriteriaReport {
        criteria_share: Some(share.parse().unwrap()),
        ..CriteriaReport::default()
    };
    refused(BY_CRITERIA, &share("0.5"), Code::OutOfScope, "criteria_share");
    refused(BY_SHARE, &share("0"), Code::OutOfRange, "criteria_share");
}

#[test]
fn a_year_without_a_matrix_is_not_in_force() {
    let later = Rulebook::for_year("2023/24".parse().unwrap()).unwrap();
    let found = maturity_by_criteria(&later, &CriteriaReport::default()).unwrap();
    assert!(matches!(found, Outcome::NotInForce(_)));
}

/// Every criterion of the matrix: met, unmet or not stated.
fn report() -> impl Strategy<Value = CriteriaReport> {
    let book = book(BY_CRITERIA);
    let criteria: Vec<_> =
        book.criteria().iter().map(|one| (one.id.clone(), one.polarity)).collect();
    vec(0_u8..6, criteria.len()).prop_map(move |statuses| {
        let stated = criteria.iter().zip(statuses).filter_map(|((id, polarity), status)| {
            let attainment = *polarity == Polarity::Attainment;
            // Most are met, so that higher stages come up.
            let present = match status {
                0 => return None,
                1 => !attainment,
                _ => attainment,
            };
            Some((id.clone(), stated(present)))
        });
        of_criteria(stated.collect())
    })
}

proptest! {
    #[test]
    fn a_stage_that_is_told_is_the_same_however_the_rest_is_stated(report in report(), rest in report()) {
        let before = found(BY_CRITERIA, &report);
        let mut more = rest.criteria;
        more.extend(report.criteria);
        let after = found(BY_CRITERIA, &of_criteria(more));
        for (before, after) in before.domains.iter().zip(&after.domains) {
            if let Outcome::Answer(stage) = before.stage {
                prop_assert_eq!(&after.stage, &Outcome::Answer(stage));
            }
        }
    }

    #[test]
    fn a_criterion_is_missing_or_met_and_every_leaf_cites_a_rule(report in report()) {
        let book = book(BY_CRITERIA);
        let found = found(BY_CRITERIA, &report);
        for domain in &found.domains {
            let Some(next) = &domain.next else { continue };
            let own = domain.cells.iter().filter(|cell| {
                cell.stage == next.stage || next.stage == Stage::Developing && cell.stage == Stage::Emerging
            });
            let total: usize = own.map(|cell| cell.criteria.len()).sum();
            prop_assert_eq!(next.met.len() + next.unmet.len() + next.not_stated.len(), total);
        }
        every_leaf_of(&found, &book);
        let json = serde_json::to_string(&found).unwrap();
        prop_assert_eq!(serde_json::from_str::<MaturityByCriteria>(&json).unwrap(), found);
    }
}
