//! Corridor terms as agreements and rulebooks write them, and the published schemes a rulebook holds.

use ics_rules_macros::record;

use super::RuleId;
use crate::{
    error::{Code, Problem},
    share::Share,
    wire::{document, word},
};

word! {
    /// How much of a gain or loss beyond the dead-band is shared.
    pub enum SharedPart {
        /// All of it, from the first pound.
        Whole = "whole": "the whole amount",
        /// Only what lies beyond the edge of the band.
        Excess = "excess": "the part beyond the band",
    }
}

word! {
    /// How the share of a loss is found.
    pub enum LossBasis {
        /// No loss is shared.
        None = "none": "no share",
        /// The terms state the share.
        Fixed = "fixed": "a fixed share",
        /// What the share of a gain leaves of the whole, so that better quality owes less.
        ByQuality = "by_quality": "one minus the share of a gain",
    }
}

document! {
    /// The most that is paid or owed; of two terms the lower holds.
    pub struct CorridorLimit {
        /// A share of the benchmark.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub of_benchmark: Option<Share>,
        /// A share of the organisation's revenue.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub of_revenue: Option<Share>,
    }
}

document! {
    /// What is paid of a gain.
    pub struct GainTerms {
        /// The greatest share of a gain.
        pub share: Share,
        /// Whether the quality score scales it.
        pub scaled_by_quality: bool,
        /// Whether failing the quality standard leaves no share at all.
        pub quality_gate: bool,
        /// The part of a payment that is left once something is kept back; all of it without one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub retention: Option<Share>,
        /// The most that is paid.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub cap: Option<CorridorLimit>,
        /// Where a gain below the band may be shared at a reduced rate: the part of the rate.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub half_rate: Option<Share>,
    }
}

document! {
    /// What is owed of a loss.
    pub struct LossTerms {
        /// How the share is found.
        pub basis: LossBasis,
        /// The share, where it is fixed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub share: Option<Share>,
        /// The least share, where it goes by quality.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub floor: Option<Share>,
        /// The greatest share, where it goes by quality.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ceiling: Option<Share>,
        /// The share where the quality standard was failed. Without one the basis decides.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub if_quality_failed: Option<Share>,
        /// The most that is owed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub limit: Option<CorridorLimit>,
    }
}

impl CorridorLimit {
    /// What is wrong with the limit on its own.
    pub(crate) fn problem(&self) -> Option<Problem> {
        (self.of_benchmark.is_none() && self.of_revenue.is_none()).then(|| {
            let expected = "a share of the benchmark or of revenue";
            Problem::new(Code::LimitsCannotHold, "a limit of nothing", expected)
        })
    }
}

impl GainTerms {
    /// What is wrong with the terms on their own.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        let cap = self.cap.as_ref().and_then(CorridorLimit::problem);
        cap.map(|problem| problem.at("cap")).into_iter().collect()
    }
}

impl LossTerms {
    /// What is wrong with the terms on their own.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let fields = [
            ("share", self.share, self.basis == LossBasis::Fixed),
            ("floor", self.floor, self.basis == LossBasis::ByQuality),
            ("ceiling", self.ceiling, self.basis == LossBasis::ByQuality),
            ("if_quality_failed", self.if_quality_failed, self.basis != LossBasis::None),
        ];
        for (field, _, _) in fields.iter().filter(|(_, given, fits)| given.is_some() && !fits) {
            problems.push(self.stray(field));
        }
        if self.limit.is_some() && self.basis == LossBasis::None {
            problems.push(self.stray("limit"));
        }
        if self.basis == LossBasis::Fixed && self.share.is_none() {
            let problem = Problem::new(Code::MissingField, "nothing", "the fixed share of a loss");
            problems.push(problem.at("share"));
        }
        for (low, high) in
            [("floor", "ceiling"), ("floor", "if_quality_failed"), ("if_quality_failed", "ceiling")]
        {
            let of = |name| {
                fields.iter().find(|(field, ..)| *field == name).and_then(|(_, given, _)| *given)
            };
            if let (Some(least), Some(most)) = (of(low), of(high))
                && least > most
            {
                let found = format!("{least} above {most}");
                let expected = format!("at most the {}", high.replace('_', " "));
                problems.push(Problem::new(Code::LimitsCannotHold, found, expected).at(low));
            }
        }
        let limit = self.limit.as_ref().and_then(CorridorLimit::problem);
        problems.extend(limit.map(|problem| problem.at("limit")));
        problems
    }

    fn stray(&self, field: &str) -> Problem {
        let found =
            format!("{} where the basis is `{}`", field.replace('_', " "), self.basis.as_str());
        Problem::new(Code::UnknownField, found, "a basis that has it").at(field)
    }
}

