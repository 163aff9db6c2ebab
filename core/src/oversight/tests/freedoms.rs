use super::{super::freedoms, *};
use crate::rulebook::{FreedomSubject, Stage};

use Stage::{Developing, Emerging, Maturing, Thriving};

fn held(stage: Stage, inherit: Option<bool>) -> Vec<String> {
    let found = answer(freedoms(&rulebook(), stage, inherit));
    found.entries.iter().map(|entry| entry.id.to_string()).collect()
}

/// How many entries the file has in a column, counted in its text.
fn in_the_file(stage: Stage) -> usize {
    let file = include_str!("../../../rulebooks/2019-20.toml");
    let column = format!(".freedoms.{stage}.");
    let headings = file.lines().filter(|line| line.starts_with("[freedom.\""));
    headings.filter(|line| line.contains(&column) && !line.contains(".none\"")).count()
}

#[test]
fn without_inheritance_a_stage_has_exactly_its_own_column() {
    for (stage, expected) in [(Emerging, 6), (Developing, 7), (Maturing, 12), (Thriving, 11)] {
        assert_eq!(in_the_file(stage), expected, "{stage}");
        let own = answer(freedoms(&rulebook(), stage, Some(false)));
        assert_eq!(own.entries.len(), expected, "{stage}");
        assert!(own.entries.iter().all(|entry| entry.stage == stage && entry.actor != "none"));
        assert!(own.revivable.is_empty());
    }
}

#[test]
fn the_rulebook_sets_the_reading_when_the_caller_does_not() {
    let by_default = answer(freedoms(&rulebook(), Thriving, None));
    assert!(!by_default.inherit);
    let local = with_choice("freedoms.model.inherit", "true");
    assert!(answer(freedoms(&local, Thriving, None)).inherit);
    assert!(!answer(freedoms(&local, Thriving, Some(false))).inherit);
}

#[test]
fn with_inheritance_earlier_entries_stay_unless_replaced() {
    let gone = |stage: Stage| {
        let held = held(stage, Some(true));
        let earlier = rulebook().freedoms().to_vec().into_iter().filter(move |entry| {
            entry.stage <= stage && entry.actor != "none" && !held.contains(&entry.id.to_string())
        });
        earlier.map(|entry| entry.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(gone(Emerging), Vec::<String>::new());
    assert_eq!(
        gone(Developing),
        [
            "oversight.freedoms.emerging.advise-on-organisations",
            "planning.freedoms.emerging.nhsei-leads-review",
            "support.freedoms.emerging.intense-support",
        ]
    );
    assert_eq!(
        gone(Maturing),
        [
            "oversight.freedoms.emerging.advise-on-organisations",
            "oversight.freedoms.developing.invite-to-discussions",
            "planning.freedoms.emerging.nhsei-leads-review",
            "planning.freedoms.developing.joint-review",
            "support.freedoms.emerging.intense-support",
            "support.freedoms.developing.accelerator-programme",
        ]
    );
    assert_eq!(
        gone(Thriving),
        [
            "oversight.freedoms.emerging.advise-on-organisations",
            "oversight.freedoms.developing.invite-to-discussions",
            "oversight.freedoms.developing.consult-before-escalation",
            "oversight.freedoms.maturing.conduct-assurance",
            "oversight.freedoms.maturing.co-locate-regional-roles",
            "planning.freedoms.emerging.nhsei-leads-review",
            "planning.freedoms.developing.joint-review",
            "planning.freedoms.maturing.system-leaders-assure",
            "support.freedoms.emerging.intense-support",
            "support.freedoms.developing.accelerator-programme",
        ]
    );
}

#[test]
fn consultation_gives_way_only_at_thriving_and_can_revive() {
    const CONSULT: &str = "oversight.freedoms.developing.consult-before-escalation";
    assert!(held(Maturing, Some(true)).contains(&CONSULT.to_owned()));
    let thriving = answer(freedoms(&rulebook(), Thriving, Some(true)));
    let revivable: Vec<_> = thriving.revivable.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(revivable, [CONSULT]);
    assert_eq!(answer(freedoms(&rulebook(), Maturing, Some(true))).revivable, []);
}

#[test]
fn the_other_reading_is_what_the_other_setting_changes() {
    for stage in Stage::ALL.iter().copied() {
        let (own, kept) = (held(stage, Some(false)), held(stage, Some(true)));
        assert!(own.iter().all(|id| kept.contains(id)), "{stage}");
        let more: Vec<_> = kept.into_iter().filter(|id| !own.contains(id)).collect();
        assert_eq!(more.is_empty(), stage == Emerging);
        for inherit in [false, true] {
            let found = answer(freedoms(&rulebook(), stage, Some(inherit)));
            let other: Vec<_> = found.other_reading.iter().map(ToString::to_string).collect();
            assert_eq!(other, more, "{stage} {inherit}");
            assert_eq!(found.differs, !more.is_empty(), "{stage} {inherit}");
        }
    }
}

#[test]
fn a_chain_of_replacements_that_is_a_ring_ends() {
    let overlay = r#"
        overlays = "2019/20"
        [freedom."support.freedoms.thriving.help-less-developed"]
        replaced_by = ["support.freedoms.thriving.development-programme"]
        standing = "assumed"
        note = "local"
        [freedom."support.freedoms.thriving.development-programme"]
        replaced_by = ["support.freedoms.thriving.help-less-developed"]
        standing = "assumed"
        note = "local"
        [freedom."support.freedoms.emerging.intense-support"]
        replaced_by = ["support.freedoms.thriving.help-less-developed"]
        standing = "assumed"
        note = "local"
    "#;
    let rulebook = Rulebook::from_toml(overlay).unwrap();
    let kept = |stage| {
        let found = answer(freedoms(&rulebook, stage, Some(true)));
        found
            .entries
            .iter()
            .any(|one| one.id.as_str() == "support.freedoms.emerging.intense-support")
    };
    assert_eq!([Emerging, Developing, Maturing, Thriving].map(kept), [true, true, true, false]);
}

#[test]
fn every_leaf_of_the_explanation_cites_a_rule() {
    for stage in Stage::ALL.iter().copied() {
        for inherit in [false, true] {
            let found = answer(freedoms(&rulebook(), stage, Some(inherit)));
            every_leaf_cites_a_rule(&found);
            assert!(found.entries.iter().all(|entry| found.rules.contains(&entry.id)));
        }
    }
    // The table has no finance entry for an emerging system.
    let emerging = answer(freedoms(&rulebook(), Emerging, None));
    assert!(emerging.entries.iter().all(|entry| entry.subject != FreedomSubject::Finance));
}

#[test]
fn the_explanation_reads_as_sentences_and_names_the_reading() {
    insta::assert_snapshot!(tree(&answer(freedoms(&rulebook(), Thriving, None))), @"");
}

#[test]
fn the_explanation_says_what_may_revive() {
    let text = tree(&answer(freedoms(&rulebook(), Thriving, Some(true))));
    let line = text.lines().find(|line| line.contains("revives")).unwrap();
    insta::assert_snapshot!(line.trim(), @"");
}
