//! The segment of a trust, a commissioner or a system, 2016 to 2025.
//!
//! [`segment()`] keeps three things apart: the signs of a need, which open a judgement; the segment
//! that a stated judgement indicates; and the segment that was decided, with who decides it. Nothing
//! here turns a sign into a segment.

mod effects;
mod evidence;
mod explain;
mod framework;
mod indicated;
mod outcome;
mod performance;
mod place;
mod question;
mod recovery;
mod signs;

pub use self::{
    evidence::{CqcRating, CqcRatings, Evidence},
    framework::{OversightFramework, SegmentedBody},
    outcome::{EffectKind, RecoverySupport, Segment, SegmentEffect, SegmentView, Sign, SignFound},
    performance::{MonthResult, Performance, QuarterResult},
    place::segment,
    question::{
        Breach, DecidedSegment, ExitCriterion, Judgement, RecoverySupportInput, SegmentQuestion,
        SupportNeeds,
    },
};

#[cfg(test)]
mod tests;
