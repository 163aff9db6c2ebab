//! The parts of the rules on statutory powers and escalation.

macro_rules! power_roles {
    ($next:ident $($after:ident)*; $($before:tt)*) => {
        $next! {
            $($after)*; $($before)*

            /// Two degrees of belief open different powers.
            TwoThresholds = "two_thresholds": "the two thresholds of enforcement",
            /// Requirements and penalties for a breach.
            DiscretionaryRequirements = "discretionary_requirements":
                "requirements and penalties for a breach",
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
            FoundationTrustLicences = "foundation_trust_licences":
                "the licences of foundation trusts",
            /// Since when NHS trusts hold a licence.
            NhsTrustLicences = "nhs_trust_licences": "the licences of NHS trusts",
            /// The higher degree of belief includes the lower.
            SatisfiedIncludesSuspected = "satisfied_includes_suspected": "belief beyond suspicion",
            /// Dates of which only the month or the year is given.
            RoughPowerDates = "rough_power_dates": "the dates of powers given by month or year",
            /// Powers may be asked about in any edition.
            PowersOfAnyYear = "powers_of_any_year": "powers of any year",
            /// A trigger or a segment sets no power.
            SegmentSetsNoPower = "segment_sets_no_power":
                "the independence of powers from segments",
            /// The last day of clinical commissioning groups.
            LastDayOfCcgs = "last_day_of_ccgs": "the end of clinical commissioning groups",
            /// The first day of integrated care boards.
            FirstDayOfIcbs = "first_day_of_icbs": "the beginning of integrated care boards",
            /// Which rules say who decides, by year.
            EscalationByEra = "escalation_by_era": "escalation by era",
            /// Boards are overseen by the region.
            BoardOverseenByRegion = "board_overseen_by_region": "the oversight of boards",
        }
    };
}

pub(super) use power_roles;
