//! Monthly returns, and what of them counts towards the control total.

use std::collections::BTreeMap;

use super::Basis;
use crate::{
    calendar::Month,
    error::{Code, Problem, Result},
    money::Money,
    organisation::OdsCode,
    rulebook::{Role, Rule, Rulebook},
    wire::{document, unknown_word},
};

document! {
    /// A member's return for a month: cumulative figures from April, and the forecast for the year.
    pub struct Return {
        /// The month it is made at.
        pub month: Month,
        /// The member.
        pub code: OdsCode,
        /// The surplus (positive) or deficit (negative) planned by the end of the month, on the
        /// basis of the control total.
        pub plan_to_date: Money,
        /// The surplus or deficit reported by the end of the month.
        pub actual_to_date: Money,
        /// The surplus or deficit forecast for the year. At month 12 the actual is the outturn.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub forecast: Option<Money>,
        /// What the figures hold that does not count towards the control total, by item of the
        /// year's rules: income positive, cost negative.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub excluded: BTreeMap<String, ExcludedAmounts>,
    }
}

document! {
    /// An item that does not count towards the control total.
    pub struct ExcludedAmounts {
        /// What the actual to date holds of it.
        pub to_date: Money,
        /// What the forecast holds of it; needed where there is a forecast.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub forecast: Option<Money>,
    }
}

impl Return {
    /// What is wrong with it, whoever the members are, where figures are on a basis (the year's own
    /// when none is given). Fund income is an item to leave out only of figures before funds.
    pub(crate) fn problems(&self, rulebook: &Rulebook, basis: Option<Basis>) -> Vec<Problem> {
        let before_funds = basis.is_none_or(|basis| basis == Basis::ExcludingFunds);
        let incomes = before_funds.then_some(Role::ExcludedIncomes);
        let items = [Role::ExcludedItems, Role::ExcludedItemsLater];
        let roles = incomes.into_iter().chain(items);
        let rules = roles.filter_map(|role| rulebook.in_force(role));
        let items: Vec<&str> = rules.flat_map(Rule::words).map(String::as_str).collect();
        let mut problems = Vec::new();
        for (item, amounts) in &self.excluded {
            if !items.contains(&item.as_str()) {
                problems.push(unknown_word(item, &items).at(format!("excluded.{item}")));
            }
            if self.forecast.is_some() && amounts.forecast.is_none() {
                let expected = "what the forecast holds of it";
                let problem = Problem::new(Code::MissingField, "nothing", expected);
                problems.push(problem.at(format!("excluded.{item}.forecast")));
            }
        }
        problems
    }

    /// The result to date that counts towards the control total.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`] beyond [`Money::MAX`].
    pub fn measured_to_date(&self) -> Result<Money> {
        let excluded = self.excluded.values().map(|amounts| amounts.to_date);
        self.actual_to_date.minus(Money::sum(excluded)?)
    }

    /// The result for the year that counts towards the control total: at month 12 the actual,
    /// before that the forecast, if there is one.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`] beyond [`Money::MAX`].
    pub fn measured_outturn(&self) -> Result<Option<Money>> {
        if self.month == Month::LAST {
            return self.measured_to_date().map(Some);
        }
        let Some(forecast) = self.forecast else { return Ok(None) };
        let excluded = self.excluded.values().filter_map(|amounts| amounts.forecast);
        forecast.minus(Money::sum(excluded)?).map(Some)
    }
}
