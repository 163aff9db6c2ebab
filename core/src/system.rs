//! Systems, regions, and the levels of a system with their indicative populations.

use std::fmt;

use ics_rules_macros::record;

use crate::{organisation::OdsCode, wire::word};

/// An integrated care system, or the partnership before it.
#[record(text)]
pub struct System {
    /// The code of its integrated care board.
    pub code: OdsCode,
    /// Its name, without "NHS" or "Integrated Care Board".
    pub name: String,
    /// Its region.
    pub region: Region,
}

impl fmt::Display for System {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.name, self.code)
    }
}

/// One of the seven regions of NHS England.
#[record]
#[derive(PartialOrd, Ord)]
pub struct Region {
    /// Its code, for example `Y63`.
    pub code: OdsCode,
    /// Its name.
    pub name: String,
}

word! {
    /// A level at which a system plans and delivers, each with an indicative population.
    pub enum Level {
        /// Served by a primary care network.
        Neighbourhood = "neighbourhood": "neighbourhood",
        /// Often the area of a council.
        Place = "place": "place",
        /// The integrated care system itself.
        System = "system": "system",
    }
}

word! {
    /// One of the five levels at which care is planned, given and overseen: those of a system, and
    /// above it region and nation.
    pub enum Tier {
        /// Served by a primary care network.
        Neighbourhood = "neighbourhood": "neighbourhood",
        /// Often the area of a council.
        Place = "place": "place",
        /// The integrated care system.
        System = "system": "system",
        /// A regional team of NHS England.
        Region = "region": "region",
        /// England as a whole.
        National = "national": "national",
    }
}

impl Tier {
    /// The level of a system that it is; none above the system.
    #[must_use]
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::Neighbourhood => Some(Level::Neighbourhood),
            Self::Place => Some(Level::Place),
            Self::System => Some(Level::System),
            Self::Region | Self::National => None,
        }
    }
}

/// The indicative population of a level. A population outside it is worth a note, never an error.
#[record]
#[derive(Copy)]
pub struct PopulationBand {
    /// The level.
    pub level: Level,
    /// The fewest people, inside the band.
    pub low: u64,
    /// The most people, inside the band.
    pub high: u64,
}

word! {
    /// Where a population lies against its band.
    pub enum Footing {
        /// Fewer people than the band.
        Below = "below": "below",
        /// Inside the band, its edges included.
        Inside = "inside": "inside",
        /// More people than the band.
        Above = "above": "above",
    }
}

#[record]
impl PopulationBand {
    /// Where `population` lies.
    #[must_use]
    #[python]
    pub const fn footing(&self, population: u64) -> Footing {
        if population < self.low {
            Footing::Below
        } else if population > self.high {
            Footing::Above
        } else {
            Footing::Inside
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_edges_are_inside_the_band() {
        let band = PopulationBand { level: Level::Place, low: 10, high: 20 };
        let footings = [9, 10, 20, 21].map(|population| band.footing(population));
        assert_eq!(footings, [Footing::Below, Footing::Inside, Footing::Inside, Footing::Above]);
    }
}
