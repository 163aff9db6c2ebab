//! The canonical form of a document: the one text of it that a digest can be taken of.

use super::Json;
use crate::{order, wire::Value};

/// JSON without spaces between tokens, the fields of every object in the order of their names (by code
/// point), texts escaped no more than JSON asks, whole numbers in digits.
///
/// Two documents that differ in the order of fields or in layout alone have the same form.
pub(crate) fn canonical(value: &Value) -> String {
    let mut json = Json::default();
    json.canonical(value);
    json.text
}

impl Json {
    fn canonical(&mut self, value: &Value) {
        match value {
            Value::Null => self.text.push_str("null"),
            Value::Bool(flag) => self.text.push_str(if *flag { "true" } else { "false" }),
            Value::Whole(number) => self.text.push_str(&number.to_string()),
            Value::Inexact(number) => self.text.push_str(number),
            Value::Text(text) | Value::Foreign(text) => self.quoted(text),
            Value::List(items) => {
                self.text.push('[');
                for item in items {
                    self.next();
                    self.canonical(item);
                }
                self.text.push(']');
            }
            Value::Object(fields) => {
                let mut fields: Vec<&(String, Value)> = fields.iter().collect();
                order::sort_by(&mut fields, |(one, _), (other, _)| one.cmp(other));
                self.text.push('{');
                for (name, field) in fields {
                    self.name(name);
                    self.canonical(field);
                }
                self.text.push('}');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_fields_and_the_layout_leave_the_form_as_it_is() {
        let one = Value::from_json(r#"{"b": [1, {"d": null, "c": "x"}], "a": true}"#).unwrap();
        let two = Value::from_json("{\"a\":true,\n \"b\":[1,{\"c\":\"x\",\"d\":null}]}").unwrap();
        let form = r#"{"a":true,"b":[1,{"c":"x","d":null}]}"#;
        assert_eq!(canonical(&one), form);
        assert_eq!(canonical(&two), form);
    }

    #[test]
    fn the_order_of_a_list_is_part_of_the_form() {
        let [one, two] = ["[1,2]", "[2,1]"].map(|text| Value::from_json(text).unwrap());
        assert_ne!(canonical(&one), canonical(&two));
    }

    #[test]
    fn quotation_marks_and_controls_are_escaped_and_nothing_else_is() {
        let value = Value::Text("a\"\\\n\u{1}£–é".to_owned());
        assert_eq!(canonical(&value), r#""a\"\\\n\u0001£–é""#);
    }
}
