//! The four frameworks with segments 1 to 4, and which of them a question is under.

use crate::{
    calendar::Date,
    outcome::{NotInForce, Stop},
    oversight::in_force::Period,
    rulebook::{Role, Rulebook},
    wire::word,
};

word! {
    /// A framework of oversight.
    pub enum OversightFramework {
        /// 2016 to 2019, for trusts.
        SingleOversightFramework = "single_oversight_framework": "the Single Oversight Framework",
        /// August 2019 to June 2021, for trusts and CCGs.
        OversightFramework2019 = "oversight_framework_2019": "the NHS Oversight Framework 2019/20",
        /// June 2021 to June 2022, for systems too.
        SystemOversightFramework2021 = "system_oversight_framework_2021":
            "the NHS System Oversight Framework 2021/22",
        /// July 2022 to June 2025.
        OversightFramework2022 = "oversight_framework_2022": "the NHS Oversight Framework 2022/23",
    }
}

word! {
    /// What kind of body is placed in a segment.
    pub enum SegmentedBody {
        /// A foundation trust.
        FoundationTrust = "foundation_trust": "foundation trust",
        /// An NHS trust.
        NhsTrust = "nhs_trust": "NHS trust",
        /// A clinical commissioning group.
        Ccg = "ccg": "CCG",
        /// An integrated care board.
        Icb = "icb": "integrated care board",
        /// A system as a whole.
        System = "system": "system",
    }
}

/// What a year asks of scores that earlier years judged.
const BY_JUDGEMENT: &str = "segments 1 to 4 by a judgement of evidence";
const BY_SCORES: &str = "they follow from averages of scores, which `cohort` answers";

impl OversightFramework {
    /// The part of the rule that says when it was in force.
    pub(super) const fn in_force(self) -> Role {
        match self {
            Self::SingleOversightFramework => Role::SofInForce,
            Self::OversightFramework2019 => Role::Nof2019InForce,
            Self::SystemOversightFramework2021 => Role::Nof2021InForce,
            Self::OversightFramework2022 => Role::Nof2022InForce,
        }
    }

    /// The part of the rule that lists its bodies.
    pub(super) const fn scope(self) -> Role {
        match self {
            Self::SingleOversightFramework => Role::SofScope,
            Self::OversightFramework2019 => Role::Nof2019Scope,
            Self::SystemOversightFramework2021 => Role::Nof2021Scope,
            Self::OversightFramework2022 => Role::Nof2022Scope,
        }
    }

    /// The part of the rule that says who decides each segment.
    pub(super) const fn decided_by(self) -> Role {
        match self {
            Self::SingleOversightFramework => Role::SofDecidedBy,
            Self::OversightFramework2019 => Role::Nof2019DecidedBy,
            Self::SystemOversightFramework2021 | Self::OversightFramework2022 => {
                Role::Nof2021DecidedBy
            }
        }
    }

    /// Whether it is one of those from June 2021, which share most rules.
    pub(super) const fn is_from_2021(self) -> bool {
        matches!(self, Self::SystemOversightFramework2021 | Self::OversightFramework2022)
    }

    /// When it was in force, by a rulebook that has it.
    fn period(self, rulebook: &Rulebook) -> Option<Period> {
        rulebook.in_force(self.in_force()).and_then(Period::of)
    }

    /// Whether it ended before the rulebook's year did.
    fn ends_within(self, rulebook: &Rulebook) -> bool {
        let last_day = rulebook.year().last_day();
        let period = self.period(rulebook);
        period.zip(last_day.ok()).is_some_and(|(period, day)| !period.holds(day))
    }

    /// The framework of a question: the one that is named, or the only one there can be.
    pub(super) fn of(
        rulebook: &Rulebook,
        date: Option<Date>,
        named: Option<Self>,
    ) -> Result<Self, Stop> {
        let possible = |framework: &Self| {
            let period = framework.period(rulebook);
            period.is_some_and(|period| date.is_none_or(|date| period.holds(date)))
        };
        let frameworks = Self::ALL.iter().copied().filter(possible);
        let frameworks: Vec<_> =
            frameworks.filter(|one| named.is_none_or(|named| *one == named)).collect();
        match frameworks.as_slice() {
            [one] if date.is_none() && named.is_none() && one.ends_within(rulebook) => {
                let because = format!("{one} ended within the year");
                Err(Stop::cannot_tell(["date"], because))
            }
            [one] => Ok(*one),
            [] => Err(Self::refused(rulebook, date, named)),
            several => {
                let names: Vec<_> = several.iter().map(ToString::to_string).collect();
                let missing = if date.is_none() { "date" } else { "framework" };
                let because = format!("more than one may be in force: {}", names.join("; "));
                Err(Stop::cannot_tell([missing], because))
            }
        }
    }

    fn refused(rulebook: &Rulebook, date: Option<Date>, named: Option<Self>) -> Stop {
        let has = |other: &Rulebook| {
            let mut wanted =
                Self::ALL.iter().filter(|one| named.is_none_or(|named| **one == named));
            wanted.any(|framework| other.in_force(framework.in_force()).is_some())
        };
        let years = Rulebook::editions().unwrap_or_default().into_iter();
        let having = years.filter(|year| Rulebook::for_year(*year).is_ok_and(|other| has(&other)));
        let wanted = Self::ALL.iter().filter(|one| named.is_none_or(|named| **one == named));
        let periods: Vec<Period> =
            wanted.filter_map(|framework| framework.period(rulebook)).collect();
        let scored = periods.is_empty() && rulebook.in_force(Role::CohortAverage).is_some();
        let what = named.map_or_else(
            || {
                if scored {
                    format!("{BY_JUDGEMENT}: in {} {BY_SCORES}", rulebook.year())
                } else {
                    "a framework with segments 1 to 4".to_owned()
                }
            },
            |named| match periods.first() {
                Some(period) => format!("{named}, in force from {period}"),
                None => named.to_string(),
            },
        );
        let Some(date) = date else { return NotInForce::in_year(what, having.collect()).into() };
        let from = periods.first().and_then(|period| period.ends().0);
        let until = periods.last().and_then(|period| period.ends().1);
        let rule = format!("{what}, on {date}");
        let mut refusal = NotInForce::on(date, rule, having.collect(), (from, until));
        if named.is_none() {
            let first = refusal.from.map(|from| format!(": the first was in force from {from}"));
            let last = refusal.until.map(|until| format!(": the last was in force until {until}"));
            refusal.rule.extend(first.into_iter().chain(last));
        }
        refusal.into()
    }
}
