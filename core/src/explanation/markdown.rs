//! An explanation as Markdown.

use std::fmt::Write;

use ics_rules_macros::record;

use super::{Explanation, source_numbers};
use crate::text::in_markdown as escaped;

#[record]
impl Explanation {
    /// The tree as a Markdown list, followed by the rules and sources it cites.
    #[must_use]
    #[python]
    pub fn markdown(&self) -> String {
        let mut out = String::new();
        node(self, 0, &mut out);
        out.push_str("\n| rule | standing | source | says |\n|---|---|---|---|\n");
        for rule in self.cited() {
            let says = escaped(&rule.says);
            let (id, standing, sources) =
                (&rule.id, escaped(&rule.reliance()), source_numbers(rule));
            push(
                &mut out,
                format_args!("| `{id}` | {standing} | {} | {says} |\n", escaped(&sources)),
            );
        }
        let sources = self.sources();
        if !sources.is_empty() {
            out.push('\n');
        }
        for source in sources {
            push(&mut out, format_args!("- {}\n", escaped(&source.to_string())));
        }
        out
    }
}

fn node(tree: &Explanation, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    push(out, format_args!("{indent}- {}", escaped(&tree.says)));
    let compared = tree.compared_line();
    if !compared.is_empty() {
        push(out, format_args!(" ({})", escaped(&compared)));
    }
    for rule in &tree.rules {
        push(out, format_args!(" `{}` *{}*", rule.id, escaped(&rule.reliance())));
    }
    out.push('\n');
    tree.because.iter().for_each(|reason| node(reason, depth + 1, out));
}

fn push(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = out.write_fmt(text);
}
