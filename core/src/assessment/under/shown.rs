//! What the same facts come to under two rulebooks, as text.

use std::fmt;

use super::{AnswerChange, AnswersCompared};
use crate::explanation::words;

impl fmt::Display for AnswersCompared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "The same facts under the rules of {} and of {}", self.from, self.to)?;
        for problem in &self.left_out {
            writeln!(f, "Left out under {}: {problem}", self.to)?;
        }
        for change in &self.differing {
            write!(f, "\n{change}")?;
        }
        if !self.same.is_empty() {
            let same: Vec<String> = self.same.iter().map(ToString::to_string).collect();
            writeln!(f, "\nThe same under both: {}", words::list(&same))?;
        }
        Ok(())
    }
}

impl fmt::Display for AnswerChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let says = |says: &Option<String>| says.clone().unwrap_or_else(|| "nothing".to_owned());
        writeln!(f, "{}", self.part)?;
        writeln!(f, "  from: {}", says(&self.from))?;
        writeln!(f, "  to:   {}", says(&self.to))?;
        for effect in &self.parameters {
            let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".to_owned());
            let decides = if effect.decides { "decides" } else { "also differs" };
            let (from, to) = (value(&effect.from), value(&effect.to));
            writeln!(f, "  {decides}: {} = {from}, where {} = {to}", effect.rule, effect.to_rule)?;
        }
        for (what, ids) in [("not there any more", &self.gone), ("new", &self.added)] {
            if !ids.is_empty() {
                let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
                writeln!(f, "  {what}: {}", words::list(&ids))?;
            }
        }
        match self.values.len() {
            1 => writeln!(f, "  1 value differs"),
            count => writeln!(f, "  {count} values differ"),
        }
    }
}
