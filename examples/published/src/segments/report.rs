//! A reconciliation of segments as plain text for people.

use super::outcome::{PublishedSegment, SegmentCheck, SegmentReconciliation};
use crate::{
    layout::{Table, section},
    text::{list, quoted},
};

/// What a reader must know of the comparisons.
const NOTES: &str = "averages are made of rounded scores, the published ones of unrounded scores: they \
may differ by the tolerance\ncut points were read from published segments of the same quarters, so that \
agreement with those proves nothing about them; * marks a midpoint that no published result decides\n";

impl SegmentReconciliation {
    /// The reconciliation as plain text: how many rows could not be read and whose places cannot be told
    /// for it, the trusts with what their figures come to, the comparisons by kind, what the files do not
    /// determine, what differs, and what could not be read.
    #[must_use]
    pub fn report(&self) -> String {
        let mut text = self.gaps();
        if !self.trusts.is_empty() {
            text.push_str(&self.tables());
        }
        text.push_str(&self.counts());
        if !self.trusts.is_empty() {
            text.push_str(NOTES);
        }
        text.push_str(&self.differences());
        let unread = self.unread_rows.iter().flat_map(|row| {
            let (quarter, code) = (quoted(&row.quarter), quoted(&row.code));
            let place = format!("{} row {} ({quarter}, {code})", row.table, row.row);
            row.problems.iter().map(move |problem| format!("{place}: {problem}"))
        });
        text.push_str(&section("Rows that could not be read", unread));
        text
    }

    /// What is missing from everything below; nothing where every row was read.
    fn gaps(&self) -> String {
        let all = self.read + self.unread;
        let rows = format!("{} of {all} rows could not be read; see the end\n", self.unread);
        let rows = if self.unread == 0 { String::new() } else { rows };
        let quarters = self.incomplete.iter().map(|one| {
            let names = one.missing.iter().map(|trust| match trust.name.as_str() {
                "" => trust.code.clone(),
                name => format!("{} ({name})", trust.code),
            });
            let names = list(&names.collect::<Vec<_>>());
            format!("{}: places cannot be told, for want of {names}\n", one.quarter)
        });
        let without = self.without_average.iter().map(|one| {
            let names = list(&one.missing.iter().map(|it| it.code.clone()).collect::<Vec<_>>());
            format!("{}: no average is published or was read of {names}\n", one.quarter)
        });
        let lines: String =
            [rows].into_iter().chain(quarters).chain(without).chain(self.pools()).collect();
        if lines.is_empty() { lines } else { lines + "\n" }
    }

    /// The types of each quarter of which trusts are missing.
    fn pools(&self) -> Vec<String> {
        let mut quarters: Vec<_> = self.short.iter().map(|one| one.quarter).collect();
        quarters.dedup();
        let line = |quarter| {
            let short = self.short.iter().filter(|one| one.quarter == quarter);
            let named = short.map(|one| {
                format!(
                    "{} of {} of type {}",
                    one.given,
                    one.of,
                    one.provider_type.replace('_', " ")
                )
            });
            let named = list(&named.collect::<Vec<_>>());
            format!(
                "{quarter}: quarters cannot be told, nor places in a league that is not whole: {named}\n"
            )
        };
        quarters.into_iter().map(line).collect()
    }

    /// A place in the league, or the trusts without which there is none.
    fn place(&self, trust: &PublishedSegment) -> String {
        if let Some(place) = trust.computed.league {
            return format!("{}/{}", place.rank, place.of);
        }
        let quarter = self.incomplete.iter().find(|one| one.quarter == trust.quarter);
        match quarter.map_or(&[][..], |one| &one.missing) {
            [] => "cannot tell".to_owned(),
            [only] => format!("cannot tell: {}", only.code),
            [first, more @ ..] => format!("cannot tell: {} and {} more", first.code, more.len()),
        }
    }

    fn tables(&self) -> String {
        let (trusts, kinds) = (self.table_of_trusts(), self.table_of_kinds());
        let left = self.table_of_not_checked();
        format!(
            "Trusts\n{trusts}\nComparisons\n{kinds}\nNot determined by the files alone\n{left}\n"
        )
    }

