//! Governance requirements against what a system reports.

use ics_rules::{
    oversight::{self, GovernanceCheck, GovernanceContext, GovernanceReport, RequirementFound},
    rulebook::GovernedBody,
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{
    error::Fault,
    object::{json, outcome},
    outcome::PyOutcome,
    rulebook::{AnyRulebook, ids},
    table::{Dicts, Frame, Rows, Table},
    value::{Dict, Document},
};

/// Which governance requirements of a day a system meets, by what it reports.
///
/// Args:
///     report: the `date`, a day of the rulebook's year, and what is `reported` of requirements by
///         their ids: `met` with `evidence`, or the `count` where a least number is asked. What is
///         left out is not stated and never taken as met.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the report.
///
/// >>> from ics_rules import check_governance
/// >>> found = check_governance(
/// ...     {"date": "2022-07-01",
/// ...      "reported": {"governance.statutory.icb-members": {"count": 2}}}, "2022/23")
/// >>> found.missing, found.complete
/// (['governance.statutory.icb-members'], False)
#[pyfunction]
pub(crate) fn check_governance(
    report: Document,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PyGovernanceCheck>, Fault> {
    let (rulebook, report) = (rulebook.get()?, GovernanceReport::from_value(&report.0)?);
    let outcome = oversight::check_governance(&rulebook, &report)?;
    Ok(PyOutcome::of(&outcome, |found| PyGovernanceCheck::of(found, &rulebook)))
}

outcome! {
    /// Which requirements of a day a system meets, by what it reports.
    PyGovernanceCheck "GovernanceCheck" of GovernanceCheck;
    {
        /// What was reported.
        #[getter]
        fn asked<'py>(&self, py: Python<'py>) -> Result<Dict<'py>, Fault> {
            Ok(Dict::of(py, &json(&self.core.asked))?)
        }

        /// Every requirement of the day, in the order of the rulebook.
        #[getter]
        fn requirements(&self) -> Table<PyRequirementFound> {
            let found = self.core.requirements.iter();
            found.map(|one| PyRequirementFound::of(one, &self.rulebook)).collect()
        }

        /// Its requirements as dicts of plain values, one for each row.
        fn to_dicts<'py>(slf: &Bound<'py, Self>) -> PyResult<Dicts<'py>> {
            Frame::of(slf.as_any(), "requirements")?.to_dicts()
        }

        /// Its requirements as a stream of Arrow, so that a library of data frames reads it as their table.
        #[pyo3(signature = (requested_schema = None))]
        fn __arrow_c_stream__<'py>(
            slf: &Bound<'py, Self>,
            requested_schema: Option<Bound<'py, PyAny>>,
        ) -> PyResult<Bound<'py, PyAny>> {
            Frame::of(slf.as_any(), "requirements")?.stream(requested_schema)
        }

        fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Rows<'py>> {
            Frame::of(slf.as_any(), "requirements")?.rows()
        }

        fn __len__(slf: &Bound<'_, Self>) -> PyResult<usize> {
            Frame::of(slf.as_any(), "requirements")?.len()
        }

        fn __bool__(&self) -> bool {
            true
        }

        /// The ids of those that are met.
        #[getter]
        fn met(&self) -> Vec<&str> {
            ids(&self.core.met)
        }

        /// The ids of those that are missing.
        #[getter]
        fn missing(&self) -> Vec<&str> {
            ids(&self.core.missing)
        }

        /// The ids of those that are not stated.
        #[getter]
        fn not_stated(&self) -> Vec<&str> {
            ids(&self.core.not_stated)
        }

        /// Whether every binding requirement is met: False as soon as one is missing, and None while
        /// one is not stated.
        #[getter]
        fn complete(&self) -> Option<bool> {
            self.core.complete
        }

        /// What else the rules of the day say, in the order of the rulebook. No answer depends on it.
        #[getter]
        fn context(&self) -> Table<PyGovernanceContext> {
            let context = self.core.context.iter();
            context.map(|one| PyGovernanceContext::of(one, &self.rulebook)).collect()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

outcome! {
    /// What the rules of a day say of governance besides, and a system does not report on: a duty of
    /// somebody else, a power, a meaning, what the law allowed, a proposal.
    PyGovernanceContext "GovernanceContext" of GovernanceContext;
    {
        /// The id of the rule.
        #[getter]
        fn rule(&self) -> &str {
            self.core.rule.as_str()
        }

        /// What it says.
        #[getter]
        fn says(&self) -> &str {
            &self.core.says
        }

        /// How binding it is, for example `must`.
        #[getter]
        fn modality(&self) -> &'static str {
            self.core.modality.as_str()
        }

        /// Whom it binds, where its source says so apart from the sentence, for example `ccgs`.
        #[getter]
        fn binds(&self) -> Vec<&'static str> {
            self.core.binds.iter().copied().map(GovernedBody::as_str).collect()
        }

        /// What became of it, where it was not simply in force: `proposal`.
        #[getter]
        fn status(&self) -> Option<&str> {
            self.core.status.as_deref()
        }
    }
}

outcome! {
    /// A requirement of the day, and whether it is met.
    PyRequirementFound "RequirementFound" of RequirementFound;
    {
        /// The id of the requirement.
        #[getter]
        fn requirement(&self) -> &str {
            self.core.requirement.as_str()
        }

        /// What it says.
        #[getter]
        fn says(&self) -> &str {
            &self.core.says
        }

        /// What it is part of, for example `statutory`.
        #[getter]
        fn area(&self) -> &'static str {
            self.core.area.as_str()
        }

        /// How binding it is, for example `must`.
        #[getter]
        fn modality(&self) -> &'static str {
            self.core.modality.as_str()
        }

        /// Whom it binds, where its source says so apart from the sentence, for example `trusts`.
        #[getter]
        fn binds(&self) -> Vec<&'static str> {
            self.core.binds.iter().copied().map(GovernedBody::as_str).collect()
        }

        /// `met`, `missing` or `not_stated`.
        #[getter]
        fn status(&self) -> &'static str {
            self.core.status.as_str()
        }

        /// Why, in words.
        #[getter]
        fn because(&self) -> &str {
            &self.core.because
        }

        /// The least number that meets it, where it is a matter of number.
        #[getter]
        fn at_least(&self) -> Option<u64> {
            self.core.at_least
        }

        /// What was reported of it.
        #[getter]
        fn reported<'py>(&self, py: Python<'py>) -> Result<Option<Dict<'py>>, Fault> {
            match &self.core.reported {
                Some(reported) => Ok(Some(Dict::of(py, &json(reported))?)),
                None => Ok(None),
            }
        }
    }
}
