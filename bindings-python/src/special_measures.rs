//! Special measures for quality and for finance.

use ics_rules::{
    Date,
    oversight::special_measures::{
        FinancialTest, QualityTest, SpecialMeasures, SpecialMeasuresQuestion,
    },
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{
    error::Fault,
    object::{data, outcome},
    outcome::PyOutcome,
    rulebook::{AnyRulebook, ids},
    value::Document,
};

/// Whether a trust meets the usual tests for special measures, to June 2021, and by when the CQC
/// usually inspects a trust that has entered. The tests never decide entry.
///
/// Args:
///     question: the `ratings` of the five key questions and whether the `management_needs_support`;
///         the grounds of `finance`; the day it `entered`; and the `date` that is asked about, dates
///         as text such as `2018-07-15`.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import special_measures
/// >>> found = special_measures({
/// ...     "ratings": {"safe": "inadequate", "effective": "good", "caring": "good",
/// ...                 "responsive": "good", "well_led": "inadequate"},
/// ...     "management_needs_support": True, "entered": "2018-07-15"}, "2018/19")
/// >>> found.quality.met, found.reinspection_by
/// (True, '2019-07-15')
#[pyfunction]
pub(crate) fn special_measures(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PySpecialMeasures>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, SpecialMeasuresQuestion::from_value(&question.0)?);
    let outcome = asked.answer(&rulebook)?;
    Ok(PyOutcome::of(&outcome, |found| PySpecialMeasures::of(found, &rulebook)))
}

outcome! {
    /// Whether a trust meets the usual tests for special measures.
    PySpecialMeasures "SpecialMeasures" of SpecialMeasures;
    {
        /// Whether any test is met: no only where every one is known not to be.
        #[getter]
        fn met(&self) -> PyOutcome<bool> {
            PyOutcome::of(&self.core.met, |met| *met)
        }

        /// The test for quality; None where no ratings were given.
        #[getter]
        fn quality(&self) -> Option<PyOutcome<PyQualityTest>> {
            self.core.quality.as_ref().map(|test| PyOutcome::of(test, PyQualityTest::of))
        }

        /// The test for finance; None where no grounds were given.
        #[getter]
        fn finance(&self) -> Option<PyFinancialTest> {
            self.core.finance.as_ref().map(PyFinancialTest::of)
        }

        /// The day by which the CQC usually has inspected again, as text such as `2019-07-15`.
        #[getter]
        fn reinspection_by(&self) -> Option<String> {
            self.core.reinspection_by.map(Date::iso)
        }

        /// Who recommends and who decides, by the rule.
        #[getter]
        fn who(&self) -> &str {
            &self.core.who
        }

        /// What a trust in special measures gets, by the rule.
        #[getter]
        fn content(&self) -> &str {
            &self.core.content
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// The usual test for special measures for quality.
    PyQualityTest "QualityTest" of QualityTest, shown |it| format!("met: {}", it.met);
    {
        /// The key questions rated inadequate.
        #[getter]
        fn inadequate(&self) -> Vec<&'static str> {
            self.0.inadequate.iter().map(|question| question.as_str()).collect()
        }

        /// How many are usually needed, well-led among them.
        #[getter]
        fn needed(&self) -> u8 {
            self.0.needed
        }

        /// Whether the ratings alone would let the trust enter.
        #[getter]
        fn by_ratings(&self) -> bool {
            self.0.by_ratings
        }

        /// Whether the whole test is met, management included.
        #[getter]
        fn met(&self) -> bool {
            self.0.met
        }
    }
}

data! {
    /// The test for financial special measures.
    PyFinancialTest "FinancialTest" of FinancialTest, shown |it| format!("met: {}", it.met);
    {
        /// The grounds there are.
        #[getter]
        fn grounds(&self) -> Vec<&'static str> {
            self.0.grounds.iter().map(|ground| ground.as_str()).collect()
        }

        /// Whether there is any.
        #[getter]
        fn met(&self) -> bool {
            self.0.met
        }
    }
}
