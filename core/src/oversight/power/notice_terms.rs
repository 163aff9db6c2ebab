//! What the rules ask of a notice, and where a notice falls short of it.

use super::{
    examine::last_day,
    notice::{FaultOfNotice, NoticeFault, NoticeQuestion},
};
use crate::{
    calendar::Date,
    error::{Code, Problem},
    outcome::Stop,
    rulebook::{LegalPower, PowerMeasure, Role, Rule, RuleId, Rulebook},
};

/// The rules of a notice.
pub(super) struct Terms<'r> {
    pub(super) power: &'r LegalPower,
    notice: &'r Rule,
    limit: &'r Rule,
    limit_end: &'r Rule,
    ordinary: u64,
    shortened: u64,
}

/// What a notice comes to.
pub(super) struct Judged {
    pub(super) faults: Vec<FaultOfNotice>,
    pub(super) penalty_last_day: Option<Date>,
    pub(super) rules: Vec<RuleId>,
}

impl<'r> Terms<'r> {
    pub(super) fn of(rulebook: &'r Rulebook) -> Result<Self, Stop> {
        let id = &rulebook.role(Role::DiscretionaryRequirements)?.id;
        let notice = rulebook.role(Role::NoticeOfRequirement)?;
        let days = |name: &str| {
            notice.named(name).and_then(|days| u64::try_from(days).ok()).ok_or_else(|| {
                let because = format!("`{}` has no whole number of days named {name}", notice.id);
                Stop::cannot_tell([notice.id.to_string()], because)
            })
        };
        let power = rulebook.powers().iter().find(|power| power.id == *id).ok_or_else(|| {
            let because = format!("`{id}` is no power of this rulebook");
            Stop::cannot_tell([id.to_string()], because)
        })?;
        Ok(Self {
            power,
            notice,
            limit: rulebook.role(Role::PenaltyTimeLimit)?,
            limit_end: rulebook.role(Role::PenaltyTimeLimitEnd)?,
            ordinary: days("ordinary")?,
            shortened: days("shortened")?,
        })
    }

    /// What is wrong with the question.
    pub(super) fn problems(&self, asked: &NoticeQuestion) -> Vec<Problem> {
        let mut problems = Vec::new();
        let with_notice = &self.power.contents;
        if !with_notice.contains(&asked.measure) {
            let names: Vec<_> = with_notice.iter().map(|one| one.as_str()).collect();
            let expected = format!("a measure with a notice: {}", names.join(", "));
            let problem = Problem::new(Code::OutOfScope, asked.measure.as_str(), expected);
            problems.push(problem.at("measure"));
        }
        if let Some(day) = asked.breached_on.filter(|day| *day > asked.received) {
            let expected = "a day not after the day of receipt";
            let problem = Problem::new(Code::OutOfRange, day.to_string(), expected);
            problems.push(problem.at("breached_on"));
        }
        problems
    }

    /// The fewest days that such a notice may give.
    pub(super) fn least_days(&self, asked: &NoticeQuestion) -> u64 {
        let urgent = asked.to_prevent_further_breach == Some(true);
        if urgent && self.may_be_short(asked) { self.shortened } else { self.ordinary }
    }

    fn may_be_short(&self, asked: &NoticeQuestion) -> bool {
        self.power.short_notice_for.contains(&asked.measure)
    }

    /// The faults of a notice; refused where nothing is wrong and something is not stated.
    pub(super) fn judge(&self, asked: &NoticeQuestion, days: u64) -> Result<Judged, Stop> {
        let mut faults = self.faults_of_length(asked, days);
        let penalty_last_day = self.penalty_last_day(asked)?;
        if let Some(last) = penalty_last_day
            && asked.received > last
        {
            faults.push(self.too_late(last));
        }
        let missing = self.missing(asked, days);
        if faults.is_empty() && !missing.is_empty() {
            let because = "whether the notice is valid depends on it";
            return Err(Stop::cannot_tell(missing, because));
        }
        let mut rules = vec![self.notice.id.clone(), self.power.id.clone()];
        if is_penalty(asked) {
            rules.extend([self.limit.id.clone(), self.limit_end.id.clone()]);
        }
        Ok(Judged { faults, penalty_last_day, rules })
    }

    /// The last day for the notice of a penalty, where the day of the breach is stated.
    fn penalty_last_day(&self, asked: &NoticeQuestion) -> Result<Option<Date>, Stop> {
        match asked.breached_on {
            Some(breach) if is_penalty(asked) => Ok(Some(last_day(self.limit, breach)?)),
            _ => Ok(None),
        }
    }

    /// What is not stated and could make the notice invalid.
    fn missing(&self, asked: &NoticeQuestion, days: u64) -> Vec<String> {
        let mut missing = Vec::new();
        let is_shortened = days < self.ordinary && self.may_be_short(asked);
        if is_shortened && asked.to_prevent_further_breach.is_none() {
            missing.push("to_prevent_further_breach".to_owned());
        }
        if is_penalty(asked) && asked.breached_on.is_none() {
            missing.push("breached_on".to_owned());
        }
        missing
    }

    /// What is wrong with the time that a notice gives.
    fn faults_of_length(&self, asked: &NoticeQuestion, days: u64) -> Vec<FaultOfNotice> {
        let Self { ordinary, shortened, .. } = *self;
        let notice = self.notice.id.clone();
        let mut faults = Vec::new();
        if days >= ordinary {
            return faults;
        }
        if !self.may_be_short(asked) {
            faults.push(FaultOfNotice {
                fault: NoticeFault::NotShortened,
                says: format!("{} has at least {ordinary} days, and no fewer", asked.measure),
                rules: vec![notice, self.power.id.clone()],
            });
            return faults;
        }
        if days < shortened {
            faults.push(FaultOfNotice {
                fault: NoticeFault::TooShort,
                says: format!("{days} days are fewer than {shortened}"),
                rules: vec![notice.clone()],
            });
        }
        if asked.to_prevent_further_breach == Some(false) {
            faults.push(FaultOfNotice {
                fault: NoticeFault::NoFurtherBreach,
                says: format!("fewer than {ordinary} days are only to prevent a further breach"),
                rules: vec![notice],
            });
        }
        faults
    }

    fn too_late(&self, last: Date) -> FaultOfNotice {
        FaultOfNotice {
            fault: NoticeFault::TooLate,
            says: format!("the time for a penalty ended on {last}"),
            rules: vec![self.limit.id.clone(), self.limit_end.id.clone()],
        }
    }
}

fn is_penalty(asked: &NoticeQuestion) -> bool {
    asked.measure == PowerMeasure::MonetaryPenalty
}
