//! Why a cell is no amount, and what to write in its place.

use super::{HYPHENS, plain};
use crate::money::MoneyUnit;

/// The letters that people write behind a figure for thousands and more.
const LETTERS: [&str; 10] =
    ["million", "thousand", "billion", "mil", "mn", "bn", "m", "k", "b", "t"];
/// Marks behind a figure: provisional, revised, estimated, and those of footnotes.
const MARKS: [&str; 14] = [
    "[p]", "[r]", "[e]", "[x]", "[c]", "[z]", "(p)", "(r)", "(e)", "*", "\u{2020}", "\u{2021}",
    "#", "^",
];

/// What is expected in the place of a text that is no amount, with the reason where it is one that
/// people and programs give.
pub(super) fn way_out(text: &str, unit: MoneyUnit) -> String {
    match reason(text, unit) {
        Some(reason) => format!("{}; {reason}", unit.expected()),
        None => unit.expected().to_owned(),
    }
}

fn reason(text: &str, unit: MoneyUnit) -> Option<String> {
    of_program(text)
        .map(str::to_owned)
        .or_else(|| of_sign(text).map(str::to_owned))
        .or_else(|| of_scale(text, unit))
        .or_else(|| of_mark(text))
        .or_else(|| of_grouping(text))
}

/// What a program wrote.
fn of_program(text: &str) -> Option<&'static str> {
    let narrow = text.len() > 1 && text.chars().all(|letter| letter == '#');
    if narrow {
        return Some("the column is too narrow: widen it and save again");
    }
    if text.starts_with('#') && text.len() > 1 {
        return Some("it is an error of the spreadsheet: mend the formula");
    }
    if text.starts_with('=') {
        return Some(
            "it is a formula that was not calculated: open the file in a spreadsheet and save it",
        );
    }
    let (digits, power) = text.split_once(['e', 'E'])?;
    let is_power = power.trim_start_matches(['+', '-']).bytes().all(|byte| byte.is_ascii_digit());
    (plain(digits).is_some() && is_power && !power.is_empty())
        .then_some("the spreadsheet has dropped digits: widen the column and save again")
}

/// A sign that is written otherwise.
fn of_sign(text: &str) -> Option<&'static str> {
    const DEFICIT: &str = "a deficit has a minus sign before it, or stands in brackets";
    let is_number = |text: &str| plain(text.trim()).is_some();
    let lower = text.to_lowercase();
    let ending = |word: &str| lower.strip_suffix(word).is_some_and(is_number);
    let beginning = |word: &str| lower.strip_prefix(word).is_some_and(is_number);
    if ["cr", "dr"].iter().any(|word| ending(word) || beginning(word)) {
        return Some(
            "whether CR is a surplus is not known: a deficit has a minus sign before it, or stands in brackets",
        );
    }
    if text.strip_suffix(HYPHENS).is_some_and(is_number) {
        return Some(DEFICIT);
    }
    let inside =
        |open, close| text.strip_prefix(open).and_then(|text: &str| text.strip_suffix(close));
    if inside('<', '>')
        .or_else(|| inside('[', ']'))
        .or_else(|| inside('{', '}'))
        .is_some_and(is_number)
    {
        return Some(DEFICIT);
    }
    let signed = inside('(', ')').is_some_and(|inside| inside.trim_start().starts_with(HYPHENS));
    let before = text.strip_prefix(HYPHENS).is_some_and(|rest| rest.trim_start().starts_with('('));
    if signed || before {
        return Some("brackets or a minus sign, not both");
    }
    (text.starts_with('(') != text.ends_with(')')).then_some("one of the brackets is missing")
}

/// A figure with a letter for its thousands or millions, a per cent, or another currency.
fn of_scale(text: &str, unit: MoneyUnit) -> Option<String> {
    let lower = text.to_lowercase();
    let lower = lower.strip_suffix(')').unwrap_or(&lower);
    if lower.ends_with('%') {
        return Some("a per cent is no amount".to_owned());
    }
    if text.contains(['$', '\u{20ac}']) {
        return Some("amounts are in sterling".to_owned());
    }
    let is_number = |text: &str| plain(text.trim_start_matches('(').trim()).is_some();
    let with_letter =
        LETTERS.iter().any(|letter| lower.strip_suffix(letter).is_some_and(&is_number));
    with_letter.then(|| format!("give it {}, without the letter", unit.in_words()))
}

/// A mark that stands beside the figure.
fn of_mark(text: &str) -> Option<String> {
    let is_number = |text: &str| plain(text.trim()).is_some();
    if text.strip_prefix(['\'', '"', '~']).is_some_and(is_number) {
        return Some("take the mark before it off".to_owned());
    }
    let lower = text.to_lowercase();
    let mark = MARKS.iter().find(|mark| {
        let digits = lower.trim_end_matches(**mark);
        digits != lower && is_number(digits)
    });
    let letter = || {
        let (digits, mark) = text.rsplit_once(' ')?;
        let short = mark.chars().count() == 1 && mark.chars().all(char::is_alphabetic);
        (short && is_number(digits)).then_some(mark)
    };
    let mark = mark.copied().or_else(letter)?;
    Some(format!("take the mark {mark} off"))
}

/// Commas and spaces that do not stand between thousands, and what cannot be seen.
fn of_grouping(text: &str) -> Option<String> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let only = |allowed: &[char]| {
        digits > 0
            && text.chars().all(|letter| {
                letter.is_ascii_digit() || "-.,()£+".contains(letter) || allowed.contains(&letter)
            })
    };
    if only(&[]) && text.contains(',') {
        return Some("commas stand between thousands, and a point before pence".to_owned());
    }
    if only(&[' ']) && text.contains(' ') {
        return Some("take the space out".to_owned());
    }
    let odd = text.chars().find(|letter| !letter.is_ascii_graphic() && !" £".contains(*letter))?;
    let without: String = text.chars().filter(|letter| *letter != odd).collect();
    plain(&without).map(|_| format!("take out the character U+{:04X}", u32::from(odd)))
}
