//! By what rules a fund is earned in a year: shares, phasing, gates and switches.

use super::{FundKind, FundLink, FundPart, FundQuestion, Phasing, gaps::Gaps, rate::place};
use crate::{
    error::Code,
    outcome::NotInForce,
    rulebook::{Role, Rule, RuleId, Rulebook},
    share::Share,
};

/// By what rules a fund is earned in a year.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the rulebook")]
pub(super) struct Terms {
    /// The share of each quarter; none while nobody gives it.
    pub(super) phasing: Option<Phasing>,
    /// What the finance part that is not linked depends on.
    pub(super) own: FundPart,
    /// The share that depends on finance.
    pub(super) finance: Share,
    /// The shares that depend on access standards.
    pub(super) access: Vec<(FundPart, Share)>,
    /// The link to the system.
    pub(super) link: Option<FundLink>,
    /// Whether a missed finance test can be earned back.
    earn_back: bool,
    /// Whether a missed standard can be earned back.
    access_earn_back: bool,
    /// Whether access needs the finance test of its quarter.
    pub(super) access_needs_finance: bool,
    /// Whether access needs the system's test as well.
    pub(super) access_needs_system: bool,
    /// Whether the linked part needs the organisation's own test as well.
    pub(super) linked_needs_own: bool,
    /// Whether a plan to date stands for a control total to date.
    pub(super) plan_stands: bool,
    /// The parts that rules may play.
    pub(super) roles: Vec<Role>,
}

impl FundKind {
    /// The rules of the fund as a whole: its total, its phasing, its finance share.
    pub(crate) const fn roles(self) -> (Role, Role, Option<Role>) {
        match self {
            Self::ProviderSustainability => (
                Role::ProviderFundTotal,
                Role::ProviderFundPhasing,
                Some(Role::ProviderFundFinance),
            ),
            Self::CommissionerSustainability => {
                (Role::CommissionerFundTotal, Role::CommissionerFundGates, None)
            }
            Self::FinancialRecovery => (
                Role::RecoveryFundTotal,
                Role::RecoveryFundPhasing,
                Some(Role::RecoveryFundFinance),
            ),
            Self::MarginalRateEmergencyTariff => {
                (Role::MarginalRatePayment, Role::MarginalRatePhasing, None)
            }
        }
    }

    /// The rules of the year that say more of the fund: who it is for, and how it is paid.
    fn beside(self, rulebook: &Rulebook) -> impl Iterator<Item = Role> {
        let roles: &[Role] = match self {
            Self::ProviderSustainability => &[Role::ProviderFundEligible],
            Self::FinancialRecovery => &[
                Role::RecoveryFundEligible,
                Role::RecoveryFundDeficit,
                Role::RecoveryFundBalancing,
                Role::FundsSettledEarly,
                Role::FundsTaper,
            ],
            Self::CommissionerSustainability | Self::MarginalRateEmergencyTariff => &[],
        };
        let roles = roles.iter().chain(&[Role::FundsFinanceGate]).copied();
        roles.filter(|role| rulebook.in_force(*role).is_some())
    }

    /// What the finance part that is not linked depends on.
    pub(super) const fn own_part(self) -> FundPart {
        match self {
            Self::ProviderSustainability | Self::FinancialRecovery => FundPart::OwnTotal,
            Self::CommissionerSustainability => FundPart::PaymentTest,
            Self::MarginalRateEmergencyTariff => FundPart::Acceptance,
        }
    }
}

impl Terms {
    /// The terms of a fund in the year of a rulebook.
    ///
    /// With `moot` nothing is paid whatever the link.
    pub(super) fn of(
        rulebook: &Rulebook,
        question: &FundQuestion,
        gaps: &mut Gaps,
        moot: bool,
    ) -> Result<Self, NotInForce> {
        let fund = &question.fund;
        let (_, phasing, _) = fund.kind.roles();
        let rule = rulebook.role(phasing)?;
        let own = fund.kind.own_part();
        let mut terms = Self {
            phasing: fund.phasing.clone().or_else(|| phased(rule, gaps)),
            own,
            finance: Share::WHOLE,
            access: Vec::new(),
            link: None,
            earn_back: false,
            access_earn_back: false,
            access_needs_finance: false,
            access_needs_system: false,
            linked_needs_own: false,
            plan_stands: false,
            roles: vec![Role::FundsAcceptance, Role::SharesSumExactly],
        };
        // A phasing that the question states is by no rule, unless a rule asks for it.
        if fund.phasing.is_none() || rule.required {
            terms.roles.push(phasing);
        }
        if own == FundPart::Acceptance {
            terms.roles.push(Role::MarginalRatePayment);
            return terms.checked(rulebook);
        }
        terms.earn_back = gaps.flag(rulebook.role(Role::FundsEarnBack)?);
        terms.plan_stands = gaps.flag(rulebook.role(Role::FundsPlanToDate)?);
        terms.roles.extend([Role::FundsEarnBack, Role::FundsNetAndGross, Role::FundsPlanToDate]);
        terms.roles.extend(fund.kind.beside(rulebook));
        if own == FundPart::OwnTotal {
            terms.roles.push(Role::FundsMet);
            terms.divide(rulebook, question, gaps)?;
        }
        let (link, roles) = FundLink::resting(rulebook, question, gaps, moot)?;
        terms.roles.extend(roles);
        if let Some(link) = link.as_ref().filter(|link| link.in_effect) {
            terms.follow_link(rulebook, link, gaps)?;
        }
        terms.link = link;
        terms.checked(rulebook)
    }

