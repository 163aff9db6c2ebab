//! Methods of a record that Python calls too.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::{
    Error, FnArg, ImplItem, ImplItemFn, ItemImpl, Lifetime, Pat, Result, ReturnType, TypeReference,
    visit_mut::{self, VisitMut},
};

use crate::python::{Asked, docs};

pub(crate) fn called(mut methods: ItemImpl) -> Result<TokenStream> {
    let mut written = Vec::new();
    for item in &mut methods.items {
        let ImplItem::Fn(method) = item else { continue };
        let asked = Asked::taken(&mut method.attrs)?;
        if asked.marked {
            written.push(call(method, &asked)?);
        }
    }
    let record = &methods.self_ty;
    Ok(quote! {
        #methods

        #[cfg(feature = "python")]
        const _: () = {
            #[pyo3::pymethods]
            impl #record {
                #(#written)*
            }
        };
    })
}

/// A type without the lifetimes that a method leaves out: what is given is known by its type alone.
struct Static;

impl VisitMut for Static {
    fn visit_type_reference_mut(&mut self, reference: &mut TypeReference) {
        reference.lifetime = Some(Lifetime::new("'static", Span::call_site()));
        visit_mut::visit_type_reference_mut(self, reference);
    }
}

/// The call of a method that takes itself and plain arguments.
fn call(method: &ImplItemFn, asked: &Asked) -> Result<TokenStream> {
    let own = &method.sig.ident;
    let (name, outer, docs) = (asked.name(own), format_ident!("__{own}"), docs(&method.attrs));
    let ReturnType::Type(_, gives) = &method.sig.output else {
        return Err(Error::new_spanned(&method.sig, "a method that gives something"));
    };
    let mut gives = gives.clone();
    Static.visit_type_mut(&mut gives);
    let mut arguments = Vec::new();
    for argument in method.sig.inputs.iter().skip(1) {
        match argument {
            FnArg::Typed(typed) => match &*typed.pat {
                Pat::Ident(name) => arguments.push((&name.ident, &typed.ty)),
                other => return Err(Error::new_spanned(other, "a plain argument")),
            },
            FnArg::Receiver(receiver) => return Err(Error::new_spanned(receiver, "once")),
        }
    }
    let (names, kinds): (Vec<_>, Vec<_>) = arguments.into_iter().unzip();
    let mark = if asked.getter {
        quote!(#[getter(#name)])
    } else {
        let name = name.to_string();
        quote!(#[pyo3(name = #name)])
    };
    Ok(quote! {
        #(#docs)*
        #mark
        fn #outer<'py>(
            slf: &pyo3::Bound<'py, Self>,
            #(#names: #kinds),*
        ) -> pyo3::PyResult<crate::python::Got<'py, #gives>> {
            crate::python::Got::value(slf, slf.get().#own(#(#names),*))
        }
    })
}
