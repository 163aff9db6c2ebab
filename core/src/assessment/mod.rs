//! The assessment of a system's year: every question answered, each answer with its reasons.
//!
//! Composes the rule rooms and adds no rule of its own.

mod answers;
mod document;
mod explain;
mod funds;
mod money;
mod observation;
mod part;
mod report;
mod support;
mod under;

use self::money::Books;
use crate::{
    calendar::FinancialYear,
    capital::CapitalConsequence,
    control_total::{ControlTotal, OwnTotals, sheet::Sheet},
    error::Result,
    explanation::Explanation,
    funding::DeficitSupport,
    outcome::Outcome,
    oversight::{
        FreedomsInForce, GovernanceCheck, GovernanceReport, Maturity, OversightAnswer, Route,
        check_governance, freedoms, maturity, route,
    },
    risk_share::RiskShare,
    rulebook::{Caveat, Rulebook, SubjectKind},
    system_year::{SystemYear, SystemYearDocument},
    wire::Value,
};

pub use self::{
    answers::{Advice, ForecastAnswer, FundAnswer, LimitAnswer, ReserveAnswer},
    document::{Assessment as AssessmentDocument, SystemName},
    observation::Observation,
    part::Part,
    under::{AnswerChange, AnswersCompared, ParameterEffect},
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The system.
    pub system: SystemName,
    /// The control total and the positions against it.
    pub control_total: Outcome<ControlTotal>,
    /// How every organisation stands against its own total.
    pub organisations: Outcome<OwnTotals>,
    /// What is earned of every fund.
    pub funds: Vec<FundAnswer>,
    /// What the system has of its deficit support.
    pub deficit_support: Option<Outcome<DeficitSupport>>,
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
    year: SystemYear,
    rulebook: Rulebook,
}

/// Assesses a system's year by the built-in edition of the year.
///
/// # Errors
///
/// As [`Rulebook::assess`].
pub fn assess(year: &SystemYear) -> Result<Assessment> {
    Rulebook::for_year(year.year())?.assess(year)
}

/// Assesses a document by the edition of its year with local files (TOML) laid over it, in order.
/// What an overlay allows, the document may hold.
///
/// # Errors
///
/// Every problem of the document, or of an overlay as [`Rulebook::overlaid`] finds it.
pub fn assess_document(document: &Value, overlays: &[String]) -> Result<Assessment> {
    let year = document.field("year").and_then(Value::text).and_then(|year| year.parse().ok());
    let Some(edition) = year.and_then(|year| Rulebook::for_year(year).ok()) else {
        // The year is wrong: the document's own check says so, with whatever else is.
        return assess(&SystemYear::from_value(document)?);
    };
    let rulebook = overlays.iter().try_fold(edition, |book, text| book.overlaid(text))?;
    rulebook.assess(&SystemYear::by_rulebook(document, &rulebook)?)
}

