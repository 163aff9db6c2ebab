//! The least by which an overspending commissioner must improve.
//!
//! [`minimum_improvement()`] holds the control total of a clinical commissioning group against its
//! outturn of the year before, and gives the least control total that improves enough.

mod decide;
mod explain;
mod outcome;

pub use self::{
    decide::minimum_improvement,
    outcome::{
        ImprovementFound, MinimumImprovement, MinimumImprovementQuestion, RequiredImprovement,
    },
};

#[cfg(test)]
mod tests;
