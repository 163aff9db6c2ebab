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
    outcome::Outcome,
    rulebook::{Role, Rulebook},
    score::Score,
};

/// What places a provider: its adjusted segment, and its average.
type Result = (u64, Score);

fn count(places: usize) -> u64 {
    u64::try_from(places).unwrap_or(u64::MAX)
}

/// A trust of which some figure was given, in a league that it is in or may be in.
struct Runner {
    /// Where it stands among the entrants.
    at: usize,
    result: Ends<Result>,
    typed: bool,
}

impl Runner {
    fn of(rulebook: &Rulebook, at: usize, entrant: &Entrant, best: Option<u64>) -> Option<Self> {
        let (average, member) = (entrant.average?, &entrant.member);
        let segment = match (member.adjusted.answer(), best) {
            (Some(adjusted), _) => Ends { best: adjusted.segment, worst: adjusted.segment },
            (None, Some(best)) => {
                adjusted_ends(entrant.before, best, &flag(rulebook, &member.given))
            }
            (None, None) => Ends::ANY,
        };
        let (best, worst) = ((segment.best, average.best), (segment.worst, average.worst));
        let typed = member.given.provider_type.is_some();
        Some(Self { at, result: Ends { best, worst }, typed })
    }

    /// Whether it may be ahead of another and may not, or may not be in the league at all.
    fn is_open_beside(&self, other: &Self) -> bool {
        let surely_ahead = self.result.worst < other.result.best;
        let surely_not = self.result.best >= other.result.worst;
        self.at != other.at && (!self.typed || !(surely_ahead || surely_not))
    }

    fn has_place(&self) -> bool {
        self.typed && self.result.best == self.result.worst
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
    let mut types: BTreeMap<String, Vec<Runner>> = BTreeMap::new();
    let (mut untyped, mut left_out) = (Vec::new(), BTreeMap::new());
    for (at, entrant) in entrants.iter().enumerate() {
        let code = &entrant.member.given.code;
        let runner = Runner::of(rulebook, at, entrant, best_under_override);
        match (entrant.member.given.league_type(), runner) {
            (Some(kind), Some(runner)) => types.entry(kind).or_default().push(runner),
            (Some(kind), None) => {
                types.entry(kind.clone()).or_default();
                left_out.entry(kind).or_insert_with(Vec::new).push(code.clone());
            }
            (None, runner) => untyped.extend(runner),
        }
    }
    for entrant in entrants.iter_mut().filter(|one| one.member.given.provider_type.is_none()) {
        let missing = [format!("{}.provider_type", entrant.place)];
        entrant.member.league = Outcome::cannot_tell(missing, "a league is of a type of provider");
    }
    let mut leagues = Vec::new();
    for (provider_type, runners) in types {
        for (at, place) in places(&runners, &untyped, entrants) {
            if let Some(entrant) = entrants.get_mut(at) {
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

/// The most trusts whose missing inputs one refusal names; their league lists them all.
const MOST_NAMED: usize = 20;

/// The place of each of the trusts of a type, or what could change it.
fn places(
    runners: &[Runner],
    untyped: &[Runner],
    entrants: &[Entrant],
) -> Vec<(usize, Outcome<Place>)> {
    let sorted = |end: fn(&Runner) -> Result| {
        let mut results: Vec<Result> = runners.iter().map(end).collect();
        order::sort(&mut results);
        results
    };
    let (bests, worsts) = (sorted(|one| one.result.best), sorted(|one| one.result.worst));
    let of_one = |runner: &Runner| {
        let ahead = worsts.partition_point(|worst| *worst < runner.result.best);
        let behind = bests.len() - bests.partition_point(|best| *best < runner.result.worst);
        // It is itself among those behind where it has a place.
        let settled = ahead + behind + usize::from(!runner.has_place());
        if untyped.is_empty() && settled == runners.len() {
            let rank = count(ahead).saturating_add(1);
            return Outcome::Answer(Place { rank, of: count(runners.len()) });
        }
        let others = runners.iter().chain(untyped).filter(|one| one.is_open_beside(runner));
        let own = (!runner.has_place()).then_some(runner);
        let open: Vec<&Runner> = own.into_iter().chain(others).take(MOST_NAMED).collect();
        let named = open.iter().filter_map(|one| Some(one.missing(entrants.get(one.at)?)));
        let mut missing: Vec<String> = Vec::new();
        for name in named.flatten() {
            if !missing.contains(&name) {
                missing.push(name);
            }
        }
        let codes = open.iter().filter_map(|one| entrants.get(one.at));
        let codes: Vec<_> = codes.map(|one| one.member.given.code.to_string()).collect();
        let because = format!("what is not known of {} could change the place", codes.join(", "));
        Outcome::cannot_tell(missing, because)
    };
    runners.iter().map(|runner| (runner.at, of_one(runner))).collect()
}
