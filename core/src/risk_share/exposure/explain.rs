//! What every outcome would mean, in words.

use super::{Exposure, ExposurePoint, ExposureSide, MemberExposure};
use crate::{
    explanation::{Explanation, Reasons},
    outcome::Outcome,
    risk_share::Side,
    rulebook::{Role, RuleId, Rulebook},
};

impl Reasons for Exposure {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let now = self.now.map(|now| ("now", Some(now)));
        Explanation::new("each member's share is a function of what is in the pool")
            .comparing_money(now)
            .citing(rulebook, &self.rules)
            .following([
                self.side(rulebook, Side::Loss, &self.losses),
                self.side(rulebook, Side::Gain, &self.gains),
            ])
    }
}

impl Exposure {
    /// The rules that a statement about one member rests on: the tower's, or the agreement's own.
    fn of_members(&self, rulebook: &Rulebook) -> Vec<RuleId> {
        let layers = rulebook.playing(&self.rules, [Role::Layers]);
        if layers.is_empty() {
            return rulebook.playing(&self.rules, [Role::SharesAreData]);
        }
        layers
    }

    fn side(
        &self,
        rulebook: &Rulebook,
        side: Side,
        exposure: &Outcome<ExposureSide>,
    ) -> Explanation {
        let Outcome::Answer(exposure) = exposure else {
            return Explanation::refusal(exposure).citing(rulebook, &self.rules);
        };
        let rules = self.of_members(rulebook);
        let members = exposure.members.iter();
        Explanation::new(format!("of a {side}"))
            .comparing("break points", exposure.steps.len())
            .citing(rulebook, &rules)
            .following(members.map(|member| said(rulebook, &rules, side, member)))
    }
}

fn said(rulebook: &Rulebook, rules: &[RuleId], side: Side, member: &MemberExposure) -> Explanation {
    let MemberExposure { code, most, most_at, nothing_until, freed_by, points } = member;
    let takes = match side {
        Side::Loss => "bears",
        Side::Gain => "gets",
    };
    let says = match (nothing_until, most, most_at) {
        (None, ..) => format!("{code} {takes} nothing of any {side}"),
        (_, Some(most), Some(at)) => {
            format!("{code} {takes} at most {}, reached at {}", most.nhs(), at.nhs())
        }
        _ => format!("there is no end to what {code} {takes}"),
    };
    let facts = [("nothing until", *nothing_until), ("freed by an improvement of", *freed_by)];
    let points = points.iter().map(|ExposurePoint { outcome, share, marginal }| {
        let says = format!("from {}: {} of each further pound", outcome.nhs(), marginal.percent());
        Explanation::new(says).comparing("share", share.nhs()).citing(rulebook, rules)
    });
    Explanation::new(says).comparing_money(facts).citing(rulebook, rules).following(points)
}
