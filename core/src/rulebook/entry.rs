//! The entries of an edition that are more than a parameter: criteria, freedoms, principles, the
//! rows of the escalation ladder, governance requirements.

use ics_rules_macros::record;
use serde::{Deserialize, Serialize};

use super::RuleId;
use crate::{
    calendar::{Date, RoughDate},
    rate::Rate,
    wire::{document, word},
};

word! {
    /// How mature a system is, from least to most.
    pub enum Stage {
        /// Not yet working as a system.
        Emerging = "emerging": "emerging",
        /// On the way to being named an integrated care system.
        Developing = "developing": "developing",
        /// Mature enough to be named an integrated care system.
        Maturing = "maturing": "maturing",
        /// The most mature.
        Thriving = "thriving": "thriving",
    }
}

impl Stage {
    /// The stage after this one; none after thriving.
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::Emerging => Some(Self::Developing),
            Self::Developing => Some(Self::Maturing),
            Self::Maturing => Some(Self::Thriving),
            Self::Thriving => None,
        }
    }
}

word! {
    /// A domain of the maturity matrix that has a stage. Population is a gate and not among them.
    pub enum Domain {
        /// System leadership, partnerships and change capability.
        Leadership = "leadership": "leadership",
        /// System architecture and strong financial management and planning.
        Architecture = "architecture": "architecture",
        /// Integrated care models.
        CareModels = "care_models": "care models",
        /// Track record of delivery.
        TrackRecord = "track_record": "track record",
    }
}

word! {
    /// Whether evidence for a criterion shows that a stage is reached or that it is not.
    pub enum Polarity {
        /// Present means the system has got there.
        Attainment = "attainment": "attainment",
        /// Present means the system is still at that stage.
        Shortcoming = "shortcoming": "shortcoming",
    }
}

word! {
    /// How binding a rule is.
    pub enum Modality {
        /// An obligation.
        Must = "must": "must",
        /// A commitment.
        Will = "will": "will",
        /// A prohibition.
        WillNot = "will_not": "will not",
        /// A precondition.
        MustBefore = "must_before": "must first",
        /// A permission.
        May = "may": "may",
        /// What ought to be done.
        Should = "should": "should",
        /// An expectation.
        Expect = "expect": "is expected to",
        /// A decision that is the actor's to take.
        Decides = "decides": "decides to",
        /// A statement without an obligation.
        Note = "note": "notes:",
    }
}

word! {
    /// What freedoms and obligations are about.
    pub enum FreedomSubject {
        /// Oversight of organisations.
        Oversight = "oversight": "oversight",
        /// Money.
        Finance = "finance": "finance",
        /// Plans and their assurance.
        Planning = "planning": "planning",
        /// Support for development.
        Support = "support": "support",
    }
}

word! {
    /// What is to be done with an organisation or a system.
    pub enum Response {
        /// An escalation action or intervention.
        Intervention = "intervention": "intervention",
        /// Contact with an organisation.
        Engagement = "engagement": "engagement",
        /// Assurance of an organisation.
        Assurance = "assurance": "assurance",
        /// A request for information or assurance.
        InformationRequest = "information_request": "information request",
        /// Review of an organisation's operating plan.
        PlanReviewOrganisation = "plan_review_organisation": "review of an organisation's plan",
        /// Review of the system operating plan.
        PlanReviewSystem = "plan_review_system": "review of the system plan",
        /// An organisation's recovery plan.
        RecoveryPlan = "recovery_plan": "recovery plan",
    }
}

word! {
    /// Whom an intervention is in.
    pub enum SubjectKind {
        /// One trust or clinical commissioning group.
        Organisation = "organisation": "organisation",
        /// The system itself.
        System = "system": "system",
    }
}

word! {
    /// A condition of a row of the ladder.
    pub enum Either {
        /// The row holds whether or not.
        Any = "any": "any",
        /// The row holds only if so.
        Yes = "yes": "yes",
        /// The row holds only if not.
        No = "no": "no",
    }
}

impl Either {
    /// Whether the row holds.
    #[must_use]
    pub const fn admits(self, so: bool) -> bool {
        match self {
            Self::Any => true,
            Self::Yes => so,
            Self::No => !so,
        }
    }
}

