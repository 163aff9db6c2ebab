//! The sections on oversight: maturity, freedoms, scores and segments, governance, interventions.

use super::{super::Assessment, page::Page};
use crate::{
    explanation::Reasons,
    outcome::Outcome,
    oversight::{FreedomsInForce, Maturity, Naming},
    rulebook::{Freedom, FreedomSubject, Polarity},
};

pub(super) fn maturity(out: &mut Page, assessment: &Assessment) {
    let Some(outcome) = &assessment.maturity else { return };
    out.section("Maturity");
    match outcome {
        Outcome::Answer(maturity) => stages(out, maturity),
        refused => out.refused(refused),
    }
}

fn stages(out: &mut Page, maturity: &Maturity) {
    for (domain, stage) in &maturity.domains {
        out.item(&format!("{domain}: {stage}"));
    }
    let how = if maturity.stated { "as stated" } else { "the lowest of its domains" };
    out.line(&format!("The system is {}, {how}.", maturity.overall));
    match &maturity.naming {
        Outcome::Answer(naming) => out.line(&named(naming)),
        refused => out.refused(refused),
    }
    let Some(next) = &maturity.next else { return };
    out.line(&format!("Missing for the next stage, {}:", next.stage));
    for gap in &next.gaps {
        out.item(&format!("{}, now {}:", gap.domain, gap.current));
        for criterion in &gap.criteria {
            let aim = match criterion.polarity {
                Polarity::Shortcoming => "to leave behind",
                _ => "to show",
            };
            out.under(&format!("{aim}: {}", criterion.says));
        }
    }
    for domain in &next.unknown {
        out.item(&format!("{domain}: its stage was not given, so what is missing is not known"));
    }
    for criterion in &maturity.population_criteria {
        out.item(&format!("the population gate is not met: {}", criterion.says));
    }
}

fn named(naming: &Naming) -> String {
    let may = if naming.may_be_named { "may" } else { "may not yet" };
    let lacking: Vec<String> = naming.lacking.iter().map(ToString::to_string).collect();
    let because = if lacking.is_empty() {
        format!("every domain is at least {}", naming.needs)
    } else {
        format!("below {}: {}", naming.needs, lacking.join(", "))
    };
    let gate = naming.gate;
    format!(
        "It {may} be formally named an integrated care system: {because}; the population gate is {gate}."
    )
}

pub(super) fn freedoms(out: &mut Page, assessment: &Assessment) {
    let Some(outcome) = &assessment.freedoms else { return };
    out.section("Freedoms and obligations");
    match outcome {
        Outcome::Answer(freedoms) => by_subject(out, freedoms),
        refused => out.refused(refused),
    }
}

fn by_subject(out: &mut Page, freedoms: &FreedomsInForce) {
    let kept =
        if freedoms.inherit { "with those kept from earlier stages" } else { "its own column" };
    out.line(&format!("In force for a {} system, {kept}:", freedoms.stage));
    for subject in FreedomSubject::ALL {
        let entries: Vec<_> =
            freedoms.entries.iter().filter(|entry| entry.subject == *subject).collect();
        if !entries.is_empty() {
            out.line("");
            out.line(&subject.as_str().to_uppercase());
        }
        entries.into_iter().for_each(|entry| out.item(&sentence(entry)));
    }
    if freedoms.differs {
        let count = freedoms.other_reading.len();
        out.line("");
        out.line(&format!(
            "The table does not say whether a stage keeps the entries of earlier stages; the other \
             reading would change {count} entries."
        ));
    }
}

fn sentence(entry: &Freedom) -> String {
    let mut text = format!("{} {} {}", entry.actor, entry.modality, entry.says);
    if let Some(condition) = &entry.condition {
        text = format!("{text}; {condition}");
    }
    if let Some(exception) = &entry.exception {
        text = format!("{text}; except in {exception}");
    }
    text
}

pub(super) fn bodies(out: &mut Page, assessment: &Assessment) {
    for answer in &assessment.oversight {
        out.section(&format!("Oversight of {}", answer.code));
        let explained = answer.reasons(assessment.rulebook());
        explained.because.iter().for_each(|reason| out.reasons(reason));
    }
}

pub(super) fn governance(out: &mut Page, assessment: &Assessment) {
    let Some(outcome) = &assessment.governance else { return };
    out.section("Governance");
    match outcome {
        Outcome::Answer(check) => {
            let mut explained = check.reasons(assessment.rulebook());
            let beside = explained.because.pop_if(|last| !last.because.is_empty());
            out.reasons(&explained);
            beside.iter().for_each(|told| out.reasons(told));
        }
        refused => out.refused(refused),
    }
}

pub(super) fn routes(out: &mut Page, assessment: &Assessment) {
    for advice in &assessment.routes {
        let concern = &advice.concern;
        out.section(&format!("{}: {} ({})", concern.subject, concern.response, concern.theme));
        if let Some(reason) = &concern.reason {
            out.line(&format!("Stated reason: {reason}."));
        }
        match &advice.route {
            Outcome::Answer(route) => {
                for step in &route.steps {
                    out.numbered(step.number, &step.to_string());
                }
                route.notes.iter().for_each(|note| out.under(&format!("Note: {}", note.says)));
                if route.depends_on_inherit {
                    let says = "Note: the route would differ if the stage kept the entries of earlier stages.";
                    out.under(says);
                }
            }
            refused => out.refused(refused),
        }
    }
}
