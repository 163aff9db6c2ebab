//! What follows for special measures.

use ics_rules_macros::record;

use super::SpecialMeasuresQuestion;
use crate::{calendar::Date, outcome::Outcome, rulebook::RuleId, wire::word};

word! {
    /// A key question of the CQC.
    pub enum KeyQuestion {
        /// Is it safe?
        Safe = "safe": "safe",
        /// Is it effective?
        Effective = "effective": "effective",
        /// Is it caring?
        Caring = "caring": "caring",
        /// Is it responsive?
        Responsive = "responsive": "responsive",
        /// Is it well led?
        WellLed = "well_led": "well-led",
    }
}

word! {
    /// A ground for financial special measures.
    pub enum FinancialGround {
        /// No agreed control total, and a plan for a significant deficit.
        DeficitPlan = "deficit_plan": "no agreed control total and a plan for a significant deficit",
        /// An agreed control total, and a significant adverse forecast.
        AdverseForecast = "adverse_forecast":
            "an agreed control total and a significant adverse forecast",
        /// An exceptional failure of governance.
        GovernanceFailure = "governance_failure": "an exceptional failure of governance",
    }
}

/// Whether a trust meets the usual tests for special measures, and when it is inspected again.
#[record(explained)]
pub struct SpecialMeasures {
    /// What was asked.
    pub asked: SpecialMeasuresQuestion,
    /// Whether any test of the day is met: yes as soon as one is, no only where every one is known not
    /// to be. It never decides entry.
    pub met: Outcome<bool>,
    /// The test for quality; none where no ratings were given.
    pub quality: Option<Outcome<QualityTest>>,
    /// The test for finance; none where no grounds were given.
    pub finance: Option<FinancialTest>,
    /// The day by which the CQC usually has inspected again, sooner on a significant concern; none
    /// where the trust has not entered.
    pub reinspection_by: Option<Date>,
    /// Who recommends and who decides, by the rule.
    pub who: String,
    /// What a trust in special measures gets, by the rule.
    pub content: String,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// The usual test for special measures for quality.
#[record]
pub struct QualityTest {
    /// The key questions rated inadequate.
    pub inadequate: Vec<KeyQuestion>,
    /// How many are usually needed, well-led among them.
    pub needed: u8,
    /// Whether the ratings alone would let the trust enter.
    pub by_ratings: bool,
    /// Whether the whole test is met, management included. It never decides entry.
    pub met: bool,
}

/// The test for financial special measures.
#[record]
pub struct FinancialTest {
    /// The grounds there are.
    pub grounds: Vec<FinancialGround>,
    /// Whether there is any. It never decides entry.
    pub met: bool,
}
