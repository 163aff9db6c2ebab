//! The five values of a trust as a question on their own, for a caller with many rows of them.

use ics_rules_macros::record;

use super::{Circumstances, ControlTotalFooting, ResourceMetric, Scorer};
use crate::{
    decimal::Number,
    error::{Error, Result},
    wire::document,
};

document! {
    /// The values of a trust's metrics, each in its own unit, and its [`Circumstances`], which are
    /// their defaults where they are not stated.
    ///
    /// ```json
    /// { "capital_service_capacity": "2.6", "liquidity": "30.56", "margin": "8.46",
    ///   "distance_from_plan": "8.40", "agency": "62.5" }
    /// ```
    pub struct ResourceValues {
        /// Capital service capacity, in times.
        pub capital_service_capacity: Number,
        /// Liquidity, in days.
        pub liquidity: Number,
        /// I&E margin, in per cent.
        pub margin: Number,
        /// Distance from financial plan, in percentage points; worse than plan is negative.
        pub distance_from_plan: Number,
        /// Agency spend above its ceiling, in per cent; below the ceiling is negative.
        pub agency: Number,
        /// Whether the control total is accepted; it is where nothing else is stated.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub control_total: Option<ControlTotalFooting>,
        /// Whether the trust is in financial special measures; it is not where nothing else is stated.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub financial_special_measures: Option<bool>,
    }
}

/// The scores of five values.
#[record(name = "UseOfResourcesScores")]
#[derive(Copy)]
pub struct ResourceScores {
    /// The score of each metric, in the order of [`ResourceMetric::ALL`].
    pub metrics: [u8; 5],
    /// The weighted mean of the scores, to six decimal places.
    pub mean: Number,
    /// The mean as a whole number.
    pub rounded: u8,
    /// The overall score.
    pub overall: u8,
}

impl Scorer<'_> {
    /// The scores of values that may be wrong: as [`Scorer::score`], but each value is checked.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`](crate::Code::OutOfRange) for every value that its metric cannot have.
    ///
    /// ```
    /// use ics_rules::{
    ///     Rulebook, oversight::use_of_resources::{ResourceValues, Scorer}, wire::Document,
    /// };
    ///
    /// let rulebook = Rulebook::for_year("2017/18".parse()?)?;
    /// let scorer = Scorer::of(&rulebook)?.into_owned();
    /// let values = ResourceValues::from_json(
    ///     r#"{ "capital_service_capacity": "2.6", "liquidity": "30.56", "margin": "8.46",
    ///          "distance_from_plan": "8.40", "agency": "62.5" }"#,
    /// )?;
    /// let scores = scorer.answer(&values)?;
    /// assert_eq!((scores.metrics, scores.mean.to_string(), scores.overall), ([1, 1, 1, 1, 4], "1.6".to_owned(), 3));
    /// # Ok::<(), ics_rules::Stop>(())
    /// ```
    pub fn answer(&self, asked: &ResourceValues) -> Result<ResourceScores> {
        let values = [
            asked.capital_service_capacity,
            asked.liquidity,
            asked.margin,
            asked.distance_from_plan,
            asked.agency,
        ];
        let each = ResourceMetric::ALL.iter().zip(&self.bands).zip(values);
        let problems = each
            .filter_map(|((metric, bands), value)| Some(bands.problem(value)?.at(metric.as_str())));
        if let Some(error) = Error::from_problems(problems.collect()) {
            return Err(error);
        }
        let usual = Circumstances::default();
        let circumstances = Circumstances {
            financial_special_measures: asked
                .financial_special_measures
                .unwrap_or(usual.financial_special_measures),
            control_total: asked.control_total.unwrap_or(usual.control_total),
        };
        let scores = self.score(values.map(Number::decimal), circumstances);
        Ok(ResourceScores {
            metrics: scores.metrics,
            mean: Number::new(scores.mean.rounded(6))?,
            rounded: scores.rounded,
            overall: scores.overall,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{error::Code, rulebook::Rulebook, wire::Document as _};

    fn scorer() -> Scorer<'static> {
        let rulebook = Rulebook::for_year("2017/18".parse().unwrap()).unwrap();
        Scorer::of(&rulebook).unwrap().into_owned()
    }

    fn values(agency: &str, more: &str) -> ResourceValues {
        let text = format!(
            r#"{{ "capital_service_capacity": "2.51", "liquidity": "0.01", "margin": "1.01",
                  "distance_from_plan": "0", "agency": "{agency}"{more} }}"#
        );
        ResourceValues::from_json(&text).unwrap()
    }

    #[test]
    fn circumstances_that_are_stated_set_floors() {
        let overall = |more| scorer().answer(&values("0", more)).unwrap().overall;
        assert_eq!(overall(""), 1);
        assert_eq!(overall(r#", "control_total": "accepted""#), 1);
        assert_eq!(overall(r#", "control_total": "not_accepted_planning_surplus""#), 2);
        assert_eq!(overall(r#", "control_total": "not_accepted_planning_deficit""#), 3);
        assert_eq!(overall(r#", "financial_special_measures": true"#), 4);
    }

    #[test]
    fn a_value_that_its_metric_cannot_have_is_named() {
        let error = scorer().answer(&values("-100.01", "")).unwrap_err();
        let [problem] = error.problems() else { panic!("{error}") };
        assert_eq!((problem.code, problem.path.as_str()), (Code::OutOfRange, "agency"));
        assert!(scorer().answer(&values("-100", "")).is_ok());
    }

    #[test]
    fn the_scores_are_those_of_the_question() {
        let scores = scorer().answer(&values("50.01", "")).unwrap();
        assert_eq!((scores.metrics, scores.rounded, scores.overall), ([1, 1, 1, 1, 4], 2, 3));
        assert_eq!(scores.mean.to_string(), "1.6");
    }
}
