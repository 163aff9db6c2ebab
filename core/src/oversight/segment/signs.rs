//! Which signs of a need the evidence shows, framework by framework.

use super::{CqcRating, CqcRatings, Evidence, OversightFramework, Sign, SignFound};
use crate::{
    calendar::{Date, RoughDate},
    error::{Code, Problem},
    outcome::Stop,
    oversight::{Theme, settings::not_understood},
    rulebook::{Role, Rulebook},
};

/// What a piece of evidence says of a sign: what was found, and whether it is one; nothing where it was
/// not stated, and what would have to be.
struct Read {
    sign: Sign,
    theme: Option<Theme>,
    role: Role,
    missing: Vec<String>,
    shows: Option<bool>,
    found: String,
}

impl Read {
    fn of(sign: Sign, theme: Theme, role: Role, field: &'static str, shows: Option<bool>) -> Self {
        let missing = vec![field.to_owned()];
        Self { sign, theme: Some(theme), role, missing, shows, found: sign.to_string() }
    }

    /// The same, shown by ratings of which one is poor.
    fn rated(self, ratings: &[(&str, Option<CqcRating>)]) -> Self {
        let given: Vec<_> = ratings.iter().map(|(_, rating)| *rating).collect();
        Self { shows: any_poor(&given), found: shown(ratings), ..self }
    }
}

/// The signs that were found, and the evidence that was not stated.
pub(super) struct Signs {
    pub(super) found: Vec<SignFound>,
    pub(super) not_stated: Vec<String>,
}

/// A rating that is a sign of a need.
fn is_poor(rating: CqcRating) -> bool {
    matches!(rating, CqcRating::RequiresImprovement | CqcRating::Inadequate)
}

/// Whether any rating is poor; unknown where none is and one is not stated.
fn any_poor(ratings: &[Option<CqcRating>]) -> Option<bool> {
    if ratings.iter().flatten().any(|rating| is_poor(*rating)) {
        return Some(true);
    }
    ratings.iter().all(Option::is_some).then_some(false)
}

fn shown(ratings: &[(&str, Option<CqcRating>)]) -> String {
    let poor = ratings.iter().filter_map(|(name, rating)| Some((name, (*rating)?)));
    let poor = poor.filter(|(_, rating)| is_poor(*rating));
    poor.map(|(name, rating)| format!("{name} {rating}")).collect::<Vec<_>>().join(", ")
}

impl Evidence {
    /// What of it another framework asks for and this one does not.
    pub(super) fn foreign(&self, framework: OversightFramework) -> Vec<Problem> {
        let ratings = self.cqc.clone().unwrap_or_default();
        let early = [
            ("cqc.safe", ratings.safe.is_some()),
            ("cqc.effective", ratings.effective.is_some()),
            ("cqc.caring", ratings.caring.is_some()),
            ("cqc.responsive", ratings.responsive.is_some()),
            ("cqc.use_of_resources", ratings.use_of_resources.is_some()),
            ("warning_notice", self.warning_notice.is_some()),
            ("other_quality_concern", self.other_quality_concern.is_some()),
            ("adverse_quality_trend", self.adverse_quality_trend.is_some()),
            ("seven_day_standards_missed", self.seven_day_standards_missed.is_some()),
            ("use_of_resources_need", self.use_of_resources_need.is_some()),
            ("performance", !self.performance.is_empty()),
            ("sharp_fall", self.sharp_fall.is_some()),
            ("linked_concerns", self.linked_concerns.is_some()),
            ("strategic_concern", self.strategic_concern.is_some()),
            ("adverse_leadership_review", self.adverse_leadership_review.is_some()),
        ];
        let late = [
            ("cqc.overall", ratings.overall.is_some()),
            ("several_in_bottom_quartile", self.several_in_bottom_quartile.is_some()),
            ("bottom_decile", self.bottom_decile.is_some()),
            ("adverse_financial_variance", self.adverse_financial_variance.is_some()),
            ("local_support_failed", self.local_support_failed.is_some()),
            ("catastrophic_failure", self.catastrophic_failure.is_some()),
        ];
        let sof = framework == OversightFramework::SingleOversightFramework;
        let well_led = ("cqc.well_led", ratings.well_led.is_some());
        let none = framework == OversightFramework::OversightFramework2019;
        let early = early.into_iter().filter(|_| !sof);
        let late = late.into_iter().filter(|_| !framework.is_from_2021());
        let foreign = early.chain(late).chain([well_led].into_iter().filter(|_| none));
        let given = foreign.filter(|(_, given)| *given);
        given
            .map(|(field, _)| {
                let expected = format!("evidence that is a sign under {framework}");
                Problem::new(Code::NotInForce, "evidence of another framework", expected).at(field)
            })
            .collect()
    }

