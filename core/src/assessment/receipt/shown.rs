//! What became of a receipt, as text.

use std::fmt;

use super::{Verdict, Verification};
use crate::explanation::words;

/// How many values are listed one by one.
const LISTED: usize = 20;

impl fmt::Display for Verification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (then, now) = (&self.version_then, &self.version_now);
        match (self.verdict, self.cause) {
            (Verdict::TheSame, _) => write!(f, "The same: every answer comes out as it was")?,
            (Verdict::AnswersDiffer, Some(cause)) => write!(f, "Answers differ: {cause}")?,
            (Verdict::AnswersDiffer, None) => write!(f, "Answers differ")?,
            (Verdict::Altered, _) => write!(
                f,
                "Altered: the receipt is not as it was written, so nothing follows from it"
            )?,
        }
        if then == now {
            writeln!(f, " (ics-rules {now}).")?;
        } else {
            writeln!(f, " (written by ics-rules {then}, checked by {now}).")?;
        }
        if self.rulebook_then == self.rulebook_now {
            writeln!(f, "The rules are the same.")?;
        } else if self.rules.is_empty() {
            writeln!(f, "Rules of the year have changed, none of those that were cited.")?;
        } else {
            let ids: Vec<String> = self.rules.iter().map(ToString::to_string).collect();
            writeln!(f, "Rules that were cited and have changed: {}.", words::list(&ids))?;
        }
        for change in self.differing.iter().take(LISTED) {
            let says = |value: &Option<String>| value.clone().unwrap_or_else(|| "nothing".into());
            writeln!(f, "  {}: {}, was {}", change.what, says(&change.to), says(&change.from))?;
        }
        match self.differing.len().saturating_sub(LISTED) {
            0 => {}
            more => writeln!(f, "  and {more} more")?,
        }
        match self.added.len() {
            0 => Ok(()),
            1 => writeln!(f, "1 value is told that the receipt does not have."),
            count => writeln!(f, "{count} values are told that the receipt does not have."),
        }
    }
}
