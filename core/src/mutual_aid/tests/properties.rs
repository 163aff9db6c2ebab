use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::{FinancialYear, Money, OdsCode, Rate, allocation::Account};

fn pence(pence: i64) -> Money {
    Money::from_pence(pence.into()).unwrap()
}

fn years(count: usize) -> Vec<FinancialYear> {
    let starts = (2020..).take(count);
    starts.map(|start| FinancialYear::starting_in(start).unwrap()).collect()
}

/// Some givers and terms; the amounts of the years are cut at random out of what is given.
fn questions() -> impl Strategy<Value = SupportQuestion> {
    divided(Instalments::ALL)
}

/// The same, divided in one of these ways.
fn divided(kinds: &[Instalments]) -> impl Strategy<Value = SupportQuestion> + use<> {
    let givers = prop::collection::vec(1..100_000_000_000_i64, 1..6);
    let kinds = prop::sample::select(kinds.to_vec());
    let cuts = prop::collection::vec(0..=1_000_000_i64, 0..5);
    (givers, kinds, cuts, 0..200_000_u32).prop_map(|(given, kind, mut cuts, interest)| {
        let total: i64 = given.iter().sum();
        cuts.sort_unstable();
        let years = years(cuts.len() + 1);
        let ends = cuts.iter().copied().chain([1_000_000]);
        let starts = [0].into_iter().chain(cuts.iter().copied());
        let cut =
            |end: i64| i64::try_from(i128::from(total) * i128::from(end) / 1_000_000).unwrap();
        let parts: Vec<(i64, i64)> = starts.zip(ends).collect();
        let shares = parts.iter().map(|(start, end)| {
            let parts = end - start;
            format!("{}.{:06}", parts / 1_000_000, parts % 1_000_000).parse().unwrap()
        });
        let amounts = parts.iter().map(|(start, end)| pence(cut(*end) - cut(*start)));
        let named = given
            .iter()
            .enumerate()
            .map(|(position, given)| (format!("Q{position:02}").parse().unwrap(), pence(*given)));
        let only = |of: Instalments| kind == of;
        SupportQuestion {
            receiver: "QUE".parse().unwrap(),
            givers: named.collect(),
            moves: SupportMoves::Positions,
            before: BTreeMap::new(),
            terms: SupportTerms {
                within_years: Some(years.len() as u64),
                interest: Some(format!("0.{interest:06}").parse().unwrap()),
                instalments: Some(kind),
                shares: if only(Instalments::Shares) {
                    years.iter().copied().zip(shares).collect()
                } else {
                    BTreeMap::new()
                },
                amounts: if only(Instalments::Amounts) {
                    years.iter().copied().zip(amounts).collect()
                } else {
                    BTreeMap::new()
                },
                early_repayment: Some("at any time".to_owned()),
            },
        }
    })
}

fn answer(question: &SupportQuestion) -> SupportSchedule {
    match support(&rulebook(), question).unwrap() {
        Outcome::Answer(answer) => answer,
        refusal => panic!("{refusal:?}"),
    }
}

fn sum(amounts: impl IntoIterator<Item = Money>) -> Money {
    Money::sum(amounts).unwrap()
}

