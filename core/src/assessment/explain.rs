//! The assessment's parts, explained together or one by one.

use super::{Advice, Assessment, Part};
use crate::{
    explanation::{Explain, Explanation},
    outcome::Outcome,
    rulebook::{Role, Rulebook},
};

pub(super) fn whole(assessment: &Assessment) -> Explanation {
    let system = &assessment.system;
    let says = format!("{} ({}) in {}", system.name, system.code, assessment.year());
    let parts = Part::ALL.iter().filter_map(|named| part(assessment, *named));
    Explanation::new(says).following(parts)
}

pub(super) fn part(assessment: &Assessment, part: Part) -> Option<Explanation> {
    let rulebook = &assessment.rulebook;
    match part {
        Part::ControlTotal => {
            Some(outcome(&assessment.control_total, rulebook, Role::SystemControlTotal))
        }
        Part::RiskShare => {
            assessment.risk_share.as_ref().map(|it| outcome(it, rulebook, Role::SharesAreData))
        }
        Part::Maturity => {
            assessment.maturity.as_ref().map(|it| outcome(it, rulebook, Role::OverallStage))
        }
        Part::Freedoms => {
            assessment.freedoms.as_ref().map(|it| outcome(it, rulebook, Role::ColumnIsOwnSet))
        }
        Part::Routes => list(&assessment.routes, "interventions and other responses", rulebook),
        Part::Observations => list(&assessment.observations, "observations", rulebook),
    }
}

/// Explains an answer, or the refusal by the rule that asks for what is missing.
fn outcome<T: Explain>(outcome: &Outcome<T>, rulebook: &Rulebook, asking: Role) -> Explanation {
    match outcome {
        Outcome::Answer(answer) => answer.explain(rulebook),
        refused => {
            let rule = rulebook.role(asking).map(|rule| rule.id.clone());
            Explanation::refusal(refused).citing(rulebook, &rule)
        }
    }
}

fn list<T: Explain>(items: &[T], says: &str, rulebook: &Rulebook) -> Option<Explanation> {
    let reasons = items.iter().map(|item| item.explain(rulebook));
    (!items.is_empty()).then(|| Explanation::new(says).following(reasons))
}

impl Explain for Advice {
    fn explain(&self, rulebook: &Rulebook) -> Explanation {
        let says =
            format!("{}: {} ({})", self.concern.subject, self.concern.response, self.concern.theme);
        Explanation::new(says).following([outcome(&self.route, rulebook, Role::RegionDecides)])
    }
}
