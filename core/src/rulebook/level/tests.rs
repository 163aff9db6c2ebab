use std::collections::BTreeSet;

use super::*;
use crate::{Standing, rulebook::Rulebook};

fn levels(year: &str) -> Vec<LevelRules> {
    Rulebook::for_year(year.parse().unwrap()).unwrap().levels()
}

fn level(level: Tier) -> LevelRules {
    levels("2019/20").into_iter().find(|one| one.level == level).unwrap()
}

/// Each rule says what the same place of the overview table says.
#[track_caller]
fn say(rules: &[Arc<Rule>], table: &[&str]) {
    let says: Vec<&str> = rules.iter().map(|rule| rule.says.as_str()).collect();
    assert_eq!(says.len(), table.len(), "{says:?}");
    for (says, cell) in says.iter().zip(table) {
        assert!(says.contains(cell), "{says:?} for {cell:?}");
    }
    assert!(rules.iter().all(|rule| rule.standing == Standing::Primary));
    assert!(rules.iter().all(|rule| rule.sources.iter().all(|source| source.number == 1)));
}

#[test]
fn the_levels_go_from_neighbourhood_to_nation_in_every_year() {
    let named = ["neighbourhood", "place", "system", "region", "national"];
    for year in Rulebook::editions().unwrap() {
        let found: Vec<_> =
            levels(&year.to_string()).iter().map(|one| one.level.as_str()).collect();
        assert_eq!(found, named, "{year}");
    }
}

#[test]
fn the_functions_are_those_of_the_overview() {
    say(
        &level(Tier::Neighbourhood).functions,
        &[
            "multidisciplinary teams",
            "PCNs that span practices, health and social care",
            "active part in population health and prevention",
            "community, voluntary, independent and other public services",
        ],
    );
    say(
        &level(Tier::Place).functions,
        &[
            "usually of council or borough scale",
            "hospital, council and primary care teams and services",
            "new provider models for anticipatory care",
            "out-of-hospital models by specialty, for discharge and to avoid admission",
        ],
    );
    say(
        &level(Tier::System).functions,
        &[
            "strategy and plan",
            "governance and accountability across the system",
            "strategic change",
            "performance and collective money",
            "good practice to cut unwarranted variation",
        ],
    );
    say(
        &level(Tier::Region).functions,
        &[
            "set objectives with systems and hold systems to them",
            "help systems develop",
            "improve and, where needed, intervene",
        ],
    );
    say(
        &level(Tier::National).functions,
        &[
            "policy and national strategy",
            "practical support to systems through regions",
            "national programmes such as GIRFT",
            "build transformation teams",
        ],
    );
}

#[test]
fn the_priorities_are_those_of_the_overview_and_none_for_the_nation() {
    say(
        &level(Tier::Neighbourhood).priorities,
        &[
            "join primary and community services",
            "put integrated care models in place",
            "use population health management",
            "roll out PCNs with larger teams",
            "PCN contract and the shared savings scheme",
            "accountable clinical director is named for each PCN",
        ],
    );
    say(
        &level(Tier::Place).priorities,
        &[
            "councils and the voluntary sector on prevention and inequalities",
            "PCN leaders are in provider alliances or similar",
            "integrated care models",
            "population health management",
            "commitments of the Long Term Plan on care redesign",
            "Enhanced Health in Care Homes",
        ],
    );
    say(
        &level(Tier::System).priorities,
        &[
            "leaner and more strategic CCGs, typically one for each system",
            "acute providers collaborate and form groups",
            "a partnership board and an independent chair",
            "enough clinical and managerial capacity",
        ],
    );
    say(
        &level(Tier::Region).priorities,
        &[
            "more autonomy",
            "oversight and assurance model is revised",
            "regional directors agree system-wide objectives",
            "bespoke development plan that helps it reach ICS status",
        ],
    );
    say(&level(Tier::National).priorities, &[]);
}

#[test]
fn an_id_says_level_and_part_as_the_entry_does() {
    for one in levels("2025/26") {
        for (part, rules) in [("functions", &one.functions), ("priorities", &one.priorities)] {
            let start = format!("levels.{part}.{}.", one.level.as_str());
            assert!(rules.iter().all(|rule| rule.id.as_str().starts_with(&start)), "{start}");
        }
    }
}

#[test]
fn the_two_lists_name_the_levels_that_have_them() {
    let rulebook = Rulebook::for_year("2019/20".parse().unwrap()).unwrap();
    let listed = |id: &str| rulebook.rule(id).unwrap().words().to_vec();
    let having = |has: fn(&LevelRules) -> bool| {
        let levels = rulebook.levels();
        levels.iter().filter(|one| has(one)).map(|one| one.level.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(listed("levels.functions"), having(|one| !one.functions.is_empty()));
    assert_eq!(listed("levels.priorities"), having(|one| !one.priorities.is_empty()));
}

#[test]
fn the_levels_of_a_system_have_a_population_and_the_rule_that_gives_it() {
    for one in levels("2019/20") {
        let rulebook = Rulebook::for_year("2019/20".parse().unwrap()).unwrap();
        let band = one.level.level().and_then(|level| rulebook.population_band(level));
        assert_eq!(one.population, band.map(|(_, band)| band));
        let id = band.map(|(rule, _)| &rule.id);
        assert_eq!(id.is_some(), !matches!(one.level, Tier::Region | Tier::National));
        assert!(id.is_none_or(|id| one.rules.first().is_some_and(|rule| rule.id == *id)));
    }
}

#[test]
fn what_is_said_of_a_level_besides_is_said_once() {
    let levels = levels("2019/20");
    let ids = |one: &LevelRules| one.rules.iter().map(|rule| rule.id.to_string()).collect();
    let neighbourhood: Vec<String> = ids(&levels[0]);
    assert_eq!(
        neighbourhood,
        ["levels.neighbourhood.population", "levels.neighbourhood.role", "levels.pcn.minimum"]
    );
    let mut seen = BTreeSet::new();
    for one in &levels {
        for rule in one.functions.iter().chain(&one.priorities).chain(&one.rules) {
            assert!(seen.insert(rule.id.clone()), "{}", rule.id);
        }
    }
}

#[test]
fn a_local_rule_of_a_level_is_told() {
    let rulebook = Rulebook::from_toml(
        "overlays = \"2019/20\"\n[level_rule.\"levels.functions.place.scale\"]\n\
         says = \"a place is a borough\"\nstanding = \"assumed\"\nnote = \"local\"",
    );
    let place = &rulebook.unwrap().levels()[1];
    assert_eq!(place.functions[0].says, "a place is a borough");
    assert_eq!(place.functions[0].standing, Standing::Assumed);
}
