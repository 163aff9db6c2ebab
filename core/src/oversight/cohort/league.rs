//! The league of providers of one type.

use std::collections::BTreeMap;

use super::{answer::passed_on, outcome::CohortMember, rank::Place};
use crate::{
    order,
    outcome::Outcome,
    rulebook::{Role, Rulebook},
    score::Score,
};

/// What places a provider: its adjusted segment, and its average.
type Result = (u64, Score);

/// The place of each provider among all of them, by adjusted segment and then by average; equal ones
/// share the best place. In the order given.
pub(crate) fn league_ranks(results: &[Result]) -> Vec<Place> {
    let mut sorted = results.to_vec();
    order::sort(&mut sorted);
    let count = |places: usize| u64::try_from(places).unwrap_or(u64::MAX);
    let of = count(sorted.len());
    let place = |result| {
        let ahead = sorted.partition_point(|other| other < result);
        Place { rank: count(ahead).saturating_add(1), of }
    };
    results.iter().map(place).collect()
}

/// The place of each trust among those of its type that have a segment.
pub(super) fn place_in_league(rulebook: &Rulebook, members: &mut [CohortMember]) {
    if let Err(refusal) = rulebook.role(Role::CohortLeague) {
        members.iter_mut().for_each(|member| member.league = refusal.clone().into());
        return;
    }
    let mut types: BTreeMap<String, Vec<(usize, Result)>> = BTreeMap::new();
    for (position, member) in members.iter().enumerate() {
        if let (Some(kind), Some(adjusted), Some(average)) =
            (&member.given.provider_type, member.adjusted.answer(), member.average.answer())
        {
            let result = (adjusted.segment, average.score);
            types.entry(kind.clone()).or_default().push((position, result));
        }
    }
    let mut places: BTreeMap<usize, Place> = BTreeMap::new();
    for results in types.values() {
        let only: Vec<Result> = results.iter().map(|(_, result)| *result).collect();
        let ranks = league_ranks(&only);
        places.extend(results.iter().map(|(position, _)| *position).zip(ranks));
    }
    for (position, member) in members.iter_mut().enumerate() {
        member.league = match places.remove(&position) {
            Some(place) => Outcome::Answer(place),
            None if member.given.provider_type.is_none() => {
                Outcome::cannot_tell(["provider_type"], "the league is within a type of provider")
            }
            None => passed_on(&member.adjusted),
        };
    }
}
