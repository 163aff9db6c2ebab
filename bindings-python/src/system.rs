//! Systems, regions, levels and their indicative populations.

use ics_rules::{PopulationBand, Region, System, rulebook::LevelRules};
use pyo3::prelude::*;

use crate::{
    error::Fault,
    object::data,
    rulebook::{AnyRulebook, PyRule},
    table::Table,
};

/// What each of the five levels does: its indicative population, its functions, its priorities and
/// what else is said of it.
///
/// Args:
///     rulebook: a rulebook, or the financial year whose edition is meant.
///
/// >>> from ics_rules import levels
/// >>> place = levels("2019/20")[1]
/// >>> place.level, place.functions[0].says
/// ('place', 'a place is usually of council or borough scale')
#[pyfunction]
pub(crate) fn levels(rulebook: AnyRulebook) -> Result<Table<PyLevelRules>, Fault> {
    Ok(rulebook.get()?.levels().iter().map(PyLevelRules::of).collect())
}

data! {
    /// What a rulebook says of one level.
    PyLevelRules "LevelRules" of LevelRules, shown |it| format!(
        "{}: {} functions, {} priorities", it.level, it.functions.len(), it.priorities.len()
    );
    {
        /// The level: `neighbourhood`, `place`, `system`, `region` or `national`.
        #[getter]
        fn level(&self) -> &'static str {
            self.0.level.as_str()
        }

        /// How many people it has, as a guide; None for region and nation.
        #[getter]
        fn population(&self) -> Option<PyPopulationBand> {
            self.0.population.as_ref().map(PyPopulationBand::of)
        }

        /// What it does, a rule for each function.
        #[getter]
        fn functions(&self) -> Table<PyRule> {
            self.0.functions.iter().map(|rule| PyRule::of(rule)).collect()
        }

        /// What the NHS Long Term Plan puts first for it, a rule for each priority; none for the nation.
        #[getter]
        fn priorities(&self) -> Table<PyRule> {
            self.0.priorities.iter().map(|rule| PyRule::of(rule)).collect()
        }

        /// What else is said of it: its population, its part in one sentence, its further duties.
        #[getter]
        fn rules(&self) -> Table<PyRule> {
            self.0.rules.iter().map(|rule| PyRule::of(rule)).collect()
        }
    }
}

data! {
    /// An integrated care system of the list that is valid from 1 July 2022.
    PySystem "System" of System, shown |it| it;
    {
        /// The code of its integrated care board.
        #[getter]
        fn code(&self) -> &str {
            self.0.code.as_str()
        }

        /// Its name, without "NHS" or "Integrated Care Board".
        #[getter]
        fn name(&self) -> &str {
            &self.0.name
        }

        /// Its region.
        #[getter]
        fn region(&self) -> PyRegion {
            PyRegion::of(&self.0.region)
        }

        fn __str__(&self) -> String {
            self.0.to_string()
        }
    }
}

data! {
    /// One of the seven regions of NHS England.
    PyRegion "Region" of Region, shown |it| format!("{} ({})", it.name, it.code);
    {
        /// Its code, for example `Y63`.
        #[getter]
        fn code(&self) -> &str {
            self.0.code.as_str()
        }

        /// Its name.
        #[getter]
        fn name(&self) -> &str {
            &self.0.name
        }
    }
}

data! {
    /// The indicative population of a level: a guide, never an error.
    PyPopulationBand "PopulationBand" of PopulationBand, shown |it| format!(
        "{}: {} to {}", it.level, it.low, it.high
    );
    {
        /// The level: `neighbourhood`, `place` or `system`.
        #[getter]
        fn level(&self) -> &'static str {
            self.0.level.as_str()
        }

        /// The fewest people, inside the band.
        #[getter]
        fn low(&self) -> u64 {
            self.0.low
        }

        /// The most people, inside the band.
        #[getter]
        fn high(&self) -> u64 {
            self.0.high
        }

        /// Where a population lies: `below`, `inside` or `above`.
        fn footing(&self, population: u64) -> &'static str {
            self.0.footing(population).as_str()
        }
    }
}
