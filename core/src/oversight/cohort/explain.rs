//! Why a trust is where it is.

use super::outcome::{
    Adjusted, AverageScore, Cohort, CohortMember, CombinedFinance, CutBasis, DomainScore,
    LeftOutMetric, MetricScore, SegmentFound, WayOut,
};
use crate::{
    explanation::{Explanation, Reasons},
    outcome::Outcome,
    rulebook::{Role, RuleId, Rulebook},
};

impl Reasons for Cohort {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let quarter = self.quarter.map(|quarter| format!(", {quarter}")).unwrap_or_default();
        let count = self.trusts.len();
        let says = format!("{count} providers by the framework of {}{quarter}", self.year);
        Explanation::new(says).following(self.trusts.iter().map(|one| one.reasons(rulebook)))
    }
}

impl Reasons for CohortMember {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let code = &self.given.code;
        let who = self
            .given
            .name
            .as_ref()
            .map_or_else(|| code.to_string(), |name| format!("{name} ({code})"));
        let says = match (&self.final_segment, &self.adjusted) {
            (Outcome::Answer(segment), _) => format!("{who} is in segment {segment}"),
            (_, Outcome::Answer(adjusted)) => {
                format!("{who} is in segment {} after the override", adjusted.segment)
            }
            _ => match &self.unadjusted {
                Outcome::Answer(found) => {
                    format!("{who} is in segment {} before the override", found.segment)
                }
                _ => format!("the segment of {who} cannot be told"),
            },
        };
        Explanation::new(says)
            .following([self.averaged(rulebook)])
            .following(self.domains.iter().map(|domain| domain.reasons(rulebook)))
            .following([or_refusal(rulebook, &self.unadjusted, Role::CohortQuartiles)])
            .following([or_refusal(rulebook, &self.adjusted, Role::CohortOverride)])
            .following(self.in_the_end(rulebook))
            .following(self.place(rulebook))
            .following(self.way_out.iter().map(|way| way.reasons(rulebook)))
    }
}

impl CohortMember {
    fn averaged(&self, rulebook: &Rulebook) -> Explanation {
        let node = or_refusal(rulebook, &self.average, Role::CohortAverage);
        let finance = self.finance.iter().filter(|one| one.answer().is_some());
        node.following(self.scores.iter().map(|score| score.reasons(rulebook)))
            .following(finance.map(|one| or_refusal(rulebook, one, Role::CohortFinanceCombined)))
            .following(self.left_out.iter().map(|one| one.reasons(rulebook)))
    }

    fn in_the_end(&self, rulebook: &Rulebook) -> Vec<Explanation> {
        let cited = |roles: &[Role]| rulebook.playing(&self.rules, roles.iter().copied());
        let mut nodes = Vec::new();
        if let (Some(in_it), Outcome::Answer(segment)) =
            (self.given.in_programme, &self.final_segment)
        {
            let says = if in_it {
                format!("it is in the programme of intensive support, which is segment {segment}")
            } else {
                "it is not in the programme of intensive support".to_owned()
            };
            let roles = [Role::CohortIntensive, Role::CohortRecoveryProgramme];
            nodes.push(Explanation::new(says).citing(rulebook, &cited(&roles)));
        }
        let roles = [Role::CohortCapability, Role::CohortCapabilityRatings];
        let capability = cited(&roles);
        if let (Some(rating), false) = (&self.given.capability, capability.is_empty()) {
            let says = "its capability changes none of the segments from its average";
            nodes.push(
                Explanation::new(says)
                    .comparing("rating", rating.replace('_', "-"))
                    .citing(rulebook, &capability),
            );
        }
        nodes
    }

    fn place(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let place = self.league.answer()?;
        let kind = self.given.provider_type.as_deref().unwrap_or_default();
        let says =
            format!("it is place {} of {} among providers of type {kind}", place.rank, place.of);
        let rules = rulebook.playing(&self.rules, [Role::CohortLeague]);
        Some(Explanation::new(says).citing(rulebook, &rules))
    }
}

/// An answer explained, or its refusal with the rule that it concerns.
fn or_refusal<T: Reasons>(rulebook: &Rulebook, outcome: &Outcome<T>, role: Role) -> Explanation {
    match outcome {
        Outcome::Answer(answer) => answer.reasons(rulebook),
        refusal => {
            let later = [role, Role::CohortThresholds, Role::CohortAdjustment];
            let rule = later.into_iter().find_map(|role| rulebook.in_force(role));
            Explanation::refusal(refusal).citing(rulebook, rule.map(|rule| &rule.id))
        }
    }
}

