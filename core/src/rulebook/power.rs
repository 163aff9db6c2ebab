//! Statutory powers: whom each reaches, from when to when, on what test, and with what content.

use std::collections::BTreeMap;

use ics_rules_macros::record;

use super::RuleId;
use crate::{
    calendar::{Date, RoughDate},
    error::{Code, Problem},
    share::Share,
    wire::{document, word},
};

word! {
    /// A body that a power may reach, or the system, which no power reaches as such.
    pub enum BodyKind {
        /// A provider trust that is not a foundation trust.
        NhsTrust = "nhs_trust": "NHS trust",
        /// A provider trust with its own board, governors and licence.
        FoundationTrust = "foundation_trust": "foundation trust",
        /// A provider outside the NHS.
        IndependentProvider = "independent_provider": "independent provider",
        /// Clinical commissioning group: statutory commissioner until 30 June 2022.
        Ccg = "ccg": "clinical commissioning group",
        /// Integrated care board: statutory commissioner from 1 July 2022.
        Icb = "icb": "integrated care board",
        /// The system as such, which is no body in law.
        System = "system": "system",
    }
}

impl BodyKind {
    /// Whether it provides services and may hold a licence to do so.
    #[must_use]
    pub const fn is_provider(self) -> bool {
        matches!(self, Self::NhsTrust | Self::FoundationTrust | Self::IndependentProvider)
    }
}

word! {
    /// How far a regulator is convinced of a failure or breach, from least to most.
    pub enum Belief {
        /// Not at all.
        None = "none": "not suspected",
        /// It has reasonable grounds to suspect it.
        Suspected = "suspected": "suspected",
        /// It is satisfied of it.
        Satisfied = "satisfied": "satisfied",
    }
}

word! {
    /// What a regulator must hold to use a power.
    pub enum LegalTest {
        /// That information is necessary or expedient for its functions.
        Necessary = "necessary": "information is necessary or expedient for regulatory functions",
        /// A breach of duties on providers.
        Breach = "breach": "a breach",
        /// Governance such that a trust will fail to comply with its licence.
        Governance = "governance": "governance such that the trust will fail to comply with its licence",
        /// A commissioner that fails, or is at risk of failing, to discharge its functions.
        Functions = "functions": "failing, or at risk of failing, to discharge its functions",
        /// The power has no test in the sources of this library.
        None = "none": "no test is given",
        /// The power has a test that the sources of this library do not state.
        NotStated = "not_stated": "a test that is not stated here",
    }
}

word! {
    /// What a power does.
    pub enum PowerMeasure {
        /// Documents and information are required.
        Information = "information": "information",
        /// An undertaking is accepted.
        Undertaking = "undertaking": "an undertaking",
        /// Steps to stop a breach and keep it from coming back are required.
        ComplianceRequirement = "compliance_requirement": "a compliance requirement",
        /// Steps to put right what a breach did are required.
        RestorationRequirement = "restoration_requirement": "a restoration requirement",
        /// A variable penalty is imposed.
        MonetaryPenalty = "monetary_penalty": "a monetary penalty",
        /// Conditions are added to a licence.
        LicenceConditions = "licence_conditions": "added licence conditions",
        /// Directors or governors are removed, suspended or disqualified.
        RemovalOfDirectors = "removal_of_directors":
            "removal, suspension or disqualification of directors or governors",
        /// The body is directed.
        Directions = "directions": "directions",
        /// Restructuring or intervention by the Secretary of State is recommended.
        Recommendations = "recommendations": "recommendations",
        /// Performance is assessed.
        Assessment = "assessment": "an assessment",
    }
}

document! {
    /// How a power reaches a kind of body.
    #[derive(Default)]
    pub struct PowerTarget {
        /// From when, where later than the power.
        pub from: Option<RoughDate>,
        /// Until when, where earlier than the power.
        pub to: Option<RoughDate>,
        /// Whether it reaches only those that hold a licence.
        pub licensed: Option<bool>,
        /// The rules by which it reaches such a body, where that is not what the power itself says.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub rests_on: Vec<RuleId>,
    }
}

