//! The wider rules of the founding texts: each is there, with its standing, and a proposal is told as one.

use super::*;
use crate::Standing::{Primary, Secondary};

/// The rules with their standings, as the reference lists them.
const RULES: [(&str, Standing); 18] = [
    ("governance.hwb.duty", Secondary),
    ("governance.hwb.members", Secondary),
    ("governance.hwb.powers", Secondary),
    ("governance.hwb.place", Primary),
    ("governance.jsna.regard", Secondary),
    ("governance.icp-contract", Secondary),
    ("governance.icp.meanings", Primary),
    ("governance.2021.elements", Primary),
    ("governance.collaborative.every-trust", Secondary),
    ("governance.proposal.2021.body", Secondary),
    ("governance.proposal.2021.partnership", Secondary),
    ("governance.joint-committee.members", Secondary),
    ("governance.digital.provider", Secondary),
    ("governance.pillars", Secondary),
    ("levels.pcn.minimum", Primary),
    ("levels.functions", Primary),
    ("levels.priorities", Primary),
    ("systems.2020.named", Primary),
];

const PROPOSALS: [&str; 3] =
    ["governance.pillars", "governance.proposal.2021.body", "governance.proposal.2021.partnership"];

fn book(year: &str) -> Rulebook {
    Rulebook::for_year(year.parse().unwrap()).unwrap()
}

/// The years that have a rule, by the starts of the first and of the last.
fn years(id: &str) -> Option<(u16, u16)> {
    let having = EDITIONS.iter().zip(editions());
    let having: Vec<u16> = having
        .filter(|(_, edition)| edition.get(id).is_some())
        .map(|((start, _), _)| *start)
        .collect();
    Some((*having.first()?, *having.last()?))
}

#[test]
fn each_stands_in_some_year_with_the_standing_of_its_source() {
    let editions = editions();
    for (id, standing) in RULES {
        let mut stated = editions.iter().filter_map(|edition| edition.get(id)).peekable();
        assert!(stated.peek().is_some(), "{id}");
        for rule in stated {
            assert_eq!(rule.standing, standing, "{id}");
            assert!(!rule.sources.is_empty(), "{id}");
        }
    }
}

#[test]
fn a_rule_of_an_era_stands_in_its_years_alone() {
    let (first, last) = (EDITIONS[0].0, EDITIONS[EDITIONS.len() - 1].0);
    for (id, expected) in [
        ("governance.hwb.duty", (first, 2022)),
        ("governance.hwb.members", (first, 2022)),
        ("governance.joint-committee.members", (first, 2022)),
        ("governance.2021.elements", (2021, 2022)),
        ("governance.proposal.2021.body", (2020, 2022)),
        ("governance.proposal.2021.partnership", (2020, 2022)),
        ("governance.icp.meanings", (first, last)),
        ("levels.pcn.minimum", (first, last)),
        ("systems.2020.named", (first, last)),
    ] {
        assert_eq!(years(id), Some(expected), "{id}");
    }
}

#[test]
fn what_binds_ccgs_ends_with_them() {
    let edition = book("2022/23");
    let binds = |one: &&Requirement| one.binds.contains(&GovernedBody::Ccgs);
    let binding: Vec<_> = edition.requirements().iter().filter(binds).collect();
    assert_eq!(binding.len(), 2);
    for one in binding {
        assert!(one.holds("2022-06-30".parse().unwrap()), "{}", one.id);
        assert!(!one.holds("2022-07-01".parse().unwrap()), "{}", one.id);
    }
    let later = book("2023/24");
    assert!(!later.requirements().iter().any(|one| binds(&one)));
}

#[test]
fn a_proposal_is_no_requirement_and_says_what_it_is() {
    let edition = book("2021/22");
    let of_that_kind = edition.rules().filter(|rule| rule.status.is_some());
    let mut ids: Vec<_> = of_that_kind.map(|rule| rule.id.as_str()).collect();
    ids.sort_unstable();
    assert_eq!(ids, PROPOSALS);
    for id in PROPOSALS {
        let rule = edition.rule(id).unwrap();
        assert_eq!(rule.reliance(), "secondary; proposal");
        assert!(rule.says.starts_with("proposed") || rule.says.starts_with("asked for"), "{id}");
        let requirement = edition.requirements().iter().find(|one| one.id == rule.id).unwrap();
        assert_eq!((requirement.area, requirement.modality), (None, Modality::Note), "{id}");
    }
    let ids = PROPOSALS.map(RuleId::from);
    let caveats = edition.caveats(&ids).unwrap();
    let told: Vec<_> = caveats.iter().map(|caveat| caveat.status.as_deref()).collect();
    assert_eq!(told, [Some("proposal"); 3]);
}

#[test]
fn every_page_that_shows_a_proposal_says_that_it_is_one() {
    let pages = pages().unwrap();
    for id in PROPOSALS {
        let row = format!("| `{id}`");
        let rows = pages.iter().flat_map(|(_, text)| text.lines());
        let rows: Vec<_> = rows.filter(|line| line.starts_with(&row)).collect();
        assert!(rows.len() > 2, "{id}");
        assert!(rows.iter().all(|line| line.contains("secondary; proposal")), "{id}");
    }
}

#[test]
fn a_status_may_be_laid_over_an_entry_of_any_kind() {
    let local = r#"
        overlays = "2019/20"
        [requirement."governance.ics.chair"]
        status = "withdrawn"
        standing = "assumed"
        note = "a local decision""#;
    let local = Rulebook::from_toml(local).unwrap();
    assert_eq!(local.rule("governance.ics.chair").unwrap().status.as_deref(), Some("withdrawn"));
}

#[test]
fn the_count_of_2020_and_its_list_are_both_told() {
    let edition = book("2020/21");
    let named = edition.rule("systems.2020.named").unwrap();
    let number = |name: &str| named.named(name).map(|number| number.to_string());
    assert_eq!((number("counted"), number("listed")), (Some("18".into()), Some("29".into())));
}
