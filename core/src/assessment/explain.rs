//! The assessment's parts, explained together or one by one.

use super::{Assessment, Part};
use crate::{
    control_total::{aim::GIVING_A_TOTAL, own::ANSWERING},
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
        Part::ControlTotal => Some(outcome(&assessment.control_total, rulebook, &GIVING_A_TOTAL)),
        Part::Organisations => Some(outcome(&assessment.organisations, rulebook, &ANSWERING)),
        Part::Funds => list(&assessment.funds, "sustainability funds", rulebook),
        Part::DeficitSupport => {
            let asking = [Role::DeficitSupportMatchedTo];
            assessment.deficit_support.as_ref().map(|it| outcome(it, rulebook, &asking))
        }
        Part::Limits => list(&assessment.limits, "limits", rulebook),
        Part::Reserves => list(&assessment.reserves, "reserves", rulebook),
        Part::Capital => {
            let asking = [Role::CapitalBonus];
            assessment.capital.as_ref().map(|it| outcome(it, rulebook, &asking))
        }
        Part::RiskShare => {
            assessment.risk_share.as_ref().map(|it| outcome(it, rulebook, &[Role::SharesAreData]))
        }
        Part::Maturity => {
            assessment.maturity.as_ref().map(|it| outcome(it, rulebook, &[Role::OverallStage]))
        }
        Part::Freedoms => {
            assessment.freedoms.as_ref().map(|it| outcome(it, rulebook, &[Role::ColumnIsOwnSet]))
        }
        Part::Routes => list(&assessment.routes, "interventions and other responses", rulebook),
        Part::Observations => list(&assessment.observations, "observations", rulebook),
    }
}

/// Explains an answer, or the refusal by the rules that ask for what is missing, as far as the year
/// has them.
pub(super) fn outcome<T: Explain>(
    outcome: &Outcome<T>,
    rulebook: &Rulebook,
    asking: &[Role],
) -> Explanation {
    match outcome {
        Outcome::Answer(answer) => answer.explain(rulebook),
        refused => {
            let first = rulebook.first_role(asking).ok();
            Explanation::refusal(refused).citing(rulebook, first.map(|(_, rule)| &rule.id))
        }
    }
}

fn list<T: Explain>(items: &[T], says: &str, rulebook: &Rulebook) -> Option<Explanation> {
    let reasons = items.iter().map(|item| item.explain(rulebook));
    (!items.is_empty()).then(|| Explanation::new(says).following(reasons))
}
