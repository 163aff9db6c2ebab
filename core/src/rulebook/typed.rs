//! The entries that are more than a parameter, kind by kind.

use super::{
    Criterion, Freedom, LadderRow, PaymentRule, Principle, Requirement, RuleId,
    bands::BandsFields,
    book::Kind,
    corridor::CorridorFields,
    entry::{
        Cell, CriterionFields, FreedomFields, LadderFields, LevelFields, PaymentFields,
        PrincipleFields, RequirementFields,
    },
    event::EventFields,
    level_rule::{LevelRule, LevelRuleFields},
    load::Edition,
    power::PowerFields,
    scored::{CutPointsFields, ScoredMetricFields},
    segment_role::SegmentRoleFields,
    stage_row::StageRowFields,
};
use crate::{
    error::{Code, Problem},
    system::PopulationBand,
    wire::{Read, Reader, Value},
};

impl Edition {
    /// Types the fields of one entry that are its kind's own.
    pub(super) fn load_kind(
        &mut self,
        reader: &mut Reader,
        kind: Kind,
        id: &RuleId,
        says: &str,
        own: &Value,
    ) -> Option<()> {
        let (id, says) = (id.clone(), says.to_owned());
        match kind {
            Kind::Rule => {}
            Kind::Level => self.bands.push((id.clone(), level(reader, &id, own)?)),
            Kind::LevelRule => {
                let LevelRuleFields { level, part } = Read::read(reader, own)?;
                self.level_rules.push(LevelRule { id, level, part });
            }
            Kind::Criterion => self.criteria.push(criterion(reader, id, says, own)?),
            Kind::Freedom => self.freedoms.push(freedom(reader, id, says, own)?),
            Kind::Principle => {
                let PrincipleFields { actor, modality, condition, exception } =
                    Read::read(reader, own)?;
                self.principles.push(Principle { id, actor, modality, says, condition, exception });
            }
            Kind::Ladder => self.ladder.push(ladder_row(reader, id, says, own)?),
            Kind::StageRow => {
                let fields: StageRowFields = Read::read(reader, own)?;
                self.stage_rows.push(fields.named(id, says));
            }
            Kind::Requirement => {
                let RequirementFields { modality, binds, area, at_least, from, to } =
                    Read::read(reader, own)?;
                let entry = Requirement { id, says, modality, binds, area, at_least, from, to };
                self.requirements.push(entry);
            }
            Kind::Payment => {
                let PaymentFields { baseline, fixed, above, below, rests_on } =
                    Read::read(reader, own)?;
                let rule = PaymentRule { id, says, baseline, fixed, above, below, rests_on };
                self.payments.push(rule);
            }
            Kind::Corridor => {
                let fields: CorridorFields = Read::read(reader, own)?;
                reader.refuse_all(fields.problems());
                self.corridors.push(fields.named(id, says));
            }
            Kind::Power => {
                let fields: PowerFields = Read::read(reader, own)?;
                reader.refuse_all(fields.problems());
                self.powers.push(fields.named(id, says));
            }
            Kind::SegmentRole => {
                let fields: SegmentRoleFields = Read::read(reader, own)?;
                reader.refuse_all(fields.problems());
                self.segment_roles.push(fields.named(id, says));
            }
            Kind::ScoredMetric => {
                let fields: ScoredMetricFields = Read::read(reader, own)?;
                reader.refuse_all(fields.problems());
                self.scored_metrics.push(fields.named(id, says));
            }
            Kind::CutPoints => {
                let fields: CutPointsFields = Read::read(reader, own)?;
                match fields.named(id) {
                    Ok(points) => self.cut_points.push(points),
                    Err(problems) => reader.refuse_all(problems),
                }
            }
            Kind::Event => {
                let fields: EventFields = Read::read(reader, own)?;
                reader.refuse_all(fields.problems());
                self.events.push(fields.named(id, says));
            }
            Kind::Bands => {
                let fields: BandsFields = Read::read(reader, own)?;
                self.metrics.push(reader.accepted(fields.named(id))?);
            }
        }
        Some(())
    }
}

/// `levels.LEVEL.…`: the id says which level.
fn level(reader: &mut Reader, id: &RuleId, own: &Value) -> Option<PopulationBand> {
    let LevelFields { low, high } = Read::read(reader, own)?;
    if low > high {
        let found = format!("{low} to {high}");
        reader.refuse(Problem::new(Code::OutOfRange, found, "low at most high"));
    }
    let level = reader.accepted(segment(id, 1).parse())?;
    Some(PopulationBand { level, low, high })
}

/// `maturity.DOMAIN.STAGE.…`: the id says which cell, and the population gate has none.
fn criterion(reader: &mut Reader, id: RuleId, says: String, own: &Value) -> Option<Criterion> {
    let CriterionFields { polarity } = Read::read(reader, own)?;
    let cell = if segment(&id, 1) == "population" {
        None
    } else {
        let domain = reader.accepted(segment(&id, 1).replace('-', "_").parse());
        let stage = reader.accepted(segment(&id, 2).parse());
        Some(Cell { domain: domain?, stage: stage? })
    };
    Some(Criterion { id, cell, polarity, says })
}

/// `SUBJECT.freedoms.STAGE.…`: the id says subject and stage.
fn freedom(reader: &mut Reader, id: RuleId, says: String, own: &Value) -> Option<Freedom> {
    let fields: FreedomFields = Read::read(reader, own)?;
    let subject = reader.accepted(segment(&id, 0).parse());
    let stage = reader.accepted(segment(&id, 2).parse());
    Some(Freedom {
        id,
        subject: subject?,
        stage: stage?,
        actor: fields.actor,
        modality: fields.modality,
        says,
        condition: fields.condition,
        exception: fields.exception,
        requires: fields.requires,
        replaced_by: fields.replaced_by,
        revives: fields.revives,
    })
}

fn ladder_row(reader: &mut Reader, id: RuleId, says: String, own: &Value) -> Option<LadderRow> {
    let fields: LadderFields = Read::read(reader, own)?;
    Some(LadderRow {
        id,
        says,
        subject: fields.subject,
        stages: fields.stages,
        exceptional: fields.exceptional,
        national: fields.national,
        decides: fields.decides,
        system_part: fields.system_part,
        timing: fields.timing,
        carried_out_by: fields.carried_out_by,
    })
}

/// A part of a dotted id.
fn segment(id: &RuleId, position: usize) -> &str {
    id.as_str().split('.').nth(position).unwrap_or_default()
}
