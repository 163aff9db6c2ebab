//! What is paid, and what would change it.

use super::{
    Payment, PaymentExposure, PaymentQuestion, PaymentSide, Safeguards, SafeguardsUsed,
    check::Values, curve::Curve, rules::Basis,
};
use crate::{
    error::{Code, Error, Problem, Result},
    money::Money,
    outcome::{Outcome, Stop},
    rulebook::Rulebook,
};

/// What is paid for what was done, by a mechanism of the year's rules or by the caller's own terms.
///
/// The fixed sum is a multiple of the baseline at full price and pays for that much. What is done
/// beyond it is paid for at the rate above, what is not done is taken off at the rate below. The
/// result is exact and rounded to the penny once, halves away from zero. More activity never brings
/// less, since no rate is below zero.
///
/// The outcome is `NotInForce` in a year without the mechanism, and for safeguards of a mechanism
/// in a year whose rules do not provide for any; it names the years that do.
///
/// # Errors
///
/// Every problem of [`PaymentQuestion::problems`]; [`Code::OutOfRange`] when a payment leaves the
/// range of money.
///
/// ```
/// use ics_rules::{Outcome, Rulebook, wire::Document};
/// use ics_rules::payment::{PaymentQuestion, payment};
///
/// let question = PaymentQuestion::from_json(
///     r#"{ "mechanism": "blended_emergency",
///          "activity": { "baseline": 1000, "actual": 1100, "price": "2000" } }"#,
/// )?;
/// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
/// let outcome = payment(&rulebook, &question)?;
/// let paid = outcome.answer().unwrap();
/// // 2,000,000 and a fifth of 200,000.
/// assert_eq!(paid.total.to_string(), "2040000.00");
/// assert_eq!(paid.over_full_price.to_string(), "-160000.00");
/// assert_eq!(paid.exposure.one_more.to_string(), "400.00");
///
/// let earlier = Rulebook::for_year("2018/19".parse()?)?;
/// let Outcome::NotInForce(refusal) = payment(&earlier, &question)? else { panic!() };
/// assert_eq!(refusal.years, ["2019/20".parse()?, "2020/21".parse()?]);
/// # Ok::<(), ics_rules::Error>(())
/// ```
pub fn payment(rulebook: &Rulebook, asked: &PaymentQuestion) -> Result<Outcome<Payment>> {
    Outcome::settled(answered(rulebook, asked))
}

fn answered(rulebook: &Rulebook, asked: &PaymentQuestion) -> Result<Payment, Stop> {
    if let Some(error) = Error::from_problems(asked.problems()) {
        return Err(error.into());
    }
    let values = asked.values()?;
    let Some(mut basis) = Basis::of(rulebook, asked)? else {
        let expected = "terms, in the rulebook or your own";
        return Err(Problem::new(Code::MissingField, "nothing", expected).at("terms").into());
    };
    let safeguards = asked.safeguards.as_ref();
    let terms = basis.terms.clone();
    let curve = Curve { baseline: values.baseline, terms: &terms, safeguards };
    if !curve.is_exact(values.actual) {
        basis = basis.rounding(rulebook)?;
    }
    Ok(paid(asked, basis, &values, &curve)?)
}

impl PaymentQuestion {
    /// The answer of [`payment()`].
    ///
    /// # Errors
    ///
    /// As [`payment()`].
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<Payment>> {
        payment(rulebook, self)
    }
}

fn paid(
    asked: &PaymentQuestion,
    basis: Basis,
    values: &Values,
    curve: &Curve<'_>,
) -> Result<Payment> {
    let Basis { terms, baseline, rules } = basis;
    let fixed = curve.fixed_sum()?;
    let total = curve.payment(values.actual)?;
    let side = curve.side(values.actual);
    let rate = match side {
        PaymentSide::Above => Some(terms.above),
        PaymentSide::Below => Some(terms.below),
        PaymentSide::At => None,
    };
    let price = asked.activity.as_ref().map(|figures| figures.price);
    let exposure = PaymentExposure {
        unit: values.unit,
        break_point: fixed,
        break_units: price.and_then(|price| curve.units(price)),
        beyond_break_point: values.actual.minus(fixed)?,
        one_more: curve.change(values.actual, values.unit)?,
        one_fewer: (values.actual >= values.unit)
            .then(|| curve.change(values.actual, values.unit.negated()).map(Money::negated))
            .transpose()?,
    };
    let safeguards = curve.safeguards.map(|stated| used(curve, stated, values.actual, total));
    Ok(Payment {
        asked: asked.clone(),
        baseline,
        baseline_value: values.baseline,
        full_price: values.actual,
        fixed,
        variable: total.minus(fixed)?,
        total,
        side,
        rate,
        over_full_price: total.minus(values.actual)?,
        exposure,
        safeguards: safeguards.transpose()?,
        rules,
        terms,
    })
}

/// What the safeguards did to the payment.
fn used(
    curve: &Curve<'_>,
    stated: &Safeguards,
    actual: Money,
    total: Money,
) -> Result<SafeguardsUsed> {
    let Safeguards { threshold, break_glass } = stated;
    let threshold = threshold.as_ref().map(|threshold| threshold.of_fixed);
    let glass = break_glass.as_ref().map(|glass| glass.of_fixed);
    let without = Curve { safeguards: None, ..*curve }.payment(actual)?;
    Ok(SafeguardsUsed {
        threshold: threshold.map(|rate| curve.multiple(rate)).transpose()?,
        within_threshold: threshold.is_some_and(|rate| !curve.exceeds(actual, rate)),
        break_glass: glass.map(|rate| curve.multiple(rate)).transpose()?,
        glass_broken: glass.is_some_and(|rate| curve.exceeds(actual, rate)),
        effect: total.minus(without)?,
    })
}
