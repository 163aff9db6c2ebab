//! The system control total and the positions against it.

use std::collections::BTreeMap;

use ics_rules::control_total::{
    AdjustmentOutcome, ControlTotal, LimitKept, MemberPosition, MemberTotal, Outturn, OwnTotal,
    OwnTotals, Position, RunRate, SectorEffect, ToDate,
};
use rust_decimal::Decimal;

use crate::{
    object::{data, outcome},
    organisation::PyOrganisation,
    outcome::PyOutcome,
    plot::ControlTotalPlots,
    rulebook::ids,
    table::Table,
};

outcome! {
    /// The system control total, or what the year has in its place, and the positions and forecasts
    /// against it.
    ///
    /// All amounts are in pounds: a surplus and a favourable variance are positive, a deficit and
    /// an adverse variance negative.
    ///
    /// >>> from ics_rules import SystemYear, assess
    /// >>> trust = {"code": "RHQ", "kind": "foundation_trust", "control_total": -1000}
    /// >>> made = {"code": "RHQ", "month": 6, "plan_to_date": -500, "actual_to_date": -700,
    /// ...         "forecast": -1250}
    /// >>> year = SystemYear.from_dict(
    /// ...     {"system": "QF7", "year": "2019/20", "members": [trust], "returns": [made]})
    /// >>> assess(year).control_total.variance
    /// Decimal('-250.00')
    PyControlTotal "ControlTotal" of ControlTotal;
    {
        /// Charts of it: `bridge` and `run_rate`. Needs the extra `plot`.
        #[getter]
        fn plot<'py>(slf: &pyo3::Bound<'py, Self>) -> pyo3::PyResult<ControlTotalPlots<'py>> {
            ControlTotalPlots::of(slf)
        }

        /// The code of the system.
        #[getter]
        fn system(&self) -> &str {
            self.core.system.as_str()
        }

        /// The basis of every figure here, for example `excluding_funds`.
        #[getter]
        fn basis(&self) -> &'static str {
            self.core.basis.as_str()
        }

        /// Where the total comes from: `sum_of_members` (2018/19 and 2019/20), `stated` for the
        /// system, or `objective`, the balance that every system aims at (from 2022/23).
        #[getter]
        fn aim(&self) -> &'static str {
            self.core.aim.as_str()
        }

        /// What the year calls the total: `system control total`, `system target` or `system objective`.
        #[getter]
        fn aim_in_words(&self) -> String {
            self.core.aim.to_string()
        }

        /// Each member's control total, in order of code; in years without those, its plan.
        #[getter]
        fn members(&self) -> Table<PyMemberTotal> {
            self.core.members.iter().map(PyMemberTotal::of).collect()
        }

        /// The sum of the members' totals before adjustments, in pounds.
        #[getter]
        fn before(&self) -> Decimal {
            self.core.before.pounds()
        }

        /// The sum of the members' totals after adjustments, in pounds.
        #[getter]
        fn of_members(&self) -> Decimal {
            self.core.of_members.pounds()
        }

        /// What the members' totals come to beyond the system's: below zero, what the system must
        /// find besides them.
        #[getter]
        fn surplus_of_plans(&self) -> Decimal {
            self.core.surplus_of_plans.pounds()
        }

        /// The joint objective of the year, where it has one beside the total.
        #[getter]
        fn objective(&self) -> Option<Decimal> {
            self.core.objective.map(ics_rules::Money::pounds)
        }

        /// The deficit support planned, where the figures are before support and the total lies below
        /// the objective by that much, in pounds; None elsewhere.
        #[getter]
        fn planned_support(&self) -> Option<Decimal> {
            self.core.planned_support.map(ics_rules::Money::pounds)
        }

        /// The total that the system is held to, in pounds.
        #[getter]
        fn total(&self) -> Decimal {
            self.core.total.pounds()
        }

        /// What became of each adjustment.
        #[getter]
        fn adjustments(&self) -> Table<PyAdjustmentOutcome> {
            let outcomes = self.core.adjustments.iter();
            outcomes.map(|one| PyAdjustmentOutcome::of(one, &self.rulebook)).collect()
        }

        /// The position at every month for which a return was made, in order.
        #[getter]
        fn months(&self) -> Table<PyPosition> {
            self.core.months.iter().map(|one| PyPosition::of(one, &self.rulebook)).collect()
        }

        /// The position at the latest month for which any return was made.
        #[getter]
        fn latest(&self) -> Option<PyPosition> {
            self.core.latest().map(|one| PyPosition::of(one, &self.rulebook))
        }

        /// The outturn at the latest month less the control total, with support withheld counted back, in
        /// pounds: adverse is negative.
        #[getter]
        fn variance(&self) -> PyOutcome<Decimal> {
            PyOutcome::of(&self.core.variance, |variance| variance.pounds())
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// A member's control total, as it counts in the system. Amounts are in pounds.
    PyMemberTotal "MemberTotal" of MemberTotal, shown |it| format!(
        "{}: {}", it.organisation, it.total.nhs()
    );
    {
        /// The organisation.
        #[getter]
        fn organisation(&self) -> PyOrganisation {
            PyOrganisation::of(&self.0.organisation)
        }

        /// The code of the organisation.
        #[getter]
        fn code(&self) -> &str {
            self.0.organisation.code.as_str()
        }

        /// Its control total as a whole, before any adjustment.
        #[getter]
        fn whole(&self) -> Decimal {
            self.0.whole.pounds()
        }

        /// The share of it that counts here, from 0 to 1; None when it counts whole.
        #[getter]
        fn counted_share(&self) -> Option<Decimal> {
            self.0.counted_share.map(ics_rules::Share::decimal)
        }

        /// What of it counts here, before any adjustment.
        #[getter]
        fn before(&self) -> Decimal {
            self.0.before.pounds()
        }

        /// What the agreed net-neutral adjustments move, in sum.
        #[getter]
        fn moved(&self) -> Decimal {
            self.0.moved.pounds()
        }

        /// What counts here after them.
        #[getter]
        fn total(&self) -> Decimal {
            self.0.total.pounds()
        }
    }
}

