//! The rows of the published tables, read.

use std::collections::BTreeMap;

use crate::{
    calendar::{FinancialYear, Quarter},
    decimal::Number,
    error::{Code, Error, Problem},
    number::parse_fixed,
    organisation::OdsCode,
    published::columns::{self, Columns, Fields},
    score::Score,
    text::quoted,
};

/// A trust in a quarter.
pub(super) type Key = (Quarter, OdsCode);

/// A row of the trusts.
pub(super) struct TrustRow {
    pub(super) key: Key,
    pub(super) average: Score,
    pub(super) unadjusted: u64,
    pub(super) flag: bool,
    pub(super) adjusted: u64,
    /// None where it was not published.
    pub(super) final_segment: Option<u64>,
    /// None where it was not published.
    pub(super) in_programme: Option<bool>,
    pub(super) planned: Option<Number>,
    pub(super) variance: Option<Number>,
    pub(super) score_planned: Option<u64>,
    pub(super) score_variance: Option<u64>,
    pub(super) score_combined: Option<Score>,
    /// Score and segment of each domain.
    pub(super) domains: BTreeMap<String, (Option<Score>, Option<u64>)>,
}

/// A row of the metric scores.
pub(super) struct ScoresRow {
    pub(super) key: Key,
    /// The scores that were published, by the code of the metric.
    pub(super) scores: BTreeMap<String, Score>,
    pub(super) count: Option<u64>,
    pub(super) average: Option<Score>,
}

/// A row of the ranks.
pub(super) struct RankRow {
    pub(super) key: Key,
    /// The code of the value.
    pub(super) metric: String,
    pub(super) value: Option<Number>,
    pub(super) rank: Option<u64>,
    pub(super) score: Option<Score>,
}

/// What the rows of a table must agree with.
pub(super) struct Frame<'a> {
    pub(super) year: FinancialYear,
    pub(super) domains: &'a [String],
    /// The codes of scores.
    pub(super) scores: &'a [String],
    /// The codes of values.
    pub(super) values: &'a [String],
}

