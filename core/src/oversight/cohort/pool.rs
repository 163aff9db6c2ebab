//! The pool of trusts whose averages are quartered, and whether all of them are there.

use super::entrant::Entrant;
use crate::{
    decimal::Number,
    rulebook::{Role, Rulebook},
};

/// The trusts of a pool by type: how many there are, and of how many an average is known.
pub(super) struct Pool {
    types: Vec<(String, u64, u64)>,
    /// Whether every trust has scores, so that its domains are known too.
    pub(super) scored: bool,
    /// The places in the document of trusts whose type is not given.
    untyped: Vec<String>,
}

impl Pool {
    /// The pool of the year; none in a year whose rules say of no pool how many it has.
    pub(super) fn of(rulebook: &Rulebook, entrants: &[Entrant]) -> Option<Self> {
        let rule = rulebook.in_force(Role::CohortQuartered)?;
        let known = |entrant: &&Entrant| {
            entrant.member.average.answer().is_some() && entrant.whole.missing.is_empty()
        };
        let is_of = |entrant: &Entrant, kind: &str| {
            entrant.member.given.league_type().is_some_and(|own| own == kind)
        };
        let mut types = Vec::new();
        for kind in rule.names() {
            let all: Number = rule.named(kind).and_then(|count| Number::new(count).ok())?;
            let given = entrants.iter().filter(|one| is_of(one, kind)).filter(known).count();
            let all = all.to_string().parse().ok()?;
            types.push((kind.to_owned(), all, u64::try_from(given).ok()?));
        }
        let untyped = entrants.iter().filter(|one| one.member.given.provider_type.is_none());
        Some(Self {
            scored: entrants.iter().all(|one| !one.member.scores.is_empty()),
            untyped: untyped.map(|one| format!("{}.provider_type", one.place)).collect(),
            types,
        })
        .filter(|pool| !pool.types.is_empty())
    }

    /// Whether the average of every trust of every type is known.
    pub(super) fn is_complete(&self) -> bool {
        self.untyped.is_empty() && self.types.iter().all(|(_, all, given)| all == given)
    }

    /// What the pool lacks.
    pub(super) fn lacking(&self) -> Vec<String> {
        let short = self.types.iter().filter(|(_, all, given)| all != given);
        let short = short.map(|(kind, all, given)| {
            format!("trusts: {given} of {all} averages of type {}", kind.replace('_', " "))
        });
        short.chain(self.untyped.iter().cloned()).collect()
    }
}
