//! Changing a forecast in year: who oversees it, what it needs, and what follows.
//!
//! [`forecast_change()`] applies the protocol by which a provider worsens its forecast: the system
//! oversees the change while its own forecast bears it, and the NHS England region otherwise.

mod decide;
mod explain;
mod outcome;
mod question;

pub use self::{
    decide::forecast_change,
    outcome::{
        ForecastChange, ForecastFlag, ForecastOverseer, ForecastOversight, ForecastPrecondition,
        ForecastTest, ForecastWorsening,
    },
    question::{ForecastChangeQuestion, ForecastProtocol},
};

#[cfg(test)]
mod tests;
