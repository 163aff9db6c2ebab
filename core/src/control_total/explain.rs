//! Why the control total and the positions are what they are.

use super::{AdjustmentOutcome, ControlTotal, Delivery, MemberTotal, Outturn, Position, ToDate};
use crate::{
    explanation::{Explain, Explanation, words},
    outcome::Outcome,
    rulebook::{Role, RuleId, Rulebook},
};

impl Explain for ControlTotal {
    fn explain(&self, rulebook: &Rulebook) -> Explanation {
        let says =
            format!("the system control total is {}, {}", words::position(self.total), self.basis);
        let members = self.members.iter().map(|member| member_total(member, rulebook));
        let adjustments = self.adjustments.iter().map(|adjustment| adjustment.explain(rulebook));
        let latest = self.latest().map(|position| position.explain(rulebook));
        Explanation::new(says)
            .comparing("sum before adjustments", self.before.nhs())
            .comparing("sum after adjustments", self.total.nhs())
            .citing(rulebook, &self.rules)
            .following(members.chain(adjustments).chain(latest))
    }
}

fn member_total(member: &MemberTotal, rulebook: &Rulebook) -> Explanation {
    let mut says = format!("{} counts for {}", member.organisation, words::position(member.total));
    let mut roles = vec![Role::WholeTrust];
    if let Some(share) = member.counted_share {
        says = format!("{says}, {} of it belonging to this system", share.percent());
        roles.push(Role::OrganisationSplit);
    }
    let mut explained = Explanation::new(says).comparing("control total", member.whole.nhs());
    if member.before != member.whole {
        explained = explained.comparing("counted here", member.before.nhs());
    }
    if !member.moved.is_zero() {
        explained = explained.comparing("moved by adjustments", member.moved.nhs());
    }
    roles.into_iter().fold(explained, |explained, role| cite_role(explained, rulebook, role))
}

fn cite_role(explained: Explanation, rulebook: &Rulebook, role: Role) -> Explanation {
    match rulebook.role(role) {
        Ok(rule) => explained.citing(rulebook, [&rule.id]),
        Err(_) => explained,
    }
}

impl Explain for AdjustmentOutcome {
    fn explain(&self, rulebook: &Rulebook) -> Explanation {
        let window = self.window.replace('_', " ");
        let says = if self.in_effect {
            format!(
                "the adjustment at the {window} is in effect and leaves the system's total as it was"
            )
        } else {
            let awaiting = words::list(&self.awaiting);
            format!("the adjustment at the {window} is not in effect: {awaiting} must still agree")
        };
        let mut explained = Explanation::new(says);
        for (code, amount) in &self.moves {
            explained = explained.comparing(code.to_string(), amount.nhs());
        }
        explained = explained
            .comparing("effect on providers", self.sectors.providers.nhs())
            .comparing("effect on commissioners", self.sectors.commissioners.nhs());
        if !self.performance_stated {
            let says = "no statement was given of how the change improves overall performance";
            explained = explained.following([cite_role(
                Explanation::new(says),
                rulebook,
                Role::NetNeutralTests,
            )]);
        }
        explained.citing(rulebook, &self.rules)
    }
}

impl Explain for Position {
    fn explain(&self, rulebook: &Rulebook) -> Explanation {
        let sum = rulebook.role(Role::SystemControlTotal).map(|rule| rule.id.clone()).ok();
        let sum: Vec<RuleId> = sum.into_iter().collect();
        let month = self.month;
        let reasons = [
            explain_or(&self.to_date, rulebook, &sum, to_date),
            explain_or(&self.outturn, rulebook, &sum, outturn),
        ];
        Explanation::new(format!("position at {month} ({})", month.name()))
            .comparing("returns made", self.members.len())
            .comparing("returns missing", self.missing.len())
            .citing(rulebook, &sum)
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
        "for the year: {}, so the control total of {} is {met} ({})",
        words::position(figures.amount),
        figures.control_total.nhs(),
        words::variance(figures.variance)
    );
    Explanation::new(says)
        .comparing("outturn", figures.amount.nhs())
        .comparing("control total", figures.control_total.nhs())
        .comparing("variance", figures.variance.nhs())
}
