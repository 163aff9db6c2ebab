//! How far a value is from the bands beside its own.

use ics_rules_macros::record;
use rust_decimal::Decimal;

use super::{Bands, Ratio};
use crate::{
    decimal::Number,
    error::{Code, Problem, Result},
    money::Money,
};

/// How far a metric is from the next better and from the next worse band.
#[record]
#[derive(Copy)]
pub struct Headroom {
    /// The next better band; none in the best.
    pub better: Option<Crossing>,
    /// The next worse band; none in the worst.
    pub worse: Option<Crossing>,
}

/// What it takes to come into another band.
///
/// Where `on_boundary` holds, a change of exactly `distance` is enough; otherwise the boundary itself
/// is still outside, and anything beyond it is enough. `pounds` is always enough, and a penny less
/// never is.
#[record]
#[derive(Copy)]
pub struct Crossing {
    /// The band that is reached.
    pub band: u8,
    /// The boundary that is crossed, in the metric's unit.
    pub boundary: Number,
    /// Whether the boundary itself belongs to the better of the bands it divides.
    pub boundary_in_better: bool,
    /// Whether the boundary itself belongs to the band that is reached.
    pub on_boundary: bool,
    /// How far the boundary is, in the metric's unit, without a sign: exact where the value was
    /// given, rounded up to six decimal places where it was worked out from amounts.
    pub distance: Number,
    /// The least change of the money in the metric's numerator that reaches the band, without a sign;
    /// none where the metric was given and not worked out.
    pub pounds: Option<Money>,
}

/// The value of a metric, with what a penny does to it where it was worked out from amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// A value that was given.
    Given(Number),
    /// A quotient of amounts.
    Worked {
        /// The value, exactly.
        value: Ratio,
        /// By how much one penny more of the money moves the numerator of the value.
        per_penny: i128,
    },
}

/// Decimal places of what is worked out and has no end.
const PLACES: u32 = 6;

impl Measure {
    /// The value: exact where it was given, to six decimal places where it was worked out.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`] beyond the range of [`Number`].
    pub fn shown(self) -> Result<Number> {
        match self {
            Self::Given(value) => Ok(value),
            Self::Worked { value, .. } => Number::new(value.rounded(PLACES)),
        }
    }

    /// The band the value is in.
    #[must_use]
    pub fn band(self, bands: &Bands) -> u8 {
        match self {
            Self::Given(value) => bands.place(value.decimal()),
            Self::Worked { value, .. } => bands.place_ratio(value),
        }
    }

    /// How far the value is from the bands beside its own.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`] where amounts are too large to be compared exactly.
    ///
    /// ```
    /// use ics_rules::oversight::{Bands, Direction, Measure};
    ///
    /// let bands = Bands::new("local.margin", Direction::Higher, "%", &["x > 1", "x <= 1"])?;
    /// let better = Measure::Given("0.25".parse()?).headroom(&bands)?.better.unwrap();
    /// assert_eq!((better.band, better.distance.to_string()), (1, "0.75".to_owned()));
    /// assert!(!better.on_boundary);
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn headroom(self, bands: &Bands) -> Result<Headroom> {
        let band = self.band(bands);
        let reach = |band: Option<u8>| band.map_or(Ok(None), |band| self.crossing(bands, band));
        Ok(Headroom { better: reach(band.checked_sub(1))?, worse: reach(band.checked_add(1))? })
    }

    /// What it takes to come into a band: nothing to cross where the value is in it, or where there
    /// is no such band.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`] where amounts are too large to be compared exactly.
    pub fn crossing(self, bands: &Bands, band: u8) -> Result<Option<Crossing>> {
        let here = self.band(bands);
        let better = band < here;
        // From worse, a band is entered over its worse edge; from better, over its better edge.
        let edge = if better { band.checked_sub(1) } else { band.checked_sub(2) };
        let edge = edge.and_then(|edge| bands.edges().get(usize::from(edge)));
        let Some(edge) = edge.filter(|_| band != here) else { return Ok(None) };
        let on_boundary = edge.in_better == better;
        let boundary = edge.at.decimal();
        let (distance, pounds) = match self {
            Self::Given(value) => (Number::new((boundary - value.decimal()).abs())?, None),
            Self::Worked { value, per_penny } => {
                let distance = value.distance(boundary, PLACES).ok_or_else(too_large)?;
                let pence = pence(value, per_penny, boundary, on_boundary).ok_or_else(too_large)?;
                (distance, Some(Money::from_pence(pence)?))
            }
        };
        Ok(Some(Crossing {
            band,
            boundary: edge.at,
            boundary_in_better: edge.in_better,
            on_boundary,
            distance,
            pounds,
        }))
    }
}

/// The least whole number of pence that takes a value to a boundary, or past it.
fn pence(value: Ratio, per_penny: i128, boundary: Decimal, on_boundary: bool) -> Option<i128> {
    let boundary = Ratio::of(boundary);
    let here = value.numerator().checked_mul(boundary.denominator())?;
    let there = boundary.numerator().checked_mul(value.denominator())?;
    let gap = there.checked_sub(here)?.checked_abs()?;
    let step = per_penny.checked_mul(boundary.denominator())?.checked_abs()?;
    let (whole, rest) = (gap.checked_div(step)?, gap.checked_rem(step)?);
    // Landing on the boundary is enough only where the boundary belongs to the band.
    Some(whole + i128::from(rest > 0 || !on_boundary))
}

