//! The rules of a financial year: loading, checking, citing, and laying a local file over them.
//!
//! # The form of a rulebook file
//!
//! A file is TOML. `year = "2019/20"` makes it an edition, `overlays = "2019/20"` an overlay. Every
//! entry is a table `[kind."rule.id"]`; the kinds are `rule`, `level`, `level_rule`, `criterion`,
//! `freedom`, `principle`, `route`, `cell_route`, `requirement`, `payment`, `corridor`, `bands`,
//! `power`, `segment_role`, `event`, `scored_metric` and `cut_points`. Entries of every kind have:
//!
//! | field | meaning |
//! |---|---|
//! | `says` | the rule in one sentence |
//! | `standing` | `primary`, `secondary`, `inferred` or `assumed` |
//! | `sources` | numbers of `[source.N]` tables; at least one for a primary or secondary rule |
//! | `section` | the part of the source |
//! | `note` | what is open; the basis of an inferred or assumed rule, which must have one |
//! | `role` | the part it plays for code ([`Role`]) |
//! | `status` | what became of it, where it was not simply in force, such as `proposal` or `designed, not operated`; every answer that rests on it shows it |
//!
//! A `rule` that is a parameter has a `value` (a count, a decimal as text, a word, a switch, a
//! list of words, or a table of decimals by name; a float is refused), the `unit` of a number, the
//! `options` of a choice, or `required = true` where no source gives the value.
//! `[default.kind]` fills in what entries of that kind leave out.
//!
//! A rule of one year stands in that year's edition. A rule of several years stands once, in a file
//! that the editions share, with `since` and `until` where it did not always apply: the first and
//! the last financial year, each with its whole year.

mod bands;
mod book;
mod caveat;
mod compare;
mod compare_shown;
mod corridor;
mod digest;
mod editions;
mod entry;
mod event;
mod level;
mod level_rule;
mod load;
mod markdown;
mod pages;
mod parts;
mod power;
mod role;
mod rule;
mod scored;
mod segment_role;
mod stage_row;
mod systems;
mod tables;
mod terms;
mod typed;
mod values;

use std::{fmt, sync::Arc};

pub use self::{
    bands::{Bands, Direction, Edge},
    caveat::Caveat,
    compare::{Change, RuleChange, RulebookComparison, RulebookName},
    corridor::{
        CorridorLimit, CorridorPreset, CorridorRules, GainTerms, LossBasis, LossTerms, SharedPart,
    },
    entry::{
        Cell, Criterion, Domain, Either, Freedom, FreedomSubject, GovernanceArea, GovernedBody,
        LadderRow, Modality, PaymentRule, Polarity, Principle, Requirement, Response, Stage,
        SubjectKind,
    },
    event::{SuccessionChange, SuccessionEvent},
    level::LevelRules,
    pages::pages,
    power::{Belief, BodyKind, LegalPower, LegalTest, PowerMeasure, PowerTarget},
    role::Role,
    rule::{Parameter, Rule, RuleId, Source, Standing},
    scored::{CutInterval, CutPoints, FloorPassed, FrameworkMetric, RankedAmong, ScoredBy},
    segment_role::{DecidedBy, OversightPart, SegmentRole},
    stage_row::{Actor, RequestScope, StageRow, StageStep},
};
use self::{book::Book, editions::built_in, load::Edition};
use crate::{
    calendar::FinancialYear,
    error::{Code, Problem, Result},
    organisation::OdsCode,
    outcome::NotInForce,
    system::{Level, PopulationBand, Region, System},
    text::escaped,
};

/// The rules of one financial year, with their sources.
///
/// A rulebook is read-only and cheap to clone. Its rules come from the edition of the year; a
/// local agreement or a corrected figure is laid over it with [`Rulebook::overlaid`].
///
/// ```
/// use ics_rules::{Rulebook, Standing};
///
/// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
/// let minimum = rulebook.rule("control-totals.2019-20.link-minimum")?;
/// assert_eq!(minimum.number().map(|share| share.to_string()).as_deref(), Some("0.15"));
/// assert_eq!(minimum.standing, Standing::Assumed);
/// # Ok::<(), ics_rules::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Rulebook(Arc<Loaded>);

#[derive(Debug)]
struct Loaded {
    year: FinancialYear,
    book: Book,
    edition: Edition,
    overlays: Vec<String>,
}

