use std::collections::BTreeMap;

use proptest::prelude::*;

use super::{
    cases::{CASES, answer, cases, code, pence},
    *,
};
use crate::allocation::{Account, Bound};

fn sum(amounts: impl Iterator<Item = Money>) -> Money {
    Money::sum(amounts).unwrap()
}

/// Everything of an outcome in pence, larger by a factor.
fn scaled(amount: Money, factor: i64) -> Money {
    pence(amount.pence() * factor)
}

fn scale_size(size: &mut Size, factor: i64) {
    if let Size::Amount(amount) = size {
        *amount = scaled(*amount, factor);
    }
}

/// The agreement with every amount larger by a factor.
fn scale(agreement: &mut Agreement, members: &mut [SharingMember], factor: i64) {
    for layer in agreement.losses.iter_mut().chain(&mut agreement.gains) {
        scale_size(&mut layer.from, factor);
        layer.to.iter_mut().for_each(|to| scale_size(to, factor));
    }
    agreement.retention.values_mut().for_each(|kept| scale_size(kept, factor));
    for terms in agreement.limits.values_mut().chain(&mut agreement.overall) {
        terms.amount = terms.amount.map(|amount| scaled(amount, factor));
        terms.at_least.iter_mut().for_each(|least| scale_size(least, factor));
    }
    for step in &mut agreement.waterfall {
        step.amount = step.amount.map(|amount| scaled(amount, factor));
    }
    for member in members {
        let bases = [&mut member.turnover, &mut member.allocation, &mut member.contribution];
        for amount in bases.into_iter().chain([&mut member.own_variance]) {
            *amount = amount.map(|amount| scaled(amount, factor));
        }
        member.control_total = scaled(member.control_total, factor);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn every_penny_is_in_a_share_left_with_somebody_or_unallocated((agreement, members) in cases()) {
        let Some(shared) = answer(&agreement, &members) else { return Ok(()) };
        let brought = sum(shared.members.iter().map(|one| one.brought));
        prop_assert_eq!(brought, shared.variance);
        let shares = sum(shared.members.iter().map(|one| one.share));
        let left = sum(shared.left_with.values().copied());
        let placed = sum([shares, left, shared.unallocated].into_iter());
        prop_assert_eq!(placed, shared.to_share);
        for layer in &shared.layers {
            let parts = sum(layer.parts.iter().map(|part| part.amount));
            prop_assert_eq!(sum([parts, layer.left_over].into_iter()), layer.shared);
            let left = sum(layer.left_with.values().copied());
            prop_assert_eq!(sum([layer.shared, left].into_iter()), layer.amount);
        }
    }

    #[test]
    fn the_ledger_balances_and_payments_give_everybody_what_is_due((agreement, members) in cases()) {
        let Some(shared) = answer(&agreement, &members) else { return Ok(()) };
        let balances = shared.ledger.balances().unwrap();
        prop_assert_eq!(sum(balances.values().copied()), Money::ZERO);
        prop_assert_eq!(shared.ledger.balance(&Account::Pool), Ok(Money::ZERO));
        let mut paid: BTreeMap<&Account, i64> = BTreeMap::new();
        for transfer in &shared.transfers {
            *paid.entry(&transfer.from).or_default() -= transfer.amount.pence();
            *paid.entry(&transfer.to).or_default() += transfer.amount.pence();
            prop_assert!(transfer.amount >= agreement.no_payment_below.unwrap_or_default());
        }
        for one in &shared.members {
            let account = Account::Member(one.code.clone());
            prop_assert_eq!(paid.get(&account).copied().unwrap_or_default(), one.paid.pence());
            prop_assert_eq!(shared.ledger.balance(&account), Ok(one.net));
            // What it is due is what it takes, less what it brought and what was drawn from it.
            let drawn = shared.draws.iter().filter(|draw| {
                draw.held_by.as_ref() == Some(&account) && !draw.moves_control_total
            });
            let takes = sum([one.share, one.left_with].into_iter());
            let gave = sum(drawn.map(|draw| draw.drawn).chain([one.brought]));
            prop_assert_eq!(one.net, takes.minus(gave).unwrap());
            let after = [one.target_after.unwrap(), one.own_variance.unwrap(), one.met_from_own, one.paid];
            prop_assert_eq!(one.position_after, Some(sum(after.into_iter())));
        }
        for transfer in &shared.not_paid {
            *paid.entry(&transfer.from).or_default() -= transfer.amount.pence();
            *paid.entry(&transfer.to).or_default() += transfer.amount.pence();
            prop_assert!(transfer.amount < agreement.no_payment_below.unwrap());
        }
        for (account, balance) in &balances {
            prop_assert_eq!(paid.get(account).copied().unwrap_or_default(), balance.pence());
        }
        prop_assert!(shared.transfers.len() + shared.not_paid.len() <= balances.len());
    }

    #[test]
    fn once_all_is_paid_members_end_at_what_they_keep_and_take((mut agreement, members) in cases()) {
        agreement.no_payment_below = None;
        let Some(shared) = answer(&agreement, &members) else { return Ok(()) };
        for one in &shared.members {
            let kept = one.own_variance.unwrap().minus(one.brought).unwrap();
            let ends_at = [one.target_after.unwrap(), kept, one.share, one.left_with];
            prop_assert_eq!(one.position_after, Some(sum(ends_at.into_iter())));
        }
        // Together they are where they were, better by what sources met, less what others take.
        let before = shared.members.iter().flat_map(|one| [one.target_after, one.own_variance]);
        let met = shared.to_share.minus(shared.variance).unwrap();
        let others = shared.left_with.iter().filter(|(with, _)| !matches!(with, Account::Member(_)));
        let others = sum(others.map(|(_, amount)| *amount).chain([shared.unallocated]));
        let expected = sum(before.flatten().chain([met])).minus(others).unwrap();
        prop_assert_eq!(sum(shared.members.iter().filter_map(|one| one.position_after)), expected);
    }

    #[test]
    fn limits_are_kept((agreement, members) in cases()) {
        let Some(shared) = answer(&agreement, &members) else { return Ok(()) };
        for (one, member) in shared.members.iter().zip(&members) {
            let terms = agreement.limits.get(&one.code);
            let most = terms.and_then(|terms| terms.amount);
            prop_assert!(most.is_none_or(|most| one.share.size() <= most));
            if terms.is_some_and(|terms| terms.no_worse_than_own == Some(true)) && one.share.is_negative() {
                prop_assert!(one.share >= one.brought);
                prop_assert!(one.share >= member.own_variance.unwrap());
            }
            prop_assert!(one.share.is_zero() || one.share.is_negative() == shared.to_share.is_negative());
        }
        let together = sum(shared.members.iter().map(|one| one.share)).size();
        let overall = agreement.overall.as_ref().and_then(|overall| overall.amount);
        prop_assert!(overall.is_none_or(|most| together <= most));
        // Floors hold as soon as members share as much as all of them together.
        let floors = sum(shared.members.iter().map(|one| one.floor));
        if together >= floors {
            prop_assert!(shared.members.iter().all(|one| one.share.size() >= one.floor));
        }
    }

    #[test]
    fn the_order_of_members_does_not_matter(
        (agreement, members, shuffled) in cases().prop_flat_map(|(agreement, members)| {
            (Just(agreement), Just(members.clone()), Just(members).prop_shuffle())
        })
    ) {
        prop_assert_eq!(answer(&agreement, &members), answer(&agreement, &shuffled));
    }

    #[test]
    fn a_member_that_weighs_nothing_changes_nobody_else((mut agreement, mut members) in cases()) {
        // In equal shares everybody weighs the same.
        let layers = agreement.losses.iter_mut().chain(&mut agreement.gains);
        let bases = layers.map(|layer| &mut layer.basis).chain([&mut agreement.basis]);
        for basis in bases.flatten().filter(|basis| basis.has(SharingBasis::Equal)) {
            *basis = BasisOrMix::One(SharingBasis::Turnover);
        }
        if !agreement.goes_by(SharingBasis::Fixed) {
            agreement.shares.clear();
        }
        let before = answer(&agreement, &members);
        if !agreement.shares.is_empty() {
            agreement.shares.insert(code(50), "0".parse().unwrap());
        }
        members.push(SharingMember {
            own_variance: Some(Money::ZERO),
            turnover: Some(Money::ZERO),
            allocation: Some(Money::ZERO),
            population: Some(0),
            contribution: Some(Money::ZERO),
            ..SharingMember::new(code(50), Money::ZERO)
        });
        let after = answer(&agreement, &members).map(|mut after| {
            let last = after.members.pop().unwrap();
            assert_eq!((last.share, last.net), (Money::ZERO, Money::ZERO));
            after.layers.iter_mut().for_each(|layer| drop(layer.parts.pop()));
            after
        });
        prop_assert_eq!(before, after);
    }

    #[test]
    fn weights_times_a_whole_factor_share_alike((agreement, mut members) in cases(), factor in 2..90_i64) {
        // Mixed proportions are worked out to the 18th place, whatever the weights.
        let by_total = agreement.goes_by(SharingBasis::ControlTotal);
        let before = answer(&agreement, &members);
        for member in &mut members {
            for base in [&mut member.turnover, &mut member.allocation, &mut member.contribution] {
                *base = base.map(|amount| scaled(amount, factor));
            }
            member.population = member.population.map(|people| people * factor.unsigned_abs());
            if by_total {
                member.control_total = scaled(member.control_total, factor);
            }
        }
        let shares = |shared: Option<RiskShare>| {
            shared.map(|it| it.members.iter().map(|one| (one.share, one.left_with)).collect::<Vec<_>>())
        };
        prop_assert_eq!(shares(before), shares(answer(&agreement, &members)));
    }

    #[test]
    fn amounts_times_a_whole_factor_give_shares_times_it_but_for_rounding(
        (agreement, members) in cases(), factor in 2..50_i64,
    ) {
        let before = answer(&agreement, &members);
        let (mut agreement, mut members) = (agreement, members);
        scale(&mut agreement, &mut members, factor);
        let after = answer(&agreement, &members);
        prop_assert_eq!(before.is_some(), after.is_some());
        let (Some(before), Some(after)) = (before, after) else { return Ok(()) };
        prop_assert_eq!(after.variance, scaled(before.variance, factor));
        // In each layer the members' part and each of their shares is rounded by less than a penny.
        let slack = 2 * (factor + 1) * i64::try_from(before.layers.len()).unwrap();
        for (one, other) in before.members.iter().zip(&after.members) {
            let off = other.share.pence() - one.share.pence() * factor;
            prop_assert!(off.abs() <= slack, "{off} of {slack}");
        }
    }

    #[test]
    fn without_limits_everybody_is_within_a_penny_a_layer_of_the_exact_proportion(
        (mut agreement, members) in cases(),
    ) {
        agreement.limits.clear();
        agreement.overall = None;
        // Without the floor of all together some layers are no longer shared, by fixed shares or else.
        if !agreement.goes_by(SharingBasis::Fixed) {
            agreement.shares.clear();
        }
        let Some(shared) = answer(&agreement, &members) else { return Ok(()) };
        for layer in &shared.layers {
            let whole: i128 = layer.parts.iter().map(|part| i128::from(part.weight.millionths())).sum();
            for part in &layer.parts {
                let exact = i128::from(layer.shared.pence()) * i128::from(part.weight.millionths());
                let off = i128::from(part.amount.pence()) * whole - exact;
                prop_assert!(off.abs() < whole.max(1));
                prop_assert_eq!(part.bound, Bound::Free);
            }
        }
    }
}
