//! Why a trust is where it is.

use super::outcome::{
    Adjusted, AverageScore, Cohort, CohortMember, CombinedFinance, CutBasis, DomainScore, League,
    LeftOutMetric, MetricScore, ScoreRange, SegmentFound,
};
use crate::{
    explanation::{Explanation, Reasons},
    organisation::OdsCode,
    outcome::Outcome,
    rulebook::{Role, RuleId, Rulebook},
};

impl Reasons for Cohort {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let quarter = self.quarter.map(|quarter| format!(", {quarter}")).unwrap_or_default();
        let count = self.trusts.len();
        let says = format!("{count} providers by the framework of {}{quarter}", self.year);
        Explanation::new(says)
            .following(self.trusts.iter().map(|one| one.reasons(rulebook)))
            .following(self.leagues.iter().map(|one| one.reasons(rulebook)))
    }
}

impl Reasons for League {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let kind = self.provider_type.replace('_', " ");
        let says = format!("the league of type {kind} ranks {} providers", self.ranked);
        let listed = |codes: &[OdsCode]| {
            codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        };
        let mut node = Explanation::new(says);
        if !self.waiting.is_empty() {
            node = node.comparing("without a final place yet", listed(&self.waiting));
        }
        if !self.left_out.is_empty() {
            node = node.comparing("left out without any figure", listed(&self.left_out));
        }
        node.citing(rulebook, &self.rules)
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
        let kind = self.given.league_type()?.replace('_', " ");
        let place = match &self.league {
            Outcome::Answer(place) => place,
            Outcome::CannotTell(_) => {
                return Some(refusal(rulebook, &self.league, Role::CohortLeague));
            }
            Outcome::NotInForce(_) => return None,
        };
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
        refused => refusal(rulebook, refused, role),
    }
}

fn refusal<T>(rulebook: &Rulebook, outcome: &Outcome<T>, role: Role) -> Explanation {
    let later = [role, Role::CohortThresholds, Role::CohortAdjustment];
    let rule = later.into_iter().find_map(|role| rulebook.in_force(role));
    Explanation::refusal(outcome).citing(rulebook, rule.map(|rule| &rule.id))
}

impl Reasons for AverageScore {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let node = if self.scores == 0 {
            Explanation::new(format!("the average {} was given", self.score))
        } else {
            let scores = if self.scores == 1 { "score" } else { "scores" };
            let of = self.of.map(|of| format!(" of the {of} metrics of its type"));
            let of = of.unwrap_or_default();
            Explanation::new(format!(
                "the average of {} {scores}{of} is {}",
                self.scores, self.score
            ))
            .comparing("sum", &self.sum)
            .comparing("over", &self.over)
        };
        let node = self.unrounded.iter().fold(node, |it, exact| it.comparing("unrounded", exact));
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
        if let Some(unrounded) = &self.unrounded {
            node = node.comparing("unrounded", unrounded);
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
        let (segment, by) = (self.segment, self.cuts.basis);
        let says = match (self.score, self.range) {
            (None, Some(ScoreRange { best, worst })) => {
                format!(
                    "all that the average can be, {best} to {worst}, is segment {segment} by {by}"
                )
            }
            (score, _) => {
                let score = score.map(|score| score.to_string()).unwrap_or_default();
                format!("{score} is segment {segment} by {by}")
            }
        };
        let mut node = Explanation::new(says).comparing("cuts", self.shown());
        if let Some(quartered) = self.cuts.quartered {
            node = node.comparing("averages quartered", quartered);
            for seen in &self.cuts.between {
                let shown = format!("{} and {}", seen.seen_below, seen.seen_above);
                node = node.comparing("published segments have a cut between", shown);
            }
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
        let (segment, best) = (self.segment, self.best_under_override);
        let decides = self.before.is_none_or(|before| before < best);
        let flag = self.flag.as_ref().filter(|_| decides);
        let says = match (flag, self.before) {
            (None, _) => format!("segment {segment} is the same with the override and without"),
            (Some(flag), _) if !flag.applies => "the override does not apply".to_owned(),
            (Some(_), None) => format!("the override applies: segment {segment} in any case"),
            (Some(_), Some(before)) => {
                format!("the override moves it from segment {before} to segment {segment}")
            }
        };
        let basis = flag.map(|flag| {
            Explanation::new(format!("known from {}", flag.basis)).citing(rulebook, &flag.rules)
        });
        Explanation::new(says)
            .comparing("best segment under the override", self.best_under_override)
            .citing(rulebook, &self.rules)
            .following(basis)
    }
}
