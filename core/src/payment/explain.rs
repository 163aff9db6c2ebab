//! Why what is paid is what it is.

use super::{Payment, PaymentSide, SafeguardsUsed};
use crate::{
    explanation::{Explanation, Reasons},
    money::{Money, separated},
    rulebook::{Role, RuleId, Rulebook},
};

impl Reasons for Payment {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let by = self.asked.mechanism.map_or_else(
            || "the terms that were stated".to_owned(),
            |mechanism| mechanism.to_string(),
        );
        let lies = match self.side {
            PaymentSide::Above => "above what the fixed sum pays for",
            PaymentSide::At => "exactly what the fixed sum pays for",
            PaymentSide::Below => "below what the fixed sum pays for",
        };
        let says = format!("{} is paid by {by}: what was done is {lies}", self.total.nhs());
        Explanation::new(says)
            .comparing("full price", self.full_price.nhs())
            .comparing("fixed sum", self.fixed.nhs())
            .citing(rulebook, &self.by_terms(rulebook))
            .following([self.fixed_sum(rulebook), self.difference(rulebook)])
            .following(self.safeguards_stated(rulebook))
            .following([self.sum(rulebook), self.beyond(rulebook), self.next(rulebook)])
    }
}

impl Payment {
    /// The rule of the mechanism with what it rests on, or the formula of the caller's terms.
    fn by_terms(&self, rulebook: &Rulebook) -> Vec<RuleId> {
        let general = [Role::PaymentRounding, Role::PaymentSafeguards, Role::SafeguardsEffect];
        let general = rulebook.playing(&self.rules, general);
        self.rules.iter().filter(|id| !general.contains(id)).cloned().collect()
    }

    fn cited(&self, rulebook: &Rulebook, role: Role) -> Vec<RuleId> {
        rulebook.playing(&self.rules, [role])
    }

    fn fixed_sum(&self, rulebook: &Rulebook) -> Explanation {
        let what = self.baseline.as_deref().unwrap_or("the baseline");
        let times = self.terms.fixed.percent();
        let says = format!("the fixed sum is {}, {times} of {what}", self.fixed.nhs());
        let mut node = Explanation::new(says);
        if let Some(figures) = &self.asked.activity {
            node = node
                .comparing("baseline", separated(figures.baseline))
                .comparing("price", figures.price.nhs());
        }
        node.comparing("baseline at full price", self.baseline_value.nhs())
            .citing(rulebook, &self.by_terms(rulebook))
    }

    fn difference(&self, rulebook: &Rulebook) -> Explanation {
        let size = self.exposure.beyond_break_point.size().nhs();
        let part = self.variable.size().nhs();
        let says = match self.side {
            PaymentSide::At => "there is no difference to pay for".to_owned(),
            PaymentSide::Above => format!("{size} more was done, for which {part} is paid"),
            PaymentSide::Below => format!("{size} less was done, for which {part} is taken off"),
        };
        let mut node = Explanation::new(says);
        if let Some(figures) = &self.asked.activity {
            node = node.comparing("done", separated(figures.actual));
        }
        if let Some(rate) = self.rate {
            node = node.comparing("rate", rate.percent());
        }
        node.comparing("at full price", self.full_price.nhs())
            .citing(rulebook, &self.by_terms(rulebook))
    }

    fn sum(&self, rulebook: &Rulebook) -> Explanation {
        let rounding = self.cited(rulebook, Role::PaymentRounding);
        let rounded = !rounding.is_empty();
        let says = if rounded {
            "the exact payment is rounded to the penny once, and the variable part is what the fixed \
             sum leaves of it"
        } else {
            "the fixed sum and the variable part make the payment, with nothing to round"
        };
        let rules = if rounded { rounding } else { self.cited(rulebook, Role::PaymentFormula) };
        Explanation::new(says)
            .comparing("fixed", self.fixed.nhs())
            .comparing("variable", self.variable.nhs())
            .comparing("total", self.total.nhs())
            .citing(rulebook, &rules)
    }

    fn beyond(&self, rulebook: &Rulebook) -> Explanation {
        let over = self.over_full_price;
        let says = if over.is_zero() {
            "that is the full price of what was done".to_owned()
        } else {
            let side = if over.is_negative() { "less" } else { "more" };
            format!("that is {} {side} than the full price of what was done", over.size().nhs())
        };
        Explanation::new(says)
            .comparing("paid", self.total.nhs())
            .comparing("full price", self.full_price.nhs())
            .citing(rulebook, &self.cited(rulebook, Role::PaymentFormula))
    }

    /// What would change the answer.
    fn next(&self, rulebook: &Rulebook) -> Explanation {
        let unit = match self.asked.activity {
            Some(_) => "unit",
            None => "pound",
        };
        let exposure = &self.exposure;
        let says = format!("one {unit} more would {}", changes(exposure.one_more, true));
        let fewer = exposure
            .one_fewer
            .map(|amount| format!(", one {unit} fewer would {}", changes(amount, false)));
        let mut node = Explanation::new(says + &fewer.unwrap_or_default())
            .comparing("the fixed sum pays for", exposure.break_point.nhs());
        if let Some(units) = exposure.break_units {
            node = node.comparing("whole units of that", separated(units));
        }
        node.comparing("distance from there", exposure.beyond_break_point.nhs())
            .citing(rulebook, &self.by_terms(rulebook))
    }

    /// What safeguards there are and what they did; none where the year's rules provide for none
    /// and the caller stated none.
    fn safeguards_stated(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let provided = self.cited(rulebook, Role::PaymentSafeguards);
        let Some(used) = &self.safeguards else {
            let says = "the guidance provides for a threshold and a break-glass clause, of which no \
                        value is published; none was stated, and none is applied";
            let stated = || Explanation::new(says).citing(rulebook, &provided);
            return (!provided.is_empty()).then(stated);
        };
        let published = "no value of theirs is published";
        let says = format!("the safeguards that were stated {}; {published}", used.did());
        let effect = self.cited(rulebook, Role::SafeguardsEffect);
        let mut node = Explanation::new(says);
        if let Some(threshold) = used.threshold {
            node = node.comparing("threshold", threshold.nhs());
        }
        if let Some(glass) = used.break_glass {
            node = node.comparing("break-glass point", glass.nhs());
        }
        let size = self.exposure.beyond_break_point.size();
        node = node.comparing("difference", size.nhs()).comparing("effect", used.effect.nhs());
        Some(node.citing(rulebook, provided.iter().chain(&effect)))
    }
}

impl SafeguardsUsed {
    /// What they did, in words.
    fn did(&self) -> &'static str {
        match (self.within_threshold, self.glass_broken) {
            (true, _) => "leave the difference unpaid, as it is within the threshold",
            (false, true) => "pay what exceeds the break-glass point at its own rates",
            (false, false) if self.effect.is_zero() => "change nothing",
            (false, false) => "pay only what exceeds the threshold",
        }
    }
}

/// What one unit more brings, or one fewer takes off.
fn changes(amount: Money, more: bool) -> String {
    match (amount.is_zero(), amount.is_negative() == more) {
        (true, _) => "change nothing".to_owned(),
        (false, false) => format!("bring {}", amount.size().nhs()),
        (false, true) => format!("take off {}", amount.size().nhs()),
    }
}
