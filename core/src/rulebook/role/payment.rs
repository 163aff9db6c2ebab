//! The parts of the rules on payment mechanisms, mutual aid and capital.

macro_rules! payment_roles {
    ($next:ident $($after:ident)*; $($before:tt)*) => {
        $next! {
            $($after)*; $($before)*

            /// Emergency admissions above a baseline at a fraction of price.
            MarginalEmergencyPayment = "marginal_emergency_payment":
                "the marginal rate for emergency admissions",
            /// A fixed amount for emergency care and a marginal rate both ways.
            BlendedEmergencyPayment = "blended_emergency_payment":
                "the blended payment for emergency care",
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
        }
    };
}

pub(super) use payment_roles;
