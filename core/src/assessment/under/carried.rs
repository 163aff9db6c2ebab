//! A document carried over to another rulebook.

use crate::{
    error::{Problem, Result},
    order,
    rulebook::Rulebook,
    system_year::SystemYear,
    wire::Value,
};

/// Fields of a member that are left out in its place.
const OF_A_MEMBER: [&str; 7] = [
    "organisation_split",
    "control_total_profile",
    "deficit_support",
    "first_month",
    "last_month",
    "successor",
    "successor_includes",
];

/// What a system's year cannot be without.
const NEEDED: [&str; 3] = ["system", "year", "members"];

/// The year's facts as another rulebook takes them, and what it does not take.
pub(super) fn carried(year: &SystemYear, other: &Rulebook) -> Result<(SystemYear, Vec<Problem>)> {
    let mut document = Value::from_json(&year.json())?;
    if let Value::Object(fields) = &mut document {
        for (_, value) in fields.iter_mut().filter(|(name, _)| name == "year") {
            *value = Value::Text(other.year().to_string());
        }
    }
    let mut left_out = Vec::new();
    loop {
        let error = match SystemYear::by_rulebook(&document, other) {
            Ok(carried) => return Ok((carried, left_out)),
            Err(error) => error,
        };
        let mut places: Vec<Place> = error.problems().iter().filter_map(Place::of).collect();
        if places.len() < error.problems().len() {
            return Err(error);
        }
        // From the end of a list, so that places stay what they are.
        order::sort(&mut places);
        places.dedup();
        let before = document.clone();
        places.iter().rev().for_each(|place| place.empty(&mut document));
        if document == before {
            return Err(error);
        }
        left_out.extend(error.problems().iter().cloned());
    }
}

/// A field of the document that can be left out, or one item of its list.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    field: String,
    item: Option<usize>,
    /// A field of a member, which is left out in place of the member.
    below: Option<String>,
}

impl Place {
    fn of(problem: &Problem) -> Option<Self> {
        let mut steps = problem.path.splitn(2, '.');
        let first = steps.next()?;
        let (field, item) = match first.split_once('[') {
            Some((field, item)) => (field, Some(item.strip_suffix(']')?.parse().ok()?)),
            None => (first, None),
        };
        let below = steps.next().filter(|below| OF_A_MEMBER.contains(below));
        if NEEDED.contains(&field) && below.is_none() {
            return None;
        }
        Some(Self { field: field.to_owned(), item, below: below.map(ToOwned::to_owned) })
    }

    fn empty(&self, document: &mut Value) {
        let Value::Object(fields) = document else { return };
        let Some(item) = self.item else {
            return fields.retain(|(name, _)| *name != self.field);
        };
        for (_, value) in fields.iter_mut().filter(|(name, _)| *name == self.field) {
            let Value::List(items) = value else { continue };
            match (&self.below, items.get_mut(item)) {
                (Some(below), Some(Value::Object(fields))) => {
                    fields.retain(|(name, _)| name != below);
                }
                (None, Some(_)) => {
                    items.remove(item);
                }
                _ => {}
            }
        }
    }
}
