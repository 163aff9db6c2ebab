//! TOML text to a document tree.

use toml::de::{DeTable, DeValue};

use super::Value;
use crate::error::{Code, Error, Problem, Result};

impl Value {
    /// Reads TOML.
    ///
    /// # Errors
    ///
    /// [`Code::NotToml`] with what the parser says, [`Code::TooDeep`] beyond 32 levels.
    pub fn from_toml(text: &str) -> Result<Self> {
        let table = DeTable::parse(text).map_err(|error| {
            let found = error.to_string().trim_end().replace('\n', " ");
            Error::from(Problem::new(Code::NotToml, found, "a TOML document"))
        })?;
        from_table(table.into_inner(), 1)
    }
}

fn from_table(table: DeTable<'_>, depth: usize) -> Result<Value> {
    if depth > Value::DEEPEST {
        return Err(Value::too_deep());
    }
    let mut fields = Vec::new();
    for (name, value) in table {
        fields.push((name.into_inner().into_owned(), from_value(value.into_inner(), depth + 1)?));
    }
    Ok(Value::Object(fields))
}

fn from_value(value: DeValue<'_>, depth: usize) -> Result<Value> {
    Ok(match value {
        DeValue::Boolean(value) => Value::Bool(value),
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(number) => i128::from_str_radix(number.as_str(), number.radix())
            .map_or_else(|_| Value::Inexact(number.as_str().to_owned()), Value::Whole),
        DeValue::Float(number) => Value::Inexact(number.as_str().to_owned()),
        DeValue::Datetime(date) => Value::Text(date.to_string()),
        DeValue::Array(_) if depth > Value::DEEPEST => return Err(Value::too_deep()),
        DeValue::Array(items) => {
            let items = items.into_iter().map(|item| from_value(item.into_inner(), depth + 1));
            Value::List(items.collect::<Result<_>>()?)
        }
        DeValue::Table(table) => from_table(table, depth)?,
    })
}
