//! Units of money as people write them, alone or in the head of a column.

use crate::money::MoneyUnit;

const POUNDS: [&str; 8] =
    ["pounds", "pound", "£", "£s", "gbp", "poundssterling", "inpounds", "in£"];
const THOUSANDS: [&str; 15] = [
    "thousands",
    "thousand",
    "£000",
    "£000s",
    "£k",
    "£thousand",
    "£thousands",
    "poundsthousand",
    "thousandsofpounds",
    "poundsinthousands",
    "000",
    "000s",
    "gbp000",
    "gbp000s",
    "gbpk",
];
const MILLIONS: [&str; 13] = [
    "millions",
    "million",
    "£m",
    "£ms",
    "£mn",
    "£mil",
    "£million",
    "£millions",
    "millionsofpounds",
    "poundsmillion",
    "poundsinmillions",
    "gbpm",
    "gbpmillion",
];

/// The unit that people write over a column or beside a table, for example `£000`, `£'000s` or `£m`.
pub(crate) fn unit(text: &str) -> Option<MoneyUnit> {
    let plain = |letter: &char| letter.is_alphanumeric() || *letter == '£';
    let text: String = text.to_lowercase().chars().filter(plain).collect();
    let text = &text.replace("£in", "£");
    let text = text.as_str();
    let inside = text.strip_prefix("in").unwrap_or(text);
    let is_of = |words: &[&str]| words.contains(&text) || words.contains(&inside);
    if is_of(&THOUSANDS) {
        Some(MoneyUnit::Thousands)
    } else if is_of(&MILLIONS) {
        Some(MoneyUnit::Millions)
    } else {
        is_of(&POUNDS).then_some(MoneyUnit::Pounds)
    }
}

/// The head without the unit that it ends or begins with, and that unit: `Control total (£000)`.
pub(crate) fn in_head(head: &str) -> (String, Option<MoneyUnit>) {
    let words: Vec<&str> = head
        .split(|letter: char| letter.is_whitespace() || "()[],:-\u{2013}".contains(letter))
        .filter(|word| !word.is_empty())
        .collect();
    // A unit is up to three words: "GBP m", "£ in thousands". The name of the column is the rest.
    for length in (1..=3).rev() {
        for at in 0..words.len() {
            let Some(run) = words.get(at..at + length) else { break };
            let marked = run.iter().any(|word| is_sign(word));
            let rest = || words.iter().take(at).chain(words.iter().skip(at + length));
            if let Some(unit) = unit(&run.concat()).filter(|_| marked && words.len() > length) {
                return (rest().copied().collect::<Vec<_>>().join(" "), Some(unit));
            }
        }
    }
    (head.trim().to_owned(), None)
}

/// Whether a word of a head can be part of a unit and of nothing else.
fn is_sign(word: &str) -> bool {
    let word = word.to_lowercase();
    word.contains('£')
        || word.contains("000")
        || word.starts_with("gbp")
        || word == "millions"
        || word == "thousands"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_read_as_people_write_them() {
        for text in ["pounds", "£", "GBP", "£s", "in £"] {
            assert_eq!(unit(text), Some(MoneyUnit::Pounds), "{text}");
        }
        for text in [
            "thousands",
            "£000",
            "£000s",
            "£'000",
            "£'000s",
            "£\u{2019}000",
            "000s",
            "'000",
            "£k",
            "£K",
            "GBP000",
            "GBP 000",
            "£ thousand",
            "£ in thousands",
            "GBPk",
            "£,000",
        ] {
            assert_eq!(unit(text), Some(MoneyUnit::Thousands), "{text}");
        }
        for text in
            ["millions", "£m", "£ m", "£M", "£million", "£ millions", "GBP m", "GBPm", "£mn"]
        {
            assert_eq!(unit(text), Some(MoneyUnit::Millions), "{text}");
        }
        for text in ["", "$", "£bn", "m", "k", "pence", "£00", "0"] {
            assert_eq!(unit(text), None, "{text}");
        }
    }

    #[test]
    fn a_head_gives_up_its_unit() {
        let read = |head| in_head(head);
        assert_eq!(read("Control total (£m)"), ("Control total".into(), Some(MoneyUnit::Millions)));
        assert_eq!(
            read("Control total £000s"),
            ("Control total".into(), Some(MoneyUnit::Thousands))
        );
        assert_eq!(read("YTD plan, £'000"), ("YTD plan".into(), Some(MoneyUnit::Thousands)));
        assert_eq!(read("GBP m Turnover"), ("Turnover".into(), Some(MoneyUnit::Millions)));
        assert_eq!(
            read("Turnover (£ in thousands)"),
            ("Turnover".into(), Some(MoneyUnit::Thousands))
        );
        assert_eq!(read("Plan (£)"), ("Plan".into(), Some(MoneyUnit::Pounds)));
        assert_eq!(read("Control total"), ("Control total".into(), None));
        assert_eq!(read("Turnover 2019/20"), ("Turnover 2019/20".into(), None));
        assert_eq!(read("£000"), ("£000".into(), None));
    }
}
