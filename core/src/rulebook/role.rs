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
        /// What must hold before a reserve is released.
        ReserveReleaseTest = "reserve_release_test": "release of a reserve",
        /// Who holds the provider half of the reserve.
        ProviderReserveHolder = "provider_reserve_holder": "the holder of the provider reserve",
        /// Whether the control total moves with a released reserve, where the year leaves it open.
        ReserveRebaseSwitch = "reserve_rebase_switch": "whether a release re-bases the control total",
        /// From when the list of systems holds.
        SystemsValidFrom = "systems_valid_from": "the start of the list of systems",
        /// Until when the list of systems is complete.
        SystemsValidTo = "systems_valid_to": "the end of the list of systems",
    }
}
