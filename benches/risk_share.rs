//! How long sharing one pool takes, and what of it is the sharing itself.

#![expect(clippy::unwrap_used, reason = "a bench that cannot set up has nothing to measure")]

use divan::{Bencher, black_box};
use ics_rules::{
    FinancialYear, Money, OdsCode, Rulebook,
    allocation::{Account, Bounds, Claim, Weight, allocate, settle},
    risk_share::{
        Agreement, ExposureQuestion, Layer, LimitTerms, SharingBasis, SharingMember,
        SharingQuestion, Size, exposure, share_risk,
    },
};

/// A system, and one far beyond any there is.
const MEMBERS: [usize; 2] = [12, 1_000];

fn main() {
    divan::main();
}

fn code(position: usize) -> OdsCode {
    format!("R{position:04}").parse().unwrap()
}

fn pounds(pounds: usize) -> Money {
    Money::from_pence(i128::try_from(pounds).unwrap() * 100).unwrap()
}

/// Turnovers that all differ.
fn turnover(position: usize) -> Money {
    pounds(150_000_000 + position * 7_654_321 % 900_000_000)
}

/// A pool of a little more than a million pounds of loss for each member.
fn members(count: usize) -> Vec<SharingMember> {
    let member = |position: usize| SharingMember {
        own_variance: Some(pounds(1_000_000 + position * 13_579 % 500_000).negated()),
        turnover: Some(turnover(position)),
        ..SharingMember::new(code(position), pounds(0))
    };
    (0..count).map(member).collect()
}

/// Two layers, the upper one half shared and half left with the region, and a cap on every other
/// member, of which some bind.
fn agreement(count: usize) -> Agreement {
    let edge = pounds(600_000 * count);
    let cap = |position: usize| LimitTerms {
        amount: Some(pounds(700_000 + position * 97_531 % 900_000)),
        share_of_turnover: None,
        share_of_allocation: None,
        no_worse_than_own: None,
        at_least: None,
    };
    let layer = |from: Money, to: Option<Money>, shared: &str, region: Option<&str>| Layer {
        from: Size::Amount(from),
        to: to.map(Size::Amount),
        shared: shared.parse().unwrap(),
        left_with: region
            .map(|part| (Account::Region, part.parse().unwrap()))
            .into_iter()
            .collect(),
        basis: None,
        shares: [].into(),
    };
    let (first, second) =
        (layer(pounds(0), Some(edge), "1", None), layer(edge, None, "0.5", Some("0.5")));
    Agreement {
        losses: vec![first, second],
        limits: (0..count).step_by(2).map(|position| (code(position), cap(position))).collect(),
        ..Agreement::by(SharingBasis::Turnover)
    }
}

fn rulebook() -> Rulebook {
    let year: FinancialYear = "2019/20".parse().unwrap();
    Rulebook::for_year(year).unwrap()
}

/// One pool, from agreement and variances to payments, ledger and positions.
#[divan::bench(args = MEMBERS)]
fn share_one_pool(bencher: Bencher, count: usize) {
    let rulebook = rulebook();
    let question =
        SharingQuestion { agreement: agreement(count), members: members(count), amount: None };
    bencher.bench(|| share_risk(&rulebook, black_box(&question)).unwrap());
}

/// The allocation of one layer alone: weights, caps and the last pennies.
#[divan::bench(args = MEMBERS)]
fn allocate_one_layer(bencher: Bencher, count: usize) {
    let agreement = agreement(count);
    let claim = |position: usize| Claim {
        code: code(position),
        weight: Weight::of_money(turnover(position)).unwrap(),
        bounds: Bounds {
            at_most: agreement.limits.get(&code(position)).and_then(|terms| terms.amount),
            ..Bounds::NONE
        },
    };
    let claims: Vec<Claim> = (0..count).map(claim).collect();
    let amount = pounds(600_000 * count).negated();
    bencher.bench(|| allocate(black_box(amount), black_box(&claims)).unwrap());
}

/// Payments that settle what everybody is owed.
#[divan::bench(args = MEMBERS)]
fn settle_nets(bencher: Bencher, count: usize) {
    let net = |position: usize| {
        let size = pounds(1_000 + position / 2 * 31 % 977);
        let net = if position.is_multiple_of(2) { size } else { size.negated() };
        (Account::Member(code(position)), net)
    };
    let nets = (0..count).map(net).collect();
    bencher.bench(|| settle(black_box(&nets)).unwrap());
}

/// What every outcome would mean for every member.
#[divan::bench(args = [12, 100])]
fn whole_exposure(bencher: Bencher, count: usize) {
    let rulebook = rulebook();
    let question = ExposureQuestion {
        agreement: agreement(count),
        members: members(count),
        now: Some(pounds(count * 1_000_000).negated()),
        outcomes: Vec::new(),
    };
    bencher.bench(|| exposure(&rulebook, black_box(&question)).unwrap());
}
