//! What an entry says beyond its sentence and its value, by name.

use std::collections::BTreeMap;

use super::{
    Bands, CorridorLimit, CorridorPreset, Criterion, CutPoints, FrameworkMetric, Freedom,
    LadderRow, LegalPower, PaymentRule, Principle, Requirement, RuleId, Rulebook, SegmentRole,
    StageRow, level_rule::LevelRule,
};
use crate::{money::separated, share::Share};

/// What an entry says of one thing, for example of the actor or the condition.
pub(super) type Term = (&'static str, String);

/// The terms of every entry that has any, by id.
pub(super) type Terms<'r> = BTreeMap<&'r RuleId, Vec<Term>>;

impl Rulebook {
    /// The terms of every entry that is more than a plain rule.
    pub(super) fn terms(&self) -> Terms<'_> {
        let edition = &self.0.edition;
        let bands = edition.bands.iter().map(|(id, band)| {
            (id, vec![("at least", separated(band.low)), ("at most", separated(band.high))])
        });
        let levels = edition.level_rules.iter().map(|one| (&one.id, level_rule(one)));
        let criteria = edition.criteria.iter().map(|one| (&one.id, criterion(one)));
        let freedoms = edition.freedoms.iter().map(|one| (&one.id, freedom(one)));
        let principles = edition.principles.iter().map(|one| (&one.id, principle(one)));
        let rows = edition.ladder.iter().map(|one| (&one.id, ladder(one)));
        let stage_rows = edition.stage_rows.iter().map(|one| (&one.id, stages(one)));
        let requirements = edition.requirements.iter().map(|one| (&one.id, requirement(one)));
        let payments = edition.payments.iter().map(|one| (&one.id, payment(one)));
        let corridors = edition.corridors.iter().map(|one| (&one.id, corridor(one)));
        let metrics = edition.metrics.iter().map(|one| (&one.id, metric(one)));
        let scored = edition.scored_metrics.iter().map(|one| (&one.id, scored_metric(one)));
        let cuts = edition.cut_points.iter().map(|one| (&one.id, cut_points(one)));
        let metrics = metrics.chain(scored).chain(cuts);
        let money = payments.chain(corridors).chain(metrics);
        let powers = edition.powers.iter().map(|one| (&one.id, power(one)));
        let roles = edition.segment_roles.iter().map(|one| (&one.id, segment_role(one)));
        let law = powers.chain(roles);
        let oversight = criteria.chain(freedoms).chain(principles).chain(rows).chain(stage_rows);
        bands.chain(levels).chain(oversight).chain(requirements).chain(money).chain(law).collect()
    }
}

fn level_rule(entry: &LevelRule) -> Vec<Term> {
    vec![("level", entry.level.to_string()), ("part", entry.part.to_string())]
}

fn criterion(entry: &Criterion) -> Vec<Term> {
    vec![("polarity", entry.polarity.to_string())]
}

fn freedom(entry: &Freedom) -> Vec<Term> {
    let mut terms = vec![("actor", entry.actor.clone()), ("modality", entry.modality.to_string())];
    terms.extend(maybe("condition", entry.condition.as_ref()));
    terms.extend(maybe("exception", entry.exception.as_ref()));
    terms.extend(ids("requires", &entry.requires));
    terms.extend(ids("replaced by", &entry.replaced_by));
    terms.extend(maybe("revives", entry.revives.as_ref()));
    terms
}

fn principle(entry: &Principle) -> Vec<Term> {
    let mut terms = vec![("actor", entry.actor.clone()), ("modality", entry.modality.to_string())];
    terms.extend(maybe("condition", entry.condition.as_ref()));
    terms.extend(maybe("exception", entry.exception.as_ref()));
    terms
}

fn ladder(entry: &LadderRow) -> Vec<Term> {
    let mut terms = vec![
        ("subject", entry.subject.to_string()),
        ("stages", listed(&entry.stages)),
        ("exceptional circumstances", entry.exceptional.to_string()),
        ("national decision", if entry.national { "yes" } else { "no" }.to_owned()),
        ("decides", entry.decides.clone()),
        ("part of the system", entry.system_part.clone()),
    ];
    terms.extend(maybe("when", entry.timing.as_ref()));
    terms.push(("carried out by", entry.carried_out_by.clone()));
    terms
}

