//! Whether the metrics that a trust has are all there, or stated as left out.

use std::collections::BTreeSet;

use super::{
    outcome::MetricScore,
    question::{CohortQuestion, CohortTrust},
};
use crate::{
    outcome::Outcome,
    rulebook::{FrameworkMetric, Rulebook},
};

/// What the average of a trust rests on, beside the metrics that its type has.
pub(super) struct Whole {
    /// How many metrics its type has; none where the type is not given or its metrics are not known.
    pub(super) of: Option<u64>,
    /// What is lacking; nothing where every metric is there or left out.
    pub(super) missing: Vec<String>,
    /// The domains of metrics that are lacking.
    domains: BTreeSet<String>,
    /// Whether nothing says which metrics it has.
    unknown: bool,
    because: String,
}

impl Whole {
    /// A trust of which nothing is lacking.
    const fn all(of: Option<u64>) -> Self {
        Self {
            of,
            missing: Vec::new(),
            domains: BTreeSet::new(),
            unknown: false,
            because: String::new(),
        }
    }

    /// Which metrics a trust has is not known.
    fn unknown(missing: &str, because: &str) -> Self {
        let (missing, because) = (vec![missing.to_owned()], because.to_owned());
        Self { missing, because, unknown: true, ..Self::all(None) }
    }

    /// The refusal of a segment; none where the average is of all that the trust has.
    pub(super) fn refusal<T>(&self) -> Option<Outcome<T>> {
        let refuse = || Outcome::cannot_tell(self.missing.clone(), self.because.clone());
        (!self.missing.is_empty()).then(refuse)
    }

    /// The refusal of the segment of a domain.
    pub(super) fn refusal_of<T>(&self, domain: &str) -> Option<Outcome<T>> {
        self.refusal().filter(|_| self.unknown || self.domains.contains(domain))
    }
}

impl CohortQuestion {
    /// What the average of a trust rests on. A metric that is asked about is there: a trust without a
    /// result on it is left out. Metrics of the caller's own, and an average that is given, are all that
    /// there is.
    pub(super) fn whole(
        &self,
        rulebook: &Rulebook,
        trust: &CohortTrust,
        scores: &[MetricScore],
    ) -> Whole {
        let listed = rulebook.scored_metrics();
        let of_the_year = |asked: &&super::CohortMetric| asked.terms.is_none();
        let mut there: BTreeSet<&str> =
            self.metrics.iter().filter(of_the_year).map(|one| one.metric.as_str()).collect();
        there.extend(scores.iter().map(|one| one.metric.as_str()));
        let own_alone = there.iter().all(|code| !listed.iter().any(|one| one.code == *code));
        if trust.average.is_some() || scores.is_empty() || listed.is_empty() || own_alone {
            return Whole::all(None);
        }
        let metrics_of = |kind: &str| -> Vec<&FrameworkMetric> {
            listed.iter().filter(|one| one.types.iter().any(|own| own == kind)).collect()
        };
        let lacking = |kind: &str| -> Vec<&FrameworkMetric> {
            metrics_of(kind).into_iter().filter(|one| !there.contains(one.code.as_str())).collect()
        };
        let Some(kind) = trust.league_type() else {
            let mut kinds = listed.iter().flat_map(|one| &one.types);
            let because = "the metrics that are given are all those of no type of provider, and which \
                           type it is of is not given";
            return if kinds.any(|kind| lacking(kind).is_empty()) {
                Whole::all(None)
            } else {
                Whole::unknown("provider_type", because)
            };
        };
        let (all, lacking) = (metrics_of(&kind), lacking(&kind));
        if all.is_empty() {
            let because = "the metrics of the type of provider are not known in this year";
            return Whole::unknown("average", because);
        }
        let kind = kind.replace('_', " ");
        let count = all.len() - lacking.len();
        Whole {
            of: u64::try_from(all.len()).ok(),
            missing: lacking.iter().map(|one| format!("metrics: {}", one.code)).collect(),
            domains: lacking.iter().map(|one| one.domain.clone()).collect(),
            unknown: false,
            because: format!(
                "{count} of the {} metrics of a trust of type {kind} are given",
                all.len()
            ),
        }
    }
}
