//! The questions that are asked with one document and the rules of a year, each declared once for
//! readers of every language.
//!
//! A row of a list has what the question answers, in words; its names in Python and in JavaScript; what
//! its document holds; the type of its answer; a year in which it can be asked; and an example for each
//! language. Here a row becomes an implementation of [`Question`]; a binding makes its function of it.
//!
//! ```text
//! /// What it answers, its units and signs, and when it cannot tell.
//! fn name_in_python as nameInJavaScript(
//!     /// What the document holds.
//!     argument as argument: Type of room
//! ) -> Outcome<Answer> by function_of_the_room;   // without `by`, the type's own `answer`
//! in "2019/20";
//! among "codes of errors besides those of the document";
//! explained explain_name as explainName "Why it is what it is";   // where JavaScript asks it apart
//! python { /// >>> an example }   // without one, Python asks it in a way of its own
//! typescript { /// an example }
//! ```

mod control_total;
mod funding;
mod oversight;
mod risk_share;
mod rulebook;
mod succession;

use crate::{Outcome, error::Result, rulebook::Rulebook};

/// A question to the rules of a year: what a document asks, and what answers it.
///
/// ```
/// use ics_rules::{Question, Rulebook, funding::YearEnd, wire::Document};
///
/// let asked = YearEnd::from_json(
///     r#"{ "code": "RHQ", "control_total": "-2000000", "performance": "1000000", "accepted": true }"#,
/// )?;
/// let outcome = Question::answer(&asked, &Rulebook::for_year("2016/17".parse()?)?)?;
/// assert_eq!(outcome.answer().unwrap().amount.to_string(), "3000000.00");
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub trait Question {
    /// What it is answered with, mostly an [`Outcome`].
    type Answer;

    /// The answer by the rules of a year.
    ///
    /// # Errors
    ///
    /// What is wrong with the question, whatever the year or by its rules.
    fn answer(&self, rulebook: &Rulebook) -> Result<Self::Answer>;
}

/// Hands the questions of every room to a macro of the caller, a room at a time.
#[doc(hidden)]
#[macro_export]
macro_rules! questions {
    ($each:ident) => {
        $crate::control_total_questions!($each);
        $crate::funding_questions!($each);
        $crate::oversight_questions!($each);
        $crate::risk_share_questions!($each);
        $crate::succession_questions!($each);
    };
}

macro_rules! answered {
    (
        about $about:literal;
        $(
            $(#[doc = $says:literal])+
            fn $name:ident as $js_name:ident(
                $(#[doc = $holds:literal])+
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
            $(#[doc = $says])+
            impl Question for crate::$($room)::+::$Asked {
                type Answer = answer_type!($Outcome $(<$Answer>)? of $($room)::+);

                fn answer(&self, rulebook: &Rulebook) -> Result<Self::Answer> {
                    ask!(self, rulebook $(, $by)?)
                }
            }
        )+
    };
}

macro_rules! answer_type {
    (Outcome<$Answer:ident> of $($room:ident)::+) => { Outcome<crate::$($room)::+::$Answer> };
    ($Answer:ident of $($room:ident)::+) => { crate::$($room)::+::$Answer };
}

macro_rules! ask {
    ($asked:expr, $rulebook:expr) => {
        Self::answer($asked, $rulebook)
    };
    ($asked:expr, $rulebook:expr, $by:expr) => {{
        let by: fn(&Rulebook, &Self) -> Result<Self::Answer> = $by;
        by($rulebook, $asked)
    }};
}

questions!(answered);
