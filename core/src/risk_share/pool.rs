//! What is in the pool, shared and carried out: every penny into it and out of it.

use std::collections::BTreeMap;

use super::{
    Draw, LayerPart, LayerShare, MemberShare, RiskShare, WaterfallSource,
    case::Case,
    rules::{Rules, cited},
    tier::Tier,
    tower::{Limits, Shared, Tower},
};
use crate::{
    allocation::{Account, Bound, Ledger, Transfer, settle},
    error::{Code, Problem, Result},
    money::Money,
    rulebook::Role,
};

/// What is in the pool, and how it is to be shared. Nothing is wrong with it and nothing is missing.
pub(super) struct Pool<'a> {
    pub(super) case: &'a Case<'a>,
    /// What is in it.
    pub(super) variance: Money,
    /// What each member brings to it.
    pub(super) brought: &'a [Money],
    pub(super) draws: Vec<Draw>,
    pub(super) tower: &'a Tower,
    pub(super) rules: Rules<'a>,
}

impl Pool<'_> {
    pub(super) fn shared(mut self) -> Result<RiskShare> {
        let met = self.draws.iter().filter(|draw| self.is_paid_in(draw)).map(|draw| draw.drawn);
        let to_share = self.variance.plus(Money::sum(met)?)?;
        let tiers = self.tower.share(to_share.size().pence().into());
        self.refuse_no_weight(&tiers)?;
        let layers = self.tower.tiers.iter().zip(tiers);
        let layers =
            layers.map(|(tier, shared)| self.layer(tier, shared)).collect::<Result<Vec<_>>>()?;

        if layers.iter().any(|layer| !layer.left_with.is_empty()) {
            self.rules.follow(Role::LayerPennies);
        }
        if self.draws.iter().any(Draw::is_of_member) {
            self.rules.follow(Role::HeldSource);
        }
        let agreement = self.case.agreement;
        let Emptied { ledger, left_with, unallocated } = self.emptied(&layers)?;
        let mut nets = ledger.balances()?;
        nets.remove(&Account::Pool);
        let floor = agreement.no_payment_below.unwrap_or_default();
        let (transfers, not_paid): (Vec<_>, Vec<_>) =
            settle(&nets)?.into_iter().partition(|transfer| transfer.amount >= floor);
        let settled = Settled { nets: &nets, left_with: &left_with, paid: paid(&transfers)? };
        Ok(RiskShare {
            basis: agreement.basis.clone(),
            on: agreement.on,
            variance: self.variance,
            to_share,
            members: self.members(&layers, &settled)?,
            draws: self.draws,
            layers,
            left_with,
            unallocated,
            transfers,
            not_paid,
            ledger,
            rules: self.rules.all(),
        })
    }

    /// Passes everything in the pool to those who take it by the layers, and what these have no room
    /// for to whoever bears it.
    fn emptied(&self, layers: &[LayerShare]) -> Result<Emptied> {
        let mut ledger = self.gathered();
        let mut left_with = BTreeMap::new();
        for layer in layers {
            let rule = self.rules.of_basis(layer.basis.as_ref());
            for part in &layer.parts {
                let member = Account::Member(part.code.clone());
                ledger.pass(Account::Pool, member, part.amount, rule.clone());
            }
            for (account, amount) in &layer.left_with {
                ledger.pass(Account::Pool, account.clone(), *amount, self.rules.data.clone());
                add(&mut left_with, account, *amount)?;
            }
        }
        let left_over = ledger.balance(&Account::Pool)?;
        let bearer = self.case.agreement.left_over_with.as_ref().unwrap_or(&Account::Unallocated);
        ledger.pass(Account::Pool, bearer.clone(), left_over, self.rules.data.clone());
        if *bearer == Account::Unallocated {
            return Ok(Emptied { ledger, left_with, unallocated: left_over });
        }
        if !left_over.is_zero() {
            add(&mut left_with, bearer, left_over)?;
        }
        Ok(Emptied { ledger, left_with, unallocated: Money::ZERO })
    }

    /// Whether a draw is money that comes into the pool. Underspends of the members' own variances are
    /// in it, and a release that moves a control total goes to the position of its holder.
    fn is_paid_in(&self, draw: &Draw) -> bool {
        let inside = draw.source == WaterfallSource::Underspend && !self.case.agreement.is_stated();
        !inside && !draw.moves_control_total
    }

    /// Everything that comes into the pool.
    fn gathered(&self) -> Ledger {
        let mut ledger = Ledger::default();
        let data = &self.rules.data;
        for (member, brought) in self.case.members.iter().zip(self.brought) {
            let account = Account::Member(member.code.clone());
            ledger.pass(account, Account::Pool, *brought, data.clone());
        }
        if let Some(holder) = &self.case.agreement.held_by {
            ledger.pass(holder.clone(), Account::Pool, self.variance, data.clone());
        }
        for draw in self.draws.iter().filter(|draw| self.is_paid_in(draw)) {
            let holder = draw.held_by.clone().unwrap_or(Account::Outside);
            ledger.pass(holder, Account::Pool, draw.drawn, self.rules.id(draw.source.role()));
        }
        ledger
    }

    /// A size in pence as an amount on the side that is shared.
    fn signed(&self, pence: i128) -> Result<Money> {
        Ok(self.tower.side.signed(Money::from_pence(pence)?))
    }

    fn layer(&self, tier: &Tier, shared: Shared) -> Result<LayerShare> {
        let taken: i128 = shared.parts.iter().map(|part| part.pence).sum();
        let members = self.case.members.iter().zip(&tier.weights).zip(&shared.parts);
        let parts = members.map(|((member, weight), part)| {
            let (code, weight) = (member.code.clone(), *weight);
            Ok(LayerPart { code, weight, amount: self.signed(part.pence)?, bound: part.bound })
        });
        let left = tier.left_with.iter().zip(shared.left);
        let left = left.map(|((account, _), pence)| Ok((account.clone(), self.signed(pence)?)));
        Ok(LayerShare {
            position: tier.position,
            from: Money::from_pence(tier.from)?,
            to: tier.to.map(Money::from_pence).transpose()?,
            amount: self.signed(shared.amount)?,
            shared: self.signed(shared.to_members)?,
            basis: tier.basis.clone(),
            parts: parts.collect::<Result<_>>()?,
            left_with: left.collect::<Result<_>>()?,
            left_over: self.signed(shared.to_members - taken)?,
        })
    }

    /// A basis by which nobody has a part of what there is.
    fn refuse_no_weight(&self, tiers: &[Shared]) -> Result<()> {
        for (tier, shared) in self.tower.tiers.iter().zip(tiers) {
            if shared.to_members == 0 || !tier.weighs_nothing() {
                continue;
            }
            let layers = self.tower.side.layers();
            let path = match tier.position {
                Some(position) => format!("agreement.{layers}[{position}].basis"),
                None => "agreement.basis".to_owned(),
            };
            let found = "a basis of zero for every member";
            let expected = "a basis that is above zero for some member";
            let problem = Problem::new(Code::NoWeight, found, expected).at(path);
            return Err(cited(self.rules.rulebook, problem).into());
        }
        Ok(())
    }

    fn members(&self, layers: &[LayerShare], settled: &Settled) -> Result<Vec<MemberShare>> {
        let members = self.case.members.iter().zip(self.brought).zip(&self.tower.limits);
        let mut shares = Vec::with_capacity(self.brought.len());
        for (position, ((member, brought), limits)) in members.enumerate() {
            let account = Account::Member(member.code.clone());
            let parts = || layers.iter().filter_map(|layer| layer.parts.get(position));
            let of = |amounts: &BTreeMap<Account, Money>| {
                amounts.get(&account).copied().unwrap_or_default()
            };
            let held = || self.draws.iter().filter(|draw| draw.held_by.as_ref() == Some(&account));
            let released = held().filter(|draw| draw.moves_control_total);
            let released = Money::sum(released.map(|draw| draw.drawn))?;
            let better = self.rules.betters_holder();
            let met_from_own = held().filter(|draw| better && draw.is_of_member());
            let met_from_own = Money::sum(met_from_own.map(|draw| draw.drawn))?;
            let paid = of(&settled.paid);
            let target = member.target(self.case.agreement.on);
            let target_after = target.map(|target| target.plus(released)).transpose()?;
            let after =
                |(target, own): (Money, Money)| Money::sum([target, own, met_from_own, paid]);
            let Limits { floor, cap } = *limits;
            shares.push(MemberShare {
                code: member.code.clone(),
                own_variance: member.own_variance,
                brought: *brought,
                share: Money::sum(parts().map(|part| part.amount))?,
                left_with: of(settled.left_with),
                limit: cap.map(Money::from_pence).transpose()?,
                floor: Money::from_pence(floor)?,
                bound: parts().next_back().map_or(Bound::Free, |part| part.bound),
                net: of(settled.nets),
                paid,
                target_after,
                met_from_own,
                position_after: target_after.zip(member.own_variance).map(after).transpose()?,
            });
        }
        Ok(shares)
    }
}

/// The way of every penny into the pool and out of it.
struct Emptied {
    ledger: Ledger,
    /// What is left with accounts beside the members' shares.
    left_with: BTreeMap<Account, Money>,
    unallocated: Money,
}

/// What is due to everybody, what is left with them, and what is paid.
struct Settled<'a> {
    nets: &'a BTreeMap<Account, Money>,
    left_with: &'a BTreeMap<Account, Money>,
    paid: BTreeMap<Account, Money>,
}

fn add(amounts: &mut BTreeMap<Account, Money>, account: &Account, amount: Money) -> Result<()> {
    let so_far = amounts.entry(account.clone()).or_default();
    *so_far = so_far.plus(amount)?;
    Ok(())
}

/// What everybody receives (positive) or pays (negative).
fn paid(transfers: &[Transfer]) -> Result<BTreeMap<Account, Money>> {
    let mut paid = BTreeMap::new();
    for transfer in transfers {
        add(&mut paid, &transfer.from, transfer.amount.negated())?;
        add(&mut paid, &transfer.to, transfer.amount)?;
    }
    Ok(paid)
}
