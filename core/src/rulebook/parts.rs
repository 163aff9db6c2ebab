//! The rules that play several parts at once: those that an outcome rests on, and those that one
//! statement about it cites.

use super::{Role, Rule, RuleId, Rulebook};
use crate::{order, outcome::NotInForce};

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

    /// The first of these parts that a rule plays, with the rule. Where none does, the refusal speaks of
    /// the first part and names the years that have any of them.
    pub(crate) fn first_role(&self, roles: &[Role]) -> Result<(Role, &Rule), NotInForce> {
        if let Some(found) = self.first_in_force(roles) {
            return Ok(found);
        }
        let mut refusal: Option<NotInForce> = None;
        for other in roles.iter().filter_map(|role| self.role(*role).err()) {
            match &mut refusal {
                Some(refusal) => refusal.years.extend(other.years),
                None => refusal = Some(other),
            }
        }
        let mut refusal = refusal.unwrap_or_else(|| NotInForce::in_year("", Vec::new()));
        order::sort(&mut refusal.years);
        refusal.years.dedup();
        Err(refusal)
    }

    /// As [`Rulebook::first_role`], without looking for the years that have any of them.
    pub(crate) fn first_in_force(&self, roles: &[Role]) -> Option<(Role, &Rule)> {
        roles.iter().find_map(|role| Some((*role, self.in_force(*role)?)))
    }

    /// The ids of the rules that play these parts, as far as any does, each once and in order.
    pub(crate) fn ids_in_force(&self, roles: impl IntoIterator<Item = Role>) -> Vec<RuleId> {
        let mut ids: Vec<RuleId> = Vec::new();
        for rule in roles.into_iter().filter_map(|role| self.in_force(role)) {
            if !ids.contains(&rule.id) {
                ids.push(rule.id.clone());
            }
        }
        ids
    }

    /// The value of the rule that plays a part, where it is a whole number.
    pub(crate) fn count(&self, role: Role) -> Result<u64, NotInForce> {
        let number = self.role(role)?.number();
        let count = number.and_then(|number| number.normalize().to_string().parse().ok());
        count.ok_or_else(|| NotInForce::in_year(role.to_string(), Vec::new()))
    }

    /// Those of an outcome's rules that play these parts, each once and in order.
    pub(crate) fn playing(
        &self,
        rules: &[RuleId],
        roles: impl IntoIterator<Item = Role>,
    ) -> Vec<RuleId> {
        let mut ids: Vec<RuleId> = Vec::new();
        for role in roles {
            if let Some(Rule { id, .. }) = self.in_force(role)
                && rules.contains(id)
                && !ids.contains(id)
            {
                ids.push(id.clone());
            }
        }
        ids
    }
}
