//! Scenarios side by side, as text.

use std::fmt;

use super::ScenariosCompared;
use crate::explanation::table::{Cell, Table};

impl fmt::Display for ScenariosCompared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.base)?;
        for scenario in &self.scenarios {
            writeln!(f, "\n{}\n  {}", scenario.name, scenario.says)?;
            scenario.alarms.iter().try_for_each(|alarm| writeln!(f, "  Note: {alarm}."))?;
            let mut table = Table::new(&["Figure", "Of", "Before", "After", "Change"]);
            for figure in self.figures.iter().filter(|one| one.scenario == scenario.name) {
                let amount =
                    |amount| Option::map_or(amount, Cell::from("cannot tell"), Cell::Money);
                table.row([
                    figure.figure.to_string().into(),
                    figure.name.clone().into(),
                    amount(figure.before),
                    amount(figure.after),
                    figure.change.map_or_else(|| "".into(), Cell::Money),
                ]);
            }
            if !table.is_empty() {
                write!(f, "{table}")?;
            }
        }
        Ok(())
    }
}
