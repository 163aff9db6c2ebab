//! Amounts as returns have them.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Cells, Dash, HYPHENS, JOINING, Noise, hint::way_out, is_dash_alone, is_nil, seen};
use crate::{
    error::{Code, Problem},
    money::{Money, MoneyUnit},
    text::quoted,
    wire::Value,
};

/// A cell that was read as the whole pence next to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rounded {
    /// The number as the cell has it.
    pub(crate) found: String,
    /// The amount that was read.
    pub(crate) read: Money,
    /// What was added to it, in pence.
    pub(crate) by: Decimal,
}

impl Cells {
    /// An amount as a return has it, and what was changed of it where noise is rounded away.
    pub(crate) fn money(
        &self,
        cell: &Value,
        unit: MoneyUnit,
    ) -> Result<(Money, Option<Rounded>), Problem> {
        let (found, number) = match cell {
            Value::Text(text) => {
                let text = seen(text);
                if is_nil(&text) || is_dash_alone(&text) {
                    return self.nothing(&text, unit);
                }
                (quoted(&text), plain(&text).ok_or_else(|| way_out(&text, unit)))
            }
            Value::Whole(number) => (number.to_string(), Ok(number.to_string())),
            Value::Inexact(number) => {
                (number.clone(), super::written_out(number).ok_or_else(|| way_out(number, unit)))
            }
            other => return Err(Problem::new(Code::WrongType, other.shown(), unit.expected())),
        };
        let number = match number {
            Ok(number) => super::without_idle_zeros(&number).to_owned(),
            Err(expected) => return Err(Problem::new(Code::NotANumber, found, expected)),
        };
        match Money::read(&number, unit) {
            Ok(amount) => Ok((amount, None)),
            Err(problem) if problem.code == Code::TooPrecise => self
                .too_precise(cell, found, &number, unit)
                .map(|(amount, rounded)| (amount, Some(rounded))),
            Err(problem) => Err(Problem { found, ..problem }),
        }
    }

    fn nothing(&self, text: &str, unit: MoneyUnit) -> Result<(Money, Option<Rounded>), Problem> {
        if self.dash == Dash::Nil {
            return Ok((Money::ZERO, None));
        }
        let expected = format!("{}; nothing is written \"0\"", unit.expected());
        Err(Problem::new(Code::NotANumber, quoted(text), expected))
    }

    /// A number with a fraction of a penny: noise, where it is next to whole pence.
    fn too_precise(
        &self,
        cell: &Value,
        found: String,
        number: &str,
        unit: MoneyUnit,
    ) -> Result<(Money, Rounded), Problem> {
        let noise = next_to_whole_pence(number, unit);
        if let (Some((read, by)), Noise::Round) = (noise, self.noise) {
            return Ok((read, Rounded { found, read, by }));
        }
        let binary = matches!(cell, Value::Inexact(_));
        let (code, found) = if binary {
            (Code::InexactNumber, format!("{found} (not exact to the penny)"))
        } else {
            (Code::TooPrecise, found)
        };
        let places = unit.places();
        let expected = match (noise, binary) {
            (Some(_), _) => format!(
                "{}; round it to {places} places, or say noise \"round\": it is whole pence but for the \
                 noise of binary arithmetic",
                unit.expected()
            ),
            (None, true) => format!(
                "{}; round it to {places} places, or give a text or a decimal",
                unit.expected()
            ),
            (None, false) => format!("{}, with at most {places} decimal places", unit.expected()),
        };
        Err(Problem::new(code, found, expected))
    }
}

/// The whole pence next to a number, and what is between them in pence, where that is what binary
/// arithmetic leaves: a billionth of the amount at most, and less than a thousandth of a penny.
fn next_to_whole_pence(number: &str, unit: MoneyUnit) -> Option<(Money, Decimal)> {
    let exact: Decimal = number.parse().ok()?;
    let pence = exact.checked_mul(Decimal::from(10_u64.checked_pow(unit.places())?))?;
    let whole = pence.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    let by = whole.checked_sub(pence)?;
    let billionth = whole.abs().checked_mul(Decimal::new(1, 9))?;
    let is_noise = by.abs() <= billionth && by.abs() < Decimal::new(1, 3);
    let read = Money::from_pence(whole.to_string().parse().ok()?).ok()?;
    is_noise.then_some((read, by.normalize()))
}

/// The number that a text of a return means, with a minus sign where it is in brackets; none where
/// it could mean two things.
pub(crate) fn plain(text: &str) -> Option<String> {
    let text = seen(text);
    let unsigned = |text: &str| text.strip_prefix('£').unwrap_or(text).trim_start().to_owned();
    let in_brackets =
        |text: &str| Some(text.strip_prefix('(')?.strip_suffix(')')?.trim().to_owned());
    let (negative, rest) = if let Some(inside) = in_brackets(&unsigned(&text)) {
        (true, unsigned(&inside))
    } else {
        let sign = |text: &str| {
            let minus = text.strip_prefix(HYPHENS);
            minus.map(|rest| (true, rest.trim_start().to_owned())).or_else(|| {
                text.strip_prefix('+').map(|rest| (false, rest.trim_start().to_owned()))
            })
        };
        match sign(&text) {
            Some((negative, rest)) => (negative, unsigned(&rest)),
            // The pound sign may stand before the minus sign.
            None => sign(&unsigned(&text)).unwrap_or_else(|| (false, unsigned(&text))),
        }
    };
    let digits = ungrouped(&rest)?;
    Some(if negative { format!("-{digits}") } else { digits })
}

/// The number without commas or joining spaces, which must stand between thousands and be of one
/// kind: `1,23` may be meant as 1.23.
fn ungrouped(text: &str) -> Option<String> {
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let joint =
        whole.chars().find(|letter| *letter == ',' || JOINING.contains(letter)).unwrap_or(',');
    let mut groups = whole.split(joint);
    let first = groups.next().filter(|group| digits(group))?;
    let mut number = first.to_owned();
    for group in groups {
        if first.len() > 3 || group.len() != 3 || !digits(group) {
            return None;
        }
        number.push_str(group);
    }
    match fraction {
        Some(fraction) if digits(fraction) => Some(format!("{number}.{fraction}")),
        Some(_) => None,
        None => Some(number),
    }
}
