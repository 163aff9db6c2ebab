//! What a system's maturity entitles and obliges it to, and how an intervention must run.
//!
//! | question | function | answer |
//! |---|---|---|
//! | How mature are we, and what is missing for the next stage? | [`maturity()`] | [`Maturity`] |
//! | What are we free, or bound, to do at our stage? | [`freedoms()`] | [`FreedomsInForce`] |
//! | Who decides, leads, is consulted, is told, and in what order? | [`route()`] | [`Route`] |
//!
//! The stage of a domain, exceptional circumstances and the need for a national decision are
//! judgements that the caller states. Nothing here computes them.

mod by_ladder;
mod by_stage;
mod concern;
mod freedoms;
mod gap;
mod maturity;
mod naming;
mod procedure;
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
    maturity::{Maturity, maturity},
    naming::{Gate, Naming},
    report::MaturityReport,
    route::{Note, Route, route},
    step::{Act, Actor, Step},
    timing::{Moment, Relation, Timing},
};

#[cfg(test)]
mod tests;
