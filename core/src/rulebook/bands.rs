//! Bands of a metric, as a rulebook states them: a partition of the whole line.

use std::cmp::Ordering;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::RuleId;
use crate::{
    decimal::Number,
    error::{Code, Error, Problem, Result},
    text::quoted,
    wire::{document, word},
};

word! {
    /// Which way a metric gets better.
    pub enum Direction {
        /// More is better.
        Higher = "higher": "higher is better",
        /// Less is better.
        Lower = "lower": "lower is better",
    }
}

/// The bands of a metric, from 1, the best, to the worst.
///
/// A rulebook writes each band as a condition on `x`, best first:
///
/// ```toml
/// [bands."use-of-resources.metric.liquidity"]
/// better = "higher"
/// unit = "days"
/// bands = ["x > 0", "-7 <= x <= 0", "-14 <= x < -7", "x < -14"]
/// ```
///
/// Every number is in exactly one band: a rulebook whose bands leave a gap or overlap does not load.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct Bands {
    /// The id of the rule that states them.
    pub id: RuleId,
    /// Which way is better.
    pub(crate) better: Direction,
    /// The unit of the metric.
    pub unit: String,
    /// The least value the metric can have, if there is one.
    pub least: Option<Number>,
    /// The greatest value the metric can have, if there is one.
    pub most: Option<Number>,
    // INVARIANT: at least one, each worse than the one before, or equal to it where the one before
    // belongs to its worse band and this one to its better band.
    pub(crate) edges: Vec<Edge>,
}

/// Where one band ends and the next begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub struct Edge {
    /// The value on the edge.
    pub at: Number,
    /// Whether that value itself belongs to the better of the two bands.
    pub in_better: bool,
}

impl Bands {
    /// Reads bands written as conditions on `x`, best first, and checks that they are a partition.
    ///
    /// # Errors
    ///
    /// [`Code::Empty`] for fewer than two bands, [`Code::UnknownValue`] for a condition of another
    /// form, [`Code::BandsLeaveGap`] and [`Code::BandsOverlap`].
    ///
    /// ```
    /// use ics_rules::{Code, rulebook::{Bands, Direction}};
    ///
    /// let texts = ["x >= 0", "-1 < x < 0", "x <= -1"];
    /// let bands = Bands::new("local.variance", Direction::Higher, "%", &texts)?;
    /// assert_eq!(bands.count(), 3);
    /// let gap = Bands::new("local.gap", Direction::Lower, "%", &["x < 1", "x > 1"]);
    /// assert_eq!(gap.unwrap_err().code(), Code::BandsLeaveGap);
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn new(
        id: impl Into<RuleId>,
        better: Direction,
        unit: impl Into<String>,
        bands: &[impl AsRef<str>],
    ) -> Result<Self> {
        let edges = edges(better, bands)?;
        Ok(Self { id: id.into(), better, unit: unit.into(), least: None, most: None, edges })
    }

    /// Which way is better.
    #[must_use]
    pub const fn better(&self) -> Direction {
        self.better
    }

    /// How many bands there are.
    #[must_use]
    pub fn count(&self) -> u8 {
        u8::try_from(self.edges.len()).unwrap_or(u8::MAX - 1).saturating_add(1)
    }

    /// Where each band ends, from the best: the first edge lies between bands 1 and 2.
    #[must_use]
    pub fn edges(&self) -> &[Edge] {
        &self.edges
    }

    /// How the values compare when the better one is the greater.
    pub(crate) const fn by_merit(&self, order: Ordering) -> Ordering {
        match self.better {
            Direction::Higher => order,
            Direction::Lower => order.reverse(),
        }
    }

    /// The condition of a band on `x`, as a rulebook writes it.
    #[must_use]
    pub fn condition(&self, band: u8) -> String {
        let after = |band: u8| self.edges.get(usize::from(band));
        let best_end = band.checked_sub(2).and_then(after);
        let worst_end = band.checked_sub(1).and_then(after);
        let best = best_end.map(|edge| (edge.at, !edge.in_better));
        let worst = worst_end.map(|edge| (edge.at, edge.in_better));
        let (low, high) = match self.better {
            Direction::Higher => (worst, best),
            Direction::Lower => (best, worst),
        };
        let sign = |inside: bool| if inside { "<=" } else { "<" };
        match (low, high) {
            (Some((low, _)), Some((high, _))) if low == high => format!("x = {low}"),
            (Some((low, from)), Some((high, to))) => {
                format!("{low} {} x {} {high}", sign(from), sign(to))
            }
            (Some((low, true)), None) => format!("x >= {low}"),
            (Some((low, false)), None) => format!("x > {low}"),
            (None, Some((high, to))) => format!("x {} {high}", sign(to)),
            (None, None) => "any x".to_owned(),
        }
    }
}

/// One end of a band: the value there, and whether it is inside.
type End = Option<(Decimal, bool)>;

/// A band as its text gives it.
struct Interval {
    low: End,
    high: End,
}

