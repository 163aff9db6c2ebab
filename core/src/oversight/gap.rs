//! What is missing for the next stage: criteria to meet, shortcomings to leave behind.

use std::collections::BTreeMap;

use ics_rules_macros::record;

use crate::{
    explanation::{Explanation, Reasons},
    rulebook::{Criterion, Domain, Polarity, Role, Rule, RuleId, Rulebook, Stage},
};

/// What is missing for the next stage.
#[record(explained)]
pub struct NextStage {
    /// The next stage.
    pub stage: Stage,
    /// The domains below it, each with its criteria.
    pub gaps: Vec<Gap>,
    /// The domains whose stage was not given, so that their gap is not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<Domain>,
    /// The rules it rests on, beside the criteria.
    pub rules: Vec<RuleId>,
}

/// A domain below the next stage.
#[record]
pub struct Gap {
    /// The domain.
    pub domain: Domain,
    /// Where it is.
    pub current: Stage,
    /// Shortcomings of its present cell, and attainments of every cell up to the next stage.
    pub criteria: Vec<Criterion>,
}

/// The gaps of the domains below `stage`, by the rule for the overall stage.
pub(super) fn next(
    rulebook: &Rulebook,
    overall: &Rule,
    stage: Stage,
    domains: &BTreeMap<Domain, Stage>,
) -> NextStage {
    let below = domains.iter().filter(|(_, current)| **current < stage);
    let gaps = below.map(|(domain, current)| Gap {
        domain: *domain,
        current: *current,
        criteria: criteria(rulebook, *domain, *current, stage),
    });
    let unknown = Domain::ALL.iter().filter(|domain| !domains.contains_key(domain));
    let (gaps, unknown) = (gaps.collect(), unknown.copied().collect());
    NextStage { stage, gaps, unknown, rules: vec![overall.id.clone()] }
}

fn criteria(rulebook: &Rulebook, domain: Domain, from: Stage, to: Stage) -> Vec<Criterion> {
    let open = |criterion: &&Criterion| {
        criterion.cell.is_some_and(|cell| {
            cell.domain == domain
                && match criterion.polarity {
                    Polarity::Shortcoming => cell.stage == from,
                    Polarity::Attainment => from < cell.stage && cell.stage <= to,
                }
        })
    };
    rulebook.criteria().iter().filter(open).cloned().collect()
}

/// The criteria of the population gate.
pub(super) fn of_population(rulebook: &Rulebook) -> Vec<Criterion> {
    rulebook.criteria().iter().filter(|criterion| criterion.cell.is_none()).cloned().collect()
}

/// The criteria of a gate that is not met; nothing when there are none.
pub(super) fn explain_population(
    criteria: &[Criterion],
    rules: &[RuleId],
    rulebook: &Rulebook,
) -> Option<Explanation> {
    let unmet = Explanation::new("what the population gate asks for, at every stage")
        .citing(rulebook, &rulebook.playing(rules, [Role::PopulationGate]))
        .following(each(criteria, rulebook));
    (!criteria.is_empty()).then_some(unmet)
}

fn each(criteria: &[Criterion], rulebook: &Rulebook) -> impl Iterator<Item = Explanation> {
    criteria.iter().map(|criterion| {
        let aim = match criterion.polarity {
            Polarity::Attainment => "to show",
            Polarity::Shortcoming => "to leave behind",
        };
        Explanation::new(format!("{aim}: {}", criterion.says)).citing(rulebook, [&criterion.id])
    })
}

impl Reasons for NextStage {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let below = match self.gaps.as_slice() {
            [] => "no domain that was given is below it".to_owned(),
            [gap] => format!("one domain is below it, {}", gap.domain),
            gaps => format!("{} domains are below it", gaps.len()),
        };
        let gaps = self.gaps.iter().map(|gap| {
            Explanation::new(format!("{}, now {}", gap.domain, gap.current))
                .citing(rulebook, &self.rules)
                .following(each(&gap.criteria, rulebook))
        });
        let unknown = self.unknown.iter().map(|domain| {
            Explanation::new(format!("{domain}: the stage was not given, so the gap is not known"))
                .citing(rulebook, &self.rules)
        });
        Explanation::new(format!("the next stage is {}; {below}", self.stage))
            .citing(rulebook, &self.rules)
            .following(gaps)
            .following(unknown)
    }
}