/// A published corridor scheme: its terms, without what each organisation has of its own.
#[record]
pub struct CorridorPreset {
    /// Its id, by which a question names it.
    pub id: RuleId,
    /// What it is.
    pub says: String,
    /// The first performance year it holds in, a calendar year.
    pub first_year: u64,
    /// The last; none while it is in force.
    pub last_year: Option<u64>,
    /// The name of the track in published results.
    pub published_as: Option<String>,
    /// Whether both edges of an organisation's band are the same.
    pub symmetric_band: bool,
    /// The narrowest band of a gain.
    pub band_least: Option<Share>,
    /// The widest band of a gain.
    pub band_most: Option<Share>,
    /// How much of a gain or loss beyond the band is shared.
    #[python(skip)]
    pub sharing: SharedPart,
    /// What is paid of a gain.
    #[python(skip)]
    pub gain: GainTerms,
    /// What is owed of a loss.
    #[python(skip)]
    pub loss: LossTerms,
    /// The rules that each step rests on.
    #[python(skip)]
    pub rules: CorridorRules,
}

impl CorridorPreset {
    /// Whether it holds in a performance year.
    #[must_use]
    pub fn holds_in(&self, year: u64) -> bool {
        self.first_year <= year && self.last_year.is_none_or(|last| year <= last)
    }

    /// The years it holds in, in words: `2018`, `2019 to 2023`, `2024 or later`.
    #[must_use]
    pub fn years(&self) -> String {
        match self.last_year {
            None => format!("{} or later", self.first_year),
            Some(last) if last == self.first_year => last.to_string(),
            Some(last) => format!("{} to {last}", self.first_year),
        }
    }
}

document! {
    /// The rules that each step of a settlement rests on.
    #[derive(Default)]
    pub struct CorridorRules {
        /// Which years the terms hold in.
        pub years: Vec<RuleId>,
        /// Whether a difference is inside the band.
        pub band: Vec<RuleId>,
        /// That nothing is shared inside it.
        pub inside: Vec<RuleId>,
        /// The share of a gain after quality.
        pub share: Vec<RuleId>,
        /// What is paid of a gain.
        pub gain: Vec<RuleId>,
        /// The most that is paid.
        pub cap: Vec<RuleId>,
        /// The reduced rate below the band.
        pub half_rate: Vec<RuleId>,
        /// What is owed of a loss.
        pub loss: Vec<RuleId>,
        /// The most that is owed.
        pub limit: Vec<RuleId>,
    }
}

impl CorridorRules {
    /// Every rule of every step.
    pub(super) fn all(&self) -> impl Iterator<Item = &RuleId> {
        let Self { years, band, inside, share, gain, cap, half_rate, loss, limit } = self;
        [years, band, inside, share, gain, cap, half_rate, loss, limit].into_iter().flatten()
    }
}

document! {
    /// The fields of a `[corridor]`.
    pub(super) struct CorridorFields {
        /// The first performance year.
        pub(super) first_year: u64,
        /// The last performance year.
        pub(super) last_year: Option<u64>,
        /// The name of the track in published results.
        pub(super) published_as: Option<String>,
        /// Whether both edges of the band are the same.
        pub(super) symmetric_band: bool,
        /// The narrowest band.
        pub(super) band_least: Option<Share>,
        /// The widest band.
        pub(super) band_most: Option<Share>,
        /// How much is shared.
        pub(super) sharing: SharedPart,
        /// What is paid of a gain.
        pub(super) gain: GainTerms,
        /// What is owed of a loss.
        pub(super) loss: LossTerms,
        /// The rules of each step.
        pub(super) rules: CorridorRules,
    }
}

impl CorridorFields {
    /// What is wrong with the fields beside each other.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.last_year.is_some_and(|last| last < self.first_year) {
            let found = self.first_year.to_string();
            problems.push(
                Problem::new(Code::OutOfRange, found, "at most the last year").at("first_year"),
            );
        }
        if let (Some(least), Some(most)) = (self.band_least, self.band_most)
            && least > most
        {
            let found = least.to_string();
            problems.push(
                Problem::new(Code::OutOfRange, found, "at most the widest band").at("band_least"),
            );
        }
        problems.extend(self.gain.problems().into_iter().map(|problem| problem.below("gain")));
        problems.extend(self.loss.problems().into_iter().map(|problem| problem.below("loss")));
        problems
    }

    pub(super) fn named(self, id: RuleId, says: String) -> CorridorPreset {
        let Self { first_year, last_year, published_as, symmetric_band, .. } = self;
        let Self { band_least, band_most, sharing, gain, loss, rules, .. } = self;
        CorridorPreset {
            id,
            says,
            first_year,
            last_year,
            published_as,
            symmetric_band,
            band_least,
            band_most,
            sharing,
            gain,
            loss,
            rules,
        }
    }
}
