//! A headline in sentences.

use super::{Headline, OffPlan};
use crate::{
    calendar::Month,
    control_total::Delivery,
    explanation::words,
    money::Money,
    outcome::{CannotTell, Outcome},
};

/// A longer list is cut, and its rest counted.
const MOST_NAMED: usize = 3;

impl Headline {
    /// The sentences, the answer first.
    pub(super) fn sentences(&self) -> Vec<String> {
        let mut said = vec![self.verdict()];
        said.extend(self.earlier());
        said.extend(self.who());
        said.extend(self.rest());
        said
    }

    fn is_over(&self) -> bool {
        self.month == Some(Month::LAST)
    }

    /// The result against what the system is held to, or why there is none.
    fn verdict(&self) -> String {
        match &self.delivery {
            Outcome::Answer(delivery) => self.answered(*delivery),
            Outcome::CannotTell(refusal) => self.untold(refusal),
            Outcome::NotInForce(_) => self.unheld(),
        }
    }

    fn answered(&self, delivery: Delivery) -> String {
        let (system, year, aim) = (&self.system, self.year, self.aim_in_words());
        let result = self.result();
        let lead = match (self.is_over(), delivery) {
            (true, Delivery::Met) => format!("{system} met its {aim} in {year}"),
            (true, Delivery::Missed) => format!("{system} missed its {aim} in {year}"),
            (false, Delivery::Met) => format!("{system} is on course for its {aim} in {year}"),
            (false, Delivery::Missed) => {
                format!("{system} is not on course for its {aim} in {year}")
            }
        };
        let against = self.variance.map(|variance| self.beside_total(variance)).unwrap_or_default();
        format!("{lead}: {result}{against}{}.", self.beside_plan())
    }

    fn aim_in_words(&self) -> String {
        self.aim.map_or_else(|| "total".to_owned(), |aim| aim.to_string())
    }

    /// What is forecast, or what came of it.
    fn result(&self) -> String {
        let Some(outturn) = self.outturn else { return "its result is not known".to_owned() };
        let result = words::position(outturn);
        let counted = self.withheld.map(|amount| {
            format!(", with {} of withheld deficit support counted back", amount.nhs())
        });
        let counted = counted.unwrap_or_default();
        match self.month {
            Some(Month::LAST) => format!("it ended the year with {result}{counted}"),
            Some(month) => {
                format!("at {month} ({}) it forecasts {result}{counted}", month.name())
            }
            None => result,
        }
    }

    /// The result beside what the system is held to; where it is exactly that, the figure is said
    /// once.
    fn beside_total(&self, variance: Money) -> String {
        match variance.is_zero() {
            true => ", exactly what it is held to".to_owned(),
            false => format!(", {}", self.off_total(variance)),
        }
    }

    /// How far a result is off what the system is held to.
    fn off_total(&self, variance: Money) -> String {
        let held_to = self.held_to.map(words::position).unwrap_or_default();
        format!("{} what it is held to, {held_to}", beside(variance))
    }

    /// The result beside the members' plans, where they are not what the system is held to.
    fn beside_plan(&self) -> String {
        let Some((plan, against)) = self.plan.zip(self.against_plan) else { return String::new() };
        if self.held_to == Some(plan) && self.withheld.is_none() {
            return String::new();
        }
        let plan = words::position(plan);
        match against.is_zero() {
            true => ", and exactly what its members plan together".to_owned(),
            false => format!(", and {} what its members plan together, {plan}", beside(against)),
        }
    }

    /// In a year that holds no system to a total: what the members' results come to.
    fn unheld(&self) -> String {
        let own = &self.own_total;
        let lead = format!(
            "No system is held to a total in {}: organisations answer for a {own} of their own",
            self.year
        );
        let (Some(month), Some(_), Some(against), Some(plan)) =
            (self.month, self.outturn, self.against_plan, self.plan)
        else {
            let lacking = if self.month.is_none() { "no return" } else { "not every forecast" };
            return format!("{lead}. What {} comes to cannot be told: {lacking} was given.", self.system);
        };
        let tense = if month == Month::LAST { "ended the year" } else { "forecast the year" };
        let outturn = self.outturn.map(words::position).unwrap_or_default();
        let beside = match against.is_zero() {
            true => format!("exactly what their {own}s come to"),
            false => {
                let plan = words::position(plan);
                format!("{} what their {own}s come to, {plan}", beside(against))
            }
        };
        format!("{lead}. At {month} those of {} together {tense} with {outturn}, {beside}.", self.system)
    }

