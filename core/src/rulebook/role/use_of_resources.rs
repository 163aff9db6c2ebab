//! The parts of the rules on the score of the use of resources.

macro_rules! use_of_resources_roles {
    ($next:ident $($after:ident)*; $($before:tt)*) => {
        $next! {
            $($after)*; $($before)*

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
            UseOfResourcesAnyFour = "use_of_resources_any_four":
                "the floor for a metric in its worst band",
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
            UseOfResourcesMonthDays = "use_of_resources_month_days":
                "the days of a month in liquidity",
            /// When a metric may be left out.
            UseOfResourcesLeftOut = "use_of_resources_left_out": "metrics that are left out",
            /// That the trigger opens a judgement.
            UseOfResourcesSupportNeed = "use_of_resources_support_need": "the need for support",
        }
    };
}

pub(super) use use_of_resources_roles;
