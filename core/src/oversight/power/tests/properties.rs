//! What holds of every body, day and state of knowledge.

use proptest::{option, prelude::*, sample::select};

use super::*;

fn known() -> impl Strategy<Value = PowerFacts> {
    let belief = || option::of(select(Belief::ALL.to_vec()));
    let flag = || option::of(any::<bool>());
    let breach = (
        belief(),
        option::of(select(vec![
            BreachedDuty::LicenceCondition,
            BreachedDuty::InformationRequirement,
        ])),
    );
    let state = option::of(select(UndertakingState::ALL.to_vec()));
    (breach, belief(), belief(), [flag(), flag(), flag()], state).prop_map(
        |((breach, breach_of), governance, functions, [needed, notice, already], undertaking)| {
            PowerFacts {
                breach,
                breach_of,
                governance,
                functions,
                information_needed: needed,
                warning_notice: notice,
                already_required: already,
                undertaking,
                ..PowerFacts::default()
            }
        },
    )
}

fn asked() -> impl Strategy<Value = (BodyKind, Date, PowerFacts)> {
    let date = (0_u64..5_000).prop_map(|days| day("2012-01-01").plus_days(days).unwrap());
    (select(BodyKind::ALL.to_vec()), date, known())
}

fn powers(body: BodyKind, date: Date, known: &PowerFacts) -> LegalPowers {
    found(body, &date.iso(), known.clone())
}

/// The powers that may be used or may turn out to be usable.
fn not_excluded(found: &LegalPowers) -> Vec<&str> {
    let mut ids = [ids(&found.open), ids(&found.undecided)].concat();
    ids.sort_unstable();
    ids
}

proptest! {
    #[test]
    fn every_power_is_open_excluded_or_undecided_and_nothing_else((body, date, known) in asked()) {
        let found = powers(body, date, &known);
        let book = Rulebook::for_year("2019/20".parse().unwrap()).unwrap();
        let total = found.open.len() + found.excluded.len() + found.undecided.len();
        prop_assert_eq!(total, book.powers().len());
        prop_assert!(found.open.iter().all(|one| one.reasons.is_empty() && one.missing.is_empty()));
        prop_assert!(found.excluded.iter().all(|one| !one.reasons.is_empty()));
        prop_assert!(found.undecided.iter().all(|one| !one.missing.is_empty()));
    }

    #[test]
    fn no_power_is_open_on_a_day_that_it_does_not_reach((body, date, known) in asked()) {
        let found = powers(body, date, &known);
        let book = Rulebook::for_year("2019/20".parse().unwrap()).unwrap();
        for one in found.open.iter().chain(&found.undecided) {
            let power = book.powers().iter().find(|power| power.id == one.power).unwrap();
            prop_assert!(power.reaches(body, date));
        }
    }

    #[test]
    fn stating_more_never_opens_what_was_excluded((body, date, known) in asked(), more in known()) {
        let before = powers(body, date, &known);
        let stated = PowerFacts {
            breach: known.breach.or(more.breach),
            breach_of: known.breach_of.or(more.breach_of),
            governance: known.governance.or(more.governance),
            functions: known.functions.or(more.functions),
            information_needed: known.information_needed.or(more.information_needed),
            warning_notice: known.warning_notice.or(more.warning_notice),
            already_required: known.already_required.or(more.already_required),
            undertaking: known.undertaking.or(more.undertaking),
            ..PowerFacts::default()
        };
        let after = powers(body, date, &stated);
        for id in not_excluded(&after) {
            prop_assert!(not_excluded(&before).contains(&id), "{}", id);
        }
        for id in ids(&before.open) {
            prop_assert!(ids(&after.open).contains(&id), "{}", id);
        }
    }

    #[test]
    fn every_explanation_cites_a_rule_at_every_leaf((body, date, known) in asked()) {
        every_leaf_of(&powers(body, date, &known), &book(day("2019-06-01")));
    }

    #[test]
    fn an_answer_reads_back_from_json((body, date, known) in asked()) {
        let found = powers(body, date, &known);
        let json = serde_json::to_string(&found).unwrap();
        prop_assert_eq!(serde_json::from_str::<LegalPowers>(&json).unwrap(), found);
    }

    #[test]
    fn a_notice_of_enough_days_is_valid_and_a_day_fewer_is_not(
        days in 0_u64..60, further in any::<bool>(), short in any::<bool>()
    ) {
        let measure = if short { PowerMeasure::RestorationRequirement } else { PowerMeasure::MonetaryPenalty };
        let asked = NoticeQuestion {
            measure,
            received: day("2024-06-01"),
            days: Some(days),
            to_prevent_further_breach: Some(further),
            breached_on: Some(day("2024-05-01")),
        };
        let found = answer(check_notice(&book(asked.received), &asked).unwrap());
        prop_assert_eq!(found.valid, days >= found.least_days);
        prop_assert_eq!(found.least_days, if short && further { 5 } else { 28 });
        prop_assert_eq!(found.valid, found.last_day >= found.earliest_last_day);
    }
}
