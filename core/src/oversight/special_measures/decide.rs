//! Testing a trust against the usual grounds.

use super::{
    FinancialGround, FinancialGrounds, FinancialTest, KeyQuestion, KeyQuestions, QualityTest,
    SpecialMeasures, SpecialMeasuresQuestion,
};
use crate::{
    calendar::Date,
    error::{Code, Error, Problem, Result},
    outcome::{NotInForce, Outcome},
    oversight::{
        in_force,
        segment::CqcRating,
        settings::{Answered, not_understood, outcome},
    },
    rulebook::{Role, Rulebook},
};

/// Whether a trust meets the usual tests for special measures for quality or for finance, and by when
/// the CQC usually inspects a trust that has entered.
///
/// Only the five key questions count: the rating overall and that of the use of resources change
/// nothing. The outcome is `NotInForce` in a year or on a day without special measures.
///
/// # Errors
///
/// [`Code::NotInForce`] for a date of another year than the rulebook's; [`Code::OutOfRange`] for an
/// entry after the date that is asked about.
///
/// ```
/// use ics_rules::{Rulebook, oversight::special_measures::SpecialMeasuresQuestion, wire::Document};
///
/// let rulebook = Rulebook::for_year("2018/19".parse()?)?;
/// let question = SpecialMeasuresQuestion::from_json(
///     r#"{ "ratings": { "safe": "inadequate", "effective": "good", "caring": "good",
///                       "responsive": "good", "well_led": "inadequate" },
///          "management_needs_support": true, "entered": "2018-07-15" }"#,
/// )?;
/// let outcome = question.answer(&rulebook)?;
/// let found = outcome.answer().unwrap();
/// assert!(found.quality.as_ref().unwrap().answer().unwrap().met);
/// assert_eq!(found.reinspection_by, Some("2019-07-15".parse()?));
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn special_measures(
    rulebook: &Rulebook,
    asked: &SpecialMeasuresQuestion,
) -> Result<Outcome<SpecialMeasures>> {
    if let Err(refusal) = rulebook.role(Role::SpecialMeasuresInForce) {
        return Ok(refusal.into());
    }
    if let Some(refusal) = asked.not_in_force(rulebook) {
        return Ok(refusal.into());
    }
    if let Some(error) = Error::from_problems(asked.problems(rulebook)) {
        return Err(error);
    }
    match asked.decided(rulebook) {
        Ok((found, entered)) => Ok(Outcome::Answer(SpecialMeasures {
            reinspection_by: entered.map(|(date, years)| date.plus_years(years)).transpose()?,
            ..found
        })),
        Err(refused) => Ok(outcome(Err(refused))),
    }
}

const MONTHS_OF_A_YEAR: u16 = 12;

