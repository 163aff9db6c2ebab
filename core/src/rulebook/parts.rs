//! The rules that play several parts at once: those that an outcome rests on, and those that one
//! statement about it cites.

use super::{Role, Rule, RuleId, Rulebook};
use crate::outcome::NotInForce;

impl Rulebook {
    /// The ids of the rules that play these parts, each once and in order, or the first part that is
    /// not in force.
    pub(crate) fn ids_of(
        &self,
        roles: impl IntoIterator<Item = Role>,
    ) -> Result<Vec<RuleId>, NotInForce> {
        let mut ids: Vec<RuleId> = Vec::new();
        for role in roles {
            let id = &self.role(role)?.id;
            if !ids.contains(id) {
                ids.push(id.clone());
            }
        }
        Ok(ids)
    }

    /// The value of the rule that plays a part, where it is a whole number.
    pub(crate) fn count(&self, role: Role) -> Result<u64, NotInForce> {
        let number = self.role(role)?.number();
        let count = number.and_then(|number| number.normalize().to_string().parse().ok());
        count.ok_or_else(|| NotInForce { rule: role.to_string(), years: Vec::new() })
    }

    /// Those of an outcome's rules that play these parts, each once and in order; all of them where
    /// none does, as under another rulebook.
    pub(crate) fn playing(
        &self,
        rules: &[RuleId],
        roles: impl IntoIterator<Item = Role>,
    ) -> Vec<RuleId> {
        let mut ids: Vec<RuleId> = Vec::new();
        for role in roles {
            if let Ok(Rule { id, .. }) = self.role(role)
                && rules.contains(id)
                && !ids.contains(id)
            {
                ids.push(id.clone());
            }
        }
        if ids.is_empty() { rules.to_vec() } else { ids }
    }
}