fn stages(entry: &StageRow) -> Vec<Term> {
    let mut terms = vec![("response", entry.response.to_string())];
    for (stage, steps) in &entry.cells {
        terms.extend(entry.sentence(*stage).map(|says| (stage.as_str(), says)));
        let entries: Vec<_> = steps.iter().filter_map(|step| step.entry.clone()).collect();
        terms.extend(ids("restates", &entries));
    }
    if !entry.inferred.is_empty() {
        terms.push(("inferred", listed(&entry.inferred)));
    }
    terms.extend(ids("inferred by", entry.inferred_by.as_slice()));
    terms.extend(ids("only channel by", entry.channel_by.as_slice()));
    terms
}

fn requirement(entry: &Requirement) -> Vec<Term> {
    let mut terms = vec![("modality", entry.modality.to_string())];
    if !entry.binds.is_empty() {
        terms.push(("binds", listed(&entry.binds)));
    }
    terms.extend(entry.at_least.map(|least| ("at least", separated(least))));
    terms.extend(entry.from.map(|from| ("from", from.to_string())));
    terms.extend(entry.to.map(|to| ("to", to.to_string())));
    terms
}

fn payment(entry: &PaymentRule) -> Vec<Term> {
    let mut terms = vec![
        ("baseline", entry.baseline.clone()),
        ("fixed sum as a multiple of the baseline", entry.fixed.to_string()),
        ("rate above", entry.above.to_string()),
        ("rate below", entry.below.to_string()),
    ];
    terms.extend(ids("rests on", &entry.rests_on));
    terms
}

fn corridor(entry: &CorridorPreset) -> Vec<Term> {
    let (gain, loss) = (&entry.gain, &entry.loss);
    let mut terms = vec![("performance years", entry.years())];
    terms.extend(share("narrowest band", entry.band_least));
    terms.extend(share("widest band", entry.band_most));
    terms.push(("shared of what is beyond the band", entry.sharing.to_string()));
    terms.extend(share("greatest share of a gain", Some(gain.share)));
    terms.extend(share("left after retention", gain.retention));
    terms.extend(gain.cap.as_ref().map(|cap| ("most paid", limit(cap))));
    terms.extend(share("part of the share below the band", gain.half_rate));
    terms.push(("owed of a loss", loss.basis.to_string()));
    terms.extend(share("share of a loss", loss.share));
    terms.extend(share("least share of a loss", loss.floor));
    terms.extend(share("greatest share of a loss", loss.ceiling));
    terms.extend(share("share of a loss if quality failed", loss.if_quality_failed));
    terms.extend(loss.limit.as_ref().map(|most| ("most owed", limit(most))));
    terms
}

fn power(entry: &LegalPower) -> Vec<Term> {
    let mut terms = vec![("by", entry.statute.clone())];
    for (body, target) in &entry.targets {
        let licensed = (target.licensed == Some(true)).then(|| "if licensed".to_owned());
        let from = target.from.map(|from| format!("from {from}"));
        let to = target.to.map(|to| format!("until {to}"));
        let limits: Vec<_> = [licensed, from, to].into_iter().flatten().collect();
        let limits =
            if limits.is_empty() { String::new() } else { format!(", {}", limits.join(", ")) };
        terms.push(("reaches", format!("{body}{limits}")));
        terms.extend(ids("reaches them by", &target.rests_on));
    }
    terms.push(("from", entry.from.to_string()));
    terms.extend(entry.to.map(|to| ("until", to.to_string())));
    terms.extend(maybe("afterwards", entry.afterwards.as_ref()));
    terms.push(("test", entry.test.to_string()));
    terms
        .extend(entry.threshold.map(|threshold| ("the regulator's belief", threshold.to_string())));
    if entry.or_warning_notice {
        terms.push(("or", "a CQC warning notice that requires significant improvement".to_owned()));
    }
    terms.push(("content", listed(&entry.contents)));
    terms.extend(share("most of turnover in England", entry.penalty_share));
    if entry.once_for_a_breach {
        terms.push(("limit", "once only for the same breach".to_owned()));
    }
    if entry.barred_by_undertaking {
        terms.push(("barred by", "an undertaking that is kept".to_owned()));
    }
    if !entry.short_notice_for.is_empty() {
        terms.push(("short notice for", listed(&entry.short_notice_for)));
    }
    if entry.published {
        terms.push(("publication", "its use is published".to_owned()));
    }
    terms.extend(ids("rests on", &entry.rests_on));
    terms
}