outcome! {
    /// What becomes of an adjustment.
    PyAdjustmentOutcome "AdjustmentOutcome" of AdjustmentOutcome;
    {
        /// The window it was made in.
        #[getter]
        fn window(&self) -> &str {
            &self.core.window
        }

        /// The moves by code, in pounds. In 2018/19 and 2019/20 they sum to zero; in 2017/18 they need not.
        #[getter]
        fn moves(&self) -> BTreeMap<&str, Decimal> {
            self.core.moves.iter().map(|(code, amount)| (code.as_str(), amount.pounds())).collect()
        }

        /// Whether it counts: it awaits nothing, and the system's total holds.
        #[getter]
        fn in_effect(&self) -> bool {
            self.core.in_effect
        }

        /// Whether the system's total still holds: always where moves sum to zero or raise the members'
        /// totals; where they lower them, as they may in 2017/18, only where the members' totals are
        /// known to come to the system's target.
        #[getter]
        fn target_holds(&self) -> bool {
            self.core.target_holds
        }

        /// What it awaits: the members whose total moves and that must still agree, then approvers, then
        /// `performance_statement` where the year's rules ask for one and none was given, then
        /// `system_target` where it lowers the members' totals against a target that is not given.
        #[getter]
        fn awaiting(&self) -> Vec<String> {
            self.core.awaiting.clone()
        }

        /// Whether a statement of how it improves overall performance was given.
        #[getter]
        fn performance_stated(&self) -> bool {
            self.core.performance_stated
        }

        /// What it moves between the two national sectors.
        #[getter]
        fn sectors(&self) -> PySectorEffect {
            PySectorEffect::of(&self.core.sectors)
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// What moves do to each national sector, in pounds. The two sum to zero where only trusts and
    /// commissioners move and the moves are net-neutral; in 2017/18 they need not be.
    PySectorEffect "SectorEffect" of SectorEffect, shown |it| format!(
        "providers {}, commissioners {}", it.providers.nhs(), it.commissioners.nhs()
    );
    {
        /// The sum over NHS trusts and foundation trusts.
        #[getter]
        fn providers(&self) -> Decimal {
            self.0.providers.pounds()
        }

        /// The sum over commissioners.
        #[getter]
        fn commissioners(&self) -> Decimal {
            self.0.commissioners.pounds()
        }
    }
}

outcome! {
    /// Where the system stands at a month.
    PyPosition "Position" of Position;
    {
        /// The month of the financial year, from 1 (April) to 12 (March).
        #[getter]
        fn month(&self) -> u8 {
            self.core.month.number()
        }

        /// The members that made a return, in order of code.
        #[getter]
        fn members(&self) -> Table<PyMemberPosition> {
            self.core.members.iter().map(PyMemberPosition::of).collect()
        }

        /// The codes of the members that made none.
        #[getter]
        fn missing(&self) -> Vec<&str> {
            self.core.missing.iter().map(ics_rules::OdsCode::as_str).collect()
        }

        /// The system's figures to date; refused while a return is missing.
        #[getter]
        fn to_date(&self) -> PyOutcome<PyToDate> {
            PyOutcome::of(&self.core.to_date, PyToDate::of)
        }

        /// The system's figures for the year; refused while a forecast is missing.
        #[getter]
        fn outturn(&self) -> PyOutcome<PyOutturn> {
            PyOutcome::of(&self.core.outturn, PyOutturn::of)
        }

        /// The id of the rule that gives the total it is held to.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// A member's figures at a month, as they count in the system, in pounds.
    PyMemberPosition "MemberPosition" of MemberPosition, shown |it| format!(
        "{}: {} to date, plan {}", it.code, it.actual_to_date.nhs(), it.plan_to_date.nhs()
    );
    {
        /// The code of the member.
        #[getter]
        fn code(&self) -> &str {
            self.0.code.as_str()
        }

        /// Its control total.
        #[getter]
        fn control_total(&self) -> Decimal {
            self.0.control_total.pounds()
        }

        /// Planned by the end of the month.
        #[getter]
        fn plan_to_date(&self) -> Decimal {
            self.0.plan_to_date.pounds()
        }

        /// Achieved by the end of the month, on the basis of the control total.
        #[getter]
        fn actual_to_date(&self) -> Decimal {
            self.0.actual_to_date.pounds()
        }

        /// Actual less plan: adverse is negative.
        #[getter]
        fn variance_to_date(&self) -> Decimal {
            self.0.variance_to_date.pounds()
        }

        /// Expected for the year; None when the return holds no forecast.
        #[getter]
        fn outturn(&self) -> Option<Decimal> {
            self.0.outturn.map(ics_rules::Money::pounds)
        }

        /// Outturn less control total, which from 2021/22 is the member's plan: adverse is negative.
        #[getter]
        fn outturn_variance(&self) -> Option<Decimal> {
            self.0.outturn_variance.map(ics_rules::Money::pounds)
        }
    }
}

data! {
    /// The system's figures from April to the end of a month, in pounds.
    PyToDate "ToDate" of ToDate, shown |it| format!(
        "{}, plan {}", it.actual.nhs(), it.plan.nhs()
    );
    {
        /// Planned.
        #[getter]
        fn plan(&self) -> Decimal {
            self.0.plan.pounds()
        }

        /// Achieved, on the basis of the control total.
        #[getter]
        fn actual(&self) -> Decimal {
            self.0.actual.pounds()
        }

        /// Actual less plan: adverse is negative. A position and its variance may differ in sign.
        #[getter]
        fn variance(&self) -> Decimal {
            self.0.variance.pounds()
        }

        /// Deficit support withheld so far, which the actual lacks and which is counted back in what is
        /// needed; None in figures before support, and where nothing is stated of it.
        #[getter]
        fn withheld(&self) -> Option<Decimal> {
            self.0.withheld.map(ics_rules::Money::pounds)
        }

        /// What the months so far come to each, and what the rest must.
        #[getter]
        fn run_rate(&self) -> PyRunRate {
            PyRunRate::of(&self.0.run_rate)
        }
    }
}

data! {
    /// Averages by month, in pounds; each is rounded to the penny, halves away from zero.
    PyRunRate "RunRate" of RunRate, shown |it| format!("{} a month", it.per_month.nhs());
    {
        /// The actual to date, for each month so far.
        #[getter]
        fn per_month(&self) -> Decimal {
            self.0.per_month.pounds()
        }

        /// The year if every month were as those so far: arithmetic, not a forecast.
        #[getter]
        fn straight_line(&self) -> Decimal {
            self.0.straight_line.pounds()
        }

        /// What each remaining month must bring to end on the control total; None after month 12.
        #[getter]
        fn needed_per_month(&self) -> Option<Decimal> {
            self.0.needed_per_month.map(ics_rules::Money::pounds)
        }
    }
}

data! {
    /// The system's result for the year, forecast or, at month 12, achieved, in pounds.
    PyOutturn "Outturn" of Outturn, shown |it| format!(
        "{}, control total {}, {}", it.amount.nhs(), it.control_total.nhs(), it.delivery
    );
    {
        /// The result as it is reported.
        #[getter]
        fn amount(&self) -> Decimal {
            self.0.amount.pounds()
        }

        /// Deficit support withheld so far, which the result lacks and which is counted back against the
        /// control total; None in figures before support, and where nothing is stated of it.
        #[getter]
        fn withheld(&self) -> Option<Decimal> {
            self.0.withheld.map(ics_rules::Money::pounds)
        }

        /// The control total, or what the year has in its place.
        #[getter]
        fn control_total(&self) -> Decimal {
            self.0.control_total.pounds()
        }

        /// Outturn, with support withheld counted back, less control total: adverse is negative. Also the
        /// headroom to the boundary.
        #[getter]
        fn variance(&self) -> Decimal {
            self.0.variance.pounds()
        }

        /// Whether the control total is `met`, which a result equal to it does, or `missed`.
        #[getter]
        fn delivery(&self) -> &'static str {
            self.0.delivery.as_str()
        }

        /// What the organisations plan for the year: the sum of the amounts that each of them is held to.
        #[getter]
        fn plan(&self) -> Decimal {
            self.0.plan.pounds()
        }

        /// Outturn less plan, as the members' own variances add up: adverse is negative.
        #[getter]
        fn against_plan(&self) -> Decimal {
            self.0.against_plan.pounds()
        }
    }
}

outcome! {
    /// How every organisation stands against its own control total, in pounds.
    ///
    /// >>> from ics_rules import SystemYear, assess
    /// >>> trust = {"code": "RHQ", "kind": "foundation_trust", "control_total": -1000}
    /// >>> made = {"code": "RHQ", "month": 12, "plan_to_date": -1000, "actual_to_date": -1001}
    /// >>> year = SystemYear.from_dict(
    /// ...     {"system": "QF7", "year": "2016/17", "members": [trust], "returns": [made]})
    /// >>> assess(year).organisations.missing_it
    /// ['RHQ']
    PyOwnTotals "OwnTotals" of OwnTotals;
    {
        /// The basis of every figure here.
        #[getter]
        fn basis(&self) -> &'static str {
            self.core.basis.as_str()
        }

        /// The organisations, in order of code.
        #[getter]
        fn organisations(&self) -> Table<PyOwnTotal> {
            self.core.organisations.iter().map(PyOwnTotal::of).collect()
        }

        /// The codes of those that miss their own totals.
        #[getter]
        fn missing_it(&self) -> Vec<&str> {
            self.core.missing_it.iter().map(ics_rules::OdsCode::as_str).collect()
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}

data! {
    /// An organisation and its own total, in pounds.
    PyOwnTotal "OwnTotal" of OwnTotal, shown |it| format!("{}: {}", it.organisation, it.total.nhs());
    {
        /// The organisation.
        #[getter]
        fn organisation(&self) -> PyOrganisation {
            PyOrganisation::of(&self.0.organisation)
        }

        /// The code of the organisation.
        #[getter]
        fn code(&self) -> &str {
            self.0.organisation.code.as_str()
        }

        /// Its control total after adjustments; in years without those, its plan.
        #[getter]
        fn total(&self) -> Decimal {
            self.0.total.pounds()
        }

        /// The number of the month of its latest return, 1 for April; None without one.
        #[getter]
        fn month(&self) -> Option<u8> {
            self.0.month.map(ics_rules::Month::number)
        }

        /// Its result for the year against the total.
        #[getter]
        fn outturn(&self) -> PyOutcome<PyOutturn> {
            PyOutcome::of(&self.0.outturn, PyOutturn::of)
        }
    }
}

outcome! {
    /// Whether a limit is kept, in pounds.
    PyLimitKept "LimitKept" of LimitKept;
    {
        /// What the limit is on: `local_capital`, `local_revenue`, `board_expenditure` or
        /// `running_costs`.
        #[getter]
        fn on(&self) -> &'static str {
            self.core.asked.on.as_str()
        }

        /// The most that may be used in the year.
        #[getter]
        fn limit(&self) -> Decimal {
            self.core.asked.limit.pounds()
        }

        /// Whether the expected use, or the planned one where no other is given, is within it.
        #[getter]
        fn kept(&self) -> bool {
            self.core.kept
        }

        /// What may still be spent; below zero, what is too much.
        #[getter]
        fn headroom(&self) -> Decimal {
            self.core.headroom.pounds()
        }

        /// What the limit leaves over the plan; None where no plan is given.
        #[getter]
        fn headroom_of_plan(&self) -> Option<Decimal> {
            self.core.headroom_of_plan.map(ics_rules::Money::pounds)
        }

        /// The ids of the rules it rests on.
        #[getter]
        fn rules(&self) -> Vec<&str> {
            ids(&self.core.rules)
        }
    }
}
