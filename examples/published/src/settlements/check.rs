//! A published figure beside the computed one, within the rounding that a rule states.

use ics_rules::{
    Code, Money, RuleId, Rulebook, Share,
    rulebook::{CorridorPreset, Role, Rule},
    shared_savings::{CorridorSide, Settlement},
};
use rust_decimal::Decimal;

use super::{
    outcome::SettlementCheck,
    record::{Printed, Rate, Record},
};
use crate::error::{Error, Result, first, placed, problem};

/// How far published figures may be from computed ones.
pub(crate) struct Rounding {
    difference: (Money, RuleId),
    rate: (u32, RuleId),
    share: (u32, RuleId),
    /// Whether a figure with fewer decimals than its column has is compared to its own last place.
    as_printed: (bool, RuleId),
    of_amount: (Share, RuleId),
    amount: (Money, RuleId),
    /// The unit of the amounts.
    pub(crate) unit: String,
}

impl Rounding {
    pub(crate) fn of(rulebook: &Rulebook) -> Result<Self> {
        let rule = |role: Role| -> Result<&Rule> { Ok(rulebook.role(role)?) };
        let amount = |role: Role| {
            let rule = rule(role)?;
            let amount = Money::new(number(rule)?).map_err(|error| of_rule(&error, rule))?;
            Ok::<_, Error>((amount, rule.id.clone()))
        };
        let places = |role: Role| {
            let rule = rule(role)?;
            let places = number(rule)?.normalize().to_string().parse().ok();
            let places = places.filter(|places| *places <= Rate::PLACES).ok_or_else(|| {
                let expected = format!("a count of at most {}", Rate::PLACES);
                problem(Code::OutOfRange, rule.id.to_string(), expected)
            })?;
            Ok::<_, Error>((places, rule.id.clone()))
        };
        let of_amount = rule(Role::PublishedToleranceShare)?;
        let share = number(of_amount)?.normalize().to_string();
        let share = share.parse().map_err(|error| of_rule(&error, of_amount))?;
        let last_place = rule(Role::PublishedLastPlace)?;
        let as_printed = last_place.flag().ok_or_else(|| {
            let expected = format!("yes or no as the value of {}", last_place.id);
            problem(Code::WrongType, "another value", expected)
        })?;
        let unit = rule(Role::PublishedToleranceAmount)?.unit.clone();
        Ok(Self {
            difference: amount(Role::PublishedDifference)?,
            rate: places(Role::PublishedRate)?,
            share: places(Role::PublishedShare)?,
            as_printed: (as_printed, last_place.id.clone()),
            of_amount: (share, of_amount.id.clone()),
            amount: amount(Role::PublishedToleranceAmount)?,
            unit: unit.unwrap_or_default(),
        })
    }

    /// Every published figure of a row beside the computed one.
    pub(crate) fn checks(
        &self,
        record: &Record,
        preset: &CorridorPreset,
        settlement: &Settlement,
    ) -> Vec<SettlementCheck> {
        let rules = &preset.rules;
        let inside = settlement.side == CorridorSide::Inside;
        let closed = settlement.final_share.unwrap_or_default() == Share::default().into();
        let band = |inside| if inside { "inside" } else { "beyond" };
        let gate = |closed| if closed { "nothing" } else { "a share" };
        vec![
            self.difference(record),
            self.rate(record, settlement),
            SettlementCheck {
                difference: (record.greatest_share.decimal() - preset.gain.share.decimal())
                    .to_string(),
                ..same(
                    ("QualPerfShare", "greatest share of the track"),
                    &record.greatest_share,
                    &preset.gain.share,
                    &rules.share,
                )
            },
            same(
                ("GenSaveLoss", "inside or beyond the band"),
                &band(record.generated.is_zero()),
                &band(inside),
                &rules.band,
            ),
            SettlementCheck {
                difference: less(record.generated, settlement.generated),
                ..same(
                    ("GenSaveLoss", "generated saving or loss"),
                    &record.generated,
                    &settlement.generated,
                    &rules.band,
                )
            },
            same(
                ("FinalShareRate", "quality gate"),
                &gate(record.final_share.figure == Share::default()),
                &gate(closed),
                &rules.share,
            ),
            self.final_share(record, settlement),
            self.earned(record, settlement),
        ]
    }

    /// The published difference with benchmark and expenditure.
    fn difference(&self, record: &Record) -> SettlementCheck {
        let (allowed, rule) = &self.difference;
        let computed =
            i128::from(record.benchmark.pence()) - i128::from(record.expenditure.pence());
        let difference = i128::from(record.difference.pence()) - computed;
        SettlementCheck {
            column: "BnchmkMinExp".to_owned(),
            what: "benchmark less expenditure".to_owned(),
            published: record.difference.to_string(),
            computed: pence(computed),
            difference: pence(difference),
            tolerance: allowed.to_string(),
            agrees: difference.abs() <= i128::from(allowed.pence()),
            rules: vec![rule.clone()],
        }
    }

    /// The last place that a figure was rounded to, as far as it shows: its own, or that of the column.
    /// A figure with fewer decimals than its column may have lost zeros at its end in a copy, or have
    /// been rounded once more; nothing tells the two apart, and half a unit of its own last place holds
    /// for both.
    fn last_place<T>(&self, figure: &Printed<T>, of_column: u32) -> u32 {
        match figure.places {
            Some(places) if places > of_column || self.as_printed.0 => places,
            _ => of_column,
        }
    }

