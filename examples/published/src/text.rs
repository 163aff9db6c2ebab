//! Texts of published tables: shown safely, folded, compared with words that are known.

use ics_rules::{Code, Money, MoneyUnit, Problem};

use crate::error::problem;

/// A text as an error message shows it: in quotes, escaped, and cut when it is long.
pub(crate) fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    let shown: String = text.chars().take(LONGEST).collect();
    if shown.len() < text.len() { format!("{shown:?}…") } else { format!("{shown:?}") }
}

/// A name without differences of case and spacing.
pub(crate) fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Words in a row: `a`, `a and b`, `a, b and c`.
pub(crate) fn list(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// Row numbers in running text.
pub(crate) fn numbers(rows: impl IntoIterator<Item = usize>) -> String {
    rows.into_iter().map(|row| row.to_string()).collect::<Vec<_>>().join(", ")
}

/// Whether a field holds nothing, or a word that people or programs write in the place of nothing, as
/// amounts of returns have it. One mark alone is not among them: a dash may mean nil.
pub(crate) fn is_nothing(text: &str) -> bool {
    let text = text.trim();
    let is_a_mark = text.chars().nth(1).is_none();
    text.is_empty()
        || !is_a_mark && matches!(Money::from_return_text(text, MoneyUnit::Pounds), Ok(None))
}

/// The refusal of a word outside a closed list, with the nearest named when the text looks like a slip.
pub(crate) fn unknown_word(text: &str, words: &[&str]) -> Problem {
    let list = words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    let list = if words.len() == 1 { list } else { format!("one of {list}") };
    let expected = match nearest(text, words) {
        Some(word) => format!("{list}; did you mean `{word}`?"),
        None => list,
    };
    problem(Code::UnknownValue, quoted(text), expected)
}

/// The word most like `text`, if any is like it: at most one slip for every three letters.
pub(crate) fn nearest<'w>(text: &str, words: &[&'w str]) -> Option<&'w str> {
    const LONGEST: usize = 64;
    const MOST_SLIPS: usize = 3;
    const LETTERS_A_SLIP: usize = 3;
    if text.len() > LONGEST {
        return None;
    }
    let plain = |text: &str| text.to_lowercase().replace([' ', '-'], "_");
    let text = plain(text);
    let near = words.iter().map(|word| (strsim::osa_distance(&text, &plain(word)), *word));
    let near = near.filter(|(slips, word)| {
        *slips <= MOST_SLIPS && slips * LETTERS_A_SLIP <= word.chars().count()
    });
    near.min().map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_nothing_are_nothing_and_a_dash_is_not() {
        for text in ["", " ", "NA", "n/a", "NULL", "NaN", "None", "--", "TBC"] {
            assert!(is_nothing(text), "{text}");
        }
        for text in ["-", "–", "0", "nil", "1,23", "x", "none"] {
            assert!(!is_nothing(text), "{text}");
        }
    }

    #[test]
    fn a_slip_is_told_with_the_word_that_is_meant() {
        let refused = unknown_word("suplus", &["surplus", "limit"]);
        assert_eq!(refused.expected, "one of `surplus`, `limit`; did you mean `surplus`?");
        assert_eq!(unknown_word("x", &["limit"]).expected, "`limit`");
    }
}
