//! Whether there are bodies of a kind on a day.

use std::cmp::Ordering;

use super::settings::choice;
use crate::{
    calendar::Date,
    outcome::Stop,
    rulebook::{BodyKind, Role, RuleId, Rulebook},
};

/// Why there is no body of a kind on a day.
pub(super) struct NoSuchBody<'r> {
    pub(super) says: String,
    pub(super) rule: &'r RuleId,
}

/// Why there can be no body of such a kind on a day, if there cannot.
pub(super) fn outside(
    rulebook: &Rulebook,
    body: BodyKind,
    date: Date,
) -> Result<Option<NoSuchBody<'_>>, Stop> {
    let (role, outside, side) = match body {
        BodyKind::Ccg => (Role::LastDayOfCcgs, Ordering::Greater, "after"),
        BodyKind::Icb => (Role::FirstDayOfIcbs, Ordering::Less, "before"),
        _ => return Ok(None),
    };
    let rule = rulebook.role(role)?;
    let turn: Date = choice(rule)?;
    let says = format!("there is no {body} {side} {turn}");
    let never = NoSuchBody { says, rule: &rule.id };
    Ok((date.cmp(&turn) == outside).then_some(never))
}
