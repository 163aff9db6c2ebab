//! The questions that the core declares, and the lists of a rulebook: each row of its lists becomes a
//! function, and its declaration for readers of TypeScript.

use ics_rules::{Explain, Outcome, Question, questions, rulebook_lists, wire::Document};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::crossing::{Answer, answer, document, rulebook};

fn asked<Q>(question: &JsValue, year: &JsValue, overlays: &JsValue) -> Answer
where
    Q: Question<Answer: Serialize> + Document,
{
    let question: Q = document(question)?;
    Ok(answer(&question.answer(&rulebook(year, overlays)?)?))
}

/// Why an answer is what it is; `null` for a refusal, which says itself what it lacks.
fn explained<Q, T>(question: &JsValue, year: &JsValue, overlays: &JsValue) -> Answer
where
    Q: Question<Answer = Outcome<T>> + Document,
    T: Explain,
{
    let question: Q = document(question)?;
    let rulebook = rulebook(year, overlays)?;
    let found = question.answer(&rulebook)?;
    Ok(answer(&found.answer().map(|found| found.explain(&rulebook)).transpose()?))
}

// The declarations are put together here and not by wasm-bindgen, which takes only literals.
macro_rules! declared {
    (
        [$($says:tt)+]
        [$($asked:tt)*]
        $year:literal [$($refused:tt)+]
        [$($example:tt)+]
        fn $name:ident($($argument:tt)*) -> [$($answer:tt)+]
    ) => {
        concat!(
            "/**\n",
            $($says)+,
            " *\n",
            $($asked)*
            " * @param year The financial year, for example `", $year, "`.\n",
            " * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.\n",
            " * @throws {IcsRulesError} ", $($refused)+, ".\n",
            " *\n",
            " * @example\n",
            $($example)+,
            " */\n",
            "export function ", stringify!($name), "(", $($argument)*
            "year: FinancialYear, overlays?: string[]): ", $($answer)+, ";\n",
        )
    };
}

macro_rules! export_questions {
    (
        about $about:literal;
        $(
            $(#[doc = $says:literal])+
            fn $name:ident as $js_name:ident(
                #[doc = $holds:literal]
                $(#[doc = $holds_more:literal])*
                $asked:ident as $js_asked:ident: $Asked:ident of $($room:ident)::+
            ) -> $Outcome:ident $(<$Answer:ident>)? $(by $by:expr)?;
            in $year:literal;
            $(among $among:literal;)?
            $(explained $why:ident as $js_why:ident $says_why:literal;)?
            $(python { $(#[doc = $python:literal])+ })?
            typescript { $(#[doc = $typescript:literal])+ }
        )+
    ) => {
        $(
            #[wasm_bindgen(js_name = $js_name, skip_typescript)]
            pub fn $name(question: &JsValue, year: &JsValue, overlays: &JsValue) -> Answer {
                asked::<ics_rules::$($room)::+::$Asked>(question, year, overlays)
            }

            export_explained!(ics_rules::$($room)::+::$Asked $(, $why as $js_why)?);
        )+

        #[wasm_bindgen(typescript_custom_section)]
        const DECLARED: &str = concat!(
            "// Questions about ", $about, ".\n",
            $(
                "\n",
                declared! {
                    [$(" *", $says, "\n"),+]
                    [
                        " * @param ", stringify!($js_asked), $holds, "\n",
                        $(" *", $holds_more, "\n",)*
                    ]
                    $year [
                        "with every problem of `", stringify!($js_asked), "`, of the year and of the overlays"
                        $(, ", among them ", $among)?
                    ]
                    [$(" *", $typescript, "\n"),+]
                    fn $js_name(stringify!($js_asked), ": ", stringify!($Asked), " | string, ",)
                        -> [stringify!($Outcome) $(, "<", stringify!($Answer), ">")?]
                },
                $(
                    "\n",
                    declared! {
                        [
                            " * ", $says_why, ": a tree of statements, each with the values compared,\n",
                            " * its rules and their sources. `null` where there is no answer: the outcome of\n",
                            " * `", stringify!($js_name), "` says what is missing.\n"
                        ]
                        [" * @param ", stringify!($js_asked), " As for `", stringify!($js_name), "`.\n",]
                        $year ["as `", stringify!($js_name), "`"]
                        [" * ", stringify!($js_why), "(", stringify!($js_asked), ", \"", $year, "\")?.says;\n"]
                        fn $js_why(stringify!($js_asked), ": ", stringify!($Asked), " | string, ",)
                            -> ["Explanation | null"]
                    },
                )?
            )+
        );
    };
}

macro_rules! export_explained {
    ($Asked:ty) => {};
    ($Asked:ty, $name:ident as $js_name:ident) => {
        #[wasm_bindgen(js_name = $js_name, skip_typescript)]
        pub fn $name(question: &JsValue, year: &JsValue, overlays: &JsValue) -> Answer {
            explained::<$Asked, _>(question, year, overlays)
        }
    };
}

macro_rules! export_lists {
    (
        about $about:literal;
        $(
            $(#[doc = $says:literal])+
            fn $name:ident as $js_name:ident($rulebook:ident) -> [$Item:ident]: $items:expr;
            in $year:literal;
            $(python { $(#[doc = $python:literal])+ })?
            typescript { $(#[doc = $typescript:literal])+ }
        )+
    ) => {
        $(
            #[wasm_bindgen(js_name = $js_name, skip_typescript)]
            pub fn $name(year: &JsValue, overlays: &JsValue) -> Answer {
                let $rulebook = rulebook(year, overlays)?;
                Ok(answer(&$items))
            }
        )+

        #[wasm_bindgen(typescript_custom_section)]
        const DECLARED: &str = concat!(
            "// Lists of ", $about, ".\n",
            $(
                "\n",
                declared! {
                    [$(" *", $says, "\n"),+]
                    []
                    $year [
                        "with code `no_edition` for a year without rules, and with every problem of the overlays"
                    ]
                    [$(" *", $typescript, "\n"),+]
                    fn $js_name() -> [stringify!($Item), "[]"]
                },
            )+
        );
    };
}

questions!(export_questions);
rulebook_lists!(export_lists);
