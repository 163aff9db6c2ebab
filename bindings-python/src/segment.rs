//! The segment of a body, as indicated and as decided.

use ics_rules::{
    oversight::{
        Theme,
        segment::{
            RecoverySupport, Segment, SegmentEffect, SegmentQuestion, SegmentView, SignFound,
        },
    },
    wire::Document as _,
};
use pyo3::prelude::*;

use crate::{
    error::Fault,
    object::{data, outcome},
    outcome::PyOutcome,
    rulebook::{AnyRulebook, ids},
    table::Table,
    value::Document,
};

/// What segment a body is in by the framework of its day, 2016 to 2025.
///
/// Signs of a need open a judgement and never set a segment; the judgement indicates one; what was
/// decided stands beside it.
///
/// Args:
///     question: the `body` (`foundation_trust`, `nhs_trust`, `ccg`, `icb` or `system`), and as far as
///         they are known the `date`, the `evidence`, the `judgement`, the `decided` segment and its
///         standing in `recovery_support`.
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// Raises:
///     IcsRulesError: with every problem of the question.
///
/// >>> from ics_rules import segment
/// >>> found = segment({
/// ...     "body": "foundation_trust", "evidence": {"use_of_resources_need": True},
/// ...     "judgement": {"needs": "significant", "breach": "suspected",
/// ...                   "very_serious_or_complex": False},
/// ...     "decided": {"segment": 2}}, "2018/19")
/// >>> found.opens_judgement, found.indicated.segment, found.decided.segment, found.agree
/// (True, 3, 2, False)
#[pyfunction]
pub(crate) fn segment(
    question: Document,
    rulebook: AnyRulebook,
) -> Result<PyOutcome<PySegment>, Fault> {
    let (rulebook, asked) = (rulebook.get()?, SegmentQuestion::from_value(&question.0)?);
    let outcome = asked.answer(&rulebook)?;
    Ok(PyOutcome::of(&outcome, |found| PySegment::of(found, &rulebook)))
}

outcome! {
    /// What segment a body is in, and why.
    PySegment "Segment" of Segment;
    {
        /// The framework it is under.
        #[getter]
        fn framework(&self) -> &'static str {
            self.core.framework.as_str()
        }

        /// The signs of a need.
        #[getter]
        fn signs(&self) -> Table<PySignFound> {
            self.core.signs.iter().map(PySignFound::of).collect()
        }

        /// The evidence that was not stated, so that it is no sign either way.
        #[getter]
        fn not_stated(&self) -> Vec<String> {
            self.core.not_stated.clone()
        }

        /// Whether a sign opens a judgement; None where none was found and something was not stated.
        #[getter]
        fn opens_judgement(&self) -> Option<bool> {
            self.core.opens_judgement
        }

        /// The segment that the judgement indicates, or the default where the framework has one.
        #[getter]
        fn indicated(&self) -> PyOutcome<PySegmentView> {
            PyOutcome::of(&self.core.indicated, PySegmentView::of)
        }

        /// The segment that was decided.
        #[getter]
        fn decided(&self) -> Option<PySegmentView> {
            self.core.decided.as_ref().map(PySegmentView::of)
        }

        /// Whether the decision is the segment that is indicated; None without both.
        #[getter]
        fn agree(&self) -> Option<bool> {
            self.core.agree
        }

        /// Whether the segment is one that the licence rules out without a breach.
        #[getter]
        fn against_licence_link(&self) -> bool {
            self.core.against_licence_link
        }

        /// Where the body stands in the Recovery Support Programme, where there is one.
        #[getter]
        fn recovery_support(&self) -> Option<PyRecoverySupport> {
            self.core.recovery_support.as_ref().map(PyRecoverySupport::of)
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// One segment, who decides it, and what it brings.
    PySegmentView "SegmentView" of SegmentView, shown |it| format!(
        "{}, decided by {}", it.segment, it.decided_by
    );
    {
        /// The segment; 1 is the best.
        #[getter]
        fn segment(&self) -> u8 {
            self.0.segment
        }

        /// Who decides that a body is in it, by the framework.
        #[getter]
        fn decided_by(&self) -> &str {
            &self.0.decided_by
        }

        /// What it frees and obliges to.
        #[getter]
        fn effects(&self) -> Table<PySegmentEffect> {
            self.0.effects.iter().map(PySegmentEffect::of).collect()
        }

        /// The ids of the rules of the segment itself.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.0.rules)
        }
    }
}

data! {
    /// What a segment brings.
    PySegmentEffect "SegmentEffect" of SegmentEffect, shown |it| format!("{}: {}", it.kind, it.says);
    {
        /// Whether it `frees`, `obliges` or `supports`.
        #[getter]
        fn kind(&self) -> &'static str {
            self.0.kind.as_str()
        }

        /// What it is.
        #[getter]
        fn says(&self) -> &str {
            &self.0.says
        }

        /// The id of the rule that says so.
        #[getter]
        fn rule(&self) -> &str {
            self.0.rule.as_str()
        }
    }
}

data! {
    /// A sign that was found.
    PySignFound "SignFound" of SignFound, shown |it| it.found;
    {
        /// The sign.
        #[getter]
        fn sign(&self) -> &'static str {
            self.0.sign.as_str()
        }

        /// Its theme, where the framework names one.
        #[getter]
        fn theme(&self) -> Option<&'static str> {
            self.0.theme.map(Theme::as_str)
        }

        /// What it was found in.
        #[getter]
        fn found(&self) -> &str {
            &self.0.found
        }

        /// The id of the rule that makes it a sign.
        #[getter]
        fn rule(&self) -> &str {
            self.0.rule.as_str()
        }
    }
}

data! {
    /// Where a body stands in the Recovery Support Programme.
    PyRecoverySupport "RecoverySupport" of RecoverySupport, shown |it| format!(
        "in the programme: {}",
        match it.in_programme {
            Some(true) => "yes",
            Some(false) => "no",
            None => "not known",
        }
    );
    {
        /// Whether it is in the programme; None where no decision was stated.
        #[getter]
        fn in_programme(&self) -> Option<bool> {
            self.0.in_programme
        }

        /// The agreed criteria for leaving that are not met.
        #[getter]
        fn criteria_left(&self) -> Vec<String> {
            self.0.criteria_left.clone()
        }

        /// Whether it may leave.
        #[getter]
        fn may_leave(&self) -> PyOutcome<bool> {
            PyOutcome::of(&self.0.may_leave, |may| *may)
        }

        /// Who decides.
        #[getter]
        fn decided_by(&self) -> &str {
            &self.0.decided_by
        }
    }
}
