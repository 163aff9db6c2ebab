//! Deciding what a change of forecast leads to.

use super::{
    ForecastChange, ForecastChangeQuestion, ForecastFlag, ForecastOverseer, ForecastOversight,
    ForecastPrecondition, ForecastTest, ForecastWorsening,
};
use crate::{
    calendar::{FinancialYear, Month, Quarter},
    error::{Code, Error, Problem, Result},
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
/// year" lasts, which no source gives; it is not asked in the quarter in which a change is late. From
/// 2026/27 it is `CannotTell` until `protocol_holds` says whether the protocol still holds. It is
/// `NotInForce` in years without the protocol and in the months of its first year before it.
///
/// # Errors
///
/// [`Code::OutOfRange`] where "early in the year" would reach into the quarter in which a change is
/// late, and when an amount leaves the range of money; [`Code::NotInForce`] where it is said whether the
/// protocol holds in a year that does not leave it open.
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
    let open = asked.holding(rulebook)?;
    let late = rules.late.quarter()?;
    asked.check(late)?;
    let change = asked.after.minus(asked.before)?;
    let mut cited: Vec<RuleId> =
        rules.start.into_iter().chain(open).map(|rule| rule.id.clone()).collect();
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

    /// The rule that leaves open whether the protocol holds in the year, where it is said to hold.
    fn holding<'r>(&self, rulebook: &'r Rulebook) -> Result<Option<&'r Rule>, Stop> {
        let rule = match rulebook.role(Role::ForecastChangeHolds) {
            Ok(rule) => rule,
            Err(_) if self.protocol_holds.is_none() => return Ok(None),
            Err(refusal) => {
                let years = refusal.years.iter().map(ToString::to_string).collect::<Vec<_>>();
                let expected = format!("nothing, as it is left open only in {}", years.join(", "));
                let found = "whether the protocol holds";
                let problem = Problem::new(Code::NotInForce, found, expected);
                return Err(Error::from(problem.at("protocol_holds")).into());
            }
        };
        match self.protocol_holds.or_else(|| rule.flag()) {
            Some(true) => Ok(Some(rule)),
            Some(false) => {
                let says = format!("{}: it is said not to hold", Role::ForecastChangeOverseer);
                let left_open =
                    |year: &_| rulebook.role_in(Role::ForecastChangeHolds, *year).is_some();
                let years = having_the_protocol(rulebook).into_iter();
                let years = years.filter(|year| !left_open(year)).collect();
                Err(NotInForce::in_year(says, years).into())
            }
            None => {
                let because = format!(
                    "the protocol of 2022 goes by the system, and whether it still holds is {} ({})",
                    rule.not_known(),
                    rule.id
                );
                Err(Stop::cannot_tell(["protocol_holds"], because))
            }
        }
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
    let rule = format!(
        "{} at {month}: by {} the protocol is in force from {first} ({}) of {}",
        Role::ForecastChangeOverseer,
        start.id,
        first.name(),
        rulebook.year()
    );
    Err(NotInForce::in_year(rule, having_the_protocol(rulebook)).into())
}

/// The years that have the protocol.
fn having_the_protocol(rulebook: &Rulebook) -> Vec<FinancialYear> {
    let having = |year: &_| rulebook.role_in(Role::ForecastChangeOverseer, *year).is_some();
    Rulebook::editions().unwrap_or_default().into_iter().filter(having).collect()
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
