//! Why a gain or loss was shared as it was.

use super::{
    BasisOrMix, Draw, LayerPart, LayerShare, MemberShare, RiskShare, SharingBasis, WaterfallSource,
};
use crate::{
    allocation::{Account, Bound, Transfer, Weight},
    explanation::{Explanation, Reasons},
    money::Money,
    rulebook::{Role, RuleId, Rulebook},
};

impl Reasons for RiskShare {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let variance = self.on.map_or_else(|| "variance".to_owned(), |on| on.to_string());
        let says = format!(
            "the system's {variance} of {} is shared {}{}",
            self.variance.nhs(),
            self.manner(),
            self.own_choice()
        );
        let bases = self.layers.iter().filter_map(|layer| layer.basis.as_ref());
        let bases: Vec<_> = bases.flat_map(BasisOrMix::parts).map(|(basis, _)| basis).collect();
        let keys = self.layers.iter().map(LayerShare::role);
        let checks = bases.iter().filter_map(|basis| basis.check());
        let further = [Role::SharesAreData, Role::SharedVariance, Role::Layers, Role::KeyBothWays];
        let roles = keys.chain(bases.iter().map(|basis| basis.role())).chain(further).chain(checks);
        Explanation::new(says)
            .comparing("members", self.members.len())
            .citing(rulebook, &self.cited(rulebook, roles))
            .following(self.pool(rulebook))
            .following(self.told_draws().map(|draw| self.draw(rulebook, draw)))
            .following(self.layers.iter().filter_map(|layer| self.layer(rulebook, layer)))
            .following(self.members.iter().map(|member| self.member(rulebook, member)))
            .following([self.sum(rulebook)])
            .following(self.left_over(rulebook))
            .following([self.payments(rulebook)])
            .following(self.small_payments(rulebook))
    }
}

impl RiskShare {
    fn cited(&self, rulebook: &Rulebook, roles: impl IntoIterator<Item = Role>) -> Vec<RuleId> {
        rulebook.playing(&self.rules, roles)
    }

