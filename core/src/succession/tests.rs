use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::{Code, Money, OdsCode, Rulebook, wire::Document};

const EVENTS: &str = include_str!("../../../examples/data/succession.csv");

fn rulebook() -> Rulebook {
    Rulebook::for_year("2026/27".parse().unwrap()).unwrap()
}

/// The rows of the published file: date, event, code and name before, code and name after.
fn rows() -> Vec<Vec<String>> {
    let cells = |line: &str| {
        let (mut cells, mut quoted) = (vec![String::new()], false);
        for letter in line.chars() {
            match letter {
                '"' => quoted = !quoted,
                ',' if !quoted => cells.push(String::new()),
                other => cells.last_mut().unwrap().push(other),
            }
        }
        cells
    };
    EVENTS.lines().skip(1).map(cells).collect()
}

#[test]
fn every_published_event_is_an_event_of_the_rulebook_and_none_is_added() {
    let mut published: Vec<Vec<String>> = rows()
        .into_iter()
        .map(|row| [0, 1, 2, 3, 4, 5, 9].iter().map(|place| row[*place].clone()).collect())
        .collect();
    let book = rulebook();
    let text = |code: &Option<OdsCode>| code.as_ref().map(ToString::to_string).unwrap_or_default();
    let mut held: Vec<Vec<String>> = book
        .succession()
        .iter()
        .map(|event| {
            vec![
                event.date.iso(),
                event.change.as_str().to_owned(),
                text(&event.before),
                event.before_name.clone().unwrap_or_default(),
                text(&event.after),
                event.after_name.clone().unwrap_or_default(),
                book.rule(event.id.as_str()).unwrap().standing.as_str().to_owned(),
            ]
        })
        .collect();
    published.sort();
    held.sort();
    assert_eq!(held, published);
}

#[test]
fn every_passing_of_the_published_file_is_found_from_both_sides() {
    let book = rulebook();
    let ask = |body: &str, on: &str| {
        let asked = SuccessionQuestion { body: body.parse().unwrap(), on: on.parse().unwrap() };
        let found = succession(&book, &asked).unwrap();
        found.bodies.iter().map(ToString::to_string).collect::<BTreeSet<_>>()
    };
    for row in rows() {
        let passes = ["merge", "split", "boundary"].contains(&row[1].as_str());
        if passes && !row[2].is_empty() && row[2] != row[4] {
            assert!(ask(&row[2], &row[0]).contains(&row[4]), "{row:?}");
        }
    }
    assert_eq!(ask("Z9B2Z", "2026-03-31"), ["QMJ", "QRV"].map(str::to_owned).into());
}

fn error(json: &str) -> Vec<(String, Code)> {
    let error = carry(&rulebook(), &CarryQuestion::from_json(json).unwrap()).unwrap_err();
    error.problems().iter().map(|problem| (problem.path.clone(), problem.code)).collect()
}

