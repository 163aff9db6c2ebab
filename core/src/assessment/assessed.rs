//! An assessment: every answer beside the year and the rulebook that it is of.

use ics_rules_macros::parts;

use super::{
    Advice, AssessmentDocument, ForecastAnswer, FundAnswer, Headline, LimitAnswer, Observation,
    ReserveAnswer, SupportAnswer, SystemName,
};
use crate::{
    calendar::FinancialYear,
    capital::CapitalConsequence,
    control_total::{ControlTotal, OwnTotals},
    funding::DeficitSupport,
    outcome::Outcome,
    oversight::{FreedomsInForce, GovernanceCheck, Maturity, OversightAnswer},
    risk_share::RiskShare,
    rulebook::{Caveat, Rulebook},
    system_year::SystemYear,
};

/// A system's year, assessed.
///
/// Each part is an outcome: an answer, a refusal that names what is missing, or "not in force". A
/// part that the document gives nothing for is `None`.
///
/// ```
/// use ics_rules::{Rulebook, SystemYear};
///
/// let year = SystemYear::from_json(
///     r#"{ "system": "QF7", "year": "2019/20",
///          "members": [
///            { "code": "RHQ", "kind": "foundation_trust", "control_total": "3500000" },
///            { "code": "03N", "kind": "ccg", "control_total": "-500000" } ] }"#,
/// )?;
/// let assessment = Rulebook::for_year(year.year())?.assess(&year)?;
/// let control_total = assessment.control_total.answer().unwrap();
/// assert_eq!(control_total.total.to_string(), "3000000.00");
/// println!("{}", assessment.explain());
/// # Ok::<(), ics_rules::Error>(())
/// ```
#[parts]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The system.
    pub system: SystemName,
    /// Whether the system is on course, in one to three sentences.
    pub headline: Headline,
    /// The control total and the positions against it.
    pub control_total: Outcome<ControlTotal>,
    /// How every organisation stands against its own total.
    pub organisations: Outcome<OwnTotals>,
    /// What is earned of every fund.
    pub funds: Vec<FundAnswer>,
    /// What the system has of its deficit support.
    pub deficit_support: Option<Outcome<DeficitSupport>>,
    /// What each organisation has of its own deficit support, in a year that holds it by organisation
    /// (from 2026/27).
    pub support_by_organisation: Vec<SupportAnswer>,
    /// Whether every limit is kept.
    pub limits: Vec<LimitAnswer>,
    /// Whether every reserve is released.
    pub reserves: Vec<ReserveAnswer>,
    /// What its plan does to the system's capital.
    pub capital: Option<Outcome<CapitalConsequence>>,
    /// Who bears or gains what, where the members have an agreement.
    pub risk_share: Option<Outcome<RiskShare>>,
    /// How mature the system is and what is missing for the next stage.
    pub maturity: Option<Outcome<Maturity>>,
    /// What its stage entitles and obliges it to.
    pub freedoms: Option<Outcome<FreedomsInForce>>,
    /// Who oversees each forecast that worsened from one return to the next.
    pub forecast_changes: Vec<ForecastAnswer>,
    /// How the bodies of the system are overseen.
    pub oversight: Vec<OversightAnswer>,
    /// Which governance requirements are met.
    pub governance: Option<Outcome<GovernanceCheck>>,
    /// How each intervention or other response must run.
    pub routes: Vec<Advice>,
    /// What is worth a note and changes no answer.
    pub observations: Vec<Observation>,
    pub(super) year: SystemYear,
    pub(super) rulebook: Rulebook,
}

impl Assessment {
    /// The document that was assessed.
    #[must_use]
    pub const fn system_year(&self) -> &SystemYear {
        &self.year
    }

    /// The rulebook it was assessed by.
    #[must_use]
    pub const fn rulebook(&self) -> &Rulebook {
        &self.rulebook
    }

    /// The financial year.
    #[must_use]
    pub const fn year(&self) -> FinancialYear {
        self.year.year()
    }

    /// What nobody has confirmed or what did not take effect: the rules that the answers rest on
    /// and that are inferred, assumed or of a status of their own, the weakest first.
    #[must_use]
    pub fn caveats(&self) -> Vec<Caveat> {
        Caveat::among(self.explain().cited())
    }

    /// The whole assessment as data, with its caveats and the rules it cites.
    #[must_use]
    pub fn document(&self) -> AssessmentDocument {
        let explanation = self.explain();
        let rules = explanation.cited().into_iter().map(|rule| (rule.id.clone(), rule.clone()));
        AssessmentDocument {
            system: self.system.clone(),
            year: self.year(),
            headline: self.headline.clone(),
            control_total: self.control_total.clone(),
            organisations: self.organisations.clone(),
            funds: self.funds.clone(),
            deficit_support: self.deficit_support.clone(),
            support_by_organisation: self.support_by_organisation.clone(),
            limits: self.limits.clone(),
            reserves: self.reserves.clone(),
            capital: self.capital.clone(),
            risk_share: self.risk_share.clone(),
            maturity: self.maturity.clone(),
            freedoms: self.freedoms.clone(),
            forecast_changes: self.forecast_changes.clone(),
            oversight: self.oversight.clone(),
            governance: self.governance.clone(),
            routes: self.routes.clone(),
            observations: self.observations.clone(),
            standing: explanation.standing(),
            caveats: Caveat::among(explanation.cited()),
            rules: rules.collect(),
        }
    }

    /// The whole assessment as JSON.
    #[must_use]
    pub fn json(&self) -> String {
        crate::wire::to_json(&self.document())
    }
}