impl Interval {
    fn read(text: &str) -> Result<Self, Problem> {
        let expected = "a band such as `x > 2.5`, `-7 <= x <= 0` or `x = 0`";
        let refused = || Problem::new(Code::UnknownValue, quoted(text), expected);
        let number = |text: &str| text.parse::<Number>().ok().map(Number::decimal);
        let words: Vec<&str> = text.split(' ').collect();
        let (low, high) = match words.as_slice() {
            ["x", sign @ ("<" | "<="), high] => {
                (None, Some((number(high).ok_or_else(refused)?, *sign == "<=")))
            }
            ["x", sign @ (">" | ">="), low] => {
                (Some((number(low).ok_or_else(refused)?, *sign == ">=")), None)
            }
            ["x", "=", at] => {
                let at = number(at).ok_or_else(refused)?;
                (Some((at, true)), Some((at, true)))
            }
            [low, from @ ("<" | "<="), "x", to @ ("<" | "<="), high] => {
                let (low, high) = number(low).zip(number(high)).ok_or_else(refused)?;
                if low > high || (low == high && (*from == "<" || *to == "<")) {
                    return Err(refused());
                }
                (Some((low, *from == "<=")), Some((high, *to == "<=")))
            }
            _ => return Err(refused()),
        };
        Ok(Self { low, high })
    }

    /// Its better end and its worse end.
    const fn by_merit(&self, better: Direction) -> (End, End) {
        match better {
            Direction::Higher => (self.high, self.low),
            Direction::Lower => (self.low, self.high),
        }
    }
}

/// The better and the worse end of each band.
fn ends(better: Direction, texts: &[impl AsRef<str>]) -> Result<Vec<(End, End)>> {
    let mut problems = Vec::new();
    let mut ends = Vec::new();
    for (position, text) in texts.iter().enumerate() {
        match Interval::read(text.as_ref()) {
            Ok(read) => ends.push(read.by_merit(better)),
            Err(problem) => problems.push(problem.at(format!("bands[{position}]"))),
        }
    }
    if texts.len() < 2 {
        let found = format!("{} bands", texts.len());
        problems.push(Problem::new(Code::Empty, found, "at least two bands").at("bands"));
    }
    Error::from_problems(problems).map_or(Ok(ends), Err)
}

/// The edges between bands that leave no gap and do not overlap.
fn edges(better: Direction, texts: &[impl AsRef<str>]) -> Result<Vec<Edge>> {
    let ends = ends(better, texts)?;
    let mut problems = Vec::new();
    let mut wrong = |code, position: usize, expected: &str| {
        let found = texts.get(position).map(|text| quoted(text.as_ref())).unwrap_or_default();
        problems.push(Problem::new(code, found, expected).at(format!("bands[{position}]")));
    };
    if ends.first().is_some_and(|(best, _)| best.is_some()) {
        wrong(Code::BandsLeaveGap, 0, "a first band without a better end");
    }
    if ends.last().is_some_and(|(_, worst)| worst.is_some()) {
        wrong(Code::BandsLeaveGap, texts.len() - 1, "a last band without a worse end");
    }
    let mut edges = Vec::new();
    for (position, ((_, here), (next, _))) in ends.iter().zip(ends.iter().skip(1)).enumerate() {
        let expected = "a band that begins exactly where the better one ends";
        let (Some((here, inside)), Some((next, next_inside))) = (here, next) else {
            wrong(Code::BandsOverlap, position + 1, expected);
            continue;
        };
        let order = match better {
            Direction::Higher => next.cmp(here),
            Direction::Lower => here.cmp(next),
        };
        match (order, inside, next_inside) {
            (Ordering::Greater, ..) | (Ordering::Equal, true, true) => {
                wrong(Code::BandsOverlap, position + 1, expected);
            }
            (Ordering::Less, ..) | (Ordering::Equal, false, false) => {
                wrong(Code::BandsLeaveGap, position + 1, expected);
            }
            (Ordering::Equal, ..) => {
                edges.push(Edge { at: Number::new(*here)?, in_better: *inside });
            }
        }
    }
    Error::from_problems(problems).map_or(Ok(edges), Err)
}

document! {
    /// The fields of a `[bands]`.
    pub(super) struct BandsFields {
        /// Which way is better.
        pub(super) better: Direction,
        /// The unit of the metric.
        pub(super) unit: String,
        /// The bands, best first.
        pub(super) bands: Vec<String>,
        /// The least value the metric can have.
        pub(super) least: Option<Number>,
        /// The greatest value the metric can have.
        pub(super) most: Option<Number>,
    }
}

impl BandsFields {
    pub(super) fn named(self, id: RuleId) -> Result<Bands> {
        let Self { better, unit, bands, least, most } = self;
        if let (Some(least), Some(most)) = (least, most)
            && least > most
        {
            let expected = "at most the greatest value";
            return Err(Problem::new(Code::OutOfRange, least.to_string(), expected)
                .at("least")
                .into());
        }
        Ok(Bands { least, most, ..Bands::new(id, better, unit, &bands)? })
    }
}
