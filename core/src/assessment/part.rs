//! The parts of an assessment.

use crate::wire::word;

word! {
    /// A part of an assessment that can be explained on its own.
    #[cfg_attr(feature = "typescript", tsify(rename = "AssessmentPart"))]
    pub enum Part {
        /// The control total and the positions against it.
        ControlTotal = "control_total": "control total",
        /// Who bears or gains what.
        RiskShare = "risk_share": "risk share",
        /// How mature the system is.
        Maturity = "maturity": "maturity",
        /// What its stage entitles and obliges it to.
        Freedoms = "freedoms": "freedoms and obligations",
        /// How interventions must run.
        Routes = "routes": "interventions and other responses",
        /// What is worth a note.
        Observations = "observations": "observations",
    }
}
