//! Testing a trust against the usual grounds.

use super::{
    FinancialGround, FinancialGrounds, FinancialTest, KeyQuestion, KeyQuestions, QualityTest,
    SpecialMeasures, SpecialMeasuresQuestion,
};
use crate::{
    error::{Code, Error, Problem, Result},
    outcome::{NotInForce, Outcome, Stop},
    oversight::{in_force, segment::CqcRating, settings::not_understood},
    rulebook::{Role, Rule, RuleId, Rulebook},
};

/// Whether a trust meets the usual tests for special measures for quality or for finance, and by when
/// the CQC usually inspects a trust that has entered. That no test is met is told only where each is
/// known not to be.
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
    Outcome::settled(answered(rulebook, asked))
}

fn answered(rulebook: &Rulebook, asked: &SpecialMeasuresQuestion) -> Result<SpecialMeasures, Stop> {
    rulebook.role(Role::SpecialMeasuresInForce)?;
    if let Some(refusal) = asked.not_in_force(rulebook) {
        return Err(refusal.into());
    }
    if let Some(error) = Error::from_problems(asked.problems(rulebook)) {
        return Err(error.into());
    }
    let settings = Settings::of(rulebook, asked)?;
    let reinspection_by = match asked.entered {
        Some(day) => Some(day.plus_years(settings.reinspection_years)?),
        None => None,
    };
    let quality = asked.ratings.as_ref().map(|ratings| asked.quality(ratings, settings.needed));
    let finance = asked.finance.as_ref().map(FinancialGrounds::test);
    let missing = asked.missing(quality.as_ref(), settings.has_finance_test);
    Ok(SpecialMeasures {
        asked: asked.clone(),
        met: any_met(quality.as_ref(), finance.as_ref(), missing),
        quality,
        finance,
        reinspection_by,
        who: settings.who,
        content: settings.content,
        rules: settings.rules,
    })
}

const MONTHS_OF_A_YEAR: u16 = 12;

/// What the rulebook says for a question.
struct Settings {
    /// How many key questions must be inadequate.
    needed: u8,
    /// How many years after entry the CQC usually inspects again.
    reinspection_years: u16,
    /// Whether there were financial special measures on the day.
    has_finance_test: bool,
    who: String,
    content: String,
    /// The rules that the answer rests on.
    rules: Vec<RuleId>,
}

impl Settings {
    fn of(rulebook: &Rulebook, asked: &SpecialMeasuresQuestion) -> Result<Self, Stop> {
        let entry = rulebook.role(Role::SpecialMeasuresEntry)?;
        let reinspection = rulebook.role(Role::SpecialMeasuresReinspection)?;
        let reinspection_years =
            whole_years(reinspection).ok_or_else(|| not_understood(reinspection))?;
        let needed = entry.number().and_then(|number| u8::try_from(number).ok());
        let has_finance_test = asked.date.is_none_or(|date| {
            in_force::refuses(rulebook, Role::SpecialMeasuresFinancialStart, date).is_none()
        });
        Ok(Self {
            needed: needed.ok_or_else(|| not_understood(entry))?,
            reinspection_years,
            has_finance_test,
            who: rulebook.role(Role::SpecialMeasuresWho)?.says.clone(),
            content: rulebook.role(Role::SpecialMeasuresContent)?.says.clone(),
            rules: rulebook.ids_of(asked.roles(has_finance_test))?,
        })
    }
}

/// The months of a rule as years: the calendar of this library counts whole ones.
fn whole_years(rule: &Rule) -> Option<u16> {
    let months = u16::try_from(rule.number()?).ok()?;
    (months % MONTHS_OF_A_YEAR == 0).then_some(months / MONTHS_OF_A_YEAR)
}

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
            let problem = Problem::new(Code::OutOfRange, entered.to_string(), expected);
            problems.push(problem.at("entered"));
        }
        problems
    }

    /// The parts of the rules that the answer rests on.
    fn roles(&self, has_finance_test: bool) -> Vec<Role> {
        let mut roles = vec![Role::SpecialMeasuresInForce];
        if self.ratings.is_some() {
            roles.extend([Role::SpecialMeasuresEntry, Role::SpecialMeasuresFiveQuestionsOnly]);
        }
        if self.finance.is_some() || !has_finance_test {
            roles.push(Role::SpecialMeasuresFinancialStart);
        }
        if self.finance.is_some() {
            roles.push(Role::SpecialMeasuresFinancialEntry);
        }
        if self.entered.is_some() {
            roles.push(Role::SpecialMeasuresReinspection);
        }
        roles.extend([Role::SpecialMeasuresWho, Role::SpecialMeasuresContent]);
        roles
    }

    /// What is not known of the tests of the day.
    fn missing(
        &self,
        quality: Option<&Outcome<QualityTest>>,
        has_finance_test: bool,
    ) -> Vec<String> {
        let mut missing = match quality {
            None => vec!["ratings".to_owned()],
            Some(Outcome::CannotTell(refusal)) => refusal.missing.clone(),
            Some(_) => Vec::new(),
        };
        if has_finance_test && self.finance.is_none() {
            missing.push("finance".to_owned());
        }
        missing
    }

    fn quality(&self, ratings: &KeyQuestions, needed: u8) -> Outcome<QualityTest> {
        let inadequate = ratings.inadequate();
        let enough = inadequate.len() >= usize::from(needed);
        let by_ratings = enough && inadequate.contains(&KeyQuestion::WellLed);
        if by_ratings && self.management_needs_support.is_none() {
            let because = "the ratings would let the trust enter, where its management cannot \
                           improve without support";
            return Outcome::cannot_tell(["management_needs_support"], because);
        }
        let met = by_ratings && self.management_needs_support == Some(true);
        Outcome::Answer(QualityTest { inadequate, needed, by_ratings, met })
    }
}

/// Whether any test is met: yes as soon as one is, no only where every one is known not to be.
fn any_met(
    quality: Option<&Outcome<QualityTest>>,
    finance: Option<&FinancialTest>,
    missing: Vec<String>,
) -> Outcome<bool> {
    let quality = quality.and_then(Outcome::answer).is_some_and(|test| test.met);
    let finance = finance.is_some_and(|test| test.met);
    if quality || finance || missing.is_empty() {
        return Outcome::Answer(quality || finance);
    }
    Outcome::cannot_tell(missing, "no test is met only where each is known not to be")
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
        let mut grounds = Vec::new();
        if !self.control_total_agreed && self.significant_deficit_planned {
            grounds.push(FinancialGround::DeficitPlan);
        }
        if self.control_total_agreed && self.significant_adverse_forecast {
            grounds.push(FinancialGround::AdverseForecast);
        }
        if self.exceptional_governance_failure {
            grounds.push(FinancialGround::GovernanceFailure);
        }
        FinancialTest { met: !grounds.is_empty(), grounds }
    }
}
