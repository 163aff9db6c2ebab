//! The publisher's long file, a row for each quarter, trust and code, unfolded into the three tables.

use std::collections::BTreeMap;

use ics_rules::{
    Rulebook,
    rulebook::{Role, Rule},
};

use super::{ranks, table::FileRow, types};

/// A row of a long file: its cells by their heads in lower case, and where it is from.
pub(crate) struct LongRow {
    pub(crate) cells: BTreeMap<String, String>,
    pub(crate) of: FileRow,
}

/// A row of a table under its heads.
type Row = (Vec<String>, Vec<String>, FileRow);

impl LongRow {
    fn cell(&self, head: &str) -> &str {
        self.cells.get(head).map_or("", |cell| cell.trim())
    }
}

/// What stands in the tables of trusts and of scores about a trust.
struct OfTrust {
    trust: Vec<(String, String)>,
    scores: Vec<(String, String)>,
    codes: Vec<String>,
    /// The type as the file writes it.
    words: String,
    of: FileRow,
}

/// The rows of trusts, of scores and of ranks. A code that is none of a score, a value or a summary is
/// contextual and enters nothing.
pub(crate) fn unfolded(rulebook: &Rulebook, rows: &[LongRow]) -> [Vec<Row>; 3] {
    let summary = summary(rulebook);
    let metrics = rulebook.scored_metrics();
    let parts = [ranks::PLANNED, ranks::VARIANCE];
    let mut trusts: BTreeMap<(String, String, String), OfTrust> = BTreeMap::new();
    let mut published: BTreeMap<(&str, &str, String), &str> = BTreeMap::new();
    let mut values = Vec::new();
    for row in rows {
        let (quarter, code) = (row.cell("quarter"), row.cell("trust_code"));
        let metric = row.cell("metric_id").to_uppercase();
        let key = (row.of.file.clone(), quarter.to_owned(), code.to_owned());
        let one = trusts.entry(key).or_insert_with(|| OfTrust {
            trust: [("trust_name", "trust_name"), ("trust_subtype", "trust_subtype")]
                .map(|(head, from)| (head.to_owned(), row.cell(from).to_owned()))
                .to_vec(),
            scores: Vec::new(),
            codes: Vec::new(),
            words: row.cell("trust_type").to_owned(),
            of: row.of.clone(),
        });
        let value = row.cell("value").to_owned();
        one.codes.push(metric.clone());
        if let Some(column) = summary.get(&metric) {
            one.trust.push((column.clone(), value.clone()));
        }
        if metrics.iter().any(|known| known.code == metric) {
            published.insert((quarter, code, metric.clone()), row.cell("value"));
            one.scores.push((metric.clone(), value));
        }
        let is_value = metrics.iter().any(|known| known.value_code.as_ref() == Some(&metric));
        if is_value || parts.contains(&metric.as_str()) {
            values.push((row, metric));
        }
    }
    let kinds = kinds(rulebook, &trusts);
    let (mut of_trusts, mut of_scores, mut of_ranks) = (Vec::new(), Vec::new(), Vec::new());
    for ((file, quarter, code), one) in trusts {
        let kind = kinds.get(&file).cloned().unwrap_or_default();
        let own = [("quarter", quarter), ("trust_code", code), ("provider_type", kind)];
        let own = own.map(|(head, cell)| (head.to_owned(), cell));
        if one.trust.iter().any(|(head, _)| head == "unadjusted_segment") {
            let (heads, cells) = own.iter().cloned().chain(one.trust).unzip();
            of_trusts.push((heads, cells, one.of.clone()));
        }
        if !one.scores.is_empty() {
            let (heads, cells) = own.into_iter().chain(one.scores).unzip();
            of_scores.push((heads, cells, one.of));
        }
    }
    for (row, metric) in values {
        let score_code = metrics.iter().find(|known| known.value_code.as_ref() == Some(&metric));
        let scored =
            score_code.map_or_else(|| metric.replacen("OF00", "OF10", 1), |it| it.code.clone());
        let key = (row.cell("quarter"), row.cell("trust_code"), scored);
        let kind = kinds.get(&row.of.file).cloned().unwrap_or_default();
        let cells = [
            ("quarter", row.cell("quarter").to_owned()),
            ("metric_id", metric),
            ("trust_code", row.cell("trust_code").to_owned()),
            ("raw_value", row.cell("value").to_owned()),
            ("published_rank", row.cell("rank").to_owned()),
            ("published_score", published.get(&key).copied().unwrap_or_default().to_owned()),
            ("provider_type", kind),
        ];
        let (heads, cells) = cells.into_iter().map(|(head, cell)| (head.to_owned(), cell)).unzip();
        of_ranks.push((heads, cells, row.of.clone()));
    }
    [of_trusts, of_scores, of_ranks]
}

/// The columns of the table of trusts, by the publisher's codes.
fn summary(rulebook: &Rulebook) -> BTreeMap<String, String> {
    let Ok(rule) = rulebook.role(Role::CohortCodes) else { return BTreeMap::new() };
    let columns = names(rule).into_iter();
    let code = |column: String| {
        let number: u64 = rule.named(&column)?.normalize().to_string().parse().ok()?;
        Some((format!("OF{number:04}"), column))
    };
    columns.filter_map(code).collect()
}

fn names(rule: &Rule) -> Vec<String> {
    rule.value
        .iter()
        .flat_map(|value| match value {
            ics_rules::rulebook::Parameter::Named(numbers) => numbers.keys().cloned().collect(),
            _ => Vec::new(),
        })
        .collect()
}

/// The type of provider of each file: as it is written, or the one whose metrics most of its codes are.
fn kinds(
    rulebook: &Rulebook,
    trusts: &BTreeMap<(String, String, String), OfTrust>,
) -> BTreeMap<String, String> {
    let mut codes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut words: BTreeMap<&str, &str> = BTreeMap::new();
    for ((file, ..), one) in trusts {
        codes.entry(file).or_default().extend(one.codes.iter().map(String::as_str));
        words.entry(file).or_insert(&one.words);
    }
    let kind = |(file, codes): (&str, Vec<&str>)| {
        let written = words.get(file).and_then(|text| types::by_words(rulebook, text));
        let kind = written.or_else(|| types::by_metrics(rulebook.scored_metrics(), codes))?;
        Some((file.to_owned(), kind))
    };
    codes.into_iter().filter_map(kind).collect()
}
