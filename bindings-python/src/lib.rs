//! The `ics_rules._native` Python module: conversions only, no rules.

mod allocation;
mod assessment;
mod calendar;
mod capital;
mod comparison;
mod control_total;
mod corridor;
mod error;
mod explanation;
mod exposure;
mod funding;
mod many;
mod object;
mod organisation;
mod outcome;
mod oversight;
mod payment;
mod plot;
mod published;
mod rebuild;
mod reserve;
mod risk_share;
mod rulebook;
mod support;
mod system;
mod system_year;
mod table;
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
        capital::{PyCapitalBonus, PyCapitalConsequence, PyCapitalPenalty, capital},
        comparison::{PyChange, PyRuleChange, PyRulebookComparison},
        control_total::{
            PyAdjustmentOutcome, PyControlTotal, PyMemberPosition, PyMemberTotal, PyOutturn,
            PyPosition, PyRunRate, PySectorEffect, PyToDate,
        },
        corridor::{
            PyAppliedLimit, PyCorridorPreset, PySettlement, PySharedAmount, corridor_presets,
            settle_corridor,
        },
        explanation::{PyCompared, PyExplanation},
        exposure::{
            PyExposure, PyExposureAt, PyExposurePoint, PyExposureSide, PyExposureStep,
            PyMemberExposure, exposure,
        },
        funding::{
            PyBonus, PyBonusProvider, PyDeficitSupport, PyFundAssessment, PyFundLink,
            PyFundQuarter, PyGateTest, PyIncentive, PyNeeded, PyNextQuarter, PyReward,
            PySupportTranche, PyTaper, PyTranchePart, assess_fund, bonus, deficit_support,
            incentive, taper, transitional_reward,
        },
        many::_assess_each,
        organisation::{PyOrganisation, parse_organisation_code},
        outcome::{PyCannotTell, PyNotInForce},
        oversight::{
            PyConcern, PyFreedomsInForce, PyGap, PyIntervention, PyMaturity, PyNaming, PyNextStage,
            PyNote, PyRoute, PyStep, PyTiming, freedoms, maturity, route,
        },
        payment::{PyPayment, PyPaymentExposure, PyPaymentTerms, PySafeguardsUsed, payment},
        published::{
            PyReconciliation, PySettlementReconciliation, reconcile, reconcile_settlements,
        },
        rebuild::_rebuild,
        reserve::{
            PyProviderReserve, PyReserveFigures, PyReserveRelease, provider_holder, release_reserve,
        },
        risk_share::{PyDraw, PyLayerPart, PyLayerShare, PyMemberShare, PyRiskShare, share_risk},
        rulebook::{
            PyCriterion, PyFreedom, PyLadderRow, PyPaymentRule, PyPrinciple, PyRequirement, PyRule,
            PyRulebook, PySource, PyStageRow,
        },
        support::{PyGiverSchedule, PyRepayment, PySupportMovement, PySupportSchedule, support},
        system::{PyPopulationBand, PyRegion, PySystem},
        system_year::PySystemYear,
    };
}
