//! Whether a body holds a licence, and whether it needs one.

use std::fmt;

use ics_rules_macros::record;

use super::{super::settings::choice, question::PowerFacts};
use crate::{
    calendar::{Date, RoughDate},
    money::Money,
    outcome::Stop,
    rulebook::{BodyKind, Role, RuleId, Rulebook},
};

/// Whether a body holds a licence, and whether it needs one.
#[record]
pub struct Licence {
    /// Whether it holds one; none where that is not known.
    pub held: Option<bool>,
    /// Whether that was stated by the caller.
    pub stated: bool,
    /// Whether it needs one: a trust from the day on which licences begin, an independent provider by
    /// its income and services; none where that is not known, or for a body that is no provider.
    pub needed: Option<bool>,
    /// Whether the day lies in the month of which the source does not say on which day licences begin.
    pub unsettled: bool,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

impl fmt::Display for Licence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.held {
            Some(true) => "holds a licence",
            Some(false) => "holds no licence",
            None => "may or may not hold a licence, which was not stated",
        })?;
        if self.stated { f.write_str(", as stated") } else { Ok(()) }
    }
}

pub(super) fn licence(
    rulebook: &Rulebook,
    body: BodyKind,
    date: Date,
    known: &PowerFacts,
) -> Result<Licence, Stop> {
    let mut licence = Licence {
        held: known.licensed,
        stated: known.licensed.is_some(),
        needed: None,
        unsettled: false,
        rules: Vec::new(),
    };
    let begins = match body {
        BodyKind::FoundationTrust => Some(Role::FoundationTrustLicences),
        BodyKind::NhsTrust => Some(Role::NhsTrustLicences),
        _ => None,
    };
    if let Some(role) = begins {
        let rule = rulebook.role(role)?;
        let from: RoughDate = choice(rule)?;
        let begun = from.first() <= date;
        licence.held = licence.held.or(Some(begun));
        licence.needed = Some(begun);
        licence.unsettled = !licence.stated && from.is_unsettled_on(date);
        licence.rules.push(rule.id.clone());
    }
    if !body.is_provider() {
        licence.held = Some(false);
    }
    if body == BodyKind::IndependentProvider {
        let rule = rulebook.role(Role::IndependentLicence)?;
        let threshold = rule.number().and_then(millions).ok_or_else(|| {
            let because = format!("`{}` is not an amount in millions of pounds", rule.id);
            Stop::cannot_tell([rule.id.to_string()], because)
        })?;
        licence.needed = needed(known, threshold);
        licence.rules.push(rule.id.clone());
    }
    Ok(licence)
}

/// Above the threshold, or with commissioner-requested services; not known until one holds or neither
/// does.
fn needed(known: &PowerFacts, threshold: Money) -> Option<bool> {
    let above = known.nhs_income.map(|income| income > threshold);
    match (above, known.commissioner_requested) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

fn millions(number: rust_decimal::Decimal) -> Option<Money> {
    let pounds = number.checked_mul(rust_decimal::Decimal::from(1_000_000))?;
    pounds.normalize().to_string().parse().ok()
}
