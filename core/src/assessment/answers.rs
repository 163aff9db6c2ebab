//! What a system's year declares, each with its answer.

use ics_rules_macros::record;

use super::funds::FundOnForecasts;
use crate::{
    calendar::Month,
    control_total::{ForecastChange, Limit, LimitKept},
    explanation::{Explanation, Reasons, words},
    funding::{DeficitSupport, Fund, FundAssessment},
    money::Money,
    organisation::OdsCode,
    outcome::Outcome,
    oversight::{Concern, Route},
    reserve::{ReserveHeld, ReserveRelease},
    rulebook::{Role, Rulebook},
};

/// A concern and the route it must take.
#[record(explained)]
pub struct Advice {
    /// The concern.
    pub concern: Concern,
    /// How it must run.
    pub route: Outcome<Route>,
}

/// A fund and what is earned of it.
#[record(explained)]
pub struct FundAnswer {
    /// The fund.
    #[python(parts(code: crate::OdsCode, kind: crate::funding::FundKind))]
    pub fund: Fund,
    /// What is earned, lost, recoverable or at risk, by the returns at the ends of quarters.
    pub assessment: Outcome<FundAssessment>,
    /// What it comes to if the year ends as the latest returns forecast; none once the year is over,
    /// and where what is earned so far cannot be told.
    pub on_forecasts: Option<Outcome<FundOnForecasts>>,
}

/// An organisation and what it has of its own deficit support.
#[record(explained)]
pub struct SupportAnswer {
    /// The code of the organisation.
    pub code: OdsCode,
    /// What it has received, what is withheld and what is to come.
    pub support: Outcome<DeficitSupport>,
}

/// A limit and whether it is kept.
#[record(explained)]
pub struct LimitAnswer {
    /// The limit.
    #[python(parts(on: crate::control_total::LimitedUse))]
    pub limit: Limit,
    /// Whether it is kept.
    pub kept: Outcome<LimitKept>,
}

/// A reserve and whether it is released.
#[record(explained)]
pub struct ReserveAnswer {
    /// The reserve.
    #[python(parts(code: crate::OdsCode))]
    pub reserve: ReserveHeld,
    /// Whether it is released, and what that moves.
    pub release: Outcome<ReserveRelease>,
}

/// A forecast that worsened from one return to the next, and who oversees it.
#[record(explained)]
pub struct ForecastAnswer {
    /// The code of the provider.
    pub code: OdsCode,
    /// The month of the return in which it worsened.
    pub month: Month,
    /// Who oversees it, and what it asks for.
    pub change: Outcome<ForecastChange>,
}

impl Reasons for Advice {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says =
            format!("{}: {} ({})", self.concern.subject, self.concern.response, self.concern.theme);
        Explanation::new(says).following([Explanation::of(
            &self.route,
            rulebook,
            &[Role::RegionDecides],
        )])
    }
}

impl Reasons for FundAnswer {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = format!("{}: {}, {}", self.fund.code, self.fund.kind, self.fund.amount.nhs());
        let asking = [self.asking(), Role::FundsAcceptance];
        let told = Explanation::of(&self.assessment, rulebook, &asking);
        Explanation::new(says).following([told]).following(self.expected(rulebook))
    }
}

impl FundAnswer {
    /// What the present forecasts make of it; where they cannot be told, the forecast that is missing.
    fn expected(&self, rulebook: &Rulebook) -> Option<Explanation> {
        let node = match self.on_forecasts.as_ref()? {
            Outcome::Answer(told) => Explanation::new(told.in_words()),
            refused => Explanation::refusal(refused),
        };
        let rules = self.assessment.answer().map(|found| found.rules.as_slice());
        let met = rulebook.playing(rules.unwrap_or_default(), [Role::FundsMet]);
        Some(node.citing(rulebook, &met))
    }

    /// The part of the rules that asks for what is missing first.
    fn asking(&self) -> Role {
        let Outcome::CannotTell(refusal) = &self.assessment else { return Role::FundsAcceptance };
        let first = refusal.missing.first().map(String::as_str).unwrap_or_default();
        let (_, phasing, _) = self.fund.kind.roles();
        let ends = [
            ("].accepted", Role::FundsAcceptance),
            ("].phasing", phasing),
            ("].is_ics", Role::FundsLinked),
            ("].linked_to_system", Role::FundsLinked),
            ("].recovery_plan", Role::RecoveryFundEligible),
            ("].control_total_profile", Role::FundsPlanToDate),
        ];
        let asked = ends.into_iter().find(|(end, _)| first.ends_with(end));
        asked.map_or(Role::FundsMet, |(_, role)| role)
    }
}

impl Reasons for SupportAnswer {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        Explanation::of(&self.support, rulebook, &[Role::DeficitSupportFirstStep])
    }
}

impl Reasons for LimitAnswer {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let asking = [Role::LocalResourceLimits, Role::RunningCosts];
        Explanation::of(&self.kept, rulebook, &asking)
    }
}

impl Reasons for ForecastAnswer {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = format!("forecast of {} at {}", self.code, self.month);
        let asking = [Role::ForecastChangeOverseer];
        Explanation::new(says).following([Explanation::of(&self.change, rulebook, &asking)])
    }
}

impl Reasons for ReserveAnswer {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let says = format!("reserve of {}: {}", self.reserve.code, self.reserve.amount.nhs());
        let asking = [Role::ReserveReleaseTest, Role::ReservesWithdrawn];
        Explanation::new(says).following([Explanation::of(&self.release, rulebook, &asking)])
    }
}

impl FundOnForecasts {
    /// What is earned and lost if the year ends so, in words.
    pub(super) fn in_words(&self) -> String {
        let forecast = words::position(self.forecast);
        let lead = format!("on the present forecast ({forecast} at {})", self.month);
        let earned = between(self.earned_at_least, self.earned_at_most);
        let lost = between(self.lost_at_least, self.lost_at_most);
        format!("{lead} the year ends with {earned} earned and {lost} lost")
    }
}

fn between(least: Money, most: Money) -> String {
    let (low, high) = (least.nhs(), most.nhs());
    if least == most { low.to_string() } else { format!("{low} to {high}") }
}
