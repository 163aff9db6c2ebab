use std::sync::OnceLock;

use proptest::prelude::*;

use super::{
    reference::{Ended, Plain},
    *,
};
use crate::{allocation::Account, share::Share};

const WHOLE: u64 = 1_000_000_000_000;

/// The rulebook of a year with its switches set: earn back, access quarter by quarter, access needs
/// finance, the linked part on the system alone, full linkage covers access.
fn switched(year: usize, switches: usize) -> &'static Rulebook {
    static READ: [[OnceLock<Rulebook>; 32]; 5] = [const { [const { OnceLock::new() }; 32] }; 5];
    READ[year][switches].get_or_init(|| {
        let book = edition(YEARS[year].0);
        let roles = [
            crate::rulebook::Role::FundsEarnBack,
            crate::rulebook::Role::FundsAccessQuarterly,
            crate::rulebook::Role::FundsAccessNeedsFinance,
            crate::rulebook::Role::FundsLinkedSystemOnly,
            crate::rulebook::Role::FundsFullLinkAccess,
        ];
        let mut overlay = format!("overlays = {:?}\n", YEARS[year].0);
        for (position, role) in roles.into_iter().enumerate() {
            let wanted = switches >> position & 1 == 1;
            if let Ok(rule) = book.role(role)
                && rule.flag() != Some(wanted)
            {
                let id = rule.id.as_str();
                let entry = format!("[rule.{id:?}]\nvalue = {wanted}\nstanding = \"assumed\"\n");
                overlay = format!("{overlay}{entry}note = \"test\"\n");
            }
        }
        if overlay.lines().count() == 1 { book } else { book.overlaid(&overlay).unwrap() }
    })
}

