//! The schemas of values that are no objects of their own.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::{
    allocation::{Account, Weight},
    calendar::{Date, FinancialYear, Month, Quarter, RoughDate},
    decimal::Number,
    fixed::Fixed,
    money::{Money, MoneyUnit},
    organisation::OdsCode,
    rate::Rate,
    rulebook::RuleId,
    score::Score,
    share::Share,
};

macro_rules! leaf {
    ($($Leaf:ident = $schema:tt)+) => { leaf! { $($Leaf: json_schema!($schema),)+ } };
    ($($Leaf:ident: $schema:expr,)+) => {
        $(impl JsonSchema for $Leaf {
            fn schema_name() -> Cow<'static, str> {
                stringify!($Leaf).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        })+
    };
}

/// A number with fixed places, of its row: what it is, and an example of it.
macro_rules! number {
    ($($Number:ident = ($description:literal, $example:literal))+) => {
        leaf! { $($Number: number(&$Number::FIXED, $description, $example),)+ }
    };
}

fn number(row: &Fixed, description: &str, example: &str) -> Schema {
    json_schema!({
        "description": description,
        "type": ["string", "integer"],
        "pattern": format!(r"^-?\d+(\.\d{{1,{}}})?$", row.places),
        "minimum": row.least,
        "maximum": row.most,
        "examples": [example]
    })
}

/// The largest amount, in whole pounds.
const MOST_POUNDS: i64 = Money::MAX.pence() / 100;

leaf! {
    Money = {
        "description": "An amount, as a text or a whole number. In pounds with at most two decimal \
            places, at most a trillion; in thousands of pounds with at most five where the `unit` of \
            the document is `thousands`, and in millions with at most eight where it is `millions`. A surplus, a favourable variance and money received are \
            positive; a deficit, an adverse variance and money paid are negative.",
        "type": ["string", "integer"],
        "pattern": r"^-?\d+(\.\d{1,8})?$",
        "minimum": -MOST_POUNDS,
        "maximum": MOST_POUNDS,
        "examples": ["-1800000.50", 3_500_000]
    }
    MoneyUnit = {
        "description": "The unit of every amount of a document.",
        "oneOf": [
            { "const": "pounds", "description": "Pounds." },
            { "const": "thousands", "description": "Thousands of pounds." },
            { "const": "millions", "description": "Millions of pounds." }
        ]
    }
    OdsCode = {
        "description": "The code of an organisation in the Organisation Data Service.",
        "type": "string",
        "pattern": "^[A-Z0-9]{3,10}$",
        "examples": ["RHQ", "03N", "QF7"]
    }
    Account = {
        "description": "An organisation by its code, or `pool`, `reserve`, `region`, `outside` or \
            `unallocated`.",
        "type": "string",
        "pattern": "^([A-Z0-9]{3,10}|pool|reserve|region|outside|unallocated)$",
        "examples": ["RHQ", "reserve"]
    }
    FinancialYear = {
        "description": "A financial year, from 1 April to 31 March.",
        "type": "string",
        "pattern": r"^\d{4}[/-]\d{2}$",
        "examples": ["2019/20"]
    }
    Quarter = {
        "description": "A quarter of a financial year, from `Q1` (April to June) to `Q4`.",
        "enum": ["Q1", "Q2", "Q3", "Q4"]
    }
    Month = {
        "description": "A month of a financial year, from 1 (April) to 12 (March), or from `M1` to `M12`.",
        "type": ["string", "integer"],
        "pattern": "^M?(0?[1-9]|1[0-2])$",
        "minimum": 1,
        "maximum": 12,
        "examples": [6, "M6"]
    }
    Date = {
        "description": "A day of the calendar.",
        "type": "string",
        "format": "date",
        "examples": ["2022-07-01"]
    }
    RoughDate = {
        "description": "A day, a month or a year, as far as it is known.",
        "type": "string",
        "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$",
        "examples": ["2022-07-01", "2022-07", "2022"]
    }
    RuleId = {
        "description": "The id of a rule.",
        "type": "string",
        "examples": ["control-totals.2019-20.sct-is-sum"]
    }
}

number! {
    Share = (
        "A share from 0 to 1 with at most twelve decimal places, as a text; 0 and 1 may be numbers.",
        "0.25"
    )
    Rate = (
        "How many times an amount is paid or counted: from 0 to 10 with at most six decimal places, \
            as a text or a whole number.",
        "0.75"
    )
    Score = (
        "A score from 1 (best) to 4 (worst) with at most two decimal places, or 0, which is left out \
            of averages; a text or a whole number.",
        "2.62"
    )
    Number = (
        "A number in the unit that its field names, of at most a billion, with at most eighteen \
            decimal places; a text or a whole number.",
        "-55.96"
    )
    Weight = (
        "A weight from 0 to a trillion with at most six decimal places; a text or a whole number.",
        "1.5"
    )
}
