//! What differs between two rulebooks: two years, or an edition and what is laid over it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use ics_rules_macros::record;
use serde::{Deserialize, Serialize};

use super::{Role, Rule, RuleId, Rulebook, terms::Term};
use crate::calendar::FinancialYear;

/// What differs between two rulebooks, rule by rule.
///
/// A rule keeps its id from year to year, so rules are paired by id; the rest are paired by the part
/// they play, since the rule of a year names that year. Every map is by id: of the later rulebook
/// where both have the rule. Shown with `{}` it is a text, and [`RulebookComparison::markdown`] gives tables.
#[record(text)]
pub struct RulebookComparison {
    /// The rulebook compared.
    #[python(name = "year_before")]
    pub from: RulebookName,
    /// The rulebook it is compared with.
    #[python(name = "year_after")]
    pub to: RulebookName,
    /// Rules of another value, or of other terms such as the actor or the condition.
    pub parameters: BTreeMap<RuleId, RuleChange>,
    /// Rules of the same value that are put or sourced in another way.
    pub restated: BTreeMap<RuleId, RuleChange>,
    /// Rules that only the second rulebook has.
    pub added: BTreeMap<RuleId, Arc<Rule>>,
    /// Rules that only the first rulebook has.
    pub gone: BTreeMap<RuleId, Arc<Rule>>,
    /// How many rules are the same in both.
    pub unchanged: usize,
}

/// One of two rulebooks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct RulebookName {
    /// Its year.
    pub year: FinancialYear,
    /// How many files are laid over the edition.
    pub overlays: usize,
}

/// A rule that both rulebooks have, and that differs.
#[record(text)]
pub struct RuleChange {
    /// The part it plays for code, by which rules of different ids are paired.
    pub role: Option<Role>,
    /// The rule as the first rulebook states it.
    #[python(name = "before")]
    pub from: Arc<Rule>,
    /// The rule as the second states it.
    #[python(name = "after")]
    pub to: Arc<Rule>,
    /// What differs, at least one thing.
    pub changes: Vec<Change>,
}

/// One thing in which two rules differ.
#[record]
pub struct Change {
    /// What: `value`, `unit`, `says`, `standing`, `actor` and so on.
    pub what: String,
    /// As the first rulebook has it; none where it has nothing.
    #[python(name = "before")]
    pub from: Option<String>,
    /// As the second has it.
    #[python(name = "after")]
    pub to: Option<String>,
}

impl Rulebook {
    /// What differs between this rulebook and another: the rules whose values changed, those put
    /// another way, those added and those gone.
    ///
    /// ```
    /// use ics_rules::Rulebook;
    ///
    /// let edition = Rulebook::for_year("2019/20".parse()?)?;
    /// let local = edition.overlaid(
    ///     r#"overlays = "2019/20"
    ///        [rule."control-totals.2019-20.link-minimum"]
    ///        value = "0.20"
    ///        standing = "assumed"
    ///        note = "local memorandum of understanding, paragraph 4""#,
    /// )?;
    /// let compared = edition.compare(&local);
    /// let change = compared.parameters.values().next().unwrap();
    /// assert_eq!(change.to.id.as_str(), "control-totals.2019-20.link-minimum");
    /// assert_eq!((compared.parameters.len(), compared.added.len()), (1, 0));
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn compare(&self, other: &Self) -> RulebookComparison {
        let pairs = self.pairs(other);
        let (ours, theirs) = (self.terms(), other.terms());
        let mut comparison = RulebookComparison {
            from: self.name(),
            to: other.name(),
            parameters: BTreeMap::new(),
            restated: BTreeMap::new(),
            added: unpaired(other, &pairs.iter().map(|(_, to)| &to.id).collect()),
            gone: unpaired(self, &pairs.iter().map(|(from, _)| &from.id).collect()),
            unchanged: 0,
        };
        for (from, to) in pairs {
            let parameters =
                [settings(from, to), changed_terms(ours.get(&from.id), theirs.get(&to.id))]
                    .concat();
            let wording = wording(from, to);
            let (changed, list) = if parameters.is_empty() {
                (wording, &mut comparison.restated)
            } else {
                ([parameters, wording].concat(), &mut comparison.parameters)
            };
            if changed.is_empty() {
                comparison.unchanged += 1;
                continue;
            }
            let role = other.part_of(&to.id);
            let (from, to) = (Arc::clone(from), Arc::clone(to));
            list.insert(to.id.clone(), RuleChange { role, from, to, changes: changed });
        }
        comparison
    }

