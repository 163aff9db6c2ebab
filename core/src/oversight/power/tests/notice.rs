//! Notices: days counted, shortened, refused.

use super::*;

fn asked(measure: PowerMeasure, days: Option<u64>, further: Option<bool>) -> NoticeQuestion {
    let breached_on = (measure == PowerMeasure::MonetaryPenalty).then(|| day("2024-01-01"));
    NoticeQuestion {
        measure,
        received: day("2024-06-01"),
        days,
        to_prevent_further_breach: further,
        breached_on,
    }
}

fn check(asked: &NoticeQuestion) -> Outcome<NoticePeriod> {
    check_notice(&book(day("2024-06-01")), asked).unwrap()
}

fn faults(measure: PowerMeasure, days: u64, further: bool) -> Vec<NoticeFault> {
    let found = answer(check(&asked(measure, Some(days), Some(further))));
    assert_eq!(found.valid, found.faults.is_empty());
    found.faults.iter().map(|fault| fault.fault).collect()
}

const SHORT: [PowerMeasure; 2] =
    [PowerMeasure::ComplianceRequirement, PowerMeasure::RestorationRequirement];

#[test]
fn twenty_eight_days_from_the_day_after_receipt_end_on_29_june() {
    let found = answer(check(&asked(PowerMeasure::ComplianceRequirement, None, None)));
    assert_eq!((found.days, found.least_days), (28, 28));
    assert_eq!((found.first_day, found.last_day), (day("2024-06-02"), day("2024-06-29")));
    assert_eq!(found.earliest_last_day, found.last_day);
    assert!(found.valid);
}

#[test]
fn a_short_time_has_at_least_five_days_and_is_to_prevent_a_further_breach() {
    for measure in SHORT {
        assert_eq!(faults(measure, 4, true), [NoticeFault::TooShort]);
        assert_eq!(faults(measure, 5, true), []);
        assert_eq!(faults(measure, 27, true), []);
        assert_eq!(faults(measure, 27, false), [NoticeFault::NoFurtherBreach]);
        assert_eq!(faults(measure, 28, false), []);
        assert_eq!(
            faults(measure, 4, false),
            [NoticeFault::TooShort, NoticeFault::NoFurtherBreach]
        );
        let found = answer(check(&asked(measure, Some(5), Some(true))));
        assert_eq!((found.last_day, found.least_days), (day("2024-06-06"), 5));
    }
}

#[test]
fn a_notice_without_days_has_the_fewest_that_it_may_give() {
    let days = |measure, further| {
        let found = answer(check(&asked(measure, None, further)));
        assert_eq!((found.days, found.last_day), (found.least_days, found.earliest_last_day));
        assert!(found.valid);
        found.days
    };
    for measure in SHORT {
        assert_eq!([None, Some(false), Some(true)].map(|it| days(measure, it)), [28, 28, 5]);
    }
    let penalty = PowerMeasure::MonetaryPenalty;
    assert_eq!([None, Some(false), Some(true)].map(|it| days(penalty, it)), [28, 28, 28]);
    let urgent = answer(check(&asked(PowerMeasure::ComplianceRequirement, None, Some(true))));
    assert_eq!(urgent.last_day, day("2024-06-06"));
}

#[test]
fn the_time_for_a_penalty_is_never_shortened() {
    for days in [0, 5, 27] {
        assert_eq!(faults(PowerMeasure::MonetaryPenalty, days, true), [NoticeFault::NotShortened]);
    }
    assert_eq!(faults(PowerMeasure::MonetaryPenalty, 28, true), []);
}

#[test]
fn a_penalty_is_notified_within_five_years() {
    let notice = |breach: &str| {
        let breached_on = Some(day(breach));
        let asked =
            NoticeQuestion { breached_on, ..asked(PowerMeasure::MonetaryPenalty, None, None) };
        answer(check(&asked))
    };
    let last = notice("2019-06-01");
    assert_eq!((last.valid, last.penalty_last_day), (true, Some(day("2024-06-01"))));
    let late = notice("2019-05-31");
    assert_eq!((late.valid, late.faults[0].fault), (false, NoticeFault::TooLate));
    // A breach on 29 February has no such day five years later.
    assert_eq!(notice("2020-02-29").penalty_last_day, Some(day("2025-02-28")));
}

#[test]
fn what_a_notice_depends_on_must_be_stated_unless_it_is_invalid_anyhow() {
    let missing = |asked: &NoticeQuestion| match check(asked) {
        Outcome::CannotTell(refusal) => refusal.missing,
        other => panic!("{other:?}"),
    };
    let short = asked(PowerMeasure::ComplianceRequirement, Some(5), None);
    assert_eq!(missing(&short), ["to_prevent_further_breach"]);
    let penalty = asked(PowerMeasure::MonetaryPenalty, None, None);
    let undated = NoticeQuestion { breached_on: None, ..penalty };
    assert_eq!(missing(&undated), ["breached_on"]);
    let invalid = NoticeQuestion { days: Some(5), ..undated };
    assert!(!answer(check(&invalid)).valid);
    let four = asked(PowerMeasure::ComplianceRequirement, Some(4), None);
    assert!(!answer(check(&four)).valid);
}

#[test]
fn a_notice_before_the_power_began_is_not_in_force() {
    let ordinary = asked(PowerMeasure::ComplianceRequirement, None, None);
    let early = NoticeQuestion { received: day("2013-03-31"), ..ordinary.clone() };
    assert!(matches!(check(&early), Outcome::NotInForce(_)));
    let first = NoticeQuestion { received: day("2013-04-01"), ..ordinary };
    assert!(answer(check(&first)).valid);
}

#[test]
fn a_notice_of_another_measure_or_beyond_the_calendar_is_refused() {
    let refused = |asked: &NoticeQuestion| {
        let error = check_notice(&book(day("2024-06-01")), asked).unwrap_err();
        (error.code(), error.problems()[0].path.clone())
    };
    let directions = asked(PowerMeasure::Directions, None, None);
    assert_eq!(refused(&directions), (Code::OutOfScope, "measure".to_owned()));
    let endless = asked(PowerMeasure::ComplianceRequirement, Some(u64::MAX), None);
    assert_eq!(refused(&endless), (Code::OutOfRange, "days".to_owned()));
    let last = NoticeQuestion {
        received: day("9998-12-31"),
        ..asked(PowerMeasure::ComplianceRequirement, Some(0), None)
    };
    assert_eq!(refused(&last), (Code::OutOfRange, "received".to_owned()));
    let breached_on = Some(day("2024-06-02"));
    let backwards =
        NoticeQuestion { breached_on, ..asked(PowerMeasure::MonetaryPenalty, None, None) };
    assert_eq!(refused(&backwards), (Code::OutOfRange, "breached_on".to_owned()));
}
