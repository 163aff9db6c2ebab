//! The same facts under another rulebook: which answers differ, and which parameter makes the
//! difference.

mod carried;
mod leaves;
mod parameters;
mod shown;

use std::collections::BTreeMap;

use ics_rules_macros::record;

use self::carried::carried;
pub(super) use self::leaves::leaves;
use super::{Assessment, Part};
use crate::{
    calendar::FinancialYear,
    error::{Problem, Result},
    order,
    rulebook::{Change, RuleId, Rulebook, RulebookComparison},
    wire::{Value, to_json},
};

/// What the same facts come to under two rulebooks.
#[record(text)]
pub struct AnswersCompared {
    /// The year they were assessed in.
    #[python(name = "year_before")]
    pub from: FinancialYear,
    /// The year whose rules they are put under.
    #[python(name = "year_after")]
    pub to: FinancialYear,
    /// What the other year's rules do not know, with its place: it was left out there.
    pub left_out: Vec<Problem>,
    /// The parts whose answers differ. The headline says again what they say and is not among them.
    pub differing: Vec<AnswerChange>,
    /// The parts whose answers are the same, of those that the facts give anything for.
    #[cfg_attr(feature = "typescript", tsify(type = "AssessmentPart[]"))]
    pub same: Vec<Part>,
}

/// A part of an assessment that comes out differently.
#[record(text)]
pub struct AnswerChange {
    /// The part.
    #[cfg_attr(feature = "typescript", tsify(type = "AssessmentPart"))]
    pub part: Part,
    /// The answer in a sentence; none where the facts give nothing for the part.
    #[python(name = "before")]
    pub from: Option<String>,
    /// The answer in a sentence under the other rules.
    #[python(name = "after")]
    pub to: Option<String>,
    /// Every value that differs, by its place in the part.
    pub values: Vec<Change>,
    /// The parameters of other values on which the part rests.
    pub parameters: Vec<ParameterEffect>,
    /// Rules that the answer rests on and the other rulebook does not have.
    pub gone: Vec<RuleId>,
    /// Rules that the other answer rests on and this rulebook does not have.
    pub added: Vec<RuleId>,
}

/// A parameter of another value under the other rules.
#[record]
pub struct ParameterEffect {
    /// The rule.
    pub rule: RuleId,
    /// The rule in its place under the other rules.
    #[python(name = "rule_after")]
    pub to_rule: RuleId,
    /// Its value.
    #[python(name = "before")]
    pub from: Option<String>,
    /// Its value under the other rules.
    #[python(name = "after")]
    pub to: Option<String>,
    /// Whether this value alone, laid over the rulebook with all else as it was, changes the part.
    pub decides: bool,
}

impl Assessment {
    /// What the same facts come to under another rulebook, and what makes the difference.
    ///
    /// The document is carried over as it is. What the other year's rules do not know, such as an
    /// adjustment in a year without adjustments, is left out there and listed. A parameter is named as
    /// deciding where its other value alone, laid over this rulebook, changes the answer.
    ///
    /// # Errors
    ///
    /// Every problem that remains when all that can be left out is: a kind of member that the other
    /// year's systems do not have, say.
    ///
    /// ```
    /// use ics_rules::{Rulebook, SystemYear, assess};
    ///
    /// let year = SystemYear::from_json(
    ///     r#"{ "system": "QF7", "year": "2017/18", "system_target": "0",
    ///          "members": [{ "code": "RHQ", "kind": "foundation_trust", "control_total": "0" }],
    ///          "returns": [{ "month": 3, "code": "RHQ", "plan_to_date": "0", "actual_to_date": "0" }],
    ///          "funds": [{ "kind": "provider_sustainability", "code": "RHQ", "amount": "1000",
    ///                      "accepted": true, "results": [{ "quarter": "Q1", "a_and_e": true }] }] }"#,
    /// )?;
    /// let compared = assess(&year)?.under(&Rulebook::for_year("2016/17".parse()?)?)?;
    /// // The first quarter was worth 15 per cent, and a quarter the year before.
    /// let funds = compared.differing.iter().find(|one| one.part.as_str() == "funds").unwrap();
    /// let phasing = funds.parameters.iter().find(|one| one.rule.as_str().contains("phasing")).unwrap();
    /// assert!(phasing.decides);
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn under(&self, other: &Rulebook) -> Result<AnswersCompared> {
        let rulebook = self.rulebook();
        let (there, left_out) = carried(self.system_year(), other)?;
        let there = other.assess(&there)?;
        let changed = rulebook.compare(other);
        let (ours, theirs) = (by_part(self)?, by_part(&there)?);
        let (mut differing, mut same) = (Vec::new(), Vec::new());
        for part in Part::ALL.iter().filter(|part| **part != Part::Headline) {
            let (here, yonder) = (ours.get(part), theirs.get(part));
            let values = values(here, yonder);
            if values.is_empty() {
                let is_told = here.is_some_and(|leaves| !leaves.is_empty());
                same.extend(is_told.then_some(*part));
            } else {
                differing.push(self.changed(*part, &there, values, &changed)?);
            }
        }
        let (from, to) = (rulebook.year(), other.year());
        Ok(AnswersCompared { from, to, left_out, differing, same })
    }

    fn changed(
        &self,
        part: Part,
        there: &Self,
        values: Vec<Change>,
        changed: &RulebookComparison,
    ) -> Result<AnswerChange> {
        let (ours, theirs) = (self.explain_part(part), there.explain_part(part));
        let cited = |explained: &Option<crate::Explanation>| -> Vec<RuleId> {
            let cited = explained.as_ref().map(crate::Explanation::cited).unwrap_or_default();
            cited.into_iter().map(|rule| rule.id.clone()).collect()
        };
        let (here, there) = (cited(&ours), cited(&theirs));
        let says =
            |explained: Option<crate::Explanation>| explained.map(|explained| explained.says);
        Ok(AnswerChange {
            part,
            from: says(ours),
            to: says(theirs),
            values,
            parameters: self.parameters(part, changed, &here, &there)?,
            gone: here.into_iter().filter(|id| changed.gone.contains_key(id)).collect(),
            added: there.into_iter().filter(|id| changed.added.contains_key(id)).collect(),
        })
    }
}

/// Every value of every part, by its place in the part.
fn by_part(assessment: &Assessment) -> Result<BTreeMap<Part, BTreeMap<String, String>>> {
    let document = Value::from_json(&to_json(&assessment.document()))?;
    let part = |part: &Part| (*part, leaves(document.field(part.as_str())));
    Ok(Part::ALL.iter().map(part).collect())
}

/// The values in which two documents differ, each by its place; the rules that they cite aside.
pub(super) fn differing(ours: Option<&Value>, theirs: Option<&Value>) -> Vec<Change> {
    values(Some(&leaves(ours)), Some(&leaves(theirs)))
}

/// The values that differ.
fn values(
    ours: Option<&BTreeMap<String, String>>,
    theirs: Option<&BTreeMap<String, String>>,
) -> Vec<Change> {
    let none = BTreeMap::new();
    let (ours, theirs) = (ours.unwrap_or(&none), theirs.unwrap_or(&none));
    let mut places: Vec<&String> = ours.keys().chain(theirs.keys()).collect();
    order::sort(&mut places);
    places.dedup();
    let differing = places.into_iter().filter(|place| ours.get(*place) != theirs.get(*place));
    let change = |place: &String| Change {
        what: place.clone(),
        from: ours.get(place).cloned(),
        to: theirs.get(place).cloned(),
    };
    differing.map(change).collect()
}

#[cfg(test)]
mod tests;
