//! A body's segment: as indicated, and as decided.

use ics_rules_macros::record;

use super::{OversightFramework, SegmentQuestion};
use crate::{outcome::Outcome, oversight::Theme, rulebook::RuleId, wire::word};

/// What segment a body is in, and why.
#[record(explained)]
pub struct Segment {
    /// What was asked.
    pub asked: SegmentQuestion,
    /// The framework it is under.
    pub framework: OversightFramework,
    /// The signs of a need, which open a judgement and never set the segment.
    pub signs: Vec<SignFound>,
    /// The evidence that was not stated, so that it is no sign either way.
    pub not_stated: Vec<String>,
    /// Whether a sign opens a judgement. None where no sign was found and something was not stated.
    pub opens_judgement: Option<bool>,
    /// The segment that the stated judgement indicates, or the default where the framework has one.
    pub indicated: Outcome<SegmentView>,
    /// The segment that was decided.
    pub decided: Option<SegmentView>,
    /// Whether the decision is the segment that is indicated; none without both.
    pub agree: Option<bool>,
    /// Whether the decision, or without one what is indicated, is one that the licence rules out.
    pub against_licence_link: bool,
    /// Where the body stands in the Recovery Support Programme, where the framework has it.
    pub recovery_support: Option<RecoverySupport>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// One segment, who decides it, and what it brings.
#[record]
pub struct SegmentView {
    /// The segment; 1 is the best.
    pub segment: u8,
    /// Who decides that a body is in it, by the framework.
    pub decided_by: String,
    /// What it frees and obliges to.
    pub effects: Vec<SegmentEffect>,
    /// The rules of the segment itself.
    pub rules: Vec<RuleId>,
}

word! {
    /// Whether a segment frees or obliges.
    pub enum EffectKind {
        /// It frees the body.
        Frees = "frees": "frees",
        /// It obliges the body or those that oversee it.
        Obliges = "obliges": "obliges",
        /// It says what support there is.
        Supports = "supports": "supports",
    }
}

/// What a segment brings.
#[record]
pub struct SegmentEffect {
    /// Whether it frees or obliges.
    pub kind: EffectKind,
    /// What it is.
    pub says: String,
    /// The rule that says so.
    pub rule: RuleId,
}

word! {
    /// A sign that a body may need support.
    pub enum Sign {
        /// The CQC rates safe, effective, caring or responsive inadequate or requires improvement.
        CqcQuality = "cqc_quality": "a CQC rating of inadequate or requires improvement",
        /// The CQC gave a warning notice.
        WarningNotice = "warning_notice": "a warning notice",
        /// There is another material concern over quality.
        OtherQualityConcern = "other_quality_concern": "another material concern over quality",
        /// Indicators of quality show an adverse trend.
        AdverseQualityTrend = "adverse_quality_trend": "an adverse trend in quality",
        /// Priority standards of seven-day services are missed.
        SevenDayStandards = "seven_day_standards": "missed standards of seven-day services",
        /// The use of resources score points to a need.
        UseOfResources = "use_of_resources": "the use of resources score",
        /// The CQC's rating of the use of resources.
        CqcUseOfResources = "cqc_use_of_resources": "the CQC's rating of the use of resources",
        /// A trajectory or standard was missed again and again.
        MissedPerformance = "missed_performance": "a trajectory or standard missed in a row",
        /// Performance fell sharply in one month.
        SharpFall = "sharp_fall": "a sharp fall in one month",
        /// Several concerns over performance are linked.
        LinkedConcerns = "linked_concerns": "several linked concerns",
        /// A material concern over transformation or the STP.
        StrategicConcern = "strategic_concern": "a material concern over transformation",
        /// An adverse review of leadership.
        AdverseLeadershipReview = "adverse_leadership_review": "an adverse review of leadership",
        /// The CQC rates well-led inadequate or requires improvement.
        CqcWellLed = "cqc_well_led": "the CQC's rating of well-led",
        /// Several metrics are in the bottom quartile.
        BottomQuartile = "bottom_quartile": "several metrics in the bottom quartile",
        /// Performance in the bottom decile.
        BottomDecile = "bottom_decile": "performance in the bottom decile",
        /// An adverse variance from the financial plan, or a missed forecast.
        FinancialVariance = "financial_variance": "an adverse financial variance or missed forecast",
        /// The CQC rates the body inadequate, or requires improvement overall and for well-led.
        CqcOverall = "cqc_overall": "the CQC's rating overall",
        /// Local support has failed.
        LocalSupportFailed = "local_support_failed": "failed local support",
        /// A catastrophic failure of leadership or governance.
        CatastrophicFailure = "catastrophic_failure": "a catastrophic failure of leadership or governance",
    }
}

/// A sign that was found.
#[record]
pub struct SignFound {
    /// The sign.
    pub sign: Sign,
    /// Its theme, where the framework names one.
    pub theme: Option<Theme>,
    /// What it was found in.
    pub found: String,
    /// The rule that makes it a sign.
    pub rule: RuleId,
}

/// Where a body stands in the Recovery Support Programme.
#[record]
pub struct RecoverySupport {
    /// Whether it is in the programme: those in segment 4 by decision are. None where no decision was
    /// stated.
    pub in_programme: Option<bool>,
    /// The agreed criteria for leaving that are not met.
    pub criteria_left: Vec<String>,
    /// Whether it may leave; the answer is decided where entry is.
    pub may_leave: Outcome<bool>,
    /// Who decides.
    pub decided_by: String,
}