/// The columns of the trusts that are no domain's.
const TRUSTS: [&str; 15] = [
    "quarter",
    "trust_code",
    "trust_name",
    "trust_subtype",
    "average_metric_score",
    "unadjusted_segment",
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

impl Frame<'_> {
    pub(super) fn trust_columns(&self) -> Vec<String> {
        let domains = self.domains.iter();
        let domains = domains.flat_map(|name| [format!("domain_{name}"), format!("domseg_{name}")]);
        TRUSTS.iter().map(ToString::to_string).chain(domains).collect()
    }

    pub(super) fn score_columns(&self) -> Vec<String> {
        let ends = ["quarter", "trust_code", "n_scored", "published_average_metric_score"];
        ends.iter().map(ToString::to_string).chain(self.scores.iter().cloned()).collect()
    }

    pub(super) fn rank_columns() -> Vec<String> {
        let names = [
            "quarter",
            "metric_id",
            "trust_code",
            "raw_value",
            "published_rank_in_mh_community_group",
            "published_score",
        ];
        names.map(str::to_owned).to_vec()
    }

    pub(super) fn trust(
        &self,
        columns: &Columns,
        row: &[String],
    ) -> Result<TrustRow, Vec<Problem>> {
        let mut fields = Fields::of(columns, row)?;
        let key = self.key(&mut fields);
        let segment = "a segment from 1 to 4";
        let average = fields.must("average_metric_score", "an average", score);
        let unadjusted = fields.must("unadjusted_segment", segment, one_to(4));
        let flag = fields.must("financial_override_flag", "0 or 1", columns::flag);
        let adjusted = fields.must("adjusted_segment", segment, one_to(4));
        let final_segment = fields.maybe("final_segment_score_override", one_to(5));
        let in_programme = fields.maybe("in_recovery_support_programme", columns::flag);
        let planned = fields.maybe("planned_surplus_deficit_pct", number);
        let variance = fields.maybe("ytd_variance_to_plan_pct", number);
        let score_planned = fields.maybe("score_planned", one_to(4));
        let score_variance = fields.maybe("score_variance", one_to(4));
        let score_combined = fields.maybe("score_combined_finance", score);
        let mut domains = BTreeMap::new();
        for domain in self.domains {
            let average = fields.maybe(&format!("domain_{domain}"), score);
            let segment = fields.maybe(&format!("domseg_{domain}"), one_to(4));
            domains.insert(domain.clone(), (average, segment));
        }
        let read = || {
            Some(TrustRow {
                key: key?,
                average: average?,
                unadjusted: unadjusted?,
                flag: flag?,
                adjusted: adjusted?,
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

    pub(super) fn scores(
        &self,
        columns: &Columns,
        row: &[String],
    ) -> Result<ScoresRow, Vec<Problem>> {
        let mut fields = Fields::of(columns, row)?;
        let key = self.key(&mut fields);
        let mut scores = BTreeMap::new();
        for code in self.scores {
            scores.extend(fields.maybe(code, score).map(|score| (code.clone(), score)));
        }
        let count = fields.maybe("n_scored", count);
        let average = fields.maybe("published_average_metric_score", score);
        finish(fields, || Some(ScoresRow { key: key?, scores, count, average }))
    }

    pub(super) fn rank(&self, columns: &Columns, row: &[String]) -> Result<RankRow, Vec<Problem>> {
        let mut fields = Fields::of(columns, row)?;
        let key = self.key(&mut fields);
        let text = fields.text("metric_id");
        let metric = if self.values.iter().any(|code| code == text) {
            Some(text.to_owned())
        } else {
            let codes: Vec<&str> = self.values.iter().map(String::as_str).collect();
            fields.refuse("metric_id", crate::wire::unknown_word(text, &codes))
        };
        let value = fields.maybe("raw_value", number);
        let rank = fields.maybe("published_rank_in_mh_community_group", count);
        let score = fields.maybe("published_score", score);
        finish(fields, || Some(RankRow { key: key?, metric: metric?, value, rank, score }))
    }

    /// The quarter and the trust.
    fn key(&self, fields: &mut Fields<'_>) -> Option<Key> {
        let text = fields.text("quarter");
        let read = text.split_once(' ').and_then(|(quarter, year)| {
            let year: FinancialYear = year.parse().ok()?;
            quarter.parse::<Quarter>().ok().filter(|_| year == self.year)
        });
        let quarter = match read {
            Some(quarter) => Some(quarter),
            None => {
                let expected = format!("a quarter such as `Q1 {}`", self.year);
                fields.refuse("quarter", Problem::new(Code::UnknownValue, quoted(text), expected))
            }
        };
        let code = match fields.text("trust_code").parse::<OdsCode>() {
            Ok(code) => Some(code),
            Err(error) => fields.refuse("trust_code", first(&error)),
        };
        Some((quarter?, code?))
    }
}

/// The row, if nothing is wrong with it.
fn finish<T>(fields: Fields<'_>, read: impl FnOnce() -> Option<T>) -> Result<T, Vec<Problem>> {
    if fields.problems.is_empty() { read().ok_or_else(Vec::new) } else { Err(fields.problems) }
}

fn first(error: &Error) -> Problem {
    let problem = error.problems().first().cloned();
    problem.unwrap_or_else(|| Problem::new(Code::WrongType, "", "a text"))
}

/// A published score; zero stands for none and is not published as a score.
fn score(text: &str) -> Result<Score, Problem> {
    let score: Score = text.parse().map_err(|error| first(&error))?;
    if score.is_left_out() {
        return Err(Problem::new(Code::OutOfRange, "", "a score from 1 to 4"));
    }
    Ok(score)
}

fn number(text: &str) -> Result<Number, Problem> {
    text.parse().map_err(|error| first(&error))
}

fn count(text: &str) -> Result<u64, Problem> {
    let expected = "a whole number";
    let count = parse_fixed(text, 0, expected)?;
    u64::try_from(count).map_err(|_| Problem::new(Code::OutOfRange, "", expected))
}

fn one_to(most: u64) -> impl Fn(&str) -> Result<u64, Problem> {
    move |text| {
        let read = count(text)?;
        let expected = format!("a whole number from 1 to {most}");
        if (1..=most).contains(&read) {
            Ok(read)
        } else {
            Err(Problem::new(Code::OutOfRange, "", expected))
        }
    }
}