impl Rulebook {
    /// The edition of a financial year.
    ///
    /// # Errors
    ///
    /// [`Code::NoEdition`] with the years there are.
    pub fn for_year(year: FinancialYear) -> Result<Self> {
        for edition in built_in() {
            let edition = edition?;
            if edition.year == year {
                return edition.rulebook();
            }
        }
        let years: Vec<_> = Self::editions()?.iter().map(ToString::to_string).collect();
        let expected = format!("a year with an edition: {}", years.join(", "));
        Err(Problem::new(Code::NoEdition, year.to_string(), expected).into())
    }

    /// The years this library has an edition for, oldest first.
    ///
    /// # Errors
    ///
    /// None in practice: the built-in editions are checked by the tests of this library.
    pub fn editions() -> Result<Vec<FinancialYear>> {
        built_in().map(|edition| Ok(edition?.year)).collect()
    }

    /// Reads an overlay (`overlays = "2019/20"`) and lays it over the edition it names.
    ///
    /// # Errors
    ///
    /// As [`Rulebook::overlaid`], and [`Code::MissingField`] when the file does not name a year.
    pub fn from_toml(text: &str) -> Result<Self> {
        let year = Book::from_toml(text)?.overlays.ok_or_else(|| {
            let expected =
                r#"the year whose edition this file overlays, as `overlays = "2019/20"`"#;
            Problem::new(Code::MissingField, "nothing", expected).at("overlays")
        })?;
        Self::for_year(year)?.overlaid(text)
    }

    /// Lays a file of the same form over this rulebook, field by field.
    ///
    /// A changed entry states its own `standing`, and its `sources` or a `note`: a local figure is
    /// never credited to the source of the figure it replaces. New `[source.N]` tables may be added.
    ///
    /// # Errors
    ///
    /// [`Code::NotToml`]; [`Code::UnknownRule`] for an id this edition does not have;
    /// [`Code::OverlayChangesNothing`]; [`Code::NoEdition`] when the file names another year; and
    /// every problem an edition itself could have.
    ///
    /// ```
    /// use ics_rules::{Code, Rulebook};
    ///
    /// let local = r#"
    ///     overlays = "2019/20"
    ///     [rule."control-totals.2019-20.link-minimum"]
    ///     value = "0.20"
    ///     standing = "assumed"
    ///     note = "local memorandum of understanding, paragraph 4"
    /// "#;
    /// let rulebook = Rulebook::from_toml(local)?;
    /// assert_eq!(rulebook.rule("control-totals.2019-20.link-minimum")?.word(), Some("0.20"));
    ///
    /// let nowhere = local.replace("link-minimum", "link-minimun");
    /// assert_eq!(Rulebook::from_toml(&nowhere).unwrap_err().code(), Code::UnknownRule);
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn overlaid(&self, text: &str) -> Result<Self> {
        let overlay = Book::from_toml(text)?;
        if let Some(year) = overlay.overlays.or(overlay.year).filter(|year| *year != self.year()) {
            let expected = format!("an overlay of {}", self.year());
            return Err(Problem::new(Code::NoEdition, year.to_string(), expected)
                .at("overlays")
                .into());
        }
        let book = self.0.book.clone().overlaid(&overlay)?;
        let edition = Edition::load(&book)?;
        let overlays = self.0.overlays.iter().cloned().chain([text.to_owned()]).collect();
        Ok(Self(Arc::new(Loaded { year: self.year(), book, edition, overlays })))
    }

    /// The financial year.
    #[must_use]
    pub fn year(&self) -> FinancialYear {
        self.0.year
    }

    /// The files laid over the edition, in order.
    #[must_use]
    pub fn overlays(&self) -> &[String] {
        &self.0.overlays
    }

    /// Whether a file laid over the edition has an entry for this rule.
    pub(crate) fn is_laid_over(&self, id: &RuleId) -> bool {
        let books = self.overlays().iter().filter_map(|text| Book::from_toml(text).ok());
        books.into_iter().any(|book| book.entries.contains_key(id))
    }

