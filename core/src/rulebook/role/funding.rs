//! The parts of the rules on sustainability funds: links, gates, tapers and bonuses.

macro_rules! funding_roles {
    ($next:ident $($after:ident)*; $($before:tt)*) => {
        $next! {
            $($after)*; $($before)*

            /// Sustainability money depends on the system control total.
            FundsLinked = "funds_linked": "funds linked to the system control total",
            /// Sustainability money needs an accepted control total.
            FundsNeedAcceptance = "funds_need_acceptance":
                "funds that need an accepted control total",
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
            FundsPlanToDate = "funds_plan_to_date":
                "a plan that stands for a control total to date",
            /// When within its quarter an instalment is settled.
            FundsSettledEarly = "funds_settled_early": "when an instalment is settled",
            /// The finance test of a quarter.
            FundsFinanceGate = "funds_finance_gate": "the finance test of a quarter",
            /// Whether a missed quarter can be earned back.
            FundsEarnBack = "funds_earn_back": "earning back a missed quarter",
            /// Whether the access test is quarter by quarter, without earning back.
            FundsAccessQuarterly = "funds_access_quarterly": "the access test of a quarter",
            /// Whether the access part needs the finance test of its quarter.
            FundsAccessNeedsFinance = "funds_access_needs_finance":
                "the access part's need of finance",
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
            ProviderFundEligible = "provider_fund_eligible":
                "who is eligible for the provider fund",
            /// How the provider fund is spread over quarters.
            ProviderFundPhasing = "provider_fund_phasing": "the Provider Sustainability Fund",
            /// The share of the provider fund that depends on finance.
            ProviderFundFinance = "provider_fund_finance": "the finance share of the provider fund",
            /// The commissioner fund as a whole.
            CommissionerFundTotal = "commissioner_fund_total":
                "the Commissioner Sustainability Fund",
            /// How and when the commissioner fund is paid.
            CommissionerFundGates = "commissioner_fund_gates":
                "the Commissioner Sustainability Fund",
            /// The recovery fund as a whole.
            RecoveryFundTotal = "recovery_fund_total": "the Financial Recovery Fund",
            /// Who may have of the recovery fund.
            RecoveryFundEligible = "recovery_fund_eligible":
                "who is eligible for the recovery fund",
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
            DeficitSupportIdentity = "deficit_support_identity":
                "positions before and after support",
            /// The basis on which the objective of balance is set.
            ObjectiveBasis = "objective_basis": "the basis of the objective of balance",
            /// Whether a forecast leaves out support that is withheld.
            ForecastWithoutWithheld = "forecast_without_withheld":
                "withheld deficit support in a forecast",
        }
    };
}

pub(super) use funding_roles;