/// Years with a fund that has quarters: the fund, its phasing, finance and access shares in
/// hundredths, and whether a link may be and at least how large.
type Year = (&'static str, &'static str, [u64; 4], u64, &'static [u64], Option<u64>);
const YEARS: [Year; 5] = [
    ("2016/17", "provider_sustainability", [25, 25, 25, 25], 70, &[10, 10, 10], None),
    ("2017/18", "provider_sustainability", [15, 20, 30, 35], 70, &[30], None),
    ("2018/19", "provider_sustainability", [15, 20, 30, 35], 70, &[30], Some(0)),
    ("2019/20", "provider_sustainability", [15, 20, 30, 35], 100, &[], Some(1)),
    ("2020/21", "financial_recovery", [25, 25, 25, 25], 100, &[], Some(50)),
];

#[derive(Debug, Clone)]
struct History {
    rulebook: &'static Rulebook,
    question: FundQuestion,
    plain: Plain,
}

/// Headrooms around the edge and far from it, in pence.
fn headroom() -> impl Strategy<Value = i64> {
    prop_oneof![Just(-1), Just(0), Just(1), -100_000_000..100_000_000_i64]
}

fn amount() -> impl Strategy<Value = i64> {
    prop_oneof![0..200_i64, 0..125_000_000_000_i64]
}

/// The share that is linked, as far as the year allows one.
fn link() -> impl Strategy<Value = u64> {
    prop_oneof![Just(0), Just(WHOLE), Just(1), Just(WHOLE / 2), 0..=WHOLE]
}

/// Histories of these years (positions in `YEARS`) with at most so many quarters over.
fn histories_of(
    years: std::ops::Range<usize>,
    over: usize,
    accepted: f64,
) -> impl Strategy<Value = History> {
    let rows = prop::collection::vec((headroom(), headroom(), any::<[bool; 3]>()), 0..=over);
    let no_a_and_e = prop::option::weighted(0.3, any::<bool>());
    let accepted = prop::bool::weighted(accepted);
    let totals = prop::collection::vec((headroom(), headroom()), 4);
    (years, 0..32_usize, amount(), link(), accepted, no_a_and_e, rows, totals).prop_map(history)
}

fn histories() -> impl Strategy<Value = History> {
    histories_of(0..5, 4, 0.95)
}

type Row = (i64, i64, [bool; 3]);
type Drawn = (usize, usize, i64, u64, bool, Option<bool>, Vec<Row>, Vec<(i64, i64)>);

fn history((year, switches, amount, link, accepted, a_and_e, rows, totals): Drawn) -> History {
    let (_, kind, phasing, finance, access, least) = YEARS[year];
    let parts = |hundredths: u64| hundredths * (WHOLE / 100);
    let link = least.map_or(0, |least| link.max(parts(least)));
    let a_and_e = a_and_e.filter(|_| (1..=2).contains(&year));
    let (finance, access): (u64, &[u64]) =
        if a_and_e == Some(false) { (100, &[]) } else { (finance, access) };
    let switch = |position: usize| switches >> position & 1 == 1;
    let covered = year == 2 && switch(4) && link == WHOLE;
    let plain = Plain {
        amount: amount.into(),
        phasing: phasing.map(|share| parts(share).into()),
        finance: parts(finance).into(),
        access: access.iter().map(|share| parts(*share).into()).collect(),
        linked: link.into(),
        earn_back: switch(0),
        access_earn_back: !switch(1),
        access_needs_finance: switch(2),
        access_needs_system: covered,
        linked_needs_own: !switch(3),
        accepted,
        ended: rows
            .iter()
            .zip(&totals)
            .map(|((own, system, met), (total, system_total))| Ended {
                own: ((*total).into(), (total + own).into()),
                system: ((*system_total).into(), (system_total + system).into()),
                standards: met.to_vec(),
            })
            .collect(),
    };
    let results = Quarter::ALL.into_iter().zip(&rows).filter(|_| !access.is_empty());
    let results = results.map(|(quarter, (.., met))| QuarterResults {
        quarter,
        a_and_e: Some(met[0]),
        rtt: Some(met[1]).filter(|_| access.len() == 3),
        cancer: Some(met[2]).filter(|_| access.len() == 3),
        payment_test: None,
    });
    let share = rust_decimal::Decimal::from_i128_with_scale(link.into(), 12).to_string();
    let share: Share = share.parse().unwrap();
    let mut question = question(kind, "0", "", "");
    question.fund.amount = Money::from_pence(amount.into()).unwrap();
    question.fund.accepted = Some(accepted);
    question.fund.a_and_e = a_and_e;
    question.fund.is_ics = Some(true).filter(|_| link > 0 || year == 2);
    question.fund.linked_to_system = Some(share).filter(|_| least.is_some());
    question.fund.results = results.collect();
    let rows: Vec<_> = rows.iter().map(|(own, system, _)| (*own, Some(*system))).collect();
    question.quarters = quarters_of(&rows, &totals);
    History { rulebook: switched(year, switches), question, plain }
}

impl History {
    fn told(&self) -> FundAssessment {
        let outcome = assess_fund(self.rulebook, &self.question).unwrap();
        outcome.answer().cloned().unwrap_or_else(|| panic!("{outcome:?}"))
    }
}

fn pence(amounts: impl IntoIterator<Item = Money>) -> i128 {
    amounts.into_iter().map(|amount| i128::from(amount.pence())).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn quarters_add_up_to_the_pot_and_parts_to_the_quarter(history in histories()) {
        let told = history.told();
        prop_assert_eq!(pence(told.quarters.iter().map(|one| one.tranche)), history.plain.amount);
        for quarter in &told.quarters {
            let parts = pence(quarter.parts.iter().map(|part| part.amount));
            prop_assert_eq!(parts, pence([quarter.tranche]));
            prop_assert!(quarter.parts.iter().all(|part| part.amount > Money::ZERO));
        }
    }

    #[test]
    fn earned_lost_recoverable_and_at_risk_make_the_pot(history in histories()) {
        let told = history.told();
        let all = [told.earned, told.lost, told.recoverable, told.at_risk];
        prop_assert_eq!(pence(all), history.plain.amount);
        prop_assert!(all.iter().all(|amount| !amount.is_negative()));
        prop_assert_eq!(pence(told.quarters.iter().map(|one| one.paid)), pence([told.earned]));
    }

    #[test]
    fn the_ledger_pays_what_is_earned_and_sets_aside_what_is_lost(history in histories()) {
        let told = history.told();
        let balances = told.ledger.balances().unwrap();
        let balance = |account: &Account| balances.get(account).copied().unwrap_or_default();
        prop_assert_eq!(balance(&Account::Member(told.code.clone())), told.earned);
        prop_assert_eq!(balance(&Account::Unallocated), told.lost);
        prop_assert_eq!(pence(balances.values().copied()), 0);
    }

    #[test]
    fn it_equals_the_formulas_as_they_are_written_down(history in histories()) {
        let (told, plain) = (history.told(), history.plain.earnings());
        let each = |amount: fn(&FundQuarter) -> Money| -> Vec<i128> {
            told.quarters.iter().map(|quarter| pence([amount(quarter)])).collect()
        };
        prop_assert_eq!(each(|quarter| quarter.tranche), plain.tranches);
        prop_assert_eq!(each(|quarter| quarter.paid), plain.paid);
        let totals = [told.earned, told.lost, told.recoverable, told.at_risk];
        prop_assert_eq!(totals.map(|total| pence([total])), plain.totals);
    }

    #[test]
    fn delivering_more_never_earns_less(
        history in histories(),
        more in prop::collection::vec((0..300_i64, 0..300_i64), 4),
        at in any::<prop::sample::Index>(),
    ) {
        let told = history.told();
        let mut better = history.clone();
        for (figures, (own, system)) in better.question.quarters.iter_mut().zip(&more) {
            let raised = |amount: &mut Option<Money>, by: i64| {
                let by = Money::from_pence(by.into()).unwrap();
                *amount = amount.map(|amount| amount.plus(by).unwrap());
            };
            raised(&mut figures.performance, *own);
            raised(&mut figures.system_performance, *system);
        }
        if !better.question.fund.results.is_empty() {
            let count = better.question.fund.results.len();
            better.question.fund.results[at.index(count)].a_and_e = Some(true);
        }
        let better = better.told();
        prop_assert!(better.earned >= told.earned);
        prop_assert!(better.best >= told.best);
        prop_assert!(better.lost <= told.lost);
    }

    #[test]
    fn fully_linked_and_off_the_system_total_earns_nothing_of_the_linked_part(
        history in histories_of(2..5, 4, 0.95)
    ) {
        let mut history = history;
        history.question.fund.linked_to_system = Some(Share::WHOLE);
        history.question.fund.is_ics = Some(true);
        for figures in &mut history.question.quarters {
            let total = figures.system_control_total.unwrap();
            figures.system_performance = Some(total.minus(Money::PENNY).unwrap());
        }
        let told = history.told();
        let parts = told.quarters.iter().flat_map(|quarter| &quarter.parts);
        for part in parts {
            prop_assert_ne!(part.part, FundPart::OwnTotal);
            prop_assert!(part.part != FundPart::SystemTotal || part.status != Status::Earned);
        }
    }

    #[test]
    fn best_and_worst_bracket_every_continuation_and_are_reached(
        history in histories(),
        further in prop::collection::vec((headroom(), headroom(), any::<[bool; 3]>()), 4),
    ) {
        let told = history.told();
        prop_assert!(told.best >= told.worst);
        let ended = history.plain.ended.len();
        let continued = |rows: &[(i64, i64, [bool; 3])]| {
            let mut longer = history.clone();
            let figures: Vec<_> = rows.iter().map(|(own, system, _)| (*own, Some(*system))).collect();
            let blank = (0..ended).map(|_| (0, None));
            let all: Vec<_> = blank.chain(figures).take(4).collect();
            longer.question.quarters.extend(quarters(&all).into_iter().skip(ended));
            if history.plain.access.is_empty() {
                return longer.told().earned;
            }
            let three = history.plain.access.len() == 3;
            for (quarter, (.., met)) in Quarter::ALL.into_iter().skip(ended).zip(rows) {
                longer.question.fund.results.push(QuarterResults {
                    quarter,
                    a_and_e: Some(met[0]),
                    rtt: Some(met[1]).filter(|_| three),
                    cancer: Some(met[2]).filter(|_| three),
                    payment_test: None,
                });
            }
            longer.told().earned
        };
        let somehow = continued(&further);
        prop_assert!(told.worst <= somehow && somehow <= told.best);
        prop_assert_eq!(continued(&[(0, 0, [true; 3]); 4]), told.best);
        prop_assert_eq!(continued(&[(-1, -1, [false; 3]); 4]), told.worst);
    }

    #[test]
    fn what_is_needed_next_quarter_earns_what_it_says_and_a_penny_less_does_not(
        history in histories_of(0..5, 3, 1.0),
        plans in (headroom(), headroom()),
    ) {
        let mut history = history;
        let ended = history.plain.ended.len();
        let plan = |pence: i64| Money::from_pence(pence.into()).unwrap();
        history.question.quarters.push(QuarterFigures {
            quarter: Quarter::ALL[ended],
            control_total: plan(plans.0),
            performance: None,
            by_plan: None,
            system_control_total: Some(plan(plans.1)),
            system_by_plan: None,
            system_performance: None,
        });
        let told = history.told();
        let Some(next) = &told.next else { return Ok(()) };
        let needs = [(FundPart::OwnTotal, &next.own), (FundPart::SystemTotal, &next.system)];
        for (part, need) in needs {
            let Some(need) = need.as_ref().and_then(|need| need.answer()) else { continue };
            let earned = |short: Money| {
                let mut longer = history.clone();
                let last = longer.question.quarters.last_mut().unwrap();
                let reached = need.so_far.plus(need.needed).unwrap().minus(short).unwrap();
                // The other test is met, so that only this one decides.
                last.performance = Some(last.control_total);
                last.system_performance = last.system_control_total;
                match part {
                    FundPart::OwnTotal => last.performance = Some(reached),
                    _ => last.system_performance = Some(reached),
                }
                if !history.plain.access.is_empty() {
                    let three = history.plain.access.len() == 3;
                    longer.question.fund.results.push(QuarterResults {
                        quarter: Quarter::ALL[ended],
                        a_and_e: Some(false),
                        rtt: Some(false).filter(|_| three),
                        cancer: Some(false).filter(|_| three),
                        payment_test: None,
                    });
                }
                let told = longer.told();
                let parts = told.quarters.iter().flat_map(|quarter| &quarter.parts);
                let paid = parts.filter(|it| it.part == part && it.paid_in == Some(next.quarter));
                pence(paid.map(|it| it.amount))
            };
            prop_assert_eq!(earned(Money::ZERO), pence([need.would_earn]));
            prop_assert_eq!(earned(Money::PENNY), 0);
        }
    }
}
