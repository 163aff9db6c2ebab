//! The question of an assessment as a document.

use super::{Fund, FundAssessment, assess_fund};
use crate::{
    calendar::Quarter,
    error::{Problem, Result},
    money::Money,
    organisation::OdsCode,
    outcome::Outcome,
    rulebook::Rulebook,
    wire::document,
};

document! {
    /// A fund, and the year as far as it has gone.
    pub struct FundQuestion {
        /// The fund.
        pub fund: Fund,
        /// The parties of the partnership, who must all agree to a link where it is no ICS.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub parties: Vec<OdsCode>,
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
        /// The organisation's control total to the end of the quarter.
        pub control_total: Money,
        /// What it achieved by then; left out while the quarter has not ended.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub performance: Option<Money>,
        /// The system control total to the end of the quarter, where part of the fund is linked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub system_control_total: Option<Money>,
        /// What the system achieved by then.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub system_performance: Option<Money>,
    }
}

impl FundQuestion {
    /// The answer of [`assess_fund`].
    ///
    /// # Errors
    ///
    /// As [`assess_fund`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<FundAssessment>> {
        assess_fund(rulebook, self)
    }

    /// What is wrong with it in the year of the rulebook.
    pub(crate) fn wrong_in(&self, rulebook: &Rulebook) -> Vec<Problem> {
        match assess_fund(rulebook, self) {
            Ok(_) => Vec::new(),
            Err(error) => error.problems().to_vec(),
        }
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
