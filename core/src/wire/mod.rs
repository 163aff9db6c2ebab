//! Reading documents: one tree for JSON, TOML and Python objects, and one reader that reports
//! every problem with its place.
//!
//! The shape of a document is declared once, by `document!` at the type that holds it and
//! `word!` for closed lists; the JSON names, the reader and the TypeScript type all come from
//! that declaration.

mod csv;
mod json;
mod plain;
mod read;
mod rebuild;
mod shape;
mod table;
mod toml;
mod untidy;
mod value;
mod word;
mod write;

pub(crate) use csv::csv_rows;
pub(crate) use read::{Partly, Read, Reader, below};
pub use rebuild::from_json;
pub use shape::Document;
pub(crate) use shape::{construct, document};
pub(crate) use table::{Column, Heads, Tables};
pub use table::{Extra, Grid, GridRow, Head, HeadedTable, TableNote, TableNoteKind, TableOptions};
pub(crate) use untidy::plain as plain_number;
pub(crate) use untidy::{Cells, Rounded, flag, folded, seen, unit, written_out};
pub use untidy::{Dash, Noise};
pub use value::Value;
pub(crate) use word::{Word, known_word, nearest, unknown_word, word};

/// Any outcome as JSON.
#[must_use]
pub fn to_json(value: &impl serde::Serialize) -> String {
    // Every type of this library serialises: its maps have text keys and it holds no float.
    write::json(value).unwrap_or_default()
}

/// The texts of a type that is one text, by the type's name, wherever they stand in a value.
pub(crate) fn texts_of(name: &'static str, value: &impl serde::Serialize) -> Vec<String> {
    write::texts_of(name, value)
}