    /// What to say of bases that no rule has.
    fn own_choice(&self) -> &'static str {
        let own = [SharingBasis::ControlTotal, SharingBasis::Population];
        let bases = self.layers.iter().filter_map(|layer| layer.basis.as_ref());
        if bases.flat_map(BasisOrMix::parts).any(|(basis, _)| own.contains(&basis)) {
            ", which is the members' own choice: no rule has such a key"
        } else {
            ""
        }
    }

    /// What of the members' own variances is in the pool, where some of it is not.
    fn pool(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let kept =
            |member: &&MemberShare| member.own_variance.is_some_and(|own| own != member.brought);
        if self.is_stated() || !self.members.iter().any(|member| kept(&member)) {
            return None;
        }
        let roles = [Role::KeyFixedLine, Role::Retention, Role::SharesAreData];
        let mut node = Explanation::new("not all of the members' own variances is shared")
            .citing(rulebook, &self.cited(rulebook, roles));
        for member in self.members.iter().filter(kept) {
            let own = member.own_variance.unwrap_or_default();
            let says = format!("{} brings {} of {}", member.code, member.brought.nhs(), own.nhs());
            node = node
                .following([Explanation::new(says).citing(rulebook, &self.cited(rulebook, roles))]);
        }
        Some(node)
    }

    fn is_stated(&self) -> bool {
        self.on == Some(super::SharedVariance::Stated)
    }

    /// The draws without those that a gain leaves untouched.
    fn told_draws(&self) -> impl Iterator<Item = &Draw> {
        let meets = |draw: &&Draw| self.variance.is_negative() || !draw.drawn.is_zero();
        self.draws.iter().filter(move |draw| draw.moves_control_total || meets(draw))
    }

    /// What a source met and of whose money, or why it met nothing, in words.
    pub(crate) fn drawn_in_words(&self, draw: &Draw) -> String {
        let drawn = draw.drawn.nhs();
        if !draw.unmet.is_empty() {
            let unmet = draw.unmet.join(", ");
            format!("nothing is drawn from {}, as this is not so: {unmet}", draw.source)
        } else if draw.moves_control_total {
            let holder = draw.held_by.as_ref().map(Account::spoken).unwrap_or_default();
            format!(
                "{holder} releases {drawn} of {}, which moves its control total with its position \
                 and meets nothing of the loss",
                draw.source
            )
        } else {
            let better =
                if self.betters_holder(draw) { ", whose position is better by it" } else { "" };
            let held = draw.held_by.as_ref().map(|by| format!(", held by {}{better}", by.spoken()));
            format!("{drawn} is met from {}{}", draw.source, held.unwrap_or_default())
        }
    }

    fn draw(&self, rulebook: &Rulebook, draw: &Draw) -> Explanation {
        let says = self.drawn_in_words(draw);
        let role =
            if draw.moves_control_total { Role::RebaseOnRelease } else { draw.source.role() };
        let mut roles = vec![role];
        if draw.source == WaterfallSource::Underspend {
            roles.push(Role::WaterfallUnderspendFirst);
        }
        if draw.is_of_member() {
            roles.push(Role::HeldSource);
        }
        let available = draw.available.map(Money::nhs);
        let node = Explanation::new(says).citing(rulebook, &self.cited(rulebook, roles));
        available.into_iter().fold(node, |node, available| node.comparing("available", available))
    }

    /// Whether the position of the member that holds a source is better by what was drawn.
    fn betters_holder(&self, draw: &Draw) -> bool {
        let holder = |one: &&MemberShare| draw.held_by == Some(Account::Member(one.code.clone()));
        let holder = self.members.iter().find(holder);
        draw.is_of_member() && holder.is_some_and(|holder| !holder.met_from_own.is_zero())
    }

    /// A layer; an agreement without layers has nothing to say of its one.
    fn layer(&self, rulebook: &Rulebook, layer: &LayerShare) -> Option<Explanation> {
        let number = layer.position? + 1;
        let edges = match layer.to {
            Some(to) => format!("from {} to {}", layer.from.nhs(), to.nhs()),
            None => format!("from {} up", layer.from.nhs()),
        };
        let basis = layer.basis.as_ref().map(|basis| format!(" {basis}")).unwrap_or_default();
        let says = format!(
            "in layer {number}, {edges}, lie {}, of which the members share {}{basis}",
            layer.amount.nhs(),
            layer.shared.nhs()
        );
        let weights: Vec<Weight> = layer.parts.iter().map(|part| part.weight).collect();
        let rules = self.cited(rulebook, [layer.role(), Role::Layers]);
        let shared = |part: &&LayerPart| !part.amount.is_zero() || part.bound != Bound::Free;
        let parts = layer.parts.iter().filter(shared).map(|part| {
            let bound = match part.bound {
                Bound::Free => String::new(),
                bound => format!(", {bound}"),
            };
            Explanation::new(format!("{} takes {}{bound}", part.code, part.amount.nhs()))
                .comparing("weight", part.weight.percent_of(weights.iter().copied()))
                .citing(rulebook, &rules)
        });
        let data = self.cited(rulebook, [Role::SharesAreData]);
        let left = layer.left_with.iter().map(|(account, amount)| {
            Explanation::new(format!("{} is left with {}", amount.nhs(), account.spoken()))
                .citing(rulebook, &data)
        });
        let over = (!layer.left_over.is_zero()).then(|| {
            let says = format!("{} is more than limits have room for", layer.left_over.nhs());
            Explanation::new(says).citing(rulebook, &data)
        });
        let pennies = Some(Role::LayerPennies).filter(|_| !layer.left_with.is_empty());
        let node = Explanation::new(says)
            .citing(rulebook, &rules)
            .citing(rulebook, &self.cited(rulebook, pennies));
        Some(node.following(parts).following(left).following(over))
    }

    fn member(&self, rulebook: &Rulebook, member: &MemberShare) -> Explanation {
        let share = member.share.nhs();
        let says = match (member.bound, member.limit) {
            (Bound::AtCap, _) => format!("{}'s share is {share}, held at its limit", member.code),
            (Bound::AtFloor, _) => format!("{}'s share is {share}, held at its floor", member.code),
            (_, Some(_)) => format!("{}'s share is {share}, inside its limit", member.code),
            (_, None) => format!("{}'s share is {share}", member.code),
        };
        let mut facts = vec![("own variance".to_owned(), member.own_variance)];
        let mut roles = Vec::new();
        let mut weight = None;
        if let [layer @ LayerShare { position: None, .. }] = self.layers.as_slice() {
            roles.push(layer.role());
            let part = layer.parts.iter().find(|part| part.code == member.code);
            weight = part.map(|part| part.weight);
            let base = match &layer.basis {
                Some(BasisOrMix::One(basis)) => basis.base().filter(|_| basis.in_money()),
                _ => None,
            };
            let base = base.map(|name| (name.replace('_', " "), weight.and_then(Weight::money)));
            facts.extend(base);
        } else {
            roles.push(Role::Layers);
        }
        let node = Explanation::new(says).comparing_money(facts);
        let node = weight.into_iter().fold(node, |node, weight| {
            let weights = self.layers.iter().flat_map(|layer| &layer.parts).map(|part| part.weight);
            node.comparing("weight", weight.percent_of(weights))
        });
        let some = |amount: Money| Some(amount).filter(|amount| !amount.is_zero());
        let direction = if member.paid.is_negative() { "pays" } else { "receives" };
        let facts = [
            ("limit", member.limit),
            ("floor", some(member.floor)),
            ("left with it", some(member.left_with)),
            ("met from what it holds", some(member.met_from_own)),
            ("position after", member.position_after),
            (direction, Some(member.paid.size())),
        ];
        if member.limit.is_some() || !member.left_with.is_zero() {
            roles.push(Role::SharesAreData);
        }
        if !member.floor.is_zero() {
            roles.push(Role::FloorsFirst);
        }
        if !member.met_from_own.is_zero() {
            roles.push(Role::HeldSource);
        }
        node.comparing_money(facts).citing(rulebook, &self.cited(rulebook, roles))
    }

    fn sum(&self, rulebook: &Rulebook) -> Explanation {
        // They sum to what there was to share, so each sum is within range.
        let sum = |amounts: &mut dyn Iterator<Item = Money>| {
            Money::sum(amounts).unwrap_or_default().nhs()
        };
        let shares = sum(&mut self.members.iter().map(|member| member.share));
        let left = if self.left_with.is_empty() { "" } else { ", what is left with somebody" };
        let mut node = Explanation::new(format!(
            "the shares{left} and what is unallocated make what there was to share, to the penny; \
             the last pennies go to the largest remainders"
        ))
        .comparing("shares", shares);
        if !self.left_with.is_empty() {
            node = node.comparing("left", sum(&mut self.left_with.values().copied()));
        }
        node.comparing("unallocated", self.unallocated.nhs())
            .comparing("to share", self.to_share.nhs())
            .citing(rulebook, &self.cited(rulebook, [Role::SharesSumExactly]))
    }

    fn left_over(&self, rulebook: &Rulebook) -> Option<Explanation> {
        if self.unallocated.is_zero() {
            return None;
        }
        let agreed = if self.unallocated.is_negative() { "bear" } else { "have" };
        let says = format!(
            "{} is unallocated: no layer and no limit has room for it, and nobody has agreed to \
             {agreed} it",
            self.unallocated.nhs()
        );
        Some(Explanation::new(says).citing(rulebook, &self.cited(rulebook, [Role::SharesAreData])))
    }

    fn payments(&self, rulebook: &Rulebook) -> Explanation {
        let rules = self.cited(rulebook, self.layers.iter().map(LayerShare::role));
        let says = match self.transfers.len() {
            0 if self.not_paid.is_empty() => {
                "nobody pays anybody: every member has what it is to take".to_owned()
            }
            0 => "no payment is made".to_owned(),
            1 => "1 payment carries it out".to_owned(),
            payments => format!("{payments} payments carry it out"),
        };
        let payments = self.transfers.iter();
        let payments =
            payments.map(|one| Explanation::new(one.to_string()).citing(rulebook, &rules));
        Explanation::new(says).citing(rulebook, &rules).following(payments)
    }

    fn small_payments(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let rules = self.cited(rulebook, [Role::SharesAreData]);
        let payment = |one: &Transfer| {
            let Transfer { from, to, amount } = one;
            let says = match (from, to) {
                (Account::Unallocated, _) | (_, Account::Unallocated) => one.to_string(),
                _ => format!("{} does not pay {} {}", from.spoken(), to.spoken(), amount.nhs()),
            };
            Explanation::new(says).citing(rulebook, &rules)
        };
        let says = "payments below the agreed floor are not made";
        let node = Explanation::new(says).citing(rulebook, &rules);
        (!self.not_paid.is_empty()).then(|| node.following(self.not_paid.iter().map(payment)))
    }
}
