//! The way out, in words.

use super::exit::{AverageExit, Exit, WayOut, WayOutByMetric};
use crate::{
    explanation::{Explanation, Reasons},
    rulebook::Rulebook,
};

impl Reasons for WayOut {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says =
            format!("the way out of segment {}, what binds first coming first", self.held_in);
        let node = self.unknown.iter().fold(Explanation::new(says), |node, name| {
            node.comparing("not known, and may hold it all the same", name)
        });
        node.following(self.exits.iter().map(|exit| exit.reasons(rulebook)))
    }
}

impl Reasons for Exit {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let what = match &self.average {
            Some(AverageExit { average: Some(average), .. }) => {
                format!("an average of {average} or better")
            }
            Some(_) => "a better average than the best scores there are can make".to_owned(),
            None => {
                let needs: Vec<String> = self.needs.iter().map(ToString::to_string).collect();
                format!("an end of {}: {}", self.kind, needs.join(" and "))
            }
        };
        let to = match self.to {
            Some(to) => format!("to segment {to}"),
            None => "to a segment that cannot be told".to_owned(),
        };
        let others: Vec<String> = self.waits_for.iter().map(ToString::to_string).collect();
        let waits = match others.join(" or ") {
            none if none.is_empty() => none,
            others => format!("; it changes nothing as long as {others} holds the trust"),
        };
        let node = Explanation::new(format!("{what}, {to}{waits}"));
        let node = self.average.iter().fold(node, |node, average| average.compared(node));
        node.citing(rulebook, &self.rules)
    }
}

impl AverageExit {
    fn compared(&self, node: Explanation) -> Explanation {
        let fall = self.fall_of_sum.iter();
        let node = fall.fold(node, |node, fall| node.comparing("fall of the sum of scores", fall));
        self.by_metric.iter().fold(node, |node, metric| match metric.shown() {
            Some(shown) => node.comparing(format!("{} alone", metric.metric), shown),
            None => node,
        })
    }
}

impl WayOutByMetric {
    fn shown(&self) -> Option<String> {
        let score = format!("{} to {}", self.score, self.enough?);
        let rank = self.rank.map(|rank| format!("rank {rank}"));
        let value = self.value.map(|value| format!("value {value}"));
        let band = self.band.as_ref().map(|band| band.replace('_', " "));
        let parts: Vec<String> =
            std::iter::once(score).chain([rank, value, band].into_iter().flatten()).collect();
        Some(parts.join(", "))
    }
}
