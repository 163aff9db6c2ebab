//! The parts of the rules on scores, segments and leagues of a cohort.

macro_rules! cohort_roles {
    ($next:ident $($after:ident)*; $($before:tt)*) => {
        $next! {
            $($after)*; $($before)*

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
            /// Which types are ranked together.
            CohortPool = "cohort_pool": "the types that are ranked together",
            /// How many are ranked on a metric.
            CohortRanked = "cohort_ranked": "how many are ranked on a metric",
            /// The publisher's codes of what is found about a trust.
            CohortCodes = "cohort_codes": "the codes of published results",
            /// Infection scores count once in the divisor.
            CohortInfectionsDivisor = "cohort_infections_divisor":
                "infection scores in the divisor",
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
            CohortAverageTolerance = "cohort_average_tolerance":
                "the rounding of published averages",
            /// Whether an average is made of scores as they are rounded.
            CohortAverageRounding = "cohort_average_rounding":
                "the scores that an average is made of",
            /// How a half hundredth of an average is rounded.
            CohortAverageHalf = "cohort_average_half": "a half hundredth of an average",
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
            CohortOverrideBasis = "cohort_override_basis":
                "the finances that the override looks at",
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
            CohortBoardsExcluded = "cohort_boards_excluded":
                "the exclusion of integrated care boards",
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
        }
    };
}

pub(super) use cohort_roles;
