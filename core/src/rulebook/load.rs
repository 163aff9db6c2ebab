//! From the entries of a book to typed rules, with every problem named.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Criterion, Freedom, LadderRow, Parameter, Principle, Requirement, Role, Rule, RuleId, Source,
    StageRow, Standing,
    book::{Book, Entry, Kind},
    entry::{
        Cell, CriterionFields, FreedomFields, LadderFields, LevelFields, PrincipleFields,
        RequirementFields, StageRowFields,
    },
};
use crate::{
    calendar::FinancialYear,
    error::{Code, Problem, Result},
    number::quoted,
    organisation::OdsCode,
    system::{Level, PopulationBand, Region, System},
    wire::{Read, Reader, Value, document},
};

document! {
    /// The fields that entries of every kind share.
    struct Common {
        /// What the rule says.
        says: String,
        /// How well it is sourced.
        standing: Standing,
        /// The numbers of its sources.
        sources: Vec<u64>,
        /// The part of the source.
        section: Option<String>,
        /// What is open about it.
        note: Option<String>,
        /// The part it plays for code.
        role: Option<Role>,
    }
}

document! {
    /// The further fields of a `[rule]`.
    struct RuleFields {
        /// Its value.
        value: Option<Parameter>,
        /// The unit of a numeric value.
        unit: Option<String>,
        /// The values a choice may take.
        options: Vec<String>,
        /// Whether the caller must supply the value.
        required: Option<bool>,
        /// The one system it speaks of.
        system: Option<OdsCode>,
    }
}

document! {
    /// The fields of a `[source]`.
    struct SourceFields {
        /// Who published it.
        publisher: String,
        /// Its title.
        title: String,
        /// When it was published.
        date: Option<String>,
        /// Which part, article or copy.
        part: Option<String>,
        /// Where it can be read.
        url: Option<String>,
    }
}

document! {
    /// The fields of a `[region]`.
    struct RegionFields {
        /// Its name.
        name: String,
    }
}

document! {
    /// The fields of a `[system]`.
    struct SystemFields {
        /// Its name.
        name: String,
        /// The code of its region.
        region: OdsCode,
    }
}

/// The typed rules of one edition.
#[derive(Debug, Default)]
pub(super) struct Edition {
    pub(super) year: Option<FinancialYear>,
    pub(super) sources: BTreeMap<u64, Arc<Source>>,
    pub(super) rules: BTreeMap<RuleId, Arc<Rule>>,
    pub(super) order: Vec<RuleId>,
    pub(super) roles: BTreeMap<Role, Arc<Rule>>,
    pub(super) bands: Vec<(RuleId, PopulationBand)>,
    pub(super) criteria: Vec<Criterion>,
    pub(super) freedoms: Vec<Freedom>,
    pub(super) principles: Vec<Principle>,
    pub(super) ladder: Vec<LadderRow>,
    pub(super) stage_rows: Vec<StageRow>,
    pub(super) requirements: Vec<Requirement>,
    pub(super) systems: Vec<System>,
    pub(super) regions: Vec<Region>,
}

impl Edition {
    /// Types and checks every entry.
    pub(super) fn load(book: &Book) -> Result<Self> {
        let mut reader = Reader::default();
        let mut edition = Self { year: book.year, order: book.order.clone(), ..Self::default() };
        edition.load_tables(&mut reader, &book.tables);
        for id in &book.order {
            if let Some(entry) = book.entries.get(id) {
                reader.within(&format!("{}.{:?}", entry.kind.as_str(), id.as_str()), |reader| {
                    edition.load_entry(reader, id, entry)
                });
            }
        }
        edition.check_references(&mut reader);
        reader.finish(Some(edition))
    }

    fn load_tables(
        &mut self,
        reader: &mut Reader,
        tables: &BTreeMap<String, Vec<(String, Value)>>,
    ) {
        let of = |name: &str| tables.get(name).map_or(&[][..], Vec::as_slice);
        for (key, value) in of("source") {
            reader.within(&format!("source.{key}"), |reader| {
                let number = match key.parse() {
                    Ok(number) => number,
                    Err(_) => {
                        return reader.refuse(Problem::new(
                            Code::NotANumber,
                            quoted(key),
                            "a number",
                        ));
                    }
                };
                let Some(fields) = SourceFields::read(reader, value) else { return };
                let SourceFields { publisher, title, date, part, url } = fields;
                let source = Source { number, publisher, title, date, part, url };
                if self.sources.insert(number, Arc::new(source)).is_some() {
                    reader.refuse(Problem::new(
                        Code::DuplicateField,
                        key,
                        "each source number once",
                    ));
                }
            });
        }
        for (key, value) in of("region") {
            reader.within(&format!("region.{key}"), |reader| {
                let code = reader.accepted(key.parse());
                if let (Some(code), Some(fields)) = (code, RegionFields::read(reader, value)) {
                    self.regions.push(Region { code, name: fields.name });
                }
            });
        }
        for (key, value) in of("system") {
            reader.within(&format!("system.{key}"), |reader| {
                let code = reader.accepted(key.parse());
                let (Some(code), Some(fields)) = (code, SystemFields::read(reader, value)) else {
                    return;
                };
                match self.regions.iter().find(|region| region.code == fields.region) {
                    Some(region) => {
                        self.systems.push(System {
                            code,
                            name: fields.name,
                            region: region.clone(),
                        });
                    }
                    None => reader.refuse(Problem::new(
                        Code::UnknownCode,
                        quoted(fields.region.as_str()),
                        "the code of a region",
                    )),
                }
            });
        }
    }

