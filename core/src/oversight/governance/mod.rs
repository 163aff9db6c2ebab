//! Which governance requirements of the day a system meets, by what it reports.

mod check;
mod explain;
mod question;

pub use self::{
    check::{
        GovernanceCheck, GovernanceContext, RequirementFound, RequirementStatus, check_governance,
    },
    question::{GovernanceReport, ReportedRequirement},
};

#[cfg(test)]
mod tests;
