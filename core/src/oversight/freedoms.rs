//! The freedoms and obligations of a stage.

use std::collections::BTreeSet;

use ics_rules_macros::record;

use super::settings::{asked_for, switch};
use crate::{
    error::Result,
    explanation::{Explanation, Reasons},
    outcome::{Outcome, Stop},
    rulebook::{Actor, Freedom, FreedomSubject, Role, RuleId, Rulebook, Stage},
};

/// What a system is free, or bound, to do at its stage, and what others owe it.
#[record(explained, rows = entries)]
pub struct FreedomsInForce {
    /// The stage.
    pub stage: Stage,
    /// Whether entries of earlier stages are kept unless a later one replaces them.
    pub inherit: bool,
    /// The entries in force, in the order of the rulebook.
    pub entries: Vec<Freedom>,
    /// Entries that gave way to a later one and revive in the case they name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revivable: Vec<Freedom>,
    /// Whether the other setting of `inherit` would give other entries.
    pub differs: bool,
    /// The entries that the other setting would add or drop, in the order of the rulebook.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_reading: Vec<RuleId>,
    /// The rules it rests on, the entries among them.
    pub rules: Vec<RuleId>,
}

/// The freedoms and obligations in force at `stage`.
///
/// The published table does not say whether a later stage keeps the entries of an earlier one.
/// `inherit` chooses between the two readings; when it is left out, the rulebook's setting holds.
/// The answer always says what the other reading would change.
///
/// # Errors
///
/// None: a year without freedoms is a refusal.
///
/// ```
/// use ics_rules::{Rulebook, oversight::freedoms, rulebook::Stage};
///
/// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
/// let own = freedoms(&rulebook, Stage::Thriving, None)?;
/// let own = own.answer().expect("the year has freedoms");
/// assert!(own.entries.iter().all(|entry| entry.stage == Stage::Thriving));
/// assert!(own.differs);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn freedoms(
    rulebook: &Rulebook,
    stage: Stage,
    inherit: Option<bool>,
) -> Result<Outcome<FreedomsInForce>> {
    Outcome::settled(in_force(rulebook, stage, inherit))
}

pub(super) fn in_force(
    rulebook: &Rulebook,
    stage: Stage,
    inherit: Option<bool>,
) -> Result<FreedomsInForce, Stop> {
    let setting =
        asked_for(rulebook, Role::Inherit, "the freedoms and obligations of a stage of maturity")?;
    let own_set = rulebook.role(Role::ColumnIsOwnSet)?;
    let report_choice = rulebook.role(Role::ReportChoice)?;
    let inherit = inherit.map_or_else(|| switch(setting), Ok)?;
    let held = |freedom: &Freedom, inherit: bool| {
        let kept = freedom.stage < stage && !gives_way(rulebook, freedom, stage);
        is_entry(freedom) && (freedom.stage == stage || inherit && kept)
    };
    let all = rulebook.freedoms();
    let entries: Vec<Freedom> =
        all.iter().filter(|freedom| held(freedom, inherit)).cloned().collect();
    let revives = |freedom: &&Freedom| {
        inherit && freedom.stage < stage && freedom.revives.is_some() && !held(freedom, inherit)
    };
    let changed = all.iter().filter(|freedom| held(freedom, true) != held(freedom, false));
    let other_reading: Vec<RuleId> = changed.map(|freedom| freedom.id.clone()).collect();
    let mut rules = vec![setting.id.clone()];
    rules.extend((!inherit).then(|| own_set.id.clone()));
    rules.extend((!other_reading.is_empty()).then(|| report_choice.id.clone()));
    rules.extend(entries.iter().map(|entry| entry.id.clone()));
    Ok(FreedomsInForce {
        stage,
        inherit,
        entries,
        revivable: all.iter().filter(revives).cloned().collect(),
        differs: !other_reading.is_empty(),
        other_reading,
        rules,
    })
}

/// Whether it is more than the placeholder of a cell that the table leaves empty.
fn is_entry(freedom: &Freedom) -> bool {
    freedom.actor != "none"
}

/// Whether an entry is replaced, directly or through a chain, by one of a stage up to `stage`.
fn gives_way(rulebook: &Rulebook, freedom: &Freedom, stage: Stage) -> bool {
    // An overlay may close a chain into a ring, so no link is followed twice.
    let mut followed = BTreeSet::new();
    let mut ahead: Vec<&RuleId> = freedom.replaced_by.iter().collect();
    while let Some(id) = ahead.pop() {
        if !followed.insert(id) {
            continue;
        }
        if let Some(later) = rulebook.freedoms().iter().find(|later| later.id == *id) {
            if later.stage <= stage {
                return true;
            }
            ahead.extend(&later.replaced_by);
        }
    }
    false
}

/// An entry as a sentence, with its condition and exception beside it.
fn told(freedom: &Freedom, rulebook: &Rulebook) -> Explanation {
    let Freedom { actor, modality, says, .. } = freedom;
    let mut told = Explanation::new(format!("{} {modality} {says}", Actor::spoken(actor)));
    for (name, words) in [("condition", &freedom.condition), ("exception", &freedom.exception)] {
        if let Some(words) = words {
            told = told.comparing(name, words);
        }
    }
    told.citing(rulebook, [&freedom.id])
}

impl Reasons for FreedomsInForce {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let (columns, other) = if self.inherit {
            ("of its own stage, and of earlier stages where nothing replaces them", "drop")
        } else {
            ("of its own stage", "add")
        };
        let says = format!(
            "freedoms and obligations of a {} system: {} entries, those {columns}",
            self.stage,
            self.entries.len()
        );
        let setting: &[Role] =
            if self.inherit { &[Role::Inherit] } else { &[Role::ColumnIsOwnSet, Role::Inherit] };
        let subjects = FreedomSubject::ALL.iter().filter_map(|subject| {
            let mine: Vec<_> = self.entries.iter().filter(|one| one.subject == *subject).collect();
            let told = mine.iter().map(|freedom| told(freedom, rulebook));
            (!mine.is_empty()).then(|| Explanation::new(subject.to_string()).following(told))
        });
        let revivable = self.revivable.iter().map(|freedom| {
            let when = freedom.revives.as_deref().unwrap_or_default();
            let mut told = told(freedom, rulebook);
            told.says = format!("replaced by a later entry, but revives {when}: {}", told.says);
            told
        });
        let differs = self.differs.then(|| {
            let says = format!("the other setting would {other} these entries");
            Explanation::new(says)
                .comparing("entries of earlier stages are kept", yes_no(!self.inherit))
                .citing(rulebook, &rulebook.playing(&self.rules, [Role::ReportChoice]))
                .citing(rulebook, &self.other_reading)
        });
        Explanation::new(says)
            .comparing("entries of earlier stages are kept", yes_no(self.inherit))
            .citing(rulebook, &rulebook.playing(&self.rules, setting.iter().copied()))
            .following(subjects)
            .following(revivable)
            .following(differs)
    }
}

/// A judgement or a setting in words.
pub(super) const fn yes_no(so: bool) -> &'static str {
    if so { "yes" } else { "no" }
}
