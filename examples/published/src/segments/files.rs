//! Published files as they are: of any type of provider, quarter and year, in any of their forms.

use std::collections::BTreeMap;

use ics_rules::{Code, FinancialYear, Rulebook};

use super::{
    long::{self, LongRow},
    outcome::SegmentReconciliation,
    reconcile::reconcile_segments,
    record::rank_column,
    table::{FileRow, PublishedTable, SegmentTables},
};
use crate::error::{Error, Result, placed, problem};

/// The forms of a published file.
#[derive(Clone, Copy)]
enum Form {
    Trusts,
    Scores,
    Ranks,
    Long,
}

/// The head of a table of ranks, whichever trusts they are of.
const RANK: &str = "published_rank";
const TYPE: &str = "provider_type";

impl Form {
    /// The form of a file, by its heads.
    fn of(heads: &[String]) -> Option<Self> {
        let has = |name: &str| heads.iter().any(|head| head == name);
        let is_code = |head: &&String| {
            let digits = head.strip_prefix("of").unwrap_or_default();
            !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
        };
        if has("metric_id") && has("value") {
            Some(Self::Long)
        } else if has("metric_id") {
            Some(Self::Ranks)
        } else if has("unadjusted_segment") {
            Some(Self::Trusts)
        } else {
            heads.iter().any(|head| is_code(&head)).then_some(Self::Scores)
        }
    }
}

/// Recomputes published scores and segments of any number of files, each with its name: tables of trusts,
/// of metric scores or of ranks, and the publisher's own long files. Each year is reconciled by its
/// rules, in the order of the years.
///
/// # Errors
///
/// Those of [`reconcile_segments`], and [`Code::UnknownValue`] for a file in none of these forms; the path
/// of a problem begins with the name of its file.
pub fn reconcile_files(
    files: &[(String, PublishedTable)],
) -> Result<Vec<(FinancialYear, SegmentReconciliation)>> {
    let mut years: BTreeMap<FinancialYear, Gathered> = BTreeMap::new();
    let mut problems = Vec::new();
    for (name, table) in files {
        let heads: Vec<String> =
            table.columns.iter().map(|head| head.trim().to_lowercase()).collect();
        let Some(form) = Form::of(&heads) else {
            let expected =
                "a table of trusts, of metric scores or of ranks, or the publisher's long file";
            let found = format!("columns {}", crate::text::quoted(&table.columns.join(",")));
            problems.push(placed(
                problem(Code::UnknownValue, found, expected),
                format!("{name}.columns"),
            ));
            continue;
        };
        let quarter = heads.iter().position(|head| head == "quarter");
        let mut last = None;
        for (number, row) in (1..).zip(&table.rows) {
            let text = quarter.and_then(|at| row.get(at)).map_or("", String::as_str);
            let year = text.split_once(' ').and_then(|(_, year)| year.trim().parse().ok());
            last = year.or(last);
            let year = last.or_else(|| "2025/26".parse().ok());
            if let Some(year) = year {
                let of = FileRow { file: name.clone(), row: number };
                years.entry(year).or_default().add(form, &heads, row, of);
            }
        }
    }
    if let Some(error) = Error::of(problems) {
        return Err(error);
    }
    let mut found = Vec::new();
    for (year, gathered) in years {
        let rulebook = Rulebook::for_year(year)?;
        found.push((year, reconcile_segments(&rulebook, &gathered.tables(&rulebook))?));
    }
    Ok(found)
}

/// The rows of a year, by table.
#[derive(Default)]
struct Gathered {
    trusts: Rows,
    scores: Rows,
    ranks: Rows,
    long: Vec<LongRow>,
}

impl Gathered {
    fn add(&mut self, form: Form, heads: &[String], row: &[String], of: FileRow) {
        match form {
            Form::Trusts => self.trusts.add(heads, row, of),
            Form::Scores => {
                self.scores.add(&heads.iter().map(|head| code(head)).collect::<Vec<_>>(), row, of)
            }
            Form::Ranks => {
                let named = rank_column(heads).map(|(head, kind)| (head.clone(), kind.to_owned()));
                let Some((head, kind)) = named else { return self.ranks.add(heads, row, of) };
                let renamed = heads
                    .iter()
                    .map(|one| if *one == head { RANK.to_owned() } else { one.clone() });
                let heads: Vec<String> = renamed.chain([TYPE.to_owned()]).collect();
                let typed = row.len() + 1 == heads.len();
                let row = row.iter().cloned().chain(typed.then_some(kind));
                self.ranks.add(&heads, &row.collect::<Vec<_>>(), of);
            }
            Form::Long => {
                let cells = heads.iter().cloned().zip(row.iter().cloned());
                self.long.push(LongRow { cells: cells.collect(), of });
            }
        }
    }

    fn tables(mut self, rulebook: &Rulebook) -> SegmentTables {
        let unfolded = long::unfolded(rulebook, &self.long);
        for (rows, more) in
            [&mut self.trusts, &mut self.scores, &mut self.ranks].into_iter().zip(unfolded)
        {
            for (heads, row, of) in more {
                rows.add(&heads, &row, of);
            }
        }
        SegmentTables {
            trusts: self.trusts.table(),
            metric_scores: self.scores.table(),
            raw_ranks: self.ranks.table(),
            quartiles: None,
        }
    }
}

/// A head that is the code of a score, as the publisher writes it.
fn code(head: &str) -> String {
    let is_code =
        head.strip_prefix("of").is_some_and(|it| it.bytes().all(|one| one.is_ascii_digit()));
    if is_code { head.to_uppercase() } else { head.to_owned() }
}

/// Rows of several files, under all of their heads.
#[derive(Default)]
struct Rows {
    heads: Vec<String>,
    rows: Vec<Vec<String>>,
    of: Vec<FileRow>,
}

impl Rows {
    /// Adds a row; one with another number of cells than there are heads stays as it is, to be refused.
    fn add(&mut self, heads: &[String], row: &[String], of: FileRow) {
        for head in heads {
            if !self.heads.contains(head) {
                self.heads.push(head.clone());
            }
        }
        let mut cells = vec![String::new(); self.heads.len()];
        if row.len() == heads.len() {
            for (head, cell) in heads.iter().zip(row) {
                let at = self.heads.iter().position(|own| own == head);
                if let Some(own) = at.and_then(|at| cells.get_mut(at)) {
                    own.clone_from(cell);
                }
            }
        } else {
            cells = vec![row.join(",")];
        }
        self.rows.push(cells);
        self.of.push(of);
    }

    fn table(mut self) -> Option<PublishedTable> {
        let width = self.heads.len();
        for row in self.rows.iter_mut().filter(|row| row.len() > 1) {
            row.resize(width, String::new());
        }
        (!self.rows.is_empty()).then_some(PublishedTable {
            columns: self.heads,
            rows: self.rows,
            files: self.of,
        })
    }
}
