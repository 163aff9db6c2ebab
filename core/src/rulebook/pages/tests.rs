use std::collections::BTreeSet;

use super::*;

fn page(path: &str) -> String {
    let found = pages().unwrap().into_iter().find(|(named, _)| named == path);
    found.unwrap_or_else(|| panic!("{path}")).1
}

/// The ids in the first column of the tables.
fn ids(text: &str) -> BTreeSet<&str> {
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| row.split_once('`')).map(|(id, _)| id).collect()
}

#[test]
fn every_rule_of_every_edition_stands_on_the_page_of_its_subject() {
    let pages = pages().unwrap();
    let subjects = pages.iter().filter(|(path, _)| path.starts_with("subjects/"));
    let shown: BTreeSet<&str> = subjects.flat_map(|(_, text)| ids(text)).collect();
    for year in Rulebook::editions().unwrap() {
        let edition = Rulebook::for_year(year).unwrap();
        assert!(edition.rules().all(|rule| shown.contains(rule.id.as_str())), "{year}");
    }
}

#[test]
fn the_open_points_are_those_of_the_editions() {
    let text = page("assumed.md");
    let mut open = BTreeSet::new();
    for year in Rulebook::editions().unwrap() {
        let edition = Rulebook::for_year(year).unwrap();
        open.extend(edition.open_points().map(|rule| rule.id.to_string()));
    }
    assert_eq!(ids(&text), open.iter().map(String::as_str).collect());
}

#[test]
fn a_row_has_as_many_cells_as_its_heading() {
    for (path, text) in pages().unwrap() {
        let mut columns = 0;
        for line in text.lines() {
            let cells = line.replace("\\|", "").matches('|').count();
            if !line.starts_with('|') {
                columns = 0;
            } else if columns == 0 {
                columns = cells;
            } else {
                assert_eq!(cells, columns, "{path}: {line}");
            }
        }
    }
}

#[test]
fn every_link_leads_to_a_page() {
    let pages = pages().unwrap();
    let paths: BTreeSet<&str> = pages.iter().map(|(path, _)| path.as_str()).collect();
    for (path, text) in &pages {
        for link in text.split("](").skip(1).filter_map(|rest| rest.split_once(')')) {
            let target = link.0.split('#').next().unwrap();
            let below = target.strip_prefix("../").unwrap_or(target);
            let outside = target.starts_with('<') || target.starts_with("../../");
            let deep = path.contains('/') == target.starts_with("../");
            assert!(outside || (deep && paths.contains(below)), "{path}: {target}");
        }
    }
}