impl Reasons for AverageScore {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let node = if self.scores == 0 {
            Explanation::new(format!("the average {} was given", self.score))
        } else {
            let scores = if self.scores == 1 { "score" } else { "scores" };
            Explanation::new(format!("the average of {} {scores} is {}", self.scores, self.score))
                .comparing("sum", &self.sum)
                .comparing("over", &self.over)
        };
        node.citing(rulebook, &self.rules)
    }
}

impl Reasons for MetricScore {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let name = self.name.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
        let says = format!("{}{name} scores {} by {}", self.metric, self.score, self.basis);
        let mut node = Explanation::new(says);
        if let Some(value) = self.value {
            node = node.comparing("value", value);
        }
        if let Some(place) = self.place {
            node = node.comparing("rank", place.rank).comparing("ranked", place.of);
        }
        if let Some(bookends) = self.bookends {
            node = node.comparing("bookends", format!("{} to {}", bookends.best, bookends.worst));
        }
        if self.weigh_as_one > 1 {
            node = node.comparing("scores that weigh as one", self.weigh_as_one);
        }
        node.citing(rulebook, &self.rules)
    }
}

impl Reasons for LeftOutMetric {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = format!("{} is left out: {}", self.metric, self.because);
        Explanation::new(says).citing(rulebook, &self.rules)
    }
}

impl Reasons for CombinedFinance {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let by = if self.supplied { "a cell that was supplied" } else { "the table" };
        let says = format!("plan and variance combine to {} by {by}", self.combined);
        Explanation::new(says)
            .comparing("score of the plan", self.planned)
            .comparing("score of the variance", self.variance)
            .citing(rulebook, &self.rules)
    }
}

impl Reasons for DomainScore {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let name = self.domain.replace('_', " ");
        let says = match &self.segment {
            Outcome::Answer(found) => {
                format!(
                    "the domain {name} scores {}, segment {}",
                    self.average.score, found.segment
                )
            }
            _ => format!("the domain {name} scores {}", self.average.score),
        };
        let mut node = Explanation::new(says)
            .comparing("sum", &self.average.sum)
            .comparing("over", &self.average.over);
        let mut rules: Vec<RuleId> = self.average.rules.clone();
        if let Outcome::Answer(found) = &self.segment {
            node = node.comparing("cuts", found.shown());
            rules.extend(
                found
                    .cuts
                    .rules
                    .iter()
                    .filter(|id| !rules.contains(id))
                    .cloned()
                    .collect::<Vec<_>>(),
            );
        }
        node.citing(rulebook, &rules)
    }
}

impl SegmentFound {
    fn shown(&self) -> String {
        let cuts = self.cuts.cuts.iter().map(ToString::to_string);
        cuts.collect::<Vec<_>>().join(", ")
    }
}

impl Reasons for SegmentFound {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = format!("{} is segment {} by {}", self.score, self.segment, self.cuts.basis);
        let mut node = Explanation::new(says).comparing("cuts", self.shown());
        if let Some(quartered) = self.cuts.quartered {
            node = node.comparing("averages quartered", quartered);
        }
        if self.cuts.basis == CutBasis::Published
            && let Some(open) = &self.undetermined
        {
            let seen = format!("{} and {}", open.seen_below, open.seen_above);
            node = node.comparing("no published result between", seen);
        }
        node.citing(rulebook, &self.cuts.rules)
    }
}

impl Reasons for Adjusted {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = match (self.flag.applies, self.segment == self.before) {
            (false, _) => "the override does not apply".to_owned(),
            (true, true) => format!("the override applies and leaves segment {}", self.segment),
            (true, false) => format!(
                "the override moves it from segment {} to segment {}",
                self.before, self.segment
            ),
        };
        let basis = Explanation::new(format!("known from {}", self.flag.basis))
            .citing(rulebook, &self.flag.rules);
        Explanation::new(says)
            .comparing("best segment under the override", self.best_under_override)
            .citing(rulebook, &self.rules)
            .following([basis])
    }
}

impl Reasons for WayOut {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let Some(average) = self.average else {
            let says = format!("no average reaches segment {}", self.segment);
            return Explanation::new(says).citing(rulebook, &self.rules);
        };
        let mut says = format!("an average of {average} would be segment {}", self.segment);
        if self.held_by_override {
            says.push_str(", and the override would still hold it where it is");
        }
        let mut node = Explanation::new(says);
        if let Some(fall) = &self.fall_of_sum {
            node = node.comparing("fall of the sum of scores", fall);
        }
        for metric in &self.by_metric {
            let Some(enough) = metric.enough else { continue };
            let rank = metric.rank.map(|rank| format!(", rank {rank}")).unwrap_or_default();
            let name = format!("{} alone", metric.metric);
            node = node.comparing(name, format!("{} to {enough}{rank}", metric.score));
        }
        node.citing(rulebook, &self.rules)
    }
}
