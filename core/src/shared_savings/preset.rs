//! A published scheme and what an organisation brings to it.

use super::{Corridor, CorridorQuestion};
use crate::{
    error::{Code, Problem},
    rulebook::{CorridorPreset, LossBasis},
    share::Share,
};

/// What keeps a scheme from being applied to this question.
pub(super) fn of_preset(question: &CorridorQuestion, preset: &CorridorPreset) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Some(year) = question.year.filter(|year| !preset.holds_in(*year)) {
        let expected = format!("a performance year of {}: {}", preset.id, preset.years());
        problems.push(Problem::new(Code::NotInForce, year.to_string(), expected).at("year"));
    }
    if let Some(band) = &question.band {
        let least = preset.band_least.unwrap_or_default();
        let most = preset.band_most.unwrap_or(Share::WHOLE);
        if !(least..=most).contains(&band.gain) {
            let expected = format!("{least} to {most}, as {} has it", preset.id);
            let problem = Problem::new(Code::OutOfRange, band.gain.to_string(), expected);
            problems.push(problem.at("band.gain"));
        }
        if preset.symmetric_band && band.gain != band.loss {
            let expected = format!("{}, as the band of {} is symmetric", band.gain, preset.id);
            let problem = Problem::new(Code::OutOfRange, band.loss.to_string(), expected);
            problems.push(problem.at("band.loss"));
        }
    }
    if let Some(limit) = &question.loss_limit {
        problems.extend(limit.problem().map(|problem| problem.at("loss_limit")));
        if preset.loss.basis == LossBasis::None {
            let found = "a limit on losses of which none is shared";
            problems.push(Problem::new(Code::UnknownField, found, "none").at("loss_limit"));
        }
    }
    problems
}

/// The terms with what the organisation has of its own; none without the band of a scheme.
pub(super) fn terms(
    question: &CorridorQuestion,
    preset: Option<&CorridorPreset>,
) -> Option<Corridor> {
    let Some(preset) = preset else { return question.terms.clone() };
    let band = question.band.clone()?;
    let mut loss = preset.loss.clone();
    loss.limit = question.loss_limit.clone().or(loss.limit);
    Some(Corridor { band, sharing: preset.sharing, gain: preset.gain.clone(), loss })
}
