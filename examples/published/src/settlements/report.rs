//! A reconciliation of settlements as plain text for people.

use ics_rules::shared_savings::{CorridorSide, ExactAmount, Settlement, ShareBasis};
use rust_decimal::Decimal;

use super::outcome::{PublishedSettlement, SettlementCheck, SettlementReconciliation};
use crate::{
    figure::printed,
    layout::{Table, section},
    text::quoted,
};

impl SettlementReconciliation {
    /// The reconciliation as plain text: every settlement with the published and the computed amount,
    /// the comparisons by kind, what differs, and what could not be read.
    ///
    /// Negative figures are in brackets.
    #[must_use]
    pub fn report(&self) -> String {
        let mut text = if self.read > 0 { self.tables() } else { String::new() };
        text.push_str(&self.counts());
        text.push_str(&self.differences());
        let unread = self.rows.iter().flat_map(|row| {
            let place = place(row);
            row.problems().iter().map(move |problem| format!("{place}: {problem}"))
        });
        text.push_str(&section("Rows that could not be read", unread));
        text
    }

    fn tables(&self) -> String {
        let (settlements, kinds) = (self.settlements(), self.kinds());
        format!("Settlements, amounts in {}\n{settlements}\nComparisons\n{kinds}\n", self.unit)
    }

    fn counts(&self) -> String {
        let ignored: Vec<_> = self.ignored.iter().map(|name| quoted(name)).collect();
        let ignored = match ignored.join(", ") {
            names if names.is_empty() => names,
            names => format!("columns not read: {names}\n"),
        };
        format!(
            "{} rows: {} read, {} not read\n{} comparisons: {} differ by more than rounding\n{ignored}",
            self.rows.len(),
            self.read,
            self.unread,
            self.compared,
            self.differing
        )
    }

    fn settlements(&self) -> String {
        let mut table = Table::new(4);
        let titles = [
            "row",
            "track",
            "ACO_ID",
            "outcome",
            "published",
            "computed",
            "difference",
            "tolerance",
            "",
        ];
        table.push(titles.map(str::to_owned));
        for row in &self.rows {
            let Some(read) = row.read() else { continue };
            let Some(check) = read.checks.iter().find(|one| one.column == "EarnSaveLoss") else {
                continue;
            };
            let agrees = read.checks.iter().all(|one| one.agrees);
            let outcome = outcome(&read.settlement);
            let facts = [row.row.to_string(), row.track.clone(), row.organisation.clone(), outcome];
            let figures = [&check.published, &check.computed, &check.difference, &check.tolerance];
            let verdict = if agrees { "agrees" } else { "DIFFERS" };
            let figures = figures.map(|figure| printed(figure));
            table.push(facts.into_iter().chain(figures).chain([verdict.to_owned()]));
        }
        table.render()
    }

    /// How many comparisons of each kind, the largest difference, and the largest that would have agreed:
    /// figures that are printed with few decimals show little.
    fn kinds(&self) -> String {
        let checks = || self.rows.iter().flat_map(PublishedSettlement::checks);
        let mut kinds: Vec<(&str, &str)> = Vec::new();
        for check in checks() {
            let kind = (check.column.as_str(), check.what.as_str());
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        let mut table = Table::new(2);
        let titles = ["column", "compared with", "compared", "differing"];
        let sizes = ["largest difference", "largest tolerance", ""];
        table.push(titles.into_iter().chain(sizes).map(str::to_owned));
        for (column, what) in kinds {
            let of_kind = || checks().filter(|one| one.column == column && one.what == what);
            let largest = |size: fn(&SettlementCheck) -> &String| {
                let sizes = of_kind().filter_map(|one| Decimal::from_str_exact(size(one)).ok());
                let largest = sizes.map(|size| size.abs()).max();
                largest.map_or_else(String::new, |size| printed(&size.to_string()))
            };
            table.push([
                column.to_owned(),
                what.to_owned(),
                of_kind().count().to_string(),
                of_kind().filter(|one| !one.agrees).count().to_string(),
                largest(|one| &one.difference),
                largest(|one| &one.tolerance),
                String::new(),
            ]);
        }
        table.render()
    }

    fn differences(&self) -> String {
        if self.differing == 0 {
            return String::new();
        }
        let mut table = Table::new(5);
        let titles = [
            "row",
            "track",
            "ACO_ID",
            "column",
            "compared with",
            "published",
            "computed",
            "difference",
            "tolerance",
            "",
        ];
        table.push(titles.map(str::to_owned));
        for row in &self.rows {
            for check in row.checks().filter(|one| !one.agrees) {
                let SettlementCheck {
                    column,
                    what,
                    published,
                    computed,
                    difference,
                    tolerance,
                    ..
                } = check;
                let facts = [row.row.to_string(), row.track.clone(), row.organisation.clone()];
                let figures =
                    [published, computed, difference, tolerance].map(|text| printed(text));
                let named = [column.clone(), what.clone()];
                let cells = facts.into_iter().chain(named).chain(figures);
                table.push(cells.chain([String::new()]));
            }
        }
        format!("\nDifferences\n{}", table.render())
    }
}

fn place(row: &PublishedSettlement) -> String {
    format!("row {} ({}, {})", row.row, quoted(&row.track), quoted(&row.organisation))
}

/// A settlement in a few words.
fn outcome(settlement: &Settlement) -> String {
    let Some(shared) = &settlement.shared else { return "inside the band".to_owned() };
    let mut words = match (settlement.side, shared.by) {
        (CorridorSide::Loss, ShareBasis::None) => "loss, not shared".to_owned(),
        (CorridorSide::Loss, by) => format!("loss, {by}"),
        (_, ShareBasis::QualityFailed) => format!("gain, {}", ShareBasis::QualityFailed),
        _ => "gain".to_owned(),
    };
    if shared.limit.as_ref().is_some_and(|limit| limit.bound) {
        words.push_str(", at its limit");
    }
    if shared.relief > ExactAmount::default() {
        words.push_str(", less relief");
    }
    words
}