fn segment_role(entry: &SegmentRole) -> Vec<Term> {
    let mut terms = vec![
        ("segment", entry.segment.to_string()),
        ("board", entry.board.to_string()),
        ("NHS England", entry.nhs_england.to_string()),
        ("segment decided by", entry.decided_by.to_string()),
    ];
    if entry.moderated {
        terms.push(("moderation", "national".to_owned()));
    }
    if entry.exit_alike {
        terms.push(("exit decided by", entry.decided_by.to_string()));
    }
    terms.push(("from", entry.from.to_string()));
    terms.push(("until", entry.to.to_string()));
    terms.extend(ids("rests on", &entry.rests_on));
    terms
}

fn metric(entry: &Bands) -> Vec<Term> {
    let bands = (1..=entry.count()).map(|band| format!("{band} if {}", entry.condition(band)));
    let mut terms = vec![
        ("bands", bands.collect::<Vec<_>>().join(", ")),
        ("unit", entry.unit.clone()),
        ("direction", entry.better.to_string()),
    ];
    terms.extend(entry.least.map(|least| ("at least", least.to_string())));
    terms.extend(entry.most.map(|most| ("at most", most.to_string())));
    terms
}

fn scored_metric(entry: &FrameworkMetric) -> Vec<Term> {
    let mut terms = vec![("code", entry.code.clone())];
    terms.extend(maybe("code of the value", entry.value_code.as_ref()));
    terms.push(("domain", entry.domain.replace('_', " ")));
    terms.push(("scored by", entry.scored_by.to_string()));
    terms.extend(entry.better.map(|better| ("better", better.to_string())));
    terms.extend(maybe("unit", entry.unit.as_ref()));
    terms.extend(entry.ranked_among.map(|among| ("ranked among", among.to_string())));
    terms.extend(entry.standard.map(|standard| ("standard", standard.to_string())));
    terms.extend(entry.floor.map(|floor| ("floor", floor.to_string())));
    terms.extend(entry.floor_is_passed.map(|passed| ("floor passed", passed.to_string())));
    terms.extend(entry.infection.then(|| ("weight", "as an infection rate".to_owned())));
    let listed = |types: &[String]| types.join(", ").replace('_', " ");
    for (name, types) in [("a metric of", &entry.types), ("ranked together", &entry.pool)] {
        terms.extend((!types.is_empty()).then(|| (name, listed(types))));
    }
    terms.extend(maybe("left out for", entry.left_out.as_ref()));
    terms
}

fn cut_points(entry: &CutPoints) -> Vec<Term> {
    const NAMES: [&str; 3] = ["between 1 and 2", "between 2 and 3", "between 3 and 4"];
    let mut terms: Vec<Term> =
        entry.quarter.map(|quarter| ("quarter", quarter.to_string())).into_iter().collect();
    terms.extend(entry.domain.as_ref().map(|domain| ("domain", domain.replace('_', " "))));
    let seen = entry.between.iter().map(|one| format!("{} and {}", one.seen_below, one.seen_above));
    terms.extend(NAMES.into_iter().zip(seen));
    terms
}

fn limit(limit: &CorridorLimit) -> String {
    let benchmark = limit.of_benchmark.map(|share| format!("{share} of the benchmark"));
    let revenue = limit.of_revenue.map(|share| format!("{share} of revenue"));
    [benchmark, revenue].into_iter().flatten().collect::<Vec<_>>().join(" or, if lower, ")
}

fn share(name: &'static str, share: Option<Share>) -> Option<Term> {
    share.map(|share| (name, share.to_string()))
}

fn maybe(name: &'static str, value: Option<&String>) -> Option<Term> {
    value.map(|value| (name, value.clone()))
}

fn ids(name: &'static str, ids: &[RuleId]) -> Option<Term> {
    (!ids.is_empty()).then(|| (name, listed(ids)))
}

fn listed<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
