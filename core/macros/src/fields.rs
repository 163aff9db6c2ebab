//! A struct as a record.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Fields, ItemStruct, Result};

use crate::{
    Given,
    python::{self, Asked},
};

pub(crate) fn record(mut record: ItemStruct, given: &Given) -> Result<TokenStream> {
    let Fields::Named(fields) = &mut record.fields else {
        return Err(Error::new_spanned(record, "a record has named fields"));
    };
    let mut getters = Vec::new();
    for field in &mut fields.named {
        let asked = Asked::taken(&mut field.attrs)?;
        getters.extend(python::field(field, &asked));
    }
    let class = python::class(&record.ident, &getters, given);
    let base = python::base(given);
    Ok(quote! {
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
        #[cfg_attr(
            feature = "python",
            pyo3::pyclass(module = "ics_rules", frozen, extends = #base)
        )]
        #record
        #class
    })
}
