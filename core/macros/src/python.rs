//! What Python sees of a record: its class, with a getter for each field.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{
    Attribute, Field, Ident, LitStr, Meta, Path, Result, Token, Type, Visibility, parenthesized,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
};

use crate::Given;

/// What `#[python(…)]` asks of a field or a method.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a word of the attribute")]
pub(crate) struct Asked {
    /// Whether there was such an attribute.
    pub(crate) marked: bool,
    /// `getter`: a method that is read like a field.
    pub(crate) getter: bool,
    /// `skip`: a field that Python does not see.
    skip: bool,
    /// `name = "…"`: its name there, where it is another one.
    name: Option<String>,
    /// `parts(name: Type, …)`: its own fields of these names in its place, or after it with `with(…)`.
    parts: Vec<Part>,
    with: bool,
    /// `like(Type, function)`: what the function makes of it.
    like: Option<Like>,
}

impl Asked {
    /// Takes the attribute out of a list, as the compiler does not know it.
    pub(crate) fn taken(attributes: &mut Vec<Attribute>) -> Result<Self> {
        let mut asked = Self::default();
        for attribute in attributes.extract_if(.., |one| one.path().is_ident("python")) {
            asked.marked = true;
            if matches!(attribute.meta, Meta::Path(_)) {
                continue;
            }
            attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("getter") {
                    asked.getter = true;
                } else if meta.path.is_ident("skip") {
                    asked.skip = true;
                } else if meta.path.is_ident("name") {
                    asked.name = Some(meta.value()?.parse::<LitStr>()?.value());
                } else if meta.path.is_ident("parts") || meta.path.is_ident("with") {
                    asked.with = meta.path.is_ident("with");
                    asked.parts = Part::list(meta.input)?;
                } else if meta.path.is_ident("like") {
                    let like;
                    parenthesized!(like in meta.input);
                    asked.like = Some(like.parse()?);
                } else {
                    return Err(meta.error("`getter`, `skip`, `name`, `parts`, `with` or `like`"));
                }
                Ok(())
            })?;
        }
        Ok(asked)
    }

    /// The name in Python, where a word of the language gets a stroke at its end.
    pub(crate) fn name(&self, own: &Ident) -> Ident {
        let own = own.to_string();
        let name = match &self.name {
            Some(name) => name.clone(),
            None if own == "from" => "from_".to_owned(),
            None => own,
        };
        format_ident!("{name}")
    }
}

/// A name and its type.
pub(crate) struct Part(Ident, Type);

impl Part {
    /// Several, in brackets.
    pub(crate) fn list(input: ParseStream<'_>) -> Result<Vec<Self>> {
        let parts;
        parenthesized!(parts in input);
        Ok(Punctuated::<Self, Token![,]>::parse_terminated(&parts)?.into_iter().collect())
    }
}

impl Parse for Part {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        Ok(Self(name, input.parse()?))
    }
}

/// A type and the function that makes it of a field.
struct Like(Type, Path);

impl Parse for Like {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let kind = input.parse()?;
        input.parse::<Token![,]>()?;
        Ok(Self(kind, input.parse()?))
    }
}

/// A field as Python reads it.
pub(crate) struct Getter {
    name: Ident,
    written: TokenStream,
    kind: Type,
}

