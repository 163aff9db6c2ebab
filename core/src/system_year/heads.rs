//! The heads by which the columns of members and of returns are known, as the tables of the NHS have them.

use crate::wire::{Column, Heads};

const fn words(field: &'static str, heads: &'static [&'static str]) -> Column {
    Column { field, is_amount: false, heads }
}

const fn amounts(field: &'static str, heads: &'static [&'static str]) -> Column {
    Column { field, is_amount: true, heads }
}

const CODE: Column = words(
    "code",
    &[
        "code",
        "org code",
        "organisation code",
        "organization code",
        "provider code",
        "trust code",
        "ods code",
        "body code",
        "icb code",
        "ccg code",
        "provider org code",
    ],
);

/// The tables whose columns are known by more than the names of their fields.
pub(super) const TABLES: &[Heads] = &[
    Heads {
        table: "members",
        columns: &[
            CODE,
            words(
                "name",
                &[
                    "name",
                    "org name",
                    "organisation name",
                    "organization name",
                    "provider name",
                    "trust name",
                    "body name",
                ],
            ),
            words(
                "kind",
                &[
                    "kind",
                    "type",
                    "org type",
                    "organisation type",
                    "organization type",
                    "provider type",
                    "trust type",
                    "body type",
                    "kind of organisation",
                ],
            ),
            amounts(
                "control_total",
                &[
                    "control total",
                    "control total or plan",
                    "annual plan",
                    "full year plan",
                    "plan for the year",
                    "annual control total",
                    "control total target",
                    "trajectory",
                ],
            ),
            amounts(
                "deficit_support",
                &[
                    "deficit support",
                    "deficit support planned",
                    "deficit support funding",
                    "dsf",
                    "planned dsf",
                ],
            ),
            amounts("turnover", &["turnover", "annual turnover"]),
            amounts("allocation", &["allocation", "annual allocation"]),
            words("population", &["population"]),
            amounts("contribution", &["contribution", "paid in"]),
        ],
    },
    Heads {
        table: "returns",
        columns: &[
            words(
                "month",
                &[
                    "month",
                    "period",
                    "month number",
                    "reporting month",
                    "reporting period",
                    "period ending",
                    "month ending",
                    "month end",
                    "period end",
                    "mth",
                ],
            ),
            CODE,
            amounts(
                "plan_to_date",
                &[
                    "plan to date",
                    "ytd plan",
                    "plan ytd",
                    "year to date plan",
                    "plan year to date",
                    "cumulative plan",
                ],
            ),
            amounts(
                "actual_to_date",
                &[
                    "actual to date",
                    "ytd actual",
                    "actual ytd",
                    "ytd actuals",
                    "year to date actual",
                    "actual year to date",
                    "cumulative actual",
                ],
            ),
            amounts(
                "forecast",
                &[
                    "forecast for the year",
                    "forecast",
                    "fot",
                    "forecast outturn",
                    "outturn forecast",
                    "full year forecast",
                    "year end forecast",
                    "full year forecast outturn",
                    "full year fot",
                    "annual forecast",
                    "forecast full year",
                ],
            ),
        ],
    },
];
