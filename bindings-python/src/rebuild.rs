//! The one function that pickles and copies are rebuilt by.

use pyo3::{IntoPyObjectExt, PyClass, exceptions::PyValueError, prelude::*};

use crate::{
    error::Fault,
    object::{Given, Rebuild},
};

/// Rebuilds an object of this package from what its `__reduce__` gave. Private.
#[pyfunction]
pub(crate) fn _rebuild(
    py: Python<'_>,
    kind: &str,
    json: &str,
    year: Option<String>,
    overlays: Vec<String>,
) -> Result<Py<PyAny>, Fault> {
    let given = Given { year, overlays };
    macro_rules! one_of {
        ($($module:ident: $($Class:ident),+;)+) => {
            match kind {
                $($(<crate::$module::$Class as PyClass>::NAME => {
                    rebuilt::<crate::$module::$Class>(py, json, &given)
                })+)+
                _ => Err(PyValueError::new_err(format!("no class {kind:?} here")).into()),
            }
        };
    }
    one_of! {
        allocation: PyAllocation, PyEntry, PyLedger, PyPart, PySplit, PyTransfer;
        assessment: PyAdvice, PyAssessment, PyCaveat, PyForecastAnswer, PyFundAnswer,
            PyLimitAnswer, PyObservation, PyReserveAnswer, PySystemName;
        cohort: PyCohort, PyCohortMember, PyExit, PyLeague, PyMetricScore, PyWayOut, PyWayOutByMetric;
        comparison: PyChange, PyRuleChange, PyRulebookComparison;
        capital: PyCapitalBonus, PyCapitalConsequence, PyCapitalPenalty;
        control_total: PyAdjustmentOutcome, PyControlTotal, PyLimitKept, PyMemberPosition,
            PyMemberTotal, PyOutturn, PyOwnTotal, PyOwnTotals, PyPosition, PyRunRate,
            PySectorEffect, PyToDate;
        corridor: PyAppliedLimit, PyCorridorPreset, PySettlement, PySharedAmount;
        criteria: PyCellFound, PyCriterionFound, PyDeadline, PyDomainFound,
            PyMaturityByCriteria, PyNextCell, PyPopulationFound;
        escalation: PyEscalation, PyOversightRoles, PySegmentDecision;
        explanation: PyCompared, PyExplanation;
        exposure: PyExposure, PyExposureAt, PyExposurePoint, PyExposureSide, PyExposureStep,
            PyMemberExposure;
        forecast_change: PyForecastChange, PyForecastOversight, PyForecastWorsening;
        funding: PyBonus, PyBonusProvider, PyDeficitSupport, PyFundAssessment, PyFundLink,
            PyFundQuarter, PyGateTest, PyIncentive, PyNeeded, PyNextQuarter, PyReward,
            PySupportTranche, PyTaper, PyTranchePart;
        historic_debt: PyHistoricDebt, PyOverspendInstalment, PyOverspendRepayment, PyYearBalance;
        improvement: PyImprovementFound, PyMinimumImprovement, PyRequiredImprovement;
        governance: PyGovernanceCheck, PyGovernanceContext, PyRequirementFound;
        headroom: PyCrossing, PyHeadroom;
        organisation: PyOrganisation;
        outcome: PyCannotTell, PyNotInForce;
        overseen: PyKnownMetric, PyMetricsUnder, PyOversightAnswer, PyRefusedMetric;
        oversight: PyConcern, PyFreedomsInForce, PyGap, PyIntervention, PyMaturity, PyNaming,
            PyNextStage, PyNote, PyRoute, PyStep, PyTiming;
        payment: PyPayment, PyPaymentExposure, PyPaymentTerms, PySafeguardsUsed;
        reserve: PyProviderReserve, PyRequiredReserve, PyReserveFigures, PyReserveRelease,
            PyReserveRequirement;
        power: PyFaultOfNotice, PyLegalPowers, PyLicence, PyNoticePeriod, PyPenaltyCap,
            PyPowerFound, PyPowerReason, PyPowerWithheld;
        risk_share: PyDraw, PyLayerPart, PyLayerShare, PyMemberShare, PyRiskShare;
        rulebook: PyCriterion, PyFreedom, PyLadderRow, PyLegalPower, PyPaymentRule, PyPrinciple,
            PyRequirement, PyRule, PyRulebook, PySegmentRole, PySource, PyStageRow;
        segment: PyRecoverySupport, PySegment, PySegmentEffect, PySegmentView, PySignFound;
        special_measures: PyFinancialTest, PyQualityTest, PySpecialMeasures;
        support: PyGiverSchedule, PyRepayment, PySupportMovement, PySupportSchedule;
        system: PyLevelRules, PyPopulationBand, PyRegion, PySystem;
        system_year: PySystemYear;
        under: PyAnswerChange, PyAnswersCompared, PyParameterEffect;
        use_of_resources: PyBetterScore, PyFloorApplied, PyLeftOut, PyMetricChange,
            PyResourceScores, PyScoredMetric, PyUseOfResources, PyUseOfResourcesScorer;
    }
}

#[inline(never)]
fn rebuilt<'py, T: Rebuild + IntoPyObject<'py>>(
    py: Python<'py>,
    json: &str,
    given: &Given,
) -> Result<Py<PyAny>, Fault> {
    Ok(T::rebuild(json, given)?.into_py_any(py)?)
}
