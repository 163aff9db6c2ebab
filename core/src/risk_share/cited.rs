//! Which of an outcome's rules a statement cites.

use crate::{
    outcome::NotInForce,
    rulebook::{Role, Rule, RuleId, Rulebook},
};

/// Those of the rules that play these parts; all of them under a rulebook in which they do not.
pub(super) fn playing(
    rulebook: &Rulebook,
    rules: &[RuleId],
    roles: impl IntoIterator<Item = Role>,
) -> Vec<RuleId> {
    let mut ids: Vec<RuleId> = Vec::new();
    for role in roles {
        if let Ok(Rule { id, .. }) = rulebook.role(role)
            && rules.contains(id)
            && !ids.contains(id)
        {
            ids.push(id.clone());
        }
    }
    if ids.is_empty() { rules.to_vec() } else { ids }
}

/// The ids of the rules that play these parts, or the first that is not in force.
pub(super) fn required(
    rulebook: &Rulebook,
    roles: impl IntoIterator<Item = Role>,
) -> Result<Vec<RuleId>, NotInForce> {
    roles.into_iter().map(|role| rulebook.role(role).map(|rule| rule.id.clone())).collect()
}
