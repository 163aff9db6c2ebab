//! The `ics_rules._native` Python module: conversions only, no rules.

mod allocation;
mod assessment;
mod calendar;
mod capital;
mod cohort;
mod comparison;
mod control_total;
mod corridor;
mod criteria;
mod error;
mod escalation;
mod explanation;
mod exposure;
mod forecast_change;
mod funding;
mod governance;
mod headroom;
mod historic_debt;
mod improvement;
mod many;
mod money;
mod object;
mod organisation;
mod outcome;
mod overseen;
mod oversight;
mod payment;
mod plot;
mod power;
mod rebuild;
mod reserve;
mod risk_share;
mod rulebook;
mod segment;
mod special_measures;
mod support;
mod system;
mod system_year;
mod table;
mod under;
mod use_of_resources;
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
        assessment::{
            PyAdvice, PyAssessment, PyCaveat, PyForecastAnswer, PyFundAnswer, PyLimitAnswer,
            PyObservation, PyReserveAnswer, PySystemName, assess,
        },
        calendar::{PyFinancialYear, parse_month},
        capital::{PyCapitalBonus, PyCapitalConsequence, PyCapitalPenalty, capital},
        cohort::{
            PyCohort, PyCohortMember, PyExit, PyLeague, PyMetricScore, PyWayOut, PyWayOutByMetric,
            cohort, cohort_from_csv,
        },
        comparison::{PyChange, PyRuleChange, PyRulebookComparison},
        control_total::{
            PyAdjustmentOutcome, PyControlTotal, PyLimitKept, PyMemberPosition, PyMemberTotal,
            PyOutturn, PyOwnTotal, PyOwnTotals, PyPosition, PyRunRate, PySectorEffect, PyToDate,
        },
        corridor::{
            PyAppliedLimit, PyCorridorPreset, PySettlement, PySharedAmount, corridor_presets,
            settle_corridor,
        },
        criteria::{
            PyCellFound, PyCriterionFound, PyDeadline, PyDomainFound, PyMaturityByCriteria,
            PyNextCell, PyPopulationFound, maturity_by_criteria,
        },
        escalation::{PyEscalation, PyOversightRoles, PySegmentDecision, escalation},
        explanation::{PyCompared, PyExplanation},
        exposure::{
            PyExposure, PyExposureAt, PyExposurePoint, PyExposureSide, PyExposureStep,
            PyMemberExposure, exposure,
        },
        forecast_change::{
            PyForecastChange, PyForecastOversight, PyForecastWorsening, forecast_change,
        },
        funding::{
            PyBonus, PyBonusProvider, PyDeficitSupport, PyFundAssessment, PyFundLink,
            PyFundQuarter, PyGateTest, PyIncentive, PyNeeded, PyNextQuarter, PyReward,
            PySupportTranche, PyTaper, PyTranchePart, assess_fund, bonus, deficit_support,
            incentive, taper, transitional_reward,
        },
        governance::{
            PyGovernanceCheck, PyGovernanceContext, PyRequirementFound, check_governance,
        },
        headroom::{PyCrossing, PyHeadroom},
        historic_debt::{
            PyHistoricDebt, PyOverspendInstalment, PyOverspendRepayment, PyYearBalance,
            historic_debt, overspend_repayment,
        },
        improvement::{
            PyImprovementFound, PyMinimumImprovement, PyRequiredImprovement, minimum_improvement,
        },
        many::_assess_each,
        money::money_from_return,
        object::{PyData, PyOutcomeData},
        organisation::{PyOrganisation, parse_organisation_code},
        outcome::{PyCannotTell, PyNotInForce},
        overseen::{
            PyKnownMetric, PyMetricsUnder, PyOversightAnswer, PyRefusedMetric, metrics_under,
        },
        oversight::{
            PyConcern, PyFreedomsInForce, PyGap, PyIntervention, PyMaturity, PyNaming, PyNextStage,
            PyNote, PyRoute, PyStep, PyTiming, freedoms, maturity, route,
        },
        payment::{PyPayment, PyPaymentExposure, PyPaymentTerms, PySafeguardsUsed, payment},
        power::{
            PyFaultOfNotice, PyLegalPowers, PyLicence, PyNoticePeriod, PyPenaltyCap, PyPowerFound,
            PyPowerReason, PyPowerWithheld, check_notice, legal_powers,
        },
        rebuild::_rebuild,
        reserve::{
            PyProviderReserve, PyRequiredReserve, PyReserveFigures, PyReserveRelease,
            PyReserveRequirement, provider_holder, release_reserve, reserve_requirement,
        },
        risk_share::{PyDraw, PyLayerPart, PyLayerShare, PyMemberShare, PyRiskShare, share_risk},
        rulebook::{
            PyCriterion, PyFreedom, PyLadderRow, PyLegalPower, PyPaymentRule, PyPrinciple,
            PyRequirement, PyRule, PyRulebook, PySegmentRole, PySource, PyStageRow,
        },
        segment::{
            PyRecoverySupport, PySegment, PySegmentEffect, PySegmentView, PySignFound, segment,
        },
        special_measures::{PyFinancialTest, PyQualityTest, PySpecialMeasures, special_measures},
        support::{PyGiverSchedule, PyRepayment, PySupportMovement, PySupportSchedule, support},
        system::{PyLevelRules, PyPopulationBand, PyRegion, PySystem, levels},
        system_year::PySystemYear,
        under::{PyAnswerChange, PyAnswersCompared, PyParameterEffect},
        use_of_resources::{
            PyBetterScore, PyFloorApplied, PyLeftOut, PyMetricChange, PyResourceScores,
            PyScoredMetric, PyUseOfResources, PyUseOfResourcesScorer, use_of_resources,
            use_of_resources_scorer,
        },
    };
}
