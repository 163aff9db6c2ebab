//! The questions that the core declares: each row of its lists becomes a function with its docstring.

use ics_rules::{
    Question,
    python::{Fault, Told},
    questions,
    rulebook::LevelRules,
    rulebook_lists,
    shared_savings::CorridorPreset,
    wire,
};
use pyo3::prelude::*;

use crate::{rulebook::AnyRulebook, value::Document};

macro_rules! export_questions {
    (
        about $about:literal;
        $(
            $(#[doc = $says:tt])+
            fn $name:ident as $js_name:ident(
                #[doc = $holds:tt]
                $(#[doc = $holds_more:tt])*
                $asked:ident as $js_asked:ident: $Asked:ident of $($room:ident)::+
            ) -> $Outcome:ident $(<$Answer:ident>)? $(by $by:expr)?;
            in $year:literal;
            $(among $among:literal;)?
            $(explained $why:ident as $js_why:ident $says_why:literal;)?
            $(python { $(#[doc = $python:tt])+ })?
            typescript { $(#[doc = $typescript:literal])+ }
        )+
    ) => {
        $(
            export_question! {
                [$($says)+]
                fn $name([$holds $($holds_more)*] $asked: ics_rules::$($room)::+::$Asked)
                [$(", among ", $among)?]
                $([$($python)+])?
            }
        )+
    };
}

macro_rules! export_question {
    // Without an example, Python asks it in a way of its own.
    ([$($says:tt)+] fn $name:ident($holds:tt $asked:ident: $Asked:ty) [$($among:literal),*]) => {};
    (
        [$($says:tt)+]
        fn $name:ident([$holds:tt $($holds_more:tt)*] $asked:ident: $Asked:ty)
        [$($among:literal),*]
        [$($python:tt)+]
    ) => {
        $(#[doc = $says])+
        ///
        /// Args:
        #[doc = concat!("    ", stringify!($asked), ":", $holds)]
        $(#[doc = concat!("       ", $holds_more)])*
        ///     rulebook: A rulebook, or the financial year whose edition is meant.
        ///
        /// Raises:
        #[doc = concat!("    IcsRulesError: with every problem of `", stringify!($asked), "`", $($among,)* ".")]
        ///
        $(#[doc = $python])+
        #[pyfunction]
        pub(crate) fn $name(
            py: Python<'_>,
            $asked: Document,
            rulebook: AnyRulebook,
        ) -> Result<Told<<$Asked as Question>::Answer>, Fault> {
            let rulebook = rulebook.get()?;
            let answer = py.detach(|| {
                let asked = <$Asked as wire::Document>::from_value(&$asked.0)?;
                Question::answer(&asked, &rulebook)
            })?;
            Ok(Told::by(answer, rulebook))
        }
    };
}

macro_rules! export_lists {
    (
        about $about:literal;
        $(
            $(#[doc = $says:tt])+
            fn $name:ident as $js_name:ident($rulebook:ident) -> [$Item:ident]: $items:expr;
            in $year:literal;
            $(python { $(#[doc = $python:tt])+ })?
            typescript { $(#[doc = $typescript:literal])+ }
        )+
    ) => {
        $(export_list! { [$($says)+] fn $name($rulebook) [$Item] $items; $([$($python)+])? })+
    };
}

macro_rules! export_list {
    ([$($says:tt)+] fn $name:ident($rulebook:ident) [$Item:ident] $items:expr;) => {};
    ([$($says:tt)+] fn $name:ident($rulebook:ident) [$Item:ident] $items:expr; [$($python:tt)+]) => {
        $(#[doc = $says])+
        ///
        /// Args:
        ///     rulebook: A rulebook, or the financial year whose edition is meant.
        ///
        $(#[doc = $python])+
        #[pyfunction]
        pub(crate) fn $name(rulebook: AnyRulebook) -> Result<Told<Vec<$Item>>, Fault> {
            let $rulebook = rulebook.get()?;
            Ok(Told::plain($items.to_vec()))
        }
    };
}

questions!(export_questions);
rulebook_lists!(export_lists);
