//! Why the control total and the positions are what they are.

use super::{AdjustmentOutcome, ControlTotal, Delivery, MemberTotal, Outturn, Position, ToDate};
use crate::{
    explanation::{Explanation, Reasons, words},
    outcome::Outcome,
    rulebook::{Role, RuleId, Rulebook},
};

impl Reasons for ControlTotal {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = format!("the {} is {}, {}", self.aim, words::position(self.total), self.basis);
        let members = self.members.iter().map(|one| member_total(one, rulebook, &self.rules));
        let adjustments = self.adjustments.iter().map(|adjustment| adjustment.reasons(rulebook));
        let latest = self.latest().map(|position| position.reasons(rulebook));
        let mut explained = Explanation::new(says)
            .comparing("sum before adjustments", self.before.nhs())
            .comparing("sum after adjustments", self.of_members.nhs());
        if let Some(objective) = self.objective {
            explained = explained.comparing("joint objective", objective.nhs());
        }
        let open = (!self.surplus_of_plans.is_zero()).then(|| self.beside_plans(rulebook));
        explained
            .citing(rulebook, &self.rules)
            .following(open.into_iter().chain(members).chain(adjustments).chain(latest))
    }
}

impl ControlTotal {
    /// How the members' totals and the system's differ, in words.
    pub(crate) fn beside_plans_in_words(&self) -> String {
        let (plans, total) = (words::position(self.of_members), words::position(self.total));
        let gap = self.surplus_of_plans;
        if gap.is_negative() {
            let gap = gap.negated().nhs();
            format!(
                "the members' own totals come to {plans}, so the system must find {gap} besides to reach {total}"
            )
        } else {
            let gap = gap.nhs();
            format!(
                "the members' own totals come to {plans}, {gap} better than the {total} it is held to"
            )
        }
    }

    fn beside_plans(&self, rulebook: &Rulebook) -> Explanation {
        Explanation::new(self.beside_plans_in_words()).citing(rulebook, self.rules.first())
    }
}

fn member_total(member: &MemberTotal, rulebook: &Rulebook, rules: &[RuleId]) -> Explanation {
    let mut says = format!("{} counts for {}", member.organisation, words::position(member.total));
    let counting = [Role::WholeTrust, Role::SystemTarget, Role::AgreementTrajectory];
    let mut cited = rulebook.playing(rules, counting);
    cited.truncate(1);
    if let Some(share) = member.counted_share {
        says = format!("{says}, {} of it belonging to this system", share.percent());
        cited.extend(rulebook.playing(rules, [Role::OrganisationSplit]));
    }
    let mut explained = Explanation::new(says).comparing("control total", member.whole.nhs());
    if member.before != member.whole {
        explained = explained.comparing("counted here", member.before.nhs());
    }
    if !member.moved.is_zero() {
        explained = explained.comparing("moved by adjustments", member.moved.nhs());
    }
    explained.citing(rulebook, &cited)
}

impl Reasons for AdjustmentOutcome {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let window = self.window.replace('_', " ");
        let says = format!("the adjustment in the {window} window is {}", self.state());
        let mut explained = Explanation::new(says);
        for (code, amount) in &self.moves {
            explained = explained.comparing(code.to_string(), amount.nhs());
        }
        explained = explained
            .comparing("effect on providers", self.sectors.providers.nhs())
            .comparing("effect on commissioners", self.sectors.commissioners.nhs());
        let unasked = rulebook.playing(&self.rules, [Role::NetNeutralStatement]);
        if self.in_effect && !self.performance_stated && !unasked.is_empty() {
            let says = "no statement was given of how the change improves overall performance, and none \
                        is asked for";
            let node = Explanation::new(says).citing(rulebook, &unasked);
            explained = explained.following([node]);
        }
        explained.citing(rulebook, &self.rules)
    }
}

impl AdjustmentOutcome {
    /// Whether it is in effect, and what it then does or why it is not, in words.
    fn state(&self) -> String {
        if let Some(awaited) = self.awaited() {
            return format!("not in effect: it awaits {awaited}");
        }
        if !self.target_holds {
            return "not in effect: the system's target would not hold".to_owned();
        }
        let does = match self.sum() {
            Ok(sum) if sum.is_zero() => "leaves the system's total as it was".to_owned(),
            Ok(sum) if sum.is_negative() => {
                let size = sum.size().nhs();
                format!(
                    "lowers what members' totals come to by {size}; the system's target still holds"
                )
            }
            Ok(sum) => format!("raises what members' totals come to by {}", sum.nhs()),
            // A sum out of range was refused with the document.
            Err(_) => "moves members' totals".to_owned(),
        };
        format!("in effect and {does}")
    }
}

impl Reasons for Position {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let month = self.month;
        let reasons = [
            explain_or(&self.to_date, rulebook, &self.rules, to_date),
            explain_or(&self.outturn, rulebook, &self.rules, outturn),
        ];
        Explanation::new(format!("position at {month} ({})", month.name()))
            .comparing("returns made", self.members.len())
            .comparing("returns missing", self.missing.len())
            .citing(rulebook, &self.rules)
            .following(reasons)
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
        .comparing("run rate a month", rate.per_month.nhs())
        .comparing("the year at that rate", rate.straight_line.nhs());
    match rate.needed_per_month {
        Some(needed) => explained.comparing("needed in each remaining month", needed.nhs()),
        None => explained,
    }
}

fn outturn(figures: &Outturn) -> Explanation {
    let met = match figures.delivery {
        Delivery::Met => "met",
        Delivery::Missed => "missed",
    };
    let says = format!(
        "for the year: {}, so the total of {} is {met} ({})",
        words::position(figures.amount),
        figures.control_total.nhs(),
        words::variance(figures.variance)
    );
    Explanation::new(says)
        .comparing("outturn", figures.amount.nhs())
        .comparing("control total", figures.control_total.nhs())
        .comparing("variance", figures.variance.nhs())
}
