//! The assessment as a report for people.

mod funds;
mod money;
mod oversight;
mod page;
mod positions;

use self::page::Page;
use super::Assessment;
use crate::{
    explanation::Explanation,
    rulebook::{Rule, Source},
};

impl Assessment {
    /// The assessment as a report for people: tables in pounds with deficits in brackets, then
    /// caveats and sources.
    #[must_use]
    pub fn report(&self) -> String {
        let mut out = Page::default();
        let system = &self.system;
        let region =
            system.region.as_ref().map(|region| format!(", {}", region.name)).unwrap_or_default();
        out.title(&format!("{} ({}){region}: {}", system.name, system.code, self.year()));
        out.line("");
        out.line(&self.headline.says);
        out.line("");
        out.line(
            "Amounts in pounds. Deficits, adverse variances and payments made are in brackets.",
        );
        out.line(&format!("Rules: {}.", self.rulebook()));
        money::control_total(&mut out, self);
        positions::positions(&mut out, self);
        funds::organisations(&mut out, self);
        funds::funds(&mut out, self);
        funds::deficit_support(&mut out, self);
        funds::limits(&mut out, self);
        funds::reserves(&mut out, self);
        funds::capital(&mut out, self);
        funds::forecast_changes(&mut out, self);
        money::risk_share(&mut out, self);
        oversight::maturity(&mut out, self);
        oversight::freedoms(&mut out, self);
        oversight::bodies(&mut out, self);
        oversight::governance(&mut out, self);
        oversight::routes(&mut out, self);
        if !self.observations.is_empty() {
            out.section("Observations");
            self.observations.iter().for_each(|one| out.item(&one.says));
        }
        let explanation = self.explain();
        caveats(&mut out, self);
        sources(&mut out, &explanation);
        out.into_text()
    }

    /// The report and the explanation as HTML. Every text is escaped.
    #[must_use]
    pub fn html(&self) -> String {
        let report = crate::text::escaped(&self.report());
        format!("<div class=\"ics-assessment\"><pre>{report}</pre>{}</div>", self.explain().html())
    }
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
