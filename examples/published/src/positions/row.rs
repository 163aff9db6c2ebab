//! A row of published figures, as published and as read.

use std::fmt;

use ics_rules::FinancialYear;
use serde::{Deserialize, Serialize};

use super::{comparison::Comparison, period::Period, stated::Stated, unit::Unit};

/// A row of published figures, every field as its publisher's table or CSV file has it.
///
/// An empty figure was not published; it is never zero.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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

/// What kind of figure a line has: the part of `line` before the colon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineBasis {
    /// Surplus positive, deficit negative; `variance = actual - plan`.
    Surplus,
    /// Spending positive, income negative; `variance = plan - actual`.
    Expenditure,
    /// Money allotted, in `plan`.
    Allocation,
    /// A limit or control total, in `plan`; a deficit is negative.
    Limit,
    /// A contribution to a variance, adverse negative.
    Driver,
    /// A reserve: never below zero.
    Reserve,
    /// Funding: never below zero.
    Funding,
    /// Past underspends that are drawn on: never below zero.
    Drawdown,
    /// A number of something, as the unit says.
    Count,
    /// A proportion, as the unit says.
    Ratio,
}

impl LineBasis {
    /// Every one, in order.
    pub const ALL: [Self; 10] = [
        Self::Surplus,
        Self::Expenditure,
        Self::Allocation,
        Self::Limit,
        Self::Driver,
        Self::Reserve,
        Self::Funding,
        Self::Drawdown,
        Self::Count,
        Self::Ratio,
    ];

    /// The word as published tables have it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Surplus => "surplus",
            Self::Expenditure => "expenditure",
            Self::Allocation => "allocation",
            Self::Limit => "limit",
            Self::Driver => "driver",
            Self::Reserve => "reserve",
            Self::Funding => "funding",
            Self::Drawdown => "drawdown",
            Self::Count => "count",
            Self::Ratio => "ratio",
        }
    }
}

impl fmt::Display for LineBasis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl LineBasis {
    pub(crate) const fn is_never_negative(self) -> bool {
        matches!(self, Self::Reserve | Self::Funding | Self::Drawdown | Self::Count)
    }

    /// The formula of the variance, in words.
    pub(crate) const fn formula(self) -> &'static str {
        match self {
            Self::Expenditure => "variance = plan - actual",
            _ => "variance = actual - plan",
        }
    }
}

/// The three figures a row can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// The plan.
    Plan,
    /// The actual or forecast figure.
    Actual,
    /// The variance.
    Variance,
}

impl Measure {
    /// Every one, in order.
    pub const ALL: [Self; 3] = [Self::Plan, Self::Actual, Self::Variance];

    /// The word as published tables have it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Actual => "actual",
            Self::Variance => "variance",
        }
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What the three figures of a row say about each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "arithmetic", content = "value", rename_all = "snake_case")]
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
