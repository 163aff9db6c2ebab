//! A trust while its cohort is answered: what is found, and what is still open about it.

use super::{outcome::CohortMember, whole::Whole};
use crate::{
    outcome::{CannotTell, Outcome},
    score::Score,
};

/// The best and the worst that something can be: the same twice where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ends<T> {
    pub(super) best: T,
    pub(super) worst: T,
}

impl Ends<u64> {
    /// Any segment at all.
    pub(super) const ANY: Self = Self { best: 1, worst: u64::MAX };
}

/// A trust with what is known of it so far.
pub(super) struct Entrant {
    pub(super) member: CohortMember,
    /// Its place in the document, for example `trusts[2]`.
    pub(super) place: String,
    /// Its average; none where no figure of it was given.
    pub(super) average: Option<Ends<Score>>,
    /// Whether its average is of all the metrics that it has.
    pub(super) whole: Whole,
    /// Its segment before the override.
    pub(super) before: Ends<u64>,
}

/// The missing inputs of a trust that it names by themselves.
const OWN: [&str; 7] = [
    "planned_percent",
    "variance_percent",
    "override_flag",
    "deficit",
    "deficit_support",
    "in_programme",
    "provider_type",
];

impl Entrant {
    /// What keeps its average from being that of a whole set of metrics.
    pub(super) fn lacking(&self) -> Vec<String> {
        let of = |name: &String| format!("{}: {name}", self.place);
        self.whole.missing.iter().map(of).collect()
    }

    /// The missing inputs of an outcome of this trust, by their places in the document.
    pub(super) fn missing<T>(&self, outcome: &Outcome<T>) -> Vec<String> {
        let Outcome::CannotTell(CannotTell { missing, .. }) = outcome else { return Vec::new() };
        let named = |name: &String| {
            if OWN.contains(&name.as_str()) {
                format!("{}.{name}", self.place)
            } else {
                name.clone()
            }
        };
        missing.iter().map(named).collect()
    }
}

pub(super) fn no_segment<T>() -> Outcome<T> {
    Outcome::cannot_tell(["average"], "without an average there is no segment")
}

/// The refusal of another outcome.
pub(super) fn passed_on<T, U>(outcome: &Outcome<T>) -> Outcome<U> {
    outcome.as_ref().and_then(|_| no_segment())
}
