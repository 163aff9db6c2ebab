//! The assessment of a system's year: every question answered, each answer with its reasons.
//!
//! Composes the rule rooms and adds no rule of its own.

mod answers;
mod assess;
mod assessed;
mod document;
mod explain;
mod funds;
mod headline;
mod money;
mod observation;
mod part;
mod positions;
mod receipt;
mod report;
mod scenarios;
mod series;
mod support;
mod under;

pub use self::{
    answers::{Advice, ForecastAnswer, FundAnswer, LimitAnswer, ReserveAnswer, SupportAnswer},
    assess::{assess, assess_document},
    assessed::Assessment,
    document::{Assessment as AssessmentDocument, SystemName},
    funds::FundOnForecasts,
    headline::{EarlierResult, Headline, OffPlan},
    observation::Observation,
    part::Part,
    positions::{LineOf, PositionLine},
    receipt::{Cause, Verdict, Verification, verify, verify_document},
    scenarios::{Figure, FigureCompared, InputChanged, Scenario, ScenariosCompared, compare},
    series::{Series, SeriesBreak, SeriesChange, SeriesRow, series, series_of},
    under::{AnswerChange, AnswersCompared, ParameterEffect},
};

#[cfg(test)]
mod tests;
