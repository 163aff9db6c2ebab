//! What came after a system or board, what was before it, and how figures are carried from the bodies of
//! one day to those of another.
//!
//! [`SuccessionQuestion`] follows the cited events over any number of steps. [`CarryQuestion`] turns a
//! table of amounts by old body into one by new body: what passes whole is added up, what is divided
//! needs shares that somebody stated, and what no share places stays where it was and is named. The sum
//! before is the sum after with what was not placed, to the penny.

mod carry;
mod explain;
mod graph;
mod parts;
mod question;

pub use self::{
    carry::{CarriedBody, Carry, NotPlaced, carry},
    graph::{Succession, SuccessionStep, succession},
    question::{CarryQuestion, FigureKind, PartShares, SuccessionQuestion},
};

#[cfg(test)]
mod tests;
