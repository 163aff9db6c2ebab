//! `record`: the attribute by which a type of `ics-rules` is declared once.
//!
//! A type of an answer is a plain struct. `#[record]` gives it its JSON and the way back, its type in
//! TypeScript and, with the feature `python`, its class; all of them take names, types and words from
//! the struct itself.
//!
//! | asked of a struct | what it gets besides |
//! |---|---|
//! | `explained` | it is an outcome that explains itself |
//! | `name = "…"` | its name in Python, where that is another one |
//! | `text` | `str()` of it in Python is its `Display` |
//! | `tree` | several of it are a list and no table, as it has others of its kind in it |
//! | `refusal` | it is false in a condition, and `repr()` says what its `shown` gives |
//! | `rows = quarters` | in Python it is read as the table that its field is |
//! | `plot = "FundPlots"` | the class of the Python package that draws it |
//! | `html = "explanation"` | the function of the Python package by which a notebook shows it |
//! | `columns(number: Option<Decimal>)` | getters of its methods that are columns of a table too |
//!
//! A field may be marked `#[python(name = "before")]`, `#[python(skip)]`, or with
//! `#[python(parts(code: OdsCode))]`, where Python reads fields of the field in its place
//! (`#[python(with(…))]`: after it), or `#[python(like([Share; 4], Phasing::shares))]`, where Python reads
//! what a function makes of it.
//!
//! On an `impl` block the attribute lets Python call those methods that are marked `#[python]`, or
//! `#[python(getter)]` for one that is read like a field.

mod fields;
mod methods;
mod python;

use proc_macro::TokenStream;
use python::Part;
use syn::{Error, Ident, Item, ItemStruct, LitStr, meta, parse_macro_input};

/// What is asked of a record.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a word of the attribute")]
struct Given {
    explained: bool,
    name: Option<String>,
    text: bool,
    tree: bool,
    refusal: bool,
    rows: Option<Ident>,
    plot: Option<String>,
    html: Option<String>,
    columns: Vec<Part>,
}

/// Gives a struct that holds its rulebook a class of Python, `_Name`, that has a getter for each public
/// field and nothing else: a class of the package extends it.
#[proc_macro_attribute]
pub fn parts(_: TokenStream, item: TokenStream) -> TokenStream {
    fields::parts(parse_macro_input!(item as ItemStruct))
        .unwrap_or_else(Error::into_compile_error)
        .into()
}

/// Declares a type of an answer; see the crate.
#[proc_macro_attribute]
pub fn record(asked: TokenStream, item: TokenStream) -> TokenStream {
    let mut given = Given::default();
    let reader = meta::parser(|meta| {
        if meta.path.is_ident("explained") {
            given.explained = true;
        } else if meta.path.is_ident("name") {
            given.name = Some(meta.value()?.parse::<LitStr>()?.value());
        } else if meta.path.is_ident("text") {
            given.text = true;
        } else if meta.path.is_ident("tree") {
            given.tree = true;
        } else if meta.path.is_ident("refusal") {
            given.refusal = true;
        } else if meta.path.is_ident("rows") {
            given.rows = Some(meta.value()?.parse()?);
        } else if meta.path.is_ident("plot") {
            given.plot = Some(meta.value()?.parse::<LitStr>()?.value());
        } else if meta.path.is_ident("html") {
            given.html = Some(meta.value()?.parse::<LitStr>()?.value());
        } else if meta.path.is_ident("columns") {
            given.columns = Part::list(meta.input)?;
        } else {
            return Err(meta.error("one of those that the crate lists"));
        }
        Ok(())
    });
    parse_macro_input!(asked with reader);
    let written = match parse_macro_input!(item as Item) {
        Item::Struct(record) => fields::record(record, &given),
        Item::Impl(methods) => methods::called(methods),
        other => Err(Error::new_spanned(other, "a struct with named fields, or its methods")),
    };
    written.unwrap_or_else(Error::into_compile_error).into()
}
