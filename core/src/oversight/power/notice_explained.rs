//! A notice in words.

use super::notice::NoticePeriod;
use crate::{
    explanation::{Explanation, Reasons},
    rulebook::{Role, Rulebook},
};

impl Reasons for NoticePeriod {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let valid = if self.valid { "valid" } else { "invalid" };
        let says = format!("the notice of {} is {valid}", self.asked.measure);
        let notice = rulebook.playing(&self.rules, [Role::NoticeOfRequirement]);
        let period = Explanation::new(format!(
            "{} days, from {} to {}",
            self.days, self.first_day, self.last_day
        ))
        .comparing("received", self.asked.received)
        .comparing("fewest days", self.least_days)
        .comparing("ends at the earliest on", self.earliest_last_day)
        .citing(rulebook, &notice);
        let faults = self
            .faults
            .iter()
            .map(|fault| Explanation::new(fault.says.clone()).citing(rulebook, &fault.rules));
        let limit = self.penalty_last_day.map(|last| {
            let rules =
                rulebook.playing(&self.rules, [Role::PenaltyTimeLimit, Role::PenaltyTimeLimitEnd]);
            Explanation::new(format!("a penalty must be notified by {last}"))
                .citing(rulebook, &rules)
        });
        Explanation::new(says)
            .citing(rulebook, &self.rules)
            .following([period])
            .following(limit)
            .following(faults)
    }
}