    fn load_entry(&mut self, reader: &mut Reader, id: &RuleId, entry: &Entry) -> Option<()> {
        const SHARED: [&str; 6] = ["says", "standing", "sources", "section", "note", "role"];
        let (shared, own): (Vec<_>, Vec<_>) =
            entry.fields.iter().cloned().partition(|(name, _)| SHARED.contains(&name.as_str()));
        let own = Value::Object(own);
        let common = Common::read(reader, &Value::Object(shared));
        let fields = match entry.kind {
            Kind::Rule => RuleFields::read(reader, &own)?,
            _ => RuleFields {
                value: None,
                unit: None,
                options: vec![],
                required: None,
                system: None,
            },
        };
        let Common { says, standing, sources, section, note, role } = common?;
        let (id, text) = (id.clone(), says.clone());
        match entry.kind {
            Kind::Rule => {}
            Kind::Level => {
                let LevelFields { low, high } = Read::read(reader, &own)?;
                if low > high {
                    let found = format!("{low} to {high}");
                    reader.refuse(Problem::new(Code::OutOfRange, found, "low at most high"));
                }
                let level = segment(&id, 1).parse();
                let level: Level = reader.accepted(level)?;
                self.bands.push((id.clone(), PopulationBand { level, low, high }));
            }
            Kind::Criterion => {
                let CriterionFields { polarity } = Read::read(reader, &own)?;
                let cell = if segment(&id, 1) == "population" {
                    None
                } else {
                    let domain = segment(&id, 1).replace('-', "_").parse();
                    let stage = segment(&id, 2).parse();
                    let (domain, stage) = (reader.accepted(domain), reader.accepted(stage));
                    Some(Cell { domain: domain?, stage: stage? })
                };
                self.criteria.push(Criterion { id: id.clone(), cell, polarity, says: text });
            }
            Kind::Freedom => {
                let fields: FreedomFields = Read::read(reader, &own)?;
                let subject = segment(&id, 0).parse();
                let stage = segment(&id, 2).parse();
                let (subject, stage) = (reader.accepted(subject), reader.accepted(stage));
                self.freedoms.push(Freedom {
                    id: id.clone(),
                    subject: subject?,
                    stage: stage?,
                    actor: fields.actor,
                    modality: fields.modality,
                    says: text,
                    condition: fields.condition,
                    exception: fields.exception,
                    requires: fields.requires,
                    replaced_by: fields.replaced_by,
                    revives: fields.revives,
                });
            }
            Kind::Principle => {
                let PrincipleFields { actor, modality, condition, exception } =
                    Read::read(reader, &own)?;
                let id = id.clone();
                self.principles.push(Principle {
                    id,
                    actor,
                    modality,
                    says: text,
                    condition,
                    exception,
                });
            }
            Kind::Ladder => {
                let fields: LadderFields = Read::read(reader, &own)?;
                self.ladder.push(LadderRow {
                    id: id.clone(),
                    says: text,
                    subject: fields.subject,
                    stages: fields.stages,
                    exceptional: fields.exceptional,
                    national: fields.national,
                    decides: fields.decides,
                    system_part: fields.system_part,
                    timing: fields.timing,
                    carried_out_by: fields.carried_out_by,
                });
            }
            Kind::StageRow => {
                use super::Stage::{Developing, Emerging, Maturing, Thriving};
                let fields: StageRowFields = Read::read(reader, &own)?;
                let cells = [
                    (Emerging, fields.emerging),
                    (Developing, fields.developing),
                    (Maturing, fields.maturing),
                    (Thriving, fields.thriving),
                ];
                self.stage_rows.push(StageRow {
                    id: id.clone(),
                    says: text,
                    response: fields.response,
                    cells: cells.into(),
                    inferred: fields.inferred,
                });
            }
            Kind::Requirement => {
                let RequirementFields { modality, from, to } = Read::read(reader, &own)?;
                self.requirements.push(Requirement {
                    id: id.clone(),
                    says: text,
                    modality,
                    from,
                    to,
                });
            }
        }
        let sources = reader.within("sources", |reader| self.cited(reader, &sources));
        let rule = Arc::new(Rule {
            id,
            says,
            standing,
            sources,
            section,
            note,
            value: fields.value,
            unit: fields.unit,
            options: fields.options,
            required: fields.required.unwrap_or(false),
            system: fields.system,
        });
        rule.problems().into_iter().for_each(|problem| reader.refuse(problem));
        if let Some(role) = role {
            if self.roles.insert(role, Arc::clone(&rule)).is_some() {
                let found = quoted(role.as_str());
                reader.refuse(Problem::new(Code::DuplicateField, found, "each role once"));
            }
        }
        self.rules.insert(rule.id.clone(), rule);
        Some(())
    }

    fn cited(&self, reader: &mut Reader, numbers: &[u64]) -> Vec<Arc<Source>> {
        let mut sources = Vec::with_capacity(numbers.len());
        for number in numbers {
            match self.sources.get(number) {
                Some(source) => sources.push(Arc::clone(source)),
                None => reader.refuse(Problem::new(
                    Code::UnknownSource,
                    number.to_string(),
                    "the number of a [source] of this rulebook",
                )),
            }
        }
        sources
    }

    fn check_references(&self, reader: &mut Reader) {
        for freedom in &self.freedoms {
            for named in freedom.requires.iter().chain(&freedom.replaced_by) {
                if !self.freedoms.iter().any(|other| other.id == *named) {
                    let place = format!("freedom.{:?}", freedom.id.as_str());
                    let found = quoted(named.as_str());
                    let problem = Problem::new(Code::UnknownRule, found, "the id of a freedom");
                    reader.refuse(problem.at(place));
                }
            }
        }
    }
}

/// A part of a dotted id.
fn segment(id: &RuleId, position: usize) -> &str {
    id.as_str().split('.').nth(position).unwrap_or_default()
}
