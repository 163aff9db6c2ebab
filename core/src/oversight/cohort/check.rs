//! What is wrong with a question about a cohort.

use std::collections::BTreeSet;

use super::{
    metric::Scoring,
    question::{CohortMetric, CohortQuestion, CohortTrust, MetricResult},
    rank::{Bookends, MOST_RANKED},
    scale::bespoke,
};
use crate::{
    decimal::Number,
    error::{Code, Problem},
    organisation::{OdsCode, OrganisationKind},
    rulebook::{Role, Rulebook},
    text::quoted,
    wire::below,
};

impl CohortQuestion {
    /// Everything that keeps the question from being answered, with paths that start at the
    /// question, for example `metrics[0].results.R1A`.
    ///
    /// ```
    /// use ics_rules::{Code, Rulebook, oversight::cohort::CohortQuestion, wire::Document};
    ///
    /// let question = CohortQuestion::from_json(
    ///     r#"{ "trusts": [ { "code": "R1A" }, { "code": "R1A" } ],
    ///          "metrics": [ { "metric": "OF1062", "results": {} } ] }"#,
    /// )?;
    /// let rulebook = Rulebook::for_year("2025/26".parse()?)?;
    /// let found = question.problems(&rulebook);
    /// assert_eq!(found[0].code, Code::DuplicateCode);
    /// assert!(found[1].expected.contains("did you mean `OF1061`"));
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn problems(&self, rulebook: &Rulebook) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.trusts.is_empty() {
            problems.push(Problem::new(Code::Empty, "no trust", "at least one trust").at("trusts"));
        }
        let mut codes: BTreeSet<&OdsCode> = BTreeSet::new();
        for (position, trust) in self.trusts.iter().enumerate() {
            let place = format!("trusts[{position}]");
            if !codes.insert(&trust.code) {
                let found = quoted(trust.code.as_str());
                let problem = Problem::new(Code::DuplicateCode, found, "each trust once");
                problems.push(problem.at(format!("{place}.code")));
            }
            problems.extend(trust.problems(rulebook).into_iter().map(|one| one.below(&place)));
        }
        let mut names: BTreeSet<&str> = BTreeSet::new();
        for (position, metric) in self.metrics.iter().enumerate() {
            let place = format!("metrics[{position}]");
            if !names.insert(&metric.metric) {
                let found = quoted(&metric.metric);
                let problem = Problem::new(Code::DuplicateField, found, "each metric once");
                problems.push(problem.at(format!("{place}.metric")));
            }
            let found = metric.problems(rulebook, &codes);
            problems.extend(found.into_iter().map(|one| one.below(&place)));
        }
        problems.extend(cut_problems(&self.cut_points).map(|one| one.at("cut_points")));
        for (domain, cuts) in &self.domain_cut_points {
            let place = below("domain_cut_points", domain);
            problems.extend(cut_problems(cuts).map(|one| one.at(place)));
        }
        problems.extend(self.option_problems(rulebook));
        problems
    }

    fn option_problems(&self, rulebook: &Rulebook) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.quartiles.is_some() && !self.cut_points.is_empty() {
            let found = "quartiles where cut points are given";
            problems
                .push(Problem::new(Code::UnknownValue, found, "one of the two").at("quartiles"));
        }
        if self.quartiles.is_some() && rulebook.in_force(Role::CohortQuartiles).is_none() {
            let expected = "cut points: the segments of this year come from thresholds";
            problems.push(Problem::new(Code::NotInForce, "quartiles", expected).at("quartiles"));
        }
        if let Some(adjustment) = &self.adjustment {
            if !(1..=4).contains(&adjustment.best_segment) {
                let found = adjustment.best_segment.to_string();
                let problem = Problem::new(Code::OutOfRange, found, "a segment from 1 to 4");
                problems.push(problem.at("adjustment.best_segment"));
            }
            if rulebook.in_force(Role::CohortAdjustment).is_none() {
                let expected = "none: the adjustment of this year is published";
                let problem = Problem::new(Code::NotInForce, "an adjustment", expected);
                problems.push(problem.at("adjustment"));
            }
        }
        let mut cells = BTreeSet::new();
        for (position, cell) in self.finance_cells.iter().enumerate() {
            let place = format!("finance_cells[{position}]");
            let scores = 1..=4;
            if !scores.contains(&cell.planned) || !scores.contains(&cell.variance) {
                let found = format!("planned {} variance {}", cell.planned, cell.variance);
                problems
                    .push(Problem::new(Code::OutOfRange, found, "scores from 1 to 4").at(place));
            } else if !cells.insert((cell.planned, cell.variance)) {
                let found = format!("planned {} variance {}", cell.planned, cell.variance);
                problems
                    .push(Problem::new(Code::DuplicateField, found, "each cell once").at(place));
            } else if cell.combined.is_left_out() {
                let problem = Problem::new(Code::OutOfRange, "0", "a score from 1 to 4");
                problems.push(problem.at(format!("{place}.combined")));
            }
        }
        problems
    }
}

