use super::{
    super::{Gate, MaturityReport, maturity},
    *,
};
use crate::rulebook::{Domain, Polarity, Stage};

use Stage::{Developing, Emerging, Maturing, Thriving};

const OVERALL_STAGE: &str = "maturity.choice.overall-stage";
const CELL_REACHED: &str = "maturity.choice.cell-reached";
const GATE_EFFECT: &str = "maturity.choice.gate-effect";

const EXAMPLE: &str = r#"{ "leadership": "maturing", "architecture": "thriving",
    "care_models": "developing", "track_record": "maturing", "population": true }"#;

pub(super) fn report(stages: [Stage; 4], population: bool) -> MaturityReport {
    let [leadership, architecture, care_models, track_record] = stages.map(Some);
    let population = Some(population);
    MaturityReport {
        leadership,
        architecture,
        care_models,
        track_record,
        population,
        ..MaturityReport::default()
    }
}

fn every_combination() -> impl Iterator<Item = [Stage; 4]> {
    let at = |number: usize, place: u32| Stage::ALL[number / 4_usize.pow(place) % 4];
    (0..256).map(move |number| [0, 1, 2, 3].map(|place| at(number, place)))
}

#[test]
fn the_documented_example_is_read_and_answered() {
    let report: MaturityReport = read(EXAMPLE);
    let found = answer(maturity(&rulebook(), &report).unwrap());
    assert_eq!((found.overall, found.stated), (Developing, false));
    let naming = answer(found.naming);
    assert!(!naming.may_be_named);
    assert_eq!((naming.needs, naming.lacking), (Maturing, vec![Domain::CareModels]));
    let json = serde_json::to_string(&report).unwrap();
    assert_eq!(read::<MaturityReport>(&json), report);
}

#[test]
fn the_overall_stage_is_the_lowest_and_naming_needs_every_domain() {
    for stages in every_combination() {
        let found = answer(maturity(&rulebook(), &report(stages, true)).unwrap());
        assert_eq!(Some(found.overall), stages.into_iter().min(), "{stages:?}");
        let below = stages.iter().filter(|stage| **stage < Maturing).count();
        let naming = answer(found.naming);
        assert_eq!((naming.may_be_named, naming.lacking.len()), (below == 0, below), "{stages:?}");
    }
}

#[test]
fn gaps_are_only_of_domains_below_the_next_stage() {
    for stages in every_combination() {
        let found = answer(maturity(&rulebook(), &report(stages, true)).unwrap());
        let Some(next) = found.next else {
            assert_eq!(stages, [Thriving; 4]);
            continue;
        };
        assert_eq!(Some(next.stage), found.overall.next());
        let expected = stages.iter().filter(|stage| **stage == found.overall).count();
        assert_eq!(next.gaps.len(), expected, "{stages:?}");
        for gap in next.gaps {
            for criterion in gap.criteria {
                let cell = criterion.cell.unwrap();
                assert_eq!(cell.domain, gap.domain);
                match criterion.polarity {
                    Polarity::Attainment => assert_eq!(cell.stage, next.stage),
                    Polarity::Shortcoming => assert_eq!(cell.stage, Emerging),
                }
            }
        }
    }
}

#[test]
fn an_emerging_domain_has_its_shortcomings_to_leave_behind() {
    let found = answer(
        maturity(&rulebook(), &report([Emerging, Thriving, Thriving, Thriving], true)).unwrap(),
    );
    let next = found.next.unwrap();
    let ids: Vec<_> = next.gaps[0].criteria.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "maturity.leadership.emerging.lacks-authority",
            "maturity.leadership.emerging.opaque-working",
            "maturity.leadership.emerging.vision-unfinished",
            "maturity.leadership.emerging.minimal-engagement",
            "maturity.leadership.developing.leaders-signed-up",
            "maturity.leadership.developing.early-shared-vision",
            "maturity.leadership.developing.plans-to-widen-involvement",
        ]
    );
}

#[test]
fn what_is_missing_is_named_and_never_guessed() {
    let nothing = maturity(&rulebook(), &MaturityReport::default()).unwrap();
    let all = ["leadership", "architecture", "care_models", "track_record"];
    assert_eq!(missing(&nothing), all.map(|domain| format!("maturity.{domain}")));

    let one = MaturityReport { architecture: None, ..read(EXAMPLE) };
    assert_eq!(missing(&maturity(&rulebook(), &one).unwrap()), ["maturity.architecture"]);

    let gate = MaturityReport { population: None, ..report([Thriving; 4], true) };
    let found = answer(maturity(&rulebook(), &gate).unwrap());
    assert_eq!(found.overall, Thriving);
    assert_eq!(found.population_met, None);
    assert_eq!(missing(&found.naming), ["maturity.population"]);
    assert_eq!(found.population_criteria, []);
}

#[test]
fn a_stated_stage_is_used_and_said_to_be_stated() {
    let stated = MaturityReport { stage: Some(Maturing), ..report([Emerging; 4], true) };
    let found = answer(maturity(&rulebook(), &stated).unwrap());
    assert_eq!((found.overall, found.stated), (Maturing, true));
    assert!(!answer(found.naming).may_be_named);
    // Three cells lie between emerging and thriving, and emerging's shortcomings behind them.
    let gap = &found.next.unwrap().gaps[0];
    let stages: Vec<_> = gap.criteria.iter().map(|one| one.cell.unwrap().stage).collect();
    let count = |stage| stages.iter().filter(|one| **one == stage).count();
    assert_eq!([Emerging, Developing, Maturing, Thriving].map(count), [4, 3, 5, 5]);

    let alone = MaturityReport { stage: Some(Maturing), ..MaturityReport::default() };
    let found = answer(maturity(&rulebook(), &alone).unwrap());
    assert_eq!(missing(&found.naming).len(), 5);
    assert_eq!(found.next.as_ref().unwrap().unknown, Domain::ALL);
    every_leaf_cites_a_rule(&found);
}