    fn table_of_trusts(&self) -> String {
        let mut table = Table::new(3);
        let titles = ["quarter", "trust", "type", "average", "computed", "segment", "adjusted"];
        let more = ["final", "published", "place"];
        let by_quarters = ["by quarters"];
        let titles = titles.into_iter().chain(more).chain(by_quarters).chain([""]);
        table.push(titles.map(str::to_owned));
        for trust in &self.trusts {
            let one = &trust.computed;
            let or_nothing =
                |segment: Option<u64>| segment.map_or("-".to_owned(), |it| it.to_string());
            let mark = if one.decided_by_midpoint { "*" } else { "" };
            let facts = [trust.quarter.to_string(), trust.code.to_string(), trust.subtype.clone()];
            let figures = [
                trust.average.map_or("-".to_owned(), |average| average.to_string()),
                one.average.map_or("-".to_owned(), |average| average.to_string()),
                format!("{}{mark}", or_nothing(one.unadjusted)),
                or_nothing(one.adjusted),
                or_nothing(one.final_segment),
                or_nothing(trust.final_segment),
                self.place(trust),
            ];
            let quarters = [one.by_quartiles.map_or("cannot tell".to_owned(), |it| it.to_string())];
            let cells = facts.into_iter().chain(figures).chain(quarters);
            table.push(cells.chain([String::new()]));
        }
        table.render()
    }

    fn table_of_kinds(&self) -> String {
        let mut table = Table::new(3);
        let titles =
            ["table", "column", "compared with", "compared", "differing", "largest difference", ""];
        table.push(titles.map(str::to_owned));
        for kind in &self.kinds {
            table.push([
                kind.table.clone(),
                kind.column.clone(),
                kind.what.clone(),
                kind.compared.to_string(),
                kind.differing.to_string(),
                kind.largest.clone(),
                String::new(),
            ]);
        }
        table.render()
    }

    fn table_of_not_checked(&self) -> String {
        let mut table = Table::new(2);
        table.push(["quarter", "what", "count", "why"].map(str::to_owned));
        for one in &self.not_checked {
            let (quarter, count) = (one.quarter.to_string(), one.count.to_string());
            table.push([quarter, one.what.clone(), count, one.because.clone()]);
        }
        table.render()
    }

    fn counts(&self) -> String {
        let ignored: Vec<_> = self.ignored.iter().map(|name| quoted(name)).collect();
        let ignored = match ignored.join(", ") {
            names if names.is_empty() => names,
            names => format!("columns not read: {names}\n"),
        };
        let left: usize = self.not_checked.iter().map(|one| one.count).sum();
        format!(
            "{} rows: {} read, {} not read\n{} comparisons: {} differ by more than rounding\n\
             {left} figures not determined by the files alone\n{ignored}",
            self.read + self.unread,
            self.read,
            self.unread,
            self.compared,
            self.differing
        )
    }

    fn differences(&self) -> String {
        if self.differing == 0 {
            return String::new();
        }
        let mut table = Table::new(6);
        let titles = ["table", "row", "quarter", "trust", "column", "compared with"];
        let figures = ["published", "computed", "tolerance", ""];
        table.push(titles.into_iter().chain(figures).map(str::to_owned));
        for check in self.checks.iter().filter(|one| !one.agrees) {
            let SegmentCheck { table: name, row, quarter, code, column, what, .. } = check;
            let facts = [name.clone(), row.to_string(), quarter.to_string(), code.to_string()];
            let named = [column.clone(), what.clone()];
            let or_nothing =
                |text: &String| if text.is_empty() { "-".to_owned() } else { text.clone() };
            let figures = [
                or_nothing(&check.published),
                or_nothing(&check.computed),
                check.tolerance.clone(),
            ];
            let cells = facts.into_iter().chain(named).chain(figures);
            table.push(cells.chain([String::new()]));
        }
        format!("\nDifferences\n{}", table.render())
    }
}
