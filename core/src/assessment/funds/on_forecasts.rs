//! What the present forecasts make of a fund by the end of the year.

use ics_rules_macros::record;

use crate::{
    assessment::money::Books,
    calendar::{Month, Quarter},
    control_total::{Position, sheet::Sheet},
    error::Result,
    funding::{FundAssessment, FundPart, FundQuestion, QuarterFigures, QuarterResults},
    money::Money,
    organisation::OdsCode,
    outcome::Stop,
};

/// What a fund comes to if the year ends as the latest returns forecast.
///
/// A forecast is of the year, so it says what becomes of quarter 4 and nothing of the quarters before
/// it that have not ended, nor of standards. Where that makes a difference, the least is with all of
/// it missed and the most with all of it met.
#[record]
pub struct FundOnForecasts {
    /// The latest month with a forecast of the organisation.
    pub month: Month,
    /// The organisation's result that is forecast for the year.
    pub forecast: Money,
    /// The least that is earned by the end of the year.
    pub earned_at_least: Money,
    /// The most.
    pub earned_at_most: Money,
    /// The least that is lost by the end of the year.
    pub lost_at_least: Money,
    /// The most.
    pub lost_at_most: Money,
}

impl Books<'_> {
    /// What the present forecasts make of a fund; none once the year is over.
    pub(super) fn on_forecasts(
        &self,
        sheet: &Sheet,
        question: &FundQuestion,
        found: &FundAssessment,
    ) -> Result<Option<FundOnForecasts>, Stop> {
        let ended = question.quarters.iter().filter(|one| one.performance.is_some()).count();
        if ended >= Quarter::ALL.len() {
            return Ok(None);
        }
        let code = &question.fund.code;
        let (month, forecast) = self.forecast_of(code)?;
        let mut question = question.clone();
        question.quarters.truncate(ended);
        let at = |met: bool| self.at_the_end(sheet, question.clone(), found, (forecast, met));
        let (least, most) = (at(false)?, at(true)?);
        Ok(Some(FundOnForecasts {
            month,
            forecast,
            earned_at_least: least.earned,
            earned_at_most: most.earned,
            lost_at_least: most.lost,
            lost_at_most: least.lost,
        }))
    }

    /// The forecast of an organisation as a whole in its latest return.
    fn forecast_of(&self, code: &OdsCode) -> Result<(Month, Money), Stop> {
        let own = self.document.returns.iter().filter(|one| one.code == *code);
        let because = "what a fund comes to on the present forecasts needs one";
        let Some(latest) = own.max_by_key(|one| one.month) else {
            return Err(Stop::cannot_tell([format!("returns: {code}")], because));
        };
        match latest.measured_outturn()? {
            Some(forecast) => Ok((latest.month, forecast)),
            None => {
                let missing = format!("returns: forecast of {code} at {}", latest.month);
                Err(Stop::cannot_tell([missing], because))
            }
        }
    }

    /// The fund at the end of the year, with what no forecast tells all met or all missed.
    fn at_the_end(
        &self,
        sheet: &Sheet,
        mut asked: FundQuestion,
        found: &FundAssessment,
        (forecast, met): (Money, bool),
    ) -> Result<FundAssessment, Stop> {
        let off = if met { Money::ZERO } else { Money::from_pence(-1)? };
        for told in found.quarters.iter().skip(asked.quarters.len()) {
            let quarter = told.quarter;
            let mut figures = QuarterFigures {
                performance: Some(off),
                system_control_total: Some(Money::ZERO),
                system_performance: Some(off),
                ..QuarterFigures::new(quarter, Money::ZERO)
            };
            if quarter == Quarter::Q4 {
                let total = sheet.whole_for_the_year(&asked.fund.code)?;
                figures.control_total = total.unwrap_or_default();
                figures.performance = Some(forecast);
                if self.is_linked(&asked.fund) {
                    figures.system_control_total = sheet.for_the_year()?;
                    figures.system_performance = Some(system_forecast(sheet)?);
                }
            }
            asked.quarters.push(figures);
            stated(&mut asked, quarter, found, met);
        }
        asked.answer(self.rulebook)?.into_result()
    }
}

/// What the members together forecast for the year.
fn system_forecast(sheet: &Sheet) -> Result<Money, Stop> {
    let lacking = sheet.months.last().map(Position::unforecast);
    let lacking = lacking.unwrap_or_else(|| vec!["returns".to_owned()]);
    if !lacking.is_empty() {
        let because = "what is linked to the system needs the forecasts of all its members";
        return Err(Stop::cannot_tell(lacking, because));
    }
    let members = sheet.months.last().into_iter().flat_map(|latest| &latest.members);
    Ok(Money::sum(members.filter_map(|member| member.outturn))?)
}

/// States the standards that a quarter to come depends on and nobody has stated.
fn stated(asked: &mut FundQuestion, quarter: Quarter, found: &FundAssessment, met: bool) {
    let results = &mut asked.fund.results;
    if !results.iter().any(|one| one.quarter == quarter) {
        results.push(QuarterResults::new(quarter));
    }
    let parts = found.quarters.iter().filter(|told| told.quarter == quarter);
    for part in parts.flat_map(|told| &told.parts) {
        for one in results.iter_mut().filter(|one| one.quarter == quarter) {
            let standard = match part.part {
                FundPart::AAndE => &mut one.a_and_e,
                FundPart::Rtt => &mut one.rtt,
                FundPart::Cancer => &mut one.cancer,
                FundPart::PaymentTest => &mut one.payment_test,
                FundPart::OwnTotal | FundPart::SystemTotal | FundPart::Acceptance => continue,
            };
            standard.get_or_insert(met);
        }
    }
}