    /// The rule on last places, where a figure has fewer than its column.
    fn by_own_place(&self, place: u32, of_column: u32) -> Option<RuleId> {
        (place < of_column).then(|| self.as_printed.1.clone())
    }

    /// The published rate: half a unit of its last place, and what rounding of the amounts explains.
    fn rate(&self, record: &Record, settlement: &Settlement) -> SettlementCheck {
        let (of_column, rule) = &self.rate;
        let place = self.last_place(&record.rate, *of_column);
        let one = 10_i128.pow(Rate::PLACES);
        let (gap, benchmark) =
            (i128::from(record.difference.pence()), i128::from(record.benchmark.pence()));
        let allowed = i128::from(self.difference.0.pence());
        // The benchmark is above zero and at most 1e14 pence, and a rate at most 1e18 parts.
        let exact = record.rate.figure.0 * benchmark - gap * one;
        let doubled = unit(place) * benchmark + 2 * allowed * one;
        let per = |amount: i128| {
            Decimal::from_i128_with_scale(
                amount.checked_div(benchmark).unwrap_or_default(),
                Rate::PLACES,
            )
        };
        let rules = [rule.clone(), self.difference.1.clone()].into_iter();
        SettlementCheck {
            column: "Sav_rate".to_owned(),
            what: "difference over benchmark".to_owned(),
            published: Decimal::from_i128_with_scale(record.rate.figure.0, Rate::PLACES)
                .normalize()
                .to_string(),
            computed: settlement.rate.clone(),
            difference: per(exact).normalize().to_string(),
            tolerance: per(doubled / 2).normalize().to_string(),
            agrees: exact.abs() * 2 <= doubled,
            rules: rules.chain(self.by_own_place(place, *of_column)).collect(),
        }
    }

    /// The published final share: half a unit of its last place, and the greatest share of half a unit
    /// of the score it was made of, which has the places of its column: a score is not what is compared.
    fn final_share(&self, record: &Record, settlement: &Settlement) -> SettlementCheck {
        let (of_column, rule) = &self.share;
        let place = self.last_place(&record.final_share, *of_column);
        let computed = settlement.final_share.unwrap_or_default().decimal();
        let difference = record.final_share.figure.decimal() - computed;
        let half = |place| Decimal::from_i128_with_scale(5 * unit(place), Rate::PLACES + 1);
        let tolerance = half(place) + half(*of_column) * record.greatest_share.decimal();
        SettlementCheck {
            column: "FinalShareRate".to_owned(),
            what: "share after quality".to_owned(),
            published: record.final_share.figure.to_string(),
            computed: computed.to_string(),
            difference: difference.normalize().to_string(),
            tolerance: tolerance.normalize().to_string(),
            agrees: difference.abs() <= tolerance,
            rules: [rule.clone()].into_iter().chain(self.by_own_place(place, *of_column)).collect(),
        }
    }

    /// What was earned or owed: a share of it, or an amount where that is more.
    fn earned(&self, record: &Record, settlement: &Settlement) -> SettlementCheck {
        let ((share, of_share), (amount, of_amount)) = (&self.of_amount, &self.amount);
        let whole = i128::from(Share::WHOLE.parts());
        let published = i128::from(record.earned.pence());
        let difference = published - i128::from(settlement.amount.pence());
        let by_share = published.abs() * i128::from(share.parts());
        let allowed = by_share.max(i128::from(amount.pence()) * whole);
        let mut rules = settlement.rules.clone();
        rules.extend([of_share.clone(), of_amount.clone()]);
        SettlementCheck {
            column: "EarnSaveLoss".to_owned(),
            what: "earned or owed".to_owned(),
            published: record.earned.to_string(),
            computed: settlement.amount.to_string(),
            difference: pence(difference),
            tolerance: share.of(record.earned.size()).max(*amount).to_string(),
            agrees: difference.abs() * whole <= allowed,
            rules,
        }
    }
}

/// Two texts that must be the same.
fn same(
    (column, what): (&str, &str),
    published: &impl ToString,
    computed: &impl ToString,
    rules: &[RuleId],
) -> SettlementCheck {
    let (published, computed) = (published.to_string(), computed.to_string());
    SettlementCheck {
        column: column.to_owned(),
        what: what.to_owned(),
        agrees: published == computed,
        published,
        computed,
        difference: String::new(),
        tolerance: String::new(),
        rules: rules.to_vec(),
    }
}

/// A unit of a decimal place in millionths of a millionth.
fn unit(place: u32) -> i128 {
    10_i128.pow(Rate::PLACES.saturating_sub(place))
}

fn less(one: Money, other: Money) -> String {
    pence(i128::from(one.pence()) - i128::from(other.pence()))
}

/// An amount of pence; twice the largest amount of money fits.
fn pence(pence: i128) -> String {
    Decimal::from_i128_with_scale(pence, 2).to_string()
}

fn number(rule: &Rule) -> Result<Decimal> {
    rule.number().ok_or_else(|| {
        let expected = format!("a number as the value of {}", rule.id);
        problem(Code::WrongType, "another value", expected).into()
    })
}

/// What is wrong with the value of a rule.
fn of_rule(error: &ics_rules::Error, rule: &Rule) -> Error {
    placed(first(error), format!("rule.{:?}.value", rule.id.as_str())).into()
}