fn asked(rest: &str) -> String {
    format!(r#"{{"from": "2026-03-31", "to": "2026-04-01", {rest}}}"#)
}

#[test]
fn what_cannot_be_carried_is_refused_at_its_place() {
    let ratio = asked(r#""kind": "ratio", "figures": {"QMJ": "1"}"#);
    assert_eq!(error(&ratio), [("kind".to_owned(), Code::OutOfScope)]);
    let unknown = asked(r#""kind": "amount", "figures": {"QZZ": "1", "Z9B2Z": "1"}"#);
    assert_eq!(
        error(&unknown),
        [
            ("figures.QZZ".to_owned(), Code::UnknownCode),
            ("figures.Z9B2Z".to_owned(), Code::NotInForce)
        ]
    );
    let shares = |shares: &str| {
        error(&asked(&format!(
            r#""kind": "amount", "figures": {{"QJG": "1"}}, "shares": {shares}"#
        )))
    };
    assert_eq!(
        shares(r#"{"QJG": {"parts": {"D7T5G": "0.4", "T6Y0W": "0.599999999999"}}}"#),
        [("shares.QJG.parts".to_owned(), Code::SharesDoNotSum)]
    );
    assert_eq!(
        shares(r#"{"QJG": {"parts": {"D7T5G": "0.4", "S1Y5D": "0.6"}}}"#),
        [("shares.QJG.parts.S1Y5D".to_owned(), Code::UnknownCode)]
    );
    assert_eq!(shares(r#"{"QJG": {}}"#), [("shares.QJG.parts".to_owned(), Code::Empty)]);
    assert_eq!(
        shares(r#"{"QMJ": {"parts": {"Z9B2Z": "1"}}}"#),
        [("shares.QMJ".to_owned(), Code::OutOfScope)]
    );
}

#[test]
fn a_location_that_moves_whole_is_exact_and_frimley_is_not() {
    let json = asked(
        r#""kind": "amount", "figures": {"06L": "1.01", "07K": "2", "06T": "3", "D4U1Y": "4"}"#,
    );
    let found = carry(&rulebook(), &CarryQuestion::from_json(&json).unwrap()).unwrap();
    let bodies: Vec<(&str, String)> =
        found.bodies.iter().map(|one| (one.code.as_str(), one.amount.to_string())).collect();
    assert_eq!(bodies, [("D7T5G", "3.00".to_owned()), ("T6Y0W", "3.01".to_owned())]);
    assert_eq!((found.not_placed.len(), found.left.to_string()), (1, "4.00".to_owned()));
}

#[test]
fn frimley_is_carried_by_the_weights_of_a_rule_that_is_named() {
    let json = asked(
        r#""kind": "amount", "figures": {"QNQ": "-1000"},
           "shares": {"QNQ": {"rule": "systems.sub-icb.frimley-weights"}}"#,
    );
    let found = carry(&rulebook(), &CarryQuestion::from_json(&json).unwrap()).unwrap();
    let bodies: Vec<String> = found.bodies.iter().map(|one| one.amount.to_string()).collect();
    // QRL 229.3392, S0E4D 588.6189, S9B9J 182.0417: the two pence left go to the first two.
    assert_eq!(bodies, ["-229.34", "-588.62", "-182.04"]);
    assert_eq!(found.observations, ["the year of the shares of QNQ is not stated"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_penny_of_the_42_boards_is_lost_or_made(
        pence in prop::collection::vec(-1_000_000_000_000_i64..=1_000_000_000_000, 42),
        cut in 0_u64..=1_000_000_000_000,
        with_shares in any::<bool>(),
    ) {
        let book = rulebook();
        let systems = book.systems_on("2026-03-31".parse().unwrap());
        let amounts = pence.iter().map(|pence| Money::from_pence((*pence).into()).unwrap());
        let figures: BTreeMap<_, _> =
            systems.into_iter().map(|system| system.code).zip(amounts).collect();
        let day = |day: &str| day.parse().unwrap();
        let mut asked =
            CarryQuestion::new(day("2026-03-31"), day("2026-04-01"), FigureKind::Amount, figures);
        if with_shares {
            let share = |parts: u64| crate::Share::of_parts(parts.into());
            let rest = share(cut).rest();
            let parts = [("D7T5G", share(cut)), ("T6Y0W", rest)];
            let parts = parts.map(|(code, share)| (code.parse().unwrap(), share)).into();
            let shares = PartShares { parts, rule: None, year: None, source: None };
            asked.shares.insert("QJG".parse().unwrap(), shares);
        }
        let found = carry(&book, &asked).unwrap();
        prop_assert_eq!(found.after.plus(found.left).unwrap(), found.before);
        prop_assert_eq!(found.not_placed.len(), if with_shares { 2 } else { 3 });
    }
}

/// What is wrong with the system of a document, in words.
fn refusal(system: &str, year: &str) -> String {
    let json = format!(
        r#"{{"system": "{system}", "year": "{year}", "members": [
            {{"code": "RAL", "kind": "foundation_trust", "control_total": "0"}}]}}"#
    );
    crate::SystemYear::from_json(&json).unwrap_err().to_string()
}

#[test]
fn a_system_of_another_time_is_refused_by_what_is_there_instead() {
    assert_eq!(
        refusal("QMJ", "2026/27"),
        "system: found `QMJ`, expected a system of 2026/27: North Central London (QMJ) ended on 31 \
         March 2026; its area is in Z9B2Z West and North London [not_in_force]"
    );
    assert_eq!(
        refusal("Z9B2Z", "2025/26"),
        "system: found `Z9B2Z`, expected a system of 2025/26: West and North London (Z9B2Z) began \
         on 1 April 2026; before it were QMJ North Central London and QRV North West London \
         [not_in_force]"
    );
}

#[test]
fn a_day_has_its_own_systems_and_their_names_of_that_day() {
    let book = rulebook();
    let on = |day: &str| book.systems_on(day.parse().unwrap());
    // 44 of 2016 less the three without a known code.
    let counts = ["2018-03-31", "2018-04-01", "2026-03-31", "2026-04-01"].map(|day| on(day).len());
    assert_eq!(counts, [41, 42, 42, 36]);
    let name = |day: &str, code: &str| {
        on(day).into_iter().find(|one| one.code.as_str() == code).unwrap().name
    };
    assert_eq!(name("2020-03-31", "QNX"), "Sussex and East Surrey");
    assert_eq!(name("2020-04-01", "QNX"), "Sussex Health and Care Partnership");
    assert_eq!(name("2022-07-01", "QNX"), "Sussex");
    assert_eq!(book.systems().len(), 36);
}

#[test]
fn a_local_file_may_end_a_system_and_begin_another() {
    let local = r#"
        overlays = "2026/27"
        [system.QK1]
        name = "Leicester, Leicestershire and Rutland"
        region = "Y60"
        to = "2026-09-30"
        [system.A1B2C]
        name = "Leicestershire and Northamptonshire"
        region = "Y60"
        from = "2026-10-01"
    "#;
    let book = Rulebook::from_toml(local).unwrap();
    let has = |day: &str, code: &str| {
        book.systems_on(day.parse().unwrap()).iter().any(|one| one.code.as_str() == code)
    };
    assert!(has("2026-09-30", "QK1") && !has("2026-09-30", "A1B2C"));
    assert!(!has("2026-10-01", "QK1") && has("2026-10-01", "A1B2C"));
}
