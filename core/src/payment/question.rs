//! What is paid for, and by which terms.

use crate::{
    money::Money,
    rate::Rate,
    rulebook::{Role, Rulebook},
    wire::{document, word},
};

word! {
    /// A payment mechanism of national rules, each with the years in which it holds.
    pub enum PaymentMechanism {
        /// Emergency admissions above a baseline at a fraction of the price.
        MarginalEmergency = "marginal_emergency": "the marginal rate for emergency admissions",
        /// A fixed amount for emergency care and a marginal rate both ways.
        BlendedEmergency = "blended_emergency": "the blended payment for emergency care",
        /// A fixed sum for elective care and a marginal rate both ways.
        Aligned = "aligned": "the aligned payment",
    }
}

word! {
    /// What is paid once a difference is beyond the threshold.
    pub enum ThresholdPays {
        /// The whole of the difference.
        Whole = "whole": "the whole difference",
        /// Only what exceeds the threshold.
        Excess = "excess": "what exceeds the threshold",
    }
}

document! {
    /// What is paid for, and by which terms: a `mechanism` or `terms`, on `activity` or `value`.
    ///
    /// ```json
    /// { "mechanism": "blended_emergency",
    ///   "activity": { "baseline": 1000, "actual": 1100, "price": "2000" } }
    /// ```
    pub struct PaymentQuestion {
        /// A mechanism of the year's rules.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mechanism: Option<PaymentMechanism>,
        /// Terms of the caller's own, where no mechanism is named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub terms: Option<PaymentTerms>,
        /// What was expected and what was done, as units at a price.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub activity: Option<ActivityFigures>,
        /// What was expected and what was done, as values at full price.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub value: Option<ValueFigures>,
        /// Safeguards that the parties have agreed. None of their values is published.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub safeguards: Option<Safeguards>,
    }
}

document! {
    record
    /// A fixed sum and two marginal rates.
    pub struct PaymentTerms {
        /// The fixed sum, as a multiple of the baseline at full price: `1` pays for the baseline.
        pub fixed: Rate,
        /// How many times the price each unit beyond what the fixed sum pays for brings.
        pub above: Rate,
        /// How many times the price each unit short of it takes off.
        pub below: Rate,
    }
}

document! {
    /// Units, such as admissions, at one price.
    pub struct ActivityFigures {
        /// The units of the baseline, at least one.
        pub baseline: u64,
        /// The units done.
        pub actual: u64,
        /// The full price of a unit, above zero.
        pub price: Money,
    }
}

document! {
    /// Values at full price.
    pub struct ValueFigures {
        /// The value of the baseline, above zero.
        pub baseline: Money,
        /// The value of what was done, zero or more.
        pub actual: Money,
    }
}

document! {
    /// Safeguards of a payment that the parties have agreed.
    pub struct Safeguards {
        /// How small a difference is not paid.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub threshold: Option<Threshold>,
        /// From how large a difference other rates hold.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub break_glass: Option<BreakGlass>,
    }
}

document! {
    /// How small a difference from the fixed sum is not paid.
    pub struct Threshold {
        /// The largest such difference, as a multiple of the fixed sum.
        pub of_fixed: Rate,
        /// What is paid once a difference is larger.
        pub pays: ThresholdPays,
    }
}

document! {
    /// From how large a difference from the fixed sum other rates hold, on what exceeds it.
    pub struct BreakGlass {
        /// The largest difference at the ordinary rates, as a multiple of the fixed sum.
        pub of_fixed: Rate,
        /// The rate of what exceeds it above.
        pub above: Rate,
        /// The rate of what exceeds it below.
        pub below: Rate,
    }
}

impl PaymentMechanism {
    /// The part of the rule that states it.
    pub(super) const fn role(self) -> Role {
        match self {
            Self::MarginalEmergency => Role::MarginalEmergencyPayment,
            Self::BlendedEmergency => Role::BlendedEmergencyPayment,
            Self::Aligned => Role::AlignedPayment,
        }
    }
}

impl PaymentTerms {
    /// The terms of a mechanism, as the year's rules state them; none where they do not.
    ///
    /// ```
    /// use ics_rules::Rulebook;
    /// use ics_rules::payment::{PaymentMechanism, PaymentTerms};
    ///
    /// let of = |year: &str| {
    ///     let rulebook = Rulebook::for_year(year.parse()?)?;
    ///     Ok::<_, ics_rules::Error>(PaymentTerms::of(&rulebook, PaymentMechanism::Aligned))
    /// };
    /// assert_eq!(of("2022/23")?.unwrap().fixed.to_string(), "1.04");
    /// assert_eq!(of("2019/20")?, None);
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn of(rulebook: &Rulebook, mechanism: PaymentMechanism) -> Option<Self> {
        let rule = rulebook.in_force(mechanism.role())?;
        let stated = rulebook.payments().iter().find(|stated| stated.id == rule.id)?;
        Some(Self { fixed: stated.fixed, above: stated.above, below: stated.below })
    }
}
