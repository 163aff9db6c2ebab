//! The rules that a sharing rests on.

use super::{Agreement, BasisOrMix, LayerShare, SharingBasis, Side, WaterfallStep};
use crate::{
    error::{Code, Problem},
    outcome::NotInForce,
    rulebook::{Role, RuleId, Rulebook},
};

/// The rules that a sharing rests on.
pub(super) struct Rules<'r> {
    pub(super) rulebook: &'r Rulebook,
    ids: Vec<RuleId>,
    /// That shares, layers and limits are the members' own.
    pub(super) data: RuleId,
}

impl<'r> Rules<'r> {
    /// The rules by which an agreement shares a gain or a loss, as `rulebook` has them.
    pub(super) fn of(
        rulebook: &'r Rulebook,
        agreement: &Agreement,
        side: Side,
    ) -> Result<Self, NotInForce> {
        let mut roles: Vec<Role> = agreement.bases(side).map(SharingBasis::role).collect();
        roles.extend([Role::SharesSumExactly, Role::SharesAreData]);
        roles.extend(agreement.bases(side).filter_map(SharingBasis::check));
        roles.extend(agreement.roles(side));
        let ids = rulebook.ids_of(roles)?;
        let data = rulebook.role(Role::SharesAreData)?.id.clone();
        Ok(Self { rulebook, ids, data })
    }

    /// One more, where the rulebook has it.
    pub(super) fn follow(&mut self, role: Role) {
        self.ids.extend(self.rulebook.in_force(role).map(|rule| rule.id.clone()));
    }

    /// Whether a source that a member holds makes its position better.
    pub(super) fn betters_holder(&self) -> bool {
        let rule = self.rulebook.in_force(Role::HeldSource);
        rule.is_some_and(|rule| rule.flag() != Some(false))
    }

    /// Each once, those of the bases first.
    pub(super) fn all(self) -> Vec<RuleId> {
        self.ids
    }

    /// The rule that plays a part, or the one that the agreement is the members' own.
    pub(super) fn id(&self, role: Role) -> RuleId {
        self.rulebook.in_force(role).map_or_else(|| self.data.clone(), |rule| rule.id.clone())
    }

    /// The rule of a basis.
    pub(super) fn of_basis(&self, basis: Option<&BasisOrMix>) -> RuleId {
        match basis {
            Some(BasisOrMix::One(basis)) => self.id(basis.role()),
            Some(BasisOrMix::Mix(_)) => self.id(Role::KeyMix),
            None => self.data.clone(),
        }
    }
}

impl Agreement {
    /// The parts of the rules that its terms for a gain or a loss follow, beyond its bases.
    fn roles(&self, side: Side) -> Vec<Role> {
        let mut roles = Vec::new();
        let mut follows = |role: Role, follows: bool| roles.extend(follows.then_some(role));
        let layered = !self.layers(side).is_empty();
        let mixed = |basis: &Option<BasisOrMix>| matches!(basis, Some(BasisOrMix::Mix(_)));
        follows(
            Role::KeyMix,
            mixed(&self.basis) || self.layers(side).iter().any(|it| mixed(&it.basis)),
        );
        follows(Role::KeyBothWays, layered);
        follows(Role::Layers, layered);
        follows(Role::KeyFixedLine, !self.lines.is_empty());
        follows(Role::Retention, !self.retention.is_empty());
        let overall = self.overall.iter();
        let floored = self.limits.values().chain(overall).any(|terms| terms.at_least.is_some());
        follows(Role::FloorsFirst, floored);
        // Of a gain nothing is met, but underspends meet overspends inside any pool.
        let meets = |step: &&WaterfallStep| side == Side::Loss || self.nets_underspends(step);
        let sources: Vec<_> = self.waterfall.iter().filter(meets).map(|it| it.source).collect();
        follows(Role::WaterfallUnderspendFirst, !sources.is_empty());
        sources.into_iter().for_each(|source| follows(source.role(), true));
        follows(Role::RebaseOnRelease, self.waterfall.iter().any(WaterfallStep::rebases));
        roles
    }
}

/// The problem with the rule that makes it one.
pub(super) fn cited(rulebook: &Rulebook, problem: Problem) -> Problem {
    let role = match problem.code {
        Code::NoWeight => Role::BaseAboveZero,
        Code::SharesDoNotSum if problem.path.ends_with("basis") => Role::KeyMix,
        Code::SharesDoNotSum if !problem.path.ends_with("shared") => Role::FixedSharesAreWhole,
        _ => return problem,
    };
    match rulebook.in_force(role) {
        Some(rule) => {
            Problem { expected: format!("{}, by {}", problem.expected, rule.id), ..problem }
        }
        None => problem,
    }
}

impl LayerShare {
    /// The part of the rule that its basis follows.
    pub(super) fn role(&self) -> Role {
        match &self.basis {
            Some(BasisOrMix::One(basis)) => basis.role(),
            Some(BasisOrMix::Mix(_)) => Role::KeyMix,
            None => Role::SharesAreData,
        }
    }
}
