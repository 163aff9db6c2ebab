//! Which band a value is in.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::{Bands, Ratio};
use crate::{
    decimal::Number,
    error::{Code, Problem},
};

impl Bands {
    /// The band a value is in: 1 is the best.
    ///
    /// ```
    /// use ics_rules::oversight::{Bands, Direction};
    /// use rust_decimal::Decimal;
    ///
    /// let texts = ["x <= 0", "0 < x <= 25", "25 < x <= 50", "x > 50"];
    /// let agency = Bands::new("local.agency", Direction::Lower, "%", &texts)?;
    /// assert_eq!(agency.place(Decimal::new(25, 0)), 2);
    /// assert_eq!(agency.place(Decimal::new(2501, 2)), 3);
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn place(&self, value: Decimal) -> u8 {
        self.place_by(|edge| value.cmp(&edge))
    }

    /// The band a quotient is in, found by cross-multiplication, so that a value on an edge is on it
    /// although it has no end as a decimal.
    #[must_use]
    pub fn place_ratio(&self, value: Ratio) -> u8 {
        self.place_by(|edge| value.compare(edge))
    }

    fn place_by(&self, compare: impl Fn(Decimal) -> Ordering) -> u8 {
        let mut band = 1;
        for edge in self.edges() {
            match self.by_merit(compare(edge.at.decimal())) {
                Ordering::Greater => return band,
                Ordering::Equal if edge.in_better => return band,
                Ordering::Equal | Ordering::Less => band += 1,
            }
        }
        band
    }

    /// What is wrong with a value, where the metric cannot have it.
    #[must_use]
    pub fn problem(&self, value: Number) -> Option<Problem> {
        let expected = match (self.least, self.most) {
            (Some(least), _) if value < least => format!("{} or more, in {}", least, self.unit),
            (_, Some(most)) if value > most => format!("{} or less, in {}", most, self.unit),
            _ => return None,
        };
        Some(Problem::new(Code::OutOfRange, value.to_string(), expected))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Error, oversight::Direction};
    use Direction::{Higher, Lower};

    fn bands(better: Direction, texts: &[&str]) -> Result<Bands, Error> {
        Bands::new("local.metric", better, "%", texts)
    }

    fn number(text: &str) -> Decimal {
        text.parse::<Number>().unwrap().decimal()
    }

    #[test]
    fn a_value_on_an_edge_is_in_the_band_that_says_so() {
        let margin = ["x > 1", "0 <= x <= 1", "-1 < x < 0", "x <= -1"];
        let margin = bands(Direction::Higher, &margin).unwrap();
        for (value, band) in [
            ("1.01", 1),
            ("1", 2),
            ("0.99", 2),
            ("0.01", 2),
            ("0", 2),
            ("-0.01", 3),
            ("-0.99", 3),
            ("-1", 4),
            ("-1.01", 4),
        ] {
            assert_eq!(margin.place(number(value)), band, "{value}");
        }
    }

    #[test]
    fn a_band_may_be_a_single_value() {
        let exact = bands(Direction::Lower, &["x < 0", "x = 0", "x > 0"]).unwrap();
        let placed = ["-0.001", "0", "0.001"].map(|value| exact.place(number(value)));
        assert_eq!(placed, [1, 2, 3]);
        assert_eq!(exact.condition(2), "x = 0");
    }

    #[test]
    fn bands_that_are_no_partition_are_refused() {
        let check = |better, texts: &[&str], code, path| {
            let error = bands(better, texts).unwrap_err();
            let [problem] = error.problems() else { panic!("{error}") };
            assert_eq!((problem.code, problem.path.as_str()), (code, path), "{texts:?}");
        };
        check(Higher, &["x > 1", "x < 1"], Code::BandsLeaveGap, "bands[1]");
        check(Higher, &["x > 1", "x <= 0.999"], Code::BandsLeaveGap, "bands[1]");
        check(Higher, &["x >= 1", "x <= 1"], Code::BandsOverlap, "bands[1]");
        check(Higher, &["x > 1", "x < 2"], Code::BandsOverlap, "bands[1]");
        check(Lower, &["x < 1", "x > 1"], Code::BandsLeaveGap, "bands[1]");
        check(Lower, &["x <= 1", "x >= 1"], Code::BandsOverlap, "bands[1]");
        check(Higher, &["1 < x <= 2", "x <= 1"], Code::BandsLeaveGap, "bands[0]");
        check(Higher, &["x > 1", "0 <= x <= 1"], Code::BandsLeaveGap, "bands[1]");
        check(Higher, &["x > 1", "x > 0", "x <= 0"], Code::BandsOverlap, "bands[1]");
        check(Higher, &["x > 1"], Code::Empty, "bands");
        for text in ["y > 1", "x > 1e3", "x>1", "2 < x < 1", "1 < x <= 1", "1 >= x", "x == 1", ""] {
            check(Higher, &["x > 9", text], Code::UnknownValue, "bands[1]");
        }
    }

