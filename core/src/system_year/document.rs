//! The shape of a system's year, and reading it part by part.

use serde::{Deserialize, Serialize};

use super::check::{self, Draft};
use crate::{
    calendar::FinancialYear,
    capital::CapitalQuestion,
    control_total::{
        Adjustment, Basis, ForecastProtocol, Limit, Member, PlanAndReturns, Return, SupportStated,
        WithheldByQuarter,
    },
    error::Result,
    funding::{DeficitSupportPlan, Fund},
    money::{Money, MoneyUnit},
    organisation::OdsCode,
    oversight::{Concern, GovernanceReport, MaturityReport, OverseenBody},
    reserve::ReserveHeld,
    risk_share::Agreement,
    rulebook::Rulebook,
    system::Level,
    wire::{Reader, Value, document},
};

/// A system's year as a document.
///
/// Amounts are texts in pounds, or in thousands of pounds where `unit` says so; whole numbers are
/// read too. Written back, amounts are in pounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct SystemYear {
    /// The unit of every amount: `pounds` (the default) or `thousands`.
    #[serde(default, skip_serializing_if = "written_in_pounds")]
    pub unit: MoneyUnit,
    /// The code of the system.
    pub system: OdsCode,
    /// The name of the system, where it is not one of the 42.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The financial year.
    pub year: FinancialYear,
    /// The basis of control totals and returns; the year's own where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// The total set for the system, in a year that does not make it up from its members': the
    /// target of an STP in 2017/18, the trajectory of the partners in 2021/22, and from 2022/23 a
    /// limit that NHS England sets; without one the objective of balance holds until 2025/26, less the
    /// deficit support planned for figures before it, and from 2026/27 each organisation must balance
    /// by itself. It is on the basis of the figures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system_target: Option<Money>,
    /// How mature the system is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maturity: Option<MaturityReport>,
    /// The system's populations by level.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub footprints: Vec<Footprint>,
    /// The organisations whose control totals make the system's; at least one.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub members: Vec<Member>,
    /// Net-neutral adjustments of their control totals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub adjustments: Vec<Adjustment>,
    /// Monthly returns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub returns: Vec<Return>,
    /// Funds that depend on delivery.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub funds: Vec<Fund>,
    /// The system's deficit support (from 2024/25). What is planned may be stated by its members
    /// instead; where both state it, it is the sum of theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deficit_support: Option<DeficitSupportPlan>,
    /// Limits on what the system and its board use (from 2022/23).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<Limit>,
    /// Reserves that members hold (2016/17 and 2017/18).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reserves: Vec<ReserveHeld>,
    /// What the system plans, where its capital depends on it (2024/25).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capital: Option<CapitalQuestion>,
    /// How the members share what the system misses or beats its control total by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Agreement>,
    /// What else is known where a provider's forecast worsens from one return to the next (from
    /// November 2022).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forecast_protocol: Option<ForecastProtocol>,
    /// How the bodies of the system are overseen: scores, segments, special measures, escalation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub oversight: Vec<OverseenBody>,
    /// What the system reports of its governance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub governance: Option<GovernanceReport>,
    /// Where an intervention or another response is considered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub concerns: Vec<Concern>,
}

/// Whatever the unit was, amounts are written in pounds, so it is always left out. A plain
/// `skip_serializing` would leave it out of the TypeScript type as well.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature is serde's")]
const fn written_in_pounds(_: &MoneyUnit) -> bool {
    true
}

document! {
    /// The population of a part of the system.
    pub struct Footprint {
        /// Its level.
        pub level: Level,
        /// Its name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// How many people.
        pub population: u64,
    }
}

const FIELDS: [&str; 21] = [
    "unit",
    "system",
    "name",
    "year",
    "basis",
    "system_target",
    "maturity",
    "footprints",
    "members",
    "adjustments",
    "returns",
    "funds",
    "deficit_support",
    "limits",
    "reserves",
    "capital",
    "agreement",
    "forecast_protocol",
    "oversight",
    "governance",
    "concerns",
];

