//! The rows of the published tables, read.

use std::collections::{BTreeMap, BTreeSet};

use ics_rules::{Code, FinancialYear, Number, OdsCode, Problem, Quarter, Rulebook, Score};

use super::types;

use crate::{
    columns::{self, Columns, Fields},
    error::{first, problem},
    number::parse_fixed,
    text::{quoted, unknown_word},
};

/// When a row is of, by its quarter.
pub(crate) enum When {
    /// A quarter of the year.
    In(Quarter),
    /// A quarter of another year.
    AnotherYear,
    /// Its quarter cannot be read.
    Unknown,
}

/// A trust in a quarter.
pub(crate) type Key = (Quarter, OdsCode);

/// A row with its number; the first is 1.
pub(crate) type Numbered<T> = (usize, T);

/// A score as a file has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Scored<T> {
    /// Nothing is published.
    #[default]
    Blank,
    /// Zero is published: no data were submitted, or few cases were suppressed. It counts nowhere.
    LeftOut,
    /// A score is published.
    At(T),
}

impl<T: Copy> Scored<T> {
    /// The score that counts, if one does.
    pub(crate) const fn score(self) -> Option<T> {
        match self {
            Self::At(score) => Some(score),
            Self::Blank | Self::LeftOut => None,
        }
    }

    pub(crate) const fn is_left_out(self) -> bool {
        matches!(self, Self::LeftOut)
    }
}

/// A row of the trusts.
pub(crate) struct TrustRow {
    pub(crate) key: Key,
    /// The type of provider, where the row says it.
    pub(crate) provider_type: Option<String>,
    /// None where it was not published, as with every figure below.
    pub(crate) average: Option<Score>,
    pub(crate) unadjusted: Option<u64>,
    pub(crate) flag: Option<bool>,
    pub(crate) adjusted: Option<u64>,
    pub(crate) final_segment: Option<u64>,
    pub(crate) in_programme: Option<bool>,
    pub(crate) planned: Option<Number>,
    pub(crate) variance: Option<Number>,
    pub(crate) score_planned: Scored<u64>,
    pub(crate) score_variance: Scored<u64>,
    pub(crate) score_combined: Scored<Score>,
    /// Score and segment of each domain.
    pub(crate) domains: BTreeMap<String, (Scored<Score>, Option<u64>)>,
}

/// A row of the metric scores.
pub(crate) struct ScoresRow {
    pub(crate) key: Key,
    /// The scores that count, by the code of the metric.
    pub(crate) scores: BTreeMap<String, Score>,
    /// The metrics whose score is zero.
    pub(crate) left_out: BTreeSet<String>,
    pub(crate) count: Option<u64>,
    pub(crate) average: Option<Score>,
}

/// A row of the ranks.
pub(crate) struct RankRow {
    pub(crate) key: Key,
    /// The code of the value.
    pub(crate) metric: String,
    /// The type of provider among whose trusts it is ranked, where the table says it.
    pub(crate) provider_type: Option<String>,
    pub(crate) value: Option<Number>,
    pub(crate) rank: Option<u64>,
    pub(crate) score: Scored<Score>,
}

/// What the rows of a table must agree with.
pub(crate) struct Frame<'a> {
    pub(crate) rulebook: &'a Rulebook,
    pub(crate) year: FinancialYear,
    pub(crate) domains: &'a [String],
    /// The codes of scores.
    pub(crate) scores: &'a [String],
    /// The codes of values.
    pub(crate) values: &'a [String],
}

/// The columns that a row of any table has.
const KEY: [&str; 2] = ["quarter", "trust_code"];

/// The columns of the trusts that must be there, beside those of any table.
const TRUSTS: [&str; 2] = ["average_metric_score", "unadjusted_segment"];

/// The columns of the trusts that may be there and are no domain's.
const OF_TRUSTS: [&str; 13] = [
    "trust_name",
    "trust_type",
    "provider_type",
    "trust_subtype",
    "financial_override_flag",
    "adjusted_segment",
    "final_segment_score_override",
    "in_recovery_support_programme",
    "planned_surplus_deficit_pct",
    "ytd_variance_to_plan_pct",
    "score_planned",
    "score_variance",
    "score_combined_finance",
];

