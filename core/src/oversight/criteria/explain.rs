//! Maturity by criteria in words.

use super::{
    super::naming,
    MaturityByCriteria,
    cells::CriterionFound,
    stages::{DomainFound, NextCell},
};
use crate::{
    explanation::{Explanation, Reasons},
    outcome::Outcome,
    rulebook::{Criterion, Polarity, Role, Rulebook},
};

impl Reasons for MaturityByCriteria {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = match &self.overall {
            Outcome::Answer(stage) => {
                format!("the system is {stage}, stages being reached by {}", self.reached_by)
            }
            refused => Explanation::refusal(refused).says,
        };
        let by = [Role::CellReached, Role::EvidenceNeeded, Role::OverallStage];
        let gate = rulebook.playing(&self.rules, [Role::PopulationGate]);
        let met = match self.population.met {
            Some(true) => "met",
            Some(false) => "not met",
            None => "not told",
        };
        let gate = Explanation::new(format!("the population gate is {met}"))
            .citing(rulebook, &gate)
            .following(self.population.criteria.iter().map(|found| found.reasons(rulebook)));
        let notes = self
            .notes
            .iter()
            .map(|note| Explanation::new(note.says.clone()).citing(rulebook, &note.rules));
        Explanation::new(says)
            .citing(rulebook, &rulebook.playing(&self.rules, by))
            .following(self.domains.iter().map(|domain| self.domain(domain, rulebook)))
            .following([gate, naming::explain(&self.naming, rulebook)])
            .following([self.deadline.reasons(rulebook)])
            .following(notes)
    }
}

impl MaturityByCriteria {
    fn domain(&self, found: &DomainFound, rulebook: &Rulebook) -> Explanation {
        let by = [Role::CellReached, Role::StageFromCriteria];
        let by = rulebook.playing(&self.rules, by);
        let says = match &found.stage {
            Outcome::Answer(stage) => format!("{}: {stage}", found.domain),
            refused => format!("{}: {}", found.domain, Explanation::refusal(refused).says),
        };
        let stated =
            found.criteria().filter(|one| self.asked.criteria.contains_key(&one.criterion.id));
        let doubts = found.doubts.iter().map(|id| {
            let says = "unmet, although the stage that was judged speaks of it";
            Explanation::new(says).citing(rulebook, [id])
        });
        Explanation::new(says)
            .citing(rulebook, &by)
            .following(stated.map(|one| one.reasons(rulebook)))
            .following(doubts)
            .following(found.next.as_ref().map(|next| next.reasons(rulebook)))
    }
}

impl Reasons for CriterionFound {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        Explanation::new(format!("{}: {}", self.status, self.criterion.says))
            .comparing("stated", &self.because)
            .citing(rulebook, [&self.criterion.id])
    }
}

impl Reasons for NextCell {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let missing = self.unmet.len() + self.not_stated.len();
        let each = |how: &'static str, criteria: &[Criterion]| -> Vec<Explanation> {
            let one = |criterion: &Criterion| {
                let aim = match criterion.polarity {
                    Polarity::Attainment => "to show",
                    Polarity::Shortcoming => "to leave behind",
                };
                Explanation::new(format!("{aim} ({how}): {}", criterion.says))
                    .citing(rulebook, [&criterion.id])
            };
            criteria.iter().map(one).collect()
        };
        let missing = match missing {
            1 => "1 criterion is missing".to_owned(),
            missing => format!("{missing} criteria are missing"),
        };
        Explanation::new(format!("for {}: {missing}", self.stage))
            .comparing("met", self.met.len())
            .citing(rulebook, &self.met)
            .following(each("unmet", &self.unmet))
            .following(each("not stated", &self.not_stated))
    }
}