word! {
    /// What a governance requirement is about, by the era that asked for it.
    pub enum GovernanceArea {
        /// Sustainability and transformation plans and partnerships, from 2016.
        Stp = "stp": "sustainability and transformation partnerships",
        /// Shadow and first integrated care systems, under memoranda of understanding.
        Shadow = "shadow": "first integrated care systems",
        /// Integrated care systems before they had a basis in law, from 2019.
        Ics = "ics": "integrated care systems without a basis in law",
        /// Statutory integrated care systems, from 1 July 2022.
        Statutory = "statutory": "statutory integrated care systems",
        /// Leaders of places.
        Places = "places": "places",
        /// Trusts that act together at scale.
        ProviderCollaboratives = "provider_collaboratives": "provider collaboratives",
        /// Health and wellbeing boards and their assessments of needs.
        HealthAndWellbeing = "health_and_wellbeing": "health and wellbeing boards",
        /// Digital services and data.
        Digital = "digital": "digital services and data",
    }
}

word! {
    /// Whom a governance rule binds.
    pub enum GovernedBody {
        /// Systems as such.
        Systems = "systems": "systems",
        /// Clinical commissioning groups, until 30 June 2022.
        Ccgs = "ccgs": "CCGs",
        /// NHS trusts and foundation trusts.
        Trusts = "trusts": "trusts",
        /// Whoever provides services.
        Providers = "providers": "providers",
        /// Councils with their health and wellbeing boards.
        LocalAuthorities = "local_authorities": "local authorities",
    }
}

/// A criterion of the maturity matrix.
#[record(columns(domain: Option<Domain>, stage: Option<Stage>))]
pub struct Criterion {
    /// Its id.
    pub id: RuleId,
    /// The domain and stage it is evidence for; none for the population gate, which is the same
    /// at every stage.
    #[python(skip)]
    pub cell: Option<Cell>,
    /// Whether it shows that the stage is reached or not.
    pub polarity: Polarity,
    /// What it says.
    pub says: String,
}

#[record]
impl Criterion {
    /// The domain it is evidence for; none for the population gate.
    #[python(getter)]
    #[must_use]
    pub fn domain(&self) -> Option<Domain> {
        self.cell.map(|cell| cell.domain)
    }

    /// The stage it is evidence for; none for the population gate.
    #[python(getter)]
    #[must_use]
    pub fn stage(&self) -> Option<Stage> {
        self.cell.map(|cell| cell.stage)
    }
}

/// A cell of the maturity matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct Cell {
    /// The domain.
    pub domain: Domain,
    /// The stage.
    pub stage: Stage,
}

/// A freedom or obligation of a stage.
#[record]
pub struct Freedom {
    /// Its id.
    pub id: RuleId,
    /// What it is about.
    pub subject: FreedomSubject,
    /// The stage whose column it stands in.
    pub stage: Stage,
    /// Who it binds or frees.
    pub actor: String,
    /// How binding it is.
    pub modality: Modality,
    /// What is done.
    pub says: String,
    /// On what condition.
    pub condition: Option<String>,
    /// Except when.
    pub exception: Option<String>,
    /// The entries it depends on.
    pub requires: Vec<RuleId>,
    /// The later entries it gives way to when freedoms are kept from earlier stages.
    pub replaced_by: Vec<RuleId>,
    /// When it revives although it gave way.
    pub revives: Option<String>,
}

/// A principle of oversight, the same at every stage.
#[record]
pub struct Principle {
    /// Its id.
    pub id: RuleId,
    /// Who it speaks of.
    pub actor: String,
    /// How binding it is.
    pub modality: Modality,
    /// What is done.
    pub says: String,
    /// On what condition.
    pub condition: Option<String>,
    /// Except when.
    pub exception: Option<String>,
}

/// A row of the escalation ladder for interventions.
#[record]
pub struct LadderRow {
    /// Its id.
    pub id: RuleId,
    /// A summary.
    pub says: String,
    /// Whom the intervention is in.
    pub subject: SubjectKind,
    /// The stages it holds for.
    pub stages: Vec<Stage>,
    /// Whether it needs exceptional circumstances, excludes them, or neither.
    pub exceptional: Either,
    /// Whether the decision must be national.
    pub national: bool,
    /// Who decides.
    pub decides: String,
    /// The part of the system.
    pub system_part: String,
    /// Before what.
    pub timing: Option<String>,
    /// Who carries it out.
    pub carried_out_by: String,
}