    /// The signs it shows.
    pub(super) fn signs(
        &self,
        rulebook: &Rulebook,
        framework: OversightFramework,
        date: Option<Date>,
    ) -> Result<Signs, Stop> {
        let read = match framework {
            OversightFramework::SingleOversightFramework => self.sof(rulebook, date)?,
            OversightFramework::OversightFramework2019 => Vec::new(),
            OversightFramework::SystemOversightFramework2021
            | OversightFramework::OversightFramework2022 => self.indicative(),
        };
        let mut signs = Signs { found: Vec::new(), not_stated: Vec::new() };
        for Read { sign, theme, role, missing, shows, found } in read {
            match shows {
                None => signs.not_stated.extend(missing),
                Some(false) => {}
                Some(true) => {
                    let rule = rulebook.role(role)?.id.clone();
                    signs.found.push(SignFound { sign, theme, found, rule });
                }
            }
        }
        Ok(signs)
    }

    fn sof(&self, rulebook: &Rulebook, date: Option<Date>) -> Result<Vec<Read>, Stop> {
        let ratings = self.cqc.clone().unwrap_or_default();
        let mut read = self.quality(&ratings);
        read.extend(self.finance(&ratings, rates_resources(rulebook, date)));
        read.push(self.missed(rulebook)?);
        read.extend(self.further(&ratings));
        Ok(read)
    }

    fn quality(&self, ratings: &CqcRatings) -> Vec<Read> {
        let rated = [
            ("safe", ratings.safe),
            ("effective", ratings.effective),
            ("caring", ratings.caring),
            ("responsive", ratings.responsive),
        ];
        let plain = |sign, field, shows| {
            Read::of(sign, Theme::Quality, Role::SofTriggerQuality, field, shows)
        };
        vec![
            plain(Sign::CqcQuality, "cqc", None).rated(&rated),
            plain(Sign::WarningNotice, "warning_notice", self.warning_notice),
            plain(Sign::OtherQualityConcern, "other_quality_concern", self.other_quality_concern),
            plain(Sign::AdverseQualityTrend, "adverse_quality_trend", self.adverse_quality_trend),
            plain(
                Sign::SevenDayStandards,
                "seven_day_standards_missed",
                self.seven_day_standards_missed,
            ),
        ]
    }

    fn finance(&self, ratings: &CqcRatings, with_rating: bool) -> Vec<Read> {
        let need = self.use_of_resources_need;
        let theme = Theme::Finance;
        let role = Role::SofTriggerFinance;
        let mut read =
            vec![Read::of(Sign::UseOfResources, theme, role, "use_of_resources_need", need)];
        if with_rating {
            let role = Role::SofCqcUseOfResources;
            let rating =
                Read::of(Sign::CqcUseOfResources, theme, role, "cqc.use_of_resources", None);
            read.push(rating.rated(&[("use of resources", ratings.use_of_resources)]));
        }
        read
    }

