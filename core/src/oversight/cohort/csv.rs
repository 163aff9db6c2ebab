//! A cohort out of the publisher's own files: the tables of trusts and of metric scores, as CSV.

use std::{collections::BTreeMap, str::FromStr};

use super::question::{CohortMetric, CohortQuestion, CohortTrust, MetricResult};
use crate::{
    calendar::Quarter,
    error::{Code, Error, Problem, Result},
    organisation::OdsCode,
    score::Score,
    text::quoted,
    wire::{Cells, Value, csv_rows, flag, written_out},
};

const QUARTER: &str = "quarter";
const CODE: &str = "trust_code";
/// The averages of the table of trusts and of the table of scores.
const AVERAGES: [&str; 2] = ["average_metric_score", "published_average_metric_score"];

impl CohortQuestion {
    /// A cohort out of the tables that the publisher of the NHS Oversight Framework has: that of trusts,
    /// that of metric scores, or both, each the text of a CSV file of one quarter. Rows of several
    /// files for one trust are joined by its code.
    ///
    /// Columns are found by their names, in any order: `quarter` (`Q1 2025/26`) and `trust_code`, which
    /// must be there; `trust_name`, `provider_type`, `trust_subtype`, `average_metric_score`,
    /// `planned_surplus_deficit_pct`, `ytd_variance_to_plan_pct`, `financial_override_flag` and
    /// `in_recovery_support_programme`, which may; and a column for each metric by the code of its
    /// score (`OF1061`). Others are not read. A blank cell, or a word for nothing, was not published. An
    /// average is taken where no scores are given. Places in a league need `provider_type`, which the
    /// published files do not have.
    ///
    /// # Errors
    ///
    /// Every problem, with its file, row and column, all counted from 0: `files[0].rows[3].trust_code`.
    ///
    /// ```
    /// use ics_rules::{Rulebook, oversight::cohort::CohortQuestion};
    ///
    /// let trusts = "quarter,trust_code,trust_name,average_metric_score,financial_override_flag
    /// Q1 2025/26,RRE,\"Midlands, a Trust\",2.01,1
    /// Q1 2025/26,RT2,Another Trust,2.71,0";
    /// let question = CohortQuestion::from_published_csv(&[trusts])?;
    /// let answer = question.answer(&Rulebook::for_year("2025/26".parse()?)?)?;
    /// let segments = answer.answer().unwrap().trusts.iter();
    /// let segments = segments.map(|one| one.adjusted.answer().unwrap().segment);
    /// assert_eq!(segments.collect::<Vec<_>>(), [3, 4]);
    ///
    /// let broken = trusts.replace("2.71", "high");
    /// let error = CohortQuestion::from_published_csv(&[&broken]).unwrap_err();
    /// assert_eq!(error.problems()[0].path, "files[0].rows[1].average_metric_score");
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn from_published_csv(files: &[&str]) -> Result<Self> {
        let mut tables = Tables::default();
        for (position, text) in files.iter().enumerate() {
            tables.read(&format!("files[{position}]"), text);
        }
        if files.is_empty() {
            let problem = Problem::new(Code::Empty, "no file", "at least one published table");
            tables.problems.push(problem.at("files"));
        }
        match Error::from_problems(tables.problems) {
            Some(error) => Err(error),
            None => Ok(Self {
                quarter: tables.quarter,
                trusts: tables.trusts,
                metrics: tables.metrics.into_iter().map(metric).collect(),
                cut_points: Vec::new(),
                domain_cut_points: BTreeMap::new(),
                quartiles: None,
                adjustment: None,
                finance_cells: Vec::new(),
            }),
        }
    }
}

fn metric((metric, results): (String, BTreeMap<OdsCode, MetricResult>)) -> CohortMetric {
    CohortMetric { metric, terms: None, ranked: None, results }
}

/// What the files have so far, and what is wrong with them.
#[derive(Default)]
struct Tables {
    quarter: Option<Quarter>,
    /// The quarter as the first row of all writes it.
    written: Option<String>,
    trusts: Vec<CohortTrust>,
    metrics: BTreeMap<String, BTreeMap<OdsCode, MetricResult>>,
    problems: Vec<Problem>,
}

impl Tables {
    fn read(&mut self, file: &str, text: &str) {
        let mut rows = csv_rows(text).into_iter();
        let heads: Vec<String> =
            rows.next().unwrap_or_default().iter().map(|head| head.trim().to_owned()).collect();
        let before = self.problems.len();
        for needed in [QUARTER, CODE] {
            if heads.iter().filter(|head| *head == needed).count() != 1 {
                let expected = format!("one column `{needed}`");
                let found = format!("columns {}", quoted(&heads.join(",")));
                let problem = Problem::new(Code::MissingField, found, expected);
                self.problems.push(problem.at(format!("{file}.columns")));
            }
        }
        if self.problems.len() > before {
            return;
        }
        let scored = heads.iter().any(|head| is_metric(head));
        let mut seen = Vec::new();
        for (position, cells) in rows.enumerate() {
            let place = format!("{file}.rows[{position}]");
            if cells.len() == heads.len() {
                let row = Row { heads: &heads, cells: &cells, place, scored };
                self.row(&row, &mut seen);
            } else {
                let expected = format!("{}, one for each column", heads.len());
                let found = format!("{} cells", cells.len());
                self.problems.push(Problem::new(Code::WrongType, found, expected).at(place));
            }
        }
        if seen.is_empty() && self.problems.len() == before {
            let problem = Problem::new(Code::Empty, "no row", "a row for each trust");
            self.problems.push(problem.at(format!("{file}.rows")));
        }
    }

