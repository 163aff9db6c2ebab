//! The notice of a requirement: whether it is long enough, and until when it may be answered.

use serde::{Deserialize, Serialize};

use super::{
    super::settings::{Answered, Refused, outcome},
    examine::last_day,
};
use crate::{
    calendar::Date,
    error::{Code, Problem, Result},
    outcome::{NotInForce, Outcome},
    rulebook::{LegalPower, PowerMeasure, Role, Rule, RuleId, Rulebook},
    wire::{document, word},
};

document! {
    /// The notice of a requirement or penalty that is intended.
    pub struct NoticeQuestion {
        /// What is intended: a compliance or restoration requirement, or a monetary penalty.
        pub measure: PowerMeasure,
        /// The day on which the notice is received.
        pub received: Date,
        /// The days that it gives for representations; the least there may be when left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub days: Option<u64>,
        /// Whether a shorter time is to prevent a further breach; needed where the time is short.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub to_prevent_further_breach: Option<bool>,
        /// The day of the breach; needed for a penalty, which has a time limit from it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub breached_on: Option<Date>,
    }
}

word! {
    /// What makes a notice invalid.
    pub enum NoticeFault {
        /// Such a measure has the ordinary time and no shorter one.
        NotShortened = "not_shortened": "the time may not be shortened for it",
        /// A shorter time is only to prevent a further breach.
        NoFurtherBreach = "no_further_breach": "a shorter time is only to prevent a further breach",
        /// The time is below the shortest.
        TooShort = "too_short": "the time is too short",
        /// The time limit for a penalty is over.
        TooLate = "too_late": "the time for a penalty is over",
    }
}

/// A fault of a notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct FaultOfNotice {
    /// What kind of fault it is.
    pub fault: NoticeFault,
    /// The fault in words.
    pub says: String,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// Whether a notice is valid, and the days it sets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct NoticePeriod {
    /// What was asked.
    pub asked: NoticeQuestion,
    /// Whether it is valid.
    pub valid: bool,
    /// What is wrong with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<FaultOfNotice>,
    /// The days that it gives, or the least there may be where it does not say.
    pub days: u64,
    /// The fewest days that it may give.
    pub least_days: u64,
    /// The first day of the time for representations: the day after receipt.
    pub first_day: Date,
    /// The last day of the days that it gives.
    pub last_day: Date,
    /// The earliest day on which the time for representations may end.
    pub earliest_last_day: Date,
    /// The last day for a notice of a penalty; none for other measures, or without the day of the
    /// breach.
    pub penalty_last_day: Option<Date>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// Whether the notice of a requirement or penalty is valid, and until when it may be answered.
///
/// Days are counted from the day after receipt. A time below the ordinary one is valid for some
/// measures alone, and only to prevent a further breach.
///
/// # Errors
///
/// [`Code::OutOfScope`] for a measure without such a notice; [`Code::OutOfRange`] for days that end
/// after the calendar, or a breach after the receipt.
///
/// ```
/// use ics_rules::{Rulebook, oversight::{NoticeQuestion, check_notice}, rulebook::PowerMeasure};
///
/// let rulebook = Rulebook::for_year("2024/25".parse()?)?;
/// let asked = NoticeQuestion {
///     measure: PowerMeasure::ComplianceRequirement,
///     received: "2024-06-01".parse()?,
///     days: None,
///     to_prevent_further_breach: None,
///     breached_on: None,
/// };
/// let found = check_notice(&rulebook, &asked)?;
/// assert_eq!(found.answer().unwrap().last_day.to_string(), "29 June 2024");
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn check_notice(rulebook: &Rulebook, asked: &NoticeQuestion) -> Result<Outcome<NoticePeriod>> {
    let parts = match parts(rulebook) {
        Ok(parts) => parts,
        Err(refused) => return Ok(outcome(Err(refused))),
    };
    if !parts.power.contents.contains(&asked.measure) {
        let measures: Vec<_> = parts.power.contents.iter().map(|one| one.as_str()).collect();
        let expected = format!("a measure with a notice: {}", measures.join(", "));
        let found = asked.measure.as_str();
        return Err(Problem::new(Code::OutOfScope, found, expected).at("measure").into());
    }
    if let Some(day) = asked.breached_on.filter(|day| *day > asked.received) {
        let expected = "a day not after the day of receipt";
        let problem = Problem::new(Code::OutOfRange, day.to_string(), expected);
        return Err(problem.at("breached_on").into());
    }
    let begun = parts.power.from;
    if asked.received < begun.first() {
        let rule = format!("{}, in force from {begun}", parts.power.statute);
        let years = Rulebook::editions()?;
        return Ok(Outcome::NotInForce(NotInForce { rule, years }));
    }
    let days = asked.days.unwrap_or(parts.ordinary);
    let may_be_short = parts.power.short_notice_for.contains(&asked.measure);
    let shortened = may_be_short && asked.to_prevent_further_breach == Some(true);
    let least_days = if shortened { parts.shortened } else { parts.ordinary };
    let last =
        asked.received.plus_days(days).map_err(|error| error.relocated(|_| "days".into()))?;
    let earliest = asked
        .received
        .plus_days(least_days)
        .map_err(|error| error.relocated(|_| "received".into()))?;
    let first_day =
        asked.received.plus_days(1).map_err(|error| error.relocated(|_| "received".into()))?;
    Ok(outcome(judged(&parts, asked, days, may_be_short).map(
        |(faults, penalty_last_day, rules)| NoticePeriod {
            asked: asked.clone(),
            valid: faults.is_empty(),
            faults,
            days,
            least_days,
            first_day,
            last_day: last,
            earliest_last_day: earliest,
            penalty_last_day,
            rules,
        },
    )))
}

