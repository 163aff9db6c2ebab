//! What one domain or the gate settles alone, whatever is not stated.

use super::{
    super::{Gate, MaturityReport, maturity},
    maturity::report,
    *,
};
use crate::rulebook::{Domain, Stage};

#[test]
fn one_domain_below_the_named_stage_settles_that_a_system_may_not_be_named() {
    let whole =
        report([Stage::Developing, Stage::Maturing, Stage::Maturing, Stage::Thriving], true);
    // Neither the gate nor the other domains can change it, so they are not asked for.
    let unstated = [
        MaturityReport { population: None, ..whole.clone() },
        MaturityReport {
            population: None,
            architecture: None,
            stage: Some(Stage::Developing),
            ..whole.clone()
        },
        MaturityReport {
            population: None,
            leadership: Some(Stage::Emerging),
            track_record: None,
            ..whole
        },
    ];
    let unknown = [vec![], vec![Domain::Architecture], vec![Domain::TrackRecord]];
    for (report, unknown) in unstated.iter().zip(unknown) {
        let found = answer(maturity(&rulebook(), report).unwrap());
        every_leaf_cites_a_rule(&found);
        let naming = answer(found.naming);
        assert!(!naming.may_be_named);
        assert_eq!((naming.lacking, naming.unknown), (vec![Domain::Leadership], unknown));
        assert_eq!(naming.gate, Gate::NotStated);
        // The gate decided nothing and is not cited.
        let rules: Vec<_> = naming.rules.iter().map(ToString::to_string).collect();
        assert_eq!(rules, ["maturity.status.named-ics-needs-maturing"]);
    }
}

#[test]
fn a_gate_that_blocks_settles_naming_and_one_that_is_not_stated_does_not() {
    let ready = MaturityReport { population: None, ..report([Stage::Maturing; 4], true) };
    let unplaced = MaturityReport {
        population: Some(false),
        leadership: None,
        stage: Some(Stage::Maturing),
        ..ready.clone()
    };
    let blocks = with_choice("maturity.choice.gate-effect", "\"blocks\"");
    let blocked = answer(answer(maturity(&blocks, &unplaced).unwrap()).naming);
    assert!(!blocked.may_be_named && blocked.gate == Gate::NotMetBlocks);
    assert_eq!((blocked.lacking, blocked.unknown), (vec![], vec![Domain::Leadership]));
    let warned = answer(maturity(&rulebook(), &unplaced).unwrap()).naming;
    assert_eq!(missing(&warned), ["maturity.leadership"]);
    for rulebook in [rulebook(), blocks] {
        let open = answer(maturity(&rulebook, &ready).unwrap()).naming;
        assert_eq!(missing(&open), ["maturity.population"]);
    }
}

#[test]
fn an_emerging_domain_settles_the_overall_stage_and_a_higher_one_does_not() {
    for stage in Stage::ALL.iter().copied() {
        let one = MaturityReport { leadership: Some(stage), ..MaturityReport::default() };
        let found = maturity(&rulebook(), &one).unwrap();
        let overall = found.answer().map(|found| found.overall);
        assert_eq!(overall, (stage == Stage::Emerging).then_some(Stage::Emerging), "{stage}");
    }
}