    /// What a link in effect changes: on whose tests the linked part and access depend.
    fn follow_link(
        &mut self,
        rulebook: &Rulebook,
        link: &FundLink,
        gaps: &mut Gaps,
    ) -> Result<(), NotInForce> {
        self.linked_needs_own = !gaps.flag(rulebook.role(Role::FundsLinkedSystemOnly)?);
        if link.effective() == Share::WHOLE
            && let Some(rule) = rulebook.in_force(Role::FundsFullLinkAccess)
        {
            self.access_needs_system = gaps.flag(rule);
            if !self.access.is_empty() {
                self.roles.push(Role::FundsFullLinkAccess);
            }
        }
        Ok(())
    }

    /// Whether a missed test of a part can be earned back.
    pub(super) const fn earns_back(&self, part: FundPart) -> bool {
        match part {
            FundPart::AAndE | FundPart::Rtt | FundPart::Cancer => self.access_earn_back,
            FundPart::OwnTotal
            | FundPart::SystemTotal
            | FundPart::PaymentTest
            | FundPart::Acceptance => self.earn_back,
        }
    }

    /// Every part is played by a rule of the year.
    fn checked(self, rulebook: &Rulebook) -> Result<Self, NotInForce> {
        self.roles.iter().try_for_each(|role| rulebook.role(*role).map(|_| ()))?;
        Ok(self)
    }

    /// The ids of the rules that play any of the parts that an answer rests on, each once.
    pub(super) fn rules(&self, rulebook: &Rulebook, rests_on: &[Role]) -> Vec<RuleId> {
        rulebook.ids_in_force(self.roles.iter().copied().filter(|role| rests_on.contains(role)))
    }

    /// The control totals of quarters that have ended for which a plan to date was given, by name.
    pub(super) fn unphased(&self, question: &FundQuestion) -> Vec<String> {
        let own = self.own == FundPart::OwnTotal;
        let linked = self.link.as_ref().is_some_and(|link| link.in_effect);
        let mut names = Vec::new();
        for (figures, _) in question.ended() {
            if own && figures.by_plan == Some(true) {
                names.push(format!("quarters: control_total at {}", figures.quarter));
            }
            if linked && figures.system_by_plan == Some(true) {
                names.push(format!("quarters: system_control_total at {}", figures.quarter));
            }
        }
        names
    }

    /// Divides a quarter between finance and the access standards of the year.
    fn divide(
        &mut self,
        rulebook: &Rulebook,
        question: &FundQuestion,
        gaps: &mut Gaps,
    ) -> Result<(), NotInForce> {
        let (_, _, finance) = question.fund.kind.roles();
        let Some(finance) = finance else { return Ok(()) };
        let (mut role, mut rule) = (finance, rulebook.role(finance)?);
        // Where the whole fund depends on finance, it makes no difference who runs A&E.
        if question.fund.a_and_e == Some(false) && gaps.share(rule) != Share::WHOLE {
            (role, rule) = (Role::FundsNonAcute, rulebook.role(Role::FundsNonAcute)?);
        }
        self.finance = gaps.share(rule);
        self.roles.push(role);
        if self.finance == Share::WHOLE {
            return Ok(());
        }
        self.access = match rulebook.in_force(Role::FundsAccessWeights) {
            Some(weights) => {
                self.roles.push(Role::FundsAccessWeights);
                let standards = [FundPart::AAndE, FundPart::Rtt, FundPart::Cancer];
                standards.map(|it| (it, gaps.named(weights, it.as_str()))).into()
            }
            None => {
                self.roles.push(Role::FundsAccessMeasure);
                let measure = rulebook.role(Role::FundsAccessMeasure)?;
                let standards = measure.words().iter().filter_map(|word| word.parse().ok());
                standards.map(|it| (it, self.finance.rest())).collect()
            }
        };
        self.check_whole(rulebook, rule, gaps);
        let quarterly = rulebook.role(Role::FundsAccessQuarterly)?;
        self.access_earn_back = !gaps.flag(quarterly);
        self.access_needs_finance = gaps.flag(rulebook.role(Role::FundsAccessNeedsFinance)?);
        self.roles.extend([Role::FundsAccessQuarterly, Role::FundsAccessNeedsFinance]);
        let told = [Role::FundsAccessShare, Role::FundsAccessLevel];
        self.roles.extend(told.into_iter().filter(|role| rulebook.in_force(*role).is_some()));
        Ok(())
    }

    /// Finance and access make the whole, and access is what the year says it is.
    fn check_whole(&self, rulebook: &Rulebook, finance: &Rule, gaps: &mut Gaps) {
        let standards = Share::sum(self.access.iter().map(|(_, share)| *share));
        let access = rulebook.in_force(Role::FundsAccessShare).map(|rule| gaps.share(rule));
        if standards != Some(self.finance.rest()) || access.is_some_and(|it| Some(it) != standards)
        {
            let found = format!("{} of finance beside the access shares", self.finance);
            gaps.refuse(&place(finance), Code::SharesDoNotSum, found, "exactly 1 together");
        }
    }
}

/// The phasing that a rule gives; where it gives none, the question must.
fn phased(rule: &Rule, gaps: &mut Gaps) -> Option<Phasing> {
    if rule.required {
        gaps.missing.push("fund.phasing".to_owned());
        return None;
    }
    let [q1, q2, q3, q4] = ["q1", "q2", "q3", "q4"].map(|name| gaps.named(rule, name));
    let phasing = Phasing { q1, q2, q3, q4 };
    gaps.problems.extend(phasing.problem().map(|problem| problem.at(place(rule))));
    Some(phasing)
}
