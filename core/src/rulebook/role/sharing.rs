//! The parts of the rules on sharing: keys, layers, corridors, pools and waterfalls.

macro_rules! sharing_roles {
    ($next:ident $($after:ident)*; $($before:tt)*) => {
        $next! {
            $($after)*; $($before)*

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
            PublishedToleranceShare = "published_tolerance_share":
                "the tolerance of settlements as a share",
            /// The amount that any published settlement may be off by.
            PublishedToleranceAmount = "published_tolerance_amount":
                "the tolerance of settlements as an amount",
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
            WaterfallUncommittedSchemes = "waterfall_uncommitted_schemes":
                "uncommitted schemes as a source",
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
        }
    };
}

pub(super) use sharing_roles;
