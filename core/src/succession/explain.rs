//! Why a body came after another, and by which events a figure was carried.

use super::{CarriedBody, Carry, NotPlaced, Succession};
use crate::{
    explanation::{Explanation, Reasons, words},
    organisation::OdsCode,
    rulebook::Rulebook,
};

fn listed(codes: &[OdsCode]) -> String {
    let codes: Vec<String> = codes.iter().map(ToString::to_string).collect();
    if codes.is_empty() { "no body that is known".to_owned() } else { words::list(&codes) }
}

impl Reasons for Succession {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = format!(
            "on {} the area of {} is in {}",
            self.asked.on,
            self.asked.body,
            listed(&self.bodies)
        );
        let steps = self.steps.iter();
        let steps = steps.map(|step| Explanation::new(&*step.says).citing(rulebook, [&step.rule]));
        Explanation::new(says).citing(rulebook, &self.rules).following(steps)
    }
}

impl Reasons for Carry {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = format!(
            "what was {} on {} is {} by the bodies of {} and {} that is not placed",
            self.before.nhs_with_pence(),
            self.asked.from,
            self.after.nhs_with_pence(),
            self.asked.to,
            self.left.nhs_with_pence()
        );
        Explanation::new(says)
            .citing(rulebook, &self.rules)
            .following(self.bodies.iter().map(|one| carried(rulebook, one)))
            .following(self.not_placed.iter().map(|one| not_placed(rulebook, one)))
    }
}

fn carried(rulebook: &Rulebook, one: &CarriedBody) -> Explanation {
    let says = format!("{} has {}", one.code, one.amount.nhs_with_pence());
    let from = one.from.iter();
    from.fold(Explanation::new(says), |it, (code, amount)| {
        it.comparing(code.as_str(), amount.nhs_with_pence())
    })
    .citing(rulebook, &one.rules)
}

fn not_placed(rulebook: &Rulebook, one: &NotPlaced) -> Explanation {
    let says = format!(
        "cannot tell what {} have of the {} of {}: {} was divided on {}, and no shares are stated",
        listed(&one.parts),
        one.amount.nhs_with_pence(),
        one.code,
        one.body,
        one.date
    );
    Explanation::new(says).citing(rulebook, &one.rules)
}
