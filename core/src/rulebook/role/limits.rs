//! The parts of the rules on mapping, measurement and spending duties, reserves, changes of forecast,
//! deficit support and debt.

macro_rules! limits_roles {
    ($next:ident $($after:ident)*; $($before:tt)*) => {
        $next! {
            $($after)*; $($before)*

            /// Which variance is shared when an agreement does not say.
            SharedVariance = "shared_variance": "the variance that is shared",
            /// A trust may count in several systems.
            OrganisationSplit = "organisation_split": "organisation splits",
            /// What the parts of a split sum to.
            SplitSums = "split_sums": "the sum of an organisation split",
            /// A trust without a split counts whole.
            WholeTrust = "whole_trust": "whole-trust mapping",
            /// A trust belongs to one system alone.
            ExclusiveMapping = "exclusive_mapping": "exclusive mapping of trusts",
            /// Whether positions leave sustainability money out.
            MeasurementBasis = "measurement_basis": "the basis of measurement",
            /// Incomes that a control total leaves out.
            ExcludedIncomes = "excluded_incomes": "incomes left out of the control total",
            /// Other items that a control total leaves out.
            ExcludedItems = "excluded_items": "items left out of the control total",
            /// Items that are left out in later years.
            ExcludedItemsLater = "excluded_items_later": "items left out in later years",
            /// What financial performance leaves out of a surplus or deficit.
            AdjustedFinancialPerformance = "adjusted_financial_performance":
                "adjusted financial performance",
            /// NHS England may direct boards.
            BoardDirections = "board_directions": "directions to integrated care boards",
            /// A board spends no more than it receives.
            BoardExpenditure = "board_expenditure": "the spending duty of a board",
            /// Joint financial objectives may be set.
            JointObjectives = "joint_objectives": "joint financial objectives",
            /// The joint objective is a balanced system.
            BreakevenObjective = "breakeven_objective": "the objective of a balanced system",
            /// A balanced or surplus position in every year of the plan.
            BalanceEveryYear = "balance_every_year": "balance in every year of the plan",
            /// Each organisation balances as a body of its own.
            OrganisationsBalance = "organisations_balance":
                "the balance of each board and each trust",
            /// The bodies that must balance.
            FinanceRulesBodies = "finance_rules_bodies": "the bodies of the finance business rules",
            /// The sum of a system is no test.
            SumIsNoTest = "sum_is_no_test": "the sum of a system, which is no test",
            /// Organisations answer first of all for themselves.
            OrganisationsAccountable = "organisations_accountable":
                "the accountability of each organisation",
            /// Whether a joint objective or limit is set for the year.
            JointObjectiveOfYear = "joint_objective_of_year":
                "whether a joint objective is set for the year",
            /// Plans below balance exist.
            PlannedDeficitsExist = "planned_deficits_exist": "plans below balance",
            /// Balance without deficit support by the end of the plan.
            BalanceWithoutSupport = "balance_without_support": "balance without deficit support",
            /// The least gain in productivity.
            ProductivityGain = "productivity_gain": "the gain in productivity",
            /// Positions are reported with and without deficit support.
            ReportBothBases = "report_both_bases": "reporting with and without deficit support",
            /// Limits on local use of capital and revenue.
            LocalResourceLimits = "local_resource_limits": "limits on local use of resources",
            /// A limit tighter than the system's plan may be imposed.
            ImposedLimit = "imposed_limit": "an imposed limit",
            /// Whether the spending duty extends to the partners.
            JointExpenditureDuty = "joint_expenditure_duty": "the joint spending duty",
            /// A board keeps within its running cost allowance.
            RunningCosts = "running_costs": "the running cost allowance",
            /// Early notice of a board's planned deficit.
            EarlyNotice = "early_notice": "early notice of a planned deficit",
            /// The joint capital resource use plan.
            JointCapitalPlan = "joint_capital_plan": "the joint capital plan",
            /// The share of allocation that a commissioner holds uncommitted.
            CommissionerReserve = "commissioner_reserve":
                "the uncommitted reserve of a commissioner",
            /// The share of allocation that is spent on transformation.
            TransformationReserve = "transformation_reserve":
                "the share set aside for transformation",
            /// The general contingency of a commissioner.
            CommissionerContingency = "commissioner_contingency":
                "the contingency of a commissioner",
            /// The share that providers hold in reserve.
            ProviderReserve = "provider_reserve": "the provider reserve",
            /// What that share is a share of.
            ProviderReserveBase = "provider_reserve_base": "the base of the provider reserve",
            /// Who holds the provider reserve.
            ProviderReserveHolder = "provider_reserve_holder": "the holder of the provider reserve",
            /// What must be so before a reserve is released.
            ReserveReleaseTest = "reserve_release_test": "the conditions for releasing a reserve",
            /// What became of a reserve.
            ReserveReleased = "reserve_released": "the release of a reserve",
            /// Reserves that are no longer asked for.
            ReservesWithdrawn = "reserves_withdrawn": "the withdrawal of reserves",
            /// The rounding of a reserve.
            ReserveRounding = "reserve_rounding": "the rounding of a reserve",
            /// A provider may plan a deficit that others cover.
            ProviderDeficitAllowed = "provider_deficit_allowed": "a planned provider deficit",
            /// Who oversees a change of forecast.
            ForecastChangeOverseer = "forecast_change_overseer":
                "the overseer of a change of forecast",
            /// Whether the protocol still holds.
            ForecastChangeHolds = "forecast_change_holds":
                "whether the protocol on changing a forecast holds",
            /// From which month of its first year the protocol is in force.
            ForecastChangeStart = "forecast_change_start":
                "the start of the protocol on changing a forecast",
            /// The protocol is about forecasts that worsen.
            ForecastChangeWorsening = "forecast_change_worsening": "a forecast that worsens",
            /// What the forecast after a change is held against.
            ForecastChangeTest = "forecast_change_test": "the test of a change of forecast",
            /// A worse forecast is a last resort.
            ForecastChangeLastResort = "forecast_change_last_resort":
                "a worse forecast as a last resort",
            /// The quarter in which a change is a bad sign.
            ForecastChangeLate = "forecast_change_late": "a late change of forecast",
            /// The months that count as early in the year.
            ForecastChangeEarly = "forecast_change_early": "an early change of forecast",
            /// What a change of forecast needs.
            ForecastChangePrecondition = "forecast_change_precondition":
                "the precondition of a change of forecast",
            /// What follows a worse forecast.
            ForecastChangeConsequences = "forecast_change_consequences":
                "the consequences of a change of forecast",
            /// The amount that deficit support equals.
            DeficitSupportMatchedTo = "deficit_support_matched_to":
                "what deficit support is matched to",
            /// Deficit support may be withheld from a system off plan.
            DeficitSupportTest = "deficit_support_test": "the quarterly test of deficit support",
            /// What counts as off plan.
            DeficitSupportOffPlan = "deficit_support_off_plan": "what counts as off plan",
            /// Deficit support withheld in quarter 3.
            DeficitSupportWithheldQ3 = "deficit_support_withheld_q3":
                "deficit support withheld in quarter 3",
            /// Systems whose deficit support was withheld in quarter 4.
            DeficitSupportWithheldQ4 = "deficit_support_withheld_q4":
                "deficit support withheld in quarter 4",
            /// Deficit support still withheld at year end.
            DeficitSupportWithheldAtYearEnd = "deficit_support_withheld_at_year_end":
                "deficit support withheld at year end",
            /// Receipt of deficit support counts in oversight.
            DeficitSupportFeedsOversight = "deficit_support_feeds_oversight":
                "deficit support in oversight",
            /// Deficit support is still paid, as a first step of its withdrawal.
            DeficitSupportFirstStep = "deficit_support_first_step":
                "the first step of withdrawing deficit support",
            /// What deficit support goes with.
            DeficitSupportConditions = "deficit_support_conditions":
                "the conditions of deficit support",
            /// Deficit support is removed.
            DeficitSupportEnd = "deficit_support_end": "the removal of deficit support",
            /// Deficit support comes to an end.
            DeficitSupportPhaseOut = "deficit_support_phase_out": "the end of deficit support",
            /// When a recovery plan is filed.
            RecoveryPlanMonth = "recovery_plan_month": "the month of a recovery plan",
            /// The rating at which a recovery plan is filed.
            RecoveryPlanRating = "recovery_plan_rating": "the rating of a recovery plan",
            /// Systems are directed to take outside support.
            ExternalSupport = "external_support": "outside support",
            /// How revenue cash support is given.
            CashSupport = "cash_support": "revenue cash support",
            /// When historic debt is written off.
            HistoricDebt = "historic_debt": "the write-off of historic debt",
            /// The most that is repaid in a year.
            HistoricDebtRepaymentCap = "historic_debt_repayment_cap":
                "the cap on repaying historic debt",
            /// When a body balances.
            HistoricDebtBalance = "historic_debt_balance":
                "balance for the write-off of historic debt",
            /// When a later overspend is repaid.
            HistoricDebtSchedule = "historic_debt_schedule": "the repayment of a later overspend",
            /// The rounding of what is repaid in a year.
            HistoricDebtRounding = "historic_debt_rounding": "the rounding of a repayment",
        }
    };
}

pub(super) use limits_roles;
