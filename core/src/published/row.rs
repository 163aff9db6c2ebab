//! A row of published figures, as published and as read.

use serde::{Deserialize, Serialize};

use super::{Comparison, Figure, Period, Unit};
use crate::{
    calendar::FinancialYear,
    wire::{document, word},
};

document! {
    /// A row of published figures, every field as its publisher's table or CSV file has it.
    ///
    /// An empty figure was not published; it is never zero.
    pub struct PublishedRow {
        /// What ties rows together: only rows of one case are added up.
        pub case: String,
        /// A system, `England`, a region or an organisation.
        pub system: String,
        /// The financial year.
        pub year: String,
        /// The period, see `Period`.
        pub period: String,
        /// Basis, colon, what is measured: `surplus: system`; or `drawdown` alone.
        pub line: String,
        /// The plan.
        pub plan: String,
        /// The actual or forecast figure.
        pub actual: String,
        /// The variance, favourable positive.
        pub variance: String,
        /// The unit of the figures, see `Unit`.
        pub unit: String,
        /// Where it was published.
        pub source_url: String,
    }
}

word! {
    /// What kind of figure a line has: the part of `line` before the colon.
    pub enum LineBasis {
        /// Surplus positive, deficit negative; `variance = actual - plan`.
        Surplus = "surplus": "surplus",
        /// Spending positive, income negative; `variance = plan - actual`.
        Expenditure = "expenditure": "expenditure",
        /// Money allotted, in `plan`.
        Allocation = "allocation": "allocation",
        /// A limit or control total, in `plan`; a deficit is negative.
        Limit = "limit": "limit",
        /// A contribution to a variance, adverse negative.
        Driver = "driver": "driver",
        /// A reserve: never below zero.
        Reserve = "reserve": "reserve",
        /// Funding: never below zero.
        Funding = "funding": "funding",
        /// Past underspends that are drawn on: never below zero.
        Drawdown = "drawdown": "drawdown",
        /// A number of something, as the unit says.
        Count = "count": "count",
        /// A proportion, as the unit says.
        Ratio = "ratio": "ratio",
    }
}

impl LineBasis {
    pub(super) const fn is_never_negative(self) -> bool {
        matches!(self, Self::Reserve | Self::Funding | Self::Drawdown | Self::Count)
    }

    /// The formula of the variance, in words.
    pub(super) const fn formula(self) -> &'static str {
        match self {
            Self::Expenditure => "variance = plan - actual",
            _ => "variance = actual - plan",
        }
    }
}

word! {
    /// The three figures a row can have.
    pub enum Measure {
        /// The plan.
        Plan = "plan": "plan",
        /// The actual or forecast figure.
        Actual = "actual": "actual",
        /// The variance.
        Variance = "variance": "variance",
    }
}

/// A figure of a row, published or worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct Stated {
    /// The figure.
    pub figure: Figure,
    /// The place to which it is known: one unit in the last place of the published figure, or of the
    /// coarsest figure it was worked out from.
    pub rounding: Figure,
    /// Whether it was worked out from the other two and not published.
    pub derived: bool,
}

/// What the three figures of a row say about each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "arithmetic", content = "value", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub enum Arithmetic {
    /// All three are published: the variance was recomputed.
    Compared(Comparison),
    /// Two are published: the third was derived.
    Derived(Measure),
    /// One is published: there is nothing to compute.
    OneFigure,
}

/// A row that could be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct ReadRow {
    /// What kind of figures they are.
    pub basis: LineBasis,
    /// What is measured: the part of the line after the colon.
    pub name: String,
    /// The financial year.
    pub year: FinancialYear,
    /// The period.
    pub period: Period,
    /// The unit of the figures.
    pub unit: Unit,
    /// The plan.
    pub plan: Option<Stated>,
    /// The actual or forecast figure.
    pub actual: Option<Stated>,
    /// The variance, favourable positive.
    pub variance: Option<Stated>,
    /// What the figures say about each other.
    pub arithmetic: Arithmetic,
}

impl ReadRow {
    /// One of the figures.
    #[must_use]
    pub const fn figure(&self, measure: Measure) -> Option<Stated> {
        match measure {
            Measure::Plan => self.plan,
            Measure::Actual => self.actual,
            Measure::Variance => self.variance,
        }
    }
}
