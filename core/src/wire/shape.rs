//! The shape of an object, declared once.

use super::{Read, Reader, Value};
use crate::error::Result;

/// An input that is read from a document, with every problem reported at once.
pub trait Document: Sized {
    /// Reads it from a document tree.
    ///
    /// # Errors
    ///
    /// Every problem, each with its path and [`crate::Code`].
    fn from_value(value: &Value) -> Result<Self>;

    /// Reads it from JSON.
    ///
    /// # Errors
    ///
    /// As [`Document::from_value`], and [`crate::Code::NotJson`].
    fn from_json(text: &str) -> Result<Self> {
        Self::from_value(&Value::from_json(text)?)
    }
}

impl<T: Read> Document for T {
    fn from_value(value: &Value) -> Result<Self> {
        Reader::document(value)
    }
}

/// Declares the shape of an object once: a struct whose fields are the document's fields.
///
/// The struct serialises under the same names; reading it reports every problem of every field. A
/// `pub` one declares its TypeScript type with the feature `typescript`, and its JSON Schema with
/// `schema`, and is made in code by `construct!`. `refusing Self::problems;` after it names what is
/// wrong between its fields; one that is made in code is asked for that where it is checked.
macro_rules! document {
    // One that is also part of an answer: a record.
    (
        record
        $(#[$meta:meta])*
        pub struct $Name:ident { $($fields:tt)* }
        $($rest:tt)*
    ) => {
        $(#[$meta])*
        #[ics_rules_macros::record]
        #[cfg_attr(
            feature = "schema",
            derive(schemars::JsonSchema),
            schemars(deny_unknown_fields)
        )]
        pub struct $Name { $($fields)* }

        $crate::wire::construct! { $Name [] [] $($fields)* }
        $crate::wire::document! { @read $Name { $($fields)* } $($rest)* }
    };
    ($(#[$meta:meta])* pub struct $Name:ident { $($fields:tt)* } $($rest:tt)*) => {
        $crate::wire::construct! { $Name [] [] $($fields)* }
        $crate::wire::document! {
            @
            #[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
            #[cfg_attr(
                feature = "schema",
                derive(schemars::JsonSchema),
                schemars(deny_unknown_fields)
            )]
            $(#[$meta])*
            pub struct $Name { $($fields)* }
            $($rest)*
        }
    };
    (
        @read
        $Name:ident {
            $($(#[$field_meta:meta])* $field_vis:vis $field:ident: $Type:ty,)+
        }
        $(refusing $problems:path;)?
    ) => {
        impl $crate::wire::Read for $Name {
            fn read(reader: &mut $crate::wire::Reader, value: &$crate::wire::Value) -> Option<Self> {
                let fields = reader.fields(value, &[$(stringify!($field)),+])?;
                $(let $field = fields.read(reader, stringify!($field));)+
                // All together: leaving at each field would drop the others there.
                match ($($field,)+) {
                    ($(Some($field),)+) => {
                        let read = Self { $($field),+ };
                        $(reader.refuse_all($problems(&read));)?
                        Some(read)
                    }
                    _ => None,
                }
            }
        }
    };
    (
        $(@)?
        $(#[$meta:meta])*
        $vis:vis struct $Name:ident {
            $($(#[$field_meta:meta])* $field_vis:vis $field:ident: $Type:ty,)+
        }
        $(refusing $problems:path;)?
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        $vis struct $Name {
            $($(#[$field_meta])* $field_vis $field: $Type,)+
        }

        #[cfg(feature = "python")]
        $crate::python::shown_document!($Name);

        $crate::wire::document! {
            @read
            $Name { $($(#[$field_meta])* $field_vis $field: $Type,)+ }
            $(refusing $problems;)?
        }
    };
}

/// How a document is made in code: `new` from the fields that it must have, each of the others left
/// out; `default` where it must have none. Where it must have all, the struct alone does.
///
/// A field that may be left out says so to serde. Field by field, the first list takes what the
/// document must have, the second what it may.
macro_rules! construct {
    (
        $Name:ident [$($must:tt)*] [$($may:tt)*]
        $(#[doc = $doc:expr])* #[serde(default $($how:tt)*)] $(#[$meta:meta])*
        pub $field:ident: $Type:ty,
        $($fields:tt)*
    ) => {
        $crate::wire::construct! { $Name [$($must)*] [$($may)* $field] $($fields)* }
    };
    (
        $Name:ident [$($must:tt)*] [$($may:tt)*]
        $(#[$meta:meta])*
        pub $field:ident: $Type:ty,
        $($fields:tt)*
    ) => {
        $crate::wire::construct! { $Name [$($must)* $field: $Type,] [$($may)*] $($fields)* }
    };
    ($Name:ident [$($must:tt)*] []) => {};
    ($Name:ident [] [$($may:ident)+]) => {
        impl Default for $Name {
            fn default() -> Self {
                Self { $($may: Default::default()),+ }
            }
        }
    };
    ($Name:ident [$($must:ident: $Type:ty,)+] [$($may:ident)+]) => {
        impl $Name {
            /// Makes it of what it must have, with everything else left out.
            #[must_use]
            pub fn new($($must: $Type),+) -> Self {
                Self { $($must,)+ $($may: Default::default()),+ }
            }
        }
    };
}

pub(crate) use {construct, document};

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{Code, Money, MoneyUnit, Month, OdsCode, Share};

    document! {
        /// A document for these tests.
        struct Sample {
            /// A unit.
            unit: MoneyUnit,
            /// An amount.
            control_total: Money,
            /// A list.
            months: Vec<Month>,
            /// A map.
            shares: BTreeMap<OdsCode, Share>,
            /// An option.
            name: Option<String>,
        }
    }

    fn read(json: &str) -> Result<Sample> {
        Reader::document(&Value::from_json(json)?)
    }

    #[test]
    fn every_problem_is_reported_with_its_place() {
        let error = read(
            r#"{"control_totle": 1, "control_total": 0.5, "months": [6, 13, "x", 256],
                "shares": {"RHQ": "2", "rhq": "0.5", "λ": 1, "RXF": "0.1", "RXF": "0.1"},
                "name": 3, "name": "Ünïcode 🏥"}"#,
        );
        insta::assert_snapshot!(error.unwrap_err(), @r#"
        11 problems
          control_totle: found a field "control_totle", expected one of `unit`, `control_total`, `months`, `shares`, `name`; did you mean `control_total`? [unknown_field]
          name: found it twice, expected each field once [duplicate_field]
          control_total: found 0.5 (not a whole number), expected an amount in pounds of at most a trillion, written "1234.50" [inexact_number]
          months[1]: found 13, expected a month from 1 (April) to 12 (March) [not_a_month]
          months[2]: found "x", expected a month from 1 (April) to 12 (March) [not_a_month]
          months[3]: found 256, expected a month from 1 (April) to 12 (March) [not_a_month]
          shares.RHQ: found "2", expected a share from 0 to 1 with at most 12 decimal places, written "0.25" [out_of_range]
          shares.rhq: found "rhq", expected an organisation code of 3 to 10 capital letters and digits; did you mean `RHQ`? [not_a_code]
          shares["λ"]: found "λ", expected an organisation code of 3 to 10 capital letters and digits [not_a_code]
          shares.RXF: found it twice, expected each field once [duplicate_field]
          name: found 3, expected a text [wrong_type]
        "#);
    }

    #[test]
    fn the_unit_holds_for_the_whole_document_wherever_it_stands() {
        let sample = read(r#"{"control_total": "-1.5", "unit": "thousands"}"#).unwrap();
        assert_eq!(sample.control_total.to_string(), "-1500.00");
    }

    #[test]
    fn a_whole_number_is_an_amount_while_every_reader_holds_it_exactly() {
        assert_eq!(read(r#"{"control_total": -5}"#).unwrap().control_total.to_string(), "-5.00");
        let unsafe_number = read(r#"{"control_total": 9007199254740992}"#).unwrap_err();
        assert_eq!(unsafe_number.code(), Code::WrongType);
    }

    #[test]
    fn a_hostile_document_is_refused_within_bounds() {
        let many = format!(r#"{{"control_total": 1, "months": [{}0]}}"#, "0,".repeat(1_000_000));
        let error = read(&many).unwrap_err();
        assert_eq!(error.problems().len(), 1001);
        assert_eq!(error.problems().last().unwrap().code, Code::TooManyProblems);
    }
}