impl SystemYear {
    /// Makes it of what it must have, with everything else left out.
    #[must_use]
    pub const fn new(system: OdsCode, year: FinancialYear, members: Vec<Member>) -> Self {
        Self {
            unit: MoneyUnit::Pounds,
            system,
            name: None,
            year,
            basis: None,
            system_target: None,
            maturity: None,
            footprints: Vec::new(),
            members,
            adjustments: Vec::new(),
            returns: Vec::new(),
            funds: Vec::new(),
            deficit_support: None,
            limits: Vec::new(),
            reserves: Vec::new(),
            capital: None,
            agreement: None,
            forecast_protocol: None,
            oversight: Vec::new(),
            governance: None,
            concerns: Vec::new(),
        }
    }

    /// Refuses what reading would refuse of it. Without a rulebook the built-in edition of its year
    /// is the measure.
    pub(super) fn check(&self, rulebook: Option<&Rulebook>) -> Result<()> {
        let mut reader = Reader::default();
        let draft = Draft::of(self.clone());
        draft.check_parts(&mut reader);
        draft.check(&mut reader, rulebook);
        reader.finish(Some(()))
    }

    /// Reads every part on its own and checks across what could be read, so that a slip in one
    /// place does not hide a slip in another. Without a rulebook the built-in edition of the
    /// document's year is the measure.
    pub(super) fn read(
        reader: &mut Reader,
        value: &Value,
        rulebook: Option<&Rulebook>,
    ) -> Option<Self> {
        let fields = reader.fields(value, &FIELDS)?;
        let unit = fields.read(reader, "unit");
        let (system, name) = (fields.read(reader, "system"), fields.read(reader, "name"));
        let year = fields.read(reader, "year");
        reader.of_year(year);
        let (codes, repeated) = check::member_codes(value);
        let draft = Draft {
            system,
            name,
            year,
            members: fields.read(reader, "members"),
            adjustments: fields.read(reader, "adjustments"),
            returns: fields.read(reader, "returns"),
            funds: fields.read(reader, "funds"),
            system_target: fields.read(reader, "system_target"),
            deficit_support: fields.read(reader, "deficit_support"),
            limits: fields.read(reader, "limits"),
            reserves: fields.read(reader, "reserves"),
            oversight: fields.read(reader, "oversight"),
            governance: fields.read(reader, "governance"),
            agreement: fields.read(reader, "agreement"),
            concerns: fields.read(reader, "concerns"),
            basis: fields.read(reader, "basis"),
            codes,
            repeated,
        };
        let maturity = fields.read(reader, "maturity");
        let footprints = fields.read(reader, "footprints");
        let capital = fields.read(reader, "capital");
        let forecast_protocol = fields.read(reader, "forecast_protocol");
        draft.check(reader, rulebook);
        Some(Self {
            unit: unit.map(|_: MoneyUnit| MoneyUnit::Pounds)?,
            system: draft.system?,
            name: draft.name?,
            year: draft.year?,
            basis: draft.basis?,
            system_target: draft.system_target?,
            maturity: maturity?,
            footprints: footprints?,
            members: draft.members?.complete()?,
            adjustments: draft.adjustments?.complete()?,
            returns: draft.returns?.complete()?,
            funds: draft.funds?.complete()?,
            deficit_support: draft.deficit_support?,
            limits: draft.limits?.complete()?,
            reserves: draft.reserves?.complete()?,
            capital: capital?,
            agreement: draft.agreement?,
            forecast_protocol: forecast_protocol?,
            oversight: draft.oversight?.complete()?,
            governance: draft.governance?,
            concerns: draft.concerns?.complete()?,
        })
    }

    /// What each organisation has had withheld of its own deficit support, by quarter.
    pub(crate) fn withheld_of(&self) -> Result<Vec<(OdsCode, WithheldByQuarter)>> {
        let support = self.deficit_support.as_ref();
        let withheld = support.map(DeficitSupportPlan::withheld_by_organisation).transpose()?;
        Ok(withheld.unwrap_or_default())
    }

    /// What the system and its members planned and reported.
    pub(crate) fn plan_and_returns<'a>(
        &'a self,
        withheld_of: &'a [(OdsCode, WithheldByQuarter)],
    ) -> Result<PlanAndReturns<'a>> {
        let support = match &self.deficit_support {
            Some(plan) => {
                SupportStated { planned: Some(plan.planned), withheld: plan.withheld_to_date()? }
            }
            None => SupportStated::default(),
        };
        Ok(PlanAndReturns {
            system: &self.system,
            basis: self.basis,
            system_target: self.system_target,
            support,
            withheld_of,
            members: &self.members,
            adjustments: &self.adjustments,
            returns: &self.returns,
        })
    }
}
