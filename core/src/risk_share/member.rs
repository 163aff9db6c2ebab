//! What a member brings to the sharing.

use super::{LimitTerms, SharingBasis};
use crate::{money::Money, organisation::OdsCode, wire::document};

document! {
    /// A member of the system with the figures that sharing may go by.
    pub struct SharingMember {
        /// Its code.
        pub code: OdsCode,
        /// Its own variance against its control total: favourable positive, adverse negative. All
        /// members' are on the same footing, the one that the agreement shares.
        pub own_variance: Money,
        /// Its control total: a surplus positive, a deficit negative.
        pub control_total: Money,
        /// What its own variance is against, where that is not the control total: for a variance to
        /// date the plan to date.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub plan_to_date: Option<Money>,
        /// Its turnover, where it is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub turnover: Option<Money>,
        /// Its allocation, where it is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub allocation: Option<Money>,
    }
}

impl SharingMember {
    /// What its own variance is against.
    #[must_use]
    pub fn target(&self) -> Money {
        self.plan_to_date.unwrap_or(self.control_total)
    }

    /// The figure that a basis goes by; none where the basis goes by none, or it is not known.
    #[must_use]
    pub const fn base(&self, basis: SharingBasis) -> Option<Money> {
        match basis {
            SharingBasis::Equal | SharingBasis::Fixed => None,
            SharingBasis::Turnover => self.turnover,
            SharingBasis::Allocation => self.allocation,
            SharingBasis::ControlTotal => Some(self.control_total),
        }
    }

    /// The terms of a limit as amounts, each with the name of its field; an amount is missing where
    /// the member lacks the figure it is a share of.
    pub(super) fn limits(
        &self,
        terms: &LimitTerms,
    ) -> impl Iterator<Item = (&'static str, Option<Money>)> {
        let LimitTerms { amount, share_of_turnover, share_of_allocation } = terms;
        let of_turnover = share_of_turnover.map(|share| Some(share.of(self.turnover?)));
        let of_allocation = share_of_allocation.map(|share| Some(share.of(self.allocation?)));
        let terms = [
            ("amount", amount.map(Some)),
            ("share_of_turnover", of_turnover),
            ("share_of_allocation", of_allocation),
        ];
        terms.into_iter().filter_map(|(field, limit)| Some((field, limit?)))
    }
}
