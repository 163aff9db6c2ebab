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
        /// Members' control totals may move by changes that sum to zero.
        NetNeutral = "net_neutral": "net-neutral adjustment of control totals",
        /// When such changes may be made.
        NetNeutralWindows = "net_neutral_windows": "windows for net-neutral adjustment",
        /// What such changes must achieve.
        NetNeutralTests = "net_neutral_tests": "tests of a net-neutral adjustment",
        /// Who signs such changes off.
        NetNeutralApproval = "net_neutral_approval": "approval of a net-neutral adjustment",
        /// Sustainability money depends on the system control total.
        FundsLinked = "funds_linked": "funds linked to the system control total",
        /// The least share of funds that depends on the system.
        FundsLinkMinimum = "funds_link_minimum": "a least share linked to the system control total",
        /// A partnership that is no ICS links funds by agreement of all its parties.
        FundsLinkConsent = "funds_link_consent": "consent to linking funds",
        /// What holds where the parties have not all agreed.
        FundsUnlinked = "funds_unlinked": "funds of a partnership without that consent",
        /// Whether full linkage covers the part that depends on access standards.
        FundsFullLinkAccess = "funds_full_link_access": "the reach of full linkage",
        /// Whether the linked part depends on the system alone.
        FundsLinkedSystemOnly = "funds_linked_system_only": "what the linked part depends on",
        /// No accepted control total, no payment.
        FundsAcceptance = "funds_acceptance": "acceptance of the control total",
        /// A result equal to the control total meets it.
        FundsMet = "funds_met": "meeting a control total",
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
        /// What deficit support equals.
        DeficitSupportPlan = "deficit_support_plan": "what deficit support equals",
        /// Deficit support is withheld from a system off plan.
        DeficitSupportTest = "deficit_support_test": "withholding of deficit support",
        /// What counts as off plan.
        DeficitSupportOffPlan = "deficit_support_off_plan": "what counts as off plan",
        /// How support moves a position from one basis to the other.
        DeficitSupportIdentity = "deficit_support_identity": "positions before and after support",
        /// Which variance is shared when an agreement does not say.
        SharedVariance = "shared_variance": "the variance that is shared",
        /// A trust may count in several systems.
        OrganisationSplit = "organisation_split": "organisation splits",
        /// What the parts of a split sum to.
        SplitSums = "split_sums": "the sum of an organisation split",
        /// A trust without a split counts whole.
        WholeTrust = "whole_trust": "whole-trust mapping",
        /// Whether positions leave sustainability money out.
        MeasurementBasis = "measurement_basis": "the basis of measurement",
        /// Incomes that a control total leaves out.
        ExcludedIncomes = "excluded_incomes": "incomes left out of the control total",
        /// Other items that a control total leaves out.
        ExcludedItems = "excluded_items": "items left out of the control total",
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
        /// Shares sum exactly to the amount.
        SharesSumExactly = "shares_sum_exactly": "exact shares",
        /// A base that sums to zero is an error.
        BaseAboveZero = "base_above_zero": "a base above zero",
        /// Stated shares sum to exactly one.
        FixedSharesAreWhole = "fixed_shares_are_whole": "the sum of fixed shares",
        /// Shares are always given, never defaults.
        SharesAreData = "shares_are_data": "shares as data",
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
        /// From when the list of systems holds.
        SystemsValidFrom = "systems_valid_from": "the start of the list of systems",
        /// Until when the list of systems is complete.
        SystemsValidTo = "systems_valid_to": "the end of the list of systems",
    }
}
