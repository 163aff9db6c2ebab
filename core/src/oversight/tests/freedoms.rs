use super::{super::freedoms, *};
use crate::rulebook::{FreedomSubject, Stage};

use Stage::{Developing, Emerging, Maturing, Thriving};

fn held(stage: Stage, inherit: Option<bool>) -> Vec<String> {
    let found = answer(freedoms(&rulebook(), stage, inherit).unwrap());
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
        let own = answer(freedoms(&rulebook(), stage, Some(false)).unwrap());
        assert_eq!(own.entries.len(), expected, "{stage}");
        assert!(own.entries.iter().all(|entry| entry.stage == stage && entry.actor != "none"));
        assert!(own.revivable.is_empty());
    }
}

#[test]
fn the_rulebook_sets_the_reading_when_the_caller_does_not() {
    let by_default = answer(freedoms(&rulebook(), Thriving, None).unwrap());
    assert!(!by_default.inherit);
    let local = with_choice("freedoms.model.inherit", "true");
    assert!(answer(freedoms(&local, Thriving, None).unwrap()).inherit);
    assert!(!answer(freedoms(&local, Thriving, Some(false)).unwrap()).inherit);
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
    let thriving = answer(freedoms(&rulebook(), Thriving, Some(true)).unwrap());
    let revivable: Vec<_> = thriving.revivable.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(revivable, [CONSULT]);
    assert_eq!(answer(freedoms(&rulebook(), Maturing, Some(true)).unwrap()).revivable, []);
}

#[test]
fn the_other_reading_is_what_the_other_setting_changes() {
    for stage in Stage::ALL.iter().copied() {
        let (own, kept) = (held(stage, Some(false)), held(stage, Some(true)));
        assert!(own.iter().all(|id| kept.contains(id)), "{stage}");
        let more: Vec<_> = kept.into_iter().filter(|id| !own.contains(id)).collect();
        assert_eq!(more.is_empty(), stage == Emerging);
        for inherit in [false, true] {
            let found = answer(freedoms(&rulebook(), stage, Some(inherit)).unwrap());
            let other: Vec<_> = found.other_reading.iter().map(ToString::to_string).collect();
            assert_eq!(other, more, "{stage} {inherit}");
            assert_eq!(found.differs, !more.is_empty(), "{stage} {inherit}");
        }
    }
}

/// Whether an emerging entry is kept at each stage, when the entries named are replaced so.
fn kept_when(replacements: &[(&str, &str)]) -> [bool; 4] {
    const FIRST: &str = "support.freedoms.emerging.intense-support";
    let entries = replacements.iter().map(|(earlier, later)| {
        format!(
            "[freedom.\"support.freedoms.{earlier}\"]\n\
             replaced_by = [\"support.freedoms.{later}\"]\n\
             standing = \"assumed\"\nnote = \"local\"\n"
        )
    });
    let overlay = format!("overlays = \"2019/20\"\n{}", entries.collect::<String>());
    let rulebook = Rulebook::from_toml(&overlay).unwrap();
    [Emerging, Developing, Maturing, Thriving].map(|stage| {
        let found = answer(freedoms(&rulebook, stage, Some(true)).unwrap());
        found.entries.iter().any(|one| one.id.as_str() == FIRST)
    })
}

#[test]
fn an_entry_gives_way_through_a_chain_even_by_a_later_stage() {
    const PROGRAMME: &str = "thriving.development-programme";
    let direct = [("emerging.intense-support", PROGRAMME)];
    assert_eq!(kept_when(&direct), [true, true, true, false]);
    let chain = [direct[0], (PROGRAMME, "developing.accelerator-programme")];
    assert_eq!(kept_when(&chain), [true, false, false, false]);
}

#[test]
fn a_chain_of_replacements_that_is_a_ring_ends() {
    let ring = [
        ("emerging.intense-support", "thriving.help-less-developed"),
        ("thriving.help-less-developed", "thriving.development-programme"),
        ("thriving.development-programme", "thriving.help-less-developed"),
    ];
    assert_eq!(kept_when(&ring), [true, true, true, false]);
}

