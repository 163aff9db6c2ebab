//! How a member's plan and its control total run through the year.

use crate::{
    calendar::{Month, Quarter},
    error::{Code, Problem},
    money::Money,
    wire::document,
};

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

document! {
    /// A member's control total to the end of a quarter: cumulative from April, a surplus positive.
    pub struct PhasedTotal {
        /// The last month of the quarter: 3, 6, 9 or 12.
        pub month: Month,
        /// What of the control total is to be reached by its end.
        pub control_total: Money,
    }
}

/// What is wrong with a profile of a control total: ends of quarters that are not all there, each once
/// and in order, or a year that does not end on the control total.
pub(super) fn problems(profile: &[PhasedTotal], control_total: Money) -> Vec<Problem> {
    let Some(last) = profile.last() else { return Vec::new() };
    let mut problems = Vec::new();
    let months: Vec<Month> = profile.iter().map(|phased| phased.month).collect();
    if months != Quarter::ALL.map(Quarter::last_month) {
        let months: Vec<String> = months.iter().map(ToString::to_string).collect();
        let expected = Quarter::ALL.map(|quarter| quarter.last_month().to_string()).join(", ");
        let expected = format!("the ends of the quarters in order: {expected}");
        problems.push(Problem::new(Code::QuartersNotInOrder, months.join(", "), expected));
    } else if last.control_total != control_total {
        let expected = format!("the control total for the year, {control_total}");
        let found = last.control_total.to_string();
        let problem = Problem::new(Code::AmountsDoNotSum, found, expected);
        let place = format!("[{}].control_total", profile.len().saturating_sub(1));
        problems.push(problem.at(place));
    }
    problems
}