impl Rulebook {
    /// Assesses a system's year by this rulebook.
    ///
    /// # Errors
    ///
    /// [`crate::Code::NoEdition`] when the rulebook is of another year;
    /// [`crate::Code::OutOfRange`] when a sum leaves the range of [`crate::Money`]; where an
    /// overlay narrows what a document may hold, the problems of the document.
    pub fn assess(&self, year: &SystemYear) -> Result<Assessment> {
        if self.year() != year.year() || !self.overlays().is_empty() {
            year.recheck(self)?;
        }
        let document = year.document();
        let sheet = Sheet::of(self, document.plan_and_returns()?)?;
        let control_total = sheet.as_ref().try_and_then(Sheet::control_total)?;
        let organisations = sheet.as_ref().try_and_then(|sheet| sheet.own_totals(self))?;
        let books = Books { rulebook: self, document, sheet: &sheet };
        let agreement = document.agreement.as_ref();
        let risk_share = agreement.map(|agreement| books.shared(agreement)).transpose()?;
        let capital = document.capital.as_ref().map(|asked| asked.answer(self)).transpose();
        let capital = capital
            .map_err(|error| error.relocated(|it| format!("capital.{}", it.path)))?
            .map(|outcome| outcome.placed("capital"));
        let maturity = document.maturity.as_ref().map(|report| maturity(self, report));
        let inherit = document.maturity.as_ref().and_then(|report| report.inherit);
        let freedoms = maturity.as_ref().map(|maturity| {
            maturity.as_ref().and_then(|maturity| freedoms(self, maturity.overall, inherit))
        });
        let routes = (0..).zip(&document.concerns).map(|(position, concern)| Advice {
            concern: concern.clone(),
            route: self.routed(document, position, maturity.as_ref()),
        });
        let funds = books.funds()?;
        Ok(Assessment {
            system: SystemName::of(document, self),
            organisations,
            observations: observation::observe(self, document, &control_total, &sheet, &funds),
            funds,
            deficit_support: books.deficit_support()?,
            limits: books.limits()?,
            reserves: books.reserves()?,
            capital,
            risk_share,
            freedoms,
            forecast_changes: books.forecast_changes()?,
            oversight: self.overseen(document)?,
            governance: document.governance.as_ref().map(|it| self.governed(it)).transpose()?,
            routes: routes.collect(),
            control_total,
            maturity,
            year: year.clone(),
            rulebook: self.clone(),
        })
    }

    /// How every body of the system is overseen.
    fn overseen(&self, document: &SystemYearDocument) -> Result<Vec<OversightAnswer>> {
        let bodies = (0..).zip(&document.oversight).map(|(position, body)| {
            let place = format!("oversight[{position}]");
            let found = body.answer(self);
            let found = found.map_err(|error| error.relocated(|it| format!("{place}.{}", it.path)));
            Ok(found?.placed(&place))
        });
        bodies.collect()
    }

    /// Which governance requirements are met.
    fn governed(&self, report: &GovernanceReport) -> Result<Outcome<GovernanceCheck>> {
        let found = check_governance(self, report);
        let found = found.map_err(|error| error.relocated(|it| format!("governance.{}", it.path)));
        Ok(found?.placed("governance"))
    }

    /// The route of one concern; a judgement it leaves out is named by its place.
    fn routed(
        &self,
        document: &SystemYearDocument,
        position: usize,
        maturity: Option<&Outcome<Maturity>>,
    ) -> Outcome<Route> {
        let because = "the route depends on the system's stage";
        let (Some(maturity), Some(concern)) = (maturity, document.concerns.get(position)) else {
            return Outcome::cannot_tell(["maturity"], because);
        };
        let about_system = concern.subject == document.system;
        let subject = if about_system { SubjectKind::System } else { SubjectKind::Organisation };
        let inherit = document.maturity.as_ref().and_then(|report| report.inherit);
        maturity.as_ref().and_then(|maturity| {
            let asked = concern.intervention(subject, maturity.overall, inherit);
            route(self, &asked).placed(&format!("concerns[{position}]"))
        })
    }
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
        document::of(self)
    }

    /// The whole assessment as JSON.
    #[must_use]
    pub fn json(&self) -> String {
        crate::wire::to_json(&self.document())
    }

    /// The assessment as a report for people: tables in pounds with deficits in brackets, then
    /// caveats and sources.
    #[must_use]
    pub fn report(&self) -> String {
        report::render(self)
    }

    /// The report and the explanation as HTML. Every text is escaped.
    #[must_use]
    pub fn html(&self) -> String {
        let report = crate::text::escaped(&self.report());
        format!("<div class=\"ics-assessment\"><pre>{report}</pre>{}</div>", self.explain().html())
    }

    /// Why every answer is what it is.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        explain::whole(self)
    }

    /// Why one part is what it is; none when the document gives nothing for it.
    #[must_use]
    pub fn explain_part(&self, part: Part) -> Option<Explanation> {
        explain::part(self, part)
    }
}

#[cfg(test)]
mod tests;
