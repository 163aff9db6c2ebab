//! The parts that rules play, by which code finds a rule whatever year it belongs to.

use crate::wire::word;

word! {
    /// The part a rule plays, the same in every edition.
    ///
    /// Ids name the year they come from; code asks for the part, and an edition without it answers
    /// "not in force" with the years that have it.
    pub enum Role {
        /// The system control total is the sum of its members'.
        SystemControlTotal = "system_control_total": "a system control total",
        /// There is no system control total.
        NoSystemControlTotal = "no_system_control_total": "the absence of a system control total",
        /// Organisations have control totals of their own, and which kinds do.
        OrganisationControlTotals = "organisation_control_totals":
            "control totals of organisations",
        /// Commissioners have control totals too.
        CommissionerControlTotals = "commissioner_control_totals":
            "control totals of commissioners",
        /// The least improvement of an overspending commissioner.
        CommissionerMinimumImprovement = "commissioner_minimum_improvement":
            "the least improvement of a commissioner",
        /// When a commissioner counts as overspending.
        ImprovementOverspending = "improvement_overspending": "what counts as overspending",
        /// Whether the least improvement goes beyond break-even.
        ImprovementBeyondBalance = "improvement_beyond_balance":
            "an improvement beyond break-even",
        /// The rounding of the least improvement.
        ImprovementRounding = "improvement_rounding": "the rounding of the least improvement",
        /// When a commissioner may use past underspends.
        CommissionerDrawdown = "commissioner_drawdown": "use of past underspends",
        /// Every system has a financial target, with no text on how it is made up.
        SystemTarget = "system_target": "a financial target for the system",
        /// Members answer for their own total and for the system's.
        DualAccountability = "dual_accountability": "accountability for both totals",
        /// Members' totals may move while the system's target holds.
        FlexibleMembers = "flexible_members": "members' totals that may move",
        /// Each national sector must balance, so moves between them are reported.
        SectorBalance = "sector_balance": "the balance of each national sector",
        /// What a plan must meet before transformation money is given.
        TransformationGate = "transformation_gate": "the gate to transformation money",
        /// How the list of members may change.
        SystemComposition = "system_composition": "changes to the list of members",
        /// Trusts in surplus have no control total.
        SurplusTrustsWithoutTotal = "surplus_trusts_without_total":
            "surplus trusts without a control total",
        /// Bodies in deficit have a trajectory for each year.
        ImprovementTrajectories = "improvement_trajectories": "trajectories of bodies in deficit",
        /// When draft and final plans are due.
        PlanDates = "plan_dates": "the dates of plans",
        /// Members' control totals may move by changes that sum to zero.
        NetNeutral = "net_neutral": "net-neutral adjustment of control totals",
        /// When such changes may be made.
        NetNeutralWindows = "net_neutral_windows": "windows for net-neutral adjustment",
        /// What such changes must achieve.
        NetNeutralTests = "net_neutral_tests": "tests of a net-neutral adjustment",
        /// Whether such changes wait for a statement of how they improve performance.
        NetNeutralStatement = "net_neutral_statement":
            "the statement of a net-neutral adjustment",
        /// Who signs such changes off.
        NetNeutralApproval = "net_neutral_approval": "approval of a net-neutral adjustment",
        /// Sustainability money depends on the system control total.
        FundsLinked = "funds_linked": "funds linked to the system control total",
        /// Sustainability money needs an accepted control total.
        FundsNeedAcceptance = "funds_need_acceptance": "funds that need an accepted control total",
        /// The share of sustainability money that is linked to the system control total.
        LinkShare = "link_share": "the linked share of funds",
        /// The least such share.
        LinkMinimum = "link_minimum": "the least linked share of funds",
        /// The share linked by an intermediate option.
        PartialLinkShare = "partial_link_share": "the share of a partial link",
        /// What full linkage does when the system control total is missed.
        FullLinkEffect = "full_link_effect": "the effect of full linkage",
        /// A system that need not link may do so if all agree.
        LinkByAgreement = "link_by_agreement": "linking funds by agreement",
        /// What the system control total means for money that is not linked.
        UnlinkedEffect = "unlinked_effect": "the effect of a total without a link",
        /// Money is lost gradually and not at once.
        TaperReplacesCliff = "taper_replaces_cliff": "a taper of funds",
        /// Whether full linkage covers the part that depends on access standards.
        FundsFullLinkAccess = "funds_full_link_access": "the reach of full linkage",
        /// Whether the linked part depends on the system alone.
        FundsLinkedSystemOnly = "funds_linked_system_only": "what the linked part depends on",
        /// No accepted control total, no payment.
        FundsAcceptance = "funds_acceptance": "acceptance of the control total",
        /// A result equal to the control total meets it.
        FundsMet = "funds_met": "meeting a control total",
        /// What stands for a control total to date that nobody phased.
        FundsPlanToDate = "funds_plan_to_date": "a plan that stands for a control total to date",
        /// When within its quarter an instalment is settled.
        FundsSettledEarly = "funds_settled_early": "when an instalment is settled",
        /// The finance test of a quarter.
        FundsFinanceGate = "funds_finance_gate": "the finance test of a quarter",
        /// Whether a missed quarter can be earned back.
        FundsEarnBack = "funds_earn_back": "earning back a missed quarter",
        /// Whether the access test is quarter by quarter, without earning back.
        FundsAccessQuarterly = "funds_access_quarterly": "the access test of a quarter",
        /// Whether the access part needs the finance test of its quarter.
        FundsAccessNeedsFinance = "funds_access_needs_finance": "the access part's need of finance",
        /// The share that depends on access standards.
        FundsAccessShare = "funds_access_share": "the share that depends on access",
        /// How that share is divided between access standards.
        FundsAccessWeights = "funds_access_weights": "the weights of access standards",
        /// The access standards it depends on.
        FundsAccessMeasure = "funds_access_measure": "the access standards of a fund",
        /// The level that an access standard is judged on.
        FundsAccessLevel = "funds_access_level": "the level of an access standard",
        /// The finance share of a trust without A&E.
        FundsNonAcute = "funds_non_acute": "the finance share of a trust without A&E",
        /// Positions are reported before and after fund income.
        FundsNetAndGross = "funds_net_and_gross": "reporting before and after funds",
        /// The provider fund as a whole.
        ProviderFundTotal = "provider_fund_total": "the Provider Sustainability Fund",
        /// Who may have of the provider fund.
        ProviderFundEligible = "provider_fund_eligible": "who is eligible for the provider fund",
        /// How the provider fund is spread over quarters.
        ProviderFundPhasing = "provider_fund_phasing": "the Provider Sustainability Fund",
        /// The share of the provider fund that depends on finance.
        ProviderFundFinance = "provider_fund_finance": "the finance share of the provider fund",
        /// The commissioner fund as a whole.
        CommissionerFundTotal = "commissioner_fund_total": "the Commissioner Sustainability Fund",
        /// How and when the commissioner fund is paid.
        CommissionerFundGates = "commissioner_fund_gates": "the Commissioner Sustainability Fund",
        /// The recovery fund as a whole.
        RecoveryFundTotal = "recovery_fund_total": "the Financial Recovery Fund",
        /// Who may have of the recovery fund.
        RecoveryFundEligible = "recovery_fund_eligible": "who is eligible for the recovery fund",
        /// What counts as a deficit for the recovery fund.
        RecoveryFundDeficit = "recovery_fund_deficit": "a deficit before sustainability money",
        /// What the recovery fund fills.
        RecoveryFundBalancing = "recovery_fund_balancing": "what the recovery fund fills",
        /// How the recovery fund is spread over quarters.
        RecoveryFundPhasing = "recovery_fund_phasing": "the Financial Recovery Fund",
        /// The share of the recovery fund that depends on finance.
        RecoveryFundFinance = "recovery_fund_finance": "the finance share of the recovery fund",
        /// Money in place of the marginal rate, paid for acceptance.
        MarginalRatePayment = "marginal_rate_payment": "MRET funding",
        /// How that money is spread over quarters.
        MarginalRatePhasing = "marginal_rate_phasing": "the phasing of MRET funding",
        /// What a result better than the control total earns.
        FundsIncentive = "funds_incentive": "an incentive for beating the control total",
        /// How much it earns for each pound.
        FundsIncentiveRate = "funds_incentive_rate": "the rate of the incentive",
        /// What is left at year end is shared.
        FundsBonus = "funds_bonus": "a bonus from what is left of the fund",
        /// A fund is lost gradually.
        FundsTaper = "funds_taper": "a taper in place of the cliff edge",
        /// How fast it is lost.
        FundsTaperSlope = "funds_taper_slope": "the slope of the taper",
        /// What a payment tapers to.
        FundsTaperFormula = "funds_taper_formula": "the payment under the taper",
        /// The one-off reward of a trust in surplus.
        RewardRate = "reward_rate": "a transitional reward",
        /// How often a trust in surplus is rewarded.
        RewardOnce = "reward_once": "the reward of a trust in surplus",
        /// How often a trust that leaves deficit is rewarded.
        RewardTwice = "reward_twice": "the rewards of a trust leaving deficit",
        /// How support moves a position from one basis to the other.
        DeficitSupportIdentity = "deficit_support_identity": "positions before and after support",
        /// The basis on which the objective of balance is set.
        ObjectiveBasis = "objective_basis": "the basis of the objective of balance",
        /// Whether a forecast leaves out support that is withheld.
        ForecastWithoutWithheld = "forecast_without_withheld":
            "withheld deficit support in a forecast",
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
        CommissionerReserve = "commissioner_reserve": "the uncommitted reserve of a commissioner",
        /// The share of allocation that is spent on transformation.
        TransformationReserve = "transformation_reserve": "the share set aside for transformation",
        /// The general contingency of a commissioner.
        CommissionerContingency = "commissioner_contingency": "the contingency of a commissioner",
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
        ForecastChangeOverseer = "forecast_change_overseer": "the overseer of a change of forecast",
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
        DeficitSupportConditions = "deficit_support_conditions": "the conditions of deficit support",
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
        HistoricDebtBalance = "historic_debt_balance": "balance for the write-off of historic debt",
        /// When a later overspend is repaid.
        HistoricDebtSchedule = "historic_debt_schedule": "the repayment of a later overspend",
        /// The rounding of what is repaid in a year.
        HistoricDebtRounding = "historic_debt_rounding": "the rounding of a repayment",
        /// The stage a system needs to be named an ICS.
        NamedIcs = "named_ics": "formal naming as an ICS",
        /// The population domain is met or not met.
        PopulationGate = "population_gate": "the population gate",
        /// How domain stages become one stage.
        OverallStage = "overall_stage": "one overall stage",
        /// When a domain counts as having reached a stage.
        CellReached = "cell_reached": "when a domain has reached a stage",
        /// What a failed population gate does.
        GateEffect = "gate_effect": "the effect of the population gate",
        /// No text makes one stage of the domains' stages.
        NoPublishedAggregate = "no_published_aggregate": "an overall stage",
        /// A stage has exactly the freedoms of its own column.
        ColumnIsOwnSet = "column_is_own_set": "freedoms by stage",
        /// Whether a stage also keeps the freedoms of earlier stages.
        Inherit = "inherit": "freedoms kept from earlier stages",
        /// Answers that depend on that choice say so.
        ReportChoice = "report_choice": "the choice between the two readings",
        /// An emerging system may advise.
        SystemMayAdvise = "system_may_advise": "advice by the system",
        /// The system is consulted before an escalation.
        ConsultBeforeEscalation = "consult_before_escalation": "consultation before escalation",
        /// Nobody engages an organisation without the system's knowledge.
        KnowBeforeEngagement = "know_before_engagement": "knowledge before engagement",
        /// The system agrees and co-ordinates interventions.
        AgreeInterventions = "agree_interventions": "agreement to interventions",
        /// The region chooses time and form of an intervention.
        RegionDecides = "region_decides": "decision by the region",
        /// The region recommends where the decision must be national.
        NationalRecommendation = "national_recommendation": "recommendation to the national group",
        /// Everything goes through the region.
        SingleChannel = "single_channel": "the single channel",
        /// Mature systems are not by-passed.
        CriticalFriend = "critical_friend": "the critical friend",
        /// Exceptional circumstances and national seriousness are separate.
        FlagsIndependent = "flags_independent": "the two flags of an intervention",
        /// What follows when a thriving system withholds agreement.
        AgreementWithheld = "agreement_withheld": "agreement withheld",
        /// Indicative population of a neighbourhood.
        NeighbourhoodPopulation = "neighbourhood_population": "the population of a neighbourhood",
        /// Indicative population of a place.
        PlacePopulation = "place_population": "the population of a place",
        /// Indicative population of a system.
        SystemPopulation = "system_population": "the population of a system",
        /// Population bands are guides.
        BandsIndicative = "bands_indicative": "indicative population bands",
        /// Sharing in equal parts.
        KeyEqual = "key_equal": "equal shares",
        /// Sharing by stated shares.
        KeyFixed = "key_fixed": "fixed shares",
        /// Sharing in proportion to turnover.
        KeyTurnover = "key_turnover": "shares by turnover",
        /// Sharing in proportion to budget.
        KeyAllocation = "key_allocation": "shares by allocation",
        /// Sharing in proportion to contribution.
        KeyContribution = "key_contribution": "shares by contribution",
        /// Sharing in proportion to equity held.
        KeyEquity = "key_equity": "shares by equity",
        /// Sharing by budget and performance.
        KeyPerformance = "key_performance": "shares by performance",
        /// Sharing by need for investment first.
        KeyInvestmentNeed = "key_investment_need": "shares by need for investment",
        /// Sharing that makes good losses first.
        KeyCompensateLosers = "key_compensate_losers": "shares that make good losses first",
        /// No split: the network keeps it.
        KeyReinvest = "key_reinvest": "reinvestment without a split",
        /// Who caused a variance bears it.
        KeyCauser = "key_causer": "shares by cause",
        /// Lines of a pool that are not shared.
        KeyFixedLine = "key_fixed_line": "fixed and variable lines of a pool",
        /// Several keys mixed in stated parts.
        KeyMix = "key_mix": "a mix of keys",
        /// Gains and losses may be shared differently.
        KeyBothWays = "key_both_ways": "terms for gains and for losses",
        /// A gain or loss is shared in layers.
        Layers = "layers": "layers",
        /// Between whom the pennies of a layer go by largest remainder.
        LayerPennies = "layer_pennies": "the pennies of a layer",
        /// Whether a source that a member holds makes its position better.
        HeldSource = "held_source": "a source that a member holds",
        /// What a member keeps before the rest is shared.
        Retention = "retention": "retention before sharing",
        /// Floors come before proportions.
        FloorsFirst = "floors_first": "floors of members' shares",
        /// Shares sum exactly to the amount.
        SharesSumExactly = "shares_sum_exactly": "exact shares",
        /// A base that sums to zero is an error.
        BaseAboveZero = "base_above_zero": "a base above zero",
        /// Stated shares sum to exactly one.
        FixedSharesAreWhole = "fixed_shares_are_whole": "the sum of fixed shares",
        /// A difference on the edge of a corridor's band is beyond it.
        CorridorEdge = "corridor_edge": "the edge of a corridor's band",
        /// Nothing is shared inside a corridor's band.
        CorridorInside = "corridor_inside": "differences inside a corridor's band",
        /// The share of a gain after quality.
        CorridorShare = "corridor_share": "the share of a gain after quality",
        /// What is paid of a gain beyond a corridor's band.
        CorridorGain = "corridor_gain": "gains beyond a corridor's band",
        /// What is owed of a loss beyond a corridor's band.
        CorridorLoss = "corridor_loss": "losses beyond a corridor's band",
        /// The most that is paid or owed under a corridor.
        CorridorLimit = "corridor_limit": "the limits of a corridor",
        /// A reduced rate for gains below a corridor's band.
        CorridorHalfRate = "corridor_half_rate": "the reduced rate below a corridor's band",
        /// Relief lowers what a limit leaves of a loss.
        CorridorRelief = "corridor_relief": "relief after the limit on losses",
        /// Relief never makes a gain of a loss.
        CorridorReliefEnds = "corridor_relief_ends": "the end of relief",
        /// The one rounding of a settlement.
        CorridorRounding = "corridor_rounding": "the rounding of a settlement",
        /// How far published differences may be from those computed.
        PublishedDifference = "published_difference": "the rounding of published differences",
        /// The places of published rates.
        PublishedRate = "published_rate": "the rounding of published rates",
        /// The places of published shares.
        PublishedShare = "published_share": "the rounding of published shares",
        /// Whether a published figure is compared to its own last place.
        PublishedLastPlace = "published_last_place": "the last place of published figures",
        /// The share of a published settlement that it may be off by.
        PublishedToleranceShare = "published_tolerance_share": "the tolerance of settlements as a share",
        /// The amount that any published settlement may be off by.
        PublishedToleranceAmount = "published_tolerance_amount": "the tolerance of settlements as an amount",
        /// Shares are always given, never defaults.
        SharesAreData = "shares_are_data": "shares as data",
        /// Partners agree a trajectory for the system.
        AgreementTrajectory = "agreement_trajectory": "a system trajectory agreed by partners",
        /// A pool of gains and losses of all members of a network.
        PoolMultilateral = "pool_multilateral": "a pool of the whole network",
        /// Who meets the overspend of a pooled fund.
        PoolOverspend = "pool_overspend": "the overspend of a pooled fund",
        /// Who has the underspend of a pooled fund.
        PoolUnderspend = "pool_underspend": "the underspend of a pooled fund",
        /// The part of a pooled fund that is tied to performance.
        PoolPerformance = "pool_performance": "the performance part of a pooled fund",
        /// A loss is met from underspends inside the pool.
        WaterfallUnderspend = "waterfall_underspend": "underspends as a source",
        /// A loss is met from the risk pool.
        WaterfallRiskReserve = "waterfall_risk_reserve": "the risk reserve as a source",
        /// A loss is met by cutting uncommitted schemes.
        WaterfallUncommittedSchemes = "waterfall_uncommitted_schemes": "uncommitted schemes as a source",
        /// A loss is met with money from outside the pool.
        WaterfallOutside = "waterfall_outside": "outside money as a source",
        /// Underspends stay in the pool before anything is returned.
        WaterfallUnderspendFirst = "waterfall_underspend_first":
            "underspends that stay in the pool",
        /// The lines that add up to a system's variance.
        SystemVarianceLines = "system_variance_lines": "the lines of a system variance",
        /// A released reserve moves the control total with it.
        RebaseOnRelease = "rebase_on_release": "re-basing on release of a reserve",
        /// The parts of the national risk reserve.
        RiskReserve = "risk_reserve": "the national risk reserve",
        /// Deficit support makes up the difference between two bases.
        DeficitSupport = "deficit_support": "deficit support funding",
        /// A system is its board and the trusts mapped to it.
        SystemIsBoardAndTrusts = "system_is_board_and_trusts": "what a system is made of",
        /// Emergency admissions above a baseline at a fraction of price.
        MarginalEmergencyPayment = "marginal_emergency_payment": "the marginal rate for emergency admissions",
        /// A fixed amount for emergency care and a marginal rate both ways.
        BlendedEmergencyPayment = "blended_emergency_payment": "the blended payment for emergency care",
        /// A fixed sum for elective care and a marginal rate both ways.
        AlignedPayment = "aligned_payment": "the aligned payment",
        /// What every payment mechanism has in common.
        PaymentFormula = "payment_formula": "the formula of payment mechanisms",
        /// Where a payment is rounded.
        PaymentRounding = "payment_rounding": "the rounding of a payment",
        /// A payment may have a threshold and a break-glass clause.
        PaymentSafeguards = "payment_safeguards": "safeguards of a blended payment",
        /// What a threshold and a break-glass clause do.
        SafeguardsEffect = "safeguards_effect": "the effect of safeguards",
        /// Aid that a year knows is repayable within some years.
        MutualAidPeriod = "mutual_aid_period": "repayable support between systems",
        /// Aid given and received sum to zero.
        MutualAidZeroSum = "mutual_aid_zero_sum": "aid that sums to zero",
        /// Interest, instalments and early repayment are terms of the aid.
        MutualAidTerms = "mutual_aid_terms": "the terms of aid",
        /// Which way aid moves what it moves.
        MutualAidDirection = "mutual_aid_direction": "the direction in which aid moves",
        /// How interest on aid is worked out.
        MutualAidInterest = "mutual_aid_interest": "interest on aid",
        /// How instalments of aid are worked out.
        MutualAidInstalments = "mutual_aid_instalments": "instalments of aid",
        /// Capital earned by a plan that balances.
        CapitalBonus = "capital_bonus": "the capital bonus for a plan that balances",
        /// Capital lost by a plan in deficit.
        CapitalPenalty = "capital_penalty": "the loss of capital for a plan in deficit",
        /// How much of it is lost.
        CapitalPenaltyScale = "capital_penalty_scale": "the scale of the loss of capital",
        /// The fair-share position is the caller's.
        FairSharePosition = "fair_share_position": "the fair-share position",
        /// A plan no better than the fair-share position.
        CapitalWithoutGap = "capital_without_gap": "a plan without a gap",
        /// Two degrees of belief open different powers.
        TwoThresholds = "two_thresholds": "the two thresholds of enforcement",
        /// Requirements and penalties for a breach.
        DiscretionaryRequirements = "discretionary_requirements": "requirements and penalties for a breach",
        /// Notice of such a requirement, and time for representations.
        NoticeOfRequirement = "notice_of_requirement": "notice of a requirement",
        /// Appeal against such a requirement.
        AppealOfRequirement = "appeal_of_requirement": "appeal against a requirement",
        /// How long after a breach a penalty may come.
        PenaltyTimeLimit = "penalty_time_limit": "the time limit for a penalty",
        /// How the last day of that time is found.
        PenaltyTimeLimitEnd = "penalty_time_limit_end": "the last day for a penalty",
        /// How the most that a penalty may be is rounded.
        PenaltyCapRounding = "penalty_cap_rounding": "the rounding of the cap on a penalty",
        /// Undertakings of those who hold a licence.
        Undertakings = "undertakings": "undertakings",
        /// When an independent provider needs a licence.
        IndependentLicence = "independent_licence": "the licence of an independent provider",
        /// No power acts on a system as such.
        NoPowerOverSystem = "no_power_over_system": "the absence of powers over a system",
        /// Since when foundation trusts hold a licence.
        FoundationTrustLicences = "foundation_trust_licences": "the licences of foundation trusts",
        /// Since when NHS trusts hold a licence.
        NhsTrustLicences = "nhs_trust_licences": "the licences of NHS trusts",
        /// The higher degree of belief includes the lower.
        SatisfiedIncludesSuspected = "satisfied_includes_suspected": "belief beyond suspicion",
        /// Dates of which only the month or the year is given.
        RoughPowerDates = "rough_power_dates": "the dates of powers given by month or year",
        /// Powers may be asked about in any edition.
        PowersOfAnyYear = "powers_of_any_year": "powers of any year",
        /// A trigger or a segment sets no power.
        SegmentSetsNoPower = "segment_sets_no_power": "the independence of powers from segments",
        /// The last day of clinical commissioning groups.
        LastDayOfCcgs = "last_day_of_ccgs": "the end of clinical commissioning groups",
        /// The first day of integrated care boards.
        FirstDayOfIcbs = "first_day_of_icbs": "the beginning of integrated care boards",
        /// Which rules say who decides, by year.
        EscalationByEra = "escalation_by_era": "escalation by era",
        /// Boards are overseen by the region.
        BoardOverseenByRegion = "board_overseen_by_region": "the oversight of boards",
        /// The month by which every system must have reached a stage.
        MaturityDeadline = "maturity_deadline": "the deadline of maturity",
        /// The control total is delivered consistently.
        ConsistentControlTotal = "consistent_control_total": "a consistently delivered control total",
        /// The word consistently, for the delivery of a control total.
        ConsistentDelivery = "consistent_delivery": "consistent delivery of a control total",
        /// What evidence of a criterion counts as.
        EvidenceNeeded = "evidence_needed": "evidence of a criterion",
        /// How a stage follows from criteria.
        StageFromCriteria = "stage_from_criteria": "a stage from its criteria",
        /// What evidence of a governance requirement counts as.
        GovernanceEvidence = "governance_evidence": "evidence of a governance requirement",
        /// Dates of governance requirements given by month or year.
        RoughGovernanceDates = "rough_governance_dates": "the dates of governance requirements",
        /// The weights of the use of resources metrics.
        UseOfResourcesWeights = "use_of_resources_weights": "the use of resources score",
        /// The worst overall use of resources score.
        UseOfResourcesScale = "use_of_resources_scale": "the use of resources score",
        /// The bands of capital service capacity.
        UseOfResourcesCapitalServiceCapacity = "use_of_resources_capital_service_capacity":
            "bands of capital service capacity",
        /// The bands of liquidity.
        UseOfResourcesLiquidity = "use_of_resources_liquidity": "bands of liquidity",
        /// The bands of the margin.
        UseOfResourcesMargin = "use_of_resources_margin": "bands of the I&E margin",
        /// The bands of the distance from plan.
        UseOfResourcesDistanceFromPlan = "use_of_resources_distance_from_plan":
            "bands of the distance from plan",
        /// The bands of agency spending.
        UseOfResourcesAgency = "use_of_resources_agency": "bands of agency spending",
        /// On which side the edges of those bands are.
        UseOfResourcesEdges = "use_of_resources_edges": "the edges of use of resources bands",
        /// How the mean of the metric scores is rounded.
        UseOfResourcesMean = "use_of_resources_mean": "the mean of use of resources scores",
        /// What a metric in its worst band does.
        UseOfResourcesAnyFour = "use_of_resources_any_four": "the floor for a metric in its worst band",
        /// What financial special measures do.
        UseOfResourcesSpecialMeasures = "use_of_resources_special_measures":
            "the floor in financial special measures",
        /// What a planned deficit without an accepted control total does.
        UseOfResourcesNoControlTotalDeficit = "use_of_resources_no_control_total_deficit":
            "the floor for a planned deficit without a control total",
        /// What a planned surplus without an accepted control total does.
        UseOfResourcesNoControlTotalSurplus = "use_of_resources_no_control_total_surplus":
            "the floor for a planned surplus without a control total",
        /// How floors and the mean make the overall score.
        UseOfResourcesOverrideOrder = "use_of_resources_override_order":
            "the order of use of resources floors",
        /// From which score there may be a need for support.
        UseOfResourcesTrigger = "use_of_resources_trigger": "the finance trigger",
        /// How many days a month counts for in liquidity.
        UseOfResourcesMonthDays = "use_of_resources_month_days": "the days of a month in liquidity",
        /// When a metric may be left out.
        UseOfResourcesLeftOut = "use_of_resources_left_out": "metrics that are left out",
        /// That the trigger opens a judgement.
        UseOfResourcesSupportNeed = "use_of_resources_support_need": "the need for support",
        /// When the Single Oversight Framework was in force.
        SofInForce = "sof_in_force": "the Single Oversight Framework",
        /// The bodies of the Single Oversight Framework.
        SofScope = "sof_scope": "the bodies of the Single Oversight Framework",
        /// The themes of the Single Oversight Framework.
        SofThemes = "sof_themes": "the themes of the Single Oversight Framework",
        /// What a segment is for.
        SofSegmentPurpose = "sof_segment_purpose": "what a segment is for",
        /// The link of segments to the licence.
        SofLicenceLink = "sof_licence_link": "the link of segments to the licence",
        /// Segment 1.
        SofSegment1 = "sof_segment_1": "segment 1",
        /// Segment 2.
        SofSegment2 = "sof_segment_2": "segment 2",
        /// Segment 3.
        SofSegment3 = "sof_segment_3": "segment 3",
        /// Segment 4.
        SofSegment4 = "sof_segment_4": "segment 4",
        /// Signs of a need with quality.
        SofTriggerQuality = "sof_trigger_quality": "signs of a need with quality",
        /// Signs of a need with finance.
        SofTriggerFinance = "sof_trigger_finance": "signs of a need with finance",
        /// The rating of the use of resources as a sign.
        SofCqcUseOfResources = "sof_cqc_use_of_resources": "the rating of the use of resources as a sign",
        /// Signs of a need with operational performance.
        SofTriggerOperational = "sof_trigger_operational": "signs of a need with operational performance",
        /// Signs of a need with strategic change.
        SofTriggerStrategic = "sof_trigger_strategic": "signs of a need with strategic change",
        /// Signs of a need with leadership.
        SofTriggerLeadership = "sof_trigger_leadership": "signs of a need with leadership",
        /// What a sign of a need does.
        SofTriggerOpensJudgement = "sof_trigger_opens_judgement": "what a sign of a need does",
        /// Who decides a segment.
        SofDecidedBy = "sof_decided_by": "who decides a segment",
        /// Special measures.
        SpecialMeasuresInForce = "special_measures_in_force": "special measures",
        /// Entry to special measures.
        SpecialMeasuresEntry = "special_measures_entry": "entry to special measures",
        /// Who decides special measures.
        SpecialMeasuresWho = "special_measures_who": "who decides special measures",
        /// Inspection in special measures.
        SpecialMeasuresReinspection = "special_measures_reinspection": "inspection in special measures",
        /// The ratings that count for special measures.
        SpecialMeasuresFiveQuestionsOnly = "special_measures_five_questions_only": "the ratings that count for special measures",
        /// The content of special measures.
        SpecialMeasuresContent = "special_measures_content": "the content of special measures",
        /// Special administration.
        SpecialMeasuresLastResort = "special_measures_last_resort": "special administration",
        /// Financial special measures.
        SpecialMeasuresFinancialStart = "special_measures_financial_start": "financial special measures",
        /// Entry to financial special measures.
        SpecialMeasuresFinancialEntry = "special_measures_financial_entry": "entry to financial special measures",
        /// The NHS Oversight Framework 2019/20.
        Nof2019InForce = "nof_2019_in_force": "the NHS Oversight Framework 2019/20",
        /// The bodies of the NHS Oversight Framework 2019/20.
        Nof2019Scope = "nof_2019_scope": "the bodies of the NHS Oversight Framework 2019/20",
        /// Reviews of systems.
        Nof2019SystemReview = "nof_2019_system_review": "reviews of systems",
        /// Segments in 2019/20.
        Nof2019Segments = "nof_2019_segments": "segments in 2019/20",
        /// Who acts on a segment in 2019/20.
        Nof2019WhoActs = "nof_2019_who_acts": "who acts on a segment in 2019/20",
        /// Who decides a segment in 2019/20.
        Nof2019DecidedBy = "nof_2019_decided_by": "who decides a segment in 2019/20",
        /// The NHS System Oversight Framework 2021/22.
        Nof2021InForce = "nof_2021_in_force": "the NHS System Oversight Framework 2021/22",
        /// The NHS Oversight Framework 2022/23.
        Nof2022InForce = "nof_2022_in_force": "the NHS Oversight Framework 2022/23",
        /// The bodies of the NHS System Oversight Framework 2021/22.
        Nof2021Scope = "nof_2021_scope": "the bodies of the NHS System Oversight Framework 2021/22",
        /// The bodies of the NHS Oversight Framework 2022/23.
        Nof2022Scope = "nof_2022_scope": "the bodies of the NHS Oversight Framework 2022/23",
        /// Segments from 2021.
        Nof2021Segments = "nof_2021_segments": "segments from 2021",
        /// The default segment.
        Nof2021DefaultSegment = "nof_2021_default_segment": "the default segment",
        /// Segments of bodies and of systems.
        Nof2021IndependentSegments = "nof_2021_independent_segments": "segments of bodies and of systems",
        /// Quarterly reviews.
        Nof2021ReviewQuarterly = "nof_2021_review_quarterly": "quarterly reviews",
        /// What segment 3 brings.
        Nof2021Segment3 = "nof_2021_segment_3": "what segment 3 brings",
        /// What segment 4 brings.
        Nof2021Segment4 = "nof_2021_segment_4": "what segment 4 brings",
        /// Mandated support.
        Nof2021MandatedSupport = "nof_2021_mandated_support": "mandated support",
        /// What segment 1 frees.
        Nof2021Segment1Benefits = "nof_2021_segment_1_benefits": "what segment 1 frees",
        /// The link of segments to the licence from 2021.
        Nof2021LicenceLink = "nof_2021_licence_link": "the link of segments to the licence from 2021",
        /// The Recovery Support Programme.
        RspInForce = "rsp_in_force": "the Recovery Support Programme",
        /// The terms of the Recovery Support Programme.
        RspTerms = "rsp_terms": "the terms of the Recovery Support Programme",
        /// Entry to the Recovery Support Programme.
        RspEntry = "rsp_entry": "entry to the Recovery Support Programme",
        /// Exit from the Recovery Support Programme.
        RspExit = "rsp_exit": "exit from the Recovery Support Programme",
        /// The part of the board in oversight.
        BoardInOversight = "board_in_oversight": "the part of the board in oversight",
        /// What each segment describes.
        Nof2021SegmentDescription = "nof_2021_segment_description": "what each segment describes",
        /// The support of each segment.
        Nof2021SupportDescription = "nof_2021_support_description": "the support of each segment",
        /// Tests for mandated support.
        Nof2021IndicativeTests = "nof_2021_indicative_tests": "tests for mandated support",
        /// Who decides a segment from 2021.
        SegmentDecisionRights = "segment_decision_rights": "who decides a segment from 2021",
        /// Who oversees a trust in each segment.
        SegmentRoleSplit = "segment_role_split": "who oversees a trust in each segment",
        /// Who decides a segment, by segment.
        Nof2021DecidedBy = "nof_2021_decided_by": "who decides a segment, by segment",
        /// A value at or better than the standard has the best score.
        CohortStandard = "cohort_standard": "the best score at a standard",
        /// A value that fails the floor has the worst score.
        CohortFloor = "cohort_floor": "the worst score below a floor",
        /// Other values are ranked between two bookends.
        CohortRank = "cohort_rank": "scores by percentile rank",
        /// The best and the worst score of a rank.
        CohortBookends = "cohort_bookends": "the bookends of a ranked metric",
        /// Tied providers have the best score of their cluster.
        CohortTies = "cohort_ties": "scores of tied providers",
        /// The score of a rank.
        CohortFormula = "cohort_formula": "the score of a rank",
        /// Ranks are made on unrounded values.
        CohortUnrounded = "cohort_unrounded": "ranking on unrounded values",
        /// The score of the only provider ranked.
        CohortSingle = "cohort_single": "the score of the only provider ranked",
        /// A metric with a standard and a floor has no bookends.
        CohortBoth = "cohort_both": "bookends of a metric with standard and floor",
        /// More providers may be ranked than one table shows.
        CohortGroup = "cohort_group": "the ranked group of a metric",
        /// Bands that give whole scores.
        CohortBespoke = "cohort_bespoke": "metrics with bands of their own",
        /// A band seen in published scores.
        CohortBespokeSeen = "cohort_bespoke_seen": "a band seen in published scores",
        /// Bands that nothing shows.
        CohortBespokeAssumed = "cohort_bespoke_assumed": "bands that nothing shows",
        /// How many infection scores weigh as one.
        CohortInfections = "cohort_infections": "the weight of infection scores",
        /// What is not submitted or suppressed is left out.
        CohortMissing = "cohort_missing": "missing data in scores",
        /// What a provider does not do is left out.
        CohortNotApplicable = "cohort_not_applicable": "metrics that do not apply",
        /// Contextual metrics are not scored.
        CohortContextual = "cohort_contextual": "contextual metrics",
        /// The providers given are all that are ranked.
        CohortRankByGiven = "cohort_rank_by_given": "ranking the providers given",
        /// A score that is given counts as given.
        CohortGivenScore = "cohort_given_score": "scores that are given",
        /// The score of a planned surplus or deficit.
        CohortFinancePlanned = "cohort_finance_planned":
            "the score of a planned surplus or deficit",
        /// The score of a variance to plan.
        CohortFinanceVariance = "cohort_finance_variance": "the score of a variance to plan",
        /// The combined finance score.
        CohortFinanceCombined = "cohort_finance_combined": "the combined finance score",
        /// The average has the combined finance score alone.
        CohortFinanceInAverage = "cohort_finance_in_average": "finance scores in the average",
        /// The average of the scores.
        CohortAverage = "cohort_average": "an average of metric scores",
        /// How far a published average may be from one made of published scores.
        CohortAverageTolerance = "cohort_average_tolerance": "the rounding of published averages",
        /// What the average is made of and how it is rounded.
        CohortAverageRounding = "cohort_average_rounding": "the rounding of an average",
        /// Averages are quartered into segments.
        CohortQuartiles = "cohort_quartiles": "segments by quarters of averages",
        /// Whose averages are quartered.
        CohortQuartered = "cohort_quartered": "the providers whose averages are quartered",
        /// How the edges of quarters are found is not stated.
        CohortQuartileMethod = "cohort_quartile_method": "the method of quartiles",
        /// The cut points that hold where none are supplied.
        CohortCuts = "cohort_cuts": "cut points of segments",
        /// On which side of a cut an average on it lies.
        CohortCutEdge = "cohort_cut_edge": "an average on a cut",
        /// The readings of a quartile.
        CohortQuartileMethods = "cohort_quartile_methods": "the readings of a quartile",
        /// The average of the scores of a domain.
        CohortDomainScore = "cohort_domain_score": "domain scores",
        /// The segment of a domain.
        CohortDomainSegment = "cohort_domain_segment": "domain segments",
        /// Domain scores make no overall score.
        CohortDomainNoAggregate = "cohort_domain_no_aggregate":
            "domain scores and the overall score",
        /// A deficit or deficit support keeps a provider from the best segments.
        CohortOverride = "cohort_override": "the financial override",
        /// The provider's own finances count.
        CohortOverrideBasis = "cohort_override_basis": "the finances that the override looks at",
        /// The flag of the override is given.
        CohortOverrideInput = "cohort_override_input": "the flag of the financial override",
        /// How the flag is estimated.
        CohortOverrideEstimate = "cohort_override_estimate":
            "an estimate of the financial override",
        /// The segment of intensive support, and who decides on it.
        CohortIntensive = "cohort_intensive": "the segment of intensive support",
        /// Who was published in that segment.
        CohortRecoveryProgramme = "cohort_recovery_programme":
            "published entries to intensive support",
        /// What the segments mean.
        CohortSegmentMeaning = "cohort_segment_meaning": "the meaning of segments",
        /// Capability changes none of the segments of averages.
        CohortCapability = "cohort_capability": "capability and segments",
        /// The ratings of capability.
        CohortCapabilityRatings = "cohort_capability_ratings": "ratings of capability",
        /// Integrated care boards are not segmented.
        CohortBoardsExcluded = "cohort_boards_excluded": "the exclusion of integrated care boards",
        /// The place in the league.
        CohortLeague = "cohort_league": "the league of providers",
        /// Integrated care boards are segmented too.
        CohortBoardsIncluded = "cohort_boards_included": "segments of integrated care boards",
        /// The best and the worst score.
        CohortScale = "cohort_scale": "the scale of scores",
        /// Averages become segments through thresholds.
        CohortThresholds = "cohort_thresholds": "segments by defined thresholds",
        /// The thresholds are not known.
        CohortThresholdValues = "cohort_threshold_values": "the values of thresholds",
        /// An adjustment whose content is not known.
        CohortAdjustment = "cohort_adjustment": "the adjustment of segments",
        /// Scores have equal weights.
        CohortEqualWeights = "cohort_equal_weights": "equal weights of scores",
        /// From when the list of systems holds.
        SystemsValidFrom = "systems_valid_from": "the start of the list of systems",
        /// Until when the list of systems is complete.
        SystemsValidTo = "systems_valid_to": "the end of the list of systems",
    }
}
