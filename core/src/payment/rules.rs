//! The rules that a payment rests on.

use super::{PaymentQuestion, PaymentTerms};
use crate::{
    outcome::NotInForce,
    rulebook::{PaymentRule, Role, RuleId, Rulebook},
};

/// The terms of a payment and the rules that give them.
pub(super) struct Basis {
    pub(super) terms: PaymentTerms,
    pub(super) baseline: Option<String>,
    pub(super) rules: Vec<RuleId>,
}

impl Basis {
    /// The terms of the mechanism that was named, or those of the caller; none where a question
    /// without a problem has neither.
    pub(super) fn of(
        rulebook: &Rulebook,
        asked: &PaymentQuestion,
    ) -> Result<Option<Self>, NotInForce> {
        let mut rules = Vec::new();
        let mut baseline = None;
        let mut terms = asked.terms.clone();
        if let Some(mechanism) = asked.mechanism {
            let rule = rulebook.role(mechanism.role())?;
            let stated = rulebook.payments().iter().find(|stated| stated.id == rule.id);
            rules.push(rule.id.clone());
            if let Some(PaymentRule { baseline: what, rests_on, .. }) = stated {
                baseline = Some(what.clone());
                rules.extend(rests_on.iter().cloned());
            }
            terms = PaymentTerms::of(rulebook, mechanism);
            // The guidance of some years provides for safeguards, whether or not any are stated.
            match (rulebook.in_force(Role::PaymentSafeguards), &asked.safeguards) {
                (Some(rule), _) => rules.push(rule.id.clone()),
                (None, Some(_)) => rules.push(rulebook.role(Role::PaymentSafeguards)?.id.clone()),
                (None, None) => {}
            }
        }
        rules.extend(rulebook.ids_of([Role::PaymentFormula])?);
        if asked.safeguards.is_some() {
            rules.extend(rulebook.ids_of([Role::SafeguardsEffect])?);
        }
        Ok(terms.map(|terms| Self { terms, baseline, rules }))
    }

    /// The same, resting on the rule of rounding too.
    pub(super) fn rounding(mut self, rulebook: &Rulebook) -> Result<Self, NotInForce> {
        self.rules.extend(rulebook.ids_of([Role::PaymentRounding])?);
        Ok(self)
    }
}
