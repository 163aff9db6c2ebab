//! One part of a fund through the year: its amounts by quarter and what becomes of them.

use super::{FundPart, FundQuestion, QuarterFigures, Reason, Status, TranchePart, terms::Terms};
use crate::{
    allocation::in_proportion, calendar::Quarter, error::Result, money::Money, share::Share,
};

/// One part of a fund through the year.
#[derive(Debug)]
pub(super) struct Track {
    pub(super) part: FundPart,
    /// Its amount in each quarter.
    pub(super) amounts: Vec<Money>,
    /// What has become of it in each quarter.
    pub(super) parts: Vec<TranchePart>,
}

/// The tranche of each quarter, and each part's amounts in them.
///
/// The quarters make the amount, finance and access make the quarter, own and linked finance make
/// finance, each by largest remainder to the penny; among equals the earlier comes first.
pub(super) fn tracks(
    amount: Money,
    phasing: &[Share],
    terms: &Terms,
) -> Result<(Vec<Money>, Vec<Track>)> {
    let tranches = divided(amount, phasing)?;
    let linked = terms.link.as_ref().map(super::FundLink::effective).unwrap_or_default();
    let access = terms.access.iter().map(|(_, share)| *share);
    let shares: Vec<Share> = [terms.finance].into_iter().chain(access).collect();
    let names = terms.access.iter().map(|(part, _)| *part);
    let names: Vec<FundPart> =
        [terms.own, FundPart::SystemTotal].into_iter().chain(names).collect();
    let mut tracks: Vec<Track> = names
        .into_iter()
        .map(|part| Track { part, amounts: Vec::new(), parts: Vec::new() })
        .collect();
    for tranche in &tranches {
        let mut parts = divided(*tranche, &shares)?.into_iter();
        let finance = parts.next().unwrap_or_default();
        let finance = divided(finance, &[linked.rest(), linked])?;
        for (track, amount) in tracks.iter_mut().zip(finance.into_iter().chain(parts)) {
            track.amounts.push(amount);
        }
    }
    Ok((tranches, tracks))
}

fn divided(amount: Money, shares: &[Share]) -> Result<Vec<Money>> {
    let weights: Vec<u64> = shares.iter().map(|share| share.parts()).collect();
    in_proportion(i128::from(amount.pence()), &weights).into_iter().map(Money::from_pence).collect()
}

/// What a test says of a quarter; or the inputs it lacks.
enum Verdict {
    Met,
    Missed(Reason),
    Lacks(Vec<String>),
}

impl Track {
    /// Goes through the year. What is missing and matters is added to `missing`.
    pub(super) fn run(
        &mut self,
        question: &FundQuestion,
        terms: &Terms,
        missing: &mut Vec<String>,
    ) {
        if self.part == FundPart::Acceptance {
            self.pay_for_acceptance(question);
            return;
        }
        let earn_back = terms.earns_back(self.part);
        let mut ended = question.ended();
        for (quarter, amount) in Quarter::ALL.into_iter().zip(&self.amounts) {
            let mut part = TranchePart {
                part: self.part,
                amount: *amount,
                status: Status::AtRisk,
                reason: Reason::ToCome,
                paid_in: None,
            };
            let figures = ended.next();
            let owed = |one: &TranchePart| one.status != Status::Earned && !one.amount.is_zero();
            let matters = !amount.is_zero() || (earn_back && self.parts.iter().any(owed));
            if let Some((figures, performance)) = figures.filter(|_| matters) {
                match verdict(self.part, question, terms, figures, performance) {
                    Verdict::Met => {
                        part.earn(quarter, Reason::Met);
                        if earn_back {
                            earn_missed(&mut self.parts, quarter);
                        }
                    }
                    Verdict::Missed(reason) => (part.status, part.reason) = (Status::Lost, reason),
                    Verdict::Lacks(names) => {
                        for name in names {
                            if !missing.contains(&name) {
                                missing.push(name);
                            }
                        }
                    }
                }
            }
            self.parts.push(part);
        }
        let is_over = question.ended().count() >= Quarter::ALL.len();
        if earn_back && !is_over {
            for part in self.parts.iter_mut().filter(|part| part.status == Status::Lost) {
                part.status = Status::Recoverable;
            }
        }
    }