    /// Every rule, in the order of the files.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.0.edition.order.iter().filter_map(|id| self.get(id.as_str()))
    }

    /// The rule with this id.
    ///
    /// # Errors
    ///
    /// [`Code::UnknownRule`].
    pub fn rule(&self, id: &str) -> Result<&Rule> {
        self.get(id).ok_or_else(|| {
            let ids: Vec<&str> = self.0.edition.rules.keys().map(RuleId::as_str).collect();
            let hint =
                crate::wire::nearest(id, &ids).map(|near| format!("; did you mean `{near}`?"));
            let expected =
                format!("the id of a rule of {}{}", self.year(), hint.unwrap_or_default());
            Problem::new(Code::UnknownRule, crate::text::quoted(id), expected).into()
        })
    }

    /// The rule with this id, for an explanation.
    pub(crate) fn cite(&self, id: &RuleId) -> Option<Arc<Rule>> {
        self.0.edition.rules.get(id).cloned()
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Rule> {
        self.0.edition.rules.get(&RuleId::from(id)).map(Arc::as_ref)
    }

    /// The rule that plays a part in this edition.
    ///
    /// # Errors
    ///
    /// [`NotInForce`] with the years that have such a rule.
    pub fn role(&self, role: Role) -> std::result::Result<&Rule, NotInForce> {
        self.0.edition.roles.get(&role).map(Arc::as_ref).ok_or_else(|| {
            let editions = built_in().flatten().flat_map(|edition| edition.rulebook());
            let having = editions.filter(|one| one.0.edition.roles.contains_key(&role));
            NotInForce::in_year(role.to_string(), having.map(|one| one.year()).collect())
        })
    }

    /// The rule that plays a part, where the year has one. Unlike [`Rulebook::role`] it does not look
    /// into the other years, which would read every edition.
    pub(crate) fn in_force(&self, role: Role) -> Option<&Rule> {
        self.0.edition.roles.get(&role).map(Arc::as_ref)
    }

    /// The rule that plays a part in a year: by this rulebook where it is of that year, by the
    /// built-in edition otherwise.
    pub(crate) fn role_in(&self, role: Role, year: FinancialYear) -> Option<Arc<Rule>> {
        let other = if year == self.year() { None } else { Some(Self::for_year(year).ok()?) };
        other.as_ref().unwrap_or(self).0.edition.roles.get(&role).cloned()
    }

    /// Every source the rulebook lists, by number.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.0.edition.sources.values().map(Arc::as_ref)
    }

    /// What nobody has confirmed: assumed rules, and parameters whose value no source gives.
    pub fn open_points(&self) -> impl Iterator<Item = &Rule> {
        self.rules().filter(|rule| rule.is_open())
    }

    /// The rulebook in one line and its open points as a table, as HTML. Every text is escaped.
    #[must_use]
    pub fn html(&self) -> String {
        let row = |rule: &Rule| {
            let note = rule.note.as_deref().unwrap_or_default();
            let [id, says, note] = [rule.id.as_str(), &rule.says, note].map(escaped);
            let standing = escaped(&rule.reliance());
            format!(
                "<tr><td><code>{id}</code></td><td>{standing}</td><td>{says}</td><td>{note}</td></tr>"
            )
        };
        format!(
            "<div class=\"ics-rulebook\"><p>{}</p><table><caption>Open points</caption><thead><tr>\
             <th scope=\"col\">Rule</th><th scope=\"col\">Standing</th><th scope=\"col\">Says</th>\
             <th scope=\"col\">Note</th></tr></thead><tbody>{}</tbody></table></div>",
            escaped(&self.to_string()),
            self.open_points().map(row).collect::<String>()
        )
    }

    /// The indicative population of a level.
    #[must_use]
    pub fn population_band(&self, level: Level) -> Option<(&Rule, PopulationBand)> {
        let role = match level {
            Level::Neighbourhood => Role::NeighbourhoodPopulation,
            Level::Place => Role::PlacePopulation,
            Level::System => Role::SystemPopulation,
        };
        let rule = self.in_force(role)?;
        let (_, band) = self.0.edition.bands.iter().find(|(id, _)| *id == rule.id)?;
        Some((rule, *band))
    }

    /// The criteria of the maturity matrix.
    #[must_use]
    pub fn criteria(&self) -> &[Criterion] {
        &self.0.edition.criteria
    }

    /// The freedoms and obligations of every stage.
    #[must_use]
    pub fn freedoms(&self) -> &[Freedom] {
        &self.0.edition.freedoms
    }

    /// The principles of oversight.
    #[must_use]
    pub fn principles(&self) -> &[Principle] {
        &self.0.edition.principles
    }

    /// The rows of the escalation ladder for interventions.
    #[must_use]
    pub fn ladder(&self) -> &[LadderRow] {
        &self.0.edition.ladder
    }

    /// The rows of the ladder that give a sentence for each stage.
    #[must_use]
    pub fn stage_rows(&self) -> &[StageRow] {
        &self.0.edition.stage_rows
    }

    /// The governance requirements, and what else the rules say of governance.
    #[must_use]
    pub fn requirements(&self) -> &[Requirement] {
        &self.0.edition.requirements
    }

    /// The payment mechanisms of the year.
    ///
    /// ```
    /// use ics_rules::Rulebook;
    ///
    /// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
    /// let [blended] = rulebook.payments() else { panic!() };
    /// assert_eq!(blended.id.as_str(), "payment.blended-emergency");
    /// assert_eq!(blended.above.percent(), "20%");
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn payments(&self) -> &[PaymentRule] {
        &self.0.edition.payments
    }

    /// The statutory powers, each with its dates: every edition lists them all.
    #[must_use]
    pub fn powers(&self) -> &[LegalPower] {
        &self.0.edition.powers
    }

    /// The parts of board and NHS England in the oversight of a trust, segment by segment.
    #[must_use]
    pub fn segment_roles(&self) -> &[SegmentRole] {
        &self.0.edition.segment_roles
    }

    /// The published corridor schemes, in the order of the files.
    #[must_use]
    pub fn corridors(&self) -> &[CorridorPreset] {
        &self.0.edition.corridors
    }

    /// The published corridor scheme with this name.
    ///
    /// # Errors
    ///
    /// [`Code::UnknownValue`] with every name, and the nearest where one is near.
    ///
    /// ```
    /// use ics_rules::Rulebook;
    ///
    /// let rulebook = Rulebook::for_year("2019/20".parse()?)?;
    /// assert_eq!(rulebook.corridor("mssp-2018.track-3")?.gain.share.to_string(), "0.75");
    /// let error = rulebook.corridor("mssp-2018.track3").unwrap_err();
    /// assert!(error.to_string().contains("did you mean `mssp-2018.track-3`?"));
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn corridor(&self, name: &str) -> Result<&CorridorPreset> {
        let found = self.corridors().iter().find(|corridor| corridor.id.as_str() == name);
        found.ok_or_else(|| {
            let names: Vec<&str> = self.corridors().iter().map(|one| one.id.as_str()).collect();
            crate::wire::unknown_word(name, &names).into()
        })
    }

    /// The bands of every metric of the year, in the order of the files.
    #[must_use]
    pub fn bands(&self) -> &[Bands] {
        &self.0.edition.metrics
    }

    /// The bands of the metric that plays a part.
    ///
    /// # Errors
    ///
    /// [`NotInForce`] with the years that have such bands.
    pub fn bands_of(&self, role: Role) -> std::result::Result<&Bands, NotInForce> {
        let id = &self.role(role)?.id;
        let found = self.bands().iter().find(|bands| bands.id == *id);
        found.ok_or_else(|| NotInForce::in_year(role.to_string(), Vec::new()))
    }

    /// The metrics of the year's framework that are scored by the cohort, in the order of the files.
    #[must_use]
    pub fn scored_metrics(&self) -> &[FrameworkMetric] {
        &self.0.edition.scored_metrics
    }

    /// The cut points between segments that published results show, in the order of the files.
    #[must_use]
    pub fn cut_points(&self) -> &[CutPoints] {
        &self.0.edition.cut_points
    }

    /// The systems that are there in the year, by the names that they had last: 36 in 2026/27, 42 from
    /// 2018/19 on. Those of 2016/17 and 2017/18 are the 41 whose codes are known. For the names of a day
    /// see [`Rulebook::systems_on`].
    #[must_use]
    pub fn systems(&self) -> &[System] {
        &self.0.edition.systems
    }

    /// The system with this code.
    #[must_use]
    pub fn system(&self, code: &OdsCode) -> Option<&System> {
        self.systems().iter().find(|system| system.code == *code)
    }

    /// The rule that names a system as an exception to what is said of systems in general.
    #[must_use]
    pub fn exception(&self, system: &OdsCode) -> Option<&Rule> {
        self.rules().find(|rule| rule.system.as_ref() == Some(system))
    }

    /// The seven regions.
    #[must_use]
    pub fn regions(&self) -> &[Region] {
        &self.0.edition.regions
    }
}

impl PartialEq for Rulebook {
    fn eq(&self, other: &Self) -> bool {
        self.year() == other.year() && self.overlays() == other.overlays()
    }
}

impl Eq for Rulebook {}

impl fmt::Display for Rulebook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (rules, open) = (self.rules().count(), self.open_points().count());
        write!(f, "rulebook {}: {rules} rules, {open} open points", self.year())?;
        match self.overlays().len() {
            0 => Ok(()),
            1 => f.write_str(", with 1 overlay"),
            overlays => write!(f, ", with {overlays} overlays"),
        }
    }
}

#[cfg(test)]
mod tests;
