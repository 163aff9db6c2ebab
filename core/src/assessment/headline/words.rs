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
        let against = self.variance.map(|variance| format!(", {}", self.off_total(variance)));
        format!("{lead}: {result}{}{}.", against.unwrap_or_default(), self.beside_plan())
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
            Some(Month::LAST) => format!("it ended the year {}{counted}", ending(outturn)),
            Some(month) => {
                format!("at {month} ({}) it forecasts {result}{counted}", month.name())
            }
            None => result,
        }
    }

    /// How far a result is off what the system is held to; a figure that is exactly that is said once.
    fn off_total(&self, variance: Money) -> String {
        match self.held_to.filter(|_| !variance.is_zero()) {
            Some(held_to) => format!("{} it is held to", off_line(variance, held_to)),
            None => "exactly what it is held to".to_owned(),
        }
    }

    /// The result beside the members' plans, where they are not what the system is held to.
    fn beside_plan(&self) -> String {
        let Some((plan, against)) = self.plan.zip(self.against_plan) else { return String::new() };
        if self.held_to == Some(plan) && self.withheld.is_none() {
            return String::new();
        }
        if against.is_zero() {
            return ", and exactly what its members plan together".to_owned();
        }
        format!(", and {} its members plan together", off_line(against, plan))
    }

    /// In a year that holds no system to a total: what the members' results come to.
    fn unheld(&self) -> String {
        let (own, system) = (&self.own_total, &self.system);
        let lead = format!(
            "No system is held to a total in {}: each organisation answers for a {own} of its own",
            self.year
        );
        let known = self.month.zip(self.outturn).zip(self.plan.zip(self.against_plan));
        let Some(((month, outturn), (plan, against))) = known else {
            let lacking = self.lacking();
            return format!("{lead}. What {system} comes to cannot be told: {lacking}.");
        };
        let result = if month == Month::LAST {
            format!("those of {system} together ended the year {}", ending(outturn))
        } else {
            format!("those of {system} together forecast {} for it", words::position(outturn))
        };
        let against = if against.is_zero() {
            format!("exactly what their {own}s come to")
        } else {
            format!("{} their {own}s come to", off_line(against, plan))
        };
        format!("{lead}. At {month} {result}, {against}.")
    }

    /// Why it cannot be told, with everything that is missing by name.
    fn untold(&self, refusal: &CannotTell) -> String {
        let asked = format!("Whether {} is on course in {} cannot be told", self.system, self.year);
        let Some(held_to) = self.held_to else {
            // The returns are asked for once there is something to hold them against.
            let asks = |name: &&String| !name.starts_with("returns");
            let missing: Vec<String> = refusal.missing.iter().filter(asks).cloned().collect();
            let missing = words::list(&missing);
            return format!("{asked}: {} (missing: {missing}).", refusal.because);
        };
        let (aim, held_to) = (self.aim_in_words(), words::position(held_to));
        format!("{asked}: {}. Its {aim} is {held_to}.", self.lacking())
    }

    /// The returns and forecasts that are lacking, by the names of the members.
    fn lacking(&self) -> String {
        let Some(month) = self.month else { return "no return has been made".to_owned() };
        let lacking = [("return", &self.unreported), ("forecast", &self.without_forecast)];
        let lacking = lacking.into_iter().filter(|(_, names)| !names.is_empty());
        let lacking: Vec<String> = lacking
            .map(|(what, names)| format!("no {what} of {}", words::list(&named(names))))
            .collect();
        format!("at {month} ({}) there is {}", month.name(), words::list(&lacking))
    }

    /// What was forecast when everything was last in.
    fn earlier(&self) -> Option<String> {
        let before = self.before.as_ref()?;
        let (month, outturn) = (before.month, words::position(before.outturn));
        let against = self.off_total(before.variance);
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
            let names = to_date.iter().map(|one| one.in_words(self.month)).collect::<Vec<_>>();
            let names = words::list(&named(&names));
            clauses.push(format!("{} off plan: {names}", self.of_those(to_date.len())));
        }
        if !to_come.is_empty() {
            let names = to_come.iter().map(|one| one.forecast_in_words()).collect::<Vec<_>>();
            let names = words::list(&named(&names));
            let (own, of) = (&self.own_total, self.of_those(to_come.len()));
            let but = match (self.is_over(), to_come.len()) {
                (true, 1) => "on plan, but ended below its",
                (true, _) => "on plan, but ended below their",
                (false, 1) => "on plan to date, but forecasts to end below its",
                (false, _) => "on plan to date, but forecast to end below their",
            };
            clauses.push(format!("{of} {but} own {own}: {names}"));
        }
        if clauses.is_empty() {
            let verb = if self.is_over() { "was" } else { "is" };
            let only = if self.outturn.is_none() { " to date" } else { "" };
            let reported = self.who_reported();
            clauses.push(format!("No organisation{reported} {verb} off plan{only}"));
        }
        Some(format!("{}.", clauses.join("; ")))
    }

    fn who_reported(&self) -> &'static str {
        if self.unreported.is_empty() { "" } else { " that reported" }
    }

    fn of_those(&self, count: usize) -> String {
        let verb = match (self.is_over(), count) {
            (true, 1) => "was",
            (true, _) => "were",
            (false, 1) => "is",
            (false, _) => "are",
        };
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

/// A result beside a line: `£5 worse than the deficit of £20`.
fn off_line(variance: Money, line: Money) -> String {
    let kind = if variance.is_negative() { "worse" } else { "better" };
    let line = words::position(line);
    let line = line.strip_prefix("a ").unwrap_or(&line);
    format!("{} {kind} than the {line}", variance.size().nhs())
}

/// How a year ended: `with a deficit of £5`, `at break-even`.
fn ending(outturn: Money) -> String {
    let with = if outturn.is_zero() { "at" } else { "with" };
    format!("{with} {}", words::position(outturn))
}

/// The first of a list, and how many more there are.
fn named(all: &[String]) -> Vec<String> {
    if all.len() <= MOST_NAMED + 1 {
        return all.to_vec();
    }
    let more = all.len() - MOST_NAMED;
    all.iter().take(MOST_NAMED).cloned().chain([format!("{more} more")]).collect()
}
