//! How a member's plan runs through the year.

use crate::{calendar::Month, money::Money, wire::document};

document! {
    /// What a member plans by the end of a month: cumulative from April, a surplus positive.
    ///
    /// A return has the plan of its own month; this is for the months to come.
    pub struct PlannedPosition {
        /// The month.
        pub month: Month,
        /// The surplus or deficit planned by its end, on the basis of the control total.
        pub plan_to_date: Money,
    }
}
