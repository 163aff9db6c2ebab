//! What a system's maturity entitles and obliges it to, how an intervention must run, and how trusts
//! were scored and placed in segments.
//!
//! | question | function | answer |
//! |---|---|---|
//! | How mature are we, and what is missing for the next stage? | [`maturity()`] | [`Maturity`] |
//! | Which criteria of the matrix are shown with evidence, and what stages follow? | [`maturity_by_criteria()`] | [`MaturityByCriteria`] |
//! | What are we free, or bound, to do at our stage? | [`freedoms()`] | [`FreedomsInForce`] |
//! | Who decides, leads, is consulted, is told, and in what order? | [`route()`] | [`Route`] |
//! | Which statutory powers are open against a body on a day, and which are not, and why? | [`legal_powers()`] | [`LegalPowers`] |
//! | Who decides and takes part, by stage or by segment, and which powers are open? | [`escalation()`] | [`Escalation`] |
//! | Which governance requirements of the day does a system meet? | [`check_governance()`] | [`GovernanceCheck`] |
//! | Is the notice of a requirement long enough, and until when may it be answered? | [`check_notice()`] | [`NoticePeriod`] |
//! | How do a trust's metrics score, 2016 to 2019, and what would better the score? | [`use_of_resources`](use_of_resources::use_of_resources()) | [`UseOfResources`](use_of_resources::UseOfResources) |
//! | What segment is a body in, 2016 to 2025? | [`segment`](segment::segment()) | [`Segment`](segment::Segment) |
//! | Which of a trust's metrics does another year's framework know? | [`metrics_under()`] | [`MetricsUnder`] |
//! | Does a trust meet the tests for special measures? | [`special_measures`](special_measures::special_measures()) | [`SpecialMeasures`](special_measures::SpecialMeasures) |
//! | How do trusts score in 2025/26, in which segments are they, and what would get one out? | [`cohort`] | [`cohort::Cohort`] |
//!
//! The bands of any metric are [`Bands`]; how far a value is from the next is a [`Headroom`].
//!
//! The stage of a domain, exceptional circumstances and the need for a national decision are
//! judgements that the caller states. Nothing here computes them.

mod bands;
mod by_ladder;
mod by_stage;
pub mod cohort;
mod concern;
mod criteria;
mod escalation;
mod existence;
mod freedoms;
mod gap;
mod governance;
mod headroom;
mod in_force;
mod maturity;
mod metrics_under;
mod naming;
mod overseen;
mod power;
mod procedure;
mod ratio;
mod report;
mod response;
mod route;
mod route_explained;
pub mod segment;
mod settings;
pub mod special_measures;
mod step;
mod timing;
pub mod use_of_resources;

pub use self::{
    concern::{Concern, Intervention, Theme},
    criteria::{
        CellFound, CriteriaReport, CriterionEvidence, CriterionFound, CriterionStatus, Deadline,
        DomainFound, MaturityByCriteria, NextCell, PopulationFound, ReachedBy,
        maturity_by_criteria,
    },
    escalation::{Escalation, EscalationQuestion, OversightRoles, SegmentDecision, escalation},
    freedoms::{FreedomsInForce, freedoms},
    gap::{Gap, NextStage},
    governance::{
        GovernanceCheck, GovernanceContext, GovernanceReport, ReportedRequirement,
        RequirementFound, RequirementStatus, check_governance,
    },
    headroom::{Crossing, Headroom, Measure},
    maturity::{Maturity, maturity},
    metrics_under::{KnownMetric, MetricsUnder, RefusedMetric, TrustMetrics, metrics_under},
    naming::{Gate, Naming},
    overseen::{OverseenBody, OversightAnswer},
    power::{
        BreachedDuty, FaultOfNotice, LegalPowers, Licence, NoticeFault, NoticePeriod,
        NoticeQuestion, PenaltyCap, PowerExclusion, PowerFacts, PowerFound, PowerReason,
        PowerWithheld, PowersQuestion, UndertakingState, check_notice, legal_powers,
    },
    ratio::Ratio,
    report::MaturityReport,
    response::route,
    route::{Note, Route},
    step::{Act, Step},
    timing::{Moment, Relation, Timing},
};

pub use crate::rulebook::{Actor, Bands, Direction, Edge, RequestScope};

#[cfg(test)]
mod tests;
