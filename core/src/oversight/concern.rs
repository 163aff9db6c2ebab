//! What is to be handled: a concern as a document gives it, and the question it puts.

use crate::{
    error::{Code, Problem},
    organisation::OdsCode,
    rulebook::{RequestScope, Response, Stage, SubjectKind},
    wire::{document, word},
};

word! {
    /// What a concern is about.
    pub enum Theme {
        /// Quality of care.
        Quality = "quality": "quality",
        /// Finance and use of resources.
        Finance = "finance": "finance",
        /// Waiting times and other standards of operation.
        OperationalPerformance = "operational_performance": "operational performance",
        /// Progress of change in services.
        StrategicChange = "strategic_change": "strategic change",
        /// Leadership and the ability to improve.
        Leadership = "leadership": "leadership",
    }
}

document! {
    record
    /// A concern about an organisation or a system, and how it is to be met.
    ///
    /// Whether the circumstances are exceptional and whether the decision must be national are
    /// judgements of those responsible, each with a reason that is recorded.
    pub struct Concern {
        /// The organisation, or the system itself.
        pub subject: OdsCode,
        /// What it is about.
        pub theme: Theme,
        /// What is to be done.
        pub response: Response,
        /// Whether the circumstances are exceptional; needed for an intervention.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub exceptional: Option<bool>,
        /// Whether it is so serious that it must be decided nationally; needed for an intervention.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub needs_national_decision: Option<bool>,
        /// Whether a request for information is within the performance framework and the agreed
        /// objectives of the system; for such requests alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub request_scope: Option<RequestScope>,
        /// The reason for these judgements.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reason: Option<String>,
    }
    refusing Self::problems;
}

/// What is wrong with a request scope beside what is to be done.
fn scope_problems(response: Response, scope: Option<RequestScope>) -> Vec<Problem> {
    let expected = "nothing, as it is asked of an information request alone";
    let scope = scope.filter(|_| response != Response::InformationRequest);
    let problem = |scope: RequestScope| {
        Problem::new(Code::OutOfScope, scope.as_str(), expected).at("request_scope")
    };
    scope.map(problem).into_iter().collect()
}

impl Concern {
    /// What is wrong between its fields.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        scope_problems(self.response, self.request_scope)
    }

    /// The question that the concern puts to [`route()`](super::route()).
    ///
    /// `subject` says whether the concern's organisation is one trust or commissioner or the
    /// system itself; `stage` and `inherit` are the system's.
    #[must_use]
    pub fn intervention(
        &self,
        subject: SubjectKind,
        stage: Stage,
        inherit: Option<bool>,
    ) -> Intervention {
        Intervention {
            subject,
            stage,
            response: self.response,
            exceptional: self.exceptional,
            needs_national_decision: self.needs_national_decision,
            request_scope: self.request_scope,
            reason: self.reason.clone(),
            inherit,
        }
    }
}

document! {
    record
    /// What is to be done, with whom, in a system of what stage. The answer is a
    /// `Route`.
    pub struct Intervention {
        /// One organisation, or the system itself.
        pub subject: SubjectKind,
        /// The stage of the system.
        pub stage: Stage,
        /// What is to be done.
        pub response: Response,
        /// Whether the circumstances are exceptional; needed for an intervention.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub exceptional: Option<bool>,
        /// Whether it is so serious that it must be decided nationally; needed for an intervention.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub needs_national_decision: Option<bool>,
        /// Whether a request for information is within the performance framework and the agreed
        /// objectives of the system; for such requests alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub request_scope: Option<RequestScope>,
        /// The reason for these judgements.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reason: Option<String>,
        /// Whether freedoms of earlier stages are kept; the rulebook's setting when left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub inherit: Option<bool>,
    }
    refusing Self::problems;
}

impl Intervention {
    pub(super) fn problems(&self) -> Vec<Problem> {
        scope_problems(self.response, self.request_scope)
    }
}
