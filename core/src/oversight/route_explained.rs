//! A route in words.

use super::{freedoms::yes_no, route::Route};
use crate::{
    explanation::{Explanation, Reasons},
    rulebook::{Response, Role, Rulebook, SubjectKind},
};

impl Reasons for Route {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let subject = match self.asked.subject {
            SubjectKind::Organisation => "one organisation",
            SubjectKind::System => "the system itself",
        };
        let (response, stage) = (self.asked.response, self.asked.stage);
        let rows = rulebook.stage_rows().iter();
        let basis = rows.filter(|row| row.id == self.row).map(|row| row.basis(stage));
        let basis = basis.filter(|basis| **basis != self.row);
        let row = rulebook.cite(&self.row);
        let row = row.map(|row| format!(": {}", row.says)).unwrap_or_default();
        let mut root = Explanation::new(format!("{response}, {stage} system{row}"))
            .comparing("subject", subject);
        for (name, words) in [("decides", &self.decides), ("carried out by", &self.carried_out_by)]
        {
            if let Some(words) = words {
                root = root.comparing(name, words);
            }
        }
        let steps = self.steps.iter().map(|step| {
            Explanation::new(format!("step {}: {step}", step.number)).citing(rulebook, &step.rules)
        });
        let notes = self
            .notes
            .iter()
            .map(|note| Explanation::new(note.says.clone()).citing(rulebook, &note.rules));
        if let Some(scope) = self.asked.request_scope {
            root = root.comparing("the request is", scope);
        }
        root.citing(rulebook, [&self.row])
            .citing(rulebook, basis)
            .following(self.judgements(rulebook))
            .following(steps)
            .following(notes)
            .following(self.reading(rulebook))
    }
}

impl Route {
    /// What the caller stated for an intervention.
    fn judgements(&self, rulebook: &Rulebook) -> Option<Explanation> {
        if self.asked.response != Response::Intervention {
            return None;
        }
        let mut stated = Explanation::new("two judgements, as stated by the caller");
        let flags = [
            ("exceptional", self.asked.exceptional),
            ("a national decision is needed", self.asked.needs_national_decision),
        ];
        for (name, flag) in flags {
            stated = stated.comparing(name, flag.map_or("not stated", yes_no));
        }
        if let Some(reason) = &self.asked.reason {
            stated = stated.comparing("reason", reason);
        }
        Some(stated.citing(rulebook, &rulebook.playing(&self.rules, [Role::FlagsIndependent])))
    }

    /// The reading of the freedoms, where another would give another route.
    fn reading(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let (setting, other) = if self.inherit {
            ("freedoms of earlier stages are taken to be kept", "if they were not")
        } else {
            ("freedoms of earlier stages are taken not to be kept", "if they were")
        };
        let mut roles = vec![Role::Inherit, Role::ReportChoice];
        roles.extend((!self.inherit).then_some(Role::ColumnIsOwnSet));
        let says = format!("{setting}; {other}, the route would be another");
        let reading = Explanation::new(says)
            .comparing("kept", yes_no(self.inherit))
            .citing(rulebook, &rulebook.playing(&self.rules, roles));
        self.depends_on_inherit.then_some(reading)
    }
}
