//! Explanations.

use ics_rules::{Compared, Explanation};

use crate::{
    object::data,
    rulebook::{PyRule, PySource},
    table::Table,
};

data! {
    /// Why an outcome is what it is: a tree of statements.
    ///
    /// `print` gives indented text, a notebook shows nested details, and `markdown`, `html` and
    /// `to_json` give the same for documents, pages and programs.
    ///
    /// >>> from ics_rules import freedoms
    /// >>> explanation = freedoms("emerging", "2019/20").explain()
    /// >>> explanation.standing
    /// 'assumed'
    PyExplanation "Explanation" of Explanation, shown |it| it.says;
    {
        /// The statement.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }

        /// The values it was decided from.
        #[getter]
        fn compared(&self) -> Table<PyCompared> {
            self.0.compared.iter().map(PyCompared::of).collect()
        }

        /// The rules it rests on.
        #[getter]
        fn rules(&self) -> Table<PyRule> {
            self.0.rules.iter().map(|rule| PyRule::of(rule)).collect()
        }

        /// The statements it follows from.
        #[getter]
        fn because(&self) -> Vec<PyExplanation> {
            self.0.because.iter().map(PyExplanation::of).collect()
        }

        /// How well sourced the whole tree is: the weakest of `primary`, `secondary`, `inferred`
        /// and `assumed` among its rules; None when it cites none.
        #[getter]
        fn standing(&self) -> Option<&'static str> {
            self.0.standing().map(ics_rules::Standing::as_str)
        }

        /// Every rule the tree cites, once, by id.
        fn cited(&self) -> Table<PyRule> {
            self.0.cited().into_iter().map(PyRule::of).collect()
        }

        /// Every source the tree cites, once, by number.
        fn sources(&self) -> Table<PySource> {
            self.0.sources().into_iter().map(PySource::of).collect()
        }

        /// The tree as a Markdown list, followed by the rules and sources it cites.
        fn markdown(&self) -> String {
            self.0.markdown()
        }

        /// The tree as HTML, followed by the rules and sources it cites. Every text is escaped.
        fn html(&self) -> String {
            self.0.html()
        }

        fn _repr_html_(slf: &pyo3::Bound<'_, Self>) -> pyo3::PyResult<String> {
            crate::table::html(slf, "explanation")
        }

        fn __str__(&self) -> String {
            self.0.to_string()
        }
    }
}

impl From<Explanation> for PyExplanation {
    fn from(explanation: Explanation) -> Self {
        Self(explanation)
    }
}

data! {
    /// A value that a statement was decided from.
    PyCompared "Compared" of Compared, shown |it| format!("{}: {}", it.name, it.value);
    {
        /// What it is.
        #[getter]
        fn name(&self) -> &str {
            &self.0.name
        }

        /// The value, as text.
        #[getter]
        fn value(&self) -> &str {
            &self.0.value
        }
    }
}
