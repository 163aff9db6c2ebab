//! The digest of a rulebook: what tells whether two of them hold the same rules.

use super::{Rulebook, book::Book};
use crate::{digest::digest, wire::Value};

impl Rulebook {
    /// A digest of every rule of the year with its value, words, standing and sources, as the local
    /// files laid over the edition have left them: `sha256:` and 64 hexadecimal digits.
    ///
    /// It is the SHA-256 of the rulebook as JSON with the fields of every object in the order of
    /// their names and no space between them. The order of entries in a file, comments and layout
    /// do not change it; whatever is said of a rule does.
    ///
    /// ```
    /// use ics_rules::Rulebook;
    ///
    /// let edition = Rulebook::for_year("2019/20".parse()?)?;
    /// let local = edition.overlaid(
    ///     r#"
    ///     [rule."control-totals.2019-20.link-minimum"]
    ///     value = "0.20"
    ///     standing = "assumed"
    ///     note = "local memorandum of understanding, paragraph 4"
    ///     "#,
    /// )?;
    /// assert!(edition.digest().starts_with("sha256:"));
    /// assert_ne!(edition.digest(), local.digest());
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn digest(&self) -> String {
        digest(&self.0.book.as_value(self.year().to_string()))
    }
}

impl Book {
    fn as_value(&self, year: String) -> Value {
        let entries = self.entries.iter().map(|(id, entry)| {
            let kind = ("kind".to_owned(), Value::Text(entry.kind.as_str().to_owned()));
            let fields = entry.fields.iter().cloned().chain([kind]).collect();
            (id.to_string(), Value::Object(fields))
        });
        let tables =
            self.tables.iter().map(|(name, rows)| (name.clone(), Value::Object(rows.clone())));
        Value::Object(vec![
            ("year".to_owned(), Value::Text(year)),
            ("entries".to_owned(), Value::Object(entries.collect())),
            ("tables".to_owned(), Value::Object(tables.collect())),
        ])
    }
}