    /// Why it cannot be told, with everything that is missing by name.
    fn untold(&self, refusal: &CannotTell) -> String {
        let asked = format!("Whether {} is on course in {} cannot be told", self.system, self.year);
        if self.month.is_none() && self.held_to.is_some() {
            let held_to = self.held_to.map(words::position).unwrap_or_default();
            let aim = self.aim_in_words();
            return format!("{asked}: no return has been made. Its {aim} is {held_to}.");
        }
        let because = &refusal.because;
        let missing = words::list(&named(&refusal.missing));
        format!("{asked}: {because}. What is missing: {missing}.")
    }

    /// What was forecast when everything was last in.
    fn earlier(&self) -> Option<String> {
        let before = self.before.as_ref()?;
        let (month, outturn) = (before.month, words::position(before.outturn));
        let against = match before.variance.is_zero() {
            true => "exactly what it is held to".to_owned(),
            false => self.off_total(before.variance),
        };
        Some(format!(
            "At {month} ({}), the last month with every return and forecast, it forecast {outturn}, {against}.",
            month.name()
        ))
    }

    /// Who is off plan, and since when.
    fn who(&self) -> Option<String> {
        if self.reported == 0 {
            return None;
        }
        let (to_date, to_come): (Vec<_>, Vec<_>) =
            self.off_plan.iter().partition(|one| one.since.is_some());
        let mut clauses = Vec::new();
        if !to_date.is_empty() {
            let since: Vec<String> = to_date.iter().map(|one| one.in_words(self.month)).collect();
            let since = words::list(&named(&since));
            clauses.push(format!("{} off plan: {since}", self.of_those(to_date.len())));
        }
        if !to_come.is_empty() {
            let own = &self.own_total;
            let names: Vec<String> = to_come.iter().map(|one| one.forecast_in_words()).collect();
            let names = words::list(&named(&names));
            let (so_far, expects) = match (self.is_over(), to_come.len()) {
                (true, 1) => ("on plan to date", "missed its"),
                (true, _) => ("on plan to date", "missed their"),
                (false, 1) => ("on plan so far", "forecasts less than its"),
                (false, _) => ("on plan so far", "forecast less than their"),
            };
            let of = self.of_those(to_come.len());
            clauses.push(format!("{of} {so_far} and {expects} own {own}: {names}"));
        }
        if clauses.is_empty() {
            clauses.push(format!("No organisation{} is off plan", self.who_reported()));
        }
        Some(format!("{}.", clauses.join("; ")))
    }

    fn who_reported(&self) -> &'static str {
        if self.unreported.is_empty() { "" } else { " that reported" }
    }

    fn of_those(&self, count: usize) -> String {
        let verb = if count == 1 { "is" } else { "are" };
        let all = self.reported;
        let noun = if all == 1 { "organisation" } else { "organisations" };
        format!("{count} of {all} {noun}{} {verb}", self.who_reported())
    }

    /// What the months left must bring.
    fn rest(&self) -> Option<String> {
        let (needed, average) = self.needed_per_month.zip(self.average_per_month)?;
        let left = self.month?.remaining();
        let months = match left {
            1 => "the month left".to_owned(),
            left => format!("each of the {left} months left"),
        };
        let does = if needed.is_negative() { "may bring" } else { "must bring" };
        let (needed, average) = (words::at_least(needed), words::position(average));
        Some(format!(
            "To end on the {}, {months} {does} {needed}; the average so far is {average}.",
            self.aim_in_words()
        ))
    }
}

impl OffPlan {
    /// The organisation with its variance to date and since when; the latest month alone is not said.
    fn in_words(&self, latest: Option<Month>) -> String {
        let variance = words::variance(self.variance_to_date);
        let since = match (self.since, self.or_earlier) {
            (Some(since), true) if Some(since) == latest => String::new(),
            (Some(since), true) => format!(" since {since} or earlier"),
            (Some(since), false) => format!(" since {since}"),
            (None, _) => String::new(),
        };
        format!("{}{since} ({variance})", self.name)
    }

    fn forecast_in_words(&self) -> String {
        let variance = self.outturn_variance.map(words::variance).unwrap_or_default();
        format!("{} ({variance})", self.name)
    }
}

/// A difference in words: `£5 worse than`, `£5 better than`.
fn beside(variance: Money) -> String {
    let kind = if variance.is_negative() { "worse" } else { "better" };
    format!("{} {kind} than", variance.size().nhs())
}

/// The first of a list, and how many more there are.
fn named(all: &[String]) -> Vec<String> {
    if all.len() <= MOST_NAMED + 1 {
        return all.to_vec();
    }
    let more = all.len() - MOST_NAMED;
    all.iter().take(MOST_NAMED).cloned().chain([format!("{more} more")]).collect()
}
