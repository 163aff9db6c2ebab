//! A fund that depends on delivery, as a system declares it.

use crate::{
    calendar::Quarter,
    error::{Code, Problem},
    money::Money,
    organisation::OdsCode,
    share::Share,
    wire::{document, word},
};

word! {
    /// A fund paid for accepting and meeting control totals.
    pub enum FundKind {
        /// The Provider Sustainability Fund, before 2018/19 the Sustainability and Transformation
        /// Fund.
        ProviderSustainability = "provider_sustainability": "Provider Sustainability Fund",
        /// The Commissioner Sustainability Fund.
        CommissionerSustainability = "commissioner_sustainability": "Commissioner Sustainability Fund",
        /// The Financial Recovery Fund.
        FinancialRecovery = "financial_recovery": "Financial Recovery Fund",
        /// Money paid in place of the marginal rate emergency tariff.
        MarginalRateEmergencyTariff = "marginal_rate_emergency_tariff": "MRET funding",
    }
}

document! {
    /// An organisation's allocation from a fund for the year.
    ///
    /// The first three fields declare it. What [`assess_fund`](super::assess_fund) asks for besides
    /// depends on the year and the fund, and what is missing is named.
    pub struct Fund {
        /// The fund.
        pub kind: FundKind,
        /// The organisation.
        pub code: OdsCode,
        /// The amount for the year.
        pub amount: Money,
        /// The share of its finance part that depends on the system control total. Where it is left
        /// out none is linked, or it is asked for in a year in which the system must link.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub linked_to_system: Option<Share>,
        /// Whether the organisation has accepted its control total.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub accepted: Option<bool>,
        /// Whether it runs A&E. A trust that does not may have its own finance share; where this
        /// is left out, the general share of the year holds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub a_and_e: Option<bool>,
        /// Whether it has a recovery plan; asked for where eligibility depends on it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub recovery_plan: Option<bool>,
        /// Whether its partnership is an integrated care system; asked for where part is linked, and
        /// in a year in which every one of those links.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub is_ics: Option<bool>,
        /// The parties that have agreed to the link, where the partnership is no ICS.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub agreed_by: Vec<OdsCode>,
        /// The share of each quarter, in place of the year's rule or where no rule gives it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub phasing: Option<Phasing>,
        /// What is known of each quarter besides money, in any order. Results of a quarter whose
        /// performance is not given yet wait until it is.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub results: Vec<QuarterResults>,
    }
}

document! {
    /// The share of an allocation that belongs to each quarter; the four sum to exactly 1.
    pub struct Phasing {
        /// April to June.
        pub q1: Share,
        /// July to September.
        pub q2: Share,
        /// October to December.
        pub q3: Share,
        /// January to March.
        pub q4: Share,
    }
}

document! {
    /// Whether the standards of a quarter were met; a standard that is left out is unknown.
    pub struct QuarterResults {
        /// The quarter.
        pub quarter: Quarter,
        /// Whether the A&E standard of the fund was met.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub a_and_e: Option<bool>,
        /// Whether the referral to treatment standard was met.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub rtt: Option<bool>,
        /// Whether the cancer standard was met.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub cancer: Option<bool>,
        /// Whether the payment test was met, for a fund whose tests are not published.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub payment_test: Option<bool>,
    }
}

impl Phasing {
    /// The four shares, in order.
    #[must_use]
    pub const fn shares(&self) -> [Share; 4] {
        [self.q1, self.q2, self.q3, self.q4]
    }

    /// What is wrong with it: shares that are not the whole.
    pub(super) fn problem(&self) -> Option<Problem> {
        if Share::sum(self.shares()) == Some(Share::WHOLE) {
            return None;
        }
        let sum: rust_decimal::Decimal = self.shares().map(Share::decimal).iter().sum();
        let found = format!("quarters that sum to {sum}");
        Some(Problem::new(Code::SharesDoNotSum, found, "exactly 1"))
    }
}
