//! Powers in words.

use super::found::{LegalPowers, PenaltyCap, PowerFound};
use crate::{
    explanation::{Explanation, Reasons, words},
    rulebook::{Role, Rulebook},
};

impl Reasons for LegalPowers {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let asked = &self.asked;
        let counts = format!(
            "{} open, {} excluded, {} undecided",
            self.open.len(),
            self.excluded.len(),
            self.undecided.len()
        );
        let says = format!("powers over one {} on {}: {counts}", asked.body, asked.date);
        let thresholds = rulebook.playing(&self.rules, [Role::TwoThresholds]);
        let groups = [
            ("open", "may be used", &self.open),
            ("excluded", "may not be used", &self.excluded),
            ("undecided", "cannot be told", &self.undecided),
        ];
        let groups = groups.into_iter().filter(|(.., found)| !found.is_empty());
        let groups = groups.map(|(name, means, found)| {
            Explanation::new(format!("{name}: {means}"))
                .following(found.iter().map(|found| found.reasons(rulebook)))
        });
        let notes = self
            .notes
            .iter()
            .map(|note| Explanation::new(note.says.clone()).citing(rulebook, &note.rules));
        Explanation::new(says)
            .citing(rulebook, &thresholds)
            .following(self.licence_explained(rulebook))
            .following(groups)
            .following(notes)
    }
}

impl LegalPowers {
    fn licence_explained(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let licence = &self.licence;
        let mut says = Explanation::new(format!("the body {licence}"));
        if let Some(needed) = licence.needed {
            let needed = if needed { "yes" } else { "no" };
            says = says.comparing("a licence is needed", needed);
        }
        // A body that can hold none rests on no rule, and one that is stated to hold one on the caller.
        (!licence.rules.is_empty()).then(|| says.citing(rulebook, &licence.rules))
    }
}

impl Reasons for PowerFound {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let mut root = Explanation::new(self.statute.clone())
            .citing(rulebook, [&self.power])
            .citing(rulebook, &self.reached_by);
        if let Some(from) = self.from {
            root = root.comparing("from", from);
        }
        if let Some(to) = self.to {
            root = root.comparing("until", to);
        }
        if !self.contents.is_empty() {
            let contents: Vec<_> = self.contents.iter().map(ToString::to_string).collect();
            root = root.comparing("content", words::list(&contents));
        }
        for name in &self.missing {
            root = root.comparing("not stated", name);
        }
        let reasons = self.reasons.iter().map(|reason| {
            Explanation::new(format!("{}: {}", reason.why, reason.says))
                .citing(rulebook, &reason.rules)
        });
        let withheld = self.withheld.iter().map(|withheld| {
            Explanation::new(format!("not {}: {}", withheld.measure, withheld.reason.says))
                .citing(rulebook, &withheld.reason.rules)
        });
        let notes = self
            .notes
            .iter()
            .map(|note| Explanation::new(note.says.clone()).citing(rulebook, &note.rules));
        root.following(reasons)
            .following(self.penalty.as_ref().map(|penalty| penalty.reasons(rulebook)))
            .following(withheld)
            .following(notes)
    }
}

impl Reasons for PenaltyCap {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = match self.most {
            Some(most) => format!("a penalty is at most {}", most.nhs()),
            None => "a penalty is at most a share of turnover, which was not stated".to_owned(),
        };
        let mut root = Explanation::new(says)
            .comparing("share of turnover in England", self.share.percent())
            .comparing_money([("turnover in England", self.turnover)]);
        if let Some(last) = self.last_day {
            root = root.comparing("last day for a notice of it", last);
        }
        root.citing(rulebook, &self.rules)
    }
}
