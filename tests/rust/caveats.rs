//! What nobody has confirmed, or what did not take effect, is told with every answer: of each
//! standing, in each part of an assessment, and of each question.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod cases;
mod explained;
mod years;

use std::collections::BTreeSet;

use explained::all;
use ics_rules::{
    Assessment, Explanation, Rule, RuleId, Rulebook, Standing, assess_document, assessment::Part,
    wire::Value,
};
use years::{ALL, OF_2016, OF_2018, OF_2019, OF_2020, OF_2023, OF_2024, OF_2025};

const INFERRED: &str = "inferred";
const ASSUMED: &str = "assumed";
const NOT_OPERATED: &str = "designed, not operated";

fn assessed(document: &str, overlays: &[String]) -> Assessment {
    let document = Value::from_json(document).unwrap();
    assess_document(&document, overlays).unwrap_or_else(|error| panic!("{error}"))
}

/// Rules by part, as the reference states them: their standing, or their status where they have one.
const TOLD: [(&str, Part, &str, &[&str]); 20] = [
    (OF_2018, Part::ControlTotal, INFERRED, &["mapping.2018-19.split-sums"]),
    (OF_2018, Part::ControlTotal, ASSUMED, &["control-totals.2018-19.sct-definition"]),
    (
        OF_2019,
        Part::ControlTotal,
        ASSUMED,
        &["mapping.2019-20.default", "control-totals.2019-20.net-neutral-approval"],
    ),
    (OF_2018, Part::Organisations, INFERRED, &["mapping.2018-19.split-sums"]),
    (OF_2019, Part::Organisations, ASSUMED, &["mapping.2019-20.default"]),
    (OF_2020, Part::Organisations, NOT_OPERATED, &["control-totals.2020-21.trajectories"]),
    (OF_2019, Part::Funds, INFERRED, &["funds.calc.met-is-at-least"]),
    (
        OF_2019,
        Part::Funds,
        ASSUMED,
        &[
            "funds.choice.plan-to-date",
            "funds.psf.2019-20.phasing",
            "funds.psf.2019-20.no-a-and-e",
            "funds.calc.linked-part-system-only",
            "keys.check.sums",
        ],
    ),
    (OF_2025, Part::DeficitSupport, INFERRED, &["deficit.support.choice.identities"]),
    (OF_2025, Part::DeficitSupport, ASSUMED, &["deficit.support.off-plan-test"]),
    (OF_2024, Part::Capital, ASSUMED, &["capital.2024-25.fair-share-input"]),
    (OF_2019, Part::RiskShare, INFERRED, &["keys.pro-rata-turnover"]),
    (OF_2019, Part::RiskShare, ASSUMED, &["keys.check.sums", "keys.check.zero-base"]),
    (
        OF_2019,
        Part::Maturity,
        INFERRED,
        &["maturity.model.no-published-aggregate", "maturity.population.is-gate"],
    ),
    (
        OF_2019,
        Part::Maturity,
        ASSUMED,
        &[
            "maturity.choice.cell-reached",
            "maturity.choice.overall-stage",
            "maturity.choice.gate-effect",
        ],
    ),
    (
        OF_2019,
        Part::Freedoms,
        ASSUMED,
        &["freedoms.model.inherit", "freedoms.model.column-is-own-set"],
    ),
    (OF_2023, Part::ForecastChanges, INFERRED, &["forecast-change.overseer.test"]),
    (OF_2023, Part::ForecastChanges, ASSUMED, &["forecast-change.parameter.early-months"]),
    (OF_2016, Part::Governance, ASSUMED, &["governance.stp.named-leader"]),
    (
        OF_2019,
        Part::Routes,
        INFERRED,
        &["escalation.maturing.national", "escalation.flags-independent"],
    ),
];

#[test]
fn rules_that_the_reference_leaves_open_are_told_by_name() {
    for (document, part, how, ids) in TOLD {
        let assessment = assessed(document, &[]);
        let (explained, caveats) = (assessment.explain_part(part), assessment.caveats());
        for id in ids {
            let place = format!("{part} of {}: {id}", assessment.year());
            let cited = explained.as_ref().is_some_and(|why| cites(why, id));
            assert!(cited, "{place} is not cited");
            let caveat = caveats.iter().find(|caveat| caveat.rule.as_str() == *id);
            let told = caveat.map(|it| (it.standing.as_str(), it.status.as_deref()));
            let told = told.unwrap_or_else(|| panic!("{place} is not told"));
            assert!(told.0 == how || told.1 == Some(how), "{place} is {told:?}");
        }
    }
}