    fn row(&mut self, row: &Row<'_>, seen: &mut Vec<OdsCode>) {
        self.of_the_quarter(row);
        let Some(code) = row.must(CODE, &mut self.problems) else { return };
        if seen.contains(&code) {
            let problem =
                Problem::new(Code::DuplicateCode, quoted(code.as_str()), "each trust once");
            self.problems.push(problem.at(row.at(CODE)));
            return;
        }
        seen.push(code.clone());
        for head in row.heads.iter().filter(|head| is_metric(head)) {
            let results = self.metrics.entry(head.clone()).or_default();
            if let Some(score) = row.parsed::<Score>(head, &mut self.problems) {
                results.insert(code.clone(), scored(score));
            }
        }
        let known = self.trusts.iter().position(|one| one.code == code);
        let mut trust = known.map_or_else(|| unknown(code), |at| self.trusts.remove(at));
        row.fill(&mut trust, &mut self.problems);
        self.trusts.insert(known.unwrap_or(self.trusts.len()), trust);
        if !self.metrics.is_empty() {
            self.trusts.iter_mut().for_each(|one| one.average = None);
        }
    }

    /// Every row of every file is of one quarter.
    fn of_the_quarter(&mut self, row: &Row<'_>) {
        let text = row.cell(QUARTER).unwrap_or_default();
        match (&self.written, text.split(' ').next().unwrap_or_default().parse()) {
            (Some(written), _) if written == text => {}
            (None, Ok(quarter)) => {
                (self.quarter, self.written) = (Some(quarter), Some(text.to_owned()));
            }
            (written, _) => {
                let one =
                    written.as_ref().map_or("a quarter such as `Q1 2025/26`".to_owned(), |it| {
                        format!("{}, as the row before: a cohort is of one quarter", quoted(it))
                    });
                let problem = Problem::new(Code::UnknownValue, quoted(text), one);
                self.problems.push(problem.at(row.at(QUARTER)));
            }
        }
    }
}

/// Whether a column holds the scores of a metric.
fn is_metric(head: &str) -> bool {
    let digits = head.strip_prefix("OF").unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn scored(score: Score) -> MetricResult {
    MetricResult { value: None, rank: None, score: Some(score), band: None, absent: None }
}

/// A trust of which nothing but its code is known.
fn unknown(code: OdsCode) -> CohortTrust {
    CohortTrust {
        code,
        name: None,
        kind: None,
        provider_type: None,
        trust_subtype: None,
        average: None,
        planned_percent: None,
        variance_percent: None,
        override_flag: None,
        deficit: None,
        deficit_support: None,
        in_programme: None,
        capability: None,
    }
}

/// A row with as many cells as there are columns.
struct Row<'a> {
    heads: &'a [String],
    cells: &'a [String],
    place: String,
    /// Whether the table has scores of metrics, so that its averages are made of them.
    scored: bool,
}

impl Row<'_> {
    /// Where a cell stands.
    fn at(&self, column: &str) -> String {
        format!("{}.{column}", self.place)
    }

    /// What stands in a column; none where there is no such column, or nothing in it.
    fn cell(&self, column: &str) -> Option<&str> {
        let at = self.heads.iter().position(|head| head == column)?;
        let text = self.cells.get(at)?.trim();
        (!Cells::default().leaves_blank(&Value::Text(text.to_owned()))).then_some(text)
    }

    /// What a cell says, if anything; a number may have been written with an exponent.
    fn parsed<T: FromStr<Err = Error>>(
        &self,
        column: &str,
        problems: &mut Vec<Problem>,
    ) -> Option<T> {
        let text = self.cell(column)?;
        let read = text
            .parse()
            .or_else(|error| written_out(text).and_then(|plain| plain.parse().ok()).ok_or(error));
        read.map_err(|error: Error| {
            problems.extend(error.relocated(|_| self.at(column)).problems().iter().cloned());
        })
        .ok()
    }

    fn must<T: FromStr<Err = Error>>(
        &self,
        column: &str,
        problems: &mut Vec<Problem>,
    ) -> Option<T> {
        if self.cell(column).is_none() {
            let problem = Problem::new(Code::MissingField, "nothing", "the code of a trust");
            problems.push(problem.at(self.at(column)));
        }
        self.parsed(column, problems)
    }

    /// A cell that means yes or no: `1` or `0`, or either word.
    fn flag(&self, column: &str, problems: &mut Vec<Problem>) -> Option<bool> {
        let text = self.cell(column)?;
        match text {
            "1" => Some(true),
            "0" => Some(false),
            _ => flag(&Value::Text(text.to_owned())).or_else(|| {
                let problem = Problem::new(Code::UnknownValue, quoted(text), "1 or 0");
                problems.push(problem.at(self.at(column)));
                None
            }),
        }
    }

    /// What the row says of a trust; where it says nothing, what is known stays.
    fn fill(&self, trust: &mut CohortTrust, problems: &mut Vec<Problem>) {
        let text = |column| self.cell(column).map(str::to_owned);
        trust.name = text("trust_name").or(trust.name.take());
        trust.provider_type = text("provider_type").or(trust.provider_type.take());
        trust.trust_subtype = text("trust_subtype").or(trust.trust_subtype.take());
        for column in AVERAGES.iter().filter(|_| !self.scored) {
            trust.average = self.parsed(column, problems).or(trust.average);
        }
        let planned = self.parsed("planned_surplus_deficit_pct", problems);
        trust.planned_percent = planned.or(trust.planned_percent);
        let variance = self.parsed("ytd_variance_to_plan_pct", problems);
        trust.variance_percent = variance.or(trust.variance_percent);
        let flag = self.flag("financial_override_flag", problems);
        trust.override_flag = flag.or(trust.override_flag);
        let inside = self.flag("in_recovery_support_programme", problems);
        trust.in_programme = inside.or(trust.in_programme);
    }
}
