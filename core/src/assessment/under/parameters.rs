//! Which parameter makes the difference: each other value is tried alone.

use super::{ParameterEffect, by_part};
use crate::{
    assessment::{Assessment, Part},
    error::Result,
    order,
    rulebook::{Rule, RuleChange, RuleId, Rulebook, RulebookComparison},
    wire::Value,
};

impl Assessment {
    /// The parameters of other values on which a part rests, those that decide it first.
    pub(super) fn parameters(
        &self,
        part: Part,
        changed: &RulebookComparison,
        here: &[RuleId],
        there: &[RuleId],
    ) -> Result<Vec<ParameterEffect>> {
        let cited =
            |change: &&RuleChange| here.contains(&change.from.id) || there.contains(&change.to.id);
        let mut effects = Vec::new();
        for change in changed.parameters.values().filter(cited) {
            effects.push(ParameterEffect {
                rule: change.from.id.clone(),
                to_rule: change.to.id.clone(),
                from: change.from.value.as_ref().map(ToString::to_string),
                to: change.to.value.as_ref().map(ToString::to_string),
                decides: self.decided_by(part, change)?,
            });
        }
        order::sort_by_key(&mut effects, |effect| !effect.decides);
        Ok(effects)
    }

    /// Whether the other value, with all else as it was, changes the part. A value that this
    /// rulebook cannot take, or under which the document is not sound, decides nothing alone.
    fn decided_by(&self, part: Part, change: &RuleChange) -> Result<bool> {
        let Some(overlay) = overlay(self.rulebook(), &change.from, &change.to) else {
            return Ok(false);
        };
        let Ok(tried) = self.rulebook().overlaid(&overlay).and_then(|tried| {
            let document = Value::from_json(&self.system_year().json())?;
            tried.assess(&crate::SystemYear::by_rulebook(&document, &tried)?)
        }) else {
            return Ok(false);
        };
        Ok(by_part(&tried)?.get(&part) != by_part(self)?.get(&part))
    }
}

/// A file that gives a rule the value that another has.
fn overlay(rulebook: &Rulebook, rule: &Rule, other: &Rule) -> Option<String> {
    let value = other.value.as_ref().filter(|value| Some(*value) != rule.value.as_ref())?;
    let (year, id) = (rulebook.year(), &rule.id);
    let note = format!("the value of {}", other.id);
    Some(format!(
        "overlays = \"{year}\"\n[rule.\"{id}\"]\nvalue = {}\nstanding = \"assumed\"\nnote = \"{note}\"\n",
        value.toml()
    ))
}
