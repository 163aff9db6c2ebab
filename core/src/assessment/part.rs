//! The parts of an assessment.

use crate::wire::word;

word! {
    /// A part of an assessment that can be explained on its own.
    #[cfg_attr(feature = "typescript", tsify(rename = "AssessmentPart"))]
    pub enum Part {
        /// Whether the system is on course.
        Headline = "headline": "headline",
        /// The control total and the positions against it.
        ControlTotal = "control_total": "control total",
        /// How organisations stand against their own totals.
        Organisations = "organisations": "organisations' own totals",
        /// What is earned of funds.
        Funds = "funds": "sustainability funds",
        /// What the system has of its deficit support.
        DeficitSupport = "deficit_support": "deficit support",
        /// Whether limits are kept.
        Limits = "limits": "limits",
        /// Whether reserves are released.
        Reserves = "reserves": "reserves",
        /// What the plan does to capital.
        Capital = "capital": "capital",
        /// Who bears or gains what.
        RiskShare = "risk_share": "risk share",
        /// How mature the system is.
        Maturity = "maturity": "maturity",
        /// What its stage entitles and obliges it to.
        Freedoms = "freedoms": "freedoms and obligations",
        /// Forecasts that worsened in year.
        ForecastChanges = "forecast_changes": "forecasts that worsened",
        /// How the bodies of the system are overseen.
        Oversight = "oversight": "oversight",
        /// Which governance requirements are met.
        Governance = "governance": "governance",
        /// How interventions must run.
        Routes = "routes": "interventions and other responses",
        /// What is worth a note.
        Observations = "observations": "observations",
    }
}
