//! How far a metric is from the bands beside its own.

use ics_rules::{
    Money,
    oversight::{Crossing, Headroom},
};
use rust_decimal::Decimal;

use crate::object::data;

data! {
    /// How far a metric is from the next better and from the next worse band.
    PyHeadroom "Headroom" of Headroom, shown |it| format!(
        "better: {}, worse: {}",
        it.better.map_or_else(|| "none".to_owned(), |one| one.distance.to_string()),
        it.worse.map_or_else(|| "none".to_owned(), |one| one.distance.to_string())
    );
    {
        /// The next better band; None in the best.
        #[getter]
        fn better(&self) -> Option<PyCrossing> {
            self.0.better.as_ref().map(PyCrossing::of)
        }

        /// The next worse band; None in the worst.
        #[getter]
        fn worse(&self) -> Option<PyCrossing> {
            self.0.worse.as_ref().map(PyCrossing::of)
        }
    }
}

data! {
    /// What it takes to come into another band.
    PyCrossing "Crossing" of Crossing, shown |it| format!(
        "to {}: {} {} {}", it.band, it.distance, if it.on_boundary { "to" } else { "past" }, it.boundary
    );
    {
        /// The band that is reached; 1 is the best.
        #[getter]
        fn band(&self) -> u8 {
            self.0.band
        }

        /// The boundary that is crossed, in the metric's unit.
        #[getter]
        fn boundary(&self) -> Decimal {
            self.0.boundary.decimal()
        }

        /// Whether the boundary itself belongs to the better of the bands it divides.
        #[getter]
        fn boundary_in_better(&self) -> bool {
            self.0.boundary_in_better
        }

        /// Whether the boundary itself belongs to the band that is reached, so that a change of
        /// exactly `distance` is enough; otherwise anything beyond it is.
        #[getter]
        fn on_boundary(&self) -> bool {
            self.0.on_boundary
        }

        /// How far the boundary is, in the metric's unit and without a sign; rounded up to six
        /// decimal places where the metric was worked out from amounts.
        #[getter]
        fn distance(&self) -> Decimal {
            self.0.distance.decimal()
        }

        /// The least change in pounds of the money in the metric's numerator that reaches the band,
        /// without a sign; None where the metric was given.
        #[getter]
        fn pounds(&self) -> Option<Decimal> {
            self.0.pounds.map(Money::pounds)
        }
    }
}