/// Pennies given one at a time to the year that is furthest behind its equal share, the earlier
/// first.
fn penny_by_penny(given: i64, years: usize) -> Vec<i64> {
    let mut parts = vec![0; years];
    for _ in 0..given {
        let least = *parts.iter().min().unwrap();
        let first = parts.iter().position(|part| *part == least).unwrap();
        parts[first] += 1;
    }
    parts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn what_is_repaid_is_what_was_given_for_each_giver_and_in_all(question in questions()) {
        let found = answer(&question);
        for giver in &found.givers {
            prop_assert_eq!(sum(giver.years.iter().map(|year| year.instalment)), giver.given);
            prop_assert!(giver.years.iter().all(|year| !year.instalment.is_negative()));
            prop_assert!(giver.years.iter().all(|year| !year.outstanding.is_negative()));
            prop_assert!(giver.years.last().unwrap().outstanding.is_zero());
        }
        prop_assert_eq!(sum(found.years.iter().map(|year| year.instalment)), found.given);
        prop_assert_eq!(sum(found.movements.iter().map(|one| one.aid)), Money::ZERO);
        for (year, stated) in &question.terms.amounts {
            let repaid = found.years.iter().find(|one| one.year == *year).unwrap();
            prop_assert_eq!(repaid.instalment, *stated);
        }
    }

    #[test]
    fn a_year_ends_with_what_it_began_with_less_its_instalment_and_bears_its_interest(
        question in questions(),
    ) {
        let found = answer(&question);
        let rate = i128::from(question.terms.interest.unwrap().millionths());
        for giver in &found.givers {
            let mut outstanding = giver.given;
            for year in &giver.years {
                let off = i128::from(outstanding.pence()) * rate
                    - i128::from(year.interest.pence()) * 1_000_000;
                prop_assert!(off.abs() * 2 <= 1_000_000);
                outstanding = outstanding.minus(year.instalment).unwrap();
                prop_assert_eq!(year.outstanding, outstanding);
            }
            prop_assert_eq!(sum(giver.years.iter().map(|year| year.interest)), giver.interest);
        }
    }

    #[test]
    fn the_ledger_sums_to_nothing_and_leaves_each_its_interest(question in questions()) {
        let found = answer(&question);
        let balances = found.ledger.balances().unwrap();
        prop_assert_eq!(sum(balances.values().copied()), Money::ZERO);
        let balance = |code: &OdsCode| found.ledger.balance(&Account::Member(code.clone())).unwrap();
        for giver in &found.givers {
            prop_assert_eq!(balance(&giver.code), giver.interest);
        }
        prop_assert_eq!(balance(&question.receiver), found.interest.negated());
    }

    #[test]
    fn equal_instalments_are_what_giving_penny_by_penny_makes(
        given in 1..200_i64, count in 1..12_usize,
    ) {
        let question = SupportQuestion {
            receiver: "QUE".parse().unwrap(),
            givers: [("QHG".parse().unwrap(), pence(given))].into(),
            moves: SupportMoves::Positions,
            before: BTreeMap::new(),
            terms: SupportTerms {
                within_years: Some(count as u64),
                interest: Some(Rate::ZERO),
                instalments: Some(Instalments::Equal),
                shares: BTreeMap::new(),
                amounts: BTreeMap::new(),
                early_repayment: Some("at any time".to_owned()),
            },
        };
        let found = answer(&question);
        let parts: Vec<i64> = found.years.iter().map(|year| year.instalment.pence()).collect();
        prop_assert_eq!(parts, penny_by_penny(given, count));
        let due: Vec<_> = found.years.iter().map(|year| year.year).collect();
        prop_assert_eq!(due, years(count));
    }

    #[test]
    fn what_a_giver_gets_does_not_depend_on_another_unless_amounts_are_stated(
        question in divided(&[Instalments::Equal, Instalments::Shares]),
    ) {
        let found = answer(&question);
        for giver in &found.givers {
            let alone = SupportQuestion {
                givers: [(giver.code.clone(), giver.given)].into(),
                ..question.clone()
            };
            prop_assert_eq!(&answer(&alone).givers[0], giver);
        }
    }

    #[test]
    fn stated_amounts_reach_each_giver_within_pennies_of_its_proportion(
        question in divided(&[Instalments::Amounts]),
    ) {
        let found = answer(&question);
        let total = i128::from(found.given.pence());
        let counted = i128::try_from(found.years.len()).unwrap();
        for giver in &found.givers {
            for (year, in_all) in giver.years.iter().zip(&found.years) {
                let exact = i128::from(in_all.instalment.pence()) * i128::from(giver.given.pence());
                let off = i128::from(year.instalment.pence()) * total - exact;
                prop_assert!(off.abs() < total * (counted + 1), "{off} of {total}");
            }
        }
    }

    #[test]
    fn a_whole_number_of_times_as_much_is_repaid_by_as_many_times_the_instalments(
        question in divided(&[Instalments::Equal]), factor in 1..50_i64,
    ) {
        let more = SupportQuestion {
            givers: question
                .givers
                .iter()
                .map(|(code, given)| (code.clone(), given.scaled(factor, 1).unwrap()))
                .collect(),
            ..question.clone()
        };
        let (one, many) = (answer(&question), answer(&more));
        for (one, many) in one.givers.iter().zip(&many.givers) {
            for (one, many) in one.years.iter().zip(&many.years) {
                let off = many.instalment.pence() - one.instalment.pence() * factor;
                prop_assert!(off.abs() <= factor, "{off}");
            }
        }
    }
}
