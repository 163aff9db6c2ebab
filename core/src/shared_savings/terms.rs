//! What an agreement says of savings and losses against a benchmark.

use crate::{
    error::Problem,
    rulebook::{GainTerms, LossTerms, SharedPart},
    share::Share,
    wire::document,
};

document! {
    /// The dead-band: differences smaller than its edge are not shared.
    ///
    /// Each edge is a share of the benchmark. A difference exactly on the edge is beyond it.
    pub struct CorridorBand {
        /// The edge for a gain.
        pub gain: Share,
        /// The edge for a loss.
        pub loss: Share,
    }
}

document! {
    /// The terms on which gains and losses against a benchmark are shared.
    ///
    /// ```json
    /// { "band": { "gain": "0.02", "loss": "0.02" }, "sharing": "whole",
    ///   "gain": { "share": "0.5", "scaled_by_quality": true, "quality_gate": true,
    ///             "cap": { "of_benchmark": "0.1" } },
    ///   "loss": { "basis": "fixed", "share": "0.3",
    ///             "limit": { "of_revenue": "0.08", "of_benchmark": "0.04" } } }
    /// ```
    pub struct Corridor {
        /// The dead-band.
        pub band: CorridorBand,
        /// Whether all of a difference beyond the band is shared, or what lies beyond its edge.
        pub sharing: SharedPart,
        /// What is paid of a gain.
        pub gain: GainTerms,
        /// What is owed of a loss.
        pub loss: LossTerms,
    }
}

impl Corridor {
    /// Everything in the terms that contradicts something else, with paths that start at the terms,
    /// for example `loss.floor`.
    ///
    /// ```
    /// use ics_rules::{Code, shared_savings::Corridor, wire::Document};
    ///
    /// let terms = Corridor::from_json(r#"{
    ///     "band": { "gain": "0", "loss": "0" }, "sharing": "whole",
    ///     "gain": { "share": "0.5", "scaled_by_quality": true, "quality_gate": true },
    ///     "loss": { "basis": "by_quality", "floor": "0.7", "ceiling": "0.6", "limit": {} } }"#)?;
    /// let problems = terms.problems();
    /// assert_eq!(problems[0].path, "loss.floor");
    /// assert_eq!(problems[1].path, "loss.limit");
    /// assert_eq!(problems[0].code, Code::LimitsCannotHold);
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let gain = self.gain.problems().into_iter().map(|problem| problem.below("gain"));
        let loss = self.loss.problems().into_iter().map(|problem| problem.below("loss"));
        gain.chain(loss).collect()
    }
}
