//! A system's year: the one document that goes in.

mod changes;
mod check;
mod document;
mod heads;

use crate::{
    calendar::FinancialYear,
    error::Result,
    money::MoneyUnit,
    organisation::OdsCode,
    rulebook::Rulebook,
    wire::{Grid, HeadedTable, Reader, TableNote, TableOptions, Tables, Value, to_json},
};

pub use changes::Changes;
pub use document::{Footprint, SystemYear as SystemYearDocument};

/// A system's year, checked: its members, plan, agreement, returns and concerns.
///
/// Holding a `SystemYear` proves that the document is sound: every code is known, moves sum to
/// zero, shares to one, and the year has an edition.
///
/// ```
/// use ics_rules::{Code, SystemYear};
///
/// let year = SystemYear::from_json(
///     r#"{ "system": "QF7", "year": "2019/20",
///          "members": [{ "code": "RHQ", "kind": "foundation_trust", "control_total": "3500000" }] }"#,
/// )?;
/// assert_eq!(year.document().members.len(), 1);
///
/// let error = SystemYear::from_json(
///     r#"{ "system": "QF7", "year": "2019/20", "concern": [],
///          "members": [{ "code": "RHQ", "kind": "foundation_trust", "control_total": 0.1 }] }"#,
/// )
/// .unwrap_err();
/// let codes: Vec<Code> = error.problems().iter().map(|problem| problem.code).collect();
/// assert_eq!(codes, [Code::UnknownField, Code::InexactNumber]);
/// # Ok::<(), ics_rules::Error>(())
/// ```
///
/// It can also be made in code. What a document must have is given to `new`; everything else is a
/// field to be named:
///
/// ```
/// use ics_rules::control_total::{Member, Return};
/// use ics_rules::{Month, OrganisationKind, SystemYear, SystemYearDocument, assess, money};
///
/// let trust = Member::new("RHQ".parse()?, OrganisationKind::FoundationTrust, money!(3_500_000));
/// let commissioner = Member::new("03N".parse()?, OrganisationKind::Ccg, money!(-500_000));
/// let at_six = Return {
///     forecast: Some(money!(1_700_000)),
///     ..Return::new(Month::new(6)?, "RHQ".parse()?, money!(1_200_000), money!(-300_000))
/// };
/// let made = SystemYear::new(&SystemYearDocument {
///     returns: vec![at_six],
///     ..SystemYearDocument::new("QF7".parse()?, "2019/20".parse()?, vec![trust, commissioner])
/// })?;
///
/// let read = SystemYear::from_json(
///     r#"{ "system": "QF7", "year": "2019/20",
///          "members": [
///            { "code": "RHQ", "kind": "foundation_trust", "control_total": "3500000" },
///            { "code": "03N", "kind": "ccg", "control_total": "-500000" } ],
///          "returns": [
///            { "month": 6, "code": "RHQ", "plan_to_date": "1200000", "actual_to_date": "-300000",
///              "forecast": "1700000" } ] }"#,
/// )?;
/// assert_eq!(assess(&made)?, assess(&read)?);
/// # Ok::<(), ics_rules::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct SystemYear {
    document: SystemYearDocument,
    /// What is told of the tables that it was read from.
    notes: Vec<TableNote>,
}

/// Two are equal whose documents are, however they were read.
impl PartialEq for SystemYear {
    fn eq(&self, other: &Self) -> bool {
        self.document == other.document
    }
}

impl Eq for SystemYear {}

impl SystemYear {
    /// Reads a system's year from JSON.
    ///
    /// # Errors
    ///
    /// Every problem of the document at once, each with its path and [`crate::Code`].
    pub fn from_json(text: &str) -> Result<Self> {
        Self::from_value(&Value::from_json(text)?)
    }

    /// Reads a system's year from a document tree, however it came about.
    ///
    /// # Errors
    ///
    /// As [`SystemYear::from_json`].
    pub fn from_value(value: &Value) -> Result<Self> {
        Self::read(value, None)
    }

    /// Reads a system's year by a rulebook that may have local overlays: what it allows is allowed.
    ///
    /// # Errors
    ///
    /// As [`SystemYear::from_json`], and [`crate::Code::NoEdition`] when the rulebook is of another
    /// year.
    pub fn by_rulebook(value: &Value, rulebook: &Rulebook) -> Result<Self> {
        Self::read(value, Some(rulebook))
    }

