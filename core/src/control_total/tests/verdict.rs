//! The verdict before and after deficit support.

use super::*;
use crate::{Month, error::Result, rulebook::RuleId};

/// The years in which support is paid and a system as a whole is held to balance.
const YEARS: [&str; 2] = ["2024/25", "2025/26"];

fn pence(pence: i64) -> Money {
    Money::from_pence(pence.into()).unwrap()
}

/// A trust with a plan and, where it states any, deficit support.
fn trust(code: &str, plan: Money, support: Option<Money>) -> Member {
    let json = format!(r#"{{ "code": "{code}", "kind": "nhs_trust", "control_total": "{plan}" }}"#);
    Member { deficit_support: support, ..Member::from_json(&json).unwrap() }
}

/// A return with the same result to date and for the year.
fn made(month: u8, code: &str, result: Money) -> Return {
    let month = Month::new(month).unwrap();
    Return {
        month,
        code: super::code(code),
        plan_to_date: Money::ZERO,
        actual_to_date: result,
        forecast: Some(result),
        excluded: [].into(),
    }
}

/// A system of one trust, at a month.
struct One {
    basis: Basis,
    plan: &'static str,
    month: u8,
    result: &'static str,
    support: SupportStated,
    target: Option<&'static str>,
}

impl One {
    fn of(basis: Basis, plan: &'static str, result: &'static str) -> Self {
        let support = SupportStated::default();
        Self { basis, plan, month: 12, result, support, target: None }
    }

    fn with_support(self, planned: &str) -> Self {
        let planned = Some(money(planned));
        Self { support: SupportStated { planned, ..self.support }, ..self }
    }

    /// Withheld and not released at the ends of the quarters, in order.
    fn withholding(mut self, amounts: &[&str]) -> Self {
        for (stated, amount) in self.support.withheld.iter_mut().zip(amounts) {
            *stated = Some(money(amount));
        }
        self
    }

    fn found(&self, book: &Rulebook) -> Outcome<ControlTotal> {
        let system = code("QYG");
        let members = [trust("REM", money(self.plan), None)];
        let returns = [made(self.month, "REM", money(self.result))];
        let given = PlanAndReturns {
            system: &system,
            basis: Some(self.basis),
            system_target: self.target.map(money),
            support: self.support,
            withheld_of: &[],
            members: &members,
            adjustments: &[],
            returns: &returns,
        };
        control_total(book, given).unwrap()
    }

    fn told(&self, book: &Rulebook) -> ControlTotal {
        self.found(book).answer().unwrap().clone()
    }
}

fn edition(year: &str) -> Rulebook {
    Rulebook::for_year(year.parse().unwrap()).unwrap()
}

fn outturn(totals: &ControlTotal) -> &Outturn {
    totals.latest().unwrap().outturn.answer().unwrap()
}

#[test]
fn before_support_the_line_is_the_objective_less_the_support_planned() {
    for year in YEARS {
        let book = edition(year);
        for (result, variance, delivery) in [
            ("-20000000", "0", Delivery::Met),
            ("-20000000.01", "-0.01", Delivery::Missed),
            ("-19999999.99", "0.01", Delivery::Met),
        ] {
            let one = One::of(Basis::ExcludingDsf, "-20000000", result).with_support("20000000");
            let totals = one.told(&book);
            assert_eq!((totals.aim, totals.total), (Aim::Objective, money("-20000000")));
            assert_eq!(
                (totals.objective, totals.planned_support),
                (Some(Money::ZERO), Some(money("20000000")))
            );
            assert_eq!(totals.surplus_of_plans, Money::ZERO);
            assert_eq!(totals.variance, Outcome::Answer(money(variance)), "{year} {result}");
            assert_eq!(outturn(&totals).delivery, Some(delivery));
            let after = match result {
                "-20000000" => "0",
                "-20000000.01" => "-0.01",
                _ => "0.01",
            };
            let totals =
                One::of(Basis::IncludingDsf, "0", after).with_support("20000000").told(&book);
            assert_eq!((totals.total, totals.planned_support), (Money::ZERO, None));
            assert_eq!(totals.variance, Outcome::Answer(money(variance)));
            assert_eq!(outturn(&totals).delivery, Some(delivery));
        }
    }
}

#[test]
fn no_support_is_an_answer_and_unknown_support_is_none() {
    for year in YEARS {
        let book = edition(year);
        let before = |result| One::of(Basis::ExcludingDsf, "0", result);
        let totals = before("-0.01").with_support("0").told(&book);
        assert_eq!((totals.total, totals.planned_support), (Money::ZERO, Some(Money::ZERO)));
        assert_eq!(outturn(&totals).delivery, Some(Delivery::Missed));
        let Outcome::CannotTell(refusal) = before("0").found(&book) else { panic!("{year}") };
        assert_eq!(refusal.missing, ["deficit_support.planned", "system_target"]);
        let stated = One { target: Some("-5"), ..before("-5") }.told(&book);
        assert_eq!(
            (stated.aim, stated.total, stated.planned_support),
            (Aim::Stated, money("-5"), None)
        );
        // After support nothing more is needed.
        assert_eq!(One::of(Basis::IncludingDsf, "0", "0").told(&book).total, Money::ZERO);
    }
}

#[test]
fn years_without_deficit_support_are_held_to_the_objective_itself() {
    for year in ["2022/23", "2023/24"] {
        let totals = One::of(Basis::Adjusted, "-20", "-20").told(&edition(year));
        assert_eq!((totals.total, totals.planned_support), (Money::ZERO, None));
        assert_eq!(totals.variance, Outcome::Answer(money("-20")));
    }
}

#[test]
fn support_withheld_worsens_the_result_after_support_and_is_counted_back() {
    for year in YEARS {
        let book = edition(year);
        // £20m of support, of which £5m is withheld in Q2 and £3m of it released in Q4.
        let after = |month, result| {
            let one = One::of(Basis::IncludingDsf, "0", result).with_support("20000000");
            One { month, ..one.withholding(&["0", "5000000", "5000000", "2000000"]) }
        };
        for (month, result, withheld) in [
            (3, "0", "0"),
            (4, "-5000000", "5000000"),
            (9, "-5000000", "5000000"),
            (12, "-2000000", "2000000"),
        ] {
            let totals = after(month, result).told(&book);
            let figures = outturn(&totals);
            assert_eq!(figures.withheld, Some(money(withheld)), "{year} M{month}");
            assert_eq!((figures.variance, figures.delivery), (Money::ZERO, Some(Delivery::Met)));
            assert_eq!(figures.against_plan, money(result));
            let short = after(month, result).told(&book).latest().unwrap().clone();
            let cited = short.explain(&book).unwrap();
            let counted =
                cited.cited().iter().any(|it| it.id.as_str() == "measurement.system-variance");
            assert_eq!(counted, withheld != "0");
            let ids: Vec<_> = totals.rules.iter().map(RuleId::as_str).collect();
            assert_eq!(ids.contains(&"measurement.system-variance"), counted);
            let assumed = "deficit.support.choice.forecast-leaves-out-withheld";
            assert_eq!(ids.contains(&assumed), counted && month < 12);
        }
        let totals = after(12, "-2000000.01").told(&book);
        assert_eq!(totals.variance, Outcome::Answer(Money::PENNY.negated()));
        let says = totals.latest().unwrap().withheld_in_words().unwrap();
        assert!(says.starts_with("deficit support of £2,000,000 is withheld"), "{says}");
        // Nothing is counted back in figures before support.
        let before = One { basis: Basis::ExcludingDsf, ..after(12, "-20000000") }.told(&book);
        assert_eq!(outturn(&before).withheld, None);
        assert_eq!(before.variance, Outcome::Answer(Money::ZERO));
    }
}

#[test]
fn what_is_needed_from_here_counts_withheld_support_back() {
    let book = edition("2025/26");
    let one = One::of(Basis::IncludingDsf, "0", "-7").with_support("20").withholding(&["5"]);
    let totals = One { month: 6, ..one }.told(&book);
    let rate = &totals.latest().unwrap().to_date.answer().unwrap().run_rate;
    // -7 and 5 withheld are -2, so 2 in six months.
    assert_eq!(rate.needed_per_month, Some(money("0.33")));
    let stated = One::of(Basis::IncludingDsf, "0", "-7").with_support("20");
    let figures =
        One { month: 6, ..stated }.told(&book).latest().unwrap().to_date.answer().unwrap().clone();
    assert_eq!((figures.withheld, figures.run_rate.needed_per_month), (None, Some(money("1.17"))));
}

#[test]
fn a_stated_target_after_support_counts_withheld_support_back_too() {
    let one = One::of(Basis::IncludingDsf, "3", "-2")
        .with_support("20")
        .withholding(&["0", "0", "0", "5"]);
    let totals = One { target: Some("3"), ..one }.told(&edition("2025/26"));
    assert_eq!(totals.variance, Outcome::Answer(Money::ZERO));
}

fn overlaid(id: &str, value: &str) -> Rulebook {
    let text = format!(
        "overlays = \"2025/26\"\n[rule.\"{id}\"]\nvalue = {value}\nstanding = \"assumed\"\nnote = \"a local reading\""
    );
    edition("2025/26").overlaid(&text).unwrap()
}

#[test]
fn the_readings_are_parameters() {
    let held = overlaid("deficit.support.choice.forecast-leaves-out-withheld", "false");
    let one = One::of(Basis::IncludingDsf, "0", "0").with_support("20").withholding(&["5"]);
    let forecast = One { month: 3, ..one }.told(&held);
    assert_eq!((outturn(&forecast).withheld, outturn(&forecast).variance), (None, Money::ZERO));
    let said = forecast.latest().unwrap().explain(&held).unwrap().to_string();
    assert!(said.contains("nothing is counted back into it"), "{said}");
    // At month 12 it is an outturn.
    let achieved = One::of(Basis::IncludingDsf, "0", "-5").with_support("20").withholding(&["5"]);
    assert_eq!(outturn(&achieved.told(&held)).variance, Money::ZERO);

    // An objective before support is the line before it, and lies above balance after it.
    let before = overlaid("measurement.choice.objective-after-support", "\"excluding_dsf\"");
    let total = |basis| One::of(basis, "0", "0").with_support("20").told(&before).total;
    assert_eq!(
        (total(Basis::ExcludingDsf), total(Basis::IncludingDsf)),
        (Money::ZERO, money("20"))
    );
}

fn with_members(planned: Option<&str>, supports: &[Option<&str>]) -> Result<Outcome<ControlTotal>> {
    let members: Vec<_> = (0..)
        .zip(supports)
        .map(|(number, support)| trust(&format!("T{number:03}"), money("-10"), support.map(money)))
        .collect();
    let system = code("QYG");
    let support = SupportStated { planned: planned.map(money), ..SupportStated::default() };
    let given = given(&system, &members, &[], &[]);
    control_total(
        &edition("2025/26"),
        PlanAndReturns { basis: Some(Basis::ExcludingDsf), support, ..given },
    )
}

#[test]
fn planned_support_is_the_systems_or_the_sum_of_its_members() {
    let total = |planned, supports: &[_]| {
        with_members(planned, supports).unwrap().answer().map(|it| it.total)
    };
    assert_eq!(total(None, &[Some("7"), Some("13")]), Some(money("-20")));
    assert_eq!(total(Some("20"), &[Some("7"), Some("13")]), Some(money("-20")));
    assert_eq!(total(Some("20"), &[None, Some("13")]), Some(money("-20")));
    assert_eq!(total(Some("20"), &[None, None]), Some(money("-20")));
    let Outcome::CannotTell(refusal) = with_members(None, &[Some("7"), None]).unwrap() else {
        panic!()
    };
    assert_eq!(refusal.missing, ["members: deficit_support of T001", "system_target"]);
}

#[test]
fn planned_support_that_is_not_the_sum_of_its_members_is_refused() {
    let refused = |planned, supports: &[_]| {
        let error = with_members(Some(planned), supports).unwrap_err();
        let found = error.problems().iter().map(|one| (one.path.clone(), one.code));
        found.collect::<Vec<_>>()
    };
    let unequal = [("deficit_support.planned".to_owned(), Code::AmountsDoNotSum)];
    assert_eq!(refused("20.01", &[Some("7"), Some("13")]), unequal);
    assert_eq!(refused("19.99", &[Some("7"), Some("13")]), unequal);
    assert_eq!(refused("12.99", &[None, Some("13")]), unequal);
    let negative = [("members[1].deficit_support".to_owned(), Code::OutOfRange)];
    assert_eq!(refused("7", &[Some("7"), Some("-0.01")]), negative);
}

#[test]
fn years_without_deficit_support_know_none_of_members() {
    let (system, members) = (code("QYG"), [trust("REM", Money::ZERO, Some(Money::ZERO))]);
    let error = control_total(&edition("2023/24"), given(&system, &members, &[], &[])).unwrap_err();
    let problem = &error.problems()[0];
    assert_eq!(
        (problem.path.as_str(), problem.code),
        ("members[0].deficit_support", Code::NotInForce)
    );
}

/// What happened to a system: members' plans before support, their support and how far each misses its
/// plan, and of each quarter given how much stays withheld at its end; all in pence.
#[derive(Debug, Clone)]
struct Facts {
    members: Vec<(i64, i64, i64)>,
    withheld: Vec<i64>,
    month: u8,
    by_member: bool,
}

fn facts() -> impl Strategy<Value = Facts> {
    let member = (-1000..200_i64, 0..500_i64, -300..300_i64);
    let withheld = prop::collection::vec(0..400_i64, 0..=4);
    (prop::collection::vec(member, 1..4), withheld, 1..=12_u8, any::<bool>()).prop_map(
        |(members, withheld, month, by_member)| Facts { members, withheld, month, by_member },
    )
}

impl Facts {
    fn support(&self) -> i64 {
        self.members.iter().map(|(_, support, _)| support).sum()
    }

    /// Withheld in the quarters begun by the month, as far as they are given.
    fn held(&self) -> i64 {
        let begun = usize::from(self.month.div_ceil(3));
        self.withheld.iter().take(begun).next_back().copied().unwrap_or_default()
    }

    /// The figures on a basis; what is withheld is missing with the first member.
    fn on(&self, year: &str, basis: Basis) -> ControlTotal {
        let after = basis == Basis::IncludingDsf;
        let (mut members, mut returns) = (Vec::new(), Vec::new());
        let mut held = if after { self.held() } else { 0 };
        for (number, (plan, support, miss)) in (0..).zip(&self.members) {
            let code = format!("T{number:03}");
            let plan = plan + if after { *support } else { 0 };
            let stated = self.by_member.then(|| pence(*support));
            members.push(trust(&code, pence(plan), stated));
            returns.push(made(self.month, &code, pence(plan + miss - held)));
            held = 0;
        }
        let mut support = SupportStated::default();
        support.planned = (!self.by_member).then(|| pence(self.support()));
        for (stated, held) in support.withheld.iter_mut().zip(&self.withheld) {
            *stated = Some(pence(*held));
        }
        let system = code("QYG");
        let given = PlanAndReturns {
            basis: Some(basis),
            support,
            ..given(&system, &members, &[], &returns)
        };
        control_total(&edition(year), given).unwrap().answer().unwrap().clone()
    }
}

proptest! {
    #[test]
    fn the_verdict_is_the_same_before_and_after_support(facts in facts(), year in 0..YEARS.len()) {
        let on = |basis| facts.on(YEARS[year], basis);
        let (before, after) = (on(Basis::ExcludingDsf), on(Basis::IncludingDsf));
        let spent: i64 = facts.members.iter().map(|(plan, _, miss)| plan + miss).sum();
        let variance = pence(spent + facts.support());
        for totals in [&before, &after] {
            let figures = outturn(totals);
            prop_assert_eq!(figures.variance, variance);
            prop_assert_eq!(figures.delivery == Some(Delivery::Met), !variance.is_negative());
            prop_assert_eq!(figures.plan, totals.of_members);
            // The total row is on the line of the rows above it.
            let rows = totals.latest().unwrap().members.iter().filter_map(|one| one.outturn_variance);
            prop_assert_eq!(Money::sum(rows), Ok(figures.against_plan));
        }
        prop_assert_eq!(before.surplus_of_plans, after.surplus_of_plans);
        let against = |totals: &ControlTotal| outturn(totals).against_plan;
        prop_assert_eq!(against(&before).minus(against(&after)), Ok(pence(facts.held())));
    }
}
