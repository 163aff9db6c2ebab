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
        /// The share of a published settlement that it may be off by.
        PublishedToleranceShare = "published_tolerance_share": "the tolerance of settlements as a share",
        /// The amount that any published settlement may be off by.
        PublishedToleranceAmount = "published_tolerance_amount": "the tolerance of settlements as an amount",
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
