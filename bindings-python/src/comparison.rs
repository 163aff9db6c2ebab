//! What differs between two rulebooks.

use std::collections::BTreeMap;

use ics_rules::{
    RuleId,
    rulebook::{Change, RuleChange, RulebookComparison},
};

use crate::{calendar::PyFinancialYear, object::data, rulebook::PyRule, table::Table};

data! {
    /// What differs between two rulebooks, rule by rule: `before.compare(after)`.
    ///
    /// Each dict is by id, of the later rulebook where both have the rule. `str()` gives it in words.
    ///
    /// >>> from ics_rules import Rulebook
    /// >>> compared = Rulebook.for_year("2018/19").compare(Rulebook.for_year("2019/20"))
    /// >>> change = compared.parameters["control-totals.2019-20.net-neutral-approval"]
    /// >>> change.before.value, change.after.value
    /// (['nhs_england', 'nhs_improvement'], ['region'])
    PyRulebookComparison "RulebookComparison" of RulebookComparison, shown |it| format!(
        "{} to {}: {} of another value, {} restated, {} added, {} gone",
        it.from, it.to, it.parameters.len(), it.restated.len(), it.added.len(), it.gone.len()
    );
    {
        /// The year of the rulebook compared.
        #[getter]
        fn year_before(&self) -> PyFinancialYear {
            PyFinancialYear(self.0.from.year)
        }

        /// The year of the rulebook it is compared with.
        #[getter]
        fn year_after(&self) -> PyFinancialYear {
            PyFinancialYear(self.0.to.year)
        }

        /// Rules of another value, or of other terms such as the actor or the condition.
        #[getter]
        fn parameters(&self) -> BTreeMap<String, PyRuleChange> {
            by_id(&self.0.parameters, PyRuleChange::of)
        }

        /// Rules of the same value that are put or sourced in another way.
        #[getter]
        fn restated(&self) -> BTreeMap<String, PyRuleChange> {
            by_id(&self.0.restated, PyRuleChange::of)
        }

        /// Rules that only the second rulebook has.
        #[getter]
        fn added(&self) -> BTreeMap<String, PyRule> {
            by_id(&self.0.added, |rule| PyRule::of(rule))
        }

        /// Rules that only the first rulebook has.
        #[getter]
        fn gone(&self) -> BTreeMap<String, PyRule> {
            by_id(&self.0.gone, |rule| PyRule::of(rule))
        }

        /// How many rules are the same in both.
        #[getter]
        fn unchanged(&self) -> usize {
            self.0.unchanged
        }

        /// One line in words and a table for each kind of difference, as Markdown.
        fn markdown(&self) -> String {
            self.0.markdown()
        }

        fn __str__(&self) -> String {
            self.0.to_string()
        }
    }
}

data! {
    /// A rule that both rulebooks have, and that differs. `str()` gives it in words.
    PyRuleChange "RuleChange" of RuleChange, shown |it| format!(
        "{}: {} changes", it.to.id, it.changes.len()
    );
    {
        /// The part it plays, by which rules of different ids are paired.
        #[getter]
        fn role(&self) -> Option<&'static str> {
            self.0.role.map(ics_rules::rulebook::Role::as_str)
        }

        /// The rule as the first rulebook states it.
        #[getter]
        fn before(&self) -> PyRule {
            PyRule::of(&self.0.from)
        }

        /// The rule as the second states it.
        #[getter]
        fn after(&self) -> PyRule {
            PyRule::of(&self.0.to)
        }

        /// What differs, at least one thing.
        #[getter]
        fn changes(&self) -> Table<PyChange> {
            self.0.changes.iter().map(PyChange::of).collect()
        }

        fn __str__(&self) -> String {
            self.0.to_string()
        }
    }
}

data! {
    /// One thing in which two rules differ.
    PyChange "Change" of Change, shown |it| it.what;
    {
        /// What: `value`, `unit`, `says`, `standing`, `actor` and so on.
        #[getter]
        fn what(&self) -> &str {
            &self.0.what
        }

        /// As the first rulebook has it; None where it has nothing.
        #[getter]
        fn before(&self) -> Option<&str> {
            self.0.from.as_deref()
        }

        /// As the second has it.
        #[getter]
        fn after(&self) -> Option<&str> {
            self.0.to.as_deref()
        }
    }
}

fn by_id<T, U>(rules: &BTreeMap<RuleId, T>, wrap: impl Fn(&T) -> U) -> BTreeMap<String, U> {
    rules.iter().map(|(id, rule)| (id.to_string(), wrap(rule))).collect()
}
