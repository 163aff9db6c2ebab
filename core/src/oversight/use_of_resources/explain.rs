//! Why a use of resources score is what it is.

use super::{
    BetterScore, FloorApplied, LeftOut, MetricChange, ResourceMetric, ScoredMetric, UseOfResources,
};
use crate::{
    decimal::Number,
    explanation::{Explanation, Reasons, words},
    outcome::Outcome,
    oversight::Crossing,
    rulebook::{Role, RuleId, Rulebook},
};

impl Reasons for UseOfResources {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = format!("the use of resources score is {}", self.overall);
        Explanation::new(says)
            .comparing("mean", self.mean)
            .comparing("rounded", self.rounded)
            .citing(rulebook, &self.playing(rulebook, [Role::UseOfResourcesScale]))
            .following(self.metrics.iter().map(|scored| self.metric(rulebook, scored)))
            .following(self.left_out.iter().map(|left_out| self.without(rulebook, left_out)))
            .following([self.mean(rulebook)])
            .following(self.floors.iter().map(|applied| self.floor(rulebook, *applied)))
            .following([self.order(rulebook), self.need(rulebook)])
            .following(self.better.iter().map(|better| self.reach(rulebook, better)))
    }
}

impl UseOfResources {
    fn playing(&self, rulebook: &Rulebook, roles: impl IntoIterator<Item = Role>) -> Vec<RuleId> {
        rulebook.playing(&self.rules, roles)
    }

    fn metric(&self, rulebook: &Rulebook, scored: &ScoredMetric) -> Explanation {
        let ScoredMetric { metric, value, unit, score, headroom, worked } = scored;
        let how = if *worked { ", worked out from amounts," } else { "" };
        let mut node =
            Explanation::new(format!("{metric} of {}{how} scores {score}", in_unit(*value, unit)));
        let mut roles = vec![metric.role(), Role::UseOfResourcesEdges];
        if *worked && *metric == ResourceMetric::Liquidity {
            roles.push(Role::UseOfResourcesMonthDays);
        }
        if let Some(better) = &headroom.better {
            node = node.comparing(format!("to a score of {}", better.band), to(better, scored));
        }
        if let Some(worse) = &headroom.worse {
            node = node.comparing(format!("until it scores {}", worse.band), to(worse, scored));
        }
        node.citing(rulebook, &self.playing(rulebook, roles))
    }

    fn without(&self, rulebook: &Rulebook, left_out: &LeftOut) -> Explanation {
        let LeftOut { metric, by } = left_out;
        let rules = self.playing(rulebook, [Role::UseOfResourcesLeftOut]);
        let named = rulebook.rule(by).ok().map(|rule| &rule.id);
        Explanation::new(format!("{metric} is left out by the clause that was named"))
            .comparing("clause", by)
            .citing(rulebook, rules.iter().chain(named))
    }

    fn mean(&self, rulebook: &Rulebook) -> Explanation {
        let scores: Vec<_> = self.metrics.iter().map(|scored| scored.score.to_string()).collect();
        let roles = [Role::UseOfResourcesWeights, Role::UseOfResourcesMean];
        Explanation::new(format!(
            "the weighted mean of the scores, {}, is {}, which is rounded to {}",
            words::list(&scores),
            self.mean,
            self.rounded
        ))
        .citing(rulebook, &self.playing(rulebook, roles))
    }

    fn floor(&self, rulebook: &Rulebook, applied: FloorApplied) -> Explanation {
        let FloorApplied { floor, at_best, before, after } = applied;
        let effect = if before == after { "which it is already" } else { "and it was better" };
        let says = format!("with {floor} the score is {at_best} at best, {effect}");
        Explanation::new(says)
            .comparing("before", before)
            .comparing("after", after)
            .citing(rulebook, &self.playing(rulebook, [floor.role()]))
    }

    fn order(&self, rulebook: &Rulebook) -> Explanation {
        let says = match self.floors.as_slice() {
            [] if self.asked.states_circumstances() => {
                "no floor applies, so the rounded mean is the overall score".to_owned()
            }
            [] => {
                "no floor could make the rounded mean worse, so it is the overall score".to_owned()
            }
            _ => format!(
                "the worst of the rounded mean and the floors is the overall score, {}",
                self.overall
            ),
        };
        let roles = [Role::UseOfResourcesOverrideOrder, Role::SofInForce];
        Explanation::new(says).citing(rulebook, &self.playing(rulebook, roles))
    }

    fn need(&self, rulebook: &Rulebook) -> Explanation {
        let roles = [Role::UseOfResourcesTrigger, Role::UseOfResourcesSupportNeed];
        let node = match &self.support_need {
            Outcome::Answer(true) => Explanation::new(
                "there may be a need for support with finance, which is for judgement",
            ),
            Outcome::Answer(false) => {
                Explanation::new("nothing points to a need for support with finance")
            }
            refused => Explanation::refusal(refused),
        };
        node.citing(rulebook, &self.playing(rulebook, roles))
    }

    fn reach(&self, rulebook: &Rulebook, better: &BetterScore) -> Explanation {
        let BetterScore { overall, alone, cheapest, blocked_by, not_stated } = better;
        if !blocked_by.is_empty() {
            let floors: Vec<_> = blocked_by.iter().map(ToString::to_string).collect();
            let roles = blocked_by.iter().map(|floor| floor.role());
            let says =
                format!("no metric brings the score to {overall} with {}", words::list(&floors));
            return Explanation::new(says).citing(rulebook, &self.playing(rulebook, roles));
        }
        let roles = [Role::UseOfResourcesMean, Role::UseOfResourcesOverrideOrder];
        let mut node = match (alone.as_slice(), cheapest) {
            ([], _) => Explanation::new(format!("no metric alone brings the score to {overall}")),
            (_, Some(cheapest)) => {
                let says = format!(
                    "one metric alone would bring the score to {overall}; {cheapest} with the fewest pounds"
                );
                Explanation::new(says)
            }
            (_, None) => {
                Explanation::new(format!("one metric alone would bring the score to {overall}"))
            }
        };
        let open = if alone.is_empty() { &[][..] } else { not_stated };
        node = open.iter().fold(node, |node, name| node.comparing("unless held back by", name));
        for MetricChange { metric, change } in alone {
            let scored = self.metrics.iter().find(|scored| scored.metric == *metric);
            if let Some(scored) = scored {
                let name = format!("{metric} to a score of {}", change.band);
                node = node.comparing(name, to(change, scored));
            }
        }
        node.citing(rulebook, &self.playing(rulebook, roles))
    }
}

/// What a crossing takes, in the metric's unit and in pounds.
fn to(crossing: &Crossing, scored: &ScoredMetric) -> String {
    let Crossing { boundary, on_boundary, distance, pounds, .. } = crossing;
    let reach = if *on_boundary { "to" } else { "past" };
    // A difference of percentages is in percentage points.
    let unit = if scored.unit == "%" { "percentage points" } else { scored.unit.as_str() };
    let distance = in_unit(*distance, unit);
    let at = if scored.unit == "%" { format!("{boundary}%") } else { boundary.to_string() };
    let pounds = pounds.map(|pounds| format!(", {} of {}", pounds.nhs(), scored.metric.money()));
    format!("{distance} {reach} {at}{}", pounds.unwrap_or_default())
}

/// A value with its unit, for people.
fn in_unit(value: Number, unit: &str) -> String {
    if unit == "%" { format!("{value}%") } else { format!("{value} {unit}") }
}
