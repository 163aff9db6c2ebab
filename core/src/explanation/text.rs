//! An explanation as indented text.

use std::fmt;

use super::{Explanation, source_numbers};

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        node(self, 0, f)?;
        f.write_str("\n\nRules\n")?;
        for rule in self.cited() {
            writeln!(f, "  {} ({}; {})", rule.id, rule.reliance(), source_numbers(rule))?;
            writeln!(f, "    {}", rule.says)?;
            if let Some(note) = &rule.note {
                writeln!(f, "    note: {note}")?;
            }
        }
        let sources = self.sources();
        if !sources.is_empty() {
            f.write_str("\nSources\n")?;
        }
        sources.into_iter().try_for_each(|source| writeln!(f, "  {source}"))
    }
}

fn node(tree: &Explanation, depth: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let indent = "  ".repeat(depth);
    let bullet = if depth == 0 { "" } else { "- " };
    write!(f, "{indent}{bullet}{}", tree.says)?;
    let hang = format!("\n{indent}{}", if depth == 0 { "  " } else { "    " });
    let compared = tree.compared_line();
    if !compared.is_empty() {
        write!(f, "{hang}{compared}")?;
    }
    for rule in &tree.rules {
        write!(f, "{hang}by {} ({})", rule.id, rule.reliance())?;
    }
    for reason in &tree.because {
        writeln!(f)?;
        node(reason, depth + 1, f)?;
    }
    Ok(())
}
