//! Deciding what a change of forecast leads to.

use super::{
    ForecastChange, ForecastChangeQuestion, ForecastFlag, ForecastOverseer, ForecastOversight,
    ForecastPrecondition, ForecastTest, ForecastWorsening,
};
use crate::{
    calendar::{Month, Quarter},
    error::{Code, Problem, Result},
    money::Money,
    outcome::{NotInForce, Outcome, Stop},
    rulebook::{Role, Rule, RuleId, Rulebook},
};

/// What a change of a provider's forecast leads to, by the protocol of the year.
///
/// A forecast that does not worsen leads to nothing. One that worsens is overseen by the system while
/// the system's own forecast is at its plan or better, to the penny, and by the NHS England region
/// where it is worse; the answer says how far off that is.
///
/// The outcome is `CannotTell` where the forecast worsens and it is not stated how long "early in the
/// year" lasts, which no source gives; it is not asked in the quarter in which a change is late. It is
/// `NotInForce` in years without the protocol and in the months of its first year before it.
///
/// # Errors
///
/// [`Code::OutOfRange`] where "early in the year" would reach into the quarter in which a change is
/// late, and when an amount leaves the range of money.
///
/// ```
/// use ics_rules::{Outcome, Rulebook, wire::Document};
/// use ics_rules::control_total::{ForecastChangeQuestion, ForecastOverseer, forecast_change};
///
/// let rulebook = Rulebook::for_year("2023/24".parse()?)?;
/// let question = ForecastChangeQuestion::from_json(
///     r#"{ "provider": "RHQ", "month": 9, "before": "0", "after": "-4000000",
///          "system_after": "1000000", "system_plan": "0", "early_until": 4 }"#,
/// )?;
/// let outcome = forecast_change(&rulebook, &question)?;
/// let worsening = outcome.answer().unwrap().worsening.clone().unwrap();
/// assert_eq!(worsening.by.to_string(), "4000000.00");
/// assert_eq!(worsening.oversight.overseer, ForecastOverseer::System);
/// assert_eq!(worsening.oversight.headroom.to_string(), "1000000.00");
///
/// let unsaid = ForecastChangeQuestion { early_until: None, ..question };
/// let Outcome::CannotTell(refusal) = forecast_change(&rulebook, &unsaid)? else { panic!() };
/// assert_eq!(refusal.missing, ["early_until"]);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn forecast_change(
    rulebook: &Rulebook,
    asked: &ForecastChangeQuestion,
) -> Result<Outcome<ForecastChange>> {
    Outcome::settled(answered(rulebook, asked))
}

fn answered(rulebook: &Rulebook, asked: &ForecastChangeQuestion) -> Result<ForecastChange, Stop> {
    let rules = Rules::of(rulebook)?;
    within_the_protocol(rulebook, asked.month)?;
    let late = rules.late.quarter()?;
    asked.check(late)?;
    let change = asked.after.minus(asked.before)?;
    let mut cited = rules.start.map(|rule| rule.id.clone()).into_iter().collect::<Vec<_>>();
    if !change.is_negative() {
        cited.push(rules.worsening.id.clone());
        let asked = asked.clone();
        return Ok(ForecastChange { asked, change, worsening: None, rules: cited });
    }
    let mut flags = vec![ForecastFlag::LastResort];
    if asked.month.quarter() < late {
        let Some(until) = asked.early_until else {
            let because = format!(
                "the forecast worsens, and by {} no source says how long \"early in the year\" lasts",
                rules.early.id
            );
            return Err(Stop::cannot_tell(["early_until"], because));
        };
        flags.extend((asked.month <= until).then_some(ForecastFlag::EarlyInYear));
        cited.push(rules.early.id.clone());
    } else if asked.month.quarter() == late {
        flags.push(ForecastFlag::Late);
    }
    cited.extend(rules.of_every_worsening());
    let test = rules.test.choice()?;
    let other =
        if test == ForecastTest::Plan { ForecastTest::BreakEven } else { ForecastTest::Plan };
    let worsening = ForecastWorsening {
        by: change.size(),
        oversight: asked.oversight(test, rules.overseer)?,
        other_reading: asked.oversight(other, rules.overseer)?,
        flags,
        precondition: asked.precondition(),
        consequences: rules.consequences.words().to_vec(),
    };
    let (asked, worsening) = (asked.clone(), Some(worsening));
    Ok(ForecastChange { asked, change, worsening, rules: cited })
}