    /// Pays every quarter at its end, whatever the results.
    fn pay_for_acceptance(&mut self, question: &FundQuestion) {
        let mut ended = question.ended();
        for (quarter, amount) in Quarter::ALL.into_iter().zip(&self.amounts) {
            let has_ended = ended.next().is_some();
            self.parts.push(TranchePart {
                part: self.part,
                amount: *amount,
                status: if has_ended { Status::Earned } else { Status::CertainToCome },
                reason: Reason::Accepted,
                paid_in: has_ended.then_some(quarter),
            });
        }
    }

    /// Loses every quarter, for a reason that no result can change.
    pub(super) fn refuse(&mut self, reason: Reason) {
        self.parts = self
            .amounts
            .iter()
            .map(|amount| TranchePart {
                part: self.part,
                amount: *amount,
                status: Status::Lost,
                reason,
                paid_in: None,
            })
            .collect();
    }
}

/// Earns back what was missed before a quarter.
fn earn_missed(parts: &mut [TranchePart], quarter: Quarter) {
    for part in parts.iter_mut().filter(|part| part.status != Status::Earned) {
        part.earn(quarter, Reason::EarnedBack);
    }
}

impl TranchePart {
    fn earn(&mut self, quarter: Quarter, reason: Reason) {
        self.status = Status::Earned;
        self.reason = reason;
        self.paid_in = Some(quarter);
    }
}

fn verdict(
    part: FundPart,
    question: &FundQuestion,
    terms: &Terms,
    figures: &QuarterFigures,
    performance: Money,
) -> Verdict {
    let own = performance >= figures.control_total;
    match part {
        FundPart::OwnTotal => Verdict::of(Some(own), Reason::OwnTotalMissed, Vec::new()),
        FundPart::SystemTotal if terms.linked_needs_own && !own => {
            Verdict::Missed(Reason::OwnTotalMissed)
        }
        FundPart::SystemTotal => system(figures),
        FundPart::PaymentTest => {
            stated(part, question, figures, "payment_test", Reason::TestMissed)
        }
        FundPart::Acceptance => Verdict::Met,
        FundPart::AAndE | FundPart::Rtt | FundPart::Cancer => {
            if terms.access_needs_finance && !own {
                return Verdict::Missed(Reason::OwnTotalMissed);
            }
            let standard = stated(part, question, figures, part.as_str(), Reason::StandardMissed);
            if terms.access_needs_system { standard.and(system(figures)) } else { standard }
        }
    }
}

fn system(figures: &QuarterFigures) -> Verdict {
    let known = [
        ("system_control_total", figures.system_control_total),
        ("system_performance", figures.system_performance),
    ];
    let lacks = known.iter().filter(|(_, figure)| figure.is_none());
    let lacks = lacks.map(|(name, _)| format!("quarters: {name} at {}", figures.quarter));
    let met = figures.system_performance.zip(figures.system_control_total);
    Verdict::of(met.map(|(it, total)| it >= total), Reason::SystemTotalMissed, lacks.collect())
}

fn stated(
    part: FundPart,
    question: &FundQuestion,
    figures: &QuarterFigures,
    name: &str,
    reason: Reason,
) -> Verdict {
    let lacks = vec![format!("fund.results: {name} at {}", figures.quarter)];
    Verdict::of(question.result(figures.quarter, part), reason, lacks)
}

impl Verdict {
    fn of(met: Option<bool>, reason: Reason, lacks: Vec<String>) -> Self {
        match met {
            Some(true) => Self::Met,
            Some(false) => Self::Missed(reason),
            None => Self::Lacks(lacks),
        }
    }

    /// Both must be met. Where one is missed, it makes no difference what the other lacks.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Missed(reason), _) | (_, Self::Missed(reason)) => Self::Missed(reason),
            (Self::Lacks(mut one), Self::Lacks(other)) => {
                one.extend(other);
                Self::Lacks(one)
            }
            (Self::Lacks(names), Self::Met) | (Self::Met, Self::Lacks(names)) => Self::Lacks(names),
            (Self::Met, Self::Met) => Self::Met,
        }
    }
}
