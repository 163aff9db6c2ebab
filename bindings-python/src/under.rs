//! The same facts under another rulebook.

use ics_rules::{
    RuleId,
    assessment::{AnswerChange, AnswersCompared, ParameterEffect, Part},
};

use crate::{
    calendar::PyFinancialYear, comparison::PyChange, object::data, rulebook::ids, table::Table,
};

data! {
    /// What the same facts come to under two rulebooks: `assessment.under("2018/19")`.
    ///
    /// `str()` gives it in words.
    ///
    /// >>> from ics_rules import SystemYear, assess
    /// >>> trust = {"code": "RHQ", "kind": "foundation_trust", "control_total": 0}
    /// >>> year = SystemYear.from_dict({"system": "QF7", "year": "2019/20", "members": [trust]})
    /// >>> compared = assess(year).under("2016/17")
    /// >>> [change.part for change in compared.differing]
    /// ['control_total', 'observations']
    /// >>> compared.differing[0].after
    /// 'not in force: a system control total'
    PyAnswersCompared "AnswersCompared" of AnswersCompared, shown |it| format!(
        "{} to {}: {} parts differ", it.from, it.to, it.differing.len()
    );
    {
        /// The year the facts were assessed in.
        #[getter]
        fn year_before(&self) -> PyFinancialYear {
            PyFinancialYear(self.0.from)
        }

        /// The year whose rules they are put under.
        #[getter]
        fn year_after(&self) -> PyFinancialYear {
            PyFinancialYear(self.0.to)
        }

        /// What the other year's rules do not know, in words with its place: it was left out there.
        #[getter]
        fn left_out(&self) -> Vec<String> {
            self.0.left_out.iter().map(ToString::to_string).collect()
        }

        /// The parts whose answers differ.
        #[getter]
        fn differing(&self) -> Table<PyAnswerChange> {
            self.0.differing.iter().map(PyAnswerChange::of).collect()
        }

        /// The names of the parts whose answers are the same.
        #[getter]
        fn same(&self) -> Vec<&'static str> {
            self.0.same.iter().copied().map(Part::as_str).collect()
        }

        fn __str__(&self) -> String {
            self.0.to_string()
        }
    }
}

data! {
    /// A part of an assessment that comes out differently.
    PyAnswerChange "AnswerChange" of AnswerChange, shown |it| format!(
        "{}: {} values differ", it.part, it.values.len()
    );
    {
        /// The name of the part, for example `funds`.
        #[getter]
        fn part(&self) -> &'static str {
            self.0.part.as_str()
        }

        /// The answer in a sentence; None where the facts give nothing for the part.
        #[getter]
        fn before(&self) -> Option<&str> {
            self.0.from.as_deref()
        }

        /// The answer in a sentence under the other rules.
        #[getter]
        fn after(&self) -> Option<&str> {
            self.0.to.as_deref()
        }

        /// Every value that differs, by its place in the part.
        #[getter]
        fn values(&self) -> Table<PyChange> {
            self.0.values.iter().map(PyChange::of).collect()
        }

        /// The parameters of other values on which the part rests, those that decide it first.
        #[getter]
        fn parameters(&self) -> Table<PyParameterEffect> {
            self.0.parameters.iter().map(PyParameterEffect::of).collect()
        }

        /// The ids of rules that it rests on and the other rulebook does not have.
        #[getter]
        fn gone(&self) -> Vec<&str> {
            ids(&self.0.gone)
        }

        /// The ids of rules that the other answer rests on and this rulebook does not have.
        #[getter]
        fn added(&self) -> Vec<&str> {
            ids(&self.0.added)
        }

        fn __str__(&self) -> String {
            self.0.to_string()
        }
    }
}

data! {
    /// A parameter of another value under the other rules.
    PyParameterEffect "ParameterEffect" of ParameterEffect, shown |it| format!(
        "{}: {} to {}", it.rule, it.from.as_deref().unwrap_or("-"), it.to.as_deref().unwrap_or("-")
    );
    {
        /// The id of the rule.
        #[getter]
        fn rule(&self) -> &str {
            RuleId::as_str(&self.0.rule)
        }

        /// The id of the rule in its place under the other rules.
        #[getter]
        fn rule_after(&self) -> &str {
            RuleId::as_str(&self.0.to_rule)
        }

        /// Its value, as text.
        #[getter]
        fn before(&self) -> Option<&str> {
            self.0.from.as_deref()
        }

        /// Its value under the other rules, as text.
        #[getter]
        fn after(&self) -> Option<&str> {
            self.0.to.as_deref()
        }

        /// Whether this value alone, with all else as it was, changes the part.
        #[getter]
        fn decides(&self) -> bool {
            self.0.decides
        }
    }
}
