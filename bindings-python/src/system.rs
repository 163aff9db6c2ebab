//! Systems, regions and indicative populations.

use ics_rules::{PopulationBand, Region, System};

use crate::object::data;

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