/// The rules of a notice.
struct Parts<'r> {
    power: &'r LegalPower,
    notice: &'r Rule,
    limit: &'r Rule,
    end: &'r Rule,
    ordinary: u64,
    shortened: u64,
}

fn parts(rulebook: &Rulebook) -> Answered<Parts<'_>> {
    let id = &rulebook.role(Role::DiscretionaryRequirements)?.id;
    let notice = rulebook.role(Role::NoticeOfRequirement)?;
    let days = |name: &str| {
        notice.named(name).and_then(|days| u64::try_from(days).ok()).ok_or_else(|| {
            let because = format!("`{}` has no whole number of days named {name}", notice.id);
            Refused::cannot_tell(vec![notice.id.to_string()], because)
        })
    };
    let power = rulebook.powers().iter().find(|power| power.id == *id).ok_or_else(|| {
        let because = format!("`{id}` is no power of this rulebook");
        Refused::cannot_tell(vec![id.to_string()], because)
    })?;
    Ok(Parts {
        power,
        notice,
        limit: rulebook.role(Role::PenaltyTimeLimit)?,
        end: rulebook.role(Role::PenaltyTimeLimitEnd)?,
        ordinary: days("ordinary")?,
        shortened: days("shortened")?,
    })
}

type Judged = (Vec<FaultOfNotice>, Option<Date>, Vec<RuleId>);

/// The faults of a notice; refused where nothing is wrong and something is not stated.
fn judged(
    parts: &Parts<'_>,
    asked: &NoticeQuestion,
    days: u64,
    may_be_short: bool,
) -> Answered<Judged> {
    let Parts { power, notice, limit, end, ordinary, shortened } = *parts;
    let (mut faults, mut missing) = (Vec::new(), Vec::new());
    let mut rules = vec![notice.id.clone(), power.id.clone()];
    let mut fault = |fault: NoticeFault, says: String, rules: &[&RuleId]| {
        let rules = rules.iter().copied().cloned().collect();
        faults.push(FaultOfNotice { fault, says, rules });
    };
    let short = [&notice.id, &power.id];
    if days < ordinary {
        if !may_be_short {
            let says = format!("{} has at least {ordinary} days, and no fewer", asked.measure);
            fault(NoticeFault::NotShortened, says, &short);
        } else if days < shortened {
            let says = format!("{days} days are fewer than {shortened}");
            fault(NoticeFault::TooShort, says, &short[..1]);
        }
        match asked.to_prevent_further_breach {
            _ if !may_be_short => {}
            Some(true) => {}
            Some(false) => {
                let says =
                    format!("fewer than {ordinary} days are only to prevent a further breach");
                fault(NoticeFault::NoFurtherBreach, says, &short[..1]);
            }
            None => missing.push("to_prevent_further_breach".to_owned()),
        }
    }
    let mut penalty_last_day = None;
    if asked.measure == PowerMeasure::MonetaryPenalty {
        rules.extend([limit.id.clone(), end.id.clone()]);
        match asked.breached_on {
            None => missing.push("breached_on".to_owned()),
            Some(day) => {
                let last = last_day(limit, day)?;
                penalty_last_day = Some(last);
                if asked.received > last {
                    let says = format!("the time for a penalty ended on {last}");
                    fault(NoticeFault::TooLate, says, &[&limit.id, &end.id]);
                }
            }
        }
    }
    if faults.is_empty() && !missing.is_empty() {
        let because = "whether the notice is valid depends on it";
        return Err(Refused::cannot_tell(missing, because));
    }
    Ok((faults, penalty_last_day, rules))
}
