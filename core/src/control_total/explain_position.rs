//! Why a position and what it comes to for the year are what they are.

use super::{Outturn, Position, ToDate, aim::GIVING_A_TOTAL};
use crate::{
    explanation::{Explanation, Reasons, words},
    money::Money,
    outcome::Outcome,
    rulebook::{Role, RuleId, Rulebook},
};

impl Reasons for Position {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let sum = rulebook.playing(&self.rules, GIVING_A_TOTAL);
        let summing = [Role::SystemControlTotal, Role::OrganisationsBalance];
        let of_plans = rulebook.playing(&self.rules, summing);
        let beside_plans = !sum.is_empty() && of_plans.is_empty();
        let month = self.month;
        let reasons = [
            explain_or(&self.outturn, rulebook, &sum, |figures| outturn(figures, beside_plans)),
            explain_or(&self.to_date, rulebook, &sum, to_date),
        ];
        Explanation::new(format!("position at {month} ({})", month.name()))
            .comparing("returns made", self.members.len())
            .comparing("returns missing", self.missing.len())
            .citing(rulebook, &sum)
            .following(reasons)
            .following(self.counted_back(rulebook))
    }
}

impl Position {
    /// What support withheld does to the figures, in words; nothing where none is withheld.
    pub(crate) fn withheld_in_words(&self) -> Option<String> {
        let to_date = self.to_date.answer().and_then(|figures| figures.withheld);
        let in_outturn = self.outturn.answer().and_then(|outturn| outturn.withheld);
        let withheld = to_date.or(in_outturn).filter(|withheld| !withheld.is_zero())?.nhs();
        if self.outturn.answer().is_some_and(|outturn| outturn.delivery.is_none()) {
            return Some(format!(
                "deficit support of {withheld} is withheld and worsens the sum by that much; it is \
                 counted back for each organisation, where it is stated by organisation"
            ));
        }
        Some(match (&self.outturn, in_outturn) {
            (Outcome::Answer(_), None) => format!(
                "deficit support of {withheld} is withheld and worsens the position to date by that \
                 much; the forecast is taken to hold it, so nothing is counted back into it"
            ),
            _ => format!(
                "deficit support of {withheld} is withheld; it worsens the reported position by that \
                 much and is counted back, as in NHS England's sum of a system's variance"
            ),
        })
    }

    fn counted_back(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let rules = rulebook.playing(&self.rules, self.counting());
        Some(Explanation::new(self.withheld_in_words()?).citing(rulebook, &rules))
    }
}

/// Explains an answer, or says what is missing.
fn explain_or<T>(
    outcome: &Outcome<T>,
    rulebook: &Rulebook,
    rules: &[RuleId],
    explain: impl FnOnce(&T) -> Explanation,
) -> Explanation {
    let explained = match outcome {
        Outcome::Answer(answer) => explain(answer),
        other => Explanation::refusal(other),
    };
    explained.citing(rulebook, rules)
}

fn to_date(figures: &ToDate) -> Explanation {
    let rate = &figures.run_rate;
    let says = format!(
        "to date: {} against {} planned, {}",
        words::position(figures.actual),
        words::position(figures.plan),
        words::variance(figures.variance)
    );
    let explained = Explanation::new(says)
        .comparing_money([("support withheld", figures.withheld)])
        .comparing("run rate a month", rate.per_month.nhs())
        .comparing("the year at that rate", rate.straight_line.nhs());
    match rate.needed_per_month {
        Some(needed) => {
            explained.comparing("needed in each remaining month", words::at_least(needed))
        }
        None => explained,
    }
}

/// The result against what the system is held to and, where that is another line, against plan.
fn outturn(figures: &Outturn, beside_plans: bool) -> Explanation {
    let amount = words::position(figures.amount);
    let variance = words::variance(figures.variance);
    let says = match figures.delivery {
        Some(delivery) => format!(
            "for the year: {amount}{}, so the total of {} is {delivery} ({variance})",
            with_withheld(figures.withheld),
            figures.control_total.nhs(),
        ),
        None => format!(
            "for the year: {amount} in sum, {variance} against the sum of plans, which is no test"
        ),
    };
    let node = Explanation::new(says)
        .comparing("outturn", figures.amount.nhs())
        .comparing_money([("support withheld", figures.withheld)])
        .comparing("control total", figures.control_total.nhs())
        .comparing("variance", figures.variance.nhs());
    if beside_plans {
        node.comparing("members' plans", figures.plan.nhs())
            .comparing("against plan", figures.against_plan.nhs())
    } else {
        node
    }
}

/// The support that is counted back into a result, as its sentence goes on.
pub(crate) fn with_withheld(withheld: Option<Money>) -> String {
    match withheld {
        Some(withheld) if !withheld.is_zero() => {
            format!(" with {} of withheld support counted back", withheld.nhs())
        }
        _ => String::new(),
    }
}