impl CohortTrust {
    fn problems(&self, rulebook: &Rulebook) -> Vec<Problem> {
        let mut problems = Vec::new();
        let excluded = rulebook.in_force(Role::CohortBoardsExcluded).is_some();
        let expected = match self.kind {
            Some(OrganisationKind::NhsTrust | OrganisationKind::FoundationTrust) | None => None,
            Some(OrganisationKind::Icb) if !excluded => None,
            Some(_) if excluded => Some("a trust or a foundation trust"),
            Some(_) => Some("a trust, a foundation trust or an integrated care board"),
        };
        if let (Some(expected), Some(kind)) = (expected, self.kind) {
            problems.push(Problem::new(Code::OutOfScope, kind.to_string(), expected).at("kind"));
        }
        if self.average.is_some_and(crate::score::Score::is_left_out) {
            let problem = Problem::new(Code::OutOfRange, "0", "an average from 1 to 4");
            problems.push(problem.at("average"));
        }
        problems.extend(self.type_problem(rulebook));
        if let (Some(capability), Ok(rule)) =
            (&self.capability, rulebook.role(Role::CohortCapabilityRatings))
            && !rule.words().contains(capability)
        {
            let words: Vec<&str> = rule.words().iter().map(String::as_str).collect();
            problems.push(crate::wire::unknown_word(capability, &words).at("capability"));
        }
        problems
    }

    /// A word that is no type of provider by which the year has leagues.
    fn type_problem(&self, rulebook: &Rulebook) -> Option<Problem> {
        let (kind, rule) = (self.league_type()?, rulebook.in_force(Role::CohortLeague)?);
        let known: Vec<&str> = rule.words().iter().map(String::as_str).collect();
        if known.is_empty() || known.contains(&kind.as_str()) {
            return None;
        }
        let written = self.provider_type.as_deref().unwrap_or_default();
        let problem = crate::wire::unknown_word(written, &known);
        let expected = format!(
            "{}; what a trust is within its type is its `trust_subtype`, which has no league",
            problem.expected
        );
        Some(Problem { expected, ..problem }.at("provider_type"))
    }
}

