//! What the documents of two assessments differ in, and whether it changes anything.

use std::collections::BTreeMap;

use super::{InputChanged, figures::figures};
use crate::{
    assessment::{Assessment, under::leaves},
    error::Result,
    system_year::SystemYear,
    wire::Value,
};

/// A document in parts that can be put back one by one: a return by member and month, a member by its
/// code, and every other field as a whole.
type Parts = BTreeMap<Place, Value>;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    field: String,
    /// The code, and the month of a return.
    item: Option<(String, String)>,
}

/// What differs, each with whether putting it back alone changes any figure.
pub(super) fn changed(base: &Assessment, other: &Assessment) -> Result<Vec<InputChanged>> {
    let (ours, theirs) = (parts(base.system_year())?, parts(other.system_year())?);
    let known = figures(other)?;
    let mut found = Vec::new();
    for place in places(&ours, &theirs) {
        let (from, to) = (ours.get(place), theirs.get(place));
        let mut back = theirs.clone();
        match from {
            Some(value) => back.insert(place.clone(), value.clone()),
            None => back.remove(place),
        };
        let put_back = SystemYear::by_rulebook(&document(back), other.rulebook());
        let same = match put_back.and_then(|year| other.rulebook().assess(&year)) {
            Ok(assessed) => figures(&assessed)? == known,
            // What cannot be put back alone belongs with another change.
            Err(_) => false,
        };
        let (before, after) = (differing(from, to), differing(to, from));
        found.push(InputChanged { what: place.in_words(), before, after, has_effect: !same });
    }
    Ok(found)
}

/// The values of a part that the other side does not have so, each with its field.
fn differing(one: Option<&Value>, other: Option<&Value>) -> Option<String> {
    let other = leaves(other);
    let differing =
        leaves(Some(one?)).into_iter().filter(|(place, value)| other.get(place) != Some(value));
    let named = differing.map(|(place, value)| match place.as_str() {
        "" => value,
        place => format!("{place} {value}"),
    });
    Some(named.collect::<Vec<_>>().join(", ")).filter(|text| !text.is_empty())
}

fn places<'a>(ours: &'a Parts, theirs: &'a Parts) -> Vec<&'a Place> {
    let both = ours.keys().chain(theirs.keys().filter(|place| !ours.contains_key(place)));
    both.filter(|place| ours.get(place) != theirs.get(place)).collect()
}

fn parts(year: &SystemYear) -> Result<Parts> {
    let mut parts = Parts::new();
    let Value::Object(fields) = Value::from_json(&year.json())? else { return Ok(parts) };
    for (field, value) in fields {
        match value {
            Value::List(items) if ["members", "returns"].contains(&field.as_str()) => {
                for item in items {
                    let text = |name: &str| item.field(name).map(plain).unwrap_or_default();
                    let of = Some((text("code"), text("month")));
                    parts.insert(Place { field: field.clone(), item: of }, item);
                }
            }
            whole => drop(parts.insert(Place { field, item: None }, whole)),
        }
    }
    Ok(parts)
}

fn plain(value: &Value) -> String {
    value.text().map_or_else(|| value.shown(), ToOwned::to_owned)
}

fn document(parts: Parts) -> Value {
    let mut fields: BTreeMap<String, Value> = BTreeMap::new();
    for (place, value) in parts {
        match (&place.item, fields.get_mut(&place.field)) {
            (Some(_), Some(Value::List(items))) => items.push(value),
            (Some(_), _) => drop(fields.insert(place.field, Value::List(vec![value]))),
            (None, _) => drop(fields.insert(place.field, value)),
        }
    }
    Value::Object(fields.into_iter().collect())
}

impl Place {
    fn in_words(&self) -> String {
        match (&self.item, self.field.as_str()) {
            (Some((code, month)), "returns") => format!("return of {code} at M{month}"),
            (Some((code, _)), _) => format!("member {code}"),
            (None, field) => field.replace('_', " "),
        }
    }
}
