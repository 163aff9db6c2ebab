//! Why a trust meets the tests for special measures, or does not.

use super::{FinancialTest, QualityTest, SpecialMeasures};
use crate::{
    explanation::{Explanation, Reasons, words},
    outcome::Outcome,
    rulebook::{Role, RuleId, Rulebook},
};

impl Reasons for SpecialMeasures {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let quality = self.quality.as_ref().and_then(Outcome::answer).is_some_and(|test| test.met);
        let finance = self.finance.as_ref().is_some_and(|test| test.met);
        let says = match (quality, finance, self.met.answer()) {
            (true, true, _) => {
                "the usual tests for special measures for quality and for finance are met"
            }
            (true, false, _) => "the usual test for special measures for quality is met",
            (false, true, _) => "there are grounds for financial special measures",
            (false, false, Some(_)) => "no test for special measures is met",
            (false, false, None) => "whether a test for special measures is met cannot be told",
        };
        let root = Explanation::new(says);
        let root = match &self.met {
            Outcome::CannotTell(refusal) => root.comparing("missing", refusal.missing.join(", ")),
            _ => root,
        };
        let who = Explanation::new(self.who.clone())
            .citing(rulebook, &self.playing(rulebook, &[Role::SpecialMeasuresWho]));
        root.citing(rulebook, &self.playing(rulebook, &[Role::SpecialMeasuresInForce]))
            .following(self.quality.iter().map(|test| self.by_ratings(rulebook, test)))
            .following(self.finance.iter().map(|test| self.by_grounds(rulebook, test)))
            .following(self.before_finance(rulebook))
            .following(self.inspection(rulebook))
            .following([who])
            .following([Explanation::new(self.content.clone())
                .citing(rulebook, &self.playing(rulebook, &[Role::SpecialMeasuresContent]))])
    }
}

impl SpecialMeasures {
    fn playing(&self, rulebook: &Rulebook, roles: &[Role]) -> Vec<RuleId> {
        rulebook.playing(&self.rules, roles.iter().copied())
    }

    fn by_ratings(&self, rulebook: &Rulebook, test: &Outcome<QualityTest>) -> Explanation {
        let roles = [Role::SpecialMeasuresEntry, Role::SpecialMeasuresFiveQuestionsOnly];
        let node = match test {
            Outcome::Answer(test) => {
                let names: Vec<_> = test.inadequate.iter().map(ToString::to_string).collect();
                let names = if names.is_empty() { "none".to_owned() } else { words::list(&names) };
                let says = match (test.met, test.by_ratings) {
                    (true, _) => "the ratings and the management let the trust enter",
                    (false, true) => {
                        "the ratings would, and the management can improve without support"
                    }
                    (false, false) => "the ratings do not let the trust enter",
                };
                Explanation::new(says)
                    .comparing("rated inadequate", names)
                    .comparing("needed, well-led among them", test.needed)
            }
            refused => Explanation::refusal(refused),
        };
        node.citing(rulebook, &self.playing(rulebook, &roles))
    }

    fn by_grounds(&self, rulebook: &Rulebook, test: &FinancialTest) -> Explanation {
        let grounds: Vec<_> = test.grounds.iter().map(ToString::to_string).collect();
        let says = match grounds.as_slice() {
            [] => "there is no ground for financial special measures".to_owned(),
            grounds => {
                format!("the grounds for financial special measures: {}", words::list(grounds))
            }
        };
        let roles = [Role::SpecialMeasuresFinancialStart, Role::SpecialMeasuresFinancialEntry];
        Explanation::new(says).citing(rulebook, &self.playing(rulebook, &roles))
    }

    /// That there were no financial special measures yet, where that decides.
    fn before_finance(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let rules = self.playing(rulebook, &[Role::SpecialMeasuresFinancialStart]);
        let none = self.finance.is_none() && !rules.is_empty();
        let says = "there were no financial special measures on the day";
        none.then(|| Explanation::new(says).citing(rulebook, &rules))
    }

    fn inspection(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let by = self.reinspection_by?;
        let says =
            format!("the CQC usually inspects again by {by}, sooner on a significant concern");
        let node = Explanation::new(says);
        let node = self.asked.entered.iter().fold(node, |node, day| node.comparing("entered", day));
        Some(node.citing(rulebook, &self.playing(rulebook, &[Role::SpecialMeasuresReinspection])))
    }
}
