//! Every figure of every month in one long table.

use ics_rules_macros::record;

use super::Assessment;
use crate::{
    calendar::Month,
    control_total::{MemberPosition, Position, sheet::Sheet},
    error::Result,
    money::Money,
    organisation::OdsCode,
    outcome::Outcome,
    wire::word,
};

word! {
    /// What a line of the table of positions is of.
    pub enum LineOf {
        /// An organisation.
        Organisation = "organisation": "organisation",
        /// The system: the sum of the lines of its month, and nothing while one is missing.
        System = "system": "system",
    }
}

/// An organisation's or the system's figures at a month, as they count in the system.
///
/// The line of the system closes its month. Its figures are the sums of the lines above it, so that
/// one who sums a column himself first picks the lines of one kind.
#[record]
pub struct PositionLine {
    /// The month.
    pub month: Month,
    /// What the line is of.
    pub line: LineOf,
    /// The code.
    pub code: OdsCode,
    /// The name, or the code where no name is given.
    pub name: String,
    /// Planned by the end of the month.
    pub plan_to_date: Option<Money>,
    /// Achieved by the end of the month, on the basis of the control total.
    pub actual_to_date: Option<Money>,
    /// Actual less plan to date: adverse is negative.
    pub variance_to_date: Option<Money>,
    /// The plan for the year; in years with control totals, the control total.
    pub plan: Money,
    /// The result for the year, forecast until month 12.
    pub forecast: Option<Money>,
    /// Forecast less plan: adverse is negative.
    pub against_plan: Option<Money>,
    /// Forecast, with support withheld counted back, less what the system is held to: adverse is
    /// negative. Of the system alone, and in years that hold it to a total.
    pub against_total: Option<Money>,
    /// What the line lacks, in words; none where it is whole.
    pub lacks: Option<String>,
}

impl Assessment {
    /// Every figure of every month with a return: a line for each organisation, in order of code, then
    /// one for the system. An organisation without a return has its line with what it lacks.
    ///
    /// # Errors
    ///
    /// [`crate::Code::OutOfRange`] when a sum leaves the range of [`Money`].
    ///
    /// ```
    /// use ics_rules::{SystemYear, assess};
    ///
    /// let year = SystemYear::from_json(
    ///     r#"{ "system": "QF7", "year": "2019/20",
    ///          "members": [{ "code": "RHQ", "kind": "foundation_trust", "control_total": "100" }],
    ///          "returns": [{ "month": 6, "code": "RHQ", "plan_to_date": "50", "actual_to_date": "40",
    ///                        "forecast": "90" }] }"#,
    /// )?;
    /// let positions = assess(&year)?.positions()?;
    /// let [trust, system] = positions.answer().unwrap().as_slice() else { panic!() };
    /// assert_eq!(trust.against_plan, system.against_total);
    /// assert_eq!(system.variance_to_date.unwrap().to_string(), "-10.00");
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn positions(&self) -> Result<Outcome<Vec<PositionLine>>> {
        let document = self.system_year().document();
        let withheld = document.withheld_of()?;
        let given = document.plan_and_returns(&withheld)?;
        Outcome::settled(Sheet::of(self.rulebook(), given).and_then(|sheet| {
            let mut lines = Vec::new();
            for position in &sheet.months {
                self.lines(&sheet, position, &mut lines)?;
            }
            Ok(lines)
        }))
    }

    /// The lines of a month.
    fn lines(
        &self,
        sheet: &Sheet,
        position: &Position,
        lines: &mut Vec<PositionLine>,
    ) -> Result<()> {
        for (organisation, plan) in sheet.organisations() {
            let blank = PositionLine {
                month: position.month,
                line: LineOf::Organisation,
                code: organisation.code.clone(),
                name: organisation.name.clone().unwrap_or_else(|| organisation.code.to_string()),
                plan_to_date: None,
                actual_to_date: None,
                variance_to_date: None,
                plan,
                forecast: None,
                against_plan: None,
                against_total: None,
                lacks: Some("no return".to_owned()),
            };
            let returned = position.members.iter().find(|one| one.code == organisation.code);
            lines.push(match returned {
                Some(returned) => blank.returned(returned),
                None => blank,
            });
        }
        lines.push(self.system_line(sheet.planned()?, position)?);
        Ok(())
    }

    fn system_line(&self, plan: Money, position: &Position) -> Result<PositionLine> {
        let to_date = position.to_date.answer();
        let lacking = position.unforecast();
        let forecasts = position.members.iter().filter_map(|member| member.outturn);
        let forecast = lacking.is_empty().then(|| Money::sum(forecasts)).transpose()?;
        let lacks = match (position.missing.len(), lacking.len()) {
            (0, 0) => None,
            (0, forecasts) => Some(format!("{forecasts} without a forecast")),
            (returns, _) => Some(format!("{returns} without a return")),
        };
        Ok(PositionLine {
            month: position.month,
            line: LineOf::System,
            code: self.system.code.clone(),
            name: self.system.name.clone(),
            plan_to_date: to_date.map(|figures| figures.plan),
            actual_to_date: to_date.map(|figures| figures.actual),
            variance_to_date: to_date.map(|figures| figures.variance),
            plan,
            forecast,
            against_plan: forecast.map(|forecast| forecast.minus(plan)).transpose()?,
            against_total: position.outturn.answer().map(|outturn| outturn.variance),
            lacks,
        })
    }
}

impl PositionLine {
    /// The line of an organisation that made a return.
    fn returned(self, figures: &MemberPosition) -> Self {
        let without = figures.outturn.is_none();
        Self {
            plan_to_date: Some(figures.plan_to_date),
            actual_to_date: Some(figures.actual_to_date),
            variance_to_date: Some(figures.variance_to_date),
            forecast: figures.outturn,
            against_plan: figures.outturn_variance,
            lacks: without.then(|| "no forecast".to_owned()),
            ..self
        }
    }
}