fn too_large() -> crate::Error {
    let found = "amounts too large to be compared exactly";
    Problem::new(Code::OutOfRange, found, "amounts of the size of a trust's").into()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::oversight::Direction;

    fn number(text: &str) -> Number {
        text.parse().unwrap()
    }

    fn liquidity() -> Bands {
        let bands = ["x > 0", "-7 <= x <= 0", "-14 <= x < -7", "x < -14"];
        Bands::new("local.liquidity", Direction::Higher, "days", &bands).unwrap()
    }

    #[test]
    fn the_best_band_has_no_better_and_the_worst_no_worse() {
        let best = Measure::Given(number("3")).headroom(&liquidity()).unwrap();
        assert_eq!(best.better, None);
        let down = best.worse.unwrap();
        assert_eq!((down.band, down.on_boundary, down.boundary_in_better), (2, true, false));
        let worst = Measure::Given(number("-14.5")).headroom(&liquidity()).unwrap();
        assert_eq!(worst.worse, None);
        let up = worst.better.unwrap();
        assert_eq!((up.band, up.on_boundary, up.distance), (3, true, number("0.5")));
    }

    #[test]
    fn on_a_boundary_the_next_band_is_nothing_away_and_still_not_reached() {
        let headroom = Measure::Given(number("0")).headroom(&liquidity()).unwrap();
        let up = headroom.better.unwrap();
        assert_eq!((up.distance, up.on_boundary), (number("0"), false));
    }

    #[test]
    fn a_band_further_off_is_reached_over_its_own_edge() {
        let value = Measure::Given(number("-20"));
        let best = value.crossing(&liquidity(), 1).unwrap().unwrap();
        assert_eq!((best.boundary, best.distance), (number("0"), number("20")));
        assert_eq!(value.crossing(&liquidity(), 4).unwrap(), None);
        assert_eq!(value.crossing(&liquidity(), 5).unwrap(), None);
        assert_eq!(value.crossing(&liquidity(), 0).unwrap(), None);
    }

    #[test]
    fn amounts_that_cannot_be_compared_are_refused() {
        let value = Ratio::new(i128::MAX, 3).unwrap();
        let measure = Measure::Worked { value, per_penny: 1 };
        let bands = Bands::new("a.b", Direction::Lower, "%", &["x <= 0.01", "x > 0.01"]).unwrap();
        assert_eq!(measure.headroom(&bands).unwrap_err().code(), Code::OutOfRange);
        assert_eq!(measure.band(&bands), 2);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(100_000))]

        #[test]
        fn the_distance_itself_reaches_the_band_and_one_unit_less_does_not(
            hundredths in -3_000_i64..3_000, higher: bool,
        ) {
            let better = if higher { Direction::Higher } else { Direction::Lower };
            let texts = if higher {
                ["x >= 10", "2.5 < x < 10", "-5 <= x <= 2.5", "x < -5"]
            } else {
                ["x <= -5", "-5 < x < 2.5", "2.5 <= x <= 10", "x > 10"]
            };
            let bands = Bands::new("a.b", better, "%", &texts).unwrap();
            let value = Decimal::new(hundredths, 2);
            let unit = Decimal::new(1, 2);
            let headroom = Measure::Given(Number::new(value).unwrap()).headroom(&bands).unwrap();
            for (crossing, up) in [(headroom.better, higher), (headroom.worse, !higher)] {
                let Some(crossing) = crossing else { continue };
                let moved = |by: Decimal| if up { value + by } else { value - by };
                let distance = crossing.distance.decimal();
                let enough = if crossing.on_boundary { distance } else { distance + unit };
                prop_assert_eq!(bands.place(moved(enough)), crossing.band);
                prop_assert_eq!(bands.place(moved(enough - unit)), bands.place(value));
            }
        }

        #[test]
        fn the_pounds_reach_the_band_and_a_penny_less_does_not(
            numerator in -200_000_i128..200_000, denominator in 1_i128..5_000, per in 1_i128..400,
            turned: bool,
        ) {
            let per_penny = if turned { -per } else { per };
            let bands = liquidity();
            let value = Ratio::new(numerator, denominator).unwrap();
            let measure = Measure::Worked { value, per_penny };
            let headroom = measure.headroom(&bands).unwrap();
            let here = measure.band(&bands);
            for (crossing, up) in [(headroom.better, true), (headroom.worse, false)] {
                let Some(crossing) = crossing else { continue };
                let pence = i128::from(crossing.pounds.unwrap().pence());
                let moved = |pence: i128| {
                    let size = per * pence;
                    let numerator = if up { numerator + size } else { numerator - size };
                    bands.place_ratio(Ratio::new(numerator, denominator).unwrap())
                };
                // A penny may be worth more than a whole band, which is then passed over.
                let (there, wanted) = (moved(pence), crossing.band);
                let reached = if up { there <= wanted } else { there >= wanted };
                prop_assert!(reached, "{there} for {wanted}");
                prop_assert_eq!(moved(pence - 1), here);
            }
        }
    }
}