    /// The rules that both have, each as both state it: by id, then by role.
    fn pairs<'r>(&'r self, other: &'r Self) -> Vec<(&'r Arc<Rule>, &'r Arc<Rule>)> {
        let (ours, theirs) = (&self.0.edition, &other.0.edition);
        let same_id = |(id, from)| Some((from, theirs.rules.get(id)?));
        let by_id = ours.rules.iter().filter_map(same_id);
        let alone = |rule: &Arc<Rule>, other: &Self| other.get(rule.id.as_str()).is_none();
        let same_role = |(role, from)| Some((from, theirs.roles.get(role)?));
        let by_role = ours.roles.iter().filter_map(same_role);
        let by_role = by_role.filter(|(from, to)| alone(from, other) && alone(to, self));
        by_id.chain(by_role).collect()
    }

    fn name(&self) -> RulebookName {
        RulebookName { year: self.year(), overlays: self.overlays().len() }
    }

    fn part_of(&self, id: &RuleId) -> Option<Role> {
        let played = self.0.edition.roles.iter().find(|(_, rule)| rule.id == *id);
        played.map(|(role, _)| *role)
    }
}

fn changed_terms(ours: Option<&Vec<Term>>, theirs: Option<&Vec<Term>>) -> Vec<Change> {
    let [ours, theirs] = [ours, theirs].map(|terms| terms.map_or(&[][..], Vec::as_slice));
    let of = |terms: &[Term], name: &str| {
        terms.iter().find(|(named, _)| *named == name).map(|(_, value)| value.clone())
    };
    let new = theirs.iter().filter(|(name, _)| of(ours, name).is_none());
    let names = ours.iter().chain(new).map(|(name, _)| *name);
    names.filter_map(|name| change(name, of(ours, name), of(theirs, name))).collect()
}

fn unpaired(rulebook: &Rulebook, paired: &BTreeSet<&RuleId>) -> BTreeMap<RuleId, Arc<Rule>> {
    let rules = rulebook.0.edition.rules.iter().filter(|(id, _)| !paired.contains(id));
    rules.map(|(id, rule)| (id.clone(), Arc::clone(rule))).collect()
}

/// What the caller of a rule may see: its value, and what the value may be.
fn settings(from: &Rule, to: &Rule) -> Vec<Change> {
    let value = |rule: &Rule| rule.value.as_ref().map(ToString::to_string);
    let options = |rule: &Rule| some(rule.options.join(", "));
    let required = |rule: &Rule| rule.required.then(|| "yes".to_owned());
    let differing = [
        change("value", value(from), value(to)),
        change("unit", from.unit.clone(), to.unit.clone()),
        change("options", options(from), options(to)),
        change("required", required(from), required(to)),
    ];
    differing.into_iter().flatten().collect()
}

/// How a rule is put and vouched for.
fn wording(from: &Rule, to: &Rule) -> Vec<Change> {
    let standing = |rule: &Rule| Some(rule.standing.to_string());
    let sources = |rule: &Rule| {
        let numbers = rule.sources.iter().map(|source| format!("[{}]", source.number));
        some(numbers.collect::<Vec<_>>().join(" "))
    };
    let differing = [
        change("says", Some(from.says.clone()), Some(to.says.clone())),
        change("standing", standing(from), standing(to)),
        change("status", from.status.clone(), to.status.clone()),
        change("sources", sources(from), sources(to)),
        change("section", from.section.clone(), to.section.clone()),
        change("note", from.note.clone(), to.note.clone()),
    ];
    differing.into_iter().flatten().collect()
}

fn change(what: &str, from: Option<String>, to: Option<String>) -> Option<Change> {
    (from != to).then(|| Change { what: what.to_owned(), from, to })
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn editions() -> Vec<Rulebook> {
        let years = Rulebook::editions().unwrap();
        years.into_iter().map(|year| Rulebook::for_year(year).unwrap()).collect()
    }

    #[test]
    fn a_rulebook_differs_from_itself_in_nothing() {
        for edition in editions() {
            let itself = edition.compare(&edition);
            assert_eq!(itself.unchanged, edition.rules().count());
            let changed = itself.parameters.len() + itself.restated.len();
            assert_eq!(changed + itself.added.len() + itself.gone.len(), 0);
        }
    }

    #[test]
    fn every_rule_is_accounted_for_once() {
        let editions = editions();
        for from in &editions {
            for to in &editions {
                let compared = from.compare(to);
                let both = compared.parameters.len() + compared.restated.len() + compared.unchanged;
                assert_eq!(both + compared.gone.len(), from.rules().count());
                assert_eq!(both + compared.added.len(), to.rules().count());
                assert!(compared.added.keys().all(|id| from.get(id.as_str()).is_none()));
            }
        }
    }

    #[test]
    fn the_other_way_round_swaps_the_sides() {
        let editions = editions();
        for pair in editions.windows(2) {
            let [from, to] = pair else { continue };
            let (there, back) = (from.compare(to), to.compare(from));
            assert_eq!((&there.added, &there.gone), (&back.gone, &back.added));
            assert_eq!(there.parameters.len(), back.parameters.len());
            for change in there.parameters.values() {
                let same = &back.parameters[&change.from.id];
                assert_eq!((&same.from, &same.to), (&change.to, &change.from));
            }
        }
    }
}