impl CohortMetric {
    fn problems(&self, rulebook: &Rulebook, codes: &BTreeSet<&OdsCode>) -> Vec<Problem> {
        let mut problems = Vec::new();
        let known: Vec<&str> =
            rulebook.scored_metrics().iter().map(|one| one.code.as_str()).collect();
        if self.terms.is_none() && !known.is_empty() && !known.contains(&self.metric.as_str()) {
            let problem = crate::wire::unknown_word(&self.metric, &known);
            let expected = format!("{}, or `terms` of your own", problem.expected);
            problems.push(Problem { expected, ..problem }.at("metric"));
            return problems;
        }
        let scoring = Scoring::of(rulebook, self);
        let bookends = self.terms.as_ref().and_then(|terms| terms.bookends);
        let wrong = bookends.and_then(Bookends::problem);
        problems.extend(wrong.map(|one| one.at("terms.bookends")));
        if scoring.lacks_bookends() {
            let expected = "bookends, as there is a standard and a floor";
            let problem = Problem::new(Code::MissingField, "nothing", expected);
            problems.push(problem.at("terms.bookends"));
        }
        // A year whose scoring is not known asks for scores in place of values and ranks.
        let scored = rulebook.in_force(Role::CohortFormula).is_some();
        let any = |has: fn(&MetricResult) -> bool| scored && self.results.values().any(has);
        let (values, ranks) = (any(|one| one.value.is_some()), any(|one| one.rank.is_some()));
        if values && ranks {
            let found = "values and ranks";
            problems.push(Problem::new(Code::UnknownValue, found, "one of the two").at("results"));
        }
        if values && scoring.better().is_none() {
            let expected = "which way the metric gets better, as values are given";
            let problem = Problem::new(Code::MissingField, "nothing", expected);
            problems.push(problem.at("terms.better"));
        }
        problems.extend(self.problem_of_ranked(ranks).map(|problem| problem.at("ranked")));
        for (code, result) in &self.results {
            let place = below("results", code.as_str());
            if !codes.contains(code) {
                let found = quoted(code.as_str());
                let problem = Problem::new(Code::UnknownCode, found, "the code of a trust given");
                problems.push(problem.at(place.clone()));
            }
            problems.extend(result.problem(rulebook, self.ranked).map(|one| one.below(&place)));
        }
        problems
    }

    /// What is wrong with how many are ranked, which is needed where there are ranks.
    fn problem_of_ranked(&self, has_ranks: bool) -> Option<Problem> {
        match self.ranked {
            None if has_ranks => {
                let expected = "how many are ranked, as ranks are given";
                Some(Problem::new(Code::MissingField, "nothing", expected))
            }
            Some(ranked) if ranked == 0 || ranked > MOST_RANKED => {
                let expected = format!("a count from 1 to {MOST_RANKED}");
                Some(Problem::new(Code::OutOfRange, ranked.to_string(), expected))
            }
            _ => None,
        }
    }
}

impl MetricResult {
    fn problem(&self, rulebook: &Rulebook, ranked: Option<u64>) -> Option<Problem> {
        let given = [
            self.value.is_some(),
            self.rank.is_some(),
            self.score.is_some(),
            self.band.is_some(),
            self.absent.is_some(),
        ];
        let expected = "exactly one of `value`, `rank`, `score`, `band` and `absent`";
        match given.iter().filter(|given| **given).count() {
            0 => return Some(Problem::new(Code::MissingField, "nothing", expected)),
            1 => {}
            count => {
                let found = format!("{count} of them");
                return Some(Problem::new(Code::DuplicateField, found, expected));
            }
        }
        if let (Some(rank), Some(of)) = (self.rank, ranked)
            && !(1..=of).contains(&rank)
        {
            let expected = format!("a rank from 1 to {of}");
            return Some(Problem::new(Code::OutOfRange, rank.to_string(), expected).at("rank"));
        }
        let band = self.band.as_ref()?;
        if rulebook.in_force(Role::CohortBespoke).is_some() && bespoke(rulebook, band).is_none() {
            let roles = [Role::CohortBespoke, Role::CohortBespokeSeen, Role::CohortBespokeAssumed];
            let rules = roles.into_iter().filter_map(|role| rulebook.in_force(role));
            let names: Vec<&str> = rules.flat_map(crate::rulebook::Rule::names).collect();
            return Some(crate::wire::unknown_word(band, &names).at("band"));
        }
        None
    }
}

/// Cut points are three scores, ascending.
fn cut_problems(cuts: &[Number]) -> Option<Problem> {
    let scores = rust_decimal::Decimal::ONE..=rust_decimal::Decimal::from(4);
    let whole = cuts.is_empty()
        || (cuts.len() == 3
            && cuts.is_sorted_by(|one, next| one < next)
            && cuts.iter().all(|cut| scores.contains(&cut.decimal())));
    if whole {
        return None;
    }
    let found = cuts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    Some(Problem::new(Code::OutOfRange, found, "three cut points from 1 to 4, ascending"))
}
