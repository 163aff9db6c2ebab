//! What a system's maturity entitles and obliges it to, and how an intervention must run.
//!
//! | question | function | answer |
//! |---|---|---|
//! | How mature are we, and what is missing for the next stage? | [`maturity()`] | [`Maturity`] |
//! | What are we free, or bound, to do at our stage? | [`freedoms()`] | [`FreedomsInForce`] |
//! | Who decides, leads, is consulted, is told, and in what order? | [`route()`] | [`Route`] |
//! | How do trusts score, in which segments are they, and what would get one out? | [`cohort`] | [`cohort::Cohort`] |
//!
//! The stage of a domain, exceptional circumstances and the need for a national decision are
//! judgements that the caller states. Nothing here computes them.

mod bands;
mod by_ladder;
mod by_stage;
pub mod cohort;
mod concern;
mod freedoms;
mod gap;
mod headroom;
mod maturity;
mod naming;
mod procedure;
mod ratio;
mod report;
mod route;
mod route_explained;
mod settings;
mod step;
mod timing;

pub use self::{
    concern::{Concern, Intervention, Theme},
    freedoms::{FreedomsInForce, freedoms},
    gap::{Gap, NextStage},
    headroom::{Crossing, Headroom, Measure},
    maturity::{Maturity, maturity},
    naming::{Gate, Naming},
    ratio::Ratio,
    report::MaturityReport,
    route::{Note, Route, route},
    step::{Act, Actor, Step},
    timing::{Moment, Relation, Timing},
};

pub use crate::rulebook::{Bands, Direction, Edge};

#[cfg(test)]
mod tests;
