//! An escalation in words.

use super::{Escalation, roles::OversightRoles};
use crate::{
    explanation::{Explanation, Reasons},
    outcome::Outcome,
    rulebook::{Role, Rulebook},
};

impl Reasons for Escalation {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let asked = &self.asked;
        let notes = self
            .notes
            .iter()
            .map(|note| Explanation::new(note.says.clone()).citing(rulebook, &note.rules));
        Explanation::new(format!("escalation over one {} on {}", asked.body, asked.date)).following(
            [
                part("the ladder of stages", &self.ladder, rulebook),
                part("roles by segment", &self.roles, rulebook),
                part("legal powers", &self.powers, rulebook),
            ]
            .into_iter()
            .chain(notes),
        )
    }
}

/// An answer explained, or why there is none.
fn part<T: Reasons>(name: &str, found: &Outcome<T>, rulebook: &Rulebook) -> Explanation {
    if let Outcome::Answer(found) = found {
        return found.reasons(rulebook);
    }
    let era = rulebook.in_force(Role::EscalationByEra).map(|rule| &rule.id);
    let mut refusal = Explanation::refusal(found).citing(rulebook, era);
    refusal.says = format!("{name}: {}", refusal.says);
    refusal
}

impl Reasons for OversightRoles {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let who = match self.board {
            Some(board) => {
                let nhs_england = self.nhs_england;
                format!("the ICB {board}, NHS England {nhs_england}")
            }
            None => "the region oversees the ICB".to_owned(),
        };
        let mut root = Explanation::new(who).citing(rulebook, &self.rules);
        if let Some(segment) = self.segment {
            root = root.comparing("segment", segment);
        }
        let decision = self.decision.as_ref().map(|decision| {
            let moderated = if decision.moderated { ", moderated nationally" } else { "" };
            let says = format!(
                "segment {} is decided by {}{moderated}, on the region's proposal",
                decision.to, decision.decided_by
            );
            Explanation::new(says).citing(rulebook, &decision.rules)
        });
        root.following(decision)
    }
}
