//! From the entries of a book to typed rules, with every problem named.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Bands, CorridorPreset, Criterion, CutPoints, FrameworkMetric, Freedom, LadderRow, LegalPower,
    Parameter, PaymentRule, Principle, Requirement, Role, Rule, RuleId, SegmentRole, Source,
    StageRow, Standing, SuccessionEvent,
    book::{Book, Entry, Kind},
    level_rule::LevelRule,
    systems::DatedSystem,
};
use crate::{
    calendar::FinancialYear,
    error::{Code, Problem, Result},
    organisation::OdsCode,
    system::{PopulationBand, Region, System},
    text::quoted,
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
        /// What became of it, where it was not simply in force.
        status: Option<String>,
    }
}

document! {
    /// The further fields of a `[rule]`.
    #[derive(Default)]
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

/// The typed rules of one edition.
#[derive(Debug, Default)]
pub(super) struct Edition {
    pub(super) year: Option<FinancialYear>,
    pub(super) sources: BTreeMap<u64, Arc<Source>>,
    pub(super) rules: BTreeMap<RuleId, Arc<Rule>>,
    pub(super) order: Vec<RuleId>,
    pub(super) roles: BTreeMap<Role, Arc<Rule>>,
    pub(super) bands: Vec<(RuleId, PopulationBand)>,
    pub(super) level_rules: Vec<LevelRule>,
    pub(super) criteria: Vec<Criterion>,
    pub(super) freedoms: Vec<Freedom>,
    pub(super) principles: Vec<Principle>,
    pub(super) ladder: Vec<LadderRow>,
    pub(super) stage_rows: Vec<StageRow>,
    pub(super) requirements: Vec<Requirement>,
    pub(super) payments: Vec<PaymentRule>,
    pub(super) corridors: Vec<CorridorPreset>,
    pub(super) powers: Vec<LegalPower>,
    pub(super) segment_roles: Vec<SegmentRole>,
    pub(super) metrics: Vec<Bands>,
    pub(super) scored_metrics: Vec<FrameworkMetric>,
    pub(super) cut_points: Vec<CutPoints>,
    pub(super) events: Vec<SuccessionEvent>,
    /// Those of the year.
    pub(super) systems: Vec<System>,
    /// Those of every day.
    pub(super) dated_systems: Vec<DatedSystem>,
    pub(super) regions: Vec<Region>,
    /// The first parts of ids and what they stand for, in the order in which people read them.
    pub(super) subjects: Vec<(String, String)>,
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

    fn load_entry(&mut self, reader: &mut Reader, id: &RuleId, entry: &Entry) -> Option<()> {
        const SHARED: [&str; 7] =
            ["says", "standing", "sources", "section", "note", "role", "status"];
        let (shared, own): (Vec<_>, Vec<_>) =
            entry.fields.iter().cloned().partition(|(name, _)| SHARED.contains(&name.as_str()));
        let common = Common::read(reader, &Value::Object(shared));
        let own = Value::Object(own);
        let fields = match entry.kind {
            Kind::Rule => RuleFields::read(reader, &own)?,
            _ => RuleFields::default(),
        };
        let Common { says, standing, sources, section, note, role, status } = common?;
        self.load_kind(reader, entry.kind, id, &says, &own)?;
        let rule = Arc::new(Rule {
            id: id.clone(),
            says,
            standing,
            sources: reader.within("sources", |reader| self.cited(reader, &sources)),
            section,
            note,
            value: fields.value,
            unit: fields.unit,
            options: fields.options,
            required: fields.required.unwrap_or(false),
            system: fields.system,
            status,
        });
        reader.refuse_all(rule.problems());
        if let Some(role) = role
            && self.roles.insert(role, Arc::clone(&rule)).is_some()
        {
            let found = quoted(role.as_str());
            reader.refuse(Problem::new(Code::DuplicateField, found, "each role once"));
        }
        self.rules.insert(id.clone(), rule);
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
        self.check_freedoms(reader);
        self.check_stage_rows(reader);
        self.check_rules(reader);
    }

    /// The freedoms that freedoms name.
    fn check_freedoms(&self, reader: &mut Reader) {
        for freedom in &self.freedoms {
            let named = freedom.requires.iter().chain(&freedom.replaced_by);
            for named in named.filter(|id| !self.has_freedom(id)) {
                let place = format!("freedom.{:?}", freedom.id.as_str());
                let found = quoted(named.as_str());
                let problem = Problem::new(Code::UnknownRule, found, "the id of a freedom");
                reader.refuse(problem.at(place));
            }
        }
    }

    /// The freedoms and principles that rows of the ladder restate.
    fn check_stage_rows(&self, reader: &mut Reader) {
        let principle = |id: &RuleId| self.principles.iter().any(|other| other.id == *id);
        for row in &self.stage_rows {
            let entries = row.steps().filter_map(|step| step.entry.as_ref());
            let entries = entries.filter(|id| !self.has_freedom(id) && !principle(id));
            let unless = row.steps().filter_map(|step| step.unless.as_ref());
            for named in entries.chain(unless.filter(|id| !self.has_freedom(id))) {
                let place = format!("cell_route.{:?}", row.id.as_str());
                let found = quoted(named.as_str());
                let expected = "the id of a freedom or principle";
                reader.refuse(Problem::new(Code::UnknownRule, found, expected).at(place));
            }
        }
    }

    fn has_freedom(&self, id: &RuleId) -> bool {
        self.freedoms.iter().any(|freedom| freedom.id == *id)
    }

    /// The rules that entries of other kinds rest on.
    fn check_rules(&self, reader: &mut Reader) {
        let rows = self.stage_rows.iter().map(|row| {
            let named: Vec<&RuleId> = row.inferred_by.iter().chain(&row.channel_by).collect();
            (format!("cell_route.{:?}", row.id.as_str()), named)
        });
        let payments = self.payments.iter().map(|payment| {
            let named: Vec<&RuleId> = payment.rests_on.iter().collect();
            (format!("payment.{:?}.rests_on", payment.id.as_str()), named)
        });
        let corridors = self.corridors.iter().map(|corridor| {
            let named: Vec<&RuleId> = corridor.rules.all().collect();
            (format!("corridor.{:?}.rules", corridor.id.as_str()), named)
        });
        let powers = self.powers.iter().map(|power| {
            let of_targets = power.targets.values().flat_map(|target| &target.rests_on);
            let named: Vec<&RuleId> = power.rests_on.iter().chain(of_targets).collect();
            (format!("power.{:?}.rests_on", power.id.as_str()), named)
        });
        let roles = self.segment_roles.iter().map(|role| {
            let named: Vec<&RuleId> = role.rests_on.iter().collect();
            (format!("segment_role.{:?}.rests_on", role.id.as_str()), named)
        });
        for (place, named) in rows.chain(payments).chain(corridors).chain(powers).chain(roles) {
            for named in named.into_iter().filter(|id| !self.rules.contains_key(*id)) {
                let found = quoted(named.as_str());
                let problem = Problem::new(Code::UnknownRule, found, "the id of a rule");
                reader.refuse(problem.at(place.clone()));
            }
        }
    }
}
