//! The page on which a report is written.

use std::fmt::{self, Display, Write};

use crate::{
    explanation::{Explanation, words},
    outcome::Outcome,
};

/// A page of text with sections, wrapped for a terminal or a letter.
#[derive(Default)]
pub(super) struct Page {
    text: String,
}

const WIDTH: usize = 100;

impl Page {
    /// The text written so far.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    pub(super) fn title(&mut self, text: &str) {
        self.line(text);
        self.line(&"=".repeat(text.chars().count()));
    }

    pub(super) fn section(&mut self, text: &str) {
        self.line("");
        self.line(text);
        self.line(&"-".repeat(text.chars().count()));
    }

    pub(super) fn line(&mut self, text: &str) {
        self.wrapped(text, "", "");
    }

    pub(super) fn item(&mut self, text: &str) {
        self.wrapped(text, "- ", "  ");
    }

    pub(super) fn numbered(&mut self, number: u32, text: &str) {
        self.wrapped(text, &format!("  {number}. "), "     ");
    }

    pub(super) fn under(&mut self, text: &str) {
        self.wrapped(text, "    ", "    ");
    }

    /// An answer and, below it, the reasons that it follows from.
    pub(super) fn reasons(&mut self, explained: &Explanation) {
        self.item(&format!("{}.", explained.says));
        explained.because.iter().for_each(|reason| self.under(&reason.says));
    }

    pub(super) fn table(&mut self, table: &impl Display) {
        self.push(format_args!("{table}"));
    }

    /// Says why there is no answer.
    pub(super) fn refused<T>(&mut self, outcome: &Outcome<T>) {
        let refusal = Explanation::refusal(outcome);
        self.line(&format!("{}.", words::sentence(&refusal.says)));
        refusal.compared.iter().for_each(|one| self.item(&format!("{}: {}", one.name, one.value)));
    }

    fn wrapped(&mut self, text: &str, first: &str, rest: &str) {
        let mut line = first.to_owned();
        let mut empty = true;
        for word in text.split_whitespace() {
            let room = line.chars().count() + word.chars().count() < WIDTH;
            if !empty && !room {
                self.push(format_args!("{}\n", line.trim_end()));
                rest.clone_into(&mut line);
                empty = true;
            }
            if !empty {
                line.push(' ');
            }
            line.push_str(word);
            empty = false;
        }
        self.push(format_args!("{}\n", line.trim_end()));
    }

    fn push(&mut self, text: fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = self.text.write_fmt(text);
    }
}
