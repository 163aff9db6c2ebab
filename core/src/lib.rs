//! The financial and oversight rules of England's integrated care systems: exact to the penny,
//! dated by financial year, cited to the source, explained in words.
//!
//! An integrated care system is a group of NHS trusts and commissioners that plan together and answer
//! for their money: until 2025/26 for one financial target of the system, from 2026/27 each board and
//! each trust for its own balance. One document goes in, a [`SystemYear`]; one [`Assessment`] comes
//! out, and every answer in it knows its rule.
//!
//! ```
//! use ics_rules::{SystemYear, assess};
//!
//! let year = SystemYear::from_json(
//!     r#"{ "system": "QF7", "year": "2026/27", "basis": "including_dsf",
//!          "members": [
//!            { "code": "QF7", "kind": "icb", "control_total": "0", "deficit_support": "0" },
//!            { "code": "RHQ", "kind": "foundation_trust", "control_total": "0",
//!              "deficit_support": "8000000" } ],
//!          "returns": [
//!            { "month": 7, "code": "QF7", "plan_to_date": "0", "actual_to_date": "0",
//!              "forecast": "500000" },
//!            { "month": 7, "code": "RHQ", "plan_to_date": "0", "actual_to_date": "-900000",
//!              "forecast": "-300000" } ] }"#,
//! )?;
//! let assessment = assess(&year)?;
//!
//! // The trust does not balance, whatever the sum of the system comes to.
//! let each = assessment.organisations.answer().unwrap();
//! assert_eq!(each.missing_it[0].as_str(), "RHQ");
//! let sum = assessment.control_total.answer().unwrap().latest().unwrap();
//! assert_eq!(sum.outturn.answer().unwrap().amount.to_string(), "200000.00");
//! assert_eq!(sum.outturn.answer().unwrap().delivery, None);
//! # Ok::<(), ics_rules::Error>(())
//! ```
//!
//! In 2019/20 members answered for one control total of their system:
//!
//! ```
//! use ics_rules::{Outcome, SystemYear, assess};
//!
//! let year = SystemYear::from_json(
//!     r#"{ "system": "QF7", "year": "2019/20",
//!          "members": [
//!            { "code": "RHQ", "kind": "foundation_trust", "control_total": "3500000" },
//!            { "code": "03N", "kind": "ccg", "control_total": "-500000" } ],
//!          "returns": [
//!            { "month": 6, "code": "RHQ", "plan_to_date": "1200000", "actual_to_date": "-300000",
//!              "forecast": "1700000" } ] }"#,
//! )?;
//! let assessment = assess(&year)?;
//!
//! let control_total = assessment.control_total.answer().unwrap();
//! assert_eq!(control_total.total.to_string(), "3000000.00");
//!
//! // One return is missing, so there is no variance, and the outcome says which.
//! let Outcome::CannotTell(refusal) = &control_total.variance else { panic!() };
//! assert_eq!(refusal.missing, ["returns: 03N at M6"]);
//! # Ok::<(), ics_rules::Error>(())
//! ```
//!
//! # The questions
//!
//! | question | where |
//! |---|---|
//! | What is our control total, our position and our forecast against it? May we move money between organisations' totals? | [`control_total`] |
//! | Who oversees a forecast that worsens? How much must an overspending commissioner improve? | [`control_total`] |
//! | What becomes of historic debt, and how is an overspend repaid? | [`debt`] |
//! | What came after a system or board, and how are figures carried to the boards of another day? | [`succession`] |
//! | When the system misses or beats its total, who bears or gains how much, and who pays whom? What would another outcome mean for each? | [`risk_share`], [`allocation`] |
//! | What is paid above and below a baseline? | [`payment`] |
//! | What is shared of savings and losses outside a dead-band? | [`shared_savings`] |
//! | What is repaid of support that one system or member gave another? | [`mutual_aid`] |
//! | What does a plan earn or lose of capital? | [`capital`] |
//! | Which reserves must be held, and is one released? | [`reserve`] |
//! | What sustainability money or deficit support is earned, lost, recoverable or still at risk? | [`funding`] |
//! | What does our maturity entitle and oblige us to, and what is missing for the next stage? How must an intervention run, who decides, and which legal powers are open? Is our governance what the year asks for? | [`oversight`] |
//! | What is a trust's use of resources score, and what would better it? Which segment is a body in, as indicated and as decided? | [`oversight::use_of_resources`], [`oversight::segment`], [`oversight::special_measures`] |
//! | Which rule says so, in which document, and how well sourced is it? What does each level from neighbourhood to nation do? | [`rulebook`], [`Explanation`] |
//! | How does each trust of a table score, in which segment is it, and what would get it out? | [`oversight::cohort`] |
//! | All of it at once, from one document | [`assessment`] |
//!
//! # What to rely on
//!
//! - **Exact.** [`Money`] is whole pence. Where a rule rounds, it says so, once. Whatever splits or
//!   moves money accounts for every penny.
//! - **Refusal is a value.** An [`Outcome`] is an answer, a [`CannotTell`] that names each missing
//!   input, or a [`NotInForce`] with the years that have the rule. No number rests on a gap.
//! - **Every problem at once.** A bad document gives an [`Error`] with every [`Problem`]: its path,
//!   what was found, what was expected, and a stable [`Code`]. Nothing panics.
//! - **Standing is told.** Each rule is [`Standing::Primary`], `Secondary`, `Inferred` or `Assumed`,
//!   and [`Assessment::caveats`] lists what nobody has confirmed.
//! - **Deterministic.** No clock, no file, no float, no hash order: the same input gives the same
//!   bytes on every platform.
//!
//! # What it does not do
//!
//! - It answers for the financial years it has an edition of, 2016/17 to 2026/27. What a year's documents
//!   do not have is [`NotInForce`], with the years that have it.
//! - A system's year carries what the year's rules hold it to: totals, funds, deficit support, limits,
//!   reserves, capital, a risk share, maturity, oversight, governance and concerns. Payments, corridors,
//!   support between systems, exposures, cohorts, legal powers and notices are questions of their own.
//! - It infers nothing that somebody has to judge or decide: a segment before 2025/26 is what was decided,
//!   a risk is shared as the members have agreed, and what counts as off plan is stated.
//! - It knows the law and the frameworks that it cites, and is no legal advice. It is no general rule
//!   engine.
//!
//! # Features
//!
//! - `schema` (off by default) gives the inputs as JSON Schemas.
//! - `typescript` (off by default) declares the TypeScript types of the JSON shapes, for the npm
//!   package.
//! - `python` (off by default) makes every type of an answer a class of the Python package; `stubs`
//!   tells their types to what writes its stubs.

