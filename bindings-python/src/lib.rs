//! The `ics_rules._native` Python module: conversions only, no rules.
//!
//! The classes are the core's own types (`ics_rules::python`); here are the functions, and those classes
//! that are more than their fields.

mod allocation;
mod assessment;
mod calendar;
mod capital;
mod cohort;
mod corridor;
mod criteria;
mod escalation;
mod exposure;
mod forecast_change;
mod funding;
mod governance;
mod historic_debt;
mod improvement;
mod many;
mod money;
mod organisation;
mod overseen;
mod oversight;
mod payment;
mod pickle;
mod power;
mod reserve;
mod risk_share;
mod rulebook;
mod segment;
mod special_measures;
mod support;
mod system;
mod system_year;
mod use_of_resources;
mod value;

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
            Advice, AnswerChange, AnswersCompared, ForecastAnswer, FundAnswer, LimitAnswer,
            Observation, ParameterEffect, ReserveAnswer, SystemName,
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
        },
        shared_savings::{AppliedLimit, CorridorPreset, Settlement, SharedAmount},
    };

    #[pymodule_export]
    use crate::{
        allocation::{allocate, parse_share, settle, split},
        assessment::{PyAssessment, assess},
        calendar::parse_month,
        capital::capital,
        cohort::{cohort, cohort_from_csv},
        corridor::{corridor_presets, settle_corridor},
        criteria::maturity_by_criteria,
        escalation::escalation,
        exposure::exposure,
        forecast_change::forecast_change,
        funding::{assess_fund, bonus, deficit_support, incentive, taper, transitional_reward},
        governance::check_governance,
        historic_debt::{historic_debt, overspend_repayment},
        improvement::minimum_improvement,
        many::_assess_each,
        money::money_from_return,
        organisation::parse_organisation_code,
        overseen::metrics_under,
        oversight::{freedoms, maturity, route},
        payment::payment,
        power::{check_notice, legal_powers},
        reserve::{provider_holder, release_reserve, reserve_requirement},
        risk_share::share_risk,
        rulebook::PyRulebook,
        segment::segment,
        special_measures::special_measures,
        support::support,
        system::levels,
        system_year::PySystemYear,
        use_of_resources::{PyUseOfResourcesScorer, use_of_resources, use_of_resources_scorer},
    };
}