    /// The signs of operational performance beside what was missed, of strategic change and of
    /// leadership.
    fn further(&self, ratings: &CqcRatings) -> [Read; 5] {
        let operational = |sign, field, shows| {
            Read::of(sign, Theme::OperationalPerformance, Role::SofTriggerOperational, field, shows)
        };
        let leadership = |sign, field, shows| {
            Read::of(sign, Theme::Leadership, Role::SofTriggerLeadership, field, shows)
        };
        [
            operational(Sign::SharpFall, "sharp_fall", self.sharp_fall),
            operational(Sign::LinkedConcerns, "linked_concerns", self.linked_concerns),
            Read::of(
                Sign::StrategicConcern,
                Theme::StrategicChange,
                Role::SofTriggerStrategic,
                "strategic_concern",
                self.strategic_concern,
            ),
            leadership(
                Sign::AdverseLeadershipReview,
                "adverse_leadership_review",
                self.adverse_leadership_review,
            ),
            leadership(Sign::CqcWellLed, "cqc.well_led", None)
                .rated(&[("well-led", ratings.well_led)]),
        ]
    }

    /// What was missed in a row, for as many periods as the rulebook says.
    fn missed(&self, rulebook: &Rulebook) -> Result<Read, Stop> {
        let rule = rulebook.role(Role::SofTriggerOperational)?;
        let least = rule.number().and_then(|number| u64::try_from(number).ok());
        let least = least.ok_or_else(|| not_understood(rule))?;
        let (mut missed, mut missing) = (Vec::new(), Vec::new());
        for (position, one) in self.performance.iter().enumerate() {
            let runs = one.runs();
            let periods = if one.months.is_empty() { "quarters" } else { "months" };
            if runs.longest >= least {
                let at_least = if runs.may_be_longer() { "at least " } else { "" };
                let run = runs.longest;
                let measure = &one.measure;
                missed.push(format!("{measure} missed in {at_least}{run} {periods} in a row"));
            }
            let deciding = runs.deciding(least).into_iter().map(|period| one.name(period));
            missing
                .extend(deciding.map(|name| format!("performance[{position}].{periods}: {name}")));
        }
        if self.performance.is_empty() {
            missing.push("performance".to_owned());
        }
        let shows = match (missed.is_empty(), missing.is_empty()) {
            (false, _) => Some(true),
            (true, true) => Some(false),
            (true, false) => None,
        };
        Ok(Read {
            sign: Sign::MissedPerformance,
            theme: Some(Theme::OperationalPerformance),
            role: Role::SofTriggerOperational,
            missing,
            shows,
            found: missed.join("; "),
        })
    }

    fn indicative(&self) -> Vec<Read> {
        let plain = |sign: Sign, field: &str, shows| Read {
            sign,
            theme: None,
            role: Role::Nof2021IndicativeTests,
            missing: vec![field.to_owned()],
            shows,
            found: sign.to_string(),
        };
        let ratings = self.cqc.clone().unwrap_or_default();
        let rated = [("overall", ratings.overall), ("well-led", ratings.well_led)];
        let cqc = match (ratings.overall, ratings.well_led) {
            (Some(CqcRating::Inadequate), _) => Some(true),
            (Some(CqcRating::RequiresImprovement), None) | (None, _) => None,
            (Some(CqcRating::RequiresImprovement), Some(well_led)) => Some(is_poor(well_led)),
            (Some(_), _) => Some(false),
        };
        vec![
            plain(
                Sign::BottomQuartile,
                "several_in_bottom_quartile",
                self.several_in_bottom_quartile,
            ),
            plain(Sign::BottomDecile, "bottom_decile", self.bottom_decile),
            plain(
                Sign::FinancialVariance,
                "adverse_financial_variance",
                self.adverse_financial_variance,
            ),
            Read { found: shown(&rated), ..plain(Sign::CqcOverall, "cqc", cqc) },
            plain(Sign::LocalSupportFailed, "local_support_failed", self.local_support_failed),
            plain(Sign::CatastrophicFailure, "catastrophic_failure", self.catastrophic_failure),
        ]
    }
}

/// Whether the CQC's rating of the use of resources is a sign yet.
pub(super) fn rates_resources(rulebook: &Rulebook, date: Option<Date>) -> bool {
    let rule = rulebook.in_force(Role::SofCqcUseOfResources);
    let since = rule.and_then(|rule| rule.word()?.parse::<RoughDate>().ok());
    since.is_some_and(|since| date.is_none_or(|date| date >= since.first()))
}