#[test]
fn the_choice_of_the_overall_stage_decides_whether_it_must_be_stated() {
    let rulebook = with_choice(OVERALL_STAGE, "\"stated\"");
    let unstated = maturity(&rulebook, &read(EXAMPLE)).unwrap();
    assert_eq!(missing(&unstated), ["maturity.stage"]);
    let stated = MaturityReport { stage: Some(Thriving), ..read(EXAMPLE) };
    assert_eq!(answer(maturity(&rulebook, &stated).unwrap()).overall, Thriving);
}

#[test]
fn a_stage_by_criteria_cannot_be_told_from_a_report_of_stages() {
    for setting in ["all_criteria", "stated_share"] {
        let rulebook = with_choice(CELL_REACHED, &format!("{setting:?}"));
        let found = maturity(&rulebook, &read(EXAMPLE)).unwrap();
        assert_eq!(missing(&found), [CELL_REACHED], "{setting}");
    }
}

#[test]
fn a_failed_gate_warns_or_blocks_as_chosen_and_leaves_the_stage_alone() {
    let failed = report([Thriving; 4], false);
    let warned = answer(maturity(&rulebook(), &failed).unwrap());
    let blocked = answer(maturity(&with_choice(GATE_EFFECT, "\"blocks\""), &failed).unwrap());
    assert_eq!((warned.overall, blocked.overall), (Thriving, Thriving));
    assert_eq!(warned.population_criteria.len(), 3);
    let (warned, blocked) = (answer(warned.naming), answer(blocked.naming));
    assert_eq!((warned.gate, warned.may_be_named), (Gate::NotMetWarns, true));
    assert_eq!((blocked.gate, blocked.may_be_named), (Gate::NotMetBlocks, false));

    let met =
        maturity(&with_choice(GATE_EFFECT, "\"blocks\""), &report([Maturing; 4], true)).unwrap();
    let met = answer(answer(met).naming);
    assert_eq!((met.gate, met.may_be_named), (Gate::Met, true));
}

#[test]
fn a_setting_the_code_does_not_follow_is_refused() {
    let overlay = r#"
        overlays = "2019/20"
        [rule."maturity.choice.overall-stage"]
        value = "median"
        options = ["lowest", "median"]
        standing = "assumed"
        note = "local"
    "#;
    let found = maturity(&Rulebook::from_toml(overlay).unwrap(), &read(EXAMPLE)).unwrap();
    assert_eq!(missing(&found), [OVERALL_STAGE]);
}

#[test]
fn every_leaf_of_the_explanation_cites_a_rule() {
    for stages in every_combination() {
        every_leaf_cites_a_rule(&answer(maturity(&rulebook(), &report(stages, false)).unwrap()));
    }
}

#[test]
fn the_answer_reads_back_from_json() {
    let found = answer(maturity(&rulebook(), &read(EXAMPLE)).unwrap());
    let json = serde_json::to_string(&found).unwrap();
    assert_eq!(serde_json::from_str::<super::super::Maturity>(&json).unwrap(), found);
}

#[test]
fn the_explanation_says_what_is_missing() {
    let report = MaturityReport { population: Some(false), ..read(EXAMPLE) };
    insta::assert_snapshot!(tree(&answer(maturity(&rulebook(), &report).unwrap())), @r"
    the system is developing, the lowest of its domains
      by maturity.choice.overall-stage (assumed)
      by maturity.model.no-published-aggregate (inferred)
      - leadership: maturing, as judged by the caller
          by maturity.choice.cell-reached (assumed)
      - architecture: thriving, as judged by the caller
          by maturity.choice.cell-reached (assumed)
      - care models: developing, as judged by the caller
          by maturity.choice.cell-reached (assumed)
      - track record: maturing, as judged by the caller
          by maturity.choice.cell-reached (assumed)
      - it may not yet be formally named an ICS
          by maturity.status.named-ics-needs-maturing (primary)
        - not yet maturing: care models
            by maturity.status.named-ics-needs-maturing (primary)
        - the population gate is not met, which is a warning and does not prevent naming
            by maturity.population.is-gate (inferred)
            by maturity.choice.gate-effect (assumed)
      - what the population gate asks for, at every stage
          by maturity.population.is-gate (inferred)
        - to show: the area is meaningful and respects patient flows
            by maturity.population.gate.meaningful-footprint (primary)
        - to show: the area matches council boundaries where possible, and otherwise has clear arrangements for working across them
            by maturity.population.gate.council-boundaries (primary)
        - to show: the area covers an existing STP of sufficient scale, about 1 million people or more
            by maturity.population.gate.sufficient-scale (primary)
      - the next stage is maturing; one domain is below it, care models
          by maturity.choice.overall-stage (assumed)
        - care models, now developing
            by maturity.choice.overall-stage (assumed)
          - to show: the five service changes are progressing
              by maturity.care-models.maturing.service-changes-progress (inferred)
          - to show: models take on prevention and health inequalities
              by maturity.care-models.maturing.prevention-and-inequalities (primary)
          - to show: population health management is being put in place, including segmenting and stratifying the population with local and national data so as to understand key groups and resource use
              by maturity.care-models.maturing.population-health-capability (primary)
    ");
}
