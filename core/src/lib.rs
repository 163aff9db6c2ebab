//! The financial and oversight rules of England's integrated care systems: exact to the penny,
//! dated by financial year, cited to the source, explained in words.

pub mod allocation;
pub mod assessment;
mod calendar;
pub mod control_total;
mod error;
mod explanation;
pub mod funding;
mod money;
mod number;
mod organisation;
mod outcome;
pub mod oversight;
pub mod risk_share;
pub mod rulebook;
mod system;
mod system_year;
mod text;
pub mod wire;

pub use assessment::{Assessment, assess};
pub use calendar::{FinancialYear, Month, Quarter};
pub use error::{Code, Error, Problem, Result};
pub use explanation::{Compared, Explain, Explanation};
pub use money::{Money, MoneyUnit, NhsMoney, Share};
pub use organisation::{OdsCode, Organisation, OrganisationKind, Sector};
pub use outcome::{CannotTell, NotInForce, Outcome};
pub use rulebook::{Rule, RuleId, Rulebook, Source, Standing};
pub use system::{Footing, Level, PopulationBand, Region, System};
pub use system_year::{Footprint, SystemYear, SystemYearDocument};
