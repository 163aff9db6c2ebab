//! A row of published settlements, read.

use super::table::Columns;
use crate::{
    error::{Code, Problem},
    money::{Money, MoneyUnit},
    number::parse_fixed,
    share::Share,
    text::quoted,
};

/// A published settlement whose every field could be read.
pub(super) struct Record {
    pub(super) track: String,
    pub(super) organisation: String,
    pub(super) benchmark: Money,
    pub(super) expenditure: Money,
    pub(super) difference: Money,
    pub(super) rate: Rate,
    pub(super) band: Share,
    pub(super) generated: Money,
    pub(super) quality: Share,
    pub(super) quality_met: bool,
    pub(super) greatest_share: Share,
    pub(super) final_share: Share,
    /// The size of the relief.
    pub(super) relief: Option<Money>,
    pub(super) earned: Money,
}

/// A rate of either sign in millionths of a millionth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rate(pub(super) i128);

impl Rate {
    pub(super) const PLACES: u32 = 12;
    /// Beyond this a rate is no rate, and its product with a benchmark might leave 128 bits.
    const MOST: i128 = 10_i128.pow(6 + Self::PLACES);

    fn read(text: &str) -> Result<Self, Problem> {
        let expected = r#"a rate written "0.104911788" with at most 12 decimal places"#;
        let parts = parse_fixed(text, Self::PLACES, expected)?;
        if (-Self::MOST..=Self::MOST).contains(&parts) {
            Ok(Self(parts))
        } else {
            Err(Problem::new(Code::OutOfRange, quoted(text), expected))
        }
    }
}

impl Record {
    /// Reads a row; every problem of it is kept, with its column.
    pub(super) fn read(columns: &Columns, row: &[String]) -> Result<Self, Vec<Problem>> {
        if row.len() != columns.width {
            let found = match row.len() {
                1 => "1 field".to_owned(),
                fields => format!("{fields} fields"),
            };
            let expected = format!("{}, one for each column", columns.width);
            return Err(vec![Problem::new(Code::WrongType, found, expected)]);
        }
        let mut fields = Fields { columns, row, problems: Vec::new() };
        let track = fields.name("track");
        let organisation = fields.name("ACO_ID");
        let people = fields.count("N_AB");
        let benchmark = fields.money("ABtotBnchmk");
        let expenditure = fields.money("ABtotExp");
        let difference = fields.money("BnchmkMinExp");
        let rate = fields.number("Sav_rate", Rate::read);
        let band = fields.share("MinSavPerc");
        let generated = fields.money("GenSaveLoss");
        let quality = fields.share("QualScore");
        let quality_met = fields.flag("Met_QPS");
        let greatest_share = fields.share("QualPerfShare");
        let final_share = fields.share("FinalShareRate");
        let limited = fields.flag("RevLossLimit");
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

/// The fields of a row, and what is wrong with them.
struct Fields<'r> {
    columns: &'r Columns,
    row: &'r [String],
    problems: Vec<Problem>,
}

impl Fields<'_> {
    fn refuse<T>(&mut self, column: &str, problem: Problem) -> Option<T> {
        self.problems.push(problem.at(column));
        None
    }

    fn name(&mut self, column: &str) -> Option<String> {
        match self.columns.text(self.row, column) {
            text if text.trim().is_empty() => {
                let expected = format!("a text in `{column}`");
                self.refuse(column, Problem::new(Code::MissingField, "nothing", expected))
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
        let text = self.columns.text(self.row, column);
        if text.is_empty() {
            let expected = format!("a number in `{column}`");
            return self.refuse(column, Problem::new(Code::MissingField, "nothing", expected));
        }
        let plain = plain(text);
        match read(plain.as_deref().unwrap_or(text)) {
            Ok(number) => Some(number),
            Err(problem) => self.refuse(column, Problem { found: quoted(text), ..problem }),
        }
    }

    fn money(&mut self, column: &str) -> Option<Money> {
        self.number(column, |text| {
            let expected = r#"an amount of at most a trillion, written "1234.50""#;
            let read = Money::read(text, MoneyUnit::Pounds);
            read.map_err(|problem| Problem { expected: expected.to_owned(), ..problem })
        })
    }

    fn share(&mut self, column: &str) -> Option<Share> {
        self.number(column, Share::read)
    }

    fn flag(&mut self, column: &str) -> Option<bool> {
        self.number(column, |text| match text {
            "0" => Ok(false),
            "1" => Ok(true),
            _ => Err(Problem::new(Code::UnknownValue, "", "0 or 1")),
        })
    }

    fn count(&mut self, column: &str) -> Option<i128> {
        self.number(column, |text| {
            let expected = "a whole number of people";
            let count = parse_fixed(text, 0, expected)?;
            if count >= 0 { Ok(count) } else { Err(Problem::new(Code::OutOfRange, "", expected)) }
        })
    }

    /// Relief is published as zero or less.
    fn relief(&mut self, column: &str) -> Option<Money> {
        let relief = self.money(column)?;
        if relief > Money::ZERO {
            let found = relief.to_string();
            return self.refuse(column, Problem::new(Code::OutOfRange, found, "zero or less"));
        }
        Some(relief.size())
    }
}

/// A number without an exponent and without zeros at the end of its decimals, if it has either:
/// programs write 0.000085 as `8.5e-05` and 717 as `717.0`.
pub(in crate::published) fn plain(text: &str) -> Option<String> {
    const FURTHEST: usize = 30;
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (sign, size) = text.strip_prefix('-').map_or(("", text), |size| ("-", size));
    let (mantissa, exponent) = size.split_once(['e', 'E']).unwrap_or((size, "0"));
    let (whole, decimals) =
        mantissa.split_once('.').map_or((mantissa, None), |(w, d)| (w, Some(d)));
    let (down, exponent) = match exponent.strip_prefix('-') {
        Some(exponent) => (true, exponent),
        None => (false, exponent.strip_prefix('+').unwrap_or(exponent)),
    };
    if !digits(whole) || !decimals.is_none_or(digits) || !digits(exponent) || exponent.len() > 3 {
        return None;
    }
    let by: usize = exponent.parse().ok().filter(|by| *by <= FURTHEST)?;
    let decimals = decimals.unwrap_or_default();
    let (whole, decimals) = if down {
        let whole = format!("{}{whole}", "0".repeat(by));
        let (kept, moved) = whole.split_at(whole.len() - by);
        (kept.to_owned(), format!("{moved}{decimals}"))
    } else {
        let decimals = format!("{decimals}{}", "0".repeat(by));
        let (moved, kept) = decimals.split_at(by);
        (format!("{whole}{moved}"), kept.to_owned())
    };
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    Some(match decimals.trim_end_matches('0') {
        "" => format!("{sign}{whole}"),
        decimals => format!("{sign}{whole}.{decimals}"),
    })
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_number_is_the_same_whichever_way_a_program_wrote_it() {
        for (text, expected) in [
            ("717.0", "717"),
            ("-717", "-717"),
            ("8.5e-05", "0.000085"),
            ("-1E-3", "-0.001"),
            ("1.0725e+09", "1072500000"),
            ("12.345e1", "123.45"),
            ("0.40", "0.4"),
            ("007", "7"),
            ("0e0", "0"),
        ] {
            assert_eq!(plain(text).as_deref(), Some(expected), "{text}");
        }
        for text in
            ["", "-", "1e", "e5", "1.e5", ".5", "5.", "1e1.5", "1e99", "1e0031", "+1", "1 ", "١"]
        {
            assert_eq!(plain(text), None, "{text}");
        }
    }
}
