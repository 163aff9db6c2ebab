//! The answer for a whole cohort: metric by metric, then trust by trust, then all together.

use std::collections::BTreeMap;

use super::{
    adjust::{best_under_override, in_the_end, of_trust},
    entrant::Entrant,
    league::place_in_leagues,
    outcome::Cohort,
    question::{CohortQuestion, CohortTrust},
    steps::Metric,
    way_out::Ways,
};
use crate::{
    error::{Error, Result},
    order,
    outcome::{NotInForce, Outcome, Stop},
    rulebook::{Role, Rulebook},
    wire::below,
};

impl CohortQuestion {
    /// Scores, averages, segments and the league of the trusts.
    ///
    /// What cannot be told about one trust is a refusal at that place and spoils no other. The order
    /// of trusts and metrics changes nothing.
    ///
    /// # Errors
    ///
    /// Every one of [`CohortQuestion::problems`].
    ///
    /// ```
    /// use ics_rules::{Rulebook, oversight::cohort::CohortQuestion, wire::Document};
    ///
    /// let question = CohortQuestion::from_json(
    ///     r#"{ "quarter": "Q1",
    ///          "trusts": [ { "code": "R1A", "override_flag": true }, { "code": "R1B" }, { "code": "R1C" } ],
    ///          "metrics": [ { "metric": "OF1061", "results": {
    ///            "R1A": { "value": "6.9" }, "R1B": { "value": "6.7" }, "R1C": { "value": "6.5" } } } ] }"#,
    /// )?;
    /// let rulebook = Rulebook::for_year("2025/26".parse()?)?;
    /// let answer = question.answer(&rulebook)?;
    /// let cohort = answer.answer().unwrap();
    /// let averages = cohort.trusts.iter().map(|one| one.average.answer().unwrap().score.to_string());
    /// assert_eq!(averages.collect::<Vec<_>>(), ["1.00", "2.50", "4.00"]);
    /// assert_eq!(cohort.trusts[0].unadjusted.answer().unwrap().segment, 1);
    /// assert_eq!(cohort.trusts[0].adjusted.answer().unwrap().segment, 3);
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn answer(&self, rulebook: &Rulebook) -> Result<Outcome<Cohort>> {
        Outcome::settled(self.answered(rulebook))
    }

    fn answered(&self, rulebook: &Rulebook) -> Result<Cohort, Stop> {
        rulebook.role(Role::CohortAverage)?;
        if let Some(error) = Error::from_problems(self.problems(rulebook)) {
            return Err(error.into());
        }
        let unscored = self.unscored(rulebook);
        if !unscored.is_empty() {
            let because = "how values and ranks become scores in this year is not known";
            return Err(Stop::cannot_tell(unscored, because));
        }
        Ok(self.cohort(rulebook)?)
    }

    /// The results that the year's rules do not score, as the scores that would have to be given.
    fn unscored(&self, rulebook: &Rulebook) -> Vec<String> {
        let mut missing = Vec::new();
        if rulebook.in_force(Role::CohortFormula).is_some() {
            return missing;
        }
        for (position, metric) in self.metrics.iter().enumerate() {
            let place = format!("metrics[{position}].results");
            for (code, result) in &metric.results {
                if result.value.is_some() || result.rank.is_some() || result.band.is_some() {
                    missing.push(format!("{}.score", below(&place, code.as_str())));
                }
            }
        }
        missing
    }

    fn cohort(&self, rulebook: &Rulebook) -> Result<Cohort, NotInForce> {
        let mut trusts: Vec<(usize, &CohortTrust)> = self.trusts.iter().enumerate().collect();
        order::sort_by(&mut trusts, |(_, one), (_, other)| one.code.cmp(&other.code));
        let mut metrics: BTreeMap<&str, Metric> = BTreeMap::new();
        for asked in &self.metrics {
            metrics.insert(asked.metric.as_str(), Metric::of(rulebook, asked)?);
        }
        let mut entrants: Vec<Entrant> = Vec::with_capacity(trusts.len());
        for (position, trust) in trusts {
            let place = format!("trusts[{position}]");
            entrants.push(self.entrant(rulebook, place, trust, &metrics)?);
        }
        self.segment(rulebook, &mut entrants);
        let best = best_under_override(rulebook, self.adjustment.as_ref());
        let ways = Ways { question: self, rulebook, metrics: &metrics };
        for entrant in &mut entrants {
            let member = &mut entrant.member;
            member.adjusted =
                of_trust(rulebook, &member.given, &member.unadjusted, entrant.before, &best);
            member.final_segment = in_the_end(rulebook, &member.given, &member.adjusted);
            entrant.member.way_out = ways.of(entrant)?;
        }
        let best = best.answer().map(|(best, _)| *best);
        let leagues = place_in_leagues(rulebook, &mut entrants, best);
        let trusts = entrants.into_iter().map(|entrant| entrant.member).collect();
        Ok(Cohort { year: rulebook.year(), quarter: self.quarter, trusts, leagues })
    }
}
