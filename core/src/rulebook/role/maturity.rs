//! The parts of the rules on the maturity of a system, on who acts in its oversight, and on levels.

macro_rules! maturity_roles {
    ($next:ident $($after:ident)*; $($before:tt)*) => {
        $next! {
            $($after)*; $($before)*

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
            NationalRecommendation = "national_recommendation":
                "recommendation to the national group",
            /// Everything goes through the region.
            SingleChannel = "single_channel": "the single channel",
            /// Mature systems are not by-passed.
            CriticalFriend = "critical_friend": "the critical friend",
            /// Exceptional circumstances and national seriousness are separate.
            FlagsIndependent = "flags_independent": "the two flags of an intervention",
            /// What follows when a thriving system withholds agreement.
            AgreementWithheld = "agreement_withheld": "agreement withheld",
            /// Indicative population of a neighbourhood.
            NeighbourhoodPopulation = "neighbourhood_population":
                "the population of a neighbourhood",
            /// Indicative population of a place.
            PlacePopulation = "place_population": "the population of a place",
            /// Indicative population of a system.
            SystemPopulation = "system_population": "the population of a system",
            /// Population bands are guides.
            BandsIndicative = "bands_indicative": "indicative population bands",
        }
    };
}

pub(super) use maturity_roles;
