//! Whether a system is on course: the sentences that a board reads first, and the facts in them.

mod facts;
mod off_plan;
mod words;

use ics_rules_macros::record;

use crate::{
    calendar::{FinancialYear, Month},
    control_total::{Aim, Delivery},
    explanation::{Explanation, Reasons},
    money::Money,
    organisation::OdsCode,
    outcome::Outcome,
    rulebook::{RuleId, Rulebook},
};

pub(super) use facts::headline;

/// Whether the system is on course: one to three sentences, and the facts they are made of.
///
/// The sentences are made of the other fields and of nothing else. What cannot be told is said, with
/// what is missing, and what can be told without it stands beside.
#[record(explained)]
pub struct Headline {
    /// The sentences: the result against what the system is held to, who is off plan, and what the
    /// months left must bring.
    pub says: String,
    /// The system, with its name where it has one.
    pub system: String,
    /// The financial year.
    pub year: FinancialYear,
    /// The latest month with a return; none without any.
    pub month: Option<Month>,
    /// Whether the result for the year, forecast until month 12, meets what the system is held to.
    pub delivery: Outcome<Delivery>,
    /// Where the total that the system is held to comes from; none where it has none or none is known.
    pub aim: Option<Aim>,
    /// What the system is held to for the year, a deficit negative.
    pub held_to: Option<Money>,
    /// The result for the year, forecast until month 12; none while a return or a forecast is missing.
    pub outturn: Option<Money>,
    /// Deficit support withheld, which the outturn lacks and which is counted back against what the
    /// system is held to; none where none is withheld.
    pub withheld: Option<Money>,
    /// Outturn, with support withheld counted back, less what the system is held to: adverse is
    /// negative.
    pub variance: Option<Money>,
    /// What the members together plan for the year; in years with control totals, the sum of those.
    pub plan: Option<Money>,
    /// Outturn less plan: adverse is negative.
    pub against_plan: Option<Money>,
    /// How many members made a return for the month.
    pub reported: u64,
    /// Those that made none, by name.
    pub unreported: Vec<String>,
    /// Those whose return for the month holds no forecast, by name.
    pub without_forecast: Vec<String>,
    /// The members off plan to date or by their forecasts, the largest adverse variance first.
    pub off_plan: Vec<OffPlan>,
    /// What each month so far came to on average, to the nearest pound.
    pub average_per_month: Option<Money>,
    /// What each month left must bring to end on what the system is held to, in whole pounds: rounded
    /// up, so that it is enough. None after month 12.
    pub needed_per_month: Option<Money>,
    /// The last month before this one with every return and forecast, where this one lacks any.
    pub before: Option<EarlierResult>,
    /// What an organisation is held to in the year: `control total`, `trajectory` or `plan`.
    pub own_total: String,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// A member that is off plan to date or by its forecast.
#[record]
pub struct OffPlan {
    /// Its code.
    pub code: OdsCode,
    /// Its name, or its code where no name is given.
    pub name: String,
    /// Actual less plan to date: adverse is negative.
    pub variance_to_date: Money,
    /// The first month of the unbroken run of adverse months up to the latest; none where it is on
    /// plan to date.
    pub since: Option<Month>,
    /// Whether it may have been off plan before `since`, as no return of the month before says.
    pub or_earlier: bool,
    /// Its result for the year, forecast until month 12, less its own total: adverse is negative.
    pub outturn_variance: Option<Money>,
}

/// What was forecast at an earlier month.
#[record]
pub struct EarlierResult {
    /// The month.
    pub month: Month,
    /// The result that was forecast for the year.
    pub outturn: Money,
    /// That, with support withheld counted back, less what the system is held to: adverse is negative.
    pub variance: Money,
}

impl Reasons for Headline {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let sentences = self.sentences().into_iter();
        let cited = |says: String| Explanation::new(says).citing(rulebook, &self.rules);
        let mut sentences = sentences.map(cited);
        let first = sentences.next().unwrap_or_else(|| cited(self.says.clone()));
        first
            .comparing_money([
                ("outturn", self.outturn),
                ("held to", self.held_to),
                ("variance", self.variance),
                ("members' plans", self.plan),
                ("against plan", self.against_plan),
            ])
            .following(sentences)
    }
}

#[cfg(test)]
mod tests;
