//! What a member brings to the sharing.

use std::collections::BTreeMap;

use super::{Agreement, LineTreatment, SharedVariance, SharingBasis, Side, size::Bases};
use crate::{
    allocation::Weight, error::Result, money::Money, organisation::OdsCode, wire::document,
};

document! {
    /// A member of the system with the figures that sharing may go by.
    pub struct SharingMember {
        /// Its code.
        pub code: OdsCode,
        /// Its own variance against its control total: favourable positive, adverse negative. All
        /// members' are on the same footing, the one that the agreement shares. Where a stated amount
        /// is shared it may be left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub own_variance: Option<Money>,
        /// The lines of its own variance that the agreement names, with the variance of each: favourable
        /// positive, adverse negative, `0` where it has none. A line that is shared and not stated here is
        /// missing; one that the agreement does not name stays with the member.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub lines: BTreeMap<String, Money>,
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
        /// The people it serves, where they are known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub population: Option<u64>,
        /// What it has paid into the pool, where it is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub contribution: Option<Money>,
    }
}

impl SharingMember {
    /// What its own variance is against: the plan to date of a variance to date, where it is known,
    /// and the control total of a forecast. Where the agreement does not say what is shared, it is the
    /// plan to date if there is one.
    #[must_use]
    pub fn target(&self, on: Option<SharedVariance>) -> Option<Money> {
        match on {
            Some(SharedVariance::ToDate) => self.plan_to_date,
            Some(SharedVariance::Forecast) => Some(self.control_total),
            Some(SharedVariance::Stated) | None => {
                Some(self.plan_to_date.unwrap_or(self.control_total))
            }
        }
    }

    /// The bases that limits may be a share of.
    pub(super) const fn bases(&self) -> Bases {
        Bases { turnover: self.turnover, allocation: self.allocation }
    }

    /// What it weighs by the figure a basis goes by; none where the figure is not known.
    ///
    /// `agreed` is its fixed share, and `added` what its own variance adds, where it is known.
    pub(super) fn weight(
        &self,
        basis: SharingBasis,
        agreed: Weight,
        added: Option<Money>,
    ) -> Option<Result<Weight>> {
        let amount = match basis {
            SharingBasis::Equal => return Some(Ok(Weight::ONE)),
            SharingBasis::Fixed => return Some(Ok(agreed)),
            SharingBasis::Population => return self.population.map(Weight::of_count),
            SharingBasis::Turnover => self.turnover,
            SharingBasis::Allocation => self.allocation,
            SharingBasis::Contribution => self.contribution,
            SharingBasis::ControlTotal => Some(self.control_total),
            SharingBasis::OwnVariance => added,
        };
        amount.map(Weight::of_money)
    }

    /// The lines that the agreement shares and the member does not state.
    pub(super) fn unstated<'a>(&self, agreement: &'a Agreement) -> impl Iterator<Item = &'a str> {
        let shared = agreement.lines.iter().filter(|(_, it)| **it == LineTreatment::Variable);
        let unstated = shared.filter(|(line, _)| !self.lines.contains_key(*line));
        unstated.map(|(line, _)| line.as_str())
    }

    /// What of its own variance it brings to the pool, beyond what the agreement leaves with it; none
    /// where its own variance, or a line of it that is shared, is not known. A stated amount is nobody's
    /// own.
    pub(super) fn brought(&self, agreement: &Agreement) -> Option<Result<Money>> {
        if agreement.is_stated() {
            return Some(Ok(Money::ZERO));
        }
        let shared = if !agreement.goes_by_lines() {
            self.own_variance?
        } else if self.unstated(agreement).next().is_some() {
            return None;
        } else {
            let shared = |line: &str| agreement.lines.get(line) == Some(&LineTreatment::Variable);
            let lines = self.lines.iter().filter(|(line, _)| shared(line));
            match Money::sum(lines.map(|(_, variance)| *variance)) {
                Ok(sum) => sum,
                Err(error) => return Some(Err(error)),
            }
        };
        let kept = agreement.retention.get(&self.code);
        let kept = kept.and_then(|kept| kept.terms().smallest(self.bases())).unwrap_or_default();
        let beyond = shared.size().minus(kept.min(shared.size()));
        Some(beyond.map(|beyond| Side::of(shared).signed(beyond)))
    }

    /// What its own variance adds to a gain or to a loss, zero or more; none where it is not known. It
    /// is the variance it brings to the pool, or all of it where a stated amount is shared.
    pub(super) fn added(&self, agreement: &Agreement, side: Side) -> Result<Option<Money>> {
        let brought = self.brought(agreement).transpose()?;
        let own = if agreement.is_stated() { self.own_variance } else { brought };
        Ok(own.map(|own| if Side::of(own) == side { own.size() } else { Money::ZERO }))
    }
}