#[test]
fn every_leaf_of_the_explanation_cites_a_rule() {
    for stage in Stage::ALL.iter().copied() {
        for inherit in [false, true] {
            let found = answer(freedoms(&rulebook(), stage, Some(inherit)).unwrap());
            every_leaf_cites_a_rule(&found);
            assert!(found.entries.iter().all(|entry| found.rules.contains(&entry.id)));
        }
    }
    // The table has no finance entry for an emerging system.
    let emerging = answer(freedoms(&rulebook(), Emerging, None).unwrap());
    assert!(emerging.entries.iter().all(|entry| entry.subject != FreedomSubject::Finance));
}

#[test]
fn the_explanation_reads_as_sentences_and_names_the_reading() {
    insta::assert_snapshot!(tree(&answer(freedoms(&rulebook(), Thriving, None).unwrap())), @r"
    freedoms and obligations of a thriving system: 11 entries, those of its own stage
      entries of earlier stages are kept: no
      by freedoms.model.column-is-own-set (assumed)
      by freedoms.model.inherit (assumed)
      - oversight
        - the ICS will lead the assurance of every individual organisation
            by oversight.freedoms.thriving.lead-assurance (primary)
        - the ICS will agree and co-ordinate any intervention that NHSEI carries out in a trust or CCG
            exception: exceptional circumstances
            by oversight.freedoms.thriving.agree-interventions (primary)
        - the ICS may lead and shape how the gathering of data from individual organisations is managed
            condition: where required
            by oversight.freedoms.thriving.shape-data-gathering (primary)
        - NHSEI will agree a minimum dataset with the ICS
            by oversight.freedoms.thriving.minimum-dataset (primary)
        - NHSEI will embed regional resources in the ICS, where they work under its direction
            by oversight.freedoms.thriving.embed-regional-resources (primary)
        - NHSEI will hold as few formal assurance meetings as possible with individual organisations
            by oversight.freedoms.thriving.fewest-assurance-meetings (primary)
      - finance
        - the ICS will take up the 2019/20 ICS financial framework
            by finance.freedoms.thriving.financial-framework (primary)
      - planning
        - the ICS will lead the assurance of organisational plans
            by planning.freedoms.thriving.lead-plan-assurance (primary)
        - NHSEI will review the system operating plan with a light touch
            by planning.freedoms.thriving.light-touch-review (primary)
      - support
        - the ICS may use the ICS Development Programme
            by support.freedoms.thriving.development-programme (primary)
        - the ICS is expected to join the regional and national teams in help for systems at earlier stages
            by support.freedoms.thriving.help-less-developed (primary)
      - the other setting would add these entries
          entries of earlier stages are kept: yes
          by freedoms.model.report-choice (assumed)
          by oversight.freedoms.emerging.single-framework (primary)
          by oversight.freedoms.developing.development-plan (primary)
          by oversight.freedoms.developing.align-regional-roles (primary)
          by oversight.freedoms.maturing.system-objectives (primary)
          by oversight.freedoms.maturing.minimise-data-requests (primary)
          by oversight.freedoms.maturing.no-contact-without-knowledge (primary)
          by finance.freedoms.developing.financial-leadership (primary)
          by finance.freedoms.maturing.financial-framework (primary)
          by finance.freedoms.maturing.programme-objectives (primary)
          by finance.freedoms.maturing.governance-before-funds (primary)
          by finance.freedoms.maturing.direct-transformation-funding (primary)
          by planning.freedoms.emerging.recovery-plans-with-system (primary)
          by planning.freedoms.emerging.efficiency-board (primary)
          by planning.freedoms.maturing.surplus-organisations-help (primary)
          by support.freedoms.maturing.development-programme (primary)
    ");
}

#[test]
fn the_explanation_says_what_may_revive() {
    let text = tree(&answer(freedoms(&rulebook(), Thriving, Some(true)).unwrap()));
    let line = text.lines().find(|line| line.contains("revives")).unwrap();
    insta::assert_snapshot!(line.trim(), @r"
    - replaced by a later entry, but revives where the exception to oversight.freedoms.thriving.agree-interventions applies: NHSEI will consult the system on its position before any escalation action or intervention is approved and enacted
    ");
}
