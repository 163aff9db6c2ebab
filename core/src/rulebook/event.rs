//! What came after which: the events by which systems and their boards change.

use ics_rules_macros::record;

use super::RuleId;
use crate::{
    calendar::Date,
    error::{Code, Problem},
    organisation::OdsCode,
    wire::{document, word},
};

word! {
    /// What an event does to the bodies it names.
    pub enum SuccessionChange {
        /// All of the body before passes to the one after.
        Merge = "merge": "merge",
        /// A part of a body that ends passes to one that is new.
        Split = "split": "split",
        /// A part passes to a body that goes on; with one body on both sides, its own area changes.
        Boundary = "boundary": "boundary",
        /// The same body and code with a new name.
        Rename = "rename": "rename",
        /// A body begins.
        Create = "create": "create",
        /// A body ends on the day before.
        Abolish = "abolish": "abolish",
    }
}

/// One event by which a system or its board came after another, began, ended or was renamed.
#[record]
pub struct SuccessionEvent {
    /// Its id.
    pub id: RuleId,
    /// What it says.
    pub says: String,
    /// The first day on which it holds.
    pub date: Date,
    /// What it does.
    pub change: SuccessionChange,
    /// The body before; none where it begins a body or where its code is not known.
    pub before: Option<OdsCode>,
    /// The name of the body before, as it then was.
    pub before_name: Option<String>,
    /// The body after; none where it ends a body.
    pub after: Option<OdsCode>,
    /// The name of the body after.
    pub after_name: Option<String>,
    /// The sub-ICB locations that pass, as far as whole locations do.
    pub locations: Vec<OdsCode>,
}

impl SuccessionEvent {
    /// Whether something passes from one body to another, all of it or a part.
    #[must_use]
    pub fn passes(&self) -> bool {
        let between = matches!(
            self.change,
            SuccessionChange::Merge | SuccessionChange::Split | SuccessionChange::Boundary
        );
        between && self.before != self.after
    }
}

document! {
    /// The fields of an `[event]`.
    pub(super) struct EventFields {
        /// The first day on which it holds.
        date: Date,
        /// What it does.
        change: SuccessionChange,
        /// The body before.
        before: Option<OdsCode>,
        /// Its name.
        before_name: Option<String>,
        /// The body after.
        after: Option<OdsCode>,
        /// Its name.
        after_name: Option<String>,
        /// The sub-ICB locations that pass.
        locations: Vec<OdsCode>,
    }
}

impl EventFields {
    /// What is wrong between fields.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let missing = |field: &str| {
            Problem::new(Code::MissingField, "nothing", "the name of the body").at(field)
        };
        let before = self.before_name.is_none() && self.change != SuccessionChange::Create;
        let after = self.after_name.is_none() && self.change != SuccessionChange::Abolish;
        [before.then(|| missing("before_name")), after.then(|| missing("after_name"))]
            .into_iter()
            .flatten()
            .collect()
    }

    /// The event of this id.
    pub(super) fn named(self, id: RuleId, says: String) -> SuccessionEvent {
        let Self { date, change, before, before_name, after, after_name, locations } = self;
        SuccessionEvent {
            id,
            says,
            date,
            change,
            before,
            before_name,
            after,
            after_name,
            locations,
        }
    }
}
