//! From a system's year to its assessment: every question put, each to its room.

use super::{Advice, Assessment, SystemName, headline::headline, money::Books, observation};
use crate::{
    capital::{CapitalConsequence, CapitalQuestion},
    control_total::sheet::Sheet,
    error::Result,
    outcome::{Outcome, Stop},
    oversight::{
        GovernanceCheck, GovernanceReport, Maturity, OversightAnswer, Route, check_governance,
        freedoms, maturity, route,
    },
    rulebook::{Rulebook, SubjectKind},
    system_year::{SystemYear, SystemYearDocument},
    wire::Value,
};

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
        let withheld = document.withheld_of()?;
        let sheet = Outcome::settled(Sheet::of(self, document.plan_and_returns(&withheld)?))?;
        let figures = || sheet.as_ref().into_result();
        let control_total = Outcome::settled(figures().and_then(Sheet::control_total))?;
        let organisations = Outcome::settled(figures().and_then(|sheet| sheet.own_totals(self)))?;
        let books = Books { rulebook: self, document, sheet: &sheet };
        let agreement = document.agreement.as_ref();
        let risk_share = agreement.map(|agreement| Outcome::settled(books.shared(agreement)));
        let capital =
            document.capital.as_ref().map(|plan| self.planned_capital(plan)).transpose()?;
        let maturity =
            document.maturity.as_ref().map(|report| maturity(self, report)).transpose()?;
        let inherit = document.maturity.as_ref().and_then(|report| report.inherit);
        let freedoms = maturity.as_ref().map(|maturity| {
            let found = maturity.as_ref().into_result();
            Outcome::settled(
                found.and_then(|found| freedoms(self, found.overall, inherit)?.into_result()),
            )
        });
        let routes = (0..).zip(&document.concerns).map(|(position, concern)| {
            let route = Outcome::settled(self.routed(document, position, maturity.as_ref()))?;
            Ok(Advice { concern: concern.clone(), route })
        });
        let funds = books.funds()?;
        let system = SystemName::of(document, self);
        Ok(Assessment {
            headline: headline(self, document, &system, &sheet, &control_total)?,
            system,
            organisations,
            observations: observation::observe(self, document, &control_total, &sheet, &funds),
            funds,
            deficit_support: books.deficit_support()?,
            support_by_organisation: books.support_by_organisation()?,
            limits: books.limits()?,
            reserves: books.reserves()?,
            capital,
            risk_share: risk_share.transpose()?,
            freedoms: freedoms.transpose()?,
            forecast_changes: books.forecast_changes()?,
            oversight: self.overseen(document)?,
            governance: document.governance.as_ref().map(|it| self.governed(it)).transpose()?,
            routes: routes.collect::<Result<_>>()?,
            control_total,
            maturity,
            year: year.clone(),
            rulebook: self.clone(),
        })
    }

    /// What the system's plan does to its capital.
    fn planned_capital(&self, plan: &CapitalQuestion) -> Result<Outcome<CapitalConsequence>> {
        let found = plan.answer(self);
        let found = found.map_err(|error| error.relocated(|it| format!("capital.{}", it.path)));
        Ok(found?.placed("capital"))
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
    ) -> Result<Route, Stop> {
        let because = "the route depends on the system's stage";
        let (Some(maturity), Some(concern)) = (maturity, document.concerns.get(position)) else {
            return Err(Stop::cannot_tell(["maturity"], because));
        };
        let about_system = concern.subject == document.system;
        let subject = if about_system { SubjectKind::System } else { SubjectKind::Organisation };
        let inherit = document.maturity.as_ref().and_then(|report| report.inherit);
        let stage = maturity.as_ref().into_result()?.overall;
        let asked = concern.intervention(subject, stage, inherit);
        route(self, &asked)?.placed(&format!("concerns[{position}]")).into_result()
    }
}
