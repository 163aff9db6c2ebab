//! Markdown of rules: tables, ids, values.

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
        (Some(value), Some(number), Some("ratio")) => {
            let per_cent = (number * rust_decimal::Decimal::ONE_HUNDRED).normalize();
            format!("{value} ({per_cent}%)")
        }
        (Some(value), Some(_), Some("GBP m")) => format!("£{}m", with_commas(&value.to_string())),
        (Some(value), _, Some(unit)) => format!("{value} {unit}"),
        (Some(value), _, None) => value.to_string(),
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
        assert_eq!(shown("2025/26", "deficit.support.off-plan-test"), "the caller must supply it");
        assert_eq!(shown("2025/26", "deficit.support.quarterly-test"), "");
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
