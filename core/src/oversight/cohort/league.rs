//! The league of providers of one type: a place where nothing that is open could change it.

use std::collections::BTreeMap;

use super::{
    adjust::{adjusted_ends, flag},
    entrant::{Ends, Entrant},
    outcome::League,
    rank::Place,
};
use crate::{
    order,
    organisation::OdsCode,
    outcome::Outcome,
    rulebook::{Role, Rulebook},
    score::Score,
};

/// What a provider is ranked by: its adjusted segment and, within that, its average.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct RankedBy {
    segment: u64,
    average: Score,
}

fn count(places: usize) -> u64 {
    u64::try_from(places).unwrap_or(u64::MAX)
}

/// A trust of which some figure was given, in a league that it is in or may be in.
struct Runner {
    /// Where it stands among the entrants.
    at: usize,
    ranked_by: Ends<RankedBy>,
    typed: bool,
}

impl Runner {
    fn of(
        rulebook: &Rulebook,
        at: usize,
        entrant: &Entrant,
        best_under_override: Option<u64>,
    ) -> Option<Self> {
        let average = entrant.average?;
        let member = &entrant.member;
        let segment = match (member.adjusted.answer(), best_under_override) {
            (Some(adjusted), _) => Ends { best: adjusted.segment, worst: adjusted.segment },
            (None, Some(best)) => {
                adjusted_ends(entrant.before, best, &flag(rulebook, &member.given))
            }
            (None, None) => Ends::ANY,
        };
        Some(Self {
            at,
            ranked_by: Ends {
                best: RankedBy { segment: segment.best, average: average.best },
                worst: RankedBy { segment: segment.worst, average: average.worst },
            },
            typed: member.given.provider_type.is_some(),
        })
    }

    /// Whether it may be ahead of another and may not, or may not be in the league at all.
    fn is_open_beside(&self, other: &Self) -> bool {
        let surely_ahead = self.ranked_by.worst < other.ranked_by.best;
        let surely_not = self.ranked_by.best >= other.ranked_by.worst;
        self.at != other.at && (!self.typed || !(surely_ahead || surely_not))
    }

    fn has_place(&self) -> bool {
        self.typed && self.ranked_by.best == self.ranked_by.worst
    }

    /// What its place waits for, by place in the document.
    fn missing(&self, entrant: &Entrant) -> Vec<String> {
        let mut missing = Vec::new();
        if !self.typed {
            missing.push(format!("{}.provider_type", entrant.place));
        }
        let member = &entrant.member;
        missing.extend(entrant.missing(&member.average));
        missing.extend(entrant.missing(&member.adjusted));
        missing
    }
}

/// The runners of each type of provider, and those that may be in any league.
#[derive(Default)]
struct Runners {
    by_type: BTreeMap<String, Vec<Runner>>,
    untyped: Vec<Runner>,
    /// The trusts of each type without any figure, by their codes.
    left_out: BTreeMap<String, Vec<OdsCode>>,
}

impl Runners {
    fn of(rulebook: &Rulebook, entrants: &[Entrant], best_under_override: Option<u64>) -> Self {
        let mut runners = Self::default();
        for (at, entrant) in entrants.iter().enumerate() {
            let given = &entrant.member.given;
            let runner = Runner::of(rulebook, at, entrant, best_under_override);
            let Some(provider_type) = given.league_type() else {
                runners.untyped.extend(runner);
                continue;
            };
            if runner.is_none() {
                let left_out = runners.left_out.entry(provider_type.clone()).or_default();
                left_out.push(given.code.clone());
            }
            runners.by_type.entry(provider_type).or_default().extend(runner);
        }
        runners
    }
}

/// The leagues of the types, and the place of each trust in that of its type.
pub(super) fn place_in_leagues(
    rulebook: &Rulebook,
    entrants: &mut [Entrant],
    best_under_override: Option<u64>,
) -> Vec<League> {
    let rules = match rulebook.ids_of([Role::CohortLeague]) {
        Ok(rules) => rules,
        Err(refusal) => {
            entrants.iter_mut().for_each(|one| one.member.league = refusal.clone().into());
            return Vec::new();
        }
    };
    let Runners { by_type, untyped, mut left_out } =
        Runners::of(rulebook, entrants, best_under_override);
    for entrant in entrants.iter_mut().filter(|one| one.member.given.provider_type.is_none()) {
        let missing = [format!("{}.provider_type", entrant.place)];
        entrant.member.league = Outcome::cannot_tell(missing, "a league is of a type of provider");
    }
    let mut leagues = Vec::new();
    for (provider_type, runners) in by_type {
        for (runner, place) in runners.iter().zip(places(&runners, &untyped, entrants)) {
            if let Some(entrant) = entrants.get_mut(runner.at) {
                entrant.member.league = place;
            }
        }
        let waiting = runners.iter().chain(&untyped).filter(|one| !one.has_place());
        let waiting = waiting.filter_map(|one| entrants.get(one.at));
        leagues.push(League {
            ranked: count(runners.len()),
            waiting: waiting.map(|one| one.member.given.code.clone()).collect(),
            left_out: left_out.remove(&provider_type).unwrap_or_default(),
            provider_type,
            rules: rules.clone(),
        });
    }
    leagues
}

/// The place of each of the trusts of a type in their order, or what could change it.
fn places(runners: &[Runner], untyped: &[Runner], entrants: &[Entrant]) -> Vec<Outcome<Place>> {
    let sorted = |end: fn(&Runner) -> RankedBy| {
        let mut ends: Vec<RankedBy> = runners.iter().map(end).collect();
        order::sort(&mut ends);
        ends
    };
    let bests = sorted(|one| one.ranked_by.best);
    let worsts = sorted(|one| one.ranked_by.worst);
    let place = |runner: &Runner| {
        let ahead = worsts.partition_point(|worst| *worst < runner.ranked_by.best);
        let behind = bests.len() - bests.partition_point(|best| *best < runner.ranked_by.worst);
        // It is itself among those behind where it has a place.
        let settled = ahead + behind + usize::from(!runner.has_place());
        if untyped.is_empty() && settled == runners.len() {
            let rank = count(ahead).saturating_add(1);
            return Outcome::Answer(Place { rank, of: count(runners.len()) });
        }
        let others = runners.iter().chain(untyped).filter(|one| one.is_open_beside(runner));
        if runner.has_place() {
            open_place(others, entrants)
        } else {
            open_place([runner].into_iter().chain(others), entrants)
        }
    };
    runners.iter().map(place).collect()
}

/// The most trusts whose missing inputs one refusal names; their league lists them all.
const MOST_NAMED: usize = 20;

/// The refusal of a place that what is not known of these trusts could change.
fn open_place<'r>(open: impl Iterator<Item = &'r Runner>, entrants: &[Entrant]) -> Outcome<Place> {
    let mut missing = Vec::new();
    let mut codes = Vec::new();
    for runner in open.take(MOST_NAMED) {
        let Some(entrant) = entrants.get(runner.at) else { continue };
        codes.push(entrant.member.given.code.to_string());
        for name in runner.missing(entrant) {
            if !missing.contains(&name) {
                missing.push(name);
            }
        }
    }
    let because = format!("what is not known of {} could change the place", codes.join(", "));
    Outcome::cannot_tell(missing, because)
}
