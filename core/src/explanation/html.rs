//! An explanation as HTML.

use std::fmt::{Arguments, Write};

use ics_rules_macros::record;

use super::{Explanation, source_numbers};
use crate::text::escaped;

#[record]
impl Explanation {
    /// The tree as HTML: nested `<details>`, followed by the rules and sources it cites. Every text
    /// is escaped.
    #[must_use]
    #[python]
    pub fn html(&self) -> String {
        let mut out = String::from("<div class=\"ics-explanation\">");
        node(self, true, &mut out);
        out.push_str("<table><caption>Rules</caption><thead><tr><th scope=\"col\">Rule</th>");
        out.push_str("<th scope=\"col\">Standing</th><th scope=\"col\">Source</th>");
        out.push_str("<th scope=\"col\">Says</th></tr></thead><tbody>");
        for rule in self.cited() {
            let [id, standing] = [rule.id.as_str(), &rule.reliance()].map(escaped);
            let (sources, says) = (escaped(&source_numbers(rule)), escaped(&rule.says));
            push(&mut out, format_args!("<tr><td><code>{id}</code></td><td>{standing}</td>"));
            push(&mut out, format_args!("<td>{sources}</td><td>{says}</td></tr>"));
        }
        out.push_str("</tbody></table><ul class=\"ics-sources\">");
        for source in self.sources() {
            push(&mut out, format_args!("<li>{}</li>", escaped(&source.to_string())));
        }
        out.push_str("</ul></div>");
        out
    }
}

fn node(tree: &Explanation, open: bool, out: &mut String) {
    let mut text = escaped(&tree.says);
    let compared = tree.compared_line();
    if !compared.is_empty() {
        push(&mut text, format_args!(" <small>{}</small>", escaped(&compared)));
    }
    for rule in &tree.rules {
        let [id, standing] = [rule.id.as_str(), &rule.reliance()].map(escaped);
        push(&mut text, format_args!(" <code>{id}</code> <em>{standing}</em>"));
    }
    if tree.because.is_empty() {
        push(out, format_args!("<p>{text}</p>"));
        return;
    }
    let open = if open { " open" } else { "" };
    push(out, format_args!("<details{open}><summary>{text}</summary><ul>"));
    for reason in &tree.because {
        out.push_str("<li>");
        node(reason, false, out);
        out.push_str("</li>");
    }
    out.push_str("</ul></details>");
}

fn push(out: &mut String, text: Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = out.write_fmt(text);
}
