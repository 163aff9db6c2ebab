//! An assessment as a document: the shape that JSON, Python and TypeScript see.

use std::{collections::BTreeMap, fmt};

use ics_rules_macros::record;
use serde::{Deserialize, Serialize};

use super::{
    Advice, ForecastAnswer, FundAnswer, Headline, LimitAnswer, Observation, ReserveAnswer,
    SupportAnswer,
};
use crate::{
    calendar::FinancialYear,
    capital::CapitalConsequence,
    control_total::{ControlTotal, OwnTotals},
    funding::DeficitSupport,
    organisation::OdsCode,
    outcome::Outcome,
    oversight::{FreedomsInForce, GovernanceCheck, Maturity, OversightAnswer},
    risk_share::RiskShare,
    rulebook::{Caveat, Rule, RuleId, Rulebook, Standing},
    system::Region,
    system_year::SystemYearDocument,
};

/// A system's year, assessed, as a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct Assessment {
    /// The system.
    pub system: SystemName,
    /// The financial year.
    pub year: FinancialYear,
    /// Whether the system is on course, in one to three sentences.
    pub headline: Headline,
    /// The control total and the positions against it.
    pub control_total: Outcome<ControlTotal>,
    /// How every organisation stands against its own total.
    pub organisations: Outcome<OwnTotals>,
    /// What is earned of every fund.
    pub funds: Vec<FundAnswer>,
    /// What the system has of its deficit support; none where it is given none.
    pub deficit_support: Option<Outcome<DeficitSupport>>,
    /// What each organisation has of its own deficit support, in a year that holds it by organisation.
    pub support_by_organisation: Vec<SupportAnswer>,
    /// Whether every limit is kept.
    pub limits: Vec<LimitAnswer>,
    /// Whether every reserve is released.
    pub reserves: Vec<ReserveAnswer>,
    /// What its plan does to the system's capital; none where nothing is stated.
    pub capital: Option<Outcome<CapitalConsequence>>,
    /// Who bears or gains what; none without an agreement.
    pub risk_share: Option<Outcome<RiskShare>>,
    /// How mature the system is; none when nothing was stated.
    pub maturity: Option<Outcome<Maturity>>,
    /// What its stage entitles and obliges it to.
    pub freedoms: Option<Outcome<FreedomsInForce>>,
    /// Who oversees each forecast that worsened from one return to the next.
    pub forecast_changes: Vec<ForecastAnswer>,
    /// How the bodies of the system are overseen.
    pub oversight: Vec<OversightAnswer>,
    /// Which governance requirements are met; none when nothing was reported.
    pub governance: Option<Outcome<GovernanceCheck>>,
    /// How each intervention or other response must run.
    pub routes: Vec<Advice>,
    /// What is worth a note and changes no answer.
    pub observations: Vec<Observation>,
    /// The weakest standing of the rules cited.
    pub standing: Option<Standing>,
    /// What nobody has confirmed or what did not take effect, the weakest first.
    pub caveats: Vec<Caveat>,
    /// Every rule cited, by id.
    pub rules: BTreeMap<RuleId, Rule>,
}

/// The system that was assessed.
#[record]
pub struct SystemName {
    /// Its code.
    pub code: OdsCode,
    /// Its name: as given, or as the list of systems has it.
    pub name: String,
    /// Its region, where it is one of the 42.
    pub region: Option<Region>,
}

impl SystemName {
    pub(super) fn of(document: &SystemYearDocument, rulebook: &Rulebook) -> Self {
        let listed = rulebook.system(&document.system);
        let name = document.name.clone().or_else(|| listed.map(|system| system.name.clone()));
        Self {
            code: document.system.clone(),
            name: name.unwrap_or_else(|| document.system.to_string()),
            region: listed.map(|system| system.region.clone()),
        }
    }
}

impl fmt::Display for SystemName {
    /// The name with the code, or the code alone.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.name == self.code.as_str() {
            return self.code.fmt(f);
        }
        write!(f, "{} ({})", self.name, self.code)
    }
}