impl SpecialMeasuresQuestion {
    /// The answer of [`special_measures()`].
    ///
    /// # Errors
    ///
    /// As [`special_measures()`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<SpecialMeasures>> {
        special_measures(rulebook, self)
    }

    fn not_in_force(&self, rulebook: &Rulebook) -> Option<NotInForce> {
        let refused = |role, date| in_force::refuses(rulebook, role, date);
        let mut dates = [self.date, self.entered].into_iter().flatten();
        let quality = dates.find_map(|date| refused(Role::SpecialMeasuresInForce, date));
        quality.or_else(|| {
            let date = self.finance.as_ref().and(self.date)?;
            refused(Role::SpecialMeasuresFinancialStart, date)
        })
    }

    fn problems(&self, rulebook: &Rulebook) -> Vec<Problem> {
        let mut problems = Vec::new();
        problems.extend(self.date.and_then(|date| in_force::of_another_year(rulebook, date)));
        if let (Some(date), Some(entered)) = (self.date, self.entered)
            && entered > date
        {
            let expected = format!("a day up to {date}");
            problems
                .push(Problem::new(Code::OutOfRange, entered.to_string(), expected).at("entered"));
        }
        problems
    }

    /// The answer, with the day of entry and how many years later the CQC inspects.
    fn decided(&self, rulebook: &Rulebook) -> Answered<(SpecialMeasures, Option<(Date, u16)>)> {
        let entry = rulebook.role(Role::SpecialMeasuresEntry)?;
        let needed = entry.number().and_then(|number| u8::try_from(number).ok());
        let needed = needed.ok_or_else(|| not_understood(entry))?;
        let months = rulebook.role(Role::SpecialMeasuresReinspection)?;
        let number = months.number().and_then(|number| u16::try_from(number).ok());
        // The calendar of this library counts whole years.
        let years = number.filter(|months| months % MONTHS_OF_A_YEAR == 0);
        let years = years.ok_or_else(|| not_understood(months))? / MONTHS_OF_A_YEAR;
        let quality = self.ratings.as_ref().map(|ratings| self.quality(ratings, needed));
        let finance = self.finance.as_ref().map(FinancialGrounds::test);
        let mut roles = vec![Role::SpecialMeasuresInForce];
        if quality.is_some() {
            roles.extend([Role::SpecialMeasuresEntry, Role::SpecialMeasuresFiveQuestionsOnly]);
        }
        if finance.is_some() {
            roles
                .extend([Role::SpecialMeasuresFinancialStart, Role::SpecialMeasuresFinancialEntry]);
        }
        roles.extend(self.entered.map(|_| Role::SpecialMeasuresReinspection));
        roles.extend([Role::SpecialMeasuresWho, Role::SpecialMeasuresContent]);
        let found = SpecialMeasures {
            asked: self.clone(),
            quality,
            finance,
            reinspection_by: None,
            who: rulebook.role(Role::SpecialMeasuresWho)?.says.clone(),
            content: rulebook.role(Role::SpecialMeasuresContent)?.says.clone(),
            rules: rulebook.ids_of(roles)?,
        };
        Ok((found, self.entered.map(|entered| (entered, years))))
    }

    fn quality(&self, ratings: &KeyQuestions, needed: u8) -> Outcome<QualityTest> {
        let inadequate = ratings.inadequate();
        let enough = inadequate.len() >= usize::from(needed);
        let by_ratings = enough && inadequate.contains(&KeyQuestion::WellLed);
        let met = match (by_ratings, self.management_needs_support) {
            (false, _) => false,
            (true, Some(needs)) => needs,
            (true, None) => {
                let because = "the ratings would let the trust enter, where its management cannot \
                               improve without support";
                return Outcome::cannot_tell(["management_needs_support"], because);
            }
        };
        Outcome::Answer(QualityTest { inadequate, needed, by_ratings, met })
    }
}

impl KeyQuestions {
    /// The key questions rated inadequate, in their order.
    fn inadequate(&self) -> Vec<KeyQuestion> {
        let rated = [
            (KeyQuestion::Safe, self.safe),
            (KeyQuestion::Effective, self.effective),
            (KeyQuestion::Caring, self.caring),
            (KeyQuestion::Responsive, self.responsive),
            (KeyQuestion::WellLed, self.well_led),
        ];
        let inadequate = rated.into_iter().filter(|(_, rating)| *rating == CqcRating::Inadequate);
        inadequate.map(|(question, _)| question).collect()
    }
}

impl FinancialGrounds {
    fn test(&self) -> FinancialTest {
        let grounds = [
            (
                FinancialGround::DeficitPlan,
                !self.control_total_agreed && self.significant_deficit_planned,
            ),
            (
                FinancialGround::AdverseForecast,
                self.control_total_agreed && self.significant_adverse_forecast,
            ),
            (FinancialGround::GovernanceFailure, self.exceptional_governance_failure),
        ];
        let grounds: Vec<_> =
            grounds.into_iter().filter(|(_, there)| *there).map(|(ground, _)| ground).collect();
        FinancialTest { met: !grounds.is_empty(), grounds }
    }
}
