//! Closed lists of words, each spelled once.

use crate::{
    error::{Code, Problem, Result},
    text::quoted,
};

/// The refusal of a word outside a closed list.
pub(crate) fn unknown_word(text: &str, words: &[&str]) -> Problem {
    Problem::new(Code::UnknownValue, quoted(text), one_of(text, words))
}

/// What a text stands for as a word of a closed list.
pub(crate) fn known_word<T: Word>(text: &str) -> Result<T> {
    let known = place(text, T::WORDS).and_then(|place| T::MEANT.get(place)).copied();
    known.ok_or_else(|| unknown_word(text, T::WORDS).into())
}

/// Where a word stands in a closed list.
pub(super) fn place(text: &str, words: &[&str]) -> Option<usize> {
    words.iter().position(|word| *word == text)
}

/// "one of …", with the nearest named when the text looks like a slip.
pub(super) fn one_of(text: &str, words: &[&str]) -> String {
    let list = words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    let list = if words.len() == 1 { list } else { format!("one of {list}") };
    match nearest(text, words) {
        Some(word) => format!("{list}; did you mean `{word}`?"),
        None => list,
    }
}

/// The word most like `text`, if any is like it: at most one slip for every three letters.
pub(crate) fn nearest<'w>(text: &str, words: &[&'w str]) -> Option<&'w str> {
    const LONGEST: usize = 64;
    const MOST_SLIPS: usize = 3;
    const LETTERS_A_SLIP: usize = 3;
    if text.len() > LONGEST {
        return None;
    }
    let folded = |text: &str| text.to_lowercase().replace([' ', '-'], "_");
    let text = folded(text);
    let near = words.iter().map(|word| (strsim::osa_distance(&text, &folded(word)), *word));
    let near = near.filter(|(slips, word)| {
        *slips <= MOST_SLIPS && slips * LETTERS_A_SLIP <= word.chars().count()
    });
    near.min().map(|(_, word)| word)
}

/// A closed list of words and what each stands for, as `word!` declares it.
pub(crate) trait Word: Copy + 'static {
    /// The words, in order.
    const WORDS: &'static [&'static str];
    /// What they stand for.
    const MEANT: &'static [Self];
    /// The same in running text.
    const TEXTS: &'static [&'static str];
    /// What people write in tables for a word, and the word; or, where it may be either of several,
    /// what to ask.
    const ALSO: &'static [(&'static str, &'static str)];
}

/// Declares an enum whose variants are words of a document.
///
/// Each variant has its word in documents and, after a colon, the same in running text. The enum
/// gets `ALL`, `as_str`, `Display` (running text), `FromStr`, serde, and the document reader; a `pub`
/// one also declares its TypeScript type with the feature `typescript`, and its JSON Schema with
/// `schema`.
macro_rules! word {
    (
        $(#[$meta:meta])*
        pub enum $Name:ident {
            $($(#[$variant_meta:meta])* $Variant:ident = $word:literal : $text:literal,)+
        }
        $(also { $($also:literal => $meant:literal,)+ })?
    ) => {
        $crate::wire::word! {
            @
            #[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            $(#[$meta])*
            pub enum $Name {
                $(
                    $(#[$variant_meta])*
                    #[cfg_attr(any(feature = "typescript", feature = "schema"), serde(rename = $word))]
                    $Variant = $word: $text,
                )+
            }
            $(also { $($also => $meant,)+ })?
        }
    };
    (
        $(@)?
        $(#[$meta:meta])*
        $vis:vis enum $Name:ident {
            $($(#[$variant_meta:meta])* $Variant:ident = $word:literal : $text:literal,)+
        }
        $(also { $($also:literal => $meant:literal,)+ })?
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        $vis enum $Name {
            $($(#[$variant_meta])* $Variant,)+
        }

        impl $Name {
            /// Every one, in order.
            $vis const ALL: &[Self] = &[$(Self::$Variant,)+];

            /// The word as documents have it.
            #[must_use]
            $vis const fn as_str(self) -> &'static str {
                match self { $(Self::$Variant => $word,)+ }
            }
        }

        impl $crate::wire::Word for $Name {
            const WORDS: &'static [&'static str] = &[$($word,)+];
            const MEANT: &'static [Self] = Self::ALL;
            const TEXTS: &'static [&'static str] = &[$($text,)+];
            const ALSO: &'static [(&'static str, &'static str)] = &[$($(($also, $meant),)+)?];
        }

        // By the list of words, which stands once, where a derive would write each word out again.
        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(match self { $(Self::$Variant => $text,)+ })
            }
        }

        impl std::str::FromStr for $Name {
            type Err = $crate::Error;

            fn from_str(text: &str) -> Result<Self, $crate::Error> {
                $crate::wire::known_word(text)
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
                let word = <String as serde::Deserialize>::deserialize(json)?;
                word.parse().map_err(<D::Error as serde::de::Error>::custom)
            }
        }

        #[cfg(feature = "python")]
        $crate::python::shown_word!($Name);
    };
}

pub(crate) use word;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_one_slip_for_three_letters_away() {
        assert_eq!(nearest("QF8", &["QH8", "QF7", "QM7"]), Some("QF7"));
        assert_eq!(nearest("qf7", &["QH8", "QF7"]), Some("QF7"));
        assert_eq!(nearest("XYZ", &["QH8", "QF7"]), None);
        assert_eq!(
            nearest("foundation trust", &["nhs_trust", "foundation_trust"]),
            Some("foundation_trust")
        );
        assert_eq!(nearest("link-minimun", &["link-minimum"]), Some("link-minimum"));
        assert_eq!(nearest(&"x".repeat(65), &["xxx"]), None);
    }
}
