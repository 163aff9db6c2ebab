//! The assessment as a report for people.

mod funds;
mod money;
mod oversight;
mod positions;

use std::fmt::{self, Display, Write};

use super::Assessment;
use crate::{
    explanation::{Explanation, words},
    outcome::Outcome,
    rulebook::{Rule, Source},
};

/// The whole report as text.
pub(super) fn render(assessment: &Assessment) -> String {
    let mut out = Page::default();
    let system = &assessment.system;
    let region =
        system.region.as_ref().map(|region| format!(", {}", region.name)).unwrap_or_default();
    out.title(&format!("{} ({}){region}: {}", system.name, system.code, assessment.year()));
    out.line("Amounts in pounds. Deficits, adverse variances and payments made are in brackets.");
    out.line(&format!("Rules: {}.", assessment.rulebook()));
    money::control_total(&mut out, assessment);
    positions::positions(&mut out, assessment);
    funds::organisations(&mut out, assessment);
    funds::funds(&mut out, assessment);
    funds::deficit_support(&mut out, assessment);
    funds::limits(&mut out, assessment);
    funds::reserves(&mut out, assessment);
    funds::capital(&mut out, assessment);
    funds::forecast_changes(&mut out, assessment);
    money::risk_share(&mut out, assessment);
    oversight::maturity(&mut out, assessment);
    oversight::freedoms(&mut out, assessment);
    oversight::bodies(&mut out, assessment);
    oversight::governance(&mut out, assessment);
    oversight::routes(&mut out, assessment);
    if !assessment.observations.is_empty() {
        out.section("Observations");
        assessment.observations.iter().for_each(|one| out.item(&one.says));
    }
    let explanation = assessment.explain();
    caveats(&mut out, assessment);
    sources(&mut out, &explanation);
    out.text
}

fn caveats(out: &mut Page, assessment: &Assessment) {
    out.section("Caveats: what nobody has confirmed or what did not take effect");
    let caveats = assessment.caveats();
    if caveats.is_empty() {
        out.line("None: every rule used is stated by its issuer or reported by a third party, and took effect.");
    }
    for caveat in caveats {
        let status = caveat.status.map(|status| format!("; {status}")).unwrap_or_default();
        out.item(&format!("{}{status}: {} [{}]", caveat.standing, caveat.says, caveat.rule));
        caveat.note.iter().for_each(|note| out.under(note));
    }
}

fn sources(out: &mut Page, explanation: &Explanation) {
    out.section("Sources");
    let cited = explanation.cited();
    for source in explanation.sources() {
        out.item(&source.to_string());
        let citing =
            cited.iter().filter(|rule| cites(rule, source)).map(|rule| rule.id.to_string());
        let citing: Vec<String> = citing.collect();
        out.under(&format!("for {}", citing.join(", ")));
    }
    out.line("");
    out.line("Contains public sector information licensed under the Open Government Licence v3.0.");
}

fn cites(rule: &Rule, source: &Source) -> bool {
    rule.sources.iter().any(|cited| cited.number == source.number)
}

/// A page of text with sections, wrapped for a terminal or a letter.
#[derive(Default)]
struct Page {
    text: String,
}

const WIDTH: usize = 100;

impl Page {
    fn title(&mut self, text: &str) {
        self.line(text);
        self.line(&"=".repeat(text.chars().count()));
    }

    fn section(&mut self, text: &str) {
        self.line("");
        self.line(text);
        self.line(&"-".repeat(text.chars().count()));
    }

    fn line(&mut self, text: &str) {
        self.wrapped(text, "", "");
    }

    fn item(&mut self, text: &str) {
        self.wrapped(text, "- ", "  ");
    }

    fn numbered(&mut self, number: u32, text: &str) {
        self.wrapped(text, &format!("  {number}. "), "     ");
    }

    fn under(&mut self, text: &str) {
        self.wrapped(text, "    ", "    ");
    }

    /// An answer and, below it, the reasons that it follows from.
    fn reasons(&mut self, explained: &Explanation) {
        self.item(&format!("{}.", explained.says));
        explained.because.iter().for_each(|reason| self.under(&reason.says));
    }

    fn table(&mut self, table: &impl Display) {
        self.push(format_args!("{table}"));
    }

    /// Says why there is no answer.
    fn refused<T>(&mut self, outcome: &Outcome<T>) {
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
