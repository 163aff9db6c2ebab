//! The assessment's parts, explained together or one by one.

use super::{Assessment, Part};
use crate::{
    control_total::{aim::GIVING_A_TOTAL, own::ANSWERING},
    explanation::{Explanation, Reasons},
    outcome::{CannotTell, Outcome},
    rulebook::{Role, Rulebook},
};

impl Assessment {
    /// Why every answer is what it is.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        let says = format!("{} in {}", self.system, self.year());
        let parts = Part::ALL.iter().filter_map(|named| part(self, *named));
        Explanation::new(says).following(parts)
    }

    /// Why one part is what it is; none when the document gives nothing for it, but for a risk share:
    /// without an agreement it says that there is none.
    #[must_use]
    pub fn explain_part(&self, part: Part) -> Option<Explanation> {
        self::part(self, part).or_else(|| (part == Part::RiskShare).then(|| self.unshared()))
    }

    fn unshared(&self) -> Explanation {
        let says =
            "who bears or gains what cannot be told: the year states no agreement to share risk";
        let rulebook = self.rulebook();
        let rules = rulebook.ids_in_force([Role::SharesAreData]);
        Explanation::new(says).comparing("missing", "agreement").citing(rulebook, &rules)
    }
}

fn part(assessment: &Assessment, part: Part) -> Option<Explanation> {
    let rulebook = assessment.rulebook();
    match part {
        Part::Headline => Some(assessment.headline.reasons(rulebook)),
        Part::ControlTotal => {
            let found = &assessment.control_total;
            let explained = Explanation::of(found, rulebook, &GIVING_A_TOTAL);
            // A target is asked for where support that moves the objective is not known.
            let asks = |it: &CannotTell| it.missing.iter().any(|name| name == "system_target");
            let moved = matches!(found, Outcome::CannotTell(it) if asks(it));
            let rules = rulebook.ids_in_force(moved.then_some(Role::ObjectiveBasis));
            Some(explained.citing(rulebook, &rules))
        }
        Part::Organisations => {
            Some(Explanation::of(&assessment.organisations, rulebook, &ANSWERING))
        }
        Part::Funds => list(&assessment.funds, "sustainability funds", rulebook),
        Part::DeficitSupport => {
            let asking = [Role::DeficitSupportMatchedTo, Role::DeficitSupportFirstStep];
            let system = assessment.deficit_support.as_ref()?;
            let each = &assessment.support_by_organisation;
            let each = list(each, "deficit support by organisation", rulebook);
            Some(Explanation::of(system, rulebook, &asking).following(each))
        }
        Part::Limits => list(&assessment.limits, "limits", rulebook),
        Part::Reserves => list(&assessment.reserves, "reserves", rulebook),
        Part::Capital => {
            let asking = [Role::CapitalBonus];
            assessment.capital.as_ref().map(|it| Explanation::of(it, rulebook, &asking))
        }
        Part::RiskShare => assessment
            .risk_share
            .as_ref()
            .map(|it| Explanation::of(it, rulebook, &[Role::SharesAreData])),
        Part::Maturity => assessment
            .maturity
            .as_ref()
            .map(|it| Explanation::of(it, rulebook, &[Role::OverallStage])),
        Part::Freedoms => assessment
            .freedoms
            .as_ref()
            .map(|it| Explanation::of(it, rulebook, &[Role::ColumnIsOwnSet])),
        Part::Governance => {
            let asking = [Role::SystemIsBoardAndTrusts];
            assessment.governance.as_ref().map(|it| Explanation::of(it, rulebook, &asking))
        }
        Part::Oversight => list(&assessment.oversight, "oversight of organisations", rulebook),
        Part::ForecastChanges => {
            list(&assessment.forecast_changes, "forecasts that worsened in year", rulebook)
        }
        Part::Routes => list(&assessment.routes, "interventions and other responses", rulebook),
        Part::Observations => list(&assessment.observations, "observations", rulebook),
    }
}

fn list<T: Reasons>(items: &[T], says: &str, rulebook: &Rulebook) -> Option<Explanation> {
    let reasons = items.iter().map(|item| item.reasons(rulebook));
    (!items.is_empty()).then(|| Explanation::new(says).following(reasons))
}