impl ForecastChangeQuestion {
    /// The answer of [`forecast_change()`].
    ///
    /// # Errors
    ///
    /// As [`forecast_change()`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<ForecastChange>> {
        forecast_change(rulebook, self)
    }

    /// A month cannot be early in the year and late.
    fn check(&self, late: Quarter) -> Result<()> {
        match self.early_until {
            Some(until) if until.quarter() >= late => {
                let expected = format!("a month before {late}, in which a change is late");
                let problem = Problem::new(Code::OutOfRange, until.to_string(), expected);
                Err(problem.at("early_until").into())
            }
            _ => Ok(()),
        }
    }

    fn precondition(&self) -> ForecastPrecondition {
        match self.actions_evidenced {
            Some(true) => ForecastPrecondition::Met,
            Some(false) => ForecastPrecondition::Missing,
            None => ForecastPrecondition::Unstated,
        }
    }

    fn oversight(&self, test: ForecastTest, rule: &Rule) -> Result<ForecastOversight> {
        let line = match test {
            ForecastTest::Plan => self.system_plan,
            ForecastTest::BreakEven => Money::ZERO,
        };
        let above = self.system_after.minus(line)?;
        let [absorbs, otherwise]: [ForecastOverseer; 2] =
            rule.each()?.try_into().map_err(|found: Vec<_>| {
                let found = format!("{} words", found.len());
                let problem = Problem::new(Code::OutOfRange, found, "two overseers");
                problem.at(format!("rule.{:?}.value", rule.id.as_str()))
            })?;
        Ok(ForecastOversight {
            test,
            line,
            overseer: if above.is_negative() { otherwise } else { absorbs },
            headroom: above.max(Money::ZERO),
            short_by: above.negated().max(Money::ZERO),
        })
    }
}

/// Refuses a month before the protocol of its first year.
fn within_the_protocol(rulebook: &Rulebook, month: Month) -> Result<(), Stop> {
    let Some(start) = rulebook.in_force(Role::ForecastChangeStart) else { return Ok(()) };
    let first = start.month()?;
    if month >= first {
        return Ok(());
    }
    let having = |year: &_| rulebook.role_in(Role::ForecastChangeOverseer, *year).is_some();
    let years = Rulebook::editions()?.into_iter().filter(having).collect();
    let rule = format!(
        "{} at {month}: by {} the protocol is in force from {first} ({}) of {}",
        Role::ForecastChangeOverseer,
        start.id,
        first.name(),
        rulebook.year()
    );
    Err(NotInForce::in_year(rule, years).into())
}

/// The rules on changing a forecast in a year.
struct Rules<'r> {
    /// From which month, in the first year of the protocol.
    start: Option<&'r Rule>,
    worsening: &'r Rule,
    overseer: &'r Rule,
    test: &'r Rule,
    last_resort: &'r Rule,
    late: &'r Rule,
    early: &'r Rule,
    precondition: &'r Rule,
    consequences: &'r Rule,
}

impl<'r> Rules<'r> {
    fn of(rulebook: &'r Rulebook) -> Result<Self, NotInForce> {
        Ok(Self {
            start: rulebook.in_force(Role::ForecastChangeStart),
            overseer: rulebook.role(Role::ForecastChangeOverseer)?,
            worsening: rulebook.role(Role::ForecastChangeWorsening)?,
            test: rulebook.role(Role::ForecastChangeTest)?,
            last_resort: rulebook.role(Role::ForecastChangeLastResort)?,
            late: rulebook.role(Role::ForecastChangeLate)?,
            early: rulebook.role(Role::ForecastChangeEarly)?,
            precondition: rulebook.role(Role::ForecastChangePrecondition)?,
            consequences: rulebook.role(Role::ForecastChangeConsequences)?,
        })
    }

    fn of_every_worsening(&self) -> [RuleId; 6] {
        let rules = [
            self.overseer,
            self.test,
            self.last_resort,
            self.late,
            self.precondition,
            self.consequences,
        ];
        rules.map(|rule| rule.id.clone())
    }
}
