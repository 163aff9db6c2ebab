//! A published figure beside the same figure computed from others.

use ics_rules::RuleId;
use serde::{Deserialize, Serialize};

use super::{stated::Stated, unit::Unit};
use crate::figure::Figure;

/// A published figure beside the same figure computed from others.
///
/// Published tables are rounded line by line, so the two may differ by one unit in the last place of
/// each figure that is added, plus one in the last place of the total: the tolerance. A difference
/// as large as the tolerance still agrees. Amounts are in the unit of the published figure, negative
/// ones with a minus sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// What is compared, in words.
    pub what: String,
    /// The published figure.
    pub published: String,
    /// The figure computed from the others.
    pub computed: String,
    /// Published less computed.
    pub difference: String,
    /// The largest difference that rounding can explain.
    pub tolerance: String,
    /// Whether the difference is within the tolerance.
    pub agrees: bool,
    /// The rules that say the two are equal, where one does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<RuleId>,
}

impl Comparison {
    /// Compares a total with the sum of its addends, each times its sign.
    pub(crate) fn of_sum(
        what: impl Into<String>,
        (total, unit): (Stated, &Unit),
        addends: &[(i128, Stated, &Unit)],
    ) -> Self {
        let computed =
            addends.iter().map(|(sign, one, unit)| sign * one.figure.exact(unit.exponent())).sum();
        let roundings = addends.iter().map(|(_, one, unit)| one.rounding.exact(unit.exponent()));
        let tolerance = roundings.sum::<i128>() + total.rounding.exact(unit.exponent());
        let finest = addends.iter().map(|(_, one, _)| one.figure.places()).max().unwrap_or(0);
        let shown = |exact| {
            let places = total.figure.places().max(finest);
            Figure::from_exact(exact, unit.exponent(), places).to_string()
        };
        let difference = total.figure.exact(unit.exponent()) - computed;
        Self {
            what: what.into(),
            published: total.figure.to_string(),
            computed: shown(computed),
            difference: shown(difference),
            tolerance: shown(tolerance),
            agrees: difference.abs() <= tolerance,
            rules: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stated(text: &str) -> Stated {
        let figure: Figure = text.parse().unwrap();
        Stated { figure, rounding: figure.rounding(), derived: false }
    }

    #[track_caller]
    fn check(total: &str, addends: &[&str], tolerance: &str, agrees: bool) {
        let unit = Unit::Millions;
        let addends: Vec<_> = addends.iter().map(|text| (1, stated(text), &unit)).collect();
        let compared = Comparison::of_sum("a sum", (stated(total), &unit), &addends);
        assert_eq!((compared.tolerance.as_str(), compared.agrees), (tolerance, agrees), "{total}");
    }

    #[test]
    fn a_difference_as_large_as_the_tolerance_agrees_and_one_unit_more_differs() {
        check("12", &["4", "5"], "3", true); // 12 - 9 = 3
        check("13", &["4", "5"], "3", false);
        check("6", &["4", "5"], "3", true);
        check("5", &["4", "5"], "3", false);
        check("9.3", &["4.0", "5.0"], "0.3", true);
        check("9.4", &["4.0", "5.0"], "0.3", false);
    }

    #[test]
    fn every_figure_is_allowed_the_rounding_of_its_own_last_place() {
        check("10.1", &["4", "5.0"], "1.2", true); // 1 + 0.1 + 0.1, difference 1.1
        check("10.2", &["4", "5.0"], "1.2", true);
        check("10.3", &["4", "5.0"], "1.2", false);
    }

    #[test]
    fn units_of_money_are_brought_together() {
        let (total, part) = (stated("1.2"), stated("1150"));
        let compared =
            Comparison::of_sum("a sum", (total, &Unit::Billions), &[(1, part, &Unit::Millions)]);
        assert_eq!(
            (compared.computed.as_str(), compared.difference.as_str(), compared.agrees),
            ("1.15", "0.05", true)
        );
    }
}