/// A statutory power, as the rulebook states it.
#[expect(clippy::struct_excessive_bools, reason = "each is a term of the statute of its own")]
#[record]
pub struct LegalPower {
    /// Its id.
    pub id: RuleId,
    /// What it says.
    pub says: String,
    /// The provision it rests on.
    pub statute: String,
    /// Whom it reaches.
    #[cfg_attr(feature = "typescript", tsify(type = "Partial<Record<BodyKind, PowerTarget>>"))]
    pub targets: BTreeMap<BodyKind, PowerTarget>,
    /// From when it is in force.
    pub from: RoughDate,
    /// Until when; none while it is open.
    pub to: Option<RoughDate>,
    /// What follows its end, where something does.
    pub afterwards: Option<String>,
    /// What the regulator must hold.
    pub test: LegalTest,
    /// How far it must be convinced, where the test is one of belief.
    pub threshold: Option<Belief>,
    /// Whether a CQC warning notice that requires significant improvement meets the test too.
    pub or_warning_notice: bool,
    /// What it does.
    pub contents: Vec<PowerMeasure>,
    /// The most that a penalty may be, as a share of turnover in England.
    pub penalty_share: Option<Share>,
    /// Whether it may be used once only for the same breach.
    pub once_for_a_breach: bool,
    /// Whether an undertaking accepted for the breach bars it while it is kept.
    pub barred_by_undertaking: bool,
    /// What the period for representations may be shortened for.
    pub short_notice_for: Vec<PowerMeasure>,
    /// Whether its use is published.
    pub published: bool,
    /// Further rules on its use.
    pub rests_on: Vec<RuleId>,
}

impl LegalPower {
    /// The dates between which it reaches a kind of body, if it reaches it at all.
    #[must_use]
    pub fn reach(&self, body: BodyKind) -> Option<(RoughDate, Option<RoughDate>)> {
        let target = self.targets.get(&body)?;
        let from = target.from.map_or(self.from, |from| from.max(self.from));
        let ends = [self.to, target.to].into_iter().flatten();
        Some((from, ends.min_by_key(|end| end.last())))
    }

    /// Whether it reaches a kind of body on a day.
    #[must_use]
    pub fn reaches(&self, body: BodyKind, date: Date) -> bool {
        self.reach(body)
            .is_some_and(|(from, to)| from.first() <= date && to.is_none_or(|to| date <= to.last()))
    }
}

document! {
    /// The fields of a `[power]`.
    pub(super) struct PowerFields {
        /// The provision it rests on.
        statute: String,
        /// Whom it reaches.
        targets: BTreeMap<BodyKind, PowerTarget>,
        /// From when it is in force.
        from: RoughDate,
        /// Until when.
        to: Option<RoughDate>,
        /// What follows its end.
        afterwards: Option<String>,
        /// What the regulator must hold.
        test: LegalTest,
        /// How far it must be convinced.
        threshold: Option<Belief>,
        /// Whether a warning notice meets the test too.
        or_warning_notice: Option<bool>,
        /// What it does.
        contents: Vec<PowerMeasure>,
        /// The most that a penalty may be.
        penalty_share: Option<Share>,
        /// Whether it may be used once only for the same breach.
        once_for_a_breach: Option<bool>,
        /// Whether an undertaking bars it.
        barred_by_undertaking: Option<bool>,
        /// What the period for representations may be shortened for.
        short_notice_for: Vec<PowerMeasure>,
        /// Whether its use is published.
        published: Option<bool>,
        /// Further rules on its use.
        rests_on: Vec<RuleId>,
    }
}

impl PowerFields {
    /// What is wrong between fields.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let of_belief =
            matches!(self.test, LegalTest::Breach | LegalTest::Governance | LegalTest::Functions);
        if of_belief != self.threshold.is_some() {
            let expected = "a threshold where the test is one of belief, and no other";
            let problem = Problem::new(Code::MissingField, self.test.as_str(), expected);
            problems.push(problem.at("threshold"));
        }
        if self.to.is_some_and(|to| to.last() < self.from.first()) {
            let problem = Problem::new(Code::OutOfRange, self.from.iso(), "from before to");
            problems.push(problem.at("from"));
        }
        for (name, empty) in
            [("targets", self.targets.is_empty()), ("contents", self.contents.is_empty())]
        {
            if empty {
                let problem = Problem::new(Code::Empty, "nothing", "at least one");
                problems.push(problem.at(name));
            }
        }
        problems
    }

    /// The power of this name.
    pub(super) fn named(self, id: RuleId, says: String) -> LegalPower {
        LegalPower {
            id,
            says,
            statute: self.statute,
            targets: self.targets,
            from: self.from,
            to: self.to,
            afterwards: self.afterwards,
            test: self.test,
            threshold: self.threshold,
            or_warning_notice: self.or_warning_notice == Some(true),
            contents: self.contents,
            penalty_share: self.penalty_share,
            once_for_a_breach: self.once_for_a_breach == Some(true),
            barred_by_undertaking: self.barred_by_undertaking == Some(true),
            short_notice_for: self.short_notice_for,
            published: self.published == Some(true),
            rests_on: self.rests_on,
        }
    }
}
