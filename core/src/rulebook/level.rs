//! What the levels of care do: their functions, their priorities, and what else a rulebook says of them.

use std::sync::Arc;

use ics_rules_macros::record;

use super::{Rule, Rulebook, level_rule::LevelPart};
use crate::system::{PopulationBand, Tier};

/// What a rulebook says of one level.
#[record]
pub struct LevelRules {
    /// The level.
    pub level: Tier,
    /// How many people it has, as a guide; none for region and nation.
    pub population: Option<PopulationBand>,
    /// What it does, a rule for each function.
    pub functions: Vec<Arc<Rule>>,
    /// What the NHS Long Term Plan puts first for it, a rule for each priority; none for the nation.
    pub priorities: Vec<Arc<Rule>>,
    /// What else is said of it: its population, its part in one sentence, its further duties.
    pub rules: Vec<Arc<Rule>>,
}

impl Rulebook {
    /// What each of the five levels does, from neighbourhood to nation: its indicative population,
    /// its functions, its priorities and what else is said of it, each as a rule with its source.
    ///
    /// ```
    /// use ics_rules::{Rulebook, Tier};
    ///
    /// let levels = Rulebook::for_year("2019/20".parse()?)?.levels();
    /// let place = levels.iter().find(|one| one.level == Tier::Place).unwrap();
    /// assert_eq!(place.population.map(|band| (band.low, band.high)), Some((250_000, 500_000)));
    /// assert_eq!(place.functions[0].says, "a place is usually of council or borough scale");
    /// assert!(levels.last().unwrap().priorities.is_empty());
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn levels(&self) -> Vec<LevelRules> {
        Tier::ALL.iter().map(|level| self.level_rules(*level)).collect()
    }

    fn level_rules(&self, level: Tier) -> LevelRules {
        let of = |part: LevelPart| {
            let rules = self.0.edition.level_rules.iter();
            let rules = rules.filter(move |one| (one.level, one.part) == (level, part));
            rules.filter_map(|one| self.cite(&one.id))
        };
        let population = level.level().and_then(|level| self.population_band(level));
        let (rule, band) = population.unzip();
        LevelRules {
            level,
            population: band,
            functions: of(LevelPart::Function).collect(),
            priorities: of(LevelPart::Priority).collect(),
            rules: rule
                .and_then(|rule| self.cite(&rule.id))
                .into_iter()
                .chain(of(LevelPart::Other))
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests;
