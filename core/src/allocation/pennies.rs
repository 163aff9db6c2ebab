//! Largest remainder: sharing whole pence in proportion, to the last penny.

use std::cmp::Reverse;

use crate::order;

/// Shares `size` pence in proportion to `weights`, in their order.
///
/// Each part is its exact share rounded down or up to a penny. The pence that rounding down leaves
/// over go one each to the largest remainders and, among equals, to the earliest. With no weight
/// at all every part is nothing, and the parts then fall short of `size`.
pub(crate) fn in_proportion(size: i128, weights: &[u64]) -> Vec<i128> {
    let total: i128 = weights.iter().copied().map(i128::from).sum();
    if total == 0 {
        return vec![0; weights.len()];
    }
    let mut parts = Vec::with_capacity(weights.len());
    let mut remainders = Vec::with_capacity(weights.len());
    for (position, weight) in weights.iter().enumerate() {
        // A size of 1e14 pence times a weight of 1e18 millionths is 1e32; 128 bits hold 1.7e38.
        let exact = size * i128::from(*weight);
        parts.push(exact / total);
        remainders.push((Reverse(exact % total), position));
    }
    let left_over = size - parts.iter().sum::<i128>();
    order::sort(&mut remainders);
    for ((_, position), _) in remainders.into_iter().zip(0..left_over) {
        if let Some(part) = parts.get_mut(position) {
            *part += 1;
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::in_proportion;

    #[test]
    fn the_largest_remainder_wins_and_not_the_largest_weight() {
        // 10 pence at 6 : 11 : 17 is 1.76, 3.24 and 5.00.
        assert_eq!(in_proportion(10, &[6, 11, 17]), [2, 3, 5]);
    }

    #[test]
    fn equal_remainders_go_to_the_earliest() {
        assert_eq!(in_proportion(5, &[1, 1, 1]), [2, 2, 1]);
        // 3 pence at 1 : 2 : 1 is 0.75, 1.50 and 0.75.
        assert_eq!(in_proportion(3, &[1, 2, 1]), [1, 1, 1]);
    }

    #[test]
    fn no_weight_gets_no_penny() {
        assert_eq!(in_proportion(1, &[0, 1, 1]), [0, 1, 0]);
        assert_eq!(in_proportion(1, &[0, 0]), [0, 0]);
        assert_eq!(in_proportion(0, &[1, 2]), [0, 0]);
    }
}
