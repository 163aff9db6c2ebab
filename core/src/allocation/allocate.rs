//! Sharing an amount between organisations, by weight and within bounds.

use super::{
    Allocation, Bounds, Claim, Part,
    water::{Filled, Slot, fill},
};
use crate::{
    error::{Code, Error, Problem, Result},
    money::Money,
    order,
};

/// Shares an amount between claims in proportion to their weights, within their bounds.
///
/// - The parts and what is unallocated make the amount exactly, and each has its sign or is
///   nothing. A deficit is shared as a surplus of the same size is.
/// - Every part keeps to its bounds. What a cap cuts off goes to the others in proportion, and
///   what a floor adds comes from them, until nothing more fits; the rest is unallocated.
/// - A part that no bound decides is within a penny of its exact proportional share. Pennies go
///   to the largest remainders and, among equals, in order of organisation code.
/// - A claim without weight gets its floor and no more.
/// - The order of the claims does not matter.
///
/// # Errors
///
/// Every problem at once: [`Code::Empty`]; [`Code::DuplicateCode`]; [`Code::LimitsCannotHold`]
/// when a bound is below zero, a floor is above its cap, or the floors together are above the size
/// of the amount; [`Code::NoWeight`] when no claim has a weight and the amount is not nothing;
/// [`Code::OutOfRange`] when the weights together are beyond exact arithmetic (a hundred thousand
/// of the largest are not).
///
/// ```
/// use ics_rules::allocation::{Bound, Bounds, Claim, Weight, allocate};
///
/// let claim = |code: &str, weight: &str, at_most: Option<&str>| {
///     let at_most = at_most.map(str::parse).transpose()?;
///     let bounds = Bounds { at_most, ..Bounds::NONE };
///     Ok::<_, ics_rules::Error>(Claim { code: code.parse()?, weight: weight.parse()?, bounds })
/// };
/// // RHQ would bear half, and may bear at most 1000.
/// let claims = [claim("RHQ", "2", Some("1000"))?, claim("RXF", "1", None)?, claim("03N", "1", None)?];
/// let shared = allocate("-4000.01".parse()?, &claims)?;
///
/// let parts: Vec<_> = shared.parts.iter().map(|part| format!("{} {}", part.code, part.amount)).collect();
/// assert_eq!(parts, ["03N -1500.01", "RHQ -1000.00", "RXF -1500.00"]);
/// assert_eq!(shared.parts[1].bound, Bound::AtCap);
/// assert!(shared.unallocated.is_zero());
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn allocate(amount: Money, claims: &[Claim]) -> Result<Allocation> {
    let mut claims: Vec<&Claim> = claims.iter().collect();
    order::sort_by(&mut claims, |one, other| one.code.cmp(&other.code));
    if let Some(error) = Error::from_problems(problems(amount, &claims)) {
        return Err(error);
    }

    let size = i128::from(amount.size().pence());
    let slots: Vec<Slot> = claims.iter().map(|claim| claim.slot()).collect();
    let signed = |size: i128| Money::from_pence(if amount.is_negative() { -size } else { size });
    let mut unallocated = size;
    let mut parts = Vec::with_capacity(claims.len());
    for (claim, Filled { pence, bound }) in claims.into_iter().zip(fill(size, &slots)) {
        unallocated -= pence;
        parts.push(Part { code: claim.code.clone(), amount: signed(pence)?, bound });
    }
    Ok(Allocation { amount, parts, unallocated: signed(unallocated)? })
}

impl Claim {
    /// Where its pence can go.
    fn slot(&self) -> Slot {
        let Bounds { at_least, at_most } = self.bounds;
        Slot {
            weight: self.weight.millionths(),
            floor: at_least.pence().into(),
            cap: at_most.map(|most| most.pence().into()),
        }
    }
}

/// What is wrong with the claims, which come in order of code.
fn problems(amount: Money, claims: &[&Claim]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut wrong = |code, path: String, found: String, expected: &str| {
        problems.push(Problem::new(code, found, expected).at(path));
    };
    let all = || "claims".to_owned();
    let size = amount.size();
    if claims.is_empty() {
        wrong(Code::Empty, all(), "no claim".into(), "at least one");
        return problems;
    }
    for (claim, next) in claims.iter().zip(claims.iter().skip(1)) {
        if claim.code == next.code {
            let path = format!("claims.{}", claim.code);
            wrong(Code::DuplicateCode, path, "it twice".into(), "one claim of each organisation");
        }
    }
    for claim in claims.iter().filter(|claim| !claim.bounds.can_hold()) {
        let most = claim.bounds.at_most.map(|most| format!(", at most {most}"));
        let found = format!("at least {}{}", claim.bounds.at_least, most.unwrap_or_default());
        let path = format!("claims.{}.bounds", claim.code);
        wrong(Code::LimitsCannotHold, path, found, "bounds of zero or more, the floor first");
    }
    let floors: i128 =
        claims.iter().map(|claim| claim.bounds.at_least.pence()).map(i128::from).sum();
    if floors > i128::from(size.pence()) {
        let found = format!("floors of {floors} pence together");
        wrong(Code::LimitsCannotHold, all(), found, &format!("at most the amount, {size}"));
    }
    let whole: i128 = claims.iter().map(|claim| i128::from(claim.weight.millionths())).sum();
    if whole == 0 && !amount.is_zero() {
        wrong(Code::NoWeight, all(), "no weight above zero".into(), "at least one");
    }
    // No product of the exact arithmetic is larger than the largest amount times all weights.
    if whole.checked_mul(i128::from(Money::MAX.pence())).is_none() {
        let found = format!("{} claims", claims.len());
        wrong(Code::OutOfRange, all(), found, "smaller weights or fewer claims");
    }
    problems
}
