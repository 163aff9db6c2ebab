//! Why a change of forecast leads to what it does.

use super::{ForecastChange, ForecastFlag, ForecastOverseer, ForecastWorsening};
use crate::{
    explanation::{Explanation, Reasons, words},
    rulebook::{Role, Rulebook},
};

impl Reasons for ForecastChange {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let (provider, month) = (&self.asked.provider, self.asked.month);
        let says = match &self.worsening {
            Some(it) => format!(
                "the forecast of {provider} worsens by {} at {month}, and {} oversees the change",
                it.by.nhs(),
                it.oversight.overseer
            ),
            None => format!(
                "the forecast of {provider} does not worsen at {month}, so the protocol asks nothing"
            ),
        };
        let worsening = self.worsening.as_ref();
        let node = Explanation::new(says)
            .comparing("forecast before", self.asked.before.nhs())
            .comparing("forecast after", self.asked.after.nhs())
            .comparing("change", words::variance(self.change));
        let role = match worsening {
            Some(_) => Role::ForecastChangeOverseer,
            None => Role::ForecastChangeWorsening,
        };
        self.citing(node, rulebook, &[Role::ForecastChangeStart, role])
            .following(worsening.map(|it| self.overseen(rulebook, it)))
            .following(worsening.map(|_| self.last_resort(rulebook)))
            .following(worsening.map(|it| self.timing(rulebook, it)))
            .following(worsening.map(|it| self.needs(rulebook, it)))
            .following(worsening.map(|it| self.followed_by(rulebook, it)))
    }
}

impl ForecastChange {
    fn citing(&self, node: Explanation, rulebook: &Rulebook, roles: &[Role]) -> Explanation {
        node.citing(rulebook, &rulebook.playing(&self.rules, roles.iter().copied()))
    }

    fn overseen(&self, rulebook: &Rulebook, it: &ForecastWorsening) -> Explanation {
        let found = &it.oversight;
        let says = match found.overseer {
            ForecastOverseer::System => format!(
                "the system absorbs it: its forecast could worsen by {} more and still be at {}",
                found.headroom.nhs(),
                found.test
            ),
            ForecastOverseer::Region => format!(
                "the system does not absorb it: its forecast is {} short of {}",
                found.short_by.nhs(),
                found.test
            ),
        };
        let other = &it.other_reading;
        let other = Explanation::new(format!(
            "held against {} instead, {} would oversee it",
            other.test, other.overseer
        ))
        .comparing("forecast of the system", self.asked.system_after.nhs())
        .comparing("held against", other.line.nhs());
        let node = Explanation::new(says)
            .comparing("forecast of the system", self.asked.system_after.nhs())
            .comparing("held against", found.line.nhs());
        let roles = [Role::ForecastChangeOverseer, Role::ForecastChangeTest];
        self.citing(node, rulebook, &roles).following([self.citing(
            other,
            rulebook,
            &[Role::ForecastChangeTest],
        )])
    }

    fn last_resort(&self, rulebook: &Rulebook) -> Explanation {
        let node = Explanation::new("a forecast that worsens is a last resort");
        self.citing(node, rulebook, &[Role::ForecastChangeLastResort])
    }

    fn timing(&self, rulebook: &Rulebook, it: &ForecastWorsening) -> Explanation {
        let month = self.asked.month;
        let when = format!("{month} ({})", month.name());
        if it.flags.contains(&ForecastFlag::Late) {
            let says = format!("{when} is so late that it is read as a sign of very poor control");
            let node = Explanation::new(says).comparing("quarter", month.quarter());
            return self.citing(node, rulebook, &[Role::ForecastChangeLate]);
        }
        let says = if it.flags.contains(&ForecastFlag::EarlyInYear) {
            format!("{when} is early in the year, when a forecast should not worsen")
        } else {
            format!("{when} is neither early in the year nor late")
        };
        let node = Explanation::new(says);
        let node = self.asked.early_until.into_iter().fold(node, |node, until| {
            node.comparing("early in the year ends, as stated, with", until)
        });
        self.citing(node, rulebook, &[Role::ForecastChangeEarly, Role::ForecastChangeLate])
    }

    fn needs(&self, rulebook: &Rulebook, it: &ForecastWorsening) -> Explanation {
        let says = format!("a change of forecast needs certain actions first; {}", it.precondition);
        self.citing(Explanation::new(says), rulebook, &[Role::ForecastChangePrecondition])
    }

    fn followed_by(&self, rulebook: &Rulebook, it: &ForecastWorsening) -> Explanation {
        let node = Explanation::new("what follows, in the words of the rulebook")
            .comparing("consequences", it.consequences.join(", "));
        self.citing(node, rulebook, &[Role::ForecastChangeConsequences])
    }
}
