//! Special measures for quality and for finance, to June 2021: the tests of entry, the next
//! inspection, and who decides.
//!
//! [`special_measures()`] says whether the usual test of entry is met. Whether a trust enters is
//! decided, and the answer says by whom.

mod decide;
mod explain;
mod outcome;
mod question;

pub use self::{
    decide::special_measures,
    outcome::{FinancialGround, FinancialTest, KeyQuestion, QualityTest, SpecialMeasures},
    question::{FinancialGrounds, KeyQuestions, SpecialMeasuresQuestion},
};

#[cfg(test)]
mod tests;
