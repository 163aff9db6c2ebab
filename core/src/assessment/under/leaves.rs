//! The values of a document, each with its place.

use std::collections::BTreeMap;

use crate::wire::Value;

/// Fields that say why and not what: they differ with every year and are compared on their own.
const REASONS: [&str; 2] = ["rule", "rules"];

/// Every value below a field, by its place; what is null or empty has none.
pub(in crate::assessment) fn leaves(value: Option<&Value>) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    if let Some(value) = value {
        add(value, "", &mut found);
    }
    found
}

fn add(value: &Value, place: &str, found: &mut BTreeMap<String, String>) {
    let below =
        |step: &str| if place.is_empty() { step.to_owned() } else { format!("{place}.{step}") };
    match value {
        Value::Null => {}
        Value::List(items) => {
            for (position, item) in items.iter().enumerate() {
                add(item, &format!("{place}[{position}]"), found);
            }
        }
        Value::Object(fields) => {
            let told = fields.iter().filter(|(name, _)| !REASONS.contains(&name.as_str()));
            told.for_each(|(name, field)| add(field, &below(name), found));
        }
        Value::Text(text) => {
            found.insert(place.to_owned(), text.clone());
        }
        other => {
            found.insert(place.to_owned(), other.shown());
        }
    }
}
