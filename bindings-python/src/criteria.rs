//! Maturity from the criteria of the matrix.

use ics_rules::{
    oversight::{
        self, CellFound, CriteriaReport, CriterionFound, CriterionStatus, Deadline, DomainFound,
        MaturityByCriteria, NextCell, PopulationFound,
    },
    rulebook::{Domain, Stage},
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{
    error::Fault,
    object::{data, json, outcome},
    outcome::PyOutcome,
    oversight::{PyNaming, PyNote},
    rulebook::{AnyRulebook, PyCriterion, ids},
    table::Table,
    value::{Dict, Document},
};

/// How mature a system is by the criteria of the matrix and their evidence.
///
/// Args:
///     report: what is stated of `criteria` by their ids, each `present` or not with its `evidence`;
///         the stages that are `judged`, by domain; the `criteria_share` where stages follow from
///         one; and the `date` that the deadline is held against. What is left out is never taken as
///         met.
///     rulebook: a rulebook, or the financial year whose edition is meant. Its choice
///         `maturity.choice.cell-reached` says whether stages are judged or follow from criteria.
///
/// Raises:
///     IcsRulesError: with every problem of the report.
///
/// >>> from ics_rules import maturity_by_criteria
/// >>> found = maturity_by_criteria(
/// ...     {"judged": {"leadership": "developing"},
/// ...      "criteria": {"maturity.leadership.maturing.learning-culture":
/// ...                   {"present": True, "evidence": "board minute 7"}}}, "2019/20")
/// >>> gap = found.domains[0].next
/// >>> gap.stage, gap.met, len(gap.not_stated)
/// ('maturing', ['maturity.leadership.maturing.learning-culture'], 4)
#[pyfunction]
pub(crate) fn maturity_by_criteria(
    report: Document,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PyMaturityByCriteria>, Fault> {
    let (rulebook, report) = (rulebook.get()?, CriteriaReport::from_value(&report.0)?);
    let outcome = oversight::maturity_by_criteria(&rulebook, &report)?;
    Ok(PyOutcome::of(&outcome, |found| PyMaturityByCriteria::of(found, &rulebook)))
}

outcome! {
    /// How mature a system is by the criteria of the matrix and their evidence.
    PyMaturityByCriteria "MaturityByCriteria" of MaturityByCriteria;
    {
        /// What was reported.
        #[getter]
        fn asked<'py>(&self, py: Python<'py>) -> Result<Dict<'py>, Fault> {
            Ok(Dict::of(py, &json(&self.core.asked))?)
        }

        /// When a domain counts as having reached a stage: `judgement`, `all_criteria` or
        /// `stated_share`.
        #[getter]
        fn reached_by(&self) -> &'static str {
            self.core.reached_by.as_str()
        }

        /// Every domain with its cells.
        #[getter]
        fn domains(&self) -> Table<PyDomainFound> {
            self.core.domains.iter().map(PyDomainFound::of).collect()
        }

        /// The population gate.
        #[getter]
        fn population(&self) -> PyPopulationFound {
            PyPopulationFound::of(&self.core.population)
        }

        /// The stage of the whole system; None where it cannot be told.
        #[getter]
        fn overall(&self) -> Option<&'static str> {
            self.core.overall.answer().copied().map(Stage::as_str)
        }

        /// Whether the system may be formally named an integrated care system.
        #[getter]
        fn naming(&self) -> PyOutcome<PyNaming> {
            PyOutcome::of(&self.core.naming, |naming| PyNaming::of(naming, &self.rulebook))
        }

        /// The month by which a stage had to be reached.
        #[getter]
        fn deadline(&self) -> PyDeadline {
            PyDeadline::of(&self.core.deadline, &self.rulebook)
        }

        /// The stages and the gate, as `maturity` takes them.
        #[getter]
        fn report<'py>(&self, py: Python<'py>) -> Result<Dict<'py>, Fault> {
            Ok(Dict::of(py, &json(&self.core.report))?)
        }

        /// What else is to be known.
        #[getter]
        fn notes(&self) -> Table<PyNote> {
            self.core.notes.iter().map(PyNote::of).collect()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// A domain with its cells, its stage, and what is missing for the next.
    PyDomainFound "DomainFound" of DomainFound, shown |it| it.domain;
    {
        /// The domain.
        #[getter]
        fn domain(&self) -> &'static str {
            self.0.domain.as_str()
        }

        /// Its stage: as judged, or as its criteria show; None where it cannot be told.
        #[getter]
        fn stage(&self) -> Option<&'static str> {
            self.0.stage.answer().copied().map(Stage::as_str)
        }

        /// Its four cells, from emerging.
        #[getter]
        fn cells(&self) -> Table<PyCellFound> {
            self.0.cells.iter().map(PyCellFound::of).collect()
        }

        /// What is missing for the stage after its own; None after the last, or where its stage is not
        /// told.
        #[getter]
        fn next(&self) -> Option<PyNextCell> {
            self.0.next.as_ref().map(PyNextCell::of)
        }

        /// The criteria that are unmet although the stage that was judged speaks of them.
        #[getter]
        fn doubts(&self) -> Vec<&str> {
            ids(&self.0.doubts)
        }
    }
}

