//! The five metrics.

use crate::{rulebook::Role, wire::word};

word! {
    /// A metric of the use of resources score.
    pub enum ResourceMetric {
        /// How many times income available covers the cost of servicing capital.
        CapitalServiceCapacity = "capital_service_capacity": "capital service capacity",
        /// How many days of expenses working capital covers.
        Liquidity = "liquidity": "liquidity",
        /// The adjusted surplus as a percentage of income.
        Margin = "margin": "I&E margin",
        /// The margin less the planned margin.
        DistanceFromPlan = "distance_from_plan": "distance from financial plan",
        /// Agency spending above its ceiling as a percentage of it.
        Agency = "agency": "agency spend",
    }
}

impl ResourceMetric {
    /// The part that its bands play.
    pub(crate) const fn role(self) -> Role {
        match self {
            Self::CapitalServiceCapacity => Role::UseOfResourcesCapitalServiceCapacity,
            Self::Liquidity => Role::UseOfResourcesLiquidity,
            Self::Margin => Role::UseOfResourcesMargin,
            Self::DistanceFromPlan => Role::UseOfResourcesDistanceFromPlan,
            Self::Agency => Role::UseOfResourcesAgency,
        }
    }

    /// The money that its headroom in pounds is a change of.
    #[must_use]
    pub const fn money(self) -> &'static str {
        match self {
            Self::CapitalServiceCapacity => "revenue available for capital service",
            Self::Liquidity => "working capital",
            Self::Margin => "adjusted surplus",
            Self::DistanceFromPlan => "actual surplus to date",
            Self::Agency => "agency spending",
        }
    }

    /// Where it stands among the five.
    pub(super) const fn position(self) -> usize {
        match self {
            Self::CapitalServiceCapacity => 0,
            Self::Liquidity => 1,
            Self::Margin => 2,
            Self::DistanceFromPlan => 3,
            Self::Agency => 4,
        }
    }
}
