//! Who pays whom: turning what everybody is owed into few payments.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BinaryHeap},
    fmt,
};

use ics_rules_macros::record;

use super::Account;
use crate::{
    error::{Code, Problem, Result},
    money::Money,
};

/// A payment from one account to another.
#[record]
pub struct Transfer {
    /// Who pays.
    pub from: Account,
    /// Who receives.
    pub to: Account,
    /// How much, above zero.
    pub amount: Money,
}

/// As a sentence: a payment, or what nobody has agreed to pay or to have.
impl fmt::Display for Transfer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let amount = self.amount.nhs();
        let (from, to) = (self.from.spoken(), self.to.spoken());
        match (&self.from, &self.to) {
            (Account::Unallocated, _) => write!(f, "{to} is owed {amount} that stays unallocated"),
            (_, Account::Unallocated) => write!(f, "{from} owes {amount} that stays unallocated"),
            _ => write!(f, "{from} pays {to} {amount}"),
        }
    }
}

/// The payments that give every account its net: received positive, paid negative.
///
/// The largest payer pays the largest receiver as much as settles one of the two, and so on; among
/// equals the first account comes first. After the payments nobody owes anything. There are at
/// most as many payments as accounts with a net, less one; that is not always the fewest possible.
///
/// # Errors
///
/// [`Code::NotNetNeutral`] when the nets do not sum to zero.
///
/// ```
/// use ics_rules::allocation::{Account, settle};
///
/// let nets = [("RHQ", "-30"), ("RXF", "10"), ("03N", "20")].into_iter();
/// let nets = nets.map(|(code, net)| Ok((Account::Member(code.parse()?), net.parse()?)));
/// let transfers = settle(&nets.collect::<Result<_, ics_rules::Error>>()?)?;
///
/// let shown: Vec<_> =
///     transfers.iter().map(|one| format!("{} to {} {}", one.from, one.to, one.amount)).collect();
/// assert_eq!(shown, ["RHQ to 03N 20.00", "RHQ to RXF 10.00"]);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn settle(nets: &BTreeMap<Account, Money>) -> Result<Vec<Transfer>> {
    let left_over: i128 = nets.values().map(|net| i128::from(net.pence())).sum();
    if left_over != 0 {
        let found = format!("nets that sum to {left_over} pence");
        return Err(Problem::new(Code::NotNetNeutral, found, "nets that sum to zero").into());
    }
    let side = |negative| {
        let nets =
            nets.iter().filter(move |(_, net)| !net.is_zero() && net.is_negative() == negative);
        nets.map(|(account, net)| (net.size(), Reverse(account))).collect::<BinaryHeap<_>>()
    };
    let (mut payers, mut receivers) = (side(true), side(false));
    let mut transfers = Vec::new();
    while let (Some((owing, from)), Some((owed, to))) = (payers.pop(), receivers.pop()) {
        let amount = owing.min(owed);
        transfers.push(Transfer { from: from.0.clone(), to: to.0.clone(), amount });
        if owing > amount {
            payers.push((owing.minus(amount)?, from));
        } else if owed > amount {
            receivers.push((owed.minus(amount)?, to));
        }
    }
    Ok(transfers)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn nets(pence: &[i64]) -> BTreeMap<Account, Money> {
        let named = pence.iter().enumerate().map(|(position, pence)| {
            let code = format!("R{position:02}").parse().unwrap();
            (Account::Member(code), Money::from_pence((*pence).into()).unwrap())
        });
        named.collect()
    }

    #[track_caller]
    fn check(pence: &[i64], expected: &[(&str, &str, i64)]) {
        let transfers = settle(&nets(pence)).unwrap();
        let shown: Vec<_> = transfers
            .iter()
            .map(|one| (one.from.to_string(), one.to.to_string(), one.amount.pence()))
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(from, to, pence)| ((*from).to_owned(), (*to).to_owned(), *pence))
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn the_largest_payer_pays_the_largest_receiver_and_ties_go_by_account() {
        check(&[-5, 3, 2], &[("R00", "R01", 3), ("R00", "R02", 2)]);
        check(&[-4, -4, 4, 4], &[("R00", "R02", 4), ("R01", "R03", 4)]);
        // What is left of the largest payer may no longer be the largest.
        check(&[-6, -5, 4, 7], &[("R00", "R03", 6), ("R01", "R02", 4), ("R01", "R03", 1)]);
        check(&[0, 0], &[]);
        check(&[], &[]);
    }

    #[test]
    fn nets_a_penny_out_are_refused() {
        assert_eq!(settle(&nets(&[-5, 4])).unwrap_err().code(), Code::NotNetNeutral);
    }

    proptest! {
        #[test]
        fn payments_bring_every_net_to_nothing(
            mut pence in prop::collection::vec(-1000..1000_i64, 0..12)
        ) {
            pence.push(-pence.iter().sum::<i64>());
            let nets = nets(&pence);
            let transfers = settle(&nets).unwrap();
            let mut owed: BTreeMap<Account, i64> =
                nets.iter().map(|(account, net)| (account.clone(), net.pence())).collect();
            for transfer in &transfers {
                prop_assert!(transfer.amount > Money::ZERO);
                *owed.get_mut(&transfer.from).unwrap() += transfer.amount.pence();
                *owed.get_mut(&transfer.to).unwrap() -= transfer.amount.pence();
            }
            prop_assert!(owed.values().all(|pence| *pence == 0), "{owed:?}");
            let concerned = pence.iter().filter(|pence| **pence != 0).count();
            prop_assert!(transfers.len() <= concerned.saturating_sub(1));
        }
    }
}
