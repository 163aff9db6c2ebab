//! Powers and notices in words.

use super::*;
use crate::explanation::Explain;

fn tree(explained: &impl Explain, date: &str) -> String {
    let text = explained.explain(&book(day(date))).unwrap().to_string();
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
    insta::assert_snapshot!(tree(&found, "2022-07-01"), @"
    powers over one integrated care board on 1 July 2022: 0 open, 1 excluded, 0 undecided
      by enforcement.two-thresholds (primary)
      - excluded: may not be used
        - section 14Z61 of the National Health Service Act 2006, tier 2
            from: 1 July 2022
            by enforcement.icb-directions (primary)
          - its test is not met: failing, or at risk of failing, to discharge its functions: satisfied is needed, and suspected is held
              by enforcement.icb-directions (primary)
              by enforcement.two-thresholds (primary)
    ");
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
    insta::assert_snapshot!(tree(&found, "2024-06-01"), @"
    powers over one foundation trust on 1 June 2024: 1 open, 0 excluded, 0 undecided
      by enforcement.two-thresholds (primary)
      - the body holds a licence
          a licence is needed: yes
          by enforcement.choice.foundation-trust-licences (assumed)
      - open: may be used
        - section 105 of the Health and Social Care Act 2012
            from: 1 April 2013; content: a compliance requirement, a restoration requirement and a monetary penalty
            by enforcement.s105-requirements (primary)
          - a penalty is at most £20,000,000
              share of turnover in England: 10%; turnover in England: £200,000,000; last day for a notice of it: 1 January 2029
              by enforcement.s105-requirements (primary)
              by enforcement.choice.cap-rounding (assumed)
              by enforcement.sch11-time-limit (primary)
              by enforcement.choice.anniversary (assumed)
          - a requirement is preceded by a notice of intent, with days for representations that are counted from the day after its receipt and may be shortened, for compliance and restoration requirements only, to prevent a further breach; a final notice follows
              by enforcement.sch11-notice (primary)
          - a requirement may be appealed to the First-tier Tribunal, and is suspended meanwhile
              by enforcement.sch11-appeal (primary)
    ");
    let notice = NoticeQuestion {
        measure: PowerMeasure::MonetaryPenalty,
        received: day("2024-06-01"),
        days: Some(5),
        to_prevent_further_breach: Some(true),
        breached_on: Some(day("2024-01-01")),
    };
    let notice = answer(check_notice(&book(notice.received), &notice).unwrap());
    every_leaf_of(&notice, &book(day("2024-06-01")));
    insta::assert_snapshot!(tree(&notice, "2024-06-01"), @"
    the notice of a monetary penalty is invalid
      by enforcement.sch11-notice (primary)
      by enforcement.s105-requirements (primary)
      by enforcement.sch11-time-limit (primary)
      by enforcement.choice.anniversary (assumed)
      - 5 days, from 2 June 2024 to 6 June 2024
          received: 1 June 2024; fewest days: 28; ends at the earliest on: 29 June 2024
          by enforcement.sch11-notice (primary)
      - a penalty must be notified by 1 January 2029
          by enforcement.sch11-time-limit (primary)
          by enforcement.choice.anniversary (assumed)
      - a monetary penalty has at least 28 days, and no fewer
          by enforcement.sch11-notice (primary)
          by enforcement.s105-requirements (primary)
    ");
}