    /// Reads a system's year from tables as people keep them. A table is a list of objects, each of them
    /// a row; a list of lists or a text of lines (CSV), in which the row of heads is found; or an object
    /// of `heads`, `rows` and, where they have any, `numbers` of rows.
    ///
    /// Amounts may have commas, pound signs and brackets for deficits, or be binary numbers whose
    /// shortest decimal form is whole pence. Months may be numbers, names and dates in the year. A blank
    /// cell or a word for nothing is left out and never zero. A column `excluded.psf.to_date` stands for
    /// nested fields. Columns of members and returns are known by the heads that tables of the NHS have;
    /// `columns` says which field any other is, as an object of fields by column, `{"Plan B":
    /// "control_total"}`, or of such objects by table. `unit` must be said. Without a rulebook the
    /// built-in edition of the year is the measure. What was left out or changed is told by
    /// [`SystemYear::notes`].
    ///
    /// # Errors
    ///
    /// As [`SystemYear::by_rulebook`], each problem by the row as the caller counts it (from
    /// `first_row`) and the caller's own name of the column; one cause in more than three cells of a
    /// column is one problem with its cells. A column that no row should have is named once.
    ///
    /// ```
    /// use ics_rules::{SystemYear, wire::{TableOptions, Value}};
    ///
    /// let tables = Value::from_json(
    ///     r#"{ "system": "QF7", "year": "2019/20", "unit": "£000",
    ///          "members": [{ "Org code": "RHQ", "Type": "NHS Foundation Trust", "Plan B": "(3,500.5)" },
    ///                      { "Org code": "Total", "Type": "", "Plan B": "(3,500.5)" }] }"#,
    /// )?;
    /// let columns = Value::from_json(r#"{ "Plan B": "control_total" }"#)?;
    /// let options = TableOptions { drop_totals: Some(true), ..TableOptions::default() };
    /// let year = SystemYear::from_tables(&tables, &columns, &options, None)?;
    /// assert_eq!(year.document().members[0].control_total.to_string(), "-3500500.00");
    /// assert_eq!(year.notes()[0].says, r#"row 1 is a total and was left out: "Total""#);
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn from_tables(
        tables: &Value,
        columns: &Value,
        options: &TableOptions,
        rulebook: Option<&Rulebook>,
    ) -> Result<Self> {
        let tables = Tables::tidied(tables, columns, options, heads::TABLES)?;
        let mut reader = Reader::untidy(options.cells());
        let document = SystemYearDocument::read(&mut reader, &tables.document, rulebook);
        let (rounded, not_read) = (reader.take_rounded(), reader.take_not_read());
        let document = tables.finished(reader.finish(document))?;
        Ok(Self { document, notes: tables.notes(rounded, not_read) })
    }

    /// The table of members or of returns in a grid: its heads in one row or two, and the rows below.
    /// Where `table` is not said, it is the one whose heads are known best.
    ///
    /// # Errors
    ///
    /// [`crate::Code::MissingField`] where no row names columns that are known.
    pub fn table_in(grid: &Grid, table: Option<&str>) -> Result<HeadedTable> {
        grid.table_in(heads::TABLES, table)
    }

    /// What was left out, passed over and changed when it was read from tables.
    #[must_use]
    pub fn notes(&self) -> &[TableNote] {
        &self.notes
    }

    /// Checks a document that was put together in code. Its amounts are in pounds, whatever its unit.
    ///
    /// # Errors
    ///
    /// As [`SystemYear::from_json`] of the document as JSON.
    pub fn new(document: &SystemYearDocument) -> Result<Self> {
        document.check(None)?;
        let document = SystemYearDocument { unit: MoneyUnit::Pounds, ..document.clone() };
        Ok(Self { document, notes: Vec::new() })
    }

    /// The document: every part of it sound, in the order it was given.
    #[must_use]
    pub const fn document(&self) -> &SystemYearDocument {
        &self.document
    }

    /// The document as JSON, with amounts in pounds.
    #[must_use]
    pub fn json(&self) -> String {
        to_json(&self.document)
    }

    /// The system.
    #[must_use]
    pub const fn system(&self) -> &OdsCode {
        &self.document.system
    }

    /// The financial year.
    #[must_use]
    pub const fn year(&self) -> FinancialYear {
        self.document.year
    }

    /// Checks it again, against a rulebook of its own year that may have local overlays.
    pub(crate) fn recheck(&self, rulebook: &Rulebook) -> Result<()> {
        self.document.check(Some(rulebook))
    }

    fn read(value: &Value, rulebook: Option<&Rulebook>) -> Result<Self> {
        let mut reader = Reader::default();
        let document = SystemYearDocument::read(&mut reader, value, rulebook);
        Ok(Self { document: reader.finish(document)?, notes: Vec::new() })
    }
}

#[cfg(test)]
mod tests;
