//! The `ics_rules._native` Python module: conversions only, no rules.
//!
//! The classes are the core's own types (`ics_rules::python`); here are the functions, and those classes
//! that are more than their fields.

mod allocation;
mod assessment;
mod calendar;
mod cohort;
mod exposure;
mod many;
mod money;
mod organisation;
mod oversight;
mod pickle;
mod questions;
mod reserve;
mod risk_share;
mod rulebook;
mod system_year;
mod use_of_resources;
mod value;
mod workbook;

#[pyo3::pymodule(gil_used = false)]
mod _native {
    /// The version of the package.
    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the stubs take the name from here")]
    const __version__: &str = env!("CARGO_PKG_VERSION");

    #[pymodule_export]
    use ics_rules::{
        Assessment, CannotTell, Compared, Explanation, NotInForce, Organisation, PopulationBand,
        Region, Rule, Source, System,
        allocation::{Allocation, Entry, Ledger, Part, Split, Transfer},
        assessment::{
            Advice, AnswerChange, AnswersCompared, EarlierResult, FigureCompared, ForecastAnswer,
            FundAnswer, FundOnForecasts, Headline, InputChanged, LimitAnswer, Observation, OffPlan,
            ParameterEffect, PositionLine, ReserveAnswer, Scenario, ScenariosCompared, Series,
            SeriesBreak, SeriesRow, SupportAnswer, SystemName, Verification,
        },
        capital::{CapitalBonus, CapitalConsequence, CapitalPenalty},
        control_total::{
            AdjustmentOutcome, ControlTotal, ForecastChange, ForecastOversight, ForecastWorsening,
            ImprovementFound, LimitKept, MemberPosition, MemberTotal, MinimumImprovement, Outturn,
            OwnTotal, OwnTotals, Position, RequiredImprovement, RunRate, SectorEffect, ToDate,
        },
        debt::{HistoricDebt, OverspendInstalment, OverspendRepayment, YearBalance},
        funding::{
            Bonus, BonusProvider, DeficitSupport, FundAssessment, FundLink, FundQuarter, GateTest,
            Incentive, Needed, NextQuarter, Reward, SupportTranche, Taper, TranchePart,
        },
        mutual_aid::{GiverSchedule, Repayment, SupportMovement, SupportSchedule},
        oversight::{
            CellFound, Concern, CriterionFound, Crossing, Deadline, DomainFound, Escalation,
            FaultOfNotice, FreedomsInForce, Gap, GovernanceCheck, GovernanceContext, Headroom,
            Intervention, KnownMetric, LegalPowers, Licence, Maturity, MaturityByCriteria,
            MetricsUnder, Naming, NextCell, NextStage, Note, NoticePeriod, OversightAnswer,
            OversightRoles, PenaltyCap, PopulationFound, PowerFound, PowerReason, PowerWithheld,
            RefusedMetric, RequirementFound, Route, SegmentDecision, Step, Timing,
            cohort::{
                Cohort, CohortMember, CombinedFinance, DomainScore, Exit, League, LeftOutMetric,
                MetricScore, WayOut, WayOutByMetric,
            },
            segment::{RecoverySupport, Segment, SegmentEffect, SegmentView, SignFound},
            special_measures::{FinancialTest, QualityTest, SpecialMeasures},
            use_of_resources::{
                BetterScore, FloorApplied, LeftOut, MetricChange, ResourceScores, ScoredMetric,
                UseOfResources,
            },
        },
        payment::{Payment, PaymentExposure, PaymentTerms, SafeguardsUsed},
        python::{Data, Explained, Year},
        reserve::{
            ConditionFound, ProviderReserve, RequiredReserve, ReserveFigures, ReserveRelease,
            ReserveRequirement,
        },
        risk_share::{
            Draw, Exposure, ExposureAt, ExposurePoint, ExposureSide, ExposureStep, LayerPart,
            LayerShare, MemberExposure, MemberShare, RiskShare,
        },
        rulebook::{
            Caveat, Change, Criterion, Freedom, LadderRow, LegalPower, LevelRules, PaymentRule,
            Principle, Requirement, RuleChange, RulebookComparison, SegmentRole, StageRow,
            SuccessionEvent,
        },
        shared_savings::{AppliedLimit, CorridorPreset, Settlement, SharedAmount},
        succession::{CarriedBody, Carry, NotPlaced, Succession, SuccessionStep},
        wire::TableNote,
    };

    #[pymodule_export]
    use crate::{
        allocation::{allocate, parse_share, settle, split},
        assessment::{PyAssessment, assess, compare, series, verify},
        calendar::parse_month,
        cohort::cohort_from_csv,
        exposure::exposure,
        many::_assess_each,
        money::money_from_return,
        organisation::parse_organisation_code,
        oversight::freedoms,
        questions::{
            assess_fund, bonus, capital, carry, check_governance, check_notice, cohort,
            corridor_presets, deficit_support, escalation, forecast_change, historic_debt,
            incentive, legal_powers, levels, maturity, maturity_by_criteria, metrics_under,
            minimum_improvement, overspend_repayment, payment, release_reserve,
            reserve_requirement, route, segment, settle_corridor, special_measures, succession,
            succession_events, support, taper, transitional_reward, use_of_resources,
        },
        reserve::provider_holder,
        risk_share::share_risk,
        rulebook::PyRulebook,
        system_year::PySystemYear,
        use_of_resources::{PyUseOfResourcesScorer, use_of_resources_scorer},
        workbook::{put_together, read_workbook},
    };
}