/// The getters of a field; none of one that is not public.
pub(crate) fn field(field: &Field, asked: &Asked) -> Vec<Getter> {
    let (Visibility::Public(_), Some(own)) = (&field.vis, &field.ident) else { return Vec::new() };
    if asked.skip {
        return Vec::new();
    }
    let mut getters = Vec::new();
    if asked.parts.is_empty() || asked.with {
        let docs = docs(&field.attrs);
        let (kind, gives) = match &asked.like {
            Some(Like(kind, make)) => (kind, quote!(value(slf, #make(&slf.get().#own)))),
            None => (&field.ty, quote!(field(slf, |it| &it.#own))),
        };
        getters.push(getter(asked.name(own), &quote!(#(#docs)*), &gives, kind));
    }
    getters.extend(asked.parts.iter().map(|Part(part, kind)| {
        let doc = format!(" Its `{part}`.");
        getter(part.clone(), &quote!(#[doc = #doc]), &quote!(field(slf, |it| &it.#own.#part)), kind)
    }));
    getters
}

fn getter(name: Ident, docs: &TokenStream, gives: &TokenStream, kind: &Type) -> Getter {
    let method = format_ident!("__{name}");
    let written = quote! {
        #docs
        #[getter(#name)]
        fn #method<'py>(
            slf: &pyo3::Bound<'py, Self>,
        ) -> pyo3::PyResult<crate::python::Got<'py, #kind>> {
            crate::python::Got::#gives
        }
    };
    Getter { name, written, kind: kind.clone() }
}

pub(crate) fn docs(attributes: &[Attribute]) -> Vec<&Attribute> {
    attributes.iter().filter(|one| one.path().is_ident("doc")).collect()
}

/// The class that a record's class extends.
pub(crate) fn base(given: &Given) -> TokenStream {
    if given.explained { quote!(crate::python::Explained) } else { quote!(crate::python::Data) }
}

/// The getters of a class, and nothing else.
pub(crate) fn methods(record: &Ident, getters: &[Getter]) -> TokenStream {
    let written = getters.iter().map(|getter| &getter.written);
    quote! {
        #[cfg(feature = "python")]
        const _: () = {
            #[pyo3::pymethods]
            impl #record {
                #(#written)*
            }
        };
    }
}

/// The class of a record.
pub(crate) fn class(record: &Ident, getters: &[Getter], given: &Given) -> TokenStream {
    let written = getters.iter().map(|getter| &getter.written);
    let own = getters.iter().map(|Getter { name, kind, .. }| (name, kind));
    let columns = own.chain(given.columns.iter().map(|Part(name, kind)| (name, kind)));
    let columns = columns.map(|(name, kind)| {
        let name = name.to_string();
        quote!(crate::python::Column::of::<#kind>(#name))
    });
    let base = given.explained.then(|| quote!(.add_subclass(crate::python::Explained)));
    let explained = given.explained.then(|| {
        quote! {
            fn explained(&self) -> Option<&dyn crate::Explain> {
                Some(self)
            }
        }
    });
    let said = (given.text || given.refusal).then(|| {
        let text = if given.text { quote!(self.to_string()) } else { quote!(self.shown()) };
        quote! {
            fn text(&self) -> Option<String> {
                Some(#text)
            }
        }
    });
    let refusal = given.refusal.then(|| {
        quote! {
            fn __bool__(&self) -> bool {
                false
            }
        }
    });
    let tree = given.tree.then(|| quote!(;));
    let (text, rows, plot, html) = (text(given), rows(given), plot(given), html(given));
    quote! {
        #[cfg(feature = "python")]
        const _: () = {
            impl crate::python::Record for #record {
                const COLUMNS: &[crate::python::Column] = &[#(#columns),*];

                fn object(
                    self,
                    py: pyo3::Python<'_>,
                    by: Option<crate::Rulebook>,
                ) -> pyo3::PyResult<pyo3::Bound<'_, Self>> {
                    let base = crate::python::Data::class::<Self>(by)#base;
                    pyo3::Bound::new(py, base.add_subclass(self))
                }

                #said
                #explained
            }

            crate::python::shown_record!(#record #tree);

            #[pyo3::pymethods]
            impl #record {
                #(#written)*

                #plot
                #rows
                #text
                #html
                #refusal

                #[staticmethod]
                fn _columns(
                    py: pyo3::Python<'_>,
                ) -> pyo3::PyResult<Vec<(&'static str, pyo3::Py<pyo3::PyAny>)>> {
                    crate::python::Column::all::<Self>(py)
                }

                #[staticmethod]
                #[pyo3(signature = (json, year = None, overlays = Vec::new()))]
                fn _rebuilt<'py>(
                    py: pyo3::Python<'py>,
                    json: &str,
                    year: Option<&str>,
                    overlays: Vec<String>,
                ) -> pyo3::PyResult<crate::python::Got<'py, Self>> {
                    crate::python::Got::rebuilt(py, json, year, &overlays)
                }
            }
        };
    }
}

/// `text`: `str()` of it is its text.
fn text(given: &Given) -> Option<TokenStream> {
    given.text.then(|| {
        quote! {
            fn __str__(&self) -> String {
                self.to_string()
            }
        }
    })
}

/// `rows = field`: it is read as the table that the field is.
fn rows(given: &Given) -> Option<TokenStream> {
    let rows = given.rows.as_ref()?.to_string();
    Some(quote! {
        /// Its rows as dicts of plain values.
        fn to_dicts<'py>(
            slf: &pyo3::Bound<'py, Self>,
        ) -> pyo3::PyResult<crate::python::Dicts<'py>> {
            crate::python::Rows::of(slf.as_any(), #rows)?.to_dicts()
        }

        /// Its rows as a stream of Arrow, so that a library of data frames reads it as their table.
        #[pyo3(signature = (requested_schema = None))]
        fn __arrow_c_stream__<'py>(
            slf: &pyo3::Bound<'py, Self>,
            requested_schema: Option<pyo3::Bound<'py, pyo3::PyAny>>,
        ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
            crate::python::Rows::of(slf.as_any(), #rows)?.stream(requested_schema)
        }

        fn __iter__<'py>(
            slf: &pyo3::Bound<'py, Self>,
        ) -> pyo3::PyResult<crate::python::Each<'py>> {
            crate::python::Rows::of(slf.as_any(), #rows)?.each()
        }

        fn __len__(slf: &pyo3::Bound<'_, Self>) -> pyo3::PyResult<usize> {
            crate::python::Rows::of(slf.as_any(), #rows)?.count()
        }

        fn __bool__(&self) -> bool {
            true
        }
    })
}

/// `plot = "FundPlots"`: the class of the package that draws it.
fn plot(given: &Given) -> Option<TokenStream> {
    let class = format_ident!("{}", given.plot.as_ref()?);
    Some(quote! {
        /// Charts of it. Needs the extra `plot`.
        #[getter(plot)]
        fn __plot<'py>(
            slf: &pyo3::Bound<'py, Self>,
        ) -> pyo3::PyResult<crate::python::#class<'py>> {
            crate::python::#class::of(slf)
        }
    })
}

/// `html = "function"`: the function of the package that a notebook shows it by.
fn html(given: &Given) -> Option<TokenStream> {
    let function = given.html.as_ref()?;
    Some(quote! {
        fn _repr_html_(slf: &pyo3::Bound<'_, Self>) -> pyo3::PyResult<String> {
            crate::python::html(slf.as_any(), #function)
        }
    })
}
