use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::{
    OdsCode,
    allocation::{Account, Bound},
};

/// Members with turnovers, some of nothing, and an agreement with limits on some of them.
fn cases() -> impl Strategy<Value = (Agreement, Vec<SharingMember>)> {
    let limit = prop::option::of(0..400_i64);
    let row = (-1000..1000_i64, -500..500_i64, 0..9_i64, limit);
    prop::collection::vec(row, 1..7).prop_map(|rows| {
        let pence = |pence: i64| Money::from_pence(pence.into()).unwrap();
        let mut agreement = agreement(r#"{"basis": "turnover"}"#);
        let mut members = Vec::new();
        for (position, (own_variance, control_total, turnover, limit)) in
            rows.into_iter().enumerate()
        {
            let code: OdsCode = format!("R{position:02}").parse().unwrap();
            // The first has turnover, so that there is something to share by.
            let turnover = Some(pence(turnover + i64::from(position == 0)));
            let (own_variance, control_total) = (pence(own_variance), pence(control_total));
            let terms = |limit| LimitTerms {
                amount: Some(pence(limit)),
                share_of_turnover: None,
                share_of_allocation: None,
            };
            agreement.limits.extend(limit.map(|limit| (code.clone(), terms(limit))));
            members.push(SharingMember {
                code,
                plan_to_date: None,
                own_variance,
                control_total,
                turnover,
                allocation: None,
            });
        }
        (agreement, members)
    })
}

fn sum(amounts: impl Iterator<Item = Money>) -> Money {
    Money::sum(amounts).unwrap()
}

proptest! {
    #[test]
    fn shares_positions_and_nets_add_up((agreement, members) in cases()) {
        let outcome = shared(&agreement, &members);
        let rest = outcome.unallocated;
        let variance = sum(members.iter().map(|member| member.own_variance));
        let control_totals = sum(members.iter().map(|member| member.control_total));
        let total = |figure: fn(&MemberShare) -> Money| sum(outcome.members.iter().map(figure));
        prop_assert_eq!(outcome.variance, variance);
        prop_assert_eq!(total(|one| one.share).plus(rest).unwrap(), variance);
        let after = total(|one| one.position_after).plus(rest).unwrap();
        prop_assert_eq!(after, control_totals.plus(variance).unwrap());
        prop_assert_eq!(total(|one| one.net), rest.negated());
    }

    #[test]
    fn the_ledger_and_the_payments_give_every_member_its_net((agreement, members) in cases()) {
        let outcome = shared(&agreement, &members);
        let mut paid: BTreeMap<Account, i64> = BTreeMap::new();
        for transfer in &outcome.transfers {
            *paid.entry(transfer.from.clone()).or_default() -= transfer.amount.pence();
            *paid.entry(transfer.to.clone()).or_default() += transfer.amount.pence();
        }
        let nets = outcome.members.iter().map(|one| (Account::Member(one.code.clone()), one.net));
        let nets = nets.chain([(Account::Unallocated, outcome.unallocated), (Account::Pool, Money::ZERO)]);
        for (account, net) in nets {
            prop_assert_eq!(outcome.ledger.balance(&account), Ok(net));
            prop_assert_eq!(paid.get(&account).copied().unwrap_or_default(), net.pence());
        }
        prop_assert!(outcome.transfers.len() <= members.len());
    }

    #[test]
    fn limits_are_kept_and_only_full_limits_leave_a_rest((agreement, members) in cases()) {
        let outcome = shared(&agreement, &members);
        for one in &outcome.members {
            let stated = agreement.limits.get(&one.code).and_then(|terms| terms.amount);
            prop_assert_eq!(one.limit, stated);
            prop_assert!(stated.is_none_or(|limit| one.share.size() <= limit));
            if !outcome.unallocated.is_zero() {
                prop_assert!(one.weight.is_zero() || one.bound == Bound::AtCap);
            }
        }
    }

    #[test]
    fn the_order_of_members_does_not_matter(
        (agreement, members, shuffled) in cases().prop_flat_map(|(agreement, members)| {
            (Just(agreement), Just(members.clone()), Just(members).prop_shuffle())
        })
    ) {
        prop_assert_eq!(shared(&agreement, &members), shared(&agreement, &shuffled));
    }

    #[test]
    fn one_member_bears_all_and_pays_nobody((mut agreement, members) in cases()) {
        agreement.limits.clear();
        let outcome = shared(&agreement, &members[..1]);
        prop_assert_eq!(outcome.members[0].share, members[0].own_variance);
        prop_assert!(outcome.transfers.is_empty());
    }

    #[test]
    fn where_nobody_varies_nobody_pays((agreement, mut members) in cases()) {
        for member in &mut members {
            member.own_variance = Money::ZERO;
        }
        let outcome = shared(&agreement, &members);
        prop_assert!(outcome.transfers.is_empty() && outcome.ledger.entries.is_empty());
    }

    #[test]
    fn variances_times_a_factor_give_shares_times_it_to_within_a_penny(
        (mut agreement, mut members) in cases(), factor in 2..50_i64,
    ) {
        agreement.limits.clear();
        let whole: i128 = members.iter().map(|one| i128::from(one.turnover.unwrap().pence())).sum();
        let variance = i128::from(shared(&agreement, &members).variance.pence());
        for member in &mut members {
            member.own_variance = member.own_variance.scaled(factor, 1).unwrap();
        }
        for (one, member) in shared(&agreement, &members).members.iter().zip(&members) {
            let exact = variance * i128::from(factor) * i128::from(member.turnover.unwrap().pence());
            let off = i128::from(one.share.pence()) * whole - exact;
            prop_assert!(off.abs() < whole);
        }
    }

    #[test]
    fn a_member_without_weight_changes_nobody_else(
        (agreement, mut members) in cases(), code in prop::sample::select(vec!["03N", "RXX"]),
    ) {
        let before = shared(&agreement, &members);
        members.push(member(&format!("{code} 0 7 0 -")));
        let mut after = shared(&agreement, &members);
        after.members.retain(|one| one.code.as_str() != code);
        prop_assert_eq!(before, after);
    }
}
