//! The system control total or what a year has in its place, how it may move, and the position and
//! forecast against it.
//!
//! Questions 1 and 2: what is our control total, where do we stand against it, and may we move
//! money between organisations' control totals?
//!
//! Two questions are asked on their own: who oversees a provider's [`forecast_change()`], and the
//! [`minimum_improvement()`] of an overspending commissioner.

mod adjustment;
pub(crate) mod aim;
mod balance;
mod basis;
pub(crate) mod check;
mod explain;
pub(crate) mod explain_position;
mod forecast_protocol;
mod limit;
mod measurement;
mod member;
mod minimum_improvement;
pub(crate) mod own;
mod position;
mod profile;
mod refused;
pub(crate) mod sheet;
mod support;
mod target;
pub(crate) mod term;

pub use adjustment::{Adjustment, AdjustmentOutcome, SectorEffect};
pub use aim::Aim;
pub use basis::Basis;
pub use forecast_protocol::{
    ForecastChange, ForecastChangeQuestion, ForecastFlag, ForecastOverseer, ForecastOversight,
    ForecastPrecondition, ForecastProtocol, ForecastTest, ForecastWorsening, forecast_change,
};
pub use limit::{Limit, LimitKept, LimitedUse};
pub use measurement::{ExcludedAmounts, Return};
pub use member::{Member, MemberTotal};
pub use minimum_improvement::{
    ImprovementFound, MinimumImprovement, MinimumImprovementQuestion, RequiredImprovement,
    minimum_improvement,
};
pub use own::{OwnTotal, OwnTotals, own_totals};
pub use position::{Delivery, MemberPosition, Outturn, Position, RunRate, ToDate};
pub use profile::{PhasedTotal, PlannedPosition};
pub use sheet::PlanAndReturns;
pub use support::{SupportStated, WithheldByQuarter};
pub use target::{ControlTotal, control_total};

#[cfg(test)]
mod tests;
