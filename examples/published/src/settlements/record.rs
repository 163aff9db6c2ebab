//! A row of published settlements, read.

use ics_rules::{Code, Money, Problem, Share};

use crate::{
    columns::{Columns, Fields, flag, places},
    error::{first, problem},
    number::parse_fixed,
    text::quoted,
};

/// A published settlement whose every field could be read.
pub(crate) struct Record {
    pub(crate) track: String,
    pub(crate) organisation: String,
    pub(crate) benchmark: Money,
    pub(crate) expenditure: Money,
    pub(crate) difference: Money,
    pub(crate) rate: Printed<Rate>,
    pub(crate) band: Share,
    pub(crate) generated: Money,
    pub(crate) quality: Share,
    pub(crate) quality_met: bool,
    pub(crate) greatest_share: Share,
    pub(crate) final_share: Printed<Share>,
    /// The size of the relief.
    pub(crate) relief: Option<Money>,
    pub(crate) earned: Money,
}

/// A figure, and how many decimals it is printed with where it shows that.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Printed<T> {
    pub(crate) figure: T,
    pub(crate) places: Option<u32>,
}

/// A rate of either sign in millionths of a millionth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rate(pub(crate) i128);

impl Rate {
    pub(crate) const PLACES: u32 = 12;
    /// Beyond this a rate is no rate, and its product with a benchmark might leave 128 bits.
    const MOST: i128 = 10_i128.pow(6 + Self::PLACES);

    fn read(text: &str) -> Result<Self, Problem> {
        let expected = r#"a rate written "0.104911788" with at most 12 decimal places"#;
        let parts = parse_fixed(text, Self::PLACES, expected)?;
        if (-Self::MOST..=Self::MOST).contains(&parts) {
            Ok(Self(parts))
        } else {
            Err(problem(Code::OutOfRange, quoted(text), expected))
        }
    }
}

impl Record {
    /// Reads a row; every problem of it is kept, with its column.
    pub(crate) fn read(columns: &Columns, row: &[String]) -> Result<Self, Vec<Problem>> {
        let mut fields = Fields::of(columns, row)?;
        let track = fields.name("track");
        let organisation = fields.name("ACO_ID");
        let people = fields.count("N_AB");
        let benchmark = fields.money("ABtotBnchmk");
        let expenditure = fields.money("ABtotExp");
        let difference = fields.money("BnchmkMinExp");
        let rate = fields.printed("Sav_rate", Rate::read);
        let band = fields.share("MinSavPerc");
        let generated = fields.money("GenSaveLoss");
        let quality = fields.share("QualScore");
        let quality_met = fields.number("Met_QPS", flag);
        let greatest_share = fields.share("QualPerfShare");
        let final_share = fields.printed("FinalShareRate", share);
        let limited = fields.number("RevLossLimit", flag);
        // Relief is not published where there is none.
        let given = !columns.text(row, "DisAdj").is_empty();
        let relief = given.then(|| fields.relief("DisAdj"));
        let earned = fields.money("EarnSaveLoss");
        let read = || {
            people?;
            limited?;
            Some(Self {
                track: track?,
                organisation: organisation?,
                benchmark: benchmark?,
                expenditure: expenditure?,
                difference: difference?,
                rate: rate?,
                band: band?,
                generated: generated?,
                quality: quality?,
                quality_met: quality_met?,
                greatest_share: greatest_share?,
                final_share: final_share?,
                relief: match relief {
                    Some(relief) => Some(relief?),
                    None => None,
                },
                earned: earned?,
            })
        };
        read().ok_or(fields.problems)
    }
}

impl Fields<'_> {
    fn name(&mut self, column: &str) -> Option<String> {
        match self.text(column) {
            text if text.trim().is_empty() => {
                let expected = format!("a text in `{column}`");
                self.refuse(column, problem(Code::MissingField, "nothing", expected))
            }
            text => Some(text.to_owned()),
        }
    }

    /// A number, whichever way a program wrote it.
    fn number<T>(
        &mut self,
        column: &str,
        read: impl FnOnce(&str) -> Result<T, Problem>,
    ) -> Option<T> {
        let expected = format!("a number in `{column}`");
        self.must(column, &expected, read)
    }

    /// A number with the place it is printed to.
    fn printed<T>(
        &mut self,
        column: &str,
        read: impl FnOnce(&str) -> Result<T, Problem>,
    ) -> Option<Printed<T>> {
        let places = places(self.text(column));
        self.number(column, read).map(|figure| Printed { figure, places })
    }

    fn money(&mut self, column: &str) -> Option<Money> {
        self.number(column, |text| {
            let expected = r#"an amount of at most a trillion, written "1234.50""#;
            let read = text.parse();
            read.map_err(|error| Problem { expected: expected.to_owned(), ..first(&error) })
        })
    }

    fn share(&mut self, column: &str) -> Option<Share> {
        self.number(column, share)
    }

    fn count(&mut self, column: &str) -> Option<i128> {
        self.number(column, |text| {
            let expected = "a whole number of people";
            let count = parse_fixed(text, 0, expected)?;
            if count >= 0 { Ok(count) } else { Err(problem(Code::OutOfRange, "", expected)) }
        })
    }

    /// Relief is published as zero or less.
    fn relief(&mut self, column: &str) -> Option<Money> {
        let relief = self.money(column)?;
        if relief > Money::ZERO {
            let found = relief.to_string();
            return self.refuse(column, problem(Code::OutOfRange, found, "zero or less"));
        }
        Some(relief.size())
    }
}

fn share(text: &str) -> Result<Share, Problem> {
    text.parse().map_err(|error| first(&error))
}
