//! Tests of legal powers: which are open on which day, and the notice of a requirement.

mod explained;
mod nhs_trusts;
mod notice;
mod over_bodies;
mod properties;

use super::*;
use crate::{
    Code,
    calendar::Date,
    error::Result,
    outcome::Outcome,
    oversight::tests::{answer, every_leaf_of},
    rulebook::{Belief, BodyKind, PowerMeasure, Rulebook},
};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The edition of the year in which a day lies.
fn book(date: Date) -> Rulebook {
    Rulebook::for_year(date.financial_year()).unwrap()
}

fn found(body: BodyKind, date: &str, known: PowerFacts) -> LegalPowers {
    let date = day(date);
    let asked = PowersQuestion { body, date, power: None, known: Some(known) };
    let edition = Rulebook::for_year(date.financial_year());
    let book = edition.unwrap_or_else(|_| book(day("2019-06-01")));
    answer(legal_powers(&book, &asked).unwrap())
}

fn ids(powers: &[PowerFound]) -> Vec<&str> {
    powers.iter().map(|power| power.power.as_str().strip_prefix("enforcement.").unwrap()).collect()
}

/// Why a power is excluded; empty when it is not.
fn why(powers: &LegalPowers, id: &str) -> Vec<PowerExclusion> {
    let excluded = powers.excluded.iter().find(|power| power.power.as_str().ends_with(id));
    excluded.map(|power| power.reasons.iter().map(|one| one.why).collect()).unwrap_or_default()
}

/// What a trust in breach is known by, so that every power over it can be told.
fn breach(belief: Belief) -> PowerFacts {
    PowerFacts {
        information_needed: Some(true),
        breach: Some(belief),
        governance: Some(Belief::None),
        warning_notice: Some(false),
        undertaking: Some(UndertakingState::None),
        already_required: Some(false),
        ..PowerFacts::default()
    }
}

fn failing(belief: Belief) -> PowerFacts {
    PowerFacts { functions: Some(belief), information_needed: Some(true), ..PowerFacts::default() }
}