data! {
    /// A cell of the matrix.
    PyCellFound "CellFound" of CellFound, shown |it| format!(
        "{}: {} of {} met", it.stage, it.count(CriterionStatus::Met), it.criteria.len()
    );
    {
        /// Its stage.
        #[getter]
        fn stage(&self) -> &'static str {
            self.0.stage.as_str()
        }

        /// Its criteria, in the order of the rulebook.
        #[getter]
        fn criteria(&self) -> Table<PyCriterionFound> {
            self.0.criteria.iter().map(PyCriterionFound::of).collect()
        }

        /// Whether enough of its criteria are met; for emerging, whether it is left behind. None where
        /// that is not told, or where stages are judged.
        #[getter]
        fn reached(&self) -> Option<bool> {
            self.0.reached
        }
    }
}

data! {
    /// A criterion, and whether it is met.
    PyCriterionFound "CriterionFound" of CriterionFound, shown |it| format!(
        "{}: {}", it.criterion.id, it.status
    );
    {
        /// The criterion.
        #[getter]
        fn criterion(&self) -> PyCriterion {
            PyCriterion::of(&self.0.criterion)
        }

        /// `met`, `unmet` or `not_stated`.
        #[getter]
        fn status(&self) -> &'static str {
            self.0.status.as_str()
        }

        /// Why, in words.
        #[getter]
        fn because(&self) -> &str {
            &self.0.because
        }
    }
}

data! {
    /// The population gate, which is the same at every stage.
    PyPopulationFound "PopulationFound" of PopulationFound, shown |it| it;
    {
        /// Its criteria.
        #[getter]
        fn criteria(&self) -> Table<PyCriterionFound> {
            self.0.criteria.iter().map(PyCriterionFound::of).collect()
        }

        /// Whether all are met: False as soon as one is unmet, and None while one is not stated.
        #[getter]
        fn met(&self) -> Option<bool> {
            self.0.met
        }
    }
}

data! {
    /// What is missing for the next stage of a domain, by criterion.
    PyNextCell "NextCell" of NextCell, shown |it| format!(
        "{}: {} unmet, {} not stated", it.stage, it.unmet.len(), it.not_stated.len()
    );
    {
        /// The next stage.
        #[getter]
        fn stage(&self) -> &'static str {
            self.0.stage.as_str()
        }

        /// The ids of the criteria that are met, and of shortcomings that are left behind.
        #[getter]
        fn met(&self) -> Vec<&str> {
            ids(&self.0.met)
        }

        /// The criteria that are unmet.
        #[getter]
        fn unmet(&self) -> Table<PyCriterion> {
            self.0.unmet.iter().map(PyCriterion::of).collect()
        }

        /// The criteria that were not stated, or not with evidence.
        #[getter]
        fn not_stated(&self) -> Table<PyCriterion> {
            self.0.not_stated.iter().map(PyCriterion::of).collect()
        }
    }
}

outcome! {
    /// The month by which every system had to reach a stage, and whether this one has.
    PyDeadline "Deadline" of Deadline;
    {
        /// The month, for example `2021-04`.
        #[getter]
        fn by(&self) -> String {
            self.core.by.iso()
        }

        /// The stage.
        #[getter]
        fn needs(&self) -> &'static str {
            self.core.needs.as_str()
        }

        /// The domains that have not reached it.
        #[getter]
        fn lacking(&self) -> Vec<&'static str> {
            self.core.lacking.iter().copied().map(Domain::as_str).collect()
        }

        /// The domains whose stage is not told.
        #[getter]
        fn unknown(&self) -> Vec<&'static str> {
            self.core.unknown.iter().copied().map(Domain::as_str).collect()
        }

        /// Whether every domain has: False as soon as one has not, and None while one is not told.
        #[getter]
        fn met(&self) -> Option<bool> {
            self.core.met
        }

        /// Whether the day of the report is after the month; None without one.
        #[getter]
        fn passed(&self) -> Option<bool> {
            self.core.passed
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}
