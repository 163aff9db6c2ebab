//! What weakens an answer: the rules it rests on that nobody has confirmed.

use std::{cmp::Reverse, collections::BTreeSet};

use ics_rules_macros::record;

use super::{Rule, RuleId, Rulebook, Standing};
use crate::{error::Result, order};

/// A rule that an answer rests on and that nobody has confirmed, or that did not take effect.
#[record]
pub struct Caveat {
    /// The rule.
    pub rule: RuleId,
    /// How weak it is.
    pub standing: Standing,
    /// What it says.
    pub says: String,
    /// Why it is inferred or assumed.
    pub note: Option<String>,
    /// What became of it, where it was not simply in force.
    pub status: Option<String>,
}

impl Caveat {
    /// Those of the rules that are inferred, assumed or of a status of their own, the weakest first
    /// and otherwise in the order given.
    pub(crate) fn among<'r>(rules: impl IntoIterator<Item = &'r Rule>) -> Vec<Self> {
        let is_weak = |rule: &&Rule| rule.standing >= Standing::Inferred || rule.status.is_some();
        let mut weak: Vec<&Rule> = rules.into_iter().filter(is_weak).collect();
        order::sort_by_key(&mut weak, |rule| Reverse(rule.standing));
        let caveat = |rule: &Rule| Self {
            rule: rule.id.clone(),
            standing: rule.standing,
            says: rule.says.clone(),
            note: rule.note.clone(),
            status: rule.status.clone(),
        };
        weak.into_iter().map(caveat).collect()
    }
}

impl Rulebook {
    /// What weakens an answer that rests on these rules, each once and the weakest first: those that
    /// are inferred, assumed or of a status of their own. Every outcome lists its rules in `rules`.
    ///
    /// # Errors
    ///
    /// [`crate::Code::UnknownRule`] for the first id that the rulebook does not have.
    ///
    /// ```
    /// use ics_rules::{RuleId, Rulebook, Standing};
    ///
    /// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
    /// let ids = ["control-totals.2019-20.sct-is-sum", "control-totals.2019-20.link-minimum"];
    /// let caveats = rulebook.caveats(&ids.map(RuleId::from))?;
    /// assert_eq!((caveats.len(), caveats[0].standing), (1, Standing::Assumed));
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn caveats(&self, rules: &[RuleId]) -> Result<Vec<Caveat>> {
        let ids: BTreeSet<&RuleId> = rules.iter().collect();
        let rules: Result<Vec<&Rule>> = ids.into_iter().map(|id| self.rule(id.as_str())).collect();
        Ok(Caveat::among(rules?))
    }
}
