//! How the bodies of a system are overseen, as a system's year declares it.

use ics_rules_macros::record;

use super::{
    Escalation, EscalationQuestion, escalation,
    segment::{Segment, SegmentQuestion},
    special_measures::{SpecialMeasures, SpecialMeasuresQuestion},
    use_of_resources::{UseOfResources, UseOfResourcesQuestion},
};
use crate::{
    error::Result,
    explanation::{Explanation, Reasons},
    organisation::OdsCode,
    outcome::Outcome,
    rulebook::{Role, Rulebook},
    wire::document,
};

document! {
    /// A body of a system and what is known of its oversight. Each question is asked only where it is
    /// given.
    pub struct OverseenBody {
        /// The code of a member, or of the system itself.
        pub code: OdsCode,
        /// Its metrics of the use of resources (2016 to 2019).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub use_of_resources: Option<UseOfResourcesQuestion>,
        /// What was judged and decided of its segment (2016 to June 2025).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub segment: Option<SegmentQuestion>,
        /// What special measures depend on (2016 to June 2021).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub special_measures: Option<SpecialMeasuresQuestion>,
        /// What an escalation depends on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub escalation: Option<EscalationQuestion>,
    }
}

/// How a body is overseen; a question that was not asked has no answer.
#[record(explained)]
pub struct OversightAnswer {
    /// The code of the body.
    pub code: OdsCode,
    /// Its score for the use of resources.
    pub use_of_resources: Option<Outcome<UseOfResources>>,
    /// Its segment.
    pub segment: Option<Outcome<Segment>>,
    /// Whether it meets the tests for special measures.
    pub special_measures: Option<Outcome<SpecialMeasures>>,
    /// How an escalation runs.
    pub escalation: Option<Escalation>,
}

impl OverseenBody {
    /// The answers to what is asked of it, in the year of the rulebook. An input that is missing is
    /// named by its place, for example `segment.date`.
    ///
    /// # Errors
    ///
    /// Every problem of the questions, each with its place.
    ///
    /// ```
    /// use ics_rules::{Rulebook, oversight::OverseenBody, wire::Document};
    ///
    /// let body = OverseenBody::from_json(
    ///     r#"{ "code": "RBS", "use_of_resources": {
    ///            "capital_service_capacity": { "value": "2.6" }, "liquidity": { "value": "30.56" },
    ///            "margin": { "value": "8.46" }, "distance_from_plan": { "value": "8.40" },
    ///            "agency": { "value": "-55.96" }, "control_total": "accepted",
    ///            "financial_special_measures": false } }"#,
    /// )?;
    /// let found = body.answer(&Rulebook::for_year("2017/18".parse()?)?)?;
    /// assert_eq!(found.use_of_resources.unwrap().answer().unwrap().overall, 1);
    /// assert!(found.segment.is_none());
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn answer(&self, rulebook: &Rulebook) -> Result<OversightAnswer> {
        fn placed<T>(found: Result<Outcome<T>>, place: &str) -> Result<Outcome<T>> {
            let found = found
                .map_err(|error| error.relocated(|problem| format!("{place}.{}", problem.path)));
            Ok(found?.placed(place))
        }
        let resources = self.use_of_resources.as_ref().map(|asked| asked.answer(rulebook));
        let segment = self.segment.as_ref().map(|asked| asked.answer(rulebook));
        let measures = self.special_measures.as_ref().map(|asked| asked.answer(rulebook));
        let escalated = self.escalation.as_ref().map(|asked| escalation(rulebook, asked));
        let escalated = escalated
            .transpose()
            .map_err(|error| error.relocated(|problem| format!("escalation.{}", problem.path)));
        Ok(OversightAnswer {
            code: self.code.clone(),
            use_of_resources: resources.map(|it| placed(it, "use_of_resources")).transpose()?,
            segment: segment.map(|it| placed(it, "segment")).transpose()?,
            special_measures: measures.map(|it| placed(it, "special_measures")).transpose()?,
            escalation: escalated?,
        })
    }
}

impl OversightAnswer {
    /// The same answer with its missing inputs named by their place in a document.
    pub(crate) fn placed(self, place: &str) -> Self {
        Self {
            use_of_resources: self.use_of_resources.map(|outcome| outcome.placed(place)),
            segment: self.segment.map(|outcome| outcome.placed(place)),
            special_measures: self.special_measures.map(|outcome| outcome.placed(place)),
            ..self
        }
    }
}

impl Reasons for OversightAnswer {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let segments = [Role::SofSegmentPurpose, Role::Nof2019Segments, Role::Nof2021Segments];
        let resources = self.use_of_resources.as_ref();
        let resources =
            resources.map(|it| Explanation::of(it, rulebook, &[Role::UseOfResourcesMean]));
        let segment = self.segment.as_ref().map(|it| Explanation::of(it, rulebook, &segments));
        let measures = self.special_measures.as_ref();
        let measures =
            measures.map(|it| Explanation::of(it, rulebook, &[Role::SpecialMeasuresEntry]));
        let escalation = self.escalation.as_ref().map(|it| it.reasons(rulebook));
        let answers = [resources, segment, measures, escalation];
        Explanation::new(format!("oversight of {}", self.code))
            .following(answers.into_iter().flatten())
    }
}