    /// Bands with any edges, in hundredths, and sides.
    fn any_bands() -> impl Strategy<Value = (Bands, Vec<(i64, bool)>)> {
        let edges = proptest::collection::btree_map(-300_i64..300, any::<bool>(), 1..5);
        (edges, any::<bool>()).prop_map(|(edges, higher)| {
            let better = if higher { Direction::Higher } else { Direction::Lower };
            let mut edges: Vec<_> = edges.into_iter().collect();
            if higher {
                edges.reverse();
            }
            let shown = |at: i64| Decimal::new(at, 2).normalize().to_string();
            let mut texts = Vec::new();
            let more = |better, inside| match (better, inside) {
                (Direction::Higher, true) => ">=",
                (Direction::Higher, false) => ">",
                (Direction::Lower, true) => "<=",
                (Direction::Lower, false) => "<",
            };
            let other = |better| match better {
                Direction::Higher => Direction::Lower,
                Direction::Lower => Direction::Higher,
            };
            texts.push(format!("x {} {}", more(better, edges[0].1), shown(edges[0].0)));
            for pair in edges.windows(2) {
                let ((best, best_in), (worst, worst_in)) = (pair[0], pair[1]);
                let (low, high) = if higher {
                    ((worst, worst_in), (best, !best_in))
                } else {
                    ((best, !best_in), (worst, worst_in))
                };
                let sign = |inside| if inside { "<=" } else { "<" };
                let (from, to) = (sign(low.1), sign(high.1));
                texts.push(format!("{} {from} x {to} {}", shown(low.0), shown(high.0)));
            }
            let last = edges[edges.len() - 1];
            texts.push(format!("x {} {}", more(other(better), !last.1), shown(last.0)));
            (Bands::new("local.any", better, "%", &texts).unwrap(), edges)
        })
    }

    /// Whether a value satisfies the condition of a band, read on its own.
    fn satisfies(condition: &str, x: Decimal) -> bool {
        let number = |text: &str| text.parse::<Number>().unwrap().decimal();
        let holds = |left: Decimal, sign: &str, right: Decimal| match sign {
            "<" => left < right,
            "<=" => left <= right,
            ">" => left > right,
            ">=" => left >= right,
            _ => left == right,
        };
        match condition.split(' ').collect::<Vec<_>>()[..] {
            ["x", sign, edge] => holds(x, sign, number(edge)),
            [low, from, "x", to, high] => holds(number(low), from, x) && holds(x, to, number(high)),
            _ => panic!("{condition}"),
        }
    }

    proptest! {
        #[test]
        fn every_value_is_in_exactly_one_band((bands, edges) in any_bands(), near in -310_i64..310) {
            let on_and_beside = edges.iter().flat_map(|(at, _)| [at - 1, *at, at + 1]);
            for at in on_and_beside.chain([near]) {
                let x = Decimal::new(at, 2);
                let held = (1..=bands.count()).filter(|band| satisfies(&bands.condition(*band), x));
                prop_assert_eq!(held.collect::<Vec<_>>(), [bands.place(x)]);
                prop_assert_eq!(bands.place_ratio(Ratio::of(x)), bands.place(x));
            }
        }

        #[test]
        fn what_bands_say_is_read_as_the_same_bands((bands, _) in any_bands()) {
            let said: Vec<_> = (1..=bands.count()).map(|band| bands.condition(band)).collect();
            let read = Bands::new("local.any", bands.better, "%", &said);
            prop_assert_eq!(read, Ok(bands));
        }
    }
}