/// The beginning and the end of the head of the ranks, which names whose ranks they are.
const RANK: [&str; 3] = ["published_rank", "_in_", "_group"];

/// The columns that must be there, and those that may.
pub(crate) type Names = (Vec<String>, Vec<String>);

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(ToString::to_string).collect()
}

/// The head of the ranks among those of a table, and the type that it names.
pub(crate) fn rank_column(columns: &[String]) -> Option<(&String, &str)> {
    columns.iter().find_map(|column| {
        let rest = column.trim().strip_prefix(RANK[0])?;
        Some((
            column,
            rest.strip_prefix(RANK[1]).and_then(|it| it.strip_suffix(RANK[2])).unwrap_or(""),
        ))
    })
}

impl Frame<'_> {
    pub(crate) fn trust_columns(&self) -> Names {
        let domains = self.domains.iter();
        let domains = domains.flat_map(|name| [format!("domain_{name}"), format!("domseg_{name}")]);
        let must = KEY.into_iter().chain(TRUSTS).map(str::to_owned).collect();
        (must, owned(&OF_TRUSTS).into_iter().chain(domains).collect())
    }

    pub(crate) fn score_columns(&self) -> Names {
        let may = ["n_scored", "published_average_metric_score", "provider_type"];
        (owned(&KEY), owned(&may).into_iter().chain(self.scores.iter().cloned()).collect())
    }

    pub(crate) fn rank_columns(columns: &[String]) -> Names {
        let ranks = rank_column(columns).map_or("published_rank_in_mh_community_group", |it| it.0);
        let must = ["quarter", "metric_id", "trust_code", ranks, "published_score"];
        (owned(&must), owned(&["raw_value", "provider_type"]))
    }

    /// The type of provider of a row, by the first of its columns that says it.
    fn provider_type(&self, fields: &Fields<'_>) -> Option<String> {
        let columns = ["provider_type", "trust_type", "trust_subtype"];
        columns.into_iter().find_map(|column| types::by_words(self.rulebook, fields.text(column)))
    }

    pub(crate) fn trust(
        &self,
        columns: &Columns,
        row: &[String],
    ) -> Result<TrustRow, Vec<Problem>> {
        let mut fields = Fields::of(columns, row)?;
        let key = self.key(&mut fields);
        let segment = "a segment from 1 to 4";
        let provider_type = self.provider_type(&fields);
        let average = fields.maybe("average_metric_score", score);
        // Without an average and its segment the row says nothing of what the table is for.
        let unadjusted = if average.is_some() || !fields.text("average_metric_score").is_empty() {
            fields.maybe("unadjusted_segment", one_to(4))
        } else {
            fields.must("unadjusted_segment", segment, one_to(4))
        };
        let flag = fields.maybe("financial_override_flag", columns::flag);
        let adjusted = fields.maybe("adjusted_segment", one_to(4));
        let final_segment = fields.maybe("final_segment_score_override", one_to(5));
        let in_programme = fields.maybe("in_recovery_support_programme", columns::flag);
        let planned = fields.maybe("planned_surplus_deficit_pct", number);
        let variance = fields.maybe("ytd_variance_to_plan_pct", number);
        let score_planned = fields.scored("score_planned", one_to(4));
        let score_variance = fields.scored("score_variance", one_to(4));
        let score_combined = fields.scored("score_combined_finance", score);
        let mut domains = BTreeMap::new();
        for domain in self.domains {
            let average = fields.scored(&format!("domain_{domain}"), score);
            let segment = fields.maybe(&format!("domseg_{domain}"), one_to(4));
            domains.insert(domain.clone(), (average, segment));
        }
        let read = || {
            Some(TrustRow {
                key: key?,
                provider_type,
                average,
                unadjusted,
                flag,
                adjusted,
                final_segment,
                in_programme,
                planned,
                variance,
                score_planned,
                score_variance,
                score_combined,
                domains,
            })
        };
        finish(fields, read)
    }

    pub(crate) fn scores(
        &self,
        columns: &Columns,
        row: &[String],
    ) -> Result<ScoresRow, Vec<Problem>> {
        let mut fields = Fields::of(columns, row)?;
        let key = self.key(&mut fields);
        let mut scores = BTreeMap::new();
        let mut left_out = BTreeSet::new();
        for code in self.scores {
            let scored = fields.scored(code, score);
            scores.extend(scored.score().map(|score| (code.clone(), score)));
            left_out.extend(scored.is_left_out().then(|| code.clone()));
        }
        let count = fields.maybe("n_scored", count);
        let average = fields.maybe("published_average_metric_score", score);
        finish(fields, || Some(ScoresRow { key: key?, scores, left_out, count, average }))
    }

    pub(crate) fn rank(
        &self,
        columns: &Columns,
        row: &[String],
        head: Option<(&String, &str)>,
    ) -> Result<RankRow, Vec<Problem>> {
        let mut fields = Fields::of(columns, row)?;
        let named = head.and_then(|(_, kind)| types::by_words(self.rulebook, kind));
        let provider_type = self.provider_type(&fields).or(named);
        let key = self.key(&mut fields);
        let text = fields.text("metric_id");
        let metric = if self.values.iter().any(|code| code == text) {
            Some(text.to_owned())
        } else {
            let codes: Vec<&str> = self.values.iter().map(String::as_str).collect();
            fields.refuse("metric_id", unknown_word(text, &codes))
        };
        let value = fields.maybe("raw_value", number);
        let rank = head.and_then(|(column, _)| fields.maybe(column, count));
        let score = fields.scored("published_score", score);
        finish(fields, || {
            Some(RankRow { key: key?, metric: metric?, provider_type, value, rank, score })
        })
    }

    /// When a row is of.
    pub(crate) fn when(&self, text: &str) -> When {
        let read = text.split_once(' ').and_then(|(quarter, year)| {
            Some((quarter.parse::<Quarter>().ok()?, year.parse::<FinancialYear>().ok()?))
        });
        match read {
            Some((quarter, year)) if year == self.year => When::In(quarter),
            Some(_) => When::AnotherYear,
            None => When::Unknown,
        }
    }

    /// The quarter and the trust.
    fn key(&self, fields: &mut Fields<'_>) -> Option<Key> {
        let text = fields.text("quarter");
        let quarter = match self.when(text) {
            When::In(quarter) => Some(quarter),
            When::AnotherYear | When::Unknown => {
                let expected = format!("a quarter such as `Q1 {}`", self.year);
                fields.refuse("quarter", problem(Code::UnknownValue, quoted(text), expected))
            }
        };
        let code = match fields.text("trust_code").parse::<OdsCode>() {
            Ok(code) => Some(code),
            Err(error) => fields.refuse("trust_code", first(&error)),
        };
        Some((quarter?, code?))
    }
}

