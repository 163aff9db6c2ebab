//! The league of providers of one type.

use super::rank::Place;
use crate::score::Score;

/// The place of each provider among all of them, by adjusted segment and then by average; equal ones
/// share the best place. In the order given.
pub(crate) fn league_ranks(results: &[(u64, Score)]) -> Vec<Place> {
    let mut sorted = results.to_vec();
    sorted.sort_unstable();
    let count = |places: usize| u64::try_from(places).unwrap_or(u64::MAX);
    let of = count(sorted.len());
    let place = |result| {
        let ahead = sorted.partition_point(|other| other < result);
        Place { rank: count(ahead).saturating_add(1), of }
    };
    results.iter().map(place).collect()
}
