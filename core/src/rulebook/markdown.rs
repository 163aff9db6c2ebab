//! Markdown of rules: tables, ids, values.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{Parameter, Rule};
use crate::{money::separated, text::in_markdown};

/// A table of cells that are Markdown already; nothing without a row.
pub(super) fn table(heading: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let rows: String = rows.into_iter().map(|cells| line(&cells)).collect();
    if rows.is_empty() {
        return rows;
    }
    let names: Vec<String> = heading.iter().map(ToString::to_string).collect();
    format!("{}|{}\n{rows}", line(&names), "---|".repeat(names.len()))
}

/// A text as code, for ids and words.
pub(super) fn code(text: impl std::fmt::Display) -> String {
    format!("`{text}`")
}

/// The value of a rule with its unit, as people write it; nothing for a rule that is no parameter.
pub(super) fn plain_value(rule: &Rule) -> String {
    match (&rule.value, rule.number(), rule.unit.as_deref()) {
        (None, ..) if rule.required => "the caller must supply it".to_owned(),
        (None, ..) => String::new(),
        (Some(Parameter::Named(numbers)), _, unit) => named(numbers, unit.unwrap_or_default()),
        (Some(value), Some(number), Some("ratio")) => format!("{value} ({})", per_cent(number)),
        (Some(value), Some(_), Some("GBP m")) => millions(&value.to_string()),
        (Some(value), Some(_), Some("GBP for GBP")) => format!("£{value} for each £1"),
        (Some(_), Some(number), Some("calendar year")) => number.to_string(),
        (Some(value), Some(_), Some(unit @ ("month" | "quarter"))) => format!("{unit} {value}"),
        (Some(value), _, Some(unit @ ("score" | "segment"))) => format!("{unit} {value}"),
        (Some(value), _, Some(unit)) => format!("{value} {unit}"),
        (Some(value), _, None) => value.to_string(),
    }
}

/// Several numbers of one unit, each after its name.
fn named(numbers: &BTreeMap<String, String>, unit: &str) -> String {
    let shown = numbers.iter().map(|(name, number)| {
        let number = match (unit, Decimal::from_str_exact(number)) {
            ("ratio", Ok(ratio)) => per_cent(ratio),
            ("GBP m", _) => millions(number),
            ("%", _) => format!("{number}%"),
            _ => number.clone(),
        };
        format!("{} {number}", spoken(name))
    });
    let shown = shown.collect::<Vec<_>>().join(", ");
    if ["ratio", "GBP m", "%"].contains(&unit) { shown } else { format!("{shown} {unit}") }
}

/// The name of a number in words: `september_2018` is September 2018, `q1` is Q1.
fn spoken(name: &str) -> String {
    let abbreviated = |word: &str| !word.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    let words = name.split('_').enumerate().map(|(place, word)| {
        let mut rest = word.chars();
        match rest.next() {
            _ if abbreviated(word) => word.to_uppercase(),
            Some(first) if place == 0 => first.to_uppercase().chain(rest).collect(),
            _ => word.to_owned(),
        }
    });
    words.collect::<Vec<_>>().join(" ").replace("A and e", "A&E")
}

fn per_cent(ratio: Decimal) -> String {
    format!("{}%", (ratio * Decimal::ONE_HUNDRED).normalize())
}

fn millions(number: &str) -> String {
    match number.strip_prefix('-') {
        Some(size) => format!("-£{}m", with_commas(size)),
        None => format!("£{}m", with_commas(number)),
    }
}

/// The same in Markdown, with words as code.
pub(super) fn value(rule: &Rule) -> String {
    match (&rule.value, &rule.unit) {
        (Some(Parameter::Words(words)), _) => words.iter().map(code).collect::<Vec<_>>().join(", "),
        (Some(Parameter::Text(word)), None) => code(word),
        _ => in_markdown(&plain_value(rule)),
    }
}

/// A decimal with commas between the thousands before its point.
fn with_commas(number: &str) -> String {
    let (whole, rest) = number.split_at(number.find('.').unwrap_or(number.len()));
    whole.parse().map_or_else(|_| number.to_owned(), |whole| format!("{}{rest}", separated(whole)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::Rulebook;

    #[test]
    fn values_read_as_people_write_them() {
        let shown = |year: &str, id: &str| {
            let rulebook = Rulebook::for_year(year.parse().unwrap()).unwrap();
            value(rulebook.rule(id).unwrap())
        };
        assert_eq!(shown("2023/24", "system-limits.national.2023-24.revenue"), "£171,318m");
        assert_eq!(shown("2023/24", "pools.bcf.local-example"), "£2.8m");
        assert_eq!(shown("2016/17", "reserves.2016-17.ccg"), "0.01 (1%)");
        assert_eq!(shown("2016/17", "reserves.2016-17.ccg.consent"), "`treasury_consent`");
        assert_eq!(shown("2024/25", "deficit.2024-25.plans"), "31 systems");
        assert_eq!(shown("2024/25", "deficit.recovery-plan"), "month 7");
        assert_eq!(shown("2017/18", "use-of-resources.scale"), "score 4");
        assert_eq!(shown("2023/24", "nof-2021-25.default-segment"), "segment 2");
        assert_eq!(shown("2024/25", "mssp-current.half-rate"), "2024");
        assert_eq!(shown("2020/21", "funds.frf.2020-21.choice.taper-slope"), "£1.00 for each £1");
        assert_eq!(shown("2025/26", "deficit.support.off-plan-test"), "the caller must supply it");
        assert_eq!(shown("2025/26", "deficit.support.quarterly-test"), "");
    }

    #[test]
    fn named_values_read_as_people_write_them() {
        let shown = |year: &str, id: &str| {
            let rulebook = Rulebook::for_year(year.parse().unwrap()).unwrap();
            plain_value(rulebook.rule(id).unwrap())
        };
        let phasing = "Q1 15%, Q2 20%, Q3 30%, Q4 35%";
        assert_eq!(shown("2018/19", "funds.psf.2018-19.phasing"), phasing);
        let pots = "General £1,600m, Targeted £200m";
        assert_eq!(shown("2016/17", "funds.stf.2016-17.pots"), pots);
        let weights = "A&E 12.5%, Cancer 5%, RTT 12.5%";
        assert_eq!(shown("2016/17", "funds.stf.2016-17.access-weights.other"), weights);
        let position = "Fund £450m, With fund -£461m, Without fund -£911m";
        assert_eq!(shown("2016/17", "funds.check.sector-q1"), position);
        let accepted = "Agreed 201, All 227 trusts";
        assert_eq!(shown("2018/19", "funds.psf.2018-19.acceptance"), accepted);
    }

    #[test]
    fn a_table_without_rows_is_nothing() {
        assert_eq!(table(&["rule"], []), "");
        assert_eq!(
            table(&["rule", "says"], [vec!["a".into(), "b".into()]]),
            "| rule | says |\n|---|---|\n| a | b |\n"
        );
    }
}