impl Fields<'_> {
    /// A score, or the zero that stands for one that is left out.
    fn scored<T>(&mut self, column: &str, read: impl Fn(&str) -> Result<T, Problem>) -> Scored<T> {
        let scored = self.maybe(column, |text| {
            if text == "0" { Ok(Scored::LeftOut) } else { read(text).map(Scored::At) }
        });
        scored.unwrap_or_default()
    }
}

/// The row, if nothing is wrong with it.
fn finish<T>(fields: Fields<'_>, read: impl FnOnce() -> Option<T>) -> Result<T, Vec<Problem>> {
    if fields.problems.is_empty() { read().ok_or_else(Vec::new) } else { Err(fields.problems) }
}

/// A published score, which zero is not.
fn score(text: &str) -> Result<Score, Problem> {
    let score: Score = text.parse().map_err(|error| first(&error))?;
    if score.is_left_out() {
        return Err(problem(Code::OutOfRange, "", "a score from 1 to 4"));
    }
    Ok(score)
}

fn number(text: &str) -> Result<Number, Problem> {
    text.parse().map_err(|error| first(&error))
}

fn count(text: &str) -> Result<u64, Problem> {
    let expected = "a whole number";
    let count = parse_fixed(text, 0, expected)?;
    u64::try_from(count).map_err(|_| problem(Code::OutOfRange, "", expected))
}

fn one_to(most: u64) -> impl Fn(&str) -> Result<u64, Problem> {
    move |text| {
        let read = count(text)?;
        let expected = format!("a whole number from 1 to {most}");
        if (1..=most).contains(&read) {
            Ok(read)
        } else {
            Err(problem(Code::OutOfRange, "", expected))
        }
    }
}
