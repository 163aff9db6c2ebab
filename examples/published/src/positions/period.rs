//! The period a published figure is for.

use std::{fmt, str::FromStr};

use ics_rules::{Code, Month, Problem, Quarter};
use serde::{Deserialize, Serialize};

use crate::{
    error::{Error, Result, first, problem},
    text::quoted,
};

/// A period, with the variant of it that a publisher may add.
///
/// Written `FY`, `FY-plan`, `FY-outturn`, `FY-outturn-draft`, `FY-FOT`, `M07`, `M07-YTD`, `M07-FOT`, `Q4`
/// or `H1` (read as `M06-YTD`), each but `FY` followed by `-` and a variant where there is one:
/// `FY-plan-first-submission`. Figures of different variants are never compared with each other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Period {
    /// What part of the year it covers, and how.
    pub span: Span,
    /// What the publisher adds to tell it from others of its kind, for example `first-submission`.
    pub variant: Option<String>,
}

/// What part of the year a period covers, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Span {
    /// The full year, where the row does not say at which stage.
    FullYear,
    /// The plan for the full year.
    Plan,
    /// The full-year result expected, where the row does not say at which month.
    YearForecast,
    /// The result of the full year, before audit.
    OutturnDraft,
    /// The result of the full year.
    Outturn,
    /// The state at a month.
    AtMonth(Month),
    /// From April to the end of a month.
    ToDate(Month),
    /// The full-year result expected at a month.
    Forecast(Month),
    /// One quarter alone.
    Quarter(Quarter),
}

impl Span {
    /// Whether it covers the whole year.
    ///
    /// ```
    /// use ics_rules_published::{Period, Span};
    ///
    /// let period: Period = "FY-plan-late-March".parse()?;
    /// assert_eq!((period.span, period.variant.as_deref()), (Span::Plan, Some("late-March")));
    /// assert!("M13-YTD".parse::<Period>().is_err());
    /// # Ok::<(), ics_rules_published::Error>(())
    /// ```
    #[must_use]
    pub const fn is_full_year(self) -> bool {
        match self {
            Self::FullYear
            | Self::Plan
            | Self::YearForecast
            | Self::OutturnDraft
            | Self::Outturn
            | Self::Forecast(_) => true,
            Self::AtMonth(_) | Self::ToDate(_) | Self::Quarter(_) => false,
        }
    }
}

const EXPECTED: &str = "a period: FY, FY-plan, FY-outturn, FY-outturn-draft, FY-FOT, Mnn, Mnn-YTD, \
                        Mnn-FOT, Qn or H1, with a variant after it where there is one";

impl Period {
    /// The same span without a variant.
    pub(crate) const fn plain(&self) -> Self {
        Self { span: self.span, variant: None }
    }

    /// Reads a period.
    pub(crate) fn read(text: &str) -> Result<Self, Problem> {
        let unknown = || problem(Code::UnknownValue, quoted(text), EXPECTED);
        let (stem, rest) = cut(text);
        let (span, variant) = match stem.split_at_checked(1) {
            Some(("F", "Y")) => full_year(rest).ok_or_else(unknown)?,
            Some(("M", number)) if is_number(number) => {
                let month = stem
                    .parse()
                    .map_err(|error| Problem { found: quoted(text), ..first(&error) })?;
                part_year(Span::AtMonth(month), month, rest)
            }
            Some(("Q", number)) if is_number(number) => {
                let quarter = quarter(number).ok_or_else(|| {
                    problem(Code::OutOfRange, quoted(text), "a quarter from Q1 to Q4")
                })?;
                part_year(Span::Quarter(quarter), quarter.last_month(), rest)
            }
            // The first half of the year is what lies before the end of its second quarter.
            Some(("H", "1")) => {
                let month = Quarter::Q2.last_month();
                part_year(Span::ToDate(month), month, rest)
            }
            _ => return Err(unknown()),
        };
        match variant {
            Some(variant) if !is_variant(variant, span) => Err(unknown()),
            variant => Ok(Self { span, variant: variant.map(str::to_owned) }),
        }
    }
}