fn cites(why: &Explanation, id: &str) -> bool {
    why.cited().iter().any(|rule| rule.id.as_str() == id)
}

const KINDS: [&str; 15] = [
    "rule",
    "level",
    "criterion",
    "freedom",
    "principle",
    "route",
    "cell_route",
    "requirement",
    "payment",
    "corridor",
    "bands",
    "power",
    "segment_role",
    "scored_metric",
    "cut_points",
];

/// The file that says this of a rule, whatever kind of entry it is; none where no such entry can have
/// what it says.
fn overlay(rulebook: &Rulebook, rule: &Rule, says: &str) -> Option<String> {
    let file = |kind: &&str| {
        format!("overlays = \"{}\"\n[{kind}.{:?}]\n{says}", rulebook.year(), rule.id.as_str())
    };
    KINDS.iter().map(file).find(|file| rulebook.overlaid(file).is_ok())
}

/// A local file that makes a rule weak, and the words by which that is told.
const WEAKENED: [(&str, Standing, Option<&str>); 3] = [
    ("standing = \"inferred\"\nnote = \"a local reading\"", Standing::Inferred, None),
    ("standing = \"assumed\"\nnote = \"a local choice\"", Standing::Assumed, None),
    (
        "standing = \"secondary\"\nsources = [1]\nstatus = \"agreed, not operated\"",
        Standing::Secondary,
        Some("agreed, not operated"),
    ),
];

#[test]
fn whatever_rule_of_a_part_is_made_weak_is_told() {
    let mut seen = BTreeSet::new();
    for document in ALL {
        let plain = assessed(document, &[]);
        for part in Part::ALL {
            let Some(why) = plain.explain_part(*part) else { continue };
            let weak = |rule: &Rule| {
                let files = WEAKENED.map(|(says, ..)| overlay(plain.rulebook(), rule, says));
                let files: Option<Vec<String>> = files.into_iter().collect();
                Some((rule.id.clone(), files?))
            };
            let Some((id, files)) = why.cited().into_iter().find_map(weak) else { continue };
            for (file, (_, standing, status)) in files.into_iter().zip(WEAKENED) {
                let caveats = assessed(document, &[file]).caveats();
                let told = caveats.iter().find(|caveat| caveat.rule == id);
                let told = told.map(|it| (it.standing, status.and(it.status.as_deref())));
                assert_eq!(told, Some((standing, status)), "{part}: {id}");
            }
            seen.insert(*part);
        }
    }
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), Part::ALL);
}

#[test]
fn what_a_question_rests_on_is_told_of_each_standing_and_nothing_else_is() {
    let rulebook = Rulebook::for_year("2020/21".parse().unwrap()).unwrap();
    let ids = [
        "funds.calc.met-is-at-least",
        "control-totals.2020-21.trajectories",
        "mutual-aid.zero-sum",
        "keys.check.sums",
        "funds.calc.acceptance-first",
    ];
    let caveats = rulebook.caveats(&ids.map(RuleId::from)).unwrap();
    let told: Vec<_> = caveats.iter().map(|it| (it.rule.as_str(), it.standing.as_str())).collect();
    assert_eq!(
        told,
        [
            ("keys.check.sums", ASSUMED),
            ("funds.calc.met-is-at-least", INFERRED),
            ("mutual-aid.zero-sum", INFERRED),
            ("control-totals.2020-21.trajectories", "secondary"),
        ]
    );
    assert_eq!(caveats.last().unwrap().status.as_deref(), Some(NOT_OPERATED));
}

/// A rule that must be told, said in other words than the library's own.
fn must_be_told(rule: &Rule) -> bool {
    ["inferred", "assumed"].contains(&rule.standing.as_str()) || rule.status.is_some()
}

#[test]
fn every_open_rule_that_an_explanation_cites_is_a_caveat_and_no_settled_one_is() {
    let mut faults = Vec::new();
    for one in all() {
        let Some(caveats) = &one.caveats else { continue };
        for rule in one.why.cited() {
            // A criterion of the gap to the next stage is listed, and nothing is decided by it.
            if one.place.starts_with("maturity: ") && rule.id.as_str().contains(".service-changes")
            {
                continue;
            }
            let told = caveats.iter().any(|caveat| caveat.rule == rule.id);
            // A criterion on the way to the next stage is listed, and decides nothing.
            let listed = one.rulebook.criteria().iter().any(|criterion| criterion.id == rule.id);
            if told != must_be_told(rule) && !listed {
                faults.push(format!("{}: {} ({})", one.place, rule.id, rule.reliance()));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}