/// A governance requirement, or what else the rules say of governance.
#[record]
pub struct Requirement {
    /// Its id.
    pub id: RuleId,
    /// What it says.
    pub says: String,
    /// How binding it is.
    pub modality: Modality,
    /// Whom it binds, where its source says so apart from the sentence.
    pub binds: Vec<GovernedBody>,
    /// What a system reports on it as part of; none where it is nothing to report on.
    pub area: Option<GovernanceArea>,
    /// The least number that meets it, where it is a matter of number.
    pub at_least: Option<u64>,
    /// From when, as the source gives it.
    pub from: Option<RoughDate>,
    /// Until when, as the source gives it.
    pub to: Option<RoughDate>,
}

impl Requirement {
    /// Whether it holds on a day of its edition's year.
    #[must_use]
    pub fn holds(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from.first() <= date)
            && self.to.is_none_or(|to| date <= to.last())
    }
}

/// A payment mechanism: a fixed sum, and marginal rates above and below what it pays for.
#[record]
pub struct PaymentRule {
    /// Its id.
    pub id: RuleId,
    /// What it says.
    pub says: String,
    /// What the baseline is, in words.
    pub baseline: String,
    /// The fixed sum, as a multiple of the baseline at full price.
    pub fixed: Rate,
    /// The rate at which what is done beyond the fixed sum is paid for.
    pub above: Rate,
    /// The rate at which what the fixed sum pays for and is not done is taken off.
    pub below: Rate,
    /// Further rules it rests on.
    pub rests_on: Vec<RuleId>,
}

// The fields of each kind of entry in a rulebook file, beyond those that all kinds share.

document! {
    /// The fields of a `[level]`.
    pub(super) struct LevelFields {
        /// The fewest people.
        pub(super) low: u64,
        /// The most people.
        pub(super) high: u64,
    }
}

document! {
    /// The fields of a `[criterion]`.
    pub(super) struct CriterionFields {
        /// Whether it shows that the stage is reached or not.
        pub(super) polarity: Polarity,
    }
}

document! {
    /// The fields of a `[freedom]`.
    pub(super) struct FreedomFields {
        /// Who it binds or frees.
        pub(super) actor: String,
        /// How binding it is.
        pub(super) modality: Modality,
        /// On what condition.
        pub(super) condition: Option<String>,
        /// Except when.
        pub(super) exception: Option<String>,
        /// The entries it depends on.
        pub(super) requires: Vec<RuleId>,
        /// The later entries it gives way to.
        pub(super) replaced_by: Vec<RuleId>,
        /// When it revives.
        pub(super) revives: Option<String>,
    }
}

document! {
    /// The fields of a `[principle]`.
    pub(super) struct PrincipleFields {
        /// Who it speaks of.
        pub(super) actor: String,
        /// How binding it is.
        pub(super) modality: Modality,
        /// On what condition.
        pub(super) condition: Option<String>,
        /// Except when.
        pub(super) exception: Option<String>,
    }
}

document! {
    /// The fields of a `[route]`.
    pub(super) struct LadderFields {
        /// What it is about.
        pub(super) response: Response,
        /// Whom the intervention is in.
        pub(super) subject: SubjectKind,
        /// The stages it holds for.
        pub(super) stages: Vec<Stage>,
        /// Whether it needs exceptional circumstances.
        pub(super) exceptional: Either,
        /// Whether the decision must be national.
        pub(super) national: bool,
        /// Who decides.
        pub(super) decides: String,
        /// The part of the system.
        pub(super) system_part: String,
        /// Before what.
        pub(super) timing: Option<String>,
        /// Who carries it out.
        pub(super) carried_out_by: String,
    }
}

document! {
    /// The fields of a `[requirement]`.
    pub(super) struct RequirementFields {
        /// How binding it is.
        pub(super) modality: Modality,
        /// Whom it binds.
        pub(super) binds: Vec<GovernedBody>,
        /// What a system reports on it as part of.
        pub(super) area: Option<GovernanceArea>,
        /// The least number that meets it.
        pub(super) at_least: Option<u64>,
        /// From when.
        pub(super) from: Option<RoughDate>,
        /// Until when.
        pub(super) to: Option<RoughDate>,
    }
}

document! {
    /// The fields of a `[payment]`.
    pub(super) struct PaymentFields {
        /// What the baseline is, in words.
        pub(super) baseline: String,
        /// The fixed sum, as a multiple of the baseline at full price.
        pub(super) fixed: Rate,
        /// The rate above what the fixed sum pays for.
        pub(super) above: Rate,
        /// The rate below it.
        pub(super) below: Rate,
        /// Further rules it rests on.
        pub(super) rests_on: Vec<RuleId>,
    }
}