/// What stands before the first hyphen, and what after.
fn cut(text: &str) -> (&str, Option<&str>) {
    text.split_once('-').map_or((text, None), |(stem, rest)| (stem, Some(rest)))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn quarter(number: &str) -> Option<Quarter> {
    match number {
        "1" => Some(Quarter::Q1),
        "2" => Some(Quarter::Q2),
        "3" => Some(Quarter::Q3),
        "4" => Some(Quarter::Q4),
        _ => None,
    }
}

fn full_year(rest: Option<&str>) -> Option<(Span, Option<&str>)> {
    let Some(rest) = rest else { return Some((Span::FullYear, None)) };
    match cut(rest) {
        ("plan", variant) => Some((Span::Plan, variant)),
        ("FOT", variant) => Some((Span::YearForecast, variant)),
        ("outturn", None) => Some((Span::Outturn, None)),
        ("outturn", Some(rest)) => Some(match cut(rest) {
            ("draft", variant) => (Span::OutturnDraft, variant),
            _ => (Span::Outturn, Some(rest)),
        }),
        _ => None,
    }
}

fn part_year(alone: Span, month: Month, rest: Option<&str>) -> (Span, Option<&str>) {
    match rest.map(cut) {
        Some(("YTD", variant)) => (Span::ToDate(month), variant),
        Some(("FOT", variant)) => (Span::Forecast(month), variant),
        _ => (alone, rest),
    }
}

/// Whether a text can tell one variant from another and is not a slip for something else: `M07-YDT`
/// or `M01-M03` would otherwise be read as the state at one month.
fn is_variant(text: &str, span: Span) -> bool {
    let first = cut(text).0.to_lowercase();
    let words: &[&str] = match span {
        Span::Plan | Span::OutturnDraft | Span::FullYear => &[],
        Span::Outturn => &["draft"],
        _ => &["ytd", "fot"],
    };
    let slip = words.iter().any(|word| strsim::osa_distance(&first, word) <= 1);
    let range = matches!(span, Span::AtMonth(_) | Span::Quarter(_))
        && first.contains(|letter: char| letter.is_ascii_digit());
    let whole = text.split('-').all(|part| !part.is_empty() && part.trim() == part);
    whole && !slip && !range
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stem = match self.span {
            Span::FullYear => "FY".to_owned(),
            Span::Plan => "FY-plan".to_owned(),
            Span::YearForecast => "FY-FOT".to_owned(),
            Span::OutturnDraft => "FY-outturn-draft".to_owned(),
            Span::Outturn => "FY-outturn".to_owned(),
            Span::AtMonth(month) => format!("M{:02}", month.number()),
            Span::ToDate(month) => format!("M{:02}-YTD", month.number()),
            Span::Forecast(month) => format!("M{:02}-FOT", month.number()),
            Span::Quarter(quarter) => quarter.to_string(),
        };
        match &self.variant {
            Some(variant) => f.pad(&format!("{stem}-{variant}")),
            None => f.pad(&stem),
        }
    }
}

impl FromStr for Period {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Ok(Self::read(text)?)
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

impl TryFrom<String> for Period {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_read_and_printed_the_same() {
        for month in 1..=12 {
            for text in
                [format!("M{month:02}"), format!("M{month:02}-YTD"), format!("M{month:02}-FOT")]
            {
                assert_eq!(Period::read(&text).unwrap().to_string(), text);
            }
        }
        for text in [
            "FY",
            "FY-FOT",
            "FY-FOT-month-9",
            "FY-plan",
            "FY-outturn",
            "FY-outturn-draft",
            "FY-plan-first-submission",
            "FY-plan-late-March",
            "FY-plan-12-June-2024",
            "FY-outturn-audited",
            "FY-outturn-draft-restated",
            "M07-YTD-restated",
            "M07-restated",
            "Q1",
            "Q4",
            "Q2-revised",
        ] {
            assert_eq!(Period::read(text).unwrap().to_string(), text);
        }
        assert_eq!(Period::read("M7-YTD").unwrap().to_string(), "M07-YTD");
        assert_eq!(Period::read("Q3-YTD").unwrap().to_string(), "M09-YTD");
    }

    #[test]
    fn what_is_no_period_is_refused() {
        let code = |text: &str| Period::read(text).err().map(|problem| problem.code);
        for text in ["M00", "M13", "M13-YTD", "M99-FOT", "M007", "M300"] {
            assert_eq!(code(text), Some(Code::NotAMonth), "{text}");
        }
        for text in ["Q0", "Q5", "Q12", "Q5-YTD"] {
            assert_eq!(code(text), Some(Code::OutOfRange), "{text}");
        }
        for text in [
            "",
            "FY-",
            "FY-restated",
            "FY-FOT-",
            "FY-FOT-FOT",
            "FY-fot",
            "FY-YTD",
            "FY-planned",
            "FY-plan-",
            "FY-plan--late",
            "FY-outturn-draf",
            "fy",
            "fy-plan",
            "M",
            "M07-",
            "M07-YTD-",
            "M07-ytd",
            "M07-YDT",
            "M07-YT",
            "M01-M03",
            "M01-3",
            "Q1-Q2",
            "2024",
            "July",
            "Mé",
            "é",
            "M٣",
            " FY-plan",
            "FY-plan ",
            "FY-plan- late",
        ] {
            assert_eq!(code(text), Some(Code::UnknownValue), "{text}");
        }
    }
}
