//! The question of an assessment as a document.

use super::Fund;
use crate::{calendar::Quarter, money::Money, organisation::OdsCode, wire::document};

document! {
    /// A fund, and the year as far as it has gone.
    pub struct FundQuestion {
        /// The fund.
        pub fund: Fund,
        /// The parties of the partnership, who must all agree to a link where it is no ICS.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub parties: Vec<OdsCode>,
        /// The organisation's control total for the year, before sustainability money: a surplus
        /// positive, a deficit negative. Where it is left out, that of Q4; asked for where
        /// eligibility depends on it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub control_total: Option<Money>,
        /// The quarters in order from Q1. Those with a `performance` have ended; those after them
        /// may be given for their control totals.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub quarters: Vec<QuarterFigures>,
    }
}

document! {
    /// The money of a quarter: cumulative from April to its end, a surplus positive, a deficit
    /// negative, before sustainability money.
    ///
    /// Its figures are those of the monthly return at [`Quarter::last_month`].
    pub struct QuarterFigures {
        /// The quarter.
        pub quarter: Quarter,
        /// The organisation's control total to the end of the quarter; at Q4 that for the year, as
        /// adjustments have left it.
        pub control_total: Money,
        /// True where `control_total` is the plan to date, which stands for a control total that
        /// nobody phased; never at Q4.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub by_plan: Option<bool>,
        /// What it achieved by then; left out while the quarter has not ended.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub performance: Option<Money>,
        /// The system control total to the end of the quarter, where part of the fund is linked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub system_control_total: Option<Money>,
        /// True where the plan to date of a member stands in `system_control_total`; never at Q4.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub system_by_plan: Option<bool>,
        /// What the system achieved by then.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub system_performance: Option<Money>,
    }
}

impl FundQuestion {
    /// The control total for the year, as given or at the end of Q4.
    pub(super) fn for_the_year(&self) -> Option<Money> {
        let last = self.quarters.iter().find(|figures| figures.quarter == Quarter::Q4);
        self.control_total.or(last.map(|figures| figures.control_total))
    }

    /// The quarters that have ended, from Q1 without a gap.
    pub(super) fn ended(&self) -> impl Iterator<Item = (&QuarterFigures, Money)> {
        self.quarters.iter().map_while(|figures| Some((figures, figures.performance?)))
    }

    /// The quarters without a performance although a later one has one, by name.
    pub(super) fn unreported(&self) -> impl Iterator<Item = String> {
        let last = self.quarters.iter().rposition(|figures| figures.performance.is_some());
        let before = self.quarters.iter().take(last.unwrap_or_default());
        let gaps = before.filter(|figures| figures.performance.is_none());
        gaps.map(|figures| format!("quarters: performance at {}", figures.quarter))
    }
}
