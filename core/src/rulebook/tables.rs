//! The tables of a rulebook beside its rules: sources, regions, systems, subjects.

use std::{collections::BTreeMap, sync::Arc};

use super::{Source, load::Edition, systems::DatedSystem};
use crate::{
    calendar::Date,
    error::{Code, Problem},
    organisation::OdsCode,
    system::{Region, System},
    text::quoted,
    wire::{Read, Reader, Value, document},
};

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
        /// Its first day.
        from: Option<Date>,
        /// Its last day.
        to: Option<Date>,
        /// Its former names, each under its last day.
        names: BTreeMap<Date, String>,
    }
}

document! {
    /// The fields of a `[subject]`.
    struct SubjectFields {
        /// Its title, for people.
        title: String,
    }
}

/// Tables by name, each entry under its key.
pub(super) type Tables = BTreeMap<String, Vec<(String, Value)>>;

impl Edition {
    /// Types the sources, the regions, the systems and the subjects.
    pub(super) fn load_tables(&mut self, reader: &mut Reader, tables: &Tables) {
        let of = |name: &str| tables.get(name).map_or(&[][..], Vec::as_slice);
        for (key, value) in of("source") {
            reader.within(&format!("source.{key}"), |reader| self.load_source(reader, key, value));
        }
        self.load_subjects(reader, of("subject"));
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
                if let (Some(code), Some(fields)) = (code, SystemFields::read(reader, value)) {
                    self.load_system(reader, code, fields);
                }
            });
        }
    }

    fn load_subjects(&mut self, reader: &mut Reader, subjects: &[(String, Value)]) {
        for (key, value) in subjects {
            reader.within(&format!("subject.{key}"), |reader| {
                let fields = SubjectFields::read(reader, value);
                self.subjects.extend(fields.map(|fields| (key.clone(), fields.title)));
            });
        }
    }

    fn load_source(&mut self, reader: &mut Reader, key: &str, value: &Value) {
        let Ok(number) = key.parse() else {
            return reader.refuse(Problem::new(Code::NotANumber, quoted(key), "a number"));
        };
        let Some(fields) = SourceFields::read(reader, value) else { return };
        let SourceFields { publisher, title, date, part, url } = fields;
        let source = Source { number, publisher, title, date, part, url };
        if self.sources.insert(number, Arc::new(source)).is_some() {
            let expected = "each source number once";
            reader.refuse(Problem::new(Code::DuplicateField, quoted(key), expected));
        }
    }

    fn load_system(&mut self, reader: &mut Reader, code: OdsCode, fields: SystemFields) {
        let SystemFields { name, region, from, to, names } = fields;
        match self.regions.iter().find(|known| known.code == region) {
            Some(known) => {
                let system = System { code, name, region: known.clone() };
                let dated = DatedSystem { system, from, to, names };
                // A local file may end a system or begin another: what it says of one replaces it.
                self.dated_systems.retain(|one| one.system.code != dated.system.code);
                self.systems.retain(|one| one.code != dated.system.code);
                if self.year.is_none_or(|year| dated.is_in(year)) {
                    self.systems.push(dated.system.clone());
                }
                self.dated_systems.push(dated);
            }
            None => {
                let found = quoted(region.as_str());
                reader.refuse(Problem::new(Code::UnknownCode, found, "the code of a region"));
            }
        }
    }
}
