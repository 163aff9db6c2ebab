//! A commissioner's outturn and control total, and the least improvement between them.

use ics_rules_macros::record;

use crate::{money::Money, organisation::OdsCode, rulebook::RuleId, share::Share, wire::document};

document! {
    /// A clinical commissioning group, its outturn of the year before, and its control total. A
    /// surplus is positive, a deficit negative.
    ///
    /// ```json
    /// { "ccg": "03N", "prior_outturn": "-20000000", "allocation": "850000000",
    ///   "control_total": "-11500000" }
    /// ```
    pub struct MinimumImprovementQuestion {
        /// The clinical commissioning group.
        pub ccg: OdsCode,
        /// Its outturn of the year before.
        pub prior_outturn: Money,
        /// Its allocation, zero or more; needed where it overspent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub allocation: Option<Money>,
        /// Its control total, where one is to be judged.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub control_total: Option<Money>,
    }
}

/// The least by which a commissioner must improve, and whether its control total does.
#[record(explained)]
pub struct MinimumImprovement {
    /// What was asked.
    #[python(parts(ccg: OdsCode))]
    pub asked: MinimumImprovementQuestion,
    /// What is required of a commissioner that overspent; none where it did not, since then no
    /// improvement is asked for.
    pub required: Option<RequiredImprovement>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// The least improvement of a commissioner that overspent. More may be asked for, and faster, where
/// the deficit is long-standing or large.
#[record]
pub struct RequiredImprovement {
    /// The share of the allocation.
    pub share: Share,
    /// The least improvement on the outturn of the year before, zero or more: the least whole pence
    /// that reach the share.
    pub improvement: Money,
    /// The least control total that improves so much.
    pub least_control_total: Money,
    /// The least control total by the other reading of whether the improvement goes beyond
    /// break-even; none where both readings give the same.
    pub least_by_other_reading: Option<Money>,
    /// What the control total does; none where none was stated.
    pub found: Option<ImprovementFound>,
}

/// What a control total improves, and whether that is enough.
///
/// Of `headroom` and `short_by` at least one is nothing; both are where it is exactly enough.
#[record]
pub struct ImprovementFound {
    /// The control total less the outturn of the year before: negative where it is worse.
    pub improvement: Money,
    /// Whether that is enough.
    pub met: bool,
    /// By how much the control total could be lower and still be enough.
    pub headroom: Money,
    /// By how much it would have to be higher to be enough.
    pub short_by: Money,
}
