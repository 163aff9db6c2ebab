//! Powers and notices in words.

use super::*;
use crate::explanation::Explain;

fn tree(explained: &impl Explain, date: &str) -> String {
    let text = explained.explain(&book(day(date))).to_string();
    text.split("\n\nRules\n").next().unwrap().to_owned()
}

#[test]
fn directions_to_a_board_that_is_only_suspected_to_fail() {
    let asked = PowersQuestion {
        body: BodyKind::Icb,
        date: day("2022-07-01"),
        power: Some("enforcement.icb-directions".into()),
        known: Some(failing(Belief::Suspected)),
    };
    let found = answer(legal_powers(&book(asked.date), &asked).unwrap());
    insta::assert_snapshot!(tree(&found, "2022-07-01"), @"");
}

#[test]
fn a_penalty_and_its_notice() {
    let turnover = Some("200000000".parse().unwrap());
    let known =
        PowerFacts { turnover, breached_on: Some(day("2024-01-01")), ..breach(Belief::Satisfied) };
    let asked = PowersQuestion {
        body: BodyKind::FoundationTrust,
        date: day("2024-06-01"),
        power: Some("enforcement.s105-requirements".into()),
        known: Some(known),
    };
    let found = answer(legal_powers(&book(asked.date), &asked).unwrap());
    insta::assert_snapshot!(tree(&found, "2024-06-01"), @"");
    let notice = NoticeQuestion {
        measure: PowerMeasure::MonetaryPenalty,
        received: day("2024-06-01"),
        days: Some(5),
        to_prevent_further_breach: Some(true),
        breached_on: Some(day("2024-01-01")),
    };
    let notice = answer(check_notice(&book(notice.received), &notice).unwrap());
    every_leaf_of(&notice, &book(day("2024-06-01")));
    insta::assert_snapshot!(tree(&notice, "2024-06-01"), @"");
}
