//! A struct as a record.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Fields, ItemStruct, Result};

use crate::{
    Given,
    python::{self, Asked, Getter},
};

pub(crate) fn record(mut record: ItemStruct, given: &Given) -> Result<TokenStream> {
    let getters = getters(&mut record)?;
    let class = python::class(&record.ident, &getters, given);
    let base = python::base(given);
    let name = given.name.clone().unwrap_or_else(|| record.ident.to_string());
    Ok(quote! {
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
        #[cfg_attr(
            feature = "python",
            pyo3::pyclass(name = #name, module = "ics_rules", frozen, extends = #base)
        )]
        #record
        #class
    })
}

pub(crate) fn parts(mut whole: ItemStruct) -> Result<TokenStream> {
    let getters = getters(&mut whole)?;
    let methods = python::methods(&whole.ident, &getters);
    let name = format!("_{}", whole.ident);
    Ok(quote! {
        #[cfg_attr(
            feature = "python",
            pyo3::pyclass(name = #name, module = "ics_rules._native", frozen, subclass)
        )]
        #whole
        #methods
    })
}

fn getters(record: &mut ItemStruct) -> Result<Vec<Getter>> {
    let Fields::Named(fields) = &mut record.fields else {
        return Err(Error::new_spanned(record, "a record has named fields"));
    };
    let mut getters = Vec::new();
    for field in &mut fields.named {
        let asked = Asked::taken(&mut field.attrs)?;
        getters.extend(python::field(field, &asked));
    }
    Ok(getters)
}