#![cfg_attr(
    feature = "python",
    allow(
        clippy::unsafe_derive_deserialize,
        reason = "the methods that are unsafe are those that every class of Python has"
    )
)]

pub mod allocation;
pub mod assessment;
mod calendar;
pub mod capital;
pub mod control_total;
pub mod debt;
mod decimal;
mod digest;
mod error;
mod explanation;
mod fixed;
pub mod funding;
mod money;
pub mod mutual_aid;
mod number;
mod order;
mod organisation;
mod outcome;
pub mod oversight;
pub mod payment;
#[cfg(feature = "python")]
pub mod python;
mod questions;
mod rate;
pub mod reserve;
pub mod risk_share;
pub mod rulebook;
#[cfg(feature = "schema")]
pub mod schema;
mod score;
mod share;
pub mod shared_savings;
pub mod succession;
mod system;
mod system_year;
#[cfg(test)]
mod testing;
mod text;
pub mod wire;

/// The version of this library, for example `0.1.0`: the same in every language.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

pub use assessment::{Assessment, assess, assess_document};
pub use calendar::{Date, FinancialYear, Month, Quarter, RoughDate};
pub use decimal::Number;
pub use error::{Code, Error, Problem, Result};
pub use explanation::{Compared, Explain, Explanation};
pub use money::{Money, MoneyUnit, NhsMoney};
pub use organisation::{OdsCode, Organisation, OrganisationKind, Sector};
pub use outcome::{CannotTell, NotInForce, Outcome, Stop};
pub use questions::Question;
pub use rate::Rate;
pub use rulebook::{Rule, RuleId, Rulebook, Source, Standing};
pub use score::Score;
pub use share::Share;
pub use system::{Footing, Level, PopulationBand, Region, System, Tier};
pub use system_year::{Changes, Footprint, SystemYear, SystemYearDocument};
