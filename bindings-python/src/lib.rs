//! The `ics_rules._native` Python module: conversions only, no rules.

mod allocation;
mod assessment;
mod calendar;
mod control_total;
mod error;
mod explanation;
mod exposure;
mod object;
mod organisation;
mod outcome;
mod oversight;
mod published;
mod rebuild;
mod risk_share;
mod rulebook;
mod system;
mod system_year;
mod value;

#[pyo3::pymodule(gil_used = false)]
mod _native {
    /// The version of the package.
    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the stubs take the name from here")]
    const __version__: &str = env!("CARGO_PKG_VERSION");

    #[pymodule_export]
    use crate::{
        allocation::{
            PyAllocation, PyEntry, PyLedger, PyPart, PySplit, PyTransfer, allocate, parse_share,
            settle, split,
        },
        assessment::{PyAdvice, PyAssessment, PyCaveat, PyObservation, PySystemName, assess},
        calendar::{PyFinancialYear, parse_month},
        control_total::{
            PyAdjustmentOutcome, PyControlTotal, PyMemberPosition, PyMemberTotal, PyOutturn,
            PyPosition, PyRunRate, PySectorEffect, PyToDate,
        },
        explanation::{PyCompared, PyExplanation},
        exposure::{
            PyExposure, PyExposureAt, PyExposurePoint, PyExposureSide, PyExposureStep,
            PyMemberExposure, exposure,
        },
        organisation::{PyOrganisation, parse_organisation_code},
        outcome::{PyCannotTell, PyNotInForce},
        oversight::{
            PyConcern, PyFreedomsInForce, PyGap, PyIntervention, PyMaturity, PyNaming, PyNextStage,
            PyNote, PyRoute, PyStep, PyTiming, freedoms, maturity, route,
        },
        published::{PyReconciliation, reconcile},
        rebuild::_rebuild,
        risk_share::{PyDraw, PyLayerPart, PyLayerShare, PyMemberShare, PyRiskShare, share_risk},
        rulebook::{
            PyCriterion, PyFreedom, PyLadderRow, PyPrinciple, PyRequirement, PyRule, PyRulebook,
            PySource, PyStageRow,
        },
        system::{PyPopulationBand, PyRegion, PySystem},
        system_year::PySystemYear,
    };
}
